//! What a rule finds: what is wrong, where, in which sentence, and what to do. And how it is shown.

use std::fmt;

use serde::Serialize;

use crate::error::{Fault, Place, shown};
use crate::locale::shape::{Line, MessageShape};
use crate::message;
use crate::ui::Message;
use crate::ui::code::code;

/// How bad it is, the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// A sheet would be wrong, or not be made: status 1.
    Error,
    /// Somebody has to look: status 1 with `--strict` only.
    Warning,
    /// Worth a thought; shown with `--strict` only.
    Note,
}

impl Severity {
    /// As written in documents and for machines.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        }
    }

    fn said(self) -> Message {
        match self {
            Severity::Error => message!("error"),
            Severity::Warning => message!("check-warning"),
            Severity::Note => message!("check-note"),
        }
    }

    /// The word for it, for people.
    pub fn word(self) -> Message {
        match self {
            Severity::Error => message!("check-severity-error"),
            Severity::Warning => message!("check-severity-warning"),
            Severity::Note => message!("check-severity-note"),
        }
    }
}

/// One thing a rule found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Name of the rule; the runner of the rules sets it.
    pub rule: &'static str,
    pub severity: Severity,
    pub what: Message,
    pub place: Option<Place>,
    /// The sentence it is about, as it stands in the file.
    pub sentence: Option<String>,
    pub hint: Option<Message>,
}

impl Finding {
    pub fn new(what: Message) -> Self {
        Finding {
            rule: "",
            severity: Severity::Error,
            what,
            place: None,
            sentence: None,
            hint: None,
        }
    }

    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// At a message as a whole.
    #[must_use]
    pub fn of(mut self, message: &MessageShape) -> Self {
        self.place = Some(message.place());
        self.sentence = message.lines.first().map(Line::shown).map(excerpt);
        self
    }

    /// At byte `at` of a line of a message.
    #[must_use]
    pub fn inside(mut self, message: &MessageShape, line: &Line, at: usize) -> Self {
        self.place = Some(message.place_in(line, at));
        self.sentence = Some(excerpt(line.shown()));
        self
    }

    #[must_use]
    pub fn hint(mut self, hint: Message) -> Self {
        self.hint = Some(hint);
        self
    }

    /// Whether it is a fault of a table, which would echo in the rules that ask the tables.
    pub(super) fn is_of_tables(&self) -> bool {
        let of_table = |place: &Place| place.file.ends_with(".toml");
        self.severity == Severity::Error && self.place.as_ref().is_none_or(of_table)
    }

    /// What stands below what is wrong: the sentence, why that matters, what to do.
    fn below(&self) -> impl Iterator<Item = Message> {
        let sentence = self.sentence.as_ref();
        let sentence = sentence.map(|s| message!("check-sentence", sentence = s));
        let why = self.why().map(|why| message!("check-why", why = why));
        let hint = self.hint.clone().map(|hint| message!("hint", hint = hint));
        [sentence, why, hint].into_iter().flatten()
    }

    /// Why the rule is there.
    fn why(&self) -> Option<Message> {
        Some(super::rules::named(self.rule)?.why())
    }
}

impl From<Fault> for Finding {
    fn from(fault: Fault) -> Self {
        Finding {
            place: fault.place,
            hint: fault.hint,
            ..Finding::new(fault.what)
        }
    }
}

/// A sentence as long as a line bears.
fn excerpt(text: String) -> String {
    const MOST: usize = 160;
    match text.char_indices().nth(MOST) {
        None => text,
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
    }
}

impl fmt::Display for Finding {
    /// Sentences and names come from anybody: nothing of them acts on a terminal.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ", self.severity.said())?;
        if let Some(place) = &self.place {
            write!(f, "{}: ", code(shown(place)))?;
        }
        let rule = code(format_args!("[{}]", self.rule));
        write!(f, "{} {rule}", shown(&self.what))?;
        for line in self.below() {
            write!(f, "\n  {}", shown(line))?;
        }
        Ok(())
    }
}

/// A finding for a machine to read.
#[derive(Serialize)]
struct Entry<'a> {
    rule: &'a str,
    severity: Severity,
    file: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    message: String,
    sentence: Option<&'a str>,
    why: Option<String>,
    hint: Option<String>,
}

/// All findings as one JSON document, described in `docs/rules.md`.
pub fn json(findings: &[Finding]) -> String {
    #[derive(Serialize)]
    struct Document<'a> {
        schema: &'static str,
        findings: Vec<Entry<'a>>,
    }
    let entries = findings.iter().map(|finding| {
        let place = finding.place.as_ref();
        let position = place.and_then(|place| place.position);
        Entry {
            rule: finding.rule,
            severity: finding.severity,
            file: place.map(|place| place.file.as_str()),
            line: position.map(|(line, _)| line),
            column: position.map(|(_, column)| column),
            message: finding.what.to_string(),
            sentence: finding.sentence.as_deref(),
            why: finding.why().map(|why| why.to_string()),
            hint: finding.hint.as_ref().map(Message::to_string),
        }
    });
    let document = Document {
        schema: "handout-check/1",
        findings: entries.collect(),
    };
    let json = serde_json::to_string_pretty(&document).expect("texts are valid JSON");
    json + "\n"
}

/// One line a finding, as GitHub's runner reads it.
pub fn github(findings: &[Finding]) -> String {
    let line = |finding: &Finding| {
        let command = match finding.severity {
            Severity::Note => "notice",
            other => other.name(),
        };
        let mut fields = Vec::new();
        if let Some(place) = &finding.place {
            fields.push(format!("file={}", property(&place.file)));
            if let Some((line, column)) = place.position {
                fields.push(format!("line={line},col={column}"));
            }
        }
        fields.push(format!("title={}", property(finding.rule)));
        let below: String = finding.below().map(|line| format!("\n{line}")).collect();
        let said = escaped(&format!("{}{below}", finding.what));
        format!("::{command} {}::{said}\n", fields.join(","))
    };
    findings.iter().map(line).collect()
}

/// A text behind the colons.
fn escaped(text: &str) -> String {
    let text = shown(text).replace('%', "%25").replace('\r', "%0D");
    text.replace('\n', "%0A")
}

/// A text between the commas.
fn property(text: &str) -> String {
    escaped(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ends_a_field_for_github_is_written_otherwise() {
        let finding = Finding {
            rule: "typed-digit",
            ..Finding::new(Message::theirs("100 %\nof it")).at(Place {
                file: "a,b:c.ftl".into(),
                position: Some((3, 4)),
            })
        };
        assert_eq!(
            github(&[finding]),
            "::error file=a%2Cb%3Ac.ftl,line=3,col=4,title=typed-digit::100 %25%0Aof it%0Awhy: A clinical number lives \
             once, with its sources; one that is typed goes its own way.\n"
        );
    }
}
