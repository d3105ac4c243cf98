//! `--combine`: one PDF of the whole run, in manifest order, in place of a file for each line.
//!
//! It grows beside its place under a name of its own, readable by its owner only, and is put in place when the last
//! handout is in it: before that there is nothing that could be printed by mistake.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use crate::deliver::file::reason;
use crate::error::{Error, Fault, Place};
use crate::message;
use crate::pdf::{Binding, Combined};
use crate::press::Part;

/// Takes the handouts of a run in manifest order.
pub struct Combiner {
    path: PathBuf,
    temporary: PathBuf,
    file: Option<Combined<File>>,
}

impl Combiner {
    /// Begins the file that will be at `path`, with handouts that begin on a sheet of their own if it is `two_sided`.
    ///
    /// # Errors
    /// There is a file and it may not be replaced, or the folder cannot be written.
    pub fn create(path: &Path, two_sided: bool, replace: bool) -> Result<Self, Error> {
        let place = Place::file(path.display().to_string());
        if path.is_dir() {
            let fault = Fault::new(message!("file-is-folder")).at(place);
            return Err(fault.hint(message!("batch-combine-name-file")).into());
        }
        if !replace && path.symlink_metadata().is_ok() {
            let fault = Fault::new(message!("file-exists")).at(place);
            let hint = message!("batch-combine-force");
            return Err(fault.hint(hint).into());
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let title = path.file_stem().unwrap_or_default().to_string_lossy();
        // A run that was killed has left one of this name.
        let temporary = path.with_file_name(format!(".handout-{name}.part"));
        let begin = || -> io::Result<Combined<File>> {
            let _ = fs::remove_file(&temporary);
            let binding = Binding {
                title: title.into_owned(),
                two_sided,
            };
            let mut options = File::options();
            options.write(true).create_new(true);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
            let folder = match path.parent() {
                Some(folder) if !folder.as_os_str().is_empty() => folder,
                _ => Path::new("."),
            };
            let spill = tempfile::tempfile_in(folder)?;
            Combined::new(options.open(&temporary)?, spill, binding)
        };
        let file = begin().map_err(|error| unwritable(path, &error))?;
        Ok(Combiner {
            path: path.to_owned(),
            temporary,
            file: Some(file),
        })
    }

    /// Adds the handout of a line, as often as it is wanted on paper.
    ///
    /// # Errors
    /// The file cannot be written on, or would be longer than a PDF may be.
    pub fn add(&mut self, id: &str, copies: u8, part: &Part) -> Result<(), Fault> {
        let Some(file) = &mut self.file else {
            return Ok(());
        };
        (0..copies)
            .try_for_each(|_| file.add(part.prepared(), &part.own, id))
            .map_err(|error| unwritable(&self.path, &error))
    }

    /// Ends the file and puts it in place; one without a handout is left out.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn finish(mut self) -> Result<(), Fault> {
        let Some(file) = self.file.take().filter(|file| file.count() > 0) else {
            return Ok(());
        };
        let end = || {
            file.finish()?.sync_all()?;
            fs::rename(&self.temporary, &self.path)
        };
        end().map_err(|error| unwritable(&self.path, &error))
    }
}

impl Drop for Combiner {
    fn drop(&mut self) {
        // Where it was finished, the file has another name by now.
        let _ = fs::remove_file(&self.temporary);
    }
}

fn unwritable(path: &Path, error: &io::Error) -> Fault {
    let fault = match error.kind() {
        io::ErrorKind::FileTooLarge => {
            Fault::new(message!("file-unwritable", reason = error.to_string()))
                .hint(message!("batch-combine-shard"))
        }
        _ => Fault::new(message!("file-unwritable", reason = reason(error)))
            .hint(message!("batch-combine-place")),
    };
    fault.at(Place::file(path.display().to_string()))
}
