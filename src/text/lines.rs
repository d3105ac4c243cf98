//! The document as lines of text with a role each; what colour a role has is for [`super::terminal`] to say.

use crate::handout::{
    Block, Direction, Group, Handout, Letterhead, Mark, Section, SectionKind, Table, Text, WriteIn,
};
use crate::text::bidi::needed_isolates;
use crate::text::wrap::{width, wrap};

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Title,
    /// A rule under a title or heading.
    Rule,
    Heading,
    /// Heading of the section that says when to get help, and of a warning.
    Alarm,
    SubHeading,
    Body,
    /// Footer.
    Small,
}

/// One line of at most the asked width.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub role: Role,
    pub text: String,
}

/// Columns a line to write on takes.
pub const WRITE_IN_COLUMNS: usize = 24;

/// All lines of a handout, in logical order.
pub fn lines(handout: &Handout, columns: usize) -> Vec<Line> {
    let mut writer = Writer {
        handout,
        columns: columns.max(20),
        direction: handout.language.direction,
        lines: Vec::new(),
    };
    if let Some(letterhead) = &handout.letterhead {
        writer.letterhead(letterhead);
    }
    writer.text(Role::Title, &handout.title);
    writer.rule('=');
    for particular in &handout.particulars {
        writer.labelled(&particular.label, &particular.value);
    }
    for section in &handout.sections {
        writer.section(section);
    }
    writer.blank();
    writer.rule('-');
    writer.text(Role::Small, &handout.approval);
    writer.text(Role::Small, &handout.staff_line);
    writer.lines
}

/// The sign a list item of this kind begins with.
pub fn sign(mark: Mark) -> &'static str {
    match mark {
        Mark::Fact => "•",
        Mark::Do => "✓",
        Mark::Dont => "✗",
        Mark::Ask => "?",
        Mark::Check => "☐",
        Mark::Call => "☎",
    }
}

struct Writer<'a> {
    handout: &'a Handout,
    columns: usize,
    direction: Direction,
    lines: Vec<Line>,
}

impl Writer<'_> {
    fn push(&mut self, role: Role, text: String) {
        self.lines.push(Line { role, text });
    }

    fn blank(&mut self) {
        if self.lines.last().is_some_and(|l| !l.text.is_empty()) {
            self.push(Role::Body, String::new());
        }
    }

    /// A rule as wide as the line above it.
    fn rule(&mut self, sign: char) {
        let columns = self.lines.last().map_or(0, |l| width(&l.text)).max(8);
        self.push(
            Role::Rule,
            String::from(sign).repeat(columns.min(self.columns)),
        );
    }

    fn own_direction(&self, text: &Text) -> Direction {
        text.language
            .as_ref()
            .map_or(self.direction, |l| l.direction)
    }

    fn text(&mut self, role: Role, text: &Text) {
        self.led(role, "", text);
    }

    /// A text behind `lead`, and under it what it says in the second language.
    fn led(&mut self, role: Role, lead: &str, text: &Text) {
        self.hanging(role, lead, &text.text, self.own_direction(text));
        if let Some(second) = self.handout.beside(text) {
            let indent = " ".repeat(width(lead));
            self.hanging(role, &indent, &second.text, self.own_direction(second));
        }
    }

    /// A text whose first line begins with `lead` and whose other lines stand under the text.
    fn hanging(&mut self, role: Role, lead: &str, text: &str, direction: Direction) {
        let indent = width(lead);
        let text = needed_isolates(text, direction);
        for (i, line) in wrap(&text, self.columns - indent).into_iter().enumerate() {
            let start = if i == 0 {
                lead.to_owned()
            } else {
                " ".repeat(indent)
            };
            self.push(role, start + &line);
        }
    }

    fn labelled(&mut self, label: &Text, value: &Text) {
        self.labelled_behind("", label, value);
    }

    fn labelled_behind(&mut self, lead: &str, label: &Text, value: &Text) {
        let text = format!("{}: {}", label.text, value.text);
        self.hanging(Role::Body, lead, &text, self.direction);
        if let (Some(label), Some(value)) = (self.handout.beside(label), self.handout.beside(value))
        {
            let text = format!("{}: {}", label.text, value.text);
            self.hanging(Role::Body, lead, &text, self.own_direction(label));
        }
    }

    fn letterhead(&mut self, letterhead: &Letterhead) {
        self.text(Role::SubHeading, &letterhead.name);
        let Letterhead { address, hours, .. } = letterhead;
        address.iter().for_each(|text| self.text(Role::Body, text));
        for phone in &letterhead.phones {
            self.labelled(&phone.label, &phone.value);
        }
        hours.iter().for_each(|text| self.text(Role::Body, text));
        if let Some(page) = &letterhead.page {
            self.text(Role::Body, &page.address);
        }
        self.blank();
    }

    fn section(&mut self, section: &Section) {
        self.blank();
        if let Some(heading) = &section.heading {
            let alarm = matches!(section.kind, SectionKind::Urgent | SectionKind::Warning);
            self.text(if alarm { Role::Alarm } else { Role::Heading }, heading);
            self.rule(if alarm { '=' } else { '-' });
        }
        let is_picture = |group: &&Group| matches!(group.blocks[..], [Block::Timeline(_)]);
        let groups = section.groups.iter().filter(|group| !is_picture(group));
        for (i, group) in groups.enumerate() {
            if i > 0 && (group.heading.is_some() || group.lead.is_some()) {
                self.blank();
            }
            self.group(group);
        }
    }

    fn group(&mut self, group: &Group) {
        if let Some(heading) = &group.heading {
            self.text(Role::SubHeading, heading);
        }
        for line in &group.write_in {
            self.write_in(line);
        }
        if let Some(lead) = &group.lead {
            self.text(Role::Body, lead);
        }
        for block in &group.blocks {
            match block {
                Block::Paragraph(statement) => self.text(Role::Body, &statement.text),
                Block::List { mark, items } => {
                    let lead = format!("{} ", sign(*mark));
                    for item in items {
                        self.led(Role::Body, &lead, &item.text);
                    }
                }
                Block::Table(table) => self.table(table),
                // It would only repeat the lines below it.
                Block::Timeline(_) => {}
            }
        }
    }

    /// A row becomes a card, its cells lines under the head of the row: columns of a few letters cannot be read, and
    /// a table drawn with spaces falls apart where a terminal reorders its lines.
    fn table(&mut self, table: &Table) {
        for row in &table.rows {
            self.text(Role::SubHeading, &row.head);
            for (column, cell) in table.columns.iter().zip(&row.cells) {
                self.labelled_behind("  ", column, &cell.text);
            }
        }
    }

    fn write_in(&mut self, line: &WriteIn) {
        match &line.value {
            Some(value) => self.labelled(&line.label, value),
            None => {
                let text = format!("{}: {}", line.label.text, "_".repeat(WRITE_IN_COLUMNS));
                self.hanging(Role::Body, "", &text, self.direction);
                // One line to write on is enough.
                if let Some(second) = self.handout.beside(&line.label) {
                    self.hanging(Role::Body, "", &second.text, self.own_direction(second));
                }
            }
        }
    }
}
