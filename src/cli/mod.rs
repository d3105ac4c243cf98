//! The command line: one file for each subcommand, with a function of its name.

pub mod approvals;
pub mod approve;
pub mod args;
pub mod batch;
pub mod check;
pub mod completions;
pub mod content;
pub mod diff;
pub mod goals;
pub mod languages;
pub mod lookup;
pub mod make;
pub mod man;
pub mod prepare;
pub mod print;
pub mod printers;
pub mod show;
pub mod sources;
pub mod version;

use crate::cli::args::{Arguments, Command};
use crate::error::Error;

/// Runs the command.
///
/// # Errors
/// What the command could not do; [`Error::exit_status`] is the process's.
pub fn run(arguments: &Arguments) -> Result<(), Error> {
    match &arguments.command {
        Command::Goals(options) => goals::goals(options),
        Command::Languages(options) => languages::languages(options),
        Command::Make(options) => make::make(options),
        Command::Print(options) => print::print(options),
        Command::Printers(options) => printers::printers(options),
        Command::Batch(options) => batch::batch(options),
        Command::Show(options) => show::show(options),
        Command::Sources(options) => sources::sources(options),
        Command::Approve(options) => approve::approve(options),
        Command::Approvals(options) => approvals::approvals(options),
        Command::Diff(options) => diff::diff(options),
        Command::Check(options) => check::check(options),
        Command::Where(options) => lookup::lookup(options),
        Command::Version(options) => version::version(options),
        Command::Completions(options) => completions::completions(options),
        Command::Man(options) => man::man(options),
    }
}
