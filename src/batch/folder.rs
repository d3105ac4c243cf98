//! The folder of a run: who works in it, and files that appear in it whole or not at all.
//!
//! A file is written under a name of its own, then renamed; it is not flushed to the disk one by one, which would take
//! longer than making it. The whole file system is flushed at intervals and at the end. When the power fails between,
//! files may be empty or half there: that is why a run that is resumed reads each of them and compares its digest.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use super::shard::Shard;
use crate::deliver::file::reason;
use crate::error::{Fault, Place};
use crate::message;

/// Begins and ends the name of a file that is not whole yet.
const PREFIX: &str = ".handout-";
const SUFFIX: &str = ".part";

/// An open folder, which no other run works in but other shards of this one.
pub struct Folder {
    path: PathBuf,
    #[cfg(unix)]
    open: File,
    /// What the names of this run's temporary files begin with.
    prefix: String,
}

/// Why a file was not put in place.
pub enum PutError {
    /// There is one of its name.
    Exists,
    /// This file cannot be written, others can.
    File(Fault),
    /// No file can be written.
    Folder(Fault),
}

impl Folder {
    /// Opens the folder, making it when it is not there, and removes what a killed run left half done.
    ///
    /// # Errors
    /// It cannot be made or read, or another run works in it.
    pub fn open(path: &Path, shard: Option<Shard>) -> Result<Self, Fault> {
        let fault = |e: &io::Error| {
            let fault =
                Fault::new(message!("batch-folder-unusable", reason = reason(e))).at(place(path));
            fault.hint(message!("batch-folder-writable"))
        };
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::DirBuilderExt as _;
            builder.mode(0o700);
        }
        builder.create(path).map_err(|e| match e.kind() {
            io::ErrorKind::AlreadyExists => Fault::new(message!("batch-folder-is-file"))
                .at(place(path))
                .hint(message!("batch-folder-name")),
            _ => fault(&e),
        })?;
        let tag = shard.map_or("run".to_owned(), |shard| shard.to_string());
        let folder = Folder {
            path: path.to_owned(),
            #[cfg(unix)]
            open: File::open(path).map_err(|e| fault(&e))?,
            prefix: format!("{PREFIX}{tag}-"),
        };
        #[cfg(unix)]
        {
            use rustix::fs::{FlockOperation, flock};
            use rustix::io::Errno;
            let kind = match shard {
                Some(_) => FlockOperation::NonBlockingLockShared,
                None => FlockOperation::NonBlockingLockExclusive,
            };
            // A file system that cannot lock a folder still locks the report.
            if flock(&folder.open, kind) == Err(Errno::WOULDBLOCK) {
                return Err(busy(path));
            }
        }
        Ok(folder)
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Removes the temporary files of a run that was killed. Only who holds the report's lock may: they might be of a
    /// run that goes on.
    pub fn clean(&self) {
        for entry in fs::read_dir(&self.path).into_iter().flatten().flatten() {
            let name = entry.file_name();
            let name = name.to_string_lossy();
            if name.starts_with(&self.prefix) && name.ends_with(SUFFIX) {
                let _ = fs::remove_file(entry.path());
            }
        }
    }

    /// Where a file of the folder is, for an error.
    pub fn place(&self, file: &str) -> Place {
        place(&self.path.join(file))
    }

    /// SHA-256 of a file.
    ///
    /// # Errors
    /// It is not there or cannot be read.
    pub fn digest(&self, file: &str) -> io::Result<[u8; 32]> {
        Ok(Sha256::digest(self.read(file)?).into())
    }

    /// The bytes of a file; nothing but a file is read.
    ///
    /// # Errors
    /// It is not there or cannot be read.
    pub fn read(&self, file: &str) -> io::Result<Vec<u8>> {
        let path = self.path.join(file);
        // A pipe would never end.
        if !path.symlink_metadata()?.is_file() {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        fs::read(path)
    }

    /// Takes a file away again.
    pub fn remove(&self, file: &str) {
        let _ = fs::remove_file(self.path.join(file));
    }

    fn fault(&self, file: &str, error: &io::Error) -> PutError {
        let why = match error.kind() {
            io::ErrorKind::NotFound => message!("batch-folder-gone"),
            _ => reason(error),
        };
        let fault = Fault::new(message!("file-unwritable", reason = why));
        match error.kind() {
            io::ErrorKind::AlreadyExists => PutError::Exists,
            io::ErrorKind::InvalidInput
            | io::ErrorKind::InvalidFilename
            | io::ErrorKind::IsADirectory
            | io::ErrorKind::DirectoryNotEmpty => PutError::File(fault.at(self.place(file))),
            _ => PutError::Folder(fault.at(place(&self.path))),
        }
    }

    /// Whether the folder is still where it was.
    #[cfg(unix)]
    pub fn is_there(&self) -> bool {
        use std::os::unix::fs::MetadataExt as _;
        let identity = |metadata: fs::Metadata| (metadata.dev(), metadata.ino());
        match (fs::metadata(&self.path), self.open.metadata()) {
            (Ok(now), Ok(then)) => identity(now) == identity(then),
            _ => false,
        }
    }

    #[cfg(not(unix))]
    pub fn is_there(&self) -> bool {
        self.path.is_dir()
    }

    /// Flushes what was written to the disk.
    pub fn sync(&self) {
        #[cfg(any(target_os = "linux", target_os = "android"))]
        let _ = rustix::fs::syncfs(&self.open);
        #[cfg(all(unix, not(any(target_os = "linux", target_os = "android"))))]
        rustix::fs::sync();
    }

    /// Writes a file of two parts whole, in four calls of the system.
    ///
    /// # Errors
    /// A file is there and `replace` is not set; or it cannot be written.
    #[cfg(unix)]
    pub fn put(
        &self,
        number: u64,
        file: &str,
        parts: [&[u8]; 2],
        is_personal: bool,
        replace: bool,
    ) -> Result<(), PutError> {
        use rustix::fs::{AtFlags, Mode, OFlags, openat, renameat, unlinkat};

        let temporary = format!("{}{number}{SUFFIX}", self.prefix);
        // The process's umask takes away from this what the user does not want.
        let mode = match is_personal {
            true => Mode::RUSR | Mode::WUSR,
            false => Mode::from_raw_mode(0o666),
        };
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::CLOEXEC;
        let written = openat(&self.open, &*temporary, flags, mode)
            .map_err(io::Error::from)
            .and_then(|open| write_all(&mut File::from(open), parts));
        let placed = match written {
            // A name that is there is the temporary one, which is no fault of the line.
            Err(e) if e.kind() == io::ErrorKind::AlreadyExists => Err(io::Error::other(e)),
            Err(e) => Err(e),
            Ok(()) if replace => {
                renameat(&self.open, &*temporary, &self.open, file).map_err(io::Error::from)
            }
            Ok(()) => self.rename_to_new(&temporary, file),
        };
        placed.map_err(|e| {
            let _ = unlinkat(&self.open, &*temporary, AtFlags::empty());
            self.fault(file, &e)
        })
    }

    #[cfg(unix)]
    fn rename_to_new(&self, from: &str, to: &str) -> io::Result<()> {
        use rustix::fs::{AtFlags, linkat, unlinkat};
        #[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
        {
            use rustix::fs::{RenameFlags, renameat_with};
            use rustix::io::Errno;
            match renameat_with(&self.open, from, &self.open, to, RenameFlags::NOREPLACE) {
                // Some file systems, such as old NFS, cannot.
                Err(Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP) => {}
                other => return Ok(other?),
            }
        }
        linkat(&self.open, from, &self.open, to, AtFlags::empty())?;
        Ok(unlinkat(&self.open, from, AtFlags::empty())?)
    }

    #[cfg(not(unix))]
    pub fn put(
        &self,
        number: u64,
        file: &str,
        parts: [&[u8]; 2],
        _is_personal: bool,
        replace: bool,
    ) -> Result<(), PutError> {
        let temporary = self.path.join(format!("{}{number}{SUFFIX}", self.prefix));
        let target = self.path.join(file);
        let written = File::create_new(&temporary)
            .and_then(|mut open| write_all(&mut open, parts))
            .and_then(|()| {
                let temporary = tempfile::TempPath::try_from_path(&temporary)?;
                match replace {
                    true => temporary.persist(&target),
                    false => temporary.persist_noclobber(&target),
                }
                .map_err(|e| e.error)
            });
        written.map_err(|e| {
            let _ = fs::remove_file(&temporary);
            self.fault(file, &e)
        })
    }
}

/// The fault of a folder that another run works in.
pub fn busy(path: &Path) -> Fault {
    Fault::new(message!("batch-busy"))
        .at(place(path))
        .hint(message!("batch-busy-wait"))
}

fn place(path: &Path) -> Place {
    Place::file(path.display().to_string())
}

/// Writes both parts, in one call where the system takes them at once.
fn write_all(file: &mut File, parts: [&[u8]; 2]) -> io::Result<()> {
    use io::{IoSlice, Write as _};
    let mut slices = parts.map(IoSlice::new);
    let mut left = &mut slices[..];
    IoSlice::advance_slices(&mut left, 0);
    while !left.is_empty() {
        match file.write_vectored(left) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(count) => IoSlice::advance_slices(&mut left, count),
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
            Err(e) => return Err(e),
        }
    }
    Ok(())
}

/// Whether `found` is what a power failure can leave of `whole`: as much or less of it, with holes.
pub fn is_torn(found: &[u8], whole: [&[u8]; 2]) -> bool {
    let length = whole[0].len() + whole[1].len();
    let mut bytes = whole.into_iter().flatten();
    found.len() <= length && found.iter().all(|b| bytes.next() == Some(b) || *b == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_power_failure_leaves_is_known_and_nothing_else() {
        let whole = [&b"%PDF-"[..], b"2.0 end"];
        for torn in [&b""[..], b"%PDF", b"%PD\0\0\0\0\0 end", b"%PDF-2.0 end"] {
            assert!(is_torn(torn, whole));
        }
        for other in [&b"mine"[..], b"%PDF-2.0 end of it", b"%PDF-1"] {
            assert!(!is_torn(other, whole));
        }
    }
}
