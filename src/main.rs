//! Answer a shell that asks how a line may go on; else parse, dispatch, print the error, exit status.

use std::env;
use std::process::ExitCode;

use handout::cli::{self, words};
use handout::deliver::stderr;
use handout::error::Error;
use handout::kept::state;
use handout::ui;

#[global_allocator]
static GLOBAL: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    if cli::completions::answer() {
        return ExitCode::SUCCESS;
    }
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            stderr::line(&error);
            ExitCode::from(error.exit_status())
        }
    }
}

fn run() -> Result<(), Error> {
    ui::check()?;
    let asked = words::read(env::args_os().collect())?;
    cli::run(&asked.arguments)?;
    // Only what worked is worth repeating.
    if let Some(words) = asked.kept {
        state::remember(|state| state.last = words);
    }
    Ok(())
}
