//! Rules on the messages of `locales/`: each is there once, is asked for, and says what its statement needs.

use std::collections::BTreeSet;

use crate::catalog::goal::Goal;
use crate::catalog::numbers::{Class, Number};
use crate::check::finding::Finding;
use crate::check::subject::{Subject, Tongue};
use crate::check::{Content, data};
use crate::error::Place;
use crate::locale::shape::MessageShape;
use crate::locale::strings::file_stem;
use crate::message;
use crate::nearest::nearest;
use crate::ui::Value;

/// The attribute with a statement's label in the timeline.
const SHORT: &str = "short";

/// Messages the program itself prints on every sheet.
const OWN: [&str; 52] = [
    "ui-name",
    "ui-record",
    "ui-date",
    "ui-clinician",
    "ui-next",
    "ui-clinic-phone",
    "ui-clinic-emergency-phone",
    "ui-out-of-hours-phone",
    "ui-qr-alt",
    "ui-sources",
    "ui-sources-strong",
    "ui-sources-weak",
    "ui-not-approved",
    "ui-approved",
    "ui-approved-until",
    "ui-approval-ended",
    "ui-unapproved-heading",
    "ui-unapproved-mark",
    "ui-page-short",
    "ui-fallback-mark",
    "ui-mark-do",
    "ui-mark-dont",
    "ui-mark-ask",
    "ui-mark-check",
    "ui-mark-call",
    "ui-mark-flag",
    "ui-section-screening",
    "ui-screening-yes",
    "ui-screening-unsure",
    "ui-screening-none",
    "ui-screening-date",
    "ui-screening-line-yes",
    "ui-screening-line-unsure",
    "ui-date-both",
    "ui-explained-by",
    "ui-interpreter",
    "ui-signature",
    "ui-signed-on",
    "ui-timeline-start",
    "ui-timeline-step",
    "ui-timeline-step-before",
    "ui-timeline-comma",
    "ui-timeline-advised",
    "ui-timeline-advised-note",
    "ui-timeline-advised-aloud",
    "ui-timeline-title",
    "ui-timeline-title-before",
    "ui-timeline-before",
    "ui-timeline-until",
    "ui-timeline-from",
    "ui-timeline-between",
    "unit-proportion",
];

/// Variables of the messages in which the program itself fills them.
pub fn own_variables(id: &str) -> &'static [&'static str] {
    match id {
        "ui-approved" | "ui-approved-until" | "ui-approval-ended" => &["name", "date", "until"],
        "ui-page-short" => &["page", "pages"],
        "ui-qr-alt" => &["page"],
        "ui-fallback-mark" => &["language"],
        "ui-date-both" => &["date", "gregorian"],
        "ui-timeline-step" | "ui-timeline-step-before" => &["time"],
        "ui-timeline-advised" | "ui-timeline-advised-aloud" => &["label"],
        "ui-timeline-until" => &["until", "labels"],
        "ui-timeline-from" | "ui-timeline-before" => &["from", "labels"],
        "ui-timeline-between" => &["from", "until", "labels"],
        "unit-proportion" => &["n", "of"],
        _ if id.starts_with("unit-") => &["n", "min", "max"],
        _ => &[],
    }
}

/// Messages that this language lacks of those that all goals and the program print.
pub fn missing(content: &Content, locale: &crate::locale::Locale) -> BTreeSet<String> {
    needed(content)
        .into_iter()
        .filter(|id| !locale.strings.has(id))
        .collect()
}

/// Ids of all messages and attributes that a complete language has.
pub fn needed(content: &Content) -> BTreeSet<String> {
    let mut ids: BTreeSet<String> = OWN.iter().map(|&id| id.to_owned()).collect();
    ids.extend(
        content
            .goals
            .iter()
            .flat_map(data::messages_of)
            .map(|reference| reference.id),
    );
    ids.extend(
        content
            .goals
            .iter()
            .flat_map(Goal::statements)
            .filter(|statement| statement.is_timed())
            .map(|statement| statement.short()),
    );
    for (name, number) in content.numbers.iter().filter(|(_, n)| n.has_phrase()) {
        let unit = format!("unit-{}", number.unit);
        if number.min.is_none() {
            // What the clinic sets needs words for the case that it is not set; a date is never in a sentence.
            if number.unit == "phone" {
                ids.insert(format!("{unit}-{}.unset", name.replace('_', "-")));
            }
        } else if number.per.is_none() {
            ids.insert(if number.range {
                format!("{unit}.range")
            } else {
                unit
            });
        }
    }
    ids
}

/// `message-missing`: every message that is printed is there in every language.
pub fn message_missing(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for tongue in &subject.tongues {
        let content = &tongue.content;
        let missing = missing(content, &tongue.locale);
        // An attribute has no place to be missing from when its message is missing, and a label has a rule of its own.
        let whole = missing.iter().filter(|id| match id.split_once('.') {
            Some((message, attribute)) => {
                attribute != SHORT && tongue.messages.contains_key(message)
            }
            None => true,
        });
        for id in whole {
            // One that was begun has its line.
            let begun = tongue.locale.strings.missing(id);
            if begun.place.is_some() {
                found.push(begun.into());
                continue;
            }
            let files = content.message_files.iter().map(String::as_str);
            let file = format!("locales/{}/{}.ftl", tongue.tag(), file_stem(id, files));
            let file = subject.store.display_name(&file);
            if !tongue.broken.contains(&file) {
                found.push(
                    Finding::new(message!("check-missing", id = id, tag = tongue.tag()))
                        .hint(message!("check-add-to", file = &file))
                        .at(Place::file(file)),
                );
            }
        }
    }
}

/// `label-missing`: a statement that holds between times has a label for the timeline.
pub fn label_missing(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for tongue in &subject.tongues {
        let missing = missing(&tongue.content, &tongue.locale);
        let labels = missing.iter().filter_map(|id| id.split_once('.'));
        for (id, _) in labels.filter(|(_, attribute)| *attribute == SHORT) {
            let Some(message) = tongue.messages.get(id) else {
                continue;
            };
            let what = message!("check-label", id = id, tag = tongue.tag(), key = SHORT);
            let line = format!("    .{SHORT} = …");
            found.push(
                Finding::new(what)
                    .of(message)
                    .hint(message!("check-label-hint", line = line)),
            );
        }
    }
}

/// `message-twice`: a file has one message of a name: of two, one would be read by nobody.
pub fn message_twice(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for tongue in &subject.tongues {
        let mut seen = BTreeSet::new();
        for message in &tongue.all {
            if !seen.insert((&message.file.name, message.is_term, &message.id)) {
                found.push(
                    Finding::new(message!("check-twice", id = &message.id))
                        .of(message)
                        .hint(message!("check-take-one-out")),
                );
            }
        }
    }
}

/// `message-unused`: a message that no goal and no program prints was meant to be another, or is left over.
pub fn message_unused(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for tongue in &subject.tongues {
        let needed = needed(&tongue.content);
        let asked = needed.iter().map(|id| id.split('.').next().unwrap_or(id));
        let references = tongue.messages.values().flat_map(|m| &m.references);
        let printed: BTreeSet<&str> = asked.chain(references.map(String::as_str)).collect();
        // A unit may be there for the numbers of another folder.
        let units = |id: &str| id.starts_with("unit-");
        let messages = tongue.messages.values();
        for message in messages.filter(|m| !m.is_term && !units(&m.id)) {
            if !printed.contains(message.id.as_str()) {
                let near = nearest(&message.id, printed.iter().copied());
                let finding = Finding::new(message!("check-unused", id = &message.id)).of(message);
                found.push(finding.hint(match near {
                    Some(near) => message!("check-did-you-mean", near = near),
                    None => message!("check-list-in-goal"),
                }));
                continue;
            }
            let unused = message.attributes.iter();
            let unused = unused.filter(|a| !needed.contains(&format!("{}.{a}", message.id)));
            found.extend(unused.map(|attribute| {
                let what = message!("check-unused-label", id = &message.id, key = attribute);
                Finding::new(what)
                    .of(message)
                    .hint(message!("check-unused-label-hint"))
            }));
        }
    }
}

/// `message-misplaced`: an id begins with the name of its file, so that the file of any message is known.
pub fn message_misplaced(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let files = &subject.content.message_files;
    for message in subject
        .tongues
        .iter()
        .flat_map(|tongue| tongue.messages.values())
    {
        let name = message.file.name.rsplit(['/', '\\']).next();
        let Some(name) = name.and_then(|name| name.strip_suffix(".ftl")) else {
            continue;
        };
        if message.is_term || name == "terms" {
            continue;
        }
        if file_stem(&message.id, files.iter().map(String::as_str)) != name {
            let begin = if name == "units" { "unit" } else { name };
            found.push(
                Finding::new(message!("check-misplaced", id = &message.id))
                    .of(message)
                    .hint(message!("check-misplaced-hint", begin = begin)),
            );
        }
    }
}

/// `reference-unknown`: a message or term that a message refers to is there.
pub fn reference_unknown(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for tongue in &subject.tongues {
        for message in tongue.messages.values() {
            let references = message.references.iter();
            for reference in references.filter(|r| !tongue.messages.contains_key(*r)) {
                let (id, tag) = (&message.id, tongue.tag());
                let what = message!("check-reference", id = id, reference = reference, tag = tag);
                found.push(
                    Finding::new(what)
                        .of(message)
                        .hint(match reference.starts_with('-') {
                            true => message!("check-reference-term"),
                            false => message!("check-reference-message"),
                        }),
                );
            }
        }
    }
}

/// `time-unsaid`: the timeline shows a statement between times which a sentence of its group says: the picture must not
/// say more than the text.
pub fn time_unsaid(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for tongue in &subject.tongues {
        let sections = subject.goals().iter().flat_map(|goal| &goal.sections);
        for group in sections.flat_map(|section| &section.groups) {
            // `Then use sunscreen` goes on from the sentence before it, which says the time.
            let messages = group.statements.iter();
            let messages = messages.filter_map(|s| tongue.messages.get(&s.id.id));
            let said: BTreeSet<&String> = messages.flat_map(|m| &m.variables).collect();
            for statement in &group.statements {
                let Some(message) = tongue.messages.get(&statement.id.id) else {
                    continue;
                };
                for time in statement.times().filter(|t| !said.contains(&t.id)) {
                    let (id, tag) = (&message.id, tongue.tag());
                    let what = message!("check-unsaid", id = id, tag = tag, name = &time.id);
                    let finding = Finding::new(what).of(message);
                    found.push(finding.hint(message!("check-unsaid-hint")));
                }
            }
        }
    }
}

/// `variable-unknown`: every variable is a number that can be printed, or one that the program fills.
pub fn variable_unknown(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let numbers = &subject.content.numbers;
    for tongue in &subject.tongues {
        for message in tongue.messages.values() {
            let own = own_variables(&message.id);
            let unknown = message.variables.iter().filter(|variable| {
                !own.contains(&variable.as_str())
                    && !numbers.get(variable).is_some_and(Number::has_phrase)
            });
            for variable in unknown {
                let (id, tag) = (&message.id, tongue.tag());
                let what = message!("check-variable", id = id, tag = tag, name = variable);
                let known = numbers.iter().map(|(name, _)| name);
                found.push(
                    Finding::new(what)
                        .of(message)
                        .hint(match nearest(variable, known) {
                            Some(near) => message!("check-did-you-mean", near = format!("${near}")),
                            None => message!("check-variable-hint"),
                        }),
                );
            }
        }
    }
}

/// `evidence-number`: a number of class `evidence` is printed only where the statement says that it is evidence.
pub fn evidence_number(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let statements = subject.goals().iter().flat_map(Goal::statements);
    let evidence: BTreeSet<&str> = statements
        .filter(|s| s.evidence)
        .map(|s| s.id.id.as_str())
        .collect();
    let numbers = &subject.content.numbers;
    for message in subject
        .tongues
        .iter()
        .flat_map(|tongue| tongue.messages.values())
    {
        if evidence.contains(message.id.as_str()) {
            continue;
        }
        for variable in &message.variables {
            if numbers
                .get(variable)
                .is_some_and(|n| n.class == Class::Evidence)
            {
                let what = message!("check-evidence", id = &message.id, name = variable);
                found.push(
                    Finding::new(what)
                        .of(message)
                        .hint(message!("check-evidence-hint")),
                );
            }
        }
    }
}

/// `plural-forms`: a choice by plural category asks CLDR through `PLURAL`, and has what the language needs: all
/// categories for a count; for the ends of a range those that have a word of their own.
pub fn plural_forms(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for tongue in &subject.tongues {
        let categories: BTreeSet<String> = tongue
            .locale
            .format
            .plurals()
            .categories()
            .into_iter()
            .map(str::to_owned)
            .collect();
        for message in tongue.messages.values() {
            plural_forms_of(message, tongue, &categories, found);
        }
    }
}

fn plural_forms_of(
    message: &MessageShape,
    tongue: &Tongue,
    categories: &BTreeSet<String>,
    found: &mut Vec<Finding>,
) {
    const ALL: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
    let (id, tag) = (&message.id, tongue.tag());
    for selector in &message.selectors {
        let used = selector.keys.iter().filter(|k| ALL.contains(&k.as_str()));
        let used: BTreeSet<String> = used.cloned().collect();
        let variable = selector.variable.as_deref().unwrap_or("…");
        if !selector.by_plural {
            if used.len() > 1 {
                let what = message!("check-no-plural", id = id, name = variable);
                found.push(
                    Finding::new(what)
                        .of(message)
                        .hint(message!("check-no-plural-hint")),
                );
            }
            continue;
        }
        if let Some(key) = used.iter().find(|key| !categories.contains(*key)) {
            let what = message!("check-plural-unknown", id = id, key = key, tag = tag);
            found.push(
                Finding::new(what)
                    .of(message)
                    .hint(message!("check-take-out")),
            );
        }
        let needed: BTreeSet<String> = match variable {
            // The smaller end of a range: only the forms that have no digit of their own.
            "min" => among(categories, |c| matches!(c, "one" | "two" | "other")),
            "max" => among(categories, |c| !matches!(c, "zero" | "one")),
            _ => categories.clone(),
        };
        // A language that writes one form for all numbers needs no choice, and `other` alone says so.
        let lacking: Vec<String> = needed.difference(&used).map(|c| format!("`{c}`")).collect();
        if !lacking.is_empty() && used.len() > 1 {
            let lacking = Value::and(lacking);
            let what = message!("check-plural-missing", id = id, forms = lacking, tag = tag);
            found.push(
                Finding::new(what)
                    .of(message)
                    .hint(message!("check-plural-hint")),
            );
        }
    }
}

fn among(categories: &BTreeSet<String>, wanted: impl Fn(&str) -> bool) -> BTreeSet<String> {
    categories.iter().filter(|c| wanted(c)).cloned().collect()
}
