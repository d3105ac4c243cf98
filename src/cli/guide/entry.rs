//! One thing that can be chosen, and how typed letters find it.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use crate::handout::Direction;
use crate::text::wrap::width;

/// How alike the beginning of a word and what was typed must be (Jaro–Winkler) to be a slip of it.
const ALIKE: f64 = 0.88;

/// As few letters as a slip can be told from another word.
const FEWEST_FOR_A_SLIP: usize = 4;

/// Letters in their order with others between find too much when they are fewer.
const FEWEST_IN_ORDER: usize = 3;

/// An answer that can be chosen.
#[derive(Debug, Clone)]
pub struct Entry {
    /// What the command line calls it.
    pub id: String,
    /// What the staff read.
    pub title: String,
    pub direction: Direction,
    /// Whether its id stands in front where the title has to be cut: titles of goals begin alike.
    is_known_by_id: bool,
    /// What it is found by, folded.
    names: Vec<String>,
}

impl Entry {
    pub fn new(id: &str, title: &str, direction: Direction) -> Self {
        Entry {
            id: id.to_owned(),
            title: title.to_owned(),
            direction,
            is_known_by_id: false,
            names: vec![folded(id), folded(title)],
        }
    }

    /// The same entry, found by one name more.
    #[must_use]
    pub fn named(mut self, name: &str) -> Self {
        let name = folded(name);
        if !self.names.contains(&name) {
            self.names.push(name);
        }
        self
    }

    /// The same entry, whose id says more than the begin of its title.
    #[must_use]
    pub fn known_by_id(mut self) -> Self {
        self.is_known_by_id = true;
        self
    }

    /// What the staff read where there are so many columns.
    pub fn title_in(&self, columns: usize) -> Cow<'_, str> {
        match self.is_known_by_id && width(&self.title) > columns {
            true => Cow::Owned(format!("{} — {}", self.id, self.title)),
            false => Cow::Borrowed(&self.title),
        }
    }

    /// How well what was typed fits; nothing when it does not.
    pub fn score(&self, typed: &str) -> Option<i64> {
        let typed = folded(typed);
        let scores = self.names.iter().filter_map(|name| score(name, &typed));
        scores.max()
    }
}

/// The places of the entries that fit, the best first, with equal ones in their order.
pub fn found(entries: &[Entry], typed: &str) -> Vec<(usize, i64)> {
    let scores = entries.iter().enumerate();
    let mut found: Vec<(usize, i64)> = scores
        .filter_map(|(i, entry)| Some((i, entry.score(typed)?)))
        .collect();
    best_first(&mut found);
    found
}

/// Orders places by their score; equal ones keep their order.
pub fn best_first(found: &mut [(usize, i64)]) {
    found.sort_by_key(|(_, score)| std::cmp::Reverse(*score));
}

/// A text in which only what tells words apart is left: no case, no marks, no half-space, and one letter for those of
/// Arabic and Persian keyboards that look alike.
fn folded(text: &str) -> String {
    let letters = text.trim().nfkd().filter(|c| !is_combining_mark(*c));
    let letters = letters
        .flat_map(char::to_lowercase)
        .filter_map(|c| match c {
            '\u{200c}' | '\u{200d}' | '\u{640}' | '\u{2066}'..='\u{2069}' => None,
            'ي' | 'ى' => Some('ی'),
            'ك' => Some('ک'),
            'ة' | 'ە' => Some('ه'),
            c => Some(c),
        });
    letters.collect()
}

fn score(name: &str, typed: &str) -> Option<i64> {
    let words = || name.split(|c: char| !c.is_alphanumeric());
    if typed.is_empty() {
        return Some(0);
    }
    if name == typed {
        return Some(6);
    }
    if name.starts_with(typed) {
        return Some(5);
    }
    if words().any(|word| word.starts_with(typed)) {
        return Some(4);
    }
    if name.contains(typed) {
        return Some(3);
    }
    let length = typed.chars().count();
    let is_slip = |word: &str| {
        let begin: String = word.chars().take(length).collect();
        strsim::jaro_winkler(&begin, typed) >= ALIKE
    };
    if length >= FEWEST_FOR_A_SLIP && words().any(is_slip) {
        return Some(2);
    }
    (length >= FEWEST_IN_ORDER && words().any(|word| in_order(word, typed))).then_some(1)
}

/// Whether a word begins as `typed` does, and has all its letters in their order.
fn in_order(word: &str, typed: &str) -> bool {
    let mut letters = word.chars();
    let begins_alike = word.chars().next() == typed.chars().next();
    begins_alike && typed.chars().all(|wanted| letters.any(|c| c == wanted))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn languages() -> Vec<Entry> {
        let entry = |tag: &str, name: &str, own: &str| {
            let title = format!("{tag} — {name} — {own}");
            Entry::new(tag, &title, Direction::Ltr)
                .named(name)
                .named(own)
        };
        vec![
            entry("ar", "Arabic", "العربية"),
            entry("fa", "Persian", "فارسی"),
            entry("en", "English", "English"),
        ]
    }

    #[test]
    fn a_language_is_found_by_its_tag_and_its_names() {
        // The last two as an Arabic keyboard has them, and with a slip.
        for typed in ["fa", "per", "PERS", "فار", "فارسي", "perzian", "prsn"] {
            let found = found(&languages(), typed);
            assert_eq!(found.first().map(|f| f.0), Some(1), "{typed}");
        }
        assert!(found(&languages(), "xyz").is_empty());
    }

    #[test]
    fn nothing_typed_leaves_all_in_their_order() {
        let places: Vec<usize> = found(&languages(), " ").iter().map(|f| f.0).collect();
        assert_eq!(places, [0, 1, 2]);
    }

    #[test]
    fn hamza_marks_and_half_spaces_make_no_difference() {
        let entry = Entry::new("a", "إزالة آثار می‌شود", Direction::Rtl);
        for typed in ["ازاله", "اثار", "میشود", "آثار"] {
            assert!(entry.score(typed).is_some(), "{typed}");
        }
    }
}
