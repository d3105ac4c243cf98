//! The statements that hold between times, as a [`Timeline`]: the picture is made from the same numbers as the
//! sentences, so the two cannot disagree.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::{Composer, nothing};
use crate::catalog::goal::{self, Reference};
use crate::catalog::numbers::Class;
use crate::error::Fault;
use crate::handout::{Bar, Block, Detail, Group, Mark, Text, Timeline};
use crate::locale::strings::Arguments;

/// Name of the group that holds the timeline.
const GROUP: &str = "timeline";

/// Fewer times than this are in order without a picture.
const LEAST_STEPS: usize = 2;

/// Both ends of a printed time, in minutes after the session.
type Minutes = (i64, i64);

/// The statements of one mark that hold over the same stretch of time.
struct Span<'a> {
    mark: Mark,
    from: Option<Minutes>,
    until: Option<Minutes>,
    statements: Vec<&'a goal::Statement>,
}

impl Composer<'_> {
    /// The timeline of a section, in a group of its own. There is none where there are no times to put in order, nor
    /// where a word of it would be in another language: the sentences that it repeats say that they are.
    pub(super) fn timeline(&self, section: &goal::Section, detail: Detail) -> Option<Group> {
        let mut faults = Vec::new();
        let mut spans: Vec<Span<'_>> = Vec::new();
        // Times of the same length are one, whatever their units; the first is printed.
        let mut steps: BTreeMap<Minutes, &str> = BTreeMap::new();
        for group in &section.groups {
            let timed = group.statements.iter().filter(|s| s.is_timed());
            for statement in timed.filter(|s| s.detail <= detail) {
                let mut ends = [None, None];
                for (end, name) in ends.iter_mut().zip([&statement.from, &statement.until]) {
                    let Some(name) = name else { continue };
                    match self.minutes(statement, name) {
                        Ok(minutes) => {
                            steps.entry(minutes).or_insert(&name.id);
                            *end = Some(minutes);
                        }
                        Err(fault) => faults.push(fault),
                    }
                }
                let [from, until] = ends;
                let mark = statement.mark.or(group.mark).unwrap_or(Mark::Fact);
                let same = |s: &&mut Span<'_>| (s.mark, s.from, s.until) == (mark, from, until);
                match spans.iter_mut().find(same) {
                    Some(span) => span.statements.push(statement),
                    None => spans.push(Span {
                        mark,
                        from,
                        until,
                        statements: vec![statement],
                    }),
                }
            }
        }
        if steps.len() < LEAST_STEPS && faults.is_empty() {
            return None;
        }
        spans.sort_by_key(|span| {
            let rank = match span.mark {
                Mark::Do => 0,
                Mark::Dont => 1,
                _ => 2,
            };
            // What goes on ends after everything else.
            (rank, span.from, span.until.is_none(), span.until)
        });
        let timeline = self.words(&spans, &steps, &mut faults);
        if faults.is_empty() {
            return Some(Group {
                name: GROUP.to_owned(),
                framed: false,
                heading: None,
                write_in: Vec::new(),
                lead: None,
                blocks: vec![Block::Timeline(timeline)],
            });
        }
        if self.material.fallbacks.is_empty() {
            faults.into_iter().for_each(|fault| self.report(fault));
        }
        None
    }

    fn minutes(&self, statement: &goal::Statement, name: &Reference) -> Result<Minutes, Fault> {
        let number = self.material.numbers.get(&name.id);
        number.and_then(|n| n.minutes()).ok_or_else(|| {
            Fault::new(format!(
                "statement `{}` names the number `{}`, which is no length of time",
                statement.id.id, name.id
            ))
            .at(name.origin.place())
        })
    }

    /// The labels of the picture, and the sentences for somebody who does not see it.
    fn words(
        &self,
        spans: &[Span<'_>],
        steps: &BTreeMap<Minutes, &str>,
        faults: &mut Vec<Fault>,
    ) -> Timeline {
        let locale = self.material.locale;
        let faults = RefCell::new(faults);
        let collect = |id: &str, result: Result<Text, Fault>| -> Text {
            result.unwrap_or_else(|fault| {
                faults.borrow_mut().push(fault);
                nothing(id)
            })
        };
        let message = |id: &str, values: &[(&'static str, &str)]| -> Text {
            let mut arguments = Arguments::new();
            for (name, value) in values {
                arguments.set(name, *value);
            }
            collect(id, locale.message_with(id, &arguments))
        };
        let times: Vec<Text> = steps
            .values()
            .map(|&name| {
                let phrase = self.phrase(locale, "ui-timeline-step", name);
                let text = phrase.map(|text| Text {
                    text,
                    ..nothing(name)
                });
                collect(name, text)
            })
            .collect();
        let comma = message("ui-timeline-comma", &[]);
        let mut aloud = vec![message("ui-timeline-title", &[]).text];
        let mut bars = Vec::new();
        let mut note = None;
        for span in spans {
            let (mut labels, mut spoken) = (Vec::new(), Vec::new());
            for statement in &span.statements {
                let id = statement.short();
                let mut label = collect(&id, self.sentence_in(locale, &id, &[]));
                if self.is_advised(statement) {
                    let with = |id| message(id, &[("label", &label.text)]).text;
                    spoken.push(with("ui-timeline-advised-aloud"));
                    label.text = with("ui-timeline-advised");
                    note.get_or_insert_with(|| message("ui-timeline-advised-note", &[]));
                } else {
                    spoken.push(label.text.clone());
                }
                labels.push(label);
            }
            let index = |time: Option<Minutes>| steps.keys().position(|step| Some(*step) == time);
            let (from, until) = (index(span.from), index(span.until));
            let spoken = spoken.join(&format!("{} ", comma.text));
            let mut values = vec![("labels", spoken.as_str())];
            values.extend(from.map(|from| ("from", times[from].text.as_str())));
            values.extend(until.map(|until| ("until", times[until].text.as_str())));
            let id = match (from, until) {
                (Some(_), Some(_)) => "ui-timeline-between",
                (Some(_), None) => "ui-timeline-from",
                (None, _) => "ui-timeline-until",
            };
            aloud.push(message(id, &values).text);
            bars.push(Bar {
                mark: span.mark,
                from,
                until,
                labels,
            });
        }
        Timeline {
            start: message("ui-timeline-start", &[]),
            steps: times
                .into_iter()
                .map(|Text { id, text, .. }| Text {
                    id,
                    ..message("ui-timeline-step", &[("time", &text)])
                })
                .collect(),
            bars,
            comma,
            note,
            alternative: Text {
                text: aloud.join(" "),
                ..nothing("ui-timeline-title")
            },
        }
    }

    /// Whether a statement rests on a number that the clinic may set: its sentence leaves the decision to the clinic,
    /// and the picture must not say more.
    fn is_advised(&self, statement: &goal::Statement) -> bool {
        let ends = [&statement.from, &statement.until].into_iter().flatten();
        ends.filter_map(|name| self.material.numbers.get(&name.id))
            .any(|number| number.class == Class::Clinic)
    }
}
