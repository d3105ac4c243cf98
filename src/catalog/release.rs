//! `data/content.toml`: the version of the content and the statements that no handout may lack.

use serde::Deserialize;

use crate::catalog::store::Store;
use crate::catalog::toml_file;
use crate::error::{Fault, Place};

/// Path of the file in every layer.
pub const FILE: &str = "data/content.toml";

/// What the file holds; an overlay's replaces the one below it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Release {
    pub version: String,
    /// Message ids that every handout of every goal and detail level must hold.
    pub required: Vec<String>,
}

impl Release {
    pub fn read(store: &Store, faults: &mut Vec<Fault>) -> Self {
        let files = store.read(FILE).unwrap_or_else(|fault| {
            faults.push(fault);
            Vec::new()
        });
        let Some(file) = files.last() else {
            faults.push(
                Fault::new("is missing")
                    .at(Place::file(store.display_name(FILE)))
                    .hint("every content folder needs it; `docs/content.md` shows its format"),
            );
            return Release::default();
        };
        toml_file::parse(file, faults).read(faults).unwrap_or_default()
    }
}
