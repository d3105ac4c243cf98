//! What can be wrong on a page, and how it is said.

use crate::check::finding::Finding;
use crate::layout::{Pages, style};
use crate::message;
use crate::ui::Message;

/// One fault of a page. Two with the same value are the same fault, on whatever page they are found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// Id of the text that it concerns, and its language.
    pub id: String,
    pub tag: String,
    pub kind: Kind,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// It stands outside the part of the paper that is there for it.
    Outside,
    /// Another text stands in the same place.
    Over { other: String },
    /// A ruled line, a mark or a picture does.
    OverDrawing,
    /// A word is wider than its column, and goes on in the next line.
    CutWord { word: String },
    /// Only the beginning is printed.
    CutShort,
    /// A line has more letters than are read well.
    Long,
    /// A heading with nothing, or one line, of what it stands above.
    Alone,
}

/// Names of the rules.
pub const OVERFLOW: &str = "overflow";
pub const LINE_TOO_LONG: &str = "line-too-long";
pub const HEADING_ALONE: &str = "heading-alone";

impl Fault {
    /// A fault of the text `source`.
    pub fn of(pages: &Pages, source: usize, kind: Kind) -> Self {
        let text = &pages.sources[source];
        let language = text.language.as_ref().unwrap_or(&pages.language);
        Fault {
            id: text.id.clone(),
            tag: language.tag.clone(),
            kind,
        }
    }

    /// The rule that finds it.
    pub fn rule(&self) -> &'static str {
        match self.kind {
            Kind::Outside
            | Kind::Over { .. }
            | Kind::OverDrawing
            | Kind::CutWord { .. }
            | Kind::CutShort => OVERFLOW,
            Kind::Long => LINE_TOO_LONG,
            Kind::Alone => HEADING_ALONE,
        }
    }

    /// Where in the text it is; `None` for the text as a whole.
    pub fn place_in(&self, text: &str) -> Option<usize> {
        match &self.kind {
            Kind::CutWord { word } => text.find(word.as_str()),
            _ => None,
        }
    }

    /// The finding, on the sheets `sheets`.
    pub fn finding(&self, sheets: &Message) -> Finding {
        let id = &self.id;
        let what = match &self.kind {
            Kind::Outside => message!("check-layout-outside", id, sheets),
            Kind::Over { other } => message!("check-layout-over", id, other, sheets),
            Kind::OverDrawing => message!("check-layout-over-drawing", id, sheets),
            Kind::CutWord { word } => message!("check-layout-cut-word", id, word, sheets),
            Kind::CutShort => message!("check-layout-cut-short", id, sheets),
            Kind::Long => message!("check-layout-long", id, most = style::LETTERS, sheets),
            Kind::Alone => message!("check-layout-alone", id, sheets),
        };
        Finding::new(what).hint(match self.kind {
            Kind::Outside | Kind::Over { .. } | Kind::OverDrawing | Kind::CutShort => {
                message!("check-layout-shorten")
            }
            Kind::CutWord { .. } => message!("check-layout-cut-word-hint"),
            Kind::Long => message!("check-layout-long-hint"),
            Kind::Alone => message!("check-layout-alone-hint"),
        })
    }
}
