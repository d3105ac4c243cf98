//! Questions and answers, line by line: nothing on the screen changes once it stands there, so that any terminal and
//! any screen reader can follow.

use std::fmt::Display;
use std::io::{self, BufRead as _, BufReader, IsTerminal as _, Read, Write as _};

use terminal_size::{Width, terminal_size_of};

use crate::batch::stop::Stop;
use crate::cli::guide::line::Lines;
use crate::deliver::stderr;
use crate::error::{Error, ErrorKind, Fault};
use crate::handout::Direction;
use crate::message;
use crate::text::wrap::wrap;

/// The most bytes of an answer: a terminal sends no more in a line.
const MOST_BYTES: u64 = 4096;

/// A terminal of fewer columns breaks lines by itself.
const LEAST_COLUMNS: usize = 10;

/// Goes back to the question before. A terminal shows and sends the key Escape as a character.
const BACK: [&str; 2] = ["b", "\u{1b}"];

/// Leaves out what is offered.
const NOTHING: &str = "-";

/// What was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    Text(String),
    /// What is offered, if anything.
    Offered,
    Nothing,
    Back,
}

/// A terminal on which somebody answers.
pub struct Dialogue {
    stop: Stop,
    input: BufReader<Box<dyn Read>>,
}

impl Dialogue {
    /// From now on Ctrl-C ends the dialogue, and not at once the program.
    ///
    /// # Errors
    /// The system does not let us listen for it.
    pub fn open() -> Result<Self, Error> {
        let stop = Stop::default();
        stop.listen()
            .map_err(|e| Fault::new(message!("file-unreadable", reason = e.to_string())))?;
        Ok(Dialogue {
            input: BufReader::new(Box::new(stop.stdin())),
            stop,
        })
    }

    pub fn say(&self, text: impl Display) {
        say(text);
    }

    /// Waits for a line, with `offered` in brackets before it.
    ///
    /// # Errors
    /// The input ends, or a signal came.
    pub fn answer(&mut self, offered: Option<&str>) -> Result<Reply, Error> {
        let prompt = match offered {
            Some(offered) => format!("[{offered}] > "),
            None => "> ".to_owned(),
        };
        let mut out = io::stderr().lock();
        // Who cannot read the question cannot answer it either, and ends it.
        let _ = write!(out, "{}", for_terminal(&prompt)).and_then(|()| out.flush());
        drop(out);
        let mut line = Vec::new();
        let read = (&mut self.input)
            .take(MOST_BYTES)
            .read_until(b'\n', &mut line);
        if let Some(signal) = self.stop.signal() {
            // The terminal has shown ^C on the line of the question.
            stderr::line("");
            return Err(Error {
                kind: ErrorKind::Signal(signal),
                faults: vec![Fault::new(message!("init-interrupted"))],
            });
        }
        match read {
            Ok(1..) => Ok(reply(&String::from_utf8_lossy(&line))),
            _ => {
                stderr::line("");
                let fault = Fault::new(message!("init-input-ended"));
                Err(fault.hint(message!("init-run-again")).into())
            }
        }
    }
}

/// Shows a text, its lines no wider than the terminal: it would break them within a word.
pub fn say(text: impl Display) {
    let columns = terminal_size_of(io::stderr()).map(|(Width(columns), _)| usize::from(columns));
    for line in text.to_string().split('\n') {
        let words = line.trim_start();
        let indent = &line[..line.len() - words.len()];
        let lines = match columns.and_then(|columns| columns.checked_sub(indent.len())) {
            Some(columns @ LEAST_COLUMNS..) => wrap(words, columns),
            _ => vec![words.to_owned()],
        };
        if lines.is_empty() {
            stderr::line("");
        }
        for line in lines {
            stderr::line(format!("{indent}{line}").trim_end());
        }
    }
}

fn reply(line: &str) -> Reply {
    match line.trim() {
        "" => Reply::Offered,
        NOTHING => Reply::Nothing,
        text if BACK.contains(&text) => Reply::Back,
        text => Reply::Text(text.to_owned()),
    }
}

/// A line of values as the terminal needs it: the clinic's name may be Arabic where the questions are not.
fn for_terminal(line: &str) -> String {
    match io::stderr().is_terminal() {
        true => Lines::of_terminal().show(line, Direction::Ltr),
        false => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_an_answer_or_a_wish() {
        assert_eq!(reply("\n"), Reply::Offered);
        assert_eq!(reply(" - \n"), Reply::Nothing);
        assert_eq!(reply("b\n"), Reply::Back);
        assert_eq!(reply("\u{1b}\n"), Reply::Back);
        assert_eq!(reply(" Clinic b \r\n"), Reply::Text("Clinic b".to_owned()));
    }
}
