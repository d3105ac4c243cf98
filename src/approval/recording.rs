//! An approval in, `approvals.toml` with it and the approved texts out. Two people who approve at once wait for one
//! another, so that none is lost.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use super::Approval;
use super::ledger::{self, FILE, HEAD};
use crate::characters::visible;
use crate::deliver::file::{self, Privacy, reason};
use crate::error::{Fault, Place};
use crate::message;
use crate::wording::{Wording, record};

/// Folder of the approved texts, shaped as `locales`.
const TEXTS: &str = "approvals";

/// How long somebody else may hold the folder.
const PATIENCE: Duration = Duration::from_secs(20);

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    pub ledger: PathBuf,
    /// Where a damaged file was put, if there was one.
    pub damaged: Option<PathBuf>,
}

/// Where the approved texts of a goal in a language are, in `folder`.
pub fn texts(folder: &Path, goal: &str, language: &str) -> PathBuf {
    folder
        .join(TEXTS)
        .join(language)
        .join(format!("{goal}.toml"))
}

/// Whether an approval of a goal in a language can be recorded in `folder`, found out by writing beside its files.
///
/// # Errors
/// The folder cannot be written.
pub fn try_out(folder: &Path, goal: &str, language: &str) -> Result<(), Fault> {
    let mut ledger = folder.join(FILE);
    // As it will be written: what a link points to.
    if ledger.is_symlink() {
        ledger = fs::canonicalize(&ledger).unwrap_or(ledger);
    }
    let texts = texts(folder, goal, language);
    // The folder of the texts is made with the first approval.
    let is_begun = texts.parent().is_some_and(Path::is_dir);
    for path in std::iter::once(ledger).chain(is_begun.then_some(texts)) {
        file::try_out(&path, true).map_err(|fault| fault.hint(message!("approval-folder-hint")))?;
    }
    Ok(())
}

/// Adds an approval in `folder`, and keeps the texts that were approved.
///
/// # Errors
/// The folder cannot be written; nothing is recorded then.
pub fn record(folder: &Path, approval: &Approval, wording: &Wording) -> Result<Recorded, Fault> {
    let _held = hold(folder)?;
    // A link is followed, so that what it points to stays the one file.
    let path = folder.join(FILE);
    keeps_name(&path)?;
    let path = fs::canonicalize(&path).unwrap_or(path);
    // Faults were shown when the file was read before.
    let before = ledger::read(&path, &mut Vec::new());
    // What cannot be read may hold anything.
    if let Some(fault) = before.unread {
        return Err(fault.hint(message!("approval-too-long-hint")));
    }
    let mut files = Vec::new();
    let mut text = before.text;
    let damaged = before.damaged.then(|| free(folder));
    if let Some(kept) = &damaged {
        copy(&path, kept)?;
        text = before.history.iter().map(ledger::render).collect();
        text.insert_str(0, HEAD);
    }
    if text.is_empty() {
        text.push_str(HEAD);
    }
    if !text.ends_with('\n') {
        text.push('\n');
    }
    text.push_str(&ledger::render(approval));
    if text.len() as u64 > ledger::LONGEST {
        let most = ledger::LONGEST / 1024;
        let fault = Fault::new(message!("approval-too-long", most = most));
        let place = Place::file(path.display().to_string());
        return Err(fault.at(place).hint(message!("approval-too-long-hint")));
    }
    let texts = texts(folder, &approval.goal, &approval.language);
    if let Some(parent) = texts.parent() {
        parent.parent().map_or(Ok(()), keeps_name)?;
        keeps_name(parent)?;
        fs::create_dir_all(parent).map_err(|e| unwritable(parent, &e))?;
    }
    // The texts first: an approval whose texts are older would be compared with the wrong ones.
    files.push((texts, record::render(wording).into_bytes()));
    files.push((path.clone(), text.into_bytes()));
    file::write_all(&files, Privacy::Open, true)
        .map_err(|fault| fault.hint(message!("approval-folder-hint")))?;
    Ok(Recorded {
        ledger: folder.join(FILE),
        damaged,
    })
}

/// Whether a link leads to something of its own name: in a folder that comes from somebody else, one may lead to any
/// file of the user.
fn keeps_name(path: &Path) -> Result<(), Fault> {
    let is_link = path
        .symlink_metadata()
        .is_ok_and(|found| found.is_symlink());
    let real = is_link.then(|| fs::canonicalize(path));
    let keeps = match real {
        None => true,
        Some(Ok(real)) => real.file_name() == path.file_name(),
        // It leads to nothing, or round in a circle.
        Some(Err(_)) => false,
    };
    if keeps {
        return Ok(());
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let fault = Fault::new(message!("approval-link")).at(Place::file(path.display().to_string()));
    Err(fault.hint(message!("approval-link-hint", name = visible(&name))))
}

/// A damaged file is kept as it was, whatever it holds and however long it is.
fn copy(from: &Path, to: &Path) -> Result<(), Fault> {
    match fs::copy(from, to) {
        Ok(_) => Ok(()),
        Err(e) => Err(unwritable(to, &e)),
    }
}

/// `approvals.damaged.toml`, else with a number.
fn free(folder: &Path) -> PathBuf {
    let numbered = (2..).map(|n| folder.join(format!("approvals.damaged-{n}.toml")));
    let mut paths = std::iter::once(folder.join("approvals.damaged.toml")).chain(numbered);
    let free = paths.find(|path| path.symlink_metadata().is_err());
    free.expect("the numbers do not end")
}

fn unwritable(path: &Path, error: &io::Error) -> Fault {
    let fault = Fault::new(message!("approval-unwritten", reason = reason(error)));
    fault
        .at(Place::file(path.display().to_string()))
        .hint(message!("approval-folder-hint"))
}

/// Keeps others from recording in `folder` until what it returns is dropped.
fn hold(folder: &Path) -> Result<Option<File>, Fault> {
    let begun = Instant::now();
    loop {
        match try_hold(folder) {
            Ok(held) => return Ok(held),
            Err(e) if e.kind() != io::ErrorKind::WouldBlock => return Err(unwritable(folder, &e)),
            Err(_) if begun.elapsed() > PATIENCE => {
                let place = Place::file(folder.display().to_string());
                let fault = Fault::new(message!("approval-busy")).at(place);
                return Err(fault.hint(message!("approval-busy-hint")));
            }
            Err(_) => thread::sleep(Duration::from_millis(20)),
        }
    }
}

#[cfg(unix)]
fn try_hold(folder: &Path) -> io::Result<Option<File>> {
    use rustix::fs::{FlockOperation, flock};
    use rustix::io::Errno;
    let folder = match folder.as_os_str().is_empty() {
        true => Path::new("."),
        false => folder,
    };
    let open = File::open(folder)?;
    match flock(&open, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => Ok(Some(open)),
        Err(Errno::WOULDBLOCK) => Err(io::ErrorKind::WouldBlock.into()),
        // A file system that cannot lock a folder has one user at a time, we hope.
        Err(_) => Ok(None),
    }
}

#[cfg(windows)]
fn try_hold(folder: &Path) -> io::Result<Option<File>> {
    use std::os::windows::fs::OpenOptionsExt as _;
    /// Another has the file open.
    const SHARING_VIOLATION: i32 = 32;
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).share_mode(0);
    match options.open(folder.join(".approvals.lock")) {
        Ok(open) => Ok(Some(open)),
        Err(e) if e.raw_os_error() == Some(SHARING_VIOLATION) => {
            Err(io::ErrorKind::WouldBlock.into())
        }
        Err(e) => Err(e),
    }
}

#[cfg(not(any(unix, windows)))]
fn try_hold(_: &Path) -> io::Result<Option<File>> {
    Ok(None)
}
