//! How it is said: `locales/TAG/*.ftl` and a language's own digits, plurals, dates and lists in, [`Locale`] out.
//!
//! - [`language`]: which languages there are and which one a request means;
//! - [`strings`]: the only user of Fluent that resolves messages;
//! - [`shape`]: what messages look like in their files, for checking;
//! - [`size`] and [`nesting`]: whether a message file is too large or too deep for it;
//! - [`pseudo`]: English made hard for the layout;
//! - [`mod@format`]: the only user of ICU4X.

pub mod format;
pub mod language;
pub mod nesting;
pub mod pseudo;
pub mod shape;
pub mod size;
pub mod strings;

use crate::catalog::numbers::{Number, Printed};
use crate::catalog::store::Store;
use crate::error::{Fault, Place};
use crate::handout::Text;
use crate::locale::format::Format;
use crate::locale::language::Language;
use crate::locale::strings::{Arguments, Strings};

/// Message files that every language has besides those of goals and sets.
pub const COMMON_FILES: [&str; 3] = ["terms", "ui", "units"];

/// The message that writes the number of a page.
pub const PAGE_LABEL: &str = "ui-page-short";

/// One language, ready to write sentences.
pub struct Locale {
    pub language: Language,
    pub strings: Strings,
    pub format: Format,
    /// The language without the folder that changes messages of it: what was agreed on. `None` where no folder does.
    pub agreed: Option<Box<Locale>>,
}

impl Locale {
    /// Reads the message files of `language` named in `files`; a file the language lacks is left out, its messages
    /// are then missing by name.
    pub fn read(
        store: &Store,
        language: Language,
        files: &[&str],
        faults: &mut Vec<Fault>,
    ) -> Option<Self> {
        let format = match Format::try_new(&language) {
            Ok(format) => format,
            Err(fault) => {
                faults.push(fault.at(Place::file(store.display_name(language::FILE))));
                return None;
            }
        };
        let strings = Strings::read(store, &language, files, &format, faults);
        let folder = language.base();
        let lays = store.lays(
            files
                .iter()
                .map(|file| format!("locales/{folder}/{file}.ftl")),
        );
        // What is wrong below is no fault of the folder.
        let beneath = store.beneath().filter(|_| lays);
        let agreed = beneath
            .and_then(|store| Locale::read(&store, language.clone(), files, &mut Vec::new()));
        Some(Locale {
            language,
            strings,
            format,
            agreed: agreed.map(Box::new),
        })
    }

    /// The number of a page among so many, such as `2 / 3`, in the language's digits.
    ///
    /// # Errors
    /// The message is missing, or broken.
    pub fn page_label(&self, page: usize, pages: usize) -> Result<String, Fault> {
        let mut arguments = Arguments::new();
        arguments.set("page", page as i64);
        arguments.set("pages", pages as i64);
        self.strings.format(PAGE_LABEL, &arguments)
    }

    /// The text of a message without variables.
    ///
    /// # Errors
    /// As [`Locale::message_with`].
    pub fn message(&self, id: &str) -> Result<Text, Fault> {
        self.message_with(id, &Arguments::new())
    }

    /// The text of a message.
    ///
    /// # Errors
    /// The message is missing in this language, or Fluent cannot resolve it.
    pub fn message_with(&self, id: &str, arguments: &Arguments<'_>) -> Result<Text, Fault> {
        let text = self.strings.format(id, arguments)?;
        Ok(Text {
            id: id.to_owned(),
            text,
            language: None,
        })
    }

    /// The phrase a sentence prints for the number `name`: `12 hours`, `2 to 4 weeks`, `7 in 10`, `SPF 50+`, a phone
    /// number, or the words that point to where one can be written.
    ///
    /// # Errors
    /// The unit has no message in this language.
    pub fn phrase(&self, name: &str, number: &Number) -> Result<String, Fault> {
        let unit = format!("unit-{}", number.unit);
        let mut arguments = Arguments::new();
        match number.printed() {
            Printed::One(n) if number.unit == "calendar-year" => {
                arguments.set("n", self.format.ungrouped(n));
                self.strings.format(&unit, &arguments)
            }
            // A label as it stands on the bottle: Latin digits in every language.
            Printed::One(n) if number.unit == "spf" => {
                arguments.set("n", format!("{n}{}", if number.open { "+" } else { "" }));
                self.strings.format(&unit, &arguments)
            }
            Printed::Range(min, max) if number.unit == "clock" => {
                arguments.set("min", self.format.full_hour(min)?);
                arguments.set("max", self.format.full_hour(max)?);
                self.strings.format(&format!("{unit}.range"), &arguments)
            }
            Printed::One(n) => {
                arguments.set("n", n);
                self.strings.format(&unit, &arguments)
            }
            Printed::Range(min, max) => {
                arguments.set("min", min);
                arguments.set("max", max);
                self.strings.format(&format!("{unit}.range"), &arguments)
            }
            Printed::Proportion(n, of) => {
                arguments.set("n", n);
                arguments.set("of", of);
                self.strings.format("unit-proportion", &arguments)
            }
            Printed::Value(value) if number.unit == "phone" => Ok(self.format.phone(value)),
            Printed::Value(value) => Ok(value.to_owned()),
            Printed::Unset => {
                let id = format!("unit-{}-{}.unset", number.unit, name.replace('_', "-"));
                self.strings.format(&id, &arguments)
            }
        }
    }
}
