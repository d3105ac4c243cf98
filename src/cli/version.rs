//! `handout version`: which program this is, and which content it prints.

use serde::Serialize;

use crate::catalog::release::{Release, label};
use crate::cli::args::Version;
use crate::cli::prepare::store;
use crate::deliver::stdout;
use crate::error::Error;
use crate::message;

#[derive(Serialize)]
struct Entry {
    program: &'static str,
    content: Content,
}

#[derive(Serialize)]
struct Content {
    version: String,
    /// Day of the release, where the content names one.
    released: Option<String>,
    /// SHA-256 over all files of the content in use.
    digest: String,
}

/// Runs `handout version`.
///
/// # Errors
/// The content has no version, or cannot be read.
pub fn version(options: &Version) -> Result<(), Error> {
    let program = env!("CARGO_PKG_VERSION");
    if !options.content && !options.json {
        return Ok(stdout::write(format!("handout {program}\n").as_bytes())?);
    }
    let store = store(&options.data)?;
    let mut faults = Vec::new();
    let release = Release::read(&store, &mut faults);
    if !faults.is_empty() {
        return Err(faults.into());
    }
    let digest = store.digest()?;
    let content = Content {
        version: label(&release.version, release.with_own),
        released: release.released,
        digest: digest.iter().map(|byte| format!("{byte:02x}")).collect(),
    };
    let entry = Entry { program, content };
    Ok(stdout::listing(&entry, options.json, said)?)
}

/// The content in words.
fn said(entry: &Entry) -> String {
    let Content {
        version,
        released,
        digest,
    } = &entry.content;
    let message = match released {
        Some(day) => message!(
            "version-content",
            version = version,
            digest = digest,
            day = day
        ),
        None => message!(
            "version-content-undated",
            version = version,
            digest = digest
        ),
    };
    message.to_string()
}
