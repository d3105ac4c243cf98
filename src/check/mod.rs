//! What `handout check` looks at: a [`Store`] in, every fault with its file and line out.
//!
//! One rule is one function: those on the tables of `data/` in [`data`], those on the messages of `locales/` in
//! [`messages`]. When none of them finds a fault, every goal is composed in every language at every detail level, as
//! a user would, so that what no rule foresaw is found too, a letter that no font has among it.

pub mod data;
pub mod messages;

use std::collections::BTreeSet;

use crate::catalog::goal::{self, Goal};
use crate::catalog::numbers::Numbers;
use crate::catalog::release::Release;
use crate::catalog::sources::Sources;
use crate::catalog::store::{Store, read_fonts};
use crate::compose::{Material, compose};
use crate::error::{Fault, Place};
use crate::handout::Detail;
use crate::layout::coverage::check_coverage;
use crate::layout::fonts::Fonts;
use crate::locale::language::{Language, Languages};
use crate::locale::{COMMON_FILES, Locale};
use crate::request::Request;

/// All content of a store, read whole.
#[derive(Clone)]
pub struct Content {
    pub goals: Vec<Goal>,
    pub numbers: Numbers,
    pub sources: Sources,
    pub release: Release,
    pub languages: Languages,
    /// Names of all message files the goals need, without extension.
    pub message_files: Vec<String>,
}

impl Content {
    /// Reads everything but the messages.
    pub fn read(store: &Store, faults: &mut Vec<Fault>) -> Self {
        let numbers = Numbers::read(store, faults);
        let sources = Sources::read(store, faults);
        let release = Release::read(store, faults);
        let languages = Languages::read(store, faults);
        let ids = goal::ids(store).unwrap_or_else(|fault| {
            faults.push(fault);
            Vec::new()
        });
        let goals: Vec<Goal> = ids
            .iter()
            .filter_map(|id| Goal::read(store, id, faults))
            .collect();
        let message_files = message_files(&goals);
        Content {
            numbers,
            sources,
            release,
            languages,
            goals,
            message_files,
        }
    }

    /// The content with only those goals that are written in a language.
    pub fn of(&self, tag: &str) -> Content {
        let mut content = self.clone();
        content.goals.retain(|goal| goal.is_in(tag));
        content.message_files = message_files(&content.goals);
        content
    }

    /// All languages of the content.
    pub fn all_languages(&self) -> impl Iterator<Item = Language> {
        self.languages
            .iter()
            .filter_map(|(tag, _)| self.languages.get(tag))
    }

    /// Every message of a language.
    pub fn locale(
        &self,
        store: &Store,
        language: Language,
        faults: &mut Vec<Fault>,
    ) -> Option<Locale> {
        let files: Vec<&str> = self.message_files.iter().map(String::as_str).collect();
        Locale::read(store, language, &files, faults)
    }
}

fn message_files(goals: &[Goal]) -> Vec<String> {
    let mut files: BTreeSet<&str> = COMMON_FILES.into_iter().collect();
    files.extend(goals.iter().flat_map(Goal::message_files));
    files.into_iter().map(str::to_owned).collect()
}

/// Every fault of the content, by file and line.
pub fn check(store: &Store) -> Vec<Fault> {
    let mut faults = Vec::new();
    let content = Content::read(store, &mut faults);
    // A table that could not be read would only echo in every rule that asks it.
    if faults.is_empty() {
        data::check(store, &content, &mut faults);
    }
    let whole = faults.is_empty();
    for set in store.names(goal::SHARED, "toml") {
        if !content.goals.iter().any(|goal| goal.include.contains(&set)) {
            goal::check_set(store, &set, &mut faults);
        }
    }
    for language in content.all_languages() {
        let content = content.of(&language.tag);
        messages::check(store, &content, language, whole, &mut faults);
    }
    messages::check_same_variables(store, &content, &mut faults);
    let whole = faults.is_empty();
    let fonts = added_fonts(store, &mut faults);
    if whole {
        compose_everything(store, &content, &fonts, &mut faults);
    }
    sorted(faults)
}

/// By file, line and column, each fault once; those without a place come last.
fn sorted(mut faults: Vec<Fault>) -> Vec<Fault> {
    faults.sort_by(|a, b| {
        // What concerns a file as a whole comes after what has a line in it.
        let key = |f: &Fault| {
            let place = f.place.clone();
            let position = place.as_ref().and_then(|place| place.position);
            let file = place.map(|place| place.file);
            (file.is_none(), file, position.is_none(), position)
        };
        key(a)
            .cmp(&key(b))
            .then_with(|| a.what.to_string().cmp(&b.what.to_string()))
    });
    faults.dedup();
    faults
}

/// The fonts of the store; a file among them that cannot be used is a fault, whether a handout needs it or not.
fn added_fonts(store: &Store, faults: &mut Vec<Fault>) -> Fonts {
    for path in store.unread_fonts() {
        let fault = Fault::new("fonts of this kind are not read");
        faults.push(
            fault
                .at(Place::file(path.display().to_string()))
                .hint("take the font's .ttf file, or an .otf file with TrueType outlines"),
        );
    }
    let (files, unread) = read_fonts(&store.fonts());
    let fonts = Fonts::with_files(files, store.fonts_folder());
    faults.extend(unread);
    faults.extend(fonts.unusable().iter().cloned());
    fonts
}

fn compose_everything(store: &Store, content: &Content, fonts: &Fonts, faults: &mut Vec<Fault>) {
    for language in content.all_languages() {
        let Some(locale) = content.locale(store, language.clone(), faults) else {
            continue;
        };
        for goal in content.goals.iter().filter(|g| g.is_in(&language.tag)) {
            for detail in [Detail::Brief, Detail::Standard, Detail::Full] {
                let request = Request::new(&goal.id, language.clone(), detail);
                let material = Material {
                    goal,
                    numbers: &content.numbers,
                    release: &content.release,
                    sources: Some(&content.sources),
                    locale: &locale,
                    clinic: None,
                    fallbacks: &[],
                };
                match compose(&request, &material) {
                    Ok(handout) => {
                        faults.extend(check_coverage(&handout, fonts).err().into_iter().flatten())
                    }
                    Err(more) => faults.extend(more),
                }
            }
        }
    }
}
