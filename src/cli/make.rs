//! `handout make`: a handout as PDF, text or JSON, to a file or standard output.

use std::io::{self, IsTerminal as _};
use std::path::{Path, PathBuf};

use crate::characters::visible;
use crate::cli::args::{Format, Make};
use crate::cli::prepare::{Prepared, prepare};
use crate::deliver::file::{self, Privacy};
use crate::deliver::{stderr, stdout};
use crate::error::{Error, Fault};
use crate::text::plain;
use crate::{layout, pdf};

/// Runs `handout make`.
///
/// # Errors
/// Wrong options, faults of the content, a character that cannot be drawn, or a place that cannot be written.
pub fn make(options: &Make) -> Result<(), Error> {
    let format = format(options)?;
    let to_stdout = options.output.as_deref() == Some(Path::new("-"));
    if to_stdout && format == Format::Pdf && io::stdout().is_terminal() {
        let fault = Fault::new("a PDF is not written to a terminal");
        return Err(Error::usage(
            fault.hint("name a file with -o, or use `handout show`"),
        ));
    }
    if to_stdout && options.twin.is_some() {
        let fault = Fault::new("--twin writes a second file, and standard output is one");
        return Err(Error::usage(fault.hint("name a file with -o")));
    }
    let prepared = prepare(&options.handout)?;
    let bytes = render(&prepared, format)?;
    if to_stdout {
        return Ok(stdout::write(&bytes)?);
    }
    let output = options.output.clone();
    let path = output.unwrap_or_else(|| default_path(&prepared, format));
    let mut files = vec![(path, bytes)];
    if let Some(tag) = &options.twin {
        let mut twin = options.handout.clone();
        twin.language.lang = Some(tag.clone());
        twin.second = None;
        let twin = prepare(&twin)?;
        if twin.request.language.tag == prepared.request.language.tag {
            let what = format!("--twin names `{}`, the language of the sheet", visible(tag));
            return Err(Error::usage(
                Fault::new(what).hint("name another language, or leave the option out"),
            ));
        }
        let path = match &options.output {
            Some(path) => twin_path(path, &twin.request.language.tag),
            None => default_path(&twin, format),
        };
        files.push((path, render(&twin, format)?));
    }
    let request = &prepared.request;
    let personal = [&request.patient, &request.record, &request.clinician];
    let personal = personal.into_iter().any(Option::is_some);
    let privacy = if personal {
        Privacy::Personal
    } else {
        Privacy::Open
    };
    // Both or neither: one sheet of two must not be there because the other could not be.
    for (path, _) in &files {
        file::check_place(path, options.force)?;
    }
    for (path, bytes) in &files {
        file::write(path, bytes, privacy, options.force)?;
        stderr::line(format_args!("wrote {}", visible(&path.to_string_lossy())));
    }
    Ok(())
}

/// Where the sheet in the staff's language goes: `sheet.pdf` has the twin `sheet-en.pdf`.
fn twin_path(path: &Path, tag: &str) -> PathBuf {
    let mut name = path.file_stem().unwrap_or_default().to_os_string();
    name.push(format!("-{tag}"));
    if let Some(extension) = path.extension() {
        name.push(".");
        name.push(extension);
    }
    path.with_file_name(name)
}

/// The format asked for, else the one that the file's extension means, else PDF.
fn format(options: &Make) -> Result<Format, Error> {
    let extension = options.output.as_ref().and_then(|path| path.extension());
    match (options.format, extension) {
        (Some(format), _) => Ok(format),
        (None, None) => Ok(Format::Pdf),
        (None, Some(extension)) => {
            let extension = extension.to_string_lossy();
            Format::of_extension(&extension).ok_or_else(|| {
                let what = format!(
                    "there is no format with the extension `{}`",
                    visible(&extension)
                );
                Error::usage(
                    Fault::new(what).hint("end the file in .pdf, .txt or .json, or give -f"),
                )
            })
        }
    }
}

fn default_path(prepared: &Prepared, format: Format) -> PathBuf {
    let Prepared { request, .. } = prepared;
    PathBuf::from(format!(
        "{}-{}.{}",
        request.goal,
        request.language.tag,
        format.extension()
    ))
}

fn render(prepared: &Prepared, format: Format) -> Result<Vec<u8>, Error> {
    let handout = &prepared.handout;
    match format {
        Format::Pdf => {
            let page_label = |page, pages| prepared.page_label(page, pages);
            let sheet = layout::Sheet {
                paper: prepared.request.paper,
                size: prepared.request.size,
                page_label: &page_label,
            };
            let pages = layout::lay_out(handout, &sheet)?;
            let (count, budget) = (
                pages.pages.len(),
                layout::style::page_budget(handout, sheet.paper, sheet.size),
            );
            if let Some(budget) = budget.filter(|&budget| count > budget) {
                stderr::line(format_args!(
                    "note: this sheet takes {count} pages instead of {budget}"
                ));
            }
            let metadata = pdf::Metadata {
                title: &handout.title.text,
                language: &handout.language.tag,
                direction: handout.language.direction,
            };
            Ok(pdf::render(&pages, &metadata)?)
        }
        Format::Text => Ok(plain::render(handout, plain::COLUMNS).into_bytes()),
        Format::Json => {
            let mut json = serde_json::to_vec_pretty(handout)
                .expect("the model has no map with other keys than text");
            json.push(b'\n');
            Ok(json)
        }
    }
}
