//! Fonts to what a page carries of them: faces and characters in, WOFF files out.
//!
//! The browser shapes the text, so a face keeps the tables that join letters and place marks, cut to its glyphs; in a
//! PDF, which holds shaped glyphs, they have no place.

use std::collections::BTreeSet;
use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use skera::{Plan, SubsetFlags, subset_font};
use skrifa::raw::collections::IntSet;
use skrifa::raw::types::NameId;
use skrifa::{FontRef, MetadataProvider as _, Tag};

use super::markup::Letters;
use crate::error::Fault;
use crate::layout::Weight;
use crate::layout::fonts::{Face, Fonts};
use crate::message;

/// A face of the page.
pub struct WebFace {
    /// Name in the style sheet, the same for all weights of a design.
    pub family: String,
    /// Weights that it has.
    pub weights: &'static str,
    /// The file (W3C, WOFF File Format 1.0).
    pub woff: Vec<u8>,
}

/// What letters need to be joined, replaced and placed as the language writes them; what a reader has to ask for, such
/// as old-style digits, is left out.
const FEATURES: [&[u8; 4]; 18] = [
    b"calt", b"ccmp", b"clig", b"curs", b"fin2", b"fin3", b"fina", b"init", b"isol", b"kern",
    b"liga", b"locl", b"mark", b"med2", b"medi", b"mkmk", b"rclt", b"rlig",
];

/// Ids of the names that a cut font keeps: its copyright, and where its licence is.
const NAMES: [u16; 2] = [0, 14];
/// English of the United States, in which fonts are named (OpenType, `name`, platform 3).
const ENGLISH: u16 = 0x409;

/// The faces that have a character of `letters`, in the order in which they are asked for it.
///
/// # Errors
/// A font cannot be cut.
pub fn faces(fonts: &Fonts, letters: &Letters) -> Result<Vec<WebFace>, Fault> {
    let mut missing = letters.clone();
    let mut faces = Vec::new();
    let embedded = std::iter::once((0, 1));
    let added = fonts.families().iter().map(|f| (f.regular, f.bold));
    for (number, (regular, bold)) in embedded.chain(added).enumerate() {
        let family = match number {
            0 => "handout".to_owned(),
            _ => format!("handout-{number}"),
        };
        // A variable font, or a design with one weight, has both in one file.
        let together = fonts.face(regular).is_variable() || regular == bold;
        let kept: BTreeSet<char>;
        let wanted = match together {
            true => {
                kept = missing.regular.union(&missing.bold).copied().collect();
                vec![(fonts.face(regular), &kept)]
            }
            false => vec![
                (fonts.face(regular), &missing.regular),
                (fonts.face(bold), &missing.bold),
            ],
        };
        for (face, characters) in wanted {
            let weights = match (together, face.weight) {
                (true, _) => "400 700",
                (false, Weight::Regular) => "400",
                (false, Weight::Bold) => "700",
            };
            let cut = cut(face, characters)?;
            faces.extend(cut.map(|font| WebFace {
                family: family.clone(),
                weights,
                woff: packed(&font),
            }));
        }
        for (face, characters) in [(regular, &mut missing.regular), (bold, &mut missing.bold)] {
            let charmap = fonts.face(face).font().map(|font| font.charmap());
            characters.retain(|&c| charmap.as_ref().is_none_or(|map| map.map(c).is_none()));
        }
    }
    Ok(faces)
}

/// `face` with nothing but `characters`, and `None` where it has none of them.
fn cut(face: &Face, characters: &BTreeSet<char>) -> Result<Option<Vec<u8>>, Fault> {
    let fault = || Fault::new(message!("font-uncut-page", name = face.name));
    let font = face.font().ok_or_else(fault)?;
    let charmap = font.charmap();
    let mut drawn = characters
        .iter()
        .filter(|&&c| charmap.map(c).is_some())
        .peekable();
    if drawn.peek().is_none() {
        return Ok(None);
    }
    let set = |tags: &[&[u8; 4]]| {
        tags.iter()
            .map(|tag| Tag::new(tag))
            .collect::<IntSet<Tag>>()
    };
    let plan = Plan::new(
        &IntSet::empty(),
        &drawn.map(|&c| u32::from(c)).collect(),
        &font,
        // Letters on a screen of today are sharp without instructions, which weigh more than their outlines.
        SubsetFlags::SUBSET_FLAGS_NO_HINTING,
        &set(&[b"DSIG", b"gasp", b"STAT"]),
        &IntSet::all(),
        &set(&FEATURES),
        &NAMES.into_iter().map(NameId::new).collect(),
        &[ENGLISH].into_iter().collect(),
    );
    subset_font(&font, &plan).map(Some).map_err(|_| fault())
}

/// A TrueType font in the form in which every browser takes it, its tables compressed. A newer form would save a sixth
/// of that, and take a further library.
fn packed(font: &[u8]) -> Vec<u8> {
    const HEADER: usize = 44;
    const ENTRY: usize = 20;
    let Ok(read) = FontRef::new(font) else {
        // What was just written can be read.
        return font.to_vec();
    };
    let records = read.table_directory.table_records();
    let mut directory = Vec::new();
    let mut tables = Vec::new();
    let mut whole = 12 + 16 * records.len();
    for record in records {
        let (start, length) = (record.offset() as usize, record.length() as usize);
        let table = font.get(start..start + length).unwrap_or_default();
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
        let compressed = encoder.write_all(table).and_then(|()| encoder.finish());
        let stored = match &compressed {
            Ok(bytes) if bytes.len() < table.len() => bytes,
            _ => table,
        };
        directory.extend(record.tag().to_be_bytes());
        let offset = HEADER + ENTRY * records.len() + tables.len();
        for value in [offset, stored.len(), length, record.checksum() as usize] {
            directory.extend((value as u32).to_be_bytes());
        }
        tables.extend(stored);
        tables.resize(tables.len().next_multiple_of(4), 0);
        whole += length.next_multiple_of(4);
    }
    let mut file = b"wOFF".to_vec();
    file.extend(0x0001_0000_u32.to_be_bytes());
    file.extend(((HEADER + directory.len() + tables.len()) as u32).to_be_bytes());
    file.extend((records.len() as u16).to_be_bytes());
    file.extend([0; 2]);
    file.extend((whole as u32).to_be_bytes());
    // Its version, and that it has neither metadata nor private data.
    file.extend([0, 1, 0, 0]);
    file.extend([0; 20]);
    file.extend(directory);
    file.extend(tables);
    file
}
