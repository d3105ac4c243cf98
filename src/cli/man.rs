//! `handout man`: the manual pages, one for the program and one for each command.

use std::fs;
use std::path::PathBuf;

use clap::builder::Resettable;
use clap::{Command, CommandFactory as _};

use crate::characters::visible;
use crate::cli::args::{Arguments, Man};
use crate::deliver::file::{self, Privacy};
use crate::deliver::stderr;
use crate::error::{Error, Fault, Place};
use crate::message;

/// Runs `handout man`.
///
/// # Errors
/// The folder cannot be made, or a page not be written.
pub fn man(options: &Man) -> Result<(), Error> {
    fs::create_dir_all(&options.folder).map_err(|e| {
        let place = Place::file(visible(&options.folder.to_string_lossy()));
        let fault = Fault::new(message!("man-folder", reason = file::reason(&e))).at(place);
        fault.hint(message!("man-folder-hint"))
    })?;
    let mut program = Arguments::command();
    // Gives each command its full name.
    program.build();
    let commands = program.get_subcommands();
    let commands = commands.flat_map(|c| std::iter::once(c).chain(c.get_subcommands()));
    let pages: Vec<(PathBuf, Vec<u8>)> = std::iter::once(&program)
        .chain(commands)
        .map(|command| {
            let name = command.get_display_name().unwrap_or(command.get_name());
            (
                options.folder.join(format!("{name}.1")),
                page(command, name),
            )
        })
        .collect();
    file::write_all(&pages, Privacy::Open, options.force)
        .map_err(|fault| fault.hint(message!("man-force")))?;
    for (path, _) in &pages {
        stderr::line(message!("wrote", file = visible(&path.to_string_lossy())));
    }
    Ok(())
}

/// A page, in the language of `man`. The examples keep their lines.
fn page(command: &Command, name: &str) -> Vec<u8> {
    let after = command.get_after_help().map(ToString::to_string);
    let command = command.clone().after_help(Resettable::Reset);
    let mut page = Vec::new();
    let rendered = clap_mangen::Man::new(command).title(name).render(&mut page);
    rendered.expect("memory can be written");
    if let Some(after) = after {
        page.extend(examples(&after).into_bytes());
    }
    page
}

/// The end of a help text as a section: indented lines are commands, with a remark behind some.
fn examples(after: &str) -> String {
    let mut section = ".SH EXAMPLES\n".to_owned();
    let mut in_commands = false;
    for line in after.lines().filter(|line| !line.starts_with("Example")) {
        let is_command = line.starts_with("  ");
        match (in_commands, is_command) {
            (false, true) => section.push_str(".nf\n"),
            (true, false) => section.push_str(".fi\n.PP\n"),
            _ => {}
        }
        in_commands = is_command;
        // A backslash and a minus are commands to `man`, and so is a dot or quote at the begin of a line.
        let line = line.trim_start().replace('\\', "\\e").replace('-', "\\-");
        section.push_str(&format!("\\&{line}\n"));
    }
    if in_commands {
        section.push_str(".fi\n");
    }
    section
}
