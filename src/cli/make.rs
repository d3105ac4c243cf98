//! `handout make`: a handout as PDF, text or JSON, to a file or standard output.

use std::io::{self, IsTerminal as _};
use std::path::{Path, PathBuf};

use crate::cli::args::{Format, Make};
use crate::cli::prepare::{Prepared, prepare};
use crate::deliver::file::{self, Privacy};
use crate::deliver::stdout;
use crate::error::{Error, Fault};
use crate::text::plain;
use crate::{layout, pdf};

/// Runs `handout make`.
///
/// # Errors
/// Wrong options, faults of the content, a character that cannot be drawn, or a place that cannot be written.
pub fn make(options: &Make) -> Result<(), Error> {
    let format = format(options);
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
    let personal = request.patient.is_some() || request.record.is_some();
    let privacy = if personal {
        Privacy::Personal
    } else {
        Privacy::Open
    };
    file::write(&path, &bytes, privacy, options.force)?;
    eprintln!("wrote {}", path.display());
    Ok(())
}

fn format(options: &Make) -> Format {
    let of_name = || {
        options
            .output
            .as_ref()?
            .extension()?
            .to_str()
            .and_then(Format::of_extension)
    };
    options.format.or_else(of_name).unwrap_or(Format::Pdf)
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
                page_label: &page_label,
            };
            let pages = layout::lay_out(handout, &sheet)?;
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
