//! How often a sentence says no: a text and the words of its language in, a count out.

use crate::check::knowledge::Negation;
use crate::check::words::Bare;

/// How many words of a text turn it into its contrary.
pub fn count(text: &str, words: &Negation, tag: &str) -> usize {
    let text = Bare::of(text);
    let all = text.find_all(&words.words, tag).len();
    // Each of those phrases holds one of the words.
    all.saturating_sub(text.find_all(&words.except, tag).len())
}
