//! What a patient answered, on the sheet: a box on top with the sentences that were answered with "yes" or "not sure",
//! and a line above each of them where it stands. The sentences stay as they are.

use super::{Composer, DATE, Material, heading_id};
use crate::catalog::goal;
use crate::error::Fault;
use crate::handout::{Block, Group, Mark, Section, SectionKind, Statement, Text, WriteIn};
use crate::request::Date;
use crate::screening::{Answer, Answers};

/// A question to a patient: a statement of the goal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The sentence that leads into the list of the statement, without which some are no sentences.
    pub lead: Option<Text>,
    pub statement: Text,
}

/// The questions of a goal in one language, in the order in which the statements are printed.
///
/// # Errors
/// All faults of these sentences.
pub fn questions(material: &Material<'_>) -> Result<Vec<Question>, Vec<Fault>> {
    let composer = Composer::of(material);
    let question = |(group, statement): (&goal::Group, &goal::Statement)| Question {
        lead: group.lead.as_ref().map(|lead| composer.sentence(&lead.id)),
        statement: composer.sentence(&statement.id.id),
    };
    let questions = material.goal.questions().map(question).collect();
    composer.finish(questions)
}

/// Message ids of the lead in the box and of the line above a sentence.
fn labels(answer: Answer) -> Option<(&'static str, &'static str)> {
    match answer {
        Answer::Yes => Some(("ui-screening-yes", "ui-screening-line-yes")),
        Answer::Unsure => Some(("ui-screening-unsure", "ui-screening-line-unsure")),
        Answer::No => None,
    }
}

impl Composer<'_> {
    /// Adds the box with the answers, and a line to each sentence that it names.
    pub(super) fn add_answers(
        &self,
        sections: &mut Vec<Section>,
        answers: &Answers,
        date: Option<Date>,
    ) {
        let groups = sections.iter_mut().flat_map(|section| &mut section.groups);
        for block in groups.flat_map(|group| &mut group.blocks) {
            match block {
                Block::Paragraph(statement) => self.add_answer(statement, answers),
                Block::List { items, .. } => {
                    items
                        .iter_mut()
                        .for_each(|item| self.add_answer(item, answers));
                }
                // No question is a cell, and a timeline only repeats.
                Block::Table(_) | Block::Timeline(_) => {}
            }
        }
        sections.insert(0, self.answered(answers, date));
    }

    fn add_answer(&self, statement: &mut Statement, answers: &Answers) {
        let label = answers.get(&statement.text.id).and_then(labels);
        statement.answer = label.map(|(_, line)| self.sentence(line));
    }

    /// The box. All its sentences are there at every detail level.
    fn answered(&self, answers: &Answers, date: Option<Date>) -> Section {
        let yes = self.answered_with(Answer::Yes, Mark::Flag, answers);
        let unsure = self.answered_with(Answer::Unsure, Mark::Ask, answers);
        let mut groups: Vec<Group> = yes.into_iter().chain(unsure).collect();
        let kind = SectionKind::Screening;
        let heading = (!groups.is_empty()).then(|| self.sentence(heading_id(kind)));
        if groups.is_empty() {
            let none = Statement::bare(self.sentence("ui-screening-none"));
            groups.push(group("none", None, vec![Block::Paragraph(none)]));
        }
        if let Some(date) = date {
            let line = WriteIn {
                label: self.sentence("ui-screening-date"),
                value: Some(self.date(DATE, date)),
            };
            groups.push(Group {
                write_in: vec![line],
                ..group("date", None, Vec::new())
            });
        }
        Section {
            kind,
            heading,
            groups,
        }
    }

    /// The sentences that have this answer.
    fn answered_with(&self, answer: Answer, mark: Mark, answers: &Answers) -> Option<Group> {
        let questions = self.material.goal.questions();
        let given = questions.filter(|(_, s)| answers.get(&s.id.id) == Some(answer));
        let items: Vec<Statement> = given.map(|(_, s)| self.statement(s)).collect();
        let (lead, _) = labels(answer).filter(|_| !items.is_empty())?;
        let lead = Some(self.sentence(lead));
        Some(group(
            answer.name(),
            lead,
            vec![Block::List { mark, items }],
        ))
    }
}

fn group(name: &str, lead: Option<Text>, blocks: Vec<Block>) -> Group {
    Group {
        name: name.to_owned(),
        framed: false,
        heading: None,
        write_in: Vec::new(),
        lead,
        blocks,
    }
}
