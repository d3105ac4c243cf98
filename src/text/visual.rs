//! The order in which a line is seen: a wrapped text in, its lines from left to right out (UAX #9).
//!
//! For terminals that put every character where it comes. Levels belong to the whole text, reordering to each line of
//! it (rules L1 to L4), so the text is wrapped first. No isolate is left in a line: it has done its work, and a terminal
//! without bidi would at best ignore it.

use std::ops::Range;

use icu_properties::CodePointMapData;
use icu_properties::props::BidiMirroringGlyph;
use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

use crate::handout::Direction;
use crate::text::bidi::is_isolate;
use crate::text::joining::is_joiner;

/// The lines of `text`, which `ranges` cuts at spaces, each from left to right.
pub fn visual_lines(text: &str, ranges: &[Range<usize>], direction: Direction) -> Vec<String> {
    let info = BidiInfo::new(text, Some(level(direction)));
    // A text of the model holds no line break, so it is one paragraph; an empty one is none.
    let Some(paragraph) = info.paragraphs.first() else {
        return ranges.iter().map(|_| String::new()).collect();
    };
    let line = |range: &Range<usize>| {
        if range.is_empty() {
            return String::new();
        }
        let (levels, runs) = info.visual_runs(paragraph, range.clone());
        let runs = runs.into_iter().map(|run| {
            let rtl = levels[run.start].is_rtl();
            visual_run(&text[run], rtl)
        });
        runs.collect()
    };
    ranges.iter().map(line).collect()
}

/// `text` in reading order with the brackets of right-to-left runs as they look there (rule L4), for a terminal that
/// does all of UAX #9 but this.
pub fn mirrored(text: &str, direction: Direction) -> String {
    let info = BidiInfo::new(text, Some(level(direction)));
    let chars = text.char_indices().map(|(at, c)| match info.levels[at] {
        level if level.is_rtl() => mirror(c),
        _ => c,
    });
    chars.collect()
}

/// A line from left to right with every word that has a letter or digit of a right-to-left script turned back into
/// reading order: for a terminal that turns such words round by itself, numbers too.
pub fn words_in_reading_order(line: &str) -> String {
    let words = line.split(' ').map(|word| {
        if word.contains(is_of_rtl_script) {
            visual_run(word, true)
        } else {
            word.to_owned()
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

fn is_of_rtl_script(c: char) -> bool {
    // Persian digits have the class of European ones.
    matches!(bidi_class(c), BidiClass::R | BidiClass::AL | BidiClass::AN)
        || (bidi_class(c) == BidiClass::EN && !c.is_ascii_digit())
}

fn level(direction: Direction) -> Level {
    match direction {
        Direction::Ltr => Level::ltr(),
        Direction::Rtl => Level::rtl(),
    }
}

/// The character that looks as this one does in a mirror; most have none.
fn mirror(c: char) -> char {
    let mirrors = CodePointMapData::<BidiMirroringGlyph>::new();
    mirrors.get(c).mirroring_glyph.unwrap_or(c)
}

/// A run of one direction. In a right-to-left one the letters turn round, each with the marks on it (rule L3), and
/// brackets are mirrored (rule L4).
fn visual_run(text: &str, rtl: bool) -> String {
    let seen = text.chars().filter(|c| !is_isolate(*c));
    if !rtl {
        return seen.collect();
    }
    let mut clusters: Vec<String> = Vec::new();
    for c in seen {
        match clusters.last_mut() {
            Some(cluster) if bidi_class(c) == BidiClass::NSM || is_joiner(c) => cluster.push(c),
            _ => clusters.push(mirror(c).to_string()),
        }
    }
    clusters.reverse();
    clusters.concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A line of a text.
    fn line_of(text: &str, range: Range<usize>, direction: Direction) -> String {
        visual_lines(text, &Vec::from_iter([range]), direction).concat()
    }

    /// The only line of a text.
    fn line(text: &str, direction: Direction) -> String {
        line_of(text, 0..text.len(), direction)
    }

    #[test]
    fn letters_turn_round_and_numbers_and_latin_words_do_not() {
        assert_eq!(
            line("بعد 12 ساعة SPF 50+", Direction::Rtl),
            "+SPF 50 ةعاس 12 دعب"
        );
        assert_eq!(
            line("بعد 12 ساعة \u{2068}SPF 50+\u{2069}", Direction::Rtl),
            "SPF 50+ ةعاس 12 دعب"
        );
    }

    #[test]
    fn a_phone_number_keeps_its_order() {
        assert_eq!(
            line("الهاتف: \u{2068}+966 11 555 0100\u{2069}.", Direction::Rtl),
            ".+966 11 555 0100 :فتاهلا"
        );
    }

    #[test]
    fn brackets_are_mirrored_in_a_right_to_left_run_only() {
        assert_eq!(line("حساسية (أو ربو)", Direction::Rtl), "(وبر وأ) ةيساسح");
        assert_eq!(line("«كلمة»", Direction::Rtl), "«ةملك»");
        assert_eq!(line("an (acne) scar", Direction::Ltr), "an (acne) scar");
    }

    #[test]
    fn a_mark_stays_behind_its_letter() {
        assert_eq!(line("مُدّ", Direction::Rtl), "دّمُ");
    }

    #[test]
    fn an_arabic_name_in_an_english_line_turns_round_where_it_stands() {
        assert_eq!(
            line("Name: \u{2068}سلمى أحمد\u{2069} (12)", Direction::Ltr),
            "Name: دمحأ ىملس (12)"
        );
    }

    #[test]
    fn levels_come_from_the_whole_text() {
        // Without the Arabic word before it, `10-12` would be read from left to right (rule W2).
        let text = "بعد 10-12";
        let range = "بعد".len() + 1..text.len();
        assert_eq!(line_of(text, range, Direction::Rtl), "12-10");
    }

    #[test]
    fn a_terminal_that_turns_words_round_gets_them_in_reading_order() {
        let seen = line("خلال (أول) 12 ساعة، أو ۲۴", Direction::Rtl);
        assert_eq!(seen, "۲۴ وأ ،ةعاس 12 (لوأ) لالخ");
        // It turns numbers of these digits round, too.
        assert_eq!(words_in_reading_order(&seen), "۴۲ أو ساعة، 12 (أول) خلال");
    }

    #[test]
    fn brackets_are_mirrored_without_reordering() {
        assert_eq!(
            mirrored("حساسية (أو SPF) \u{2068}(a)\u{2069}", Direction::Rtl),
            "حساسية )أو SPF( \u{2068}(a)\u{2069}"
        );
    }

    #[test]
    fn isolates_go_and_the_half_space_stays_behind_its_letter() {
        let seen = line("می\u{200c}شود \u{2068}۲\u{2069}", Direction::Rtl);
        assert_eq!(seen, "۲ دوشی\u{200c}م");
        assert_eq!(words_in_reading_order(&seen), "۲ می\u{200c}شود");
        assert_eq!(line("", Direction::Rtl), "");
    }
}
