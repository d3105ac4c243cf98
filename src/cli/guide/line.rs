//! One line of a list or a question as this terminal shows it right: a text in reading order in, the line out, cut to
//! the columns there are.

use std::env;
use std::io;

use terminal_size::{Width, terminal_size_of};
use unicode_bidi::{BidiClass, bidi_class};
use unicode_width::UnicodeWidthChar as _;

use crate::characters::without_isolates;
use crate::handout::Direction;
use crate::text::bidi::needed_isolates;
use crate::text::emulator::recognise;
use crate::text::joining::{is_joiner, joined};
use crate::text::plain;
use crate::text::terminal::Bidi;
use crate::text::visual::{mirrored, visual_lines, words_in_reading_order};
use crate::text::wrap::width;
use crate::ui;

/// What stands for what is cut off.
const CUT: char = '…';

/// Columns that are taken to be there on a terminal that does not know.
const FEWEST: usize = 10;

/// How lines are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lines {
    pub bidi: Bidi,
}

impl Lines {
    /// As the terminal needs them that this program writes to.
    pub fn of_terminal() -> Self {
        let emulator = recognise(|name| env::var(name).ok());
        Lines {
            bidi: ui::terminal::bidi(emulator),
        }
    }

    /// As they are read: for who listens.
    pub fn spoken() -> Self {
        Lines { bidi: Bidi::Untold }
    }

    /// A line of at most so many columns.
    pub fn cut(&self, text: &str, direction: Direction, columns: usize) -> String {
        self.show(&cut(text, columns), direction)
    }

    /// A line as a terminal gets it.
    pub fn show(&self, text: &str, direction: Direction) -> String {
        if !text.contains(is_rtl) {
            return without_isolates(text);
        }
        match self.bidi {
            Bidi::Visual => seen(&joined(text), direction),
            Bidi::Overridden => format!("\u{202d}{}\u{202c}", seen(&joined(text), direction)),
            Bidi::Words => words_in_reading_order(&seen(text, direction)),
            Bidi::Embedded if direction == Direction::Rtl => {
                let text = mirrored(&needed_isolates(text, direction), direction);
                format!("\u{2067}{text}\u{2069}")
            }
            Bidi::Untold | Bidi::Told | Bidi::Guessed | Bidi::Embedded => {
                needed_isolates(text, direction)
            }
        }
    }
}

/// Columns of the terminal that the questions are on.
pub fn columns() -> usize {
    let size = terminal_size_of(io::stderr());
    let columns = size.map_or(0, |(Width(columns), _)| usize::from(columns));
    match columns {
        0 => plain::COLUMNS,
        columns => columns.max(FEWEST),
    }
}

fn is_rtl(c: char) -> bool {
    matches!(bidi_class(c), BidiClass::R | BidiClass::AL | BidiClass::AN)
}

fn seen(text: &str, direction: Direction) -> String {
    let whole = 0..text.len();
    let lines = visual_lines(text, std::slice::from_ref(&whole), direction);
    lines.concat().replace(is_joiner, "")
}

fn cut(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let mut left = columns.saturating_sub(1);
    // What is cut may be the end of an isolate.
    let text = without_isolates(text);
    let kept = text.chars().take_while(|c| {
        let columns = c.width().unwrap_or(0);
        let fits = columns <= left;
        left = left.saturating_sub(columns);
        fits
    });
    let kept: String = kept.collect();
    format!("{}{CUT}", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_cut_in_reading_order_and_never_wider() {
        let lines = Lines { bidi: Bidi::Visual };
        assert_eq!(lines.cut("abcdef", Direction::Ltr, 6), "abcdef");
        assert_eq!(lines.cut("abc def", Direction::Ltr, 5), "abc…");
        let seen = lines.cut("دار ودار", Direction::Rtl, 5);
        assert_eq!(
            seen,
            format!("…{}", joined("دار").chars().rev().collect::<String>())
        );
    }

    #[test]
    fn a_name_in_a_line_of_the_other_direction_keeps_its_place() {
        let shown = |bidi| Lines { bidi }.show("fa — Persian — فارسی", Direction::Ltr);
        assert_eq!(shown(Bidi::Told), "fa — Persian — فارسی");
        let seen: String = joined("فارسی").chars().rev().collect();
        assert_eq!(shown(Bidi::Visual), format!("fa — Persian — {seen}"));
        assert_eq!(
            shown(Bidi::Overridden),
            format!("\u{202d}fa — Persian — {seen}\u{202c}")
        );
    }
}
