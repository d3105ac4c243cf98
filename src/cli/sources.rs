//! `handout sources`: where each statement of a goal comes from, and how much that is worth.

use serde::Serialize;

use crate::catalog::goal::{Goal, Reference};
use crate::catalog::sources::{Kind, Source, Sources as All, Strength};
use crate::cli::args::Sources;
use crate::cli::content::wording_of;
use crate::cli::prepare::{goal_id, patient_language, store_beside};
use crate::cli::show::view;
use crate::clinic;
use crate::deliver::{stderr, stdout};
use crate::error::Error;
use crate::handout::{Detail, Direction};
use crate::locale::language::Languages;
use crate::message;
use crate::text::lines::{Line, Role, Shape, text};
use crate::ui::{self, Message};
use crate::wording::{Role as Place, Wording};

#[derive(Serialize)]
struct Cited {
    id: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    text: String,
    #[serde(skip)]
    sign: &'static str,
    /// Of the best of its sources; none where no publication stands behind it.
    strength: Option<Strength>,
    sources: Vec<Citation>,
}

#[derive(Serialize)]
struct Citation {
    id: String,
    /// A source that `data/sources.toml` lacks has only its id.
    #[serde(flatten)]
    source: Option<Described>,
}

#[derive(Serialize)]
struct Described {
    kind: Kind,
    #[serde(skip_serializing_if = "Option::is_none")]
    strength: Option<Strength>,
    title: String,
    publisher: String,
    year: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

/// Runs `handout sources`.
///
/// # Errors
/// Wrong options or faults of the content.
pub fn sources(options: &Sources) -> Result<(), Error> {
    let store = store_beside(&options.data, options.clinic.clinic.as_deref())?;
    let mut faults = Vec::new();
    let languages = Languages::read(&store, &mut faults);
    let all = All::read(&store, &mut faults);
    if !faults.is_empty() {
        return Err(faults.into());
    }
    let id = goal_id(&options.goal, &store)?;
    let clinic = clinic::find(options.clinic.clinic.as_deref())?;
    let language = patient_language(&options.language, clinic.as_ref(), &languages)?;
    let wording = wording_of(&store, clinic.as_ref(), &id, &language, Detail::Full)?;
    let goal = Goal::read(&store, &id, &mut faults).ok_or_else(|| Error::from(faults))?;
    let mut cited = cited(&goal, &wording, &all);
    let whole = cited.len();
    if options.uncited {
        cited.retain(|statement| statement.strength.is_none());
    }
    if options.weak {
        cited.retain(|statement| statement.strength == Some(Strength::Weak));
    }
    if options.json {
        let json = serde_json::to_string_pretty(&cited).expect("texts are valid JSON");
        return Ok(stdout::write((json + "\n").as_bytes())?);
    }
    let direction = language.entry.direction;
    view(&options.look, &|shape| lines(&cited, direction, shape))?;
    stderr::line(message!("sources-count", n = cited.len(), of = whole));
    Ok(())
}

/// Every statement and lead of the goal with what it names, in print order.
fn cited(goal: &Goal, wording: &Wording, all: &All) -> Vec<Cited> {
    let one = |id: &str, sources: &[Reference]| {
        let entry = wording.entries.iter().find(|entry| entry.id == id);
        let mark = entry.map(|entry| entry.role).and_then(Place::mark);
        let found = || sources.iter().filter_map(|source| all.get(&source.id));
        Cited {
            id: id.to_owned(),
            text: entry.map_or(String::new(), |entry| entry.text.clone()),
            sign: mark.map_or("", crate::text::lines::sign),
            strength: found().filter_map(Source::strength).max(),
            sources: sources.iter().map(|source| citation(source, all)).collect(),
        }
    };
    let groups = goal.sections.iter().flat_map(|section| &section.groups);
    let cited = groups.flat_map(|group| {
        let lead = group.lead.iter().map(|lead| (lead, &group.lead_sources));
        let cells = group.table.iter().flat_map(|table| &table.rows);
        let cells = cells.flat_map(|row| &row.cells);
        let statements = group.statements.iter().chain(cells);
        let statements = statements.map(|statement| (&statement.id, &statement.sources));
        lead.chain(statements).collect::<Vec<_>>()
    });
    cited.map(|(id, sources)| one(&id.id, sources)).collect()
}

fn citation(reference: &Reference, all: &All) -> Citation {
    let source = all.get(&reference.id).map(|source| Described {
        kind: source.kind,
        strength: source.strength(),
        title: source.title.clone(),
        publisher: source.publisher.clone(),
        year: source.year.clone(),
        url: source.url.clone(),
    });
    Citation {
        id: reference.id.clone(),
        source,
    }
}

fn lines(cited: &[Cited], direction: Direction, shape: Shape) -> Vec<Line> {
    let (_, of_program) = ui::spoken();
    let mut lines = Vec::new();
    // Who listens hears the words, and no signs.
    if !shape.spoken && !cited.is_empty() {
        let signs = message!("sources-signs", strong = STRONG, weak = WEAK, none = NONE);
        for legend in [signs, message!("sources-signs-of-sheet")] {
            let legend = legend.to_string();
            lines.extend(text(Role::Small, "", &legend, of_program, shape));
        }
        lines.extend(text(Role::Body, "", "", direction, shape));
    }
    for statement in cited {
        let Cited {
            sign, text: said, ..
        } = statement;
        let said = match *sign {
            "" => said.clone(),
            sign => format!("{sign} {said}"),
        };
        lines.extend(text(Role::SubHeading, "", &said, direction, shape));
        lines.extend(text(
            Role::Small,
            "  ",
            &statement.id,
            Direction::Ltr,
            shape,
        ));
        if statement.strength.is_none() {
            let note = message!("sources-none").to_string();
            lines.extend(text(Role::Body, "! ", &note, of_program, shape));
        }
        for citation in &statement.sources {
            let (sign, line) = line(citation, shape);
            lines.extend(text(Role::Body, sign, &line, Direction::Ltr, shape));
            let url = citation.source.as_ref().and_then(|s| s.url.as_ref());
            lines.extend(url.map(|url| address(url)));
        }
        lines.extend(text(Role::Body, "", "", direction, shape));
    }
    lines
}

/// Signs of sources: none of them stands on a sheet.
const STRONG: &str = "◆";
const WEAK: &str = "◇";
const NONE: &str = "–";

/// An address is a line of its own, however long it is: one that is broken within a word cannot be copied.
fn address(url: &str) -> Line {
    Line {
        role: Role::Small,
        direction: Direction::Ltr,
        lead: "  ".to_owned(),
        mark: None,
        text: url.to_owned(),
    }
}

/// A source in one line, with the sign of what it is worth.
fn line(citation: &Citation, shape: Shape) -> (&'static str, String) {
    let Some(source) = &citation.source else {
        let id = &citation.id;
        return ("! ", message!("sources-unknown", id = id).to_string());
    };
    let kind = kind_name(source.kind);
    let kind = match source.strength {
        Some(Strength::Weak) => message!("sources-weak", kind = kind),
        _ => kind,
    };
    let sign = match source.strength {
        _ if shape.spoken => "  ",
        Some(Strength::Strong) => "◆ ",
        Some(Strength::Weak) => "◇ ",
        None => "– ",
    };
    let Described {
        title,
        publisher,
        year,
        ..
    } = source;
    let isolate = |text: &str| format!("\u{2068}{text}\u{2069}");
    let kind = isolate(&kind.to_string());
    let stop = if title.ends_with(['.', '?', '!']) {
        ""
    } else {
        "."
    };
    let (title, publisher) = (isolate(title), isolate(publisher));
    (sign, format!("{kind}: {title}{stop} {publisher}, {year}"))
}

fn kind_name(kind: Kind) -> Message {
    match kind {
        Kind::Seed => message!("sources-kind-seed"),
        Kind::JournalReview => message!("sources-kind-review"),
        Kind::JournalStudy => message!("sources-kind-study"),
        Kind::DermatologySociety => message!("sources-kind-society"),
        Kind::Regulator => message!("sources-kind-regulator"),
        Kind::HealthServiceLeaflet => message!("sources-kind-health-service"),
        Kind::ClinicPage => message!("sources-kind-clinic"),
        Kind::WritingStandard => message!("sources-kind-writing"),
        Kind::Editorial => message!("sources-kind-editorial"),
    }
}
