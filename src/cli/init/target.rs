//! Where the profile is written: a file that is named, the one among the user's settings, or standard output.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::characters::visible;
use crate::clinic::find;
use crate::deliver::file::{self, Privacy};
use crate::deliver::{stderr, stdout};
use crate::error::{Error, Fault, Place};
use crate::message;

pub enum Target {
    Stdout,
    File(PathBuf),
}

impl Target {
    /// The file `named`, else the profile's place among the user's settings.
    ///
    /// # Errors
    /// None is named, and there are no settings.
    pub fn new(named: Option<&Path>) -> Result<Self, Error> {
        match named {
            Some(path) if path.as_os_str() == "-" => Ok(Target::Stdout),
            Some(path) => Ok(Target::File(path.to_owned())),
            None => find::among_settings().map(Target::File).ok_or_else(|| {
                let fault = Fault::new(message!("init-no-settings"));
                fault.hint(another()).into()
            }),
        }
    }

    /// The folder at which the profile's paths start.
    pub fn folder(&self) -> &Path {
        match self {
            Target::Stdout => Path::new(""),
            Target::File(path) => path.parent().unwrap_or(Path::new("")),
        }
    }

    /// What a user knows it by.
    pub fn name(&self) -> String {
        match self {
            Target::Stdout => "-".to_owned(),
            Target::File(path) => visible(&path.to_string_lossy()),
        }
    }

    /// Whether it can be written, as far as this can be known without writing.
    ///
    /// # Errors
    /// It is there and is to be kept, or its folder cannot be written.
    pub fn check(&self, force: bool) -> Result<(), Error> {
        let Target::File(path) = self else {
            return Ok(());
        };
        file::check(path, force)?;
        // Two folders may be missing yet; a file without a name leaves nothing behind.
        let folders = path.ancestors().skip(1).take(3);
        let mut folders = folders.filter(|folder| folder.is_dir() || folder.as_os_str().is_empty());
        let tried = match folders.next() {
            Some(folder) if folder.as_os_str().is_empty() => tempfile::tempfile_in("."),
            Some(folder) => tempfile::tempfile_in(folder),
            None => Err(io::ErrorKind::NotFound.into()),
        };
        Ok(tried.map(drop).map_err(|e| unwritable(path, &e))?)
    }

    /// Writes the profile, whole or not at all.
    ///
    /// # Errors
    /// As [`Target::check`]; standard output cannot be written.
    pub fn write(&self, text: &str, force: bool) -> Result<(), Error> {
        let Target::File(path) = self else {
            return Ok(stdout::write(text.as_bytes())?);
        };
        self.make_folders()?;
        let files = [(path.clone(), text.as_bytes().to_vec())];
        file::write_all(&files, Privacy::Open, force).map_err(|fault| fault.hint(another()))?;
        stderr::line(message!("init-wrote", path = self.name()));
        Ok(())
    }

    /// Makes the program's folder and the one of all settings; a home that is not there is not made.
    fn make_folders(&self) -> Result<(), Error> {
        let Target::File(path) = self else {
            return Ok(());
        };
        if find::among_settings().as_ref() != Some(path) {
            return Ok(());
        }
        let folders: Vec<&Path> = path.ancestors().skip(1).take(2).collect();
        for folder in folders.into_iter().rev() {
            match fs::create_dir(folder) {
                Err(e) if e.kind() != io::ErrorKind::AlreadyExists => {
                    return Err(unwritable(path, &e).into());
                }
                _ => {}
            }
        }
        Ok(())
    }
}

fn unwritable(path: &Path, error: &io::Error) -> Fault {
    let place = Place::file(visible(&path.to_string_lossy()));
    let what = message!("init-cannot-write", reason = file::reason(error));
    Fault::new(what).at(place).hint(another())
}

fn another() -> crate::ui::Message {
    message!("init-name-another", variable = find::VARIABLE)
}
