//! The document as lines of text with a role each; what colour a role has is for [`super::terminal`] to say.

use crate::handout::{
    Block, Direction, Group, Handout, Letterhead, Mark, Section, SectionKind, Statement, Table,
    Text, WriteIn,
};
use crate::text::bidi::needed_isolates;
use crate::text::joining::{is_joiner, joined};
use crate::text::visual::{mirrored, visual_lines, words_in_reading_order};
use crate::text::wrap::{self, glued, unglued, width, wrap};

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
    /// A text in which signs show what was put in and taken out.
    Change,
}

/// One line of at most the asked width.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub role: Role,
    /// Of the text it is a part of.
    pub direction: Direction,
    /// What stands before the text in reading order: the sign of a list item, or blanks as wide.
    pub lead: String,
    /// The kind of item whose sign the lead is.
    pub mark: Option<Mark>,
    pub text: String,
}

/// How the lines are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape {
    /// Width of the longest line.
    pub columns: usize,
    pub order: Order,
    /// A number stays on a line with its unit, and a phone number on one line.
    pub glued: bool,
    /// Letters of the Arabic script in the form of their place, for who does not join them.
    pub joined: bool,
    /// For somebody who listens: list items begin with the name of their sign, and there are no rules.
    pub spoken: bool,
}

impl Shape {
    /// Lines as a file has them.
    pub fn plain(columns: usize) -> Self {
        Shape {
            columns,
            order: Order::Logical,
            // Text files are wrapped as they have always been.
            glued: false,
            joined: false,
            spoken: false,
        }
    }
}

/// The order of the characters of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// As they are read, with the isolates that a program needs to show them.
    Logical,
    /// The same, with brackets as they look in a right-to-left text.
    Mirrored,
    /// As they stand from left to right; nothing is left to be done or to steer it.
    Visual,
    /// As they stand from left to right, but each word of a right-to-left script as it is read.
    Words,
}

/// The narrowest lines in which a sheet can be read.
pub const MIN_COLUMNS: usize = 20;

/// Columns a line to write on takes.
pub const WRITE_IN_COLUMNS: usize = 24;

/// The lines of one text by itself, behind `sign`: at most one column and a blank.
pub fn text(
    role: Role,
    sign: &'static str,
    text: &str,
    direction: Direction,
    shape: Shape,
) -> Vec<Line> {
    let lead = Lead {
        text: sign,
        mark: None,
    };
    let shape = Shape {
        columns: shape.columns.max(MIN_COLUMNS / 2),
        ..shape
    };
    hanging(shape, role, lead, text, direction)
}

/// All lines of a handout.
pub fn lines(handout: &Handout, shape: Shape) -> Vec<Line> {
    let mut writer = Writer {
        handout,
        shape: Shape {
            // Narrower ones could not hold a sign and a letter.
            columns: shape.columns.max(MIN_COLUMNS / 2),
            ..shape
        },
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
    Lead::sign(mark).text.trim_end()
}

/// What a text begins with, in reading order.
#[derive(Debug, Clone, Copy, Default)]
struct Lead {
    text: &'static str,
    mark: Option<Mark>,
}

/// As far as the lines of a help text are from the edge, and farther.
const BLANKS: &str = "                                        ";

impl Lead {
    /// The sign a list item of this kind begins with.
    fn sign(mark: Mark) -> Self {
        let text = match mark {
            Mark::Fact => "• ",
            Mark::Do => "✓ ",
            Mark::Dont => "✗ ",
            Mark::Ask => "? ",
            Mark::Check => "☐ ",
            Mark::Call => "☎ ",
            Mark::Flag => "⚑ ",
        };
        let mark = Some(mark);
        Lead { text, mark }
    }

    /// As many columns of nothing; no sign with its space is as wide as that.
    fn blank(columns: usize) -> Self {
        let text = &BLANKS[..columns.min(BLANKS.len())];
        Lead { text, mark: None }
    }
}

/// The lines of one text, those after the first as far from the edge as it is.
pub fn text_lines(shape: Shape, role: Role, text: &str, direction: Direction) -> Vec<Line> {
    let bare = text.trim_start_matches(' ');
    let lead = Lead::blank(text.len() - bare.len());
    hanging(shape, role, lead, bare, direction)
}

/// A text whose first line begins with `lead` and whose other lines stand under the text.
fn hanging(shape: Shape, role: Role, lead: Lead, text: &str, direction: Direction) -> Vec<Line> {
    let indent = width(lead.text);
    let mut text = text.to_owned();
    if shape.joined {
        text = joined(&text);
    }
    if shape.glued {
        text = glued(&text);
    }
    let columns = shape.columns - indent;
    let visual = || {
        let lines = wrap::lines(&text, columns);
        visual_lines(&text, &lines, direction).into_iter()
    };
    let lines: Vec<String> = match shape.order {
        Order::Logical => wrap(&needed_isolates(&text, direction), columns),
        Order::Mirrored => wrap(
            &mirrored(&needed_isolates(&text, direction), direction),
            columns,
        ),
        Order::Visual => visual().map(|line| line.replace(is_joiner, "")).collect(),
        Order::Words => visual().map(|line| words_in_reading_order(&line)).collect(),
    };
    let line = |(i, line): (usize, &String)| {
        let lead = if i == 0 { lead } else { Lead::blank(indent) };
        Line {
            role,
            direction,
            lead: lead.text.to_owned(),
            mark: lead.mark,
            text: unglued(line).into_owned(),
        }
    };
    lines.iter().enumerate().map(line).collect()
}

struct Writer<'a> {
    handout: &'a Handout,
    shape: Shape,
    direction: Direction,
    lines: Vec<Line>,
}

impl Writer<'_> {
    fn push(&mut self, role: Role, direction: Direction, text: String) {
        self.lines.push(Line {
            role,
            direction,
            lead: String::new(),
            mark: None,
            text,
        });
    }

    fn blank(&mut self) {
        if self.lines.last().is_some_and(|l| !l.text.is_empty()) {
            self.push(Role::Body, self.direction, String::new());
        }
    }

    /// A rule as wide as the line above it, and on the same side.
    fn rule(&mut self, sign: char) {
        if self.shape.spoken {
            return;
        }
        let above = self.lines.last();
        let columns = above.map_or(0, |l| width(&l.text)).max(8);
        let direction = above.map_or(self.direction, |l| l.direction);
        let rule = String::from(sign).repeat(columns.min(self.shape.columns));
        self.push(Role::Rule, direction, rule);
    }

    fn own_direction(&self, text: &Text) -> Direction {
        text.language
            .as_ref()
            .map_or(self.direction, |l| l.direction)
    }

    fn text(&mut self, role: Role, text: &Text) {
        self.led(role, Lead::default(), text);
    }

    /// A text behind `lead`, and under it what it says in the second language.
    fn led(&mut self, role: Role, lead: Lead, text: &Text) {
        self.hanging(role, lead, &text.text, self.own_direction(text));
        if let Some(second) = self.handout.beside(text) {
            let lead = Lead::blank(width(lead.text));
            self.hanging(role, lead, &second.text, self.own_direction(second));
        }
    }

    /// A text whose first line begins with `lead` and whose other lines stand under the text.
    fn hanging(&mut self, role: Role, lead: Lead, text: &str, direction: Direction) {
        let lines = hanging(self.shape, role, lead, text, direction);
        self.lines.extend(lines);
    }

    fn labelled(&mut self, label: &Text, value: &Text) {
        self.labelled_behind(Lead::default(), label, value);
    }

    fn labelled_behind(&mut self, lead: Lead, label: &Text, value: &Text) {
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
                Block::Paragraph(statement) => {
                    self.answer(statement);
                    self.text(Role::Body, &statement.text);
                }
                Block::List { mark, items } => {
                    for item in items {
                        self.answer(item);
                        self.item(*mark, &item.text);
                    }
                }
                Block::Table(table) => self.table(table),
                // It would only repeat the lines below it.
                Block::Timeline(_) => {}
            }
        }
    }

    /// What was answered to the statement that follows.
    fn answer(&mut self, statement: &Statement) {
        if let Some(answer) = &statement.answer {
            self.item(Mark::Flag, answer);
        }
    }

    fn item(&mut self, mark: Mark, text: &Text) {
        if !self.shape.spoken {
            return self.led(Role::Body, Lead::sign(mark), text);
        }
        let Some(name) = self.handout.marks.get(&mark) else {
            return self.text(Role::Body, text);
        };
        let named = format!("{}: {}", name.text, text.text);
        self.hanging(
            Role::Body,
            Lead::default(),
            &named,
            self.own_direction(text),
        );
        if let Some(second) = self.handout.beside(text) {
            let direction = self.own_direction(second);
            self.hanging(Role::Body, Lead::default(), &second.text, direction);
        }
    }

    /// A row becomes a card, its cells lines under the head of the row: columns of a few letters cannot be read, and
    /// a table drawn with spaces falls apart where a terminal reorders its lines.
    fn table(&mut self, table: &Table) {
        for row in &table.rows {
            self.text(Role::SubHeading, &row.head);
            for (column, cell) in table.columns.iter().zip(&row.cells) {
                self.labelled_behind(Lead::blank(2), column, &cell.text);
            }
        }
    }

    fn write_in(&mut self, line: &WriteIn) {
        match &line.value {
            Some(value) => self.labelled(&line.label, value),
            None => {
                let columns = WRITE_IN_COLUMNS.min(self.shape.columns);
                let text = format!("{}: {}", line.label.text, "_".repeat(columns));
                self.hanging(Role::Body, Lead::default(), &text, self.direction);
                // One line to write on is enough.
                if let Some(second) = self.handout.beside(&line.label) {
                    let direction = self.own_direction(second);
                    self.hanging(Role::Body, Lead::default(), &second.text, direction);
                }
            }
        }
    }
}
