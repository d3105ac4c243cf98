//! What a sheet says of its approval: a line at its foot, and a frame above everything where the clinic asks for more.

use super::{Composer, ISOLATE, isolated};
use crate::approval::{Approval, Standing, State};
use crate::handout::{
    ApprovalRecord, Block, Direction, Group, Section, SectionKind, Statement, Text,
};
use crate::request::Date;
use crate::wording::UNAPPROVED;

/// Id of the line that says who approved the content.
const APPROVAL: &str = "approval";

impl Composer<'_> {
    /// Who approved the content and until when, or that nobody has.
    pub(super) fn approval(&self) -> (Text, ApprovalRecord) {
        let Standing { state, approval } = self.material.standing;
        let approval = approval.as_ref();
        let record = ApprovalRecord {
            state: *state,
            by: approval.map(|a| a.by.as_str().to_owned()),
            role: approval.and_then(|a| Some(a.role.as_ref()?.as_str().to_owned())),
            on: approval.map(|a| a.on.to_string()),
            until: approval.and_then(|a| Some(a.until?.to_string())),
        };
        // In the language's own calendar alone: the line is short, and whoever checks it is of the clinic.
        let date = |date: Date| {
            let written = self.material.locale.format.date(date);
            written.map(|(own, _)| own).unwrap_or_else(|fault| {
                self.report(fault);
                String::new()
            })
        };
        let text = match (state, approval) {
            (State::Approved | State::Expired, Some(approval)) => {
                let (name, on) = (printed_name(approval), date(approval.on));
                let until = approval.until.map(date).unwrap_or_default();
                let id = match (state, approval.until) {
                    (State::Expired, _) => "ui-approval-ended",
                    (_, Some(_)) => "ui-approved-until",
                    (_, None) => "ui-approved",
                };
                let values = [("name", &*name), ("date", &on), ("until", &until)];
                let text = self.sentence_with(id, &values);
                self.with_name_in_order(text, &name)
            }
            _ => self.sentence("ui-not-approved"),
        };
        // One id whatever it says, so that it stands beside the same line of a second language.
        let id = APPROVAL.to_owned();
        (Text { id, ..text }, record)
    }

    /// The name before its role as the sheet is read. Isolates that the messages put round a value take the direction of its
    /// first letter (UAX #9, P2), and here name and role are in isolates of their own.
    fn with_name_in_order(&self, text: Text, name: &str) -> Text {
        let direction = match self.material.locale.language.entry.direction {
            Direction::Ltr => '\u{2066}',
            Direction::Rtl => '\u{2067}',
        };
        let [first_strong, _] = ISOLATE;
        let steered = format!("{direction}{name}");
        Text {
            text: text
                .text
                .replace(&format!("{first_strong}{name}"), &steered),
            ..text
        }
    }

    /// Says first of all that the sheet was made without the approval that the clinic asks for. It stands in a frame, so
    /// that it is seen on any paper, and is the same for the digest as a sheet without it.
    pub(super) fn mark_as_unapproved(&self, sections: &mut Vec<Section>) {
        let mark = Statement::bare(self.sentence("ui-unapproved-mark"));
        let group = Group {
            name: UNAPPROVED.to_owned(),
            framed: true,
            heading: None,
            write_in: Vec::new(),
            lead: None,
            blocks: vec![Block::Paragraph(mark)],
        };
        let section = Section {
            kind: SectionKind::Warning,
            heading: Some(self.sentence("ui-unapproved-heading")),
            groups: vec![group],
        };
        sections.insert(0, section);
    }
}

/// Who approved, with the role where there is one: either may be in letters of another direction than the other.
fn printed_name(approval: &Approval) -> String {
    let name = isolated(approval.by.as_str());
    match &approval.role {
        Some(role) => format!("{name} ({})", isolated(role.as_str())),
        None => name,
    }
}
