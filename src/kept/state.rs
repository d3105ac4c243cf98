//! The last choices and the last command: `handout/last.toml` in the user's folder for state, [`State`] in and out.
//!
//! Losing it costs a few keys, so nothing that is wrong with the file or its folder stops anything, and nobody is told.
//! It is written beside its place and renamed, and only when it changes: any number of runs at once leave a whole file.

use std::env;
use std::fs::{self, DirBuilder};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy as _;
use serde::{Deserialize, Serialize};
use tempfile::NamedTempFile;

use crate::clinic::find::FOLDER;

/// `off` keeps and reads nothing.
pub const VARIABLE: &str = "HANDOUT_HISTORY";

const FILE: &str = "last.toml";

/// For whoever finds the file.
const HEAD: &str = "# What `handout` did last, for its guided mode and for `handout again`. Nothing here is about a patient.
# HANDOUT_HISTORY=off keeps nothing.
";

/// A file of ours is a fraction of this.
const MOST_BYTES: u64 = 64 * 1024;

/// What is remembered. No field of it may hold what names a person.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct State {
    /// The words of the last `make`, `print` or `show` that worked, but for the personal ones.
    pub last: Vec<String>,
    pub choices: Choices,
}

/// What was taken last in the guided mode.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Choices {
    pub goal: Option<String>,
    pub language: Option<String>,
    pub size: Option<String>,
    pub action: Option<String>,
}

/// Whether the user wants nothing to be kept.
pub fn is_off() -> bool {
    env::var_os(VARIABLE).is_some_and(|value| value.eq_ignore_ascii_case("off"))
}

/// Where it is remembered; nowhere for who has no home, or wants nothing to be kept.
pub fn path() -> Option<PathBuf> {
    folder().map(|folder| folder.join(FILE))
}

/// What is remembered; nothing where there is no file that can be read.
pub fn read() -> State {
    let text = path().and_then(|path| text(&path));
    text.and_then(|text| toml::from_str(&text).ok())
        .unwrap_or_default()
}

/// Changes what is remembered, if it can be written.
pub fn remember(change: impl FnOnce(&mut State)) {
    // What cannot be remembered is forgotten: the sheet is made.
    let _ = folder().map(|folder| change_in(&folder, change));
}

fn change_in(folder: &Path, change: impl FnOnce(&mut State)) -> io::Result<()> {
    let path = folder.join(FILE);
    let before = text(&path);
    let read = before.as_deref().map(toml::from_str::<State>);
    let mut state = read.and_then(Result::ok).unwrap_or_default();
    change(&mut state);
    let after = toml::to_string(&state).map_err(io::Error::other)?;
    let after = format!("{HEAD}{after}");
    if before.is_some_and(|before| before == after) {
        return Ok(());
    }
    make(folder)?;
    // Readable by its owner only, and not flushed: what a crash takes is a list of options.
    let mut temporary = NamedTempFile::with_prefix_in(".last-", folder)?;
    temporary.write_all(after.as_bytes())?;
    temporary.persist(path)?;
    Ok(())
}

/// The folder of this program, for state where the system has such a place, else for data. Who has no home has none.
fn folder() -> Option<PathBuf> {
    if is_off() {
        return None;
    }
    let places = etcetera::choose_base_strategy().ok()?;
    let base = places.state_dir().unwrap_or_else(|| places.data_dir());
    // A home that is not there is not made: it belongs to nobody who works here.
    let has_home = places.home_dir().is_dir() || base.is_dir();
    has_home.then(|| base.join(FOLDER))
}

fn make(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder.create(folder)
}

/// The text of a file of ours; a pipe of its name would wait for ever.
fn text(path: &Path) -> Option<String> {
    let found = path.metadata().ok()?;
    let is_ours = found.is_file() && found.len() <= MOST_BYTES;
    is_ours.then(|| fs::read_to_string(path).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;

    #[test]
    fn what_is_broken_is_forgotten_and_written_anew() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(FILE), b"last = [\xff").unwrap();
        change_in(folder.path(), |state| state.last = vec!["make".to_owned()]).unwrap();
        let written = text(&folder.path().join(FILE)).unwrap();
        assert_eq!(toml::from_str::<State>(&written).unwrap().last, ["make"]);
    }

    #[test]
    fn many_at_once_leave_a_whole_file_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        thread::scope(|scope| {
            for n in 0..8 {
                let folder = folder.path();
                scope.spawn(move || {
                    for i in 0..50 {
                        let words = vec![format!("{n}-{i}"); n + 1];
                        change_in(folder, |state| state.last = words).unwrap();
                    }
                });
            }
        });
        let written = text(&folder.path().join(FILE)).unwrap();
        let last = toml::from_str::<State>(&written).unwrap().last;
        assert!(last.iter().all(|word| *word == last[0]), "{last:?}");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
