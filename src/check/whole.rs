//! Every goal made in every language at every detail level, as a user would.

use crate::approval::Standing;
use crate::catalog::store::read_fonts;
use crate::check::finding::Finding;
use crate::check::subject::Subject;
use crate::compose::{Material, compose};
use crate::error::{Fault, Place};
use crate::handout::{Detail, Handout};
use crate::layout::coverage::check_coverage;
use crate::layout::fonts::Fonts;
use crate::message;
use crate::request::Request;

/// `not-composed`: a handout of every goal can be made; what no other rule foresaw is found here.
pub fn not_composed(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    every_handout(subject, &mut |made| {
        found.extend(made.err().into_iter().flatten().map(Finding::from));
    });
}

/// `not-in-fonts`: every letter is in a font.
pub fn not_in_fonts(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let fonts = added_fonts(subject, &mut Vec::new());
    every_handout(subject, &mut |made| {
        if let Ok(handout) = made {
            let faults = check_coverage(&handout, &fonts).err();
            found.extend(faults.into_iter().flatten().map(Finding::from));
        }
    });
}

/// `font-unusable`: every font of a folder can be used, whether a handout needs it or not.
pub fn font_unusable(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    added_fonts(subject, found);
}

/// Composes each goal in each language at each detail level.
pub fn every_handout(subject: &Subject<'_>, with: &mut dyn FnMut(Result<Handout, Vec<Fault>>)) {
    for tongue in &subject.tongues {
        for goal in &tongue.content.goals {
            for detail in [Detail::Brief, Detail::Standard, Detail::Full] {
                let request = Request::new(&goal.id, tongue.language.clone(), detail);
                with(compose(
                    &request,
                    &Material {
                        goal,
                        numbers: &subject.content.numbers,
                        release: &subject.content.release,
                        sources: Some(&subject.content.sources),
                        locale: &tongue.locale,
                        clinic: None,
                        fallbacks: &[],
                        standing: &Standing::NEVER,
                    },
                ));
            }
        }
    }
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
