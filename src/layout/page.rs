//! The result of layout: pages of positioned runs, boxes and shapes. It knows nothing of PDF.
//!
//! The origin is the upper left corner of the paper, y grows downwards, everything is in points. Mirroring for
//! right-to-left languages has already happened.

use std::sync::Arc;

use super::fonts::Fonts;
use super::personal::Places;
use super::structure::Structure;
use super::style::{Frames, Spacings};
use crate::handout::{Direction, Language};

/// A length in points, 1/72 inch.
pub type Pt = f32;

/// Red, green and blue, 0 to 255.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour(pub u8, pub u8, pub u8);

/// A laid-out handout.
#[derive(Debug, Clone, PartialEq)]
pub struct Pages {
    /// Size of the paper.
    pub width: Pt,
    pub height: Pt,
    /// White at both sides.
    pub margin: Pt,
    /// The lower end of what is no footer.
    pub bottom: Pt,
    /// Language of every run whose source does not name another.
    pub language: Language,
    pub pages: Vec<Page>,
    /// What the runs are set in.
    pub fonts: Fonts,
    /// The texts that runs stand for.
    pub sources: Vec<Source>,
    /// What runs and shapes are, in reading order.
    pub structure: Structure,
    /// The labels of what is somebody's own, which stand on everybody's sheet.
    pub labels: Vec<Run>,
    /// Where another person's lines can be set without laying out the sheet again.
    pub places: Option<Places>,
    /// What it took to fit the pages: how much air they have, and where frames are closed.
    pub spacings: Spacings,
    pub frames: Frames,
}

impl Pages {
    /// Draws everything `times` larger, from the upper left corner.
    pub fn enlarge(&mut self, times: f32) {
        let paint = |paint: Paint| match paint {
            Paint::Fill(colour) => Paint::Fill(colour),
            Paint::Stroke(colour, width) => Paint::Stroke(colour, width * times),
        };
        for length in [
            &mut self.width,
            &mut self.height,
            &mut self.margin,
            &mut self.bottom,
        ] {
            *length *= times;
        }
        self.labels.iter_mut().for_each(|run| run.enlarge(times));
        for page in &mut self.pages {
            for item in &mut page.boxes {
                for length in [&mut item.x, &mut item.y, &mut item.width, &mut item.height] {
                    *length *= times;
                }
                item.paint = paint(item.paint);
            }
            for image in &mut page.images {
                for length in [
                    &mut image.x,
                    &mut image.y,
                    &mut image.width,
                    &mut image.height,
                ] {
                    *length *= times;
                }
            }
            for shape in &mut page.shapes {
                for point in shape.paths.iter_mut().flat_map(|path| &mut path.points) {
                    point.x *= times;
                    point.y *= times;
                }
                shape.paint = paint(shape.paint);
            }
            let runs = page.lettering.iter_mut().chain(&mut page.runs);
            runs.for_each(|run| run.enlarge(times));
        }
    }
}

/// One side of paper. Boxes, images and shapes are painted in order, then the lettering, then the runs.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Page {
    pub boxes: Vec<Box>,
    pub images: Vec<Image>,
    pub shapes: Vec<Shape>,
    /// Letters in drawings: their glyphs are painted as outlines and are no text, for they stand where the drawing has
    /// room for them and in no order. The drawing's element says in its alternative what they say.
    pub lettering: Vec<Run>,
    /// In reading order; the runs of a line in logical order.
    pub runs: Vec<Run>,
    /// Whether a person's name belongs at its end, in the header, wherever there is room for it.
    pub named: bool,
}

/// A text that was set.
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    /// Message id.
    pub id: String,
    /// Set when it is not the handout's.
    pub language: Option<Language>,
    /// As it was given, with the separator that layout set behind it.
    pub text: String,
}

/// How heavy a face is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    Regular,
    Bold,
}

/// Glyphs of one face, size, colour and direction on one baseline.
#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    /// Left end of the baseline.
    pub x: Pt,
    pub baseline: Pt,
    pub width: Pt,
    /// Index into [`Pages::fonts`].
    pub face: usize,
    pub size: Pt,
    pub colour: Colour,
    pub direction: Direction,
    /// Index into [`Pages::sources`].
    pub source: usize,
    /// Index into [`Structure::elements`]; `None` for what every page repeats, such as its header.
    pub element: Option<usize>,
    /// BCP 47 tag, set when it is not the handout's: a fallback sentence, a substance's Latin name.
    pub language: Option<String>,
    /// Whether it stands where another person's sheet has another text.
    pub personal: bool,
    /// Whether its line ends with it inside a word that is wider than there is room.
    pub cut: bool,
    /// From left to right, whatever the direction.
    pub glyphs: Vec<Glyph>,
}

impl Run {
    /// Runs that are sorted by it are read in order: the lines of a table row were set across its cells, and are read
    /// cell by cell. What every page repeats is last.
    pub fn reading_order(&self) -> usize {
        self.element.unwrap_or(usize::MAX)
    }

    /// Draws it `times` larger, from the upper left corner of the page.
    pub fn enlarge(&mut self, times: f32) {
        for length in [
            &mut self.x,
            &mut self.baseline,
            &mut self.width,
            &mut self.size,
        ] {
            *length *= times;
        }
        for glyph in &mut self.glyphs {
            glyph.advance *= times;
            glyph.right *= times;
            glyph.up *= times;
        }
    }
}

/// One drawn glyph.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Glyph {
    /// Glyph id in the whole font, or [`super::fonts::NO_GLYPH`].
    pub id: u16,
    /// How far the pen moves, and how far from the pen the glyph is drawn (right and up).
    pub advance: Pt,
    pub right: Pt,
    pub up: Pt,
    /// Bytes of the source's text that it stands for: none when another glyph of the cluster carries the text.
    pub start: u32,
    pub end: u32,
}

/// An upright rectangle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Box {
    pub x: Pt,
    pub y: Pt,
    pub width: Pt,
    pub height: Pt,
    pub paint: Paint,
}

/// How a box or a shape is painted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Paint {
    Fill(Colour),
    /// Colour and width of the line, which is centred on the outline.
    Stroke(Colour, Pt),
}

/// A vector drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Shape {
    pub paths: Vec<Path>,
    pub paint: Paint,
    /// What is inside, where its paths cross or lie in each other.
    pub rule: FillRule,
    /// Index into [`Structure::elements`]; `None` for what only decorates.
    pub element: Option<usize>,
}

/// A picture of pixels in its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Image {
    pub x: Pt,
    pub y: Pt,
    pub width: Pt,
    pub height: Pt,
    pub raster: Arc<Raster>,
    /// Index into [`Structure::elements`].
    pub element: Option<usize>,
}

/// Pixels, from the upper left on, of 8 bits a sample.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Raster {
    pub width: u32,
    pub height: u32,
    /// Three samples a pixel, red, green and blue, rather than one of grey.
    pub coloured: bool,
    pub samples: Vec<u8>,
}

/// What counts as the inside of a filled shape (ISO 32000-1, 8.5.3.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FillRule {
    NonZero,
    EvenOdd,
}

/// Points of lines and cubic curves.
#[derive(Debug, Clone, PartialEq)]
pub struct Path {
    pub closed: bool,
    pub points: Vec<Point>,
}

/// A point of a path.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    pub x: Pt,
    pub y: Pt,
    /// A control point of a curve: two of them stand before the curve's end.
    pub control: bool,
}
