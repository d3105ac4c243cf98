//! An SVG file to filled paths in plain colours.
//!
//! What such paths cannot show is refused by the name of its element, and never left out: a logo without its letters is
//! another logo. So is what could act or fetch: scripts, links, files of others.

use usvg::roxmltree::{Document, Node as Element, ParsingOptions};
use usvg::tiny_skia_path::{PathSegment, PathStroker, Point as SvgPoint, Rect, Transform};
use usvg::{Group, Node, Options, PaintOrder, Tree};

use crate::error::{Fault, Place};
use crate::layout::{Art, Colour, FillRule, Logo, Paint, Path, Point, Shape, printed_size};
use crate::message;
use crate::ui::Message;

/// Elements that hold or draw paths in plain colours, or say something about the file. What is inside the latter is not
/// looked at.
const DRAWN: [&str; 13] = [
    "svg", "g", "defs", "symbol", "use", "style", "path", "rect", "circle", "ellipse", "line",
    "polyline", "polygon",
];
const SAID: [&str; 3] = ["title", "desc", "metadata"];

/// More points make every sheet larger and slower to print than a picture of pixels.
const MOST_POINTS: usize = 20_000;

/// How much finer than a point curves of strokes are drawn.
const FINENESS: f32 = 8.0;

/// Reads an SVG file; `name` is the file's, for the places of faults.
///
/// # Errors
/// It is damaged, draws nothing, or holds something else than paths in plain colours.
pub fn read(text: &str, name: &str) -> Result<Logo, Vec<Fault>> {
    let damaged = |e: &dyn std::fmt::Display| {
        vec![
            Fault::new(message!("logo-svg-damaged", reason = e.to_string()))
                .hint(message!("logo-svg-again")),
        ]
    };
    let options = ParsingOptions {
        allow_dtd: true,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(text, options).map_err(|e| damaged(&e))?;
    let mut faults = Vec::new();
    let sheet = |node: &Element| node.pi().is_some_and(|pi| pi.target == "xml-stylesheet");
    if let Some(sheet) = document.root().children().find(sheet) {
        let place = Place::at(name, text, sheet.range().start);
        let fault = Fault::new(message!("init-svg-file")).at(place);
        faults.push(fault.hint(instead_of("script")));
    }
    check(document.root_element(), text, name, &mut faults);
    if !faults.is_empty() {
        return Err(faults);
    }
    let tree = Tree::from_xmltree(&document, &Options::default()).map_err(|e| damaged(&e))?;
    draw(&tree).map_err(|fault| vec![fault])
}

/// Finds the first of each kind of element that cannot be drawn.
fn check(element: Element, text: &str, name: &str, faults: &mut Vec<Fault>) {
    const SVG: &str = "http://www.w3.org/2000/svg";
    let mut open = vec![element];
    let mut named: Vec<Message> = Vec::new();
    while let Some(element) = open.pop() {
        let tag = element.tag_name();
        // Drawing programs keep what is theirs under names of their own, and SVG draws none of it.
        if tag.namespace().is_some_and(|space| space != SVG) || SAID.contains(&tag.name()) {
            continue;
        }
        let foreign_use = || {
            let mut targets = element.attributes().filter(|a| a.name() == "href");
            tag.name() == "use" && targets.any(|target| !target.value().starts_with('#'))
        };
        let what: Option<Message> = if !DRAWN.contains(&tag.name()) {
            Some(message!("logo-element", element = tag.name()))
        } else if foreign_use() {
            Some(message!("logo-use"))
        } else {
            let children: Vec<Element> = element.children().filter(Element::is_element).collect();
            open.extend(children.into_iter().rev());
            acts(element)
        };
        let Some(what) = what else { continue };
        if !named.contains(&what) {
            let place = Place::at(name, text, element.range().start);
            let instead = match DRAWN.contains(&tag.name()) && tag.name() != "use" {
                true => "script",
                false => tag.name(),
            };
            faults.push(Fault::new(what.clone()).at(place).hint(instead_of(instead)));
            named.push(what);
        }
    }
}

/// What in an element that is drawn would run or fetch something in a browser. Nothing of it happens here; a logo that
/// holds it was not made for the purpose, and web pages take the logo, too.
fn acts(element: Element) -> Option<Message> {
    let own = element
        .attributes()
        .filter(|attribute| attribute.namespace().is_none());
    let mut names = own.map(|attribute| attribute.name());
    // SVG has no other attributes that begin so, and people write them in every case.
    let script = names.find(|name| name.len() > 2 && name.to_lowercase().starts_with("on"));
    if let Some(name) = script {
        return Some(message!("init-svg-script", name = name));
    }
    let styles = element.attributes().map(|attribute| attribute.value());
    let inside = (element.tag_name().name() == "style").then(|| element.text());
    let mut styles = styles.chain(inside.flatten());
    styles
        .any(refers_to_a_file)
        .then(|| message!("init-svg-file"))
}

/// Whether a style takes something from elsewhere: `@import`, or `url(…)` of something else than a part of the drawing.
fn refers_to_a_file(style: &str) -> bool {
    let style = style.to_lowercase();
    let mut targets = style.split("url(").skip(1);
    style.contains("@import")
        || targets.any(|target| {
            let target =
                target.trim_start_matches(|c: char| c.is_whitespace() || "'\"".contains(c));
            !target.starts_with('#')
        })
}

/// What to do about an element that cannot be drawn.
fn instead_of(element: &str) -> Message {
    match element {
        "text" => {
            message!("logo-text-hint")
        }
        "linearGradient" | "radialGradient" | "pattern" => {
            message!("logo-gradient-hint")
        }
        "script" | "a" | "foreignObject" => message!("logo-script-hint"),
        _ => message!("logo-path-hint"),
    }
}

/// The paths of a file, as large as the letterhead has room for. White round the drawing is left out.
fn draw(tree: &Tree) -> Result<Logo, Fault> {
    let mut drawing = Drawing {
        outlines: Vec::new(),
        points: 0,
    };
    drawing.group(tree.root())?;
    // Where the ink is, without the control points of curves.
    let bounds = drawing
        .outlines
        .iter()
        .filter_map(|outline| outline.path.compute_tight_bounds());
    let bounds = bounds.reduce(|one, other| {
        let edges =
            |pick: fn(f32, f32) -> f32, edge: fn(&Rect) -> f32| pick(edge(&one), edge(&other));
        Rect::from_ltrb(
            edges(f32::min, Rect::left),
            edges(f32::min, Rect::top),
            edges(f32::max, Rect::right),
            edges(f32::max, Rect::bottom),
        )
        .unwrap_or(one)
    });
    let bounds = bounds.filter(|bounds| bounds.width() > 0.0 && bounds.height() > 0.0);
    let bounds = bounds
        .ok_or_else(|| Fault::new(message!("logo-nothing")).hint(message!("logo-nothing-hint")))?;
    let (page, slack) = (
        tree.size(),
        tree.size().width().max(tree.size().height()) * 0.01,
    );
    let outside = bounds.left() < -slack
        || bounds.top() < -slack
        || bounds.right() > page.width() + slack
        || bounds.bottom() > page.height() + slack;
    if outside {
        return Err(Fault::new(message!("logo-edge")).hint(message!("logo-edge-hint")));
    }
    let (width, height) = printed_size(bounds.width(), bounds.height());
    let scale = width / bounds.width();
    let onto = Transform::from_translate(-bounds.left(), -bounds.top()).post_scale(scale, scale);
    let shapes = drawing.outlines.into_iter().filter_map(|outline| {
        Some(Shape {
            paths: paths(&outline.path.transform(onto)?),
            paint: Paint::Fill(outline.colour),
            rule: outline.rule,
            element: None,
        })
    });
    Ok(Logo {
        width,
        height,
        art: Art::Shapes(shapes.collect()),
    })
}

/// What a file draws, from the bottom up.
struct Drawing {
    outlines: Vec<Outline>,
    points: usize,
}

/// A path to be filled, in the units of the file's page.
struct Outline {
    path: usvg::tiny_skia_path::Path,
    rule: FillRule,
    colour: Colour,
}

impl Drawing {
    fn group(&mut self, group: &Group) -> Result<(), Fault> {
        let refused = if group.opacity().get() < 1.0 {
            Some(message!("logo-opacity"))
        } else if group.blend_mode() != usvg::BlendMode::Normal {
            Some(message!("logo-blend"))
        } else if group.clip_path().is_some() {
            Some(message!("logo-overflow"))
        } else if group.mask().is_some() || !group.filters().is_empty() {
            Some(message!("logo-effect"))
        } else {
            None
        };
        if let Some(what) = refused {
            return Err(Fault::new(what).hint(instead_of("")));
        }
        for node in group.children() {
            match node {
                Node::Group(group) => self.group(group)?,
                Node::Path(path) if path.is_visible() => self.path(path)?,
                Node::Path(_) => {}
                Node::Image(_) | Node::Text(_) => {
                    return Err(Fault::new(message!("logo-image")).hint(instead_of("")));
                }
            }
        }
        Ok(())
    }

    fn path(&mut self, path: &usvg::Path) -> Result<(), Fault> {
        let order = match path.paint_order() {
            PaintOrder::FillAndStroke => [true, false],
            PaintOrder::StrokeAndFill => [false, true],
        };
        for fill in order {
            if fill && let Some(fill) = path.fill() {
                let rule = match fill.rule() {
                    usvg::FillRule::NonZero => FillRule::NonZero,
                    usvg::FillRule::EvenOdd => FillRule::EvenOdd,
                };
                let colour = plain(fill.paint(), fill.opacity().get())?;
                self.outline(path, Some(path.data().clone()), rule, colour)?;
            }
            if !fill && let Some(stroke) = path.stroke() {
                let colour = plain(stroke.paint(), stroke.opacity().get())?;
                let pen = stroke.to_tiny_skia();
                let fineness =
                    PathStroker::compute_resolution_scale(&path.abs_transform()) * FINENESS;
                let dashed = match &pen.dash {
                    Some(dash) => path.data().dash(dash, fineness),
                    None => Some(path.data().clone()),
                };
                let stroked = dashed.and_then(|path| path.stroke(&pen, fineness));
                self.outline(path, stroked, FillRule::NonZero, colour)?;
            }
        }
        Ok(())
    }

    /// Adds what `path` draws; a line without a length draws nothing.
    fn outline(
        &mut self,
        path: &usvg::Path,
        data: Option<usvg::tiny_skia_path::Path>,
        rule: FillRule,
        colour: Colour,
    ) -> Result<(), Fault> {
        let Some(path) = data.and_then(|data| data.transform(path.abs_transform())) else {
            return Ok(());
        };
        self.points += path.points().len();
        if self.points > MOST_POINTS {
            let what = message!("logo-points", most = MOST_POINTS);
            return Err(Fault::new(what).hint(message!("logo-points-hint")));
        }
        self.outlines.push(Outline { path, rule, colour });
        Ok(())
    }
}

/// A colour that covers what is below it.
fn plain(paint: &usvg::Paint, opacity: f32) -> Result<Colour, Fault> {
    let what = match paint {
        usvg::Paint::Color(colour) if opacity >= 1.0 => {
            return Ok(Colour(colour.red, colour.green, colour.blue));
        }
        usvg::Paint::Color(_) => message!("logo-fill-opacity"),
        _ => message!("logo-fill"),
    };
    Err(Fault::new(what).hint(instead_of("pattern")))
}

/// Lines and cubic curves; a quadratic curve is a cubic one too.
fn paths(path: &usvg::tiny_skia_path::Path) -> Vec<Path> {
    let point = |at: SvgPoint, control: bool| Point {
        x: at.x,
        y: at.y,
        control,
    };
    let between = |from: SvgPoint, to: SvgPoint| {
        let part = |from: f32, to: f32| from + (to - from) * 2.0 / 3.0;
        SvgPoint::from_xy(part(from.x, to.x), part(from.y, to.y))
    };
    let mut paths: Vec<Path> = Vec::new();
    let (mut first, mut last) = (SvgPoint::zero(), SvgPoint::zero());
    let mut closed = false;
    for segment in path.segments() {
        // After a path was closed, the next may begin without being moved to.
        if let (true, PathSegment::LineTo(_) | PathSegment::QuadTo(..) | PathSegment::CubicTo(..)) =
            (closed, segment)
        {
            paths.push(Path {
                closed: true,
                points: vec![point(first, false)],
            });
            last = first;
        }
        closed = segment == PathSegment::Close;
        if let PathSegment::MoveTo(to) = segment {
            paths.push(Path {
                closed: true,
                points: vec![point(to, false)],
            });
            (first, last) = (to, to);
            continue;
        }
        let Some(current) = paths.last_mut() else {
            continue;
        };
        match segment {
            PathSegment::LineTo(to) => {
                current.points.push(point(to, false));
                last = to;
            }
            PathSegment::QuadTo(by, to) => {
                current.points.extend([
                    point(between(last, by), true),
                    point(between(to, by), true),
                    point(to, false),
                ]);
                last = to;
            }
            PathSegment::CubicTo(one, two, to) => {
                current
                    .points
                    .extend([point(one, true), point(two, true), point(to, false)]);
                last = to;
            }
            PathSegment::MoveTo(_) | PathSegment::Close => {}
        }
    }
    paths.retain(|path| path.points.len() > 2);
    paths
}

#[cfg(test)]
mod tests {
    use super::*;

    fn svg(inner: &str) -> Result<Logo, Vec<Fault>> {
        let text = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\">\n{inner}\n</svg>"
        );
        read(&text, "logo.svg")
    }

    fn shapes(logo: Logo) -> Vec<Shape> {
        match logo.art {
            Art::Shapes(shapes) => shapes,
            Art::Raster(_) => panic!("a drawing has no pixels"),
        }
    }

    #[test]
    fn fills_keep_their_colour_their_rule_and_their_holes() {
        let logo = svg(
            "<path fill=\"#0f4c5c\" fill-rule=\"evenodd\" d=\"M0 0h50v100H0zM10 10h10v10H10z\"/>",
        )
        .unwrap();
        assert!(
            (logo.height - 2.0 * logo.width).abs() < 0.01,
            "the drawing, not its page"
        );
        let shapes = shapes(logo);
        assert_eq!(shapes.len(), 1);
        assert_eq!(shapes[0].paint, Paint::Fill(Colour(0x0f, 0x4c, 0x5c)));
        assert_eq!(shapes[0].rule, FillRule::EvenOdd);
        assert_eq!(shapes[0].paths.len(), 2);
    }

    #[test]
    fn strokes_become_outlines_above_or_below_their_fill() {
        let circle = |order: &str| {
            let logo = svg(&format!(
                "<circle cx=\"50\" cy=\"50\" r=\"40\" fill=\"#fff\" stroke=\"#000\" stroke-width=\"4\" {order}/>"
            ));
            shapes(logo.unwrap())
                .into_iter()
                .map(|shape| shape.paint)
                .collect::<Vec<_>>()
        };
        let (white, black) = (
            Paint::Fill(Colour(255, 255, 255)),
            Paint::Fill(Colour(0, 0, 0)),
        );
        assert_eq!(circle(""), [white, black]);
        assert_eq!(circle("paint-order=\"stroke\""), [black, white]);
    }

    #[test]
    fn what_paths_cannot_show_is_refused_by_its_name_and_line() {
        for element in [
            "text",
            "image",
            "linearGradient",
            "radialGradient",
            "filter",
            "script",
            "a",
            "mask",
            "clipPath",
            "foreignObject",
            "animate",
        ] {
            let faults = svg(&format!("<g>\n<{element}/></g>")).unwrap_err();
            assert_eq!(faults.len(), 1, "{element}");
            assert_eq!(
                faults[0].what.to_string(),
                format!("holds a `{element}` element")
            );
            let place = faults[0].place.as_ref().unwrap();
            assert_eq!(place.to_string(), "logo.svg:3:1");
        }
        for (inner, word) in [
            ("<use href=\"other.svg#a\"/>", "another file"),
            (
                "<g opacity=\".5\"><rect width=\"9\" height=\"9\"/></g>",
                "opacity",
            ),
            (
                "<rect width=\"9\" height=\"9\" fill-opacity=\".5\"/>",
                "transparent",
            ),
            (
                "<rect width=\"9\" height=\"9\" style=\"fill:#0008\"/>",
                "transparent",
            ),
            ("<rect width=\"9\" height=\"9\" onLoad=\"go()\"/>", "script"),
            (
                "<style>@import 'https://example.com/a.css';</style>",
                "file",
            ),
            (
                "<rect width=\"9\" height=\"9\" fill=\"url( 'logo.svg#a')\"/>",
                "file",
            ),
            ("<rect width=\"900\" height=\"9\"/>", "edge"),
            ("<g/>", "nothing"),
        ] {
            let faults = svg(inner).unwrap_err();
            assert!(
                faults[0].what.to_string().contains(word),
                "{inner}: {}",
                faults[0].what
            );
            assert!(faults[0].hint.is_some());
        }
    }

    #[test]
    fn a_damaged_file_is_a_fault() {
        for text in [
            "<svg",
            "<svg/>",
            "<html/>",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"0\"/>",
        ] {
            assert!(read(text, "logo.svg").is_err(), "{text}");
        }
    }
}
