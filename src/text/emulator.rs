//! Which terminal it is, and what it does with right-to-left text: environment variables in, [`Emulator`] out.
//!
//! No standard way to ask exists, so this goes by what terminals put into the environment of what runs in them.
//! `docs/terminal.md` is this table for readers, with what each row rests on; a test keeps the two alike.

use crate::text::terminal::Bidi;

/// A kind of terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Emulator {
    /// As the table in `docs/terminal.md` calls it.
    pub name: &'static str,
    pub bidi: Bidi,
    /// What it is known by: any of these.
    clues: &'static [Clue],
}

/// Something in the environment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Clue {
    /// The variable is set and not empty.
    Set(&'static str),
    Is(&'static str, &'static str),
    Starts(&'static str, &'static str),
    /// The variable is a number, and at least this one.
    AtLeast(&'static str, u32),
    Both(&'static Clue, &'static Clue),
}

use Clue::{AtLeast, Both, Is, Set, Starts};

/// What somebody is known by, in the order in which it is asked for: `TERM` first, which is always that of the inner
/// terminal, while a program started from one terminal in another keeps the variables of both.
pub const EMULATORS: &[Emulator] = &[
    Emulator {
        name: "dumb",
        bidi: Bidi::Untold,
        clues: &[Is("TERM", "dumb")],
    },
    Emulator {
        name: "Linux console",
        bidi: Bidi::Visual,
        clues: &[Is("TERM", "linux")],
    },
    Emulator {
        name: "mlterm",
        bidi: Bidi::Guessed,
        clues: &[Starts("TERM", "mlterm")],
    },
    Emulator {
        name: "kitty",
        bidi: Bidi::Words,
        clues: &[
            Is("TERM", "xterm-kitty"),
            Both(&Set("KITTY_WINDOW_ID"), &Set("TMUX")),
        ],
    },
    Emulator {
        name: "Ghostty",
        bidi: Bidi::Visual,
        clues: &[Is("TERM", "xterm-ghostty")],
    },
    Emulator {
        name: "foot",
        bidi: Bidi::Visual,
        clues: &[Starts("TERM", "foot")],
    },
    Emulator {
        name: "Alacritty",
        bidi: Bidi::Visual,
        clues: &[Starts("TERM", "alacritty")],
    },
    Emulator {
        name: "st, rxvt",
        bidi: Bidi::Visual,
        clues: &[Starts("TERM", "st-"), Starts("TERM", "rxvt")],
    },
    Emulator {
        name: "PuTTY",
        bidi: Bidi::Guessed,
        clues: &[Starts("TERM", "putty")],
    },
    Emulator {
        name: "tmux, GNU Screen, Zellij",
        bidi: Bidi::Overridden,
        clues: &[
            Set("TMUX"),
            Set("STY"),
            Set("ZELLIJ"),
            Starts("TERM", "tmux"),
            Starts("TERM", "screen"),
        ],
    },
    Emulator {
        name: "Emacs",
        bidi: Bidi::Untold,
        clues: &[Set("INSIDE_EMACS")],
    },
    Emulator {
        name: "Apple Terminal",
        bidi: Bidi::Guessed,
        clues: &[Is("TERM_PROGRAM", "Apple_Terminal")],
    },
    Emulator {
        name: "mintty",
        bidi: Bidi::Guessed,
        clues: &[Is("TERM_PROGRAM", "mintty")],
    },
    Emulator {
        name: "iTerm2",
        bidi: Bidi::Visual,
        clues: &[Is("TERM_PROGRAM", "iTerm.app")],
    },
    Emulator {
        name: "VS Code, Hyper, Tabby",
        bidi: Bidi::Visual,
        clues: &[
            Is("TERM_PROGRAM", "vscode"),
            Is("TERM_PROGRAM", "Hyper"),
            Is("TERM_PROGRAM", "Tabby"),
        ],
    },
    Emulator {
        name: "WezTerm",
        bidi: Bidi::Visual,
        clues: &[Is("TERM_PROGRAM", "WezTerm")],
    },
    Emulator {
        name: "Windows Terminal",
        bidi: Bidi::Visual,
        clues: &[Set("WT_SESSION")],
    },
    Emulator {
        name: "Konsole",
        bidi: Bidi::Embedded,
        clues: &[AtLeast("KONSOLE_VERSION", 220_800)],
    },
    Emulator {
        name: "xterm",
        bidi: Bidi::Visual,
        clues: &[Set("XTERM_VERSION")],
    },
    Emulator {
        name: "VTE",
        bidi: Bidi::Told,
        clues: &[AtLeast("VTE_VERSION", 5800)],
    },
];

/// Any other terminal, such as one at the other end of a remote login, which passes nothing on but `TERM`. Most do no
/// bidi, and most that do can be told that a line is in its order already.
pub const UNKNOWN: Emulator = Emulator {
    name: "any other",
    bidi: Bidi::Overridden,
    clues: &[],
};

/// The terminal that these variables are of.
pub fn recognise(variable: impl Fn(&str) -> Option<String>) -> Emulator {
    let found = EMULATORS
        .iter()
        .find(|e| e.clues.iter().any(|clue| clue.holds(&variable)));
    found.copied().unwrap_or(UNKNOWN)
}

impl Clue {
    fn holds(&self, variable: &impl Fn(&str) -> Option<String>) -> bool {
        match *self {
            Set(name) => variable(name).is_some_and(|value| !value.is_empty()),
            Is(name, wanted) => variable(name).is_some_and(|value| value == wanted),
            Starts(name, start) => variable(name).is_some_and(|value| value.starts_with(start)),
            AtLeast(name, least) => variable(name)
                .and_then(|value| value.parse::<u32>().ok())
                .is_some_and(|number| number >= least),
            Both(one, other) => one.holds(variable) && other.holds(variable),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The name of the terminal with these variables.
    fn name(variables: &[(&str, &str)]) -> &'static str {
        let variable = |name: &str| {
            let found = variables.iter().find(|(n, _)| *n == name);
            found.map(|(_, value)| (*value).to_owned())
        };
        recognise(variable).name
    }

    #[test]
    fn a_terminal_is_known_by_what_it_sets() {
        let colours = ("TERM", "xterm-256color");
        assert_eq!(name(&[colours, ("VTE_VERSION", "7006")]), "VTE");
        assert_eq!(name(&[colours, ("KONSOLE_VERSION", "221203")]), "Konsole");
        assert_eq!(name(&[colours, ("WT_SESSION", "a-b")]), "Windows Terminal");
        assert_eq!(name(&[("TERM", "mlterm"), ("MLTERM", "3.9.0")]), "mlterm");
        assert_eq!(
            name(&[("TERM", "xterm"), ("XTERM_VERSION", "XTerm(379)")]),
            "xterm"
        );
        assert_eq!(
            name(&[colours, ("TERM_PROGRAM", "Apple_Terminal")]),
            "Apple Terminal"
        );
    }

    #[test]
    fn the_inner_terminal_is_the_one() {
        let vte = ("VTE_VERSION", "7006");
        let kitty = ("KITTY_WINDOW_ID", "1");
        assert_eq!(name(&[("TERM", "alacritty"), vte]), "Alacritty");
        assert_eq!(name(&[("TERM", "xterm-256color"), vte, kitty]), "VTE");
        assert_eq!(
            name(&[("TERM", "tmux-256color"), vte, ("TMUX", "/tmp/t,1,0")]),
            "tmux, GNU Screen, Zellij"
        );
        // What is between does not change how this one draws words.
        assert_eq!(
            name(&[("TERM", "tmux-256color"), kitty, ("TMUX", "/tmp/t,1,0")]),
            "kitty"
        );
    }

    #[test]
    fn old_versions_and_strangers_are_any_other() {
        let term = ("TERM", "xterm-256color");
        assert_eq!(name(&[term]), UNKNOWN.name);
        assert_eq!(name(&[]), UNKNOWN.name);
        assert_eq!(name(&[term, ("VTE_VERSION", "5202")]), UNKNOWN.name);
        assert_eq!(name(&[term, ("VTE_VERSION", "new")]), UNKNOWN.name);
        assert_eq!(name(&[term, ("WT_SESSION", "")]), UNKNOWN.name);
    }

    #[test]
    fn the_table_for_readers_is_this_one() {
        let page = include_str!("../../docs/terminal.md");
        let rows: Vec<(&str, &str)> = page
            .lines()
            .skip_while(|line| !line.starts_with("| terminal |"))
            .skip(2)
            .take_while(|line| line.starts_with('|'))
            .filter_map(|line| {
                let mut cells = line.split('|').map(str::trim).skip(1);
                Some((cells.next()?, cells.nth(1)?))
            })
            .collect();
        let emulators = EMULATORS.iter().chain([&UNKNOWN]);
        let expected: Vec<(&str, &str)> = emulators
            .map(|e| {
                let way = match e.bidi {
                    Bidi::Untold => "as read",
                    Bidi::Told => "told",
                    Bidi::Guessed => "marked",
                    Bidi::Embedded => "embedded",
                    Bidi::Visual => "visual",
                    Bidi::Overridden => "visual, kept",
                    Bidi::Words => "words",
                };
                (e.name, way)
            })
            .collect();
        assert_eq!(rows, expected);
    }
}
