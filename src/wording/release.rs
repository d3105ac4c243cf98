//! What a version of the content said, in `data/releases/VERSION.toml`: the texts of each language once, and for each
//! goal which of them it prints in which order. `handout diff --against VERSION` compares with it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use serde::Deserialize;

use super::record::quoted;
use super::{Entry, Role, Wording, detail_name};
use crate::catalog::store::{File, Store};
use crate::catalog::toml_file;
use crate::error::Fault;
use crate::handout::{Detail, Language};
use crate::message;
use crate::nearest::nearest;
use crate::ui::Value;

/// Folder of the recorded versions in every layer.
pub const FOLDER: &str = "data/releases";

/// A recorded version of the content.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recorded {
    pub version: String,
    /// By goal: `ROLE [DETAIL] ID` for each text, in print order.
    goals: BTreeMap<String, Vec<String>>,
    /// By language and id.
    texts: BTreeMap<String, BTreeMap<String, String>>,
}

impl Recorded {
    /// What the wordings of all goals in all languages say, under a version.
    pub fn of(version: &str, wordings: Vec<Wording>) -> Self {
        let mut goals = BTreeMap::new();
        let mut texts: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        for wording in wordings {
            let wording = wording.without_timelines();
            let line = |entry: &Entry| {
                let detail = entry
                    .detail
                    .map_or(String::new(), |d| format!("{} ", detail_name(d)));
                format!("{} {detail}{}", entry.role.name(), entry.id)
            };
            let of_language = texts.entry(wording.language.tag.clone()).or_default();
            for entry in &wording.entries {
                of_language.insert(entry.id.clone(), entry.words());
            }
            goals.insert(
                wording.goal.clone(),
                wording.entries.iter().map(line).collect(),
            );
        }
        Recorded {
            version: version.to_owned(),
            goals,
            texts,
        }
    }

    /// The file's text.
    pub fn render(&self) -> String {
        let mut out = format!(
            "# What version {0} of the content says. Written by a test, see docs/approval.md; not to be changed by hand.\n\
             \nversion = {1}\n\n[goals]\n",
            self.version,
            quoted(&self.version)
        );
        // Writing to a text cannot fail.
        for (goal, lines) in &self.goals {
            let _ = writeln!(out, "{goal} = [");
            for line in lines {
                let _ = writeln!(out, "  {},", quoted(line));
            }
            out.push_str("]\n");
        }
        for (tag, texts) in &self.texts {
            let _ = writeln!(out, "\n[texts.{tag}]");
            for (id, text) in texts {
                let _ = writeln!(out, "{} = {}", quoted(id), quoted(text));
            }
        }
        out
    }

    /// Reads a file.
    ///
    /// # Errors
    /// Faults of its form.
    pub fn parse(file: &Arc<File>) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        let read = toml_file::parse(file, &mut faults).read(&mut faults);
        read.filter(|_| faults.is_empty()).ok_or(faults)
    }

    /// Finds a version.
    ///
    /// # Errors
    /// There is none, or its file is damaged.
    pub fn find(store: &Store, version: &str) -> Result<Self, Vec<Fault>> {
        let known = store.names(FOLDER, "toml");
        // A name only, never a path.
        if !known.iter().any(|name| name == version) {
            let version = crate::characters::visible(version);
            let near = nearest(&version, known.iter().map(String::as_str));
            let hint = match (near, known.is_empty()) {
                (Some(near), _) => message!("diff-near-version", near = near),
                (None, true) => message!("diff-no-versions"),
                (None, false) => message!("diff-versions", versions = Value::and(known.clone())),
            };
            let fault = Fault::new(message!("diff-no-version", version = version));
            return Err(vec![fault.hint(hint)]);
        }
        let files = store.read(&format!("{FOLDER}/{version}.toml"));
        let mut files = files.map_err(|fault| vec![fault])?;
        let file = files.pop().ok_or_else(Vec::new)?;
        Recorded::parse(&file)
    }

    /// What a goal said in a language; `None` where the version has not both.
    pub fn wording(&self, goal: &str, language: &Language) -> Option<Wording> {
        let texts = self.texts.get(&language.tag)?;
        let entry = |line: &String| {
            let mut words = line.split(' ').rev();
            let id = words.next()?;
            let words: Vec<&str> = words.collect();
            let role = words.last()?;
            let role = Role::ALL.into_iter().find(|r| r.name() == *role)?;
            let details = [Detail::Brief, Detail::Standard, Detail::Full];
            let detail = details.into_iter().find(|d| words[0] == detail_name(*d));
            Some(Entry {
                id: id.to_owned(),
                role,
                detail,
                text: texts.get(id)?.clone(),
            })
        };
        Some(Wording {
            goal: goal.to_owned(),
            language: language.clone(),
            entries: self.goals.get(goal)?.iter().filter_map(entry).collect(),
        })
    }

    /// The ids of all texts that are others than in `old`, with the languages in which they are.
    pub fn changed_since(&self, old: &Recorded) -> BTreeMap<String, Vec<String>> {
        let mut changed: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let none = BTreeMap::new();
        let tags: std::collections::BTreeSet<_> =
            self.texts.keys().chain(old.texts.keys()).collect();
        for tag in tags {
            let before = old.texts.get(tag).unwrap_or(&none);
            let now = self.texts.get(tag).unwrap_or(&none);
            let ids: std::collections::BTreeSet<_> = before.keys().chain(now.keys()).collect();
            for id in ids.into_iter().filter(|id| before.get(*id) != now.get(*id)) {
                changed.entry(id.clone()).or_default().push(tag.clone());
            }
        }
        changed
    }

    /// Whether both say the same in the same order.
    pub fn says_as(&self, other: &Recorded) -> bool {
        self.goals == other.goals && self.texts == other.texts
    }
}
