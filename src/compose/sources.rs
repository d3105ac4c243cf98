//! Where the statements come from, as the longest sheets print it: the sources of a goal in, a section out, in which those
//! that are never enough by themselves stand apart.

use std::collections::BTreeSet;

use super::{Composer, Material, latin};
use crate::catalog::sources::{Source, Strength};
use crate::handout::{Block, Group, Mark, Section, SectionKind, Statement};

/// What `data/sources.toml` has for a source without a year.
const NO_DATE: &str = "n.d.";

impl Composer<'_> {
    /// Title, publisher and year of every source that the goal's statements name, each once, in the language of
    /// `data/sources.toml`, which is English. `None` where nothing is cited.
    pub(super) fn sources_section(&self) -> Option<Section> {
        let mut cited = self.cited();
        cited.sort_by_key(|(_, source)| source.title.to_lowercase());
        let groups = [
            (Strength::Strong, "sources", "ui-sources-strong"),
            (Strength::Weak, "sources-weak", "ui-sources-weak"),
        ];
        let groups = groups.into_iter().filter_map(|(strength, name, heading)| {
            let of = cited.iter().filter(|(_, s)| s.strength() == Some(strength));
            let items: Vec<Statement> = of.map(|(id, source)| self.cite(id, source)).collect();
            let mark = Mark::Fact;
            (!items.is_empty()).then(|| Group {
                name: name.to_owned(),
                framed: false,
                heading: Some(self.sentence(heading)),
                write_in: Vec::new(),
                lead: None,
                blocks: vec![Block::List { mark, items }],
            })
        });
        let groups: Vec<Group> = groups.collect();
        if groups.is_empty() {
            return None;
        }
        Some(Section {
            kind: SectionKind::Sources,
            heading: Some(self.sentence("ui-sources")),
            groups,
        })
    }

    /// The sources of the goal's statements, each once. What the editors chose has no publication to name.
    fn cited(&self) -> Vec<(&str, &Source)> {
        let Material { goal, sources, .. } = self.material;
        let groups = goal.sections.iter().flat_map(|s| &s.groups);
        let ids: BTreeSet<&str> = goal
            .statements()
            .flat_map(|s| &s.sources)
            .chain(groups.flat_map(|g| &g.lead_sources))
            .map(|reference| reference.id.as_str())
            .collect();
        let found = ids
            .into_iter()
            .filter_map(|id| Some((id, sources.as_ref()?.get(id)?)));
        found.collect()
    }

    fn cite(&self, id: &str, source: &Source) -> Statement {
        let stop = match source.title.ends_with(['.', '?', '!']) {
            true => "",
            false => ".",
        };
        let mut line = format!("{}{stop} {}", source.title, source.publisher);
        if source.year != NO_DATE {
            line = format!("{line}, {}", source.year);
        }
        Statement {
            sources: vec![id.to_owned()],
            ..Statement::bare(latin(id, line, self.material.locale))
        }
    }
}
