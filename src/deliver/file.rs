//! Files that appear whole or not at all: written beside their place, flushed, then renamed.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

use crate::error::{Fault, Place};
use crate::message;
use crate::ui::Message;

/// Who may read the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Privacy {
    /// It names a person: the owner only.
    Personal,
    /// Whoever the folder's rules allow.
    Open,
}

/// Writes every file whole, or none.
///
/// # Errors
/// A file exists and `force` is not set, or a folder cannot be written; in each case nothing is left behind.
pub fn write_all(files: &[(PathBuf, Vec<u8>)], privacy: Privacy, force: bool) -> Result<(), Fault> {
    // Asked before the work of writing; asked again, without a gap, when a file is put in place.
    for (path, _) in files {
        check(path, force)?;
    }
    let mut temporaries = Vec::with_capacity(files.len());
    for (path, bytes) in files {
        temporaries.push(write_temporary(path, bytes, privacy)?);
    }
    for (i, temporary) in temporaries.into_iter().enumerate() {
        let placed = put_in_place(temporary, &files[i].0, force);
        // What was replaced is gone; what is new can be taken back.
        if placed.is_err() && !force {
            for (path, _) in &files[..i] {
                let _ = fs::remove_file(path);
            }
        }
        placed?;
    }
    Ok(())
}

/// Whether a file stands at `path`, and no folder, link or device.
pub fn is_file(path: &Path) -> bool {
    path.symlink_metadata().is_ok_and(|found| found.is_file())
}

/// Removes a file that a new one makes wrong.
///
/// # Errors
/// The folder does not allow it.
pub fn remove(path: &Path) -> Result<(), Fault> {
    fs::remove_file(path).map_err(|e| {
        let what = message!("file-old-page", reason = reason(&e));
        fault(path, what).hint(message!("file-old-page-remove"))
    })
}

fn fault(path: &Path, what: impl Into<Message>) -> Fault {
    Fault::new(what).at(Place::file(path.display().to_string()))
}

fn exists(path: &Path) -> Fault {
    fault(path, message!("file-exists")).hint(message!("file-force"))
}

fn unwritable(path: &Path, error: &io::Error) -> Fault {
    fault(path, message!("file-unwritable", reason = reason(error)))
        .hint(message!("file-other-folder"))
}

/// Whether a file may be put at `path`.
///
/// # Errors
/// Something else is there, or a file and `force` is not set.
pub fn check(path: &Path, force: bool) -> Result<(), Fault> {
    if path.is_dir() {
        return Err(fault(path, message!("file-is-folder")).hint(message!("file-name-in-folder")));
    }
    // A pipe or a device would be replaced by a file of its name.
    if path.metadata().is_ok_and(|found| !found.is_file()) {
        return Err(fault(path, message!("file-is-none")).hint(message!("file-redirect")));
    }
    if !force && path.symlink_metadata().is_ok() {
        return Err(exists(path));
    }
    Ok(())
}

/// Whether a file can be put at `path`, found out by writing one beside it.
///
/// # Errors
/// As [`write_all`].
pub fn try_out(path: &Path, force: bool) -> Result<(), Fault> {
    check(path, force)?;
    write_temporary(path, b"", Privacy::Personal).map(drop)
}

/// Whether two paths name one file, which may not be there yet.
pub fn is_same(one: &Path, other: &Path) -> bool {
    let whole = |path: &Path| {
        let folder = match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
        path.canonicalize()
            .unwrap_or_else(|_| folder.join(path.file_name().unwrap_or_default()))
    };
    whole(one) == whole(other)
}

/// Writes to a file beside `path`, which vanishes unless it is put in place.
fn write_temporary(path: &Path, bytes: &[u8], privacy: Privacy) -> Result<NamedTempFile, Fault> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut builder = Builder::new();
    builder.prefix(".handout-").suffix(".part");
    // Elsewhere a file has the rules of its folder.
    #[cfg(not(unix))]
    let _ = privacy;
    #[cfg(unix)]
    {
        use std::fs::Permissions;
        use std::os::unix::fs::PermissionsExt as _;

        // The process's umask takes away from this what the user does not want.
        let mode = if privacy == Privacy::Personal {
            0o600
        } else {
            0o666
        };
        builder.permissions(Permissions::from_mode(mode));
    }
    let write = || {
        let mut temporary = builder.tempfile_in(folder)?;
        temporary.write_all(bytes)?;
        temporary.as_file().sync_all()?;
        Ok(temporary)
    };
    write().map_err(|e| unwritable(path, &e))
}

fn put_in_place(temporary: NamedTempFile, path: &Path, force: bool) -> Result<(), Fault> {
    let placed = if force {
        temporary.persist(path)
    } else {
        temporary.persist_noclobber(path)
    };
    match placed {
        Ok(_) => Ok(()),
        Err(e) if !force && e.error.kind() == io::ErrorKind::AlreadyExists => Err(exists(path)),
        Err(e) => Err(unwritable(path, &e.error)),
    }
}

/// The operating system's reason, without its number.
pub fn reason(error: &io::Error) -> Message {
    match error.kind() {
        io::ErrorKind::NotFound => message!("file-no-folder"),
        io::ErrorKind::PermissionDenied => message!("file-no-permission"),
        io::ErrorKind::StorageFull => message!("file-disk-full"),
        io::ErrorKind::ReadOnlyFilesystem => message!("file-disk-read-only"),
        io::ErrorKind::IsADirectory => message!("file-is-folder"),
        io::ErrorKind::NotADirectory => message!("file-part-no-folder"),
        io::ErrorKind::AlreadyExists => message!("file-name-taken"),
        kind => Message::theirs(kind),
    }
}
