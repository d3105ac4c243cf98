//! A new goal: its name, its languages and the sets it includes in, its table and its message files out.
//!
//! A goal that includes no set is of another treatment than the built-in ones: it lists what no sheet may lack and what
//! else holds for any treatment ([`fixed`]), and says in messages of its own what names the treatment.

use std::fmt::Write as _;

use crate::catalog::folder::{is_name, no_name};
use crate::catalog::goal::{self, GOALS, SHARED};
use crate::catalog::release::Release;
use crate::catalog::store::Store;
use crate::error::Fault;
use crate::handout::SectionKind;
use crate::locale::COMMON_FILES;
use crate::message;
use crate::starter::entries::find;
use crate::starter::fixed::{self, Fixed, Row, group, section};
use crate::ui::{self, Value};

/// A goal to begin.
pub struct Begun<'a> {
    pub name: &'a str,
    /// Tags of the languages it is written in; none for all.
    pub tags: &'a [String],
    /// Names of the sets it includes.
    pub include: &'a [String],
    pub store: &'a Store,
}

/// The parts of a goal: the kind of section, the name of the group, its mark, the end of the id of its first statement,
/// and what belongs there.
struct Part {
    kind: SectionKind,
    group: &'static str,
    mark: &'static str,
    statement: &'static str,
    /// Other keys of the statement.
    keys: &'static str,
    what: &'static str,
    /// Whether it is there from the beginning, or behind a `#`.
    needed: bool,
}

const PARTS: [Part; 8] = [
    Part {
        kind: SectionKind::About,
        group: "what",
        mark: "fact",
        statement: "what",
        keys: "",
        what: "What it is, in words a child of twelve knows.",
        needed: false,
    },
    Part {
        kind: SectionKind::Benefits,
        group: "benefits",
        mark: "fact",
        statement: "benefit",
        keys: "",
        what: "What it may do: may, never will. What is not proven stands beside it.",
        needed: true,
    },
    Part {
        kind: SectionKind::Contraindications,
        group: "never",
        mark: "dont",
        statement: "never",
        keys: "",
        what: "Who should not have it.",
        needed: false,
    },
    Part {
        kind: SectionKind::Preparation,
        group: "before",
        mark: "do",
        statement: "before",
        keys: "",
        what: "What to do before the session.",
        needed: false,
    },
    Part {
        kind: SectionKind::Plan,
        group: "plan",
        mark: "fact",
        statement: "plan",
        keys: "",
        what: "How many sessions, how far apart. A number is a variable of data/numbers.toml.",
        needed: false,
    },
    Part {
        kind: SectionKind::Aftercare,
        group: "dont",
        mark: "dont",
        statement: "after",
        keys: "until = \"makeup_wait\", ",
        what: "What to leave, until when. A statement with a time needs a `.short`, its label in the picture.",
        needed: false,
    },
    Part {
        kind: SectionKind::Effects,
        group: "normal",
        mark: "fact",
        statement: "normal",
        keys: "",
        what: "What is normal afterwards, and for how long.",
        needed: false,
    },
    Part {
        kind: SectionKind::Acknowledgement,
        group: "teach",
        mark: "check",
        statement: "teach",
        keys: "",
        what: "A question that shows whether the point of this goal was understood.",
        needed: true,
    },
];

/// Names that some systems keep for devices.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// Whether a goal of the store can get this name.
///
/// # Errors
/// It is no name, or it is taken by the content or the system.
pub fn check_name(name: &str, store: &Store) -> Result<(), Fault> {
    if !is_name(name) {
        return Err(no_name(name));
    }
    let begins = |word: &str| name == word || name.starts_with(&format!("{word}-"));
    let is_port = |word: &str| {
        let number = name.strip_prefix(word);
        number.is_some_and(|n| n.len() == 1 && n.chars().all(|c| c.is_ascii_digit()))
    };
    let taken = COMMON_FILES.contains(&name)
        || name == ui::FILE
        // Ids that begin so belong to other files.
        || begins("unit")
        || begins("ui")
        || DEVICES.contains(&name)
        || ["com", "lpt"].into_iter().any(is_port)
        || store.names(SHARED, "toml").iter().any(|set| set == name)
        || goal::ids(store).is_ok_and(|ids| ids.iter().any(|id| id == name));
    if taken {
        let fault = Fault::new(message!("overlay-name-reserved", name = name));
        return Err(fault.hint(message!("overlay-name-reserved-hint")));
    }
    Ok(())
}

/// Whether the sets to include are there.
///
/// # Errors
/// One is not; the fault names all.
pub fn check_sets(include: &[String], store: &Store) -> Result<(), Fault> {
    let sets = store.names(SHARED, "toml");
    match include.iter().find(|set| !sets.contains(set)) {
        Some(set) => {
            let set = crate::characters::visible(set);
            let fault = Fault::new(message!("content-no-set", set));
            Err(fault.hint(message!("content-sets", sets = Value::and(&sets))))
        }
        None => Ok(()),
    }
}

/// The files of a new goal by their path; `all` are the tags of all languages.
pub fn files(goal: &Begun<'_>, all: &[String]) -> Vec<(String, String)> {
    let name = goal.name;
    let release = Release::read(goal.store, &mut Vec::new());
    let fixed = fixed::of(goal, &release);
    let table = (format!("{GOALS}/{name}.toml"), table(goal, &fixed));
    let languages = if goal.tags.is_empty() { all } else { goal.tags };
    let messages = languages.iter().map(|tag| {
        let text = messages(goal, &fixed, tag);
        (format!("locales/{tag}/{name}.ftl"), text)
    });
    std::iter::once(table).chain(messages).collect()
}

fn table(goal: &Begun<'_>, fixed: &[Fixed]) -> String {
    let name = goal.name;
    let mut text = format!(
        "# {name}: what its sheet says, in which order and from which sources.\n\
         # The format is described in docs/content.md. A line behind a # is not read: take the # away where the goal\n\
         # needs the part. The ids of sources stand in data/sources.toml; `handling` is the editors' own careful choice.\n\
         \nid = \"{name}\"\n"
    );
    if !goal.tags.is_empty() {
        let tags = listed(goal.tags);
        let _ = writeln!(text, "languages = [{tags}]    # without this line: all");
    }
    if !goal.include.is_empty() {
        let sets = goal.store.names(SHARED, "toml").join(", ");
        let _ = writeln!(
            text,
            "\n# Sets of statements that several goals share; there are {sets}.\ninclude = [{}]",
            listed(goal.include)
        );
    }
    for kind in kinds(fixed) {
        let mut is_first = true;
        for fixed in fixed.iter().filter(|fixed| fixed.kind == kind) {
            if std::mem::take(&mut is_first) {
                let _ = write!(text, "\n{}", section(kind, None));
            }
            let own = |part: &&Part| part.is_in(fixed);
            let own: Vec<Row> = PARTS
                .iter()
                .filter(own)
                .map(|part| part.row(name))
                .collect();
            text.push_str(&fixed.text(&own));
        }
        let parts = PARTS.iter().filter(|part| part.kind == kind);
        for part in parts.filter(|part| !fixed.iter().any(|fixed| part.is_in(fixed))) {
            let _ = write!(text, "\n{}", part.text(goal));
        }
    }
    text
}

fn listed(names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("{name:?}")).collect();
    names.join(", ")
}

/// The kinds of sections that there are, in the order of print.
fn kinds(fixed: &[Fixed]) -> Vec<SectionKind> {
    let of_parts = PARTS.iter().map(|part| part.kind);
    let mut kinds: Vec<SectionKind> = fixed.iter().map(|f| f.kind).chain(of_parts).collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

impl Part {
    /// Whether its statement goes on with a group of fixed statements.
    fn is_in(&self, fixed: &Fixed) -> bool {
        self.needed && self.kind == fixed.kind && self.group == fixed.group
    }

    fn row(&self, name: &str) -> Row {
        Row {
            comment: Some(self.what.to_owned()),
            text: format!(
                "{{ id = \"{name}-{}\", {}sources = [] }},",
                self.statement, self.keys
            ),
        }
    }

    /// The id of its heading, where that of its kind would name another treatment.
    fn heading(&self, goal: &Begun<'_>) -> Option<String> {
        let own = self.kind == SectionKind::About && goal.include.is_empty();
        own.then(|| format!("{}-about", goal.name))
    }

    fn text(&self, goal: &Begun<'_>) -> String {
        let keys = [
            format!("name = \"{}\"", self.group),
            format!("mark = \"{}\"", self.mark),
        ];
        let row = Row {
            comment: None,
            ..self.row(goal.name)
        };
        let rows = section(self.kind, self.heading(goal).as_deref()) + &group(&keys, &[&row]);
        let mut text = format!("# {}\n", self.what);
        for row in rows.lines() {
            let row = match self.needed {
                true => row.to_owned(),
                false => format!("# {row}"),
            };
            let _ = writeln!(text, "{}", row.trim_end());
        }
        text
    }
}

fn messages(goal: &Begun<'_>, fixed: &[Fixed], tag: &str) -> String {
    let name = goal.name;
    let mut text = format!(
        "# Messages of the goal {name}. Write each behind its `=`, in this language.\n\
         # Until then `handout` says which is missing, and makes no sheet.\n\n\
         # Title of the sheet: a noun phrase of a few words.\n{name}-title =\n"
    );
    for kind in kinds(fixed) {
        for (set, shared, own) in fixed
            .iter()
            .filter(|fixed| fixed.kind == kind)
            .flat_map(|fixed| &fixed.own)
        {
            let _ = writeln!(
                text,
                "\n# What `{shared}` says of another treatment, said of this one; no sheet may lack it:"
            );
            for line in lines_of(goal.store, tag, set, shared) {
                let _ = writeln!(text, "# {line}");
            }
            let _ = writeln!(text, "{own} =");
        }
        for part in PARTS.iter().filter(|part| part.kind == kind) {
            let begin = if part.needed { "" } else { "# " };
            if let Some(heading) = part.heading(goal) {
                let _ = write!(
                    text,
                    "\n# The heading, as a question.\n{begin}{heading} =\n"
                );
            }
            let _ = write!(
                text,
                "\n# {}\n{begin}{name}-{} =\n",
                part.what, part.statement
            );
            if !part.keys.is_empty() {
                text.push_str("#     .short =\n");
            }
        }
    }
    text
}

/// A message as a language has it.
fn lines_of(store: &Store, tag: &str, set: &str, id: &str) -> Vec<String> {
    let files = store.read(&format!("locales/{tag}/{set}.ftl"));
    let files = files.unwrap_or_default();
    let found = files.iter().rev().find_map(|file| {
        let entry = find(&file.text, id)?;
        Some(entry.lines.into_iter().map(str::to_owned).collect())
    });
    found.unwrap_or_default()
}
