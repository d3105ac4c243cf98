//! The messages of one language. Beside [`shape`](crate::locale::shape), the only module that knows Fluent.
//!
//! Isolation marks stay on: Fluent puts U+2068 and U+2069 round every variable, which keeps a phone number or a Latin
//! name in its place inside a right-to-left sentence. Nothing here falls back: a message that is missing, a variable
//! without a value or a reference that cannot be resolved is a fault with the message's id, language and file.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use fluent::bundle::FluentBundle;
use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast;
use fluent_syntax::parser::{ErrorKind, ParserError};
use intl_memoizer::{IntlLangMemoizer, Memoizable};
use unic_langid::LanguageIdentifier;

use crate::catalog::limits::{self, beyond};
use crate::catalog::store::{File, Origin, Store};
use crate::characters::refused_in_content;
use crate::error::{Fault, Place};
use crate::locale::format::{Digits, Format};
use crate::locale::language::Language;
use crate::locale::pseudo::Pseudo;
use crate::locale::shape::names_in;
use crate::locale::size::parsable;
use crate::message;
use crate::nearest::nearest;
use crate::ui::Message;

/// Values for the variables of a message.
#[derive(Default)]
pub struct Arguments<'a>(FluentArgs<'a>);

impl<'a> Arguments<'a> {
    pub fn new() -> Self {
        Arguments(FluentArgs::new())
    }

    pub fn set(&mut self, name: &'a str, value: impl Into<FluentValue<'a>>) {
        self.0.set(name, value);
    }
}

/// The function that gives a number's plural category by CLDR. Fluent's own table is wrong in Arabic above 99.
pub(super) const PLURAL: &str = "PLURAL";

/// The messages of one language.
pub struct Strings {
    tag: String,
    /// The folder a user finds the messages in.
    folder: String,
    /// Names of the message files, without extension.
    files: Vec<String>,
    /// Messages of which there is no more than `id =`, with their places.
    begun: BTreeMap<String, Place>,
    /// Where a folder on top has messages, by id; terms with their hyphen.
    laid: HashMap<String, Origin>,
    pseudo: Option<Pseudo>,
    bundle: FluentBundle<FluentResource, IntlLangMemoizer>,
}

/// The digits of the bundle's language, made once.
struct MemoizedDigits(Digits);

impl Memoizable for MemoizedDigits {
    type Args = ();
    type Error = ();
    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        Digits::try_new(&lang).map(MemoizedDigits).map_err(|_| ())
    }
}

/// The same without separators.
struct MemoizedPlainDigits(Digits);

impl Memoizable for MemoizedPlainDigits {
    type Args = ();
    type Error = ();
    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        Digits::without_separators(&lang)
            .map(MemoizedPlainDigits)
            .map_err(|_| ())
    }
}

impl Strings {
    /// Reads `locales/TAG/FILE.ftl` for each of `files`, from all layers; a higher layer replaces single messages.
    pub fn read(
        store: &Store,
        language: &Language,
        files: &[&str],
        format: &Format,
        faults: &mut Vec<Fault>,
    ) -> Self {
        let folder = format!("locales/{}", language.base());
        let mut bundle = bundle(format, write_number);
        bundle.set_transform(language.pseudo.map(Pseudo::transform));
        let mut begun = BTreeMap::new();
        let mut laid = HashMap::new();
        for name in files {
            match store.read(&format!("{folder}/{name}.ftl")) {
                Ok(versions) => {
                    for (layer, file) in versions.iter().enumerate() {
                        begun.extend(add_file(&mut bundle, file, layer > 0, faults));
                        if matches!(file.text, Cow::Owned(_)) {
                            laid.extend(origins(file));
                        }
                    }
                }
                Err(fault) => faults.push(fault),
            }
        }
        Strings {
            tag: language.tag.clone(),
            folder: store.display_name(&folder),
            files: files.iter().map(|&name| name.to_owned()).collect(),
            begun,
            laid,
            pseudo: language.pseudo,
            bundle,
        }
    }

    /// No message yet, for numbers without separators: those of the program itself, which reads one message after the
    /// other.
    pub fn empty(language: &Language, format: &Format) -> Self {
        Strings {
            tag: language.tag.clone(),
            folder: String::new(),
            files: Vec::new(),
            begun: BTreeMap::new(),
            laid: HashMap::new(),
            pseudo: None,
            bundle: bundle(format, write_plain_number),
        }
    }

    /// Adds messages from the text of a file. What is wrong in them is left out.
    pub fn add(&mut self, text: &str) {
        let resource = FluentResource::try_new(text.to_owned());
        let resource = resource.unwrap_or_else(|(resource, _)| resource);
        self.bundle.add_resource_overriding(resource);
    }

    /// The value of a message (`id`) or of its attribute (`id.attribute`).
    fn pattern(&self, id: &str) -> Option<&ast::Pattern<&str>> {
        match id.split_once('.') {
            Some((message, attribute)) => {
                let message = self.bundle.get_message(message)?;
                message.get_attribute(attribute).map(|a| a.value())
            }
            None => self.bundle.get_message(id)?.value(),
        }
    }

    /// Whether a message is there with a value, or an attribute, named as `id.attribute`.
    pub fn has(&self, id: &str) -> bool {
        self.pattern(id).is_some()
    }

    /// The variables a message uses in its value, or an attribute in its own, through the messages and terms it refers
    /// to as well.
    pub fn variables(&self, id: &str) -> BTreeSet<String> {
        let mut variables = BTreeSet::new();
        let mut seen = BTreeSet::new();
        let mut open = vec![id.to_owned()];
        while let Some(id) = open.pop() {
            if !seen.insert(id.clone()) {
                continue;
            }
            if let Some(pattern) = self.pattern(&id) {
                let (used, references) = names_in(pattern);
                variables.extend(used);
                open.extend(references.into_iter().filter(|r| !r.starts_with('-')));
            }
        }
        variables
    }

    /// Where a folder on top has a message, or one that it refers to.
    pub fn laid_in(&self, id: &str) -> Option<Place> {
        let mut seen = BTreeSet::new();
        let mut open = vec![id.to_owned()];
        while let Some(id) = open.pop() {
            let message = id.split('.').next().unwrap_or_default();
            if let Some(origin) = self.laid.get(message) {
                return Some(origin.place());
            }
            // Of a term Fluent gives no pattern away.
            if let Some(pattern) = self.pattern(&id).filter(|_| seen.insert(id.clone())) {
                open.extend(names_in(pattern).1);
            }
        }
        None
    }

    /// The text of a message (`id`) or of an attribute (`id.attribute`).
    ///
    /// # Errors
    /// It is missing, or Fluent cannot resolve it; the fault names message, language and file.
    pub fn format(&self, id: &str, arguments: &Arguments<'_>) -> Result<String, Fault> {
        let pattern = self.pattern(id).ok_or_else(|| self.missing(id))?;
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&arguments.0), &mut errors);
        match errors.first() {
            None => self.printable(id, &text),
            Some(error) => Err(Fault::new(message!(
                "message-broken",
                message = id,
                tag = self.tag,
                reason = explain(error)
            ))
            .at(Place::file(self.file_of(id)))),
        }
    }

    /// The text of a message as it stands, line breaks too; none where it is missing or Fluent cannot resolve it.
    pub fn unchecked(&self, id: &str, arguments: &Arguments<'_>) -> Option<String> {
        let mut errors = Vec::new();
        let pattern = self.pattern(id)?;
        let text = self
            .bundle
            .format_pattern(pattern, Some(&arguments.0), &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }

    /// A formatted text fit to be printed: a line break of the file is a space, and nothing in it is unseen.
    fn printable(&self, id: &str, text: &str) -> Result<String, Fault> {
        let text = text
            .split('\n')
            .map(str::trim)
            .collect::<Vec<_>>()
            .join(" ");
        if text.chars().count() > limits::MESSAGE_LETTERS {
            let most = limits::MESSAGE_LETTERS;
            let fault = beyond(message!("limit-message", id = id, most = most));
            return Err(fault.at(Place::file(self.file_of(id))));
        }
        match refused_in_content(&text) {
            // A unit is a part of other messages.
            None if id.starts_with("unit-") => Ok(text),
            None => Ok(match self.pseudo {
                Some(pseudo) => pseudo.message(text),
                None => text,
            }),
            Some(refused) => Err(Fault::new(message!(
                "message-character-in",
                message = id,
                tag = self.tag,
                refused
            ))
            .at(Place::file(self.file_of(id)))
            .hint(message!("message-retype"))),
        }
    }

    /// The fault of a message or an attribute that is not there.
    pub fn missing(&self, id: &str) -> Fault {
        if let Some(place) = self.begun.get(id) {
            return Fault::new(message!("message-begun", id = id, tag = self.tag.as_str()))
                .at(place.clone())
                .hint(message!("message-begun-hint"));
        }
        let file = self.file_of(id);
        Fault::new(message!("message-missing", message = id, tag = self.tag))
            .hint(message!("message-add", file))
    }

    /// The fault of a variable that no number fills; `known` are the numbers there are.
    pub fn unknown_variable<'k>(
        &self,
        id: &str,
        variable: &str,
        known: impl Iterator<Item = &'k str>,
    ) -> Fault {
        let fault = Fault::new(message!(
            "message-no-value",
            message = id,
            tag = self.tag,
            variable = format!("${variable}")
        ))
        .at(Place::file(self.file_of(id)));
        match nearest(variable, known) {
            Some(name) => fault.hint(message!("did-you-mean", near = format!("${name}"))),
            None => fault.hint(message!("message-variable")),
        }
    }

    /// The file a message stands in: the longest file name that begins its id.
    pub fn file_of(&self, id: &str) -> String {
        let stem = file_stem(id, self.files.iter().map(String::as_str));
        format!("{}/{stem}.ftl", self.folder)
    }
}

/// The name of the message file an id belongs to, among `files`; its first word when none fits.
pub fn file_stem<'a>(id: &'a str, files: impl Iterator<Item = &'a str>) -> &'a str {
    if id.starts_with("unit-") {
        return "units";
    }
    files
        .filter(|file| {
            id.strip_prefix(file)
                .is_some_and(|rest| rest.starts_with('-'))
        })
        .max_by_key(|file| file.len())
        .unwrap_or_else(|| id.split('-').next().unwrap_or(id))
}

type WriteNumber = fn(&FluentValue<'_>, &IntlLangMemoizer) -> Option<String>;

/// A bundle without messages.
fn bundle(format: &Format, write: WriteNumber) -> FluentBundle<FluentResource, IntlLangMemoizer> {
    let mut bundle = FluentBundle::new(vec![format.fluent_locale()]);
    bundle.set_formatter(Some(write));
    let plurals = format.plurals();
    bundle
        .add_function(PLURAL, move |positional, _| match positional.first() {
            Some(FluentValue::Number(n)) => FluentValue::from(plurals.category(n.value as i64)),
            _ => FluentValue::Error,
        })
        .expect("the bundle is new, so the name is free");
    bundle
}

/// Prints a number in the digits of the bundle's language.
fn write_number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(n) = value else {
        return None;
    };
    memoizer
        .with_try_get::<MemoizedDigits, _, _>((), |digits| digits.0.integer(n.value as i64))
        .ok()
}

/// The same without separators between thousands.
fn write_plain_number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(n) = value else {
        return None;
    };
    memoizer
        .with_try_get::<MemoizedPlainDigits, _, _>((), |digits| digits.0.integer(n.value as i64))
        .ok()
}

/// Adds the messages of a file, and returns those that are begun and not written.
fn add_file(
    bundle: &mut FluentBundle<FluentResource, IntlLangMemoizer>,
    file: &Arc<File>,
    overrides: bool,
    faults: &mut Vec<Fault>,
) -> Vec<(String, Place)> {
    let mut begun = Vec::new();
    if let Err(fault) = parsable(file) {
        faults.push(fault);
        return begun;
    }
    let resource = match FluentResource::try_new(file.text.clone().into_owned()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors.iter().take(limits::MESSAGES) {
                match begun_message(file, error) {
                    // Over words that are there, no words are a slip: they would be printed all the same.
                    Some(id) if !overrides || !is_term(error) && !bundle.has_message(&id) => {
                        begun.push((id, file.place(error.pos.start)));
                    }
                    _ if faults.len() < limits::FAULTS => faults.push(syntax_fault(file, error)),
                    _ => {}
                }
            }
            resource
        }
    };
    if overrides {
        bundle.add_resource_overriding(resource);
    } else if let Err(errors) = bundle.add_resource(resource) {
        let offsets = offsets(&file.text);
        for error in errors.into_iter().take(limits::FAULTS) {
            if let FluentError::Overriding { id, .. } = error {
                let offset = offsets.get(id.as_str()).copied().unwrap_or(0);
                faults.push(
                    Fault::new(message!("message-twice", message = id))
                        .at(file.place(offset))
                        .hint(message!("message-take-one")),
                );
            }
        }
    }
    begun
}

/// The id of a message that has nothing behind its `=`: it waits for its words, and is missing until then.
fn begun_message(file: &File, error: &ParserError) -> Option<String> {
    let (ErrorKind::ExpectedMessageField { entry_id } | ErrorKind::ExpectedTermField { entry_id }) =
        &error.kind
    else {
        return None;
    };
    let line = file.text.get(error.pos.start..)?.lines().next()?;
    let line = line.strip_prefix('-').unwrap_or(line);
    let rest = line.strip_prefix(entry_id.as_str())?.trim_start();
    (rest.strip_prefix('=')?.trim().is_empty()).then(|| entry_id.clone())
}

fn is_term(error: &ParserError) -> bool {
    matches!(error.kind, ErrorKind::ExpectedTermField { .. })
}

fn syntax_fault(file: &File, error: &ParserError) -> Fault {
    Fault::new(message!(
        "message-not-fluent",
        reason = lower_first(&error.kind.to_string())
    ))
    .at(file.place(error.pos.start))
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map_or_else(String::new, |c| c.to_lowercase().chain(chars).collect())
}

fn explain(error: &FluentError) -> Message {
    use fluent::resolver::errors::{ReferenceKind, ResolverError};
    match error {
        FluentError::ResolverError(ResolverError::Reference(kind)) => match kind {
            ReferenceKind::Variable { id } => {
                message!("message-reason-variable", variable = format!("${id}"))
            }
            ReferenceKind::Message { id, .. } => {
                message!("message-reason-message", id)
            }
            ReferenceKind::Term { id, .. } => {
                message!("message-reason-term", term = format!("-{id}"))
            }
            ReferenceKind::Function { id } => message!("message-reason-function", id),
        },
        FluentError::ResolverError(ResolverError::Cyclic) => message!("message-reason-cyclic"),
        FluentError::ResolverError(ResolverError::TooManyPlaceables) => {
            message!("message-reason-placeables")
        }
        other => Message::theirs(other),
    }
}

/// Where the messages and terms of a file are, terms with their hyphen.
fn origins(file: &Arc<File>) -> Vec<(String, Origin)> {
    let offsets = offsets(&file.text).into_iter();
    let origin = |(id, offset): (&str, usize)| {
        let sign = if file.text[offset..].starts_with('-') {
            "-"
        } else {
            ""
        };
        let file = Arc::clone(file);
        (format!("{sign}{id}"), Origin { file, offset })
    };
    offsets.map(origin).collect()
}

/// Byte offset of the last entry `id =` (or `-id =`) at the start of a line, for each id.
pub(super) fn offsets(text: &str) -> HashMap<&str, usize> {
    let mut offsets = HashMap::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let name = line.trim_start_matches('-');
        let in_id = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        let end = name.find(|c| !in_id(c)).unwrap_or(name.len());
        if end > 0 && name[end..].trim_start().starts_with('=') {
            offsets.insert(&name[..end], start);
        }
        start += line.len();
    }
    offsets
}
