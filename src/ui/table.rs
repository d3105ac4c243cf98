//! Tables on the terminal: cells in, a line for each row out. In a language from right to left every cell keeps to
//! itself, so that the first column is at the right edge and none moves another.

use crate::handout::Direction;
use crate::text::wrap::width;
use crate::ui;

const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const ISOLATE_END: char = '\u{2069}';

/// The width of a column: that of its widest cell.
pub fn column<'a>(cells: impl IntoIterator<Item = &'a str>) -> usize {
    cells.into_iter().map(width).max().unwrap_or(0)
}

/// A row with its line end: cells with two spaces between them, each as wide as its column is at least.
pub fn row(cells: &[&str], columns: &[usize]) -> String {
    let (_, direction) = ui::spoken();
    let mut line = String::new();
    for (i, cell) in cells.iter().enumerate() {
        if i > 0 {
            line.push_str("  ");
        }
        match direction {
            Direction::Rtl if !cell.is_empty() => {
                line.extend([FIRST_STRONG_ISOLATE]);
                line.push_str(cell);
                line.extend([ISOLATE_END]);
            }
            _ => line.push_str(cell),
        }
        let room = columns.get(i).copied().unwrap_or(0);
        line.push_str(&" ".repeat(room.saturating_sub(width(cell))));
    }
    line.truncate(line.trim_end().len());
    line + "\n"
}
