//! The command line as it is typed in, [`Arguments`] out; or its help, or what is wrong with it, in the language of the
//! program. English is clap's own, and its texts are in `args.rs`; in another language they are messages `help-COMMAND`,
//! `help-COMMAND-OPTION` and `help-OPTION`, which only that language has.

use std::env;
use std::process;

use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command, CommandFactory as _};

use crate::characters::visible;
use crate::cli::args::Arguments;
use crate::deliver::{stderr, stdout};
use crate::error::{Error, Fault};
use crate::message;
use crate::ui::{self, Message, Value, code};

/// The language of the texts in `args.rs`.
const WRITTEN: &str = "en";

/// Exit status of a command line that is wrong.
const WRONG: i32 = 2;

/// Ends the program with a help text, or with what is wrong with the command line.
pub fn end(error: clap::Error) -> ! {
    if ui::spoken().0 == WRITTEN {
        error.exit();
    }
    answer(error)
}

/// The help text of the program.
pub fn whole() -> String {
    if ui::spoken().0 == WRITTEN {
        return Arguments::command().render_help().to_string();
    }
    code::isolated_lines(&translated(Arguments::command()).render_help().to_string())
}

fn answer(error: clap::Error) -> ! {
    let is_help = matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
    );
    // Asked again, the command line gets the other language's text.
    let error = match is_help {
        true => translated(Arguments::command())
            .try_get_matches_from(env::args_os())
            .err()
            .unwrap_or(error),
        false => error,
    };
    match error.kind() {
        ErrorKind::DisplayHelp => {
            let text = code::isolated_lines(&error.render().to_string());
            process::exit(i32::from(stdout::lines(&text).is_err()));
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let text = error.render().to_string();
            stderr::line(code::isolated_lines(text.trim_end()));
            process::exit(WRONG)
        }
        ErrorKind::DisplayVersion => error.exit(),
        _ => {
            stderr::line(Error::usage(fault(&error)));
            process::exit(WRONG)
        }
    }
}

/// A command with its texts in the program's language, and those of its commands.
pub fn translated(command: Command) -> Command {
    let about = words(&format!("help-{}", command.get_name()));
    with_words(command, about, "help")
}

/// A command with `about` as its sentence, whose options have messages that begin with `prefix`.
fn with_words(command: Command, about: Option<String>, prefix: &str) -> Command {
    let is_program = prefix == "help";
    let usage = words("help-usage").unwrap_or_default();
    let mut command = command
        .help_template(format!(
            "{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}"
        ))
        .disable_help_flag(true)
        .arg(flag("help", 'h', ArgAction::Help));
    if is_program {
        command = command
            .disable_version_flag(true)
            .arg(flag("version", 'V', ArgAction::Version));
    }
    if let Some(about) = about {
        command = command.about(about);
    }
    if let Some(heading) = words("help-commands") {
        command = command.subcommand_help_heading(kept(heading));
    }
    if let Some(after) = command.get_after_help().map(StyledStr::to_string) {
        let of = if is_program { "help-handout" } else { prefix };
        command = command.after_help(examples(&after, of));
    }
    command
        .mut_args(|argument| explained(argument, prefix))
        .mut_subcommands(|command| {
            let id = format!("{prefix}-{}", command.get_name());
            with_words(command, words(&id), &id)
        })
}

fn flag(name: &'static str, short: char, action: ArgAction) -> Arg {
    Arg::new(name).long(name).short(short).action(action)
}

/// An argument with its text, its values and its default.
fn explained(argument: Arg, prefix: &str) -> Arg {
    let id = argument.get_long().unwrap_or(argument.get_id().as_str());
    let text = words(&format!("{prefix}-{id}")).or_else(|| words(&format!("help-{id}")));
    let heading = match argument.is_positional() {
        true => words("help-arguments"),
        false => words("help-options"),
    };
    let mut text = text.unwrap_or_default();
    let names = |name: &std::ffi::OsStr| name.to_string_lossy().into_owned();
    let defaults: Vec<String> = argument
        .get_default_values()
        .iter()
        .map(|v| names(v))
        .collect();
    let values: Vec<String> = argument
        .get_possible_values()
        .iter()
        .filter(|value| !value.is_hide_set())
        .map(|value| value.get_name().to_owned())
        .collect();
    let takes_values = argument.get_action().takes_values();
    if takes_values && !argument.is_hide_possible_values_set() && !values.is_empty() {
        let values = ui::text_of("help-values", &[("values", Value::from(values.join(", ")))]);
        text.push_str(
            &values
                .map(|values| format!(" [{values}]"))
                .unwrap_or_default(),
        );
    }
    if takes_values && !defaults.is_empty() {
        let default = ui::text_of(
            "help-default",
            &[("value", Value::from(defaults.join(", ")))],
        );
        text.push_str(
            &default
                .map(|default| format!(" [{default}]"))
                .unwrap_or_default(),
        );
    }
    let argument = match takes_values {
        true => argument.hide_possible_values(true).hide_default_value(true),
        false => argument,
    };
    let argument = argument.help(text.trim_start().to_owned());
    argument.help_heading(heading.map(kept))
}

/// Examples under the other language's words for them; commands are the same in every language. Remarks behind them are
/// messages `…-remark-1` and so on, what is said below them is `…-after`, and a heading of their own is `…-examples`.
fn examples(after: &str, prefix: &str) -> String {
    let mut lines = after.lines();
    let written = lines.next().unwrap_or_default();
    let heading = words(&format!("{prefix}-examples")).or_else(|| words("help-examples"));
    let mut out = vec![heading.unwrap_or_else(|| written.to_owned())];
    let lines: Vec<&str> = lines.collect();
    let is_example = |line: &&&str| line.starts_with(INDENT);
    let (commands, below) = lines.split_at(lines.iter().take_while(is_example).count());
    let mut remarks = 0;
    for line in commands {
        let Some(at) = line.trim_start().find(GAP) else {
            out.push((*line).to_owned());
            continue;
        };
        let (command, remark) = line.split_at(INDENT.len() + at);
        remarks += 1;
        let said = words(&format!("{prefix}-remark-{remarks}"));
        let bare = remark.trim_start();
        let gap = &remark[..remark.len() - bare.len()];
        out.push(format!("{command}{gap}{}", said.as_deref().unwrap_or(bare)));
    }
    if !below.is_empty() {
        out.push(words(&format!("{prefix}-after")).unwrap_or_else(|| below.join("\n")));
    }
    out.join("\n")
}

/// What stands before an example, and at least between one and its remark.
const INDENT: &str = "  ";
const GAP: &str = "   ";

/// Clap takes headings that stay for as long as the program runs, and it ends with the help text.
fn kept(heading: String) -> &'static str {
    heading.leak()
}

fn words(id: &str) -> Option<String> {
    let fields = "{id} {goal} {lang} {line} {date} {detail} {patient} {record} {with}";
    let default = crate::batch::name::DEFAULT;
    let values = [("fields", fields.into()), ("default", default.into())];
    ui::text_of(id, &values)
}

/// What is wrong with a command line.
pub fn fault(error: &clap::Error) -> Fault {
    let one = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(visible(text)),
        Some(ContextValue::Strings(texts)) => texts.first().map(|text| visible(text)),
        Some(ContextValue::StyledStr(text)) => Some(visible(&text.to_string())),
        _ => None,
    };
    let all = |kind| -> Vec<String> {
        let texts = match error.get(kind) {
            Some(ContextValue::Strings(texts)) => texts.clone(),
            Some(ContextValue::String(text)) => vec![text.clone()],
            _ => Vec::new(),
        };
        texts.iter().map(|text| format!("`{text}`")).collect()
    };
    let option = one(ContextKind::InvalidArg).unwrap_or_default();
    let value = one(ContextKind::InvalidValue).unwrap_or_default();
    let fault = match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let name = one(ContextKind::InvalidSubcommand).unwrap_or_default();
            Fault::new(message!("cli-unknown-command", name))
        }
        ErrorKind::UnknownArgument => Fault::new(message!("cli-unknown-option", name = option)),
        ErrorKind::MissingRequiredArgument => {
            let names = Value::and(all(ContextKind::InvalidArg));
            Fault::new(message!("cli-missing", names))
        }
        ErrorKind::InvalidValue if value.is_empty() => {
            Fault::new(message!("cli-missing-value", option))
        }
        ErrorKind::InvalidValue => Fault::new(message!("cli-wrong-value", option, value)),
        ErrorKind::ValueValidation => {
            let reason = std::error::Error::source(error).map(Message::theirs);
            Fault::new(match reason {
                Some(reason) => message!("cli-wrong-value-because", option, value, reason),
                None => message!("cli-wrong-value", option, value),
            })
        }
        ErrorKind::ArgumentConflict if one(ContextKind::PriorArg).as_ref() != Some(&option) => {
            let other = one(ContextKind::PriorArg).unwrap_or_default();
            Fault::new(message!("cli-conflict", option, other))
        }
        ErrorKind::ArgumentConflict => Fault::new(message!("cli-twice", option)),
        // Clap's own words are better than none.
        _ => {
            let text = error.render().to_string();
            let line = text.lines().next().unwrap_or_default();
            Fault::new(Message::theirs(line.trim_start_matches("error: ")))
        }
    };
    let suggested = [
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedArg,
        ContextKind::SuggestedValue,
    ];
    let values = all(ContextKind::ValidValue);
    match suggested.into_iter().find_map(one) {
        Some(near) => fault.hint(message!("did-you-mean", near)),
        None if !values.is_empty() => {
            fault.hint(message!("cli-values", values = Value::and(values)))
        }
        None => fault.hint(message!("cli-help", command = help_command())),
    }
}

/// What explains the command that was typed.
fn help_command() -> String {
    let program = Arguments::command();
    let typed = env::args().nth(1).unwrap_or_default();
    match program.find_subcommand(&typed) {
        Some(command) => format!("handout {} --help", command.get_name()),
        None => "handout --help".to_owned(),
    }
}
