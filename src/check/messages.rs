//! Rules on the messages of `locales/`.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::goal::Goal;
use crate::catalog::numbers::Class;
use crate::catalog::store::Store;
use crate::characters::refused_in_content;
use crate::check::{Content, data};
use crate::error::{Fault, Place};
use crate::locale::format::Plurals;
use crate::locale::language::Language;
use crate::locale::strings::{MessageShape, file_stem, shapes};
use crate::nearest::nearest;
use crate::ui;

/// The attribute with a statement's label in the timeline.
const SHORT: &str = "short";

/// Messages the program itself prints on every sheet.
const OWN: [&str; 37] = [
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
    "ui-not-approved",
    "ui-page-short",
    "ui-fallback-mark",
    "ui-mark-do",
    "ui-mark-dont",
    "ui-mark-ask",
    "ui-mark-check",
    "ui-mark-call",
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
fn own_variables(id: &str) -> &'static [&'static str] {
    match id {
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

/// Runs all rules on the messages of one language. When a table could not be read (`whole` is false), a variable
/// without a number may only be the echo of that fault, so variables are left for the next run.
pub fn check(
    store: &Store,
    content: &Content,
    language: Language,
    whole: bool,
    faults: &mut Vec<Fault>,
) {
    let tag = language.tag.clone();
    let mut unread = Vec::new();
    let locale = content.locale(store, language, &mut unread);
    // A file that could not be read whole would echo as messages that are missing from it.
    let broken: BTreeSet<String> = unread
        .iter()
        .filter_map(|fault| Some(fault.place.as_ref()?.file.clone()))
        .collect();
    faults.extend(unread);
    let Some(locale) = locale else {
        return;
    };
    let messages = all_shapes(store, content, &tag);
    let known: BTreeMap<&str, &MessageShape> =
        messages.iter().map(|m| (m.id.as_str(), m)).collect();
    faults.extend(unsaid_times(content, &tag, &known));
    for id in missing(content, &locale) {
        let fault = match id.split_once('.') {
            Some((message, SHORT)) => match known.get(message) {
                Some(shape) => without_short(&tag, shape),
                // A label has no place to be missing from when its message is missing.
                None => continue,
            },
            _ => located(store, &tag, &id, content, locale.strings.missing(&id)),
        };
        if !fault
            .place
            .as_ref()
            .is_some_and(|place| broken.contains(&place.file))
        {
            faults.push(fault);
        }
    }
    ids_are_there_once(store, content, &tag, faults);
    if whole {
        messages_are_printed(content, &messages, faults);
    }
    let evidence = evidence_messages(content);
    let plurals = locale.format.plurals();
    for message in &messages {
        let place = || message.file.place(message.offset);
        if whole {
            variables_have_values(content, message, &tag, faults);
        }
        if whole && !evidence.contains(&message.id) {
            evidence_numbers_stay_in_evidence(content, message, faults);
        }
        no_digit_is_typed(message, faults);
        nothing_unseen_is_typed(message, faults);
        id_begins_with_its_file(message, content, faults);
        selectors_have_their_categories(message, &plurals, &tag, faults);
        for reference in &message.references {
            let name = reference.trim_start_matches('-');
            if !known.contains_key(name) {
                let what = format!(
                    "message `{}` refers to `{reference}`, which is missing in `{tag}`",
                    message.id
                );
                let hint = match reference.starts_with('-') {
                    true => "terms stand in `terms.ftl`",
                    false => "write the sentence out, or name a message that is there",
                };
                faults.push(Fault::new(what).at(place()).hint(hint));
            }
        }
    }
    unknown_files(store, content, &tag, faults);
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

/// Statements that the timeline shows between times which no sentence of their group says: the picture must not say more than
/// the text.
fn unsaid_times(content: &Content, tag: &str, known: &BTreeMap<&str, &MessageShape>) -> Vec<Fault> {
    let mut faults = Vec::new();
    let sections = content.goals.iter().flat_map(|goal| &goal.sections);
    for group in sections.flat_map(|section| &section.groups) {
        // `Then use sunscreen` goes on from the sentence before it, which says the time.
        let messages = group.statements.iter();
        let messages = messages.filter_map(|s| known.get(s.id.id.as_str()));
        let said: BTreeSet<&String> = messages.flat_map(|m| &m.variables).collect();
        for statement in &group.statements {
            let Some(message) = known.get(statement.id.id.as_str()) else {
                continue;
            };
            let times = [&statement.before, &statement.from, &statement.until];
            for time in times
                .into_iter()
                .flatten()
                .filter(|t| !said.contains(&t.id))
            {
                let what = format!(
                    "message `{}` in `{tag}` does not say `{}`, a time between which the timeline shows it",
                    message.id, time.id
                );
                let fault = Fault::new(what)
                    .at(message.file.place(message.offset))
                    .hint("say it in the sentence, or take the time off the statement");
                if !faults.contains(&fault) {
                    faults.push(fault);
                }
            }
        }
    }
    faults
}

/// The fault of a statement that holds between times but has no label for the timeline.
fn without_short(tag: &str, message: &MessageShape) -> Fault {
    Fault::new(format!(
        "message `{}` in `{tag}` has no `.{SHORT}`, its label in the timeline",
        message.id
    ))
    .at(message.file.place(message.offset))
    .hint(format!(
        "add a line `    .{SHORT} = …` below it, of about 16 letters"
    ))
}

/// Puts a missing message at the file it belongs in.
fn located(store: &Store, tag: &str, id: &str, content: &Content, fault: Fault) -> Fault {
    // One that was begun has its line.
    if fault.place.is_some() {
        return fault;
    }
    let stem = file_stem(id, content.message_files.iter().map(String::as_str));
    fault.at(Place::file(
        store.display_name(&format!("locales/{tag}/{stem}.ftl")),
    ))
}

fn all_shapes(store: &Store, content: &Content, tag: &str) -> Vec<MessageShape> {
    let mut messages: BTreeMap<(bool, String), MessageShape> = BTreeMap::new();
    for name in &content.message_files {
        // What cannot be read was reported when the locale was.
        for file in store
            .read(&format!("locales/{tag}/{name}.ftl"))
            .unwrap_or_default()
        {
            for shape in shapes(&file) {
                messages.insert((shape.is_term, shape.id.clone()), shape);
            }
        }
    }
    messages.into_values().collect()
}

/// Ids of the messages that are printed as evidence only.
fn evidence_messages(content: &Content) -> BTreeSet<String> {
    content
        .goals
        .iter()
        .flat_map(Goal::statements)
        .filter(|s| s.evidence)
        .map(|s| s.id.id.clone())
        .collect()
}

/// Every variable is a number that can be printed, or one that the program fills.
fn variables_have_values(
    content: &Content,
    message: &MessageShape,
    tag: &str,
    faults: &mut Vec<Fault>,
) {
    for variable in &message.variables {
        if own_variables(&message.id).contains(&variable.as_str()) {
            continue;
        }
        if content
            .numbers
            .get(variable)
            .is_some_and(crate::catalog::numbers::Number::has_phrase)
        {
            continue;
        }
        let what = format!(
            "message `{}` in `{tag}` has no value for `${variable}`",
            message.id
        );
        let known = content.numbers.iter().map(|(name, _)| name);
        let hint = match nearest(variable, known) {
            Some(name) => format!("did you mean `${name}`?"),
            None => {
                "a variable is the name of a printable number in `data/numbers.toml`".to_owned()
            }
        };
        faults.push(
            Fault::new(what)
                .at(message.file.place(message.offset))
                .hint(hint),
        );
    }
}

/// A number of class `evidence` is printed only where the statement says that it is evidence.
fn evidence_numbers_stay_in_evidence(
    content: &Content,
    message: &MessageShape,
    faults: &mut Vec<Fault>,
) {
    for variable in &message.variables {
        if content
            .numbers
            .get(variable)
            .is_some_and(|n| n.class == Class::Evidence)
        {
            let what = format!(
                "message `{}` prints `${variable}`, which is for honesty lines only",
                message.id
            );
            faults.push(
                Fault::new(what)
                    .at(message.file.place(message.offset))
                    .hint("mark its statement `evidence = true`, or take the number out"),
            );
        }
    }
}

/// A clinical number lives once, in `data/numbers.toml`; no digit of any script is typed into a sentence. Terms may
/// hold one, as in the name of an enzyme.
fn no_digit_is_typed(message: &MessageShape, faults: &mut Vec<Fault>) {
    if message.is_term {
        return;
    }
    let digit = message
        .literals
        .iter()
        .flat_map(|l| l.chars())
        .find(|c| c.is_numeric() || matches!(c, '%' | '٪'));
    if let Some(digit) = digit {
        faults.push(
            Fault::new(format!("message `{}` holds `{digit}`", message.id))
                .at(message.file.place(message.offset))
                .hint("put the number into `data/numbers.toml` and use its name as a variable"),
        );
    }
}

/// A character that steers direction, or that nobody sees, is no part of a sentence; isolates are.
fn nothing_unseen_is_typed(message: &MessageShape, faults: &mut Vec<Fault>) {
    let text: String = message.literals.concat().replace('\n', " ");
    if let Some(refused) = refused_in_content(&text) {
        faults.push(
            Fault::new(format!(
                "message `{}` holds the character {refused}",
                message.id
            ))
            .at(message.file.place(message.offset))
            .hint("type the sentence again without it"),
        );
    }
}

/// One file has one message of a name: of two, one would be read by nobody.
fn ids_are_there_once(store: &Store, content: &Content, tag: &str, faults: &mut Vec<Fault>) {
    for name in &content.message_files {
        for file in store
            .read(&format!("locales/{tag}/{name}.ftl"))
            .unwrap_or_default()
        {
            let mut seen = BTreeSet::new();
            for shape in shapes(&file) {
                if !seen.insert((shape.is_term, shape.id.clone())) {
                    faults.push(
                        Fault::new(format!("message `{}` is there twice", shape.id))
                            .at(file.place(shape.offset))
                            .hint("take one out"),
                    );
                }
            }
        }
    }
}

/// A message that no goal and no program prints was meant to be another, or is left over.
fn messages_are_printed(content: &Content, messages: &[MessageShape], faults: &mut Vec<Fault>) {
    let needed = needed(content);
    let printed: BTreeSet<&str> = needed
        .iter()
        .map(|id| id.split('.').next().unwrap_or(id))
        .chain(
            messages
                .iter()
                .flat_map(|m| &m.references)
                .map(String::as_str),
        )
        .collect();
    // A unit may be there for the numbers of another folder.
    let units = |id: &str| id.starts_with("unit-");
    for message in messages.iter().filter(|m| !m.is_term && !units(&m.id)) {
        if !printed.contains(message.id.as_str()) {
            let fault = Fault::new(format!("no goal prints the message `{}`", message.id))
                .at(message.file.place(message.offset));
            faults.push(match nearest(&message.id, printed.iter().copied()) {
                Some(near) => fault.hint(format!("did you mean `{near}`?")),
                None => fault.hint("take it out, or list it in a goal"),
            });
            continue;
        }
        for attribute in &message.attributes {
            if !needed.contains(&format!("{}.{attribute}", message.id)) {
                let what = format!("nothing prints `.{attribute}` of `{}`", message.id);
                faults.push(
                    Fault::new(what)
                        .at(message.file.place(message.offset))
                        .hint("take it out, or give the statement `from` or `until` in its goal"),
                );
            }
        }
    }
}

/// An id begins with the name of its file, so that the file of any message is known.
fn id_begins_with_its_file(message: &MessageShape, content: &Content, faults: &mut Vec<Fault>) {
    let Some(name) = message
        .file
        .name
        .rsplit(['/', '\\'])
        .next()
        .and_then(|n| n.strip_suffix(".ftl"))
    else {
        return;
    };
    if message.is_term || name == "terms" {
        return;
    }
    if file_stem(
        &message.id,
        content.message_files.iter().map(String::as_str),
    ) != name
    {
        faults.push(
            Fault::new(format!(
                "message `{}` does not begin with the name of its file",
                message.id
            ))
            .at(message.file.place(message.offset))
            .hint(format!(
                "name it `{}-…`, or move it",
                if name == "units" { "unit" } else { name }
            )),
        );
    }
}

/// A choice by plural category asks CLDR through `PLURAL`, and has what the language needs: all categories for a
/// count; for the ends of a range those that have a word of their own.
fn selectors_have_their_categories(
    message: &MessageShape,
    plurals: &Plurals,
    tag: &str,
    faults: &mut Vec<Fault>,
) {
    let categories: BTreeSet<String> = plurals
        .categories()
        .into_iter()
        .map(str::to_owned)
        .collect();
    let is_category = |key: &String| {
        matches!(
            key.as_str(),
            "zero" | "one" | "two" | "few" | "many" | "other"
        )
    };
    let mut push = |what: String, hint: &str| {
        faults.push(
            Fault::new(what)
                .at(message.file.place(message.offset))
                .hint(hint),
        );
    };
    for selector in &message.selectors {
        let used: BTreeSet<String> = selector
            .keys
            .iter()
            .filter(|k| is_category(k))
            .cloned()
            .collect();
        let variable = selector.variable.as_deref().unwrap_or("…");
        if !selector.by_plural {
            if used.len() > 1 {
                push(
                    format!(
                        "message `{}` chooses a plural form without `PLURAL(${variable})`",
                        message.id
                    ),
                    "Fluent's own plural table is wrong in some languages",
                );
            }
            continue;
        }
        if let Some(key) = used.iter().find(|key| !categories.contains(*key)) {
            push(
                format!(
                    "message `{}` has the plural form `{key}`, which `{tag}` does not have",
                    message.id
                ),
                "take it out",
            );
        }
        let needed: BTreeSet<String> = match variable {
            // The smaller end of a range: only the forms that have no digit of their own.
            "min" => categories
                .iter()
                .filter(|c| matches!(c.as_str(), "one" | "two" | "other"))
                .cloned()
                .collect(),
            "max" => categories
                .iter()
                .filter(|c| !matches!(c.as_str(), "zero" | "one"))
                .cloned()
                .collect(),
            _ => categories.clone(),
        };
        // A language that writes one form for all numbers needs no choice, and `other` alone says so.
        let lacking: Vec<&str> = needed.difference(&used).map(String::as_str).collect();
        if !lacking.is_empty() && used.len() > 1 {
            push(
                format!(
                    "message `{}` lacks the plural form `{}` of `{tag}`",
                    message.id,
                    lacking.join("`, `")
                ),
                "every plural form of the language needs its own line",
            );
        }
    }
}

/// A message has the same variables in every language: a number left out of one is a sentence that says less.
pub fn check_same_variables(store: &Store, content: &Content, faults: &mut Vec<Fault>) {
    let mut first: BTreeMap<String, (String, BTreeSet<String>)> = BTreeMap::new();
    for language in content.all_languages() {
        for message in all_shapes(store, content, &language.tag) {
            let known = |name: &String| {
                content.numbers.get(name).is_some()
                    || own_variables(&message.id).contains(&name.as_str())
            };
            // An unknown variable has its own fault.
            if message.is_term || !message.variables.iter().all(known) {
                continue;
            }
            match first.get(&message.id) {
                None => {
                    first.insert(
                        message.id.clone(),
                        (language.tag.clone(), message.variables.clone()),
                    );
                }
                Some((tag, variables)) if *variables != message.variables => {
                    let only: Vec<String> = variables
                        .symmetric_difference(&message.variables)
                        .map(|v| format!("${v}"))
                        .collect();
                    faults.push(
                        Fault::new(format!(
                            "message `{}` does not have the same variables in `{}` and `{tag}`: {}",
                            message.id,
                            language.tag,
                            only.join(", ")
                        ))
                        .at(message.file.place(message.offset))
                        .hint("say the same numbers in every language"),
                    );
                }
                Some(_) => {}
            }
        }
    }
}

/// A message file that no goal and no set has is read by nobody.
fn unknown_files(store: &Store, content: &Content, tag: &str, faults: &mut Vec<Fault>) {
    for name in store.names(&format!("locales/{tag}"), "ftl") {
        // The program's own messages are not content.
        if name == ui::FILE {
            continue;
        }
        if !content.message_files.contains(&name) {
            faults.push(
                Fault::new("no goal and no shared set has this name, so nothing reads the file")
                    .at(Place::file(
                        store.display_name(&format!("locales/{tag}/{name}.ftl")),
                    ))
                    .hint("name it like its goal or set"),
            );
        }
    }
}
