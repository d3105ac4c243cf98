//! `--combine`: one PDF of the whole run, in manifest order. Not available yet.

use std::path::Path;

use crate::error::{Error, Fault};
use crate::press::Document;

/// Takes the documents of a run in manifest order.
pub struct Combiner {}

impl Combiner {
    /// # Errors
    /// The file cannot be begun.
    pub fn create(_path: &Path) -> Result<Self, Error> {
        let fault = Fault::new("--combine is not available yet");
        Err(Error::usage(fault.hint("leave it out")))
    }

    /// Adds the document of a line, as often as it is wanted on paper.
    ///
    /// # Errors
    /// The file cannot be written on.
    pub fn add(&mut self, _id: &str, _copies: u8, _document: &Document) -> Result<(), Fault> {
        Ok(())
    }

    /// Ends the file and puts it in place.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn finish(self) -> Result<(), Fault> {
        Ok(())
    }
}
