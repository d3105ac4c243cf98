//! `handout where`: which files are used, and why.

use std::env;
use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::catalog::store::has_shape;
use crate::characters::visible;
use crate::cli::args::Where;
use crate::cli::prepare::{DATA_VARIABLE, DEFAULT_LANGUAGE, beside_profile, store_beside};
use crate::clinic::find::{self, By, State};
use crate::deliver::stdout;
use crate::error::Error;
use crate::locale::language::Languages;
use crate::text::wrap::width;

/// A place where something is looked for.
#[derive(Serialize)]
struct Found {
    /// The option or variable that names it, or what it is otherwise.
    by: &'static str,
    /// The file, folder or language; none where nothing names one.
    value: Option<String>,
    state: State,
}

/// All that is looked for, each with its places, the first that counts first.
#[derive(Serialize)]
struct Places {
    clinic: Vec<Found>,
    content: Vec<Found>,
    language: Vec<Found>,
}

/// Runs `handout where`.
///
/// # Errors
/// The content folder or the profile in use cannot be used: after the places were told.
pub fn lookup(options: &Where) -> Result<(), Error> {
    let named = options.clinic.clinic.as_deref();
    let store = store_beside(&options.data, named);
    let mut faults = Vec::new();
    let languages = store.as_ref().ok().map(|s| Languages::read(s, &mut faults));
    let places = Places {
        clinic: clinic(named),
        content: content(options.data.data.clone(), named),
        language: language(options.language.lang.as_deref(), languages.as_ref()),
    };
    let text = if options.json {
        serde_json::to_string_pretty(&places).expect("texts are valid JSON") + "\n"
    } else {
        table(&places)
    };
    stdout::write(text.as_bytes())?;
    store?;
    if !faults.is_empty() {
        return Err(faults.into());
    }
    find::find(named)?;
    Ok(())
}

fn clinic(named: Option<&Path>) -> Vec<Found> {
    let candidates = find::candidates(named).into_iter();
    let found = candidates.map(|candidate| Found {
        by: match candidate.by {
            By::Option => "--clinic",
            By::Variable => find::VARIABLE,
            By::CurrentFolder => "the current folder",
            By::Settings => "your settings",
        },
        value: candidate.path.map(|path| path.display().to_string()),
        state: candidate.state,
    });
    found.collect()
}

/// A folder lies on top of what is in the program, which is always used.
fn content(named: Option<PathBuf>, clinic: Option<&Path>) -> Vec<Found> {
    let variable = env::var_os(DATA_VARIABLE).filter(|folder| !folder.is_empty());
    let beside = beside_profile(clinic);
    let folders = [
        ("--data", named),
        (DATA_VARIABLE, variable.map(PathBuf::from)),
        (
            "beside the profile",
            beside.filter(|folder| has_shape(folder)),
        ),
    ];
    let mut places = first(folders.map(|(by, path)| (by, path.map(|p| p.display().to_string()))));
    places.push(Found {
        by: "the program itself",
        value: None,
        state: State::Used,
    });
    places
}

fn language(asked: Option<&str>, languages: Option<&Languages>) -> Vec<Found> {
    let system = languages.and_then(Languages::of_system);
    let default = languages.is_some().then(|| DEFAULT_LANGUAGE.to_owned());
    first([
        ("--lang", asked.map(str::to_owned)),
        ("the system", system.map(|language| language.tag)),
        ("otherwise", default),
    ])
}

/// The first that is named is used.
fn first<const N: usize>(places: [(&'static str, Option<String>); N]) -> Vec<Found> {
    let mut found = false;
    let places = places.into_iter().map(|(by, value)| {
        let state = match &value {
            None => State::NotNamed,
            Some(_) if found => State::PassedOver,
            Some(_) => State::Used,
        };
        found |= value.is_some();
        Found { by, value, state }
    });
    places.collect()
}

fn table(places: &Places) -> String {
    let all = [
        ("clinic profile", &places.clinic),
        ("content", &places.content),
        ("language", &places.language),
    ];
    let widest = all.iter().flat_map(|(_, found)| found.iter());
    let widest = widest.map(|found| width(found.by)).max().unwrap_or(0);
    let mut text = String::new();
    for (what, found) in all {
        text.push_str(what);
        text.push('\n');
        for found in found {
            let state = match found.state {
                State::Used => "used",
                State::PassedOver => "passed over",
                State::NotThere => "not there",
                State::NotNamed => "not given",
            };
            let value = found.value.as_deref().map(visible).unwrap_or_default();
            let room = " ".repeat(widest - width(found.by));
            let line = format!("  {}{room}  {state:11}  {value}", found.by);
            text.push_str(line.trim_end());
            text.push('\n');
        }
    }
    text
}
