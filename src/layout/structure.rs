//! The logical structure of what is laid out: what each run and drawing is, whatever it looks like.
//!
//! In: the elements that the layout opens and closes while it sets the handout. Out: [`Structure`], from which a PDF's
//! tags are written. An element's place in the list is the reading order.

use crate::handout::{Language, Text};

/// A tree of elements in reading order: a parent stands before its children.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Structure {
    pub elements: Vec<Element>,
    /// The element that is open.
    open: Option<usize>,
}

/// One element of the structure.
#[derive(Debug, Clone, PartialEq)]
pub struct Element {
    pub role: Role,
    /// Index of the element that it is a part of; `None` for a part of the document itself.
    pub parent: Option<usize>,
    /// BCP 47 tag, set when it is not the handout's.
    pub language: Option<String>,
    /// What a drawing says, for somebody who does not see it.
    pub alternative: Option<String>,
}

/// What an element is, by its standard structure type (ISO 32000-1, 14.8.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    Section,
    /// 1 for the title of the sheet, 2 for a section's, 3 for a group's.
    Heading(u8),
    Paragraph,
    List,
    ListItem,
    /// The mark of a list item.
    Label,
    /// The text of a list item.
    ListBody,
    Table,
    TableRow,
    /// Head of a column.
    ColumnHead,
    /// Head of a row.
    RowHead,
    TableCell,
    Figure,
    /// What stands apart from the flow of the text.
    Note,
}

impl Structure {
    /// Adds an element to the one that is open, and opens it until [`Structure::close`].
    pub fn open(&mut self, role: Role) -> usize {
        let id = self.elements.len();
        self.elements.push(Element {
            role,
            parent: self.open,
            language: None,
            alternative: None,
        });
        self.open = Some(id);
        id
    }

    /// Opens an element that holds one text, and so has its language.
    pub fn open_for(&mut self, role: Role, text: &Text) -> usize {
        let id = self.open(role);
        self.elements[id].language = text.language.as_ref().map(|l| l.tag.clone());
        id
    }

    /// Closes the element that is open; its parent is open again.
    pub fn close(&mut self) {
        self.open = self.open.and_then(|id| self.elements[id].parent);
    }

    /// The element that takes what is set now.
    pub fn current(&self) -> Option<usize> {
        self.open
    }

    /// Adds a drawing that says `alternative`.
    pub fn figure(&mut self, alternative: &Text) -> usize {
        let id = self.open_figure(alternative);
        self.close();
        id
    }

    /// Opens a drawing that says `alternative` and holds the texts that are set until [`Structure::close`].
    pub fn open_figure(&mut self, alternative: &Text) -> usize {
        let id = self.open_for(Role::Figure, alternative);
        // A voice reads in logical order, whatever isolates there are, and may spell out characters it does not know.
        let spoken = alternative.text.replace(crate::characters::is_isolate, "");
        self.elements[id].alternative = Some(spoken);
        id
    }
}

/// The language of a word in Latin letters on a sheet in other letters: the names of substances and laboratories are
/// international, and a voice for English reads them.
pub const LATIN_WORDS: &str = "en";

/// Whether `language` is written in Latin letters; told from the direction, which is all that layout knows of it.
pub fn is_latin(language: &Language) -> bool {
    language.direction == crate::handout::Direction::Ltr
}
