//! `handout screen`: the questions of a goal asked on the terminal, or read from a file, and a handout that says what was
//! answered.
//!
//! The questions and answers are lines, so that a screen reader and the simplest terminal can do them. They go to
//! standard error: the handout itself may go to standard output. Nothing is written before the last answer is confirmed.

use std::collections::BTreeMap;
use std::env;
use std::io::{self, BufRead as _, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};

use terminal_size::{Width, terminal_size_of};

use crate::cli::args::{BidiChoice, Screen};
use crate::cli::make::{check, format, make_with, path_of};
use crate::cli::prepare::{Readers, Screening, answers, prepare_with, screening};
use crate::cli::show::{bidi_choice, bidi_of, wants_colour};
use crate::compose::Question;
use crate::deliver::file::{self, is_same};
use crate::deliver::{stderr, stdout};
use crate::error::{Error, Fault};
use crate::locale::language::Language;
use crate::message;
use crate::screening::dialogue::{Dialogue, Keys, Typed};
use crate::screening::screen::{Side, blank, question};
use crate::screening::{Answer, Answers, file as answers_file};
use crate::text::emulator::recognise;
use crate::text::lines::{Line, MIN_COLUMNS, Role, text_lines};
use crate::text::plain;
use crate::text::terminal::{Bidi, Look, render_lines};
use crate::ui::{self, Message};

/// Two columns of 58 letters are as wide as can be read with ease.
const MAX_COLUMNS: usize = 120;

/// Runs `handout screen`.
///
/// # Errors
/// As `handout make`; nobody can be asked, or the answers end before the questions do.
pub fn screen(options: &Screen) -> Result<(), Error> {
    if options.template {
        let Screening { goal, staff, .. } = screening(&options.make.handout, Readers::Staff)?;
        return Ok(stdout::write(&answers_file::write(&goal, &staff.1, None))?);
    }
    check(&options.make)?;
    check_save(options)?;
    let given = match answers(&options.make.handout)? {
        Some(answers) => answers,
        None => ask(options)?,
    };
    let further = saved(options, &given)?;
    make_with(&options.make, Some(given), &further)?;
    if !further.is_empty() {
        stderr::line(message!("screen-saved-personal"));
    }
    Ok(())
}

/// Whether the answers can be kept where they are to be kept.
fn check_save(options: &Screen) -> Result<(), Error> {
    let Some(path) = &options.save_answers else {
        return Ok(());
    };
    if path == Path::new("-") {
        let fault = Fault::new(message!("screen-save-stdout"));
        return Err(Error::usage(fault.hint(message!("screen-hint-save"))));
    }
    let make = &options.make;
    let taken = [&make.output, &make.receipt.receipt, &make.handout.answers];
    if taken
        .into_iter()
        .flatten()
        .any(|taken| is_same(taken, path))
    {
        let fault = Fault::new(message!("screen-save-same"));
        return Err(Error::usage(fault.hint(message!("screen-hint-save"))));
    }
    let place = file::try_out(path, make.force);
    Ok(place.map_err(|fault| fault.hint(message!("screen-hint-save")))?)
}

/// The file of the answers, where it is asked for.
fn saved(options: &Screen, given: &Answers) -> Result<Vec<(PathBuf, Vec<u8>)>, Error> {
    let Some(path) = &options.save_answers else {
        return Ok(Vec::new());
    };
    let Screening { goal, staff, .. } = screening(&options.make.handout, Readers::Staff)?;
    let bytes = answers_file::write(&goal, &staff.1, Some(given));
    Ok(vec![(path.clone(), bytes)])
}

/// Asks all questions.
///
/// # Errors
/// There is no terminal (wrong usage), the handout could not be made whatever is answered, or the input ends.
fn ask(options: &Screen) -> Result<Answers, Error> {
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        let fault = Fault::new(message!("screen-no-terminal"));
        return Err(Error::usage(fault.hint(message!("screen-hint-answers"))));
    }
    // Whoever has answered twenty questions is not told then that the file exists, or that a name cannot be printed.
    let prepared = prepare_with(&options.make.handout, None)?;
    let path = path_of(&options.make, &prepared, format(&options.make)?);
    if path != Path::new("-") {
        file::try_out(&path, options.make.force)?;
    }
    prepared.pages()?;
    let screening = screening(&options.make.handout, Readers::StaffAndPatient)?;
    let terminal = Terminal::new()?;
    let given = talk(&screening, &terminal)?;
    let ids = screening.goal.questions().map(|(_, s)| s.id.id.clone());
    let given: BTreeMap<String, Answer> = ids.zip(given).collect();
    let answers = Answers::try_new(&screening.goal, given);
    Ok(answers.expect("a goal names a statement once, and each was answered"))
}

fn ended() -> Fault {
    Fault::new(message!("screen-ended")).hint(message!("screen-hint-ended"))
}

/// Goes through the questions until the answers are confirmed.
fn talk(screening: &Screening, terminal: &Terminal) -> Result<Vec<Answer>, Fault> {
    let keys = Keys {
        yes: message!("screen-key-yes").to_string(),
        no: message!("screen-key-no").to_string(),
        unsure: message!("screen-key-unsure").to_string(),
        back: message!("screen-key-back").to_string(),
    };
    let count = screening.staff.1.len();
    let mut dialogue = Dialogue::new(count);
    terminal.say(&[message!("screen-intro", count = count)]);
    loop {
        let Some(at) = dialogue.question() else {
            if let Some(answers) = dialogue.answers()
                && confirm(&answers, &keys, terminal)?
            {
                return Ok(answers);
            }
            dialogue.take(Typed::Back);
            continue;
        };
        terminal.show(&[blank()]);
        let number = message!("screen-number", number = at + 1, count = count);
        let before = dialogue
            .answered()
            .map(|answer| message!("screen-answered", answer = name(answer)));
        terminal.say(&[number]);
        terminal.say(before.as_slice());
        let patient = screening.patient.as_ref().map(|of| side(of, at));
        terminal.show(&question(
            &side(&screening.staff, at),
            patient.as_ref(),
            terminal.look,
        ));
        let typed = loop {
            terminal.say(&[message!("screen-applies")]);
            match keys.read(&terminal.read()?) {
                Some(typed) => break typed,
                None => terminal.say(&[message!("screen-again")]),
            }
        };
        dialogue.take(typed);
    }
}

fn name(answer: Answer) -> Message {
    match answer {
        Answer::Yes => message!("screen-yes"),
        Answer::No => message!("screen-no"),
        Answer::Unsure => message!("screen-unsure"),
    }
}

/// Whether the answers stay as they are.
fn confirm(answers: &[Answer], keys: &Keys, terminal: &Terminal) -> Result<bool, Fault> {
    let count = |of: Answer| answers.iter().filter(|answer| **answer == of).count();
    let [yes, no, unsure] = Answer::ALL.map(count);
    terminal.show(&[blank()]);
    terminal.say(&[message!(
        "screen-counts",
        yes = yes,
        no = no,
        unsure = unsure
    )]);
    loop {
        terminal.say(&[message!("screen-confirm")]);
        match keys.read(&terminal.read()?) {
            Some(Typed::Answer(Answer::Yes)) => return Ok(true),
            Some(Typed::Back) => return Ok(false),
            _ => terminal.say(&[message!("screen-again-confirm")]),
        }
    }
}

fn side((language, questions): &(Language, Vec<Question>), at: usize) -> Side {
    let question = &questions[at];
    // A sentence that stands in for a missing one has a direction of its own.
    let own = question.statement.language.as_ref();
    Side {
        name: language.entry.own_name.clone(),
        direction: own.map_or(language.entry.direction, |own| own.direction),
        lead: question.lead.as_ref().map(|lead| lead.text.clone()),
        sentence: question.statement.text.clone(),
    }
}

/// The terminal that asks and answers.
struct Terminal {
    look: Look,
}

impl Terminal {
    fn new() -> Result<Self, Error> {
        let variable = |name: &str| env::var(name).ok();
        let emulator = recognise(variable);
        let bidi = bidi_of(bidi_choice(None::<BidiChoice>, true)?, Some(emulator));
        let size = terminal_size_of(io::stderr()).map(|(Width(columns), _)| usize::from(columns));
        let columns = size
            .filter(|columns| *columns > 0)
            .unwrap_or(plain::COLUMNS);
        let look = Look::on(emulator, bidi, columns.clamp(MIN_COLUMNS, MAX_COLUMNS));
        Ok(Terminal {
            look: Look {
                styled: emulator.bidi != Bidi::Untold && wants_colour(variable),
                ..look
            },
        })
    }

    fn show(&self, lines: &[Line]) {
        // A terminal that has gone away ends the input, too.
        let _ = write!(
            io::stderr().lock(),
            "{}",
            render_lines(lines, self.look).whole()
        );
    }

    /// Says something in the language of the program.
    fn say(&self, messages: &[Message]) {
        let (_, direction) = ui::spoken();
        let lines = |message: &Message| {
            text_lines(
                self.look.shape(),
                Role::Body,
                &message.to_string(),
                direction,
            )
        };
        self.show(&messages.iter().flat_map(lines).collect::<Vec<_>>());
    }

    /// A line that was typed.
    fn read(&self) -> Result<String, Fault> {
        let mut out = io::stderr().lock();
        let _ = write!(out, "> ").and_then(|()| out.flush());
        let mut line = Vec::new();
        let read = io::stdin().lock().read_until(b'\n', &mut line);
        match read {
            Ok(0) => {
                // The prompt stays alone on its line.
                let _ = writeln!(out);
                Err(ended())
            }
            Ok(_) => Ok(String::from_utf8_lossy(&line).into_owned()),
            Err(_) => Err(ended()),
        }
    }
}
