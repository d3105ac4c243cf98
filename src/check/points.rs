//! Points of two published lists on plain language, those that a program can see: a sheet in, points out.
//!
//! The Patient Education Materials Assessment Tool for printed materials (PEMAT-P, AHRQ 2013) and the Clear Communication
//! Index (CDC, 2013). `docs/readability.md` says what each is taken for, and which need a reader.

use serde::Serialize;

use crate::check::knowledge::Plain;
use crate::check::parity::sentences;
use crate::check::plain::passive;
use crate::check::readability::Sheet;
use crate::check::words::{Bare, Forms};
use crate::handout::{Block, SectionKind, Text};
use crate::message;
use crate::ui::Message;

/// Points reached of those that apply to the sheet and that a program can see.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
pub struct Points {
    pub reached: usize,
    pub of: usize,
    /// As both instruments give their scores: of what applies.
    pub percent: usize,
}

/// PEMAT has two scores, which are not summed.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
pub struct Pemat {
    pub understandability: Points,
    pub actionability: Points,
}

/// One point: its number in PEMAT-P and in the Clear Communication Index, whether it is reached, and what to do.
pub struct Item {
    pemat: Option<u8>,
    cdc: Option<u8>,
    pub reached: bool,
    pub advice: Message,
}

/// The first number of PEMAT that is about acting.
const FIRST_ACTION: u8 = 20;

/// Both scores of PEMAT-P.
pub fn pemat(items: &[Item]) -> Pemat {
    let numbered = |of: fn(u8) -> bool| points(items, move |item| item.pemat.is_some_and(of));
    Pemat {
        understandability: numbered(|number| number < FIRST_ACTION),
        actionability: numbered(|number| number >= FIRST_ACTION),
    }
}

/// The score of the Clear Communication Index.
pub fn cdc(items: &[Item]) -> Points {
    points(items, |item| item.cdc.is_some())
}

fn points(items: &[Item], of: impl Fn(&Item) -> bool) -> Points {
    let reached = items.iter().filter(|item| of(item) && item.reached).count();
    let of = items.iter().filter(|item| of(item)).count();
    Points {
        reached,
        of,
        percent: (200 * reached + of) / (2 * of).max(1),
    }
}

impl Points {
    /// As in `7/8 (88%)`.
    pub fn shown(&self) -> String {
        format!("{}/{} ({}%)", self.reached, self.of, self.percent)
    }
}

impl Sheet<'_> {
    /// Every point that applies to the sheet.
    pub fn items(&self) -> Vec<Item> {
        let mut items = self.main_items();
        items.extend(self.language_items());
        items.extend(self.order_items());
        items.extend(self.action_items());
        items.extend(self.risk_items());
        items
    }

    fn main_items(&self) -> Vec<Item> {
        vec![
            item(1, 2, self.begins_with_main(), message!("check-score-main")),
            item(
                11,
                10,
                self.begins_with_main() && self.has_summary(),
                message!("check-score-summary"),
            ),
        ]
    }

    fn language_items(&self) -> Vec<Item> {
        let mut items = vec![item(3, 7, self.is_easy(), message!("check-score-easy"))];
        if self.has_figures() {
            let whole = self.has_whole_figures();
            items.push(item(6, 15, whole, message!("check-score-figures")));
        }
        // In Arabic the passive is in the vowel signs, in Persian in many forms: only English shows it in its letters.
        if self.tongue.tag() == "en" {
            let all = self.sentences.iter();
            let count = all.filter(|(_, s)| passive(s).is_some()).count();
            let advice = || message!("check-score-active", sentences = count);
            items.push(item(5, 0, count * 5 <= self.sentences.len(), advice()));
            let kinds = [SectionKind::Main, SectionKind::Urgent];
            let told = self.statements(&kinds);
            let active = told.iter().all(|text| passive(&text.text).is_none());
            items.push(item(0, 6, active, message!("check-score-active-main")));
        }
        items
    }

    fn order_items(&self) -> Vec<Item> {
        let (urgent, effects) = (SectionKind::Urgent, SectionKind::Effects);
        let urgent_first = self.at(urgent) < self.at(effects).or(Some(usize::MAX));
        let in_order = self.begins_with_main() && urgent_first;
        vec![
            item(8, 0, self.has_short_lists(), message!("check-score-lists")),
            item(
                0,
                8,
                self.lists().next().is_some(),
                message!("check-score-list"),
            ),
            item(9, 9, self.has_headings(), message!("check-score-headings")),
            item(10, 0, in_order, message!("check-score-order")),
        ]
    }

    fn action_items(&self) -> Vec<Item> {
        let care = [SectionKind::Preparation, SectionKind::Aftercare];
        let deeds = self.part_with(|p| &p.action, &care) >= 0.5;
        let speaks = self.speaks_to_reader();
        let urgent = self.at(SectionKind::Urgent).is_some();
        vec![
            item(20, 12, deeds, message!("check-score-action")),
            item(0, 5, urgent, message!("check-score-call")),
            item(21, 0, speaks, message!("check-score-reader")),
            item(22, 14, self.has_steps(), message!("check-score-steps")),
            item(23, 0, self.has_tool(), message!("check-score-tool")),
        ]
    }

    fn risk_items(&self) -> Vec<Item> {
        let risks = self.at(SectionKind::Risks).is_some();
        let both = risks && self.at(SectionKind::Benefits).is_some();
        vec![
            item(0, 18, risks, message!("check-score-risks")),
            item(0, 19, both, message!("check-score-benefits")),
        ]
    }

    fn at(&self, kind: SectionKind) -> Option<usize> {
        let mut sections = self.handout.sections.iter();
        sections.position(|section| section.kind == kind)
    }

    fn begins_with_main(&self) -> bool {
        self.at(SectionKind::Main) == Some(0)
    }

    fn statements(&self, kinds: &[SectionKind]) -> Vec<&Text> {
        let sections = self.handout.sections.iter();
        sections
            .filter(|section| kinds.contains(&section.kind))
            .flat_map(|section| &section.groups)
            .flat_map(|group| &group.blocks)
            .flat_map(Block::statements)
            .map(|statement| &statement.text)
            .collect()
    }

    /// How many items each list has.
    fn lists(&self) -> impl Iterator<Item = usize> {
        let groups = self.handout.sections.iter().flat_map(|s| &s.groups);
        let blocks = groups.flat_map(|group| &group.blocks);
        blocks.filter_map(|block| match block {
            Block::List { items, .. } => Some(items.len()),
            _ => None,
        })
    }

    fn has_figures(&self) -> bool {
        let mut sentences = self.sentences.iter();
        sentences.any(|(_, sentence)| sentence.contains(char::is_numeric))
    }

    fn has_short_lists(&self) -> bool {
        const MOST: usize = 7;
        self.lists().all(|items| items <= MOST)
    }

    fn plain(&self) -> Option<&Plain> {
        self.subject.knowledge.words.plain.get(self.tongue.tag())
    }

    /// Which part of the sentences has one of the words; 1 where none are known.
    fn part_with(&self, forms: impl Fn(&Plain) -> &Forms, kinds: &[SectionKind]) -> f64 {
        let Some(plain) = self.plain() else {
            return 1.0;
        };
        let texts = self.statements(kinds);
        let with = texts
            .iter()
            .filter(|text| Bare::of(&text.text).has(forms(plain), self.tongue.tag()));
        with.count() as f64 / texts.len().max(1) as f64
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

fn item(pemat: u8, cdc: u8, reached: bool, advice: Message) -> Item {
    Item {
        pemat: (pemat > 0).then_some(pemat),
        cdc: (cdc > 0).then_some(cdc),
        reached,
        advice,
    }
}
