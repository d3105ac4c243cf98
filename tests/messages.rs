//! The program's own messages: every one that the source says is there in every language, with the variables it gets,
//! and written as the language is written.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use handout::catalog::store::Store;
use handout::check::rules::RULES;
use handout::locale::shape::{MessageShape, PLACEABLE, shapes};

/// The languages that the program speaks, each with the plural categories of CLDR.
const LANGUAGES: [(&str, &[&str]); 3] = [
    ("en", &["one", "other"]),
    ("ar", &["zero", "one", "two", "few", "many", "other"]),
    ("fa", &["one", "other"]),
];

fn messages(tag: &str) -> Vec<MessageShape> {
    let files = Store::embedded().read(&format!("locales/{tag}/app.ftl"));
    shapes(&files.unwrap()[0])
}

fn by_id(tag: &str) -> BTreeMap<String, MessageShape> {
    let messages = messages(tag).into_iter();
    messages
        .map(|message| (message.id.clone(), message))
        .collect()
}

/// The text of a message without what its variables bring.
fn words(message: &MessageShape) -> String {
    let lines = message.lines.iter();
    lines.map(|line| line.text.replace(PLACEABLE, "")).collect()
}

/// A message as the source says it.
struct Said {
    place: String,
    id: String,
    variables: BTreeSet<String>,
}

/// Every `message!("id", name = value, …)` of the source.
fn said() -> Vec<Said> {
    let mut files = Vec::new();
    collect(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut files,
    );
    files.sort();
    let mut found = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let code: String = text
            .lines()
            .map(|line| match line.trim_start().starts_with("//") {
                true => "\n".to_owned(),
                false => format!("{line}\n"),
            })
            .collect();
        for (at, _) in code.match_indices("message!(") {
            let inside = &code[at + "message!(".len()..];
            let Some(rest) = inside.trim_start().strip_prefix('"') else {
                continue;
            };
            let (id, rest) = rest.split_once('"').unwrap();
            let line = code[..at].matches('\n').count() + 1;
            found.push(Said {
                place: format!("{}:{line}", file.display()),
                id: id.to_owned(),
                variables: arguments(rest).iter().map(|a| name_of(a)).collect(),
            });
        }
    }
    found
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => collect(&path, files),
            false => files.extend(path.extension().is_some_and(|e| e == "rs").then_some(path)),
        }
    }
}

/// What stands between the commas of a call, up to the bracket that ends it.
fn arguments(rest: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    let mut depth = 0;
    let mut chars = rest.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' => {
                while let Some(c) = chars.next() {
                    match c {
                        '\\' => drop(chars.next()),
                        '"' => break,
                        _ => {}
                    }
                }
            }
            // A character, and not a lifetime.
            '\'' => {
                let c = chars.next();
                if c == Some('\\') || chars.peek() == Some(&'\'') {
                    chars.by_ref().find(|c| *c == '\'');
                }
            }
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => break,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => {
                all.push(String::new());
                continue;
            }
            _ => {}
        }
        all.last_mut().unwrap().push(c);
    }
    let all = all.into_iter().map(|argument| argument.trim().to_owned());
    all.filter(|argument| !argument.is_empty()).collect()
}

fn name_of(argument: &str) -> String {
    let name = argument.split('=').next().unwrap();
    name.trim().to_owned()
}

#[test]
fn every_message_that_is_said_is_in_every_language_with_its_variables() {
    let said = said();
    assert!(said.len() > 500, "only {} were found", said.len());
    for (tag, _) in LANGUAGES {
        let known = by_id(tag);
        for Said {
            place,
            id,
            variables,
        } in &said
        {
            let message = known.get(id);
            let message = message.unwrap_or_else(|| panic!("{place}: `{id}` is not in `{tag}`"));
            assert_eq!(&message.variables, variables, "{place}: `{id}` in `{tag}`");
        }
    }
}

#[test]
fn every_message_is_said() {
    let mut said: BTreeSet<String> = said().into_iter().map(|said| said.id).collect();
    said.extend(RULES.iter().map(|rule| format!("check-rule-{}", rule.name)));
    for (tag, _) in LANGUAGES {
        let unsaid: Vec<String> = by_id(tag)
            .into_keys()
            .filter(|id| !said.contains(id))
            .collect();
        let unsaid: Vec<&String> = unsaid
            .iter()
            .filter(|id| !id.starts_with("help-"))
            .collect();
        assert!(unsaid.is_empty(), "{tag}: {unsaid:?}");
    }
}

#[test]
fn messages_are_in_one_order_and_none_is_there_twice() {
    let ids = |tag| -> Vec<String> {
        let messages = messages(tag).into_iter();
        messages
            .map(|m| m.id)
            .filter(|id| !id.starts_with("help-"))
            .collect()
    };
    let english = ids("en");
    let once: BTreeSet<&String> = english.iter().collect();
    assert_eq!(once.len(), english.len());
    for (tag, _) in LANGUAGES {
        assert_eq!(ids(tag), english, "{tag}");
    }
}

#[test]
fn counts_have_every_form_of_the_language() {
    for (tag, categories) in LANGUAGES {
        let wanted: BTreeSet<String> = categories.iter().map(ToString::to_string).collect();
        for message in messages(tag) {
            for selector in &message.selectors {
                assert!(selector.by_plural, "{tag}: {}", message.id);
                assert_eq!(selector.keys, wanted, "{tag}: {}", message.id);
            }
        }
    }
}

#[test]
fn quotes_come_in_pairs() {
    for (tag, _) in LANGUAGES {
        for message in messages(tag) {
            let words = words(&message);
            let count = |sign| words.matches(sign).count();
            assert_eq!(count('`') % 2, 0, "{tag}: {words}");
            assert_eq!(count('«'), count('»'), "{tag}: {words}");
            assert!(tag == "en" || count('`') == 0, "{tag}: {words}");
        }
    }
}

/// The sentence without what stands in quotes, which may be code.
fn unquoted(words: &str) -> String {
    let mut depth = 0;
    let outside = words.chars().filter(|&c| {
        match c {
            '«' => depth += 1,
            '»' => depth -= 1,
            _ => return depth == 0,
        }
        false
    });
    outside.collect()
}

#[test]
fn arabic_and_persian_have_their_own_signs() {
    for tag in ["ar", "fa"] {
        for message in messages(tag) {
            let words = words(&message);
            let outside = unquoted(&words);
            let foreign = ['"', '\'', '“', '”', '‘', '’', ',', ';', '?'];
            assert!(!outside.contains(foreign), "{tag}: {words}");
            assert!(!words.contains('\u{640}') || tag == "ar", "{tag}: {words}");
        }
    }
}

#[test]
fn letters_are_those_of_the_language() {
    for (tag, foreign) in [("ar", "پچژگیکہھۀ۰۱۲۳۴۵۶۷۸۹"), ("fa", "يكىة٠١٢٣٤٥٦٧٨٩")]
    {
        for message in messages(tag) {
            let words = words(&message);
            let found = words.chars().find(|c| foreign.contains(*c));
            assert_eq!(found, None, "{tag}: {words}");
        }
    }
}

/// The prefix of a verb and the ending of a plural are held to their word by the half-space.
#[test]
fn persian_has_its_half_spaces() {
    for message in messages("fa") {
        let words = words(&message);
        for word in words.split([' ', '«', '(']) {
            assert!(
                !["می", "نمی", "ها", "های", "هایی"].contains(&word),
                "{words}"
            );
        }
        let at_edge = |word: &str| word.starts_with('\u{200c}') || word.ends_with('\u{200c}');
        assert!(!words.split(' ').any(at_edge), "{words}");
    }
}
