//! What stands on every page outside the body: the running header from page 2 on, and the footer.

use super::draw::Side;
use super::page::{Page, Pt, Weight};
use super::paragraph::{Line, Piece, Typesetter};
use super::structure::{Role, Structure};
use super::style::{self, Edges};
use crate::handout::{Direction, Handout, Language, Particular, Text};

/// The footer's texts, broken into lines before the body is flowed: an approval of many lines takes room from it.
pub struct Footer {
    /// One for each language.
    approvals: Vec<Vec<Line>>,
    staff: Vec<Line>,
    /// Lowest baseline above the lower edge of the paper.
    baseline: Pt,
}

/// Distance of two baselines of small print.
const SMALL_LINE: Pt = style::SMALL * 1.3;

impl Footer {
    /// Sets the texts at both ends of the footer in a body of `width`.
    pub fn new(handout: &Handout, width: Pt, edges: Edges, typesetter: &mut Typesetter) -> Self {
        // The page number has the middle.
        let side = width / 2.0 - style::BETWEEN * 1.5;
        let mut small = |text| {
            let piece = Piece::regular(text).colour(style::GREY);
            typesetter
                .shape(&[piece], style::SMALL)
                .lines(side, usize::MAX)
        };
        Footer {
            approvals: handout.approvals().map(&mut small).collect(),
            staff: small(&handout.staff_line),
            baseline: edges.footer,
        }
    }

    /// Height above the lower edge of the paper.
    pub fn height(&self) -> Pt {
        self.baseline + self.lines() as f32 * SMALL_LINE
    }

    fn lines(&self) -> usize {
        let approvals = self.approvals.iter().map(Vec::len).sum::<usize>();
        approvals.max(self.staff.len()).max(1)
    }

    /// Makes the footer's texts a part of the document, where before they only repeat.
    pub fn join(&mut self, handout: &Handout, structure: &mut Structure) {
        let approvals = self.approvals.iter_mut().zip(handout.approvals());
        let staff = [(&mut self.staff, &handout.staff_line)];
        for (lines, text) in approvals.chain(staff) {
            let note = structure.open_for(Role::Note, text);
            structure.close();
            let runs = lines.iter_mut().flat_map(|line| &mut line.runs);
            runs.for_each(|run| run.element = Some(note));
        }
    }

    /// Draws the footer with `label`, the page number, onto `page`.
    pub fn draw(&self, page: &mut Page, label: &Line, side: Side, paper_height: Pt) {
        let width = side.width - 2.0 * side.margin;
        let lines = self.lines();
        side.rule(
            page,
            (0.0, width),
            paper_height - self.height(),
            (style::LINE_GREY, style::RULE),
        );
        let baseline =
            |i: usize| paper_height - self.baseline - (lines - 1 - i) as f32 * SMALL_LINE;
        for (i, line) in self.approvals.iter().flatten().enumerate() {
            side.line(&mut page.runs, line, 0.0, baseline(i));
        }
        side.line(
            &mut page.runs,
            label,
            (width - label.width()) / 2.0,
            baseline(0),
        );
        for (i, line) in self.staff.iter().enumerate() {
            side.line(&mut page.runs, line, width - line.width(), baseline(i));
        }
    }
}

/// Sets one line of small print; what does not fit in `width` is left out.
fn small_line(text: &Text, weight: Weight, width: Pt, typesetter: &mut Typesetter) -> Option<Line> {
    let piece = Piece {
        text,
        weight,
        colour: style::GREY,
    };
    let lines = typesetter.set(&[piece], style::SMALL, width, usize::MAX);
    lines.into_iter().next()
}

/// The page number as a line; `text` is already in the language's digits.
///
/// It runs from left to right in every language: `2 / 1` on the first page would be read as page 2 by the staff.
pub fn page_label(text: String, language: &Language, typesetter: &mut Typesetter) -> Line {
    // "2 / 3" reads from left to right in every language; with a word between the numbers it reads as the language does.
    let direction = match text.chars().any(char::is_alphabetic) {
        true => language.direction,
        false => Direction::Ltr,
    };
    let language = Language {
        tag: language.tag.clone(),
        direction,
    };
    let text = Text {
        id: "page-number".to_owned(),
        text,
        language: Some(language),
    };
    small_line(&text, Weight::Regular, Pt::INFINITY, typesetter).unwrap_or_default()
}

/// What stands at the top of the following pages, so that a sheet that came apart is put together again: the title,
/// and whose sheet it is.
pub struct RunningHeader {
    title: Line,
    /// Width that is left for the name.
    pub room: Pt,
}

impl RunningHeader {
    /// Sets the title on one line, in letters as much smaller as it takes, but no smaller than `least` of small print:
    /// on a small paper, large letters have no room for a long one.
    pub fn new(handout: &Handout, side: Side, least: f32, typesetter: &mut Typesetter) -> Self {
        let width = side.width - 2.0 * side.margin;
        let mut set = |width| {
            let line = small_line(&handout.title, Weight::Bold, width, typesetter);
            line.unwrap_or_default()
        };
        let mut title = set(Pt::INFINITY);
        if title.width() > width {
            let scale = (width / title.width()).max(least);
            // A hair more, so that the sum of floats does not break it.
            title = scaled(set(width / scale + 0.01), scale);
        }
        let room = width - title.width() - style::BETWEEN;
        RunningHeader { title, room }
    }

    /// Draws the title.
    pub fn draw(&self, page: &mut Page, side: Side, edges: Edges) {
        side.line(&mut page.runs, &self.title, 0.0, edges.header);
    }
}

/// The parts of a request that say whose sheet it is, the first that fits first.
const WHOSE: [&str; 2] = ["request.patient", "request.record"];

/// Whether the sheet says whose it is.
pub fn is_named(handout: &Handout) -> bool {
    let mut particulars = handout.particulars.iter();
    particulars.any(|p| WHOSE.contains(&p.value.id.as_str()))
}

/// What says whose sheet it is, the best first.
pub fn whose(particulars: &[Particular]) -> impl Iterator<Item = &Text> {
    let person = WHOSE.into_iter();
    let person = person.filter_map(|id| particulars.iter().find(|p| p.value.id == id));
    person.map(|particular| &particular.value)
}

/// Sets whose sheet it is in `room`, beside the running title.
pub fn running_name(
    particulars: &[Particular],
    room: Pt,
    typesetter: &mut Typesetter,
) -> Option<Line> {
    // Whole or not at all: a name cut short may be somebody else's.
    let mut lines = whose(particulars).filter_map(|value| small_value(value, typesetter));
    lines.find(|name| name.width() <= room)
}

/// A value in small letters. It was shaped before, for the line that it has with its label.
fn small_value(value: &Text, typesetter: &mut Typesetter) -> Option<Line> {
    let pieces = [Piece::regular(value)];
    let lines = typesetter.set(&pieces, style::BODY, Pt::INFINITY, usize::MAX);
    let mut line = lines.into_iter().next()?;
    let runs = line.runs.iter_mut();
    runs.for_each(|run| run.colour = style::GREY);
    Some(scaled(line, style::SMALL / style::BODY))
}

/// A line in letters `scale` times as large.
fn scaled(mut line: Line, scale: f32) -> Line {
    line.runs.iter_mut().for_each(|run| run.enlarge(scale));
    Line {
        left: line.left * scale,
        right: line.right * scale,
        runs: line.runs,
    }
}

/// Draws the name at the end side of the running header.
pub fn draw_name(page: &mut Page, name: &Line, side: Side, edges: Edges) {
    let width = side.width - 2.0 * side.margin;
    let begin = page.runs.len();
    side.line(&mut page.runs, name, width - name.width(), edges.header);
    let own = page.runs.iter_mut().skip(begin);
    own.for_each(|run| run.personal = true);
}
