//! What `handout check` looks at: a [`Store`] in, every [`Finding`] with its rule, file and line out.
//!
//! [`rules`] is the list of all rules; one rule is one function, and the rules stand in rooms:
//!
//! - [`data`]: the tables of `data/`; [`messages`]: the messages of `locales/`, each by itself;
//! - [`parity`]: that the languages say the same;
//! - [`bidi`] and [`spelling`]: right-to-left text and the spelling of each language, [`half_space`] that of Persian;
//! - [`safety`]: what must be said, and what must not; [`plain`]: plain words;
//! - [`whole`]: every goal composed as a user would, so that what no rule foresaw is found too;
//! - [`layout`]: every sheet laid out in every size and on every paper, which takes its time and is done when it is asked
//!   for.
//!
//! They read a [`subject::Subject`], and what they know of words is data ([`knowledge`]). [`readability`] finds no faults:
//! it gives each sheet its scores.

pub mod bidi;
pub mod data;
pub mod finding;
pub mod half_space;
pub mod knowledge;
pub mod layout;
pub mod measures;
pub mod messages;
pub mod negation;
pub mod parity;
pub mod plain;
pub mod readability;
pub mod rules;
pub mod safety;
pub mod spelling;
pub mod subject;
pub mod whole;
pub mod words;

use std::collections::BTreeSet;

use crate::catalog::emergency::Emergency;
use crate::catalog::goal::{self, Goal};
use crate::catalog::numbers::Numbers;
use crate::catalog::release::Release;
use crate::catalog::sources::Sources;
use crate::catalog::store::Store;
use crate::check::finding::{Finding, Severity};
use crate::check::rules::{Needs, RULES, Rule};
use crate::check::subject::Subject;
use crate::clinic::Clinic;
use crate::error::Fault;
use crate::locale::language::{Language, Languages};
use crate::locale::{COMMON_FILES, Locale};

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

/// Every finding of every rule but those of pages, by file and line.
pub fn check(store: &Store) -> Vec<Finding> {
    check_by(store, &|rule| rule.needs != Needs::Pages)
}

/// Every finding of the rules that are wanted, by file and line.
pub fn check_by(store: &Store, wanted: &dyn Fn(&Rule) -> bool) -> Vec<Finding> {
    check_for(None, store, wanted)
}

/// As [`check_by`], of sheets with the letterhead of a clinic.
pub fn check_for(
    clinic: Option<Clinic>,
    store: &Store,
    wanted: &dyn Fn(&Rule) -> bool,
) -> Vec<Finding> {
    let mut faults = Vec::new();
    let subject = Subject {
        clinic,
        ..Subject::read(store, &mut faults)
    };
    Emergency::read(store, &mut faults);
    for set in store.names(goal::SHARED, "toml") {
        let included = |goal: &Goal| goal.include.contains(&set);
        if !subject.goals().iter().any(included) {
            goal::check_set(store, &set, &mut faults);
        }
    }
    let unread = rules::named(rules::UNREADABLE);
    let mut found: Vec<Finding> = faults
        .into_iter()
        .filter_map(|fault| Some(unread?.sign(fault.into())))
        .collect();
    // What could not be read would only echo in every rule that asks it.
    for needs in [
        Needs::Tables,
        Needs::Messages,
        Needs::Both,
        Needs::Faultless,
        Needs::Pages,
    ] {
        let echoes = |finding: &Finding| match needs {
            Needs::Tables | Needs::Both => finding.is_of_tables(),
            Needs::Messages => false,
            Needs::Faultless | Needs::Pages => finding.severity == Severity::Error,
        };
        if found.iter().any(echoes) {
            // Silence would mean that the pages are as they should be.
            if needs == Needs::Pages && RULES.iter().any(|r| r.needs == needs && wanted(r)) {
                return sorted(found);
            }
            continue;
        }
        // The rules on the tables decide what follows, wanted or not.
        let run = RULES.iter().filter(|rule| rule.needs == needs);
        for rule in run.filter(|rule| needs == Needs::Tables || wanted(rule)) {
            let mut of_rule = Vec::new();
            (rule.check)(&subject, &mut of_rule);
            found.extend(of_rule.into_iter().map(|finding| rule.sign(finding)));
        }
    }
    found.retain(|finding| rules::named(finding.rule).is_some_and(wanted));
    sorted(found)
}

/// By file, line and column, each finding once; those without a place come last.
fn sorted(mut found: Vec<Finding>) -> Vec<Finding> {
    found.sort_by_cached_key(|finding| {
        let place = finding.place.clone();
        let position = place.as_ref().and_then(|place| place.position);
        let file = place.map(|place| place.file);
        // What concerns a file as a whole comes after what has a line in it.
        let what = finding.what.to_string();
        (file.is_none(), file, position.is_none(), position, what)
    });
    found.dedup();
    found
}
