//! What was asked for, checked once: raw arguments in, [`Request`] out. Nothing later reads a flag again.

use std::fmt;
use std::str::FromStr;

use clap::ValueEnum;

use crate::characters::{is_refused, named, visible};
use crate::error::Fault;
use crate::handout::Detail;
use crate::locale::language::Language;
use crate::message;
use crate::screening::Answers;
use crate::ui::Value;

/// One handout to be made.
#[derive(Debug, Clone)]
pub struct Request {
    /// Key of a goal that exists.
    pub goal: String,
    pub language: Language,
    pub detail: Detail,
    pub paper: Paper,
    pub size: Size,
    pub patient: Option<PersonalText>,
    pub record: Option<PersonalText>,
    pub clinician: Option<PersonalText>,
    pub date: Option<Date>,
    /// Dates of the next sessions.
    pub next: Vec<Date>,
    /// What the patient answered to the goal's questions: one answer for each.
    pub answers: Option<Answers>,
    /// With the page that the clinic keeps.
    pub acknowledge: bool,
    /// Another language's sentence may stand in for a missing one.
    pub allow_fallback: bool,
    /// Content that is not approved is printed where the clinic's profile asks for approval, and marked.
    pub allow_unapproved: bool,
    /// The sheet says that it is such content.
    pub marks_unapproved: bool,
}

impl Request {
    /// A request for nobody in particular, on A4 in letters of normal size.
    pub fn new(goal: &str, language: Language, detail: Detail) -> Self {
        Request {
            goal: goal.to_owned(),
            language,
            detail,
            paper: Paper::A4,
            size: Size::Normal,
            patient: None,
            record: None,
            clinician: None,
            date: None,
            next: Vec::new(),
            answers: None,
            acknowledge: false,
            allow_fallback: false,
            allow_unapproved: false,
            marks_unapproved: false,
        }
    }

    /// Whether it names a person, or says what somebody answered, so that only the owner of its file may read it.
    pub fn is_personal(&self) -> bool {
        let personal = [&self.patient, &self.record, &self.clinician];
        self.answers.is_some() || personal.into_iter().any(Option::is_some)
    }
}

/// Paper sizes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ValueEnum)]
pub enum Paper {
    /// 210 × 297 mm
    A4,
    /// 8.5 × 11 inches
    Letter,
    /// 148 × 210 mm
    A5,
}

/// How large the letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ValueEnum)]
pub enum Size {
    /// 12 points
    Normal,
    /// 18 points, for weak eyes
    Large,
    /// 24 points, for very weak eyes
    Giant,
}

/// A day of the Gregorian calendar that exists, as `YYYY-MM-DD`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    pub year: i32,
    pub month: u8,
    pub day: u8,
}

impl FromStr for Date {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        let wrong_form =
            || Fault::new(message!("date-none", date = visible(text))).hint(message!("date-write"));
        let bytes = text.as_bytes();
        let shape = bytes.len() == 10
            && bytes.iter().enumerate().all(|(i, b)| {
                if i == 4 || i == 7 {
                    *b == b'-'
                } else {
                    b.is_ascii_digit()
                }
            });
        if !shape {
            return Err(wrong_form());
        }
        let part =
            |range: std::ops::Range<usize>| text[range].parse::<u16>().map_err(|_| wrong_form());
        let (year, month, day) = (part(0..4)?, part(5..7)?, part(8..10)?);
        let exists = (1900..=2199).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_of(year, month)).contains(&day);
        if !exists {
            let hint = match ((1900..=2199).contains(&year), (1..=12).contains(&month)) {
                (false, _) => message!("date-years"),
                (_, false) => message!("date-months"),
                _ => message!("date-days", days = days_of(year, month)),
            };
            let what = message!("date-no-day", date = text);
            return Err(Fault::new(what).hint(hint));
        }
        Ok(Date {
            year: i32::from(year),
            month: month as u8,
            day: day as u8,
        })
    }
}

/// Days of a month in the Gregorian calendar.
fn days_of(year: u16, month: u16) -> u16 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// A name or number from the request that is fit to be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonalText(String);

/// Longer than any name, and short enough to stand on a sheet.
const MOST_CHARACTERS: usize = 200;

impl PersonalText {
    /// Checks what was given for `field`, such as `--patient`.
    ///
    /// Control characters, line breaks and the characters that override the direction of text (UAX #9, section 2)
    /// are refused: they can make a sheet show another name or number than it holds. The fault names the character
    /// and never repeats the text, which is personal.
    ///
    /// # Errors
    /// The text has no letter or digit, is too long, or holds such a character.
    pub fn try_new(field: impl Into<Value>, text: &str) -> Result<Self, Fault> {
        if let Some((i, c)) = text.chars().enumerate().find(|(_, c)| is_refused(*c)) {
            let field = field.into();
            let what = message!(
                "text-character",
                field,
                refused = named(c),
                position = i + 1
            );
            return Err(Fault::new(what).hint(message!("text-retype")));
        }
        let trimmed = text.trim();
        let field = || field.into();
        if !trimmed.chars().any(char::is_alphanumeric) {
            return Err(
                Fault::new(message!("text-empty", field = field())).hint(message!("text-give"))
            );
        }
        let length = trimmed.chars().count();
        if length > MOST_CHARACTERS {
            let what = message!("text-long", field = field(), length, most = MOST_CHARACTERS);
            return Err(Fault::new(what).hint(message!("text-shorten")));
        }
        Ok(PersonalText(trimmed.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_that_exist_are_dates() {
        assert!("2024-02-29".parse::<Date>().is_ok());
        assert!("2000-02-29".parse::<Date>().is_ok());
        for text in [
            "2023-02-29",
            "1900-02-29",
            "2026-13-01",
            "2026-04-31",
            "2026-00-10",
            "2026-01-00",
        ] {
            assert!(
                text.parse::<Date>()
                    .unwrap_err()
                    .what
                    .to_string()
                    .contains("does not exist"),
                "{text}"
            );
        }
        for text in [
            "",
            "2026-1-1",
            "20260101",
            "2026/01/01",
            "۲۰۲۶-۰۱-۰۱",
            "+026-01-01",
            "2026-01-01x",
        ] {
            assert!(
                text.parse::<Date>()
                    .unwrap_err()
                    .what
                    .to_string()
                    .contains("is not a date"),
                "{text}"
            );
        }
    }

    #[test]
    fn a_refused_character_is_named_and_the_name_is_not_repeated() {
        let fault = PersonalText::try_new("--patient", "Sample\u{202e}Name").unwrap_err();
        assert_eq!(
            fault.what.to_string(),
            "--patient holds the character U+202E (direction override) at position 7"
        );
        assert!(
            PersonalText::try_new("--patient", "می‌نا").is_ok(),
            "a half-space belongs to Persian names"
        );
    }
}
