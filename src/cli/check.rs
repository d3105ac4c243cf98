//! `handout check`: every fault of the content, silent when there is none.

use crate::catalog::store::Store;
use crate::cli::args::Check;
use crate::cli::prepare::store;
use crate::error::Error;

/// Runs `handout check`.
///
/// # Errors
/// The faults found.
pub fn check(options: &Check) -> Result<(), Error> {
    let store = match &options.folder {
        Some(folder) => Store::folder(folder)?,
        None => store(&options.data)?,
    };
    let faults = crate::check::check(&store);
    if faults.is_empty() { Ok(()) } else { Err(faults.into()) }
}
