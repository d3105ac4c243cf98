//! Breaks a text into lines of at most a given display width (UAX #11), at spaces.

use unicode_width::UnicodeWidthChar as _;

use crate::text::bidi::{PDI, is_isolate};

/// Columns a text takes. Each letter is counted by itself: where a terminal joins lam and alef, the line is shorter.
pub fn width(text: &str) -> usize {
    text.chars().map(|c| c.width().unwrap_or(0)).sum()
}

/// Lines of at most `width` columns. A word wider than a line is broken between characters. Isolates that are open at
/// the end of a line are closed there and opened again on the next, because each line is a paragraph of its own to
/// the program that shows it.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut used = 0;
    for word in text.split(' ').filter(|w| !w.is_empty()) {
        let mut word = word;
        loop {
            let gap = usize::from(used > 0);
            let needed = self::width(word);
            if used + gap + needed <= width {
                if gap > 0 {
                    line.push(' ');
                }
                line.push_str(word);
                used += gap + needed;
                break;
            }
            if used > 0 {
                lines.push(std::mem::take(&mut line));
                used = 0;
                continue;
            }
            let cut = cut_at(word, width.max(1));
            lines.push(word[..cut].to_owned());
            word = &word[cut..];
            if word.is_empty() {
                break;
            }
        }
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(line);
    }
    balance(&mut lines);
    lines
}

/// Byte index up to which `word` fits `width`; at least one character.
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
    }

    #[test]
    fn marks_and_half_spaces_take_no_column() {
        assert_eq!(width("می‌شود"), 5);
        assert_eq!(width("\u{2068}12\u{2069}"), 2);
    }

    #[test]
    fn an_isolate_that_is_broken_is_closed_and_opened_again() {
        assert_eq!(wrap("a \u{2068}b c\u{2069} d", 3), ["a \u{2068}b\u{2069}", "\u{2068}c\u{2069} d"]);
    }
}
