//! `data/sources.toml`: where each statement comes from.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::catalog::store::Store;
use crate::catalog::toml_file;
use crate::error::Fault;

/// Path of the file in every layer.
pub const FILE: &str = "data/sources.toml";

/// One source as it stands in the file.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub kind: Kind,
    pub title: String,
    pub publisher: String,
    /// As printed: a year, `c. 2017` or `n.d.`
    pub year: String,
    pub url: Option<String>,
    /// Name of the file, for a source without an address.
    pub file: Option<String>,
    /// What was read is somebody else's copy.
    #[serde(default)]
    pub copy: bool,
    /// How much of it was read.
    #[serde(default)]
    pub read: String,
    /// A clinic's or shop's own page: never enough alone for a promise.
    #[serde(default)]
    pub weak: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Seed,
    JournalReview,
    JournalStudy,
    DermatologySociety,
    Regulator,
    HealthServiceLeaflet,
    ClinicPage,
    WritingStandard,
    /// The editors' own careful choice, with no publication behind it.
    Editorial,
}

/// How much a source is worth for a promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Strength {
    /// A clinic's or shop's page, an article that names no author: never enough alone.
    Weak,
    /// A journal, a society, a regulator, a health service, a standard of writing.
    Strong,
}

impl Source {
    /// Its strength; none for what has no publication behind it.
    pub fn strength(&self) -> Option<Strength> {
        match self.kind {
            Kind::Editorial => None,
            Kind::Seed | Kind::ClinicPage => Some(Strength::Weak),
            _ if self.weak => Some(Strength::Weak),
            _ => Some(Strength::Strong),
        }
    }
}

/// All sources by id.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    entries: BTreeMap<String, Source>,
}

impl Sources {
    /// Reads the sources of all layers; an overlay adds or replaces entries.
    pub fn read(store: &Store, faults: &mut Vec<Fault>) -> Self {
        let mut sources = Sources::default();
        for file in &store.require(FILE, faults) {
            for (id, table) in toml_file::content(file, faults).take_all(faults) {
                if let Some(source) = table.read::<Source>(faults) {
                    sources.entries.insert(id, source);
                }
            }
        }
        sources
    }

    pub fn get(&self, id: &str) -> Option<&Source> {
        self.entries.get(id)
    }

    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.entries.keys().map(String::as_str)
    }
}
