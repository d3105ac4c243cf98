//! `handout goals`: the goals with their titles in a language. A goal without one is named, and hides no other.

use serde::Serialize;

use crate::catalog::goal::{self, Goal};
use crate::cli::args::Goals;
use crate::cli::prepare::{language, store};
use crate::deliver::{stderr, stdout};
use crate::error::Error;
use crate::locale::Locale;
use crate::locale::language::Languages;
use crate::ui::table;

#[derive(Serialize)]
struct Entry {
    id: String,
    title: String,
    language: String,
}

/// Runs `handout goals`.
///
/// # Errors
/// Wrong options, or files of goals that cannot be read: after what could be listed.
pub fn goals(options: &Goals) -> Result<(), Error> {
    let store = store(&options.data)?;
    let mut faults = Vec::new();
    let languages = Languages::read(&store, &mut faults);
    if !faults.is_empty() {
        return Err(faults.into());
    }
    let language = language(&options.language, &languages)?;
    let tag = language.tag.clone();
    let ids = goal::ids(&store)?;
    let files: Vec<&str> = ["terms"]
        .into_iter()
        .chain(ids.iter().map(String::as_str))
        .collect();
    let locale = Locale::read(&store, language, &files, &mut faults);
    let mut entries = Vec::new();
    let mut unfinished = Vec::new();
    for id in &ids {
        match locale.as_ref().map(|l| l.message(&format!("{id}-title"))) {
            Some(Ok(title)) => entries.push(Entry {
                id: id.clone(),
                title: title.text,
                language: tag.clone(),
            }),
            // A goal that is not written in the language has no title in it.
            Some(Err(fault)) => match Goal::read(&store, id, &mut faults) {
                Some(goal) if !goal.is_in(&tag) => {}
                _ => unfinished.push(fault),
            },
            None => {}
        }
    }
    // A title in a file that cannot be read would be missing for that reason only.
    match faults.is_empty() {
        true if entries.is_empty() => return Err(unfinished.into()),
        true => unfinished
            .iter()
            .for_each(|fault| stderr::line(fault.as_note())),
        false => {}
    }
    stdout::listing(&entries[..], options.json, rows)?;
    match faults.is_empty() {
        true => Ok(()),
        false => Err(faults.into()),
    }
}

fn rows(entries: &[Entry]) -> String {
    let column = table::column(entries.iter().map(|e| &*e.id));
    let row = |e: &Entry| table::row(&[&e.id, &e.title], &[column]);
    entries.iter().map(row).collect()
}
