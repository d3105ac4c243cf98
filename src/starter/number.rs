//! One number, copied to be moved: the number as it is in, the lines to add to the clinic's file out. Its comments tell
//! how far it may go.

use std::fmt::Write as _;

use crate::catalog::numbers::{Class, Number, Side};
use crate::starter::message::Added;

/// The lines of a number, with what it prints; none for one that no clinic may move.
pub fn copied(name: &str, number: &Number, phrase: Option<&str>) -> Option<Added> {
    let is_set = number.class == Class::Config;
    if number.side() == Side::None && !is_set {
        return None;
    }
    let mut text = format!("# {}\n", way(number));
    if let Some(phrase) = phrase {
        let _ = writeln!(text, "# {{ ${name} }} is printed as: {phrase}");
    }
    if !number.note.is_empty() {
        let _ = writeln!(text, "# {}", number.note);
    }
    let mut below = number.meaning().to_vec();
    below.retain(|(_, value)| !matches!(value.as_str(), "none" | "false"));
    let below = below.into_iter().map(|(key, value)| match key {
        "unit" | "class" | "direction" => format!("{key} = {value:?}"),
        _ => format!("{key} = {value}"),
    });
    let mut below: Vec<String> = below.collect();
    if let (Some(max), false) = (number.max, number.range) {
        below.push(format!("max = {max}"));
    }
    let _ = writeln!(
        text,
        "# What is not written here stays as it is: {}.",
        below.join(", ")
    );
    let line = text.lines().count() + 1;
    let _ = writeln!(text, "[{name}]");
    let ends = [
        ("min", number.min),
        ("max", number.max.filter(|_| number.range)),
    ];
    for (key, end) in ends {
        if let Some(end) = end {
            let _ = writeln!(text, "{key} = {end}");
        }
    }
    if number.min.is_none() {
        let _ = writeln!(text, "# value = \"\"");
    }
    if !number.sources.is_empty() {
        let sources: Vec<String> = number.sources.iter().map(|id| format!("{id:?}")).collect();
        let _ = writeln!(text, "sources = [{}]", sources.join(", "));
    }
    Some(Added { text, line })
}

/// The cautious side, in words.
fn way(number: &Number) -> String {
    match (number.side(), number.max) {
        (Side::Up, Some(max)) if !number.range => {
            format!("The cautious side is up: it may only rise, to {max} at most.")
        }
        (Side::Up, _) if number.range => {
            "The cautious side is up: both ends may only rise.".to_owned()
        }
        (Side::Up, _) => "The cautious side is up: it may only rise.".to_owned(),
        (Side::Down, _) if number.range => {
            "The cautious side is down: both ends may only fall.".to_owned()
        }
        (Side::Down, _) => "The cautious side is down: it may only fall.".to_owned(),
        (Side::Wider, _) => {
            "The cautious side is outside: the smaller end may only fall, the larger only rise."
                .to_owned()
        }
        (Side::None, _) => "It is set by the clinic; phones belong into clinic.toml.".to_owned(),
    }
}
