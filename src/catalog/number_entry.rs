//! One entry of `data/numbers.toml`: as it stands in a file, and the number below it that it is laid on, in; a [`Number`]
//! out, or what is wrong with it.

use serde::Deserialize;
use toml::Spanned;

use crate::catalog::limits;
use crate::catalog::numbers::{Class, Number, Side};
use crate::characters::{refused_in_content, visible};
use crate::error::is_harmful;
use crate::message;
use crate::ui::Message;

/// No clinical number is larger.
const MOST: i64 = 1_000_000;

/// One entry as it stands in a file. What an overlay leaves out of a number that is there is as below it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Entry {
    min: Option<Spanned<toml::Value>>,
    max: Option<Spanned<toml::Value>>,
    per: Option<Spanned<toml::Value>>,
    unit: Option<String>,
    class: Option<Class>,
    direction: Option<Side>,
    range: Option<bool>,
    open: Option<bool>,
    value: Option<String>,
    sources: Option<Vec<String>>,
    note: Option<String>,
}

/// What is wrong with a number, and what to do.
pub(super) type Wrong = (Message, Message);

impl Entry {
    /// The keys whose values are no whole numbers, with their places.
    pub(super) fn not_whole(&self) -> impl Iterator<Item = (&'static str, &Spanned<toml::Value>)> {
        let keys = [("min", &self.min), ("max", &self.max), ("per", &self.per)];
        let given = keys
            .into_iter()
            .filter_map(|(key, value)| Some((key, value.as_ref()?)));
        given.filter(|(_, value)| !value.get_ref().is_integer())
    }

    /// The number: by itself, or laid on the one that is there.
    pub(super) fn number(self, name: &str, old: Option<&Number>) -> Result<Number, Wrong> {
        let whole = |value: Option<Spanned<toml::Value>>| value?.get_ref().as_integer();
        let (unit, class) = match (self.unit, self.class, old) {
            (unit, class, Some(old)) => (
                unit.unwrap_or_else(|| old.unit.clone()),
                class.unwrap_or(old.class),
            ),
            (Some(unit), Some(class), None) => (unit, class),
            (unit, ..) => {
                let key = if unit.is_none() { "unit" } else { "class" };
                let what = message!("number-new-without", name, key);
                return Err((what, message!("number-new-give", key)));
            }
        };
        let below = |of: fn(&Number) -> Option<i64>| old.and_then(of);
        Ok(Number {
            min: whole(self.min).or(below(|n| n.min)),
            max: whole(self.max).or(below(|n| n.max)),
            per: whole(self.per).or(below(|n| n.per)),
            unit,
            class,
            direction: self.direction.or(old.and_then(|n| n.direction)),
            range: self.range.unwrap_or(old.is_some_and(|n| n.range)),
            open: self.open.unwrap_or(old.is_some_and(|n| n.open)),
            value: self.value.or(old.and_then(|n| n.value.clone())),
            sources: self
                .sources
                .or(old.map(|n| n.sources.clone()))
                .unwrap_or_default(),
            note: self
                .note
                .or(old.map(|n| n.note.clone()))
                .unwrap_or_default(),
            origin: None,
        })
    }
}

/// How an overlay changes a number that it may not change so.
pub(super) fn moved_wrongly(name: &str, old: &Number, number: &Number) -> Vec<Wrong> {
    let keys = old.meaning().into_iter().zip(number.meaning());
    let changed = keys.filter(|((_, before), (_, now))| before != now);
    let changed: Vec<Wrong> = changed
        .map(|((key, before), (_, now))| {
            let now = visible(&now);
            let what = message!("number-changes-key", name, key, before, now);
            (what, message!("number-changes-key-hint", key))
        })
        .collect();
    if !changed.is_empty() || old.may_move_to(number) {
        return changed;
    }
    if old.min.is_none() {
        let what = message!("number-wordless", name);
        return vec![(what, message!("number-wordless-hint"))];
    }
    let hint = match (old.side(), old.max) {
        (Side::Up, Some(max)) if !old.range => message!("number-may-rise-to", max),
        (Side::Up, _) => message!("number-may-rise"),
        (Side::Down, _) => message!("number-may-fall"),
        (Side::Wider, _) => message!("number-may-widen"),
        (Side::None, _) => message!("number-may-not-move"),
    };
    let (before, now) = (old.shown(), number.shown());
    vec![(message!("number-moves", name, before, now), hint)]
}

/// Why there can be no such number.
pub(super) fn impossible(name: &str, number: &Number) -> Option<Wrong> {
    if let (Some(min), Some(max)) = (number.min, number.max)
        && min > max
    {
        let what = message!("number-min-above-max", name, min, max);
        return Some((what, message!("number-lower-min")));
    }
    let mut ends = [number.min, number.max].into_iter().flatten();
    if ends.any(|n| !(0..=MOST).contains(&n)) {
        let what = message!("number-range-most", name, most = MOST);
        return Some((what, message!("number-in-words")));
    }
    let is_per = |per: i64| matches!(per, 10 | 100) && number.unit == "percent";
    if number.per.is_some_and(|per| !is_per(per)) {
        return Some((message!("number-per", name), message!("number-per-hint")));
    }
    if let Some(value) = &number.value {
        // What a terminal acts on was told with its place.
        let refused = refused_in_content(value).filter(|_| !value.contains(is_harmful));
        if let Some(refused) = refused {
            let what = message!("number-character", name, refused);
            return Some((what, message!("number-retype")));
        }
        let most = limits::VALUE_LETTERS;
        if value.chars().count() > most {
            let what = message!("limit-value", name, most);
            return Some((what, message!("limit-hint")));
        }
        if value.trim().is_empty() {
            return Some((message!("number-empty", name), message!("number-give")));
        }
    }
    if number.range && (number.min.is_none() || number.max.is_none()) {
        let what = message!("number-range-ends", name);
        return Some((what, message!("number-range-give")));
    }
    if number.side() == Side::Wider && !number.range {
        let what = message!("number-wider-no-range", name);
        return Some((what, message!("number-wider-no-range-hint")));
    }
    None
}
