//! Pseudo-locales: the English sheet made hard for the layout, so that a fault shows before anybody translates.
//!
//! - `en-XA` is longer, as most translations are, and has accents on its letters, so that what was not taken from a
//!   message shows as plain English. A bracket stands at both ends of each message, so that one that is cut shows.
//! - `ar-XB` runs from right to left. Its words are English, each in an isolate of its own, so that they stand in the
//!   order of an Arabic line and can still be read. Other systems turn each word round with an override of direction
//!   (U+202E); content here may not hold that character, and words written backwards cannot be searched for.
//!
//! They are no languages of the content: nothing lists them, only `make`, `show` and `preview` take them, and every
//! page says that it is a test. Variables keep their values, since those are set in isolates of their own.

use std::borrow::Cow;

use crate::characters::is_isolate;
use crate::handout::Direction;
use crate::locale::language::Language;

/// What stands before the title and in the footer of each page. It is English like the sheet itself, which no patient
/// gets.
pub const MARK: &str = "TEST OF THE LAYOUT, NOT FOR PATIENTS";

/// The language whose messages they are made from.
pub const BASE: &str = "en";

/// How much longer than English: what a short text grows by when it is translated into a long language.
const LONGER_PERCENT: usize = 38;

/// A pseudo-locale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pseudo {
    /// `en-XA`
    Long,
    /// `ar-XB`
    Mirrored,
}

impl Pseudo {
    pub const ALL: [Pseudo; 2] = [Pseudo::Long, Pseudo::Mirrored];

    pub fn tag(self) -> &'static str {
        match self {
            Pseudo::Long => "en-XA",
            Pseudo::Mirrored => "ar-XB",
        }
    }

    /// The pseudo-locale of a tag, in whatever case it is typed.
    pub fn of(tag: &str) -> Option<Self> {
        let is_it = |pseudo: &Pseudo| pseudo.tag().eq_ignore_ascii_case(&tag.replace('_', "-"));
        Pseudo::ALL.into_iter().find(is_it)
    }

    /// The pseudo-language made from English.
    pub fn language(self, english: Language) -> Language {
        let mut language = english;
        language.tag = self.tag().to_owned();
        language.pseudo = Some(self);
        language.entry.name = format!("Test ({})", self.tag());
        language.entry.own_name = language.entry.name.clone();
        if self == Pseudo::Mirrored {
            language.entry.direction = Direction::Rtl;
        }
        language
    }

    /// What is done to the words of a message; its variables come later.
    pub fn transform(self) -> fn(&str) -> Cow<'_, str> {
        match self {
            Pseudo::Long => |text| lengthened(text).into(),
            Pseudo::Mirrored => |text| isolated_words(text).into(),
        }
    }

    /// A whole message.
    pub fn message(self, text: String) -> String {
        match self {
            Pseudo::Long => format!("[{text}]"),
            Pseudo::Mirrored => text,
        }
    }
}

/// Whether a region is one that systems give to pseudo-locales, and to no country.
pub fn is_region(region: &str) -> bool {
    matches!(region, "XA" | "XB" | "XC")
}

/// Vowels are doubled until the text is long enough, so that words stay words.
fn lengthened(text: &str) -> String {
    let mut longer = String::with_capacity(text.len() * 2);
    let mut owed = 0;
    for c in text.chars() {
        owed += LONGER_PERCENT;
        let accented = accented(c);
        longer.push(accented);
        if matches!(c.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u' | 'y') {
            let lower = accented.to_lowercase().next().unwrap_or(accented);
            // More than two of one letter would make words that no layout has to hold.
            for _ in 0..2 {
                if owed >= 100 {
                    longer.push(lower);
                    owed -= 100;
                }
            }
        }
    }
    longer
}

fn accented(c: char) -> char {
    match c {
        'a' => 'á',
        'c' => 'ç',
        'e' => 'é',
        'i' => 'í',
        'n' => 'ñ',
        'o' => 'ö',
        's' => 'š',
        'u' => 'ü',
        'y' => 'ý',
        'z' => 'ž',
        'A' => 'Å',
        'C' => 'Ç',
        'E' => 'É',
        'I' => 'Î',
        'N' => 'Ñ',
        'O' => 'Ö',
        'S' => 'Š',
        'U' => 'Û',
        'Y' => 'Ý',
        'Z' => 'Ž',
        c => c,
    }
}

/// Each word between isolates of its own; signs between words take the direction of the line.
fn isolated_words(text: &str) -> String {
    let mut isolated = String::with_capacity(text.len() * 2);
    let mut in_word = false;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let joins = matches!(c, '\'' | '’' | '-')
            && in_word
            && chars.peek().is_some_and(|next| next.is_alphanumeric());
        let is_word = (c.is_alphanumeric() || joins) && !is_isolate(c);
        if is_word != in_word {
            isolated.push(if is_word { '\u{2066}' } else { '\u{2069}' });
            in_word = is_word;
        }
        isolated.push(c);
    }
    if in_word {
        isolated.push('\u{2069}');
    }
    isolated
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_longer_text_is_about_two_fifths_longer() {
        let text = "Do not use make-up or your own skin products for a day after the session.";
        let longer = lengthened(text);
        let percent = longer.chars().count() * 100 / text.chars().count();
        assert!((135..=140).contains(&percent), "{percent}: {longer}");
        assert_eq!(longer.split(' ').count(), text.split(' ').count());
    }

    #[test]
    fn each_word_stands_in_an_isolate() {
        assert_eq!(
            isolated_words("Don't stop, ask."),
            "\u{2066}Don't\u{2069} \u{2066}stop\u{2069}, \u{2066}ask\u{2069}."
        );
    }

    #[test]
    fn tags_are_found_in_any_case() {
        assert_eq!(Pseudo::of("EN-xa"), Some(Pseudo::Long));
        assert_eq!(Pseudo::of("ar_XB"), Some(Pseudo::Mirrored));
        assert_eq!(Pseudo::of("ar-EG"), None);
    }
}
