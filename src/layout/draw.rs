//! Bands in place to positioned runs, boxes and shapes: here start offsets become distances from the left edge, which
//! mirrors the page for right-to-left languages.

use std::sync::Arc;

use super::band::{Band, Diagram, Frame, FrameKind, Picture, PlacedMark};
use super::blocks::Stack;
use super::flow::{Flow, Placed, Segment};
use super::logo::Art;
use super::marks::draw_mark;
use super::page::{Box, Colour, Image, Page, Paint, Point, Pt, Run, Shape};
use super::paragraph::Line;
use super::style;
use crate::handout::Direction;

/// Draws start offsets onto paper.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Side {
    pub direction: Direction,
    /// Width of the paper, and of the white at its sides.
    pub width: Pt,
    pub margin: Pt,
    /// Colour of what leads the eye.
    pub accent: Colour,
}

impl Side {
    /// Left edge of something `width` wide at the start offset `start`.
    pub fn left(self, start: Pt, width: Pt) -> Pt {
        match self.direction {
            Direction::Ltr => self.margin + start,
            Direction::Rtl => self.width - self.margin - start - width,
        }
    }

    /// Adds a line to `runs`, its start edge at the start offset `start`.
    pub fn line(self, runs: &mut Vec<Run>, line: &Line, start: Pt, baseline: Pt) {
        let origin = self.left(start, line.width()) - line.left;
        runs.extend(line.runs.iter().map(|run| {
            let mut run = run.clone();
            run.x += origin;
            run.baseline = baseline;
            run
        }));
    }

    fn fill(
        self,
        page: &mut Page,
        (start, width): (Pt, Pt),
        (top, bottom): (Pt, Pt),
        colour: Colour,
    ) {
        let paint = Paint::Fill(colour);
        page.boxes.push(Box {
            x: self.left(start, width),
            y: top,
            width,
            height: bottom - top,
            paint,
        });
    }

    /// A level rule whose middle is at `y`.
    pub fn rule(
        self,
        page: &mut Page,
        (start, width): (Pt, Pt),
        y: Pt,
        (colour, thickness): (Colour, Pt),
    ) {
        self.fill(
            page,
            (start, width),
            (y - thickness / 2.0, y + thickness / 2.0),
            colour,
        );
    }
}

/// Draws all pages' bodies. Grounds come first, then the outlines of frames, which cover their edges.
pub fn draw_pages(stack: &Stack, flow: &Flow, side: Side) -> Vec<Page> {
    let mut pages = vec![Page::default(); flow.pages];
    for segment in &flow.segments {
        draw_ground(
            &mut pages[segment.page],
            &stack.frames[segment.frame],
            segment,
            side,
        );
    }
    for placed in &flow.placed {
        draw_band(&mut pages[placed.page], stack, placed, side);
    }
    for segment in &flow.segments {
        draw_outline(
            &mut pages[segment.page],
            &stack.frames[segment.frame],
            segment,
            side,
        );
    }
    pages
}

/// Draws a picture with its upper left corner at (`x`, `y`).
fn draw_picture(page: &mut Page, picture: &Picture, x: Pt, y: Pt) {
    let element = Some(picture.element);
    match &picture.art {
        Art::Raster(raster) => page.images.push(Image {
            x,
            y,
            width: picture.width,
            height: picture.height,
            raster: Arc::clone(raster),
            element,
        }),
        Art::Shapes(shapes) => page.shapes.extend(shapes.iter().map(|shape| {
            let mut shape = shape.clone();
            shape.element = element;
            for point in shape.paths.iter_mut().flat_map(|path| &mut path.points) {
                point.x += x;
                point.y += y;
            }
            shape
        })),
    }
}

fn draw_ground(page: &mut Page, frame: &Frame, segment: &Segment, side: Side) {
    if frame.kind == FrameKind::Callout {
        let rows = (segment.top, segment.bottom);
        side.fill(
            page,
            (frame.start, frame.width),
            rows,
            style::tint(side.accent),
        );
        side.fill(page, (frame.start, style::CALLOUT_BAR), rows, side.accent);
    }
}

fn draw_outline(page: &mut Page, frame: &Frame, segment: &Segment, side: Side) {
    let (colour, line) = match frame.kind {
        FrameKind::Callout => return,
        FrameKind::Plain | FrameKind::Double => (style::INK, style::FRAME_LINE),
        FrameKind::Urgent => (style::RED, style::URGENT_LINE),
        FrameKind::Table => (style::LINE_GREY, style::RULE),
    };
    let insets: &[Pt] = match frame.kind {
        FrameKind::Double => &[0.0, style::BETWEEN_OUTLINES],
        _ => &[0.0],
    };
    for inset in insets {
        // The line lies inside the frame's edge, so that nothing reaches into the margin.
        let inset = inset + line / 2.0;
        page.boxes.push(Box {
            x: side.left(frame.start, frame.width) + inset,
            y: segment.top + inset,
            width: frame.width - 2.0 * inset,
            height: segment.bottom - segment.top - 2.0 * inset,
            paint: Paint::Stroke(colour, line),
        });
    }
}

fn draw_band(page: &mut Page, stack: &Stack, placed: &Placed, side: Side) {
    let spacing = placed.spacing;
    let band: &Band = &stack.bands[placed.band];
    let (top, bottom) = (placed.top, placed.top + band.height(spacing));
    let baseline = top + band.baseline(spacing);
    let across = band
        .frame
        .map_or((0.0, side.width - 2.0 * side.margin), |frame| {
            let frame = &stack.frames[frame];
            (frame.start, frame.width)
        });
    if let Some(colour) = band.bar {
        side.fill(page, across, (top, bottom), colour);
    }
    if let Some(tint) = band.tint {
        side.fill(page, tint, (top, bottom), style::tint(side.accent));
    }
    if let Some(rule) = band.rule_above.filter(|_| !placed.opens) {
        side.rule(page, across, top, rule);
    }
    if let Some(rule) = band.rule_below {
        side.rule(page, across, bottom, rule);
    }
    for &column in &band.columns {
        let half = style::RULE / 2.0;
        side.fill(
            page,
            (column - half, style::RULE),
            (top, bottom),
            style::LINE_GREY,
        );
    }
    for &write_line in &band.write_lines {
        // A little below the baseline: letters written on it have room for what hangs down.
        side.rule(page, write_line, baseline + 2.0, (style::GREY, style::RULE));
    }
    for &PlacedMark {
        mark,
        middle,
        against,
        element,
    } in &band.marks
    {
        // In the middle of the short letters' height.
        let y = baseline - band.size * 0.27;
        let shapes = draw_mark(
            mark,
            side.accent,
            match against {
                true => side.direction.opposite(),
                false => side.direction,
            },
            side.left(middle, 0.0),
            y,
            band.size * style::MARK_SIZE,
        );
        page.shapes
            .extend(shapes.into_iter().map(|shape| Shape { element, ..shape }));
    }
    if let Some(diagram) = &band.diagram {
        draw_diagram(page, diagram, top, side);
    }
    for picture in &band.pictures {
        let (x, y) = (side.left(picture.start, picture.width), top + picture.top);
        draw_picture(page, picture, x, y);
    }
    let first = page.runs.len();
    for set in &band.set {
        side.line(&mut page.runs, &set.line, set.start, top + set.baseline);
    }
    for (start, line) in &band.lines {
        side.line(&mut page.runs, line, *start, baseline);
    }
    let mut slots = stack.slots.iter();
    if slots.any(|slot| slot.bands.contains(&placed.band)) {
        let own = page.runs.iter_mut().skip(first);
        own.for_each(|run| run.personal = true);
    }
    if placed.repeated {
        let again = page.runs.iter_mut().skip(first);
        again.for_each(|run| run.element = None);
    }
}

fn draw_diagram(page: &mut Page, diagram: &Diagram, top: Pt, side: Side) {
    for shape in &diagram.shapes {
        let mut shape = shape.clone();
        for point in shape.paths.iter_mut().flat_map(|path| &mut path.points) {
            *point = Point {
                x: side.left(point.x, 0.0),
                y: top + point.y,
                ..*point
            };
        }
        page.shapes.push(shape);
    }
    for (placed, y) in &diagram.marks {
        let middle = side.left(placed.middle, 0.0);
        let size = style::picture::SIZE * style::MARK_SIZE;
        let shapes = draw_mark(
            placed.mark,
            side.accent,
            side.direction,
            middle,
            top + y,
            size,
        );
        page.shapes.extend(shapes.into_iter().map(|shape| Shape {
            element: placed.element,
            ..shape
        }));
    }
    for (start, baseline, line) in &diagram.lines {
        side.line(&mut page.lettering, line, *start, top + baseline);
    }
}
