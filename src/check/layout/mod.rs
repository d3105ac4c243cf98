//! The pages of every sheet: goal, language, detail level, size and paper laid out, and looked at before they are drawn.
//!
//! - [`sheets`] lays them out and counts the sheets that share a fault;
//! - [`page`] finds what is wrong on a page, of whose runs [`lines`] makes lines;
//! - [`fault`] says it.

pub mod fault;
pub mod lines;
pub mod page;
mod sheets;

use crate::check::finding::Finding;
use crate::check::layout::fault::{HEADING_ALONE, LINE_TOO_LONG, OVERFLOW};
use crate::check::subject::Subject;

/// `overflow`: everything stands in its place, whole.
pub fn overflow(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    of_rule(OVERFLOW, subject, found);
}

/// `line-too-long`: no line has more letters than are read well.
pub fn line_too_long(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    of_rule(LINE_TOO_LONG, subject, found);
}

/// `heading-alone`: under a heading stand two lines of what it is the heading of.
pub fn heading_alone(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    of_rule(HEADING_ALONE, subject, found);
}

/// A finding with the name of its rule.
pub type Ruled = (&'static str, Finding);

fn of_rule(name: &str, subject: &Subject<'_>, found: &mut Vec<Finding>) {
    // The sheets are laid out once for all rules.
    let all = subject.of_pages.get_or_init(|| findings(subject));
    let of_rule = all.iter().filter(|(rule, _)| *rule == name);
    found.extend(of_rule.map(|(_, finding)| finding.clone()));
}

fn findings(subject: &Subject<'_>) -> Vec<Ruled> {
    let seen = sheets::faults(subject).into_iter();
    let findings = seen.map(|seen| {
        let finding = seen.fault.finding(&seen.sheets());
        (
            seen.fault.rule(),
            subject.placed(finding, &seen.fault.id, &seen.fault.tag, &|text| {
                seen.fault.place_in(text)
            }),
        )
    });
    findings.collect()
}
