//! Where the profile is: named, or at one of the places where it is looked for.

use std::env;
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy as _;

use super::Clinic;
use crate::catalog::store::read_file;
use crate::error::{Fault, Place};

/// Names the profile where `--clinic` does not.
const VARIABLE: &str = "HANDOUT_CLINIC";

/// Name of a profile that nobody names.
const FILE: &str = "clinic.toml";

/// Folder of the program among a user's settings.
const FOLDER: &str = "handout";

/// The profile in use: the file `named`, else that of the variable `HANDOUT_CLINIC`, else `clinic.toml` in the current
/// folder, else in the user's settings. Without any there is none.
///
/// # Errors
/// A file that was named is not there; faults of the profile.
pub fn find(named: Option<&Path>) -> Result<Option<Clinic>, Vec<Fault>> {
    let variable = || env::var_os(VARIABLE).filter(|file| !file.is_empty());
    if let Some(path) = named
        .map(Path::to_owned)
        .or_else(|| variable().map(PathBuf::from))
    {
        let profile = read(&path)?;
        return profile.map(Some).ok_or_else(|| {
            let place = Place::file(path.display().to_string());
            let fault = Fault::new("there is no such clinic profile").at(place);
            vec![fault.hint("`docs/content.md` shows what it holds")]
        });
    }
    if let Some(profile) = read(Path::new(FILE))? {
        return Ok(Some(profile));
    }
    // Who has no home folder has no settings either.
    match etcetera::choose_base_strategy() {
        Ok(places) => read(&places.config_dir().join(FOLDER).join(FILE)),
        Err(_) => Ok(None),
    }
}

fn read(path: &Path) -> Result<Option<Clinic>, Vec<Fault>> {
    let file = read_file(path).map_err(|fault| vec![fault])?;
    let folder = path.parent().unwrap_or(Path::new(""));
    file.map(|file| Clinic::read(file, folder)).transpose()
}
