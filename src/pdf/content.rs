//! A page's boxes, shapes and runs as printpdf operations.

use printpdf::{
    Color, DictItem, Line, LinePoint, Op, PaintMode, PdfFontHandle, Point, Polygon, PolygonRing,
    Pt, Rect, Rgb, TextItem, WindingOrder,
};

use super::composite::{Composite, Part};
use super::font::{Drawing, Encoding, stand_in};
use super::resource;
use super::tags::Tags;
use crate::handout::Direction;
use crate::layout::fonts::NO_GLYPH;
use crate::layout::{self, Colour, Glyph, Page, Pages, Paint, Run, Shape};

/// Adjustments below this many thousandths of the size are left out: a twentieth of a point in body text, which
/// nobody sees. What is left out is not lost but added to the next.
const TOLERANCE: f32 = 4.0;

/// The operations of a page, grounds first.
pub fn page_ops(
    page: &Page,
    pages: &Pages,
    encodings: &mut [Encoding<'_>],
    tags: &mut Tags<'_>,
) -> Vec<Op> {
    tags.begin_page();
    let mut writer = Writer {
        ops: Vec::new(),
        height: pages.height,
        fill: None,
        stroke: None,
        font: None,
        origin: (0.0, 0.0),
        sequence: None,
        tags,
    };
    for item in &page.boxes {
        writer.enter(Sequence::Artifact("Layout"));
        writer.draw_box(item);
    }
    // The shapes of a figure follow each other.
    for figure in page
        .shapes
        .chunk_by(|one, next| one.element == next.element)
    {
        match figure[0].element {
            Some(element) => {
                writer.tags.bound(element, writer.bounds(figure));
                writer.enter(Sequence::Element(element, None));
            }
            None => writer.enter(Sequence::Artifact("Layout")),
        }
        figure.iter().for_each(|shape| writer.draw_shape(shape));
    }
    writer.leave();
    writer.ops.push(Op::StartTextSection);
    for run in &page.runs {
        writer.enter(match run.element {
            Some(element) => Sequence::Element(element, run.language.as_deref()),
            None => Sequence::Artifact("Pagination"),
        });
        writer.show_run(
            run,
            &pages.sources[run.source].text,
            &mut encodings[run.face],
        );
    }
    writer.leave();
    writer.ops.push(Op::EndTextSection);
    writer.ops
}

/// What a marked sequence belongs to.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Sequence<'a> {
    /// Nothing of the document: with the type of artifact (ISO 32000-1, table 330).
    Artifact(&'static str),
    /// An element of the structure, with the language of the text where it is not the handout's.
    Element(usize, Option<&'a str>),
}

/// Writes operations and remembers the state that they left, so that nothing is set twice.
struct Writer<'a, 't> {
    ops: Vec<Op>,
    height: f32,
    fill: Option<Colour>,
    stroke: Option<(Colour, f32)>,
    /// Index of the face, and size.
    font: Option<(usize, f32)>,
    /// Where the last run began.
    origin: (f32, f32),
    /// The marked sequence that is open.
    sequence: Option<Sequence<'a>>,
    tags: &'a mut Tags<'t>,
}

impl<'a> Writer<'a, '_> {
    /// Opens a marked sequence, unless it is open.
    fn enter(&mut self, sequence: Sequence<'a>) {
        if self.sequence == Some(sequence) {
            return;
        }
        self.leave();
        self.sequence = Some(sequence);
        let (tag, key, value) = match sequence {
            Sequence::Artifact(kind) => ("Artifact", "Type", DictItem::Name(kind.into())),
            Sequence::Element(element, language) => {
                let (tag, id) = self.tags.mark(element, language);
                (tag, "MCID", DictItem::Int(id as i64))
            }
        };
        let properties = DictItem::Dict {
            map: [(key.to_owned(), value)].into(),
        };
        let tag = tag.to_owned();
        self.ops
            .push(Op::BeginMarkedContentWithProperties { tag, properties });
    }

    /// Closes the marked sequence that is open.
    fn leave(&mut self) {
        if self.sequence.take().is_some() {
            self.ops.push(Op::EndMarkedContent);
        }
    }

    /// The smallest upright rectangle round the points of a drawing: left, bottom, right, top.
    fn bounds(&self, figure: &[Shape]) -> [f32; 4] {
        let points = figure
            .iter()
            .flat_map(|shape| &shape.paths)
            .flat_map(|path| &path.points);
        let start = [
            f32::INFINITY,
            f32::INFINITY,
            f32::NEG_INFINITY,
            f32::NEG_INFINITY,
        ];
        points.fold(start, |[left, bottom, right, top], point| {
            let (x, y) = (Self::x(point.x).0, self.y(point.y).0);
            [left.min(x), bottom.min(y), right.max(x), top.max(y)]
        })
    }

    /// Hundredths of a point are finer than any printer, and shorter than floats.
    fn x(x: f32) -> Pt {
        Pt((x * 100.0).round() / 100.0)
    }

    fn y(&self, y: f32) -> Pt {
        Self::x(self.height - y)
    }

    fn point(&self, x: f32, y: f32) -> Point {
        Point {
            x: Self::x(x),
            y: self.y(y),
        }
    }

    fn set_fill(&mut self, colour: Colour) {
        if self.fill != Some(colour) {
            self.fill = Some(colour);
            self.ops.push(Op::SetFillColor { col: rgb(colour) });
        }
    }

    fn set_stroke(&mut self, colour: Colour, width: f32) {
        if self.stroke != Some((colour, width)) {
            self.stroke = Some((colour, width));
            self.ops.push(Op::SetOutlineColor { col: rgb(colour) });
            self.ops
                .push(Op::SetOutlineThickness { pt: Self::x(width) });
        }
    }

    fn set_paint(&mut self, paint: Paint) -> PaintMode {
        match paint {
            Paint::Fill(colour) => {
                self.set_fill(colour);
                PaintMode::Fill
            }
            Paint::Stroke(colour, width) => {
                self.set_stroke(colour, width);
                PaintMode::Stroke
            }
        }
    }

    fn draw_box(&mut self, item: &layout::Box) {
        let mode = self.set_paint(item.paint);
        let rectangle = Rect {
            x: Self::x(item.x),
            y: self.y(item.y + item.height),
            width: Self::x(item.width),
            height: Self::x(item.height),
            mode: Some(mode),
            winding_order: Some(WindingOrder::NonZero),
        };
        self.ops.push(Op::DrawRectangle { rectangle });
    }

    fn draw_shape(&mut self, shape: &Shape) {
        let mode = self.set_paint(shape.paint);
        for path in &shape.paths {
            let points: Vec<LinePoint> = path
                .points
                .iter()
                .map(|point| LinePoint {
                    p: self.point(point.x, point.y),
                    bezier: point.control,
                })
                .collect();
            self.ops.push(match mode {
                PaintMode::Fill => Op::DrawPolygon {
                    polygon: Polygon {
                        rings: vec![PolygonRing { points }],
                        mode,
                        winding_order: WindingOrder::NonZero,
                    },
                },
                _ => Op::DrawLine {
                    line: Line {
                        points,
                        is_closed: path.closed,
                    },
                },
            });
        }
    }

    fn show_run(&mut self, run: &Run, text: &str, encoding: &mut Encoding) {
        if self.font != Some((run.face, run.size)) {
            self.font = Some((run.face, run.size));
            let font = PdfFontHandle::External(resource(run.face));
            self.ops.push(Op::SetFont {
                font,
                size: Pt(run.size),
            });
        }
        self.set_fill(run.colour);
        // A step from the last run's place, not a place on the page: printpdf would join runs of one line that are
        // given by their places into one operation, and PDFium takes what one operation shows for one direction.
        let (x, y) = (Self::x(run.x).0, self.y(run.baseline).0);
        let pos = Point {
            x: Self::x(x - self.origin.0),
            y: Self::x(y - self.origin.1),
        };
        self.origin = (x, y);
        self.ops.push(Op::SetTextCursor { pos });

        let thousandths = 1000.0 / run.size;
        let mut items = Items::default();
        // Where the glyph has to be, and where the widths of the codes have taken the pen.
        let (mut place, mut pen) = (0.0, 0.0);
        // What stands for no letter belongs to the one before it.
        let mut at = 0;
        for glyphs in run.glyphs.chunk_by(|_, next| next.start == next.end) {
            at += glyphs.len();
            let mut wanted = place;
            let drawing = match composite(glyphs, &run.glyphs[at..], encoding, run) {
                Some((composite, start)) => {
                    wanted += start * thousandths;
                    Drawing::Composite(composite)
                }
                None => {
                    wanted += glyphs[0].right * thousandths;
                    Drawing::Glyph(glyphs[0].id)
                }
            };
            let back = (pen - wanted).round();
            if back.abs() >= TOLERANCE {
                items.back(back);
                pen -= back;
            }
            let text = &text[glyphs[0].start as usize..glyphs[0].end as usize];
            let (code, width) = encoding.code(drawing, text);
            items.show(code);
            pen += width;
            place += glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * thousandths;
        }
        self.ops.push(Op::ShowText {
            items: items.finish(),
        });
    }
}

/// What draws `glyphs`, with `others` behind them, where the font has no glyph that does, and how far from the pen it
/// starts.
fn composite(
    glyphs: &[Glyph],
    others: &[Glyph],
    encoding: &Encoding<'_>,
    run: &Run,
) -> Option<(Composite, layout::Pt)> {
    let is_mark = |glyph: &Glyph| glyph.id == NO_GLYPH || encoding.advance(glyph.id) == 0.0;
    // A mark that stands before its letter starts where the letter does, kerning and all: readers take a step back for
    // the start of a word.
    let start = match others.iter().find(|glyph| !is_mark(glyph)) {
        Some(letter) if run.direction == Direction::Rtl && glyphs.iter().all(is_mark) => {
            letter.right
        }
        _ => 0.0,
    };
    if let [glyph] = glyphs
        && glyph.id != NO_GLYPH
        && glyph.up == 0.0
    {
        let in_place = match is_mark(glyph) {
            true => glyph.right == start,
            false => glyph.advance != 0.0,
        };
        if in_place {
            return None;
        }
    }
    let units = encoding.per_em() / run.size;
    let mut pen = -start;
    let mut parts = Vec::with_capacity(glyphs.len());
    for glyph in glyphs {
        if glyph.id != NO_GLYPH {
            parts.push(Part {
                glyph: glyph.id,
                right: ((pen + glyph.right) * units).round() as i16,
                up: (glyph.up * units).round() as i16,
            });
        }
        pen += glyph.advance;
    }
    let advance = ((pen + start) * units).round() as u16;
    Some((Composite { parts, advance }, start))
}

/// What one show operation holds: strings of codes, and the adjustments between them.
#[derive(Default)]
struct Items {
    items: Vec<TextItem>,
    /// The codes since the last adjustment.
    string: String,
}

impl Items {
    fn show(&mut self, code: u16) {
        self.string.push(stand_in(code));
    }

    /// Moves the pen left by `thousandths` of the size.
    fn back(&mut self, thousandths: f32) {
        self.end_string();
        self.items.push(TextItem::Offset(thousandths));
    }

    fn end_string(&mut self) {
        if !self.string.is_empty() {
            self.items
                .push(TextItem::Text(std::mem::take(&mut self.string)));
        }
    }

    fn finish(mut self) -> Vec<TextItem> {
        self.end_string();
        self.items
    }
}

fn rgb(Colour(red, green, blue): Colour) -> Color {
    let share = |part: u8| (f32::from(part) / 255.0 * 1000.0).round() / 1000.0;
    Color::Rgb(Rgb {
        r: share(red),
        g: share(green),
        b: share(blue),
        icc_profile: None,
    })
}
