//! Standard output. A reader that has gone away is not a fault.

use std::io::{self, Write as _};

use serde::Serialize;

use crate::error::Fault;
use crate::message;
use crate::ui::terminal::{Stream, shown};

/// Writes `bytes`; a closed pipe is quiet.
///
/// # Errors
/// The output cannot be written for another reason, such as a full disk behind a redirection.
pub fn write(bytes: &[u8]) -> Result<(), Fault> {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(e) if e.kind() != io::ErrorKind::BrokenPipe => {
            Err(Fault::new(message!("file-stdout", reason = e.to_string())))
        }
        _ => Ok(()),
    }
}

/// Writes lines of the program's own, such as a table, as the terminal shows them right.
///
/// # Errors
/// As [`write()`].
pub fn lines(text: &str) -> Result<(), Fault> {
    if text.is_empty() {
        return Ok(());
    }
    let text = text.strip_suffix('\n').unwrap_or(text);
    write(shown(text, Stream::Output).as_bytes())
}

/// Writes what a command lists: as JSON for a program, else as the lines that `rows` makes of it.
///
/// # Errors
/// As [`write()`].
pub fn listing<T: Serialize + ?Sized>(
    list: &T,
    json: bool,
    rows: impl FnOnce(&T) -> String,
) -> Result<(), Fault> {
    if !json {
        return lines(&rows(list));
    }
    let text = serde_json::to_string_pretty(list).expect("texts are valid JSON") + "\n";
    write(text.as_bytes())
}
