//! The handout as a text file: no colour, no control characters but the isolation marks that mixed lines need.

use crate::handout::Handout;
use crate::text::lines::lines;

/// Width of a text file in columns.
pub const COLUMNS: usize = 80;

/// The handout as UTF-8 text, lines of at most `columns`.
pub fn render(handout: &Handout, columns: usize) -> String {
    lines(handout, columns).iter().map(|line| format!("{}\n", line.text.trim_end())).collect()
}
