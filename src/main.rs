//! Answer a shell that asks how a line may go on; else parse, dispatch, print the error, exit status.

use std::process::ExitCode;

use handout::cli;
use handout::deliver::stderr;
use handout::ui;

#[global_allocator]
static GLOBAL: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    if cli::completions::answer() {
        return ExitCode::SUCCESS;
    }
    match ui::check().and_then(|()| cli::run(&cli::help::parse())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            stderr::line(&error);
            ExitCode::from(error.exit_status())
        }
    }
}
