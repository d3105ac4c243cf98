//! What the rules know of words and languages, all of it data: `data/words.toml`, `data/glossary.toml`,
//! `data/parity.toml` and `data/fixed.toml`.
//!
//! The tables of the binary are always read first, so that a folder may add to them and cannot do away with them.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;

use crate::catalog::limits::{self, beyond};
use crate::catalog::release::Release;
use crate::catalog::store::{File, Store};
use crate::catalog::toml_file;
use crate::check::syllables::Known;
use crate::check::words::Forms;
use crate::error::{Fault, Place};
use crate::message;

/// The tables, by name below `data`.
pub const TABLES: [&str; 4] = ["fixed", "glossary", "parity", "words"];

/// Something for each language, by tag.
pub type ByLanguage<T> = BTreeMap<String, T>;

/// All tables.
#[derive(Debug, Default)]
pub struct Knowledge {
    pub words: Words,
    pub glossary: BTreeMap<String, Term>,
    pub parity: Parity,
    /// By message id and language: the digest of the sentence that was agreed on, and where it is written.
    pub fixed: BTreeMap<String, ByLanguage<String>>,
    /// The sentences of which no folder may change the record.
    pub locked: Vec<String>,
}

/// `data/words.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    #[serde(default)]
    pub forbidden: Vec<Forbidden>,
    #[serde(default)]
    pub avoid: ByLanguage<Vec<Avoid>>,
    #[serde(default)]
    pub allowed: Vec<Allowed>,
    #[serde(default)]
    pub negation: ByLanguage<Negation>,
    #[serde(default)]
    pub stop: ByLanguage<Stop>,
    #[serde(default)]
    pub clinic_choice: ByLanguage<Forms>,
    /// Names of the treatment that the shared sentences are about.
    #[serde(default)]
    pub treatment: ByLanguage<Forms>,
    #[serde(default)]
    pub sentence: ByLanguage<Length>,
    #[serde(default)]
    pub plain: ByLanguage<Plain>,
    /// Words whose syllables their letters tell wrong.
    #[serde(default)]
    pub syllables: ByLanguage<Known>,
}

/// Words that promise too much, or that are a danger.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Forbidden {
    pub idea: String,
    /// What to write in place of it.
    pub instead: ByLanguage<String>,
    pub words: ByLanguage<Forms>,
}

/// A word for which there is a better one.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Avoid {
    pub word: Forms,
    pub instead: String,
}

/// A place where a word may stand, and why.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Allowed {
    pub rule: String,
    /// The idea, for a forbidden word.
    #[serde(default)]
    pub idea: String,
    pub messages: Vec<String>,
    /// Read by people only.
    pub why: String,
}

/// Words that turn a sentence into its contrary.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Negation {
    pub words: Forms,
    /// Words that look like those and are none.
    #[serde(default)]
    pub except: Forms,
}

/// Words that tell to stop, what is stopped, and whom to ask.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stop {
    pub stop: Forms,
    pub medicine: Forms,
    pub ask: Forms,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Length {
    /// Words that a sentence has at most.
    pub most: usize,
}

/// Words that the scores of plain language look for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plain {
    /// Words with which a line tells what to do.
    pub action: Forms,
    /// Words that speak to the reader.
    pub reader: Forms,
}

/// One entry of `data/glossary.toml`: a word and its forms in each language.
#[derive(Debug, Deserialize)]
pub struct Term {
    #[serde(flatten)]
    pub forms: ByLanguage<Forms>,
    /// A word that most readers do not know: a sheet explains it once, in brackets.
    #[serde(default)]
    pub explain: bool,
    /// The name of a medicine, a substance or the treatment, for which there is no shorter word.
    #[serde(default)]
    pub name: bool,
}

/// `data/parity.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parity {
    pub length: Option<Band>,
    #[serde(default)]
    pub exception: Vec<Exception>,
}

/// How much longer a sentence may be in one language than in another.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// Letters from which on a sentence is compared.
    pub from: usize,
    /// The longest divided by the shortest is at most this.
    pub most: f64,
}

/// Sentences in which the languages differ and mean the same.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    pub rule: String,
    /// Read by people only.
    pub why: String,
    /// What was counted in each language when somebody read them.
    #[serde(default)]
    pub counts: BTreeMap<String, ByLanguage<usize>>,
    /// The order of numbers in each language, by name.
    #[serde(default)]
    pub orders: BTreeMap<String, ByLanguage<Vec<String>>>,
    /// Words of the glossary that a language says otherwise.
    #[serde(default)]
    pub terms: BTreeMap<String, Vec<String>>,
}

impl Knowledge {
    /// Reads the tables of the binary, then those of `store`.
    pub fn read(store: &Store, faults: &mut Vec<Fault>) -> Self {
        let store = store.on_embedded();
        let mut read = |name: &str| match store.read(&format!("data/{name}.toml")) {
            Ok(mut files) => {
                // Every sentence is looked through for each word.
                let marks = |file: &Arc<File>| file.text.matches(['"', '\'']).count();
                if let Some(file) = files.pop_if(|file| marks(file) > 2 * limits::WORDS) {
                    let fault = beyond(message!("limit-words", most = limits::WORDS));
                    faults.push(fault.at(Place::file(&*file.name)));
                }
                files
            }
            Err(fault) => {
                faults.push(fault);
                Vec::new()
            }
        };
        let (fixed, glossary, parity, words) = (
            read("fixed"),
            read("glossary"),
            read("parity"),
            read("words"),
        );
        let locked = Release::read(&Store::embedded(), &mut Vec::new()).required;
        let mut knowledge = Knowledge {
            locked,
            ..Knowledge::default()
        };
        for file in &words {
            knowledge.words.add(parsed(file, faults));
        }
        for file in &parity {
            let parity: Parity = parsed(file, faults);
            knowledge.parity.length = parity.length.or(knowledge.parity.length);
            knowledge.parity.exception.extend(parity.exception);
        }
        for file in &glossary {
            for (name, table) in toml_file::content(file, faults).take_all(faults) {
                if let Some(term) = table.read(faults) {
                    knowledge.glossary.insert(name, term);
                }
            }
        }
        for file in &fixed {
            for (id, table) in toml_file::content(file, faults).take_all(faults) {
                let Some(digests) = table.read::<ByLanguage<String>>(faults) else {
                    continue;
                };
                let locked = knowledge.locked.contains(&id);
                let known = knowledge.fixed.entry(id).or_default();
                for (tag, digest) in digests {
                    // Of a locked sentence the binary holds what was agreed on.
                    if !locked || !known.contains_key(&tag) {
                        known.insert(tag, digest);
                    }
                }
            }
        }
        knowledge
    }

    /// Whether a message is on the list of those that may break a rule; `idea` is that of a forbidden word.
    pub fn allows(&self, rule: &str, idea: &str, message: &str) -> bool {
        let mut allowed = self.words.allowed.iter();
        allowed.any(|a| a.rule == rule && a.idea == idea && a.messages.iter().any(|m| m == message))
    }

    /// Whether a language says a word of the glossary in another way in the sentence `name`, as somebody read.
    pub fn says_otherwise(&self, word: &str, name: &str) -> bool {
        let mut terms = self
            .parity
            .exception
            .iter()
            .filter_map(|e| e.terms.get(word));
        terms.any(|names| names.iter().any(|n| n == name))
    }

    /// What was counted in the sentence `name` when somebody read it and found the languages to mean the same.
    pub fn counted(&self, rule: &str, name: &str) -> Option<&ByLanguage<usize>> {
        let mut of = self.parity.exception.iter().filter(|e| e.rule == rule);
        of.find_map(|exception| exception.counts.get(name))
    }
}

impl Words {
    fn add(&mut self, more: Words) {
        self.forbidden.extend(more.forbidden);
        for (tag, avoid) in more.avoid {
            self.avoid.entry(tag).or_default().extend(avoid);
        }
        self.allowed.extend(more.allowed);
        self.negation.extend(more.negation);
        self.stop.extend(more.stop);
        self.clinic_choice.extend(more.clinic_choice);
        self.treatment.extend(more.treatment);
        self.sentence.extend(more.sentence);
        self.plain.extend(more.plain);
        for (tag, known) in more.syllables {
            self.syllables.entry(tag).or_default().extend(known);
        }
    }
}

fn parsed<T: Default + for<'de> Deserialize<'de>>(file: &Arc<File>, faults: &mut Vec<Fault>) -> T {
    let table = toml_file::content(file, faults);
    table.read(faults).unwrap_or_default()
}
