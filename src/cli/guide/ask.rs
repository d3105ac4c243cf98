//! Somebody who asks: a question with its answers in, a [`Reply`] out. There are two: [`super::picker`], with a list
//! that moves, and [`super::plain`], line by line.

use crate::cli::guide::entry::Entry;
use crate::error::Fault;
use crate::handout::Direction;
use crate::ui::Message;

/// What comes back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply<T> {
    Given(T),
    /// A step back.
    Back,
    /// No more of this.
    Stopped,
}

/// Who asks.
pub trait Ask {
    /// Lets one of `entries` be chosen; nothing but Enter takes the first. Gives its place.
    ///
    /// # Errors
    /// The terminal has gone away.
    fn choose(&mut self, question: &Message, entries: &[Entry]) -> Result<Reply<usize>, Fault>;

    /// Lets a text be typed, from what it was before; it may be empty.
    ///
    /// # Errors
    /// The terminal has gone away.
    fn text(&mut self, question: &Message, before: &str) -> Result<Reply<String>, Fault>;

    /// Says something, as long as it may be.
    fn say(&mut self, text: &str, direction: Direction);
}
