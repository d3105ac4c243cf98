//! The manifest: a file or a stream in, rows out, whatever its format.

use std::io;
use std::path::{Path, PathBuf};
use std::vec;

use super::column::Row;
use super::csv::Csv;
use super::input::Input;
use super::json::JsonLines;
use super::stop::Stop;
use super::toml;
use crate::error::{Error, Fault, Place};
use crate::message;

/// Where the manifest is.
#[derive(Debug, Clone)]
pub enum Manifest {
    Stdin,
    File(PathBuf),
}

/// How it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Csv,
    JsonLines,
    Toml,
}

impl Manifest {
    /// `-` is standard input.
    pub fn of(path: &Path) -> Self {
        match path == Path::new("-") {
            true => Manifest::Stdin,
            false => Manifest::File(path.to_owned()),
        }
    }

    /// The name under which a user knows it.
    pub fn name(&self) -> String {
        match self {
            Manifest::Stdin => message!("batch-stdin").to_string(),
            Manifest::File(path) => path.display().to_string(),
        }
    }

    /// Whether it can be read a second time.
    pub fn is_file(&self) -> bool {
        match self {
            Manifest::Stdin => false,
            Manifest::File(path) => path.is_file(),
        }
    }

    /// Reads its beginning.
    ///
    /// # Errors
    /// It is not there, or cannot be read; a wrong header is wrong usage.
    pub fn rows(&self, stop: &Stop) -> Result<Rows, Error> {
        let place = || Place::file(self.name());
        let unread = |e: io::Error| Error::from(unreadable(self, &e));
        let mut input = match self {
            Manifest::Stdin => Input::stdin(stop),
            Manifest::File(path) if path.is_dir() => {
                let fault = Fault::new(message!("batch-manifest-folder")).at(place());
                return Err(Error::usage(fault));
            }
            Manifest::File(path) => Input::open(path).map_err(unread)?,
        };
        // A byte order mark is three bytes, and the first sign of the text follows it.
        while input.rest().len() < 4 && input.fill().map_err(unread)? {}
        if input.rest().starts_with(b"\xff\xfe") || input.rest().starts_with(b"\xfe\xff") {
            let fault = Fault::new(message!("batch-manifest-utf16")).at(place());
            let hint = message!("batch-manifest-utf8");
            return Err(Error::usage(fault.hint(hint)));
        }
        if input.rest().starts_with(b"\xef\xbb\xbf") {
            input.consume(3);
        }
        let kind = match self.kind(input.rest()) {
            Ok(kind) => kind,
            Err(fault) => return Err(Error::usage(fault.at(place()))),
        };
        let reader = match (kind, self) {
            (Kind::JsonLines, _) => Reader::Json(JsonLines::new(input)),
            (Kind::Toml, Manifest::File(path)) => {
                let rows = toml::read(&mut input, path).map_err(unread)?;
                Reader::Toml(rows.map_err(Error::from)?.into_iter(), input)
            }
            _ => {
                let csv = Csv::new(input).map_err(unread)?;
                Reader::Csv(Box::new(
                    csv.map_err(|fault| Error::usage(fault.at(place())))?,
                ))
            }
        };
        Ok(Rows {
            manifest: self.clone(),
            reader,
        })
    }

    /// By the extension, else by what it begins with.
    fn kind(&self, bytes: &[u8]) -> Result<Kind, Fault> {
        let extension = match self {
            Manifest::File(path) => path.extension().unwrap_or_default().to_ascii_lowercase(),
            Manifest::Stdin => Default::default(),
        };
        match extension.to_str().unwrap_or_default() {
            "csv" | "tsv" | "tab" => Ok(Kind::Csv),
            "jsonl" | "ndjson" => Ok(Kind::JsonLines),
            "toml" => Ok(Kind::Toml),
            _ => match bytes.trim_ascii_start().first() {
                Some(b'{') => Ok(Kind::JsonLines),
                Some(b'[') => Err(Fault::new(message!("batch-manifest-kind"))
                    .hint(message!("batch-manifest-kind-hint"))),
                _ => Ok(Kind::Csv),
            },
        }
    }
}

fn unreadable(manifest: &Manifest, error: &io::Error) -> Fault {
    let fault = match error.kind() {
        io::ErrorKind::NotFound => {
            Fault::new(message!("batch-manifest-none")).hint(message!("batch-manifest-name"))
        }
        _ => Fault::new(message!("file-unreadable", reason = error.to_string())),
    };
    fault.at(Place::file(manifest.name()))
}

enum Reader {
    Csv(Box<Csv>),
    Json(JsonLines),
    Toml(vec::IntoIter<Row>, Input),
}

/// Reads one row after another.
pub struct Rows {
    manifest: Manifest,
    reader: Reader,
}

impl Rows {
    /// # Errors
    /// The manifest cannot be read on.
    pub fn next_row(&mut self) -> Result<Option<Row>, Fault> {
        let next = match &mut self.reader {
            Reader::Csv(csv) => csv.next_row(),
            Reader::Json(lines) => lines.next_row(),
            Reader::Toml(rows, _) => Ok(rows.next()),
        };
        next.map_err(|e| unreadable(&self.manifest, &e))
    }

    /// SHA-256 and number of the bytes read so far.
    pub fn digest(&self) -> ([u8; 32], u64) {
        match &self.reader {
            Reader::Csv(csv) => csv.input().digest(),
            Reader::Json(lines) => lines.input().digest(),
            Reader::Toml(_, input) => input.digest(),
        }
    }
}
