//! The messages of one language. The only module that knows Fluent.
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
use crate::catalog::store::{File, Store};
use crate::characters::refused_in_content;
use crate::error::{Fault, Place};
use crate::locale::format::{Digits, Format};
use crate::locale::language::Language;
use crate::locale::nesting;
use crate::locale::pseudo::Pseudo;
use crate::message;
use crate::nearest::nearest;

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
const PLURAL: &str = "PLURAL";

/// The messages of one language.
pub struct Strings {
    tag: String,
    /// The folder a user finds the messages in.
    folder: String,
    /// Names of the message files, without extension.
    files: Vec<String>,
    /// Messages of which there is no more than `id =`, with their places.
    begun: BTreeMap<String, Place>,
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

/// What one message of a file looks like, for checking.
#[derive(Debug, Clone)]
pub struct MessageShape {
    pub id: String,
    /// Variables of the value and all attributes.
    pub variables: BTreeSet<String>,
    /// Messages and terms it refers to; terms with their hyphen.
    pub references: BTreeSet<String>,
    /// Plural selectors: the categories or exact numbers each has, and whether `PLURAL` gives its category.
    pub selectors: Vec<SelectorShape>,
    /// Literal text of the value and all attributes, literals in placeables too.
    pub literals: Vec<String>,
    /// Names of its attributes.
    pub attributes: BTreeSet<String>,
    pub is_term: bool,
    pub file: Arc<File>,
    pub offset: usize,
}

/// One selector of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SelectorShape {
    pub variable: Option<String>,
    /// Whether the category comes from `PLURAL`.
    pub by_plural: bool,
    pub keys: BTreeSet<String>,
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
        let mut bundle = FluentBundle::new(vec![format.fluent_locale()]);
        bundle.set_formatter(Some(write_number));
        bundle.set_transform(language.pseudo.map(Pseudo::transform));
        let plurals = format.plurals();
        bundle
            .add_function(PLURAL, move |positional, _| match positional.first() {
                Some(FluentValue::Number(n)) => FluentValue::from(plurals.category(n.value as i64)),
                _ => FluentValue::Error,
            })
            .expect("the bundle is new, so the name is free");
        let mut begun = BTreeMap::new();
        for name in files {
            match store.read(&format!("{folder}/{name}.ftl")) {
                Ok(versions) => {
                    for (layer, file) in versions.iter().enumerate() {
                        begun.extend(add_file(&mut bundle, file, layer > 0, faults));
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
            pseudo: language.pseudo,
            bundle,
        }
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
            let mut shape = Shape::default();
            if let Some(pattern) = self.pattern(&id) {
                shape.pattern(pattern);
            }
            variables.append(&mut shape.variables);
            open.extend(shape.references.into_iter().filter(|r| !r.starts_with('-')));
        }
        variables
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
            Some(error) => Err(Fault::new(format!(
                "message `{id}` in `{}`: {}",
                self.tag,
                explain(error)
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
            Some(refused) => Err(Fault::new(format!(
                "message `{id}` in `{}` holds the character {refused}",
                self.tag
            ))
            .at(Place::file(self.file_of(id)))
            .hint("type the sentence again without it")),
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
        Fault::new(format!("message `{id}` is missing in `{}`", self.tag))
            .hint(format!("add it to `{file}`"))
    }

    /// The fault of a variable that no number fills; `known` are the numbers there are.
    pub fn unknown_variable<'k>(
        &self,
        id: &str,
        variable: &str,
        known: impl Iterator<Item = &'k str>,
    ) -> Fault {
        let fault = Fault::new(format!(
            "message `{id}` in `{}` has no value for `${variable}`",
            self.tag
        ))
        .at(Place::file(self.file_of(id)));
        match nearest(variable, known) {
            Some(name) => fault.hint(format!("did you mean `${name}`?")),
            None => {
                fault.hint("a variable is the name of a printable number in `data/numbers.toml`")
            }
        }
    }

    /// The file a message stands in: the longest file name that begins its id.
    fn file_of(&self, id: &str) -> String {
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

/// Prints a number in the digits of the bundle's language.
fn write_number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(n) = value else {
        return None;
    };
    memoizer
        .with_try_get::<MemoizedDigits, _, _>((), |digits| digits.0.integer(n.value as i64))
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
                    Fault::new(format!("message `{id}` is there twice"))
                        .at(file.place(offset))
                        .hint("take one out"),
                );
            }
        }
    }
    begun
}

/// Whether a file can be given to Fluent.
///
/// # Errors
/// It has more messages, or more placeables in one another, than the limits allow.
fn parsable(file: &File) -> Result<(), Fault> {
    // The program's own are known.
    if matches!(file.text, Cow::Borrowed(_)) {
        return Ok(());
    }
    if let Some(offset) = nesting::beyond(&file.text) {
        let fault = beyond(message!("limit-nesting", most = limits::NESTING));
        return Err(fault.at(file.place(offset)));
    }
    let begins = |line: &&str| line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-');
    if file.text.lines().filter(begins).count() > limits::MESSAGES {
        let fault = beyond(message!("limit-messages", most = limits::MESSAGES));
        return Err(fault.at(Place::file(&*file.name)));
    }
    Ok(())
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
    Fault::new(format!(
        "not valid Fluent: {}",
        lower_first(&error.kind.to_string())
    ))
    .at(file.place(error.pos.start))
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map_or_else(String::new, |c| c.to_lowercase().chain(chars).collect())
}

fn explain(error: &FluentError) -> Cow<'static, str> {
    use fluent::resolver::errors::{ReferenceKind, ResolverError};
    match error {
        FluentError::ResolverError(ResolverError::Reference(kind)) => match kind {
            ReferenceKind::Variable { id } => {
                format!("there is no value for the variable `${id}`").into()
            }
            ReferenceKind::Message { id, .. } => {
                format!("it refers to `{id}`, which is missing").into()
            }
            ReferenceKind::Term { id, .. } => {
                format!("it refers to the term `-{id}`, which is missing").into()
            }
            ReferenceKind::Function { id } => format!("there is no function `{id}`").into(),
        },
        FluentError::ResolverError(ResolverError::Cyclic) => "it refers to itself".into(),
        FluentError::ResolverError(ResolverError::TooManyPlaceables) => {
            "it has too many placeables".into()
        }
        other => other.to_string().into(),
    }
}

/// Byte offset of the last entry `id =` (or `-id =`) at the start of a line, for each id.
fn offsets(text: &str) -> HashMap<&str, usize> {
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

/// The shapes of all messages and terms of a file, for checking; syntax faults are [`Strings::read`]'s to report.
pub fn shapes(file: &Arc<File>) -> Vec<MessageShape> {
    if parsable(file).is_err() {
        return Vec::new();
    }
    let offsets = offsets(&file.text);
    let resource = match fluent_syntax::parser::parse(&*file.text) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let message = |name: &str,
                   value: Option<&ast::Pattern<&str>>,
                   attributes: &[ast::Attribute<&str>],
                   is_term| {
        let mut shape = Shape::default();
        if let Some(value) = value {
            shape.pattern(value);
        }
        for attribute in attributes {
            shape.pattern(&attribute.value);
        }
        MessageShape {
            id: name.to_owned(),
            variables: shape.variables,
            references: shape.references,
            selectors: shape.selectors,
            literals: shape.literals,
            attributes: attributes.iter().map(|a| a.id.name.to_owned()).collect(),
            is_term,
            file: Arc::clone(file),
            offset: offsets.get(name).copied().unwrap_or(0),
        }
    };
    resource
        .body
        .iter()
        .filter_map(|entry| match entry {
            ast::Entry::Message(m) => {
                Some(message(m.id.name, m.value.as_ref(), &m.attributes, false))
            }
            ast::Entry::Term(t) => Some(message(t.id.name, Some(&t.value), &t.attributes, true)),
            _ => None,
        })
        .collect()
}

/// Collects what a pattern uses.
#[derive(Default)]
struct Shape {
    variables: BTreeSet<String>,
    references: BTreeSet<String>,
    selectors: Vec<SelectorShape>,
    literals: Vec<String>,
}

impl Shape {
    fn pattern<S: AsRef<str>>(&mut self, pattern: &ast::Pattern<S>) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => {
                    self.literals.push(value.as_ref().to_owned())
                }
                ast::PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    /// Keeps a reference. Fluent resolves a hundred placeables of a message at most, so more are never followed.
    fn refer(&mut self, to: String) {
        if self.references.len() <= limits::LIST {
            self.references.insert(to);
        }
    }

    fn expression<S: AsRef<str>>(&mut self, expression: &ast::Expression<S>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector);
                self.selectors.push(selector_shape(selector, variants));
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline<S: AsRef<str>>(&mut self, inline: &ast::InlineExpression<S>) {
        match inline {
            ast::InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.as_ref().to_owned());
            }
            ast::InlineExpression::MessageReference { id, .. } => {
                self.refer(id.name.as_ref().to_owned());
            }
            ast::InlineExpression::TermReference { id, .. } => {
                self.refer(format!("-{}", id.name.as_ref()));
            }
            ast::InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|a| self.inline(a));
            }
            ast::InlineExpression::Placeable { expression } => self.expression(expression),
            ast::InlineExpression::StringLiteral { value } => {
                let mut text = String::new();
                // Writing to a string cannot fail.
                let _ = fluent_syntax::unicode::unescape_unicode(&mut text, value.as_ref());
                self.literals.push(text);
            }
            ast::InlineExpression::NumberLiteral { value } => {
                self.literals.push(value.as_ref().to_owned());
            }
        }
    }
}

fn selector_shape<S: AsRef<str>>(
    selector: &ast::InlineExpression<S>,
    variants: &[ast::Variant<S>],
) -> SelectorShape {
    let (variable, by_plural) = match selector {
        ast::InlineExpression::VariableReference { id } => {
            (Some(id.name.as_ref().to_owned()), false)
        }
        ast::InlineExpression::FunctionReference { id, arguments }
            if id.name.as_ref() == PLURAL =>
        {
            let variable = arguments.positional.first().and_then(|a| match a {
                ast::InlineExpression::VariableReference { id } => {
                    Some(id.name.as_ref().to_owned())
                }
                _ => None,
            });
            (variable, true)
        }
        _ => (None, false),
    };
    let keys = variants
        .iter()
        .map(|v| match &v.key {
            ast::VariantKey::Identifier { name } => name.as_ref().to_owned(),
            ast::VariantKey::NumberLiteral { value } => value.as_ref().to_owned(),
        })
        .collect();
    SelectorShape {
        variable,
        by_plural,
        keys,
    }
}
