//! Bands: what a page is stacked from. A band is as wide as the body and never split: a line of text, a row of write-in
//! lines, one line of a table row. Frames stretch over consecutive bands.
//!
//! Positions across the page are *start offsets*: distances from the start side of the body, whichever side that is.

use super::logo::Art;
use super::page::{Colour, Pt, Shape};
use super::paragraph::Line;
use super::style::{self, Spacing, gap};
use crate::handout::Mark;

/// One slice of the page.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Band {
    /// Lines that share the baseline, with their start offsets.
    pub lines: Vec<(Pt, Line)>,
    /// Lines with a baseline of their own.
    pub set: Vec<SetLine>,
    pub marks: Vec<PlacedMark>,
    /// What is drawn over the whole height, under everything else; its height is `extra`.
    pub diagram: Option<Diagram>,
    pub pictures: Vec<Picture>,
    /// Lines to write on: start offset and width.
    pub write_lines: Vec<(Pt, Pt)>,
    /// Start offsets of the rules between table columns.
    pub columns: Vec<Pt>,
    /// Start offset and width of a tinted ground.
    pub tint: Option<(Pt, Pt)>,
    /// A dark ground from edge to edge of the frame.
    pub bar: Option<Colour>,
    /// Size of the largest letters.
    pub size: Pt,
    /// Room above the letters that does not shrink.
    pub extra: Pt,
    /// Gap above, and room inside above and below; all three shrink with the spacing.
    pub gap: Pt,
    pub above: Pt,
    pub below: Pt,
    /// A rule at the upper edge, from side to side of the frame, unless the frame begins here.
    pub rule_above: Option<(Colour, Pt)>,
    /// A rule at the lower edge.
    pub rule_below: Option<(Colour, Pt)>,
    /// Has the roomiest spacing, however tight the sheet is.
    pub roomy: bool,
    /// Begins a page.
    pub new_page: bool,
    /// Stays on one page with the next band.
    pub keep: bool,
    /// Innermost frame that it lies in, an index.
    pub frame: Option<usize>,
    /// Indices of the first band of the table's head and the one after its last: repeated when a page begins here.
    pub head: Option<(usize, usize)>,
}

/// A drawing in its band. Across, it is in start offsets; down, in distances from the band's upper edge.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Diagram {
    pub shapes: Vec<Shape>,
    /// Marks, and where the middle of each is.
    pub marks: Vec<(PlacedMark, Pt)>,
    /// Start offset, baseline and letters.
    pub lines: Vec<(Pt, Pt, Line)>,
    /// Its element in the structure, that of everything in it.
    pub element: Option<usize>,
}

/// A line at its own height, which does not change with the spacing.
#[derive(Debug, Clone, PartialEq)]
pub struct SetLine {
    /// Start offset.
    pub start: Pt,
    /// Distance from the band's upper edge; negative above it.
    pub baseline: Pt,
    pub line: Line,
}

/// A picture at its own height.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// Start offset.
    pub start: Pt,
    pub width: Pt,
    pub height: Pt,
    /// Distance from the band's upper edge; negative above it.
    pub top: Pt,
    pub art: Art,
    /// Its element in the structure.
    pub element: usize,
}

/// The mark of a list item in its band.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PlacedMark {
    pub mark: Mark,
    /// Start offset of its middle.
    pub middle: Pt,
    /// Whether its text runs against the direction of the sheet: a question mark then faces the other way.
    pub against: bool,
    /// Its element in the structure; `None` where it only decorates.
    pub element: Option<usize>,
}

impl Band {
    /// Height under `spacing`, without the gap above.
    pub fn height(&self, spacing: Spacing) -> Pt {
        (self.above + self.below) * spacing.gaps + self.extra + spacing.line(self.size)
    }

    /// Distance of the baseline from the upper edge.
    pub fn baseline(&self, spacing: Spacing) -> Pt {
        let line = spacing.line(self.size);
        let letters = (super::fonts::ASCENT - super::fonts::DESCENT) * self.size;
        self.above * spacing.gaps + self.extra + (line + letters) / 2.0
    }
}

/// Something drawn round consecutive bands; closed at the foot of a page and opened again on the next.
#[derive(Debug, Clone, Copy)]
pub struct Frame {
    pub kind: FrameKind,
    pub parent: Option<usize>,
    /// Start offset and width of its outline.
    pub start: Pt,
    pub width: Pt,
}

/// How a frame looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FrameKind {
    /// Tinted, with a bar at the start side.
    Callout,
    /// Thin dark outline.
    Plain,
    /// Two thin dark outlines, one in the other: a box that no other looks like without colour.
    Double,
    /// Heavy red outline.
    Urgent,
    /// Thin grey outline.
    Table,
}

impl FrameKind {
    /// Room between the frame's upper edge and `first`, and below its last band, before the spacing shrinks it.
    pub fn padding(self, first: &Band) -> (Pt, Pt) {
        match self {
            FrameKind::Callout | FrameKind::Plain => (gap::FRAME, gap::FRAME),
            // The inner outline takes its part of it, on both sides of itself.
            FrameKind::Double => {
                let room = gap::FRAME + 2.0 * style::BETWEEN_OUTLINES;
                (room, room)
            }
            FrameKind::Urgent if first.bar.is_some() => (0.0, gap::FRAME),
            FrameKind::Urgent => (gap::FRAME, gap::FRAME),
            FrameKind::Table => (0.0, 0.0),
        }
    }

    /// How far text stands from the outline, at each side.
    pub fn side(self) -> Pt {
        match self {
            FrameKind::Callout => style::FRAME_SIDE + style::CALLOUT_BAR,
            FrameKind::Plain | FrameKind::Double | FrameKind::Urgent => style::FRAME_SIDE,
            FrameKind::Table => 0.0,
        }
    }
}
