//! What a patient answers to the questions of a goal: [`Answers`], which a [`crate::request::Request`] carries to the
//! sheet.
//!
//! The questions are the goal's own statements ([`crate::catalog::goal::Goal::questions`]), word for word. `compose`
//! sets the answers onto the sheet; nothing there is hidden or changed by them, and nothing is concluded from them.
//!
//! - [`file`](mod@file): answers as a file;
//! - [`dialogue`]: a question, and a line that was typed, to the next question;
//! - [`screen`]: a question as lines on a terminal.

pub mod dialogue;
pub mod file;
pub mod screen;

use std::collections::BTreeMap;

use crate::catalog::goal::Goal;

/// What was answered to one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Answer {
    Yes,
    No,
    /// Counts as: ask.
    Unsure,
}

impl Answer {
    pub const ALL: [Answer; 3] = [Answer::Yes, Answer::No, Answer::Unsure];

    /// As a file has it.
    pub fn name(self) -> &'static str {
        match self {
            Answer::Yes => "yes",
            Answer::No => "no",
            Answer::Unsure => "unsure",
        }
    }

    /// The answer of this name.
    pub fn find(name: &str) -> Option<Self> {
        Answer::ALL.into_iter().find(|answer| answer.name() == name)
    }
}

/// An answer for every question of a goal, by the id of its statement.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Answers(BTreeMap<String, Answer>);

impl Answers {
    /// `None` when a question has no answer, or an answer no question: half a screening looks like a whole one.
    pub fn try_new(goal: &Goal, answers: BTreeMap<String, Answer>) -> Option<Self> {
        let mut asked: Vec<&str> = goal.questions().map(|(_, s)| s.id.id.as_str()).collect();
        asked.sort_unstable();
        answers
            .keys()
            .map(String::as_str)
            .eq(asked)
            .then_some(Answers(answers))
    }

    /// The answer to the statement `id`; `None` where that is no question.
    pub fn get(&self, id: &str) -> Option<Answer> {
        self.0.get(id).copied()
    }

    /// How many questions have this answer.
    pub fn count(&self, answer: Answer) -> usize {
        self.0.values().filter(|given| **given == answer).count()
    }
}
