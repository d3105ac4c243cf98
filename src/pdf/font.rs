//! Character codes, subsets and their meaning.
//!
//! Every (glyph, letter) pair that a handout uses has a character code of its own. `/CIDToGIDMap` leads several codes
//! to one glyph, `/ToUnicode` gives each its letter: a shape that two letters share is read as the right one.

use std::collections::BTreeMap;
use std::fmt::Write;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream};
use printpdf::{FontMetrics, ParsedFont};
use rustc_hash::FxHashMap;
use sha2::{Digest, Sha256};
use skrifa::instance::Size;
use skrifa::metrics::GlyphMetrics;
use skrifa::{FontRef, MetadataProvider};
use subsetter::GlyphRemapper;

use super::composite::{Composite, Part, add_composites};
use super::file::Objects;
use super::resource;
use crate::error::Fault;
use crate::layout::Weight;
use crate::layout::fonts::Face;
use crate::message;

/// The character codes of one face.
pub struct Encoding<'a> {
    /// Of the face.
    pub index: usize,
    face: &'a Face,
    font: Option<FontRef<'a>>,
    metrics: Option<GlyphMetrics<'a>>,
    per_em: f32,
    letters: Letters,
    /// Glyph id in the embedded font of the first composite.
    first_composite: u16,
}

/// The letters that have a code, and their glyphs.
#[derive(Debug, Clone, Default)]
pub struct Letters {
    by_key: Codes,
    /// Of code 1 and up.
    codes: Vec<Code>,
    remapper: GlyphRemapper,
}

impl Letters {
    /// What the codes stand for, from code 1 up.
    pub fn keys(&self) -> Vec<&Key> {
        let mut keys: Vec<(&Key, u16)> =
            self.by_key.iter().map(|(key, &code)| (key, code)).collect();
        keys.sort_unstable_by_key(|&(_, code)| code);
        keys.into_iter().map(|(key, _)| key).collect()
    }

    /// Number of the codes.
    pub fn count(&self) -> usize {
        self.codes.len()
    }
}

/// What has a character code: what is drawn, the letter that it stands for, and the marks beside that.
pub type Key = (Drawing, char, Marks);

/// The codes of the letters of one face.
pub type Codes = FxHashMap<Key, u16>;

/// What a character code draws.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Drawing {
    /// A glyph of the font, where the pen is.
    Glyph(u16),
    /// Glyphs off their place, or several: each becomes a glyph of its own.
    Composite(Composite),
}

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
#[derive(Debug, Clone)]
struct Code {
    /// With glyph ids of the subset.
    drawing: Drawing,
    letter: char,
    marks: Marks,
    /// In thousandths of the size.
    width: f32,
}

/// Stands for a glyph that carries no letter, which layout does not make: such a code is left out of `/ToUnicode`.
pub const NO_LETTER: char = '\0';

impl<'a> Encoding<'a> {
    /// The codes of `face`, which has the index `index` among the faces of the handout.
    pub fn new(index: usize, face: &'a Face) -> Self {
        Self::of(index, face, Letters::default())
    }

    /// The same with `letters` that have a code already.
    pub fn of(index: usize, face: &'a Face, letters: Letters) -> Self {
        let font = face.font();
        let metrics = font
            .as_ref()
            .map(|font| font.glyph_metrics(Size::unscaled(), &face.location));
        let per_em = font.as_ref().map_or(1000, |font| {
            font.metrics(Size::unscaled(), &face.location).units_per_em
        });
        Encoding {
            index,
            face,
            font,
            metrics,
            per_em: f32::from(per_em),
            letters,
            first_composite: 0,
        }
    }

    pub fn is_empty(&self) -> bool {
        self.letters.codes.is_empty()
    }

    /// Font units in a size.
    pub fn per_em(&self) -> f32 {
        self.per_em
    }

    /// How far the font itself moves the pen behind a glyph, in font units.
    pub fn advance(&self, glyph: u16) -> f32 {
        let metrics = self.metrics.as_ref();
        metrics
            .and_then(|metrics| metrics.advance_width(glyph.into()))
            .unwrap_or(0.0)
    }

    /// How far the code of `drawing` moves the pen, in thousandths of the size: whole numbers, as printpdf writes them.
    pub fn width(&self, drawing: &Drawing) -> f32 {
        let advance = match drawing {
            Drawing::Glyph(glyph) => self.advance(*glyph),
            Drawing::Composite(composite) => f32::from(composite.advance),
        };
        (advance * 1000.0 / self.per_em).round()
    }

    /// The code of `key`.
    pub fn code(&mut self, key: Key) -> u16 {
        if let Some(&code) = self.letters.by_key.get(&key) {
            return code;
        }
        let width = self.width(&key.0);
        let embedded = match &key.0 {
            Drawing::Glyph(glyph) => Drawing::Glyph(self.letters.remapper.remap(*glyph)),
            Drawing::Composite(composite) => {
                let remap = |part: &Part| Part {
                    glyph: self.letters.remapper.remap(part.glyph),
                    ..*part
                };
                let parts = composite.parts.iter().map(remap).collect();
                Drawing::Composite(Composite {
                    parts,
                    ..composite.clone()
                })
            }
        };
        self.letters.codes.push(Code {
            drawing: embedded,
            letter: key.1,
            marks: key.2,
            width,
        });
        let code = self.letters.codes.len() as u16;
        self.letters.by_key.insert(key, code);
        code
    }

    /// The codes that it has given.
    pub fn into_codes(self) -> Codes {
        self.letters.by_key
    }

    /// The letters that have a code.
    pub fn into_letters(self) -> Letters {
        self.letters
    }

    /// The glyphs that the font does not have, in the order of their codes.
    fn composites(&self) -> Vec<Composite> {
        let composites = self
            .letters
            .codes
            .iter()
            .filter_map(|code| match &code.drawing {
                Drawing::Composite(composite) => Some(composite.clone()),
                Drawing::Glyph(_) => None,
            });
        composites.collect()
    }

    /// The face cut to the glyphs in use: the place of a variable font on its axes is part of what is cut.
    fn subset(&self) -> Result<Vec<u8>, Fault> {
        let axes: Vec<_> = self
            .face
            .axes
            .iter()
            .map(|&(tag, value)| (subsetter::Tag::new(&tag.to_be_bytes()), value))
            .collect();
        let cut = match self.face.is_variable() {
            true => subsetter::subset_with_variations(
                self.face.bytes(),
                0,
                &axes,
                &self.letters.remapper,
            ),
            false => subsetter::subset(self.face.bytes(), 0, &self.letters.remapper),
        };
        cut.map_err(|error| {
            Fault::new(message!(
                "font-uncut-reason",
                name = self.face.name,
                reason = error.to_string()
            ))
        })
    }

    /// The face cut to the glyphs in use and with its composites, as a font file.
    fn program(&mut self) -> Result<Vec<u8>, Fault> {
        let cut = add_composites(&self.subset()?, &self.composites());
        let (program, first_composite) = cut.ok_or_else(|| self.broken())?;
        self.first_composite = first_composite;
        Ok(program)
    }

    fn broken(&self) -> Fault {
        Fault::new(message!("font-uncut", name = self.face.name))
    }

    /// Name of the subset.
    fn name(&self) -> String {
        format!("{}+{}", self.tag(), self.face.name)
    }

    /// The measures of the face in thousandths of the size, and its box: left, bottom, right, top.
    fn measures(&self) -> Result<(i16, i16, Option<[i16; 4]>), Fault> {
        let font = self.font.as_ref().ok_or_else(|| self.broken())?;
        let metrics = font.metrics(Size::unscaled(), &self.face.location);
        let scale = |length: f32| (length * 1000.0 / self.per_em).round() as i16;
        let bounds = metrics
            .bounds
            .map(|b| [b.x_min, b.y_min, b.x_max, b.y_max].map(scale));
        Ok((scale(metrics.ascent), scale(metrics.descent), bounds))
    }

    fn weight_class(&self) -> u16 {
        match self.face.weight {
            Weight::Bold => 700,
            Weight::Regular => 400,
        }
    }

    /// The face cut to the glyphs in use, as printpdf takes it: with codes where it expects glyph ids.
    pub fn build_font(&mut self) -> Result<ParsedFont, Fault> {
        let subset = self.program()?;
        let (ascent, descent, bounds) = self.measures()?;
        let widths: BTreeMap<u16, u16> = (1..)
            .zip(&self.letters.codes)
            .map(|(code, entry)| (code, entry.width as u16))
            .collect();
        let mut parsed = ParsedFont::with_glyph_data(
            subset,
            0,
            Some(self.name()),
            (1..=self.letters.codes.len() as u16)
                .map(|code| (u32::from(stand_in(code)), code))
                .collect(),
            widths,
            1000,
            FontMetrics { ascent, descent },
        );
        let stub = &mut parsed.pdf_font_metrics;
        if let Some(bounds) = bounds {
            [stub.x_min, stub.y_min, stub.x_max, stub.y_max] = bounds;
        }
        stub.us_weight_class = self.weight_class();
        Ok(parsed)
    }

    /// The face cut to the glyphs in use, ready to be written.
    ///
    /// # Errors
    /// The font cannot be cut.
    pub fn finish(mut self) -> Result<OwnFont, Fault> {
        let program = self.program()?;
        let (ascent, descent, bounds) = self.measures()?;
        let mut widths = String::new();
        for code in &self.letters.codes {
            let _ = write!(widths, " {}", code.width);
        }
        Ok(OwnFont {
            face: self.index,
            name: self.name(),
            widths,
            ascent,
            descent,
            bounds: bounds.unwrap_or_default(),
            weight_class: self.weight_class(),
            letters: self.letter_map(),
            glyphs: self.glyph_map(),
            program,
        })
    }

    /// Six capitals that name this subset (ISO 32000-1, 9.6.4): a digest of its glyphs.
    fn tag(&self) -> String {
        let mut hasher = Sha256::new();
        for glyph in self.letters.remapper.remapped_gids() {
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
        let mut composite = self.first_composite;
        let glyphs = self.letters.codes.iter().map(|code| match code.drawing {
            Drawing::Glyph(glyph) => glyph,
            Drawing::Composite(_) => {
                composite += 1;
                composite - 1
            }
        });
        std::iter::once(0)
            .chain(glyphs)
            .flat_map(u16::to_be_bytes)
            .collect()
    }

    /// `/ToUnicode`.
    fn letter_map(&self) -> String {
        let letters: Vec<(u16, &Code)> = (1..)
            .zip(&self.letters.codes)
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

/// A font of somebody's own letters: the same as printpdf makes of [`Encoding::build_font`], but not compressed.
#[derive(Debug, Clone)]
pub struct OwnFont {
    /// Index of the face.
    pub face: usize,
    name: String,
    widths: String,
    ascent: i16,
    descent: i16,
    bounds: [i16; 4],
    weight_class: u16,
    letters: String,
    glyphs: Vec<u8>,
    program: Vec<u8>,
}

impl OwnFont {
    /// Number of objects that [`OwnFont::write`] adds; the font is the last.
    pub const OBJECTS: u32 = 5;

    /// Adds the font's objects.
    pub fn write(&self, file: &mut impl Objects) {
        let font = self.write_parts(file);
        file.object(format_args!("{font}"));
    }

    /// Adds the objects that the font refers to; tells the font itself.
    pub fn write_parts(&self, file: &mut impl Objects) -> String {
        let OwnFont {
            name,
            widths,
            ascent,
            descent,
            ..
        } = self;
        let [left, bottom, right, top] = self.bounds;
        // As printpdf estimates it from the weight.
        let stem = 50 + ((f32::from(self.weight_class) / 65.0).powi(2)).round() as i64;
        let length = self.program.len();
        let program = file.stream(format_args!("/Length1 {length}"), &self.program);
        let letters = file.stream(format_args!(""), self.letters.as_bytes());
        let glyphs = file.stream(format_args!(""), &self.glyphs);
        let descriptor = file.object(format_args!(
            "<</Type/FontDescriptor/FontName/{name}/Ascent {ascent}/Descent {descent}/CapHeight {ascent}\
             /ItalicAngle 0/Flags 32/StemV {stem}/FontBBox[{left} {bottom} {right} {top}]/FontFile2 {program} 0 R>>"
        ));
        format!(
            "<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/ToUnicode {letters} 0 R/DescendantFonts\
             [<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)\
             /Supplement 0>>/CIDToGIDMap {glyphs} 0 R/DW 1000/W[1[{widths}]]/FontDescriptor {descriptor} 0 R>>]>>"
        )
    }
}

/// The character that printpdf is given for a code, from a plane that no text uses: of a string it makes one object,
/// of glyph ids one for each glyph.
pub fn stand_in(code: u16) -> char {
    char::from_u32(0xF_0000 + u32::from(code)).unwrap_or(char::REPLACEMENT_CHARACTER)
}

/// The code that a character was given to printpdf for.
pub fn code_of(stand_in: char) -> u16 {
    (stand_in as u32 - 0xF_0000) as u16
}

/// Sets the maps of every face in use.
pub fn set_encodings(
    document: &mut Document,
    encodings: &[Encoding<'_>],
) -> Result<(), lopdf::Error> {
    for encoding in encodings.iter().filter(|encoding| !encoding.is_empty()) {
        let font = font_id(document, encoding.index)?;
        let glyph_map = document.add_object(Stream::new(Dictionary::new(), encoding.glyph_map()));
        let dictionary = document.get_object_mut(font)?.as_dict_mut()?;
        let to_unicode = dictionary.get(b"ToUnicode")?.as_reference()?;
        let descendant = dictionary.get_mut(b"DescendantFonts")?.as_array_mut()?;
        let descendant = descendant
            .first_mut()
            .ok_or(lopdf::Error::DictKey("DescendantFonts".to_owned()))?;
        let descendant = descendant.as_dict_mut()?;
        descendant.set("CIDToGIDMap", glyph_map);
        // printpdf leaves out those that no page shows, and some stand in somebody's own part only.
        let widths = encoding.letters.codes.iter();
        let widths: Vec<Object> = widths.map(|code| (code.width as i64).into()).collect();
        descendant.set("W", vec![1.into(), widths.into()]);
        document
            .get_object_mut(to_unicode)?
            .as_stream_mut()?
            .set_plain_content(encoding.letter_map().into_bytes());
    }
    Ok(())
}

/// The Type 0 font of a face, as printpdf put it into the resources that all pages share.
fn font_id(document: &Document, face: usize) -> Result<ObjectId, lopdf::Error> {
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
        .get(resource(face).0.as_bytes())
        .and_then(Object::as_reference)
}
