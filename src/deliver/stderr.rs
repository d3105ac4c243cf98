//! Standard error: notes and faults. That nobody can read them is no reason to stop.

use std::fmt::Display;
use std::io::{self, Write as _};

use crate::ui::terminal::{Stream, shown};

/// Writes a line, or several; a closed or full standard error is quiet.
pub fn line(text: impl Display) {
    let text = shown(&text.to_string(), Stream::Error);
    // There is nowhere left to report it.
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

/// Writes lines that already are as the terminal is to have them: laid out for it, for a screen reader, or to be copied.
pub fn as_it_is(text: impl Display) {
    let _ = writeln!(io::stderr().lock(), "{text}");
}
