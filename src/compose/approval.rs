//! What a sheet says of its approval: a line at its foot, and a frame above everything where the clinic asks for more.

use super::Composer;
use crate::approval::{Standing, State};
use crate::handout::{ApprovalRecord, Block, Group, Section, SectionKind, Statement, Text};
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
                let (name, on) = (approval.approver(), date(approval.on));
                let until = approval.until.map(date).unwrap_or_default();
                let id = match (state, approval.until) {
                    (State::Expired, _) => "ui-approval-ended",
                    (_, Some(_)) => "ui-approved-until",
                    (_, None) => "ui-approved",
                };
                self.sentence_with(id, &[("name", &name), ("date", &on), ("until", &until)])
            }
            _ => self.sentence("ui-not-approved"),
        };
        // One id whatever it says, so that it stands beside the same line of a second language.
        let id = APPROVAL.to_owned();
        (Text { id, ..text }, record)
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
