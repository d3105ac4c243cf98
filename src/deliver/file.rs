//! A file that appears whole or not at all: written beside its place, flushed, then renamed.

use std::fs::Permissions;
use std::io::{self, Write as _};
use std::path::Path;

use tempfile::Builder;

use crate::error::{Fault, Place};

/// Who may read the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Privacy {
    /// It names a person: the owner only.
    Personal,
    /// Whoever the folder's rules allow.
    Open,
}

/// The fault of a file that is there already.
fn exists(path: &Path) -> Fault {
    Fault::new("the file exists and was kept")
        .at(Place::file(path.display().to_string()))
        .hint("use --force to replace it, or -o to name another file")
}

/// Whether a file may be put at `path`.
///
/// # Errors
/// Something is there that is not replaced, at all or without `force`.
pub fn check_place(path: &Path, force: bool) -> Result<(), Fault> {
    let fault = |what: &str| Fault::new(what).at(Place::file(path.display().to_string()));
    if path.is_dir() {
        return Err(fault("it is a folder").hint("name a file in it with -o"));
    }
    // A pipe or a device would be replaced by a file of its name.
    if path.metadata().is_ok_and(|found| !found.is_file()) {
        return Err(fault("it is not a file").hint("use -o - and redirect the output"));
    }
    if !force && path.symlink_metadata().is_ok() {
        return Err(exists(path));
    }
    Ok(())
}

/// Writes `bytes` to `path`.
///
/// # Errors
/// The file exists and `force` is not set, or the folder cannot be written; in each case nothing is left behind.
pub fn write(path: &Path, bytes: &[u8], privacy: Privacy, force: bool) -> Result<(), Fault> {
    let fault = |what: String| Fault::new(what).at(Place::file(path.display().to_string()));
    // Asked before the work of writing; asked again, without a gap, when the file is put in place.
    check_place(path, force)?;
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let unwritable = |e: io::Error| {
        fault(format!("cannot be written: {}", reason(&e)))
            .hint("choose a folder you may write to with -o")
    };
    let mut builder = Builder::new();
    builder.prefix(".handout-").suffix(".part");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // The process's umask takes away from this what the user does not want.
        let mode = if privacy == Privacy::Personal {
            0o600
        } else {
            0o666
        };
        builder.permissions(Permissions::from_mode(mode));
    }
    let mut temporary = builder.tempfile_in(folder).map_err(unwritable)?;
    temporary.write_all(bytes).map_err(unwritable)?;
    temporary.as_file().sync_all().map_err(unwritable)?;
    if force {
        temporary.persist(path).map_err(|e| unwritable(e.error))?;
    } else {
        temporary.persist_noclobber(path).map_err(|e| {
            if e.error.kind() == io::ErrorKind::AlreadyExists {
                exists(path)
            } else {
                unwritable(e.error)
            }
        })?;
    }
    Ok(())
}

/// The operating system's reason, without its number.
fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "the folder does not exist".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        io::ErrorKind::StorageFull => "the disk is full".to_owned(),
        io::ErrorKind::ReadOnlyFilesystem => "the disk is read-only".to_owned(),
        io::ErrorKind::IsADirectory => "it is a folder".to_owned(),
        io::ErrorKind::NotADirectory => "a part of the path is not a folder".to_owned(),
        kind => kind.to_string(),
    }
}
