//! `data/goals/GOAL.toml` and `data/shared/SET.toml`: which statements a handout lists, in which order.
//!
//! A goal includes shared sets; [`Goal::read`] returns one list of sections with the statements of all of them, each
//! with the file and place it came from.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::sync::Arc;

use serde::Deserialize;
use toml::Spanned;

use crate::catalog::limits::{self, beyond};
use crate::catalog::store::{File, Origin, Store};
use crate::catalog::toml_file::{self, Table};
use crate::error::{Fault, Place};
use crate::handout::{Detail, Mark, SectionKind};
use crate::message;
use crate::ui::Value;

/// Folder of the goals in every layer.
pub const GOALS: &str = "data/goals";
/// Folder of the shared sets in every layer.
pub const SHARED: &str = "data/shared";

/// A goal with the statements of the sets it includes.
#[derive(Debug, Clone)]
pub struct Goal {
    pub id: String,
    /// Name of its file.
    pub file: String,
    /// Names of the sets, in the order in which they are merged.
    pub include: Vec<String>,
    /// In print order, one for each kind that has statements.
    pub sections: Vec<Section>,
    /// Tags of the languages it is written in; empty for all languages of the content.
    pub languages: Vec<String>,
    /// Sets whose messages it lists without including them.
    borrowed: Vec<String>,
}

#[derive(Debug, Clone)]
pub struct Section {
    pub kind: SectionKind,
    /// Message id of another heading than the kind's own.
    pub heading: Option<Reference>,
    pub groups: Vec<Group>,
}

/// A message id with the place where it is named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    pub id: String,
    pub origin: Origin,
}

#[derive(Debug, Clone)]
pub struct Group {
    pub name: String,
    pub origin: Origin,
    pub heading: Option<Reference>,
    pub lead: Option<Reference>,
    pub lead_sources: Vec<Reference>,
    pub mark: Option<Mark>,
    pub framed: bool,
    pub write_in: Vec<WriteIn>,
    pub statements: Vec<Statement>,
    pub table: Option<ComparisonTable>,
    /// Lowest detail level at which the group's own parts (heading, lead, table) are printed.
    pub detail: Detail,
}

/// One statement with where it comes from and when it holds.
#[derive(Debug, Clone)]
pub struct Statement {
    pub id: Reference,
    pub sources: Vec<Reference>,
    /// Lowest detail level at which it is printed.
    pub detail: Detail,
    pub from: Option<Reference>,
    pub until: Option<Reference>,
    pub every: Option<Reference>,
    /// How long before the session it begins to hold; then it holds until the session.
    pub before: Option<Reference>,
    /// Its mark in the timeline, where that is not its list's.
    pub mark: Option<Mark>,
    /// An honesty line, which may use numbers of class `evidence`.
    pub evidence: bool,
    /// Whether the patient is asked if it applies; without it, the list that it stands in decides.
    pub screen: Option<bool>,
}

impl Statement {
    /// Whether it holds between times, and so stands in the timeline.
    pub fn is_timed(&self) -> bool {
        self.times().next().is_some()
    }

    /// The names of the times at which it begins or ends.
    pub fn times(&self) -> impl Iterator<Item = &Reference> {
        let ends = [&self.before, &self.from, &self.until];
        ends.into_iter().flatten()
    }

    /// Message id of its label in the timeline.
    pub fn short(&self) -> String {
        format!("{}.short", self.id.id)
    }
}

#[derive(Debug, Clone)]
pub struct WriteIn {
    pub label: Reference,
    /// Name of the number that fills the line.
    pub number: Reference,
}

#[derive(Debug, Clone)]
pub struct ComparisonTable {
    pub corner: Reference,
    pub columns: Vec<Reference>,
    pub rows: Vec<Row>,
}

#[derive(Debug, Clone)]
pub struct Row {
    pub head: Reference,
    pub cells: Vec<Statement>,
}

/// Where a group of a goal stands when a set has groups in the same section.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Placement {
    Before,
    #[default]
    After,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    id: Spanned<String>,
    #[serde(default)]
    include: Vec<Spanned<String>>,
    #[serde(default)]
    languages: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSection {
    kind: SectionKind,
    heading: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawGroup {
    name: String,
    heading: Option<Spanned<String>>,
    lead: Option<Spanned<String>>,
    #[serde(default)]
    lead_sources: Vec<Spanned<String>>,
    mark: Option<Mark>,
    #[serde(default)]
    frame: bool,
    #[serde(default)]
    place: Placement,
    after: Option<Spanned<String>>,
    detail: Option<Detail>,
    #[serde(default)]
    write_in: Vec<RawWriteIn>,
    table: Option<RawTable>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawStatement {
    id: Spanned<String>,
    #[serde(default)]
    sources: Vec<Spanned<String>>,
    detail: Option<Detail>,
    from: Option<Spanned<String>>,
    until: Option<Spanned<String>>,
    every: Option<Spanned<String>>,
    before: Option<Spanned<String>>,
    mark: Option<Mark>,
    #[serde(default)]
    evidence: bool,
    screen: Option<bool>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawWriteIn {
    label: Spanned<String>,
    number: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTable {
    corner: Spanned<String>,
    columns: Vec<Spanned<String>>,
    rows: Vec<RawRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRow {
    head: Spanned<String>,
    cells: Vec<RawStatement>,
}

/// The lowest detail level of a section kind whose statements name none (`docs/content.md`).
pub fn default_detail(kind: SectionKind) -> Detail {
    use SectionKind::{
        About, Acknowledgement, Aftercare, Alternatives, Benefits, Contraindications, Effects,
        Main, Mechanism, Medicines, Notes, Plan, Preparation, Questions, Risks, Screening, Session,
        Sources, Substances, Urgent, Warning,
    };
    match kind {
        Screening | Main | Warning | Benefits | Contraindications | Medicines | Plan
        | Aftercare | Urgent | Acknowledgement => Detail::Brief,
        About | Preparation | Session | Effects | Risks | Notes => Detail::Standard,
        Mechanism | Substances | Alternatives | Questions | Sources => Detail::Full,
    }
}

/// Turns the spanned strings of one file into references.
struct Reader<'a> {
    file: &'a Arc<File>,
    /// Ids that are none, and lists that are too long.
    faults: RefCell<Vec<Fault>>,
}

impl Reader<'_> {
    fn reference(&self, id: Spanned<String>) -> Reference {
        let origin = Origin {
            file: Arc::clone(self.file),
            offset: id.span().start,
        };
        let id = id.into_inner();
        if !limits::is_id(&id) {
            self.report(limits::no_id(&id).at(origin.place()));
        }
        Reference { id, origin }
    }

    /// Keeps a fault, unless there are enough.
    fn report(&self, fault: Fault) {
        let mut faults = self.faults.borrow_mut();
        if faults.len() < limits::FAULTS {
            faults.push(fault);
        }
    }

    fn references(&self, mut ids: Vec<Spanned<String>>) -> Vec<Reference> {
        if let Some(id) = ids.get(limits::LIST) {
            let fault = beyond(message!("limit-list", most = limits::LIST));
            self.report(fault.at(self.file.place(id.span().start)));
            ids.truncate(limits::LIST);
        }
        ids.into_iter().map(|id| self.reference(id)).collect()
    }

    fn statement(&self, raw: RawStatement, detail: Detail) -> Statement {
        Statement {
            id: self.reference(raw.id),
            sources: self.references(raw.sources),
            detail: raw.detail.unwrap_or(detail),
            from: raw.from.map(|n| self.reference(n)),
            until: raw.until.map(|n| self.reference(n)),
            every: raw.every.map(|n| self.reference(n)),
            before: raw.before.map(|n| self.reference(n)),
            mark: raw.mark,
            evidence: raw.evidence,
            screen: raw.screen,
        }
    }

    fn table(&self, raw: RawTable, detail: Detail, faults: &mut Vec<Fault>) -> ComparisonTable {
        let columns = self.references(raw.columns);
        let mut rows = Vec::new();
        for row in raw.rows {
            let head = self.reference(row.head);
            let cells: Vec<_> = row
                .cells
                .into_iter()
                .map(|c| self.statement(c, detail))
                .collect();
            if cells.len() != columns.len() {
                let what = message!(
                    "content-row-cells",
                    row = head.id,
                    cells = cells.len(),
                    columns = columns.len()
                );
                faults.push(Fault::new(what).at(head.origin.place()));
            }
            rows.push(Row { head, cells });
        }
        ComparisonTable {
            corner: self.reference(raw.corner),
            columns,
            rows,
        }
    }

    fn group(
        &self,
        mut table: Table<'_>,
        kind: SectionKind,
        faults: &mut Vec<Fault>,
    ) -> Option<PlacedGroup> {
        let origin = table.origin();
        let statements = table.take_tables("statements", faults);
        let raw: RawGroup = table.read(faults)?;
        let detail = raw.detail.unwrap_or(default_detail(kind));
        let statements = statements
            .into_iter()
            .filter_map(|s| Some(self.statement(s.read(faults)?, detail)))
            .collect::<Vec<_>>();
        let group = Group {
            name: raw.name,
            origin,
            heading: raw.heading.map(|h| self.reference(h)),
            lead: raw.lead.map(|l| self.reference(l)),
            lead_sources: self.references(raw.lead_sources),
            mark: raw.mark,
            framed: raw.frame,
            write_in: raw
                .write_in
                .into_iter()
                .map(|w| WriteIn {
                    label: self.reference(w.label),
                    number: self.reference(w.number),
                })
                .collect(),
            table: raw.table.map(|t| self.table(t, detail, faults)),
            statements,
            detail,
        };
        Some(PlacedGroup {
            group,
            place: raw.place,
            after: raw.after.map(|a| self.reference(a)),
        })
    }
}

struct PlacedGroup {
    group: Group,
    place: Placement,
    after: Option<Reference>,
}

struct PlacedSection {
    kind: SectionKind,
    heading: Option<Reference>,
    groups: Vec<PlacedGroup>,
}

/// One file, not yet merged with others.
struct Part {
    include: Vec<Reference>,
    languages: Vec<String>,
    sections: Vec<PlacedSection>,
}

fn parse_part(file: &Arc<File>, expected_id: &str, faults: &mut Vec<Fault>) -> Part {
    let reader = Reader {
        file,
        faults: RefCell::default(),
    };
    let mut table = toml_file::content(file, faults);
    let mut sections = Vec::new();
    for mut section in table.take_tables("section", faults) {
        let groups = section.take_tables("group", faults);
        let origin = section.origin();
        let Some(raw) = section.read::<RawSection>(faults) else {
            continue;
        };
        if let SectionKind::Sources | SectionKind::Screening = raw.kind {
            let kind = match raw.kind {
                SectionKind::Sources => "sources",
                _ => "screening",
            };
            let what = message!("content-own-section", kind = kind);
            let fault = Fault::new(what).at(origin.place());
            faults.push(fault.hint(message!("take-out")));
            continue;
        }
        sections.push(PlacedSection {
            kind: raw.kind,
            heading: raw.heading.map(|h| reader.reference(h)),
            groups: groups
                .into_iter()
                .filter_map(|g| reader.group(g, raw.kind, faults))
                .collect(),
        });
    }
    let (mut include, mut languages) = (Vec::new(), Vec::new());
    if let Some(raw) = table.read::<RawFile>(faults) {
        if raw.id.get_ref() != expected_id {
            let what = message!(
                "content-id-file",
                id = raw.id.get_ref(),
                expected = expected_id
            );
            faults.push(
                Fault::new(what)
                    .at(file.place(raw.id.span().start))
                    .hint(message!("content-id-file-same")),
            );
        }
        include = reader.references(raw.include);
        let tags = reader.references(raw.languages).into_iter();
        languages = tags.map(|tag| tag.id).collect();
    }
    faults.append(&mut reader.faults.into_inner());
    Part {
        include,
        languages,
        sections,
    }
}

/// Lays the sections of `part` onto what is there: groups of the same name are continued, others are put in place.
fn merge(sections: &mut Vec<Section>, part: Vec<PlacedSection>, faults: &mut Vec<Fault>) {
    for new in part {
        let index = match sections.iter().position(|s| s.kind == new.kind) {
            Some(i) => i,
            None => {
                sections.push(Section {
                    kind: new.kind,
                    heading: None,
                    groups: Vec::new(),
                });
                sections.len() - 1
            }
        };
        let section = &mut sections[index];
        if new.heading.is_some() {
            section.heading = new.heading;
        }
        let mut fronted = 0;
        for placed in new.groups {
            match section
                .groups
                .iter_mut()
                .find(|g| g.name == placed.group.name)
            {
                Some(group) => continue_group(group, placed),
                None => match (placed.after, placed.place) {
                    (Some(after), _) => {
                        match section.groups.iter().position(|g| g.name == after.id) {
                            Some(i) => section.groups.insert(i + 1, placed.group),
                            None => faults.push(
                                Fault::new(message!("content-no-group", group = after.id))
                                    .at(after.origin.place()),
                            ),
                        }
                    }
                    (None, Placement::Before) => {
                        section.groups.insert(fronted, placed.group);
                        fronted += 1;
                    }
                    (None, Placement::After) => section.groups.push(placed.group),
                },
            }
        }
    }
}

fn continue_group(group: &mut Group, placed: PlacedGroup) {
    let new = placed.group;
    group.framed |= new.framed;
    group.heading = group.heading.take().or(new.heading);
    if group.lead.is_none() {
        group.lead = new.lead;
        group.lead_sources = new.lead_sources;
    }
    group.mark = group.mark.or(new.mark);
    group.table = group.table.take().or(new.table);
    group.write_in.extend(new.write_in);
    group.detail = group.detail.min(new.detail);
    match placed.place {
        Placement::Before => {
            group.statements.splice(0..0, new.statements);
        }
        Placement::After => group.statements.extend(new.statements),
    }
}

impl Goal {
    /// Reads a goal and the sets it includes; `None` when there is no such goal in any layer.
    ///
    /// A file in a higher layer replaces the one of the same name below it.
    pub fn read(store: &Store, id: &str, faults: &mut Vec<Fault>) -> Option<Goal> {
        let file = read_highest(store, &format!("{GOALS}/{id}.toml"), faults)?;
        let goal = parse_part(&file, id, faults);
        let mut sections = Vec::new();
        let mut include = Vec::new();
        let mut bytes = file.text.len() as u64;
        let sets = store.names(SHARED, "toml");
        for set in goal.include {
            if include.contains(&set.id) {
                let fault = Fault::new(message!("content-set-twice", set = set.id));
                let fault = fault.hint(message!("content-one-of-two"));
                faults.push(fault.at(set.origin.place()));
                continue;
            }
            // A name only, never a path: a goal reads nothing outside the folder of the sets.
            let known = sets.contains(&set.id);
            let path = format!("{SHARED}/{}.toml", set.id);
            match known.then(|| read_highest(store, &path, faults)).flatten() {
                Some(file) => {
                    bytes += file.text.len() as u64;
                    if bytes > limits::GOAL_KIB << 10 {
                        let fault = beyond(message!("limit-goal-size", most = limits::GOAL_KIB));
                        faults.push(fault.at(set.origin.place()));
                        return None;
                    }
                    let part = parse_part(&file, &set.id, faults);
                    merge(&mut sections, part.sections, faults);
                    include.push(set.id);
                }
                None => faults.push(
                    Fault::new(message!("content-no-set", set = set.id))
                        .at(set.origin.place())
                        .hint(message!("content-sets", sets = Value::and(&sets))),
                ),
            }
        }
        merge(&mut sections, goal.sections, faults);
        sections.sort_by_key(|s| s.kind);
        check_unique(&sections, faults);
        let mut goal = Goal {
            id: id.to_owned(),
            file: file.name.clone(),
            include,
            sections,
            languages: goal.languages,
            borrowed: Vec::new(),
        };
        if goal.statements().count() > limits::STATEMENTS {
            let fault = beyond(message!("limit-statements", most = limits::STATEMENTS));
            faults.push(fault.at(Place::file(&*file.name)));
            return None;
        }
        goal.borrowed = goal.borrows(sets);
        Some(goal)
    }

    /// Those of `sets` that the goal does not include and whose messages it lists.
    fn borrows(&self, mut sets: Vec<String>) -> Vec<String> {
        let leads = self.sections.iter().flat_map(|s| &s.groups);
        let leads = leads.filter_map(|group| group.lead.as_ref());
        let ids: BTreeSet<&str> = self
            .statements()
            .map(|statement| &statement.id)
            .chain(leads)
            .map(|reference| reference.id.as_str())
            .collect();
        let begins = |id: &str, name: &str| {
            id.strip_prefix(name)
                .is_some_and(|rest| rest.starts_with('-'))
        };
        let own = |id: &str| begins(id, &self.id);
        sets.retain(|set| {
            !self.include.contains(set) && ids.iter().any(|id| begins(id, set) && !own(id))
        });
        sets
    }

    /// Whether it is written in the language `tag`.
    pub fn is_in(&self, tag: &str) -> bool {
        self.languages.is_empty() || self.languages.iter().any(|language| language == tag)
    }

    /// Every statement of the goal, table cells too.
    pub fn statements(&self) -> impl Iterator<Item = &Statement> {
        self.sections.iter().flat_map(|s| &s.groups).flat_map(|g| {
            g.statements
                .iter()
                .chain(g.table.iter().flat_map(|t| &t.rows).flat_map(|r| &r.cells))
        })
    }

    /// The statements that a patient is asked about, with the group that each stands in: those that say who should not
    /// have the treatment or asks first, unless they say otherwise themselves. How much a sheet holds does not matter.
    pub fn questions(&self) -> impl Iterator<Item = (&Group, &Statement)> {
        let groups = self
            .sections
            .iter()
            .flat_map(|s| s.groups.iter().map(move |group| (s.kind, group)));
        groups.flat_map(|(kind, group)| {
            let by_itself = kind == SectionKind::Contraindications
                && matches!(group.mark, Some(Mark::Dont | Mark::Ask));
            let asked = move |s: &&Statement| s.screen.unwrap_or(by_itself);
            group
                .statements
                .iter()
                .filter(asked)
                .map(move |s| (group, s))
        })
    }

    /// Names of the message files the goal's texts stand in, without extension.
    pub fn message_files(&self) -> Vec<&str> {
        let sets = self.include.iter().chain(&self.borrowed);
        let mut files: Vec<&str> = sets.map(String::as_str).collect();
        files.push(&self.id);
        files
    }
}

fn check_unique(sections: &[Section], faults: &mut Vec<Fault>) {
    let mut seen = BTreeSet::new();
    for statement in sections
        .iter()
        .flat_map(|s| &s.groups)
        .flat_map(|g| &g.statements)
    {
        if faults.len() < limits::FAULTS && !seen.insert(&statement.id.id) {
            let what = message!("content-statement-twice", statement = statement.id.id);
            faults.push(
                Fault::new(what)
                    .at(statement.id.origin.place())
                    .hint(message!("content-one-of-two")),
            );
        }
    }
}

fn read_highest(store: &Store, path: &str, faults: &mut Vec<Fault>) -> Option<Arc<File>> {
    match store.read(path) {
        Ok(mut versions) => versions.pop(),
        Err(fault) => {
            faults.push(fault);
            None
        }
    }
}

/// Reads a shared set that no goal includes, for its faults alone.
pub fn check_set(store: &Store, id: &str, faults: &mut Vec<Fault>) {
    if let Some(file) = read_highest(store, &format!("{SHARED}/{id}.toml"), faults) {
        parse_part(&file, id, faults);
    }
}

/// The sections of a shared set by itself; none when it cannot be read.
pub fn set_sections(store: &Store, id: &str) -> Vec<Section> {
    let faults = &mut Vec::new();
    let mut sections = Vec::new();
    if let Some(file) = read_highest(store, &format!("{SHARED}/{id}.toml"), faults) {
        merge(
            &mut sections,
            parse_part(&file, id, faults).sections,
            faults,
        );
    }
    sections
}

/// Ids of all goals of all layers, sorted.
///
/// # Errors
/// There is none.
pub fn ids(store: &Store) -> Result<Vec<String>, Fault> {
    let ids = store.names(GOALS, "toml");
    if ids.is_empty() {
        return Err(
            Fault::new(message!("content-no-goals")).at(Place::file(store.display_name(GOALS)))
        );
    }
    Ok(ids)
}
