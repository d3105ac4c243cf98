//! `handout print`: a handout on paper, and what became of it.

use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::characters::visible;
use crate::cli::args::{Format, Print};
use crate::cli::make::{default_path, pages, pdf, privacy, with_stem_and};
use crate::cli::prepare::{Prepared, note_unneeded, prepare};
use crate::cli::receipt;
use crate::deliver::file;
use crate::deliver::printer::{Destination, Printed, Printer, Ticket, Trouble, paper_name};
use crate::deliver::{stderr, viewer};
use crate::error::{Error, Fault};
use crate::locale::pseudo::Pseudo;
use crate::message;
use crate::ui::{Message, Value};

/// How many sheets of one name may lie about unprinted.
const MOST_LEFT: usize = 99;

/// Runs `handout print`.
///
/// # Errors
/// Wrong options, faults of the content, or what keeps the sheet from being printed. What the printer failed at is left
/// as a file.
pub fn print(options: &Print) -> Result<(), Error> {
    let named = options.printer.as_deref().map(str::parse::<Destination>);
    let named = named.transpose().map_err(Error::usage)?;
    // Before anything is on paper.
    receipt::check(&options.receipt, options.output.as_deref(), false)?;
    let tag = options.handout.language.lang.as_deref().unwrap_or_default();
    if let Some(pseudo) = Pseudo::of(tag) {
        let fault = Fault::new(message!("pseudo-refused", tag = pseudo.tag()));
        return Err(Error::usage(fault.hint(message!("pseudo-hint"))));
    }
    let prepared = prepare(&options.handout)?;
    note_unneeded(options.handout.allow_unapproved, prepared.clinic.as_ref());
    let pages = pages(&prepared)?;
    let bytes = pdf(&prepared, &pages)?;
    let pages = pages.pages.len();
    let profile = prepared.clinic.as_ref();
    let profile = profile
        .map(|clinic| clinic.printing.clone())
        .unwrap_or_default();
    let destination = named.or(profile.printer).unwrap_or(Destination::Default);
    let ticket = Ticket {
        paper: prepared.request.paper,
        copies: options.copies.or(profile.copies).unwrap_or(1),
        duplex: options.duplex.or(profile.duplex),
        tray: options.tray.clone().or(profile.tray),
    };
    let wait = Duration::from_secs(options.wait.into());
    match send(&destination, &prepared, &bytes, pages, &ticket, wait) {
        Ok((printer, printed)) => {
            let said = sentence(&printer, &printed, pages, ticket.copies);
            stderr::line(&said);
            let name = default_path(&prepared, Format::Pdf);
            let copy = receipt::copy(&prepared, &name, Format::Pdf, &bytes);
            receipt::write(
                &options.receipt,
                &prepared,
                vec![copy],
                Some(said.to_string()),
                false,
            )
        }
        Err(Trouble::Unfit(faults)) => Err(faults.into()),
        Err(Trouble::Waiting(fault)) => Err(fault.into()),
        Err(Trouble::Failed(fault)) => {
            let mut faults = vec![fault];
            match leave(options, &prepared, bytes) {
                Ok(path) => {
                    let shown = path.to_string_lossy();
                    stderr::line(message!("print-left", file = visible(&shown)));
                    if options.open {
                        faults.extend(viewer::open(&path).err());
                    }
                }
                Err(fault) => faults.push(fault),
            }
            Err(faults.into())
        }
    }
}

fn send(
    destination: &Destination,
    prepared: &Prepared,
    pdf: &[u8],
    pages: usize,
    ticket: &Ticket,
    wait: Duration,
) -> Result<(String, Printed), Trouble> {
    let mut printer = Printer::find(destination, wait)?;
    let name = printer.name.clone();
    if !printer.abilities.has_ready(ticket.paper) {
        let papers = Value::and(printer.abilities.ready_papers());
        let paper = paper_name(ticket.paper);
        let note = message!("print-may-ask", printer = name, papers, paper);
        stderr::line(message!("note", note));
    }
    // The printer shows this at its display and keeps it in its list of jobs: it names nobody.
    let request = &prepared.request;
    let job_name = format!("{}-{}", request.goal, request.language.tag);
    let mut note = |trouble: &Message| {
        let note = message!("print-reports", printer = name, trouble);
        stderr::line(message!("note", note));
    };
    let printed = printer.print(pdf, pages, &job_name, ticket, wait, &mut note)?;
    Ok((name, printed))
}

/// `printed 2 copies of 4 pages on office (job 12)`.
fn sentence(printer: &str, printed: &Printed, pages: usize, copies: u16) -> Message {
    let job = printed.job.to_string();
    let done = match copies {
        1 => message!("print-done", pages, printer, job),
        _ => message!("print-done-copies", copies, pages, printer, job),
    };
    match &printed.remark {
        Some(remark) => message!("print-remark", done, remark),
        None => done,
    }
}

/// Leaves the PDF where nothing is: what could not be printed is not lost, and replaces nothing.
fn leave(options: &Print, prepared: &Prepared, bytes: Vec<u8>) -> Result<PathBuf, Fault> {
    let path = options.output.clone();
    let path = path.unwrap_or_else(|| default_path(prepared, Format::Pdf));
    let path = free(&path);
    let mut files = [(path, bytes)];
    file::write_all(&files, privacy(prepared), false)?;
    Ok(std::mem::take(&mut files[0].0))
}

/// `sheet.pdf`, else `sheet-2.pdf` and so on.
pub fn free(path: &Path) -> PathBuf {
    let numbered = (2..=MOST_LEFT).map(|number| with_stem_and(path, &number.to_string()));
    let mut paths = std::iter::once(path.to_owned()).chain(numbered);
    let free = paths.find(|path| path.symlink_metadata().is_err());
    free.unwrap_or_else(|| path.to_owned())
}
