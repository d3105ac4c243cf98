//! What a printer says of itself in, [`Abilities`] out.

use std::fmt;

use ipp::attribute::IppAttributeGroup;
use ipp::value::IppValue;

use super::job::MEDIA_TYPE;
use super::ticket::paper_name;
use crate::characters::visible;
use crate::message;
use crate::request::Paper;
use crate::ui::Message;

/// What a printer is asked for.
pub const ATTRIBUTES: [&str; 14] = [
    "printer-name",
    "printer-info",
    "printer-uri-supported",
    "printer-state",
    "printer-state-reasons",
    "printer-state-message",
    "printer-is-accepting-jobs",
    "document-format-supported",
    "media-supported",
    "media-ready",
    "media-source-supported",
    "sides-supported",
    "copies-supported",
    "multiple-document-handling-supported",
];

/// The papers of this program.
const PAPERS: [Paper; 3] = [Paper::A4, Paper::A5, Paper::Letter];

/// What a printer is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Idle,
    Printing,
    Stopped,
    /// It does not say.
    Unknown,
}

impl State {
    fn of(number: Option<i32>) -> Self {
        match number {
            Some(3) => State::Idle,
            Some(4) => State::Printing,
            Some(5) => State::Stopped,
            _ => State::Unknown,
        }
    }
}

impl State {
    /// For people.
    pub fn words(self) -> Message {
        match self {
            State::Idle => message!("printer-idle"),
            State::Printing => message!("printer-printing"),
            State::Stopped => message!("printer-stopped"),
            State::Unknown => message!("printer-unknown"),
        }
    }
}

/// For programs, the same in every language.
impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            State::Idle => "ready",
            State::Printing => "printing",
            State::Stopped => "stopped",
            State::Unknown => "unknown",
        })
    }
}

/// What a printer can do, and how it is. A list that a printer does not give is empty.
#[derive(Debug, Clone)]
pub struct Abilities {
    pub name: String,
    /// What people call it.
    pub info: Option<String>,
    /// Its address, as it gives it.
    pub uri: Option<String>,
    pub state: State,
    /// Keywords, without `none`.
    pub reasons: Vec<String>,
    /// The state in the printer's own words.
    pub message: Option<String>,
    pub accepts_jobs: bool,
    /// Media types of files.
    pub formats: Vec<String>,
    /// Names of paper, with the sizes it can be cut to.
    pub media: Vec<String>,
    /// Names of the paper that is in it.
    pub ready: Vec<String>,
    pub trays: Vec<String>,
    pub sides: Vec<String>,
    pub most_copies: Option<i32>,
    /// How it orders the pages of several copies.
    pub orders: Vec<String>,
}

impl Abilities {
    pub fn read(group: &IppAttributeGroup) -> Self {
        let text = |name| texts(group, name).into_iter().next();
        Abilities {
            name: text("printer-name").unwrap_or_default(),
            info: text("printer-info").filter(|info| !info.trim().is_empty()),
            uri: text("printer-uri-supported"),
            state: State::of(number(group, "printer-state")),
            reasons: reasons(group, "printer-state-reasons"),
            message: text("printer-state-message").filter(|message| !message.trim().is_empty()),
            accepts_jobs: !matches!(
                value(group, "printer-is-accepting-jobs"),
                Some(IppValue::Boolean(false))
            ),
            formats: texts(group, "document-format-supported"),
            media: texts(group, "media-supported"),
            ready: texts(group, "media-ready"),
            trays: texts(group, "media-source-supported"),
            sides: texts(group, "sides-supported"),
            most_copies: match value(group, "copies-supported") {
                Some(IppValue::RangeOfInteger { max, .. } | IppValue::Integer(max)) => Some(*max),
                _ => None,
            },
            orders: texts(group, "multiple-document-handling-supported"),
        }
    }

    /// Whether it takes the files of this program; a printer that does not say is believed to.
    pub fn takes_pdf(&self) -> bool {
        let is_pdf = |format: &String| format.eq_ignore_ascii_case(MEDIA_TYPE);
        self.formats.is_empty() || self.formats.iter().any(is_pdf)
    }

    /// Whether it prints on both sides of a sheet.
    pub fn is_two_sided(&self) -> bool {
        self.sides
            .iter()
            .any(|sides| sides.starts_with("two-sided"))
    }

    /// The papers of this program that it takes.
    pub fn papers(&self) -> Vec<Paper> {
        PAPERS
            .into_iter()
            .filter(|&paper| self.keyword(paper).is_some())
            .collect()
    }

    /// Its name of a paper. A printer that lists none is taken at the standard's names.
    pub fn keyword(&self, paper: Paper) -> Option<String> {
        let standard = names(paper)[0];
        if self.media.is_empty() {
            return Some(standard.to_owned());
        }
        let listed = names(paper)
            .into_iter()
            .find_map(|name| self.media.iter().find(|m| m.eq_ignore_ascii_case(name)));
        let cut = || self.can_be_cut_to(paper).then(|| standard.to_owned());
        listed.cloned().or_else(cut)
    }

    /// Whether this paper is in it; a printer that does not say has it.
    pub fn has_ready(&self, paper: Paper) -> bool {
        let names = names(paper);
        let is_paper = |ready: &String| names.iter().any(|name| ready.eq_ignore_ascii_case(name));
        self.ready.is_empty() || self.ready.iter().any(is_paper)
    }

    /// What is in it, by our names where we have them.
    pub fn ready_papers(&self) -> Vec<String> {
        let ours = |ready: &String| {
            let is_it = |paper: &Paper| names(*paper).iter().any(|n| ready.eq_ignore_ascii_case(n));
            let paper = PAPERS.into_iter().find(is_it);
            paper.map_or_else(|| ready.clone(), paper_name)
        };
        self.ready.iter().map(ours).collect()
    }

    /// Whether the paper lies between the smallest and the largest of any size that it takes (PWG 5101.1, 5.3).
    fn can_be_cut_to(&self, paper: Paper) -> bool {
        let limit = |prefix: &str| {
            let mut names = self.media.iter();
            names.find_map(|name| size(name.strip_prefix(prefix)?))
        };
        let (width, height) = dimensions(paper);
        match (limit("custom_min_"), limit("custom_max_")) {
            (Some(least), Some(most)) => {
                least.0 <= width && width <= most.0 && least.1 <= height && height <= most.1
            }
            _ => false,
        }
    }
}

/// The size in a standard name such as `8.5x14in` or `210x297mm`, in hundredths of a millimetre.
fn size(name: &str) -> Option<(i32, i32)> {
    let (numbers, unit) = match name.strip_suffix("mm") {
        Some(numbers) => (numbers, 100.0),
        None => (name.strip_suffix("in")?, 2540.0),
    };
    let (width, height) = numbers.rsplit('_').next()?.split_once('x')?;
    let hundredths = |text: &str| Some((text.parse::<f64>().ok()? * unit).round() as i32);
    Some((hundredths(width)?, hundredths(height)?))
}

/// Width and height in hundredths of a millimetre.
pub fn dimensions(paper: Paper) -> (i32, i32) {
    match paper {
        Paper::A4 => (21000, 29700),
        Paper::A5 => (14800, 21000),
        Paper::Letter => (21590, 27940),
    }
}

/// Names of a paper: the standard's (PWG 5101.1), those of IPP before it, and those of old drivers.
fn names(paper: Paper) -> [&'static str; 3] {
    match paper {
        Paper::A4 => ["iso_a4_210x297mm", "iso-a4", "a4"],
        Paper::A5 => ["iso_a5_148x210mm", "iso-a5", "a5"],
        Paper::Letter => ["na_letter_8.5x11in", "na-letter", "letter"],
    }
}

fn value<'a>(group: &'a IppAttributeGroup, name: &str) -> Option<&'a IppValue> {
    group.get(name).map(|attribute| attribute.value())
}

/// The number of an attribute, or of an enumeration.
pub fn number(group: &IppAttributeGroup, name: &str) -> Option<i32> {
    match value(group, name)? {
        IppValue::Integer(number) | IppValue::Enum(number) => Some(*number),
        _ => None,
    }
}

/// The keywords of an attribute, without `none`.
pub fn reasons(group: &IppAttributeGroup, name: &str) -> Vec<String> {
    let mut reasons = texts(group, name);
    reasons.retain(|reason| reason != "none");
    reasons
}

/// The texts, names and keywords of an attribute, with what a terminal would act on shown as U+ codes.
pub fn texts(group: &IppAttributeGroup, name: &str) -> Vec<String> {
    let text = |value: &IppValue| match value {
        IppValue::Keyword(text) => Some(text.to_string()),
        IppValue::NameWithoutLanguage(text) | IppValue::NameWithLanguage { name: text, .. } => {
            Some(text.to_string())
        }
        IppValue::TextWithoutLanguage(text) | IppValue::TextWithLanguage { text, .. } => {
            Some(text.to_string())
        }
        IppValue::MimeMediaType(text) => Some(text.to_string()),
        IppValue::Uri(text) => Some(text.to_string()),
        _ => None,
    };
    let values = value(group, name).into_iter().flatten();
    values.filter_map(text).map(|text| visible(&text)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_is_read_from_its_name() {
        assert_eq!(size("8.5x14in"), Some((21590, 35560)));
        assert_eq!(size("76.2x127mm"), Some((7620, 12700)));
        for name in ["", "mm", "xmm", "8.5in", "ax1mm"] {
            assert_eq!(size(name), None, "{name}");
        }
    }
}
