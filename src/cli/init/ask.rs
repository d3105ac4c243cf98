//! The questions: a [`Dialogue`] and the content in, a [`Draft`] out. Each answer is read as a profile would be, and
//! asked for again with what is wrong.

use std::path::Path;
use std::time::Duration;

use super::dialogue::{Dialogue, Reply};
use super::{Content, check, choice, placeless};
use crate::catalog::emergency::{Country, Emergency};
use crate::clinic::draft::Draft;
use crate::deliver::printer::queues;
use crate::error::{Error, Fault};
use crate::locale::language::Language;
use crate::message;
use crate::ui::{self, Message};

/// How long the system may take to tell its printers.
const ANSWER: Duration = Duration::from_secs(2);

/// One question.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Question {
    Country,
    /// A text in one language.
    Words(&'static str, String),
    Key(&'static str),
}

impl Question {
    /// The key of the profile that it answers.
    fn key(&self) -> Option<String> {
        match self {
            Question::Country => None,
            Question::Words(key, tag) => Some(format!("{key}.{tag}")),
            Question::Key(key) => Some((*key).to_owned()),
        }
    }
}

/// What has been found out meanwhile.
struct Asker<'a> {
    content: &'a Content,
    draft: &'a mut Draft,
    emergency: Emergency,
    /// Code of the clinic's country.
    country: Option<String>,
    /// Names of the system's printers, once asked.
    printers: Option<Vec<String>>,
}

/// Asks all questions.
///
/// # Errors
/// The input ends, or a signal came; faults of the content.
pub fn ask(dialogue: &mut Dialogue, content: &Content, draft: &mut Draft) -> Result<(), Error> {
    let mut faults = Vec::new();
    let emergency = Emergency::read(&content.store, &mut faults);
    if !faults.is_empty() {
        return Err(faults.into());
    }
    let empty = draft.clone();
    let mut asker = Asker {
        content,
        draft,
        emergency,
        country: None,
        printers: None,
    };
    let questions = questions(content);
    dialogue.say(message!("init-how"));
    let mut at = 0;
    while let Some(question) = questions.get(at) {
        dialogue.say("");
        let label = asker.label(question);
        dialogue.say(message!(
            "init-question",
            number = at + 1,
            count = questions.len(),
            label = label
        ));
        match asker.put(question, &empty, dialogue)? {
            true => at += 1,
            false => at = at.saturating_sub(1),
        }
        // A clinic without a name has no profile: the names are asked for until there is one.
        let names_asked = matches!(questions.get(at), Some(Question::Words("address", _)));
        if names_asked && !asker.draft.is_named() {
            dialogue.say(message!("init-no-name"));
            at = questions
                .iter()
                .position(|question| matches!(question, Question::Words("name", _)))
                .unwrap_or(0);
        }
    }
    dialogue.say("");
    Ok(())
}

fn questions(content: &Content) -> Vec<Question> {
    let languages: Vec<Language> = content.all_languages().collect();
    let words = ["name", "address", "hours"].into_iter().flat_map(|key| {
        let tags = languages.iter().map(|language| language.tag.clone());
        tags.map(move |tag| Question::Words(key, tag))
    });
    let keys = [
        "phone",
        "emergency_phone",
        "out_of_hours_phone",
        "emergency_number",
        "page",
        "logo",
        "accent",
        "paper",
        "language",
        "staff_language",
        "printer",
    ];
    std::iter::once(Question::Country)
        .chain(words)
        .chain(keys.map(Question::Key))
        .collect()
}

impl Asker<'_> {
    /// Asks until the answer can be used; whether the next question comes, or the one before.
    fn put(
        &mut self,
        question: &Question,
        empty: &Draft,
        dialogue: &mut Dialogue,
    ) -> Result<bool, Error> {
        if *question == Question::Key("printer") {
            self.look_for_printers(dialogue);
        }
        dialogue.say(format!("  {}", self.help(question)));
        let offered = self.offered(question);
        loop {
            let answer = match dialogue.answer(offered.as_deref())? {
                Reply::Back => return Ok(false),
                Reply::Nothing => String::new(),
                Reply::Offered => offered.clone().unwrap_or_default(),
                Reply::Text(text) => text,
            };
            let taken = match question.key() {
                None => self.take_country(&answer).map_err(|fault| vec![fault]),
                Some(key) => self.take(&key, &answer, empty),
            };
            match taken {
                Ok(()) => return Ok(true),
                Err(faults) => faults.into_iter().for_each(|fault| {
                    dialogue.say(format!("{} {}", message!("error"), placeless(fault)));
                }),
            }
        }
    }

    /// Takes an answer when a profile with nothing else has no fault.
    fn take(&mut self, key: &str, answer: &str, empty: &Draft) -> Result<(), Vec<Fault>> {
        let here = Path::new("");
        let answer = match key {
            "printer" => self.printer(answer),
            "logo" => path(answer),
            _ => answer.to_owned(),
        };
        // What is already written starts at the profile's folder and not here.
        if !answer.is_empty() && self.draft.answer(key) != Some(&answer) {
            let mut alone = empty.clone();
            alone.set(key, &answer, here).map_err(|fault| vec![fault])?;
            let clinic = alone.read_part()?;
            let faults = check::used(&clinic, self.content);
            if !faults.is_empty() {
                return Err(faults);
            }
            let set = self.draft.set(key, &answer, here);
            return set.map_err(|fault| vec![fault]);
        }
        if answer.is_empty() {
            let set = self.draft.set(key, "", here);
            set.map_err(|fault| vec![fault])?;
        }
        Ok(())
    }

    fn take_country(&mut self, answer: &str) -> Result<(), Fault> {
        let language = ui::spoken().0;
        let country = match answer {
            "" => None,
            _ => Some(self.emergency.find(answer, &language)?.code.clone()),
        };
        // The number of another country must not stay.
        if country != self.country {
            self.draft.set("emergency_number", "", Path::new(""))?;
        }
        self.country = country;
        Ok(())
    }

    fn country(&self) -> Option<&Country> {
        let code = self.country.as_ref()?;
        self.emergency.iter().find(|country| country.code == *code)
    }

    /// What Enter takes.
    fn offered(&self, question: &Question) -> Option<String> {
        let Some(key) = question.key() else {
            let language = ui::spoken().0;
            return Some(self.country()?.name(&language).to_owned());
        };
        let answered = self.draft.answer(&key).map(str::to_owned);
        let known = || match key.as_str() {
            "emergency_number" => Some(self.country()?.number.clone()),
            _ => None,
        };
        answered.or_else(known)
    }

    fn label(&self, question: &Question) -> Message {
        let called = |tag: &str| {
            let language = self.content.languages.get(tag);
            language.map_or_else(|| tag.to_owned(), |l| self.content.called(&l))
        };
        match question {
            Question::Country => message!("init-ask-country"),
            Question::Words(key, tag) => match *key {
                "name" => message!("init-ask-name", language = called(tag)),
                "address" => message!("init-ask-address", language = called(tag)),
                _ => message!("init-ask-hours", language = called(tag)),
            },
            Question::Key(key) => match (*key, self.country()) {
                ("phone", _) => message!("init-ask-phone"),
                ("emergency_phone", _) => message!("init-ask-emergency-phone"),
                ("out_of_hours_phone", _) => message!("init-ask-out-of-hours-phone"),
                ("emergency_number", Some(country)) => {
                    let country = country.name(&ui::spoken().0);
                    message!("init-ask-emergency-number-in", country = country)
                }
                ("emergency_number", None) => message!("init-ask-emergency-number"),
                ("page", _) => message!("init-ask-page"),
                ("logo", _) => message!("init-ask-logo"),
                ("accent", _) => message!("init-ask-accent"),
                ("paper", _) => message!("init-ask-paper"),
                ("language", _) => message!("init-ask-language"),
                ("staff_language", _) => message!("init-ask-staff-language"),
                _ => message!("init-ask-printer"),
            },
        }
    }

    /// What the answer is for.
    fn help(&self, question: &Question) -> Message {
        let called = |tag: &str| {
            let language = self.content.languages.get(tag);
            language.map_or_else(|| tag.to_owned(), |l| self.content.called(&l))
        };
        match question {
            Question::Country => message!("init-ask-country-help"),
            Question::Words(key, tag) => match *key {
                "name" => message!("init-ask-name-help", language = called(tag)),
                "address" => message!("init-ask-address-help"),
                _ => message!("init-ask-hours-help"),
            },
            Question::Key(key) => match *key {
                "phone" => message!("init-ask-phone-help"),
                "emergency_phone" => message!("init-ask-emergency-phone-help"),
                "out_of_hours_phone" => message!("init-ask-out-of-hours-phone-help"),
                "emergency_number" => self.help_with_emergency_number(),
                "page" => message!("init-ask-page-help"),
                "logo" => message!("init-ask-logo-help"),
                "accent" => message!("init-ask-accent-help"),
                "paper" => message!("init-ask-paper-help"),
                "language" => {
                    let languages = choice(self.content.listed());
                    message!("init-ask-language-help", languages = languages)
                }
                "staff_language" => {
                    let languages = choice(self.content.listed());
                    message!("init-ask-staff-language-help", languages = languages)
                }
                _ if self
                    .printers
                    .as_ref()
                    .is_some_and(|found| !found.is_empty()) =>
                {
                    message!("init-ask-printer-found")
                }
                _ => message!("init-ask-printer-help"),
            },
        }
    }

    fn help_with_emergency_number(&self) -> Message {
        let known = self.country();
        let known = known.and_then(|country| Some((country, self.emergency.source(country)?)));
        match known {
            Some((country, source)) => message!(
                "init-ask-emergency-number-known",
                number = country.number.as_str(),
                publisher = source.publisher.as_str(),
                date = source.date.as_str()
            ),
            None => message!("init-ask-emergency-number-help"),
        }
    }

    /// Lists the system's printers; that there are none to list is no fault.
    fn look_for_printers(&mut self, dialogue: &Dialogue) {
        if self.printers.is_none() {
            dialogue.say(format!("  {}", message!("init-looking-for-printers")));
        }
        let names = || {
            let found = queues(ANSWER).unwrap_or_default().into_iter();
            found.map(|queue| queue.name).collect()
        };
        let printers = self.printers.get_or_insert_with(names);
        for (i, name) in printers.iter().enumerate() {
            let line = message!("init-printer-number", number = i + 1, name = name);
            dialogue.say(format!("  {line}"));
        }
    }

    /// A printer by its number in the list, or as it was typed.
    fn printer(&self, answer: &str) -> String {
        let number = answer.parse::<usize>().ok().and_then(|n| n.checked_sub(1));
        let listed = number.and_then(|n| self.printers.as_ref()?.get(n));
        listed.cloned().unwrap_or_else(|| answer.to_owned())
    }
}

/// A path as it was typed or dropped onto the terminal: without quotation marks, and with the home folder for `~`.
fn path(answer: &str) -> String {
    let bare = ["'", "\""].into_iter().find_map(|mark| {
        let inner = answer.strip_prefix(mark)?.strip_suffix(mark)?;
        (!inner.is_empty()).then_some(inner)
    });
    let bare = bare.unwrap_or(answer);
    let home = bare.strip_prefix("~/").zip(etcetera::home_dir().ok());
    match home {
        Some((below, home)) => home.join(below).to_string_lossy().into_owned(),
        None => bare.to_owned(),
    }
}
