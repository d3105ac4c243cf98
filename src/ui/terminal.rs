//! The program's own lines on a terminal that may not know that they run from right to left: text in, what the terminal
//! gets out. Files and pipes get a text as it is, and so do left-to-right languages where nothing in it, such as a name or
//! a sentence of a patient's language, runs from right to left.

use std::env;
use std::io::{self, IsTerminal as _};

use clap::ValueEnum as _;
use terminal_size::{Width, terminal_size_of};

use crate::cli::args::BidiChoice;
use crate::cli::show::{BIDI_VARIABLE, bidi_of};
use crate::handout::Direction;
use crate::text::emulator::{Emulator, recognise};
use crate::text::lines::MIN_COLUMNS;
use crate::text::plain;
use crate::text::terminal::{self, Bidi, Look, is_rtl};
use crate::ui;

/// Where a text goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stream {
    Output,
    Error,
}

/// A text of the program in its own language, for `stream`, each line of it with its end.
pub fn shown(text: &str, stream: Stream) -> String {
    shown_by(None, text, stream)
}

/// As [`shown`], put in order by whom the command line names.
pub fn shown_by(asked: Option<BidiChoice>, text: &str, stream: Stream) -> String {
    match look(asked, text, stream) {
        Some((look, direction)) => terminal::paragraphs(text, direction, look).whole(),
        None => text.to_owned() + "\n",
    }
}

/// What has to be done for a terminal.
pub fn bidi(emulator: Emulator) -> Bidi {
    let asked = env::var(BIDI_VARIABLE).unwrap_or_default();
    // `show` says what is wrong with another value; here a message comes first.
    let choice = BidiChoice::from_str(&asked, true).unwrap_or(BidiChoice::Auto);
    bidi_of(choice, Some(emulator))
}

/// How `stream` wants a text, and the direction of its lines; none where it gets them as they are.
fn look(asked: Option<BidiChoice>, text: &str, stream: Stream) -> Option<(Look, Direction)> {
    let columns = columns_of(stream)?;
    // The language is looked for last: most runs have no terminal that needs it.
    let direction = ui::spoken().1;
    if direction == Direction::Ltr && !text.contains(is_rtl) {
        return None;
    }
    Some((look_by(asked, columns), direction))
}

/// How `stream` wants lines from right to left; none where it is no terminal.
pub fn look_of(stream: Stream) -> Option<Look> {
    Some(look_by(None, columns_of(stream)?))
}

/// The width of the terminal that `stream` goes to, if it goes to one.
fn columns_of(stream: Stream) -> Option<usize> {
    let (is_terminal, window) = match stream {
        Stream::Output => (io::stdout().is_terminal(), terminal_size_of(io::stdout())),
        Stream::Error => (io::stderr().is_terminal(), terminal_size_of(io::stderr())),
    };
    let columns = window.map_or(plain::COLUMNS, |(Width(columns), _)| columns.into());
    is_terminal.then_some(columns)
}

fn look_by(asked: Option<BidiChoice>, columns: usize) -> Look {
    let emulator = recognise(|name| env::var(name).ok());
    let bidi = asked.map_or_else(|| bidi(emulator), |choice| bidi_of(choice, Some(emulator)));
    Look::on(emulator, bidi, columns.max(MIN_COLUMNS))
}
