//! Questions line by line, for a screen reader and for terminals that take no commands: numbered answers, a line typed
//! for each, nothing drawn twice.

use std::io::{self, BufRead as _, Write as _};

use crate::characters::visible;
use crate::cli::guide::ask::{Ask, Reply};
use crate::cli::guide::entry::{Entry, found};
use crate::deliver::stderr;
use crate::error::Fault;
use crate::handout::Direction;
use crate::locale::format::digit_of;
use crate::message;
use crate::ui::Message;

/// What is typed to go a step back, where the key Esc is none.
const BACK: &str = "<";

/// Asks in lines.
pub struct Plain;

impl Ask for Plain {
    fn choose(&mut self, question: &Message, entries: &[Entry]) -> Result<Reply<usize>, Fault> {
        let mut places: Vec<usize> = (0..entries.len()).collect();
        loop {
            stderr::as_it_is(question);
            for (i, place) in places.iter().enumerate() {
                stderr::as_it_is(format_args!(
                    "{}. {}",
                    i + 1,
                    visible(&entries[*place].title)
                ));
            }
            let Some(typed) = typed(&message!("guide-plain-list", back = BACK))? else {
                return Ok(Reply::Stopped);
            };
            if typed == BACK {
                return Ok(Reply::Back);
            }
            let number = if typed.is_empty() {
                Some(1)
            } else {
                number(&typed)
            };
            let place = number.and_then(|n| places.get(n.checked_sub(1)?));
            if let Some(place) = place {
                stderr::as_it_is(visible(&entries[*place].title));
                return Ok(Reply::Given(*place));
            }
            match &found(entries, &typed)[..] {
                [] => stderr::as_it_is(message!("guide-plain-none", typed = visible(&typed))),
                [(best, score), others @ ..]
                    if others.first().is_none_or(|next| next.1 < *score) =>
                {
                    stderr::as_it_is(visible(&entries[*best].title));
                    return Ok(Reply::Given(*best));
                }
                several => places = several.iter().map(|(place, _)| *place).collect(),
            }
        }
    }

    fn text(&mut self, question: &Message, before: &str) -> Result<Reply<String>, Fault> {
        stderr::as_it_is(question);
        let help = match before.is_empty() {
            true => message!("guide-plain-text", back = BACK),
            false => message!(
                "guide-plain-text-again",
                back = BACK,
                before = visible(before)
            ),
        };
        let Some(typed) = typed(&help)? else {
            return Ok(Reply::Stopped);
        };
        Ok(match typed.as_str() {
            BACK => Reply::Back,
            "" => Reply::Given(before.to_owned()),
            _ => Reply::Given(typed),
        })
    }

    fn say(&mut self, text: &str, _: Direction) {
        stderr::as_it_is(text);
    }
}

/// A line, without what is around it; none at the end of input.
fn typed(help: &Message) -> Result<Option<String>, Fault> {
    let fault = |e: io::Error| Fault::new(message!("guide-no-terminal", reason = e.to_string()));
    let mut err = io::stderr().lock();
    // A terminal that cannot be written can still be read.
    let _ = write!(err, "{help} ").and_then(|()| err.flush());
    let mut line = String::new();
    let bytes = io::stdin().lock().read_line(&mut line).map_err(fault)?;
    Ok((bytes > 0).then(|| line.trim().to_owned()))
}

/// A number in the digits of any language.
fn number(typed: &str) -> Option<usize> {
    let digits = typed
        .chars()
        .map(|c| char::from_digit(u32::try_from(digit_of(c)?).ok()?, 10));
    let digits: Option<String> = digits.collect();
    digits?.parse().ok()
}
