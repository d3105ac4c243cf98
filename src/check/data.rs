//! Rules on the tables of `data/`.

use std::collections::BTreeSet;

use crate::catalog::goal::{GOALS, Goal, Group, Reference, SHARED, Statement};
use crate::catalog::numbers::{Class, Number};
use crate::catalog::store::{Origin, Store};
use crate::check::Content;
use crate::compose::heading_id;
use crate::error::{Fault, Place};
use crate::handout::SectionKind;
use crate::nearest::nearest;

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
    let mut unread = |path: String, hint: &str| {
        let place = Place::file(store.display_name(&path));
        faults.push(Fault::new("nothing reads this").at(place).hint(hint));
    };
    for name in store.names("data", "toml") {
        if !["content", "languages", "numbers", "sources"].contains(&name.as_str()) {
            unread(
                format!("data/{name}.toml"),
                "the tables are content, languages, numbers and sources",
            );
        }
    }
    for set in store.names(SHARED, "toml") {
        if !content.goals.iter().any(|goal| goal.include.contains(&set)) {
            unread(format!("{SHARED}/{set}.toml"), "include the set in a goal");
        }
    }
    for tag in store.folders("locales") {
        if content.languages.get(&tag).is_none() {
            unread(
                format!("locales/{tag}"),
                "add the language to `data/languages.toml`",
            );
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
            unknown_source(content, id, &format!("number `{name}`")),
        ));
    }
    if !matches!(number.class, Class::Core | Class::Clinic | Class::Evidence) {
        return;
    }
    if number.sources.is_empty() {
        let fault = Fault::new(format!("number `{name}` has no source"));
        faults.push(at(
            origin,
            fault.hint("name at least one of `data/sources.toml`"),
        ));
    } else if number.class == Class::Core
        && number
            .sources
            .iter()
            .all(|id| content.sources.get(id).is_some_and(|s| s.weak))
    {
        let fault = Fault::new(format!(
            "number `{name}` of class `core` rests on clinic pages alone"
        ));
        faults.push(at(
            origin,
            fault.hint("make its class `clinic`, or name a stronger source"),
        ));
    }
}

/// Every statement has a source that exists.
fn statement_has_sources(content: &Content, statement: &Statement, faults: &mut Vec<Fault>) {
    if statement.sources.is_empty() {
        faults.push(
            Fault::new(format!("statement `{}` has no source", statement.id.id))
                .at(statement.id.origin.place())
                .hint("name at least one of `data/sources.toml` in `sources`"),
        );
    }
    references_exist(
        content,
        &statement.sources,
        &format!("statement `{}`", statement.id.id),
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
            Fault::new(format!("the lead `{}` has no source", lead.id))
                .at(lead.origin.place())
                .hint("name at least one of `data/sources.toml` in `lead_sources`"),
        );
    }
    references_exist(
        content,
        &group.lead_sources,
        &format!("the lead of group `{}`", group.name),
        faults,
    );
}

fn references_exist(content: &Content, sources: &[Reference], of: &str, faults: &mut Vec<Fault>) {
    for source in sources
        .iter()
        .filter(|s| content.sources.get(&s.id).is_none())
    {
        faults.push(unknown_source(content, &source.id, of).at(source.origin.place()));
    }
}

fn unknown_source(content: &Content, id: &str, of: &str) -> Fault {
    let fault = Fault::new(format!(
        "{of} names the source `{id}`, which does not exist"
    ));
    match nearest(id, content.sources.ids()) {
        Some(near) => fault.hint(format!("did you mean `{near}`?")),
        None => fault.hint("add it to `data/sources.toml`"),
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
            let what = format!(
                "statement `{}` names the number `{}`, which has no value",
                statement.id.id, name.id
            );
            faults.push(
                Fault::new(what)
                    .at(name.origin.place())
                    .hint("add it to `data/numbers.toml`"),
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
        let what = format!(
            "statement `{}` holds both before the session and after it",
            statement.id.id
        );
        faults.push(
            Fault::new(what)
                .at(name.origin.place())
                .hint("make two statements of it, one with `before`"),
        );
    }
    for name in statement.times() {
        let number = content.numbers.get(&name.id).filter(|n| n.min.is_some());
        if number.is_some_and(|n| n.minutes().is_none()) {
            let what = format!(
                "statement `{}` names the number `{}`, which is no length of time",
                statement.id.id, name.id
            );
            faults.push(Fault::new(what).at(name.origin.place()).hint(
                "`before`, `from` and `until` take minutes, hours, days, weeks, months or years",
            ));
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
            let what = format!(
                "the line to write on names `{}`, which is not a number of class `config`",
                line.number.id
            );
            faults.push(
                Fault::new(what)
                    .at(line.number.origin.place())
                    .hint("add it to `data/numbers.toml`"),
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
        .filter(|id| {
            let own = content.release.in_own_words(id, &goal.id);
            own.is_none_or(|own| !listed.contains(own.as_str()))
        })
    {
        faults.push(
            Fault::new(format!(
                "the goal `{}` lacks the fixed statement `{id}`",
                goal.id
            ))
            .at(Place::file(
                store.display_name(&format!("{GOALS}/{}.toml", goal.id)),
            ))
            .hint("include the set `common` in the goal"),
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
