//! A content folder on the disk: its path in, the list of the files that may be read out.
//!
//! The folder is listed once, with its limits, before anything in it is read. What leads out of it, or is neither a file
//! nor a folder, is a fault, and nothing that is not on the list is ever opened.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::catalog::limits::{self, Kind, beyond};
use crate::deliver::file::reason;
use crate::error::{Fault, Place};
use crate::message;

/// The folder of added fonts.
pub const FONTS: &str = "fonts";

/// The folders that are listed; whatever else stands beside them is the clinic's own.
const LISTED: [&str; 3] = ["data", "locales", FONTS];

/// Letters in the name of a goal, a set or a message file.
pub const NAME_LETTERS: usize = 60;

/// A folder that was listed.
#[derive(Debug, Clone)]
pub struct Folder {
    /// As the user names it.
    path: PathBuf,
    /// With all links followed.
    real: PathBuf,
    /// By their path from the folder, with `/` between the names.
    files: BTreeSet<String>,
    folders: BTreeSet<String>,
}

impl Folder {
    /// Lists a folder.
    ///
    /// # Errors
    /// A file, or the whole, is beyond a limit; a name or a link that cannot be.
    pub fn list(path: &Path) -> Result<Self, Fault> {
        let real = fs::canonicalize(path).map_err(|e| {
            let place = Place::file(path.display().to_string());
            Fault::new(message!("file-unreadable", reason = reason(&e))).at(place)
        })?;
        let mut listing = Listing {
            folder: Folder {
                path: path.to_owned(),
                real,
                files: BTreeSet::new(),
                folders: BTreeSet::new(),
            },
            spellings: BTreeMap::new(),
            text_bytes: 0,
            font_bytes: 0,
        };
        let mut open: Vec<String> = LISTED.map(str::to_owned).into();
        while let Some(below) = open.pop() {
            listing.read(&below, &mut open)?;
        }
        listing.count()?;
        Ok(listing.folder)
    }

    /// As the user names it.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The path under which a user finds `name`.
    pub fn path_of(&self, name: &str) -> PathBuf {
        self.path.join(name)
    }

    pub fn files(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(String::as_str)
    }

    /// Whether a file is on the list.
    pub fn has(&self, name: &str) -> bool {
        self.files.contains(name)
    }

    /// Files directly below `dir`, and folders with a slash behind their name.
    pub fn entries(&self, dir: &str) -> impl Iterator<Item = String> {
        let prefix = format!("{dir}/");
        let direct = move |name: &String| {
            let below = name.strip_prefix(&prefix)?;
            (!below.contains('/')).then(|| below.to_owned())
        };
        let folders = self.folders.iter().filter_map(direct.clone());
        let files = self.files.iter().filter_map(direct);
        files.chain(folders.map(|name| format!("{name}/")))
    }

    /// The bytes of a file on the list; `None` for any other.
    ///
    /// # Errors
    /// It became something else since it was listed, or cannot be read.
    pub fn bytes(&self, name: &str, kind: Kind) -> Result<Option<Vec<u8>>, Fault> {
        if !self.files.contains(name) {
            return Ok(None);
        }
        let path = self.path_of(name);
        if path.exists() && !limits::stays_inside(&path, &self.real) {
            return Err(leads_out(&path));
        }
        limits::read(&path, kind)
    }
}

struct Listing {
    folder: Folder,
    /// Each path in small letters, with the path.
    spellings: BTreeMap<String, String>,
    text_bytes: u64,
    font_bytes: u64,
}

impl Listing {
    /// Lists what is directly in `below`, and adds the folders in it to those that are `open`.
    fn read(&mut self, below: &str, open: &mut Vec<String>) -> Result<(), Fault> {
        let path = self.folder.path_of(below);
        if !path.is_dir() {
            return Ok(());
        }
        if !limits::stays_inside(&path, &self.folder.real) {
            return Err(leads_out(&path));
        }
        if below.split('/').count() > limits::DEPTH {
            return Err(at(
                &path,
                beyond(message!("limit-depth", most = limits::DEPTH)),
            ));
        }
        let list = fs::read_dir(&path).map_err(|e| {
            at(
                &path,
                Fault::new(message!("file-unreadable", reason = reason(&e))),
            )
        })?;
        for entry in list {
            let entry = entry.map_err(|e| {
                at(
                    &path,
                    Fault::new(message!("file-unreadable", reason = reason(&e))),
                )
            })?;
            let Ok(name) = entry.file_name().into_string() else {
                return Err(at(
                    &entry.path(),
                    Fault::new(message!("overlay-name-bytes")),
                ));
            };
            // Editors, versions and systems keep such files for themselves.
            if name.starts_with('.') {
                continue;
            }
            self.entry(format!("{below}/{name}"), open)?;
        }
        Ok(())
    }

    fn entry(&mut self, name: String, open: &mut Vec<String>) -> Result<(), Fault> {
        let path = self.folder.path_of(&name);
        if self.folder.files.len() + self.folder.folders.len() >= limits::ENTRIES {
            let fault = beyond(message!("limit-entries", most = limits::ENTRIES));
            return Err(at(&self.folder.path, fault));
        }
        if path.is_symlink() && !limits::stays_inside(&path, &self.folder.real) {
            return Err(leads_out(&path));
        }
        let found = fs::metadata(&path).map_err(|e| {
            at(
                &path,
                Fault::new(message!("file-unreadable", reason = reason(&e))),
            )
        })?;
        if let Some(other) = self.spellings.insert(name.to_lowercase(), name.clone()) {
            let fault = Fault::new(message!("overlay-name-case", other = other));
            return Err(at(&path, fault.hint(message!("overlay-name-case-hint"))));
        }
        check_name(&name).map_err(|fault| at(&path, fault))?;
        if found.is_dir() {
            open.push(name.clone());
            self.folder.folders.insert(name);
        } else if found.is_file() {
            if let Some(kind) = kind_of(&name) {
                if found.len() > kind.most_bytes() {
                    return Err(at(&path, kind.too_large()));
                }
                match kind {
                    Kind::Text => self.text_bytes += found.len(),
                    Kind::Font => self.font_bytes += found.len(),
                }
            }
            self.folder.files.insert(name);
        } else {
            return Err(at(&path, Fault::new(message!("overlay-no-file"))));
        }
        Ok(())
    }

    /// The limits of the whole.
    fn count(&self) -> Result<(), Fault> {
        let folder = &self.folder;
        let count = |dir: &str, extension: &str| {
            let names = folder.entries(dir);
            names.filter(|name| name.ends_with(extension)).count()
        };
        if self.font_bytes > limits::FONTS_MIB << 20 {
            let fault = beyond(message!("limit-font-bytes", most = limits::FONTS_MIB));
            return Err(at(&folder.path_of(FONTS), fault));
        }
        if self.text_bytes > limits::TEXT_MIB << 20 {
            let fault = beyond(message!("limit-text", most = limits::TEXT_MIB));
            return Err(at(&folder.path, fault));
        }
        for dir in ["data/goals", "data/shared"] {
            if count(dir, ".toml") > limits::GOALS {
                let fault = beyond(message!("limit-goals", most = limits::GOALS));
                return Err(at(&folder.path_of(dir), fault));
            }
        }
        if count(FONTS, "") > limits::FONTS {
            let fault = beyond(message!("limit-fonts", most = limits::FONTS));
            return Err(at(&folder.path_of(FONTS), fault));
        }
        Ok(())
    }
}

/// What a file is read as; `None` for what is not content.
pub fn kind_of(name: &str) -> Option<Kind> {
    if name.starts_with("fonts/") {
        return Some(Kind::Font);
    }
    let is_text = [".toml", ".ftl"].into_iter().any(|end| name.ends_with(end));
    is_text.then_some(Kind::Text)
}

/// Whether `name` can be the name of a goal, a set or a message file.
pub fn is_name(name: &str) -> bool {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    name.len() <= NAME_LETTERS
        && name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(fits)
}

/// The fault of a name that cannot be.
pub fn no_name(name: &str) -> Fault {
    let begin: String = name.chars().take(NAME_LETTERS).collect();
    Fault::new(message!("overlay-name", name = begin))
        .hint(message!("overlay-name-hint", most = NAME_LETTERS))
}

fn check_name(path: &str) -> Result<(), Fault> {
    let parts: Vec<&str> = path.split('/').collect();
    let stem = match parts[..] {
        ["data", "goals" | "shared", file] => file.strip_suffix(".toml"),
        ["locales", _, file] => file.strip_suffix(".ftl"),
        _ => None,
    };
    match stem {
        Some(stem) if !is_name(stem) => Err(no_name(stem)),
        _ => Ok(()),
    }
}

fn at(path: &Path, fault: Fault) -> Fault {
    fault.at(Place::file(path.display().to_string()))
}

fn leads_out(path: &Path) -> Fault {
    let fault = Fault::new(message!("overlay-link")).hint(message!("overlay-link-hint"));
    at(path, fault)
}
