//! `handout new`: files to begin a goal or a language with, in the clinic's content folder.

use std::path::Path;

use crate::catalog::goal::{GOALS, Goal};
use crate::catalog::store::{Store, read_content};
use crate::characters::visible;
use crate::check::Content;
use crate::cli::args::{New, NewGoal, NewLanguage};
use crate::cli::prepare::{folder_to_write, store_in};
use crate::deliver::file::{self, Privacy};
use crate::deliver::stderr;
use crate::error::{Error, Fault, Place};
use crate::locale::format::plural_forms;
use crate::locale::language::{FILE, Languages};
use crate::locale::pseudo::Pseudo;
use crate::message;
use crate::starter::{goal, language};

/// Runs `handout new`.
///
/// # Errors
/// A name that cannot be, a language that is not known, or a folder that cannot be written.
pub fn new(options: &New) -> Result<(), Error> {
    match options {
        New::Goal(options) => new_goal(options),
        New::Language(options) => new_language(options),
    }
}

fn new_goal(options: &NewGoal) -> Result<(), Error> {
    let folder = folder_to_write(&options.data, options.clinic.clinic.as_deref())?;
    let store = store_in(&folder)?;
    let mut faults = Vec::new();
    let languages = Languages::read(&store, &mut faults);
    if !faults.is_empty() {
        return Err(faults.into());
    }
    let is_begun = folder
        .join(format!("data/goals/{}.toml", options.name))
        .exists();
    // Another language of a goal that is begun gets its files.
    if !is_begun {
        goal::check_name(&options.name, &store).map_err(Error::usage)?;
    }
    goal::check_sets(&options.include, &store).map_err(Error::usage)?;
    let mut tags = Vec::new();
    for tag in &options.languages {
        let tag = languages.find(&visible(tag))?.tag;
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    let all: Vec<String> = languages.iter().map(|(tag, _)| tag.to_owned()).collect();
    let name = &options.name;
    let mut files = goal::files(
        &goal::Begun {
            name,
            tags: &tags,
            include: &options.include,
            store: &store,
        },
        &all,
    );
    if is_begun {
        like_english(&mut files, name, &store)?;
    }
    write(&folder, files)?;
    if is_begun {
        tell_unlisted(&folder, name, &tags)?;
    }
    let folder = visible(&folder.to_string_lossy());
    stderr::line(message!("overlay-next-goal", folder = folder));
    Ok(())
}

/// Another language of a goal that is there gets the messages that the goal has, with the English above each.
fn like_english(files: &mut [(String, String)], goal: &str, store: &Store) -> Result<(), Fault> {
    for (path, text) in files.iter_mut() {
        let of_messages = path
            .strip_prefix("locales/")
            .and_then(|p| p.split('/').next());
        if let Some(tag) = of_messages {
            let same = language::messages(tag, &[goal.to_owned()], &[], store)?;
            if let Some((_, english)) = same.into_iter().next() {
                *text = english;
            }
        }
    }
    Ok(())
}

/// Tells that a goal does not list the languages whose files were begun: they would not be read.
fn tell_unlisted(folder: &Path, name: &str, tags: &[String]) -> Result<(), Fault> {
    let store = store_in(folder)?;
    let Some(goal) = Goal::read(&store, name, &mut Vec::new()) else {
        return Ok(());
    };
    let path = folder.join(format!("{GOALS}/{name}.toml"));
    let text = read_content(&path)?.map(|file| file.text.into_owned());
    let lines = text.as_deref().unwrap_or_default().lines();
    let line = (1..)
        .zip(lines)
        .find(|(_, line)| line.starts_with("languages"));
    let place = Place {
        file: visible(&path.to_string_lossy()),
        position: line.map(|(line, _)| (line, 1)),
    };
    for tag in tags.iter().filter(|tag| !goal.is_in(tag)) {
        let fault = Fault::new(message!("goal-not-in-language", goal = name, tag = tag));
        let fault = fault.at(place.clone());
        let fault = fault.hint(message!("goal-add-language", tag = tag));
        stderr::line(fault.as_note());
    }
    Ok(())
}

fn new_language(options: &NewLanguage) -> Result<(), Error> {
    let tag = language::tag(&visible(&options.tag)).map_err(Error::usage)?;
    if let Some(pseudo) = Pseudo::of(&options.tag) {
        let fault = Fault::new(message!("pseudo-refused", tag = pseudo.tag()));
        return Err(Error::usage(fault.hint(message!("pseudo-hint"))));
    }
    let folder = folder_to_write(&options.data, options.clinic.clinic.as_deref())?;
    let store = store_in(&folder)?;
    let mut faults = Vec::new();
    let content = Content::read(&store, &mut faults);
    if !faults.is_empty() {
        return Err(faults.into());
    }
    let name = tag.to_string();
    if content.languages.get(&name).is_some() {
        let fault = Fault::new(message!("overlay-language-known", tag = name));
        return Err(fault.hint(message!("overlay-language-known-hint")).into());
    }
    let asked = language::Asked {
        name: options.name.clone(),
        own_name: options.own_name.clone(),
        direction: options.direction.map(Into::into),
        script: options.script.clone(),
        calendar: options.calendar.map(Into::into),
    };
    let entry = language::entry(&tag, &asked)?;
    let forms = plural_forms(&tag)?;
    let messages = language::messages(&name, &content.message_files, &forms, &store)?;
    // The entry comes last: a language that is listed has its files.
    write(&folder, messages)?;
    append(&folder, FILE, &entry)?;
    let folder = visible(&folder.to_string_lossy());
    stderr::line(message!("overlay-next-goal", folder = folder));
    Ok(())
}

/// Writes the files that are not there, all or none, and says what became of each.
fn write(folder: &Path, files: Vec<(String, String)>) -> Result<(), Fault> {
    let (there, new): (Vec<_>, Vec<_>) = files
        .into_iter()
        .map(|(name, text)| (folder.join(name), text.into_bytes()))
        .partition(|(path, _)| path.symlink_metadata().is_ok());
    for (path, _) in &new {
        make_folder(path)?;
    }
    file::write_all(&new, Privacy::Open, false)?;
    for (path, _) in there {
        let path = visible(&path.to_string_lossy());
        stderr::line(message!("overlay-kept", file = path));
    }
    for (path, _) in new {
        let path = visible(&path.to_string_lossy());
        stderr::line(message!("overlay-wrote", file = path));
    }
    Ok(())
}

/// Adds to the end of a content file, which may not be there yet; returns how many lines it had.
///
/// # Errors
/// The file cannot be read or written; then it is as it was.
pub fn append(folder: &Path, name: &str, text: &str) -> Result<usize, Fault> {
    let path = folder.join(name);
    make_folder(&path)?;
    let old = read_content(&path)?;
    let mut whole = old.map(|file| file.text.into_owned()).unwrap_or_default();
    if !whole.is_empty() {
        whole = format!("{}\n\n", whole.trim_end());
    }
    let before = whole.lines().count();
    whole.push_str(text);
    file::write_all(&[(path.clone(), whole.into_bytes())], Privacy::Open, true)?;
    let path = visible(&path.to_string_lossy());
    stderr::line(message!("overlay-wrote", file = path));
    Ok(before)
}

fn make_folder(path: &Path) -> Result<(), Fault> {
    let folder = path.parent().unwrap_or(path);
    std::fs::create_dir_all(folder).map_err(|e| {
        let place = Place::file(visible(&folder.to_string_lossy()));
        let reason = file::reason(&e);
        let fault = Fault::new(message!("overlay-folder-not-made", reason = reason)).at(place);
        fault.hint(message!("man-folder-hint"))
    })
}
