//! Laid-out pages to the bytes of a PDF: [`Pages`] and [`Metadata`] in, bytes out.
//!
//! The only user of printpdf and lopdf. printpdf builds the document, its pages, fonts and content streams; then the
//! lopdf document that it hands over gets what printpdf leaves open or leaves to chance: the meaning of the character
//! codes ([`font`]), the structure of the text ([`tags`]), bookmarks ([`outline`]), language, reading direction and
//! title ([`metadata`]), and what an archive asks for ([`archive`]). [`prepared`] writes what everybody's sheet has
//! once, and somebody's own lines ([`operators`]) behind it ([`mod@file`]). The same input gives the same bytes.

mod archive;
mod combined;
mod composite;
mod content;
mod file;
mod font;
mod image;
mod lettering;
mod metadata;
mod operators;
mod outline;
mod prepared;
mod tags;

use printpdf::{FontId, PdfFontHandle};

pub use combined::{Binding, Combined};
pub use metadata::Metadata;
pub use prepared::{Draft, Own, Prepared, Stamped};

use crate::error::Fault;
use crate::layout::{Pages, Run};
use crate::message;

/// Name of a face in content streams and in the resources of a page: R and B are the embedded regular and bold one.
fn resource(face: usize) -> FontId {
    FontId(match face {
        0 => "R".to_owned(),
        1 => "B".to_owned(),
        _ => format!("F{face}"),
    })
}

/// Name of the letters of a face that only one person's sheet has.
fn own_resource(face: usize) -> FontId {
    FontId(format!("P{face}"))
}

/// The face whose letters a font of one person's sheet has.
fn own_face(font: &PdfFontHandle) -> Option<usize> {
    let PdfFontHandle::External(name) = font else {
        return None;
    };
    name.0.strip_prefix('P')?.parse().ok()
}

/// Writes the pages as a PDF.
///
/// # Errors
/// A font cannot be cut, or the document not be written.
pub fn render(pages: &Pages, metadata: &Metadata<'_>) -> Result<Vec<u8>, Vec<Fault>> {
    let prepared = Prepared::new(pages, metadata)?;
    let own = own(&prepared, pages)?;
    let stamped = prepared.stamp(own).map_err(|fault| vec![fault])?;
    let mut bytes = stamped.head.to_vec();
    bytes.extend(stamped.tail);
    Ok(bytes)
}

/// What is the own of the person whom `pages` were laid out for.
///
/// # Errors
/// The places of `prepared` were kept for other pages.
pub fn own(prepared: &Prepared, pages: &Pages) -> Result<Own, Vec<Fault>> {
    let own = |page: &crate::layout::Page| -> Vec<Run> {
        let runs = page.runs.iter().filter(|run| run.personal);
        runs.cloned().collect()
    };
    let runs: Vec<Vec<Run>> = pages.pages.iter().map(own).collect();
    let own = prepared.own(&runs, &pages.sources);
    own.ok_or_else(|| vec![unwritten("a line has no place on its page")])
}

/// Of a brief Arabic sheet: 1 saves 0.3 ms and costs a fifth more bytes, 6 takes a third more time for one byte in twenty.
const LEVEL: u32 = 3;

/// An error of lopdf: it cannot come from the input, since no text reaches it unencoded.
fn broken(error: &lopdf::Error) -> Fault {
    unwritten(&error.to_string())
}

fn unwritten(why: &str) -> Fault {
    Fault::new(message!("pdf-unwritten", reason = why)).hint(message!("program-fault"))
}
