//! `handout completions`: a script that lets a shell ask this program what may come next, and the answers.
//!
//! The shell asks each time, so goals and languages are those of the content at that moment.

use std::env;
use std::ffi::OsStr;

use clap::{CommandFactory as _, ValueEnum as _};
use clap_complete::CompletionCandidate;
use clap_complete::env::{CompleteEnv, Shells};

use crate::catalog::goal;
use crate::catalog::store::Store;
use crate::cli::args::{Arguments, Completions, DataChoice};
use crate::cli::prepare::store;
use crate::cli::words::shown;
use crate::deliver::stdout;
use crate::error::{Error, Fault};
use crate::kept::presets::Presets;
use crate::locale::Locale;
use crate::locale::language::Languages;
use crate::message;

/// Set by the script when a shell asks.
const VARIABLE: &str = "HANDOUT_COMPLETE";

/// What it is called on the command line, whatever the file.
const PROGRAM: &str = "handout";

/// The language of what stands beside a goal: that of all help texts.
const HELP_LANGUAGE: &str = "en";

/// zsh reads the script of a package when the first line is to be completed, and takes it for the function that does it.
const AUTOLOADED: &str = r#"
if [[ "$funcstack[1]" == _handout ]]; then
    _clap_dynamic_completer_handout "$@"
fi
"#;

/// Runs `handout completions`.
///
/// # Errors
/// Standard output cannot be written.
pub fn completions(options: &Completions) -> Result<(), Error> {
    let shell = options.shell.to_possible_value();
    let name = shell.as_ref().map_or("", |value| value.get_name());
    let shells = Shells::builtins();
    let Some(shell) = shells.completer(name) else {
        return Err(Fault::new(message!("completions-none", name)).into());
    };
    let mut script = Vec::new();
    shell
        .write_registration(VARIABLE, PROGRAM, PROGRAM, PROGRAM, &mut script)
        .expect("memory can be written");
    if name == "zsh" {
        script.extend(AUTOLOADED.as_bytes());
    }
    Ok(stdout::write(&script)?)
}

/// Answers a shell that asks, and says whether one has. A question that is none has no answer.
pub fn answer() -> bool {
    if env::var_os(VARIABLE).is_none_or(|shell| shell.is_empty()) {
        return false;
    }
    let question = CompleteEnv::with_factory(Arguments::command)
        .var(VARIABLE)
        .bin(PROGRAM)
        .completer(PROGRAM);
    let folder = env::current_dir().ok();
    question
        .try_complete(env::args_os(), folder.as_deref())
        .unwrap_or(true)
}

/// The goals of the content, each with its title.
pub fn goals() -> Vec<CompletionCandidate> {
    let Some((store, languages)) = content() else {
        return Vec::new();
    };
    let ids = goal::ids(&store).unwrap_or_default();
    let files: Vec<&str> = ["terms"]
        .into_iter()
        .chain(ids.iter().map(String::as_str))
        .collect();
    // A title only helps: a goal without one can be completed, too.
    let language = languages.get(HELP_LANGUAGE);
    let locale = language.and_then(|l| Locale::read(&store, l, &files, &mut Vec::new()));
    let title = |id: &str| Some(locale.as_ref()?.message(&format!("{id}-title")).ok()?.text);
    let candidates = ids.iter().map(|id| candidate(id, title(id)));
    candidates.collect()
}

/// The sets of statements of the content.
pub fn sets() -> Vec<CompletionCandidate> {
    let sets = content().map(|(store, _)| store.names(goal::SHARED, "toml"));
    let sets = sets.unwrap_or_default().into_iter();
    sets.map(|set| candidate(&set, None)).collect()
}

/// The languages of the content, each with its name.
pub fn languages() -> Vec<CompletionCandidate> {
    let languages = content()
        .map(|(_, languages)| languages)
        .unwrap_or_default();
    let candidates = languages
        .iter()
        .map(|(tag, entry)| candidate(tag, Some(entry.name.clone())));
    candidates.collect()
}

/// The presets, each with its options.
pub fn presets() -> Vec<CompletionCandidate> {
    let presets = Presets::read().ok();
    let all = presets.iter().flat_map(Presets::iter);
    let candidates = all.map(|(name, settings)| candidate(name, Some(shown(&settings))));
    candidates.collect()
}

/// The content in use, if it can be read: a shell has no place for faults.
fn content() -> Option<(Store, Languages)> {
    let store = store(&DataChoice { data: None }).ok()?;
    let languages = Languages::read(&store, &mut Vec::new());
    Some((store, languages))
}

fn candidate(value: &str, help: Option<String>) -> CompletionCandidate {
    CompletionCandidate::new(OsStr::new(value)).help(help.map(Into::into))
}
