//! What the rules look at: all tables, and the messages of all languages as they stand in their files.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::catalog::goal::Goal;
use crate::catalog::limits;
use crate::catalog::sources;
use crate::catalog::store::Store;
use crate::check::Content;
use crate::check::finding::Finding;
use crate::check::knowledge::Knowledge;
use crate::check::layout::Ruled;
use crate::clinic::Clinic;
use crate::error::{Fault, Place};
use crate::handout::Direction;
use crate::locale::language::Language;
use crate::locale::shape::{Line, MessageShape, Placeable, shapes};
use crate::locale::{Locale, PAGE_LABEL};

/// Everything there is to check.
pub struct Subject<'a> {
    pub store: &'a Store,
    pub content: Content,
    pub knowledge: Knowledge,
    /// The languages whose files can be read, in the order of `data/languages.toml`.
    pub tongues: Vec<Tongue>,
    /// Whose letterhead stands on the sheets.
    pub clinic: Option<Clinic>,
    /// What all sheets laid out have shown, for the rules that ask it.
    pub of_pages: OnceLock<Vec<Ruled>>,
}

/// One language.
pub struct Tongue {
    pub language: Language,
    pub locale: Locale,
    /// The content with those goals that are written in it.
    pub content: Content,
    /// The messages in force, terms with their hyphen, by id.
    pub messages: BTreeMap<String, MessageShape>,
    /// Every message of every file, those that another replaces too.
    pub all: Vec<MessageShape>,
    /// Files that could not be read whole: what is missing from them is no finding of its own.
    pub broken: Vec<String>,
}

impl<'a> Subject<'a> {
    /// Reads everything; what cannot be read goes to `faults`.
    pub fn read(store: &'a Store, faults: &mut Vec<Fault>) -> Self {
        let content = Content::read(store, faults);
        Self::of(store, content, faults)
    }

    /// Reads the messages of a content, and what is known of words; what cannot be read goes to `faults`.
    pub fn of(store: &'a Store, content: Content, faults: &mut Vec<Fault>) -> Self {
        let knowledge = Knowledge::read(store, faults);
        let tongues = content.all_languages();
        let tongues = tongues.filter_map(|language| {
            Tongue::read(store, content.of(&language.tag), language, faults)
        });
        Subject {
            store,
            knowledge,
            tongues: tongues.collect(),
            content,
            clinic: None,
            of_pages: OnceLock::new(),
        }
    }

    pub fn goals(&self) -> &[Goal] {
        &self.content.goals
    }

    /// A finding of the printed text `id` in the language `tag`, with the place where that is written, as far as it is
    /// in a file; `at` tells the byte of a text that it concerns.
    pub fn placed(
        &self,
        finding: Finding,
        id: &str,
        tag: &str,
        at: &dyn Fn(&str) -> Option<usize>,
    ) -> Finding {
        let id = match id {
            // It has this id whatever it says.
            "approval" => "ui-not-approved",
            "page-number" => PAGE_LABEL,
            id => id,
        };
        let tongue = self.tongues.iter().find(|tongue| tongue.tag() == tag);
        if let Some(Sentence { message, line }) = tongue.and_then(|tongue| tongue.sentence(id)) {
            let at = at(&line.text).unwrap_or(0);
            return finding.inside(message, line, at);
        }
        let clinic = self.clinic.as_ref();
        match clinic.filter(|_| id.starts_with("clinic.")) {
            Some(clinic) => finding.at(clinic.place()),
            None if self.content.sources.get(id).is_some() => {
                finding.at(Place::file(self.store.display_name(sources::FILE)))
            }
            None => finding,
        }
    }
}

impl Tongue {
    fn read(
        store: &Store,
        content: Content,
        language: Language,
        faults: &mut Vec<Fault>,
    ) -> Option<Self> {
        let mut unread = Vec::new();
        let locale = content.locale(store, language.clone(), &mut unread);
        let broken = unread.iter();
        let broken = broken.filter_map(|fault| Some(fault.place.as_ref()?.file.clone()));
        let broken = broken.collect();
        faults.extend(unread);
        let mut all = Vec::new();
        for name in &content.message_files {
            // What cannot be read was reported when the locale was.
            let files = store.read(&format!("locales/{}/{name}.ftl", language.tag));
            all.extend(files.unwrap_or_default().iter().flat_map(shapes));
        }
        let name = |message: &MessageShape| match message.is_term {
            true => format!("-{}", message.id),
            false => message.id.clone(),
        };
        let messages = all.iter().map(|m| (name(m), m.clone())).collect();
        Some(Tongue {
            language,
            locale: locale?,
            content,
            messages,
            all,
            broken,
        })
    }

    pub fn tag(&self) -> &str {
        &self.language.tag
    }

    /// Whether the language is written in Arabic letters.
    pub fn is_arabic_script(&self) -> bool {
        self.language.entry.script == "Arab"
    }

    pub fn is_rtl(&self) -> bool {
        self.language.entry.direction == Direction::Rtl
    }

    /// Every line of every message in force, terms too.
    pub fn lines(&self) -> impl Iterator<Item = (&MessageShape, &Line)> {
        let messages = self.messages.values();
        messages.flat_map(|message| message.lines.iter().map(move |line| (message, line)))
    }

    /// What is printed for a patient: every value and attribute that is no term and no unit, with its name
    /// (`id` or `id.attribute`).
    pub fn sentences(&self) -> impl Iterator<Item = Sentence<'_>> {
        let messages = self
            .messages
            .values()
            .filter(|m| !m.is_term && !m.id.starts_with("unit-"));
        messages.flat_map(|message| {
            let lines = message.lines.iter().filter(|line| !line.variant);
            lines.map(move |line| Sentence { message, line })
        })
    }

    /// The sentence of a name (`id` or `id.attribute`).
    pub fn sentence(&self, name: &str) -> Option<Sentence<'_>> {
        let (id, attribute) = match name.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (name, None),
        };
        let message = self.messages.get(id)?;
        let line = message.line(attribute)?;
        Some(Sentence { message, line })
    }

    /// A line with its terms written out; other placeables stay [`PLACEABLE`](crate::locale::shape::PLACEABLE).
    pub fn written_out(&self, line: &Line) -> String {
        line.filled(|placeable| match placeable {
            Placeable::Term(name) => {
                let term = self.messages.get(&format!("-{name}"));
                let term = term.and_then(|term| term.line(None));
                // A longer sentence cannot be printed; ninety of them would keep the rules busy for minutes.
                let most = limits::MESSAGE_LETTERS;
                term.map_or(String::new(), |line| line.text.chars().take(most).collect())
            }
            _ => crate::locale::shape::PLACEABLE.to_string(),
        })
    }
}

/// One printed text of a message.
#[derive(Clone, Copy)]
pub struct Sentence<'a> {
    pub message: &'a MessageShape,
    pub line: &'a Line,
}

impl Sentence<'_> {
    pub fn name(&self) -> String {
        match &self.line.attribute {
            Some(attribute) => format!("{}.{attribute}", self.message.id),
            None => self.message.id.clone(),
        }
    }
}
