//! Rules on right-to-left text: what would change its place in a line, and what nobody sees.

use unicode_normalization::UnicodeNormalization as _;

use crate::characters::refused_in_content;
use crate::check::finding::Finding;
use crate::check::subject::{Subject, Tongue};
use crate::locale::shape::{Line, MessageShape, PLACEABLE, Placeable};
use crate::message;

fn rtl<'a>(subject: &'a Subject<'_>) -> impl Iterator<Item = &'a Tongue> {
    subject.tongues.iter().filter(|tongue| tongue.is_rtl())
}

/// The characters of a line that no isolate holds, with their byte and the character before them.
fn outside_isolates(line: &Line) -> impl Iterator<Item = (usize, char)> {
    let mut depth = 0_usize;
    line.text.char_indices().filter(move |(_, c)| {
        match c {
            '\u{2066}'..='\u{2068}' => depth += 1,
            '\u{2069}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0
    })
}

/// `bare-latin`: a Latin word or a number in a right-to-left sentence is a variable, or has isolates round it: else its
/// signs (`SPF 50+`) and its neighbours (`C, E`) change places.
pub fn bare_latin(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for tongue in rtl(subject) {
        for (message, line) in tongue.lines() {
            let outside: Vec<(usize, char)> = outside_isolates(line).collect();
            let is_latin =
                |c: char| c.is_ascii_alphanumeric() || ('\u{c0}'..'\u{250}').contains(&c);
            let Some(first) = outside.iter().position(|(_, c)| is_latin(*c)) else {
                continue;
            };
            let word = outside[first..].iter().map(|(_, c)| *c);
            let word: String = word
                .take_while(|c| is_latin(*c) || "+%-/()°".contains(*c))
                .collect();
            let what = message!("check-bare-latin", id = &message.id, text = word);
            found.push(
                Finding::new(what)
                    .inside(message, line, outside[first].0)
                    .hint(message!("check-bare-latin-hint")),
            );
        }
    }
}

/// `neutral-sign`: a sign without a direction of its own takes that of its neighbours, and stands on the wrong side.
pub fn neutral_sign(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    const SIGNS: &str = "+%٪/\\<>=×°±≤≥~-–—−";
    for tongue in rtl(subject) {
        for (message, line) in tongue.lines() {
            if let Some((at, c)) = outside_isolates(line).find(|(_, c)| SIGNS.contains(*c)) {
                let what = message!("check-neutral-sign", id = &message.id, sign = c.to_string());
                found.push(
                    Finding::new(what)
                        .inside(message, line, at)
                        .hint(message!("check-neutral-sign-hint")),
                );
            }
        }
    }
}

/// `bracket-unpaired`: a bracket that opens closes in the same text; of a pair that is torn apart one would look the
/// wrong way.
pub fn bracket_unpaired(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for tongue in &subject.tongues {
        for (message, line) in tongue.lines() {
            if let Some((at, c)) = unpaired(&line.text) {
                let what = message!("check-bracket", id = &message.id, sign = c.to_string());
                found.push(
                    Finding::new(what)
                        .inside(message, line, at)
                        .hint(message!("check-bracket-hint")),
                );
            }
        }
    }
}

fn unpaired(text: &str) -> Option<(usize, char)> {
    let mut open: Vec<(usize, char)> = Vec::new();
    for (at, c) in text.char_indices() {
        let opens = match c {
            '(' | '[' | '«' => {
                open.push((at, c));
                continue;
            }
            ')' => '(',
            ']' => '[',
            '»' => '«',
            _ => continue,
        };
        if open.pop().is_none_or(|(_, c)| c != opens) {
            return Some((at, c));
        }
    }
    open.first().copied()
}

/// `isolate-unbalanced`: every isolate that begins ends in the same text.
pub fn isolate_unbalanced(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for tongue in &subject.tongues {
        for (message, line) in tongue.lines() {
            let mut open: Vec<usize> = Vec::new();
            let mut stray = None;
            for (at, c) in line.text.char_indices() {
                match c {
                    '\u{2066}'..='\u{2068}' => open.push(at),
                    '\u{2069}' if open.pop().is_none() => stray = stray.or(Some(at)),
                    _ => {}
                }
            }
            if let Some(at) = stray.or(open.first().copied()) {
                found.push(
                    Finding::new(message!("check-isolate", id = &message.id))
                        .inside(message, line, at)
                        .hint(message!("check-isolate-hint")),
                );
            }
        }
    }
}

/// `unseen-character`: a character that steers direction, or that nobody sees, is no part of a sentence; isolates are.
pub fn unseen_character(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for tongue in &subject.tongues {
        for (message, line) in tongue.lines() {
            let text = line.text.replace('\n', " ");
            let Some(refused) = refused_in_content(&text) else {
                continue;
            };
            let at = text.char_indices();
            let at = at
                .map(|(at, _)| at)
                .find(|at| refused_in_content(&text[*at..]).as_ref() != Some(&refused));
            let at = at.map_or(text.len(), |at| at);
            let before = text[..at]
                .char_indices()
                .next_back()
                .map_or(0, |(at, _)| at);
            let what = message!("check-unseen", id = &message.id, text = refused);
            found.push(
                Finding::new(what)
                    .inside(message, line, before)
                    .hint(message!("check-type-again")),
            );
        }
    }
}

/// `presentation-form`: a letter is written as itself; the font chooses its shape.
pub fn presentation_form(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for tongue in &subject.tongues {
        for (message, line) in tongue.lines() {
            let is_form = |c: &char| matches!(c, '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}');
            let Some((at, c)) = line.text.char_indices().find(|(_, c)| is_form(c)) else {
                continue;
            };
            let plain: String = std::iter::once(c).nfkc().collect();
            let text = format!("U+{:04X}", u32::from(c));
            found.push(
                Finding::new(message!("check-form", id = &message.id, text = text))
                    .inside(message, line, at)
                    .hint(message!("check-write", right = plain)),
            );
        }
    }
}

/// `joined-placeable`: the isolate round a placeable breaks the joining of letters, so no ending and no one-letter word
/// but the Arabic `و` touches it.
pub fn joined_placeable(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for tongue in rtl(subject) {
        for (message, line) in tongue.lines() {
            if let Some(at) = touched(tongue, message, line) {
                found.push(
                    Finding::new(message!("check-joined", id = &message.id))
                        .inside(message, line, at)
                        .hint(message!("check-joined-hint")),
                );
            }
        }
    }
}

fn touched(tongue: &Tongue, message: &MessageShape, line: &Line) -> Option<usize> {
    let mut placeables = line.placeables.iter();
    let text = &line.text;
    text.match_indices(PLACEABLE).find_map(|(at, _)| {
        let isolated = matches!(
            placeables.next(),
            Some(Placeable::Variable(_) | Placeable::Choice)
        );
        if !isolated || message.is_term {
            return None;
        }
        let before = text[..at].chars().next_back();
        let after = text[at + PLACEABLE.len_utf8()..].chars().next();
        // `و` never joins the letter after it.
        let and = tongue.tag() == "ar" && before == Some('و');
        let letter = |c: Option<char>| c.is_some_and(|c| c.is_alphabetic() || c == '\u{200c}');
        ((letter(before) && !and) || letter(after)).then_some(at)
    })
}
