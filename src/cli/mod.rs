//! The command line: one file for each subcommand, with a function of its name.

pub mod args;
pub mod batch;
pub mod check;
pub mod completions;
pub mod edit;
pub mod goals;
pub mod languages;
pub mod lookup;
pub mod make;
pub mod man;
pub mod new;
pub mod prepare;
pub mod preview;
pub mod print;
pub mod printers;
pub mod show;

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
        Command::Check(options) => check::check(options),
        Command::New(options) => new::new(options),
        Command::Edit(options) => edit::edit(options),
        Command::Preview(options) => preview::preview(options),
        Command::Where(options) => lookup::lookup(options),
        Command::Completions(options) => completions::completions(options),
        Command::Man(options) => man::man(options),
    }
}
