//! `handout make`: a handout as PDF, pictures, text, web page or JSON, to files or standard output.

use std::io::{self, IsTerminal as _};
use std::path::{Path, PathBuf};

use crate::characters::visible;
use crate::cli::args::{Format, Make};
use crate::cli::prepare::{Prepared, answers, note_unneeded, prepare_with};
use crate::cli::receipt;
use crate::deliver::file::{self, Privacy};
use crate::deliver::{stderr, stdout, viewer};
use crate::error::{Error, Fault};
use crate::message;
use crate::picture::RESOLUTION;
use crate::screening::Answers;
use crate::text::plain;
use crate::{layout, pdf, picture};

/// Runs `handout make`.
///
/// # Errors
/// Wrong options, faults of the content, a character that cannot be drawn, or a place that cannot be written.
pub fn make(options: &Make) -> Result<(), Error> {
    check(options)?;
    let answers = answers(&options.handout)?;
    make_with(options, answers, &[])
}

/// Whether the options go together.
///
/// # Errors
/// They do not (wrong usage), or the receipt has no place.
pub fn check(options: &Make) -> Result<(), Error> {
    let format = format(options)?;
    let to_stdout = is_stdout(options);
    let binary = match format {
        Format::Pdf => Some(message!("make-pdf")),
        Format::Png => Some(message!("make-picture")),
        Format::Text | Format::Html | Format::Json => None,
    };
    if to_stdout
        && io::stdout().is_terminal()
        && let Some(kind) = binary
    {
        let fault = Fault::new(message!("make-terminal", kind));
        return Err(Error::usage(fault.hint(message!("make-terminal-hint"))));
    }
    if to_stdout && options.twin.is_some() {
        let fault = Fault::new(message!("make-twin-stdout"));
        return Err(Error::usage(fault.hint(message!("make-name-file"))));
    }
    if to_stdout && options.open {
        let fault = Fault::new(message!("make-open-stdout"));
        return Err(Error::usage(fault.hint(message!("make-name-file"))));
    }
    receipt::check(&options.receipt, options.output.as_deref(), options.force)
}

fn is_stdout(options: &Make) -> bool {
    options.output.as_deref() == Some(Path::new("-"))
}

/// As [`make`], for options that are checked: the handout with these answers, and further files, all of them or none.
///
/// # Errors
/// As [`make`].
pub fn make_with(
    options: &Make,
    answers: Option<Answers>,
    further: &[(PathBuf, Vec<u8>)],
) -> Result<(), Error> {
    let format = format(options)?;
    let resolution = options.dpi.unwrap_or(RESOLUTION);
    let prepared = prepare_with(&options.handout, answers)?;
    receipt::check_language(&options.receipt, &prepared.request.language)?;
    note_unneeded(options.handout.allow_unapproved, prepared.clinic.as_ref());
    let sheet = render(&prepared, format, resolution)?;
    if is_stdout(options) {
        let [bytes] = &sheet[..] else {
            let fault = Fault::new(message!("make-pages-stdout", pages = sheet.len()));
            return Err(Error::usage(fault.hint(message!("make-name-file"))));
        };
        write(further, Privacy::Personal, options.force)?;
        stdout::write(bytes)?;
        let name = default_path(&prepared, format);
        let copy = receipt::copy(&prepared, &name, format, bytes);
        return receipt::write(&options.receipt, &prepared, vec![copy], None, options.force);
    }
    let path = path_of(options, &prepared, format);
    let mut surplus = surplus(&path, format, sheet.len());
    let mut files = numbered(&path, sheet);
    let own_files = files.len();
    let mut of_twin = None;
    if let Some(tag) = &options.twin {
        let mut twin = options.handout.clone();
        twin.language.lang = Some(tag.clone());
        twin.second = None;
        let twin = prepare_with(&twin, prepared.request.answers.clone())?;
        receipt::check_language(&options.receipt, &twin.request.language)?;
        if twin.request.language.tag == prepared.request.language.tag {
            let what = message!("language-twin-same", tag = visible(tag));
            return Err(Error::usage(
                Fault::new(what).hint(message!("language-other")),
            ));
        }
        let path = match &options.output {
            Some(path) => with_stem_and(path, &twin.request.language.tag),
            None => default_path(&twin, format),
        };
        let sheet = render(&twin, format, resolution)?;
        surplus.extend(self::surplus(&path, format, sheet.len()));
        files.extend(numbered(&path, sheet));
        of_twin = Some(twin);
    }
    let handed_over = files.len();
    files.extend_from_slice(further);
    receipt::check_apart(
        &options.receipt,
        files.iter().map(|(path, _)| path.as_path()),
    )?;
    // All or none: one sheet of two must not be there because the other could not be.
    write(&files, privacy(&prepared), options.force)?;
    if options.force {
        for path in surplus {
            file::remove(&path)?;
            stderr::line(message!("removed", file = visible(&path.to_string_lossy())));
        }
    }
    let copies = files[..handed_over].iter().enumerate();
    let copies = copies.map(|(i, (path, bytes))| {
        let sheet = match &of_twin {
            Some(twin) if i >= own_files => twin,
            _ => &prepared,
        };
        receipt::copy(sheet, path, format, bytes)
    });
    receipt::write(
        &options.receipt,
        &prepared,
        copies.collect(),
        None,
        options.force,
    )?;
    if options.open {
        // The first page of pictures, the sheet of a sheet with its twin.
        viewer::open(&files[0].0)?;
    }
    Ok(())
}

/// Writes all files or none, and says so.
fn write(files: &[(PathBuf, Vec<u8>)], privacy: Privacy, force: bool) -> Result<(), Fault> {
    file::write_all(files, privacy, force)?;
    for (path, _) in files {
        stderr::line(message!("wrote", file = visible(&path.to_string_lossy())));
    }
    Ok(())
}

/// The file of the sheet.
pub fn path_of(options: &Make, prepared: &Prepared, format: Format) -> PathBuf {
    let output = options.output.clone();
    output.unwrap_or_else(|| default_path(prepared, format))
}

/// The files of the pages: `FILE-1.png`, `FILE-2.png` and so on; one alone keeps its name.
fn numbered(path: &Path, pages: Vec<Vec<u8>>) -> Vec<(PathBuf, Vec<u8>)> {
    let several = pages.len() > 1;
    let name = |page: usize| {
        if !several {
            return path.to_owned();
        }
        with_stem_and(path, &page.to_string())
    };
    let pages = pages.into_iter().enumerate();
    pages.map(|(i, bytes)| (name(i + 1), bytes)).collect()
}

/// The further pages of a longer sheet that was written under the same name before: beside the new pages they would be
/// taken for pages of this one. They end where a number is missing.
fn surplus(path: &Path, format: Format, pages: usize) -> Vec<PathBuf> {
    if format != Format::Png {
        return Vec::new();
    }
    // A page alone has no number.
    let first = if pages > 1 { pages + 1 } else { 1 };
    let numbered = (first..).map(|page| with_stem_and(path, &page.to_string()));
    numbered.take_while(|path| file::is_file(path)).collect()
}

/// `sheet.pdf` with `en` is `sheet-en.pdf`.
pub fn with_stem_and(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.file_stem().unwrap_or_default().to_os_string();
    name.push(format!("-{suffix}"));
    if let Some(extension) = path.extension() {
        name.push(".");
        name.push(extension);
    }
    path.with_file_name(name)
}

/// The format asked for, else the one that the file's extension means, else PDF.
///
/// # Errors
/// There is no such format, or an option is of another one (wrong usage).
pub fn format(options: &Make) -> Result<Format, Error> {
    let format = wanted_format(options)?;
    if options.dpi.is_some() && format != Format::Png {
        let fault = Fault::new(message!("make-dpi"));
        return Err(Error::usage(fault.hint(message!("make-dpi-hint"))));
    }
    Ok(format)
}

fn wanted_format(options: &Make) -> Result<Format, Error> {
    if options.png {
        return Ok(Format::Png);
    }
    let extension = options.output.as_ref().and_then(|path| path.extension());
    match (options.format, extension) {
        (Some(format), _) => Ok(format),
        (None, None) => Ok(Format::Pdf),
        (None, Some(extension)) => {
            let extension = extension.to_string_lossy();
            Format::of_extension(&extension).ok_or_else(|| {
                let what = message!("make-extension", extension = visible(&extension));
                Error::usage(Fault::new(what).hint(message!("make-extension-hint")))
            })
        }
    }
}

/// `GOAL-LANG.pdf` in the current folder.
pub fn default_path(prepared: &Prepared, format: Format) -> PathBuf {
    let Prepared { request, .. } = prepared;
    PathBuf::from(format!(
        "{}-{}.{}",
        request.goal,
        request.language.tag,
        format.extension()
    ))
}

/// The pages of the handout.
///
/// # Errors
/// A character that no font can draw, or what layout finds wrong.
pub fn pages(prepared: &Prepared) -> Result<layout::Pages, Error> {
    let handout = &prepared.handout;
    let pages = prepared.pages()?;
    let Prepared { request, .. } = prepared;
    let (count, budget) = (
        pages.pages.len(),
        layout::style::page_budget(handout, request.paper, request.size),
    );
    if let Some(budget) = budget.filter(|&budget| count > budget) {
        let note = message!("make-pages", count, budget);
        stderr::line(message!("note", note));
    }
    Ok(pages)
}

/// The handout as the bytes of one file, or of one for each page.
///
/// # Errors
/// A character that no font can draw, or what layout and the writers find wrong.
pub fn render(prepared: &Prepared, format: Format, resolution: u16) -> Result<Vec<Vec<u8>>, Error> {
    let handout = &prepared.handout;
    let file = match format {
        Format::Pdf => pdf(prepared, &pages(prepared)?)?,
        Format::Png => return Ok(picture::render(&pages(prepared)?, resolution)?),
        Format::Text => plain::render(handout, plain::COLUMNS).into_bytes(),
        Format::Html => prepared.web_page()?,
        Format::Json => handout.to_json(),
    };
    Ok(vec![file])
}

/// The pages as a PDF.
///
/// # Errors
/// What the writer finds wrong.
pub fn pdf(prepared: &Prepared, pages: &layout::Pages) -> Result<Vec<u8>, Error> {
    let handout = &prepared.handout;
    let metadata = pdf::Metadata {
        title: &handout.title.text,
        language: &handout.language.tag,
        direction: handout.language.direction,
    };
    Ok(pdf::render(pages, &metadata)?)
}

/// Who may read the handout's files.
pub fn privacy(prepared: &Prepared) -> Privacy {
    if prepared.request.is_personal() {
        Privacy::Personal
    } else {
        Privacy::Open
    }
}
