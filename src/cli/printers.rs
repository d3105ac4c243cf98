//! `handout printers`: the printers of the system, or one, with what they can do.

use std::time::Duration;

use serde::Serialize;

use crate::cli::args::Printers;
use crate::deliver::printer::{
    Abilities, Destination, Printer, State, Trouble, describe, paper_name, queues,
};
use crate::deliver::{stderr, stdout};
use crate::error::Error;
use crate::message;
use crate::ui::table;

/// How long each answer may take.
const ANSWER: Duration = Duration::from_secs(30);

/// Width of the column of sides.
const SIDES: usize = 10;

#[derive(Serialize)]
struct Entry {
    name: String,
    default: bool,
    state: String,
    #[serde(skip)]
    how: State,
    /// The printer's keywords.
    reasons: Vec<String>,
    /// The printer's own words.
    message: Option<String>,
    accepts_jobs: bool,
    /// Those of this program.
    papers: Vec<String>,
    duplex: bool,
    trays: Vec<String>,
    /// What it makes of a file is its own affair; this program sends PDF.
    pdf: bool,
}

/// Runs `handout printers`.
///
/// # Errors
/// The system has no queues to ask, or the printer named cannot be reached.
pub fn printers(options: &Printers) -> Result<(), Error> {
    let entries = match &options.printer {
        Some(printer) => {
            let destination: Destination = printer.parse().map_err(Error::usage)?;
            let printer = Printer::find(&destination, ANSWER).map_err(|trouble| match trouble {
                Trouble::Unfit(faults) => Error::from(faults),
                Trouble::Failed(fault) | Trouble::Waiting(fault) => Error::from(fault),
            })?;
            vec![entry(printer.name.clone(), false, &printer.abilities)]
        }
        None => queues(ANSWER)?
            .into_iter()
            .map(|queue| entry(queue.name, queue.is_default, &queue.abilities))
            .collect(),
    };
    if entries.is_empty() {
        stderr::line(message!("note", note = message!("printers-none")));
    }
    Ok(stdout::listing(&entries[..], options.json, rows)?)
}

fn entry(name: String, default: bool, abilities: &Abilities) -> Entry {
    Entry {
        name,
        default,
        state: abilities.state.to_string(),
        how: abilities.state,
        reasons: abilities.reasons.clone(),
        message: abilities.message.clone(),
        accepts_jobs: abilities.accepts_jobs,
        papers: abilities.papers().into_iter().map(paper_name).collect(),
        duplex: abilities.is_two_sided(),
        trays: abilities.trays.clone(),
        pdf: abilities.takes_pdf(),
    }
}

fn rows(entries: &[Entry]) -> String {
    let state = |e: &Entry| {
        let state = e.how.words();
        match e.accepts_jobs {
            true => state.to_string(),
            false => message!("printer-state-no-jobs", state).to_string(),
        }
    };
    let papers = |e: &Entry| match e.papers.is_empty() {
        true => message!("printer-no-papers").to_string(),
        false => e.papers.join(" "),
    };
    let column = |of: &dyn Fn(&Entry) -> String| {
        let cells: Vec<String> = entries.iter().map(of).collect();
        table::column(cells.iter().map(String::as_str))
    };
    let columns = [
        column(&|e| e.name.clone()),
        column(&state),
        column(&papers),
        SIDES,
    ];
    let line = |e: &Entry| {
        let sides = match e.duplex {
            true => message!("printer-both-sides"),
            false => message!("printer-one-side"),
        };
        let mut cells = vec![e.name.clone(), state(e), papers(e), sides.to_string()];
        if e.default {
            cells.push(message!("printer-default").to_string());
        }
        if !e.pdf {
            cells.push(message!("printer-no-pdf-column").to_string());
        }
        if !e.reasons.is_empty() {
            cells.push(describe(&e.reasons, e.message.as_deref()).to_string());
        }
        let cells: Vec<&str> = cells.iter().map(String::as_str).collect();
        table::row(&cells, &columns)
    };
    entries.iter().map(line).collect()
}
