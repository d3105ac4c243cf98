//! `handout edit`: a message or a number copied into the clinic's content folder, to be changed there.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use crate::catalog::goal;
use crate::catalog::numbers::{self, Numbers};
use crate::catalog::release::Release;
use crate::catalog::store::{File, Store, read_content};
use crate::catalog::toml_file;
use crate::characters::{visible, without_isolates};
use crate::check::knowledge::Knowledge;
use crate::cli::args::Edit;
use crate::cli::new::append;
use crate::cli::prepare::{folder_to_write, store_in};
use crate::deliver::{editor, stderr};
use crate::error::{Error, Fault, Place};
use crate::locale::language::{Language, Languages};
use crate::locale::strings::file_stem;
use crate::locale::{COMMON_FILES, Locale};
use crate::message;
use crate::nearest::nearest;
use crate::starter::entries::{Entry, entries, find};
use crate::starter::message::{Added, copied};
use crate::starter::number;
use crate::ui::code::code;

/// The language whose words stand in for those that are missing.
const ENGLISH: &str = "en";

/// Runs `handout edit`.
///
/// # Errors
/// There is no such message, number or language, it is a fixed statement, or the folder cannot be written.
pub fn edit(options: &Edit) -> Result<(), Error> {
    let folder = folder_to_write(&options.data, options.clinic.clinic.as_deref())?;
    let store = store_in(&folder)?;
    if Numbers::read(&store, &mut Vec::new())
        .get(&options.statement)
        .is_some()
    {
        return edit_number(options, &folder, &store);
    }
    let mut faults = Vec::new();
    let languages = Languages::read(&store, &mut faults);
    if !faults.is_empty() {
        return Err(faults.into());
    }
    // An attribute is edited with its message.
    let id = options.statement.split('.').next().unwrap_or_default();
    let id = &*meant(id, &store);
    let Some(tag) = &options.lang else {
        if !is_known(id, &store) {
            return Err(no_message(id, &stem(id, &store), &store).into());
        }
        let fault = Fault::new(message!("edit-language", id));
        return Err(Error::usage(fault.hint(message!("edit-language-hint"))));
    };
    let language = languages.find(&visible(tag))?;
    let stem = stem(id, &store);
    let name = format!("locales/{}/{stem}.ftl", language.tag);
    let path = folder.join(&name);
    let shown = path.display().to_string();
    if let Some(fault) = fixed(id, &language, &stem) {
        return Err(fault.into());
    }
    let there = read_content(&path)?.and_then(|file| Some(find(&file.text, id)?.line));
    let knowledge = Knowledge::read(&store, &mut faults);
    let recorded = knowledge.fixed.get(id);
    if recorded.is_some_and(|digests| digests.contains_key(&language.tag)) {
        let file = folder.join("data/fixed.toml");
        let file = code(visible(&file.to_string_lossy()));
        stderr::line(message!("edit-recorded", id = id, file = file));
    }
    match there {
        Some(line) => told("there", &shown, line, id),
        None => {
            let added = addition(id, &stem, &store, language)?;
            let before = append(&folder, &name, &added.text)?;
            told("added", &shown, before + added.line, id);
        }
    }
    if options.open {
        editor::open(&path)?;
    }
    Ok(())
}

/// The fault of a fixed statement in a language that comes with the program. In a language of the folder it is written
/// there.
fn fixed(id: &str, language: &Language, stem: &str) -> Option<Fault> {
    let store = Store::embedded();
    let release = Release::read(&store, &mut Vec::new());
    if !release.required.iter().any(|required| required == id) {
        return None;
    }
    let files = store.read(&format!("locales/{}/{stem}.ftl", language.tag));
    let files = files.unwrap_or_default();
    files.iter().find_map(|file| find(&file.text, id))?;
    let fault = Fault::new(message!("edit-fixed", id = id));
    Some(fault.hint(match id.split_once('-') {
        Some((_, rest)) if release.own_words.iter().any(|own| own == id) => {
            let own = format!("GOAL-{rest}");
            message!("edit-fixed-own-hint", own = own)
        }
        _ => message!("edit-fixed-hint"),
    }))
}

fn told(what: &str, file: &str, line: usize, id: &str) {
    let place = Place {
        file: visible(file),
        position: Some((line, 1)),
    };
    let place = place.to_string();
    stderr::line(match what {
        "there" => message!("edit-there", place = place, id = id),
        _ => message!("edit-added", place = place, id = id),
    });
}

/// A number, copied into the clinic's numbers.
fn edit_number(options: &Edit, folder: &Path, store: &Store) -> Result<(), Error> {
    let name = options.statement.as_str();
    let path = folder.join(numbers::FILE);
    let shown = path.display().to_string();
    match line_of(name, &path)? {
        Some(line) => told("there", &shown, line, name),
        None => {
            let built_in = Numbers::read(&Store::embedded(), &mut Vec::new());
            let numbers = Numbers::read(store, &mut Vec::new());
            let Some(number) = built_in.get(name).or(numbers.get(name)) else {
                return Err(no_message(name, "", store).into());
            };
            let phrase = phrase_of(name, options.lang.as_deref(), store)?;
            let Some(added) = number::copied(name, number, phrase.as_deref()) else {
                let fault = Fault::new(message!("edit-number-fixed", name));
                return Err(fault.hint(message!("edit-number-fixed-hint")).into());
            };
            let before = append(folder, numbers::FILE, &added.text)?;
            told("added", &shown, before + added.line, name);
        }
    }
    if options.open {
        editor::open(&path)?;
    }
    Ok(())
}

/// In which line of the clinic's numbers a number stands.
fn line_of(name: &str, path: &Path) -> Result<Option<usize>, Error> {
    let Some(file) = read_content(path)? else {
        return Ok(None);
    };
    let file = Arc::new(file);
    let mut faults = Vec::new();
    let entries = toml_file::parse(&file, &mut faults).take_all(&mut faults);
    let found = entries.into_iter().find(|(entry, _)| entry == name);
    // What is added to a file that cannot be read would not be read either.
    if found.is_none() && !faults.is_empty() {
        return Err(faults.into());
    }
    let place = found.map(|(_, table)| file.place(table.span.start));
    Ok(place.and_then(|place| Some(place.position?.0)))
}

/// What a number prints, in the language asked for, else in English.
fn phrase_of(name: &str, tag: Option<&str>, store: &Store) -> Result<Option<String>, Error> {
    let mut faults = Vec::new();
    let languages = Languages::read(store, &mut faults);
    let language = languages.find(&visible(tag.unwrap_or(ENGLISH)))?;
    let locale = Locale::read(store, language, &COMMON_FILES, &mut faults);
    let numbers = Numbers::read(store, &mut faults);
    let number = numbers.get(name).filter(|number| number.has_phrase());
    let phrase = locale.and_then(|locale| locale.phrase(name, number?).ok());
    Ok(phrase.map(|phrase| without_isolates(&phrase)))
}

/// The id as it is meant: a term may be named without its hyphen, which a command line takes for an option.
pub fn meant(id: &str, store: &Store) -> String {
    let term = format!("-{id}");
    match !is_known(id, store) && is_known(&term, store) {
        true => term,
        false => id.to_owned(),
    }
}

/// Whether English has the message.
fn is_known(id: &str, store: &Store) -> bool {
    let files = store.read(&format!("locales/{ENGLISH}/{}.ftl", stem(id, store)));
    let files = files.unwrap_or_default();
    files.iter().any(|file| find(&file.text, id).is_some())
}

/// Name of the file that a message stands in.
pub fn stem(id: &str, store: &Store) -> String {
    if id.starts_with('-') {
        return "terms".to_owned();
    }
    let mut names = store.names(goal::SHARED, "toml");
    names.extend(goal::ids(store).unwrap_or_default());
    names.extend(COMMON_FILES.map(str::to_owned));
    file_stem(id, names.iter().map(String::as_str)).to_owned()
}

fn addition(id: &str, stem: &str, store: &Store, language: Language) -> Result<Added, Error> {
    let own = store.read(&format!("locales/{}/{stem}.ftl", language.tag))?;
    let english = store.read(&format!("locales/{ENGLISH}/{stem}.ftl"))?;
    let of = |files: &[Arc<File>]| {
        files.iter().rev().find_map(|file| {
            let found = find(&file.text, id)?;
            Some((found.lines.join("\n"), found.comment.join("\n")))
        })
    };
    let (is_translated, found) = match of(&own) {
        Some(found) => (true, Some(found)),
        None => (false, of(&english)),
    };
    let Some((lines, comment)) = found else {
        return Err(no_message(id, stem, store).into());
    };
    let mut faults = Vec::new();
    let numbers = Numbers::read(store, &mut faults);
    let files: BTreeSet<&str> = COMMON_FILES.into_iter().chain([stem]).collect();
    let files: Vec<&str> = files.into_iter().collect();
    let locale = Locale::read(store, language, &files, &mut faults);
    let phrases = locale.map(|locale| {
        let variables = locale.strings.variables(id).into_iter();
        let phrases = variables.filter_map(|name| {
            let phrase = locale.phrase(&name, numbers.get(&name)?).ok()?;
            Some((name, without_isolates(&phrase)))
        });
        phrases.collect::<Vec<_>>()
    });
    let entry = Entry {
        id,
        comment: comment.lines().collect(),
        lines: lines.lines().collect(),
        line: 1,
        heading: None,
    };
    Ok(copied(&entry, is_translated, &phrases.unwrap_or_default()))
}

/// The fault of a message that no language has.
pub fn no_message(id: &str, stem: &str, store: &Store) -> Fault {
    let id = visible(id);
    let files = store.read(&format!("locales/{ENGLISH}/{stem}.ftl"));
    let files = files.unwrap_or_default();
    let known = files.iter().flat_map(|file| entries(&file.text));
    let numbers = Numbers::read(store, &mut Vec::new());
    let numbers = numbers.iter().map(|(name, _)| name);
    let fault = Fault::new(message!("overlay-no-message", id = id.as_str()));
    match nearest(&id, known.map(|entry| entry.id).chain(numbers)) {
        Some(near) => fault.hint(message!("overlay-near", near = near)),
        None => fault.hint(message!("overlay-preview-ids")),
    }
}
