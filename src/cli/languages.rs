//! `handout languages`: the languages and how complete each is.

use serde::Serialize;

use crate::check::{Content, messages};
use crate::cli::args::Languages;
use crate::cli::prepare::store;
use crate::deliver::stdout;
use crate::error::Error;
use crate::handout::Direction;
use crate::message;
use crate::ui::table;

#[derive(Serialize)]
struct Entry {
    tag: String,
    own_name: String,
    name: String,
    direction: Direction,
    /// Whole percent, 100 only when nothing is missing.
    complete: usize,
    missing: Vec<String>,
}

/// How many missing messages a line names; `--json` has all.
const NAMED: usize = 5;

/// Runs `handout languages`.
///
/// # Errors
/// Faults of the content that keep a language from being read.
pub fn languages(options: &Languages) -> Result<(), Error> {
    let store = store(&options.data)?;
    let mut faults = Vec::new();
    let content = Content::read(&store, &mut faults);
    let mut entries = Vec::new();
    for language in content.all_languages() {
        let content = content.of(&language.tag);
        let needed = messages::needed(&content).len().max(1);
        let Some(locale) = content.locale(&store, language.clone(), &mut faults) else {
            continue;
        };
        let missing: Vec<String> = messages::missing(&content, &locale).into_iter().collect();
        entries.push(Entry {
            tag: language.tag,
            own_name: language.entry.own_name,
            name: language.entry.name,
            direction: language.entry.direction,
            complete: (needed - missing.len()) * 100 / needed,
            missing,
        });
    }
    if !faults.is_empty() {
        return Err(faults.into());
    }
    Ok(stdout::listing(&entries[..], options.json, rows)?)
}

/// Own names stand last but one, so that a right-to-left name does not move the columns before it.
fn rows(entries: &[Entry]) -> String {
    let tags = table::column(entries.iter().map(|e| &*e.tag));
    let names = table::column(entries.iter().map(|e| &*e.name));
    let line = |e: &Entry| {
        let direction = match e.direction {
            Direction::Ltr => message!("direction-ltr"),
            Direction::Rtl => message!("direction-rtl"),
        };
        let complete = format!("{:>3} %", e.complete);
        // The isolate keeps a terminal that reorders from mixing the name with what follows.
        let own_name = format!("\u{2068}{}\u{2069}", e.own_name);
        let direction = direction.to_string();
        let mut cells = vec![&*e.tag, &e.name, &direction, &complete, &own_name];
        let named = e.missing.iter().take(NAMED).map(String::as_str);
        let named = named.collect::<Vec<_>>().join(", ");
        let missing = match e.missing.len() {
            count if count > NAMED => {
                message!("languages-missing-many", count = count, messages = named)
            }
            _ => message!("languages-missing", messages = named),
        };
        let missing = missing.to_string();
        if !e.missing.is_empty() {
            cells.push(&missing);
        }
        table::row(&cells, &[tags, names])
    };
    entries.iter().map(line).collect()
}
