//! Options kept under a name: `handout/presets.toml` among the user's settings in, [`Presets`] out, and back.
//!
//! A preset is a table; its keys are the long options of `make` without the hyphens, and `goal`. The user may edit the
//! file: comments and order stay, and what does not belong there is named with its line.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use toml_edit::{Document, DocumentMut, Item, Value as TomlValue, value};

use crate::characters::visible;
use crate::cli::words::{OF_PRESETS, Setting, Value, is_personal};
use crate::clinic::find::among_settings;
use crate::deliver::file::{self, Privacy, reason};
use crate::error::{Error, Fault, Place};
use crate::message;
use crate::nearest::nearest;
use crate::ui::Message;

const FILE: &str = "presets.toml";

/// Longer than any name that is typed again.
const LONGEST_NAME: usize = 40;

/// Where the presets are kept; nowhere for who has no home.
pub fn path() -> Option<PathBuf> {
    Some(among_settings()?.with_file_name(FILE))
}

/// All presets of the user.
#[derive(Debug)]
pub struct Presets {
    path: PathBuf,
    /// The file as it is; empty where there is none.
    document: Document<String>,
}

impl Presets {
    /// Reads the file; none is none.
    ///
    /// # Errors
    /// There is no folder for settings, or the file cannot be read or is not TOML.
    pub fn read() -> Result<Self, Fault> {
        let path = path().ok_or_else(|| {
            Fault::new(message!("preset-no-home")).hint(message!("preset-no-home-hint"))
        })?;
        Self::of_file(path)
    }

    fn of_file(path: PathBuf) -> Result<Self, Fault> {
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(e) if e.kind() == io::ErrorKind::NotFound => String::new(),
            Err(e) => {
                let what = message!("preset-unreadable", reason = reason(&e));
                return Err(Fault::new(what).at(Place::file(path.display().to_string())));
            }
        };
        let document = Document::parse(text.clone()).map_err(|e| {
            let offset = e.span().map_or(0, |span| span.start);
            let words = e.message().lines().next().unwrap_or_default().to_owned();
            Fault::new(message!("preset-not-toml", reason = words))
                .at(Place::at(path.display().to_string(), &text, offset))
                .hint(message!("preset-not-toml-hint"))
        })?;
        Ok(Presets { path, document })
    }

    /// The names with the settings of each, in the order of the file. What is no setting is left out.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Vec<Setting>)> {
        let tables = self.document.iter();
        tables.filter_map(|(name, item)| {
            let table = item.as_table_like()?;
            let settings = table.iter().filter_map(|(key, item)| setting(key, item));
            Some((name, settings.collect()))
        })
    }

    /// Where a preset stands.
    pub fn place(&self, name: &str) -> Place {
        let item = self.document.get(name);
        self.place_of(item)
    }

    fn place_of(&self, item: Option<&Item>) -> Place {
        let span = item.and_then(Item::span);
        let offset = span.map_or(0, |span| span.start);
        Place::at(self.path.display().to_string(), self.document.raw(), offset)
    }

    /// The settings of a preset.
    ///
    /// # Errors
    /// There is none of this name, or it holds what a preset cannot.
    pub fn get(&self, name: &str) -> Result<Vec<Setting>, Error> {
        let found = self.document.get(name);
        let Some(table) = found.and_then(Item::as_table_like) else {
            return Err(self.unknown(name).into());
        };
        let mut settings = Vec::new();
        let mut faults = Vec::new();
        for (key, item) in table.iter() {
            match setting(key, item) {
                Some(setting) => settings.push(setting),
                None => faults.push(self.refused(key, item)),
            }
        }
        match faults.is_empty() {
            true => Ok(settings),
            false => Err(faults.into()),
        }
    }

    fn unknown(&self, name: &str) -> Fault {
        let names: Vec<&str> = self.iter().map(|(name, _)| name).collect();
        let fault = Fault::new(message!("preset-unknown", name = visible(name)));
        match nearest(name, names.iter().copied()) {
            Some(near) => fault.hint(message!("preset-near", name = near)),
            None if names.is_empty() => fault.hint(message!("preset-none-hint")),
            None => {
                let names = names.iter().map(|name| format!("`{}`", visible(name)));
                let names = crate::ui::Value::and(names);
                fault.hint(message!("preset-names", names = names))
            }
        }
    }

    fn refused(&self, key: &str, item: &Item) -> Fault {
        let place = self.place_of(Some(item));
        let shown = visible(key);
        if is_personal(key) {
            return Fault::new(message!("preset-personal-key", key = shown))
                .at(place)
                .hint(message!("preset-personal-hint"));
        }
        if OF_PRESETS.contains(&key) {
            return Fault::new(message!("preset-value", key = shown)).at(place);
        }
        let fault = Fault::new(message!("preset-key", key = shown)).at(place);
        match nearest(key, OF_PRESETS.iter().copied()) {
            Some(near) => fault.hint(message!("preset-key-near", key = near)),
            None => fault.hint(message!("preset-key-hint")),
        }
    }

    /// Puts a preset into the file; an existing one is replaced if `force` is set.
    ///
    /// # Errors
    /// The name is none, is taken, or the file cannot be written.
    pub fn save(self, name: &str, settings: &[Setting], force: bool) -> Result<PathBuf, Fault> {
        let is_name = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '\u{200c}');
        if name.is_empty() || name.chars().count() > LONGEST_NAME || !name.chars().all(is_name) {
            return Err(Fault::new(message!("preset-name", name = visible(name)))
                .hint(message!("preset-name-hint", most = LONGEST_NAME)));
        }
        if self.document.get(name).is_some() && !force {
            return Err(Fault::new(message!("preset-exists", name = visible(name)))
                .at(self.place(name))
                .hint(message!("preset-exists-hint")));
        }
        let Presets { path, document } = self;
        let mut document = document.into_mut();
        let mut table = toml_edit::Table::new();
        for setting in settings {
            let item = match &setting.value {
                Value::On => value(true),
                Value::Text(text) => value(text.as_str()),
            };
            table.insert(&setting.name, item);
        }
        match document.get_mut(name).and_then(Item::as_table_mut) {
            // What stands above it is the user's.
            Some(old) => {
                let decor = old.decor().clone();
                *old.decor_mut() = toml_edit::Decor::default();
                *old = table;
                *old.decor_mut() = decor;
            }
            None => {
                document.insert(name, Item::Table(table));
            }
        }
        write(&path, &document)?;
        Ok(path)
    }

    /// Takes a preset out of the file.
    ///
    /// # Errors
    /// There is none of this name, or the file cannot be written.
    pub fn remove(self, name: &str) -> Result<PathBuf, Fault> {
        if self.document.get(name).is_none() {
            return Err(self.unknown(name));
        }
        let Presets { path, document } = self;
        let mut document = document.into_mut();
        document.remove(name);
        write(&path, &document)?;
        Ok(path)
    }
}

/// A key of a preset, if it may be one.
fn setting(key: &str, item: &Item) -> Option<Setting> {
    let value = match item.as_value()? {
        TomlValue::Boolean(on) if *on.value() => Value::On,
        TomlValue::String(text) => Value::Text(text.value().clone()),
        TomlValue::Integer(n) => Value::Text(n.value().to_string()),
        _ => return None,
    };
    let known = OF_PRESETS.iter().find(|known| **known == key)?;
    Some(Setting {
        name: (*known).to_owned(),
        value,
    })
}

fn write(path: &Path, document: &DocumentMut) -> Result<(), Fault> {
    let unwritable = |reason: Message| {
        Fault::new(message!("preset-unwritable", reason = reason))
            .at(Place::file(path.display().to_string()))
            .hint(message!("preset-unwritable-hint"))
    };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|e| unwritable(reason(&e)))?;
    }
    // Somebody's own settings: where they are a link, the file behind it is meant.
    let whole = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let files = [(whole, document.to_string().into_bytes())];
    file::write_all(&files, Privacy::Open, true).map_err(|fault| Fault {
        hint: Some(message!("preset-unwritable-hint")),
        ..fault
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(name: &str, value: &str) -> Setting {
        Setting {
            name: name.to_owned(),
            value: Value::Text(value.to_owned()),
        }
    }

    #[test]
    fn comments_and_the_other_presets_stay() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        let before =
            "# mine\n\n# for weak eyes\n[weak]\nsize = \"large\" # 18\n\n[b]\nlang = \"fa\"\n";
        fs::write(&path, before).unwrap();
        let read = || Presets::of_file(path.clone()).unwrap();
        read().save("c", &[text("lang", "ar")], false).unwrap();
        let after = fs::read_to_string(&path).unwrap();
        assert_eq!(after, format!("{before}\n[c]\nlang = \"ar\"\n"));
        read().save("weak", &[text("size", "giant")], true).unwrap();
        let after = fs::read_to_string(&path).unwrap();
        assert!(
            after.starts_with("# mine\n\n# for weak eyes\n[weak]\nsize = \"giant\"\n"),
            "{after}"
        );
        read().remove("c").unwrap();
        assert_eq!(
            read()
                .iter()
                .map(|(name, _)| name.to_owned())
                .collect::<Vec<_>>(),
            ["weak", "b"]
        );
    }

    #[test]
    fn what_is_no_setting_is_named_with_its_line() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        fs::write(&path, "[a]\npatient = \"X\"\nlan = \"fa\"\nsize = 1.5\n").unwrap();
        let error = Presets::of_file(path).unwrap().get("a").unwrap_err();
        let lines: Vec<_> = error
            .faults
            .iter()
            .map(|f| f.place.clone().unwrap().position.unwrap().0)
            .collect();
        assert_eq!(lines, [2, 3, 4]);
    }
}
