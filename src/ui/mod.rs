//! What the program says for itself, in the staff's language: a [`Message`] in, a text out.
//!
//! The words are in `locales/TAG/app.ftl` of the binary; content that lies on top does not change them. The language is
//! that of the variable [`VARIABLE`], else the system's, else English. What is printed for the patient has nothing to do
//! with it.

pub mod code;
pub mod message;
pub mod table;
pub mod terminal;

use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
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
struct Interface {
    language: Language,
    format: Format,
    /// The text of the message file.
    text: Cow<'static, str>,
    /// The messages of it that were asked for: a run says one or two of some hundreds.
    strings: RefCell<Strings>,
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
    let known = known();
    if named(&asked, &known).is_some() {
        return Ok(());
    }
    let all = known.iter().filter_map(|(tag, _)| known.get(tag));
    let spoken = all.filter(speaks).map(|l| format!("`{}`", l.tag));
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

/// Speaks the language `tag` in this thread, whatever the system speaks, unless something was said in it.
pub fn speak(tag: &str) {
    if let Some(language) = named(tag, &known()) {
        // A thread that has spoken goes on in its language.
        CHOSEN.with(|cell| drop(cell.set(Interface::of(&language))));
    }
}

/// The text of a message that only some languages have; none where the chosen one has it not.
pub fn text_of(id: &str, values: &[(&'static str, Value)]) -> Option<String> {
    with_chosen(|interface| {
        let values = values.iter().map(|(name, value)| (*name, value));
        interface.text_of(id, values)
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
                Interface::of(&known().get(COMPLETE).expect("English is in the binary"))
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
        let files = Store::embedded().read(&path(&language.tag));
        let file = files.ok().and_then(|files| files.first().cloned());
        Interface {
            language: language.clone(),
            text: file.map(|file| file.text.clone()).unwrap_or_default(),
            strings: RefCell::new(Strings::empty(language, &format)),
            format,
        }
    }

    fn text(&self, message: &Message) -> Option<String> {
        let values = message.values().iter();
        self.text_of(message.id(), values.map(|(name, value)| (*name, value)))
    }

    fn text_of<'a>(
        &self,
        id: &str,
        values: impl Iterator<Item = (&'static str, &'a Value)>,
    ) -> Option<String> {
        let mut arguments = Arguments::new();
        for (name, value) in values {
            match value {
                Value::Number(n) => arguments.set(name, *n),
                other => arguments.set(name, self.value(other)),
            }
        }
        let mut strings = self.strings.borrow_mut();
        if !strings.has(id) {
            strings.add(entry(&self.text, id)?);
        }
        let text = strings.unchecked(id, &arguments)?;
        Some(match self.language.entry.direction {
            // Nothing turns round in a left-to-right line, and a log stays free of marks.
            Direction::Ltr => without_isolates(&text),
            Direction::Rtl => code::isolated(&text),
        })
    }

    fn value(&self, value: &Value) -> String {
        match value {
            Value::Text(text) => text.clone(),
            Value::Number(n) => self.format.ungrouped(*n),
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

/// The message file of a language.
fn path(tag: &str) -> String {
    format!("locales/{tag}/{FILE}.ftl")
}

/// The lines of a message file that hold a message: the first of them begins with its id, and the others with a space.
fn entry<'a>(text: &'a str, id: &str) -> Option<&'a str> {
    let start = text.find(&format!("\n{id} ="))? + 1;
    let rest = &text[start..];
    let mut ends = rest.match_indices('\n').map(|(at, _)| at + 1);
    let end = ends.find(|&end| !rest[end..].starts_with(' '));
    Some(&rest[..end.unwrap_or(rest.len())])
}

/// Whether the program has messages in a language.
fn speaks(language: &Language) -> bool {
    let files = Store::embedded().read(&path(&language.tag));
    files.is_ok_and(|files| !files.is_empty())
}

fn known() -> Languages {
    Languages::read(&Store::embedded(), &mut Vec::new())
}

fn named(tag: &str, known: &Languages) -> Option<Language> {
    known.find(tag).ok().filter(speaks)
}

fn chosen() -> Language {
    let known = known();
    // Tests compare texts, whatever the system of who runs them speaks.
    let asked = match cfg!(test) {
        true => Some(COMPLETE.to_owned()),
        false => asked(),
    };
    let asked = asked.and_then(|tag| named(&tag, &known));
    let chosen = asked.or_else(|| known.of_system().filter(speaks));
    // English is written in one way, wherever it is read.
    let chosen = chosen.filter(|language| language.tag != COMPLETE);
    chosen.unwrap_or_else(|| known.get(COMPLETE).expect("English is in the binary"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str =
        "# head\n\na = one\nab =\n    { PLURAL($n) ->\n       *[other] x\n    }\nb = two\n\n## c\n";

    #[test]
    fn an_entry_is_its_lines_and_no_others() {
        assert_eq!(entry(FILE, "a"), Some("a = one\n"));
        let plural = "ab =\n    { PLURAL($n) ->\n       *[other] x\n    }\n";
        assert_eq!(entry(FILE, "ab"), Some(plural));
        assert_eq!(entry(FILE, "b"), Some("b = two\n"));
        assert_eq!(entry(FILE, "c"), None);
    }

    #[test]
    fn a_count_has_no_separators_and_chooses_its_form() {
        let text = |tag: &str, lines: u64| {
            let interface = Interface::of(&known().get(tag).unwrap());
            let text = interface.text(&message!("batch-failed", lines)).unwrap();
            without_isolates(&text)
        };
        assert_eq!(text("en", 1), "1 line failed");
        assert_eq!(text("en", 12_345), "12345 lines failed");
        assert_eq!(text("fa", 12_345), "۱۲۳۴۵ سطر ساخته نشد");
        assert_eq!(text("ar", 2), "تعذّر سطران");
        assert_eq!(text("ar", 103), "تعذّر 103 أسطر");
    }
}
