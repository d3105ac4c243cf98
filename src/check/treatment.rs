//! That a sheet is on one treatment: a [`Subject`] in, the goals out whose title names no treatment and whose sentences
//! do. A goal of another treatment that includes a shared set would tell its patients of the wrong one.

use crate::check::data::messages_of;
use crate::check::finding::Finding;
use crate::check::subject::{Sentence, Subject};
use crate::check::words::Bare;
use crate::message;
use crate::ui::Value;

/// How many of the sentences are named.
const NAMED: usize = 3;

/// `other-treatment`: a goal whose title does not name the treatment of the shared sentences says none of them.
pub fn other_treatment(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for tongue in &subject.tongues {
        let tag = tongue.tag();
        let Some(words) = subject.knowledge.words.treatment.get(tag) else {
            continue;
        };
        let names_it =
            |sentence: &Sentence<'_>| Bare::of(&tongue.written_out(sentence.line)).has(words, tag);
        for goal in &tongue.content.goals {
            let id = format!("{}-title", goal.id);
            // A title that is missing or begun is a finding of its own, and the sheet is not made.
            let Some(title) = tongue.sentence(&id) else {
                continue;
            };
            if names_it(&title) || subject.knowledge.allows("other-treatment", "", &id) {
                continue;
            }
            let mut ids: Vec<String> = messages_of(goal).into_iter().map(|m| m.id).collect();
            ids.retain(|id| tongue.sentence(id).as_ref().is_some_and(names_it));
            ids.sort_unstable();
            ids.dedup();
            if ids.is_empty() {
                continue;
            }
            let mut named: Vec<Value> = ids.iter().take(NAMED).map(Value::from).collect();
            if ids.len() > NAMED {
                named.push(message!("check-and-more", count = ids.len() - NAMED).into());
            }
            let what = message!(
                "check-other-treatment",
                goal = &goal.id,
                tag = tag,
                ids = Value::and(named)
            );
            found.push(
                Finding::new(what)
                    .inside(title.message, title.line, 0)
                    .hint(message!("check-other-treatment-hint")),
            );
        }
    }
}
