//! A font file that was added to the content: what it holds, and whether it may and can be embedded in a PDF.

use std::sync::Arc;

use skrifa::instance::{LocationRef, Size};
use skrifa::raw::TableProvider as _;
use skrifa::string::StringId;
use skrifa::{FontRef, GlyphId, MetadataProvider, Tag};

use super::coverage::is_invisible;
use super::fonts::{Face, FontData};
use super::page::Weight;
use crate::catalog::store::FontFile;
use crate::error::{Fault, Place};
use crate::message;
use crate::ui::Message;

/// What a font file holds: one weight of a family, or all of them.
pub struct Design {
    pub family: String,
    /// 400 for a regular face, 700 for a bold one (OpenType, `usWeightClass`).
    pub weight: f32,
    /// Whether it is a variable font that has a bold face too.
    pub has_weights: bool,
    pub italic: bool,
    postscript: String,
    data: FontData,
}

impl Design {
    /// The face of a weight.
    pub fn face(&self, weight: Weight) -> Face {
        let (class, suffix) = match weight {
            Weight::Regular => (400.0, ""),
            Weight::Bold => (700.0, "-Bold"),
        };
        let varied = self.has_weights;
        let name = match varied {
            true => format!("{}{suffix}", self.postscript),
            false => self.postscript.clone(),
        };
        let axes = match varied {
            true => vec![(WEIGHT, class)],
            false => Vec::new(),
        };
        Face::new(name.into(), weight, Arc::clone(&self.data), axes)
    }
}

/// The axis of weights of a variable font.
const WEIGHT: Tag = Tag::new(b"wght");

/// Reads a font file.
///
/// # Errors
/// It is no font, its licence forbids embedding, or its outlines are of a kind that cannot be embedded.
pub fn read(file: FontFile) -> Result<Design, Fault> {
    let fault = |what: Message| Fault::new(what).at(Place::file(&*file.name));
    let font = FontRef::new(&file.bytes)
        .map_err(|_| fault(message!("font-none")).hint(message!("font-take")))?;
    check_licence(&font).map_err(|what| fault(what).hint(message!("font-open")))?;
    check_outlines(&font).map_err(|(what, hint)| fault(what).hint(hint))?;

    let string = |id| font.localized_strings(id).english_or_first();
    let family = [StringId::TYPOGRAPHIC_FAMILY_NAME, StringId::FAMILY_NAME]
        .into_iter()
        .find_map(string)
        .map_or_else(|| file.name.clone(), |name| name.to_string());
    let postscript = string(StringId::POSTSCRIPT_NAME).map_or(family.clone(), |n| n.to_string());
    let attributes = font.attributes();
    let has_weights = font.axes().get_by_tag(WEIGHT).is_some();
    Ok(Design {
        postscript: name_of_letters(&postscript),
        weight: attributes.weight.value(),
        italic: attributes.style != skrifa::attribute::Style::Normal,
        has_weights,
        family,
        data: Arc::new(file.bytes),
    })
}

/// What may stand in the name of a font (ISO 32000-1, 7.3.5; OpenType, `name`, id 6).
fn name_of_letters(name: &str) -> String {
    let kept = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let name: String = name.chars().filter(kept).take(63).collect();
    if name.is_empty() {
        "Font".to_owned()
    } else {
        name
    }
}

/// The embedding permissions of a font (OpenType, `OS/2`, `fsType`).
fn check_licence(font: &FontRef<'_>) -> Result<(), Message> {
    const LEVELS: u16 = 0x000f;
    const RESTRICTED: u16 = 0x0002;
    const NO_SUBSET: u16 = 0x0100;
    const BITMAPS_ONLY: u16 = 0x0200;
    // A font without the table says nothing against it.
    let permissions = font.os2().map_or(0, |os2| os2.fs_type());
    if permissions & LEVELS == RESTRICTED {
        return Err(message!("font-licence"));
    }
    if permissions & NO_SUBSET != 0 {
        return Err(message!("font-licence-part"));
    }
    if permissions & BITMAPS_ONLY != 0 {
        return Err(message!("font-licence-outlines"));
    }
    Ok(())
}

/// Whether the font's letters are TrueType outlines, with the fault and its hint where they are not.
fn check_outlines(font: &FontRef<'_>) -> Result<(), (Message, Message)> {
    const COLOUR_TABLES: [&[u8; 4]; 4] = [b"COLR", b"SVG ", b"CBDT", b"sbix"];
    let is_coloured = || (message!("font-coloured"), message!("font-one-colour"));
    let has = |tag: &[u8; 4]| font.table_data(Tag::new(tag)).is_some();
    let coloured = COLOUR_TABLES.into_iter().any(has);
    if !has(b"glyf") || !has(b"loca") {
        if has(b"CFF ") || has(b"CFF2") {
            return Err((message!("font-postscript"), message!("font-ttf")));
        }
        if coloured {
            return Err(is_coloured());
        }
        return Err((message!("font-empty"), message!("font-take-ttf")));
    }
    let mut drawn = font.charmap().mappings().filter_map(|(c, glyph)| {
        let c = char::from_u32(c).filter(|&c| c.is_alphanumeric() || !is_blank(c))?;
        Some((c, glyph))
    });
    if coloured && drawn.any(|(_, glyph)| !has_ink(font, glyph)) {
        return Err(is_coloured());
    }
    Ok(())
}

/// Whether nothing is seen of a character.
pub fn is_blank(c: char) -> bool {
    c.is_whitespace() || c.is_control() || is_invisible(c) || c == '\u{2800}'
}

/// Whether a glyph has an outline.
pub fn has_ink(font: &FontRef<'_>, glyph: GlyphId) -> bool {
    let metrics = font.glyph_metrics(Size::unscaled(), LocationRef::default());
    metrics
        .bounds(glyph)
        .is_some_and(|bounds| bounds.x_max > bounds.x_min || bounds.y_max > bounds.y_min)
}
