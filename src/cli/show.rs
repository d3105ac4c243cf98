//! `handout show`: a handout on the terminal.

use std::io::{self, IsTerminal as _};

use crate::cli::args::Show;
use crate::cli::prepare::prepare;
use crate::deliver::stdout;
use crate::error::Error;
use crate::text::{plain, terminal};

/// Longest line on a terminal, however wide it is: longer ones are hard to read.
const MAX_COLUMNS: usize = 100;

/// Runs `handout show`.
///
/// # Errors
/// Wrong options or faults of the content.
pub fn show(options: &Show) -> Result<(), Error> {
    let prepared = prepare(&options.handout)?;
    let on_terminal = io::stdout().is_terminal();
    let columns = match terminal_size::terminal_size() {
        Some((width, _)) if on_terminal => usize::from(width.0).min(MAX_COLUMNS),
        _ => plain::COLUMNS,
    };
    // https://no-color.org: set and not empty means no colour.
    let no_colour = std::env::var_os("NO_COLOR").is_some_and(|v| !v.is_empty())
        || std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    let text = terminal::render(&prepared.handout, columns, on_terminal && !no_colour);
    Ok(stdout::write(text.as_bytes())?)
}
