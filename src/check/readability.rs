//! How plain the sheets are: each goal in each language as a sheet holds it, its scores out, with what would raise them.
//!
//! Reading ease is measured with the formula made for the language ([`measures`]). Beside it
//! stand the [`points`] of two published lists that a program can see.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::approval::Standing;
use crate::catalog::goal::Goal;
use crate::catalog::store::Store;
use crate::characters::without_isolates;
use crate::check::finding::Finding;
use crate::check::measures::{self, Counts, FLESCH_DAYANI_LEAST, OSMAN_LEAST, SMOG_MOST};
use crate::check::parity::sentences;
use crate::check::plain::{self, explained};
use crate::check::points::{self, Pemat, Points};
use crate::check::subject::{Subject, Tongue};
use crate::check::syllables;
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
    /// The names, explained terms and figures that the second SMOG does not count as hard, each with how often it comes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub left_out: Vec<Often>,
    /// The words that it counts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub hard: Vec<Often>,
    /// Words a sentence has in the mean.
    pub words: f64,
    pub pemat: Pemat,
    pub cdc: Points,
    /// What would raise them.
    pub raise: Vec<String>,
}

/// A formula's result, and the band a sheet should be in.
#[derive(Debug, Serialize)]
pub struct Measure {
    pub name: &'static str,
    pub value: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_most: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_least: Option<f64>,
    /// Whether words that have to be are left out.
    #[serde(skip)]
    second: bool,
}

/// A word and how often a sheet says it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Often {
    pub word: String,
    pub times: usize,
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
    for (goal, tongue) in sheets(subject) {
        let handout = composed(goal, subject, tongue)?;
        scores.push(Sheet::of(&handout, subject, tongue).scores());
    }
    Ok(scores)
}

/// `too-hard`: the measure of a sheet's language is within the band of a text for everybody.
pub fn too_hard(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for (goal, tongue) in sheets(subject) {
        // What cannot be composed is a finding of its own.
        let Ok(handout) = composed(goal, subject, tongue) else {
            continue;
        };
        let sheet = Sheet::of(&handout, subject, tongue);
        let measures = sheet.measures();
        let Some(measure) = measures.iter().find(|measure| !measure.is_reached()) else {
            continue;
        };
        let what = match (measure.at_most, measure.at_least) {
            (Some(most), _) => message!(
                "check-too-hard",
                goal = &goal.id,
                measure = measure.shown(),
                most = format!("{most:.1}")
            ),
            (_, least) => message!(
                "check-too-hard-ease",
                goal = &goal.id,
                measure = measure.shown(),
                least = format!("{:.1}", least.unwrap_or_default())
            ),
        };
        let advice = sheet
            .hard_advice()
            .or_else(|| sheet.longest().into_iter().next());
        let finding = Finding::new(what).hint(advice.unwrap_or(message!("check-score-easy")));
        found.push(match tongue.messages.get(&format!("{}-title", goal.id)) {
            Some(title) => finding.of(title),
            None => finding,
        });
    }
}

/// Every goal in every language it is written in.
fn sheets<'a>(subject: &'a Subject<'_>) -> impl Iterator<Item = (&'a Goal, &'a Tongue)> {
    subject.goals().iter().flat_map(|goal| {
        let tongues = subject.tongues.iter();
        let written = tongues.filter(|tongue| goal.is_in(tongue.tag()));
        written.map(move |tongue| (goal, tongue))
    })
}

fn composed(goal: &Goal, subject: &Subject<'_>, tongue: &Tongue) -> Result<Handout, Error> {
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
    Ok(compose(&request, &material)?)
}

impl Measure {
    fn is_reached(&self) -> bool {
        self.at_most.is_none_or(|most| self.value <= most)
            && self.at_least.is_none_or(|least| self.value >= least)
    }

    fn shown(&self) -> String {
        let name = match self.second {
            true => message!("check-score-second", measure = "SMOG").to_string(),
            false => self.name.to_owned(),
        };
        format!("{name} {:.1}", self.value)
    }
}

impl Scores {
    fn shown(&self) -> String {
        let measures: Vec<String> = self.measures.iter().map(Measure::shown).collect();
        let line = message!(
            "check-scores",
            measures = measures.join(" · "),
            words = format!("{:.1}", self.words),
            understand = self.pemat.understandability.shown(),
            act = self.pemat.actionability.shown(),
            cdc = self.cdc.shown()
        );
        let left_out = self.left_out.iter();
        let left_out = left_out.map(|often| format!("{} ({})", often.word, often.times));
        let left_out = (!self.left_out.is_empty())
            .then(|| message!("check-score-left-out", words = Value::and(left_out)).to_string());
        let below = left_out.iter().chain(&self.raise);
        let below: String = below.map(|line| format!("  {line}\n")).collect();
        format!("{} {}: {line}\n{below}", self.goal, self.language)
    }
}

/// A sheet with what is asked of it.
pub struct Sheet<'a> {
    pub handout: &'a Handout,
    pub subject: &'a Subject<'a>,
    pub tongue: &'a Tongue,
    counts: Counts,
    /// Sentences of its statements, with the message they are of.
    pub sentences: Vec<(&'a str, String)>,
    /// English words of three syllables and more.
    hard: Hard,
}

/// Hard words: those that another word could stand for, and those that have to be.
#[derive(Default)]
struct Hard {
    free: BTreeMap<String, usize>,
    left_out: BTreeMap<String, usize>,
}

impl<'a> Sheet<'a> {
    pub fn of(handout: &'a Handout, subject: &'a Subject<'a>, tongue: &'a Tongue) -> Self {
        let sentences: Vec<(&str, String)> = texts(handout)
            .flat_map(|text| {
                let plain = without_isolates(&text.text);
                let parts: Vec<String> = sentences(&plain).into_iter().map(str::to_owned).collect();
                parts.into_iter().map(|part| (text.id.as_str(), part))
            })
            .collect();
        let known = subject.knowledge.words.syllables.get(tongue.tag());
        let known = known.cloned().unwrap_or_default();
        let only = sentences.iter().map(|(_, sentence)| sentence.as_str());
        let mut sheet = Sheet {
            handout,
            subject,
            tongue,
            counts: Counts::of(only, tongue.tag(), &known),
            sentences,
            hard: Hard::default(),
        };
        if tongue.tag() == "en" {
            sheet.hard = sheet.hard_words(&known);
        }
        sheet
    }

    fn scores(&self) -> Scores {
        let items = self.items();
        let failed = items.iter().filter(|item| !item.reached);
        let mut raise: Vec<String> = failed.map(|item| item.advice.to_string()).collect();
        raise.extend(self.hard_advice().map(|advice| advice.to_string()));
        raise.extend(self.longest().iter().map(Message::to_string));
        Scores {
            goal: self.handout.goal.clone(),
            language: self.tongue.tag().to_owned(),
            measures: self.measures(),
            left_out: often(&self.hard.left_out),
            hard: often(&self.hard.free),
            words: (self.counts.words / self.counts.sentences * 100.0).round() / 100.0,
            pemat: points::pemat(&items),
            cdc: points::cdc(&items),
            raise,
        }
    }

    fn measures(&self) -> Vec<Measure> {
        let measure = |name, value: f64| Measure {
            name,
            // Two digits tell two sheets apart, and do not change with the order of a sum.
            value: (value * 100.0).round() / 100.0,
            at_most: None,
            at_least: None,
            second: false,
        };
        let least = |least, measure| Measure {
            at_least: Some(least),
            ..measure
        };
        match self.tongue.tag() {
            "en" => vec![
                measure("Flesch–Kincaid", self.counts.flesch_kincaid()),
                measure("SMOG", self.counts.smog()),
                Measure {
                    at_most: Some(SMOG_MOST),
                    second: true,
                    ..measure("SMOG without names", self.free_counts().smog())
                },
            ],
            "ar" => vec![least(OSMAN_LEAST, measure("OSMAN", self.counts.osman()))],
            "fa" => vec![least(
                FLESCH_DAYANI_LEAST,
                measure("Flesch–Dayani", self.counts.flesch_dayani()),
            )],
            // No formula is known to be made for it.
            _ => Vec::new(),
        }
    }

    /// Whether the measure of the language is in its band; true without a measure.
    pub fn is_easy(&self) -> bool {
        self.measures().iter().all(Measure::is_reached)
    }

    /// Without the hard words that have to be.
    fn free_counts(&self) -> Counts {
        self.counts.without(self.hard.left_out.values().sum())
    }

    /// The sentences that weigh most on the measure.
    fn longest(&self) -> Vec<Message> {
        const SHOWN: usize = 2;
        let limit = self.subject.knowledge.words.sentence.get(self.tongue.tag());
        let fixed = &self.subject.content.release.required;
        let free = self.sentences.iter();
        let free = free.filter(|(id, _)| !fixed.iter().any(|f| f == id));
        let mut long: Vec<(usize, &str)> = free.map(|(id, s)| (plain::words(s), *id)).collect();
        long.retain(|(n, _)| limit.is_some_and(|limit| *n > limit.most));
        long.sort_by(|a, b| b.cmp(a));
        let long = long.into_iter().take(SHOWN);
        long.map(|(n, id)| message!("check-score-shorten", id = id, words = n))
            .collect()
    }

    /// How many hard words are too many, and those that win most, each with the grade it wins.
    fn hard_advice(&self) -> Option<Message> {
        const SHOWN: usize = 10;
        let counts = self.free_counts();
        let above = counts.hard_above(SMOG_MOST);
        if self.tongue.tag() != "en" || above == 0 {
            return None;
        }
        let words = often(&self.hard.free);
        let words = words.iter().take(SHOWN).map(|often| {
            let won = counts.smog() - counts.without(often.times).smog();
            format!("{} ({}: −{won:.2})", often.word, often.times)
        });
        Some(message!(
            "check-score-words",
            count = above,
            most = format!("{SMOG_MOST:.1}"),
            words = Value::and(words)
        ))
    }

    /// Sorts the words of three syllables and more.
    fn hard_words(&self, known: &syllables::Known) -> Hard {
        let forms = self.left_out_forms();
        let mut hard = Hard::default();
        for (_, sentence) in &self.sentences {
            let bare = Bare::of(sentence);
            let places: Vec<usize> = forms
                .iter()
                .flat_map(|forms| bare.find_all(forms, "en"))
                .collect();
            for (at, word) in measures::words(sentence) {
                if syllables::english(word, known) < 3 {
                    continue;
                }
                let figures = word.chars().all(char::is_numeric);
                let kind = match figures || places.contains(&at) {
                    true => &mut hard.left_out,
                    false => &mut hard.free,
                };
                *kind.entry(shown_word(word)).or_default() += 1;
            }
        }
        hard
    }

    /// Forms of the names, and of the terms that this sheet explains.
    fn left_out_forms(&self) -> Vec<&'a Forms> {
        let tag = self.tongue.tag();
        let terms = self.subject.knowledge.glossary.values();
        let explains = |forms: &Forms| {
            texts(self.handout).any(|text| {
                let at = Bare::of(&text.text).find(forms, tag);
                at.is_some_and(|at| explained(&text.text, at))
            })
        };
        terms
            .filter_map(|term| Some((term, term.forms.get(tag)?)))
            .filter(|(term, forms)| term.name || (term.explain && explains(forms)))
            .map(|(_, forms)| forms)
            .collect()
    }
}

/// In small letters, unless it is an abbreviation.
fn shown_word(word: &str) -> String {
    let capitals = word.chars().filter(|c| c.is_uppercase()).count();
    match capitals > 1 {
        true => word.to_owned(),
        false => word.to_lowercase(),
    }
}

/// Those that come most often first, then by letters.
fn often(words: &BTreeMap<String, usize>) -> Vec<Often> {
    let words = words.iter().map(|(word, times)| Often {
        word: word.clone(),
        times: *times,
    });
    let mut words: Vec<Often> = words.collect();
    words.sort_by_key(|often| std::cmp::Reverse(often.times));
    words
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
