//! Character codes, subsets and their meaning.
//!
//! Every (glyph, letter) pair that a handout uses has a character code of its own. `/CIDToGIDMap` leads several codes
//! to one glyph, `/ToUnicode` gives each its letter: a shape that two letters share is read as the right one.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream};
use printpdf::{FontMetrics, ParsedFont};
use sha2::{Digest, Sha256};
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::{FontRef, GlyphId, MetadataProvider};
use subsetter::GlyphRemapper;

use super::resource;
use super::shifted::{Shifted, add_shifted_glyphs};
use crate::error::Fault;
use crate::layout::{Weight, fonts};

/// The character codes of one face.
pub struct Encoding {
    pub weight: Weight,
    metrics: Option<GlyphMetrics<'static>>,
    per_em: f32,
    by_glyph: HashMap<(u16, char, Shift, Marks), u16>,
    /// Of code 1 and up.
    codes: Vec<Code>,
    remapper: GlyphRemapper,
    /// Glyph id in the embedded font of the first glyph that is drawn off its place.
    first_shifted: u16,
}

/// How far a glyph is drawn from its place, right and up, in font units.
pub type Shift = (i16, i16);

/// The invisible direction marks that stand at the left and at the right of a letter, as it is drawn.
pub type Marks = (DirectionMarks, DirectionMarks);

/// Direction marks from left to right (UAX #9, section 2.6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum DirectionMarks {
    #[default]
    None,
    LeftToRight,
    RightToLeft,
    LeftToRightRightToLeft,
}

impl DirectionMarks {
    fn text(self) -> &'static str {
        match self {
            DirectionMarks::None => "",
            DirectionMarks::LeftToRight => "\u{200e}",
            DirectionMarks::RightToLeft => "\u{200f}",
            DirectionMarks::LeftToRightRightToLeft => "\u{200e}\u{200f}",
        }
    }
}

/// What a character code stands for.
struct Code {
    /// Glyph id in the subset.
    glyph: u16,
    letter: char,
    marks: Marks,
    shift: Shift,
    /// In thousandths of the size.
    width: f32,
}

/// Stands for a glyph that carries no letter: such a code is left out of `/ToUnicode`.
const NO_LETTER: char = '\0';

impl Encoding {
    pub fn new(weight: Weight) -> Self {
        let font = FontRef::new(fonts::face(weight).data).ok();
        let metrics = font
            .as_ref()
            .map(|font| font.glyph_metrics(Size::unscaled(), LocationRef::default()));
        let per_em = font.map_or(1000, |font| {
            font.metrics(Size::unscaled(), LocationRef::default())
                .units_per_em
        });
        Encoding {
            weight,
            metrics,
            per_em: f32::from(per_em),
            by_glyph: HashMap::new(),
            codes: Vec::new(),
            remapper: GlyphRemapper::new(),
            first_shifted: 0,
        }
    }

    pub fn is_empty(&self) -> bool {
        self.codes.is_empty()
    }

    /// Font units in a size.
    pub fn per_em(&self) -> f32 {
        self.per_em
    }

    /// The code of `glyph` where it stands for `letter` with `marks` and is drawn `shift` off its place, with its width in
    /// thousandths of the size.
    pub fn code(
        &mut self,
        glyph: u16,
        letter: Option<char>,
        shift: Shift,
        marks: Marks,
    ) -> (u16, f32) {
        let letter = letter.unwrap_or(NO_LETTER);
        if let Some(&code) = self.by_glyph.get(&(glyph, letter, shift, marks)) {
            return (code, self.codes[usize::from(code) - 1].width);
        }
        let advance = self
            .metrics
            .as_ref()
            .and_then(|metrics| metrics.advance_width(GlyphId::from(glyph)))
            .filter(|_| shift == (0, 0));
        // Whole numbers, as printpdf writes them.
        let width = (advance.unwrap_or(0.0) * 1000.0 / self.per_em).round();
        self.codes.push(Code {
            glyph: self.remapper.remap(glyph),
            letter,
            marks,
            shift,
            width,
        });
        let code = self.codes.len() as u16;
        self.by_glyph.insert((glyph, letter, shift, marks), code);
        (code, width)
    }

    /// The glyphs that are drawn off their place, in the order of their codes.
    fn shifted(&self) -> impl Iterator<Item = Shifted> + '_ {
        let shifted = self.codes.iter().filter(|code| code.shift != (0, 0));
        shifted.map(|code| Shifted {
            glyph: code.glyph,
            right: code.shift.0,
            up: code.shift.1,
        })
    }

    /// The face cut to the glyphs in use, as printpdf takes it: with codes where it expects glyph ids.
    pub fn build_font(&mut self) -> Result<ParsedFont, Fault> {
        let face = fonts::face(self.weight);
        let subset = subsetter::subset(face.data, 0, &self.remapper).map_err(|error| {
            Fault::new(format!("the font `{}` cannot be cut: {error}", face.name))
        })?;
        let copies: Vec<Shifted> = self.shifted().collect();
        let (subset, first_shifted) = add_shifted_glyphs(&subset, &copies)
            .ok_or_else(|| Fault::new(format!("the font `{}` cannot be cut", face.name)))?;
        self.first_shifted = first_shifted;
        let font = FontRef::new(face.data)
            .map_err(|error| Fault::new(format!("font `{}`: {error}", face.name)))?;
        let metrics = font.metrics(Size::unscaled(), LocationRef::default());
        let scale = |length: f32| (length * 1000.0 / self.per_em).round() as i16;
        let widths: BTreeMap<u16, u16> = (1..)
            .zip(&self.codes)
            .map(|(code, entry)| (code, entry.width as u16))
            .collect();
        let mut parsed = ParsedFont::with_glyph_data(
            subset,
            0,
            Some(format!("{}+{}", self.tag(), face.name)),
            (1..=self.codes.len() as u16)
                .map(|code| (u32::from(stand_in(code)), code))
                .collect(),
            widths,
            1000,
            FontMetrics {
                ascent: scale(metrics.ascent),
                descent: scale(metrics.descent),
            },
        );
        if let Some(bounds) = metrics.bounds {
            let stub = &mut parsed.pdf_font_metrics;
            (stub.x_min, stub.y_min) = (scale(bounds.x_min), scale(bounds.y_min));
            (stub.x_max, stub.y_max) = (scale(bounds.x_max), scale(bounds.y_max));
        }
        parsed.pdf_font_metrics.us_weight_class = if self.weight == Weight::Bold {
            700
        } else {
            400
        };
        Ok(parsed)
    }

    /// Six capitals that name this subset (ISO 32000-1, 9.6.4): a digest of its glyphs.
    fn tag(&self) -> String {
        let mut hasher = Sha256::new();
        for glyph in self.remapper.remapped_gids() {
            hasher.update(glyph.to_be_bytes());
        }
        hasher
            .finalize()
            .iter()
            .take(6)
            .map(|byte| char::from(b'A' + byte % 26))
            .collect()
    }

    /// `/CIDToGIDMap`: two bytes for each code.
    fn glyph_map(&self) -> Vec<u8> {
        let mut copy = self.first_shifted;
        let glyphs = self.codes.iter().map(|code| {
            if code.shift == (0, 0) {
                return code.glyph;
            }
            copy += 1;
            copy - 1
        });
        std::iter::once(0)
            .chain(glyphs)
            .flat_map(u16::to_be_bytes)
            .collect()
    }

    /// `/ToUnicode`.
    fn letter_map(&self) -> String {
        let letters: Vec<(u16, &Code)> = (1..)
            .zip(&self.codes)
            .filter(|(_, code)| code.letter != NO_LETTER)
            .collect();
        let mut map = String::from(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
             /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n\
             /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
             1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
        );
        // A block holds at most a hundred entries (Adobe Technical Note 5014).
        for block in letters.chunks(100) {
            let _ = writeln!(map, "{} beginbfchar", block.len());
            for (number, code) in block {
                let _ = write!(map, "<{number:04X}> <");
                let (left, right) = code.marks;
                let letter = code.letter.encode_utf8(&mut [0; 4]).to_owned();
                for text in [left.text(), &letter, right.text()] {
                    for unit in text.encode_utf16() {
                        let _ = write!(map, "{unit:04X}");
                    }
                }
                map.push_str(">\n");
            }
            map.push_str("endbfchar\n");
        }
        map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        map
    }
}

/// The character that printpdf is given for a code, from a plane that no text uses: of a string it makes one object,
/// of glyph ids one for each glyph.
pub fn stand_in(code: u16) -> char {
    char::from_u32(0xF_0000 + u32::from(code)).unwrap_or(char::REPLACEMENT_CHARACTER)
}

/// Sets the maps of every face in use.
pub fn set_encodings(document: &mut Document, encodings: &[Encoding]) -> Result<(), lopdf::Error> {
    for encoding in encodings.iter().filter(|encoding| !encoding.is_empty()) {
        let font = font_id(document, encoding.weight)?;
        let glyph_map = document.add_object(Stream::new(Dictionary::new(), encoding.glyph_map()));
        let dictionary = document.get_object_mut(font)?.as_dict_mut()?;
        let to_unicode = dictionary.get(b"ToUnicode")?.as_reference()?;
        let descendant = dictionary.get_mut(b"DescendantFonts")?.as_array_mut()?;
        let descendant = descendant
            .first_mut()
            .ok_or(lopdf::Error::DictKey("DescendantFonts".to_owned()))?;
        let descendant = descendant.as_dict_mut()?;
        descendant.set("CIDToGIDMap", glyph_map);
        document
            .get_object_mut(to_unicode)?
            .as_stream_mut()?
            .set_plain_content(encoding.letter_map().into_bytes());
    }
    Ok(())
}

/// The Type 0 font of a face, as printpdf put it into the resources that all pages share.
fn font_id(document: &Document, weight: Weight) -> Result<ObjectId, lopdf::Error> {
    let page = document
        .page_iter()
        .next()
        .ok_or(lopdf::Error::PageNumberNotFound(1))?;
    let resources = document
        .get_dictionary(page)?
        .get(b"Resources")?
        .as_reference()?;
    let fonts = document
        .get_dictionary(resources)?
        .get(b"Font")?
        .as_reference()?;
    document
        .get_dictionary(fonts)?
        .get(resource(weight).0.as_bytes())
        .and_then(Object::as_reference)
}
