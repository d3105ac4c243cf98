//! Rules on letters and punctuation of each language.

use crate::check::finding::Finding;
use crate::check::subject::{Subject, Tongue};
use crate::check::words::Bare;
use crate::locale::shape::{Line, MessageShape, PLACEABLE};
use crate::message;
use crate::ui::Message;

/// A finding at each line in which `wrong` finds a place; it gives the place, what stands there and what to write.
fn each_line(
    tongue: &Tongue,
    found: &mut Vec<Finding>,
    wrong: impl Fn(&Line) -> Option<(usize, String, Message)>,
) {
    for (message, line) in tongue.lines() {
        if let Some((at, text, hint)) = wrong(line) {
            found.push(finding(message, line, at, text).hint(hint));
        }
    }
}

fn finding(message: &MessageShape, line: &Line, at: usize, text: String) -> Finding {
    let what = message!("check-holds", id = &message.id, text = text);
    Finding::new(what).inside(message, line, at)
}

/// The letters that do not belong to a language, each with the one that does; none where there is none.
fn foreign_letters(tag: &str) -> &'static [(char, &'static str)] {
    match tag {
        "fa" => &[
            ('\u{64a}', "ی"),
            ('\u{649}', "ی"),
            ('\u{643}', "ک"),
            ('\u{629}', "ه"),
            ('\u{6c0}', "هٔ"),
            ('\u{6d5}', "ه"),
            ('\u{625}', "ا"),
        ],
        "ar" => &[
            ('\u{6cc}', "ي"),
            ('\u{6a9}', "ك"),
            ('\u{6be}', "ه"),
            ('\u{6d5}', "ه"),
            ('\u{6c0}', "ه"),
            ('\u{67e}', "ب"),
            ('\u{686}', "ج"),
            ('\u{698}', "ز"),
            ('\u{6af}', "ك"),
        ],
        _ => &[],
    }
}

/// `foreign-letter`: Persian has its own ی and ک, Arabic its own ي and ك; they look alike, and a search or a screen
/// reader does not take one for the other.
pub fn foreign_letter(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for tongue in &subject.tongues {
        let foreign = foreign_letters(tongue.tag());
        each_line(tongue, found, |line| {
            line.text.char_indices().find_map(|(at, c)| {
                let (_, right) = foreign.iter().find(|(wrong, _)| *wrong == c)?;
                let text = format!("{c} (U+{:04X})", u32::from(c));
                Some((at, text, message!("check-write", right = *right)))
            })
        });
    }
}

/// `wrong-digit`: digits are those of the language, also where they are part of a name.
pub fn wrong_digit(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for tongue in &subject.tongues {
        let own = |c: char| match (tongue.tag(), c) {
            ("fa", '۰'..='۹') | (_, '0'..='9') => true,
            ("fa", _) => false,
            (_, c) => !c.is_numeric(),
        };
        each_line(tongue, found, |line| {
            let mut digits = line.text.char_indices();
            let (at, c) = digits.find(|(_, c)| c.is_numeric() && !own(*c))?;
            let zero = if tongue.tag() == "fa" { '۰' } else { '0' };
            let value = crate::locale::format::digit_of(c)?;
            let right = char::from_u32(u32::from(zero) + u32::try_from(value).ok()?)?;
            let hint = message!("check-write", right = right.to_string());
            Some((at, c.to_string(), hint))
        });
    }
}

/// `straight-quotes`: Arabic and Persian quote with « », English with straight marks.
pub fn straight_quotes(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for tongue in &subject.tongues {
        let (wrong, right) = match tongue.is_arabic_script() {
            true => ("\"'“”‘’„", "« »"),
            false if tongue.tag() == "en" => ("“”‘’„«»", "\" or '"),
            false => continue,
        };
        each_line(tongue, found, |line| {
            let (at, c) = line.text.char_indices().find(|(_, c)| wrong.contains(*c))?;
            Some((at, c.to_string(), message!("check-write", right = right)))
        });
    }
}

/// `latin-punctuation`: a comma, semicolon or question mark in Arabic letters is that of the script.
pub fn latin_punctuation(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    const OWN: [(char, &str); 3] = [(',', "،"), (';', "؛"), ('?', "؟")];
    for tongue in subject.tongues.iter().filter(|t| t.is_arabic_script()) {
        for (message, line) in tongue.lines() {
            // Each of them is another slip: who mends the first would find the second on the next run.
            let signs = line.text.char_indices().filter_map(|(at, c)| {
                let (_, right) = OWN.iter().find(|(wrong, _)| *wrong == c)?;
                let hint = message!("check-write", right = *right);
                Some(finding(message, line, at, c.to_string()).hint(hint))
            });
            found.extend(signs);
        }
    }
}

/// `spacing`: no space before a punctuation mark or inside brackets, one after it, and no two in a row.
pub fn spacing(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for tongue in &subject.tongues {
        each_line(tongue, found, |line| {
            let (at, text) = badly_spaced(&line.text)?;
            Some((at, text, message!("check-spacing-hint")))
        });
    }
}

fn badly_spaced(text: &str) -> Option<(usize, String)> {
    const MARKS: &str = "،؛؟,;?!:.";
    let mut before: Option<char> = None;
    for (at, c) in text.char_indices() {
        let pair = |first: char| Some((at, format!("{first}{c}")));
        match (before, c) {
            (Some(' '), ' ') => return pair(' '),
            (Some(' '), c) if MARKS.contains(c) || ")]»".contains(c) => return pair(' '),
            (Some(open @ ('(' | '[' | '«')), ' ') => return pair(open),
            (Some(mark), c)
                if "،؛؟,;?!".contains(mark) && (c.is_alphabetic() || c == PLACEABLE) =>
            {
                return pair(mark);
            }
            (Some('.' | ':'), c) if c.is_alphabetic() => return pair(before.unwrap_or('.')),
            _ => before = Some(c),
        }
    }
    None
}

/// `stretched`: no stretching of letters; it is not spelling, and searches do not find the word.
pub fn stretched(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for tongue in subject.tongues.iter().filter(|t| t.is_arabic_script()) {
        each_line(tongue, found, |line| {
            let at = line.text.find('\u{640}')?;
            Some((at, "U+0640".into(), message!("check-type-again")))
        });
    }
}

/// `tanwin`: Arabic writes the sign before the alef, Persian on it.
pub fn tanwin(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for tongue in &subject.tongues {
        let (wrong, right) = match tongue.tag() {
            "ar" => ("\u{627}\u{64b}", "\u{64b}\u{627}"),
            "fa" => ("\u{64b}\u{627}", "\u{627}\u{64b}"),
            _ => continue,
        };
        each_line(tongue, found, |line| {
            let at = line.text.find(wrong)?;
            Some((at, wrong.into(), message!("check-write", right = right)))
        });
    }
}

/// `word-choice`: a word for which there is a plainer, a more polite or a rightly spelt one.
pub fn word_choice(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for tongue in &subject.tongues {
        let avoid = subject.knowledge.words.avoid.get(tongue.tag());
        for (message, line) in tongue.lines() {
            if subject.knowledge.allows("word-choice", "", &message.id) {
                continue;
            }
            // Marks are part of a spelling here: one of the words may be another without its marks.
            let text = Bare::of(&line.text);
            for avoid in avoid.into_iter().flatten() {
                for at in text.find_all(&avoid.word, tongue.tag()) {
                    let word: String = line.text[at..]
                        .chars()
                        .take_while(|c| !c.is_whitespace())
                        .collect();
                    let hint = message!("check-write", right = &avoid.instead);
                    found.push(finding(message, line, at, word).hint(hint));
                }
            }
        }
    }
}
