//! One message, copied to be changed: the message as it stands in, the lines to add to the clinic's file out.

use std::fmt::Write as _;

use crate::starter::entries::Entry;

/// What is added to the clinic's file, and in which line of it the id then stands.
pub struct Added {
    pub text: String,
    /// From 1, in `text`.
    pub line: usize,
}

/// The lines of a message: its comment, what each variable prints, and its words; in a language that lacks it the
/// English words as a comment.
pub fn copied(entry: &Entry<'_>, is_translated: bool, phrases: &[(String, String)]) -> Added {
    let mut text = String::new();
    for line in &entry.comment {
        let _ = writeln!(text, "{line}");
    }
    for (name, phrase) in phrases {
        let _ = writeln!(text, "# {{ ${name} }} is printed as: {phrase}");
    }
    if !is_translated {
        for line in &entry.lines {
            let _ = writeln!(text, "{}", format!("# {line}").trim_end());
        }
    }
    let line = text.lines().count() + 1;
    if is_translated {
        for line in &entry.lines {
            let _ = writeln!(text, "{line}");
        }
    } else {
        let _ = writeln!(text, "{} =", entry.id);
    }
    Added { text, line }
}
