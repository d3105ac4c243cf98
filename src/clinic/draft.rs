//! A profile that is being made: answers by key in, the text of `clinic.toml` out, with a comment for every key.
//!
//! The answers are not checked here: the text is read as any profile is ([`Draft::read_part`]), so that what is written
//! is what can be read.

use std::borrow::Cow;
use std::path::{Path, PathBuf, absolute};

use toml::{Table, Value};
use unic_langid::LanguageIdentifier;

use super::{Clinic, KEYS};
use crate::catalog::store::File;
use crate::characters::visible;
use crate::error::Fault;
use crate::message;
use crate::nearest::nearest;
use crate::ui;
use crate::ui::Message;

/// What stands above the keys.
const HEAD: &str = "\
# The clinic's profile: what stands at the top of every sheet, in its sentences, and how it is printed.
# A line that begins with # is not read. `handout init --check FILE` looks at the file after a change.
";

/// Stands in for a name that is not given yet.
const UNNAMED: &str = "?";

/// What stands under a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Number,
    /// `true` or `false`.
    Flag,
    /// A text for all languages, or a table of one for each.
    Words,
    /// The path of a file.
    Path,
    /// A list of them.
    Paths,
}

/// A key as the file shows it.
struct Key {
    name: &'static str,
    kind: Kind,
    /// Lines above it.
    comment: &'static str,
    /// What stands there, as a comment, where there is no answer.
    example: &'static str,
}

const fn key(name: &'static str, kind: Kind, comment: &'static str, example: &'static str) -> Key {
    Key {
        name,
        kind,
        comment,
        example,
    }
}

/// All keys in the order of the file; those that may be tables come last, since what follows a table is in it.
const LAID_OUT: [Key; 19] = [
    key(
        "phone",
        Kind::Text,
        "The clinic's phone, as it is dialled: digits, spaces, + - ( ) and ext.",
        "\"+966 11 555 0100\"",
    ),
    key(
        "emergency_phone",
        Kind::Text,
        "A phone of the clinic that is answered day and night.",
        "\"+966 50 555 0100\"",
    ),
    key(
        "out_of_hours_phone",
        Kind::Text,
        "A phone for when the clinic is closed.",
        "\"+966 11 555 0199\"",
    ),
    key(
        "emergency_number",
        Kind::Text,
        "The country's number for an ambulance. Without it the sheets have a line to write it on.",
        "\"997\"",
    ),
    key(
        "page",
        Kind::Text,
        "A web page, printed as a QR code too.",
        "\"https://clinic.example/care\"",
    ),
    key(
        "logo",
        Kind::Path,
        "A PNG or SVG file; its path starts at the folder of this file.",
        "\"logo.svg\"",
    ),
    key(
        "accent",
        Kind::Text,
        "Colour of headings, dark enough to be read on white.",
        "\"#7a1f5c\"",
    ),
    key(
        "paper",
        Kind::Text,
        "Paper of the sheets: a4, a5 or letter.",
        "\"a4\"",
    ),
    key(
        "language",
        Kind::Text,
        "Language of a sheet for which none is asked; `handout languages` lists them.",
        "\"ar\"",
    ),
    key(
        "staff_language",
        Kind::Text,
        "Language that the staff read.",
        "\"en\"",
    ),
    key(
        "fonts",
        Kind::Paths,
        "Font files for scripts that the program's own font lacks.",
        "[\"NotoSansGeorgian-Regular.ttf\"]",
    ),
    key(
        "printer",
        Kind::Text,
        "The name of a queue, or a printer's address; `handout printers` lists the queues.",
        "\"ipps://192.168.1.20/ipp/print\"",
    ),
    key(
        "copies",
        Kind::Number,
        "How many are printed, 1 to 99.",
        "1",
    ),
    key(
        "duplex",
        Kind::Text,
        "Both sides, turned like a book (long) or a calendar (short), or one side (off).",
        "\"long\"",
    ),
    key(
        "tray",
        Kind::Text,
        "The printer's name of a tray; `handout printers --json` lists them.",
        "\"tray-2\"",
    ),
    key(
        "require_approval",
        Kind::Flag,
        "Whether only what somebody approved is printed (`handout approve --help`): true or false.",
        "true",
    ),
    key(
        "name",
        Kind::Words,
        "The clinic's name, by language. A sheet in a language that is not here cannot be made.",
        "Example Clinic",
    ),
    key(
        "address",
        Kind::Words,
        "The address, in the same languages as the name.",
        "12 King Fahd Road, Riyadh",
    ),
    key(
        "hours",
        Kind::Words,
        "When the clinic is open, in the same languages as the name.",
        "Sunday to Thursday",
    ),
];

/// Answers for a profile that will lie in a folder.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    answers: Table,
    folder: PathBuf,
}

impl Draft {
    /// No answers, for a profile in `folder`.
    pub fn new(folder: &Path) -> Self {
        Draft {
            answers: Table::new(),
            folder: folder.to_owned(),
        }
    }

    /// Takes over all answers of a profile that is read from `folder` and has no faults.
    ///
    /// # Errors
    /// The text is no TOML.
    pub fn take_over(&mut self, text: &str, folder: &Path) -> Result<(), Fault> {
        let table: Table = text
            .parse()
            .map_err(|e: toml::de::Error| Fault::new(Message::theirs(e.message())))?;
        for (name, value) in table {
            let value = match (kind(&name), value) {
                (Some(Kind::Path), Value::String(path)) => self.path(&path, folder),
                (Some(Kind::Paths), Value::Array(paths)) => {
                    let path = |value: Value| match value {
                        Value::String(path) => self.path(&path, folder),
                        other => other,
                    };
                    Value::Array(paths.into_iter().map(path).collect())
                }
                (_, value) => value,
            };
            self.answers.insert(name, value);
        }
        Ok(())
    }

    /// Puts `value` under `key`, such as `phone` or `name.ar`; an empty one takes out what is there. Paths start at
    /// `folder`. A value for a list is added to it.
    ///
    /// # Errors
    /// There is no such key; whether the value can be used is not asked here.
    pub fn set(&mut self, key: &str, value: &str, folder: &Path) -> Result<(), Fault> {
        let (name, part) = match key.split_once('.') {
            Some((name, part)) => (name, Some(part)),
            None => (key, None),
        };
        let Some(kind) = kind(name) else {
            return Err(unknown(name));
        };
        match (kind, part) {
            (Kind::Words, Some(tag)) => return self.set_word(name, tag, value),
            (_, Some(_)) => {
                let fault = Fault::new(message!("init-key-without-parts", key = name));
                return Err(fault.hint(message!("init-write-whole-key", key = name)));
            }
            (Kind::Words, None) if self.answers.get(name).is_some_and(Value::is_table) => {
                if value.is_empty() {
                    self.answers.remove(name);
                    return Ok(());
                }
                let fault = Fault::new(message!("init-words-twice", key = name));
                return Err(fault.hint(message!("init-words-by-language", key = name)));
            }
            _ if value.is_empty() => {
                self.answers.remove(name);
                return Ok(());
            }
            _ => {}
        }
        let value = match kind {
            Kind::Text | Kind::Words => Value::String(value.to_owned()),
            Kind::Path => self.path(value, folder),
            Kind::Number => match value.parse() {
                Ok(number) => Value::Integer(number),
                // Read as a profile, it has a fault that says what a number is.
                Err(_) => Value::String(value.to_owned()),
            },
            Kind::Flag => match value.parse::<bool>() {
                Ok(flag) => Value::Boolean(flag),
                // Read as a profile, it has a fault that says what it is.
                Err(_) => Value::String(value.to_owned()),
            },
            Kind::Paths => {
                let path = self.path(value, folder);
                let mut paths = match self.answers.remove(name) {
                    Some(Value::Array(paths)) => paths,
                    _ => Vec::new(),
                };
                paths.push(path);
                Value::Array(paths)
            }
        };
        self.answers.insert(name.to_owned(), value);
        Ok(())
    }

    fn set_word(&mut self, name: &str, tag: &str, value: &str) -> Result<(), Fault> {
        if tag.parse::<LanguageIdentifier>().is_err() {
            let fault = Fault::new(message!("init-no-tag", key = name, tag = visible(tag)));
            return Err(fault.hint(message!("init-tags-are", key = name)));
        }
        let empty = || Value::Table(Table::new());
        let words = self.answers.entry(name).or_insert_with(empty);
        let Value::Table(words) = words else {
            let fault = Fault::new(message!("init-words-twice", key = name));
            return Err(fault.hint(message!("init-words-by-language", key = name)));
        };
        match value.is_empty() {
            true => {
                words.remove(tag);
            }
            false => {
                words.insert(tag.to_owned(), Value::String(value.to_owned()));
            }
        }
        if words.is_empty() {
            self.answers.remove(name);
        }
        Ok(())
    }

    /// What was answered for `key`, such as `phone` or `name.ar`, if that is a text.
    pub fn answer(&self, key: &str) -> Option<&str> {
        let (name, part) = key.split_once('.').unwrap_or((key, ""));
        match self.answers.get(name)? {
            Value::Table(words) => words.get(part)?.as_str(),
            value => value.as_str(),
        }
    }

    /// Whether the clinic has a name.
    pub fn is_named(&self) -> bool {
        self.answers.contains_key("name")
    }

    /// A path that starts at `from`, as it is written in a profile of this folder: what lies in the folder starts there,
    /// anything else at the root.
    fn path(&self, path: &str, from: &Path) -> Value {
        let written = match (absolute(from.join(path)), absolute(&self.folder)) {
            (Ok(whole), Ok(folder)) => match whole.strip_prefix(&folder) {
                Ok(inside) => inside.to_owned(),
                Err(_) => whole,
            },
            _ => from.join(path),
        };
        Value::String(written.to_string_lossy().into_owned())
    }

    /// The answers as the text of a profile.
    pub fn render(&self) -> String {
        let (words, plain): (Vec<&Key>, Vec<&Key>) =
            LAID_OUT.iter().partition(|key| key.kind == Kind::Words);
        let is_table = |key: &&Key| !matches!(self.answers.get(key.name), Some(Value::String(_)));
        let (tables, texts): (Vec<&Key>, Vec<&Key>) = words.into_iter().partition(is_table);
        let keys = texts.into_iter().chain(plain).chain(tables);
        let entries = keys.map(|key| self.entry(key));
        std::iter::once(HEAD.to_owned()).chain(entries).collect()
    }

    fn entry(&self, key: &Key) -> String {
        let Key { name, comment, .. } = key;
        let body = match (self.answers.get(*name), key.kind) {
            (Some(Value::Table(words)), _) => {
                let lines = words.iter().map(|(tag, text)| format!("{tag} = {text}\n"));
                format!("[{name}]\n{}", lines.collect::<String>())
            }
            (Some(value), _) => format!("{name} = {value}\n"),
            (None, Kind::Words) => format!("# [{name}]\n# en = \"{}\"\n", key.example),
            (None, _) => format!("# {name} = {}\n", key.example),
        };
        format!("\n# {comment}\n{body}")
    }

    /// Reads the answers as a profile is read, whether there is a name among them or not.
    ///
    /// # Errors
    /// The faults of the answers, at no place: they stand in no file yet.
    pub fn read_part(&self) -> Result<Clinic, Vec<Fault>> {
        let file = File {
            name: String::new(),
            text: Cow::Owned(self.render()),
        };
        let placeless = |fault: Fault| Fault {
            place: fault.place.filter(|place| !place.file.is_empty()),
            ..fault
        };
        let read = Clinic::read_part(file, &self.folder, UNNAMED);
        read.map_err(|faults| faults.into_iter().map(placeless).collect())
    }
}

fn kind(name: &str) -> Option<Kind> {
    let mut keys = LAID_OUT.iter();
    keys.find(|key| key.name == name).map(|key| key.kind)
}

fn unknown(name: &str) -> Fault {
    let fault = Fault::new(message!("init-no-key", key = visible(name)));
    match nearest(name, KEYS.into_iter()) {
        Some(near) => fault.hint(message!("init-near-key", key = near)),
        None => {
            let keys = KEYS.map(|key| format!("`{key}`"));
            fault.hint(message!("init-keys-are", keys = ui::Value::and(keys)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drafted(answers: &[(&str, &str)]) -> Draft {
        let mut draft = Draft::new(Path::new("/clinic"));
        for (key, value) in answers {
            draft.set(key, value, Path::new("/clinic")).unwrap();
        }
        draft
    }

    #[test]
    fn the_file_shows_every_key_of_a_profile() {
        let mut laid_out = LAID_OUT.map(|key| key.name);
        let mut keys = KEYS;
        laid_out.sort_unstable();
        keys.sort_unstable();
        assert_eq!(laid_out, keys);
        let empty = Draft::new(Path::new("")).render();
        for key in KEYS {
            assert!(
                empty.contains(&format!("# {key} = ")) || empty.contains(&format!("# [{key}]"))
            );
        }
    }

    #[test]
    fn every_example_in_the_file_can_be_used() {
        let examples = Draft::new(Path::new("")).render();
        let is_value = |line: &&str| {
            let line = line.trim_start_matches("# ");
            let name = line.split([' ', ']']).next().unwrap_or_default();
            let name = name.trim_start_matches('[');
            line.starts_with('[') || (kind(name).is_some() || name == "en") && line.contains(" = ")
        };
        let lines = examples.lines().filter(is_value);
        let text: String = lines.map(|l| format!("{}\n", &l[2..])).collect();
        let file = File {
            name: "clinic.toml".to_owned(),
            text: Cow::Owned(text),
        };
        assert_eq!(Clinic::read(file, Path::new("")).err(), None);
    }

    #[test]
    fn what_is_written_is_read_back_as_it_was() {
        let answers = [
            ("name.en", r#"The "Old" Clinic \ North"#),
            ("name.ar", "عيادة «المثال»"),
            ("name.fa", "کلینیک می‌نا"),
            ("name.fa-AF", "it's 'quoted' = # []"),
            ("address.en", "12 \u{1f600} Road\\"),
            ("phone", "۰۲۱ ۵۵۵ ۰۱۰۰"),
            ("page", "https://clinic.example/care"),
            ("tray", r#"C:\tray "2""#),
            ("copies", "2"),
            ("printer", "office"),
        ];
        let draft = drafted(&answers);
        let text = draft.render();
        let read: Table = text.parse().unwrap();
        assert_eq!(read, draft.answers);
        let mut again = Draft::new(Path::new("/clinic"));
        again.take_over(&text, Path::new("/clinic")).unwrap();
        assert_eq!(again.render(), text);
        draft.read_part().unwrap();
    }

    #[test]
    fn one_text_for_all_languages_stands_before_the_tables() {
        let draft = drafted(&[("name", "Example"), ("hours.ar", "من الأحد إلى الخميس")]);
        let read: Table = draft.render().parse().unwrap();
        assert_eq!(read, draft.answers);
    }

    #[test]
    fn paths_start_at_the_folder_of_the_profile() {
        let mut draft = Draft::new(Path::new("/clinic"));
        let desk = Path::new("/desk");
        draft.set("logo", "logo.svg", desk).unwrap();
        assert_eq!(draft.answer("logo"), Some("/desk/logo.svg"));
        draft
            .set("logo", "/clinic/pictures/logo.svg", desk)
            .unwrap();
        assert_eq!(draft.answer("logo"), Some("pictures/logo.svg"));
        draft.set("fonts", "a.ttf", desk).unwrap();
        draft.set("fonts", "b.ttf", desk).unwrap();
        assert!(
            draft
                .render()
                .contains("[\"/desk/a.ttf\", \"/desk/b.ttf\"]")
        );
    }

    #[test]
    fn keys_that_are_none_and_texts_given_twice_are_faults() {
        let mut draft = drafted(&[("name", "Example")]);
        for (key, word) in [
            ("phon", "`phone`"),
            ("zzz", "`staff_language`"),
            ("phone.ar", "`phone=…`"),
            ("name.ar", "`name.ar=…`"),
            ("hours.english speakers", "`hours.ar=…`"),
        ] {
            let fault = draft.set(key, "x", Path::new("")).unwrap_err();
            let hint = fault.hint.unwrap().to_string();
            assert!(hint.contains(word), "{key}: {hint}");
        }
        draft.set("name", "", Path::new("")).unwrap();
        assert!(!draft.is_named());
        draft.set("name.ar", "عيادة", Path::new("")).unwrap();
        draft.set("name.ar", "", Path::new("")).unwrap();
        assert!(!draft.is_named());
    }
}
