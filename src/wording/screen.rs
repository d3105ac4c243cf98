//! What is different, as lines of a terminal: a [`Report`] in, [`Line`]s out.
//!
//! What was put in stands between `{+` and `+}`, what was taken out between `[-` and `-]`; colour only helps to find it.

use super::compare::{Change, Kind, Places, Tally};
use super::words::{self, Piece};
use super::{Entry, Role as Kept};
use crate::characters::without_isolates;
use crate::handout::{Detail, Direction, Language};
use crate::message;
use crate::text::bidi::{FSI, PDI};
use crate::text::lines::{Line, Role, Shape, sign, text};
use crate::ui::{self, Message};

/// A comparison, ready to be shown.
pub struct Report<'a> {
    pub goal: &'a str,
    pub language: &'a Language,
    /// What is compared with what.
    pub old: Message,
    pub new: Message,
    pub changes: Vec<Change<'a>>,
}

impl Report<'_> {
    /// What is compared, and how much of it is different.
    pub fn headlines(&self) -> [Message; 2] {
        let tally = Tally::of(&self.changes);
        let compared = message!(
            "diff-compared",
            goal = self.goal,
            language = &self.language.tag,
            old = self.old.clone(),
            new = self.new.clone()
        );
        let counted = match tally.is_none() {
            true => message!("diff-none"),
            false => message!(
                "diff-counted",
                changed = message!("diff-changed", n = tally.changed),
                added = message!("diff-added", n = tally.added),
                removed = message!("diff-removed", n = tally.removed),
                moved = message!("diff-moved", n = tally.moved)
            ),
        };
        [compared, counted]
    }

    /// What is different.
    pub fn different(&self) -> impl Iterator<Item = &Change<'_>> {
        self.changes
            .iter()
            .filter(|change| change.kind != Kind::Same)
    }
}

/// The sign that stands before a text of this kind of change.
pub fn kind_sign(kind: Kind) -> &'static str {
    match kind {
        Kind::Same => "  ",
        Kind::Added => "+ ",
        Kind::Removed => "- ",
        Kind::Changed => "~ ",
        Kind::Moved => "> ",
    }
}

/// All lines of a report.
pub fn lines(report: &Report<'_>, shape: Shape) -> Vec<Line> {
    let mut writer = Writer {
        shape,
        direction: report.language.direction,
        lines: Vec::new(),
    };
    for headline in report.headlines() {
        writer.say(Role::SubHeading, &headline);
    }
    for change in report.different() {
        writer.change(change);
    }
    writer.lines
}

struct Writer {
    shape: Shape,
    direction: Direction,
    lines: Vec<Line>,
}

impl Writer {
    /// A line of the program, in its own language.
    fn say(&mut self, role: Role, message: &Message) {
        let (_, direction) = ui::spoken();
        let shown = message.to_string();
        self.lines
            .extend(text(role, "", &shown, direction, self.shape));
    }

    fn put(&mut self, role: Role, lead: &'static str, shown: &str, direction: Direction) {
        self.lines
            .extend(text(role, lead, shown, direction, self.shape));
    }

    fn change(&mut self, change: &Change<'_>) {
        let entry = change.entry();
        self.put(Role::Body, "", "", Direction::Ltr);
        let lead = kind_sign(change.kind);
        self.put(Role::SubHeading, lead, &entry.id, Direction::Ltr);
        for note in notes(change) {
            self.say(Role::Small, &note);
        }
        let sign = entry.role.mark().map_or("", sign);
        if self.shape.spoken {
            // What is said twice sounds like two texts.
            if let (Some(old), Some(new)) = (change.old, change.new)
                && without_isolates(&old.text) == without_isolates(&new.text)
            {
                return self.put(Role::Body, "  ", &new.text, self.direction);
            }
            for (said, side) in [("before", change.old), ("now", change.new)] {
                let Some(side) = side else { continue };
                self.say(
                    Role::Small,
                    &match said {
                        "before" => message!("diff-before"),
                        _ => message!("diff-now"),
                    },
                );
                self.put(Role::Body, "  ", &side.text, self.direction);
            }
            return;
        }
        let shown: String = change.words().iter().map(signed).collect();
        let shown = match sign {
            "" => shown,
            sign => format!("{sign} {shown}"),
        };
        self.put(Role::Change, "  ", &shown, self.direction);
    }
}

/// What else is different than the words: where it stands, its mark, from which detail level on it is printed.
pub fn notes(change: &Change<'_>) -> Vec<Message> {
    let mut notes = Vec::new();
    if let Some(Places { old, new }) = change.places {
        let (old, new) = (place_name(old), place_name(new));
        notes.push(message!("diff-note-moved", old = old, new = new));
    }
    let (Some(old), Some(new)) = (change.old, change.new) else {
        return notes;
    };
    if old.role != new.role {
        let (old, new) = (role_name(old.role), role_name(new.role));
        notes.push(message!("diff-note-role", old = old, new = new));
    }
    if old.detail != new.detail {
        let (old, new) = (level(old), level(new));
        notes.push(message!("diff-note-detail", old = old, new = new));
    }
    notes
}

/// A place by the text before it.
fn place_name(before: Option<&str>) -> Message {
    match before {
        Some(id) => message!("diff-after", id = id),
        None => message!("diff-at-top"),
    }
}

/// The sign of a list item, else the name of what it is.
fn role_name(role: Kept) -> String {
    let sign = role.mark().map(sign);
    sign.map_or_else(
        || role.name().to_owned(),
        |sign| format!("{sign} ({})", role.name()),
    )
}

fn level(entry: &Entry) -> &'static str {
    super::detail_name(entry.detail.unwrap_or(Detail::Brief))
}

/// A piece between its signs, isolated so that it changes the place of nothing beside it.
fn signed(piece: &Piece) -> String {
    let Piece { kind, text } = piece;
    match kind {
        words::Kind::Kept => text.clone(),
        words::Kind::Deleted => format!("[-{FSI}{text}{PDI}-]"),
        words::Kind::Inserted => format!("{{+{FSI}{text}{PDI}+}}"),
    }
}
