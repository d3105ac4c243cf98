//! `approvals.toml`: one table an approval, the newest last.
//!
//! ```toml
//! [[approval]]
//! goal = "hair"
//! language = "ar"
//! by = "Sample Name"
//! role = "Dermatologist"
//! on = 2026-03-20
//! until = 2027-03-20
//! version = "2026.1"
//! digest = "…"
//! ```
//!
//! The last of a goal in a language counts; those before it tell its history. An approval that is damaged does not count,
//! and takes no other with it. The digest stands last, so that one whose end is missing is known.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, Read as _};
use std::path::Path;
use std::sync::Arc;

use toml::Spanned;
use toml::de::DeValue;

use super::Approval;
use crate::catalog::limits;
use crate::catalog::store::File;
use crate::catalog::toml_file::{self, Table};
use crate::characters::visible;
use crate::clock;
use crate::error::{Fault, Place};
use crate::message;
use crate::request::{Date, PersonalText};
use crate::ui::Value;
use crate::wording::record::quoted;

/// Name of the file, beside the clinic's profile or in a folder of content.
pub const FILE: &str = "approvals.toml";

/// The longest file that is read: some five thousand approvals.
pub const LONGEST: u64 = 1 << 20;

/// What stands at the top of a new file.
pub const HEAD: &str = "# Who approved which content. `handout approve` writes this file; docs/approval.md describes it.\n";

/// A file that was read.
#[derive(Debug, Default)]
pub struct Ledger {
    /// The newest first, one for a goal in a language.
    pub approvals: Vec<Approval>,
    /// Every good one in the order of the file.
    pub history: Vec<Approval>,
    /// What the file holds; empty where there is none.
    pub text: String,
    /// Something in it is damaged.
    pub damaged: bool,
    /// Why nothing of it could be read, where that is so.
    pub unread: Option<Fault>,
}

/// Reads the file. What is wrong goes to `faults`; a file that is not there is none.
pub fn read(path: &Path, faults: &mut Vec<Fault>) -> Ledger {
    let mut ledger = Ledger::default();
    let before = faults.len();
    let mut syntax = Vec::new();
    let file = match read_whole(path, &mut syntax) {
        Ok(Some(file)) => Arc::new(file),
        Ok(None) => return ledger,
        Err(fault) => {
            faults.push(fault.clone());
            ledger.damaged = true;
            ledger.unread = Some(fault);
            return ledger;
        }
    };
    let mut wrong = Vec::new();
    let mut found = syntax.clone();
    let mut entries = entries(&file, &mut found, &mut wrong);
    if !found.is_empty() {
        // One damaged approval takes no other with it.
        found = syntax;
        wrong.clear();
        entries.clear();
        for piece in pieces(&file) {
            let (mut own, mut of_piece) = (Vec::new(), Vec::new());
            let mut read = self::entries(&piece, &mut own, &mut of_piece);
            // What cannot be read may be what ends the approval, and what else is wrong with it is an echo.
            match own.is_empty() && !piece.text.contains(char::REPLACEMENT_CHARACTER) {
                true => wrong.extend(of_piece),
                false => read.iter_mut().for_each(|entry| entry.approval = None),
            }
            entries.extend(read);
            let room = limits::FAULTS.saturating_sub(found.len());
            found.extend(own.into_iter().take(room).map(explained));
        }
    }
    // What was given again later is not lost.
    let mut lost: Vec<(String, String)> = Vec::new();
    for Entry { named, approval } in entries {
        lost.retain(|lost| named.as_ref() != Some(lost));
        if approval.is_none() {
            lost.extend(named);
        }
        ledger.history.extend(approval);
    }
    faults.extend(found);
    faults.extend(wrong);
    if !lost.is_empty() {
        let lost = lost.iter().map(|(goal, language)| {
            message!("approval-lost-one", goal = goal, language = language)
        });
        let lost = message!("approval-lost", approvals = Value::and(lost));
        faults.push(Fault::new(lost).at(Place::file(&file.name)));
    }
    for approval in ledger.history.iter().rev() {
        let same = |a: &Approval| (&a.goal, &a.language) == (&approval.goal, &approval.language);
        if !ledger.approvals.iter().any(same) {
            ledger.approvals.push(approval.clone());
        }
    }
    ledger.damaged = faults.len() > before;
    ledger.text = file.text.to_string();
    ledger
}

/// Goal and language of an approval, as far as they can be read, for who has to give it again.
fn named(entry: &Table<'_>) -> Option<(String, String)> {
    let (goal, language) = (entry.text("goal")?, entry.text("language")?);
    Some((visible(goal), visible(language)))
}

/// What the reader of TOML says, in its words, with what to do.
fn explained(fault: Fault) -> Fault {
    match fault.hint {
        Some(_) => fault,
        None => Fault {
            what: message!("approval-not-toml", reason = fault.what.to_string()),
            ..fault
        }
        .hint(message!("approval-not-toml-hint")),
    }
}

/// One approval of a file.
struct Entry {
    /// Its goal and language, as far as they can be read.
    named: Option<(String, String)>,
    /// None where it is damaged.
    approval: Option<Approval>,
}

/// The approvals of a text; what is no TOML goes to `syntax`, what is no approval to `wrong`.
fn entries(file: &Arc<File>, syntax: &mut Vec<Fault>, wrong: &mut Vec<Fault>) -> Vec<Entry> {
    let mut table = toml_file::parse(file, syntax);
    // As many as the longest file can hold.
    let entries = table.take_tables_of("approval", LONGEST as usize, wrong);
    table.finish(&["approval"], wrong);
    let read = entries.into_iter().map(|entry| Entry {
        named: named(&entry),
        approval: approval(entry, wrong),
    });
    read.collect()
}

/// The approvals of a damaged file, each by itself, on the lines that they have in it. The beginning of another one at
/// the end is one too, so that the one above it is whole.
fn pieces(file: &File) -> Vec<Arc<File>> {
    let mut pieces = Vec::new();
    let mut piece = String::new();
    let lines: Vec<&str> = file.text.split_inclusive('\n').collect();
    for (i, line) in lines.iter().enumerate() {
        let is_last = i + 1 == lines.len();
        let is_cut = is_last && HEADER.starts_with(line.trim_end());
        if line.starts_with(HEADER) || is_cut {
            pieces.push(std::mem::replace(&mut piece, "\n".repeat(i)));
        }
        piece.push_str(line);
    }
    pieces.push(piece);
    let piece = |text: String| {
        let name = file.name.clone();
        let text = text.into();
        Arc::new(File { name, text })
    };
    pieces.into_iter().map(piece).collect()
}

/// The line with which an approval begins.
const HEADER: &str = "[[approval]]";

/// The file with a fault at each place where it is no text: the end of one that was cut may be half a letter.
///
/// # Errors
/// As [`read_file`], where there are more such places than are told.
fn read_whole(path: &Path, faults: &mut Vec<Fault>) -> Result<Option<File>, Fault> {
    let Some(bytes) = read_bytes(path, LONGEST)? else {
        return Ok(None);
    };
    let name = path.display().to_string();
    let (mut text, mut cuts) = (String::new(), Vec::new());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            cuts.push(text.len());
            text.push(char::REPLACEMENT_CHARACTER);
        }
    }
    let damaged = || Fault::new(message!("approval-no-text"));
    if cuts.len() > limits::FAULTS {
        return Err(damaged().at(Place::file(name)));
    }
    let text = match text.strip_prefix(BYTE_ORDER_MARK) {
        Some(rest) => {
            cuts.iter_mut()
                .for_each(|cut| *cut -= BYTE_ORDER_MARK.len_utf8());
            rest.to_owned()
        }
        None => text,
    };
    let file = File {
        name,
        text: text.into(),
    };
    faults.extend(cuts.iter().map(|cut| damaged().at(file.place(*cut))));
    Ok(Some(file))
}

const BYTE_ORDER_MARK: char = '\u{feff}';

/// A text file of at most `longest` bytes; `None` when there is none.
///
/// # Errors
/// It cannot be read, is longer, or is not UTF-8.
pub fn read_file(path: &Path, longest: u64) -> Result<Option<File>, Fault> {
    let Some(bytes) = read_bytes(path, longest)? else {
        return Ok(None);
    };
    let name = path.display().to_string();
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Some(File {
            name,
            text: text.trim_start_matches(BYTE_ORDER_MARK).to_owned().into(),
        })),
        Err(_) => Err(Fault::new(message!("approval-no-text")).at(Place::file(name))),
    }
}

fn read_bytes(path: &Path, longest: u64) -> Result<Option<Vec<u8>>, Fault> {
    let name = path.display().to_string();
    let place = || Place::file(name.clone());
    let unread = |e: &io::Error| {
        let reason = crate::deliver::file::reason(e);
        Fault::new(message!("approval-unread", reason = reason)).at(place())
    };
    let open = match fs::metadata(path) {
        Err(e)
            if matches!(
                e.kind(),
                io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
            ) =>
        {
            return Ok(None);
        }
        Err(e) => return Err(unread(&e)),
        // A pipe would never end.
        Ok(found) if !found.is_file() => {
            return Err(Fault::new(message!("approval-no-file")).at(place()));
        }
        Ok(_) => fs::File::open(path).map_err(|e| unread(&e))?,
    };
    let mut bytes = Vec::new();
    // One more than is allowed tells that there is more.
    open.take(longest + 1)
        .read_to_end(&mut bytes)
        .map_err(|e| unread(&e))?;
    if bytes.len() as u64 > longest {
        let most = longest / 1024;
        let fault = Fault::new(message!("approval-too-long", most = most)).at(place());
        return Err(fault.hint(message!("approval-too-long-hint")));
    }
    Ok(Some(bytes))
}

/// Takes one key after another out of an entry.
struct Reader<'a> {
    table: Table<'a>,
    faults: Vec<Fault>,
}

impl Reader<'_> {
    fn refuse(&mut self, offset: usize, fault: Fault) {
        self.faults.push(fault.at(self.table.file.place(offset)));
    }

    fn text(&mut self, key: &str) -> Option<(usize, String)> {
        let value = self.table.take(key)?;
        let offset = value.span().start;
        match value.into_inner() {
            DeValue::String(text) => Some((offset, text.into_owned())),
            _ => {
                self.refuse(offset, Fault::new(message!("approval-key-text", key = key)));
                None
            }
        }
    }

    fn needed<T>(&mut self, key: &str, value: Option<T>) -> Option<T> {
        if value.is_none() && self.faults.is_empty() {
            let start = self.table.span.start;
            self.refuse(
                start,
                Fault::new(message!("approval-key-missing", key = key)),
            );
        }
        value
    }

    /// A name that may be printed on a sheet.
    fn person(&mut self, key: &str) -> Option<PersonalText> {
        let (offset, text) = self.text(key)?;
        match PersonalText::try_new(format!("`{key}`"), &text) {
            Ok(text) => Some(text),
            Err(fault) => {
                self.refuse(offset, fault);
                None
            }
        }
    }

    /// A date, with quotation marks or without.
    fn date(&mut self, key: &str) -> Option<(usize, Date)> {
        let value: Spanned<DeValue<'_>> = self.table.take(key)?;
        let offset = value.span().start;
        let text = match value.into_inner() {
            DeValue::String(text) => text.into_owned(),
            DeValue::Datetime(date) => date.to_string(),
            other => other.type_str().to_owned(),
        };
        match text.parse() {
            Ok(date) => Some((offset, date)),
            Err(fault) => {
                self.refuse(offset, fault);
                None
            }
        }
    }
}

fn approval(entry: Table<'_>, faults: &mut Vec<Fault>) -> Option<Approval> {
    let mut reader = Reader {
        table: entry,
        faults: Vec::new(),
    };
    let goal = reader.text("goal");
    let goal = reader.needed("goal", goal);
    let language = reader.text("language");
    let language = reader.needed("language", language);
    let by = reader.person("by");
    let by = reader.needed("by", by);
    let role = reader.person("role");
    let on = reader.date("on");
    let on = reader.needed("on", on);
    let until = reader.date("until");
    if let Some((offset, on)) = on
        && on > clock::tomorrow()
    {
        let fault = Fault::new(message!("approval-future", on = on.to_string()));
        reader.refuse(offset, fault.hint(message!("approval-future-hint")));
    }
    if let (Some((_, on)), Some((offset, until))) = (on, until)
        && until < on
    {
        let until = until.to_string();
        reader.refuse(
            offset,
            Fault::new(message!("approval-ends-early", until = until)),
        );
    }
    let version = reader.text("version");
    let digest = reader.text("digest");
    let digest = reader.needed("digest", digest);
    if let Some((offset, digest)) = &digest
        && !is_digest(digest)
    {
        let fault = Fault::new(message!("approval-no-digest"));
        reader.refuse(*offset, fault.hint(message!("approval-again-hint")));
    }
    let Reader {
        table,
        faults: mut wrong,
    } = reader;
    let keys = [
        "goal", "language", "by", "role", "on", "until", "version", "digest",
    ];
    table.finish(&keys, &mut wrong);
    wrong.sort_by(|a, b| a.place.cmp(&b.place));
    let is_whole = wrong.is_empty();
    faults.extend(wrong);
    let approval = Approval {
        goal: goal?.1,
        language: language?.1,
        by: by?,
        role,
        on: on?.1,
        until: until.map(|(_, until)| until),
        version: version.map_or(String::new(), |(_, version)| version),
        digest: digest?.1,
    };
    is_whole.then_some(approval)
}

fn is_digest(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

/// An approval as the file has it.
pub fn render(approval: &Approval) -> String {
    let mut out = String::from("\n[[approval]]\n");
    let mut line = |key: &str, value: String| {
        // Writing to a text cannot fail.
        let _ = writeln!(out, "{key} = {value}");
    };
    line("goal", quoted(&approval.goal));
    line("language", quoted(&approval.language));
    line("by", quoted(approval.by.as_str()));
    if let Some(role) = &approval.role {
        line("role", quoted(role.as_str()));
    }
    line("on", approval.on.to_string());
    if let Some(until) = approval.until {
        line("until", until.to_string());
    }
    line("version", quoted(&approval.version));
    line("digest", quoted(&approval.digest));
    out
}
