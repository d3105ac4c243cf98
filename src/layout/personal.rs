//! What is somebody's own on a sheet: the name, the dates, the name in the running header.
//!
//! A sheet for one goal, language and set of options is the same for everybody but for a few short lines. While a sheet
//! is laid out, [`Places`] notes where they stand. [`Places::set`] then sets the lines of somebody else in the same
//! places, as the layout of the whole sheet would, or says that they do not fit there: a long name that takes one
//! line more moves everything below it.

use std::ops::Range;

use super::band::Band;
use super::blocks::{Column, Stacker};
use super::coverage::Coverage;
use super::draw::Side;
use super::flow::Flow;
use super::furniture;
use super::page::{Colour, Page, Pt, Run, Source};
use super::paragraph::{Piece, Typesetter, isolated_digit};
use super::structure::{Element, Role};
use super::style::{self, Edges, Spacing};
use crate::handout::{
    Handout, Mark, OWN, OwnTexts, Particular, SecondLanguage, Statement, Text, WriteIn,
};

/// Texts of a request that stand together.
#[derive(Debug, Clone, PartialEq)]
pub enum Lines {
    /// Name, date and the like, under the title.
    Particulars(Vec<Particular>),
    /// Days of the next sessions.
    List(Mark, Vec<Statement>),
    /// Labels of which some have their value.
    WriteIn(Vec<WriteIn>),
}

impl Lines {
    fn for_each(&mut self, visit: &mut dyn FnMut(&mut Text)) {
        match self {
            Lines::Particulars(particulars) => {
                for particular in particulars {
                    visit(&mut particular.label);
                    visit(&mut particular.value);
                }
            }
            Lines::List(_, items) => items.iter_mut().for_each(|item| visit(&mut item.text)),
            Lines::WriteIn(lines) => {
                for line in lines {
                    visit(&mut line.label);
                    line.value.iter_mut().for_each(&mut *visit);
                }
            }
        }
    }
}

/// Where lines stand, and what they looked like before anything round them changed them.
#[derive(Debug, Clone, PartialEq)]
pub struct Slot {
    pub lines: Lines,
    pub column: Column,
    /// Of the stack.
    pub bands: Range<usize>,
    /// Of the structure.
    pub elements: Range<usize>,
    /// The bands without their texts.
    pub shape: Vec<Band>,
}

/// Bands without what is written in them: two texts with the same shape take the same room and the same marks.
pub fn shape_of(bands: &[Band], first_element: usize) -> Vec<Band> {
    let mut shape = bands.to_vec();
    for band in &mut shape {
        band.lines.clear();
        for mark in &mut band.marks {
            mark.element = mark.element.map(|element| element - first_element);
        }
    }
    // The gap above comes from what stands there.
    if let Some(first) = shape.first_mut() {
        first.gap = 0.0;
    }
    shape
}

/// The places of what is somebody's own on laid-out pages.
#[derive(Debug, Clone, PartialEq)]
pub struct Places {
    slots: Vec<PlacedSlot>,
    /// The handout without its sections: what setting a line asks it.
    handout: Handout,
    accent: Colour,
    side: Side,
    edges: Edges,
    /// Width for the name in the running header.
    room: Pt,
    enlargement: f32,
    pages: usize,
}

#[derive(Debug, Clone, PartialEq)]
struct PlacedSlot {
    slot: Slot,
    /// Structure of what is set, from the first of its elements on.
    elements: Vec<(Role, Option<String>, Option<String>)>,
    /// Page and baseline of each band.
    baselines: Vec<(usize, Pt)>,
}

/// Somebody's lines in their places.
#[derive(Debug, Clone, PartialEq)]
pub struct PersonalRuns {
    /// By page, in reading order.
    pub pages: Vec<Vec<Run>>,
    /// The texts that the runs stand for.
    pub sources: Vec<Source>,
}

/// What the layout of a whole sheet knows about it.
pub struct Whole<'a> {
    pub slots: Vec<Slot>,
    pub flow: &'a Flow,
    pub bands: &'a [Band],
    pub elements: &'a [Element],
    pub handout: &'a Handout,
    pub accent: Colour,
    pub side: Side,
    pub edges: Edges,
    pub room: Pt,
    pub enlargement: f32,
}

fn outline(elements: &[Element]) -> Vec<(Role, Option<String>, Option<String>)> {
    let outline = |e: &Element| (e.role, e.language.clone(), e.alternative.clone());
    elements.iter().map(outline).collect()
}

impl Places {
    /// `None` when nothing on the sheet is personal, or when lines that belong together stand on several pages, where
    /// who reads them decides what else stands there.
    pub fn of(whole: Whole) -> Option<Self> {
        if whole.slots.is_empty() {
            return None;
        }
        let mut slots = Vec::with_capacity(whole.slots.len());
        for slot in whole.slots {
            let baseline = |index: usize| {
                let mut placed = whole.flow.placed.iter();
                let placed = placed.find(|placed| placed.band == index && !placed.repeated)?;
                let spacing: Spacing = placed.spacing;
                Some((
                    placed.page,
                    placed.top + whole.bands[index].baseline(spacing),
                ))
            };
            let baselines = slot
                .bands
                .clone()
                .map(baseline)
                .collect::<Option<Vec<_>>>()?;
            if baselines.windows(2).any(|two| two[0].0 != two[1].0) {
                return None;
            }
            let elements = outline(&whole.elements[slot.elements.clone()]);
            slots.push(PlacedSlot {
                slot,
                elements,
                baselines,
            });
        }
        let mut ids: Vec<String> = Vec::new();
        for placed in &slots {
            let mut lines = placed.slot.lines.clone();
            lines.for_each(&mut |text| ids.push(text.id.clone()));
        }
        let with = whole.handout.with.as_ref().map(|second| SecondLanguage {
            language: second.language.clone(),
            texts: second
                .texts
                .iter()
                .filter(|(id, _)| {
                    ids.contains(id) || whole.handout.marks.values().any(|m| m.id == **id)
                })
                .map(|(id, text)| (id.clone(), text.clone()))
                .collect(),
            approval_record: second.approval_record.clone(),
        });
        let handout = Handout {
            schema: String::new(),
            goal: whole.handout.goal.clone(),
            language: whole.handout.language.clone(),
            with,
            detail: whole.handout.detail,
            letterhead: None,
            title: whole.handout.title.clone(),
            particulars: whole.handout.particulars.clone(),
            sections: Vec::new(),
            marks: whole.handout.marks.clone(),
            approval: whole.handout.approval.clone(),
            approval_record: whole.handout.approval_record.clone(),
            content: whole.handout.content.clone(),
            staff_line: whole.handout.staff_line.clone(),
        };
        Some(Places {
            slots,
            handout,
            accent: whole.accent,
            side: whole.side,
            edges: whole.edges,
            room: whole.room,
            enlargement: whole.enlargement,
            pages: whole.flow.pages,
        })
    }

    /// Sets other texts of a request, by their ids, in the places of these. `second` are those of the second language.
    ///
    /// `None` when they do not take the same room, or a character of theirs is in no font that `coverage` knows: then
    /// the whole sheet has to be laid out, or cannot be.
    pub fn set(
        &self,
        texts: &OwnTexts,
        second: &OwnTexts,
        typesetter: &mut Typesetter,
        coverage: &mut Coverage,
    ) -> Option<PersonalRuns> {
        let all = texts.values().chain(second.values());
        if all
            .flat_map(|text| text.text.chars())
            .any(|c| !coverage.has(c))
        {
            return None;
        }
        let mut handout = self.handout.clone();
        handout.set_own_texts(texts, second);
        let replace = |text: &mut Text| {
            if let Some(own) = texts.get(&text.id) {
                text.text.clone_from(&own.text);
            }
        };
        typesetter.restart();
        let mut pages: Vec<Page> = vec![Page::default(); self.pages];
        for placed in &self.slots {
            let mut lines = placed.slot.lines.clone();
            lines.for_each(&mut |text| replace(text));
            let first = typesetter.structure.elements.len();
            let bands = Stacker::stack_lines(
                &handout,
                self.accent,
                &lines,
                placed.slot.column,
                typesetter,
            );
            if shape_of(&bands, first) != placed.slot.shape
                || outline(&typesetter.structure.elements[first..]) != placed.elements
            {
                return None;
            }
            for (band, &(page, baseline)) in bands.iter().zip(&placed.baselines) {
                let page = &mut pages[page];
                let begin = page.runs.len();
                for (start, line) in &band.lines {
                    self.side.line(&mut page.runs, line, *start, baseline);
                }
                for run in &mut page.runs[begin..] {
                    run.element = run
                        .element
                        .map(|id| id - first + placed.slot.elements.start);
                }
            }
        }
        let name = furniture::running_name(&handout.particulars, self.room, typesetter);
        for page in pages.iter_mut().skip(1) {
            if let Some(name) = &name {
                furniture::draw_name(page, name, self.side, self.edges);
            }
        }
        let mut pages: Vec<Vec<Run>> = pages.into_iter().map(|page| page.runs).collect();
        for runs in &mut pages {
            runs.sort_by_key(Run::reading_order);
            for run in runs {
                if run.glyphs.iter().any(|glyph| glyph.id == 0) {
                    return None;
                }
                run.personal = true;
                if self.enlargement != 1.0 {
                    run.enlarge(self.enlargement);
                }
            }
        }
        Some(PersonalRuns {
            pages,
            sources: typesetter.take_sources(),
        })
    }
}

/// Sets the labels of what is somebody's own, apart from it: their letters belong to everybody's sheet.
pub fn set_labels(slots: &[Slot], handout: &Handout, typesetter: &mut Typesetter) -> Vec<Run> {
    let mut labels = Vec::new();
    for slot in slots {
        slot.lines.clone().for_each(&mut |text| {
            if !text.is_own() {
                labels.extend(handout.beside(text).cloned());
                labels.push(text.clone());
            }
        });
    }
    let mut runs = Vec::new();
    for label in labels {
        // A number behind it keeps the space that parts it from what follows.
        let number = Text {
            id: OWN.to_owned(),
            text: isolated_digit(),
            language: None,
        };
        let pieces = [Piece::bold(&label), Piece::regular(&number)];
        let mut shaped = typesetter.shape(&pieces, style::BODY);
        let source = typesetter.last_source() - 1;
        let lines = shaped.lines(Pt::INFINITY, usize::MAX);
        let of_label = lines.into_iter().flat_map(|line| line.runs);
        runs.extend(of_label.filter(|run| run.source == source));
    }
    runs
}
