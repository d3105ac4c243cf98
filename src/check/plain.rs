//! Rules on plain words: what a reader of twelve years would stumble over.

use std::collections::BTreeSet;

use crate::check::data::messages_of;
use crate::check::finding::Finding;
use crate::check::parity::sentences;
use crate::check::subject::{Sentence, Subject};
use crate::check::words::Bare;
use crate::locale::shape::PLACEABLE;
use crate::message;

/// `long-sentence`: a sentence has no more words than a reader keeps in mind. The fixed sentences are as they are.
pub fn long_sentence(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let fixed = &subject.content.release.required;
    for tongue in &subject.tongues {
        let Some(length) = subject.knowledge.words.sentence.get(tongue.tag()) else {
            continue;
        };
        for Sentence { message, line } in tongue.sentences() {
            if fixed.contains(&message.id) {
                continue;
            }
            let text = tongue.written_out(line);
            let longest = sentences(&text).into_iter().map(words).max();
            let Some(longest) = longest.filter(|n| *n > length.most) else {
                continue;
            };
            let most = length.most;
            let what = message!("check-long", id = &message.id, words = longest, most = most);
            found.push(
                Finding::new(what)
                    .inside(message, line, 0)
                    .hint(message!("check-long-hint")),
            );
        }
    }
}

/// How many words a sentence has; a number with its unit is two.
pub fn words(sentence: &str) -> usize {
    let words = sentence.split_whitespace();
    let words = words.filter(|w| w.chars().any(|c| c.is_alphanumeric() || c == PLACEABLE));
    words
        .map(|word| if word.contains(PLACEABLE) { 2 } else { 1 })
        .sum()
}

/// Participles that do not end in `ed`.
const PARTICIPLES: [&str; 32] = [
    "given", "taken", "done", "made", "known", "found", "seen", "shown", "told", "held", "kept",
    "put", "cut", "sent", "left", "lost", "felt", "meant", "written", "worn", "broken", "hurt",
    "built", "bought", "sold", "paid", "set", "drawn", "grown", "struck", "brought", "caught",
];

/// `passive-voice` (English): who does what is plain when the doer comes first.
pub fn passive_voice(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for tongue in subject.tongues.iter().filter(|t| t.tag() == "en") {
        for Sentence { message, line } in tongue.sentences() {
            if let Some((at, words)) = passive(&line.text) {
                found.push(
                    Finding::new(message!("check-passive", id = &message.id, text = words))
                        .inside(message, line, at)
                        .hint(message!("check-passive-hint")),
                );
            }
        }
    }
}

/// A form of `be` with a participle behind it, at most one adverb between.
pub fn passive(text: &str) -> Option<(usize, String)> {
    let bare = Bare::of(text);
    let words: Vec<(usize, &str)> = bare.words().collect();
    let be = |w: &str| matches!(w, "is" | "are" | "was" | "were" | "be" | "been" | "being");
    let participle = |w: &str| {
        let regular =
            w.len() > 4 && w.ends_with("ed") && !matches!(w, "need" | "indeed" | "speed" | "bleed");
        regular || PARTICIPLES.contains(&w)
    };
    words.iter().enumerate().find_map(|(i, (at, word))| {
        if !be(word) {
            return None;
        }
        let next = words.get(i + 1)?;
        let adverb =
            matches!(next.1, "not" | "only" | "also" | "often" | "still") || next.1.ends_with("ly");
        let next = if adverb { words.get(i + 2)? } else { next };
        participle(next.1).then(|| (*at, format!("{word} {}", next.1)))
    })
}

/// `unexplained-term`: a medical word that most readers do not know stands once on a sheet with plain words beside it,
/// one of them in brackets.
pub fn unexplained_term(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for tongue in &subject.tongues {
        let tag = tongue.tag();
        for (word, term) in subject.knowledge.glossary.iter().filter(|(_, t)| t.explain) {
            let Some(forms) = term.forms.get(tag) else {
                continue;
            };
            let mut seen = BTreeSet::new();
            for goal in subject.goals() {
                let ids = messages_of(goal).into_iter().map(|r| r.id);
                let ids: BTreeSet<String> = ids.collect();
                let with = ids.iter().filter_map(|id| {
                    let Sentence { message, line } = tongue.sentence(id)?;
                    let text = tongue.written_out(line);
                    let at = Bare::of(&text).find(forms, tag)?;
                    Some((message, line, explained(&text, at)))
                });
                let with: Vec<_> = with.collect();
                if with.iter().any(|(_, _, explained)| *explained) {
                    continue;
                }
                if let Some((message, line, _)) = with.first()
                    && seen.insert(message.id.clone())
                {
                    let goal = &goal.id;
                    let what = message!(
                        "check-unexplained",
                        id = &message.id,
                        word = word,
                        goal = goal
                    );
                    found.push(
                        Finding::new(what)
                            .inside(message, line, 0)
                            .hint(message!("check-unexplained-hint")),
                    );
                }
            }
        }
    }
}

/// Whether a bracket begins right behind the word at `at`, or the word stands in brackets.
pub fn explained(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at(at);
    let inside = before
        .rfind('(')
        .is_some_and(|open| !before[open..].contains(')'));
    let next: String = after
        .split_whitespace()
        .take(3)
        .collect::<Vec<_>>()
        .join(" ");
    inside || next.contains('(')
}
