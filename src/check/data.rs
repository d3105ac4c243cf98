//! Rules on the tables of `data/`.

use std::collections::BTreeSet;

use crate::catalog::goal::{GOALS, Goal, Reference, SHARED};
use crate::catalog::numbers::{Class, Number};
use crate::check::finding::Finding;
use crate::check::knowledge::TABLES;
use crate::check::subject::Subject;
use crate::compose::heading_id;
use crate::error::Place;
use crate::handout::SectionKind;
use crate::message;
use crate::nearest::nearest;
use crate::ui::{Message, Value};

/// `unread-file`: a file or folder whose name nothing asks for is a slip of the pen: nobody would miss what it holds.
pub fn unread_file(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let (store, content) = (subject.store, &subject.content);
    let mut unread = |path: String, hint: Message| {
        let place = Place::file(store.display_name(&path));
        found.push(Finding::new(message!("check-unread")).at(place).hint(hint));
    };
    let mut tables: Vec<&str> = vec!["content", "emergency", "languages", "numbers", "sources"];
    tables.extend(TABLES);
    tables.sort_unstable();
    for name in store.names("data", "toml") {
        if !tables.contains(&name.as_str()) {
            let tables = Value::and(tables.iter().copied());
            unread(
                format!("data/{name}.toml"),
                message!("check-tables", tables = tables),
            );
        }
    }
    for set in store.names(SHARED, "toml") {
        if !content.goals.iter().any(|goal| goal.include.contains(&set)) {
            unread(
                format!("{SHARED}/{set}.toml"),
                message!("check-include-set"),
            );
        }
    }
    for tag in store.folders("locales") {
        if content.languages.get(&tag).is_none() {
            unread(format!("locales/{tag}"), message!("check-add-language"));
            continue;
        }
        for name in store.names(&format!("locales/{tag}"), "ftl") {
            // The program's own messages are not content.
            if name == crate::ui::FILE {
                continue;
            }
            let path = format!("locales/{tag}/{name}.ftl");
            if !content.message_files.contains(&name) {
                unread(path, message!("check-name-like-goal"));
            } else if let Some(goal) = content.goals.iter().find(|goal| goal.id == name)
                && !goal.is_in(&tag)
                && store.is_on_top(&path)
            {
                let file = store.display_name(&format!("{GOALS}/{name}.toml"));
                unread(path, message!("check-goal-languages", tag = &tag, file));
            }
        }
    }
}

fn placed(number: &Number, finding: Finding) -> Finding {
    match &number.origin {
        Some(origin) => finding.at(origin.place()),
        None => finding,
    }
}

/// `unknown-source`: a source that is named exists.
pub fn unknown_source(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let sources = &subject.content.sources;
    let unknown = |id: &str, of: Message| {
        let what = message!("check-unknown-source", of = of, id = id);
        Finding::new(what).hint(match nearest(id, sources.ids()) {
            Some(near) => message!("check-did-you-mean", near = near),
            None => message!("check-add-source"),
        })
    };
    for (name, number) in subject.content.numbers.iter() {
        let missing = number.sources.iter().filter(|id| sources.get(id).is_none());
        found.extend(missing.map(|id| {
            placed(
                number,
                unknown(id, message!("check-of-number", name = name)),
            )
        }));
    }
    for goal in subject.goals() {
        let statements = goal.statements().map(|s| {
            let of = message!("check-of-statement", id = &s.id.id);
            (&s.sources, of)
        });
        let leads = groups(goal).map(|g| {
            let of = message!("check-of-lead", name = &g.name);
            (&g.lead_sources, of)
        });
        for (named, of) in statements.chain(leads) {
            let missing = named.iter().filter(|s| sources.get(&s.id).is_none());
            found.extend(missing.map(|s| unknown(&s.id, of.clone()).at(s.origin.place())));
        }
    }
}

fn groups(goal: &Goal) -> impl Iterator<Item = &crate::catalog::goal::Group> {
    goal.sections.iter().flat_map(|section| &section.groups)
}

/// `no-source`: every statement, every lead and every number that may be printed rests on a source.
pub fn no_source(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for (name, number) in subject
        .content
        .numbers
        .iter()
        .filter(|(_, n)| is_printed(n))
    {
        if number.sources.is_empty() {
            let what = message!(
                "check-no-source",
                of = message!("check-of-number", name = name)
            );
            let hint = message!("check-name-source", key = "sources");
            found.push(placed(number, Finding::new(what).hint(hint)));
        }
    }
    for goal in subject.goals() {
        for statement in goal.statements().filter(|s| s.sources.is_empty()) {
            let of = message!("check-of-statement", id = &statement.id.id);
            found.push(
                Finding::new(message!("check-no-source", of = of))
                    .at(statement.id.origin.place())
                    .hint(message!("check-name-source", key = "sources")),
            );
        }
        for group in groups(goal).filter(|group| group.lead_sources.is_empty()) {
            let Some(lead) = &group.lead else { continue };
            let of = message!("check-of-lead", name = &lead.id);
            found.push(
                Finding::new(message!("check-no-source", of = of))
                    .at(lead.origin.place())
                    .hint(message!("check-name-source", key = "lead_sources")),
            );
        }
    }
}

fn is_printed(number: &Number) -> bool {
    matches!(number.class, Class::Core | Class::Clinic | Class::Evidence)
}

/// `weak-number`: a number of class `core` does not rest on clinic pages alone.
pub fn weak_number(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let weak = |id: &String| subject.content.sources.get(id).is_some_and(|s| s.weak);
    for (name, number) in subject.content.numbers.iter() {
        let all = !number.sources.is_empty() && number.sources.iter().all(weak);
        if number.class == Class::Core && all {
            let what = message!("check-weak-number", name = name);
            found.push(placed(
                number,
                Finding::new(what).hint(message!("check-weak-number-hint")),
            ));
        }
    }
}

/// `unknown-number`: `before`, `from`, `until`, `every` and a line to write on name numbers that are there.
pub fn unknown_number(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let numbers = &subject.content.numbers;
    for goal in subject.goals() {
        for statement in goal.statements() {
            for name in statement.times().chain(&statement.every) {
                if numbers.get(&name.id).is_none_or(|n| n.min.is_none()) {
                    let id = &statement.id.id;
                    let what = message!("check-number-without-value", id = id, name = &name.id);
                    found.push(
                        Finding::new(what)
                            .at(name.origin.place())
                            .hint(message!("check-add-number")),
                    );
                }
            }
        }
        for line in groups(goal).flat_map(|group| &group.write_in) {
            let name = &line.number;
            if numbers
                .get(&name.id)
                .is_none_or(|n| n.class != Class::Config)
            {
                let what = message!("check-write-in", name = &name.id);
                found.push(
                    Finding::new(what)
                        .at(name.origin.place())
                        .hint(message!("check-add-number")),
                );
            }
        }
    }
}

/// `wrong-time`: `before`, `from` and `until` name lengths of time: they are places on the time axis, either before the
/// session or after it.
pub fn wrong_time(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for statement in subject.goals().iter().flat_map(Goal::statements) {
        let after = statement.from.iter().chain(&statement.until).next();
        if let (Some(name), Some(_)) = (&statement.before, after) {
            found.push(
                Finding::new(message!("check-both-sides", id = &statement.id.id))
                    .at(name.origin.place())
                    .hint(message!("check-two-statements")),
            );
        }
        for name in statement.times() {
            let number = subject.content.numbers.get(&name.id);
            let number = number.filter(|n| n.min.is_some());
            if number.is_some_and(|n| n.minutes().is_none()) {
                let id = &statement.id.id;
                found.push(
                    Finding::new(message!("check-no-time", id = id, name = &name.id))
                        .at(name.origin.place())
                        .hint(message!("check-times")),
                );
            }
        }
    }
}

/// `fixed-missing`: every goal lists the fixed statements.
pub fn fixed_missing(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for goal in subject.goals() {
        let leads = groups(goal).filter_map(|group| group.lead.as_ref());
        let listed: BTreeSet<&str> = goal
            .statements()
            .map(|s| &s.id)
            .chain(leads)
            .map(|r| r.id.as_str())
            .collect();
        let release = &subject.content.release;
        let lacks = |id: &&String| {
            let own = release.in_own_words(id, &goal.id);
            !listed.contains(id.as_str()) && own.is_none_or(|own| !listed.contains(own.as_str()))
        };
        for id in release.required.iter().filter(lacks) {
            let place = subject
                .store
                .display_name(&format!("{GOALS}/{}.toml", goal.id));
            found.push(
                Finding::new(message!("check-fixed-missing", goal = &goal.id, id = id))
                    .at(Place::file(place))
                    .hint(message!("check-include-common")),
            );
        }
    }
}

/// Every message id a goal prints, each with the place that names it.
pub fn messages_of(goal: &Goal) -> Vec<Reference> {
    let mut ids: Vec<Reference> = goal.statements().map(|s| s.id.clone()).collect();
    for section in &goal.sections {
        ids.extend(section.heading.clone());
        for group in &section.groups {
            ids.extend(group.heading.iter().chain(&group.lead).cloned());
            ids.extend(group.write_in.iter().map(|line| line.label.clone()));
            if let Some(table) = &group.table {
                ids.push(table.corner.clone());
                ids.extend(table.columns.iter().cloned());
                ids.extend(table.rows.iter().map(|row| row.head.clone()));
            }
        }
    }
    let Some(origin) = ids.first().map(|r| r.origin.clone()) else {
        return ids;
    };
    let kinds = goal
        .sections
        .iter()
        .filter(|s| s.heading.is_none() && s.kind != SectionKind::Main);
    let mut fixed: Vec<String> = kinds.map(|s| heading_id(s.kind).to_owned()).collect();
    fixed.push(format!("{}-title", goal.id));
    ids.extend(fixed.into_iter().map(|id| Reference {
        id,
        origin: origin.clone(),
    }));
    ids
}
