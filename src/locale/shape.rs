//! What the messages of a file look like, for checking: a [`File`] in, a [`MessageShape`] for each message out.
//!
//! Nothing is resolved here. A [`Line`] is the text of a value, an attribute or a variant as it stands in the file, and
//! knows where in the file each of its letters is.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use fluent_syntax::ast;

use crate::catalog::limits;
use crate::catalog::store::File;
use crate::error::Place;
use crate::locale::size::parsable;
use crate::locale::strings::{PLURAL, offsets};

/// Stands in a [`Line`] for what is in braces.
pub const PLACEABLE: char = '\u{fffc}';

/// One message or term of a file.
#[derive(Debug, Clone)]
pub struct MessageShape {
    pub id: String,
    /// Variables of the value and all attributes.
    pub variables: BTreeSet<String>,
    /// Messages and terms it refers to; terms with their hyphen.
    pub references: BTreeSet<String>,
    /// Plural selectors: the categories or exact numbers each has, and whether `PLURAL` gives its category.
    pub selectors: Vec<SelectorShape>,
    /// Texts of the value, of the attributes and of every variant, in the order of the file.
    pub lines: Vec<Line>,
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

/// A text of a message.
#[derive(Debug, Clone, Default)]
pub struct Line {
    /// The attribute it belongs to; the value without one.
    pub attribute: Option<String>,
    /// Whether it is a variant of a selector.
    pub variant: bool,
    /// The literal text; [`PLACEABLE`] for each of `placeables`, in order.
    pub text: String,
    pub placeables: Vec<Placeable>,
    /// Where a piece begins: in `text`, and in the file.
    pieces: Vec<(usize, usize)>,
}

/// What stands in braces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Placeable {
    Variable(String),
    /// A term, without its hyphen.
    Term(String),
    Message(String),
    /// A choice; each variant is a [`Line`] of its own.
    Choice,
}

impl MessageShape {
    /// Where the message begins.
    pub fn place(&self) -> Place {
        self.file.place(self.offset)
    }

    /// Where byte `at` of a line stands.
    pub fn place_in(&self, line: &Line, at: usize) -> Place {
        self.file.place(line.offset(at).unwrap_or(self.offset))
    }

    /// The value, or an attribute (`id.attribute`), whole.
    pub fn line(&self, attribute: Option<&str>) -> Option<&Line> {
        let of = |line: &&Line| !line.variant && line.attribute.as_deref() == attribute;
        self.lines.iter().find(of)
    }
}

impl Line {
    /// The byte of the file at which byte `at` of the text stands.
    fn offset(&self, at: usize) -> Option<usize> {
        let (start, offset) = self.pieces.iter().rev().find(|(start, _)| *start <= at)?;
        Some(offset + (at - start))
    }

    /// The text as it stands in the file, with the names of what is in braces.
    pub fn shown(&self) -> String {
        self.filled(|placeable| match placeable {
            Placeable::Variable(name) => format!("{{ ${name} }}"),
            Placeable::Term(name) => format!("{{ -{name} }}"),
            Placeable::Message(name) => format!("{{ {name} }}"),
            Placeable::Choice => "{ … }".to_owned(),
        })
    }

    /// The text with something else for what is in braces.
    pub fn filled(&self, mut with: impl FnMut(&Placeable) -> String) -> String {
        let mut placeables = self.placeables.iter();
        let mut text = String::new();
        for c in self.text.chars() {
            match (c, c == PLACEABLE) {
                (_, true) => text.extend(placeables.next().map(&mut with)),
                ('\n', _) => text.push(' '),
                (c, _) => text.push(c),
            }
        }
        text
    }

    /// The names of its variables, in order.
    pub fn variables(&self) -> Vec<&str> {
        let names = self.placeables.iter().filter_map(|p| match p {
            Placeable::Variable(name) => Some(name.as_str()),
            _ => None,
        });
        names.collect()
    }
}

/// The shapes of all messages and terms of a file; syntax faults are those of
/// [`Strings::read`](crate::locale::strings::Strings::read) to report.
pub fn shapes(file: &Arc<File>) -> Vec<MessageShape> {
    if parsable(file).is_err() {
        return Vec::new();
    }
    let offsets = offsets(&file.text);
    let shape = |name, value, attributes: &[_]| shape(file, &offsets, name, value, attributes);
    let resource = match fluent_syntax::parser::parse(&*file.text) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let entries = resource.body.iter().filter_map(|entry| match entry {
        ast::Entry::Message(m) => Some(shape(m.id.name, m.value.as_ref(), &m.attributes)),
        ast::Entry::Term(t) => {
            let term = shape(t.id.name, Some(&t.value), &t.attributes);
            Some(MessageShape {
                is_term: true,
                ..term
            })
        }
        _ => None,
    });
    entries.collect()
}

fn shape(
    file: &Arc<File>,
    offsets: &HashMap<&str, usize>,
    name: &str,
    value: Option<&ast::Pattern<&str>>,
    attributes: &[ast::Attribute<&str>],
) -> MessageShape {
    let mut reader = Reader::of(&file.text);
    if let Some(value) = value {
        reader.pattern(value, false);
    }
    for attribute in attributes {
        reader.attribute = Some(attribute.id.name.to_owned());
        reader.pattern(&attribute.value, false);
    }
    MessageShape {
        id: name.to_owned(),
        variables: reader.variables,
        references: reader.references,
        selectors: reader.selectors,
        lines: reader.lines,
        attributes: attributes.iter().map(|a| a.id.name.to_owned()).collect(),
        is_term: false,
        file: Arc::clone(file),
        offset: offsets.get(name).copied().unwrap_or(0),
    }
}

/// The variables of a pattern, and the messages and terms (with their hyphen) it refers to.
pub(super) fn names_in(pattern: &ast::Pattern<&str>) -> (BTreeSet<String>, BTreeSet<String>) {
    let mut reader = Reader::of("");
    reader.pattern(pattern, false);
    (reader.variables, reader.references)
}

/// Collects what patterns use.
struct Reader<'a> {
    text: &'a str,
    attribute: Option<String>,
    variables: BTreeSet<String>,
    references: BTreeSet<String>,
    selectors: Vec<SelectorShape>,
    lines: Vec<Line>,
}

impl<'a> Reader<'a> {
    fn of(text: &'a str) -> Self {
        Reader {
            text,
            attribute: None,
            variables: BTreeSet::new(),
            references: BTreeSet::new(),
            selectors: Vec::new(),
            lines: Vec::new(),
        }
    }

    fn pattern(&mut self, pattern: &ast::Pattern<&str>, variant: bool) {
        let mut line = Line {
            attribute: self.attribute.clone(),
            variant,
            ..Line::default()
        };
        // Its variants come after it.
        let place = self.lines.len();
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => self.literal(&mut line, value, value),
                ast::PatternElement::Placeable { expression } => {
                    self.expression(expression, &mut line);
                }
            }
        }
        self.lines.insert(place, line);
    }

    /// Keeps a reference. Fluent resolves a hundred placeables of a message at most, so more are never followed.
    fn refer(&mut self, to: String) {
        if self.references.len() <= limits::LIST {
            self.references.insert(to);
        }
    }

    /// `value` is a piece of the file; `text` is what it says.
    fn literal(&self, line: &mut Line, value: &str, text: &str) {
        // The parser hands out slices of the text it was given.
        let offset = (value.as_ptr() as usize).checked_sub(self.text.as_ptr() as usize);
        if let Some(offset) = offset.filter(|offset| *offset <= self.text.len()) {
            line.pieces.push((line.text.len(), offset));
        }
        line.text.push_str(text);
    }

    fn place(&self, line: &mut Line, name: &str, placeable: Placeable) {
        self.literal(line, name, "");
        line.text.push(PLACEABLE);
        line.placeables.push(placeable);
    }

    fn expression(&mut self, expression: &ast::Expression<&str>, line: &mut Line) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, line),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector, &mut Line::default());
                self.selectors.push(selector_shape(selector, variants));
                line.text.push(PLACEABLE);
                line.placeables.push(Placeable::Choice);
                for variant in variants {
                    self.pattern(&variant.value, true);
                }
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>, line: &mut Line) {
        match inline {
            ast::InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
                self.place(line, id.name, Placeable::Variable(id.name.to_owned()));
            }
            ast::InlineExpression::MessageReference { id, .. } => {
                self.refer(id.name.to_owned());
                self.place(line, id.name, Placeable::Message(id.name.to_owned()));
            }
            ast::InlineExpression::TermReference { id, .. } => {
                self.refer(format!("-{}", id.name));
                self.place(line, id.name, Placeable::Term(id.name.to_owned()));
            }
            ast::InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &arguments.positional {
                    self.inline(argument, line);
                }
            }
            ast::InlineExpression::Placeable { expression } => self.expression(expression, line),
            ast::InlineExpression::StringLiteral { value } => {
                let mut text = String::new();
                // Writing to a string cannot fail.
                let _ = fluent_syntax::unicode::unescape_unicode(&mut text, value);
                self.literal(line, value, &text);
            }
            ast::InlineExpression::NumberLiteral { value } => self.literal(line, value, value),
        }
    }
}

fn selector_shape(
    selector: &ast::InlineExpression<&str>,
    variants: &[ast::Variant<&str>],
) -> SelectorShape {
    let (variable, by_plural) = match selector {
        ast::InlineExpression::VariableReference { id } => (Some(id.name.to_owned()), false),
        ast::InlineExpression::FunctionReference { id, arguments } if id.name == PLURAL => {
            let variable = arguments.positional.first().and_then(|a| match a {
                ast::InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
                _ => None,
            });
            (variable, true)
        }
        _ => (None, false),
    };
    let keys = variants
        .iter()
        .map(|v| match &v.key {
            ast::VariantKey::Identifier { name } => (*name).to_owned(),
            ast::VariantKey::NumberLiteral { value } => (*value).to_owned(),
        })
        .collect();
    SelectorShape {
        variable,
        by_plural,
        keys,
    }
}
