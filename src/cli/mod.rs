//! The command line: one file for each subcommand, with a function of its name.

pub mod again;
pub mod approvals;
pub mod approve;
pub mod args;
pub mod batch;
pub mod check;
pub mod completions;
pub mod content;
pub mod diff;
pub mod edit;
pub mod goals;
pub mod guide;
pub mod help;
pub mod init;
pub mod languages;
pub mod lookup;
pub mod make;
pub mod man;
pub mod new;
pub mod prepare;
pub mod preset;
pub mod preview;
pub mod print;
pub mod printers;
pub mod receipt;
pub mod screen;
pub mod show;
pub mod sources;
pub mod version;
pub mod words;

use crate::cli::args::{Arguments, Command, Guide};
use crate::error::Error;

/// Runs the command.
///
/// # Errors
/// What the command could not do; [`Error::exit_status`] is the process's.
pub fn run(arguments: &Arguments) -> Result<(), Error> {
    let Some(command) = &arguments.command else {
        return guide::guide(&Guide::default());
    };
    match command {
        Command::Guide(options) => guide::guide(options),
        Command::Again(options) => again::again(options),
        Command::Preset(options) => preset::preset(options),
        Command::Goals(options) => goals::goals(options),
        Command::Languages(options) => languages::languages(options),
        Command::Make(options) => make::make(options),
        Command::Screen(options) => screen::screen(options),
        Command::Print(options) => print::print(options),
        Command::Printers(options) => printers::printers(options),
        Command::Batch(options) => batch::batch(options),
        Command::Show(options) => show::show(options),
        Command::Init(options) => init::init(options),
        Command::Sources(options) => sources::sources(options),
        Command::Approve(options) => approve::approve(options),
        Command::Approvals(options) => approvals::approvals(options),
        Command::Diff(options) => diff::diff(options),
        Command::Check(options) => check::check(options),
        Command::New(options) => new::new(options),
        Command::Edit(options) => edit::edit(options),
        Command::Preview(options) => preview::preview(options),
        Command::Where(options) => lookup::lookup(options),
        Command::Version(options) => version::version(options),
        Command::Completions(options) => completions::completions(options),
        Command::Man(options) => man::man(options),
    }
}
