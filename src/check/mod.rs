//! What `handout check` looks at: a [`Store`] in, every [`Finding`] with its rule, file and line out.
//!
//! [`rules`] is the list of all rules; one rule is one function, and the rules stand in rooms:
//!
//! - [`data`]: the tables of `data/`; [`messages`]: the messages of `locales/`, each by itself;
//! - [`parity`]: that the languages say the same;
//! - [`bidi`] and [`spelling`]: right-to-left text and the spelling of each language, [`half_space`] that of Persian;
//! - [`safety`]: what must be said, and what must not; [`treatment`]: nothing of another treatment; [`plain`]: plain
//!   words;
//! - [`whole`]: every goal composed as a user would, so that what no rule foresaw is found too;
//! - [`layout`]: every sheet laid out in every size and on every paper, which takes its time and is done when it is asked
//!   for.
//!
//! They read a [`subject::Subject`], and what they know of words is data ([`knowledge`]). [`readability`] gives each
//! sheet its scores, too: [`measures`] counts words and [`syllables`], [`points`] asks two published lists.

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
pub mod points;
pub mod readability;
pub mod rules;
pub mod safety;
pub mod spelling;
pub mod subject;
pub mod syllables;
pub mod treatment;
pub mod whole;
pub mod words;

use std::collections::BTreeSet;
use std::path::Path;

use crate::catalog::emergency::Emergency;
use crate::catalog::goal::{self, Goal};
use crate::catalog::limits::{self, beyond};
use crate::catalog::numbers::Numbers;
use crate::catalog::release::Release;
use crate::catalog::sources::Sources;
use crate::catalog::store::Store;
use crate::check::finding::{Finding, Severity};
use crate::check::rules::{Needs, RULES, Rule};
use crate::check::subject::Subject;
use crate::clinic::Clinic;
use crate::error::{Fault, Place};
use crate::locale::language::{Language, Languages};
use crate::locale::{COMMON_FILES, Locale};
use crate::message;

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
        let ids = goal::ids(store).unwrap_or_else(|fault| {
            faults.push(fault);
            Vec::new()
        });
        Self::read_goals(store, &ids, faults)
    }

    /// Reads everything but the messages, and of the goals only those that are named.
    pub fn read_goals(store: &Store, ids: &[String], faults: &mut Vec<Fault>) -> Self {
        let numbers = Numbers::read(store, faults);
        let sources = Sources::read(store, faults);
        let release = Release::read(store, faults);
        let languages = Languages::read(store, faults);
        let mut goals: Vec<Goal> = ids
            .iter()
            .filter_map(|id| Goal::read(store, id, faults))
            .collect();
        if let Some(most) = beyond_sentences(&goals, languages.iter().count()) {
            let fault = beyond(message!("limit-sentences", most = limits::SENTENCES));
            faults.push(fault.at(Place::file(store.display_name(goal::GOALS))));
            goals.truncate(most);
        }
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

/// How many of the goals have no more statements in all languages than the limit; none where all have.
fn beyond_sentences(goals: &[Goal], languages: usize) -> Option<usize> {
    let mut sentences = 0;
    goals.iter().position(|goal| {
        let written = match goal.languages.len() {
            0 => languages,
            some => some.min(languages),
        };
        sentences += goal.statements().count() * written;
        sentences > limits::SENTENCES
    })
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
    for set in store.names(goal::SHARED, "toml") {
        let included = |goal: &Goal| goal.include.contains(&set);
        if !subject.goals().iter().any(included) {
            goal::check_set(store, &set, &mut faults);
        }
    }
    let mut found = run(&subject, faults, &|rule| {
        rule.needs == Needs::Tables || wanted(rule)
    });
    let asks_pages = RULES.iter().any(|r| r.needs == Needs::Pages && wanted(r));
    let is_faultless = !found.iter().any(|f| f.severity == Severity::Error);
    // Beside errors no page is laid out: silence would mean that the pages are as they should be.
    if is_faultless || !asks_pages {
        found.retain(|finding| rules::named(finding.rule).is_some_and(wanted));
    }
    if let Some(folder) = store.overlay() {
        found.retain(|finding| finding.severity != Severity::Note || is_in(folder, finding));
    }
    found
}

/// Whether a finding stands in a file of the folder: what is worth a thought in the built-in content is for its editors,
/// and not in any file of a clinic.
fn is_in(folder: &Path, finding: &Finding) -> bool {
    let place = finding.place.as_ref();
    place.is_some_and(|place| Path::new(&place.file).starts_with(folder))
}

/// Rules on what nothing asks for. One goal alone does not ask for what the others do.
const OF_ALL_GOALS: [&str; 2] = ["unread-file", "message-unused"];

/// Every finding in one goal in one language, and in the tables it uses; no other goal is read.
pub fn check_goal(store: &Store, goal: &str, tag: &str) -> Vec<Finding> {
    let mut faults = Vec::new();
    let content = Content::read_goals(store, &[goal.to_owned()], &mut faults);
    let subject = Subject::of(store, content, &mut faults);
    let mut found = run(&subject, faults, &|rule| {
        rule.needs != Needs::Pages && !OF_ALL_GOALS.contains(&rule.name)
    });
    found.retain(|finding| {
        let of = finding.place.as_ref();
        of.and_then(Place::language).is_none_or(|of| of == tag)
    });
    found
}

/// What the rules that are to be run find in a subject, and `faults` of reading it, by file and line. The rules on the
/// tables decide which others are asked.
fn run(
    subject: &Subject<'_>,
    mut faults: Vec<Fault>,
    is_run: &dyn Fn(&Rule) -> bool,
) -> Vec<Finding> {
    Emergency::read(subject.store, &mut faults);
    let rule_of = |fault: &Fault| match subject.content.numbers.refused().contains(fault) {
        true => rules::named(rules::NUMBER_REFUSED),
        false => rules::named(rules::UNREADABLE),
    };
    let mut found: Vec<Finding> = faults
        .into_iter()
        .filter_map(|fault| Some(rule_of(&fault)?.sign(fault.into())))
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
            continue;
        }
        for rule in RULES
            .iter()
            .filter(|rule| rule.needs == needs && is_run(rule))
        {
            let mut of_rule = Vec::new();
            (rule.check)(subject, &mut of_rule);
            found.extend(of_rule.into_iter().map(|finding| rule.sign(finding)));
        }
    }
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
