//! The one error type a user sees: what is wrong, where, and what to do next.
//!
//! Stages return [`Fault`]s; loading collects all of them before it gives up, so that two mistakes show in one run.

use std::fmt;

use crate::characters::{is_isolate, is_refused};
use crate::message;
use crate::ui::Message;
use crate::ui::code::code;

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong: lower case, names in backticks, no final full stop.
    pub what: Message,
    /// Where: the file as the user knows it, with line and column when they are known.
    pub place: Option<Place>,
    /// What to do next.
    pub hint: Option<Message>,
}

/// A place in a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub file: String,
    /// Line and column, both from 1; a column counts characters.
    pub position: Option<(usize, usize)>,
}

impl Place {
    /// The file as a whole.
    pub fn file(file: impl Into<String>) -> Self {
        Place {
            file: file.into(),
            position: None,
        }
    }

    /// The line and column of byte `offset` in `text`, the content of `file`.
    pub fn at(file: impl Into<String>, text: &str, offset: usize) -> Self {
        let mut end = offset.min(text.len());
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let before = &text[..end];
        // Byte by byte, which is fast: a large file may have many faults.
        let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
        let begin = before.rfind('\n').map_or(0, |at| at + 1);
        let column = before[begin..].chars().count() + 1;
        Place {
            file: file.into(),
            position: Some((line, column)),
        }
    }
}

impl Place {
    /// Tag of the language whose message file it is in; none where it is in no such file.
    pub fn language(&self) -> Option<&str> {
        let mut folders = self.file.rsplit(['/', '\\']).skip(1);
        let tag = folders.next()?;
        (folders.next()? == "locales").then_some(tag)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.position {
            Some((line, column)) => write!(f, "{}:{line}:{column}", self.file),
            None => f.write_str(&self.file),
        }
    }
}

impl Fault {
    pub fn new(what: impl Into<Message>) -> Self {
        Fault {
            what: what.into(),
            place: None,
            hint: None,
        }
    }

    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    #[must_use]
    pub fn hint(mut self, hint: impl Into<Message>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

impl Fault {
    /// The fault where it stops nothing: as a note.
    pub fn as_note(&self) -> Message {
        message!("note", note = Message::theirs(self))
    }
}

/// A text without what a terminal would act on: names of files and ids come from anybody.
pub(crate) fn shown(text: impl fmt::Display) -> String {
    let text = text.to_string();
    match text.contains(is_harmful) {
        true => text.split_inclusive(is_harmful).map(escaped).collect(),
        false => text,
    }
}

pub(crate) fn is_harmful(c: char) -> bool {
    // Marks of direction stand in the lists of a right-to-left language.
    let is_mark = matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}');
    is_refused(c) && !is_isolate(c) && !is_mark && c != '\n'
}

fn escaped(part: &str) -> String {
    match part.char_indices().next_back() {
        Some((at, last)) if is_harmful(last) => format!("{}<U+{:04X}>", &part[..at], last as u32),
        _ => part.to_owned(),
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.place {
            Some(place) => write!(f, "{}: {}", code(shown(place)), shown(&self.what))?,
            None => write!(f, "{}", shown(&self.what))?,
        }
        if let Some(hint) = &self.hint {
            let hint = message!("hint", hint = hint.clone());
            write!(f, "\n  {}", shown(&hint))?;
        }
        Ok(())
    }
}

/// Why a command did not do what it was asked to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// At least one, in the order in which they are shown.
    pub faults: Vec<Fault>,
    pub kind: ErrorKind,
}

/// Decides the exit status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorKind {
    /// Something to mend in the content, the request's values or the system: status 1.
    Fault,
    /// The command line itself: status 2.
    Usage,
    /// A signal of this number ended the work: status 128 and the number, as a shell has it.
    Signal(u8),
}

impl Error {
    pub fn usage(fault: Fault) -> Self {
        Error {
            faults: vec![fault],
            kind: ErrorKind::Usage,
        }
    }

    pub fn exit_status(&self) -> u8 {
        match self.kind {
            ErrorKind::Fault => 1,
            ErrorKind::Usage => 2,
            ErrorKind::Signal(number) => 128 + number,
        }
    }
}

impl From<Fault> for Error {
    fn from(fault: Fault) -> Self {
        Error {
            faults: vec![fault],
            kind: ErrorKind::Fault,
        }
    }
}

impl From<Vec<Fault>> for Error {
    fn from(faults: Vec<Fault>) -> Self {
        Error {
            faults,
            kind: ErrorKind::Fault,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, fault) in self.faults.iter().enumerate() {
            if i > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{} {fault}", message!("error"))?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}
