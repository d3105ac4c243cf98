//! The result of layout: pages of positioned runs, boxes and shapes. It knows nothing of PDF.
//!
//! The origin is the upper left corner of the paper, y grows downwards, everything is in points. Mirroring for
//! right-to-left languages has already happened.

use super::fonts::Fonts;
use super::structure::Structure;
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
    /// Language of every run whose source does not name another.
    pub language: Language,
    pub pages: Vec<Page>,
    /// What the runs are set in.
    pub fonts: Fonts,
    /// The texts that runs stand for.
    pub sources: Vec<Source>,
    /// What runs and shapes are, in reading order.
    pub structure: Structure,
}

/// One side of paper. Boxes and shapes are painted in order, then the runs.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Page {
    pub boxes: Vec<Box>,
    pub shapes: Vec<Shape>,
    /// In reading order; the runs of a line in logical order.
    pub runs: Vec<Run>,
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
    /// From left to right, whatever the direction.
    pub glyphs: Vec<Glyph>,
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
    /// Index into [`Structure::elements`]; `None` for what only decorates.
    pub element: Option<usize>,
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
