//! The marks of list items, as vector drawings: no font needs to have them, and a reader of the text does not meet
//! them as stray characters.

use super::page::{Colour, FillRule, Paint, Path, Point, Pt, Shape};
use super::style;
use crate::handout::{Direction, Mark};

/// The shapes of `mark` in a square of `size` whose middle is at (`x`, `y`). The question mark faces the way the
/// language is read.
pub fn draw_mark(
    mark: Mark,
    accent: Colour,
    direction: Direction,
    x: Pt,
    y: Pt,
    size: Pt,
) -> Vec<Shape> {
    let pen = Pen {
        x,
        y,
        unit: size,
        mirror: if direction == Direction::Rtl {
            -1.0
        } else {
            1.0
        },
    };
    match mark {
        Mark::Fact => vec![pen.fill(
            accent,
            &[(-0.22, -0.22), (0.22, -0.22), (0.22, 0.22), (-0.22, 0.22)],
        )],
        // A tick is drawn the same way in every script.
        Mark::Do => {
            let pen = Pen { mirror: 1.0, ..pen };
            vec![pen.stroke(
                accent,
                0.15,
                &[&[(-0.42, 0.04), (-0.12, 0.34), (0.44, -0.36)]],
            )]
        }
        Mark::Dont => {
            vec![pen.stroke(
                style::RED,
                0.15,
                &[
                    &[(-0.34, -0.34), (0.34, 0.34)],
                    &[(-0.34, 0.34), (0.34, -0.34)],
                ],
            )]
        }
        Mark::Ask => pen.question(style::INK),
        Mark::Call => vec![pen.receiver(style::INK)],
        Mark::Flag => pen.flag(style::INK),
        Mark::Check => vec![pen.stroke_closed(
            style::INK,
            0.08,
            &[(-0.44, -0.44), (0.44, -0.44), (0.44, 0.44), (-0.44, 0.44)],
        )],
    }
}

/// Places drawings given in a square from -0.5 to 0.5.
#[derive(Clone, Copy)]
struct Pen {
    x: Pt,
    y: Pt,
    unit: Pt,
    mirror: f32,
}

impl Pen {
    fn point(self, (x, y): (f32, f32), control: bool) -> Point {
        Point {
            x: self.x + x * self.unit * self.mirror,
            y: self.y + y * self.unit,
            control,
        }
    }

    fn path(self, points: &[(f32, f32)], closed: bool) -> Path {
        Path {
            closed,
            points: points.iter().map(|&p| self.point(p, false)).collect(),
        }
    }

    fn fill(self, colour: Colour, points: &[(f32, f32)]) -> Shape {
        Shape {
            paths: vec![self.path(points, true)],
            paint: Paint::Fill(colour),
            rule: FillRule::NonZero,
            element: None,
        }
    }

    fn stroke(self, colour: Colour, width: f32, lines: &[&[(f32, f32)]]) -> Shape {
        Shape {
            paths: lines.iter().map(|line| self.path(line, false)).collect(),
            paint: Paint::Stroke(colour, width * self.unit),
            rule: FillRule::NonZero,
            element: None,
        }
    }

    fn stroke_closed(self, colour: Colour, width: f32, points: &[(f32, f32)]) -> Shape {
        Shape {
            paths: vec![self.path(points, true)],
            paint: Paint::Stroke(colour, width * self.unit),
            rule: FillRule::NonZero,
            element: None,
        }
    }

    /// The receiver of a telephone, the same way in every script: what one listens and what one speaks into, and the
    /// grip between them, wide enough to stay apart at the size of the letters.
    fn receiver(self, colour: Colour) -> Shape {
        let pen = Pen {
            mirror: 1.0,
            ..self
        };
        let outline = [
            ((-0.42, -0.46), false),
            ((-0.18, -0.50), false),
            ((-0.06, -0.20), false),
            ((-0.22, -0.08), false),
            ((-0.14, 0.08), true),
            ((-0.08, 0.14), true),
            ((0.08, 0.22), false),
            ((0.20, 0.06), false),
            ((0.50, 0.18), false),
            ((0.46, 0.42), false),
            ((0.42, 0.50), true),
            ((0.30, 0.50), true),
            ((0.20, 0.48), false),
            ((-0.18, 0.42), true),
            ((-0.42, 0.18), true),
            ((-0.48, -0.20), false),
            ((-0.50, -0.30), true),
            ((-0.50, -0.42), true),
            ((-0.42, -0.46), false),
        ];
        let points = outline.iter();
        Shape {
            paths: vec![Path {
                closed: true,
                points: points.map(|&(p, control)| pen.point(p, control)).collect(),
            }],
            paint: Paint::Fill(colour),
            rule: FillRule::NonZero,
            element: None,
        }
    }

    /// A pole at the start side, and a pointed cloth that flies the way the language is read.
    fn flag(self, colour: Colour) -> Vec<Shape> {
        vec![
            self.fill(
                colour,
                &[(-0.40, -0.52), (-0.27, -0.52), (-0.27, 0.54), (-0.40, 0.54)],
            ),
            self.fill(colour, &[(-0.27, -0.52), (0.48, -0.19), (-0.27, 0.14)]),
        ]
    }

    fn question(self, colour: Colour) -> Vec<Shape> {
        let curve = [
            ((-0.24, -0.24), false),
            ((-0.24, -0.56), true),
            ((0.28, -0.56), true),
            ((0.28, -0.24), false),
            ((0.28, -0.02), true),
            ((0.0, -0.04), true),
            ((0.0, 0.20), false),
        ];
        let bow = Path {
            closed: false,
            points: curve
                .iter()
                .map(|&(p, control)| self.point(p, control))
                .collect(),
        };
        vec![
            Shape {
                paths: vec![bow],
                paint: Paint::Stroke(colour, 0.14 * self.unit),
                rule: FillRule::NonZero,
                element: None,
            },
            self.fill(
                colour,
                &[(-0.09, 0.36), (0.09, 0.36), (0.09, 0.54), (-0.09, 0.54)],
            ),
        ]
    }
}
