//! `handout languages`: the languages and how complete each is.

use serde::Serialize;

use crate::check::{Content, messages};
use crate::cli::args::Languages;
use crate::cli::prepare::store;
use crate::deliver::stdout;
use crate::error::Error;
use crate::handout::Direction;
use crate::text::wrap::width;

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
    let text = if options.json {
        serde_json::to_string_pretty(&entries).expect("texts are valid JSON") + "\n"
    } else {
        table(&entries)
    };
    Ok(stdout::write(text.as_bytes())?)
}

/// Own names stand last but one, so that a right-to-left name does not move the columns before it.
fn table(entries: &[Entry]) -> String {
    let column = |of: fn(&Entry) -> &str| entries.iter().map(|e| width(of(e))).max().unwrap_or(0);
    let (tags, names) = (column(|e| &e.tag), column(|e| &e.name));
    let line = |e: &Entry| {
        let direction = match e.direction {
            Direction::Ltr => "left to right",
            Direction::Rtl => "right to left",
        };
        let missing = match e.missing.as_slice() {
            [] => String::new(),
            missing => format!("  missing: {}", missing.join(", ")),
        };
        // The isolate keeps a terminal that reorders from mixing the name with what follows.
        format!(
            "{:tags$}  {:names$}  {direction}  {:>3} %  \u{2068}{}\u{2069}{missing}\n",
            e.tag, e.name, e.complete, e.own_name
        )
    };
    entries.iter().map(line).collect()
}
