//! A new language: its tag in, its entry in `data/languages.toml` and its message files out.

use std::fmt::Write as _;

use icu_calendar::AnyCalendarKind;
use icu_locale::{Direction as IcuDirection, LocaleDirectionality, LocaleExpander};
use unic_langid::LanguageIdentifier;

use crate::catalog::store::Store;
use crate::error::Fault;
use crate::handout::Direction;
use crate::locale::format::Digits;
use crate::locale::language::Calendar;
use crate::message;
use crate::starter::entries::{Entry, entries};

/// What the user says of a language; the rest is CLDR's.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    pub name: Option<String>,
    pub own_name: Option<String>,
    pub direction: Option<Direction>,
    pub script: Option<String>,
    pub calendar: Option<Calendar>,
}

/// The tag, when it is one as it is written.
///
/// # Errors
/// It is none, or another spelling of one.
pub fn tag(asked: &str) -> Result<LanguageIdentifier, Fault> {
    let parsed = asked.parse::<LanguageIdentifier>().ok();
    parsed.filter(|tag| *tag == asked).ok_or_else(|| {
        Fault::new(message!("overlay-not-a-tag", tag = asked))
            .hint(message!("overlay-not-a-tag-hint"))
    })
}

/// The entry of a language.
///
/// # Errors
/// Something that neither the user nor CLDR says; all of it.
pub fn entry(tag: &LanguageIdentifier, asked: &Asked) -> Result<String, Vec<Fault>> {
    let mut faults = Vec::new();
    let known = Known::of(tag);
    let mut take = |what: &str, option: &'static str, value: Option<String>| {
        value.unwrap_or_else(|| {
            let tag = tag.to_string();
            let fault = Fault::new(message!("overlay-language-asked", what = what, tag = tag));
            faults.push(fault.hint(message!("overlay-language-option", option = option)));
            String::new()
        })
    };
    let direction = asked.direction.or(known.direction);
    let direction = direction.map(|direction| match direction {
        Direction::Ltr => "ltr".to_owned(),
        Direction::Rtl => "rtl".to_owned(),
    });
    let calendar = match asked.calendar.unwrap_or(known.calendar) {
        Calendar::Gregorian => "gregorian",
        Calendar::Persian => "persian",
    };
    let name = take("name", "--name", asked.name.clone());
    let own_name = take("own_name", "--own-name", asked.own_name.clone());
    let direction = take("direction", "--direction", direction);
    let script = take("script", "--script", asked.script.clone().or(known.script));
    if !faults.is_empty() {
        return Err(faults);
    }
    Ok(format!(
        "[{tag}]\nname = {}\nown_name = {}\ndirection = \"{direction}\"\nscript = {}\n\
         fallback = [\"en\"]          # whose sentences --allow-fallback may take\n\
         calendar = \"{calendar}\"\n\
         locale = \"{tag}\"             # whose digits and dates it has\n\
         phone_digits = \"{}\"      # those of phone numbers: compare a phone bill\n",
        quoted(&name),
        quoted(&own_name),
        quoted(&script),
        known.phone_digits
    ))
}

/// A TOML text.
fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

/// What CLDR says of a language.
struct Known {
    direction: Option<Direction>,
    script: Option<String>,
    calendar: Calendar,
    phone_digits: &'static str,
}

impl Known {
    fn of(tag: &LanguageIdentifier) -> Self {
        let mut locale: icu_locale_core::Locale = tag
            .to_string()
            .parse()
            .unwrap_or(icu_locale_core::Locale::UNKNOWN);
        LocaleExpander::new_extended().maximize(&mut locale.id);
        let direction = match LocaleDirectionality::new_extended().get(&locale.id) {
            Some(IcuDirection::LeftToRight) => Some(Direction::Ltr),
            Some(IcuDirection::RightToLeft) => Some(Direction::Rtl),
            _ => None,
        };
        let calendar = match AnyCalendarKind::try_new((&locale).into()) {
            Ok(AnyCalendarKind::Persian) => Calendar::Persian,
            _ => Calendar::Gregorian,
        };
        // Groups of Arabic-Indic digits change places in a line, so that phones have Western ones.
        let zero = Digits::try_new(tag).map(|digits| digits.integer(0));
        let phone_digits = match zero.as_deref() {
            Ok("۰") => "arabext",
            _ => "latn",
        };
        Known {
            direction,
            script: locale.id.script.map(|script| script.to_string()),
            calendar,
            phone_digits,
        }
    }
}

/// The message files of a new language by their path: every message of English as a comment above its id.
///
/// # Errors
/// An English file cannot be read.
pub fn messages(
    tag: &str,
    files: &[String],
    plural_forms: &[&str],
    store: &Store,
) -> Result<Vec<(String, String)>, Fault> {
    let mut made = Vec::new();
    for name in files {
        let versions = store.read(&format!("locales/en/{name}.ftl"))?;
        let Some((last, lower)) = versions.split_last() else {
            continue;
        };
        let mut english: Vec<Entry<'_>> = Vec::new();
        for entry in lower
            .iter()
            .chain([last])
            .flat_map(|file| entries(&file.text))
        {
            match english.iter_mut().find(|e| e.id == entry.id) {
                Some(old) => old.lines = entry.lines,
                None => english.push(entry),
            }
        }
        let mut text = format!(
            "# Messages of {name} in {tag}. The English stands above each: write the words behind the `=`.\n\
             # What stands in braces is copied as it is; docs/translating.md says how.\n"
        );
        if name == "units" {
            let _ = writeln!(
                text,
                "# Plural forms of {tag}: {}.",
                plural_forms.join(", ")
            );
        }
        let mut heading = None;
        for entry in english {
            if entry.heading != heading {
                heading = entry.heading;
                let _ = writeln!(text, "\n{}", heading.unwrap_or_default());
            }
            text.push('\n');
            for line in &entry.comment {
                let _ = writeln!(text, "{line}");
            }
            for line in &entry.lines {
                let _ = writeln!(text, "{}", format!("# {line}").trim_end());
            }
            let _ = writeln!(text, "{} =", entry.id);
        }
        made.push((format!("locales/{tag}/{name}.ftl"), text));
    }
    Ok(made)
}
