//! Breaks a text into lines of at most a given display width (UAX #11), at spaces.

use std::borrow::Cow;
use std::ops::Range;

use unicode_width::UnicodeWidthChar as _;

use crate::text::bidi::{PDI, is_isolate, pairs};

/// Spaces at which a line is broken only if there is no other way, the second before the first. Each is as wide as a
/// space and as neutral in direction, and becomes one again on the page.
const GLUE: char = '\u{2007}';
const WEAK_GLUE: char = '\u{2006}';

/// Widest variable that is kept in one piece: a phone number or a number with its unit is shorter, a date with a
/// second one behind it is longer.
const GLUED_COLUMNS: usize = 20;

/// Columns a text takes. Each letter is counted by itself, as terminals do: one that joins lam and alef still gives
/// them two. Marks on a letter and what steers direction take none.
pub fn width(text: &str) -> usize {
    text.chars().map(|c| c.width().unwrap_or(0)).sum()
}

/// `text` with the spaces glued that would part a number from its unit, or a phone number in two.
///
/// A number is known by its digits, and a variable by the isolates that Fluent puts around it: they must still be all
/// there.
pub fn glued(text: &str) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for (open, close) in pairs(&chars) {
        let inside = &chars[open + 1..close];
        let columns: usize = inside.iter().map(|c| c.width().unwrap_or(0)).sum();
        if columns <= GLUED_COLUMNS && inside.iter().any(|c| c.is_numeric()) {
            let spaces = chars[open..close].iter_mut().filter(|c| **c == ' ');
            spaces.for_each(|c| *c = GLUE);
        }
    }
    for at in 1..chars.len() {
        let mut before = chars[..at].iter().rev().filter(|c| !is_isolate(**c));
        // A number that is the end of a longer variable, such as a phone number, has no unit.
        if chars[at] == ' '
            && before.next().is_some_and(|c| c.is_numeric())
            && before.find(|c| !c.is_numeric()) != Some(&GLUE)
        {
            chars[at] = WEAK_GLUE;
        }
    }
    chars.into_iter().collect()
}

/// A line of a glued text as it is shown.
pub fn unglued(line: &str) -> Cow<'_, str> {
    if line.contains([GLUE, WEAK_GLUE]) {
        Cow::Owned(line.replace([GLUE, WEAK_GLUE], " "))
    } else {
        Cow::Borrowed(line)
    }
}

/// Lines of at most `width` columns. A word wider than a line is broken between characters. Isolates that are open at
/// the end of a line are closed there and opened again on the next, because each line is a paragraph of its own to
/// the program that shows it.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = lines(text, width)
        .into_iter()
        .map(|line| unglued(&text[line]).into_owned())
        .collect();
    balance(&mut lines);
    lines
}

/// Where the lines of `text` are; the spaces between them belong to none.
pub fn lines(text: &str, width: usize) -> Vec<Range<usize>> {
    let width = width.max(1);
    let mut lines: Vec<Range<usize>> = Vec::new();
    let mut line: Option<Range<usize>> = None;
    for word in words(text, width) {
        let fits = |line: &Range<usize>| self::width(&text[line.start..word.end]) <= width;
        match &mut line {
            Some(line) if fits(line) => line.end = word.end,
            _ => lines.extend(line.replace(word)),
        }
        // What does not fit a line of its own is cut; its end is the begin of the next line.
        while let Some(long) = &mut line
            && self::width(&text[long.clone()]) > width
        {
            let cut = long.start + cut_at(&text[long.clone()], width);
            lines.push(long.start..cut);
            long.start = cut;
        }
    }
    lines.extend(line);
    if lines.is_empty() {
        lines.push(0..0);
    }
    lines
}

/// The words of a text. Glue holds where the words it joins fit a line together.
fn words(text: &str, width: usize) -> Vec<Range<usize>> {
    let mut words = split(text, 0..text.len(), ' ');
    for glue in [WEAK_GLUE, GLUE] {
        let parts = words.into_iter().flat_map(|word| {
            if self::width(&text[word.clone()]) <= width {
                vec![word]
            } else {
                split(text, word, glue)
            }
        });
        words = parts.collect();
    }
    words
}

/// The parts of `range` between the separators, without empty ones.
fn split(text: &str, range: Range<usize>, separator: char) -> Vec<Range<usize>> {
    let mut at = range.start;
    let parts = text[range].split(separator).map(|part| {
        let start = at;
        at += part.len() + separator.len_utf8();
        start..start + part.len()
    });
    parts.filter(|part| !part.is_empty()).collect()
}

/// Byte index up to which `word` fits `width`; at least one character, and never between a letter and its marks.
fn cut_at(word: &str, width: usize) -> usize {
    let mut used = 0;
    for (i, c) in word.char_indices() {
        used += c.width().unwrap_or(0);
        if used > width && i > 0 {
            return i;
        }
    }
    word.len()
}

/// Closes what a line leaves open and opens it on the next.
fn balance(lines: &mut [String]) {
    let mut open: Vec<char> = Vec::new();
    for line in lines {
        let reopened: String = open.iter().collect();
        for c in line.chars().filter(|c| is_isolate(*c)) {
            if c == PDI {
                open.pop();
            } else {
                open.push(c);
            }
        }
        let closed: String = open.iter().map(|_| PDI).collect();
        *line = format!("{reopened}{line}{closed}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_as_long_as_fits() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("one two three", 3), ["one", "two", "thr", "ee"]);
        assert_eq!(wrap("onetwothree one", 4), ["onet", "woth", "ree", "one"]);
        assert_eq!(wrap("", 4), [""]);
        assert_eq!(wrap("a", 0), ["a"]);
    }

    #[test]
    fn marks_and_half_spaces_take_no_column() {
        assert_eq!(width("می‌شود"), 5);
        assert_eq!(width("\u{2068}12\u{2069}"), 2);
        assert_eq!(width("مُدَرِّسٌ"), 4);
        assert_eq!(width("۱۲ لا"), 5);
        // Presentation forms: lam with alef is one.
        assert_eq!(width("\u{fefb}"), 1);
    }

    #[test]
    fn an_isolate_that_is_broken_is_closed_and_opened_again() {
        assert_eq!(
            wrap("a \u{2068}b c\u{2069} d", 3),
            ["a \u{2068}b\u{2069}", "\u{2068}c\u{2069} d"]
        );
    }

    #[test]
    fn a_number_stays_with_its_unit_and_a_phone_in_one_piece() {
        let wrapped = |text: &str, width| wrap(&glued(text), width);
        assert_eq!(wrapped("wait 12 hours now", 8), ["wait", "12 hours", "now"]);
        assert_eq!(
            wrapped("call \u{2068}+966 11 555 0100\u{2069} now", 17),
            ["call", "\u{2068}+966 11 555 0100\u{2069}", "now"]
        );
        assert_eq!(
            wrapped("use \u{2068}SPF \u{2068}50+\u{2069}\u{2069} now", 9),
            ["use", "\u{2068}SPF \u{2068}50+\u{2069}\u{2069}", "now"]
        );
    }

    #[test]
    fn glue_gives_way_where_a_line_is_too_short() {
        let lines = wrap(&glued("12 thousands"), 9);
        assert_eq!(lines, ["12", "thousands"]);
        let lines = wrap(&glued("\u{2068}+966 11 555 0100\u{2069}"), 8);
        assert_eq!(
            lines,
            ["\u{2068}+966 11\u{2069}", "\u{2068}555 0100\u{2069}"]
        );
    }
}
