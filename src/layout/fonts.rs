//! The embedded fonts, and which characters they can draw.

use std::sync::OnceLock;

use skrifa::{FontRef, MetadataProvider, charmap::Charmap};

use super::page::Weight;
use crate::error::Fault;
use crate::handout::{Group, Handout, Text};

/// One embedded face.
pub struct Face {
    /// PostScript name.
    pub name: &'static str,
    pub data: &'static [u8],
}

/// Vazirmatn covers Arabic, Persian and Latin in one design, so that a drug's Latin name sits well in a Persian line.
static REGULAR: Face = Face {
    name: "Vazirmatn-Regular",
    data: include_bytes!("../../data/fonts/vazirmatn/Vazirmatn-Regular.ttf"),
};
static BOLD: Face = Face {
    name: "Vazirmatn-Bold",
    data: include_bytes!("../../data/fonts/vazirmatn/Vazirmatn-Bold.ttf"),
};

/// The name both faces have in common.
pub const FAMILY: &str = "Vazirmatn";

/// The face of a weight.
pub fn face(weight: Weight) -> &'static Face {
    match weight {
        Weight::Regular => &REGULAR,
        Weight::Bold => &BOLD,
    }
}

/// How far the letters of the font reach above and below the baseline, as shares of the size: Vazirmatn's `hhea`.
pub const ASCENT: f32 = 2100.0 / 2048.0;
pub const DESCENT: f32 = 1100.0 / 2048.0;

/// Format characters and spaces that layout obeys and no font needs to draw.
pub fn is_invisible(c: char) -> bool {
    matches!(c, '\n' | '\u{200b}'..='\u{200f}' | '\u{061c}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{00ad}')
}

/// Characters that both faces can draw.
pub struct Coverage {
    charmap: Charmap<'static>,
    /// One bit for each character of the first plane that was looked up and found: a handout uses some eighty
    /// characters thousands of times.
    known: [u64; 1024],
}

impl Coverage {
    pub fn new() -> Self {
        // Both faces are cut from one design and have the same characters; a test holds that.
        let charmap = FontRef::new(REGULAR.data)
            .map(|font| font.charmap())
            .unwrap_or_default();
        Coverage {
            charmap,
            known: [0; 1024],
        }
    }

    /// Whether `c` can be drawn, or needs no drawing.
    pub fn has(&mut self, c: char) -> bool {
        let code = c as usize;
        if let Some(bits) = self.known.get_mut(code / 64) {
            let bit = 1 << (code % 64);
            if *bits & bit == 0 && (is_invisible(c) || self.charmap.map(c).is_some()) {
                *bits |= bit;
            }
            return *bits & bit != 0;
        }
        self.charmap.map(c).is_some()
    }

    /// One fault for each character of `text` that cannot be drawn.
    fn check(&mut self, text: &Text, language: &str, faults: &mut Vec<Fault>) {
        let mut named: Vec<char> = Vec::new();
        for c in text.text.chars() {
            if self.has(c) || named.contains(&c) {
                continue;
            }
            named.push(c);
            let language = text.language.as_ref().map_or(language, |l| l.tag.as_str());
            let shown = if c.is_control() {
                String::new()
            } else {
                format!(" `{c}`")
            };
            faults.push(
                Fault::new(format!(
                    "no embedded font has the character{shown} (U+{:04X}) of `{}` in `{language}`",
                    c as u32, text.id
                ))
                .hint("write it in letters of the handout's language, in Arabic, Persian or Latin script"),
            );
        }
    }
}

impl Default for Coverage {
    fn default() -> Self {
        Self::new()
    }
}

/// Checks every text of the handout; all faults together.
pub fn check_coverage(handout: &Handout) -> Result<(), Vec<Fault>> {
    let mut coverage = Coverage::new();
    let mut faults = Vec::new();
    for_each_text(handout, &mut |text| {
        coverage.check(text, &handout.language.tag, &mut faults)
    });
    if faults.is_empty() {
        Ok(())
    } else {
        Err(faults)
    }
}

/// Visits the texts in print order.
fn for_each_text(handout: &Handout, visit: &mut dyn FnMut(&Text)) {
    visit(&handout.title);
    for particular in &handout.particulars {
        visit(&particular.label);
        visit(&particular.value);
    }
    for section in &handout.sections {
        section.heading.iter().for_each(&mut *visit);
        section
            .groups
            .iter()
            .flat_map(Group::texts)
            .for_each(&mut *visit);
    }
    visit(&handout.approval);
    if let Some(second) = &handout.with {
        second.texts.values().for_each(&mut *visit);
    }
    visit(&handout.staff_line);
}

/// The glyph without ink and without width that carries the further letters of a ligature: the font's ZERO WIDTH
/// NON-JOINER.
pub fn blank_glyph(weight: Weight) -> u16 {
    static BLANKS: OnceLock<[u16; 2]> = OnceLock::new();
    let find = |face: &Face| {
        FontRef::new(face.data)
            .ok()
            .and_then(|font| font.charmap().map('\u{200c}'))
            .map_or(0, |glyph| glyph.to_u32()) as u16
    };
    BLANKS.get_or_init(|| [find(&REGULAR), find(&BOLD)])[weight as usize]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_weights_have_the_same_characters() {
        let characters = |weight| -> Vec<u32> {
            let font = skrifa::FontRef::new(face(weight).data).unwrap();
            font.charmap().mappings().map(|(c, _)| c).collect()
        };
        let regular = characters(Weight::Regular);
        assert!(regular.len() > 500);
        assert_eq!(regular, characters(Weight::Bold));
    }
}
