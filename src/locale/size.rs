//! Whether a message file is too large to be given to Fluent: a file in, the fault of what is too much in it out.
//!
//! Fluent looks through the attributes and variants of a message one by one for each that it is asked for, and counts the
//! digits behind the point of a number with a number that overflows. What is looked at here is the text; nothing of it is
//! understood.

use std::borrow::Cow;

use crate::catalog::limits::{self, beyond};
use crate::catalog::store::File;
use crate::error::{Fault, Place};
use crate::locale::nesting::{self, begins_entry};
use crate::message;

/// Whether a file can be given to Fluent.
///
/// # Errors
/// It has more messages, more parts of one or longer numbers, or placeables deeper in one another, than the limits allow.
pub(super) fn parsable(file: &File) -> Result<(), Fault> {
    // The program's own are known.
    if matches!(file.text, Cow::Borrowed(_)) {
        return Ok(());
    }
    if let Some(offset) = nesting::beyond(&file.text) {
        let fault = beyond(message!("limit-nesting", most = limits::NESTING));
        return Err(fault.at(file.place(offset)));
    }
    let begins = |line: &&str| line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-');
    if file.text.lines().filter(begins).count() > limits::MESSAGES {
        let fault = beyond(message!("limit-messages", most = limits::MESSAGES));
        return Err(fault.at(Place::file(&*file.name)));
    }
    parts(file)
}

/// Each attribute and each variant begins a line.
fn parts(file: &File) -> Result<(), Fault> {
    let (mut parts, mut start) = (0_usize, 0);
    for line in file.text.split_inclusive('\n') {
        if begins_entry(line) {
            parts = 0;
        }
        let text = line.trim_start();
        parts += usize::from(text.starts_with(['.', '[', '*']));
        if parts > limits::PARTS {
            let fault = beyond(message!("limit-parts", most = limits::PARTS));
            return Err(fault.at(file.place(start)));
        }
        if !line.starts_with('#') && has_long_number(line) {
            let fault = beyond(message!("limit-digits", most = limits::DIGITS));
            return Err(fault.at(file.place(start)));
        }
        start += line.len();
    }
    Ok(())
}

fn has_long_number(line: &str) -> bool {
    let runs = line
        .as_bytes()
        .chunk_by(|a, b| a.is_ascii_digit() && b.is_ascii_digit());
    runs.into_iter().any(|run| run.len() > limits::DIGITS)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: String) -> File {
        File {
            name: "x.ftl".to_owned(),
            text: Cow::Owned(text),
        }
    }

    #[test]
    fn each_message_has_parts_of_its_own() {
        let attributes = |n: usize| "\n .a = x".repeat(n);
        let two = format!("a = x{}\nb = x{}\n", attributes(150), attributes(150));
        assert!(parsable(&file(two)).is_ok());
        assert!(parsable(&file(format!("a = x{}\n", attributes(limits::PARTS + 1)))).is_err());
    }

    #[test]
    fn a_number_has_as_many_digits_as_can_be_counted() {
        let literal = |n: usize| {
            file(format!(
                "# {}\na = {{ 1.{} }}\n",
                "9".repeat(50),
                "0".repeat(n)
            ))
        };
        assert!(parsable(&literal(limits::DIGITS)).is_ok());
        assert!(parsable(&literal(limits::DIGITS + 1)).is_err());
    }
}
