//! Every goal made in every language at every detail level, as a user would.

use std::borrow::Cow;

use crate::approval::Standing;
use crate::catalog::goal::Goal;
use crate::catalog::store::read_fonts;
use crate::check::finding::Finding;
use crate::check::subject::{Subject, Tongue};
use crate::cli::content::set_phones;
use crate::clinic::Clinic;
use crate::compose::{Material, compose};
use crate::error::{Fault, Place};
use crate::handout::{Detail, Handout};
use crate::layout::coverage::{Missing, missing};
use crate::layout::fonts::Fonts;
use crate::layout::{Sheet, lay_out};
use crate::message;
use crate::request::{Paper, Request, Size};

/// `not-composed`: a handout of every goal can be made; what no other rule foresaw is found here.
pub fn not_composed(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    every_handout(subject, &mut |made| {
        found.extend(made.err().into_iter().flatten().map(Finding::from));
    });
}

/// `missing-glyph`: every letter has a shape, and with its marks too.
pub fn missing_glyph(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let fonts = added_fonts(subject, &mut Vec::new());
    every_handout(subject, &mut |made| {
        let Ok(handout) = made else { return };
        let missing = match missing(&handout, &fonts) {
            // A letter may be in one font and its mark in another; the embedded ones have the same characters.
            none if none.is_empty() && !fonts.families().is_empty() => {
                without_marks(&handout, &fonts)
            }
            missing => missing,
        };
        found.extend(missing.into_iter().map(|missing| {
            let Missing {
                id,
                tag,
                characters,
                fault,
            } = missing;
            let at = |text: &str| text.find(&characters[..]);
            subject.placed(fault.into(), &id, &tag, &at)
        }));
    });
}

/// The letters that no font has with their marks: what only laying out shows.
fn without_marks(handout: &Handout, fonts: &Fonts) -> Vec<Missing> {
    let sheet = Sheet {
        paper: Paper::A4,
        size: Size::Normal,
        fonts,
        page_label: &|page, pages| format!("{page} / {pages}"),
        logo: None,
        accent: None,
    };
    let faults = lay_out(handout, &sheet).err().into_iter().flatten();
    let unplaced = faults.map(|fault| Missing {
        id: String::new(),
        tag: String::new(),
        characters: Vec::new(),
        fault,
    });
    unplaced.collect()
}

/// `font-unusable`: every font of a folder can be used, whether a handout needs it or not.
pub fn font_unusable(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    added_fonts(subject, found);
}

/// From the shortest to the longest.
pub const DETAILS: [Detail; 3] = [Detail::Brief, Detail::Standard, Detail::Full];

/// Composes each goal in each language at each detail level.
pub fn every_handout(subject: &Subject<'_>, with: &mut dyn FnMut(Result<Handout, Vec<Fault>>)) {
    for tongue in &subject.tongues {
        for goal in &tongue.content.goals {
            for detail in DETAILS {
                with(made(subject, tongue, goal, detail, None));
            }
        }
    }
}

/// Composes a goal, with the letterhead of a clinic.
///
/// # Errors
/// As [`compose`].
pub fn made(
    subject: &Subject<'_>,
    tongue: &Tongue,
    goal: &Goal,
    detail: Detail,
    clinic: Option<&Clinic>,
) -> Result<Handout, Vec<Fault>> {
    let request = Request::new(&goal.id, tongue.language.clone(), detail);
    let mut numbers = Cow::Borrowed(&subject.content.numbers);
    if clinic.is_some() {
        set_phones(numbers.to_mut(), clinic);
    }
    let material = Material {
        goal,
        numbers: &numbers,
        release: &subject.content.release,
        sources: Some(&subject.content.sources),
        locale: &tongue.locale,
        clinic,
        fallbacks: &[],
        standing: &Standing::NEVER,
    };
    compose(&request, &material)
}

/// The fonts of the store.
fn added_fonts(subject: &Subject<'_>, found: &mut Vec<Finding>) -> Fonts {
    let store = subject.store;
    for path in store.unread_fonts() {
        found.push(
            Finding::new(message!("check-font-kind"))
                .at(Place::file(path.display().to_string()))
                .hint(message!("check-font-kind-hint")),
        );
    }
    let (files, unread) = read_fonts(&store.fonts());
    let fonts = Fonts::with_files(files, store.fonts_folder());
    found.extend(unread.into_iter().map(Finding::from));
    found.extend(fonts.unusable().iter().cloned().map(Finding::from));
    fonts
}
