//! `handout where`: which files are used, and why.

use std::env;
use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::approval::{folders, ledger};
use crate::catalog::store::{Store, has_shape};
use crate::characters::visible;
use crate::cli::args::Where;
use crate::cli::prepare::{DATA_VARIABLE, DEFAULT_LANGUAGE, beside_profile, store_beside};
use crate::clinic::Clinic;
use crate::clinic::find::{self, By, State};
use crate::deliver::stdout;
use crate::error::Error;
use crate::kept::{presets, state};
use crate::locale::language::Languages;
use crate::message;
use crate::ui::{Message, table};

/// Width of the column of states.
const STATES: usize = 11;

/// A place where something is looked for.
#[derive(Serialize)]
struct Found {
    by: Namer,
    /// The file, folder or language; none where nothing names one.
    value: Option<String>,
    state: State,
}

/// The option or variable that names a place, or what it is otherwise.
#[derive(Clone, Copy)]
enum Namer {
    Named(&'static str),
    CurrentFolder,
    BesideProfile,
    Content,
    Settings,
    UserFolder,
    Program,
    Profile,
    System,
    Otherwise,
}

impl Namer {
    /// For people.
    fn words(self) -> Message {
        match self {
            Namer::Named(name) => Message::theirs(name),
            Namer::CurrentFolder => message!("where-current-folder"),
            Namer::BesideProfile => message!("where-beside-profile"),
            Namer::Content => message!("where-in-content"),
            Namer::Settings => message!("where-settings"),
            Namer::UserFolder => message!("where-user-folder"),
            Namer::Program => message!("where-program"),
            Namer::Profile => message!("where-profile"),
            Namer::System => message!("where-system"),
            Namer::Otherwise => message!("where-otherwise"),
        }
    }
}

/// For programs, the same in every language.
impl Serialize for Namer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(match self {
            Namer::Named(name) => name,
            Namer::CurrentFolder => "the current folder",
            Namer::BesideProfile => "beside the profile",
            Namer::Content => "the content folder",
            Namer::Settings => "your settings",
            Namer::UserFolder => "your own folder",
            Namer::Program => "the program itself",
            Namer::Profile => "the clinic profile",
            Namer::System => "the system",
            Namer::Otherwise => "otherwise",
        })
    }
}

/// All that is looked for, each with its places, the first that counts first.
#[derive(Serialize)]
struct Places {
    clinic: Vec<Found>,
    content: Vec<Found>,
    language: Vec<Found>,
    staff_language: Vec<Found>,
    /// Files of approvals; new ones are put into the first.
    approvals: Vec<Found>,
    presets: Vec<Found>,
    /// What the guided mode and `handout again` remember.
    state: Vec<Found>,
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
    let profile = find::find(named);
    let clinic = profile.as_ref().ok().and_then(Option::as_ref);
    let places = Places {
        clinic: profiles(named),
        content: content(options.data.data.clone(), named),
        language: language(options.language.lang.as_deref(), clinic, languages.as_ref()),
        staff_language: staff_language(clinic),
        approvals: approvals(clinic, store.as_ref().ok().and_then(Store::overlay)),
        presets: vec![kept(Namer::Settings, presets::path())],
        state: vec![match state::is_off() {
            true => nowhere(Namer::Named(state::VARIABLE)),
            false => kept(Namer::UserFolder, state::path()),
        }],
    };
    stdout::listing(&places, options.json, rows)?;
    store?;
    if !faults.is_empty() {
        return Err(faults.into());
    }
    let clinic = profile?;
    // A language of the profile that there is no sheet in is a fault where it counts, and wrong in any case.
    if let (Some(clinic), Some(languages)) = (clinic, languages) {
        for tag in clinic.language.iter().chain(&clinic.staff_language) {
            clinic.language_of(tag, &languages)?;
        }
    }
    Ok(())
}

fn profiles(named: Option<&Path>) -> Vec<Found> {
    let candidates = find::candidates(named).into_iter();
    let found = candidates.map(|candidate| Found {
        by: match candidate.by {
            By::Option => Namer::Named("--clinic"),
            By::Variable => Namer::Named(find::VARIABLE),
            By::CurrentFolder => Namer::CurrentFolder,
            By::Settings => Namer::Settings,
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
        (Namer::Named("--data"), named),
        (Namer::Named(DATA_VARIABLE), variable.map(PathBuf::from)),
        (
            Namer::BesideProfile,
            beside.filter(|folder| has_shape(folder)),
        ),
    ];
    let mut places = first(folders.map(|(by, path)| (by, path.map(|p| p.display().to_string()))));
    places.push(Found {
        by: Namer::Program,
        value: None,
        state: State::Used,
    });
    places
}

/// As [`patient_language`](crate::cli::prepare::patient_language) looks for it.
fn language(
    asked: Option<&str>,
    clinic: Option<&Clinic>,
    languages: Option<&Languages>,
) -> Vec<Found> {
    let of_clinic = clinic.and_then(|clinic| clinic.language.as_ref());
    let system = languages.and_then(Languages::of_system);
    let default = languages.is_some().then(|| DEFAULT_LANGUAGE.to_owned());
    first([
        (Namer::Named("--lang"), asked.map(str::to_owned)),
        (Namer::Profile, of_clinic.map(|tag| tag.tag.clone())),
        (Namer::System, system.map(|language| language.tag)),
        (Namer::Otherwise, default),
    ])
}

fn staff_language(clinic: Option<&Clinic>) -> Vec<Found> {
    let of_clinic = clinic.and_then(|clinic| clinic.staff_language.as_ref());
    first([(Namer::Profile, of_clinic.map(|tag| tag.tag.clone()))])
}

/// As [`folders`] has them: both are read, and the first gets what is approved from now on.
fn approvals(clinic: Option<&Clinic>, overlay: Option<&Path>) -> Vec<Found> {
    let of_clinic = clinic.map(Clinic::folder);
    let folders = folders(of_clinic, overlay).into_iter();
    let found = folders.map(|folder| {
        let by = match of_clinic == Some(folder.as_path()) {
            true => Namer::BesideProfile,
            false => Namer::Content,
        };
        file(by, folder.join(ledger::FILE))
    });
    let found: Vec<Found> = found.collect();
    match found.is_empty() {
        true => vec![nowhere(Namer::BesideProfile), nowhere(Namer::Content)],
        false => found,
    }
}

/// A file of the user's own; none where there is no home.
fn kept(by: Namer, path: Option<PathBuf>) -> Found {
    match path {
        Some(path) => file(by, path),
        None => nowhere(by),
    }
}

/// A file that may not be there yet.
fn file(by: Namer, path: PathBuf) -> Found {
    Found {
        by,
        state: match path.exists() {
            true => State::Used,
            false => State::NotThere,
        },
        value: Some(path.display().to_string()),
    }
}

fn nowhere(by: Namer) -> Found {
    Found {
        by,
        value: None,
        state: State::NotNamed,
    }
}

/// The first that is named is used.
fn first<const N: usize>(places: [(Namer, Option<String>); N]) -> Vec<Found> {
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

fn rows(places: &Places) -> String {
    let all = [
        (message!("where-clinic"), &places.clinic),
        (message!("where-content"), &places.content),
        (message!("where-language"), &places.language),
        (message!("where-staff-language"), &places.staff_language),
        (message!("where-approvals"), &places.approvals),
        (message!("where-presets"), &places.presets),
        (message!("where-state"), &places.state),
    ];
    let mut text = String::new();
    let names = |found: &Found| found.by.words().to_string();
    let all_names: Vec<String> = all
        .iter()
        .flat_map(|(_, found)| found.iter().map(names))
        .collect();
    let widest = table::column(all_names.iter().map(String::as_str));
    for (what, found) in all {
        text.push_str(&format!("{what}\n"));
        for found in found {
            let state = match found.state {
                State::Used => message!("where-used"),
                State::PassedOver => message!("where-passed-over"),
                State::NotThere => message!("where-not-there"),
                State::NotNamed => message!("where-not-given"),
            };
            let value = found.value.as_deref().map(visible).unwrap_or_default();
            let cells = [&*names(found), &state.to_string(), &value];
            text.push_str("  ");
            text.push_str(&table::row(&cells, &[widest, STATES]));
        }
    }
    text
}
