//! Standard error: notes and faults. That nobody can read them is no reason to stop.

use std::fmt::Display;
use std::io::{self, Write as _};

/// Writes a line; a closed or full standard error is quiet.
pub fn line(text: impl Display) {
    // There is nowhere left to report it.
    let _ = writeln!(io::stderr().lock(), "{text}");
}
