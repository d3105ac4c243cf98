//! Questions with a list that narrows while somebody types.
//!
//! `inquire` reads the keys and draws. It leaves raw mode and shows the cursor again whatever ends a question.

use std::fmt;
use std::io;

use inquire::error::InquireError;
use inquire::list_option::ListOption;
use inquire::ui::{RenderConfig, Styled};
use inquire::{Select, Text};
use terminal_size::{Height, terminal_size_of};

use crate::cli::guide::ask::{Ask, Reply};
use crate::cli::guide::entry::{Entry, best_first};
use crate::cli::guide::line::{Lines, columns};
use crate::deliver::stderr;
use crate::error::Fault;
use crate::handout::Direction;
use crate::message;
use crate::text::plain;
use crate::text::wrap;
use crate::ui::{self, Message};

/// Columns of the sign before an answer, and one that the cursor may need.
const MARGIN: usize = 3;

/// Columns for what is typed beside a question, with the signs around it; more go on in the next row.
const TYPED: usize = 8;

/// Rows of the question, the help and the shell's next line.
const OTHER_ROWS: usize = 4;

/// Most answers that are shown at once.
const MOST_ROWS: usize = 12;

/// Asks with lists.
pub struct Picker {
    lines: Lines,
    coloured: bool,
}

/// An entry, cut to the width that the terminal has when it is drawn.
struct Shown<'a> {
    entry: &'a Entry,
    lines: Lines,
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let columns = columns().saturating_sub(MARGIN);
        let title = self.entry.title_in(columns);
        f.write_str(&self.lines.cut(&title, self.entry.direction, columns))
    }
}

impl Picker {
    pub fn new(lines: Lines, coloured: bool) -> Self {
        Picker { lines, coloured }
    }

    fn look<'a>(&self, back: &'a str) -> RenderConfig<'a> {
        let look = match self.coloured {
            true => RenderConfig::default_colored(),
            false => RenderConfig::empty(),
        };
        look.with_canceled_prompt_indicator(Styled::new(back))
    }

    /// One of our own messages on a line.
    fn line(&self, message: &Message, margin: usize) -> String {
        let (_, direction) = ui::spoken();
        let columns = columns().saturating_sub(margin);
        self.lines.cut(&message.to_string(), direction, columns)
    }
}

impl Ask for Picker {
    fn choose(&mut self, question: &Message, entries: &[Entry]) -> Result<Reply<usize>, Fault> {
        let question = self.line(question, TYPED);
        // The brackets around it.
        let help = self.line(&message!("guide-help-list"), 2);
        let back = self.line(&message!("guide-back"), MARGIN);
        let shown = entries.iter().map(|entry| Shown {
            entry,
            lines: self.lines,
        });
        let lines = self.lines;
        let room = columns().saturating_sub(wrap::width(&question) + MARGIN);
        let answer = move |answer: ListOption<&Shown<'_>>| {
            let entry = answer.value.entry;
            lines.cut(&entry.title_in(room), entry.direction, room)
        };
        let select = Select::new(&question, shown.collect())
            .with_scorer(&|typed, shown, _, _| shown.entry.score(typed))
            .with_sorter(&best_first)
            .with_formatter(&answer)
            .with_help_message(&help)
            .with_page_size(rows())
            .with_reset_cursor(true)
            .with_render_config(self.look(&back));
        reply(select.raw_prompt().map(|answer| answer.index))
    }

    fn text(&mut self, question: &Message, before: &str) -> Result<Reply<String>, Fault> {
        let question = self.line(question, TYPED);
        let help = self.line(&message!("guide-help-text"), 2);
        let back = self.line(&message!("guide-back"), MARGIN);
        let lines = self.lines;
        let room = columns().saturating_sub(wrap::width(&question) + MARGIN);
        // The direction of a name is that of its first letter.
        let answer = move |text: &str| lines.cut(text, direction_of(text), room);
        let text = Text::new(&question)
            .with_initial_value(before)
            .with_formatter(&answer)
            .with_help_message(&help)
            .with_render_config(self.look(&back));
        reply(text.prompt())
    }

    fn say(&mut self, text: &str, direction: Direction) {
        for range in wrap::lines(text, columns()) {
            stderr::as_it_is(self.lines.show(&text[range], direction));
        }
    }
}

fn reply<T>(answer: Result<T, InquireError>) -> Result<Reply<T>, Fault> {
    match answer {
        Ok(answer) => Ok(Reply::Given(answer)),
        Err(InquireError::OperationCanceled) => Ok(Reply::Back),
        Err(InquireError::OperationInterrupted) => Ok(Reply::Stopped),
        Err(e) => Err(Fault::new(message!(
            "guide-no-terminal",
            reason = e.to_string()
        ))),
    }
}

/// The direction of a text in which one of both directions stands alone, such as a name.
pub fn direction_of(text: &str) -> Direction {
    use unicode_bidi::BidiClass;
    let classes = text.chars().map(unicode_bidi::bidi_class);
    let strong = classes.into_iter().find_map(|class| match class {
        BidiClass::L => Some(Direction::Ltr),
        BidiClass::R | BidiClass::AL => Some(Direction::Rtl),
        _ => None,
    });
    strong.unwrap_or(Direction::Ltr)
}

/// Answers that are shown at once.
fn rows() -> usize {
    let size = terminal_size_of(io::stderr());
    let rows = size.map_or(plain::ROWS, |(_, Height(rows))| usize::from(rows));
    rows.saturating_sub(OTHER_ROWS).clamp(1, MOST_ROWS)
}
