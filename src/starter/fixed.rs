//! What a goal of any treatment lists: the shared sets and the sets that the goal includes in, the groups with the fixed
//! statements out. Those that name a treatment are messages of the goal's own.

use std::fmt::Write as _;

use crate::catalog::goal::{self, Group, Reference, SHARED, Statement, default_detail};
use crate::catalog::release::Release;
use crate::handout::SectionKind;
use crate::starter::goal::Begun;

/// A group of such statements.
pub struct Fixed {
    pub kind: SectionKind,
    pub group: String,
    /// Its keys, as they are written.
    keys: Vec<String>,
    rows: Vec<Row>,
    /// The set, the id in it and the goal's own id of each statement in the goal's own words.
    pub own: Vec<(String, String, String)>,
}

/// A line of a list of statements.
pub struct Row {
    pub comment: Option<String>,
    pub text: String,
}

/// The groups that a goal lists itself, in the order of the sets.
pub fn of(goal: &Begun<'_>, release: &Release) -> Vec<Fixed> {
    let mut sets = goal.store.names(SHARED, "toml");
    sets.retain(|set| !goal.include.contains(set));
    // Of a goal on the treatment of a set that includes it, the sets have all that holds.
    let wanted = |id: &Reference| {
        let is_free = goal.include.is_empty() && release.any_treatment.contains(&id.id);
        release.required.contains(&id.id) || is_free
    };
    let mut found = Vec::new();
    for set in &sets {
        for section in goal::set_sections(goal.store, set) {
            for group in &section.groups {
                let of_group = Grouped {
                    set,
                    kind: section.kind,
                    group,
                };
                found.extend(of_group.fixed(goal, release, &wanted));
            }
        }
    }
    found
}

/// A group of a set.
struct Grouped<'a> {
    set: &'a str,
    kind: SectionKind,
    group: &'a Group,
}

impl Grouped<'_> {
    fn fixed(
        &self,
        goal: &Begun<'_>,
        release: &Release,
        wanted: &dyn Fn(&Reference) -> bool,
    ) -> Option<Fixed> {
        let group = self.group;
        let statements = group.statements.iter().filter(|s| wanted(&s.id));
        let statements: Vec<&Statement> = statements.collect();
        if statements.is_empty() {
            return None;
        }
        let mut own = Vec::new();
        let mut rows = Vec::new();
        for statement in statements {
            let id = &statement.id.id;
            rows.push(match release.in_own_words(id, goal.name) {
                Some(own_id) => {
                    own.push((self.set.to_owned(), id.clone(), own_id.clone()));
                    Row {
                        comment: Some(format!("Stands in for {id}.")),
                        text: format!("{{ id = \"{own_id}\", sources = [] }},"),
                    }
                }
                None => Row {
                    comment: None,
                    text: row(statement, group),
                },
            });
        }
        Some(Fixed {
            kind: self.kind,
            group: group.name.clone(),
            keys: self.keys(),
            rows,
            own,
        })
    }

    fn keys(&self) -> Vec<String> {
        let group = self.group;
        let mut keys = vec![format!("name = {:?}", group.name)];
        if let Some(heading) = &group.heading {
            keys.push(format!("heading = {:?}", heading.id));
        }
        if let Some(lead) = &group.lead {
            keys.push(format!("lead = {:?}", lead.id));
            keys.push(format!("lead_sources = [{}]", ids(&group.lead_sources)));
        }
        if let Some(mark) = group.mark {
            keys.push(format!("mark = \"{}\"", written(mark)));
        }
        if group.framed {
            keys.push("frame = true".to_owned());
        }
        if group.detail != default_detail(self.kind) {
            keys.push(format!("detail = \"{}\"", written(group.detail)));
        }
        if !group.write_in.is_empty() {
            let mut lines = "write_in = [\n".to_owned();
            for line in &group.write_in {
                let (label, number) = (&line.label.id, &line.number.id);
                let _ = writeln!(lines, "  {{ label = {label:?}, number = {number:?} }},");
            }
            keys.push(lines + "]");
        }
        keys
    }
}

impl Fixed {
    /// The group as it stands in the goal's file, with further statements.
    pub fn text(&self, further: &[Row]) -> String {
        let rows: Vec<&Row> = self.rows.iter().chain(further).collect();
        group(&self.keys, &rows)
    }
}

/// The head of a section.
pub fn section(kind: SectionKind, heading: Option<&str>) -> String {
    let mut text = format!("[[section]]\nkind = \"{}\"\n", written(kind));
    if let Some(heading) = heading {
        let _ = writeln!(text, "heading = {heading:?}");
    }
    text
}

/// A group of a section.
pub fn group(keys: &[String], rows: &[&Row]) -> String {
    let mut text = format!("\n[[section.group]]\n{}\nstatements = [\n", keys.join("\n"));
    for row in rows {
        if let Some(comment) = &row.comment {
            let _ = writeln!(text, "  # {comment}");
        }
        let _ = writeln!(text, "  {}", row.text);
    }
    text + "]\n"
}

/// A statement as the set has it.
fn row(statement: &Statement, group: &Group) -> String {
    let mut text = format!("{{ id = {:?}, ", statement.id.id);
    if statement.detail != group.detail {
        let _ = write!(text, "detail = \"{}\", ", written(statement.detail));
    }
    let _ = write!(text, "sources = [{}] }},", ids(&statement.sources));
    text
}

fn ids(references: &[Reference]) -> String {
    let ids: Vec<String> = references.iter().map(|r| format!("{:?}", r.id)).collect();
    ids.join(", ")
}

/// A word of the format, as it is written in a file.
fn written(word: impl serde::Serialize) -> String {
    let value = toml::Value::try_from(word).ok();
    let text = value.as_ref().and_then(toml::Value::as_str);
    text.unwrap_or_default().to_owned()
}
