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
    let prepared = prepare(&options.handout)?;
    let path = options
        .output
        .clone()
        .unwrap_or_else(|| default_path(&prepared, format));
    let bytes = render(&prepared, format)?;
    if to_stdout {
        return Ok(stdout::write(&bytes)?);
    }
    let request = &prepared.request;
    let personal = [&request.patient, &request.record, &request.clinician];
    let personal = personal.into_iter().any(Option::is_some);
    let privacy = if personal {
        Privacy::Personal
    } else {
        Privacy::Open
    };
    file::write(&path, &bytes, privacy, options.force)?;
    stderr::line(format_args!("wrote {}", visible(&path.to_string_lossy())));
    Ok(())
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
            let fonts = prepared.fonts()?;
            let sheet = layout::Sheet {
                fonts: &fonts,
                paper: prepared.request.paper,
                page_label: &page_label,
            };
            let pages = layout::lay_out(handout, &sheet)?;
            let (count, budget) = (
                pages.pages.len(),
                layout::style::page_budget(handout.detail),
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
