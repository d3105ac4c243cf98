//! `handout show`: a handout on the terminal.

use std::env;
use std::io::{self, IsTerminal as _};

use clap::ValueEnum as _;
use terminal_size::{Height, Width, terminal_size_of};

use crate::characters::visible;
use crate::cli::args::{BidiChoice, LookOptions, Show, When};
use crate::cli::prepare::prepare;
use crate::deliver::{pager, stderr, stdout};
use crate::error::{Error, Fault};
use crate::message;
use crate::text::emulator::{Emulator, recognise};
use crate::text::lines::{Line, MIN_COLUMNS, Shape, lines};
use crate::text::plain;
use crate::text::terminal::{self, Bidi, Look};

/// Longest line on a terminal, however wide it is: longer ones are hard to read (WCAG 2.2, success criterion 1.4.8).
pub const MAX_COLUMNS: usize = 80;

/// Says who puts right-to-left text in order where `--bidi` does not.
pub const BIDI_VARIABLE: &str = "HANDOUT_BIDI";

/// Columns and rows of the terminal that standard output is; neither is ever 0.
struct Window {
    columns: usize,
    rows: usize,
}

/// Runs `handout show`.
///
/// # Errors
/// Wrong options or faults of the content.
pub fn show(options: &Show) -> Result<(), Error> {
    // Wrong options are told before faults of the content.
    bidi_choice(options.look.bidi, io::stdout().is_terminal())?;
    let mut asked = options.handout.clone();
    // It has to be read before it is approved; the mark on it stays.
    asked.allow_unapproved = true;
    let handout = prepare(&asked)?.handout;
    view(&options.look, &|shape| lines(&handout, shape))
}

/// Shows lines on standard output, as a terminal needs them or as a file has them.
///
/// # Errors
/// Wrong options, or an output that cannot be written.
pub fn view(options: &LookOptions, lines: &dyn Fn(Shape) -> Vec<Line>) -> Result<(), Error> {
    let on_terminal = io::stdout().is_terminal();
    let bidi = bidi_choice(options.bidi, on_terminal)?;
    let window = on_terminal.then(window).flatten();
    let variable = |name: &str| env::var(name).ok();
    let emulator = on_terminal.then(|| recognise(variable));
    let columns = columns(options, window.as_ref());
    // What a pipe gets does not depend on anything but the request.
    if !on_terminal && bidi != BidiChoice::Visual && options.shape.is_none() && !options.plain {
        let text = plain::text(&lines(Shape::plain(columns)));
        return Ok(stdout::write(text.as_bytes())?);
    }
    // Whether there is a terminal that does what it is told.
    let obeys = emulator.is_some_and(|e| e.bidi != Bidi::Untold) && !options.plain;
    let asks_for_pager = match options.pager.unwrap_or(When::Never) {
        When::Never => false,
        When::Auto | When::Always => obeys,
    };
    let bidi = bidi_of(bidi, emulator.filter(|_| !options.plain));
    let look = Look {
        columns,
        bidi,
        joined: match options.shape.unwrap_or(When::Auto) {
            When::Always => true,
            When::Never => false,
            When::Auto => bidi.is_visual() && obeys,
        },
        styled: obeys && wants_colour(variable),
        told_visual: obeys,
        spoken: options.plain,
    };
    let screen = terminal::render_lines(&lines(look.shape()), look);
    let rows = window.map_or(plain::ROWS, |window| window.rows);
    // The last row is the shell's, or the pager's.
    let is_longer = screen.text.lines().count() >= rows;
    if asks_for_pager && (is_longer || options.pager == Some(When::Always)) {
        match pager::command() {
            Ok(Some(words)) => match page(lines, look, &words) {
                Ok(()) => return Ok(()),
                Err(fault) => stderr::line(fault.as_note()),
            },
            Ok(None) => {}
            Err(fault) => stderr::line(fault.as_note()),
        }
    }
    Ok(stdout::write(screen.whole().as_bytes())?)
}

/// Shows the handout through a pager. One that lets colours through keeps other commands from the terminal, so a
/// terminal that would have to be told the direction of lines gets them in their order.
///
/// # Errors
/// The pager cannot be started.
fn page(lines: &dyn Fn(Shape) -> Vec<Line>, look: Look, words: &[String]) -> Result<(), Fault> {
    let look = match look.bidi {
        Bidi::Told => Look {
            bidi: Bidi::Visual,
            ..look
        },
        _ => look,
    };
    let screen = terminal::render_lines(&lines(look.shape()), look);
    stdout::write(screen.before.as_bytes())?;
    let shown = pager::show(words, &screen.text);
    stdout::write(screen.after.as_bytes())?;
    shown
}

/// Who puts right-to-left text in order. The variable is about terminals and nothing else.
///
/// # Errors
/// The variable holds something else.
pub fn bidi_choice(asked: Option<BidiChoice>, on_terminal: bool) -> Result<BidiChoice, Error> {
    if let Some(choice) = asked {
        return Ok(choice);
    }
    let variable = on_terminal.then(|| env::var_os(BIDI_VARIABLE)).flatten();
    let value = variable.unwrap_or_default();
    let value = value.to_string_lossy();
    if value.is_empty() {
        return Ok(BidiChoice::Auto);
    }
    BidiChoice::from_str(&value, true).map_err(|_| {
        let what = message!(
            "show-bidi",
            variable = BIDI_VARIABLE,
            value = visible(&value)
        );
        let hint = message!("show-bidi-hint");
        Error::usage(Fault::new(what).hint(hint))
    })
}

/// What has to be done for the terminal, where output is one that may be told something.
pub fn bidi_of(choice: BidiChoice, emulator: Option<Emulator>) -> Bidi {
    match (choice, emulator.map(|e| e.bidi)) {
        (BidiChoice::Visual, Some(Bidi::Overridden)) => Bidi::Overridden,
        (BidiChoice::Visual, _) => Bidi::Visual,
        (_, None | Some(Bidi::Untold)) => Bidi::Untold,
        (BidiChoice::Auto, Some(bidi)) => bidi,
        // Said to reorder, against the table: then as most do.
        (BidiChoice::Terminal, Some(Bidi::Visual | Bidi::Overridden | Bidi::Words)) => {
            Bidi::Guessed
        }
        (BidiChoice::Terminal, Some(bidi)) => bidi,
    }
}

/// Width of lines.
fn columns(options: &LookOptions, window: Option<&Window>) -> usize {
    if let Some(columns) = options.width {
        return usize::from(columns);
    }
    let Some(window) = window else {
        return plain::COLUMNS;
    };
    if window.columns < MIN_COLUMNS {
        let note = message!("show-narrow", columns = window.columns, least = MIN_COLUMNS);
        stderr::line(message!("note", note));
    }
    window.columns.clamp(MIN_COLUMNS, MAX_COLUMNS)
}

/// <https://no-color.org> and <https://bixense.com/clicolors>: `NO_COLOR` set and not empty, or `CLICOLOR=0`.
pub fn wants_colour(variable: impl Fn(&str) -> Option<String>) -> bool {
    variable("NO_COLOR").is_none_or(|value| value.is_empty())
        && variable("CLICOLOR").is_none_or(|value| value != "0")
}

/// Some terminals, such as a serial line, do not know their size.
fn window() -> Option<Window> {
    let (Width(columns), Height(rows)) = terminal_size_of(io::stdout())?;
    (columns > 0 && rows > 0).then(|| Window {
        columns: usize::from(columns),
        rows: usize::from(rows),
    })
}
