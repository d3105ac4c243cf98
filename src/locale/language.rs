//! `data/languages.toml`: which languages there are, and which of them a request means.

use std::sync::Arc;

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use serde::Deserialize;
use unic_langid::LanguageIdentifier;

use crate::catalog::limits::{self, beyond};
use crate::catalog::store::{Origin, Store};
use crate::catalog::toml_file;
use crate::error::{Error, Fault, Place};
use crate::handout::Direction;
use crate::locale::pseudo::{self, Pseudo};
use crate::message;
use crate::nearest::nearest;
use crate::ui::Value;

/// Path of the file in every layer.
pub const FILE: &str = "data/languages.toml";

/// One language of the content, as asked for.
#[derive(Debug, Clone)]
pub struct Language {
    /// Tag of the content and of its folder in `locales`, such as `ar`.
    pub tag: String,
    pub entry: Entry,
    /// What was asked for, such as `ar-EG`: its region decides the digits.
    pub asked: LanguageIdentifier,
    /// Whether it is English made hard for the layout.
    pub pseudo: Option<Pseudo>,
}

impl Language {
    /// The tag of the content whose messages it has.
    pub fn base(&self) -> &str {
        match self.pseudo {
            Some(_) => pseudo::BASE,
            None => &self.tag,
        }
    }
}

/// One entry as it stands in the file.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// English name.
    pub name: String,
    /// The language's name for itself.
    pub own_name: String,
    pub direction: Direction,
    /// ISO 15924 code, such as `Arab`.
    pub script: String,
    /// Languages whose sentences may stand in, when that is asked for.
    #[serde(default)]
    pub fallback: Vec<String>,
    pub calendar: Calendar,
    /// Locale whose digits, separators and date order the bare tag takes; a tag with a region takes its own.
    pub locale: LanguageIdentifier,
    /// CLDR numbering system of phone numbers, whatever the region: groups of Arabic-Indic digits
    /// change places in a line.
    pub phone_digits: String,
}

/// The calendar that dates are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Calendar {
    Gregorian,
    /// Solar Hijri, with the Gregorian date beside it.
    Persian,
}

/// All languages, in the order of the file.
#[derive(Debug, Clone, Default)]
pub struct Languages {
    entries: Vec<(String, Entry)>,
}

impl Languages {
    /// Reads the languages of all layers; an overlay adds or replaces entries.
    pub fn read(store: &Store, faults: &mut Vec<Fault>) -> Self {
        let mut languages = Languages::default();
        for file in &store.require(FILE, faults) {
            for (tag, table) in toml_file::content(file, faults).take_all(faults) {
                let origin = Origin {
                    file: Arc::clone(file),
                    offset: table.span.start,
                };
                // Another spelling of a tag would have a folder that no request finds.
                let is_tag = |tag: &str| tag.parse::<LanguageIdentifier>().is_ok_and(|t| t == tag);
                if !is_tag(&tag) || Pseudo::of(&tag).is_some() {
                    faults.push(
                        Fault::new(message!("language-no-tag", tag))
                            .at(origin.place())
                            .hint(message!("language-use-tag")),
                    );
                    continue;
                }
                let Some(entry) = table.read::<Entry>(faults) else {
                    continue;
                };
                match languages.entries.iter_mut().find(|(t, _)| *t == tag) {
                    Some(old) => old.1 = entry,
                    None => languages.entries.push((tag, entry)),
                }
            }
            if languages.entries.len() > limits::LANGUAGES {
                let fault = beyond(message!("limit-languages", most = limits::LANGUAGES));
                faults.push(fault.at(Place::file(&*file.name)));
                languages.entries.truncate(limits::LANGUAGES);
            }
        }
        languages
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &Entry)> {
        self.entries
            .iter()
            .map(|(tag, entry)| (tag.as_str(), entry))
    }

    /// The language of the content with exactly this tag.
    pub fn get(&self, tag: &str) -> Option<Language> {
        let (tag, entry) = self.entries.iter().find(|(t, _)| t == tag)?;
        Some(Language {
            tag: tag.clone(),
            entry: entry.clone(),
            asked: tag.parse().ok()?,
            pseudo: None,
        })
    }

    /// The language that a BCP 47 tag means: `ar-EG` finds `ar`.
    ///
    /// # Errors
    /// The tag is malformed (wrong usage), or no language of the content matches it.
    pub fn find(&self, tag: &str) -> Result<Language, Error> {
        // No patient gets a sheet that tries the layout.
        if let Some(pseudo) = Pseudo::of(tag) {
            let fault = Fault::new(message!("pseudo-refused", tag = pseudo.tag()));
            return Err(fault.hint(message!("pseudo-hint")).into());
        }
        let near = || match self.near(tag) {
            Some(near) => message!("language-near", near, languages = self.listed()),
            None => message!("language-list", languages = self.listed()),
        };
        let Ok(asked) = tag.parse::<LanguageIdentifier>() else {
            return Err(Error::usage(
                Fault::new(message!("language-no-tag", tag)).hint(near()),
            ));
        };
        // A slip of the pen in one of those would make a sheet that looks like any other.
        if asked
            .region
            .is_some_and(|region| pseudo::is_region(region.as_str()))
        {
            let tags = Value::and(Pseudo::ALL.map(Pseudo::tag));
            let fault = Fault::new(message!("language-none", tag));
            return Err(fault.hint(message!("pseudo-tags", tags)).into());
        }
        match self.negotiate(&asked) {
            Some(language) => Ok(language),
            None => Err(Fault::new(message!("language-none", tag))
                .hint(near())
                .into()),
        }
    }

    /// As [`Languages::find`], and a pseudo-locale too: for what shows the layout of a sheet.
    ///
    /// # Errors
    /// As [`Languages::find`].
    pub fn find_or_pseudo(&self, tag: &str) -> Result<Language, Error> {
        let pseudo = Pseudo::of(tag).and_then(|p| Some(p.language(self.get(pseudo::BASE)?)));
        pseudo.map_or_else(|| self.find(tag), Ok)
    }

    /// The language of the system's locale, if the content has it.
    pub fn of_system(&self) -> Option<Language> {
        let locale = sys_locale::get_locale()?;
        self.negotiate(&locale.parse().ok()?)
    }

    fn negotiate(&self, asked: &LanguageIdentifier) -> Option<Language> {
        let available: Vec<LanguageIdentifier> = self
            .entries
            .iter()
            .filter_map(|(tag, _)| tag.parse().ok())
            .collect();
        let found = negotiate_languages(&[asked], &available, None, NegotiationStrategy::Lookup);
        let mut language = self.get(&found.first()?.to_string())?;
        language.asked = asked.clone();
        Some(language)
    }

    /// The tag a misspelt one is nearest to, among the tags and the languages' names.
    fn near(&self, asked: &str) -> Option<&str> {
        let asked = asked.to_lowercase();
        let names: Vec<(String, &str)> = self
            .entries
            .iter()
            .flat_map(|(tag, entry)| {
                [tag, &entry.name, &entry.own_name].map(|name| (name.to_lowercase(), tag.as_str()))
            })
            .collect();
        let found = nearest(&asked, names.iter().map(|(name, _)| name.as_str()))?;
        let (_, tag) = names.iter().find(|(name, _)| name == found)?;
        Some(tag)
    }

    /// `ar` (Arabic), `fa` (Persian) and …
    fn listed(&self) -> Value {
        let entries = self.entries.iter();
        Value::and(entries.map(|(tag, entry)| message!("language-named", tag, name = entry.name)))
    }
}
