//! A finished file in, the system's viewer for its kind out, which goes on by itself.

use std::path::{self, Path};

use crate::error::{Fault, Place};
use crate::message;

/// Opens a file that is written.
///
/// # Errors
/// The system has no viewer for it, or the viewer does not start.
pub fn open(file: &Path) -> Result<(), Fault> {
    // A viewer may have another folder than this program, and takes a name with a hyphen in front for an option.
    let whole = path::absolute(file).unwrap_or_else(|_| file.to_owned());
    open::that_detached(whole).map_err(|_| {
        Fault::new(message!("viewer-none"))
            .at(Place::file(file.display().to_string()))
            .hint(message!("viewer-by-hand"))
    })
}
