//! Where content files are found: in the binary, in a folder laid on top of it, or in a folder by itself.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use sha2::{Digest as _, Sha256};

use crate::catalog::folder::{FONTS, Folder, kind_of};
use crate::catalog::limits::{self, Kind};
use crate::catalog::release;
use crate::characters::visible;
use crate::error::{Fault, Place};
use crate::message;
use crate::named_file;

/// Every content file of the repository, sorted by path; written by `build.rs`.
static EMBEDDED: &[(&str, &str)] = &include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// One content file with the name a user knows it by.
#[derive(Debug, PartialEq, Eq)]
pub struct File {
    /// `data/goals/hair.toml` for an embedded file, with the folder before it for one on the disk.
    pub name: String,
    pub text: Cow<'static, str>,
}

impl File {
    /// The line and column of byte `offset`.
    pub fn place(&self, offset: usize) -> Place {
        Place::at(&*self.name, &self.text, offset)
    }
}

/// A font file of the content, with the name a user knows it by.
#[derive(Debug, Clone)]
pub struct FontFile {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// A byte position in a file, kept until a fault needs its line and column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    pub file: Arc<File>,
    pub offset: usize,
}

impl Origin {
    pub fn place(&self) -> Place {
        self.file.place(self.offset)
    }
}

#[derive(Debug, Clone)]
enum Layer {
    Embedded,
    /// The content in the binary with other texts for some of its files.
    Changed(Arc<BTreeMap<String, String>>),
    Folder(Arc<Folder>),
}

/// Layers of content, the lowest first; a higher one replaces or adds entries.
#[derive(Debug, Clone)]
pub struct Store {
    layers: Vec<Layer>,
}

impl Store {
    /// The content in the binary.
    pub fn embedded() -> Self {
        Store {
            layers: vec![Layer::Embedded],
        }
    }

    /// The content in the binary with other texts for some files, by path: what would be if they were changed.
    pub fn changed(files: BTreeMap<String, String>) -> Self {
        Store {
            layers: vec![Layer::Changed(Arc::new(files))],
        }
    }

    /// The same layers on top of the content in the binary, where that is not among them.
    #[must_use]
    pub fn on_embedded(&self) -> Self {
        let mut layers = self.layers.clone();
        if !matches!(layers.first(), Some(Layer::Embedded)) {
            layers.insert(0, Layer::Embedded);
        }
        Store { layers }
    }

    /// The content in the binary with `folder` on top.
    ///
    /// # Errors
    /// The folder does not exist, holds neither `data` nor `locales`, or goes beyond a limit.
    pub fn overlaid(folder: &Path) -> Result<Self, Fault> {
        check_shape(folder)?;
        let folder = Folder::list(folder)?;
        check_spelling(&folder)?;
        Ok(Store {
            layers: vec![Layer::Embedded, Layer::Folder(Arc::new(folder))],
        })
    }

    /// A folder as complete content by itself.
    ///
    /// # Errors
    /// As [`Store::overlaid`]; it is not complete, as one is that lies over the content in the binary.
    pub fn folder(folder: &Path) -> Result<Self, Fault> {
        check_shape(folder)?;
        let listed = Folder::list(folder)?;
        if !listed.files().any(|name| name == release::FILE) {
            let folder = visible(&folder.display().to_string());
            let command = format!("handout check --data {folder}");
            let fault = Fault::new(message!("content-incomplete", folder, file = release::FILE));
            return Err(fault.hint(message!("content-incomplete-hint", command)));
        }
        Ok(Store {
            layers: vec![Layer::Folder(Arc::new(listed))],
        })
    }

    /// The versions of `path` (such as `data/numbers.toml`) in all layers, the lowest first; empty when none has it.
    ///
    /// # Errors
    /// A file that is there but cannot be read, or is not UTF-8.
    pub fn read(&self, path: &str) -> Result<Vec<Arc<File>>, Fault> {
        let mut versions = Vec::new();
        for layer in &self.layers {
            match layer {
                Layer::Embedded => versions.extend(embedded(path).map(Arc::new)),
                Layer::Changed(files) => match files.get(path) {
                    Some(text) => versions.push(Arc::new(File {
                        name: path.to_owned(),
                        text: Cow::Owned(text.clone()),
                    })),
                    None => versions.extend(embedded(path).map(Arc::new)),
                },
                Layer::Folder(folder) => {
                    let bytes = folder.bytes(path, Kind::Text)?;
                    let name = folder.path_of(path).display().to_string();
                    let file = bytes.map(|bytes| text(name, bytes)).transpose()?;
                    versions.extend(file.map(Arc::new));
                }
            }
        }
        Ok(versions)
    }

    /// As [`Store::read`], with a fault when no layer has the file.
    pub fn require(&self, path: &str, faults: &mut Vec<Fault>) -> Vec<Arc<File>> {
        match self.read(path) {
            Ok(files) => {
                if files.is_empty() {
                    faults.push(
                        Fault::new(message!("content-missing-file"))
                            .at(Place::file(self.display_name(path)))
                            .hint(message!("content-missing-file-hint")),
                    );
                }
                files
            }
            Err(fault) => {
                faults.push(fault);
                Vec::new()
            }
        }
    }

    /// Whether the highest layer has the file: what lies below is not of whoever wrote that.
    pub fn is_on_top(&self, path: &str) -> bool {
        let versions = self.read(path).unwrap_or_default();
        let name = self.display_name(path);
        versions.last().is_some_and(|file| file.name == name)
    }

    /// Names without extension of the files `dir/*.EXTENSION` in any layer, sorted.
    pub fn names(&self, dir: &str, extension: &str) -> Vec<String> {
        self.entries(dir)
            .into_iter()
            .filter_map(|name| {
                name.strip_suffix(extension)?
                    .strip_suffix('.')
                    .map(str::to_owned)
            })
            .collect()
    }

    /// Names of the folders directly below `dir` in any layer, sorted.
    pub fn folders(&self, dir: &str) -> Vec<String> {
        self.entries(dir)
            .into_iter()
            .filter_map(|n| n.strip_suffix('/').map(str::to_owned))
            .collect()
    }

    /// Files directly below `dir`, and folders with a slash behind their name.
    fn entries(&self, dir: &str) -> BTreeSet<String> {
        let mut entries = BTreeSet::new();
        for layer in &self.layers {
            match layer {
                Layer::Embedded | Layer::Changed(_) => {
                    let added = match layer {
                        Layer::Changed(files) => files.keys().map(String::as_str).collect(),
                        _ => Vec::new(),
                    };
                    let names = EMBEDDED.iter().map(|(name, _)| *name).chain(added);
                    entries.extend(names.filter_map(|name| {
                        let below = name.strip_prefix(dir)?.strip_prefix('/')?;
                        Some(match below.split_once('/') {
                            Some((folder, _)) => format!("{folder}/"),
                            None => below.to_owned(),
                        })
                    }));
                }
                Layer::Folder(folder) => entries.extend(folder.entries(dir)),
            }
        }
        entries
    }

    /// The fonts that the folders bring, sorted by name: every `.ttf` and `.otf` file in their `fonts`.
    pub fn fonts(&self) -> Vec<PathBuf> {
        let mut paths = self.files_of_fonts();
        paths.retain(|path| is_font(path));
        paths
    }

    /// Fonts in the folders of a format that is not read.
    pub fn unread_fonts(&self) -> Vec<PathBuf> {
        const OTHER: [&str; 5] = ["ttc", "otc", "woff", "woff2", "pfb"];
        let mut paths = self.files_of_fonts();
        paths.retain(|path| OTHER.into_iter().any(|other| has_extension(path, other)));
        paths
    }

    fn files_of_fonts(&self) -> Vec<PathBuf> {
        let folders = self.layers.iter().filter_map(|layer| match layer {
            Layer::Embedded | Layer::Changed(_) => None,
            Layer::Folder(folder) => Some(folder),
        });
        let fonts = folders.flat_map(|folder| {
            let names = folder.entries(FONTS).filter(|name| !name.ends_with('/'));
            names.map(|name| folder.path_of(&format!("{FONTS}/{name}")))
        });
        fonts.collect()
    }

    /// SHA-256 over all content files of all layers: the same for the same content.
    ///
    /// # Errors
    /// A file of a folder cannot be read.
    pub fn digest(&self) -> Result<[u8; 32], Fault> {
        let mut hash = Sha256::new();
        // Lengths before what they are of, so that no two lists of files read alike.
        let mut add = |name: &[u8], bytes: &[u8]| {
            for part in [name, bytes] {
                hash.update((part.len() as u64).to_be_bytes());
                hash.update(part);
            }
        };
        for layer in &self.layers {
            match layer {
                Layer::Embedded | Layer::Changed(_) => {
                    for (name, text) in EMBEDDED {
                        let text = match layer {
                            Layer::Changed(files) => files.get(*name).map_or(*text, |t| t),
                            _ => text,
                        };
                        add(name.as_bytes(), text.as_bytes());
                    }
                }
                Layer::Folder(folder) => {
                    for name in folder.files() {
                        let Some(kind) = kind_of(name) else { continue };
                        if let Some(bytes) = folder.bytes(name, kind)? {
                            add(name.as_bytes(), &bytes);
                        }
                    }
                }
            }
        }
        Ok(hash.finalize().into())
    }

    /// The folder of the highest layer that fonts are taken from; `None` for the binary alone.
    pub fn fonts_folder(&self) -> Option<String> {
        match self.layers.last() {
            Some(Layer::Folder(_)) => Some(self.display_name(FONTS)),
            _ => None,
        }
    }

    /// The folder on top of the binary's content, if there is one.
    pub fn overlay(&self) -> Option<&Path> {
        match self.layers.last() {
            Some(Layer::Folder(folder)) => Some(folder.path()),
            _ => None,
        }
    }

    /// Whether a folder on top of the binary's content holds texts or tables, and not fonts alone.
    pub fn has_own_content(&self) -> bool {
        let texts = |folder: &Path| {
            ["data", "locales"]
                .iter()
                .any(|name| folder.join(name).is_dir())
        };
        self.layers.len() > 1 && self.overlay().is_some_and(texts)
    }

    /// What lies below the folder on top; `None` where nothing does.
    pub fn beneath(&self) -> Option<Store> {
        let (last, layers) = self.layers.split_last()?;
        let lies_on = matches!(last, Layer::Folder(_)) && !layers.is_empty();
        lies_on.then(|| Store {
            layers: layers.to_vec(),
        })
    }

    /// Whether the folder on top has any of these files.
    pub fn lays(&self, paths: impl IntoIterator<Item = String>) -> bool {
        match self.layers.last() {
            Some(Layer::Folder(folder)) => paths.into_iter().any(|path| folder.has(&path)),
            _ => false,
        }
    }

    /// The name under which a user finds `path` in the highest layer.
    pub fn display_name(&self, path: &str) -> String {
        match self.layers.last() {
            Some(Layer::Folder(folder)) => folder.path_of(path).display().to_string(),
            _ => path.to_owned(),
        }
    }
}

fn embedded(path: &str) -> Option<File> {
    let i = EMBEDDED.binary_search_by(|(name, _)| (*name).cmp(path));
    let (name, text) = EMBEDDED[i.ok()?];
    Some(File {
        name: name.into(),
        text: Cow::Borrowed(text),
    })
}

fn is_font(path: &Path) -> bool {
    ["ttf", "otf"]
        .into_iter()
        .any(|font| has_extension(path, font))
}

fn has_extension(path: &Path, wanted: &str) -> bool {
    let hidden = path
        .file_name()
        .is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
    let extension = path.extension();
    !hidden && extension.is_some_and(|extension| extension.eq_ignore_ascii_case(wanted))
}

/// Reads font files, with the fault of each that cannot be read.
pub fn read_fonts(paths: &[PathBuf]) -> (Vec<FontFile>, Vec<Fault>) {
    let (mut files, mut faults) = (Vec::new(), Vec::new());
    for path in paths {
        let name = path.display().to_string();
        match limits::read(path, Kind::Font) {
            Ok(Some(bytes)) => files.push(FontFile { name, bytes }),
            Ok(None) => {
                let fault = Fault::new(message!("overlay-font-gone"));
                faults.push(fault.at(Place::file(name)));
            }
            Err(fault) => faults.push(fault),
        }
    }
    (files, faults)
}

/// Whether a folder holds one of the folders of content.
pub fn has_shape(folder: &Path) -> bool {
    let holds = |name: &str| folder.join(name).is_dir();
    holds("data") || holds("locales") || holds(FONTS)
}

fn check_shape(folder: &Path) -> Result<(), Fault> {
    if !folder.is_dir() {
        return Err(Fault::new(message!(
            "content-no-folder",
            folder = folder.display().to_string()
        ))
        .hint(message!("content-name-folder")));
    }
    if !has_shape(folder) {
        return Err(Fault::new(message!(
            "content-folder-empty",
            folder = folder.display().to_string()
        ))
        .hint(message!("content-folder-above")));
    }
    Ok(())
}

/// A name that differs from a built-in one in capital letters only would replace it on some systems and not on others.
fn check_spelling(folder: &Folder) -> Result<(), Fault> {
    for name in folder.files() {
        let small = name.to_lowercase();
        let is_embedded = |name: &str| EMBEDDED.binary_search_by(|(n, _)| (*n).cmp(name)).is_ok();
        if !is_embedded(name) && is_embedded(&small) {
            let fault = Fault::new(message!("overlay-name-case", other = small));
            let place = Place::file(folder.path_of(name).display().to_string());
            return Err(fault.at(place).hint(message!("overlay-name-case-hint")));
        }
    }
    Ok(())
}

/// The largest text file that is named: a profile has a thousandth of it.
const MOST_BYTES: u64 = 4 << 20;

/// A text file on the disk; `None` when there is none.
///
/// # Errors
/// The file cannot be read, or is not UTF-8.
pub fn read_file(path: &Path) -> Result<Option<File>, Fault> {
    let name = path.display().to_string();
    let Some(bytes) = named_file::read(path, MOST_BYTES)? else {
        return Ok(None);
    };
    text(name, bytes).map(Some)
}

/// A content file on the disk; `None` when there is none.
///
/// # Errors
/// The file cannot be read, is larger than a content file may be, or is not UTF-8.
pub fn read_content(path: &Path) -> Result<Option<File>, Fault> {
    let bytes = limits::read(path, Kind::Text)?;
    let name = path.display().to_string();
    bytes.map(|bytes| text(name, bytes)).transpose()
}

/// The file of some bytes.
fn text(name: String, bytes: Vec<u8>) -> Result<File, Fault> {
    match String::from_utf8(bytes) {
        // Editors on Windows put a byte order mark at the start; neither TOML nor Fluent knows it.
        Ok(text) => {
            let text = text
                .strip_prefix('\u{feff}')
                .map_or(text.clone(), str::to_owned);
            Ok(File {
                name,
                text: Cow::Owned(text),
            })
        }
        Err(e) => {
            let valid = e.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(e.as_bytes()).into_owned();
            Err(Fault::new(message!("file-not-utf8"))
                .at(Place::at(name, &text, valid))
                .hint(message!("file-save-utf8")))
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn embedded_files_are_sorted_so_that_they_are_found() {
        assert!(EMBEDDED.windows(2).all(|w| w[0].0 < w[1].0));
    }

    #[test]
    fn a_folder_on_top_adds_its_version_after_the_embedded_one() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("data")).unwrap();
        fs::write(folder.path().join("data/numbers.toml"), "# mine\n").unwrap();
        let store = Store::overlaid(folder.path()).unwrap();
        let versions = store.read("data/numbers.toml").unwrap();
        assert_eq!(versions.len(), 2);
        assert_eq!(versions[1].text, "# mine\n");
    }
}
