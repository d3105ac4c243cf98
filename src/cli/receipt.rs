//! `--receipt`: where the receipt of a handover goes, and when. A receipt says that something was done, so it is written
//! after that, and everything that could keep it from being written is looked at before.

use std::path::{Path, PathBuf};

use time::OffsetDateTime;

use crate::characters::visible;
use crate::cli::args::{Format, ReceiptChoice};
use crate::cli::prepare::Prepared;
use crate::deliver::file::{self, Privacy};
use crate::deliver::{stderr, stdout};
use crate::error::{Error, Fault, Place};
use crate::locale::language::Language;
use crate::message;
use crate::receipt::{self, Copy, Handover};
use crate::ui::Value;

/// Whether the receipt has a place beside a sheet that goes to `output`.
///
/// # Errors
/// Both go to one place (wrong usage); a file is there that is kept, or the folder cannot be written.
pub fn check(choice: &ReceiptChoice, output: Option<&Path>, force: bool) -> Result<(), Error> {
    let Some(path) = &choice.receipt else {
        return Ok(());
    };
    if is_stdout(path) {
        return match output.is_some_and(is_stdout) {
            true => Err(same(path)),
            false => Ok(()),
        };
    }
    check_apart(choice, output.into_iter())?;
    let place = file::try_out(path, force);
    Ok(place.map_err(|fault| fault.hint(message!("receipt-hint-same")))?)
}

/// Whether there can be a receipt of a sheet in a language.
///
/// # Errors
/// The sheet only tries the layout: nobody was given it (wrong usage).
pub fn check_language(choice: &ReceiptChoice, language: &Language) -> Result<(), Error> {
    match (&choice.receipt, language.pseudo) {
        (Some(_), Some(pseudo)) => {
            let fault = Fault::new(message!("pseudo-personal", tag = pseudo.tag()));
            let options = Value::and(["--receipt"]);
            Err(Error::usage(
                fault.hint(message!("pseudo-personal-hint", options = options)),
            ))
        }
        _ => Ok(()),
    }
}

/// Whether the receipt is none of these files.
///
/// # Errors
/// It is (wrong usage).
pub fn check_apart<'a>(
    choice: &ReceiptChoice,
    mut files: impl Iterator<Item = &'a Path>,
) -> Result<(), Error> {
    match &choice.receipt {
        Some(path) if files.any(|file| file::is_same(file, path)) => Err(same(path)),
        _ => Ok(()),
    }
}

fn same(path: &Path) -> Error {
    let path = visible(&path.to_string_lossy());
    let fault = Fault::new(message!("receipt-same", file = path));
    Error::usage(fault.hint(message!("receipt-hint-same")))
}

fn is_stdout(path: &Path) -> bool {
    path == Path::new("-")
}

/// A file of a sheet as a receipt names it: without its folder.
pub fn copy<'a>(sheet: &'a Prepared, path: &Path, format: Format, bytes: &[u8]) -> Copy<'a> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    Copy::of(&sheet.handout, visible(&name), media_type(format), bytes)
}

fn media_type(format: Format) -> &'static str {
    match format {
        Format::Pdf => "application/pdf",
        Format::Png => "image/png",
        Format::Text => "text/plain; charset=utf-8",
        Format::Html => "text/html; charset=utf-8",
        Format::Json => "application/json",
    }
}

/// Writes the receipt of what is done; `printed` says what became of it on paper.
///
/// # Errors
/// The receipt cannot be written. The fault says that the sheet is there all the same.
pub fn write(
    choice: &ReceiptChoice,
    sheet: &Prepared,
    copies: Vec<Copy>,
    printed: Option<String>,
    force: bool,
) -> Result<(), Error> {
    let Some(path) = &choice.receipt else {
        return Ok(());
    };
    let handover = Handover {
        request: &sheet.request,
        copies,
        printed,
        now: OffsetDateTime::now_utc(),
    };
    let json = receipt::write(&handover);
    if is_stdout(path) {
        return Ok(stdout::write(&json)?);
    }
    let files: [(PathBuf, Vec<u8>); 1] = [(path.clone(), json)];
    let shown = visible(&path.to_string_lossy());
    // It says when somebody was where, whatever else it names.
    file::write_all(&files, Privacy::Personal, force).map_err(|fault| {
        let missing = Fault::new(message!("receipt-missing", reason = fault.what));
        missing
            .at(fault.place.unwrap_or_else(|| Place::file(&*shown)))
            .hint(message!("receipt-hint-missing"))
    })?;
    stderr::line(message!("receipt-wrote", file = shown));
    Ok(())
}
