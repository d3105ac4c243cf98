//! What the program says for itself, in the staff's language: a [`Message`] in, a text out.
//!
//! The words are in `locales/TAG/app.ftl` of the binary; content that lies on top does not change them. The language is
//! that of the variable [`VARIABLE`], else the system's, else English. What is printed for the patient has nothing to do
//! with it.

pub mod message;

use std::cell::OnceCell;
use std::env;

use crate::catalog::store::Store;
use crate::characters::{visible, without_isolates};
use crate::error::{Error, Fault};
use crate::handout::Direction;
use crate::locale::format::Format;
use crate::locale::language::{Language, Languages};
use crate::locale::strings::{Arguments, Strings};
use crate::message;

pub use message::{Message, Value};

/// Names the language of the program's own messages.
pub const VARIABLE: &str = "HANDOUT_UI";

/// Message file of the program, in the folder of every language it speaks.
pub const FILE: &str = "app";

/// The language that has every message.
const COMPLETE: &str = "en";

/// The program's messages in one language.
pub struct Interface {
    pub language: Language,
    format: Format,
    strings: Strings,
}

thread_local! {
    /// Made for the first message: most runs say nothing.
    static CHOSEN: OnceCell<Interface> = const { OnceCell::new() };
    static ENGLISH: OnceCell<Interface> = const { OnceCell::new() };
}

/// Whether the variable names a language the program speaks.
///
/// # Errors
/// It does not (wrong usage).
pub fn check() -> Result<(), Error> {
    let Some(asked) = asked() else { return Ok(()) };
    if language(&asked).is_some() {
        return Ok(());
    }
    let spoken: Vec<String> = languages().iter().map(|l| format!("`{}`", l.tag)).collect();
    let asked = visible(&asked);
    let fault = Fault::new(message!(
        "ui-unknown-language",
        variable = VARIABLE,
        asked = asked
    ));
    let hint = message!("ui-languages", languages = Value::and(spoken));
    Err(Error::usage(fault.hint(hint)))
}

/// Tag and direction of the language in which the program speaks.
pub fn spoken() -> (String, Direction) {
    with_chosen(|interface| {
        let language = &interface.language;
        (language.tag.clone(), language.entry.direction)
    })
}

fn with_chosen<T>(read: impl FnOnce(&Interface) -> T) -> T {
    CHOSEN.with(|cell| read(cell.get_or_init(|| Interface::of(&chosen()))))
}

/// The text of a message in the chosen language, else in English.
fn text(message: &Message) -> String {
    let text = with_chosen(|interface| interface.text(message));
    let text = text.or_else(|| {
        ENGLISH.with(|cell| {
            let interface = cell.get_or_init(|| {
                Interface::of(&language(COMPLETE).expect("English is in the binary"))
            });
            interface.text(message)
        })
    });
    // A test knows all ids; this is for the one it does not see.
    text.unwrap_or_else(|| message.shape())
}

impl Interface {
    fn of(language: &Language) -> Self {
        let format = Format::try_new(language).expect("the binary has its languages' formats");
        let mut faults = Vec::new();
        let strings = Strings::read(&Store::embedded(), language, &[FILE], &format, &mut faults);
        debug_assert_eq!(faults, []);
        Interface {
            language: language.clone(),
            format,
            strings,
        }
    }

    fn text(&self, message: &Message) -> Option<String> {
        let mut arguments = Arguments::new();
        for (name, value) in message.values() {
            match value {
                Value::Number(n) => arguments.set(name, *n),
                other => arguments.set(name, self.value(other)),
            }
        }
        let text = self.strings.unchecked(message.id(), &arguments)?;
        Some(match self.language.entry.direction {
            // Nothing turns round in a left-to-right line, and a log stays free of marks.
            Direction::Ltr => without_isolates(&text),
            Direction::Rtl => text,
        })
    }

    fn value(&self, value: &Value) -> String {
        match value {
            Value::Text(text) => text.clone(),
            Value::Number(n) => self.format.integer(*n),
            Value::Message(message) => self.text(message).unwrap_or_else(|| text(message)),
            Value::And(list) => self.format.list(&self.values(list)),
            Value::Or(list) => self.format.choice(&self.values(list)),
        }
    }

    fn values(&self, list: &[Value]) -> Vec<String> {
        list.iter().map(|value| self.value(value)).collect()
    }
}

/// The variable, where it says something.
fn asked() -> Option<String> {
    let asked = env::var_os(VARIABLE)?;
    let asked = asked.to_string_lossy();
    (!asked.is_empty()).then(|| asked.into_owned())
}

/// The languages that have a file of the program's messages.
fn languages() -> Vec<Language> {
    let store = Store::embedded();
    let known = Languages::read(&store, &mut Vec::new());
    let tags = known.iter().map(|(tag, _)| tag);
    let spoken = tags.filter(|tag| {
        let file = store.read(&format!("locales/{tag}/{FILE}.ftl"));
        file.is_ok_and(|files| !files.is_empty())
    });
    spoken.filter_map(|tag| known.get(tag)).collect()
}

fn language(tag: &str) -> Option<Language> {
    let known = Languages::read(&Store::embedded(), &mut Vec::new());
    let found = known.find(tag).ok()?;
    languages()
        .into_iter()
        .find(|spoken| spoken.tag == found.tag)
}

fn chosen() -> Language {
    let system = || {
        let known = Languages::read(&Store::embedded(), &mut Vec::new());
        language(&known.of_system()?.tag)
    };
    let asked = asked().and_then(|tag| language(&tag));
    let chosen = asked.or_else(system).or_else(|| language(COMPLETE));
    chosen.expect("English is in the binary")
}
