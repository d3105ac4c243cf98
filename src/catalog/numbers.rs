//! `data/numbers.toml`: every clinical number once, with unit, class, cautious side and sources.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;

use crate::catalog::number_entry::{Entry, Wrong, impossible, moved_wrongly};
use crate::catalog::store::{Origin, Store};
use crate::catalog::toml_file;
use crate::characters::visible;
use crate::error::{Fault, Place};
use crate::message;
use crate::nearest::nearest;
use crate::ui::Message;

/// Path of the file in every layer.
pub const FILE: &str = "data/numbers.toml";

/// Phones that are the clinic's, whatever says which they are.
const CLINIC_PHONES: [&str; 3] = [
    "clinic_phone",
    "clinic_emergency_phone",
    "out_of_hours_phone",
];

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
    /// More is more careful: a wait, a protection factor.
    Up,
    /// Less is more careful: a time after which to call.
    Down,
    /// For a range only: its ends may move apart, as those of hours to stay out of the sun.
    Wider,
    /// It is what a study found or a label says, and has no side; the same as none at all.
    None,
}

impl Class {
    /// As it is written in the file.
    pub fn name(self) -> &'static str {
        match self {
            Class::Core => "core",
            Class::Clinic => "clinic",
            Class::Config => "config",
            Class::Evidence => "evidence",
            Class::Unprinted => "unprinted",
        }
    }
}

impl Side {
    /// As it is written in the file.
    pub fn name(self) -> &'static str {
        match self {
            Side::Up => "up",
            Side::Down => "down",
            Side::Wider => "wider",
            Side::None => "none",
        }
    }

    /// Whether a number, or that end of a range, may move from `from` to `to`.
    fn allows(self, end: End, from: i64, to: i64) -> bool {
        match (self, end) {
            (Side::Up, _) | (Side::Wider, End::Max) => to >= from,
            // No time at all is no advice.
            (Side::Down, _) => (1..=from).contains(&to),
            (Side::Wider, End::Min) => to <= from,
            (Side::None, _) => to == from,
        }
    }
}

/// An end of a range; a number alone is its minimum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Min,
    Max,
}

/// One number, with all that a lower layer says of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Number {
    pub min: Option<i64>,
    pub max: Option<i64>,
    /// Name of the message `unit-UNIT`.
    pub unit: String,
    pub class: Class,
    pub direction: Option<Side>,
    /// Both ends are printed.
    pub range: bool,
    /// Printed with a plus, as on a label that ends there: `50+`.
    pub open: bool,
    /// A percentage printed as people out of 10 or 100.
    pub per: Option<i64>,
    /// What the clinic set, for a unit that is not a number (`phone`, `date`).
    pub value: Option<String>,
    pub sources: Vec<String>,
    pub note: String,
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

    /// The cautious side.
    pub fn side(&self) -> Side {
        self.direction.unwrap_or(Side::None)
    }

    /// The keys that say what it means, with their values as they are written.
    pub fn meaning(&self) -> [(&'static str, String); 6] {
        [
            ("unit", self.unit.clone()),
            ("class", self.class.name().to_owned()),
            ("direction", self.side().name().to_owned()),
            ("range", self.range.to_string()),
            ("open", self.open.to_string()),
            ("per", self.per.map_or("none".to_owned(), |n| n.to_string())),
        ]
    }

    /// What is printed of it, for a message.
    pub(super) fn shown(&self) -> Message {
        match (self.min, self.max) {
            (Some(min), Some(max)) if self.range => message!("number-range", min, max),
            (min, _) => message!("number-one", n = min.unwrap_or_default()),
        }
    }

    /// Whether moving from `self` to `to` stays on the cautious side, for both ends.
    pub(super) fn may_move_to(&self, to: &Number) -> bool {
        let fits = |end: End, from: Option<i64>, to: Option<i64>| match (from, to) {
            (Some(from), Some(to)) => self.side().allows(end, from, to),
            // Only what the clinic sets may be without a value at first; the others are words on purpose.
            (None, Some(_)) => self.class == Class::Config,
            (from, to) => from == to,
        };
        let within = match (self.min, self.max, to.min) {
            // Without `range` the maximum is how far a clinic may go.
            (Some(_), Some(max), Some(to)) if !self.range => to <= max,
            _ => true,
        };
        fits(End::Min, self.min, to.min)
            && within
            && (!self.range || fits(End::Max, self.max, to.max))
    }
}

/// All numbers by name.
#[derive(Debug, Clone, Default)]
pub struct Numbers {
    entries: BTreeMap<String, Number>,
    /// The faults of entries that could be read and cannot be taken.
    refused: Vec<Fault>,
}

impl Numbers {
    /// Reads the numbers of all layers; an overlay may add entries, and move one only to the cautious side.
    pub fn read(store: &Store, faults: &mut Vec<Fault>) -> Self {
        let files = store.require(FILE, faults);
        let mut numbers = Numbers::default();
        for file in &files {
            for (name, table) in toml_file::content(file, faults).take_all(faults) {
                let origin = Origin {
                    file: Arc::clone(file),
                    offset: table.span.start,
                };
                if let Some(entry) = table.read::<Entry>(faults) {
                    numbers.lay(name, entry, origin);
                }
            }
        }
        faults.extend(numbers.refused.iter().cloned());
        numbers
    }

    /// The faults of entries that could be read and cannot be taken: they are no numbers, or leave the cautious side.
    pub fn refused(&self) -> &[Fault] {
        &self.refused
    }

    fn refuse(&mut self, (what, hint): Wrong, place: Place) {
        self.refused.push(Fault::new(what).hint(hint).at(place));
    }

    fn lay(&mut self, name: String, entry: Entry, origin: Origin) {
        let not_whole: Vec<(Wrong, Place)> = entry
            .not_whole()
            .map(|(key, value)| {
                let given = visible(&value.get_ref().to_string());
                let what = message!("number-not-whole", name, key, given);
                let place = origin.file.place(value.span().start);
                ((what, message!("number-whole")), place)
            })
            .collect();
        if !not_whole.is_empty() {
            for (wrong, place) in not_whole {
                self.refuse(wrong, place);
            }
            return;
        }
        let old = self.entries.get(&name);
        let number = match entry.number(&name, old) {
            Ok(number) => number,
            Err((what, hint)) => {
                // Often it is no new number, but a slip of the pen in a known one.
                let near = nearest(&name, self.entries.keys().map(String::as_str));
                let hint = near.map_or(hint, |near| message!("did-you-mean", near));
                return self.refuse((what, hint), origin.place());
            }
        };
        let mut wrong = old.map_or(Vec::new(), |old| moved_wrongly(&name, old, &number));
        if wrong.is_empty() {
            wrong.extend(impossible(&name, &number));
        }
        if wrong.is_empty() {
            let origin = Some(origin);
            self.entries.insert(name, Number { origin, ..number });
            return;
        }
        for wrong in wrong {
            self.refuse(wrong, origin.place());
        }
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
        let entry: Entry = toml::from_str(toml).unwrap();
        entry.number("n", None).ok().unwrap()
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

    /// What each kind of number may become.
    #[test]
    fn an_overlay_moves_a_number_to_the_cautious_side_only() {
        let capped = "min = 12\nmax = 48\nunit = 'hour'\nclass = 'core'\ndirection = 'up'";
        let up = "min = 24\nunit = 'hour'\nclass = 'core'\ndirection = 'up'";
        let down = "min = 20\nunit = 'minute'\nclass = 'core'\ndirection = 'down'";
        let fixed = "min = 38\nunit = 'degree'\nclass = 'core'";
        let none = "min = 38\nunit = 'degree'\nclass = 'core'\ndirection = 'none'";
        let word = "unit = 'day'\nclass = 'core'";
        let setting = "unit = 'year'\nclass = 'config'";
        for (toml, to, may) in [
            (capped, 24, true),
            (capped, 48, true),
            (capped, 6, false),
            (capped, 72, false),
            (up, 24, true),
            (up, 1000, true),
            (up, 23, false),
            (down, 15, true),
            (down, 1, true),
            (down, 0, false),
            (down, 21, false),
            (fixed, 38, true),
            (fixed, 37, false),
            (fixed, 39, false),
            (none, 38, true),
            (none, 37, false),
            (word, 2, false),
            (setting, 21, true),
        ] {
            let from = number(toml);
            let to = Number {
                min: Some(to),
                ..from.clone()
            };
            assert_eq!(from.may_move_to(&to), may, "{toml}\nto {:?}", to.min);
        }
    }

    /// Neither end of a range leaves the cautious side, so that it may shrink from one end only.
    #[test]
    fn a_range_moves_to_the_cautious_side_with_both_ends() {
        let range = |side: &str| {
            let toml = "min = 2\nmax = 4\nrange = true\nunit = 'week'\nclass = 'core'";
            number(&format!("{toml}\ndirection = '{side}'"))
        };
        for (side, min, max, may) in [
            ("up", 3, 4, true),
            ("up", 3, 5, true),
            ("up", 2, 6, true),
            ("up", 2, 3, false),
            ("up", 1, 4, false),
            ("up", 1, 5, false),
            ("down", 2, 3, true),
            ("down", 1, 3, true),
            ("down", 3, 4, false),
            ("down", 1, 5, false),
            ("wider", 1, 5, true),
            ("wider", 2, 5, true),
            ("wider", 3, 4, false),
            ("wider", 2, 3, false),
            ("none", 2, 4, true),
            ("none", 2, 3, false),
            ("none", 3, 4, false),
        ] {
            let from = range(side);
            let to = Number {
                min: Some(min),
                max: Some(max),
                ..from.clone()
            };
            assert_eq!(from.may_move_to(&to), may, "{side}: {min} to {max}");
        }
        assert!(!range("up").may_move_to(&Number {
            max: None,
            ..range("up")
        }));
    }
}
