//! The report, which is the journal too: a header, then a record for each line in manifest order, as JSON Lines.
//!
//! A record is written after its file is in place, with one call of the system, so that a run that is killed leaves a
//! report of files that are there, and at worst half a record at its end. `--resume` walks along the records that are
//! there with the manifest's lines. When all of them hold, it writes on behind the last whole one. When one has to
//! change, because a line that failed is made now, a copy is written and put in the report's place.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufRead as _, BufReader, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::folder::busy;
use crate::deliver::file::reason;
use crate::error::{Fault, Place};
use crate::handout::Content;
use crate::message;
use crate::ui::Message;

/// Name and version of the report's form.
const FORM: &str = "handout/batch/1";

/// The longest record that is read.
const LONGEST: u64 = 1 << 20;

/// What a run was asked for: the first record. Two runs with one header give the same files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    pub report: String,
    /// Version of the program.
    pub program: String,
    /// Absent for standard input, which cannot be read twice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manifest: Option<Digest>,
    pub content: Content,
    /// SHA-256 of the clinic's profile with the files it names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clinic: Option<String>,
    /// Digest of the approvals, where there are any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approvals: Option<String>,
    /// Options that make a difference, as they are typed. A person's name is there as a digest.
    pub options: BTreeMap<String, String>,
}

/// A file as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Digest {
    pub sha256: String,
    pub bytes: u64,
}

impl Header {
    pub fn new(
        content: Content,
        clinic: Option<String>,
        approvals: Option<String>,
        options: BTreeMap<String, String>,
    ) -> Self {
        Header {
            report: FORM.to_owned(),
            program: env!("CARGO_PKG_VERSION").to_owned(),
            manifest: None,
            content,
            clinic,
            approvals,
            options,
        }
    }

    /// What is different from the header of an earlier run, in words.
    fn changes(&self, before: &Header) -> Option<Message> {
        let mut changes = Vec::new();
        if self.program != before.program {
            changes.push(message!(
                "batch-changed-program",
                before = before.program,
                now = self.program
            ));
        }
        match (&before.manifest, &self.manifest) {
            (None, Some(_)) => changes.push(message!("batch-changed-from-stdin")),
            (Some(_), None) => changes.push(message!("batch-changed-to-stdin")),
            (Some(then), Some(now)) if then != now => changes.push(message!(
                "batch-changed-manifest",
                before = then.bytes,
                now = now.bytes
            )),
            _ => {}
        }
        if self.content != before.content {
            changes.push(message!(
                "batch-changed-content",
                before = before.content.version(),
                before_digest = before.content.digest,
                now = self.content.version(),
                now_digest = self.content.digest
            ));
        }
        if self.clinic != before.clinic {
            changes.push(message!("batch-changed-clinic"));
        }
        if self.approvals != before.approvals {
            changes.push(message!("batch-changed-approvals"));
        }
        let keys: std::collections::BTreeSet<&String> =
            before.options.keys().chain(self.options.keys()).collect();
        for key in keys {
            let said = |options: &BTreeMap<String, String>| match options.get(key) {
                None => message!("batch-option-not-given"),
                Some(value) if value.is_empty() => message!("batch-option-given"),
                Some(value) => Message::theirs(format_args!("`{value}`")),
            };
            let (then, now) = (said(&before.options), said(&self.options));
            if then != now {
                changes.push(message!(
                    "batch-changed-option",
                    option = format!("--{key}"),
                    then,
                    now
                ));
            }
        }
        let both = |first, then| message!("batch-changes", first, then);
        changes.into_iter().reduce(both)
    }
}

/// What became of a line.
#[derive(Debug, Serialize)]
pub struct Record<'a> {
    pub line: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<&'a str>,
    /// `made` or `failed`.
    pub status: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<&'a Content>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub copies: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// Of a line of standard input: what identifies it when the run is resumed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input: Option<String>,
}

impl Record<'_> {
    /// The record with its line end.
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(256);
        serde_json::to_writer(&mut bytes, self).expect("writing to memory cannot fail");
        bytes.push(b'\n');
        bytes
    }
}

/// A record of an earlier run.
pub struct Old {
    /// As it stands in the report, with its line end.
    pub bytes: Vec<u8>,
    pub record: OldRecord,
}

/// What a run that is resumed has to know of it.
#[derive(Debug, Deserialize)]
pub struct OldRecord {
    pub line: u64,
    pub id: Option<String>,
    pub status: String,
    pub file: Option<String>,
    pub sha256: Option<String>,
    pub input: Option<String>,
}

/// Reads the records of an earlier run in their order, up to the last whole one.
pub struct OldRecords {
    reader: Option<BufReader<io::Take<File>>>,
}

impl OldRecords {
    /// # Errors
    /// The report cannot be read on.
    pub fn next_record(&mut self) -> io::Result<Option<Old>> {
        let Some(reader) = &mut self.reader else {
            return Ok(None);
        };
        let mut bytes = Vec::new();
        reader.take(LONGEST).read_until(b'\n', &mut bytes)?;
        // After a power failure the end may be anything.
        let whole = bytes.ends_with(b"\n");
        match serde_json::from_slice(&bytes) {
            Ok(record) if whole => Ok(Some(Old { bytes, record })),
            _ => {
                self.reader = None;
                Ok(None)
            }
        }
    }
}

/// The report that is written.
pub struct Journal {
    path: PathBuf,
    file: File,
    state: State,
    /// Records that are not written yet.
    buffer: Vec<u8>,
}

enum State {
    /// The first `offset` bytes hold; what is behind them is looked at.
    Along { offset: u64 },
    /// As [`State::Along`], and what holds or is new is written to a copy.
    Copy { offset: u64, copy: File },
    /// Written at the end.
    On,
}

impl Journal {
    /// Opens a report, or begins it; with the records of the run that is to be resumed.
    ///
    /// # Errors
    /// It cannot be written, another run writes it, or it is there and may not be used.
    pub fn open(
        path: &Path,
        header: &Header,
        resume: bool,
        force: bool,
    ) -> Result<(Self, OldRecords), Fault> {
        let fault = |e: io::Error| unwritable(path, &e);
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        private(&mut options);
        let file = options.open(path).map_err(fault)?;
        lock(&file, path)?;
        if !is_at(&file, path) {
            return Err(busy(path));
        }
        let _ = fs::remove_file(copy_of(path));
        let length = file.metadata().map_err(fault)?.len();
        let mut journal = Journal {
            path: path.to_owned(),
            file,
            state: State::On,
            buffer: Vec::new(),
        };
        if length > 0 && !resume && !force {
            let fault = Fault::new(message!("batch-report-exists")).at(place(path));
            return Err(fault.hint(message!("batch-report-resume")));
        }
        if length > 0 && resume {
            let mut reader = BufReader::new(File::open(path).map_err(fault)?.take(length));
            let mut first = Vec::new();
            (&mut reader)
                .take(LONGEST)
                .read_until(b'\n', &mut first)
                .map_err(fault)?;
            if first.ends_with(b"\n") {
                let before: Header = serde_json::from_slice(&first)
                    .ok()
                    .filter(|header: &Header| header.report == FORM)
                    .ok_or_else(|| {
                        Fault::new(message!("batch-report-none"))
                            .at(place(path))
                            .hint(message!("batch-report-other"))
                    })?;
                let changes = header.changes(&before);
                if let Some(changes) = changes {
                    let what = message!("batch-no-resume", changes);
                    return Err(Fault::new(what)
                        .at(place(path))
                        .hint(message!("batch-no-resume-same")));
                }
                journal.state = State::Along {
                    offset: first.len() as u64,
                };
                let reader = Some(reader);
                return Ok((journal, OldRecords { reader }));
            }
            // Killed before the header was whole: nothing was made.
        }
        journal.begin(header).map_err(fault)?;
        Ok((journal, OldRecords { reader: None }))
    }

    fn begin(&mut self, header: &Header) -> io::Result<()> {
        let mut bytes = serde_json::to_vec(header).expect("writing to memory cannot fail");
        bytes.push(b'\n');
        self.file.set_len(0)?;
        self.file.write_all(&bytes)
    }

    /// Adds the record of the next line, with the one that the report had of it.
    ///
    /// # Errors
    /// The report cannot be written.
    pub fn add(&mut self, record: &[u8], old: Option<&[u8]>) -> Result<(), Fault> {
        self.try_add(record, old)
            .map_err(|e| unwritable(&self.path, &e))
    }

    fn try_add(&mut self, record: &[u8], old: Option<&[u8]>) -> io::Result<()> {
        match (&mut self.state, old) {
            (State::On, _) => {}
            (State::Along { offset }, Some(old)) if old == record => {
                *offset += old.len() as u64;
                return Ok(());
            }
            (State::Along { offset }, Some(old)) => {
                let offset = *offset;
                let mut options = OpenOptions::new();
                options.read(true).write(true).create(true).truncate(true);
                private(&mut options);
                let mut copy = options.open(copy_of(&self.path))?;
                self.file.rewind()?;
                io::copy(&mut (&self.file).take(offset), &mut copy)?;
                self.state = State::Copy {
                    offset: offset + old.len() as u64,
                    copy,
                };
            }
            (State::Copy { offset, .. }, Some(old)) => *offset += old.len() as u64,
            (_, None) => {
                self.flush_buffer()?;
                self.go_on()?;
            }
        }
        self.buffer.extend_from_slice(record);
        Ok(())
    }

    /// From walking along the old records to writing behind them.
    fn go_on(&mut self) -> io::Result<()> {
        match std::mem::replace(&mut self.state, State::On) {
            State::On => {}
            State::Along { offset } => {
                self.file.set_len(offset)?;
                self.file.seek(SeekFrom::Start(offset))?;
            }
            State::Copy { copy, .. } => self.replace_with(copy)?,
        }
        Ok(())
    }

    fn replace_with(&mut self, copy: File) -> io::Result<()> {
        copy.sync_all()?;
        // Nobody has it but us, and from the moment of its renaming it is the lock.
        let _ = lock(&copy, &self.path);
        fs::rename(copy_of(&self.path), &self.path)?;
        self.file = copy;
        Ok(())
    }

    /// Hands what was added to the system.
    ///
    /// # Errors
    /// The report cannot be written.
    pub fn flush(&mut self) -> Result<(), Fault> {
        self.flush_buffer().map_err(|e| unwritable(&self.path, &e))
    }

    fn flush_buffer(&mut self) -> io::Result<()> {
        if self.buffer.is_empty() {
            return Ok(());
        }
        let file = match &mut self.state {
            State::Copy { copy, .. } => copy,
            _ => &mut self.file,
        };
        let start = file.stream_position()?;
        let written = file.write_all(&self.buffer);
        if written.is_err() {
            // Half a record is no use to anybody.
            let _ = file.set_len(start);
        }
        self.buffer.clear();
        written
    }

    /// Ends the report. Where the run `stopped` early, old records behind the last line looked at stay.
    ///
    /// # Errors
    /// The report cannot be written.
    pub fn finish(mut self, stopped: bool) -> Result<(), Fault> {
        let end = |journal: &mut Self| {
            journal.flush_buffer()?;
            if stopped {
                match &mut journal.state {
                    State::Along { .. } => return Ok(()),
                    State::Copy { offset, copy } => {
                        journal.file.seek(SeekFrom::Start(*offset))?;
                        io::copy(&mut journal.file, copy)?;
                    }
                    State::On => {}
                }
            }
            journal.go_on()
        };
        end(&mut self).map_err(|e| unwritable(&self.path, &e))
    }
}

/// Where the copy of a report is written.
fn copy_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_os_string();
    name.push(".part");
    PathBuf::from(name)
}

/// The report holds ids and file names, and is the owner's.
fn private(options: &mut OpenOptions) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    #[cfg(windows)]
    {
        use std::os::windows::fs::OpenOptionsExt as _;
        // Others may read it while we write: FILE_SHARE_READ. That keeps a second run out, too.
        options.share_mode(1);
    }
    #[cfg(not(any(unix, windows)))]
    let _ = options;
}

/// Keeps other runs away from a report for as long as this process lives.
fn lock(file: &File, path: &Path) -> Result<(), Fault> {
    #[cfg(unix)]
    {
        use rustix::fs::{FlockOperation, flock};
        match flock(file, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => Ok(()),
            Err(rustix::io::Errno::WOULDBLOCK) => Err(busy(path)),
            Err(e) => Err(
                Fault::new(message!("batch-report-unlocked", reason = e.to_string()))
                    .at(place(path))
                    .hint(message!("batch-report-other-disk")),
            ),
        }
    }
    #[cfg(not(unix))]
    {
        let _ = (file, busy as fn(&Path) -> Fault, path);
        Ok(())
    }
}

/// Whether the file is still the one of that name: a run that ends just now may have put another in its place.
fn is_at(file: &File, path: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        let identity = |metadata: &fs::Metadata| (metadata.dev(), metadata.ino());
        matches!((file.metadata(), fs::metadata(path)), (Ok(a), Ok(b)) if identity(&a) == identity(&b))
    }
    #[cfg(not(unix))]
    {
        let _ = (file, path);
        true
    }
}

fn unwritable(path: &Path, error: &io::Error) -> Fault {
    let fault = Fault::new(message!("file-unwritable", reason = reason(error)));
    fault.at(place(path))
}

fn place(path: &Path) -> Place {
    Place::file(path.display().to_string())
}
