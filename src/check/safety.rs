//! Rules on what a sheet must say and what it must not.

use sha2::{Digest as _, Sha256};

use crate::catalog::goal::{Goal, Statement};
use crate::check::finding::Finding;
use crate::check::parity::sentences;
use crate::check::subject::{Sentence, Subject};
use crate::check::words::{Bare, Forms};
use crate::message;
use crate::ui::Value;

/// `typed-digit`: a clinical number lives once, in `data/numbers.toml`; no digit of any script is typed into a sentence.
/// Terms may hold one, as in the name of an enzyme.
pub fn typed_digit(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for (message, line) in subject.tongues.iter().flat_map(|tongue| tongue.lines()) {
        let mut signs = line.text.char_indices();
        let digit = signs.find(|(_, c)| c.is_numeric() || matches!(c, '%' | '٪'));
        if let (false, Some((at, digit))) = (message.is_term, digit) {
            let text = digit.to_string();
            found.push(
                Finding::new(message!("check-holds", id = &message.id, text = text))
                    .inside(message, line, at)
                    .hint(message!("check-digit-hint")),
            );
        }
    }
}

/// `forbidden-word`: no word that promises too much, or that is a danger.
pub fn forbidden_word(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for tongue in &subject.tongues {
        let tag = tongue.tag();
        for Sentence { message, line } in tongue.sentences() {
            let text = Bare::of(&line.text);
            for forbidden in &subject.knowledge.words.forbidden {
                let Some(words) = forbidden.words.get(tag) else {
                    continue;
                };
                if subject
                    .knowledge
                    .allows("forbidden-word", &forbidden.idea, &message.id)
                {
                    continue;
                }
                let each = words.0.iter().map(|form| Forms(vec![form.clone()]));
                let place = |form: Forms| Some((text.find(&form, tag)?, form));
                let Some((at, form)) = each.filter_map(place).min_by_key(|(at, _)| *at) else {
                    continue;
                };
                // As many words as the form has.
                let many = form.0[0].text.split_whitespace().count();
                let word: Vec<&str> = line.text[at..].split_whitespace().take(many).collect();
                let word = word.join(" ");
                let idea = &forbidden.idea;
                let what = message!(
                    "check-forbidden",
                    id = &message.id,
                    text = word,
                    idea = idea
                );
                let finding = Finding::new(what).inside(message, line, at);
                found.push(match forbidden.instead.get(tag) {
                    Some(instead) => finding.hint(message!("check-write", right = instead)),
                    None => finding,
                });
            }
        }
    }
}

/// `stop-without-ask`: where a sentence speaks of stopping a medicine, its message says whom to ask.
pub fn stop_without_ask(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for tongue in &subject.tongues {
        let tag = tongue.tag();
        let Some(words) = subject.knowledge.words.stop.get(tag) else {
            continue;
        };
        for Sentence { message, line } in tongue.sentences() {
            let whole = tongue.written_out(line);
            let stops = sentences(&whole).into_iter().any(|sentence| {
                let sentence = Bare::of(sentence);
                sentence.has(&words.stop, tag) && sentence.has(&words.medicine, tag)
            });
            let asks = Bare::of(&whole).has(&words.ask, tag);
            if stops
                && !asks
                && !subject
                    .knowledge
                    .allows("stop-without-ask", "", &message.id)
            {
                let at = Bare::of(&line.text).find(&words.stop, tag).unwrap_or(0);
                let ask = words.ask.0.iter().take(3);
                let ask = Value::or(ask.map(|form| format!("«{}»", form.text)));
                found.push(
                    Finding::new(message!("check-stop", id = &message.id, tag = tag))
                        .inside(message, line, at)
                        .hint(message!("check-stop-hint", words = ask)),
                );
            }
        }
    }
}

/// `fixed-changed`: the fixed sentences say what was agreed on, to the letter.
pub fn fixed_changed(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for (id, digests) in &subject.knowledge.fixed {
        for tongue in &subject.tongues {
            let agreed = digests.get(tongue.tag());
            let sentence = tongue.sentence(id);
            let (Some(agreed), Some(Sentence { message, line })) = (agreed, sentence) else {
                continue;
            };
            let now = digest(&line.shown());
            if now != *agreed {
                let what = message!("check-fixed-changed", id = id, tag = tongue.tag());
                let finding = Finding::new(what).inside(message, line, 0);
                found.push(finding.hint(match subject.knowledge.locked.contains(id) {
                    true => message!("check-fixed-locked"),
                    false => message!("check-fixed-hint", digest = now),
                }));
            }
        }
    }
}

/// `fixed-unrecorded`: every fixed statement has in every language a record of what was agreed on.
pub fn fixed_unrecorded(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for id in &subject.content.release.required {
        let digests = subject.knowledge.fixed.get(id);
        for tongue in &subject.tongues {
            let recorded = digests.is_some_and(|digests| digests.contains_key(tongue.tag()));
            if let (false, Some(Sentence { message, line })) = (recorded, tongue.sentence(id)) {
                let what = message!("check-fixed-unrecorded", id = id, tag = tongue.tag());
                let digest = digest(&line.shown());
                let finding = Finding::new(what).inside(message, line, 0);
                found.push(finding.hint(message!("check-fixed-hint", digest = digest)));
            }
        }
    }
}

/// The first eight bytes of a sentence's SHA-256.
pub fn digest(sentence: &str) -> String {
    let hash = Sha256::digest(sentence.as_bytes());
    hash.iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// `weak-as-fact`: what rests on clinics' own pages alone is worded as the clinic's choice, in the sentence or in the
/// lead of its list.
pub fn weak_as_fact(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let weak = |statement: &Statement| {
        let mut sources = statement.sources.iter();
        let rests = |id: &str| subject.content.sources.get(id).is_some_and(|s| s.weak);
        !statement.sources.is_empty() && sources.all(|source| rests(&source.id))
    };
    for tongue in &subject.tongues {
        let tag = tongue.tag();
        let Some(words) = subject.knowledge.words.clinic_choice.get(tag) else {
            continue;
        };
        let left_to_clinic = |id: &str| {
            let sentence = tongue.sentence(id);
            sentence.is_none_or(|s| Bare::of(&s.line.text).has(words, tag))
        };
        // A list without a lead and a heading goes on from the list before it.
        let mut lead = None;
        for group in subject.goals().iter().flat_map(goal_groups) {
            let goes_on = group.lead.is_none() && group.heading.is_none() && group.mark.is_some();
            lead = match lead {
                Some((mark, of)) if goes_on && mark == group.mark => Some((mark, of)),
                _ => group.lead.as_ref().map(|lead| (group.mark, &lead.id)),
            };
            if lead.is_some_and(|(_, lead)| left_to_clinic(lead)) {
                continue;
            }
            for statement in group.statements.iter().filter(|s| weak(s)) {
                let id = &statement.id.id;
                let allowed = subject.knowledge.allows("weak-as-fact", "", id);
                let Some(Sentence { message, line }) = tongue.sentence(id) else {
                    continue;
                };
                if !allowed && !left_to_clinic(id) {
                    let phrase = words.0.first().map_or("", |form| form.text.as_str());
                    found.push(
                        Finding::new(message!("check-weak", id = id, tag = tag))
                            .inside(message, line, 0)
                            .hint(message!("check-weak-hint", phrase = phrase)),
                    );
                }
            }
        }
    }
}

fn goal_groups(goal: &Goal) -> impl Iterator<Item = &crate::catalog::goal::Group> {
    goal.sections.iter().flat_map(|section| &section.groups)
}
