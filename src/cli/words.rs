//! The words of a command line: typed words in, with those of a preset among them, [`Asked`] out, and with it the words
//! that may be kept.
//!
//! What may be kept is listed here by name, and everything else is not: a new option is forgotten until somebody has
//! thought about it (a test asks).

use std::ffi::OsString;
use std::io::{self, IsTerminal as _};
use std::path;
use std::process;

use clap::parser::ValueSource;
use clap::{ArgAction, ArgMatches, Command, CommandFactory as _, FromArgMatches as _};

use crate::cli::args::Arguments;
use crate::cli::help;
use crate::deliver::stderr;
use crate::error::{Error, Fault};
use crate::kept::presets::Presets;
use crate::message;

/// Options that name a person or belong to one visit. They are never kept.
const PERSONAL: [&str; 6] = ["patient", "record", "clinician", "date", "next", "answers"];

/// Options of `make` that a preset may hold.
pub const OF_PRESETS: [&str; 14] = [
    "goal",
    "lang",
    "with",
    "detail",
    "paper",
    "size",
    "acknowledge",
    "allow-fallback",
    "clinic",
    "data",
    "format",
    "png",
    "dpi",
    "twin",
];

/// Options besides those that may be repeated. The others are left out: a file's name may be a patient's.
const REPEATED: [&str; 11] = [
    "open", "printer", "copies", "duplex", "tray", "wait", "bidi", "shape", "width", "pager",
    "plain",
];

/// Commands that `again` repeats.
const REPEATABLE: [&str; 3] = ["make", "print", "show"];

/// Options whose value is a file or a folder.
const PATHS: [&str; 2] = ["clinic", "data"];

/// What the command line asks for.
#[derive(Debug)]
pub struct Asked {
    pub arguments: Arguments,
    /// What to remember of it: the command with its options, without the personal ones.
    pub kept: Option<Vec<String>>,
}

/// One option with its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting {
    /// The long name without hyphens, or `goal`.
    pub name: String,
    pub value: Value,
}

/// What an option is set to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// It takes no value.
    On,
    Text(String),
}

impl Setting {
    pub fn new(name: &str, value: &str) -> Self {
        Setting {
            name: name.to_owned(),
            value: Value::Text(value.to_owned()),
        }
    }

    /// As words of a command line.
    fn words(&self) -> Vec<String> {
        let Setting { name, value } = self;
        match value {
            Value::Text(text) if name == "goal" => vec![text.clone()],
            Value::On => vec![format!("--{name}")],
            // Those without a value of their own, and values that look like an option.
            Value::Text(text)
                if text.starts_with('-') || ["shape", "pager"].contains(&name.as_str()) =>
            {
                vec![format!("--{name}={text}")]
            }
            Value::Text(text) => vec![format!("--{name}"), text.clone()],
        }
    }
}

/// Whether an option, by its long name, is about a person.
pub fn is_personal(name: &str) -> bool {
    PERSONAL.contains(&name)
}

/// The words of settings, the goal first and what is personal last, where it is left out with ease.
pub fn words(settings: &[Setting]) -> Vec<String> {
    let mut settings: Vec<&Setting> = settings.iter().collect();
    settings.sort_by_key(|s| (s.name != "goal", is_personal(&s.name)));
    settings.into_iter().flat_map(Setting::words).collect()
}

/// Settings as they are typed in a shell.
pub fn shown(settings: &[Setting]) -> String {
    quoted(&words(settings))
}

/// Words as they are typed in a shell.
pub fn quoted(words: &[String]) -> String {
    // Only a NUL cannot be quoted, and no word of a command line holds one.
    shlex::try_join(words.iter().map(String::as_str)).unwrap_or_default()
}

/// Reads a command line, the program's name first. As clap does, ends the process where help is asked for or the words
/// cannot be understood.
///
/// # Errors
/// The preset that is named is none, or does not fit.
pub fn read(words: Vec<OsString>) -> Result<Asked, Error> {
    let mut program = Arguments::command();
    let mut matches = program
        .try_get_matches_from_mut(&words)
        .unwrap_or_else(|e| help::end(e));
    if matches.subcommand().is_none() && !on_a_terminal() {
        // There is nobody to ask: what clap says to no command at all.
        stderr::line(help::whole());
        process::exit(2);
    }
    if let Some((name, options)) = matches.subcommand()
        && let Ok(Some(preset)) = options.try_get_one::<String>("preset")
    {
        let command = subcommand(&program, name);
        matches = with_preset(&words, preset, command, options)?;
    }
    let arguments =
        Arguments::from_arg_matches(&matches).unwrap_or_else(|e| help::end(e.format(&mut program)));
    let kept = matches.subcommand().and_then(|(name, options)| {
        let is_repeatable = REPEATABLE.contains(&name);
        is_repeatable.then(|| kept(name, subcommand(&program, name), options))
    });
    Ok(Asked { arguments, kept })
}

/// Whether somebody can be asked and answer.
pub fn on_a_terminal() -> bool {
    io::stdin().is_terminal() && io::stdout().is_terminal() && io::stderr().is_terminal()
}

fn subcommand<'a>(program: &'a Command, name: &str) -> &'a Command {
    program
        .find_subcommand(name)
        .expect("clap has just found it")
}

/// The command line with a preset in it, but for what the line says itself.
fn with_preset(
    typed: &[OsString],
    preset: &str,
    command: &Command,
    options: &ArgMatches,
) -> Result<ArgMatches, Error> {
    let presets = Presets::read()?;
    let mut settings = presets.get(preset)?;
    let given: Vec<&str> = command
        .get_arguments()
        .map(|argument| argument.get_id().as_str())
        .filter(|id| options.value_source(id) == Some(ValueSource::CommandLine))
        .collect();
    let is_given = |name: &str| {
        let argument = command.get_arguments().find(|a| name_of(a) == name);
        argument.is_some_and(|a| given.contains(&a.get_id().as_str()))
    };
    let is_of_command = |name: &str| command.get_arguments().any(|a| name_of(a) == name);
    // Two ways to say the format, and the sharpness of the one that has one.
    let names_format = is_given("format") || is_given("png");
    let is_format = |name: &str| ["format", "png", "dpi"].contains(&name);
    settings.retain(|Setting { name, .. }| {
        is_of_command(name) && !is_given(name) && !(names_format && is_format(name))
    });
    if !is_given("goal") && !settings.iter().any(|s| s.name == "goal") {
        let what = message!("preset-no-goal", name = preset);
        return Err(Error::usage(
            Fault::new(what).hint(message!("preset-no-goal-hint")),
        ));
    }
    let (before, after) = typed.split_at(typed.len().min(2));
    let mut words: Vec<OsString> = before.to_vec();
    words.extend(self::words(&settings).into_iter().map(OsString::from));
    words.extend_from_slice(after);
    // The line was understood without the preset.
    Arguments::command()
        .try_get_matches_from(words)
        .map_err(|e| {
            let what = message!("preset-unfit", name = preset, reason = first_line(&e));
            Fault::new(what).at(presets.place(preset)).into()
        })
}

/// What clap says is wrong, in a line.
pub fn first_line(error: &clap::Error) -> String {
    let text = error.to_string();
    let line = text.lines().next().unwrap_or_default();
    line.trim_start_matches("error: ").to_owned()
}

fn name_of(argument: &clap::Arg) -> &str {
    argument.get_long().unwrap_or(argument.get_id().as_str())
}

/// The options that were typed, of those that `wanted` takes by their long names.
pub fn settings(
    command: &Command,
    options: &ArgMatches,
    wanted: impl Fn(&str) -> bool,
) -> Vec<Setting> {
    let mut settings = Vec::new();
    for argument in command.get_arguments().filter(|a| wanted(name_of(a))) {
        let id = argument.get_id().as_str();
        if options.value_source(id) != Some(ValueSource::CommandLine) {
            continue;
        }
        let name = name_of(argument).to_owned();
        if matches!(argument.get_action(), ArgAction::SetTrue) {
            let value = Value::On;
            settings.push(Setting { name, value });
            continue;
        }
        let values = options.get_raw(id).into_iter().flatten();
        settings.extend(values.filter_map(|value| {
            let value = lasting(&name, value.to_str()?);
            Some(Setting::new(&name, &value))
        }));
    }
    settings
}

/// A value as it still holds in another folder, without a password.
fn lasting(name: &str, value: &str) -> String {
    if PATHS.contains(&name) {
        let whole = path::absolute(value).ok();
        let whole = whole.and_then(|path| path.into_os_string().into_string().ok());
        return whole.unwrap_or_else(|| value.to_owned());
    }
    match name {
        "printer" => without_password(value),
        _ => value.to_owned(),
    }
}

/// `ipp://user:password@host/` as `ipp://user@host/`.
fn without_password(address: &str) -> String {
    let Some((scheme, rest)) = address.split_once("://") else {
        return address.to_owned();
    };
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    match authority.rsplit_once('@') {
        Some((login, host)) => {
            let user = login.split(':').next().unwrap_or_default();
            format!("{scheme}://{user}@{host}{path}")
        }
        None => address.to_owned(),
    }
}

fn kept(name: &str, command: &Command, options: &ArgMatches) -> Vec<String> {
    let wanted = |name: &str| OF_PRESETS.contains(&name) || REPEATED.contains(&name);
    let mut kept = vec![name.to_owned()];
    kept.extend(words(&settings(command, options, wanted)));
    kept
}

/// The words of a command that is repeatable, as [`read`] would keep them.
pub fn kept_of(words: &[String]) -> Option<Vec<String>> {
    let mut program = Arguments::command();
    let matches = program.try_get_matches_from_mut(words).ok()?;
    let (name, options) = matches.subcommand()?;
    REPEATABLE
        .contains(&name)
        .then(|| kept(name, subcommand(&program, name), options))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn somebody_has_thought_about_every_option() {
        // Where a sheet goes, and what has no meaning the second time.
        // What goes against the clinic's own rule is asked for each time.
        let known_not_kept = [
            "output",
            "force",
            "receipt",
            "preset",
            "help",
            "allow-unapproved",
        ];
        let mut program = Arguments::command();
        program.build();
        for name in REPEATABLE {
            for argument in subcommand(&program, name).get_arguments() {
                let long = name_of(argument);
                let places = [&OF_PRESETS[..], &REPEATED, &PERSONAL, &known_not_kept];
                let times = places.iter().filter(|p| p.contains(&long)).count();
                assert_eq!(times, 1, "{name} --{long}: may it be kept?");
            }
        }
    }

    fn kept_of_line(line: &str) -> String {
        let words = shlex::split(line).unwrap();
        quoted(&kept_of(&words).unwrap())
    }

    #[test]
    fn what_is_personal_is_not_kept_and_a_password_is_none_of_it() {
        assert_eq!(
            kept_of_line(
                "handout print hair -l fa --patient 'Sample Name' --record A-1 --clinician X --date 2026-03-20 \
                 --next 2026-04-10 --printer ipps://desk:secret@host:631/ipp --copies 2 -o Sample.pdf"
            ),
            "print hair --lang fa --printer ipps://desk@host:631/ipp --copies 2"
        );
        assert_eq!(
            kept_of_line("handout show pores --pager --shape=never --width 60"),
            "show pores '--shape=never' --width 60 '--pager=auto'"
        );
        assert_eq!(
            kept_of_line("handout make pores --png --acknowledge --force"),
            "make pores --acknowledge --png"
        );
    }

    #[test]
    fn a_value_that_looks_like_an_option_stays_one_word() {
        let settings = [
            Setting::new("patient", "-x y"),
            Setting::new("goal", "hair"),
        ];
        assert_eq!(shown(&settings), "hair '--patient=-x y'");
    }
}
