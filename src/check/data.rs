//! Rules on the tables of `data/`.

use std::collections::BTreeSet;

use crate::catalog::goal::{GOALS, Goal, Group, Reference, SHARED, Statement};
use crate::catalog::numbers::{Class, Number};
use crate::catalog::store::{Origin, Store};
use crate::check::Content;
use crate::compose::heading_id;
use crate::error::{Fault, Place};
use crate::handout::SectionKind;
use crate::message;
use crate::nearest::nearest;
use crate::ui::Message;

/// Runs all rules on the tables.
pub fn check(store: &Store, content: &Content, faults: &mut Vec<Fault>) {
    for (name, number) in content.numbers.iter() {
        number_has_sources(content, name, number, faults);
    }
    files_are_read(store, content, faults);
    for goal in &content.goals {
        for statement in goal.statements() {
            statement_has_sources(content, statement, faults);
            statement_names_numbers(content, statement, faults);
            statement_begins_and_ends_at_times(content, statement, faults);
        }
        for group in goal.sections.iter().flat_map(|s| &s.groups) {
            lead_has_sources(content, group, faults);
            write_in_names_a_setting(content, group, faults);
        }
        fixed_statements_are_listed(store, content, goal, faults);
    }
}

/// A file or folder whose name nothing asks for is a slip of the pen: nobody would miss what it holds.
fn files_are_read(store: &Store, content: &Content, faults: &mut Vec<Fault>) {
    let mut unread = |path: String, hint: Message| {
        let place = Place::file(store.display_name(&path));
        faults.push(Fault::new(message!("content-unread")).at(place).hint(hint));
    };
    for name in store.names("data", "toml") {
        let tables = ["content", "emergency", "languages", "numbers", "sources"];
        if !tables.contains(&name.as_str()) {
            unread(format!("data/{name}.toml"), message!("content-tables"));
        }
    }
    for set in store.names(SHARED, "toml") {
        if !content.goals.iter().any(|goal| goal.include.contains(&set)) {
            unread(
                format!("{SHARED}/{set}.toml"),
                message!("content-include-set"),
            );
        }
    }
    for tag in store.folders("locales") {
        if content.languages.get(&tag).is_none() {
            unread(format!("locales/{tag}"), message!("content-add-language"));
        }
    }
}

fn at(origin: Option<&Origin>, fault: Fault) -> Fault {
    match origin {
        Some(origin) => fault.at(origin.place()),
        None => fault,
    }
}

/// A number that may be printed rests on a source that exists, and a `core` one not on clinic pages alone
///.
fn number_has_sources(content: &Content, name: &str, number: &Number, faults: &mut Vec<Fault>) {
    let origin = number.origin.as_ref();
    for id in number
        .sources
        .iter()
        .filter(|id| content.sources.get(id).is_none())
    {
        faults.push(at(
            origin,
            unknown_source(content, id, &message!("content-number", name)),
        ));
    }
    if !matches!(number.class, Class::Core | Class::Clinic | Class::Evidence) {
        return;
    }
    if number.sources.is_empty() {
        let fault = Fault::new(message!("content-number-no-source", name));
        faults.push(at(origin, fault.hint(message!("content-name-source"))));
    } else if number.class == Class::Core
        && number
            .sources
            .iter()
            .all(|id| content.sources.get(id).is_some_and(|s| s.weak))
    {
        let fault = Fault::new(message!("content-number-weak", name));
        faults.push(at(origin, fault.hint(message!("content-number-weak-hint"))));
    }
}

/// Every statement has a source that exists.
fn statement_has_sources(content: &Content, statement: &Statement, faults: &mut Vec<Fault>) {
    if statement.sources.is_empty() {
        faults.push(
            Fault::new(message!(
                "content-statement-no-source",
                statement = statement.id.id
            ))
            .at(statement.id.origin.place())
            .hint(message!("content-statement-name-source")),
        );
    }
    references_exist(
        content,
        &statement.sources,
        &message!("content-statement", statement = statement.id.id),
        faults,
    );
}

/// So has a lead-in.
fn lead_has_sources(content: &Content, group: &Group, faults: &mut Vec<Fault>) {
    if let Some(lead) = group
        .lead
        .as_ref()
        .filter(|_| group.lead_sources.is_empty())
    {
        faults.push(
            Fault::new(message!("content-lead-no-source", lead = lead.id))
                .at(lead.origin.place())
                .hint(message!("content-lead-name-source")),
        );
    }
    references_exist(
        content,
        &group.lead_sources,
        &message!("content-lead", group = group.name),
        faults,
    );
}

fn references_exist(
    content: &Content,
    sources: &[Reference],
    of: &Message,
    faults: &mut Vec<Fault>,
) {
    for source in sources
        .iter()
        .filter(|s| content.sources.get(&s.id).is_none())
    {
        faults.push(unknown_source(content, &source.id, of).at(source.origin.place()));
    }
}

fn unknown_source(content: &Content, id: &str, of: &Message) -> Fault {
    let fault = Fault::new(message!("content-unknown-source", of, id));
    match nearest(id, content.sources.ids()) {
        Some(near) => fault.hint(message!("did-you-mean", near)),
        None => fault.hint(message!("content-add-source")),
    }
}

/// `before`, `from`, `until` and `every` name numbers that have a value.
fn statement_names_numbers(content: &Content, statement: &Statement, faults: &mut Vec<Fault>) {
    for name in statement.times().chain(&statement.every) {
        if content
            .numbers
            .get(&name.id)
            .is_none_or(|n| n.min.is_none())
        {
            let what = message!(
                "content-number-no-value",
                statement = statement.id.id,
                number = name.id
            );
            faults.push(
                Fault::new(what)
                    .at(name.origin.place())
                    .hint(message!("content-add-number")),
            );
        }
    }
}

/// `before`, `from` and `until` name lengths of time: they are places on the time axis, either before the session or
/// after it.
fn statement_begins_and_ends_at_times(
    content: &Content,
    statement: &Statement,
    faults: &mut Vec<Fault>,
) {
    let after = statement.from.iter().chain(&statement.until).next();
    if let (Some(name), Some(_)) = (&statement.before, after) {
        let what = message!("content-before-and-after", statement = statement.id.id);
        faults.push(
            Fault::new(what)
                .at(name.origin.place())
                .hint(message!("content-before-and-after-hint")),
        );
    }
    for name in statement.times() {
        let number = content.numbers.get(&name.id).filter(|n| n.min.is_some());
        if number.is_some_and(|n| n.minutes().is_none()) {
            let what = message!(
                "content-no-time",
                statement = statement.id.id,
                number = name.id
            );
            faults.push(
                Fault::new(what)
                    .at(name.origin.place())
                    .hint(message!("content-no-time-hint")),
            );
        }
    }
}

/// A line to write on belongs to something the clinic sets.
fn write_in_names_a_setting(content: &Content, group: &Group, faults: &mut Vec<Fault>) {
    for line in &group.write_in {
        if content
            .numbers
            .get(&line.number.id)
            .is_none_or(|n| n.class != Class::Config)
        {
            let what = message!("content-write-in", number = line.number.id);
            faults.push(
                Fault::new(what)
                    .at(line.number.origin.place())
                    .hint(message!("content-add-number")),
            );
        }
    }
}

/// Every goal lists the fixed statements.
fn fixed_statements_are_listed(
    store: &Store,
    content: &Content,
    goal: &Goal,
    faults: &mut Vec<Fault>,
) {
    let listed: BTreeSet<&str> = goal
        .statements()
        .map(|s| &s.id)
        .chain(
            goal.sections
                .iter()
                .flat_map(|s| &s.groups)
                .filter_map(|g| g.lead.as_ref()),
        )
        .map(|r| r.id.as_str())
        .collect();
    for id in content
        .release
        .required
        .iter()
        .filter(|id| !listed.contains(id.as_str()))
    {
        faults.push(
            Fault::new(message!("content-no-fixed", goal = goal.id, id))
                .at(Place::file(
                    store.display_name(&format!("{GOALS}/{}.toml", goal.id)),
                ))
                .hint(message!("content-include-common")),
        );
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
