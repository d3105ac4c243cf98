//! How much content on the disk may be: the limits, one constant each with its reason, and the only functions that read
//! a file of it. `docs/content.md` lists them.
//!
//! A content folder may come from anybody. What is in it must not fill the memory, keep the program busy for ever, or
//! lead it to files of somebody else. The built-in content is far below every limit: its largest file has 50 KB.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _};
use std::path::Path;

use crate::error::{Fault, Place};
use crate::message;
use crate::ui::Message;

/// A content file, in KiB: ten times the largest that ships.
pub const FILE_KIB: u64 = 512;

/// All content files of a folder together, in MiB: every language of Europe fits.
pub const TEXT_MIB: u64 = 8;

/// A font, in MiB: those of Chinese with all weights have some twenty.
pub const FONT_MIB: u64 = 32;

/// All fonts of a folder together, in MiB: they are in memory at once.
pub const FONTS_MIB: u64 = 128;

/// Fonts of a folder: each is kept in memory as long as a sheet is made.
pub const FONTS: usize = 32;

/// Files and folders of a content folder: they are all listed before any is read.
pub const ENTRIES: usize = 10_000;

/// Folders in one another: the content has three.
pub const DEPTH: usize = 6;

/// Goals, and shared sets: `check` composes each goal in every language three times.
pub const GOALS: usize = 200;

/// Languages, for the same reason.
pub const LANGUAGES: usize = 60;

/// Tables of one file or list, such as numbers and sources.
pub const TABLES: usize = 2_000;

/// Statements of a goal with its sets: the longest sheet that ships has some two hundred.
pub const STATEMENTS: usize = 1_000;

/// Words of a file that `check` looks for in every sentence, counted by their quotation marks; the one that ships has
/// seven hundred.
pub const WORDS: usize = 5_000;

/// Ids in one list, such as the sources of a statement.
pub const LIST: usize = 100;

/// Messages of a file: the largest that ships has three hundred.
pub const MESSAGES: usize = 2_000;

/// Letters of a message when its variables are filled: the longest that ships has nine hundred. It also ends what grows
/// by references to references.
pub const MESSAGE_LETTERS: usize = 5_000;

/// Attributes and variants of a message: Fluent looks through them one by one.
pub const PARTS: usize = 200;

/// Digits of a number in a message: Fluent counts those behind the point with a number of its own.
pub const DIGITS: usize = 15;

/// Letters of a sheet: the longest that ships has some thirty thousand.
pub const SHEET_LETTERS: usize = 200_000;

/// The files of a goal and its sets together, in KiB: those that ship have some fifty.
pub const GOAL_KIB: u64 = 256;

/// Statements of all goals, each counted for each language: `check` composes them all. Those that ship are six thousand.
pub const SENTENCES: usize = 40_000;

/// Placeables in one another: Fluent's parser calls itself for each.
pub const NESTING: usize = 30;

/// Letters of an id.
pub const ID_LETTERS: usize = 100;

/// Letters of what a clinic sets, such as a phone.
pub const VALUE_LETTERS: usize = 100;

/// Faults of one file that are told: the first ones say what is wrong with the others.
pub const FAULTS: usize = 50;

/// The fault of something that goes beyond a limit.
pub fn beyond(what: Message) -> Fault {
    Fault::new(what).hint(message!("limit-hint"))
}

/// Whether `id` can be the name of a message, a number or a source.
pub fn is_id(id: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    !id.is_empty() && id.len() <= ID_LETTERS && id.chars().all(fits)
}

/// The fault of an id that is none.
pub fn no_id(id: &str) -> Fault {
    // Of a long one its beginning says which it is.
    let begin: String = id.chars().take(ID_LETTERS).collect();
    Fault::new(message!("limit-id", id = begin)).hint(message!("limit-id-hint", most = ID_LETTERS))
}

/// How large a file may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Text,
    Font,
}

impl Kind {
    pub fn most_bytes(self) -> u64 {
        match self {
            Kind::Text => FILE_KIB << 10,
            Kind::Font => FONT_MIB << 20,
        }
    }

    /// The fault of a larger file.
    pub fn too_large(self) -> Fault {
        beyond(match self {
            Kind::Text => message!("limit-file", most = FILE_KIB),
            Kind::Font => message!("limit-font", most = FONT_MIB),
        })
    }
}

/// Reads a regular file whole; `None` when there is none.
///
/// # Errors
/// It is larger than its kind may be, is a pipe, a device or a folder, or cannot be read.
pub fn read(path: &Path, kind: Kind) -> Result<Option<Vec<u8>>, Fault> {
    let at = |fault: Fault| fault.at(Place::file(path.display().to_string()));
    let read = || -> io::Result<Result<Vec<u8>, Fault>> {
        let file = open(path)?;
        let found = file.metadata()?;
        if found.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        if !found.is_file() {
            return Ok(Err(Fault::new(message!("overlay-no-file"))));
        }
        if found.len() > kind.most_bytes() {
            return Ok(Err(kind.too_large()));
        }
        // It may grow while it is read.
        let mut bytes = Vec::new();
        file.take(kind.most_bytes() + 1).read_to_end(&mut bytes)?;
        Ok(match bytes.len() as u64 > kind.most_bytes() {
            true => Err(kind.too_large()),
            false => Ok(bytes),
        })
    };
    match read() {
        Ok(bytes) => bytes.map(Some).map_err(at),
        // A file of a folder's name is as good as no folder.
        Err(e)
            if matches!(
                e.kind(),
                io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
            ) =>
        {
            Ok(None)
        }
        Err(e) => Err(at(Fault::new(message!(
            "file-unreadable",
            reason = crate::deliver::file::reason(&e)
        )))),
    }
}

/// Opens without waiting: a pipe that nobody writes to would hold the program for ever.
fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        let no_wait = rustix::fs::OFlags::NONBLOCK | rustix::fs::OFlags::NOCTTY;
        options.custom_flags(no_wait.bits().cast_signed());
    }
    options.open(path)
}

/// Whether `path` stays inside `folder` when all links are followed.
pub fn stays_inside(path: &Path, folder: &Path) -> bool {
    fs::canonicalize(path).is_ok_and(|real| real.starts_with(folder))
}
