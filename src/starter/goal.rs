//! A new goal: its name and languages in, its table and its message files out.

use std::fmt::Write as _;

use crate::catalog::folder::{is_name, no_name};
use crate::catalog::goal::{self, GOALS, SHARED};
use crate::catalog::store::Store;
use crate::error::Fault;
use crate::locale::COMMON_FILES;
use crate::message;
use crate::ui;

/// The parts of a goal: the kind of section, the name of the group, its mark, the end of the id of its first statement,
/// and what belongs there.
struct Part {
    kind: &'static str,
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
        kind: "about",
        group: "what",
        mark: "fact",
        statement: "what",
        keys: "",
        what: "What it is, in words a child of twelve knows.",
        needed: false,
    },
    Part {
        kind: "benefits",
        group: "benefits",
        mark: "fact",
        statement: "benefit",
        keys: "",
        what: "What it may do: may, never will. What is not proven stands beside it.",
        needed: true,
    },
    Part {
        kind: "contraindications",
        group: "never",
        mark: "dont",
        statement: "never",
        keys: "",
        what: "Who should not have it.",
        needed: false,
    },
    Part {
        kind: "preparation",
        group: "before",
        mark: "do",
        statement: "before",
        keys: "",
        what: "What to do before the session.",
        needed: false,
    },
    Part {
        kind: "plan",
        group: "plan",
        mark: "fact",
        statement: "plan",
        keys: "",
        what: "How many sessions, how far apart. A number is a variable of data/numbers.toml.",
        needed: false,
    },
    Part {
        kind: "aftercare",
        group: "dont",
        mark: "dont",
        statement: "after",
        keys: "until = \"makeup_wait\", ",
        what: "What to leave, until when. A statement with a time needs a `.short`, its label in the picture.",
        needed: false,
    },
    Part {
        kind: "effects",
        group: "normal",
        mark: "fact",
        statement: "normal",
        keys: "",
        what: "What is normal afterwards, and for how long.",
        needed: false,
    },
    Part {
        kind: "acknowledgement",
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

/// The files of a new goal by their path, in the languages of `tags`; without any in all.
pub fn files(name: &str, tags: &[String], all: &[String], store: &Store) -> Vec<(String, String)> {
    let table = (format!("{GOALS}/{name}.toml"), table(name, tags, store));
    let languages = if tags.is_empty() { all } else { tags };
    let messages = languages
        .iter()
        .map(|tag| (format!("locales/{tag}/{name}.ftl"), messages(name)));
    std::iter::once(table).chain(messages).collect()
}

fn table(name: &str, tags: &[String], store: &Store) -> String {
    let mut text = format!(
        "# {name}: what its sheet says, in which order and from which sources.\n\
         # The format is described in docs/content.md. A line behind a # is not read: take the # away where the goal\n\
         # needs the part.\n\nid = \"{name}\"\n"
    );
    if !tags.is_empty() {
        let tags: Vec<String> = tags.iter().map(|tag| format!("{tag:?}")).collect();
        let _ = writeln!(
            text,
            "languages = [{}]    # without this line: all",
            tags.join(", ")
        );
    }
    let _ = writeln!(
        text,
        "\n# Sets of statements that several goals share; there are {}.\n\
         # `common` is about mesotherapy and holds the fixed statements, which no sheet may lack. A goal of another\n\
         # treatment leaves it out and lists the fixed statements itself, as docs/example-overlay does.\n\
         include = [\"common\"]",
        store.names(SHARED, "toml").join(", ")
    );
    for part in &PARTS {
        let rows = format!(
            "[[section]]\nkind = \"{}\"\n\n[[section.group]]\nname = \"{}\"\nmark = \"{}\"\nstatements = [\n  \
             {{ id = \"{name}-{}\", {}sources = [] }},\n]\n",
            part.kind, part.group, part.mark, part.statement, part.keys
        );
        let _ = writeln!(text, "\n# {}", part.what);
        for row in rows.lines() {
            let row = match part.needed {
                true => row.to_owned(),
                false => format!("# {row}"),
            };
            let _ = writeln!(text, "{}", row.trim_end());
        }
    }
    text.push_str("\n# The ids of sources stand in data/sources.toml; a statement needs at least one of them.\n");
    text
}

fn messages(name: &str) -> String {
    let mut text = format!(
        "# Messages of the goal {name}. Write each behind its `=`, in this language.\n\
         # Until then `handout` says which is missing, and makes no sheet.\n\n\
         # Title of the sheet: a noun phrase of a few words.\n{name}-title =\n"
    );
    for part in &PARTS {
        let begin = if part.needed { "" } else { "# " };
        let _ = write!(
            text,
            "\n# {}\n{begin}{name}-{} =\n",
            part.what, part.statement
        );
        if !part.keys.is_empty() {
            text.push_str("#     .short =\n");
        }
    }
    text
}
