//! What a terminal gets, whole: a handout in `cases/show/LANGUAGE.json`, a look in `cases/show/NAME.toml`, and in
//! `expected/show/NAME.txt` what comes out.
//!
//! In the expected files an escape character is shown as `␛`, and a mark that nobody sees by its number, such as
//! `<U+2068>`: everything in them can be read. An editor that reorders lines shows the reordered ones in reading order
//! from left to right.
//!
//! `UPDATE_EXPECTED=1 cargo test --test show` rewrites the expected files; read the difference before you commit it.

mod cases;

use std::fs;

use handout::handout::Handout;
use handout::text::terminal::{Bidi, Look, render};
use handout::text::wrap::width;
use libtest_mimic::Failed;
use serde::Deserialize;

/// One case.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// Language of the handout.
    handout: String,
    columns: usize,
    bidi: Way,
    #[serde(default)]
    joined: bool,
    #[serde(default)]
    styled: bool,
    #[serde(default)]
    spoken: bool,
}

/// The names of [`Bidi`].
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Way {
    Untold,
    Told,
    Guessed,
    Embedded,
    Visual,
    Overridden,
    Words,
}

impl From<Way> for Bidi {
    fn from(way: Way) -> Self {
        match way {
            Way::Untold => Bidi::Untold,
            Way::Told => Bidi::Told,
            Way::Guessed => Bidi::Guessed,
            Way::Embedded => Bidi::Embedded,
            Way::Visual => Bidi::Visual,
            Way::Overridden => Bidi::Overridden,
            Way::Words => Bidi::Words,
        }
    }
}

fn main() {
    cases::run("show", run, Vec::new());
}

fn run(name: &str, case: &Case) -> Result<(), Failed> {
    let handout = cases::root().join(format!("tests/cases/show/{}.json", case.handout));
    let handout: Handout = serde_json::from_str(&fs::read_to_string(handout)?)?;
    let look = Look {
        columns: case.columns,
        bidi: case.bidi.into(),
        joined: case.joined,
        styled: case.styled,
        told_visual: true,
        spoken: case.spoken,
    };
    let got = render(&handout, look).whole();
    for line in got.lines() {
        let columns = width(&without_sequences(line));
        if columns > case.columns {
            return Err(format!("{columns} columns: {line:?}").into());
        }
    }
    let got = readable(&got);
    cases::compare("show", name, &got)
}

/// A line as it is seen.
fn without_sequences(line: &str) -> String {
    let mut parts = line.split("\x1b[");
    let mut seen = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|c| ('@'..='~').contains(&c)).unwrap();
        seen.push_str(&part[end + 1..]);
    }
    seen
}

fn readable(text: &str) -> String {
    let show = |c: char| match c {
        '\x1b' => "␛".to_owned(),
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' => {
            format!("<U+{:04X}>", c as u32)
        }
        c => c.to_string(),
    };
    text.chars().map(show).collect()
}
