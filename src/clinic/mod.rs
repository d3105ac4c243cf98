//! The clinic's profile: `clinic.toml` in, [`Clinic`] out.
//!
//! It gives a sheet its letterhead, puts the clinic's phones into the sentences, and says which printer prints
//! it, on which paper. Its keys are described in `docs/content.md`; every fault has its line, and all of them are returned
//! together.

pub mod accent;
pub mod draft;
pub mod find;
pub mod logo;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::ValueEnum as _;
use sha2::{Digest as _, Sha256};
use toml::Spanned;
use toml::de::DeValue;
use unic_langid::LanguageIdentifier;

use crate::catalog::store::{File, FontFile};
use crate::catalog::toml_file::{self, Table};
use crate::characters::visible;
use crate::deliver::printer::{COPIES, Destination, Duplex, PASSWORD_VARIABLE};
use crate::error::{Error, ErrorKind, Fault, Place};
use crate::layout::{Colour, Logo, font_file};
use crate::locale::format::is_digit;
use crate::locale::language::{Language, Languages};
use crate::message;
use crate::named_file;
use crate::request::{Paper, PersonalText};
use crate::ui::Message;

pub use find::find;

/// Keys of the phones, each with the number of `data/numbers.toml` that it sets, and the label under which it stands
/// in the letterhead.
pub const PHONES: [(&str, &str, Option<&str>); 4] = [
    ("phone", "clinic_phone", Some("ui-clinic-phone")),
    (
        "emergency_phone",
        "clinic_emergency_phone",
        Some("ui-clinic-emergency-phone"),
    ),
    (
        "out_of_hours_phone",
        "out_of_hours_phone",
        Some("ui-out-of-hours-phone"),
    ),
    // The country's, not the clinic's.
    ("emergency_number", "emergency_number", None),
];

/// Every key that a profile may have.
const KEYS: [&str; 19] = [
    "name",
    "address",
    "hours",
    "phone",
    "emergency_phone",
    "out_of_hours_phone",
    "emergency_number",
    "page",
    "logo",
    "accent",
    "paper",
    "language",
    "staff_language",
    "fonts",
    "printer",
    "copies",
    "duplex",
    "tray",
    "require_approval",
];

/// The largest font file that is read: one with all letters of Chinese has half of it.
const MOST_FONT_BYTES: u64 = 64 << 20;

/// The longest address of a page whose QR code a telephone reads from paper without trouble.
const LONGEST_PAGE: usize = 120;

/// A profile that is fit to be printed.
#[derive(Debug, Clone)]
pub struct Clinic {
    file: Arc<File>,
    folder: PathBuf,
    pub name: Words,
    pub address: Option<Words>,
    pub hours: Option<Words>,
    /// Names of numbers with their values.
    phones: Vec<(&'static str, String)>,
    /// A web address in ASCII.
    pub page: Option<String>,
    /// Its file, and where the profile names it.
    logo: Option<(PathBuf, usize)>,
    /// Colour of headings and marks.
    pub accent: Option<Colour>,
    pub paper: Option<Paper>,
    /// Language of a handout for which none is asked for.
    pub language: Option<Tag>,
    /// Language in which the staff read what a handout is about.
    pub staff_language: Option<Tag>,
    pub printing: Printing,
    /// Only approved content is printed.
    pub require_approval: bool,
    /// Font files, each with the place where the profile names it.
    fonts: Vec<(PathBuf, usize)>,
}

/// How the clinic prints; what is not said is the printer's to decide.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Printing {
    pub printer: Option<Destination>,
    /// From 1 to 99.
    pub copies: Option<u16>,
    pub duplex: Option<Duplex>,
    /// The printer's name of a tray.
    pub tray: Option<String>,
}

/// A language tag as the profile has it; whether the content has such a language is not known here.
#[derive(Debug, Clone)]
pub struct Tag {
    pub tag: String,
    /// Where it stands in the file.
    offset: usize,
}

/// A text of the profile, for all languages or for each its own.
#[derive(Debug, Clone)]
pub struct Words {
    pub key: &'static str,
    /// Where it stands in the file.
    offset: usize,
    /// By language tag; a text for all languages is under `None`.
    texts: BTreeMap<Option<LanguageIdentifier>, String>,
}

impl Words {
    /// Whether one text stands for all languages.
    pub fn is_for_all(&self) -> bool {
        self.texts.contains_key(&None)
    }

    /// The languages that have a text of their own.
    pub fn languages(&self) -> impl Iterator<Item = &LanguageIdentifier> {
        self.texts.keys().flatten()
    }
}

impl Clinic {
    /// Reads a profile that lies in `folder`.
    ///
    /// # Errors
    /// All faults of the file.
    pub fn read(file: File, folder: &Path) -> Result<Self, Vec<Fault>> {
        Self::read_with(file, folder, None)
    }

    /// Reads a part of a profile, in which `unnamed` stands in for the name where that is missing.
    ///
    /// # Errors
    /// All faults of the part.
    pub fn read_part(file: File, folder: &Path, unnamed: &str) -> Result<Self, Vec<Fault>> {
        let name = Words {
            key: "name",
            offset: 0,
            texts: BTreeMap::from([(None, unnamed.to_owned())]),
        };
        Self::read_with(file, folder, Some(name))
    }

    fn read_with(file: File, folder: &Path, unnamed: Option<Words>) -> Result<Self, Vec<Fault>> {
        let file = Arc::new(file);
        let mut faults = Vec::new();
        let mut reader = Reader {
            table: toml_file::parse(&file, &mut faults),
            faults: Vec::new(),
        };
        let name = reader.words("name").or(unnamed);
        if name.is_none() && reader.faults.is_empty() && faults.is_empty() {
            let fault = Fault::new(message!("profile-no-name")).at(file.place(0));
            reader
                .faults
                .push(fault.hint(message!("profile-write-name")));
        }
        let address = reader.words("address");
        let hours = reader.words("hours");
        let phones = PHONES
            .into_iter()
            .filter_map(|(key, number, _)| Some((number, reader.phone(key)?)))
            .collect();
        let page = reader.page("page");
        let logo = reader
            .string("logo")
            .map(|(at, path)| (folder.join(path), at));
        let accent = reader.accent("accent");
        let paper = reader.paper("paper");
        let language = reader.tag("language");
        let staff_language = reader.tag("staff_language");
        let printing = Printing {
            printer: reader.printer("printer"),
            copies: reader.copies("copies"),
            duplex: reader.duplex("duplex"),
            tray: reader
                .string("tray")
                .and_then(|tray| reader.line("tray", tray)),
        };
        let require_approval = reader.flag("require_approval").unwrap_or(false);
        let fonts = reader.strings("fonts").into_iter();
        let fonts = fonts.map(|(at, path)| (folder.join(path), at)).collect();
        let Reader {
            table,
            faults: wrong,
        } = reader;
        faults.extend(wrong);
        table.finish(&KEYS, &mut faults);
        match name {
            Some(name) if faults.is_empty() => Ok(Clinic {
                file: Arc::clone(&file),
                folder: folder.to_owned(),
                name,
                address,
                hours,
                phones,
                page,
                logo,
                accent,
                paper,
                language,
                staff_language,
                printing,
                require_approval,
                fonts,
            }),
            _ => {
                faults.sort_by(|a, b| a.place.cmp(&b.place));
                Err(faults)
            }
        }
    }

    /// Where a text stands in the file.
    pub fn place_of(&self, words: &Words) -> Place {
        self.file.place(words.offset)
    }

    /// The file as a whole.
    pub fn place(&self) -> Place {
        Place::file(self.file.name.clone())
    }

    /// The names of the numbers that the profile sets, with their values.
    pub fn phones(&self) -> impl Iterator<Item = (&str, &str)> {
        self.phones
            .iter()
            .map(|(number, phone)| (*number, phone.as_str()))
    }

    /// The folder in which the profile lies; empty for the current one.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The language of the content that a tag of the profile means.
    ///
    /// # Errors
    /// There is none.
    pub fn language_of(&self, tag: &Tag, languages: &Languages) -> Result<Language, Error> {
        languages.find(&visible(&tag.tag)).map_err(|error| Error {
            kind: ErrorKind::Fault,
            faults: error
                .faults
                .into_iter()
                .map(|fault| fault.at(self.file.place(tag.offset)))
                .collect(),
        })
    }

    /// SHA-256 over the profile and the files it names: the same for the same letterhead.
    pub fn digest(&self) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(self.file.text.as_bytes());
        for (path, _) in self.logo.iter().chain(&self.fonts) {
            // A file that is not there or cannot be used is a fault of the sheets that need it.
            let bytes = named_file::read(path, MOST_FONT_BYTES).ok().flatten();
            let bytes = bytes.unwrap_or_default();
            hash.update((bytes.len() as u64).to_be_bytes());
            hash.update(bytes);
        }
        hash.finalize().into()
    }

    /// Reads the logo: only a page shows it, and a text needs no file of it.
    ///
    /// # Errors
    /// As [`logo::read`].
    pub fn logo(&self) -> Result<Option<Logo>, Vec<Fault>> {
        let read = |(path, offset): &(PathBuf, usize)| logo::read(path, self.file.place(*offset));
        self.logo.as_ref().map(read).transpose()
    }

    /// The font files, in the order in which they are asked for a character.
    ///
    /// # Errors
    /// A file that is not there, or cannot be used. Only a page is set in fonts, and a text needs no file of them.
    pub fn fonts(&self) -> Result<Vec<PathBuf>, Vec<Fault>> {
        let unfit = |(path, offset): &(PathBuf, usize)| {
            let name = path.display();
            let fault = match named_file::read(path, MOST_FONT_BYTES) {
                Ok(Some(bytes)) => {
                    let file = FontFile {
                        name: name.to_string(),
                        bytes,
                    };
                    let fault = font_file::read(file).err()?;
                    let what = message!("profile-font", name = name.to_string(), what = fault.what);
                    Fault { what, ..fault }
                }
                Ok(None) => Fault::new(message!("profile-font-none", name = name.to_string()))
                    .hint(message!("profile-path")),
                Err(fault) => Fault {
                    what: message!(
                        "init-font-unread",
                        name = name.to_string(),
                        why = fault.what
                    ),
                    ..fault
                },
            };
            Some(fault.at(self.file.place(*offset)))
        };
        let faults: Vec<Fault> = self.fonts.iter().filter_map(unfit).collect();
        match faults.is_empty() {
            true => Ok(self.fonts.iter().map(|(path, _)| path.clone()).collect()),
            false => Err(faults),
        }
    }

    /// A text in `language`: that of the tag asked for, such as `ar-EG`, else that of the content's, such as `ar`.
    ///
    /// # Errors
    /// The profile has no text in this language. None stands in for it: a sheet holds one language.
    pub fn text<'a>(&self, words: &'a Words, language: &Language) -> Result<&'a str, Fault> {
        let tags = [
            None,
            Some(language.asked.clone()),
            language.tag.parse().ok(),
        ];
        let found = tags.iter().find_map(|tag| words.texts.get(tag));
        found.map(String::as_str).ok_or_else(|| {
            let (key, tag) = (words.key, &language.tag);
            let what = message!("profile-no-text", key, tag, name = language.entry.name);
            Fault::new(what)
                .at(self.file.place(words.offset))
                .hint(message!(
                    "profile-add-text",
                    line = format!("{tag} = \"…\""),
                    key
                ))
        })
    }
}

/// Takes one key after another out of the file.
struct Reader<'a> {
    table: Table<'a>,
    faults: Vec<Fault>,
}

impl Reader<'_> {
    fn refuse(&mut self, offset: usize, fault: Fault) {
        let place = self.table.file.place(offset);
        self.faults.push(fault.at(place));
    }

    /// A text in quotation marks, with its place.
    fn string(&mut self, key: &str) -> Option<(usize, String)> {
        let value = self.table.take(key)?;
        self.string_of(key, value)
    }

    fn string_of(&mut self, key: &str, value: Spanned<DeValue<'_>>) -> Option<(usize, String)> {
        let offset = value.span().start;
        match value.into_inner() {
            DeValue::String(text) => Some((offset, text.into_owned())),
            _ => {
                let hint = message!("profile-write-text", line = format!("{key} = \"…\""));
                let fault = Fault::new(message!("profile-text", key));
                self.refuse(offset, fault.hint(hint));
                None
            }
        }
    }

    /// A list of texts in quotation marks, each with its place.
    fn strings(&mut self, key: &str) -> Vec<(usize, String)> {
        let Some(value) = self.table.take(key) else {
            return Vec::new();
        };
        let offset = value.span().start;
        match value.into_inner() {
            DeValue::Array(values) => {
                let text = |value| self.string_of(key, value);
                values.into_iter().filter_map(text).collect()
            }
            _ => {
                let fault = Fault::new(message!("profile-texts", key));
                let hint = message!("profile-write-texts", line = format!("{key} = [\"…\"]"));
                self.refuse(offset, fault.hint(hint));
                Vec::new()
            }
        }
    }

    /// A line of text, without what could make it show something else than it holds.
    fn line(&mut self, key: &str, (offset, text): (usize, String)) -> Option<String> {
        match PersonalText::try_new(message!("field-key", key), &text) {
            Ok(text) => Some(text.as_str().to_owned()),
            Err(fault) => {
                self.refuse(offset, fault);
                None
            }
        }
    }

    fn words(&mut self, key: &'static str) -> Option<Words> {
        let value = self.table.take(key)?;
        let offset = value.span().start;
        let mut texts = BTreeMap::new();
        match value.get_ref() {
            DeValue::Table(_) => {
                let DeValue::Table(table) = value.into_inner() else {
                    return None;
                };
                for (tag, value) in table {
                    let key = format!("{key}.{}", visible(tag.get_ref()));
                    let Ok(language) = tag.get_ref().parse::<LanguageIdentifier>() else {
                        let what = message!("language-no-tag", tag = visible(tag.get_ref()));
                        let hint = message!("language-use-tag");
                        self.refuse(tag.span().start, Fault::new(what).hint(hint));
                        continue;
                    };
                    let text = self.string_of(&key, value);
                    if let Some(text) = text.and_then(|text| self.line(&key, text)) {
                        texts.insert(Some(language), text);
                    }
                }
            }
            _ => {
                let text = self.string_of(key, value)?;
                texts.insert(None, self.line(key, text)?);
            }
        }
        Some(Words { key, offset, texts })
    }

    fn phone(&mut self, key: &str) -> Option<String> {
        let (offset, text) = self.string(key)?;
        let text = self.line(key, (offset, text))?;
        match impossible_phone(&text) {
            None => Some(text),
            Some(why) => {
                let hint = message!("profile-dial");
                self.refuse(
                    offset,
                    Fault::new(message!("profile-no-phone", key, why)).hint(hint),
                );
                None
            }
        }
    }

    fn page(&mut self, key: &str) -> Option<String> {
        let (offset, text) = self.string(key)?;
        let host = ["https://", "http://"]
            .iter()
            .find_map(|scheme| text.strip_prefix(scheme));
        let host = host.map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
        let fault = if host.is_none_or(|host| !host.contains('.'))
            || !text.chars().all(|c| c.is_ascii_graphic())
        {
            Fault::new(message!("profile-no-address", key)).hint(message!("profile-copy-address"))
        } else if text.len() > LONGEST_PAGE {
            let length = text.len();
            let what = message!("profile-address-long", key, length, most = LONGEST_PAGE);
            Fault::new(what).hint(message!("profile-address-fine"))
        } else {
            return Some(text);
        };
        self.refuse(offset, fault);
        None
    }

    fn accent(&mut self, key: &str) -> Option<Colour> {
        let (offset, text) = self.string(key)?;
        match accent::parse(key, &text) {
            Ok(colour) => Some(colour),
            Err(fault) => {
                self.refuse(offset, fault);
                None
            }
        }
    }

    fn tag(&mut self, key: &str) -> Option<Tag> {
        let (offset, tag) = self.string(key)?;
        if tag.parse::<LanguageIdentifier>().is_err() {
            let what = message!("profile-no-tag", key);
            let hint = message!("profile-use-tag");
            self.refuse(offset, Fault::new(what).hint(hint));
            return None;
        }
        Some(Tag { tag, offset })
    }

    fn paper(&mut self, key: &str) -> Option<Paper> {
        let (offset, text) = self.string(key)?;
        let paper = Paper::from_str(&text, true).ok();
        if paper.is_none() {
            let what = message!("profile-no-paper", paper = visible(&text));
            self.refuse(offset, Fault::new(what).hint(message!("profile-papers")));
        }
        paper
    }
}

impl Reader<'_> {
    fn printer(&mut self, key: &str) -> Option<Destination> {
        let (offset, text) = self.string(key)?;
        let fault = match text.parse() {
            // A profile is copied, sent and kept in backups.
            Ok(Destination::Address(address)) if address.has_password() => {
                Fault::new(message!("profile-password", key)).hint(message!(
                    "profile-password-variable",
                    variable = PASSWORD_VARIABLE
                ))
            }
            Ok(printer) => return Some(printer),
            Err(fault) => fault,
        };
        self.refuse(offset, fault);
        None
    }

    fn copies(&mut self, key: &str) -> Option<u16> {
        let value = self.table.take(key)?;
        let number = match value.get_ref() {
            DeValue::Integer(number) => number.to_string().parse::<u16>().ok(),
            _ => None,
        };
        let copies = number.filter(|&number| COPIES.contains(&number.into()));
        if copies.is_none() {
            let (least, most) = COPIES.into_inner();
            let what = message!("profile-number", key, least, most);
            let fault = Fault::new(what).hint(message!(
                "profile-write-number",
                line = format!("{key} = 1")
            ));
            self.refuse(value.span().start, fault);
        }
        copies
    }

    /// `true` or `false`.
    fn flag(&mut self, key: &str) -> Option<bool> {
        let value = self.table.take(key)?;
        let offset = value.span().start;
        match value.into_inner() {
            DeValue::Boolean(flag) => Some(flag),
            _ => {
                let fault = Fault::new(message!("approval-flag", key = key));
                self.refuse(
                    offset,
                    fault.hint(message!("approval-flag-hint", key = key)),
                );
                None
            }
        }
    }

    fn duplex(&mut self, key: &str) -> Option<Duplex> {
        let (offset, text) = self.string(key)?;
        let duplex = Duplex::from_str(&text, true).ok();
        if duplex.is_none() {
            let what = message!("profile-no-choice", key, value = visible(&text));
            self.refuse(offset, Fault::new(what).hint(message!("profile-duplex")));
        }
        duplex
    }
}

/// Why nobody can dial `text`, if so.
fn impossible_phone(text: &str) -> Option<Message> {
    /// Digits of the longest international number (ITU-T E.164), with an extension.
    const MOST_DIGITS: usize = 20;
    let (number, extension) = text.split_once("ext.").unwrap_or((text, ""));
    let wrong = |c: &char| !is_digit(*c) && !matches!(c, ' ' | '+' | '-' | '(' | ')');
    if let Some(c) = number.chars().find(wrong) {
        return Some(message!("phone-holds", c = c.to_string()));
    }
    if let Some(c) = extension.chars().find(|&c| !is_digit(c) && c != ' ') {
        return Some(message!("phone-extension-holds", c = c.to_string()));
    }
    if number.chars().skip(1).any(|c| c == '+') {
        return Some(message!("phone-plus"));
    }
    let digits = |text: &str| text.chars().filter(|&c| is_digit(c)).count();
    match (digits(number), digits(text)) {
        (0 | 1, _) => Some(message!("phone-short")),
        (_, count) if count > MOST_DIGITS => Some(message!("phone-long", count)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_dialled_is_a_phone() {
        for phone in [
            "15",
            "+966 11 555 0100",
            "(021) 555-0100",
            "۰۲۱ ۵۵۵ ۰۱۰۰",
            "011 555 0100 ext. 12",
        ] {
            assert_eq!(impossible_phone(phone), None, "{phone}");
        }
        for phone in [
            "1",
            "011/555",
            "call us",
            "011 555 ext. b",
            "11+5",
            "123456789012345678901",
        ] {
            assert!(impossible_phone(phone).is_some(), "{phone}");
        }
    }
}
