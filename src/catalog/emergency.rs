//! `data/emergency.toml`: the number that calls an ambulance, by country, each with its source.
//!
//! It is only ever offered to be confirmed: a sheet has the number of the clinic's profile, or a line to write it on.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use crate::catalog::store::{Origin, Store};
use crate::catalog::toml_file;
use crate::error::Fault;
use crate::message;
use crate::nearest::nearest;

/// Path of the file in every layer.
pub const FILE: &str = "data/emergency.toml";

/// The language whose name of a country stands in for one that is missing.
const DEFAULT_LANGUAGE: &str = "en";

/// A country with its number.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Country {
    /// ISO 3166-1 code.
    #[serde(skip)]
    pub code: String,
    /// As it is dialled.
    pub number: String,
    /// Name of an entry of the file.
    source: String,
    /// By language tag, as it stands in a sentence.
    name: BTreeMap<String, String>,
    /// Other names that people type.
    #[serde(default)]
    also: Vec<String>,
}

impl Country {
    /// Its name in a language of the program.
    pub fn name(&self, language: &str) -> &str {
        let named = self.name.get(language);
        let named = named.or_else(|| self.name.get(DEFAULT_LANGUAGE));
        named.unwrap_or(&self.code)
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        let others = self.name.values().chain(&self.also);
        others.chain([&self.code]).map(String::as_str)
    }
}

/// Where a number was read.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub title: String,
    pub publisher: String,
    /// As the source has it; `n.d.` without one.
    pub date: String,
    pub url: String,
}

/// All countries.
#[derive(Debug, Clone, Default)]
pub struct Emergency {
    countries: Vec<(Country, Option<Origin>)>,
    sources: BTreeMap<String, Source>,
}

impl Emergency {
    /// Reads the countries of all layers; an overlay adds or replaces them. A country that names no source is a fault.
    pub fn read(store: &Store, faults: &mut Vec<Fault>) -> Self {
        let mut emergency = Emergency::default();
        let files = store.read(FILE).unwrap_or_else(|fault| {
            faults.push(fault);
            Vec::new()
        });
        for file in &files {
            let mut table = toml_file::content(file, faults);
            for source in table.take_table("source", faults).into_iter() {
                for (id, entry) in source.take_all(faults) {
                    let read = entry.read::<Source>(faults);
                    emergency.sources.extend(read.map(|source| (id, source)));
                }
            }
            for countries in table.take_table("country", faults).into_iter() {
                for (code, entry) in countries.take_all(faults) {
                    let origin = Origin {
                        file: Arc::clone(file),
                        offset: entry.span.start,
                    };
                    if let Some(country) = entry.read::<Country>(faults) {
                        emergency.add(Country { code, ..country }, origin);
                    }
                }
            }
            table.finish(&["source", "country"], faults);
        }
        let unsourced = |(country, origin): &(Country, Option<Origin>)| {
            let (code, source) = (&country.code, &country.source);
            let known = emergency.sources.contains_key(source);
            let fault = message!(
                "init-number-without-source",
                country = code,
                source = source
            );
            let fault = Fault::new(fault).hint(message!("init-number-source", file = FILE));
            (!known).then(|| match origin {
                Some(origin) => fault.at(origin.place()),
                None => fault,
            })
        };
        faults.extend(emergency.countries.iter().filter_map(unsourced));
        emergency
    }

    fn add(&mut self, country: Country, origin: Origin) {
        self.countries.retain(|(old, _)| old.code != country.code);
        self.countries.push((country, Some(origin)));
    }

    pub fn iter(&self) -> impl Iterator<Item = &Country> {
        self.countries.iter().map(|(country, _)| country)
    }

    /// Where the number of a country was read.
    pub fn source(&self, country: &Country) -> Option<&Source> {
        self.sources.get(&country.source)
    }

    /// The country that was typed: its code, a name of it in any language, or how only one of them begins.
    ///
    /// # Errors
    /// None is meant, or several may be; the fault says which are near.
    pub fn find(&self, typed: &str, language: &str) -> Result<&Country, Fault> {
        let wanted = plain(typed);
        let called = |is: &dyn Fn(&str) -> bool| -> Vec<&Country> {
            let found = self.iter().filter(|country| {
                let mut names = country.names().map(plain);
                names.any(|name| is(&name))
            });
            found.collect()
        };
        let mut found = called(&|name: &str| name == wanted);
        if found.is_empty() && wanted.chars().count() > 1 {
            found = called(&|name: &str| name.starts_with(&wanted));
        }
        if let [country] = found[..] {
            return Ok(country);
        }
        let fault = Fault::new(message!(
            "init-no-country",
            typed = crate::characters::visible(typed)
        ));
        let near = match found.is_empty() {
            false => found,
            true => {
                let names: Vec<String> = self.iter().flat_map(Country::names).map(plain).collect();
                let near = nearest(&wanted, names.iter().map(String::as_str));
                near.map(|near| called(&|name: &str| name == near))
                    .unwrap_or_default()
            }
        };
        let near: Vec<String> = near
            .iter()
            .map(|country| format!("{} ({})", country.name(language), country.code))
            .collect();
        Err(match near.is_empty() {
            false => fault.hint(message!(
                "init-near-country",
                names = crate::ui::Value::or(near)
            )),
            true => fault.hint(message!("init-no-near-country")),
        })
    }
}

/// A name without what people write in different ways: case, marks above and below letters, spaces, the Arabic and the
/// Persian form of a letter, the article.
fn plain(name: &str) -> String {
    let letters = name.nfd().filter(|&c| !is_combining_mark(c));
    let letters = letters.flat_map(char::to_lowercase).map(|c| match c {
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        'ة' => 'ه',
        _ => c,
    });
    let text: String = letters.collect();
    let text = text.trim().trim_start_matches("the ");
    let text = text.strip_prefix("ال").unwrap_or(text);
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn emergency() -> Emergency {
        let mut faults = Vec::new();
        let emergency = Emergency::read(&Store::embedded(), &mut faults);
        assert_eq!(faults, []);
        emergency
    }

    #[test]
    fn every_number_has_a_source_and_every_country_three_names() {
        let emergency = emergency();
        assert!(emergency.iter().count() > 20);
        for country in emergency.iter() {
            assert!(emergency.source(country).is_some(), "{}", country.code);
            for language in ["ar", "fa", "en"] {
                assert!(country.name.contains_key(language), "{}", country.code);
            }
            assert!(country.number.bytes().all(|b| b.is_ascii_digit()));
        }
    }

    #[test]
    fn a_country_is_found_by_code_by_name_and_by_its_beginning() {
        let emergency = emergency();
        for (typed, code) in [
            ("sa", "SA"),
            (" Saudi ", "SA"),
            ("السعودية", "SA"),
            ("سعودیه", "SA"),
            ("عربستان", "SA"),
            ("UK", "GB"),
            ("united kingdom", "GB"),
            ("امارات", "AE"),
            ("الامارات", "AE"),
            ("ايران", "IR"),
            ("ایران", "IR"),
            ("Türkiye", "TR"),
            ("عمان", "OM"),
        ] {
            let found = emergency.find(typed, "en");
            assert_eq!(found.map(|c| c.code.as_str()).ok(), Some(code), "{typed}");
        }
    }

    #[test]
    fn what_may_be_several_countries_is_asked_again() {
        let emergency = emergency();
        for (typed, near) in [
            ("united", "United Kingdom"),
            ("Ira", "Iraq"),
            ("Jordn", "Jordan"),
        ] {
            let fault = emergency.find(typed, "en").unwrap_err();
            assert!(fault.hint.unwrap().to_string().contains(near), "{typed}");
        }
        assert!(emergency.find("Atlantis", "en").is_err());
        assert!(emergency.find("", "en").is_err());
    }
}
