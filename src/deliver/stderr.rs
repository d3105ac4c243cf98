//! Standard error: notes and faults. That nobody can read them is no reason to stop.

use std::fmt::Display;
use std::io::{self, Write as _};

use crate::cli::args::BidiChoice;
use crate::ui::terminal::{Stream, shown, shown_by};

/// Writes a line, or several; a closed or full standard error is quiet.
pub fn line(text: impl Display) {
    let text = shown(&text.to_string(), Stream::Error);
    // There is nowhere left to report it.
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

/// Asks for an answer on a line of its own, below a question that is put in order by whom the command line names. Who
/// cannot read the question does not answer it.
pub fn question(text: impl Display, prompt: &str, asked: Option<BidiChoice>) {
    let text = shown_by(asked, &text.to_string(), Stream::Error);
    let mut out = io::stderr().lock();
    let _ = write!(out, "{text}{prompt} ").and_then(|()| out.flush());
}

/// Writes lines that already are as the terminal is to have them: laid out for it, for a screen reader, or to be copied.
pub fn as_it_is(text: impl Display) {
    let _ = writeln!(io::stderr().lock(), "{text}");
}
