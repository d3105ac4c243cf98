//! What a handout says, apart from whom it is for: every printed text in print order, to be approved, kept and compared.
//!
//! - [`Wording`] comes from [`crate::compose::wording`], a handout's JSON or a file;
//! - [`record`] keeps one in a file, [`release`] those of a whole version of the content;
//! - [`mod@compare`] says which statements of two are different, [`words`] which words of them;
//! - [`screen`] and [`page`] show that on a terminal and as a web page.

pub mod compare;
pub mod page;
pub mod record;
pub mod release;
pub mod screen;
pub mod words;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::catalog::goal::Goal;
use crate::characters::without_isolates;
use crate::handout::{Block, Detail, Group, Handout, Language, Mark, Section, SectionKind, Text};

/// Groups that a handout has besides its content.
const OF_THE_REQUEST: [&str; 4] = ["next", "patient", "signatures", "sheet"];

/// The only group of the section that says that a sheet is not approved.
pub const UNAPPROVED: &str = "unapproved";

/// The texts of one goal in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    pub goal: String,
    pub language: Language,
    pub entries: Vec<Entry>,
}

/// One printed text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub id: String,
    pub role: Role,
    /// Lowest detail level at which a statement is printed; headings come with what is under them.
    pub detail: Option<Detail>,
    /// With the isolates it was composed with, if it was.
    pub text: String,
}

/// What a text is on the sheet: a cross in place of a tick turns a statement round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    Title,
    Heading,
    Subheading,
    /// Beside a line to write on.
    Label,
    Lead,
    Paragraph,
    Fact,
    Do,
    Dont,
    Ask,
    Check,
    Call,
    /// Head of a table's column or row.
    Head,
    Cell,
    /// In the picture of what holds when.
    Timeline,
    /// A source of the statements.
    Source,
}

impl Role {
    /// Every role.
    pub const ALL: [Role; 16] = [
        Role::Title,
        Role::Heading,
        Role::Subheading,
        Role::Label,
        Role::Lead,
        Role::Paragraph,
        Role::Fact,
        Role::Do,
        Role::Dont,
        Role::Ask,
        Role::Check,
        Role::Call,
        Role::Head,
        Role::Cell,
        Role::Timeline,
        Role::Source,
    ];

    /// Its name in files.
    pub fn name(self) -> &'static str {
        match self {
            Role::Title => "title",
            Role::Heading => "heading",
            Role::Subheading => "subheading",
            Role::Label => "label",
            Role::Lead => "lead",
            Role::Paragraph => "paragraph",
            Role::Fact => "fact",
            Role::Do => "do",
            Role::Dont => "dont",
            Role::Ask => "ask",
            Role::Check => "check",
            Role::Call => "call",
            Role::Head => "head",
            Role::Cell => "cell",
            Role::Timeline => "timeline",
            Role::Source => "source",
        }
    }

    /// The mark of a list item.
    pub fn mark(self) -> Option<Mark> {
        match self {
            Role::Fact => Some(Mark::Fact),
            Role::Do => Some(Mark::Do),
            Role::Dont => Some(Mark::Dont),
            Role::Ask => Some(Mark::Ask),
            Role::Check => Some(Mark::Check),
            Role::Call => Some(Mark::Call),
            _ => None,
        }
    }

    fn of_mark(mark: Mark) -> Self {
        match mark {
            Mark::Fact => Role::Fact,
            Mark::Do => Role::Do,
            Mark::Dont => Role::Dont,
            Mark::Ask => Role::Ask,
            Mark::Check => Role::Check,
            Mark::Call => Role::Call,
            // Of an answer, which no content holds.
            Mark::Flag => Role::Ask,
        }
    }
}

/// The name of a detail level in files.
pub fn detail_name(detail: Detail) -> &'static str {
    match detail {
        Detail::Brief => "brief",
        Detail::Standard => "standard",
        Detail::Full => "full",
    }
}

impl Entry {
    /// The words alone.
    pub fn words(&self) -> String {
        without_isolates(&self.text)
    }

    /// Whether both say the same in the same way.
    pub fn says_as(&self, other: &Entry) -> bool {
        self.role == other.role && self.detail == other.detail && self.words() == other.words()
    }
}

impl Wording {
    /// The texts of composed sections, with the detail levels that the goal gives its statements.
    pub fn new(goal: &Goal, language: Language, title: &Text, sections: &[Section]) -> Self {
        let details = details(goal);
        let mut wording = Wording::of(&goal.id, language, title, sections);
        for entry in &mut wording.entries {
            if entry.role != Role::Timeline {
                entry.detail = details.get(entry.id.as_str()).copied();
            }
        }
        wording
    }

    /// The texts of a finished handout, but what the request brought. It does not say from which detail level on a
    /// statement is printed.
    pub fn of_handout(handout: &Handout) -> Self {
        let Handout {
            goal,
            language,
            title,
            sections,
            ..
        } = handout;
        Wording::of(goal, language.clone(), title, sections)
    }

    fn of(goal: &str, language: Language, title: &Text, sections: &[Section]) -> Self {
        let mut entries = vec![entry(Role::Title, title)];
        let is_marked = |section: &&Section| section.groups.iter().all(|g| g.name == UNAPPROVED);
        for section in sections.iter().filter(|section| !is_marked(section)) {
            let heading = section.heading.iter().map(|t| entry(Role::Heading, t));
            entries.extend(heading);
            let groups = section.groups.iter();
            let groups = groups.filter(|group| !OF_THE_REQUEST.contains(&group.name.as_str()));
            entries.extend(groups.flat_map(|group| of_group(section.kind, group)));
        }
        entries.retain(|entry| !entry.id.starts_with(crate::handout::OWN));
        Wording {
            goal: goal.to_owned(),
            language,
            entries,
        }
    }

    /// The same without the pictures of what holds when: they repeat statements.
    #[must_use]
    pub fn without_timelines(mut self) -> Self {
        self.entries.retain(|entry| entry.role != Role::Timeline);
        self
    }

    /// The same for comparing with one that says nothing of detail levels.
    #[must_use]
    pub fn without_details(mut self) -> Self {
        self.entries
            .iter_mut()
            .for_each(|entry| entry.detail = None);
        self
    }

    /// SHA-256 over all texts in print order, each with what it is and from which detail level on it is printed. Marks
    /// that nobody sees and the names of statements make no difference.
    pub fn digest(&self) -> String {
        let mut hash = Sha256::new();
        // A separator that no text can hold keeps two texts from running together.
        let mut add = |part: &str| {
            hash.update(part.as_bytes());
            hash.update([0]);
        };
        add("wording/1");
        add(&self.goal);
        add(&self.language.tag);
        for entry in &self.entries {
            add(entry.role.name());
            add(entry.detail.map_or("", detail_name));
            add(&entry.words());
        }
        let bytes = hash.finalize();
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

fn entry(role: Role, text: &Text) -> Entry {
    Entry {
        id: text.id.clone(),
        role,
        detail: None,
        text: text.text.clone(),
    }
}

fn of_group(kind: SectionKind, group: &Group) -> Vec<Entry> {
    let mut entries = Vec::new();
    entries.extend(group.heading.iter().map(|t| entry(Role::Subheading, t)));
    let labels = group.write_in.iter();
    entries.extend(labels.map(|line| entry(Role::Label, &line.label)));
    entries.extend(group.lead.iter().map(|t| entry(Role::Lead, t)));
    for block in &group.blocks {
        match block {
            Block::Paragraph(statement) => entries.push(entry(Role::Paragraph, &statement.text)),
            Block::List { mark, items } => {
                let role = match kind {
                    SectionKind::Sources => Role::Source,
                    _ => Role::of_mark(*mark),
                };
                entries.extend(items.iter().map(|item| entry(role, &item.text)));
            }
            Block::Table(table) => {
                let heads = std::iter::once(&table.corner).chain(&table.columns);
                entries.extend(heads.map(|t| entry(Role::Head, t)));
                for row in &table.rows {
                    entries.push(entry(Role::Head, &row.head));
                    let cells = row.cells.iter();
                    entries.extend(cells.map(|cell| entry(Role::Cell, &cell.text)));
                }
            }
            Block::Timeline(_) => entries.extend(block.texts().map(|t| entry(Role::Timeline, t))),
        }
    }
    entries
}

/// From which detail level on each statement is printed.
fn details(goal: &Goal) -> BTreeMap<&str, Detail> {
    let statements = goal.statements();
    let statements = statements.map(|s| (s.id.id.as_str(), s.detail));
    statements.collect()
}
