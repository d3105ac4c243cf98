//! What is wrong on laid-out pages: [`Pages`] in, faults with the number of their page out. Nothing is drawn or written
//! for it.

use super::fault::{Fault, Kind};
use super::lines::{Area, Line, lettering, lines, range};
use crate::layout::style::{self, LETTERS};
use crate::layout::{Page, Pages, Paint, Pt, Role, Run};

/// White that every printer needs at the edges of the paper.
const EDGE: Pt = style::mm(4.2);

/// For sums of floats.
const HAIR: Pt = 0.1;

/// The faults of all pages, in order, each with its page, from 1.
pub fn faults(pages: &Pages) -> Vec<(usize, Fault)> {
    let set: Vec<Vec<Line>> = pages.pages.iter().map(lines).collect();
    let mut found = Vec::new();
    for (number, (page, lines)) in (1..).zip(pages.pages.iter().zip(&set)) {
        let mut add = |source, kind| found.push((number, Fault::of(pages, source, kind)));
        let labels = lettering(page);
        for line in lines.iter().chain(&labels) {
            if is_outside(pages, line) {
                add(line.source(), Kind::Outside);
            }
            if style::letters(&line.text(pages)) > LETTERS {
                add(line.source(), Kind::Long);
            }
        }
        for (source, other) in overlaps(lines).into_iter().chain(overlaps(&labels)) {
            let other = pages.sources[other].id.clone();
            add(source, Kind::Over { other });
        }
        for source in over_drawings(page, lines) {
            add(source, Kind::OverDrawing);
        }
        if let Some(source) = drawn_outside(pages, page, lines) {
            add(source, Kind::Outside);
        }
        if let Some(source) = cut_short(pages, lines) {
            add(source, Kind::CutShort);
        }
        for (source, word) in cut_words(pages, lines) {
            add(source, Kind::CutWord { word });
        }
    }
    let alone = lone_headings(pages, &set).into_iter();
    found.extend(alone.map(|(page, source)| (page, Fault::of(pages, source, Kind::Alone))));
    found
}

/// The part of the paper that a page's text may take; the letterhead, the header and the footer stand above and below
/// it, on paper that can be printed on.
fn room(pages: &Pages, in_body: bool) -> Area {
    Area {
        left: pages.margin - HAIR,
        right: pages.width - pages.margin + HAIR,
        top: EDGE,
        bottom: match in_body {
            // The letters of the lowest line may hang into the white above the footer.
            true => pages.bottom + HAIR,
            false => pages.height - EDGE,
        },
    }
}

fn leaves(area: &Area, room: &Area) -> bool {
    area.left < room.left
        || area.right > room.right
        || area.top < room.top
        || area.bottom > room.bottom
}

fn is_outside(pages: &Pages, line: &Line) -> bool {
    let room = room(pages, line.is_in_body(&pages.structure));
    leaves(&line.area, &room)
}

/// The text nearest to something drawn outside the room of the page.
fn drawn_outside(pages: &Pages, page: &Page, lines: &[Line]) -> Option<usize> {
    let room = room(pages, false);
    let drawn = drawings(page).chain(page.boxes.iter().map(area_of));
    let outside = drawn.into_iter().find(|area| leaves(area, &room))?;
    let distance = |line: &&Line| (line.baseline() - outside.top).abs();
    let nearest = lines.iter();
    let nearest = nearest.min_by(|a, b| distance(a).total_cmp(&distance(b)))?;
    Some(nearest.source())
}

fn area_of(item: &crate::layout::Box) -> Area {
    Area {
        left: item.x,
        right: item.x + item.width,
        top: item.y,
        bottom: item.y + item.height,
    }
}

/// The places of pictures and marks.
fn drawings(page: &Page) -> impl Iterator<Item = Area> {
    let images = page.images.iter().map(|image| Area {
        left: image.x,
        right: image.x + image.width,
        top: image.y,
        bottom: image.y + image.height,
    });
    let shapes = page.shapes.iter().filter_map(|shape| {
        let points = shape.paths.iter().flat_map(|path| &path.points);
        Area::round(points.map(|point| (point.x, point.y)))
    });
    images.chain(shapes)
}

/// The places of ruled lines and of the four sides of frames. A ground has letters on it.
fn strokes(page: &Page) -> impl Iterator<Item = Area> {
    page.boxes.iter().flat_map(|item| {
        let area = area_of(item);
        match item.paint {
            Paint::Fill(_) if item.height.min(item.width) < 3.0 => vec![area],
            Paint::Fill(_) => Vec::new(),
            Paint::Stroke(_, width) => {
                let half = width / 2.0;
                let (x, y) = ((area.left, area.right), (area.top, area.bottom));
                let bar = |(left, right), (top, bottom)| Area {
                    left: left - half,
                    right: right + half,
                    top: top - half,
                    bottom: bottom + half,
                };
                vec![
                    bar(x, (y.0, y.0)),
                    bar(x, (y.1, y.1)),
                    bar((x.0, x.0), y),
                    bar((x.1, x.1), y),
                ]
            }
        }
    })
}

/// Each text that stands over another, with the other.
fn overlaps(lines: &[Line]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for (i, line) in lines.iter().enumerate() {
        let before = lines[..i].iter();
        let met = before.filter(|other| line.area.meets(&other.area));
        found.extend(met.map(|other| (line.source(), other.source())));
    }
    found
}

/// Each text that stands over something drawn.
fn over_drawings(page: &Page, lines: &[Line]) -> Vec<usize> {
    let drawn: Vec<Area> = drawings(page).chain(strokes(page)).collect();
    let over = |line: &&Line| drawn.iter().any(|area| line.area.meets(area));
    lines.iter().filter(over).map(Line::source).collect()
}

/// The text of the running header, where that does not say all of it.
fn cut_short(pages: &Pages, lines: &[Line]) -> Option<usize> {
    let header = lines.iter().find(|line| {
        let source = &pages.sources[line.last().source];
        line.element().is_none() && source.language.is_none() && line.area.bottom < pages.margin
    })?;
    let said = range(header.last()).1;
    let source = &pages.sources[header.last().source];
    let rest = source.text.get(said..).unwrap_or_default();
    let index = header.last().source;
    rest.contains(char::is_alphanumeric).then_some(index)
}

/// Every word that goes on in the next line or on the next page.
fn cut_words(pages: &Pages, lines: &[Line]) -> Vec<(usize, String)> {
    let cut = lines.iter().map(Line::last).filter(|run| run.cut);
    let word = |run: &Run| {
        let word = word_round(&pages.sources[run.source].text, range(run).1);
        (run.source, word.to_owned())
    };
    cut.map(word).collect()
}

/// The word that byte `at` of a text is in.
fn word_round(text: &str, at: usize) -> &str {
    let is_between = |c: char| c.is_whitespace() || crate::characters::is_isolate(c);
    let (before, after) = text.split_at_checked(at).unwrap_or((text, ""));
    let start = before.rfind(is_between);
    let start = start.map_or(0, |i| {
        i + before[i..].chars().next().map_or(0, char::len_utf8)
    });
    let end = after.find(is_between).map_or(text.len(), |i| at + i);
    &text[start..end]
}

/// Lines of what a heading stands above that must be on its page.
const LEAST_BELOW: usize = 2;

/// The share of the first page that may stay white under a title alone.
const MOST_WHITE: f32 = 0.25;

/// Every heading that is left alone at the foot of a page.
fn lone_headings(pages: &Pages, set: &[Vec<Line>]) -> Vec<(usize, usize)> {
    let elements = &pages.structure.elements;
    let level = |id: usize| match elements[id].role {
        Role::Heading(level) => Some(level),
        _ => None,
    };
    let white = MOST_WHITE * (pages.bottom - pages.margin);
    let pictures: Vec<Vec<Line>> = pages.pages.iter().map(lettering).collect();
    let mut found = Vec::new();
    for (page, lines) in set.iter().enumerate() {
        for (i, heading) in lines.iter().enumerate() {
            let Some((id, of)) = heading.element().and_then(|id| Some((id, level(id)?))) else {
                continue;
            };
            let next = lines.get(i + 1);
            if next.is_some_and(|next| next.element() == Some(id)) {
                continue;
            }
            let ends = |later: &usize| level(*later).is_some_and(|level| level <= of);
            let end = (id + 1..elements.len())
                .find(ends)
                .unwrap_or(elements.len());
            let belongs = |line: &&Line| {
                let within = line.element().is_some_and(|e| (id + 1..end).contains(&e));
                within && line.is_in_body(&pages.structure)
            };
            let below = |of_page: usize, under: Pt| {
                let all = set[of_page].iter().chain(&pictures[of_page]);
                let all = all.filter(belongs).map(Line::baseline);
                let mut baselines: Vec<Pt> = all.filter(|baseline| *baseline > under).collect();
                baselines.sort_by(Pt::total_cmp);
                baselines.dedup();
                baselines.len()
            };
            let here = below(page, heading.baseline());
            let goes_on = page + 1 < set.len() && below(page + 1, 0.0) > 0;
            // The title of a sheet belongs on its first page, which a letterhead in large letters may fill.
            let full = of == 1 && pages.bottom - heading.area.bottom < white;
            if goes_on && here < LEAST_BELOW && !full {
                found.push((page + 1, heading.source()));
            }
        }
    }
    found
}
