//! `data/numbers.toml`: every clinical number once, with unit, class, cautious side and sources.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;

use crate::catalog::store::{Origin, Store};
use crate::catalog::toml_file;
use crate::characters::refused_in_content;
use crate::error::Fault;
use crate::message;
use crate::ui::Message;

/// Path of the file in every layer.
pub const FILE: &str = "data/numbers.toml";

/// Phones that are the clinic's, whatever says which they are.
const CLINIC_PHONES: [&str; 3] = [
    "clinic_phone",
    "clinic_emergency_phone",
    "out_of_hours_phone",
];

/// No clinical number is larger.
const MOST: i64 = 1_000_000;

/// What a number may be used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Class {
    /// May be printed.
    Core,
    /// A default that a clinic may move to the cautious side.
    Clinic,
    /// Set by the clinic.
    Config,
    /// Only inside statements marked `evidence`.
    Evidence,
    /// Kept for the record, never on a page.
    Unprinted,
}

/// The cautious side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    Up,
    Down,
}

/// One entry as it stands in the file.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Number {
    pub min: Option<i64>,
    pub max: Option<i64>,
    /// Name of the message `unit-UNIT`.
    pub unit: String,
    pub class: Class,
    pub direction: Option<Side>,
    /// Both ends are printed.
    #[serde(default)]
    pub range: bool,
    /// Printed with a plus, as on a label that ends there: `50+`.
    #[serde(default)]
    pub open: bool,
    /// A percentage printed as people out of 10 or 100.
    pub per: Option<i64>,
    /// What the clinic set, for a unit that is not a number (`phone`, `date`).
    pub value: Option<String>,
    #[serde(default)]
    pub sources: Vec<String>,
    #[serde(default)]
    pub note: String,
    #[serde(skip)]
    pub origin: Option<Origin>,
}

/// What a sentence can print of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Printed<'a> {
    /// `unit-UNIT` with `$n`.
    One(i64),
    /// `unit-UNIT.range` with `$min` and `$max`.
    Range(i64, i64),
    /// `unit-proportion` with `$n` and `$of`.
    Proportion(i64, i64),
    /// Text set by the clinic.
    Value(&'a str),
    /// Nothing set: the phrase that points to where it can be written.
    Unset,
}

impl Number {
    /// What this entry prints.
    pub fn printed(&self) -> Printed<'_> {
        match (self.min, self.max, self.per) {
            (Some(min), _, Some(per)) => Printed::Proportion((min * per + 50).div_euclid(100), per),
            (Some(min), Some(max), None) if self.range => Printed::Range(min, max),
            (Some(min), _, None) => Printed::One(min),
            _ => self.value.as_deref().map_or(Printed::Unset, Printed::Value),
        }
    }

    /// How long the printed time is in minutes, both ends of a range; `None` for what is no time.
    pub fn minutes(&self) -> Option<(i64, i64)> {
        const DAY: i64 = 24 * 60;
        let unit = match self.unit.as_str() {
            "minute" => 1,
            "hour" => 60,
            "day" => DAY,
            "week" => 7 * DAY,
            // In the mean, which is enough to put times in order.
            "month" => 365 * DAY / 12,
            "year" => 365 * DAY,
            _ => return None,
        };
        match self.printed() {
            Printed::One(n) => Some((n * unit, n * unit)),
            Printed::Range(min, max) => Some((min * unit, max * unit)),
            _ => None,
        }
    }

    /// Whether this entry can stand in a sentence at all: a number, or something a clinic writes or sets.
    pub fn has_phrase(&self) -> bool {
        self.class != Class::Unprinted && (self.min.is_some() || self.class == Class::Config)
    }

    /// Whether moving from `self` to `to` stays on the cautious side, for both ends.
    fn may_move_to(&self, to: &Number) -> bool {
        let fits = |from: Option<i64>, to: Option<i64>| match (from, to) {
            (Some(from), Some(to)) => match self.direction {
                Some(Side::Up) => to >= from,
                Some(Side::Down) => to <= from,
                None => to == from,
            },
            (from, to) => from == to || from.is_none(),
        };
        let within = match (self.min, self.max, to.min) {
            // Without `range` the maximum is how far a clinic may go.
            (Some(_), Some(max), Some(to)) if !self.range => to <= max,
            _ => true,
        };
        fits(self.min, to.min) && within && (!self.range || fits(self.max, to.max))
    }
}

/// All numbers by name.
#[derive(Debug, Clone, Default)]
pub struct Numbers {
    entries: BTreeMap<String, Number>,
}

impl Numbers {
    /// Reads the numbers of all layers; an overlay may add entries, and move one only to the cautious side.
    pub fn read(store: &Store, faults: &mut Vec<Fault>) -> Self {
        let files = store.require(FILE, faults);
        let mut numbers = Numbers::default();
        for file in &files {
            for (name, table) in toml_file::parse(file, faults).take_all(faults) {
                let origin = Origin {
                    file: Arc::clone(file),
                    offset: table.span.start,
                };
                if let Some(mut number) = table.read::<Number>(faults) {
                    number.origin = Some(origin);
                    numbers.lay(name, number, faults);
                }
            }
        }
        numbers
    }

    fn lay(&mut self, name: String, number: Number, faults: &mut Vec<Fault>) {
        let origin = number.origin.clone();
        let mut refuse = |what: Message, hint: Message| {
            let fault = Fault::new(what).hint(hint);
            faults.push(match &origin {
                Some(origin) => fault.at(origin.place()),
                None => fault,
            });
        };
        if let (Some(min), Some(max)) = (number.min, number.max)
            && min > max
        {
            refuse(
                message!("number-min-above-max", name, min, max),
                message!("number-swap"),
            );
            return;
        }
        let ends = [number.min, number.max].into_iter().flatten();
        if ends.into_iter().any(|n| !(0..=MOST).contains(&n)) {
            refuse(
                message!("number-range-most", name, most = MOST),
                message!("number-in-words"),
            );
            return;
        }
        if number
            .per
            .is_some_and(|per| !matches!(per, 10 | 100) || number.unit != "percent")
        {
            refuse(message!("number-per", name), message!("number-per-hint"));
            return;
        }
        if let Some(value) = &number.value {
            if let Some(refused) = refused_in_content(value) {
                refuse(
                    message!("number-character", name, refused),
                    message!("number-retype"),
                );
                return;
            }
            if value.trim().is_empty() {
                refuse(message!("number-empty", name), message!("number-give"));
                return;
            }
        }
        if number.range && (number.min.is_none() || number.max.is_none()) {
            refuse(
                message!("number-range-ends", name),
                message!("number-range-give"),
            );
            return;
        }
        if let Some(old) = self.entries.get(&name) {
            let meaning =
                |n: &Number| (n.unit.clone(), n.class, n.range, n.open, n.per, n.direction);
            if meaning(old) != meaning(&number) {
                refuse(
                    message!("number-changes-meaning", name),
                    message!("number-changes-meaning-hint"),
                );
                return;
            }
            if !old.may_move_to(&number) {
                let ends = |n: &Number| match (n.min, n.max) {
                    (Some(min), Some(max)) if n.range => message!("number-range", min, max),
                    (Some(min), _) => Message::theirs(min),
                    _ => message!("number-nothing"),
                };
                let hint = match (old.direction, old.max) {
                    (Some(Side::Up), Some(max)) if !old.range => {
                        message!("number-may-rise-to", max)
                    }
                    (Some(Side::Up), _) => message!("number-may-rise"),
                    (Some(Side::Down), _) => message!("number-may-fall"),
                    (None, _) => message!("number-may-not-move"),
                };
                refuse(
                    message!(
                        "number-moves",
                        name,
                        before = ends(old),
                        now = ends(&number)
                    ),
                    hint,
                );
                return;
            }
        }
        self.entries.insert(name, number);
    }

    /// Sets a phone to what the clinic's profile says, whatever a layer said.
    pub fn set_phone(&mut self, name: &str, value: &str) {
        let number = self.entries.entry(name.to_owned()).or_insert(Number {
            min: None,
            max: None,
            unit: "phone".to_owned(),
            class: Class::Config,
            direction: None,
            range: false,
            open: false,
            per: None,
            value: None,
            sources: Vec::new(),
            note: String::new(),
            origin: None,
        });
        number.value = Some(value.to_owned());
    }

    /// Takes the clinic's own phones out again, so that a sentence points to where they can be written. The country's
    /// emergency number stays.
    pub fn unset_clinic_phones(&mut self) {
        for name in CLINIC_PHONES {
            if let Some(number) = self.entries.get_mut(name) {
                number.value = None;
            }
        }
    }

    pub fn get(&self, name: &str) -> Option<&Number> {
        self.entries.get(name)
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &Number)> {
        self.entries
            .iter()
            .map(|(name, number)| (name.as_str(), number))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(toml: &str) -> Number {
        toml::from_str(toml).unwrap()
    }

    #[test]
    fn seventy_two_percent_per_ten_is_seven() {
        let n = number("min = 72\nunit = 'percent'\nclass = 'core'\nper = 10");
        assert_eq!(n.printed(), Printed::Proportion(7, 10));
    }

    #[test]
    fn a_maximum_without_range_is_not_printed() {
        let n = number("min = 12\nmax = 48\nunit = 'hour'\nclass = 'core'\ndirection = 'up'");
        assert_eq!(n.printed(), Printed::One(12));
    }

    #[test]
    fn an_overlay_moves_a_number_to_the_cautious_side_only() {
        let n = number("min = 12\nmax = 48\nunit = 'hour'\nclass = 'core'\ndirection = 'up'");
        let to = |min| Number {
            min: Some(min),
            ..n.clone()
        };
        assert!(n.may_move_to(&to(24)));
        assert!(n.may_move_to(&to(48)));
        assert!(!n.may_move_to(&to(6)));
        assert!(!n.may_move_to(&to(72)));
    }
}
