//! A question as lines on a terminal: the same sentence in the language of the staff and of the patient, side by side
//! where both are seen right so, else one below the other.
//!
//! Beside each other, two directions share a line, and only a terminal that leaves all characters where they are sent
//! shows that right. Where the terminal reorders lines itself, or somebody listens, each language has lines of its own.

use crate::handout::Direction;
use crate::text::lines::{Line, Role, text_lines};
use crate::text::terminal::{Bidi, Look, is_rtl};
use crate::text::wrap::width;

/// What is said in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Side {
    /// The language's name for itself.
    pub name: String,
    pub direction: Direction,
    /// Leads into the sentence, where it needs that.
    pub lead: Option<String>,
    pub sentence: String,
}

/// The narrowest column in which a sentence is read with ease.
const NARROWEST: usize = 36;

/// Between two columns.
const BETWEEN: &str = " | ";

/// The lines of a question in the language of the staff and, where that is another, in the patient's.
pub fn question(staff: &Side, patient: Option<&Side>, look: Look) -> Vec<Line> {
    let columns = look.shape().columns;
    let Some(patient) = patient else {
        return side(staff, columns, look, false);
    };
    let half = columns.saturating_sub(BETWEEN.len()) / 2;
    let ltr = [staff, patient]
        .iter()
        .all(|side| side.direction == Direction::Ltr);
    let stays = matches!(look.bidi, Bidi::Visual | Bidi::Overridden) || ltr;
    if half >= NARROWEST && stays && !look.spoken {
        return beside(staff, patient, half, look);
    }
    let mut lines = side(staff, columns, look, true);
    lines.push(blank());
    lines.extend(side(patient, columns, look, true));
    lines
}

/// The lines of one language.
fn side(side: &Side, columns: usize, look: Look, named: bool) -> Vec<Line> {
    let shape = crate::text::lines::Shape {
        columns,
        ..look.shape()
    };
    let lines = |role, text: &str| text_lines(shape, role, text, side.direction);
    let name = named.then(|| format!("[{}]", side.name));
    let name = name.iter().flat_map(|name| lines(Role::Small, name));
    let lead = side.lead.iter().flat_map(|lead| lines(Role::Body, lead));
    name.chain(lead)
        .chain(lines(Role::SubHeading, &side.sentence))
        .collect()
}

/// Two columns, that of the staff at the side where its language begins.
fn beside(staff: &Side, patient: &Side, half: usize, look: Look) -> Vec<Line> {
    let cells = |of: &Side| -> Vec<String> {
        let padded = |line: Line| {
            let blanks = " ".repeat(half.saturating_sub(width(&line.text)));
            match line.direction {
                Direction::Ltr => format!("{}{blanks}", line.text),
                Direction::Rtl => format!("{blanks}{}", line.text),
            }
        };
        side(of, half, look, true).into_iter().map(padded).collect()
    };
    let (left, right) = match staff.direction {
        Direction::Ltr => (cells(staff), cells(patient)),
        Direction::Rtl => (cells(patient), cells(staff)),
    };
    let empty = " ".repeat(half);
    let row = |i: usize| {
        let cell = |cells: &[String]| cells.get(i).unwrap_or(&empty).clone();
        let text = format!("{}{BETWEEN}{}", cell(&left), cell(&right));
        let text = text.trim_end();
        // A line that is kept from being reordered stands one column further in.
        let moves = look.bidi != Bidi::Overridden || text.contains(is_rtl);
        Line {
            text: format!("{}{text}", if moves { "" } else { " " }),
            ..blank()
        }
    };
    (0..left.len().max(right.len())).map(row).collect()
}

/// A line with nothing on it.
pub fn blank() -> Line {
    Line {
        role: Role::Body,
        direction: Direction::Ltr,
        lead: String::new(),
        mark: None,
        text: String::new(),
    }
}
