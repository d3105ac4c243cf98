//! `data/content.toml`: the version of the content and the statements that no handout may lack.

use serde::Deserialize;

use crate::catalog::limits::{self, beyond};
use crate::catalog::store::Store;
use crate::catalog::toml_file;
use crate::error::{Fault, Place};
use crate::message;

/// Path of the file in every layer.
pub const FILE: &str = "data/content.toml";

/// What the files hold: the version of the highest layer that names one, and the required statements of all layers, so
/// that no overlay can take a fixed statement off the sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Release {
    #[serde(default)]
    pub version: String,
    /// Day of the release, as `YYYY-MM-DD`.
    #[serde(default)]
    pub released: Option<String>,
    /// Message ids that every handout of every goal and detail level must hold.
    #[serde(default)]
    pub required: Vec<String>,
    /// Those of them that name a treatment: a goal of another one may say them in words of its own.
    #[serde(default)]
    pub own_words: Vec<String>,
    /// Further message ids of the shared sets that hold for any treatment, for goals that are begun.
    #[serde(default)]
    pub any_treatment: Vec<String>,
    /// Whether the clinic has content of its own on top of this version, and did not give it a version.
    #[serde(skip)]
    pub with_own: bool,
}

/// The version as it is printed: `2026.1`, or `2026.1+own` where a clinic has content of its own on top of it.
pub fn label(version: &str, with_own: bool) -> String {
    format!("{version}{}", if with_own { "+own" } else { "" })
}

impl Release {
    /// The message of `goal` that may stand in for the required one: `common-late-lumps` may be `peel-late-lumps`.
    pub fn in_own_words(&self, required: &str, goal: &str) -> Option<String> {
        let (_, rest) = required.split_once('-')?;
        let may = self.own_words.iter().any(|id| id == required);
        may.then(|| format!("{goal}-{rest}"))
    }
}

impl Release {
    /// Reads the file of every layer.
    pub fn read(store: &Store, faults: &mut Vec<Fault>) -> Self {
        let mut release = Release::default();
        for (level, file) in store.require(FILE, faults).into_iter().enumerate() {
            let layer: Release = toml_file::content(&file, faults)
                .read(faults)
                .unwrap_or_default();
            if !layer.version.is_empty() {
                release.version = layer.version;
                release.released = layer.released;
                release.with_own = level == 0 && store.has_own_content();
            }
            // An overlay cannot free itself of a sentence.
            if level == 0 {
                release.own_words = layer.own_words;
                release.any_treatment = layer.any_treatment;
            }
            if layer.required.len() > limits::LIST {
                let fault = beyond(message!("limit-list", most = limits::LIST));
                faults.push(fault.at(Place::file(&*file.name)));
            }
            for id in layer.required.into_iter().take(limits::LIST) {
                if !release.required.contains(&id) {
                    release.required.push(id);
                }
            }
        }
        if release.version.is_empty() {
            let fault =
                Fault::new(message!("content-no-version")).hint(message!("content-give-version"));
            faults.push(fault.at(Place::file(store.display_name(FILE))));
        }
        release
    }
}
