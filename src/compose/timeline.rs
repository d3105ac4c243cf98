//! The statements that hold between times, as a [`Timeline`]: the picture is made from the same numbers as the
//! sentences, so the two cannot disagree.

use std::collections::BTreeMap;

use super::{Composer, nothing};
use crate::catalog::goal::{self, Reference};
use crate::catalog::numbers::Class;
use crate::error::Fault;
use crate::handout::{Bar, Before, Block, Detail, Group, Mark, SectionKind, Text, Timeline};
use crate::locale::strings::Arguments;
use crate::message;

/// Name of the group that holds the timeline.
const GROUP: &str = "timeline";

/// Fewer times than this are in order without a picture.
const LEAST_STEPS: usize = 2;

/// Both ends of a printed time, in minutes after the session or before it.
type Minutes = (i64, i64);

/// The statements of one mark that hold over the same stretch of time.
struct Span<'a> {
    mark: Mark,
    from: Option<Minutes>,
    until: Option<Minutes>,
    statements: Vec<&'a goal::Statement>,
}

/// What holds until the session.
#[derive(Default)]
struct LeadIn<'a> {
    /// Each without an end: it is the session.
    spans: Vec<Span<'a>>,
    steps: BTreeMap<Minutes, &'a str>,
}

/// What is to be done stands before what is not.
fn rank(mark: Mark) -> u8 {
    match mark {
        Mark::Do => 0,
        Mark::Dont => 1,
        _ => 2,
    }
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
            let after = |s: &&goal::Statement| s.from.is_some() || s.until.is_some();
            let timed = group.statements.iter().filter(after);
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
            // What goes on ends after everything else.
            (rank(span.mark), span.from, span.until.is_none(), span.until)
        });
        let lead_in = match section.kind {
            SectionKind::Aftercare => self.lead_in(detail, &mut faults),
            _ => LeadIn::default(),
        };
        let timeline = self.words(&lead_in, &spans, &steps, &mut faults);
        if faults.is_empty() {
            return Some(Group {
                name: GROUP.to_owned(),
                framed: false,
                heading: None,
                write_in: Vec::new(),
                lead: None,
                blocks: vec![Block::Timeline(Box::new(timeline))],
            });
        }
        if self.material.fallbacks.is_empty() {
            faults.into_iter().for_each(|fault| self.report(fault));
        }
        None
    }

    /// What holds until the session, in whatever section it stands.
    fn lead_in(&self, detail: Detail, faults: &mut Vec<Fault>) -> LeadIn<'_> {
        let mut lead_in = LeadIn::default();
        let groups = self.material.goal.sections.iter().flat_map(|s| &s.groups);
        for group in groups {
            for statement in group.statements.iter().filter(|s| s.detail <= detail) {
                let Some(name) = &statement.before else {
                    continue;
                };
                let minutes = match self.minutes(statement, name) {
                    Ok(minutes) => minutes,
                    Err(fault) => {
                        faults.push(fault);
                        continue;
                    }
                };
                lead_in.steps.entry(minutes).or_insert(&name.id);
                let mark = statement.mark.or(group.mark).unwrap_or(Mark::Fact);
                let same = |s: &&mut Span<'_>| (s.mark, s.from) == (mark, Some(minutes));
                match lead_in.spans.iter_mut().find(same) {
                    Some(span) => span.statements.push(statement),
                    None => lead_in.spans.push(Span {
                        mark,
                        from: Some(minutes),
                        until: None,
                        statements: vec![statement],
                    }),
                }
            }
        }
        lead_in
            .spans
            .sort_by_key(|span| (rank(span.mark), span.from));
        lead_in
    }

    fn minutes(&self, statement: &goal::Statement, name: &Reference) -> Result<Minutes, Fault> {
        let number = self.material.numbers.get(&name.id);
        number.and_then(|n| n.minutes()).ok_or_else(|| {
            Fault::new(message!(
                "content-no-time",
                statement = statement.id.id,
                number = name.id
            ))
            .at(name.origin.place())
        })
    }

    /// The labels of the picture, and the sentences for somebody who does not see it.
    fn words(
        &self,
        lead_in: &LeadIn<'_>,
        spans: &[Span<'_>],
        steps: &BTreeMap<Minutes, &str>,
        faults: &mut Vec<Fault>,
    ) -> Timeline {
        let mut words = Words {
            composer: self,
            faults,
        };
        let comma = words.message("ui-timeline-comma", &[]);
        let after = words.part(spans, steps, &comma, |from, until| match (from, until) {
            (true, true) => "ui-timeline-between",
            (true, false) => "ui-timeline-from",
            (false, _) => "ui-timeline-until",
        });
        // A second language finds its texts by their ids: the two alternatives have one each.
        let aloud = |title: Text, parts: &[&Part]| Text {
            text: std::iter::once(title.text.as_str())
                .chain(parts.iter().flat_map(|p| &p.aloud).map(String::as_str))
                .collect::<Vec<_>>()
                .join(" "),
            ..title
        };
        let before = (!lead_in.spans.is_empty()).then(|| {
            let part = words.part(
                &lead_in.spans,
                &lead_in.steps,
                &comma,
                |_, _| "ui-timeline-before",
            );
            let title = words.message("ui-timeline-title-before", &[]);
            let last = part.times.len().saturating_sub(1);
            // The longest before the session is the first.
            let turned = |bar: &Bar| Bar {
                from: bar.from.map(|step| last - step),
                ..bar.clone()
            };
            let mut steps = words.steps("ui-timeline-step-before", &part.times);
            steps.reverse();
            // A length of time may be on both sides of the session.
            for step in &mut steps {
                step.id.push_str(".before");
            }
            Box::new(Before {
                steps,
                bars: part.bars.iter().map(turned).collect(),
                note: words.note(part.advised || after.advised),
                alternative: aloud(title, &[&part, &after]),
            })
        });
        let title = words.message("ui-timeline-title", &[]);
        Timeline {
            before,
            start: words.message("ui-timeline-start", &[]),
            steps: words.steps("ui-timeline-step", &after.times),
            note: words.note(after.advised),
            alternative: aloud(title, &[&after]),
            bars: after.bars,
            comma,
        }
    }

    /// Whether a statement rests on a number that the clinic may set: its sentence leaves the decision to the clinic,
    /// and the picture must not say more.
    fn is_advised(&self, statement: &goal::Statement) -> bool {
        statement
            .times()
            .filter_map(|name| self.material.numbers.get(&name.id))
            .any(|number| number.class == Class::Clinic)
    }
}

/// The bars on one side of the session.
struct Part {
    /// The phrases of the times, each with its number's name.
    times: Vec<Text>,
    bars: Vec<Bar>,
    /// A sentence for each bar.
    aloud: Vec<String>,
    /// Whether some label has the sign of what the clinic decides.
    advised: bool,
}

/// Looks words up and collects the faults of those that are not there.
struct Words<'c, 'm, 'f> {
    composer: &'c Composer<'m>,
    faults: &'f mut Vec<Fault>,
}

impl Words<'_, '_, '_> {
    fn collect(&mut self, id: &str, result: Result<Text, Fault>) -> Text {
        result.unwrap_or_else(|fault| {
            self.faults.push(fault);
            nothing(id)
        })
    }

    fn message(&mut self, id: &str, values: &[(&'static str, &str)]) -> Text {
        let mut arguments = Arguments::new();
        for (name, value) in values {
            arguments.set(name, *value);
        }
        let message = self.composer.material.locale.message_with(id, &arguments);
        self.collect(id, message)
    }

    /// What the sign of labels means, where there is one.
    fn note(&mut self, advised: bool) -> Option<Text> {
        advised.then(|| self.message("ui-timeline-advised-note", &[]))
    }

    /// The times as they stand at the axis.
    fn steps(&mut self, id: &str, times: &[Text]) -> Vec<Text> {
        let step = |time: &Text| Text {
            id: time.id.clone(),
            ..self.message(id, &[("time", &time.text)])
        };
        times.iter().map(step).collect()
    }

    /// The bars of `spans`; `sentence` names the message that says a bar with a beginning and an end, as it has them.
    fn part(
        &mut self,
        spans: &[Span<'_>],
        steps: &BTreeMap<Minutes, &str>,
        comma: &Text,
        sentence: impl Fn(bool, bool) -> &'static str,
    ) -> Part {
        let locale = self.composer.material.locale;
        let mut part = Part {
            times: Vec::new(),
            bars: Vec::new(),
            aloud: Vec::new(),
            advised: false,
        };
        for &name in steps.values() {
            let phrase = self.composer.phrase(locale, "ui-timeline-step", name);
            let text = phrase.map(|text| Text {
                text,
                ..nothing(name)
            });
            part.times.push(self.collect(name, text));
        }
        for span in spans {
            let (mut labels, mut spoken) = (Vec::new(), Vec::new());
            for statement in &span.statements {
                let id = statement.short();
                let label = self.composer.sentence_in(locale, &id, &[]);
                let mut label = self.collect(&id, label);
                if self.composer.is_advised(statement) {
                    part.advised = true;
                    let mut with = |id| self.message(id, &[("label", &label.text)]).text;
                    spoken.push(with("ui-timeline-advised-aloud"));
                    label.text = with("ui-timeline-advised");
                } else {
                    spoken.push(label.text.clone());
                }
                labels.push(label);
            }
            let index = |time: Option<Minutes>| steps.keys().position(|step| Some(*step) == time);
            let (from, until) = (index(span.from), index(span.until));
            let spoken = spoken.join(&format!("{} ", comma.text));
            let mut values = vec![("labels", spoken.as_str())];
            values.extend(from.map(|from| ("from", part.times[from].text.as_str())));
            values.extend(until.map(|until| ("until", part.times[until].text.as_str())));
            let sentence = self.message(sentence(from.is_some(), until.is_some()), &values);
            part.aloud.push(sentence.text);
            part.bars.push(Bar {
                mark: span.mark,
                from,
                until,
                labels,
            });
        }
        part
    }
}
