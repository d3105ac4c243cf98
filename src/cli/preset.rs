//! `handout preset`: options that are kept under a name.

use clap::{ArgMatches, Args, Command, FromArgMatches};

use crate::characters::visible;
use crate::cli::args::{DataChoice, Make, Preset, PresetAction};
use crate::cli::prepare::{goal_id, store};
use crate::cli::words::{self, OF_PRESETS, Setting, Value, is_personal, shown};
use crate::deliver::{stderr, stdout};
use crate::error::{Error, Fault};
use crate::kept::presets::Presets;
use crate::locale::language::Languages;
use crate::message;
use crate::text::wrap::width;

/// The arguments of `handout preset save`: a name, and options of `make` as that command has them.
#[derive(Debug)]
pub struct Save {
    name: String,
    force: bool,
    settings: Vec<Setting>,
    /// Long names of options that no preset holds.
    refused: Vec<String>,
}

const NAME: &str = "preset-name";
const FORCE: &str = "force";

impl Args for Save {
    fn augment_args(command: Command) -> Command {
        let name = clap::Arg::new(NAME)
            .value_name("NAME")
            .help("Name of the preset")
            .required(true);
        let force = clap::Arg::new(FORCE)
            .long(FORCE)
            .help("Replace an existing preset")
            .action(clap::ArgAction::SetTrue);
        let options = Make::augment_args(Command::new("make"));
        let options = options.get_arguments().filter(|argument| {
            let name = argument.get_long();
            !name.is_some_and(|name| [FORCE, "preset"].contains(&name))
        });
        // Those that are refused are known, so that they are refused with a reason.
        let options = options.map(|argument| {
            let is_kept = argument
                .get_long()
                .is_none_or(|long| OF_PRESETS.contains(&long));
            argument.clone().required(false).hide(!is_kept)
        });
        let options: Vec<clap::Arg> = options
            .map(|argument| match argument.get_id() == "goal" {
                true => unrequired_goal(argument),
                false => argument,
            })
            .collect();
        command.arg(name).args(options).arg(force)
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

/// `make` needs a goal where no preset is named; here none is needed.
fn unrequired_goal(goal: clap::Arg) -> clap::Arg {
    let mut free = clap::Arg::new("goal").value_name("GOAL");
    if let Some(help) = goal.get_help() {
        free = free.help(help.clone());
    }
    free.add(clap_complete::ArgValueCandidates::new(
        crate::cli::completions::goals,
    ))
}

impl FromArgMatches for Save {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let command = Self::augment_args(Command::new("save"));
        let is_option = |name: &str| ![NAME, FORCE].contains(&name);
        let (settings, refused): (Vec<_>, Vec<_>) = words::settings(&command, matches, is_option)
            .into_iter()
            .partition(|setting| OF_PRESETS.contains(&setting.name.as_str()));
        let name = matches.get_one::<String>(NAME).cloned();
        Ok(Save {
            name: name.unwrap_or_default(),
            force: matches.get_flag(FORCE),
            settings,
            refused: refused.into_iter().map(|setting| setting.name).collect(),
        })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

/// Runs `handout preset`.
///
/// # Errors
/// Options that no preset holds, a name that is none or not there, faults of the file.
pub fn preset(options: &Preset) -> Result<(), Error> {
    match &options.action {
        PresetAction::Save(options) => save(options),
        PresetAction::List => list(),
        PresetAction::Show(options) => {
            let settings = Presets::read()?.get(&options.name)?;
            let line = format!("handout make {}\n", visible(&shown(&settings)));
            Ok(stdout::write(line.as_bytes())?)
        }
        PresetAction::Remove(options) => {
            let path = Presets::read()?.remove(&options.name)?;
            let path = visible(&path.to_string_lossy());
            stderr::line(message!(
                "preset-removed",
                name = visible(&options.name),
                file = path
            ));
            Ok(())
        }
    }
}

fn save(options: &Save) -> Result<(), Error> {
    if let Some(name) = options.refused.first() {
        let name = format!("--{name}");
        let (what, hint) = match is_personal(&name[2..]) {
            true => (
                message!("preset-personal", option = name),
                message!("preset-personal-hint"),
            ),
            false => (
                message!("preset-once", option = name),
                message!("preset-once-hint"),
            ),
        };
        return Err(Error::usage(Fault::new(what).hint(hint)));
    }
    if options.settings.is_empty() {
        let fault = Fault::new(message!("preset-empty", name = visible(&options.name)));
        return Err(Error::usage(fault.hint(message!("preset-empty-hint"))));
    }
    check(&options.settings)?;
    let path = Presets::read()?.save(&options.name, &options.settings, options.force)?;
    let path = visible(&path.to_string_lossy());
    stderr::line(message!(
        "preset-saved",
        name = visible(&options.name),
        file = path
    ));
    Ok(())
}

/// Whether goals and languages are of the content: better said now than at the desk.
fn check(settings: &[Setting]) -> Result<(), Error> {
    let value = |wanted: &str| {
        let setting = settings.iter().find(|setting| setting.name == wanted)?;
        match &setting.value {
            Value::Text(text) => Some(text),
            Value::On => None,
        }
    };
    let data = value("data").map(Into::into);
    let store = store(&DataChoice { data })?;
    let mut faults = Vec::new();
    let languages = Languages::read(&store, &mut faults);
    if !faults.is_empty() {
        return Err(faults.into());
    }
    if let Some(goal) = value("goal") {
        goal_id(goal, &store)?;
    }
    for tag in ["lang", "with", "twin"].into_iter().filter_map(value) {
        languages.find(&visible(tag))?;
    }
    Ok(())
}

fn list() -> Result<(), Error> {
    let presets = Presets::read()?;
    let column = presets
        .iter()
        .map(|(name, _)| width(&visible(name)))
        .max()
        .unwrap_or(0);
    let lines = presets.iter().map(|(name, settings)| {
        let name = visible(name);
        let room = " ".repeat(column - width(&name));
        format!("{name}{room}  {}\n", visible(&shown(&settings)))
    });
    let text: String = lines.collect();
    if text.is_empty() {
        stderr::line(message!("preset-none"));
    }
    Ok(stdout::write(text.as_bytes())?)
}
