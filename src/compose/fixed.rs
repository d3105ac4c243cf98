//! What no folder may change: the fixed statements, and how a clinical number is said.

use super::{Composer, Material};
use crate::catalog::numbers::Number;
use crate::error::{Fault, Place};
use crate::locale::Locale;
use crate::message;

impl Composer<'_> {
    /// A fixed statement reads as it does without the folder on top, whatever that lays over it: the message, a term in
    /// it or a unit.
    pub(super) fn keep_fixed(&self) {
        let Some(agreed) = self.material.locale.agreed.as_deref() else {
            return;
        };
        let material = Material {
            locale: agreed,
            ..*self.material
        };
        let composer = Composer::of(&material);
        let required = self.material.release.required.iter();
        for id in required.filter(|id| agreed.strings.has(id)) {
            let locale = self.material.locale;
            let (now, before) = (
                self.sentence_in(locale, id, &[]),
                composer.sentence_in(agreed, id, &[]),
            );
            // What cannot be said at all is a fault already.
            if let (Ok(now), Ok(before)) = (now, before)
                && now.text != before.text
            {
                let fault = Fault::new(message!("content-fixed-changed", id = id));
                let fault = fault.hint(message!("content-fixed-changed-hint"));
                self.report(fault.at(place(locale, id)));
            }
        }
    }
}

/// Where a folder changes what `id` says.
fn place(locale: &Locale, id: &str) -> Place {
    let strings = &locale.strings;
    let laid = strings.laid_in(id);
    laid.unwrap_or_else(|| Place::file(strings.file_of(id)))
}

/// The fault of a clinical number that a folder says otherwise than the content below it does: `one hour` for `2 days`.
pub(super) fn changed_unit(
    locale: &Locale,
    name: &str,
    number: &Number,
    phrase: &str,
) -> Option<Fault> {
    let agreed = locale.agreed.as_deref()?;
    number.min?;
    let before = agreed.phrase(name, number).ok()?;
    if before == phrase {
        return None;
    }
    let unit = format!("unit-{}", number.unit);
    let fault = Fault::new(message!("number-unit-changed", unit = &unit, name = name));
    let fault = fault.hint(message!("number-unit-changed-hint"));
    Some(fault.at(place(locale, &unit)))
}
