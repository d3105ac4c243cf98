//! The handout on a terminal: the lines of [`super::lines`] in, what the terminal gets out, with colour by their role
//! and in the order in which this terminal shows them right.

use std::fmt::Write as _;

use unicode_bidi::{BidiClass, bidi_class};

use crate::handout::{Direction, Handout, Mark};
use crate::text::bidi::is_isolate;
use crate::text::emulator::Emulator;
use crate::text::lines::{self, Line, Order, Role, Shape};
use crate::text::wrap::width;

/// How right-to-left text comes to be shown right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bidi {
    /// Lines as they are read, and nothing said about them: a pipe, a screen reader, a terminal without commands.
    Untold,
    /// The terminal reorders lines, and takes their direction from a command (ECMA-48, SCP).
    Told,
    /// The terminal reorders lines, and takes their direction from the first strong letter.
    Guessed,
    /// The terminal reorders what is right-to-left in lines that it takes for left-to-right, and mirrors no bracket.
    Embedded,
    /// The terminal puts every character where it comes; the lines are reordered here.
    Visual,
    /// The same, with a mark against another reordering: something between us and the screen hides what the screen
    /// does.
    Overridden,
    /// The terminal turns round every word, but not the line.
    Words,
}

impl Bidi {
    /// Whether lines are put in the order in which they are seen before the terminal gets them, so that it cannot join
    /// their letters.
    pub fn is_visual(self) -> bool {
        matches!(self, Bidi::Visual | Bidi::Overridden)
    }

    /// Columns that are kept free for marks. One without a letter before it needs a blank to stand on, and mlterm
    /// gives those around a number a column each.
    fn kept_columns(self) -> usize {
        match self {
            Bidi::Untold | Bidi::Visual | Bidi::Words => 0,
            Bidi::Told | Bidi::Embedded | Bidi::Overridden => 1,
            Bidi::Guessed => 4,
        }
    }
}

/// How a handout is to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Width of the longest line.
    pub columns: usize,
    pub bidi: Bidi,
    /// Letters of the Arabic script in the form of their place.
    pub joined: bool,
    /// Headings, warnings and the signs of lists stand out (ECMA-48, SGR).
    pub styled: bool,
    /// Whether the terminal may be told that a line is reordered already.
    pub told_visual: bool,
    /// For somebody who listens.
    pub spoken: bool,
}

/// A handout as a terminal gets it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screen {
    /// Sets the terminal up; empty where there is nothing to set.
    pub before: &'static str,
    pub text: String,
    /// Sets it back.
    pub after: &'static str,
}

impl Screen {
    /// All of it in one.
    pub fn whole(&self) -> String {
        format!("{}{}{}", self.before, self.text, self.after)
    }
}

/// Explicit mode: what comes is in its order. A terminal that does no bidi ignores it, and one that does bidi without
/// having told us leaves the lines alone (ECMA-48, BDSM, as freedesktop.org's "BiDi in Terminal Emulators" has it).
const EXPLICIT: &str = "\x1b[8l";
const IMPLICIT: &str = "\x1b[8h";

/// Direction of this line and those that follow (ECMA-48, SCP).
const LEFT_TO_RIGHT: &str = "\x1b[1 k";
const RIGHT_TO_LEFT: &str = "\x1b[2 k";
const ANY_DIRECTION: &str = "\x1b[0 k";

/// Marks that nobody sees. What direction a line has:
const LEFT_TO_RIGHT_MARK: char = '\u{200e}';
const RIGHT_TO_LEFT_MARK: char = '\u{200f}';
/// That what follows is right-to-left by itself, and its end:
const RIGHT_TO_LEFT_ISOLATE: char = '\u{2067}';
const ISOLATE_END: char = '\u{2069}';
/// That what follows stays in its order, and its end:
const LEFT_TO_RIGHT_OVERRIDE: char = '\u{202d}';
const OVERRIDE_END: char = '\u{202c}';

/// The handout for a terminal.
pub fn render(handout: &Handout, look: Look) -> Screen {
    render_lines(&lines::lines(handout, look.shape()), look)
}

/// Lines of the program's own for a terminal, each as many as it takes there.
pub fn paragraphs(text: &str, direction: Direction, look: Look) -> Screen {
    let paragraphs = text.split('\n');
    let paragraph = |line| lines::text_lines(look.shape(), Role::Body, line, direction);
    render_lines(&paragraphs.flat_map(paragraph).collect::<Vec<Line>>(), look)
}

impl Look {
    /// Plain lines on a terminal that is known.
    pub fn on(emulator: Emulator, bidi: Bidi, columns: usize) -> Self {
        // Whether it does what it is told.
        let obeys = emulator.bidi != Bidi::Untold;
        Look {
            columns,
            bidi,
            joined: bidi.is_visual() && obeys,
            styled: false,
            told_visual: obeys,
            spoken: false,
        }
    }

    /// How lines are wanted for it.
    pub fn shape(self) -> Shape {
        let look = self;
        Shape {
            columns: look.columns.saturating_sub(look.bidi.kept_columns()),
            order: match look.bidi {
                Bidi::Visual | Bidi::Overridden => Order::Visual,
                Bidi::Words => Order::Words,
                Bidi::Embedded => Order::Mirrored,
                Bidi::Untold | Bidi::Told | Bidi::Guessed => Order::Logical,
            },
            glued: true,
            joined: look.joined,
            spoken: look.spoken,
        }
    }
}

/// Lines of the shape that `look` asks for, for a terminal.
pub fn render_lines(lines: &[Line], look: Look) -> Screen {
    if !lines.iter().any(|line| line.text.contains(is_rtl)) {
        let text = lines.iter().map(|line| logical(line, look) + "\n");
        return Screen {
            before: "",
            text: text.collect(),
            after: "",
        };
    }
    let mut direction = None;
    let mut text = String::new();
    for line in lines {
        if look.bidi == Bidi::Told && direction != Some(line.direction) {
            direction = Some(line.direction);
            text.push_str(match line.direction {
                Direction::Ltr => LEFT_TO_RIGHT,
                Direction::Rtl => RIGHT_TO_LEFT,
            });
        }
        text.push_str(&match look.bidi {
            Bidi::Untold => logical(line, look),
            Bidi::Told => logical(&standing(line, None), look),
            Bidi::Guessed => logical(&standing(line, needed_mark(line)), look),
            Bidi::Embedded => embedded(line, look),
            Bidi::Visual | Bidi::Words => visual(line, look),
            Bidi::Overridden => overridden(line, look),
        });
        text.push('\n');
    }
    let (before, after) = match look.bidi {
        Bidi::Told => ("", ANY_DIRECTION),
        Bidi::Visual | Bidi::Overridden if look.told_visual => (EXPLICIT, IMPLICIT),
        _ => ("", ""),
    };
    Screen {
        before,
        text,
        after,
    }
}

/// Whether a letter is of a right-to-left script.
pub fn is_rtl(c: char) -> bool {
    matches!(bidi_class(c), BidiClass::R | BidiClass::AL)
}

/// A line in reading order.
fn logical(line: &Line, look: Look) -> String {
    let sign = line.lead.trim_end();
    let blank = &line.lead[sign.len()..];
    let sign = styled(line.mark.and_then(sign_style), sign, look);
    let text = dressed(line, look);
    format!("{sign}{blank}{text}")
}

/// A line from left to right. One of a right-to-left text ends at the right edge, with its sign there.
fn visual(line: &Line, look: Look) -> String {
    if line.direction == Direction::Ltr || line.text.is_empty() {
        return logical(line, look);
    }
    let text = dressed(line, look);
    let lead: String = line.lead.trim_end().chars().rev().collect();
    let gap = gap(line, look);
    if lead.is_empty() {
        return format!("{gap}{text}{}", line.lead).trim_end().to_owned();
    }
    let lead = styled(line.mark.and_then(sign_style), &lead, look);
    format!("{gap}{text} {lead}")
}

/// Blanks that push a line to the right edge.
fn gap(line: &Line, look: Look) -> String {
    let columns = look.columns.saturating_sub(look.bidi.kept_columns());
    " ".repeat(columns.saturating_sub(width(&line.lead) + width(&line.text)))
}

/// A line from left to right that no terminal reorders again.
fn overridden(line: &Line, look: Look) -> String {
    let shown = visual(line, look);
    // Groups of Arabic digits change places without a letter beside them.
    let moves = line.direction == Direction::Rtl || line.text.contains(is_rtl);
    if !moves || line.text.is_empty() {
        return shown;
    }
    // The override has to stand on something.
    format!(" {LEFT_TO_RIGHT_OVERRIDE}{shown}{OVERRIDE_END}")
}

/// A right-to-left line inside one that is left-to-right.
fn embedded(line: &Line, look: Look) -> String {
    let shown = logical(line, look);
    if line.direction == Direction::Ltr || line.text.is_empty() {
        return shown;
    }
    let gap = gap(line, look);
    format!("{gap} {RIGHT_TO_LEFT_ISOLATE}{shown}{ISOLATE_END}")
}

/// A line in which no mark comes before the first column: a terminal keeps a mark with the character before it, and
/// loses one without.
fn standing(line: &Line, mark: Option<char>) -> Line {
    let mut line = line.clone();
    let starts_with_mark = line.lead.is_empty() && line.text.starts_with(is_isolate);
    if mark.is_some() || starts_with_mark {
        if line.lead.is_empty() {
            line.lead.push(' ');
        }
        line.lead.extend(mark);
    }
    line
}

/// What a line needs to be taken for the direction it has: nothing, if its first strong letter tells.
fn needed_mark(line: &Line) -> Option<char> {
    let classes = line.text.chars().map(bidi_class);
    let first = classes.into_iter().find_map(|class| match class {
        BidiClass::L => Some(Direction::Ltr),
        BidiClass::R | BidiClass::AL => Some(Direction::Rtl),
        _ => None,
    });
    if line.text.is_empty() || first == Some(line.direction) {
        return None;
    }
    Some(match line.direction {
        Direction::Ltr => LEFT_TO_RIGHT_MARK,
        Direction::Rtl => RIGHT_TO_LEFT_MARK,
    })
}

fn dressed(line: &Line, look: Look) -> String {
    match line.role {
        Role::Change => painted(&line.text, look),
        role => styled(style(role), &line.text, look),
    }
}

fn styled(style: Option<&str>, text: &str, look: Look) -> String {
    match style {
        Some(style) if look.styled && !text.trim().is_empty() => {
            format!("\x1b[{style}m{text}\x1b[0m")
        }
        _ => text.to_owned(),
    }
}

/// A text in which what was put in and taken out stands out. The signs are the same from both sides, so that it does not
/// matter whether the line is in the order in which it is read or seen; a part that goes on beyond the line has one.
fn painted(text: &str, look: Look) -> String {
    if !look.styled {
        return text.to_owned();
    }
    let mut out = text.to_owned();
    for (begin, end, style) in [("{+", "+}", "1;32"), ("[-", "-]", "9;31")] {
        let mut left = out.as_str();
        let mut done = String::new();
        let (on, off) = (format!("\x1b[{style}m"), "\x1b[0m");
        while let Some(from) = left.find(begin) {
            let length = left[from..].find(end).map(|n| n + end.len());
            let to = length.map_or(left.len(), |length| from + length);
            let (before, inside) = (&left[..from], &left[from..to]);
            // Writing to a text cannot fail.
            let _ = write!(done, "{before}{on}{inside}{off}");
            left = &left[to..];
        }
        done.push_str(left);
        // What began on the line before.
        out = match done.find(end) {
            Some(at) if !done[..at].contains(begin) => {
                let to = at + end.len();
                format!("{on}{}{off}{}", &done[..to], &done[to..])
            }
            _ => done,
        };
    }
    out
}

/// SGR parameters: weight first, colour only beside it, so that nothing is lost without colour. Only colours that are
/// dark on white and light on black: cyan and yellow are lost on white, blue on black.
fn style(role: Role) -> Option<&'static str> {
    match role {
        Role::Title => Some("1"),
        Role::Heading => Some("1;35"),
        Role::Alarm => Some("1;31"),
        Role::SubHeading => Some("1"),
        Role::Rule | Role::Small => Some("2"),
        Role::Body | Role::Change => None,
    }
}

/// Signs differ in shape; colour only helps to find them.
fn sign_style(mark: Mark) -> Option<&'static str> {
    match mark {
        Mark::Do => Some("32"),
        Mark::Dont | Mark::Call => Some("1;31"),
        Mark::Ask | Mark::Check | Mark::Flag => Some("1"),
        Mark::Fact => None,
    }
}
