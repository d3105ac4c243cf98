//! A page's boxes, shapes and runs as printpdf operations.

use printpdf::{
    Color, Line, LinePoint, Op, PaintMode, PdfFontHandle, Point, Polygon, PolygonRing, Pt, Rect,
    Rgb, TextItem, WindingOrder,
};

use super::font::{Encoding, stand_in};
use super::resource;
use crate::layout::{self, Colour, Page, Pages, Paint, Run, Shape, Weight};

/// Adjustments below this many thousandths of the size are left out: a twentieth of a point in body text, which
/// nobody sees. What is left out is not lost but added to the next.
const TOLERANCE: f32 = 4.0;

/// The operations of a page, grounds first.
pub fn page_ops(page: &Page, pages: &Pages, encodings: &mut [Encoding; 2]) -> Vec<Op> {
    let mut writer = Writer {
        ops: Vec::new(),
        height: pages.height,
        fill: None,
        stroke: None,
        font: None,
        origin: (0.0, 0.0),
    };
    for item in &page.boxes {
        writer.draw_box(item);
    }
    for shape in &page.shapes {
        writer.draw_shape(shape);
    }
    writer.ops.push(Op::StartTextSection);
    for run in &page.runs {
        writer.show_run(
            run,
            &pages.sources[run.source].text,
            &mut encodings[run.weight as usize],
        );
    }
    writer.ops.push(Op::EndTextSection);
    writer.ops
}

/// Writes operations and remembers the state that they left, so that nothing is set twice.
struct Writer {
    ops: Vec<Op>,
    height: f32,
    fill: Option<Colour>,
    stroke: Option<(Colour, f32)>,
    font: Option<(Weight, f32)>,
    /// Where the last run began.
    origin: (f32, f32),
}

impl Writer {
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
        if self.font != Some((run.weight, run.size)) {
            self.font = Some((run.weight, run.size));
            let font = PdfFontHandle::External(resource(run.weight));
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
        let units = encoding.per_em() / run.size;
        let mut items = Items::default();
        // Where the glyph has to be, and where the widths of the codes have taken the pen.
        let (mut place, mut pen) = (0.0, 0.0);
        for glyph in &run.glyphs {
            let mut wanted = place;
            let mut shift = (0, 0);
            if glyph.up != 0.0 || glyph.advance == 0.0 {
                shift = (
                    (glyph.right * units).round() as i16,
                    (glyph.up * units).round() as i16,
                );
            } else {
                wanted += glyph.right * thousandths;
            }
            let back = (pen - wanted).round();
            if back.abs() >= TOLERANCE {
                items.back(back);
                pen -= back;
            }
            let text = &text[glyph.start as usize..glyph.end as usize];
            let (code, width) = encoding.code(glyph.id, text, shift);
            items.show(code);
            pen += width;
            place += glyph.advance * thousandths;
        }
        self.ops.push(Op::ShowText {
            items: items.finish(),
        });
    }
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
