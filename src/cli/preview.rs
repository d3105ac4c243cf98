//! `handout preview`: one message as it will be printed, with the file it stands in.

use std::collections::BTreeSet;

use crate::catalog::numbers::{Number, Numbers};
use crate::catalog::store::Store;
use crate::characters::visible;
use crate::cli::args::Preview;
use crate::cli::edit::{meant, no_message, stem};
use crate::cli::prepare::store_beside;
use crate::deliver::stdout;
use crate::error::{Error, Fault};
use crate::handout::Direction;
use crate::locale::language::Languages;
use crate::locale::shape::shapes;
use crate::locale::strings::Arguments;
use crate::locale::{COMMON_FILES, Locale};
use crate::message;
use crate::starter::entries::find;
use crate::text::lines::{Line, Role, Shape, text_lines};
use crate::text::plain::{self, COLUMNS};
use crate::text::terminal::{Look, render_lines};
use crate::ui::Value;
use crate::ui::terminal::{Stream, look_of};

/// Variables of units, which are numbers and no phrases.
const COUNTS: [&str; 4] = ["n", "min", "max", "of"];

/// The last number tried for one of each plural form.
const TRIED: i64 = 1000;

/// A value from the command line: a number, or both ends of a range.
struct Given {
    name: String,
    min: i64,
    max: Option<i64>,
}

/// Runs `handout preview`.
///
/// # Errors
/// There is no such message or language, a variable has no value, or the message is missing in the language.
pub fn preview(options: &Preview) -> Result<(), Error> {
    let given = options.set.iter().map(|text| parsed(text));
    let given = given
        .collect::<Result<Vec<Given>, Fault>>()
        .map_err(Error::usage)?;
    let store = store_beside(&options.data, options.clinic.clinic.as_deref())?;
    let mut faults = Vec::new();
    let languages = Languages::read(&store, &mut faults);
    let numbers = Numbers::read(&store, &mut faults);
    if !faults.is_empty() {
        return Err(faults.into());
    }
    let language = languages.find_or_pseudo(&visible(&options.lang))?;
    let id = &*meant(&options.id, &store);
    let message = id.split('.').next().unwrap_or_default();
    let stem = stem(message, &store);
    let files: BTreeSet<&str> = COMMON_FILES.into_iter().chain([&*stem]).collect();
    let files: Vec<&str> = files.into_iter().collect();
    let base = language.base().to_owned();
    let locale = Locale::read(&store, language, &files, &mut faults);
    let (Some(mut locale), true) = (locale, faults.is_empty()) else {
        return Err(faults.into());
    };
    let place = place(message, &base, &stem, &store);
    if place.is_none() {
        let is_known = self::place(message, "en", &stem, &store).is_some();
        let fault = match is_known {
            true => locale.strings.missing(id),
            false => no_message(message, &stem, &store),
        };
        return Err(fault.into());
    }
    let direction = locale.language.entry.direction;
    let look = look_of(Stream::Output);
    let shape = look.map_or(Shape::plain(COLUMNS), Look::shape);
    let line_of = |text: &str, direction| text_lines(shape, Role::Body, text, direction);
    let whole = |lines: &[Line]| match look {
        Some(look) => render_lines(lines, look).whole(),
        None => plain::text(lines),
    };
    let mut lines = line_of(&place.unwrap_or_default(), Direction::Ltr);
    if message.starts_with('-') {
        lines.extend(line_of("", Direction::Ltr));
        lines.extend(line_of(&term(message, &given, &mut locale)?, direction));
        return Ok(stdout::write(whole(&lines).as_bytes())?);
    }
    let parts = match id.contains('.') {
        true => vec![id.to_owned()],
        false => parts(message, &base, &stem, &store),
    };
    let mut known = BTreeSet::new();
    for part in parts.iter().filter(|part| locale.strings.has(part)) {
        let variables = locale.strings.variables(part);
        known.extend(variables.iter().cloned());
        let label = part.strip_prefix(message).filter(|rest| !rest.is_empty());
        no_ranges(&variables, &given, &numbers)?;
        for line in forms(part, &variables, &given, &locale, &numbers)? {
            lines.extend(line_of("", Direction::Ltr));
            lines.extend(label.into_iter().flat_map(|l| line_of(l, Direction::Ltr)));
            lines.extend(line_of(&line, direction));
        }
    }
    unused(message, &given, &known)?;
    if known.is_empty() && parts.iter().all(|part| !locale.strings.has(part)) {
        return Err(locale.strings.missing(id).into());
    }
    Ok(stdout::write(whole(&lines).as_bytes())?)
}

/// A term as it stands in a sentence.
fn term(id: &str, given: &[Given], locale: &mut Locale) -> Result<String, Error> {
    const SENTENCE: &str = "preview-of-term";
    unused(id, given, &BTreeSet::new())?;
    locale.strings.add(&format!("{SENTENCE} = {{ {id} }}\n"));
    Ok(locale.strings.format(SENTENCE, &Arguments::new())?)
}

fn parsed(text: &str) -> Result<Given, Fault> {
    let value = |text: &str| text.trim().parse::<i64>().ok().filter(|n| *n >= 0);
    let split = text.split_once('=').and_then(|(name, values)| {
        let (min, max) = match values.split_once('-') {
            Some((min, max)) => (value(min)?, Some(value(max)?)),
            None => (value(values)?, None),
        };
        let name = name.trim().trim_start_matches('$').to_owned();
        Some(Given { name, min, max })
    });
    let is_right =
        |given: &Given| !given.name.is_empty() && given.max.is_none_or(|max| given.min <= max);
    split.filter(is_right).ok_or_else(|| {
        Fault::new(message!("preview-set", given = visible(text)))
            .hint(message!("preview-set-hint"))
    })
}

/// Every value that was given is one of a variable.
fn unused(id: &str, given: &[Given], known: &BTreeSet<String>) -> Result<(), Error> {
    let Some(given) = given.iter().find(|given| !known.contains(&given.name)) else {
        return Ok(());
    };
    let name = visible(&given.name);
    let fault = Fault::new(message!("preview-unused", id = id, name = name));
    let hint = match known.is_empty() {
        true => message!("preview-no-variables"),
        false => {
            let names = known.iter().map(|name| format!("`${name}`"));
            message!("preview-unused-hint", names = Value::and(names))
        }
    };
    Err(Error::usage(fault.hint(hint)))
}

/// Both ends are given of ranges only: of anything else one number is printed.
fn no_ranges(
    variables: &BTreeSet<String>,
    given: &[Given],
    numbers: &Numbers,
) -> Result<(), Error> {
    let is_range = |name: &str| numbers.get(name).is_some_and(|number| number.range);
    let wrong = given.iter().find(|given| {
        given.max.is_some() && variables.contains(&given.name) && !is_range(&given.name)
    });
    let Some(given) = wrong else { return Ok(()) };
    let name = visible(&given.name);
    let example = format!("--set {name}={}", given.min);
    let fault = Fault::new(message!("preview-no-range", name = name));
    Err(Error::usage(
        fault.hint(message!("preview-no-range-hint", example = example)),
    ))
}

/// The file and line of a message.
fn place(id: &str, tag: &str, stem: &str, store: &Store) -> Option<String> {
    let name = format!("locales/{tag}/{stem}.ftl");
    let versions = store.read(&name).ok()?;
    versions.iter().rev().find_map(|file| {
        let found = find(&file.text, id)?;
        Some(format!("{}:{}:1", visible(&file.name), found.line))
    })
}

/// The message and its attributes.
fn parts(id: &str, tag: &str, stem: &str, store: &Store) -> Vec<String> {
    let versions = store.read(&format!("locales/{tag}/{stem}.ftl"));
    let versions = versions.unwrap_or_default();
    let shape = versions.iter().rev().find_map(|file| {
        let all = shapes(file).into_iter();
        all.filter(|shape| !shape.is_term)
            .find(|shape| shape.id == id)
    });
    let attributes = shape.map(|shape| shape.attributes).unwrap_or_default();
    let attributes = attributes.into_iter().map(|name| format!("{id}.{name}"));
    std::iter::once(id.to_owned()).chain(attributes).collect()
}

/// The text of a message or an attribute: one, or one for each plural form when it counts.
fn forms(
    id: &str,
    variables: &BTreeSet<String>,
    given: &[Given],
    locale: &Locale,
    numbers: &Numbers,
) -> Result<Vec<String>, Error> {
    if !id.starts_with("unit-") {
        return Ok(vec![sentence(id, variables, given, locale, numbers)?]);
    }
    let counted: Vec<&String> = variables
        .iter()
        .filter(|v| COUNTS.contains(&v.as_str()))
        .collect();
    let Some(last) = counted.last() else {
        return Ok(vec![locale.strings.format(id, &Arguments::new())?]);
    };
    // Of a range its larger end has the forms.
    let varied = counted
        .iter()
        .find(|name| name.as_str() == "max")
        .unwrap_or(last);
    let is_given = given.iter().any(|given| given.name == **varied);
    let samples = if is_given {
        vec![None]
    } else {
        // A range ends above its begin, which is 1 here.
        samples(locale, if varied.as_str() == "max" { 2 } else { 0 })
    };
    let mut texts = Vec::new();
    for sample in samples {
        let mut arguments = Arguments::new();
        for name in &counted {
            let asked = given
                .iter()
                .find(|given| &given.name == *name)
                .map(|given| given.min);
            let value = match asked {
                Some(n) => n,
                None if name == varied => sample.unwrap_or(1),
                None => 1,
            };
            arguments.set(name.as_str(), value);
        }
        texts.push(locale.strings.format(id, &arguments)?);
    }
    Ok(texts)
}

/// The smallest number of each plural form, from `first` on.
fn samples(locale: &Locale, first: i64) -> Vec<Option<i64>> {
    let plurals = locale.format.plurals();
    let mut seen = BTreeSet::new();
    let mut samples: Vec<i64> = (first..=TRIED)
        .filter(|n| seen.insert(plurals.category(*n)))
        .collect();
    samples.sort_unstable();
    samples.into_iter().map(Some).collect()
}

fn sentence(
    id: &str,
    variables: &BTreeSet<String>,
    given: &[Given],
    locale: &Locale,
    numbers: &Numbers,
) -> Result<String, Error> {
    let mut phrases = Vec::new();
    for name in variables {
        let asked = given.iter().find(|given| given.name == *name);
        let number = numbers.get(name).filter(|number| number.has_phrase());
        phrases.push(match (number, asked) {
            (Some(number), None) => (name, locale.phrase(name, number)?),
            (Some(number), Some(asked)) => (name, locale.phrase(name, &moved(number, asked))?),
            // What the program fills itself.
            (None, Some(asked)) => (name, locale.format.integer(asked.min)),
            (None, None) if id.starts_with("ui-") => (name, format!("{{${name}}}")),
            (None, None) => {
                let known = numbers.iter().map(|(name, _)| name);
                return Err(locale.strings.unknown_variable(id, name, known).into());
            }
        });
    }
    let mut arguments = Arguments::new();
    for (name, phrase) in &phrases {
        arguments.set(name, phrase.as_str());
    }
    Ok(locale.strings.format(id, &arguments)?)
}

/// The number with other ends, for looking at its forms: no sheet prints it.
fn moved(number: &Number, given: &Given) -> Number {
    let mut number = number.clone();
    number.min = Some(given.min);
    if number.range {
        number.max = Some(given.max.unwrap_or(given.min + 1));
    }
    number
}
