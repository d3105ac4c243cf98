//! Standard output. A reader that has gone away is not a fault.

use std::io::{self, Write as _};

use crate::error::Fault;

/// Writes `bytes`; a closed pipe is quiet.
///
/// # Errors
/// The output cannot be written for another reason, such as a full disk behind a redirection.
pub fn write(bytes: &[u8]) -> Result<(), Fault> {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(e) if e.kind() != io::ErrorKind::BrokenPipe => {
            Err(Fault::new(format!("standard output cannot be written: {e}")))
        }
        _ => Ok(()),
    }
}
