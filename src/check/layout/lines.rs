//! The lines of a page: its runs put together again, in reading order.

use crate::layout::{Page, Pages, Pt, Role, Run, Structure};

/// How far letters reach above and below the baseline, as shares of their size; a bowl or a vowel sign may reach further
/// into the white between two lines, which is no fault.
const ABOVE: f32 = 0.72;
const BELOW: f32 = 0.22;

/// An upright rectangle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    pub left: Pt,
    pub right: Pt,
    pub top: Pt,
    pub bottom: Pt,
}

impl Area {
    /// The smallest one round points; `None` without a point.
    pub fn round(points: impl IntoIterator<Item = (Pt, Pt)>) -> Option<Area> {
        let mut points = points.into_iter();
        let (x, y) = points.next()?;
        let first = Area {
            left: x,
            right: x,
            top: y,
            bottom: y,
        };
        Some(points.fold(first, |area, (x, y)| Area {
            left: area.left.min(x),
            right: area.right.max(x),
            top: area.top.min(y),
            bottom: area.bottom.max(y),
        }))
    }

    /// Whether both have more in common than an edge.
    pub fn meets(&self, other: &Area) -> bool {
        const HAIR: Pt = 0.1;
        let across = self.right.min(other.right) - self.left.max(other.left);
        let down = self.bottom.min(other.bottom) - self.top.max(other.top);
        across > HAIR && down > HAIR
    }
}

/// One line of one text.
#[derive(Debug)]
pub struct Line<'p> {
    /// In logical order.
    pub runs: Vec<&'p Run>,
    pub area: Area,
}

impl<'p> Line<'p> {
    fn of(runs: Vec<&'p Run>) -> Self {
        let corners = runs.iter().flat_map(|run| {
            let (top, bottom) = (ABOVE * run.size, BELOW * run.size);
            [
                (run.x, run.baseline - top),
                (run.x + run.width, run.baseline + bottom),
            ]
        });
        let area = Area::round(corners).unwrap_or(Area {
            left: 0.0,
            right: 0.0,
            top: 0.0,
            bottom: 0.0,
        });
        Line { runs, area }
    }

    fn first(&self) -> &'p Run {
        self.runs[0]
    }

    pub fn last(&self) -> &'p Run {
        self.runs[self.runs.len() - 1]
    }

    pub fn baseline(&self) -> Pt {
        self.first().baseline
    }

    pub fn element(&self) -> Option<usize> {
        self.first().element
    }

    /// Index of its text among the sources.
    pub fn source(&self) -> usize {
        self.first().source
    }

    /// Its letters, in logical order.
    pub fn text(&self, pages: &Pages) -> String {
        let runs = self.runs.iter();
        runs.map(|run| letters(pages, run)).collect()
    }

    /// Whether it belongs to the sheet's text, rather than to the header or the footer of every page.
    pub fn is_in_body(&self, structure: &Structure) -> bool {
        let role = self.element().map(|id| structure.elements[id].role);
        role.is_some_and(|role| role != Role::Note)
    }
}

/// The letters that a run stands for, in logical order.
fn letters<'a>(pages: &'a Pages, run: &Run) -> &'a str {
    let (start, end) = range(run);
    pages.sources[run.source].text.get(start..end).unwrap_or("")
}

/// The bytes of its source that a run stands for.
pub fn range(run: &Run) -> (usize, usize) {
    let written = run.glyphs.iter().filter(|glyph| glyph.end > glyph.start);
    let start = written.clone().map(|glyph| glyph.start).min();
    let end = written.map(|glyph| glyph.end).max();
    (start.unwrap_or(0) as usize, end.unwrap_or(0) as usize)
}

/// The lines of a page's text.
pub fn lines(page: &Page) -> Vec<Line<'_>> {
    of_runs(&page.runs)
}

/// The lines of a page's pictures.
pub fn lettering(page: &Page) -> Vec<Line<'_>> {
    // The labels of a picture belong to one element.
    of_runs_by(&page.lettering, |a, b| a.source == b.source)
}

fn of_runs(runs: &[Run]) -> Vec<Line<'_>> {
    of_runs_by(runs, |a, b| match (a.element, b.element) {
        (None, None) => a.source == b.source,
        (a, b) => a == b,
    })
}

fn of_runs_by(runs: &[Run], is_one: impl Fn(&Run, &Run) -> bool) -> Vec<Line<'_>> {
    let runs: Vec<&Run> = runs.iter().collect();
    let together = |a: &&Run, b: &&Run| a.baseline == b.baseline && is_one(a, b);
    let lines = runs.chunk_by(together);
    lines.map(|runs| Line::of(runs.to_vec())).collect()
}
