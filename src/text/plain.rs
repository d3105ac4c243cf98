//! The handout as a text file: no colour, no control characters but the isolation marks that mixed lines need.

use crate::handout::Handout;
use crate::text::lines::{Line, Shape, lines};

/// Width of a text file in columns.
pub const COLUMNS: usize = 80;

/// Lines on a terminal that does not know its size.
pub const ROWS: usize = 24;

/// The handout as UTF-8 text, lines of at most `columns`.
pub fn render(handout: &Handout, columns: usize) -> String {
    text(&lines(handout, Shape::plain(columns)))
}

/// Lines of a plain shape as UTF-8 text.
pub fn text(lines: &[Line]) -> String {
    let lines = lines.iter().map(|line| {
        let line = format!("{}{}", line.lead, line.text);
        format!("{}\n", line.trim_end())
    });
    lines.collect()
}
