//! `handout init`: asks for the clinic, or takes the answers from options, and writes its profile; or checks one.

mod ask;
mod check;
mod dialogue;
mod target;

use std::borrow::Cow;
use std::io::{self, IsTerminal as _, Read as _};
use std::path::Path;

use crate::catalog::goal;
use crate::catalog::store::{File, Store, read_file};
use crate::cli::args::{DataChoice, Init};
use crate::cli::prepare::store;
use crate::clinic::Clinic;
use crate::clinic::draft::Draft;
use crate::clinic::find;
use crate::deliver::stderr;
use crate::error::{Error, Fault, Place};
use crate::handout::Direction;
use crate::locale::language::{Language, Languages};
use crate::message;
use crate::ui::{self, Value};

use self::dialogue::{Dialogue, say};
use self::target::Target;

/// The most bytes of a profile that come through standard input.
const MOST_BYTES: u64 = 1 << 20;

/// Runs `handout init`.
///
/// # Errors
/// The answers cannot be used or there is no terminal to ask for them, the file exists or cannot be written: nothing is
/// written. With `--check`, the faults of the profile.
pub fn init(options: &Init) -> Result<(), Error> {
    let content = Content::read(&options.data)?;
    if options.check {
        return check::check(options.file.as_deref(), &content);
    }
    let answered = !options.set.is_empty() || options.from.is_some();
    let can_ask = io::stdin().is_terminal() && io::stderr().is_terminal();
    if !answered && !can_ask {
        let fault = Fault::new(message!("init-no-terminal"));
        let options = message!("init-answer-with-options");
        return Err(Error::usage(fault.hint(options)));
    }
    let target = Target::new(options.output.as_deref())?;
    let mut draft = Draft::new(target.folder());
    if answered {
        answers(options, &mut draft)?;
    } else {
        // Nobody answers twenty questions for a file that cannot be written.
        target.check(options.force)?;
        let mut dialogue = Dialogue::open()?;
        dialogue.say(message!("init-target", path = target.name()));
        ask::ask(&mut dialogue, &content, &mut draft)?;
    }
    let clinic = whole(&draft, &content)?;
    target.check(options.force)?;
    target.write(&draft.render(), options.force)?;
    let notes = check::notes(&clinic, &content).into_iter();
    notes.for_each(|note| tell(placeless(note)));
    if !answered && let Target::File(path) = &target {
        show(&clinic, &content, path);
    }
    Ok(())
}

/// Shows what the profile at `path` prints at the top of a sheet, and how one is made.
fn show(clinic: &Clinic, content: &Content, path: &Path) {
    for (language, lines) in check::letterheads(clinic, content) {
        let language = content.called(&language);
        say(message!("init-letterhead", language = language));
        lines.into_iter().for_each(|text| say(format!("  {text}")));
    }
    let command = first_command(clinic, content, path);
    say(message!("init-first-sheet"));
    // To be copied as it is: not broken, and in the order in which it is typed.
    stderr::as_it_is(format_args!("  {command}"));
}

/// What a profile is held against.
struct Content {
    store: Store,
    languages: Languages,
    /// The goal of a first sheet.
    goal: String,
}

impl Content {
    fn read(choice: &DataChoice) -> Result<Self, Error> {
        let store = store(choice)?;
        let mut faults = Vec::new();
        let languages = Languages::read(&store, &mut faults);
        if !faults.is_empty() {
            return Err(faults.into());
        }
        let goals = goal::ids(&store)?;
        let goal = goals.into_iter().next();
        let goal = goal.ok_or_else(|| Fault::new(message!("init-no-sheet")))?;
        Ok(Content {
            store,
            languages,
            goal,
        })
    }

    fn all_languages(&self) -> impl Iterator<Item = Language> {
        let tags = self.languages.iter().map(|(tag, _)| tag);
        tags.filter_map(|tag| self.languages.get(tag))
    }

    /// A language's name, for somebody who reads that of the program.
    fn called(&self, language: &Language) -> String {
        let entry = &language.entry;
        match ui::spoken().1 {
            Direction::Ltr if entry.name != entry.own_name => {
                format!("{} ({})", entry.name, entry.own_name)
            }
            Direction::Ltr => entry.name.clone(),
            Direction::Rtl => entry.own_name.clone(),
        }
    }

    /// `ar (Arabic)`, `fa (Persian)` and so on, in the order of the content.
    fn listed(&self) -> Vec<String> {
        let name = |l: &Language| match ui::spoken().1 {
            Direction::Ltr => l.entry.name.clone(),
            Direction::Rtl => l.entry.own_name.clone(),
        };
        let listed = self.all_languages();
        let listed = listed.map(|l| format!("{} ({})", l.tag, name(&l)));
        listed.collect()
    }
}

/// Puts the answers of `--from` and `--set` into the draft.
fn answers(options: &Init, draft: &mut Draft) -> Result<(), Error> {
    if let Some(path) = &options.from {
        let file = base(path)?;
        let folder = match path.parent() {
            Some(folder) if path.as_os_str() != "-" => folder,
            _ => Path::new(""),
        };
        let text = file.text.clone();
        // Its name may be what --set gives.
        Clinic::read_part(file, folder, "?")?;
        draft.take_over(&text, folder)?;
    }
    let mut faults = Vec::new();
    for given in &options.set {
        let Some((key, value)) = given.split_once('=') else {
            let given = crate::characters::visible(given);
            let fault = Fault::new(message!("init-set-without-value", given = given));
            faults.push(fault.hint(message!("init-set-form")));
            continue;
        };
        faults.extend(draft.set(key.trim(), value.trim(), Path::new("")).err());
    }
    match faults.is_empty() {
        true => Ok(()),
        false => Err(Error {
            kind: crate::error::ErrorKind::Usage,
            faults,
        }),
    }
}

/// The profile that `--from` names.
fn base(path: &Path) -> Result<File, Error> {
    if path.as_os_str() != "-" {
        return read_file(path)?.ok_or_else(|| {
            let place = Place::file(path.display().to_string());
            let fault = Fault::new(message!("profile-none")).at(place);
            fault.hint(message!("init-makes-one")).into()
        });
    }
    let mut bytes = Vec::new();
    let name = "<stdin>";
    let at = |fault: Fault| Error::from(fault.at(Place::file(name)));
    let read = io::stdin().take(MOST_BYTES + 1).read_to_end(&mut bytes);
    let size = read.map_err(|e| {
        at(Fault::new(message!(
            "file-unreadable",
            reason = e.to_string()
        )))
    })?;
    if size as u64 > MOST_BYTES {
        let what = message!("file-too-large", size = size, most = MOST_BYTES);
        return Err(at(Fault::new(what).hint(message!("file-other"))));
    }
    let text = String::from_utf8(bytes);
    let text = text.map_err(|_| at(Fault::new(message!("init-not-utf-8"))))?;
    Ok(File {
        name: name.to_owned(),
        // As in a file, an editor of Windows may have put it there.
        text: Cow::Owned(text.trim_start_matches('\u{feff}').to_owned()),
    })
}

/// The answers as a profile that can be used.
fn whole(draft: &Draft, content: &Content) -> Result<Clinic, Error> {
    let mut faults = Vec::new();
    if !draft.is_named() {
        let fault = Fault::new(message!("init-no-name"));
        faults.push(fault.hint(message!("init-give-a-name")));
    }
    let clinic = draft.read_part().map_err(|wrong| {
        faults.extend(wrong);
        std::mem::take(&mut faults)
    })?;
    if faults.is_empty() {
        let wrong = check::faults(&clinic, content);
        faults.extend(wrong.into_iter().map(placeless));
    }
    match faults.is_empty() {
        true => Ok(clinic),
        false => Err(faults.into()),
    }
}

/// Without a place in answers that stand in no file yet.
fn placeless(fault: Fault) -> Fault {
    Fault {
        place: fault.place.filter(|place| !place.file.is_empty()),
        ..fault
    }
}

fn tell(note: Fault) {
    say(message!("init-note", note = note.to_string()));
}

/// A command that makes a first sheet with the profile at `path`.
fn first_command(clinic: &Clinic, content: &Content, path: &Path) -> String {
    let mut command = format!("handout make {}", content.goal);
    let printable = check::languages(clinic, content);
    if let Some(language) = printable.first() {
        command.push_str(&format!(" --lang {}", language.tag));
    }
    let found = find::candidates(None).into_iter();
    let mut used = found.filter(|candidate| candidate.state == find::State::Used);
    if used.next().and_then(|candidate| candidate.path).as_deref() != Some(path) {
        let path = path.to_string_lossy();
        let path = shlex::try_quote(&path).map_or(path.to_string(), Cow::into_owned);
        command.push_str(&format!(" --clinic {path}"));
    }
    command
}

/// A list for a sentence that says what may be chosen.
fn choice(list: Vec<String>) -> Value {
    Value::or(list)
}
