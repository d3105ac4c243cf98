//! Where the profile is: named, or at one of the places where it is looked for.

use std::env;
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy as _;

use super::Clinic;
use crate::catalog::store::read_file;
use crate::error::{Fault, Place};
use crate::message;

/// Names the profile where `--clinic` does not.
pub const VARIABLE: &str = "HANDOUT_CLINIC";

/// Name of a profile that nobody names.
pub const FILE: &str = "clinic.toml";

/// Folder of the program among a user's settings.
pub const FOLDER: &str = "handout";

/// A place where the profile is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// What names the file; nothing but its name for one that nobody names.
    pub by: By,
    /// The file; none when nothing names one.
    pub path: Option<PathBuf>,
    pub state: State,
}

/// What names a profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    Option,
    Variable,
    CurrentFolder,
    Settings,
}

/// What a place comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    Used,
    /// Another one before it is used.
    PassedOver,
    NotThere,
    NotNamed,
}

/// The places where the profile is looked for, the first that counts first: the file `named`, the variable
/// `HANDOUT_CLINIC`, `clinic.toml` in the current folder, and in the user's settings.
pub fn candidates(named: Option<&Path>) -> Vec<Candidate> {
    let variable = env::var_os(VARIABLE).filter(|file| !file.is_empty());
    let places = [
        (By::Option, named.map(Path::to_owned)),
        (By::Variable, variable.map(PathBuf::from)),
        (By::CurrentFolder, Some(PathBuf::from(FILE))),
        (By::Settings, among_settings()),
    ];
    let mut found = false;
    let candidates = places.into_iter().map(|(by, path)| {
        // What somebody names is used, or its absence is a fault.
        let is_named = matches!(by, By::Option | By::Variable);
        let state = match &path {
            None => State::NotNamed,
            Some(path) if !is_named && !path.exists() => State::NotThere,
            Some(_) if found => State::PassedOver,
            Some(_) => State::Used,
        };
        found |= state == State::Used;
        Candidate { by, path, state }
    });
    candidates.collect()
}

/// The profile's place among the user's settings. Who has no home folder has no settings either.
pub fn among_settings() -> Option<PathBuf> {
    // An empty variable is no home, and not the current folder.
    let homeless = env::var_os("HOME").is_some_and(|home| home.is_empty());
    let of_xdg = env::var_os("XDG_CONFIG_HOME").map(PathBuf::from);
    if cfg!(unix) && homeless && !of_xdg.is_some_and(|folder| folder.is_absolute()) {
        return None;
    }
    let places = etcetera::choose_base_strategy().ok()?;
    Some(places.config_dir().join(FOLDER).join(FILE))
}

/// The profile in use, the first of [`candidates`]. Without any there is none.
///
/// # Errors
/// A file that was named is not there; faults of the profile.
pub fn find(named: Option<&Path>) -> Result<Option<Clinic>, Vec<Fault>> {
    let mut candidates = candidates(named).into_iter();
    let used = candidates.find(|candidate| candidate.state == State::Used);
    let Some(path) = used.and_then(|candidate| candidate.path) else {
        return Ok(None);
    };
    let profile = read(&path)?;
    profile.map(Some).ok_or_else(|| {
        let place = Place::file(path.display().to_string());
        let fault = Fault::new(message!("profile-none")).at(place);
        vec![fault.hint(message!("init-makes-one"))]
    })
}

/// Reads the profile `path`; `None` when there is none.
///
/// # Errors
/// The file cannot be read; faults of the profile.
pub fn read(path: &Path) -> Result<Option<Clinic>, Vec<Fault>> {
    let file = read_file(path).map_err(|fault| vec![fault])?;
    let folder = path.parent().unwrap_or(Path::new(""));
    file.map(|file| Clinic::read(file, folder)).transpose()
}
