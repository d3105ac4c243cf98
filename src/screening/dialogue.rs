//! The questions one after another: what was typed in, the next question out. It knows nothing of a terminal.

use super::Answer;

/// What can be typed besides the Latin letters, which are always understood: in the language of the program.
pub struct Keys {
    pub yes: String,
    pub no: String,
    pub unsure: String,
    pub back: String,
}

/// What somebody typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typed {
    Answer(Answer),
    Back,
}

impl Keys {
    /// `None` for what means nothing, an empty line too: a question about somebody's health has no answer by default.
    pub fn read(&self, line: &str) -> Option<Typed> {
        let word = line.trim().to_lowercase();
        let is =
            |latin: &[&str], own: &str| latin.contains(&&*word) || (word == own && !own.is_empty());
        if is(&["y", "yes"], &self.yes) {
            Some(Typed::Answer(Answer::Yes))
        } else if is(&["n", "no"], &self.no) {
            Some(Typed::Answer(Answer::No))
        } else if is(&["?", "؟"], &self.unsure) {
            Some(Typed::Answer(Answer::Unsure))
        } else if is(&["b", "back"], &self.back) {
            Some(Typed::Back)
        } else {
            None
        }
    }
}

/// Where somebody is in the questions.
#[derive(Debug)]
pub struct Dialogue {
    given: Vec<Option<Answer>>,
    at: usize,
}

impl Dialogue {
    /// At the first of so many questions.
    pub fn new(questions: usize) -> Self {
        Dialogue {
            given: vec![None; questions],
            at: 0,
        }
    }

    /// The question to be asked; `None` behind the last.
    pub fn question(&self) -> Option<usize> {
        (self.at < self.given.len()).then_some(self.at)
    }

    /// What was answered before to the question to be asked.
    pub fn answered(&self) -> Option<Answer> {
        self.given.get(self.at).copied().flatten()
    }

    /// Takes an answer to the question, and goes on.
    pub fn take(&mut self, typed: Typed) {
        match typed {
            Typed::Back => self.at = self.at.saturating_sub(1),
            Typed::Answer(answer) => {
                if let Some(given) = self.given.get_mut(self.at) {
                    *given = Some(answer);
                    self.at += 1;
                }
            }
        }
    }

    /// The answers in the order of the questions, once there is one to each.
    pub fn answers(&self) -> Option<Vec<Answer>> {
        self.given.iter().copied().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys() -> Keys {
        let key = str::to_owned;
        Keys {
            yes: key("ب"),
            no: key("ن"),
            unsure: key("؟"),
            back: key("ق"),
        }
    }

    #[test]
    fn latin_letters_and_those_of_the_language_are_understood() {
        for (line, typed) in [
            ("y\n", Some(Typed::Answer(Answer::Yes))),
            ("ب", Some(Typed::Answer(Answer::Yes))),
            (" NO ", Some(Typed::Answer(Answer::No))),
            ("ن", Some(Typed::Answer(Answer::No))),
            ("؟", Some(Typed::Answer(Answer::Unsure))),
            ("?", Some(Typed::Answer(Answer::Unsure))),
            ("b", Some(Typed::Back)),
            ("", None),
            ("\n", None),
            ("yn", None),
        ] {
            assert_eq!(keys().read(line), typed, "{line:?}");
        }
    }

    #[test]
    fn going_back_keeps_what_was_answered_and_lets_it_be_changed() {
        let mut dialogue = Dialogue::new(2);
        dialogue.take(Typed::Back);
        assert_eq!(dialogue.question(), Some(0));
        dialogue.take(Typed::Answer(Answer::No));
        dialogue.take(Typed::Back);
        assert_eq!(
            (dialogue.question(), dialogue.answered()),
            (Some(0), Some(Answer::No))
        );
        assert_eq!(dialogue.answers(), None);
        dialogue.take(Typed::Answer(Answer::Yes));
        dialogue.take(Typed::Answer(Answer::Unsure));
        assert_eq!(dialogue.question(), None);
        assert_eq!(dialogue.answers(), Some(vec![Answer::Yes, Answer::Unsure]));
        dialogue.take(Typed::Back);
        assert_eq!(dialogue.question(), Some(1));
    }
}
