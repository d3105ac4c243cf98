//! Which isolation marks a plain text needs (UAX #9).
//!
//! Fluent isolates every variable. In a file or on a terminal most of those pairs change nothing, and some programs
//! show them as boxes; so only the pairs without which the line would be read in another order are kept.

use unicode_bidi::{BidiInfo, Level};

use crate::handout::Direction;

/// First strong isolate.
pub const FSI: char = '\u{2068}';
/// Pop directional isolate.
pub const PDI: char = '\u{2069}';

fn opens(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2068}')
}

/// Whether a character only steers direction and is never seen.
pub fn is_isolate(c: char) -> bool {
    opens(c) || c == PDI
}

/// `text` without the isolation marks that do not change the order in which it is read.
pub fn needed_isolates(text: &str, direction: Direction) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    let wanted = visual_order(&chars, direction);
    // From the last pair to the first: taking one out leaves the number of those before it as it is.
    for pair in (0..pairs(&chars).len()).rev() {
        let (open, close) = pairs(&chars)[pair];
        let mut without = chars.clone();
        without.remove(close);
        without.remove(open);
        if visual_order(&without, direction) == wanted && first_strong_fits(&without, direction) {
            chars = without;
        }
    }
    chars.into_iter().collect()
}

/// Places of matching isolates, ordered by where they open.
pub fn pairs(chars: &[char]) -> Vec<(usize, usize)> {
    let mut open = Vec::new();
    let mut pairs = Vec::new();
    for (i, &c) in chars.iter().enumerate() {
        if opens(c) {
            open.push(i);
        } else if c == PDI {
            pairs.extend(open.pop().map(|start| (start, i)));
        }
    }
    pairs.sort_unstable();
    pairs
}

/// Visible characters from left to right, each with its index among the visible ones and whether it is mirrored.
fn visual_order(chars: &[char], direction: Direction) -> Vec<(usize, bool)> {
    let text: String = chars.iter().collect();
    let level = match direction {
        Direction::Ltr => Level::ltr(),
        Direction::Rtl => Level::rtl(),
    };
    let info = BidiInfo::new(&text, Some(level));
    let mut index_at = vec![None; text.len()];
    let visible = text.char_indices().filter(|(_, c)| !is_isolate(*c));
    for (index, (at, _)) in visible.enumerate() {
        index_at[at] = Some(index);
    }
    let mut order = Vec::new();
    for paragraph in &info.paragraphs {
        let (levels, runs) = info.visual_runs(paragraph, paragraph.range.clone());
        for run in runs {
            let rtl = levels[run.start].is_rtl();
            let places = run.filter_map(|at| index_at[at]).map(|index| (index, rtl));
            if rtl {
                let places: Vec<_> = places.collect();
                order.extend(places.into_iter().rev());
            } else {
                order.extend(places);
            }
        }
    }
    order
}

/// Whether a program that takes the direction from the first strong letter (rule P2) takes the right one.
fn first_strong_fits(chars: &[char], direction: Direction) -> bool {
    let text: String = chars.iter().collect();
    let first = BidiInfo::new(&text, None)
        .paragraphs
        .first()
        .map(|p| p.level.is_rtl());
    let has_strong = chars.iter().any(|c| c.is_alphabetic());
    !has_strong || first == Some(direction == Direction::Rtl)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(text: &str) -> usize {
        text.chars().filter(|c| is_isolate(*c)).count()
    }

    #[test]
    fn a_phone_number_in_an_arabic_line_keeps_its_isolates() {
        let text = "الهاتف: \u{2068}+966 11 555 0100\u{2069}.";
        assert_eq!(needed_isolates(text, Direction::Rtl), text);
    }

    #[test]
    fn a_plain_number_in_an_arabic_line_needs_none() {
        let text = "خلال أول \u{2068}\u{2068}12\u{2069} ساعة\u{2069} بعد الجلسة";
        assert_eq!(
            needed_isolates(text, Direction::Rtl),
            "خلال أول 12 ساعة بعد الجلسة"
        );
    }

    #[test]
    fn english_needs_none_for_english_words_and_keeps_them_for_arabic_ones() {
        assert_eq!(
            marks(&needed_isolates(
                "Wait \u{2068}12 hours\u{2069}.",
                Direction::Ltr
            )),
            0
        );
        assert_eq!(
            marks(&needed_isolates(
                "Name: \u{2068}سلمى\u{2069} (12)",
                Direction::Ltr
            )),
            2
        );
    }

    #[test]
    fn a_line_that_begins_with_a_latin_word_keeps_the_isolates_that_make_it_right_to_left() {
        assert_eq!(
            marks(&needed_isolates(
                "\u{2068}SPF 50+\u{2069} كل يوم",
                Direction::Rtl
            )),
            2
        );
    }
}
