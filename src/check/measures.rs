//! Reading ease: counts of a text in, the measure made for its language out. The formulas, their sources and what they
//! are worth stand in `docs/readability.md`.

use crate::check::syllables::{self, Known};
use crate::check::words::{is_letter, is_mark};

/// The grade up to which an English sheet is for everybody.
pub const SMOG_MOST: f64 = 6.0;

/// OSMAN from which on an Arabic sheet is no harder than the newspaper among the examples of its authors.
pub const OSMAN_LEAST: f64 = 86.0;

/// Flesch's "fairly easy", from which on a Persian sheet is for everybody.
pub const FLESCH_DAYANI_LEAST: f64 = 70.0;

/// What the formulas count.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Counts {
    pub sentences: f64,
    pub words: f64,
    /// Arabic: the letters that stand for syllables.
    pub syllables: f64,
    /// Words of three syllables and more (English).
    pub hard: f64,
    /// Words of more than five letters (Arabic).
    pub long: f64,
    /// Words of many syllables with a letter or a pair of letters of the high language (Arabic).
    pub faseeh: f64,
}

impl Counts {
    /// Counts the sentences, each a text of its own.
    pub fn of<'a>(sentences: impl IntoIterator<Item = &'a str>, tag: &str, known: &Known) -> Self {
        let mut counts = Counts::default();
        for sentence in sentences {
            counts.sentences += 1.0;
            for (_, word) in words(sentence) {
                counts.words += 1.0;
                match tag {
                    "ar" => counts.add_arabic(word),
                    "fa" => counts.syllables += f64::from(syllables::persian(word)),
                    _ => {
                        let syllables = syllables::english(word, known);
                        counts.syllables += f64::from(syllables);
                        counts.hard += f64::from(u8::from(syllables >= 3));
                    }
                }
            }
        }
        counts
    }

    /// As the tool of OSMAN's authors counts a text without vowel signs; the signs of a text that has a few are left
    /// out, since they help the reader.
    fn add_arabic(&mut self, word: &str) {
        let letters = || word.chars().filter(|c| c.is_alphanumeric() && !is_mark(*c));
        let syllables = letters().filter(|c| !matches!(c, 'ا' | 'ى')).count();
        let high = word.contains(['ئ', 'ء', 'ؤ', 'ذ', 'ظ'])
            || ["وا", "ون"].iter().any(|pair| word.contains(pair));
        let one = |is: bool| f64::from(u8::from(is));
        self.syllables += syllables as f64;
        self.long += one(letters().count() > 5);
        self.faseeh += one(high && syllables > 5 + 2);
    }

    /// The same text with fewer hard words.
    #[must_use]
    pub fn without(self, hard: usize) -> Self {
        let hard = (self.hard - hard as f64).max(0.0);
        Counts { hard, ..self }
    }

    /// How many hard words are too many for a SMOG grade.
    pub fn hard_above(&self, grade: f64) -> usize {
        let borne = ((grade - 3.1291) / 1.0430).powi(2) * self.sentences / 30.0;
        (self.hard - borne).max(0.0).ceil() as usize
    }

    /// English: the grade of a US school that reads it (Kincaid and others, 1975).
    pub fn flesch_kincaid(&self) -> f64 {
        0.39 * self.words / self.sentences + 11.8 * self.syllables / self.words - 15.59
    }

    /// English: the grade that reads it whole (McLaughlin, 1969).
    pub fn smog(&self) -> f64 {
        1.0430 * (self.hard * 30.0 / self.sentences).sqrt() + 3.1291
    }

    /// Arabic: reading ease, the higher the easier (El-Haj and Rayson, 2016). The tool takes two syllables off the text.
    /// It finds complex words by their vowel signs, so that a text without them has none.
    pub fn osman(&self) -> f64 {
        let of_words = (self.long + self.syllables - 2.0 + self.faseeh) / self.words;
        200.791 - 1.015 * self.words / self.sentences - 24.181 * of_words
    }

    /// Persian: reading ease, the higher the easier (Dayani, 1990).
    pub fn flesch_dayani(&self) -> f64 {
        262.835
            - 0.846 * (100.0 * self.syllables / self.words)
            - 1.015 * self.words / self.sentences
    }
}

/// The words of a sentence with their byte in it; what hyphens join is one word.
pub fn words(sentence: &str) -> impl Iterator<Item = (usize, &str)> {
    let between = |c: char| !(is_letter(c) || c.is_numeric() || "'’-".contains(c));
    let mut next = 0;
    let pieces = sentence.split_inclusive(between).map(move |piece| {
        let at = next;
        next += piece.len();
        (at, piece.trim_end_matches(between))
    });
    pieces.filter(|(_, word)| word.chars().any(char::is_alphanumeric))
}
