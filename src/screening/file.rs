//! Answers as a file: TOML or JSON in, [`Answers`] out, and the other way round as TOML.
//!
//! ```toml
//! [answers]
//! common-never-pregnant = "no"
//! common-ask-bleeding = "unsure"
//! ```
//!
//! A file answers every question of the goal and no other. A fault never repeats an answer: it is about somebody.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use toml::de::{DeTable, DeValue};

use super::{Answer, Answers};
use crate::catalog::goal::Goal;
use crate::characters::{visible, without_isolates};
use crate::compose::Question;
use crate::deliver::file::reason;
use crate::error::{Fault, Place};
use crate::message;
use crate::nearest::nearest;
use crate::ui::{Message, Value};

/// The table of the answers.
const TABLE: &str = "answers";

/// A file of answers is some kilobytes.
const LARGEST: u64 = 1 << 20;

/// One entry of a file: the statement, where its name and its value begin, and the value where it is a text.
struct Entry<'a> {
    id: Cow<'a, str>,
    at: usize,
    value_at: usize,
    value: Option<Cow<'a, str>>,
}

/// The entries, and where their table begins.
struct Entries<'a> {
    at: usize,
    all: Vec<Entry<'a>>,
}

/// The text of a file of answers, and its name for faults; `-` is standard input.
///
/// # Errors
/// It cannot be read, is too large, or is not UTF-8.
pub fn load(path: &Path) -> Result<(String, String), Fault> {
    let from_stdin = path == Path::new("-");
    let name = match from_stdin {
        true => "<stdin>".to_owned(),
        false => visible(&path.to_string_lossy()),
    };
    let at_file = |fault: Fault| fault.at(Place::file(&*name));
    let read = |input: &mut dyn Read| {
        let mut bytes = Vec::new();
        input.take(LARGEST + 1).read_to_end(&mut bytes)?;
        Ok::<_, io::Error>(bytes)
    };
    let bytes = match from_stdin {
        true => read(&mut io::stdin().lock()),
        false => File::open(path).and_then(|mut file| read(&mut file)),
    };
    let bytes = bytes.map_err(|e| {
        let why = match e.kind() {
            io::ErrorKind::NotFound => message!("answers-no-file"),
            _ => message!("answers-unreadable", reason = reason(&e)),
        };
        at_file(Fault::new(why).hint(message!("answers-hint-template")))
    })?;
    if bytes.len() as u64 > LARGEST {
        let fault = Fault::new(message!("answers-too-large"));
        return Err(at_file(fault.hint(message!("answers-hint-template"))));
    }
    let text = String::from_utf8(bytes).map_err(|_| {
        let fault = Fault::new(message!("answers-not-utf8"));
        at_file(fault.hint(message!("answers-hint-utf8")))
    })?;
    let text = text
        .strip_prefix('\u{feff}')
        .map(str::to_owned)
        .unwrap_or(text);
    Ok((text, name))
}

/// Reads answers to the questions of `goal`. JSON begins with a brace, which no TOML file does.
///
/// # Errors
/// All faults of the file, each with its place: an id that is no question of the goal, a question without an answer, an
/// answer that is none.
pub fn read(text: &str, name: &str, goal: &Goal) -> Result<Answers, Vec<Fault>> {
    let entries = match text.trim_start().starts_with('{') {
        true => json(text, name),
        false => toml(text, name),
    };
    let entries = entries.map_err(|fault| vec![*fault])?;
    let ids: Vec<&str> = goal.questions().map(|(_, s)| s.id.id.as_str()).collect();
    let mut faults = Vec::new();
    let mut given = BTreeMap::new();
    for entry in &entries.all {
        let place = |at| Place::at(name, text, at);
        if !ids.contains(&&*entry.id) {
            faults.push(unknown(entry, &ids, &goal.id).at(place(entry.at)));
        } else if given.contains_key(&*entry.id) {
            let what = message!("answers-twice", id = &*entry.id);
            faults.push(Fault::new(what).at(place(entry.at)));
        } else {
            let answer = entry.value.as_deref().and_then(Answer::find);
            if answer.is_none() {
                faults.push(wrong(entry).at(place(entry.value_at)));
            }
            given.insert(entry.id.to_string(), answer);
        }
    }
    let missing = ids.iter().filter(|id| !given.contains_key(**id));
    let missing: Vec<String> = missing.map(|id| format!("`{id}`")).collect();
    if !missing.is_empty() {
        let what = message!(
            "answers-missing",
            count = missing.len(),
            ids = Value::and(missing)
        );
        let place = Place::at(name, text, entries.at);
        faults.push(
            Fault::new(what)
                .at(place)
                .hint(message!("answers-hint-all")),
        );
    }
    faults.sort_by(|a, b| a.place.cmp(&b.place));
    let answers = given.into_iter().map(|(id, answer)| Some((id, answer?)));
    match answers.collect::<Option<BTreeMap<_, _>>>() {
        Some(answers) if faults.is_empty() => Answers::try_new(goal, answers).ok_or(faults),
        _ => Err(faults),
    }
}

fn unknown(entry: &Entry, ids: &[&str], goal: &str) -> Fault {
    let what = message!("answers-unknown", id = visible(&entry.id), goal = goal);
    let hint = match nearest(&entry.id, ids.iter().copied()) {
        Some(near) => message!("answers-hint-near", id = near),
        None => message!("answers-hint-template"),
    };
    Fault::new(what).hint(hint)
}

fn wrong(entry: &Entry) -> Fault {
    let id = &*entry.id;
    let what = match entry.value.as_deref().map(str::trim) {
        Some("") => message!("answers-empty", id = id),
        _ => message!("answers-wrong", id = id),
    };
    Fault::new(what).hint(message!("answers-hint-values"))
}

fn at(name: &str, text: &str, offset: usize, what: Message) -> Box<Fault> {
    let fault = Fault::new(what).at(Place::at(name, text, offset));
    Box::new(fault.hint(message!("answers-hint-template")))
}

fn toml<'a>(text: &'a str, name: &str) -> Result<Entries<'a>, Box<Fault>> {
    let table = DeTable::parse(text).map_err(|e| {
        let offset = e.span().map_or(0, |span| span.start);
        let what = Message::theirs(e.message().replace('\n', ", "));
        Box::new(Fault::new(what).at(Place::at(name, text, offset)))
    })?;
    let mut found = None;
    for (key, value) in table.into_inner() {
        let offset = key.span().start;
        let key = key.into_inner();
        if key != TABLE {
            let what = message!("answers-key", key = visible(&key));
            return Err(at(name, text, offset, what));
        }
        let DeValue::Table(answers) = value.into_inner() else {
            return Err(at(name, text, offset, message!("answers-no-table")));
        };
        let entries = answers.into_iter().map(|(id, value)| Entry {
            at: id.span().start,
            id: id.into_inner(),
            value_at: value.span().start,
            value: match value.into_inner() {
                DeValue::String(text) => Some(text),
                _ => None,
            },
        });
        found = Some(Entries {
            at: offset,
            all: entries.collect(),
        });
    }
    found.ok_or_else(|| at(name, text, 0, message!("answers-no-table")))
}

/// An object with its entries in their order, and what each says, unread.
struct Object<'a>(Vec<(Cow<'a, str>, &'a RawValue)>);

impl<'de> Deserialize<'de> for Object<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Keys;
        impl<'de> Visitor<'de> for Keys {
            type Value = Object<'de>;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some((key, value)) = map.next_entry::<String, &'de RawValue>()? {
                    entries.push((Cow::Owned(key), value));
                }
                Ok(Object(entries))
            }
        }
        deserializer.deserialize_map(Keys)
    }
}

fn json<'a>(text: &'a str, name: &str) -> Result<Entries<'a>, Box<Fault>> {
    let root: Object = serde_json::from_str(text).map_err(|e| {
        let place = Place {
            file: name.to_owned(),
            position: Some((e.line(), e.column().max(1))),
        };
        let fault = Fault::new(message!("answers-no-json")).at(place);
        Box::new(fault.hint(message!("answers-hint-template")))
    })?;
    // What is borrowed from the text says by itself where it stands.
    let offset = |raw: &RawValue| raw.get().as_ptr().addr() - text.as_ptr().addr();
    let key_offset = |key: &str, raw: &RawValue| {
        let before = &text[..offset(raw)];
        before.rfind(&format!("\"{key}\"")).unwrap_or(offset(raw))
    };
    let mut found = None;
    for (key, raw) in root.0 {
        let begin = key_offset(&key, raw);
        if key != TABLE {
            let what = message!("answers-key", key = visible(&key));
            return Err(at(name, text, begin, what));
        }
        let Ok(Object(answers)) = serde_json::from_str(raw.get()) else {
            return Err(at(name, text, begin, message!("answers-no-table")));
        };
        let entries = answers.into_iter().map(|(id, raw)| Entry {
            at: key_offset(&id, raw),
            id,
            value_at: offset(raw),
            value: serde_json::from_str(raw.get()).ok().map(Cow::Owned),
        });
        found = Some(Entries {
            at: begin,
            all: entries.collect(),
        });
    }
    found.ok_or_else(|| at(name, text, 0, message!("answers-no-table")))
}

/// A file with every question of a goal, each under its sentence in the language of the staff: with the answers, or
/// with nothing where they are to be written.
pub fn write(goal: &Goal, questions: &[Question], answers: Option<&Answers>) -> Vec<u8> {
    let head = message!("answers-file-head", goal = goal.id.as_str()).to_string();
    let mut text = format!("{}\n[{TABLE}]\n", comment(&head));
    let mut lead = None;
    for ((_, statement), question) in goal.questions().zip(questions) {
        let id = &statement.id.id;
        text.push('\n');
        if lead != question.lead.as_ref() {
            lead = question.lead.as_ref();
            let lead = lead.map(|lead| comment(&lead.text) + "#\n");
            text.push_str(&lead.unwrap_or_default());
        }
        text.push_str(&comment(&question.statement.text));
        let answer = answers.and_then(|answers| answers.get(id));
        let answer = answer.map_or("", Answer::name);
        text.push_str(&format!("{id} = \"{answer}\"\n"));
    }
    text.into_bytes()
}

/// Lines that are not read.
fn comment(words: &str) -> String {
    let words = without_isolates(words);
    words.lines().map(|line| format!("# {line}\n")).collect()
}
