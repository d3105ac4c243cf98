//! The program's own lines on a terminal that may not know that they run from right to left: text in, what the terminal
//! gets out. Left-to-right languages, files and pipes get a text as it is.

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
use crate::text::terminal::{self, Bidi, Look};
use crate::ui;

/// Where a text goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stream {
    Output,
    Error,
}

/// A text of the program in its own language, for `stream`, each line of it with its end.
pub fn shown(text: &str, stream: Stream) -> String {
    match look(stream) {
        Some(look) => terminal::paragraphs(text, Direction::Rtl, look).whole(),
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

/// How `stream` wants lines of the program's own language; none where it gets them as they are.
fn look(stream: Stream) -> Option<Look> {
    // The language is looked for last: most runs have no terminal that needs it.
    look_of(stream).filter(|_| ui::spoken().1 == Direction::Rtl)
}

/// How `stream` wants lines from right to left; none where it is no terminal.
pub fn look_of(stream: Stream) -> Option<Look> {
    let (is_terminal, window) = match stream {
        Stream::Output => (io::stdout().is_terminal(), terminal_size_of(io::stdout())),
        Stream::Error => (io::stderr().is_terminal(), terminal_size_of(io::stderr())),
    };
    if !is_terminal {
        return None;
    }
    let emulator = recognise(|name| env::var(name).ok());
    let bidi = bidi(emulator);
    let columns = window.map_or(plain::COLUMNS, |(Width(columns), _)| columns.into());
    Some(Look::on(emulator, bidi, columns.max(MIN_COLUMNS)))
}
