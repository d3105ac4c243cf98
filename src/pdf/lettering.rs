//! The letters of drawings, as filled outlines.
//!
//! Words that stand in a drawing are in no order that a reader of the text could find, and the drawing's alternative
//! says all of it: so they are shapes. They are written as one form for each figure (ISO 32000-1, 8.10), in whole
//! numbers and each glyph from its own origin: equal letters are equal bytes, which compress to next to nothing.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;

use printpdf::{DictItem, XObject, XObjectId};
use skrifa::outline::OutlinePen;

use super::image::object;
use crate::layout::fonts::{Face, Outlines};
use crate::layout::{Colour, Pages, Run};

/// Steps in a point: with what rounding leaves of a place, a printer of 1200 dots an inch draws nothing else.
const STEPS: f32 = 25.0;

/// Lines and curves that are as near to each other as this, in steps, are one.
const NEAR: f32 = 0.5;

/// The forms of a document, in the order in which they are met.
pub struct Lettering<'p> {
    faces: Vec<Option<Outlines<'p>>>,
    /// Outlines of a glyph of a face at a size (its bits), as they are written.
    known: HashMap<(usize, u16, u32), String>,
    forms: Vec<String>,
    width: f32,
    height: f32,
}

impl<'p> Lettering<'p> {
    pub fn new(pages: &'p Pages) -> Self {
        // Most sheets have a drawing at most, and many none.
        let lettered = pages.pages.iter().any(|page| !page.lettering.is_empty());
        let faces = pages.fonts.faces().iter().filter(|_| lettered);
        Lettering {
            faces: faces.map(Face::outlines).collect(),
            known: HashMap::new(),
            forms: Vec::new(),
            width: pages.width,
            height: pages.height,
        }
    }

    /// Draws `runs` as a form of their own; its name in content streams and in the resources of a page.
    pub fn draw(&mut self, runs: &[Run]) -> XObjectId {
        let mut form = String::new();
        let mut fill = None;
        for run in runs {
            if fill != Some(run.colour) {
                fill = Some(run.colour);
                let Colour(red, green, blue) = run.colour;
                let share = |part: u8| (f32::from(part) / 255.0 * 1000.0).round() / 1000.0;
                let (red, green, blue) = (share(red), share(green), share(blue));
                let _ = writeln!(form, "{red} {green} {blue} rg");
            }
            let mut pen = run.x;
            for glyph in &run.glyphs {
                let x = ((pen + glyph.right) * STEPS).round() as i32;
                let y = ((self.height - run.baseline + glyph.up) * STEPS).round() as i32;
                pen += glyph.advance;
                let outline = self.outline(run.face, glyph.id, run.size);
                if !outline.is_empty() {
                    let _ = write!(form, "q 1 0 0 1 {x} {y} cm\n{outline}f Q\n");
                }
            }
        }
        self.forms.push(form);
        name(self.forms.len() - 1)
    }

    /// The outlines of a glyph as path operators; empty for one without ink.
    fn outline(&mut self, face: usize, glyph: u16, size: f32) -> &str {
        let faces = &self.faces;
        let key = (face, glyph, size.to_bits());
        self.known.entry(key).or_insert_with(|| {
            let Some(Some(of_face)) = faces.get(face) else {
                return String::new();
            };
            let mut pen = Pen {
                scale: size / of_face.per_em * STEPS,
                place: Place::default(),
                waiting: None,
                written: String::new(),
            };
            match of_face.draw(glyph, &mut pen) {
                Some(()) => pen.written,
                None => String::new(),
            }
        })
    }

    /// The forms with their names.
    pub fn objects(&self) -> impl Iterator<Item = (XObjectId, XObject)> {
        let corner = [self.width * STEPS, self.height * STEPS].map(f32::ceil);
        let step = 1.0 / STEPS;
        self.forms.iter().enumerate().map(move |(at, form)| {
            let array = |numbers: &[f32]| {
                DictItem::Array(numbers.iter().copied().map(DictItem::Real).collect())
            };
            let entries = [
                ("Type", DictItem::Name("XObject".into())),
                ("Subtype", DictItem::Name("Form".into())),
                ("BBox", array(&[0.0, 0.0, corner[0], corner[1]])),
                ("Matrix", array(&[step, 0.0, 0.0, step, 0.0, 0.0])),
                (
                    "Resources",
                    DictItem::Dict {
                        map: BTreeMap::new(),
                    },
                ),
            ];
            (name(at), object(entries.into(), form.clone().into_bytes()))
        })
    }
}

fn name(form: usize) -> XObjectId {
    XObjectId(format!("L{form}"))
}

/// A point in steps, to the right of the glyph's origin and up from it.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
struct Place {
    x: f32,
    y: f32,
}

impl Place {
    /// The point that is `share` of the way to `other`, or beyond it.
    fn towards(self, other: Place, share: f32) -> Place {
        Place {
            x: self.x + (other.x - self.x) * share,
            y: self.y + (other.y - self.y) * share,
        }
    }

    fn distance(self, other: Place) -> f32 {
        (other.x - self.x).hypot(other.y - self.y)
    }

    /// How far the point is from the straight line between two others.
    fn off(self, start: Place, end: Place) -> f32 {
        let length = start.distance(end);
        if length < NEAR {
            return self.distance(start);
        }
        let (across, up) = (end.x - start.x, end.y - start.y);
        (across * (self.y - start.y) - up * (self.x - start.x)).abs() / length
    }
}

/// The point at `time` of the curve with `points`, whatever their number.
fn on_curve<const N: usize>(mut points: [Place; N], time: f32) -> Place {
    for last in (1..N).rev() {
        for i in 0..last {
            points[i] = points[i].towards(points[i + 1], time);
        }
    }
    points[0]
}

/// Writes an outline as path operators.
struct Pen {
    /// Steps in a font unit.
    scale: f32,
    /// Where the last operator ended.
    place: Place,
    /// Control point and end of a quadratic curve from there, which may become one with the next.
    waiting: Option<(Place, Place)>,
    written: String,
}

impl Pen {
    fn write(&mut self, points: &[Place], operator: char) {
        for Place { x, y } in points {
            let (x, y) = (x.round() as i32, y.round() as i32);
            let _ = write!(self.written, "{x} {y} ");
        }
        self.written.push(operator);
        self.written.push('\n');
        if let Some(&end) = points.last() {
            self.place = end;
        }
    }

    fn scaled(&self, x: f32, y: f32) -> Place {
        Place {
            x: x * self.scale,
            y: y * self.scale,
        }
    }

    fn curve(&mut self, first: Place, second: Place, end: Place) {
        let off = |control: Place| control.off(self.place, end);
        // A curve leaves its chord by at most three quarters of what its control points do.
        match off(first).max(off(second)) * 0.75 < NEAR {
            true => self.write(&[end], 'l'),
            false => self.write(&[first, second, end], 'c'),
        }
    }

    /// Writes the curve that waits. A PDF has cubic curves only: the control points of the same curve are two thirds
    /// of the way to the one that it has.
    fn finish_curve(&mut self) {
        if let Some((control, end)) = self.waiting.take() {
            let (first, second) = (
                self.place.towards(control, 2.0 / 3.0),
                end.towards(control, 2.0 / 3.0),
            );
            self.curve(first, second, end);
        }
    }

    /// The control points of the one cubic curve that is as good as two quadratic ones, if there is one: fonts have
    /// two where a drawing program had one.
    fn joined(
        &self,
        (control, middle): (Place, Place),
        (next, end): (Place, Place),
    ) -> Option<(Place, Place)> {
        let start = self.place;
        // Where the first curve ends in the time of both together.
        let (before, after) = (control.distance(middle), middle.distance(next));
        let time = before / (before + after);
        if !(0.1..=0.9).contains(&time) {
            return None;
        }
        let first = start.towards(control, 2.0 / 3.0 / time);
        let second = end.towards(next, 2.0 / 3.0 / (1.0 - time));
        let near = |at: f32, wanted: Place| {
            on_curve([start, first, second, end], at).distance(wanted) < NEAR
        };
        let is_one = near(time, middle)
            && near(time / 2.0, on_curve([start, control, middle], 0.5))
            && near((1.0 + time) / 2.0, on_curve([middle, next, end], 0.5));
        is_one.then_some((first, second))
    }
}

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.finish_curve();
        let point = self.scaled(x, y);
        self.write(&[point], 'm');
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.finish_curve();
        let end = self.scaled(x, y);
        self.write(&[end], 'l');
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let curve = (self.scaled(x1, y1), self.scaled(x, y));
        if let Some((first, second)) = self.waiting.and_then(|one| self.joined(one, curve)) {
            self.waiting = None;
            self.curve(first, second, curve.1);
            return;
        }
        self.finish_curve();
        self.waiting = Some(curve);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.finish_curve();
        let (first, second) = (self.scaled(x1, y1), self.scaled(x2, y2));
        let end = self.scaled(x, y);
        self.curve(first, second, end);
    }

    fn close(&mut self) {
        self.finish_curve();
        // Filling closes.
    }
}
