//! The faces that text is set in: the embedded ones first, then those that were added to the content.
//!
//! Fonts of the system are never used, so that the same request gives the same bytes on every machine.

use std::borrow::Cow;
use std::fmt;
use std::sync::{Arc, OnceLock};

use skrifa::instance::{Location, Size};
use skrifa::outline::{DrawSettings, OutlineGlyphCollection, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider};

use super::font_file;
use super::page::Weight;
use crate::catalog::store::FontFile;
use crate::error::Fault;

/// The bytes of a font file, which two faces of a variable font share.
pub type FontData = Arc<dyn AsRef<[u8]> + Send + Sync>;

/// One face.
#[derive(Clone)]
pub struct Face {
    /// PostScript name.
    pub name: Cow<'static, str>,
    pub weight: Weight,
    data: FontData,
    /// Where on the axes of a variable font the face is; empty for any other.
    pub axes: Vec<(skrifa::Tag, f32)>,
    /// The same place, as measuring takes it.
    pub location: Location,
}

impl Face {
    fn embedded(name: &'static str, weight: Weight, data: &'static [u8]) -> Self {
        Face {
            name: name.into(),
            weight,
            data: Arc::new(data),
            axes: Vec::new(),
            location: Location::default(),
        }
    }

    /// A face of the font file `data`, which was read before.
    pub fn new(
        name: Cow<'static, str>,
        weight: Weight,
        data: FontData,
        axes: Vec<(skrifa::Tag, f32)>,
    ) -> Self {
        let location = FontRef::new((*data).as_ref())
            .map(|font| font.axes().location(axes.iter().copied()))
            .unwrap_or_default();
        Face {
            name,
            weight,
            data,
            axes,
            location,
        }
    }

    /// The font file that it is in.
    pub fn bytes(&self) -> &[u8] {
        (*self.data).as_ref()
    }

    /// The font file, to be shared.
    pub fn data(&self) -> &FontData {
        &self.data
    }

    /// The font, read; the faces of [`Fonts`] were read before they got there.
    pub fn font(&self) -> Option<FontRef<'_>> {
        FontRef::new(self.bytes()).ok()
    }

    /// The outlines of its glyphs.
    pub fn outlines(&self) -> Option<Outlines<'_>> {
        let font = self.font()?;
        let metrics = font.metrics(Size::unscaled(), &self.location);
        Some(Outlines {
            glyphs: font.outline_glyphs(),
            location: &self.location,
            per_em: f32::from(metrics.units_per_em),
        })
    }

    /// Whether the font file holds more than this face.
    pub fn is_variable(&self) -> bool {
        self.font().is_some_and(|font| !font.axes().is_empty())
    }
}

/// The outlines of a face's glyphs.
pub struct Outlines<'a> {
    glyphs: OutlineGlyphCollection<'a>,
    location: &'a Location,
    /// Font units in a size.
    pub per_em: f32,
}

impl Outlines<'_> {
    /// Draws a glyph in font units; `None` where the font has none, or a broken one.
    pub fn draw(&self, glyph: u16, pen: &mut impl OutlinePen) -> Option<()> {
        let settings = DrawSettings::unhinted(Size::unscaled(), self.location);
        let outline = self.glyphs.get(GlyphId::from(glyph))?;
        outline.draw(settings, pen).ok()?;
        Some(())
    }
}

impl fmt::Debug for Face {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.name)
    }
}

impl PartialEq for Face {
    fn eq(&self, other: &Self) -> bool {
        (&self.name, self.weight, &self.axes) == (&other.name, other.weight, &other.axes)
            && self.bytes() == other.bytes()
    }
}

/// The name both embedded faces have in common. Vazirmatn covers Arabic, Persian and Latin in one design, so that a
/// drug's Latin name sits well in a Persian line.
pub const FAMILY: &str = "Vazirmatn";

static REGULAR: &[u8] = include_bytes!("../../data/fonts/vazirmatn/Vazirmatn-Regular.ttf");
static BOLD: &[u8] = include_bytes!("../../data/fonts/vazirmatn/Vazirmatn-Bold.ttf");

/// How far the letters of the embedded font reach above and below the baseline, as shares of the size: its `hhea`.
pub const ASCENT: f32 = 2100.0 / 2048.0;
pub const DESCENT: f32 = 1100.0 / 2048.0;

/// How many faces are embedded: they have the first indices.
pub const EMBEDDED: usize = 2;

/// The faces that a handout may be set in.
#[derive(Debug, Clone, PartialEq)]
pub struct Fonts {
    faces: Vec<Face>,
    /// The added ones, in the order in which they are asked for a character.
    families: Vec<Family>,
    /// Why a file among the added ones is of no use.
    unusable: Vec<Fault>,
    /// Where a font can be added, as the user knows it; `None` when no folder of content is in use.
    folder: Option<String>,
}

/// Faces of one design.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Family {
    /// Indices of the faces; of a design without a bold face both are the same.
    pub regular: usize,
    pub bold: usize,
}

impl Fonts {
    /// The faces in the binary alone. `folder` is where another can be added.
    pub fn embedded(folder: Option<String>) -> Self {
        let faces = vec![
            Face::embedded("Vazirmatn-Regular", Weight::Regular, REGULAR),
            Face::embedded("Vazirmatn-Bold", Weight::Bold, BOLD),
        ];
        Fonts {
            faces,
            families: Vec::new(),
            unusable: Vec::new(),
            folder,
        }
    }

    /// The faces in the binary, then those of `files`, grouped by family in the order of the files.
    ///
    /// A file that is of no use is left out, and its fault shown when a character is missing: see [`Fonts::unusable`].
    pub fn with_files(files: Vec<FontFile>, folder: Option<String>) -> Self {
        let mut fonts = Fonts::embedded(folder);
        let mut designs: Vec<(String, Vec<font_file::Design>)> = Vec::new();
        for file in files {
            match font_file::read(file) {
                Ok(design) => match designs.iter_mut().find(|(name, _)| *name == design.family) {
                    Some((_, of_family)) => of_family.push(design),
                    None => designs.push((design.family.clone(), vec![design])),
                },
                Err(fault) => fonts.unusable.push(fault),
            }
        }
        for (_, of_family) in designs {
            fonts.add_family(&of_family);
        }
        fonts
    }

    fn add_family(&mut self, designs: &[font_file::Design]) {
        let nearest = |weight: f32| {
            let upright = designs.iter().filter(|design| !design.italic);
            let distance = |design: &&font_file::Design| (design.weight - weight).abs();
            upright
                .min_by(|a, b| distance(a).total_cmp(&distance(b)))
                .or(designs.first())
        };
        let (Some(regular), Some(bold)) = (nearest(400.0), nearest(700.0)) else {
            return;
        };
        let index = self.faces.len();
        self.faces.push(regular.face(Weight::Regular));
        let has_bold = bold.weight > regular.weight || bold.has_weights;
        if has_bold {
            self.faces.push(bold.face(Weight::Bold));
        }
        self.families.push(Family {
            regular: index,
            bold: index + usize::from(has_bold),
        });
    }

    /// The face with an index, such as [`super::Run::face`].
    pub fn face(&self, index: usize) -> &Face {
        &self.faces[index]
    }

    /// All faces; the embedded regular and bold one are the first.
    pub fn faces(&self) -> &[Face] {
        &self.faces
    }

    /// The families that were added.
    pub fn families(&self) -> &[Family] {
        &self.families
    }

    /// One fault for each added file that cannot be used.
    pub fn unusable(&self) -> &[Fault] {
        &self.unusable
    }

    /// Where a font can be added.
    pub fn folder(&self) -> Option<&str> {
        self.folder.as_deref()
    }

    /// The glyph without ink and without width that carries the further letters of a ligature: the embedded fonts' own
    /// ZERO WIDTH NON-JOINER; an added font need not have one.
    pub fn blank_glyph(&self, index: usize) -> u16 {
        static BLANKS: OnceLock<[u16; EMBEDDED]> = OnceLock::new();
        let find = |index: usize| {
            self.faces[index]
                .font()
                .and_then(|font| font.charmap().map('\u{200c}'))
                .map_or(NO_GLYPH, |glyph| glyph.to_u32() as u16)
        };
        let blanks = BLANKS.get_or_init(|| [find(0), find(1)]);
        blanks.get(index).copied().unwrap_or(NO_GLYPH)
    }
}

/// Stands for a glyph without ink and width that the font does not have; no font has a glyph of this number.
pub const NO_GLYPH: u16 = u16::MAX;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_weights_have_the_same_characters() {
        let fonts = Fonts::embedded(None);
        let characters = |index| -> Vec<u32> {
            let font = fonts.face(index).font().unwrap();
            font.charmap().mappings().map(|(c, _)| c).collect()
        };
        let regular = characters(0);
        assert!(regular.len() > 500);
        assert_eq!(regular, characters(1));
    }
}
