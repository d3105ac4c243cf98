//! Which words of a sentence are others: two texts in, pieces out. Words end where UAX #29 ends them, so that a
//! half-space stays inside a Persian word and a vowel sign on its letter.

use similar::{Algorithm, DiffTag, capture_diff_slices};
use unicode_segmentation::UnicodeSegmentation as _;

use crate::characters::is_isolate;

/// A part of both texts, or of one of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    pub kind: Kind,
    pub text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Kept,
    Deleted,
    Inserted,
}

/// Sentences of more words are shown whole, before and after: no sheet holds one, and comparing would take long.
const MOST_WORDS: usize = 4000;

/// What was taken out of `old` and put in to make `new`, in reading order. What is in both is as `new` has it, with its
/// isolates.
pub fn compare(old: &str, new: &str) -> Vec<Piece> {
    let old = crate::characters::without_isolates(old);
    let old_words: Vec<&str> = old.split_word_bounds().collect();
    let mut new_words: Vec<&str> = Vec::new();
    // The isolates of the new text, each before the word of this number.
    let mut isolates: Vec<(usize, char)> = Vec::new();
    for part in new.split_inclusive(is_isolate) {
        let mark = part.chars().next_back().filter(|&c| is_isolate(c));
        let words = part.trim_end_matches(is_isolate);
        new_words.extend(words.split_word_bounds());
        isolates.extend(mark.map(|mark| (new_words.len(), mark)));
    }
    if old_words.len().max(new_words.len()) > MOST_WORDS {
        let piece = |kind, text: &str| Piece {
            kind,
            text: text.to_owned(),
        };
        return vec![piece(Kind::Deleted, &old), piece(Kind::Inserted, new)];
    }
    let mut pieces = Vec::new();
    for change in capture_diff_slices(Algorithm::Patience, &old_words, &new_words) {
        let (tag, before, after) = change.as_tag_tuple();
        let text = |of: std::ops::Range<usize>| with_isolates(&new_words, of, &isolates);
        if tag == DiffTag::Equal {
            push(&mut pieces, Kind::Kept, text(after));
            continue;
        }
        push(&mut pieces, Kind::Deleted, old_words[before].concat());
        push(&mut pieces, Kind::Inserted, text(after));
    }
    joined(pieces)
}

/// Words with the isolates that begin and end among them: a half of a pair would take in what follows.
fn with_isolates(
    words: &[&str],
    range: std::ops::Range<usize>,
    isolates: &[(usize, char)],
) -> String {
    let inside: Vec<(usize, char)> = isolates
        .iter()
        .copied()
        .filter(|(at, mark)| match mark {
            '\u{2069}' => (range.start + 1..=range.end).contains(at),
            _ => range.contains(at),
        })
        .collect();
    let marks: Vec<char> = inside.iter().map(|(_, mark)| *mark).collect();
    let paired = crate::text::bidi::pairs(&marks);
    let is_paired = |i: usize| paired.iter().any(|&(a, b)| a == i || b == i);
    let marks = inside.iter().enumerate();
    let mut marks = marks.filter(|(i, _)| is_paired(*i)).map(|(_, mark)| mark);
    let mut next = marks.next();
    let mut out = String::new();
    let mut put_marks = |out: &mut String, place: usize| {
        while let Some((_, mark)) = next.filter(|(at, _)| *at == place) {
            out.push(*mark);
            next = marks.next();
        }
    };
    for (at, word) in (range.start..).zip(&words[range.clone()]) {
        put_marks(&mut out, at);
        out.push_str(word);
    }
    put_marks(&mut out, range.end);
    out
}

fn push(pieces: &mut Vec<Piece>, kind: Kind, text: String) {
    if !text.is_empty() {
        pieces.push(Piece { kind, text });
    }
}

/// Several words in a row that are others are one change: a space between two of them belongs to both.
fn joined(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::new();
    let (mut deleted, mut inserted) = (String::new(), String::new());
    let mut left = pieces.into_iter().peekable();
    let flush = |out: &mut Vec<Piece>, deleted: &mut String, inserted: &mut String| {
        push(out, Kind::Deleted, std::mem::take(deleted));
        push(out, Kind::Inserted, std::mem::take(inserted));
    };
    while let Some(piece) = left.next() {
        match piece.kind {
            Kind::Deleted => deleted.push_str(&piece.text),
            Kind::Inserted => inserted.push_str(&piece.text),
            Kind::Kept => {
                let is_between =
                    left.peek().is_some() && !(deleted.is_empty() && inserted.is_empty());
                if is_between && piece.text.trim().is_empty() {
                    deleted.push_str(&piece.text);
                    inserted.push_str(&piece.text);
                } else {
                    flush(&mut out, &mut deleted, &mut inserted);
                    out.push(piece);
                }
            }
        }
    }
    flush(&mut out, &mut deleted, &mut inserted);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(old: &str, new: &str) -> String {
        let pieces = compare(old, new).into_iter().map(|piece| match piece.kind {
            Kind::Kept => piece.text,
            Kind::Deleted => format!("[-{}-]", piece.text),
            Kind::Inserted => format!("{{+{}+}}", piece.text),
        });
        pieces.collect()
    }

    #[test]
    fn words_that_are_others_are_found() {
        assert_eq!(
            shown(
                "Wait 12 hours before you wash.",
                "Wait 24 hours before you wash."
            ),
            "Wait [-12-]{+24+} hours before you wash."
        );
        assert_eq!(shown("Do not rub.", "Do rub."), "Do [-not -]rub.");
        assert_eq!(
            shown("a big red dog", "a small blue dog"),
            "a [-big red-]{+small blue+} dog"
        );
        assert_eq!(shown("", "new"), "{+new+}");
        assert_eq!(shown("same", "same"), "same");
    }

    #[test]
    fn a_half_space_and_a_vowel_sign_belong_to_their_word() {
        assert_eq!(
            shown("می\u{200c}شود و", "نمی\u{200c}شود و"),
            "[-می\u{200c}شود-]{+نمی\u{200c}شود+} و"
        );
        assert_eq!(shown("مُدّ", "مَدّ"), "[-مُدّ-]{+مَدّ+}");
    }

    #[test]
    fn isolates_make_no_difference_and_stay_in_pairs() {
        let new = "بعد \u{2068}\u{2068}24\u{2069} ساعة\u{2069} من الجلسة";
        assert_eq!(
            shown("بعد 24 ساعة من الجلسة", new),
            new,
            "what is the same keeps its isolates"
        );
        assert_eq!(
            shown("بعد 12 ساعة من الجلسة", new),
            "بعد [-12-]{+\u{2068}24\u{2069}+} ساعة من الجلسة"
        );
    }
}
