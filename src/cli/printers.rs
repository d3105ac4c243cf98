//! `handout printers`: the printers of the system, or one, with what they can do.

use std::time::Duration;

use serde::Serialize;

use crate::cli::args::Printers;
use crate::deliver::printer::{
    Abilities, Destination, Printer, Trouble, describe, paper_name, queues,
};
use crate::deliver::{stderr, stdout};
use crate::error::Error;
use crate::text::wrap::width;

/// How long each answer may take.
const ANSWER: Duration = Duration::from_secs(30);

#[derive(Serialize)]
struct Entry {
    name: String,
    default: bool,
    state: String,
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
        stderr::line(
            "note: the system has no printer; one on the network prints by its address, such as --printer ipp://192.168.1.20/ipp/print",
        );
    }
    let text = if options.json {
        serde_json::to_string_pretty(&entries).expect("texts are valid JSON") + "\n"
    } else {
        table(&entries)
    };
    Ok(stdout::write(text.as_bytes())?)
}

fn entry(name: String, default: bool, abilities: &Abilities) -> Entry {
    Entry {
        name,
        default,
        state: abilities.state.to_string(),
        reasons: abilities.reasons.clone(),
        message: abilities.message.clone(),
        accepts_jobs: abilities.accepts_jobs,
        papers: abilities.papers().into_iter().map(paper_name).collect(),
        duplex: abilities.is_two_sided(),
        trays: abilities.trays.clone(),
        pdf: abilities.takes_pdf(),
    }
}

fn table(entries: &[Entry]) -> String {
    let state = |e: &Entry| {
        if e.accepts_jobs {
            e.state.clone()
        } else {
            format!("{}, takes no jobs", e.state)
        }
    };
    let papers = |e: &Entry| match e.papers.is_empty() {
        true => "none of our papers".to_owned(),
        false => e.papers.join(" "),
    };
    let column = |of: &dyn Fn(&Entry) -> String| {
        let widths = entries.iter().map(|e| width(&of(e)));
        widths.max().unwrap_or(0)
    };
    let names = column(&|e| e.name.clone());
    let (states, all_papers) = (column(&state), column(&papers));
    let line = |e: &Entry| {
        let sides = if e.duplex { "both sides" } else { "one side" };
        let mut line = format!(
            "{:names$}  {:states$}  {:all_papers$}  {sides:10}",
            e.name,
            state(e),
            papers(e)
        );
        if e.default {
            line.push_str("  default");
        }
        if !e.pdf {
            line.push_str("  takes no PDF");
        }
        if !e.reasons.is_empty() {
            line.push_str("  ");
            line.push_str(&describe(&e.reasons, e.message.as_deref()));
        }
        line.truncate(line.trim_end().len());
        line + "\n"
    };
    entries.iter().map(line).collect()
}
