//! The document model: what a handout says, in print order, before it has a shape.
//!
//! [`Handout`] is what [`crate::compose`] returns and what every output starts from: the PDF, the text, the terminal
//! and, through serde, the JSON of `-f json` (its schema is `docs/json.md`). It holds finished sentences in one
//! language; nothing in it still needs a catalog, a locale or a clinic.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::approval::State;
use crate::catalog::release::label;

/// A composed handout: one goal, one language, one detail level.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Handout {
    /// Name and version of this schema: `handout/1`.
    pub schema: String,
    /// Key of the goal, as in `data/goals/KEY.toml`.
    pub goal: String,
    /// Language of every text that does not name another.
    pub language: Language,
    /// The same texts in a second language, to stand beside the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with: Option<SecondLanguage>,
    pub detail: Detail,
    /// Whose sheet it is; absent where there is no profile of a clinic.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub letterhead: Option<Letterhead>,
    pub title: Text,
    /// Who the sheet is for and when it was given, in print order; only what the request holds.
    pub particulars: Vec<Particular>,
    pub sections: Vec<Section>,
    /// What the marks of list items are called, for somebody who does not see them. [`Mark::Fact`] has no name: it only
    /// sets one item off from the next.
    #[serde(default)]
    pub marks: BTreeMap<Mark, Text>,
    /// Who approved the content, or that nobody has.
    pub approval: Text,
    /// The same for a program.
    #[serde(default)]
    pub approval_record: ApprovalRecord,
    pub content: Content,
    /// For the staff, always in Latin letters: goal, language, content version, digest.
    pub staff_line: Text,
}

/// A handout's texts in a second language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SecondLanguage {
    pub language: Language,
    /// By the id of the text that each stands beside.
    pub texts: BTreeMap<String, Text>,
    /// Each language is approved by itself.
    #[serde(default)]
    pub approval_record: ApprovalRecord,
}

impl Handout {
    /// Sets the texts of `second`, the same handout in another language, beside these.
    pub fn set_beside(&mut self, second: &Handout) {
        let language_of = |handout: &Handout, text: &Text| {
            text.language.clone().unwrap_or(handout.language.clone())
        };
        // The title of a source is in one language whatever the sheet's.
        let same: BTreeSet<&str> = self
            .texts()
            .zip(second.texts())
            .filter(|(text, other)| {
                text.text == other.text && language_of(self, text) == language_of(second, other)
            })
            .map(|(text, _)| text.id.as_str())
            .collect();
        let texts = second
            .texts()
            .filter(|text| !same.contains(text.id.as_str()));
        let texts = texts.map(|text| {
            let language = Some(language_of(second, text));
            let text = Text {
                language,
                ..text.clone()
            };
            (text.id.clone(), text)
        });
        self.with = Some(SecondLanguage {
            texts: texts.collect(),
            language: second.language.clone(),
            approval_record: second.approval_record.clone(),
        });
    }

    /// The handout as JSON, as `docs/json.md` describes it.
    pub fn to_json(&self) -> Vec<u8> {
        let mut json = serde_json::to_vec_pretty(self)
            .expect("the model has no map with other keys than text");
        json.push(b'\n');
        json
    }

    /// Replaces what the request brought by what another one brings, whose texts in the second language are `second`.
    pub fn set_own_texts(&mut self, own: &OwnTexts, second: &OwnTexts) {
        let replace = |text: &mut Text| {
            if let Some(own) = own.get(&text.id) {
                text.text.clone_from(&own.text);
            }
        };
        for particular in &mut self.particulars {
            replace(&mut particular.value);
        }
        for group in self.sections.iter_mut().flat_map(|s| &mut s.groups) {
            for value in group.write_in.iter_mut().flat_map(|line| &mut line.value) {
                replace(value);
            }
            for block in &mut group.blocks {
                if let Block::List { items, .. } = block {
                    items.iter_mut().for_each(|item| replace(&mut item.text));
                }
            }
        }
        if let Some(with) = &mut self.with {
            for (id, own) in second {
                if let Some(text) = with.texts.get_mut(id) {
                    text.text.clone_from(&own.text);
                }
            }
        }
    }

    /// Every text in print order, but not the line for the staff, which is in no language of its own.
    pub fn texts(&self) -> impl Iterator<Item = &Text> {
        let particulars = self.particulars.iter();
        let sections = self.sections.iter().flat_map(|section| {
            let groups = section.groups.iter().flat_map(Group::texts);
            section.heading.iter().chain(groups)
        });
        std::iter::once(&self.title)
            .chain(particulars.flat_map(|p| [&p.label, &p.value]))
            .chain(sections)
            .chain([&self.approval])
    }

    /// What it says of its approval, in each of its languages: one may be approved and the other not.
    pub fn approvals(&self) -> impl Iterator<Item = &Text> {
        [&self.approval]
            .into_iter()
            .chain(self.beside(&self.approval))
    }

    /// Whether an approval counts for all that it says.
    pub fn is_approved(&self) -> bool {
        let second = self.with.iter().map(|second| &second.approval_record);
        let mut records = [&self.approval_record].into_iter().chain(second);
        records.all(|record| record.state == State::Approved)
    }

    /// Whether it says what somebody answered.
    pub fn is_screened(&self) -> bool {
        let first = self.sections.first().map(|section| section.kind);
        first == Some(SectionKind::Screening)
    }

    /// The text that stands beside `text` in the second language.
    pub fn beside(&self, text: &Text) -> Option<&Text> {
        self.with.as_ref()?.texts.get(&text.id)
    }

    /// The same timeline in the second language; `None` when a word of it has none.
    pub fn timeline_beside(&self, timeline: &Timeline) -> Option<Timeline> {
        let one = |text: &Text| self.beside(text).cloned();
        let all = |texts: &[Text]| texts.iter().map(one).collect::<Option<Vec<Text>>>();
        let bars = |bars: &[Bar]| -> Option<Vec<Bar>> {
            let bar = |bar: &Bar| {
                let labels = all(&bar.labels)?;
                Some(Bar { labels, ..*bar })
            };
            bars.iter().map(bar).collect()
        };
        let note = |note: &Option<Text>| match note {
            Some(note) => one(note).map(Some),
            None => Some(None),
        };
        let before = match &timeline.before {
            Some(before) => Some(Box::new(Before {
                steps: all(&before.steps)?,
                bars: bars(&before.bars)?,
                note: note(&before.note)?,
                alternative: one(&before.alternative)?,
            })),
            None => None,
        };
        Some(Timeline {
            before,
            start: one(&timeline.start)?,
            steps: all(&timeline.steps)?,
            bars: bars(&timeline.bars)?,
            comma: one(&timeline.comma)?,
            note: note(&timeline.note)?,
            alternative: one(&timeline.alternative)?,
        })
    }
}

/// Texts that a request brings, by id: what is different on the sheets of two people.
pub type OwnTexts = BTreeMap<String, Text>;

/// What starts the id of such a text.
pub const OWN: &str = "request.";

/// The language a handout is written in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Language {
    /// BCP 47 tag of the content, such as `ar`.
    pub tag: String,
    pub direction: Direction,
}

/// Base direction of a text. It comes from the language, never from the first letter (UAX #9, rule HL1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    Ltr,
    Rtl,
}

impl Direction {
    pub fn opposite(self) -> Self {
        match self {
            Direction::Ltr => Direction::Rtl,
            Direction::Rtl => Direction::Ltr,
        }
    }
}

/// How much a handout holds.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    clap::ValueEnum,
)]
#[serde(rename_all = "lowercase")]
pub enum Detail {
    /// One sheet, two sides
    Brief,
    /// Two sheets, four sides
    Standard,
    /// Everything, as long as it takes
    Full,
}

/// Whether the content is approved, by whom and until when; dates as `YYYY-MM-DD`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApprovalRecord {
    pub state: State,
    /// Of the last approval, which may be of other words or have ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
}

impl Default for ApprovalRecord {
    fn default() -> Self {
        ApprovalRecord {
            state: State::Never,
            by: None,
            role: None,
            on: None,
            until: None,
        }
    }
}

/// Which content a handout was made from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// Version of the content as `data/content.toml` gives it.
    pub version: String,
    /// Whether a clinic has content of its own on top of that version.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub with_own: bool,
    /// First eight hexadecimal digits of the SHA-256 over all texts of the handout, personal fields left out.
    pub digest: String,
}

impl Content {
    /// The version as it is printed.
    pub fn version(&self) -> String {
        label(&self.version, self.with_own)
    }
}

/// A finished text, with the place it came from, so that a later stage can name it in an error.
///
/// Variables stand between the isolates U+2068 and U+2069 that Fluent writes; outputs that do not need a pair leave
/// it out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// Message id, or `request.FIELD` for what the request brought.
    pub id: String,
    pub text: String,
    /// Set when the text is not in the handout's language: a fallback sentence, a source's title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
}

impl Text {
    /// Whether the request brought it.
    pub fn is_own(&self) -> bool {
        self.id.starts_with(OWN)
    }
}

/// What the clinic's profile puts at the top of the sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letterhead {
    pub name: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<Text>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phones: Vec<Particular>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<WebPage>,
}

/// The clinic's page, printed as a QR code too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WebPage {
    pub address: Text,
    /// What the QR code says, for somebody who does not see it.
    pub code: Text,
}

impl Letterhead {
    /// Every text that is printed, in reading order.
    pub fn texts(&self) -> impl Iterator<Item = &Text> {
        let phones = self.phones.iter().flat_map(|p| [&p.label, &p.value]);
        std::iter::once(&self.name)
            .chain(&self.address)
            .chain(phones)
            .chain(&self.hours)
            .chain(self.page.as_ref().map(|page| &page.address))
    }
}

/// A labelled fact, from the request or the clinic: `Name: …`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Particular {
    pub label: Text,
    pub value: Text,
}

/// The sections a handout can have, in print order. `urgent` stands before the lists of effects and risks, so that
/// those never push the emergency signs to a later page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SectionKind {
    /// What somebody answered, above all the rest: only on a screened sheet.
    Screening,
    Main,
    Warning,
    About,
    Mechanism,
    Substances,
    Benefits,
    Contraindications,
    Medicines,
    Preparation,
    Session,
    Plan,
    Aftercare,
    Urgent,
    Effects,
    Risks,
    Alternatives,
    Notes,
    Questions,
    Sources,
    /// What the clinic keeps: on a page of its own, and only where it is asked for.
    Acknowledgement,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Section {
    pub kind: SectionKind,
    /// Absent in `main` only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heading: Option<Text>,
    pub groups: Vec<Group>,
}

/// Statements that belong together under one sub-heading or lead-in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Group {
    /// Unique in its section.
    pub name: String,
    /// Drawn in a box.
    #[serde(default)]
    pub framed: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heading: Option<Text>,
    /// What stands beside or under the heading, before the lead: numbers to call, or lines to write them on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub write_in: Vec<WriteIn>,
    /// Sentence that leads into the list below it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lead: Option<Text>,
    pub blocks: Vec<Block>,
}

impl Group {
    /// Every text of the group in reading order.
    pub fn texts(&self) -> impl Iterator<Item = &Text> {
        let write_in = self
            .write_in
            .iter()
            .flat_map(|line| std::iter::once(&line.label).chain(&line.value));
        let blocks = self.blocks.iter().flat_map(Block::texts);
        self.heading
            .iter()
            .chain(write_in)
            .chain(&self.lead)
            .chain(blocks)
    }
}

/// One thing that stands on the page below another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Block {
    Paragraph(Statement),
    List { mark: Mark, items: Vec<Statement> },
    Table(Table),
    Timeline(Box<Timeline>),
}

/// The kind of line a list item is, shown by the shape of its mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mark {
    /// A filled square: this is so.
    Fact,
    /// A tick: do this.
    Do,
    /// A cross: do not do this.
    Dont,
    /// A question mark: ask first.
    Ask,
    /// An empty box to tick.
    Check,
    /// The receiver of a telephone: call if this is so.
    Call,
    /// A flag: this was answered.
    Flag,
}

/// One statement with where it comes from and when it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    #[serde(flatten)]
    pub text: Text,
    /// Ids in `data/sources.toml`; empty only for what the request brought.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
    /// Names of numbers in `data/numbers.toml` between which the statement holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub every: Option<String>,
    /// Name of the number that says how long before the session the statement begins to hold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// What was answered to it, in words that stand with it; the sentence itself is never changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<Text>,
}

impl Statement {
    /// A sentence that comes from no source and holds at all times.
    pub fn bare(text: Text) -> Self {
        Statement {
            text,
            sources: Vec::new(),
            from: None,
            until: None,
            every: None,
            before: None,
            answer: None,
        }
    }

    /// What was answered to it, then the sentence.
    pub fn texts(&self) -> impl Iterator<Item = &Text> {
        self.answer.iter().chain([&self.text])
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// Head of the first column, the one that names the rows.
    pub corner: Text,
    pub columns: Vec<Text>,
    pub rows: Vec<Row>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Row {
    pub head: Text,
    /// As many as the table has columns.
    pub cells: Vec<Statement>,
}

/// What holds when, as a picture. It only repeats statements that stand in the handout as sentences, so an output
/// that has no room for it, or no pictures, leaves it out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Timeline {
    /// What holds until the session, if anything does: the picture may go without it where there is no room.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Box<Before>>,
    /// Where the time axis begins: the session.
    pub start: Text,
    /// The times after it at which something begins or ends, in order; the id of each is its number's name.
    pub steps: Vec<Text>,
    /// What is to be done first, then what is not, each from the shortest to the longest.
    pub bars: Vec<Bar>,
    /// Stands between two labels of a bar.
    pub comma: Text,
    /// What the sign behind some labels means; absent when none has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// All of it in sentences, for somebody who does not see it.
    pub alternative: Text,
}

/// The part of a [`Timeline`] before the session.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Before {
    /// The times at which something begins, from the earliest; the id of each is its number's name with `.before`.
    pub steps: Vec<Text>,
    /// Each begins at a step of these, and ends at the session.
    pub bars: Vec<Bar>,
    /// Takes the place of the timeline's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// Takes the place of the timeline's own.
    pub alternative: Text,
}

/// The statements that hold over one stretch of time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Bar {
    pub mark: Mark,
    /// Index of the step at which it begins; without it, it begins at the session.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<usize>,
    /// Index of the step at which it ends; without it, it goes on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<usize>,
    /// A short label for each statement; its id is the statement's with `.short`.
    pub labels: Vec<Text>,
}

/// A label with its value, or with a line to write on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct WriteIn {
    pub label: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Text>,
}

impl Before {
    /// Every text of it.
    fn texts(&self) -> impl Iterator<Item = &Text> {
        let labels = self.bars.iter().flat_map(|bar| &bar.labels);
        let others = self.note.iter().chain([&self.alternative]);
        self.steps.iter().chain(labels).chain(others)
    }
}

impl Block {
    /// The statements of the block, table cells in reading order.
    pub fn statements(&self) -> Box<dyn Iterator<Item = &Statement> + '_> {
        match self {
            Block::Paragraph(statement) => Box::new(std::iter::once(statement)),
            Block::List { items, .. } => Box::new(items.iter()),
            Block::Table(table) => Box::new(table.rows.iter().flat_map(|row| &row.cells)),
            // Its statements are those of other blocks.
            Block::Timeline(_) => Box::new(std::iter::empty()),
        }
    }

    /// Every text of the block in reading order.
    pub fn texts(&self) -> Box<dyn Iterator<Item = &Text> + '_> {
        match self {
            Block::Paragraph(_) | Block::List { .. } => {
                Box::new(self.statements().flat_map(Statement::texts))
            }
            Block::Table(table) => {
                Box::new(std::iter::once(&table.corner).chain(&table.columns).chain(
                    table.rows.iter().flat_map(|row| {
                        std::iter::once(&row.head).chain(row.cells.iter().map(|c| &c.text))
                    }),
                ))
            }
            Block::Timeline(timeline) => Box::new(
                timeline
                    .before
                    .as_deref()
                    .into_iter()
                    .flat_map(Before::texts)
                    .chain([&timeline.start])
                    .chain(&timeline.steps)
                    .chain(timeline.bars.iter().flat_map(|bar| &bar.labels))
                    .chain([&timeline.comma])
                    .chain(&timeline.note)
                    .chain([&timeline.alternative]),
            ),
        }
    }
}
