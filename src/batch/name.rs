//! `--name`: the file that a line becomes. Whatever the fields hold, it is a name on every system.

use std::borrow::Cow;

use sha2::{Digest as _, Sha256};
use unicode_normalization::{UnicodeNormalization as _, is_nfc};

use super::hex;
use crate::characters::{is_refused, visible};
use crate::cli::args::Format;
use crate::error::Fault;
use crate::message;
use crate::nearest::nearest;
use crate::press::Order;
use crate::ui::Value;

/// The template when none is given: no name of a person in it.
pub const DEFAULT: &str = "{id}-{goal}-{lang}";

/// The longest name without its extension, in bytes: file systems take 255 with everything.
const LONGEST: usize = 150;

/// What stands for a character that cannot be in a name.
const STAND_IN: char = '_';

/// Fields of a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Field {
    Id,
    Goal,
    Lang,
    Line,
    Date,
    Detail,
    Patient,
    Record,
    With,
}

const FIELDS: [(&str, Field); 9] = [
    ("id", Field::Id),
    ("goal", Field::Goal),
    ("lang", Field::Lang),
    ("line", Field::Line),
    ("date", Field::Date),
    ("detail", Field::Detail),
    ("patient", Field::Patient),
    ("record", Field::Record),
    ("with", Field::With),
];

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Text(String),
    Field(Field),
}

/// A checked template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    parts: Vec<Part>,
    extension: &'static str,
}

impl Template {
    /// Reads a template; two braces stand for one.
    ///
    /// # Errors
    /// A field that is not there, a brace alone, a folder in the name.
    pub fn parse(template: &str, format: Format) -> Result<Self, Fault> {
        let extension = format.extension();
        // Who writes the extension means the same file.
        let text = template
            .strip_suffix(extension)
            .and_then(|text| text.strip_suffix('.'))
            .unwrap_or(template);
        if text.contains(['/', '\\']) {
            return Err(Fault::new(message!("batch-name-folder")).hint(message!("batch-name-out")));
        }
        let alone =
            || Fault::new(message!("batch-name-brace")).hint(message!("batch-name-two-braces"));
        let mut parts = Vec::new();
        let mut plain = String::new();
        let mut rest = text;
        while let Some(at) = rest.find(['{', '}']) {
            plain.push_str(&rest[..at]);
            let brace = &rest[at..=at];
            rest = &rest[at + 1..];
            if let Some(after) = rest.strip_prefix(brace) {
                plain.push_str(brace);
                rest = after;
                continue;
            }
            let field = (brace == "{").then(|| rest.split_once('}')).flatten();
            let (name, after) = field.ok_or_else(alone)?;
            parts.push(Part::Text(std::mem::take(&mut plain)));
            parts.push(Part::Field(field_of(name)?));
            rest = after;
        }
        plain.push_str(rest);
        parts.push(Part::Text(plain));
        parts.retain(|part| *part != Part::Text(String::new()));
        if !parts.iter().any(|part| matches!(part, Part::Field(_))) {
            return Err(Fault::new(message!("batch-name-same"))
                .hint(message!("batch-name-fields", example = DEFAULT)));
        }
        Ok(Template { parts, extension })
    }

    /// The file of a line.
    pub fn file(&self, line: u64, id: &str, order: &Order) -> String {
        let mut stem = String::with_capacity(64);
        let request = &order.request;
        for part in &self.parts {
            match part {
                Part::Text(text) => stem.push_str(text),
                Part::Field(Field::Id) => stem.push_str(id),
                Part::Field(Field::Goal) => stem.push_str(&request.goal),
                Part::Field(Field::Lang) => stem.push_str(&request.language.tag),
                Part::Field(Field::Line) => stem.push_str(&format!("{line:06}")),
                Part::Field(Field::Date) => {
                    if let Some(date) = request.date {
                        stem.push_str(&date.to_string());
                    }
                }
                Part::Field(Field::Detail) => stem.push_str(&super::line::word(&request.detail)),
                Part::Field(Field::Patient) => {
                    stem.push_str(request.patient.as_ref().map_or("", |text| text.as_str()));
                }
                Part::Field(Field::Record) => {
                    stem.push_str(request.record.as_ref().map_or("", |text| text.as_str()));
                }
                Part::Field(Field::With) => {
                    stem.push_str(order.second.as_ref().map_or("", |second| &second.tag));
                }
            }
        }
        let mut file = safe(&stem).into_owned();
        file.push('.');
        file.push_str(self.extension);
        file
    }
}

fn field_of(name: &str) -> Result<Field, Fault> {
    if let Some((_, field)) = FIELDS.iter().find(|(known, _)| *known == name) {
        return Ok(*field);
    }
    let fault = Fault::new(message!(
        "batch-name-no-field",
        field = format!("{{{}}}", visible(name))
    ));
    let names = FIELDS.map(|(known, _)| known);
    Err(match nearest(&name.to_lowercase(), names.into_iter()) {
        Some(near) => fault.hint(message!("did-you-mean", near = format!("{{{near}}}"))),
        None => fault.hint(message!(
            "batch-name-known",
            fields = Value::and(names.map(|known| format!("`{{{known}}}`")))
        )),
    })
}

/// A name without what a system takes for something else.
fn safe(stem: &str) -> Cow<'_, str> {
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
    let bytes = stem.as_bytes();
    // Nearly every name: nothing to be done.
    if bytes.iter().all(|&b| plain(b)) && (5..=LONGEST).contains(&bytes.len()) && bytes[0] != b'-' {
        return Cow::Borrowed(stem);
    }
    let refused = |c: char| {
        is_refused(c) || matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|')
    };
    let mut safe: String = stem
        .nfc()
        .map(|c| if refused(c) { STAND_IN } else { c })
        .collect();
    let length = safe.trim_end_matches(['.', ' ']).len();
    safe.truncate(length);
    // A leading dot hides a file, a leading dash makes an option of it.
    if safe.starts_with(['.', '-', ' ']) || safe.is_empty() || is_reserved(&safe) {
        safe.insert(0, STAND_IN);
    }
    if safe.len() > LONGEST {
        let digest: [u8; 32] = Sha256::digest(&safe).into();
        let suffix = format!("-{}", hex(&digest[..4]));
        let mut end = LONGEST - suffix.len();
        while !safe.is_char_boundary(end) {
            end -= 1;
        }
        safe.truncate(end);
        safe.push_str(&suffix);
    }
    Cow::Owned(safe)
}

/// Names of devices on Windows, with any extension.
fn is_reserved(stem: &str) -> bool {
    let first = stem.split('.').next().unwrap_or_default().trim_end();
    let upper = first.to_ascii_uppercase();
    match upper.as_str() {
        "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$" => true,
        _ => {
            let digit = upper
                .strip_prefix("COM")
                .or_else(|| upper.strip_prefix("LPT"));
            digit.is_some_and(|digit| {
                let mut characters = digit.chars();
                let one = characters.next();
                matches!(one, Some('0'..='9' | '¹' | '²' | '³')) && characters.next().is_none()
            })
        }
    }
}

/// What is equal for two names that some system takes for one: letters of either case, in one normal form.
pub fn folded(file: &str) -> Cow<'_, str> {
    if file
        .bytes()
        .all(|b| b.is_ascii() && !b.is_ascii_uppercase())
    {
        return Cow::Borrowed(file);
    }
    // Capitals first, so that `ß` and `SS` meet.
    let folded = file.to_uppercase().to_lowercase();
    match is_nfc(&folded) {
        true => Cow::Owned(folded),
        false => Cow::Owned(folded.nfc().collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_safe_name_is_one_on_every_system() {
        for (stem, expected) in [
            ("p-12-hair-ar", "p-12-hair-ar"),
            ("../../etc/passwd", "_.._.._etc_passwd"),
            ("a\\b:c*d", "a_b_c_d"),
            ("-rf", "_-rf"),
            (".hidden", "_.hidden"),
            ("", "_"),
            ("...", "_"),
            ("CON", "_CON"),
            ("nul.x", "_nul.x"),
            ("lpt1", "_lpt1"),
            ("COMIC", "COMIC"),
            ("tail. .", "tail"),
            ("e\u{301}", "é"),
            ("a\u{202e}fdp", "a_fdp"),
            ("a\nb\0c", "a_b_c"),
            ("مريم", "مريم"),
        ] {
            assert_eq!(safe(stem), expected, "{stem:?}");
        }
    }

    #[test]
    fn long_names_are_cut_at_a_letter_and_stay_different() {
        let (one, two) = ("م".repeat(200), "م".repeat(201));
        let (one, two) = (safe(&one), safe(&two));
        assert!(one.len() <= LONGEST && two.len() <= LONGEST);
        assert_ne!(one, two);
    }

    #[test]
    fn names_that_a_system_takes_for_one_are_folded_alike() {
        assert_eq!(folded("A-1.pdf"), folded("a-1.PDF"));
        assert_eq!(folded("Ä.pdf"), folded("a\u{308}.pdf"));
        assert_eq!(folded("straße"), folded("STRASSE"));
        assert_ne!(folded("a"), folded("b"));
    }

    #[test]
    fn a_template_is_checked_once() {
        let parse = |template| Template::parse(template, Format::Pdf);
        assert_eq!(parse("{id}.pdf"), parse("{id}"));
        let what = |template| parse(template).unwrap_err();
        assert_eq!(
            what("{patiant}")
                .hint
                .map(|hint| hint.to_string())
                .as_deref(),
            Some("did you mean `{patient}`?")
        );
        for template in ["{id", "id}", "{}", "sheet", "a/{id}"] {
            assert!(parse(template).is_err(), "{template}");
        }
        assert!(parse("{{{id}}}").is_ok());
    }
}
