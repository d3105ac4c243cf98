//! A [`Wording`] in a file of its own, a line for each text, so that a change is one line in any tool that compares
//! files. Its digest stands in it: a file that was cut short or changed by hand is noticed.

use std::fmt::Write as _;
use std::sync::Arc;

use serde::Deserialize;

use super::{Entry, Role, Wording, detail_name};
use crate::catalog::store::File;
use crate::catalog::toml_file;
use crate::error::{Fault, Place};
use crate::handout::{Detail, Direction, Language};
use crate::message;

/// The longest file that is read: some thirty times the longest sheet.
pub const LONGEST: u64 = 4 << 20;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    goal: String,
    language: String,
    direction: Direction,
    digest: String,
    texts: Vec<RawText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawText {
    r#as: Role,
    detail: Option<Detail>,
    id: String,
    text: String,
}

/// The file's text.
pub fn render(wording: &Wording) -> String {
    let mut out = String::from(
        "# What was approved, text by text in print order. `handout approve` writes this file, and `handout diff` compares\n\
         # with it; docs/approval.md describes it.\n\n",
    );
    let direction = match wording.language.direction {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    };
    // Writing to a text cannot fail.
    let _ = write!(
        out,
        "goal = {}\nlanguage = {}\ndirection = \"{direction}\"\ndigest = \"{}\"\ntexts = [\n",
        quoted(&wording.goal),
        quoted(&wording.language.tag),
        wording.digest()
    );
    for entry in &wording.entries {
        let detail = entry.detail.map_or(String::new(), |detail| {
            format!("detail = \"{}\", ", detail_name(detail))
        });
        let _ = writeln!(
            out,
            "  {{ as = \"{}\", {detail}id = {}, text = {} }},",
            entry.role.name(),
            quoted(&entry.id),
            quoted(&entry.words())
        );
    }
    out.push_str("]\n");
    out
}

/// A text in quotation marks, as TOML has it.
pub fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}

/// Reads a file back.
///
/// # Errors
/// It is not what [`render`] wrote: faults of its form, or a digest that is another than its texts'.
pub fn parse(file: &Arc<File>) -> Result<Wording, Vec<Fault>> {
    let mut faults = Vec::new();
    let raw = toml_file::parse(file, &mut faults).read::<Raw>(&mut faults);
    let (Some(raw), true) = (raw, faults.is_empty()) else {
        return Err(faults);
    };
    let entries = raw.texts.into_iter().map(|text| Entry {
        id: text.id,
        role: text.r#as,
        detail: text.detail,
        text: text.text,
    });
    let wording = Wording {
        goal: raw.goal,
        language: Language {
            tag: raw.language,
            direction: raw.direction,
        },
        entries: entries.collect(),
    };
    if wording.digest() != raw.digest {
        let fault = Fault::new(message!("approval-texts-changed")).at(Place::file(&*file.name));
        return Err(vec![fault.hint(message!("approval-again-hint"))]);
    }
    Ok(wording)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wording() -> Wording {
        let entry = |id: &str, role, text: &str| Entry {
            id: id.to_owned(),
            role,
            detail: Some(Detail::Brief),
            text: text.to_owned(),
        };
        Wording {
            goal: "hair".to_owned(),
            language: Language {
                tag: "ar".to_owned(),
                direction: Direction::Rtl,
            },
            entries: vec![
                entry("hair-title", Role::Title, "تساقط \"الشعر\" \\ 'x'"),
                entry("a", Role::Dont, "بعد \u{2068}12\u{2069} ساعة"),
            ],
        }
    }

    fn file(text: &str) -> Arc<File> {
        Arc::new(File {
            name: "approvals/ar/hair.toml".to_owned(),
            text: text.to_owned().into(),
        })
    }

    #[test]
    fn what_is_written_is_read_back_without_marks_nobody_sees() {
        let read = parse(&file(&render(&wording()))).unwrap();
        assert_eq!(read.digest(), wording().digest());
        assert_eq!(read.entries[0].text, "تساقط \"الشعر\" \\ 'x'");
        assert_eq!(read.entries[1].text, "بعد 12 ساعة");
    }

    #[test]
    fn a_file_that_was_cut_or_changed_is_refused() {
        let whole = render(&wording());
        assert!(parse(&file(&whole.replace("12", "24"))).is_err());
        assert!(parse(&file(&whole.replace("dont", "do"))).is_err());
        for end in (0..whole.len() - 2).filter(|&end| whole.is_char_boundary(end)) {
            assert!(parse(&file(&whole[..end])).is_err(), "{end}");
        }
    }
}
