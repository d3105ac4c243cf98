//! The guided mode: a few questions in, the command they come to out, which is then run like a typed one.
//!
//! [`material`] has what can be chosen, [`ask`] is who asks ([`picker`] with lists, [`plain`] in lines), [`entry`] finds
//! an answer by some letters, [`mod@line`] shows a line right. Nothing here composes or writes a sheet: that is done by
//! `make` and `print`, with the words that the last line shows.

pub mod ask;
pub mod entry;
pub mod line;
pub mod material;
pub mod picker;
pub mod plain;

use std::env;

use clap::Parser as _;

use crate::cli;
use crate::cli::args::{Arguments, Command, Format, Guide, Make};
use crate::cli::guide::ask::{Ask, Reply};
use crate::cli::guide::entry::Entry;
use crate::cli::guide::line::{Lines, columns};
use crate::cli::guide::material::Material;
use crate::cli::guide::picker::Picker;
use crate::cli::guide::plain::Plain;
use crate::cli::help;
use crate::cli::make::default_path;
use crate::cli::prepare::{Prepared, prepare};
use crate::cli::print::free;
use crate::cli::show::{MAX_COLUMNS, wants_colour};
use crate::cli::words::{self, Setting, Value};
use crate::deliver::stderr;
use crate::error::{Error, ErrorKind, Fault};
use crate::kept::state::{self, Choices};
use crate::message;
use crate::request::PersonalText;
use crate::text::terminal::{self, Look};
use crate::ui::{self, Message};

/// Lines of the sheet that tell which one it is.
const FIRST_LINES: usize = 6;

/// The signal that Ctrl-C stands for.
const INTERRUPT: u8 = 2;

/// The size that needs no option.
const USUAL_SIZE: &str = "normal";

/// The questions, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Goal,
    Language,
    Name,
    Size,
    Action,
}

impl Step {
    const ALL: [Step; 5] = [
        Step::Goal,
        Step::Language,
        Step::Name,
        Step::Size,
        Step::Action,
    ];

    fn next(self) -> Self {
        let next = Step::ALL.iter().skip_while(|step| **step != self).nth(1);
        next.copied().unwrap_or(self)
    }

    fn before(self) -> Option<Self> {
        Step::ALL
            .into_iter()
            .take_while(|step| *step != self)
            .last()
    }
}

/// What can be done with a sheet, as the state file calls it.
const ACTIONS: [&str; 4] = ["print", "open", "save", "text"];

/// What was answered so far.
#[derive(Debug, Default)]
struct Answers {
    goal: String,
    language: String,
    /// Empty for nobody in particular.
    name: String,
    size: String,
    action: String,
}

/// Runs the guided mode.
///
/// # Errors
/// There is nobody to ask, faults of the content or the profile, or somebody left before anything was made.
pub fn guide(options: &Guide) -> Result<(), Error> {
    if !words::on_a_terminal() {
        let fault = Fault::new(message!("guide-nobody"));
        return Err(Error::usage(fault.hint(message!("guide-nobody-hint"))));
    }
    let material = Material::read(options)?;
    let variable = |name: &str| env::var(name).ok();
    let is_plain = options.plain || variable("TERM").is_some_and(|term| term == "dumb");
    let coloured = !is_plain && wants_colour(variable);
    let lines = match is_plain {
        true => Lines::spoken(),
        false => Lines::of_terminal(),
    };
    let asker: Box<dyn Ask> = match is_plain {
        true => Box::new(Plain),
        false => Box::new(Picker::new(lines, coloured)),
    };
    let desk = Desk {
        options,
        material,
        before: state::read().choices,
        answers: Answers::default(),
        asker,
        look: Look {
            columns: columns().min(MAX_COLUMNS),
            bidi: lines.bidi,
            joined: lines.bidi.is_visual(),
            styled: coloured,
            told_visual: false,
            spoken: is_plain,
        },
    };
    desk.serve()
}

/// Somebody at the desk, with the sheet that comes about.
struct Desk<'a> {
    options: &'a Guide,
    material: Material,
    /// What was taken the last time.
    before: Choices,
    answers: Answers,
    asker: Box<dyn Ask>,
    /// How the first lines are shown.
    look: Look,
}

impl Desk<'_> {
    /// Asks all questions and does what was chosen.
    fn serve(mut self) -> Result<(), Error> {
        let mut step = Step::Goal;
        // The sheet of these answers, once its first lines were shown.
        let mut sheet: Option<Prepared> = None;
        loop {
            if step != Step::Action {
                sheet = None;
            } else if sheet.is_none() {
                match self.preview() {
                    Ok(prepared) => sheet = Some(prepared),
                    Err(error) => {
                        stderr::line(error);
                        // What a sheet cannot show is a letter of the name; else there is none in this language.
                        step = match self.answers.name.is_empty() {
                            true => Step::Language,
                            false => Step::Name,
                        };
                    }
                }
            }
            let reply = self.ask(step)?;
            step = match (reply, &sheet) {
                (Reply::Stopped, _) => return Err(stopped()),
                (Reply::Back, _) => step.before().ok_or_else(stopped)?,
                (Reply::Given(()), Some(sheet)) => match self.act(sheet) {
                    Ok(()) => return Ok(()),
                    Err(error) => {
                        stderr::line(error);
                        step
                    }
                },
                (Reply::Given(()), None) => step.next(),
            };
        }
    }

    fn ask(&mut self, step: Step) -> Result<Reply<()>, Fault> {
        match step {
            Step::Goal => {
                let entries = self.material.goals.clone();
                let first = [Some(&self.answers.goal), self.before.goal.as_ref()];
                let entries = led(entries, first);
                self.choose(&message!("guide-goal"), &entries, |a| &mut a.goal)
            }
            Step::Language => {
                let entries = self.material.languages.clone();
                let usual = self.material.usual_language.as_ref();
                let first = [
                    Some(&self.answers.language),
                    usual,
                    self.before.language.as_ref(),
                ];
                let entries = led(entries, first);
                self.choose(&message!("guide-language"), &entries, |a| &mut a.language)
            }
            Step::Name => self.name(),
            Step::Size => {
                let titles = [
                    (USUAL_SIZE, message!("guide-size-normal")),
                    ("large", message!("guide-size-large")),
                    ("giant", message!("guide-size-giant")),
                ];
                let first = [Some(&self.answers.size), self.before.size.as_ref()];
                let entries = led(own(titles), first);
                self.choose(&message!("guide-size"), &entries, |a| &mut a.size)
            }
            Step::Action => {
                let titles = [
                    (ACTIONS[0], message!("guide-print")),
                    (ACTIONS[1], message!("guide-open")),
                    (ACTIONS[2], message!("guide-save")),
                    (ACTIONS[3], message!("guide-text")),
                ];
                let first = [Some(&self.answers.action), self.before.action.as_ref()];
                let entries = led(own(titles), first);
                self.choose(&message!("guide-action"), &entries, |a| &mut a.action)
            }
        }
    }

    fn choose(
        &mut self,
        question: &Message,
        entries: &[Entry],
        answer: fn(&mut Answers) -> &mut String,
    ) -> Result<Reply<()>, Fault> {
        Ok(match self.asker.choose(question, entries)? {
            Reply::Given(place) => {
                answer(&mut self.answers).clone_from(&entries[place].id);
                Reply::Given(())
            }
            Reply::Back => Reply::Back,
            Reply::Stopped => Reply::Stopped,
        })
    }

    /// Asks for a name until it is one that can be printed, or none.
    fn name(&mut self) -> Result<Reply<()>, Fault> {
        loop {
            let name = match self
                .asker
                .text(&message!("guide-name"), &self.answers.name)?
            {
                Reply::Given(name) => name.trim().to_owned(),
                Reply::Back => return Ok(Reply::Back),
                Reply::Stopped => return Ok(Reply::Stopped),
            };
            let checked = PersonalText::try_new("--patient", &name);
            match checked {
                Err(fault) if !name.is_empty() => {
                    stderr::line(Error::from(fault));
                    // What cannot be shown is not typed on.
                    self.answers.name = name.replace(crate::characters::is_refused, "");
                }
                _ => {
                    self.answers.name = name;
                    return Ok(Reply::Given(()));
                }
            }
        }
    }

    /// Makes the sheet, and shows its first lines in the staff's language with the line at its foot.
    fn preview(&mut self) -> Result<Prepared, Error> {
        let make = make_options(&self.words("make", &[]))?;
        let sheet = prepare(&make.handout)?;
        // A letter that no font has is found here and not on the way to the printer.
        sheet.pages()?;
        let mut twin = make.handout.clone();
        twin.language.lang = Some(self.material.staff.asked.to_string());
        let (_, direction) = ui::spoken();
        match prepare(&twin) {
            Ok(twin) => {
                let mut handout = twin.handout;
                handout.letterhead = None;
                let screen = terminal::render(&handout, self.look);
                let lines: Vec<&str> = screen.text.lines().take(FIRST_LINES).collect();
                stderr::as_it_is(format_args!(
                    "\n{}{}{}\n",
                    screen.before,
                    lines.join("\n"),
                    screen.after
                ));
            }
            Err(error) => {
                let tag = self.material.staff.tag.as_str();
                let reason = error.faults.into_iter().next();
                let reason = reason.map_or_else(String::new, |fault| fault.what.to_string());
                let note = message!("guide-no-preview", language = tag, reason = reason);
                self.asker.say(&note.to_string(), direction);
            }
        }
        let code = sheet.handout.staff_line.text.as_str();
        let code = message!("guide-code", code = code);
        self.asker.say(&code.to_string(), direction);
        Ok(sheet)
    }

    /// Does what was chosen, and says how to do it again.
    fn act(&mut self, sheet: &Prepared) -> Result<(), Error> {
        let on = |name: &str| Setting {
            name: name.to_owned(),
            value: Value::On,
        };
        let (command, format, mut more) = match self.answers.action.as_str() {
            "print" => ("print", None, Vec::new()),
            "open" => ("make", Some(Format::Pdf), vec![on("open")]),
            "text" => (
                "make",
                Some(Format::Text),
                vec![Setting::new("format", "text")],
            ),
            _ => ("make", Some(Format::Pdf), Vec::new()),
        };
        if let Some(format) = format {
            // The sheet of the patient before is not in the way.
            let path = default_path(sheet, format);
            let free = free(&path);
            if free != path {
                more.push(Setting::new("output", &free.to_string_lossy()));
            }
        }
        let line = self.words(command, &more);
        let parsed = Arguments::try_parse_from(&line);
        let arguments = parsed.map_err(|e| Error::usage(help::fault(&e)))?;
        cli::run(&arguments)?;
        state::remember(|state| {
            state.last = words::kept_of(&line).unwrap_or_default();
            state.choices = Choices {
                goal: Some(self.answers.goal.clone()),
                language: Some(self.answers.language.clone()),
                size: Some(self.answers.size.clone()),
                action: Some(self.answers.action.clone()),
            };
        });
        // To be marked and copied: nothing else on the line, and no order but that of a shell.
        stderr::as_it_is(words::quoted(&line));
        Ok(())
    }

    /// The answers as a command, with the patient's name at its end.
    fn words(&self, command: &str, more: &[Setting]) -> Vec<String> {
        let Answers {
            goal,
            language,
            name,
            size,
            ..
        } = &self.answers;
        let mut settings = vec![Setting::new("goal", goal), Setting::new("lang", language)];
        if size != USUAL_SIZE {
            settings.push(Setting::new("size", size));
        }
        let paths = [
            ("clinic", &self.options.clinic.clinic),
            ("data", &self.options.data.data),
        ];
        let paths = paths.into_iter().filter_map(|(key, path)| {
            let path = path.as_ref()?;
            Some(Setting::new(key, &path.to_string_lossy()))
        });
        settings.extend(paths);
        settings.extend_from_slice(more);
        if !name.is_empty() {
            settings.push(Setting::new("patient", name));
        }
        let mut line = vec!["handout".to_owned(), command.to_owned()];
        line.extend(words::words(&settings));
        line
    }
}

/// The options of `make` in these words.
fn make_options(line: &[String]) -> Result<Make, Error> {
    let parsed = Arguments::try_parse_from(line);
    let parsed = parsed.map_err(|e| Error::usage(help::fault(&e)))?;
    match parsed.command {
        Some(Command::Make(options)) => Ok(options),
        _ => unreachable!("these words begin with `make`"),
    }
}

/// Answers that are words of the program's own.
fn own<const N: usize>(titles: [(&str, Message); N]) -> Vec<Entry> {
    let (_, direction) = ui::spoken();
    let entries = titles.into_iter();
    let entries = entries.map(|(id, title)| Entry::new(id, &title.to_string(), direction));
    entries.collect()
}

/// The entries with those that are wanted first in front, in that order.
fn led<const N: usize>(mut entries: Vec<Entry>, first: [Option<&String>; N]) -> Vec<Entry> {
    let wanted: Vec<&String> = first.into_iter().flatten().collect();
    entries.sort_by_key(|entry| {
        let place = wanted.iter().position(|id| **id == entry.id);
        place.unwrap_or(wanted.len())
    });
    entries
}

fn stopped() -> Error {
    Error {
        faults: vec![Fault::new(message!("guide-stopped"))],
        kind: ErrorKind::Signal(INTERRUPT),
    }
}
