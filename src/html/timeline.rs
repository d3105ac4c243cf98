//! The timeline as a picture that a page of any width can show: bars in a grid of times, or, on a telephone, one below
//! the other with the times at their ends.
//!
//! It is an image whose alternative says all of it. Its words come from the style sheet, out of attributes: they repeat
//! what stands in the sentences below, in no order, and belong neither into a copy of the page nor into a search.

use std::fmt::Write as _;

use super::body::class_of;
use super::drawing;
use super::markup::{self, Letters, escaped};
use crate::handout::{Text, Timeline};
use crate::layout::timeline::{Plan, Stretch};
use crate::layout::{Pages, Weight};

/// Writes a timeline, with what `pages` shows of it in print. `letters` and `rules` get what it needs.
pub fn write(
    timeline: &Timeline,
    pages: &Pages,
    letters: &mut Letters,
    rules: &mut String,
) -> String {
    let plan = Plan::new(timeline, timeline.before.as_deref());
    let rows = rows(&plan);
    let row_count = rows.iter().max().map_or(0, |row| row + 1);
    let free = free_place(&plan, &rows);
    add_rules(&plan, row_count, rules);
    let mut out = String::new();
    let language = plan.alternative.language.as_ref();
    let printed = match is_drawn(&plan, pages) {
        true => "timeline",
        // The sheet has no room for it, and its sentences are there.
        false => "timeline off-paper",
    };
    // Writing to a string cannot fail.
    let _ = writeln!(
        out,
        "<div class=\"{printed}\" role=\"img\" aria-label=\"{}\"{}>\n<div class=\"grid ticks-{} rows-{}\">",
        markup::bare(&plan.alternative.text),
        markup::language(language),
        plan.names.len(),
        row_count
    );
    for (tick, name) in plan.names.iter().enumerate() {
        let session = if tick == plan.session { " session" } else { "" };
        let _ = writeln!(
            out,
            "<i class=\"time from-{tick}{session}\"{}></i><i class=\"tick from-{tick}{session}\"></i>",
            words(name, Weight::Bold, letters)
        );
    }
    for (stretch, row) in plan.stretches.iter().zip(rows) {
        out.push_str(&bar(stretch, row, &plan, letters));
    }
    let note = plan.note.map(|note| {
        let place = free.map_or(String::new(), |(tick, row)| {
            format!(" from-{tick} row-{row}")
        });
        let words = words(note, Weight::Regular, letters);
        format!("<i class=\"note{place}\"{words}></i>\n")
    });
    let (inside, below) = match free {
        Some(_) => (note, None),
        None => (None, note),
    };
    out.extend(inside);
    out.push_str("</div>\n");
    out.extend(below);
    out.push_str("</div>\n");
    out
}

/// An attribute whose words the style sheet shows. Isolates steer them there as they do in a text.
fn words(text: &Text, weight: Weight, letters: &mut Letters) -> String {
    letters.add(weight, &text.text);
    format!(" data-words=\"{}\"", escaped(&text.text))
}

fn bar(stretch: &Stretch, row: usize, plan: &Plan, letters: &mut Letters) -> String {
    let class = class_of(stretch.mark);
    let (from, row) = (stretch.from, row + 1);
    let until = match stretch.until {
        Some(tick) => format!("until-{tick}"),
        None => "on".to_owned(),
    };
    let mut out = format!(
        "<div class=\"bar {class} from-{from} {until} row-{row}\">{}<i class=\"labels\">",
        drawing::mark(stretch.mark)
    );
    for (i, label) in stretch.labels.iter().enumerate() {
        // A comma stays with its label, and a line ends between two labels.
        let comma = match i + 1 < stretch.labels.len() {
            true => plan.comma.text.as_str(),
            false => "",
        };
        let text = Text {
            text: format!("{}{comma}", label.text),
            ..label.clone()
        };
        let _ = write!(out, "<i{}></i> ", words(&text, Weight::Regular, letters));
    }
    let ends = [Some(from), stretch.until];
    out.push_str("</i><i class=\"ends\">");
    for tick in ends.into_iter().flatten() {
        // What the style sheet shows on a narrow page.
        let _ = write!(
            out,
            "<i{}></i>",
            words(plan.names[tick], Weight::Bold, letters)
        );
    }
    out.push_str("</i></div>\n");
    out
}

/// The row of each bar, in as few rows as they need without touching.
fn rows(plan: &Plan) -> Vec<usize> {
    // Ends of the bars of each row.
    let mut taken: Vec<Vec<(usize, usize)>> = Vec::new();
    let place = |stretch: &Stretch| {
        let (from, until) = (stretch.from, stretch.until.unwrap_or(usize::MAX));
        let is_free = |row: &Vec<(usize, usize)>| row.iter().all(|&(f, u)| u <= from || until <= f);
        let row = taken.iter().position(is_free).unwrap_or(taken.len());
        if row == taken.len() {
            taken.push(Vec::new());
        }
        taken[row].push((from, until));
        row
    };
    plan.stretches.iter().map(place).collect()
}

/// Tick and row, from 1, of the lowest place behind the bars that is wide enough for a note: the last two columns.
fn free_place(plan: &Plan, rows: &[usize]) -> Option<(usize, usize)> {
    let tick = plan.names.len().checked_sub(2)?;
    let is_free = |row: &usize| {
        let mut of_row = plan.stretches.iter().zip(rows).filter(|(_, of)| *of == row);
        of_row.all(|(stretch, _)| stretch.until.is_some_and(|until| until <= tick))
    };
    let lowest = rows.iter().copied().filter(|row| is_free(row)).max()?;
    Some((tick, lowest + 1))
}

/// Whether the laid-out pages show this timeline.
fn is_drawn(plan: &Plan, pages: &Pages) -> bool {
    let Some(name) = plan.names.last() else {
        return false;
    };
    let runs = pages.pages.iter().flat_map(|page| &page.lettering);
    let mut sources = runs.map(|run| &pages.sources[run.source]);
    sources.any(|source| source.id == name.id && source.language == name.language)
}

/// The places in the grid of so many times, for all timelines of the page.
fn add_rules(plan: &Plan, row_count: usize, rules: &mut String) {
    let ticks = plan.names.len();
    let mut add = |rule: String| {
        if !rules.contains(&rule) {
            rules.push_str(&rule);
        }
    };
    // Behind the last time there is less room: for its name, and for what goes on.
    add(format!(
        ".ticks-{ticks}{{grid-template-columns:repeat({},1fr) .8fr}}\n",
        ticks - 1
    ));
    add(format!(
        ".rows-{row_count}{{grid-template-rows:auto repeat({row_count},auto)}}\n"
    ));
    for tick in 0..ticks {
        let line = tick + 1;
        add(format!(".from-{tick}{{grid-column-start:{line}}}\n"));
        add(format!(".until-{tick}{{grid-column-end:{line}}}\n"));
    }
    for row in 1..=row_count {
        add(format!(".row-{row}{{grid-row:{}}}\n", row + 1));
    }
}
