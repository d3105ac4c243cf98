//! How plain the sheets are: each goal in each language as a sheet holds it, its scores out, with what would raise them.
//!
//! Reading ease is measured with the formula made for the language ([`measures`](crate::check::measures)). Beside it
//! stand those points of PEMAT-P and of the Clear Communication Index that a program can see.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::approval::Standing;
use crate::catalog::store::Store;
use crate::characters::without_isolates;
use crate::check::knowledge::Plain;
use crate::check::measures::{Counts, english_syllables};
use crate::check::parity::sentences;
use crate::check::plain::{passive, words};
use crate::check::subject::{Subject, Tongue};
use crate::check::words::{Bare, Forms};
use crate::compose::{Material, compose};
use crate::deliver::stdout;
use crate::error::Error;
use crate::handout::{Block, Detail, Handout, SectionKind, Text};
use crate::message;
use crate::request::Request;
use crate::ui::{Message, Value};

/// One sheet's scores.
#[derive(Debug, Serialize)]
pub struct Scores {
    pub goal: String,
    pub language: String,
    pub measures: Vec<Measure>,
    /// Words a sentence has in the mean.
    pub words: f64,
    pub pemat: Points,
    pub cdc: Points,
    /// What would raise them.
    pub raise: Vec<String>,
}

/// A formula's result.
#[derive(Debug, Serialize)]
pub struct Measure {
    pub name: &'static str,
    pub value: f64,
}

/// Points reached of those that can be seen.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
pub struct Points {
    pub reached: usize,
    pub of: usize,
}

/// One point: its number in PEMAT-P and in the Clear Communication Index, whether it is reached, and what to do.
struct Item {
    pemat: Option<u8>,
    cdc: Option<u8>,
    reached: bool,
    advice: Message,
}

/// Prints the scores of all sheets.
///
/// # Errors
/// The content cannot be read, or a sheet not be made.
pub fn report(store: &Store, json: bool) -> Result<(), Error> {
    let mut faults = Vec::new();
    let subject = Subject::read(store, &mut faults);
    if !faults.is_empty() {
        return Err(faults.into());
    }
    let scores = scores(&subject)?;
    let text = match json {
        true => serde_json::to_string_pretty(&scores).expect("texts are valid JSON") + "\n",
        false => scores.iter().map(Scores::shown).collect(),
    };
    Ok(stdout::write(text.as_bytes())?)
}

/// The scores of every goal in every language.
///
/// # Errors
/// A sheet cannot be made.
pub fn scores(subject: &Subject<'_>) -> Result<Vec<Scores>, Error> {
    let mut scores = Vec::new();
    for goal in subject.goals() {
        let written = |tongue: &&Tongue| goal.is_in(tongue.tag());
        for tongue in subject.tongues.iter().filter(written) {
            let request = Request::new(&goal.id, tongue.language.clone(), Detail::Standard);
            let material = Material {
                goal,
                numbers: &subject.content.numbers,
                release: &subject.content.release,
                sources: Some(&subject.content.sources),
                locale: &tongue.locale,
                clinic: None,
                fallbacks: &[],
                standing: &Standing::NEVER,
            };
            let handout = compose(&request, &material)?;
            scores.push(Sheet::of(&handout, subject, tongue).scores());
        }
    }
    Ok(scores)
}

impl Scores {
    fn shown(&self) -> String {
        let measures = self.measures.iter();
        let measures: Vec<String> = measures
            .map(|m| format!("{} {:.1}", m.name, m.value))
            .collect();
        let line = message!(
            "check-scores",
            measures = measures.join(" · "),
            words = format!("{:.1}", self.words),
            pemat = format!("{}/{}", self.pemat.reached, self.pemat.of),
            cdc = format!("{}/{}", self.cdc.reached, self.cdc.of)
        );
        let raise = self.raise.iter().map(|advice| format!("  {advice}\n"));
        let raise: String = raise.collect();
        format!("{} {}: {line}\n{raise}", self.goal, self.language)
    }
}

/// A sheet with what the points are asked of.
struct Sheet<'a> {
    handout: &'a Handout,
    subject: &'a Subject<'a>,
    tongue: &'a Tongue,
    counts: Counts,
    /// Sentences of its statements, with the message they are of.
    sentences: Vec<(&'a str, String)>,
}

impl<'a> Sheet<'a> {
    fn of(handout: &'a Handout, subject: &'a Subject<'a>, tongue: &'a Tongue) -> Self {
        let sentences: Vec<(&str, String)> = texts(handout)
            .flat_map(|text| {
                let plain = without_isolates(&text.text);
                let parts: Vec<String> = sentences(&plain).into_iter().map(str::to_owned).collect();
                parts.into_iter().map(|part| (text.id.as_str(), part))
            })
            .collect();
        let only: Vec<String> = sentences.iter().map(|(_, s)| s.clone()).collect();
        Sheet {
            handout,
            subject,
            tongue,
            counts: Counts::of(&only, tongue.tag()),
            sentences,
        }
    }

    fn scores(&self) -> Scores {
        let items = self.items();
        let points = |of: &dyn Fn(&Item) -> bool| Points {
            reached: items.iter().filter(|item| of(item) && item.reached).count(),
            of: items.iter().filter(|item| of(item)).count(),
        };
        let failed = items.iter().filter(|item| !item.reached);
        let mut raise: Vec<String> = failed.map(|item| item.advice.to_string()).collect();
        raise.extend(self.long_words());
        raise.extend(self.longest());
        Scores {
            goal: self.handout.goal.clone(),
            language: self.tongue.tag().to_owned(),
            measures: self.measures(),
            words: self.counts.words / self.counts.sentences,
            pemat: points(&|item| item.pemat.is_some()),
            cdc: points(&|item| item.cdc.is_some()),
            raise,
        }
    }

    fn measures(&self) -> Vec<Measure> {
        let measure = |name, value| Measure { name, value };
        match self.tongue.tag() {
            "en" => vec![
                measure("Flesch–Kincaid", self.counts.flesch_kincaid()),
                measure("SMOG", self.counts.smog()),
            ],
            "ar" => vec![measure("OSMAN", self.counts.osman())],
            "fa" => vec![measure("Flesch–Dayani", self.counts.flesch_dayani())],
            // No formula is known to be made for it.
            _ => Vec::new(),
        }
    }

    /// Whether the measure of the language says that a reader of twelve years reads it; true without a measure.
    fn is_easy(&self) -> bool {
        match self.tongue.tag() {
            "en" => self.counts.smog() <= 6.0,
            "ar" => self.counts.osman() >= 60.0,
            "fa" => self.counts.flesch_dayani() >= 60.0,
            _ => true,
        }
    }

    /// The sentences that weigh most on the measure.
    fn longest(&self) -> Vec<String> {
        const SHOWN: usize = 2;
        let limit = self.subject.knowledge.words.sentence.get(self.tongue.tag());
        let fixed = &self.subject.content.release.required;
        let free = self
            .sentences
            .iter()
            .filter(|(id, _)| !fixed.iter().any(|f| f == id));
        let mut long: Vec<(usize, &str)> = free.map(|(id, s)| (words(s), *id)).collect();
        long.retain(|(n, _)| limit.is_some_and(|limit| *n > limit.most));
        long.sort_by(|a, b| b.cmp(a));
        let long = long.into_iter().take(SHOWN);
        long.map(|(n, id)| message!("check-score-shorten", id = id, words = n).to_string())
            .collect()
    }

    /// English words of three syllables and more that come most often: SMOG counts nothing else.
    fn long_words(&self) -> Option<String> {
        const SHOWN: usize = 5;
        if self.is_easy() || self.tongue.tag() != "en" {
            return None;
        }
        let mut times: BTreeMap<String, usize> = BTreeMap::new();
        for (_, sentence) in &self.sentences {
            for (_, word) in Bare::of(sentence).words() {
                if english_syllables(word) >= 3 {
                    *times.entry(word.to_owned()).or_default() += 1;
                }
            }
        }
        let mut words: Vec<(String, usize)> = times.into_iter().collect();
        words.sort_by_key(|(_, times)| std::cmp::Reverse(*times));
        let words = words.iter().take(SHOWN);
        let words = Value::and(words.map(|(word, times)| format!("{word} ({times})")));
        Some(message!("check-score-words", words = words).to_string())
    }

    fn plain(&self) -> Option<&Plain> {
        self.subject.knowledge.words.plain.get(self.tongue.tag())
    }

    /// Which part of the sentences has one of the words; 1 where none are known.
    fn part_with(&self, forms: impl Fn(&Plain) -> &Forms, kinds: &[SectionKind]) -> f64 {
        let Some(plain) = self.plain() else {
            return 1.0;
        };
        let sections = self
            .handout
            .sections
            .iter()
            .filter(|s| kinds.contains(&s.kind));
        let texts: Vec<&Text> = sections
            .flat_map(|section| &section.groups)
            .flat_map(|group| &group.blocks)
            .flat_map(Block::statements)
            .map(|statement| &statement.text)
            .collect();
        let with = texts
            .iter()
            .filter(|text| Bare::of(&text.text).has(forms(plain), self.tongue.tag()));
        with.count() as f64 / texts.len().max(1) as f64
    }

    fn has(&self, kind: SectionKind) -> bool {
        self.handout
            .sections
            .iter()
            .any(|section| section.kind == kind)
    }

    fn items(&self) -> Vec<Item> {
        let item = |pemat: u8, cdc: u8, reached: bool, advice: Message| Item {
            pemat: (pemat > 0).then_some(pemat),
            cdc: (cdc > 0).then_some(cdc),
            reached,
            advice,
        };
        let kinds: Vec<SectionKind> = self.handout.sections.iter().map(|s| s.kind).collect();
        let at = |kind| kinds.iter().position(|k| *k == kind);
        let main_first = at(SectionKind::Main) == Some(0);
        let urgent_first = at(SectionKind::Urgent) < at(SectionKind::Effects).or(Some(usize::MAX));
        let do_kinds = [SectionKind::Preparation, SectionKind::Aftercare];
        let mut items = vec![
            item(1, 2, main_first, message!("check-score-main")),
            item(3, 7, self.is_easy(), message!("check-score-easy")),
            item(
                6,
                15,
                self.has_whole_figures(),
                message!("check-score-figures"),
            ),
            item(8, 8, self.has_short_lists(), message!("check-score-lists")),
            item(9, 9, self.has_headings(), message!("check-score-headings")),
            item(
                10,
                0,
                main_first && urgent_first,
                message!("check-score-order"),
            ),
            item(
                11,
                10,
                main_first && self.has_summary(),
                message!("check-score-summary"),
            ),
            item(
                20,
                5,
                self.part_with(|p| &p.action, &do_kinds) >= 0.5,
                message!("check-score-action"),
            ),
            item(
                21,
                0,
                self.speaks_to_reader(),
                message!("check-score-reader"),
            ),
            item(22, 14, self.has_steps(), message!("check-score-steps")),
            item(23, 0, self.has_tool(), message!("check-score-tool")),
            item(
                0,
                18,
                self.has(SectionKind::Risks),
                message!("check-score-risks"),
            ),
            item(
                0,
                19,
                self.has(SectionKind::Risks) && self.has(SectionKind::Benefits),
                message!("check-score-benefits"),
            ),
            item(
                0,
                12,
                self.has(SectionKind::Urgent),
                message!("check-score-call"),
            ),
        ];
        if self.tongue.tag() == "en" {
            let passive = self
                .sentences
                .iter()
                .filter(|(_, s)| passive(s).is_some())
                .count();
            let few = passive * 10 <= self.sentences.len();
            items.push(item(
                5,
                6,
                few,
                message!("check-score-active", sentences = passive),
            ));
        }
        items
    }

    /// No fractions of a number, and no percent sign.
    fn has_whole_figures(&self) -> bool {
        let fraction = |text: &str| {
            let letters: Vec<char> = text.chars().collect();
            let inside = letters
                .windows(3)
                .any(|w| w[0].is_numeric() && matches!(w[1], '.' | ',' | '٫') && w[2].is_numeric());
            inside || text.contains(['%', '٪'])
        };
        !self
            .sentences
            .iter()
            .any(|(_, sentence)| fraction(sentence))
    }

    fn has_short_lists(&self) -> bool {
        const MOST: usize = 7;
        let groups = self
            .handout
            .sections
            .iter()
            .flat_map(|section| &section.groups);
        let mut lists = groups
            .flat_map(|group| &group.blocks)
            .filter_map(|block| match block {
                Block::List { items, .. } => Some(items.len()),
                _ => None,
            });
        lists.all(|items| items <= MOST)
    }

    fn has_headings(&self) -> bool {
        let mut sections = self.handout.sections.iter();
        sections.all(|section| section.kind == SectionKind::Main || section.heading.is_some())
    }

    /// The main message is at most four sentences.
    fn has_summary(&self) -> bool {
        const MOST: usize = 4;
        let mut sections = self.handout.sections.iter();
        let main = sections.find(|section| section.kind == SectionKind::Main);
        main.is_some_and(|main| {
            let texts = main.groups.iter().flat_map(|group| group.texts());
            let count: usize = texts.map(|text| sentences(&text.text).len()).sum();
            (1..=MOST).contains(&count)
        })
    }

    fn speaks_to_reader(&self) -> bool {
        let Some(plain) = self.plain() else {
            return true;
        };
        let tag = self.tongue.tag();
        let with = self
            .sentences
            .iter()
            .filter(|(_, s)| Bare::of(s).has(&plain.reader, tag));
        with.count() * 5 >= self.sentences.len()
    }

    /// What to do after the session stands in lists.
    fn has_steps(&self) -> bool {
        let mut sections = self.handout.sections.iter();
        let care = sections.find(|section| section.kind == SectionKind::Aftercare);
        care.is_some_and(|care| {
            let mut blocks = care.groups.iter().flat_map(|group| &group.blocks);
            blocks.any(|block| matches!(block, Block::List { .. }))
        })
    }

    /// A picture of times, or lines to write on.
    fn has_tool(&self) -> bool {
        let mut groups = self
            .handout
            .sections
            .iter()
            .flat_map(|section| &section.groups);
        groups.any(|group| {
            !group.write_in.is_empty()
                || group.blocks.iter().any(|b| matches!(b, Block::Timeline(_)))
        })
    }
}

/// The statements and leads of a sheet, without headings, tables and the picture of times.
fn texts(handout: &Handout) -> impl Iterator<Item = &Text> {
    let sections = handout
        .sections
        .iter()
        .filter(|s| s.kind != SectionKind::Sources);
    let groups = sections.flat_map(|section| &section.groups);
    groups.flat_map(|group| {
        let blocks = group
            .blocks
            .iter()
            .filter(|block| !matches!(block, Block::Table(_)));
        group
            .lead
            .iter()
            .chain(blocks.flat_map(Block::statements).map(|s| &s.text))
    })
}
