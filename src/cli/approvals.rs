//! `handout approvals`: which goal is approved in which language, by whom and until when.

use std::env;
use std::io::{self, IsTerminal as _};

use serde::Serialize;

use crate::approval::{Standing, State};
use crate::catalog::goal::{self, Goal};
use crate::cli::args::Approvals;
use crate::cli::content::{self, wording_of};
use crate::cli::prepare::store_beside;
use crate::cli::show::wants_colour;
use crate::clinic;
use crate::deliver::{stderr, stdout};
use crate::error::{Error, Fault};
use crate::handout::Detail;
use crate::locale::language::Languages;
use crate::nearest::nearest;
use crate::text::wrap::width;
use crate::ui::Value;
use crate::{clock, message};

#[derive(Serialize)]
struct Row {
    goal: String,
    language: String,
    state: State,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    on: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<String>,
}

/// Runs `handout approvals`.
///
/// # Errors
/// Faults of the content that keep goals or languages from being listed.
pub fn approvals(options: &Approvals) -> Result<(), Error> {
    let store = store_beside(&options.data, options.clinic.clinic.as_deref())?;
    let mut faults = Vec::new();
    let languages = Languages::read(&store, &mut faults);
    if !faults.is_empty() {
        return Err(faults.into());
    }
    let goals = goal::ids(&store)?;
    let clinic = clinic::find(options.clinic.clinic.as_deref())?;
    let approvals = content::approvals(&store, clinic.as_ref());
    let tags: Vec<&str> = languages.iter().map(|(tag, _)| tag).collect();
    for approval in approvals.iter() {
        unknown("approval-unknown-goal", &approval.goal, &goals);
        unknown("approval-unknown-language", &approval.language, &tags);
    }
    let mut rows = Vec::new();
    for goal in &goals {
        let read = Goal::read(&store, goal, &mut Vec::new());
        let is_in = |tag: &str| read.as_ref().is_none_or(|goal| goal.is_in(tag));
        let tags = tags.iter().filter(|tag| is_in(tag));
        for language in tags.filter_map(|tag| languages.get(tag)) {
            let standing = approvals.standing(goal, &language.tag, Some(clock::today()), || {
                let wording = wording_of(&store, clinic.as_ref(), goal, &language, Detail::Full);
                wording.ok().map(|wording| wording.digest())
            });
            rows.push(row(goal, &language.tag, standing));
        }
    }
    let text = match options.json {
        true => serde_json::to_string_pretty(&rows).expect("texts are valid JSON") + "\n",
        false => table(&rows),
    };
    Ok(stdout::write(text.as_bytes())?)
}

/// Tells of an approval of what there is not.
fn unknown(id: &'static str, name: &str, known: &[impl AsRef<str>]) {
    if known.iter().any(|known| known.as_ref() == name) {
        return;
    }
    let what = match id {
        "approval-unknown-goal" => message!("approval-unknown-goal", goal = name),
        _ => message!("approval-unknown-language", language = name),
    };
    let mut fault = Fault::new(what);
    if let Some(near) = nearest(name, known.iter().map(AsRef::as_ref)) {
        fault = fault.hint(message!("approval-near", near = near));
    }
    stderr::line(message!("approval-note", fault = fault.to_string()));
}

fn row(goal: &str, language: &str, standing: Standing) -> Row {
    let Standing { state, approval } = standing;
    let approval = approval.as_ref();
    Row {
        goal: goal.to_owned(),
        language: language.to_owned(),
        state,
        by: approval.map(|a| a.by.as_str().to_owned()),
        role: approval.and_then(|a| Some(a.role.as_ref()?.as_str().to_owned())),
        on: approval.map(|a| a.on.to_string()),
        until: approval.and_then(|a| Some(a.until?.to_string())),
    }
}

/// A line for each goal and language, the approver last: a right-to-left name then moves no column.
fn table(rows: &[Row]) -> String {
    let coloured = io::stdout().is_terminal()
        && env::var("TERM").is_ok_and(|term| term != "dumb")
        && wants_colour(|name| env::var(name).ok());
    let words: Vec<String> = rows
        .iter()
        .map(|row| row.state.word().to_string())
        .collect();
    let widest = |of: &dyn Fn(usize) -> usize| (0..rows.len()).map(of).max().unwrap_or(0);
    let goals = widest(&|i| width(&rows[i].goal));
    let tags = widest(&|i| width(&rows[i].language));
    let states = widest(&|i| width(&words[i]));
    let mut text = String::new();
    for (row, word) in rows.iter().zip(&words) {
        let gap = " ".repeat(states - width(word));
        let word = match coloured {
            true => format!("\x1b[{}m{word}\x1b[0m", colour(row.state)),
            false => word.clone(),
        };
        let name = match (&row.by, &row.role) {
            (Some(by), Some(role)) => format!("\u{2068}{by} ({role})\u{2069}"),
            (Some(by), None) => format!("\u{2068}{by}\u{2069}"),
            _ => String::new(),
        };
        let (on, until) = (row.on.as_deref(), row.until.as_deref());
        let line = format!(
            "{:goals$}  {:tags$}  {word}{gap}  {:10}  {:10}  {name}",
            row.goal,
            row.language,
            on.unwrap_or_default(),
            until.unwrap_or(if row.on.is_some() { "-" } else { "" }),
        );
        text.push_str(line.trim_end());
        text.push('\n');
    }
    let counted = State::ALL.map(|state| {
        let count = rows.iter().filter(|row| row.state == state).count();
        Value::from(message!("approvals-count", n = count, state = state.word()))
    });
    text.push_str(&message!("approvals-counts", counts = Value::and(counted)).to_string());
    text.push('\n');
    text
}

fn colour(state: State) -> &'static str {
    match state {
        State::Approved => "32",
        State::Changed => "1;35",
        State::Expired => "1;31",
        State::Never => "2",
    }
}
