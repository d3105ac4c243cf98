//! Which characters the fonts can draw: nothing is printed with a box in the place of a letter.

use skrifa::{FontRef, MetadataProvider, charmap::Charmap};
use unicode_width::UnicodeWidthChar as _;

use super::font_file::{has_ink, is_blank};
use super::fonts::Fonts;
use super::page::Pages;
use crate::error::Fault;
use crate::handout::{Group, Handout, Letterhead, Text};
use crate::message;
use crate::ui::Message;

/// Characters that layout obeys or shaping uses up, and no font needs to draw: format characters, joiners, selectors of
/// a variant (Unicode, `Default_Ignorable_Code_Point`).
pub fn is_invisible(c: char) -> bool {
    matches!(c, '\n' | '\u{200b}'..='\u{200f}' | '\u{061c}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{00ad}'
        | '\u{034f}' | '\u{180b}'..='\u{180f}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

/// Characters that can be drawn.
pub struct Coverage<'a> {
    /// Of the embedded faces, which are cut from one design and have the same characters; a test holds that.
    embedded: Charmap<'a>,
    added: Vec<(FontRef<'a>, Charmap<'a>)>,
    /// One bit for each character of the first plane that was looked up and found: a handout uses some eighty
    /// characters thousands of times.
    known: [u64; 1024],
}

impl<'a> Coverage<'a> {
    pub fn new(fonts: &'a Fonts) -> Self {
        let read = |index: usize| fonts.face(index).font();
        Coverage {
            embedded: read(0).map(|font| font.charmap()).unwrap_or_default(),
            added: fonts
                .families()
                .iter()
                .filter_map(|family| read(family.regular))
                .map(|font| (font.clone(), font.charmap()))
                .collect(),
            known: [0; 1024],
        }
    }

    /// Whether `c` can be drawn, or needs no drawing.
    pub fn has(&mut self, c: char) -> bool {
        let code = c as usize;
        let Some(bits) = self.known.get(code / 64) else {
            return self.find(c);
        };
        let bit = 1 << (code % 64);
        if bits & bit != 0 {
            return true;
        }
        let found = self.find(c);
        if found {
            self.known[code / 64] |= bit;
        }
        found
    }

    fn find(&self, c: char) -> bool {
        if is_invisible(c) || self.embedded.map(c).is_some() {
            return true;
        }
        // The first that maps it draws it, and some fonts map characters to nothing.
        let mut added = self.added.iter();
        let first = added.find_map(|(font, charmap)| Some((font, charmap.map(c)?)));
        first.is_some_and(|(font, glyph)| is_blank(c) || has_ink(font, glyph))
    }

    /// What of a text cannot be drawn.
    fn check(&mut self, text: &Text, language: &str, fonts: &Fonts) -> Option<Missing> {
        let mut missing: Vec<char> = text.text.chars().filter(|&c| !self.has(c)).collect();
        // Not in the order of the text: a name stays out of error reports.
        missing.sort_unstable();
        missing.dedup();
        if missing.is_empty() {
            return None;
        }
        let language = text.language.as_ref().map_or(language, |l| l.tag.as_str());
        let count = missing.len();
        let characters = named(&missing);
        let what = message!(
            "font-characters",
            count,
            characters,
            text = text.id,
            language
        );
        let place = place(fonts);
        Some(Missing {
            id: text.id.clone(),
            tag: language.to_owned(),
            characters: missing,
            fault: Fault::new(what).hint(message!("font-add", count, place)),
        })
    }
}

/// The most characters that one fault names.
const MOST: usize = 8;

/// `ნ` (U+10DC), `ი` (U+10D8) and 3 more.
fn named(characters: &[char]) -> Message {
    let shown = characters.iter().take(MOST).map(|&c| {
        let code = format!("U+{:04X}", c as u32);
        match c.width() {
            None => Message::theirs(code),
            // A mark needs something to stand on.
            Some(0) => message!("font-character", shown = format!("\u{25cc}{c}"), code),
            Some(_) => message!("font-character", shown = c, code),
        }
    });
    let both = |first, then| message!("font-characters-list", first, then);
    let all = shown.reduce(both).unwrap_or_else(|| Message::theirs(""));
    match characters.len().checked_sub(MOST) {
        Some(count @ 1..) => message!("font-characters-more", characters = all, count),
        _ => all,
    }
}

/// Where a font goes that is missing.
fn place(fonts: &Fonts) -> Message {
    match fonts.folder() {
        Some(folder) => message!("font-into", folder = folder.to_string()),
        None => message!("font-into-own"),
    }
}

/// A text with characters that no font has.
#[derive(Debug)]
pub struct Missing {
    pub id: String,
    /// Language of the text.
    pub tag: String,
    pub characters: Vec<char>,
    pub fault: Fault,
}

/// Every text of the handout that cannot be drawn whole.
pub fn missing(handout: &Handout, fonts: &Fonts) -> Vec<Missing> {
    let mut coverage = Coverage::new(fonts);
    let mut missing = Vec::new();
    for_each_text(handout, &mut |text| {
        missing.extend(coverage.check(text, &handout.language.tag, fonts));
    });
    missing
}

/// Checks every text of the handout; all faults together, with those of added fonts that might have helped.
pub fn check_coverage(handout: &Handout, fonts: &Fonts) -> Result<(), Vec<Fault>> {
    let missing = missing(handout, fonts).into_iter();
    let mut faults: Vec<Fault> = missing.map(|missing| missing.fault).collect();
    if faults.is_empty() {
        return Ok(());
    }
    faults.extend(fonts.unusable().iter().cloned());
    Err(faults)
}

/// Checks what was set: of a letter with a mark each may be in a font, and no font have both.
pub fn check_glyphs(pages: &Pages) -> Result<(), Vec<Fault>> {
    let mut faults: Vec<Fault> = Vec::new();
    let pages_of_runs = pages.pages.iter();
    for run in pages_of_runs.flat_map(|page| page.lettering.iter().chain(&page.runs)) {
        for (i, _) in run.glyphs.iter().enumerate().filter(|(_, g)| g.id == 0) {
            let source = &pages.sources[run.source];
            // A glyph that stands for nothing belongs to the letter before it.
            let letter = run.glyphs[..=i].iter().rev().find(|g| g.end > g.start);
            let letter = letter.map_or("", |g| &source.text[g.start as usize..g.end as usize]);
            let language = source.language.as_ref().unwrap_or(&pages.language);
            let letter = named(&letter.chars().collect::<Vec<_>>());
            let what = message!(
                "font-marks",
                letter,
                text = source.id,
                language = language.tag
            );
            let fault =
                Fault::new(what).hint(message!("font-add-marks", place = place(&pages.fonts)));
            if !faults.contains(&fault) {
                faults.push(fault);
            }
        }
    }
    if faults.is_empty() {
        Ok(())
    } else {
        Err(faults)
    }
}

/// Visits the texts in print order.
fn for_each_text(handout: &Handout, visit: &mut dyn FnMut(&Text)) {
    let letterhead = handout.letterhead.iter();
    letterhead.flat_map(Letterhead::texts).for_each(&mut *visit);
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
