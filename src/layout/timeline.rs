//! The timeline: what is to be done and left before the session and after it, as bars over a time axis.
//!
//! In: [`Timeline`], whose words are finished. Out: one [`Band`] with a [`Diagram`] of fixed height, so that it is never
//! split and does not shrink. The axis runs in the direction of reading; everything here is in start offsets, which
//! the drawing mirrors.
//!
//! Steps of time stand at equal distances, whatever lies between them: a patient reads from the picture what ends
//! first, and on a true scale two weeks would leave no room for the first day.

use super::band::{Band, Diagram, PlacedMark};
use super::blocks::{Column, Stacker};
use super::page::{Colour, FillRule, Paint, Path, Point, Pt, Shape};
use super::paragraph::{Line, Piece};
use super::style::{self, gap, picture};
use crate::handout::{Before, Mark, Text, Timeline};

/// Adds the band of `timeline`, and under it that of its second language: half a body is too narrow for a picture.
pub fn stack_timeline(stacker: &mut Stacker, timeline: &Timeline, column: Column) {
    stack_one(stacker, timeline, column);
    if let Some(second) = stacker.timeline_beside(timeline) {
        stacker.space(gap::GROUP);
        stack_one(stacker, &second, column);
    }
}

/// What is drawn: a timeline with the time before the session, or without it.
pub struct Plan<'t> {
    /// Of the ticks, from the start of the axis.
    pub names: Vec<&'t Text>,
    /// Tick of the session.
    pub session: usize,
    pub stretches: Vec<Stretch<'t>>,
    pub comma: &'t Text,
    pub note: Option<&'t Text>,
    pub alternative: &'t Text,
}

/// A bar between two ticks; one without an end goes on.
pub struct Stretch<'t> {
    pub mark: Mark,
    pub from: usize,
    pub until: Option<usize>,
    pub labels: &'t [Text],
}

impl<'t> Plan<'t> {
    /// `before` is the part of `timeline` before the session, where that is to be drawn.
    pub fn new(timeline: &'t Timeline, before: Option<&'t Before>) -> Self {
        let mut names: Vec<&Text> = before.iter().flat_map(|before| &before.steps).collect();
        let session = names.len();
        names.push(&timeline.start);
        names.extend(&timeline.steps);
        let lead_in = before.iter().flat_map(|before| &before.bars);
        let lead_in = lead_in.map(|bar| Stretch {
            mark: bar.mark,
            from: bar.from.unwrap_or(0),
            until: Some(session),
            labels: &bar.labels,
        });
        let tick = |step: usize| session + 1 + step;
        let after = timeline.bars.iter().map(|bar| Stretch {
            mark: bar.mark,
            from: bar.from.map_or(session, tick),
            until: bar.until.map(tick),
            labels: &bar.labels,
        });
        Plan {
            names,
            session,
            stretches: lead_in.chain(after).collect(),
            comma: &timeline.comma,
            note: before.map_or(&timeline.note, |b| &b.note).as_ref(),
            alternative: before.map_or(&timeline.alternative, |b| &b.alternative),
        }
    }
}

/// Adds one figure that says its alternative. Where the letters are so large for the paper that a word would break, it
/// goes without the time before the session; where one breaks all the same, there is nothing.
fn stack_one(stacker: &mut Stacker, timeline: &Timeline, column: Column) {
    let with = timeline.before.as_deref().map(Some);
    let plans = with.into_iter().chain([None]);
    let fitting = plans
        .map(|before| Plan::new(timeline, before))
        .find(|plan| fits(stacker, plan, &Axis::new(plan, column)));
    if let Some(plan) = fitting {
        stack_plan(stacker, &plan, column);
    }
}

fn stack_plan(stacker: &mut Stacker, plan: &Plan, column: Column) {
    let foreign = stacker.typesetter.is_foreign(plan.alternative);
    let structure = &mut stacker.typesetter.structure;
    let figure = structure.open_figure(plan.alternative);
    let mut drawing = Drawing {
        axis: Axis::new(plan, column),
        diagram: Diagram {
            element: Some(figure),
            ..Diagram::default()
        },
        y: 0.0,
    };
    drawing.head(stacker, plan);
    drawing.rows(stacker, plan);
    stacker.typesetter.structure.close();
    if foreign {
        drawing.diagram.mirror(column);
    }
    stacker.push(Band {
        extra: drawing.y,
        diagram: Some(drawing.diagram),
        keep: true,
        ..Band::default()
    });
}

impl Diagram {
    /// Lets time run from the other side of `column`.
    fn mirror(&mut self, column: Column) {
        let across = |start: Pt, width: Pt| 2.0 * column.start + column.width - start - width;
        let paths = self.shapes.iter_mut().flat_map(|shape| &mut shape.paths);
        for point in paths.flat_map(|path| &mut path.points) {
            point.x = across(point.x, 0.0);
        }
        for (mark, _) in &mut self.marks {
            mark.middle = across(mark.middle, 0.0);
        }
        for (start, _, line) in &mut self.lines {
            *start = across(*start, line.width());
        }
    }
}

/// Whether every word has room where it stands.
fn fits(stacker: &mut Stacker, plan: &Plan, axis: &Axis) -> bool {
    let rooms = rooms(stacker, plan, axis);
    let mut widest = |piece| {
        stacker
            .typesetter
            .shape(&[piece], picture::SIZE)
            .extents()
            .0
    };
    let mut names = plan.names.iter().zip(rooms);
    names.all(|(name, room)| widest(Piece::bold(name)) <= room)
        && plan.stretches.iter().all(|bar| {
            let (start, end) = axis.ends(bar);
            let room = end - start - picture::taken(bar.until.is_none());
            let mut labels = bar.labels.iter();
            labels.all(|label| widest(Piece::regular(label)) + picture::SPACE <= room)
        })
}

/// How wide the name of each tick may be: as the ticks are apart. But the first begins at its tick, and has only what the
/// second, in the middle over its own, leaves.
fn rooms(stacker: &mut Stacker, plan: &Plan, axis: &Axis) -> Vec<Pt> {
    let mut rooms = vec![axis.step - picture::SIDE; plan.names.len()];
    if let [_, second, ..] = plan.names[..] {
        let piece = [Piece::bold(second)];
        let width = stacker.typesetter.shape(&piece, picture::SIZE).extents().1;
        rooms[0] -= width.min(rooms[1]) / 2.0;
    }
    rooms
}

/// Where the steps of time stand.
struct Axis {
    start: Pt,
    end: Pt,
    step: Pt,
}

impl Axis {
    fn new(plan: &Plan, column: Column) -> Self {
        // Behind the last step there is room for what goes on.
        let goes_on = plan.stretches.iter().any(|bar| bar.until.is_none());
        let tail = if goes_on {
            picture::TAIL
        } else {
            picture::SHORT_TAIL
        };
        Axis {
            start: column.start,
            end: column.start + column.width,
            step: column.width / ((plan.names.len() - 1) as Pt + tail),
        }
    }

    fn at(&self, tick: usize) -> Pt {
        self.start + tick as Pt * self.step
    }

    /// Start and end of a bar.
    fn ends(&self, bar: &Stretch) -> (Pt, Pt) {
        (
            self.at(bar.from),
            bar.until.map_or(self.end, |tick| self.at(tick)),
        )
    }
}

/// The picture while it grows downwards.
struct Drawing {
    axis: Axis,
    diagram: Diagram,
    /// Lower edge of what is drawn.
    y: Pt,
}

impl Drawing {
    /// The names of the steps over the axis.
    fn head(&mut self, stacker: &mut Stacker, plan: &Plan) {
        let mut lowest: Pt = 0.0;
        let rooms = rooms(stacker, plan, &self.axis);
        for (i, (name, room)) in plan.names.iter().zip(rooms).enumerate() {
            let piece = [Piece::bold(name)];
            let mut shaped = stacker.typesetter.shape(&piece, picture::SIZE);
            for (row, line) in shaped.lines(room, style::LETTERS).into_iter().enumerate() {
                let start = match i {
                    0 => self.axis.start,
                    _ => {
                        let middle = self.axis.at(i);
                        (middle - line.width() / 2.0).min(self.axis.end - line.width())
                    }
                };
                let top = row as Pt * picture::LINE;
                lowest = lowest.max(top + picture::LINE);
                let baseline = top + picture::baseline();
                self.diagram.lines.push((start, baseline, line));
            }
        }
        self.y = lowest + picture::TICK;
        let (start, end) = (self.axis.start, self.axis.end);
        self.stroke(style::INK, picture::AXIS, &[(start, self.y), (end, self.y)]);
        for i in 0..plan.names.len() {
            // The line of the first tick stays inside the body.
            let x = self.axis.at(i).max(start + picture::AXIS / 2.0);
            let tick = [(x, self.y - picture::TICK), (x, self.y)];
            self.stroke(style::INK, picture::AXIS, &tick);
        }
        self.y += picture::GAP;
    }

    /// The bars in as few rows as they need without touching, the note in the first free place.
    fn rows(&mut self, stacker: &mut Stacker, plan: &Plan) {
        let mut rows: Vec<Vec<&Stretch>> = Vec::new();
        for bar in &plan.stretches {
            let (start, end) = self.axis.ends(bar);
            let free = |row: &&mut Vec<&Stretch>| {
                row.iter().all(|other| {
                    let (from, until) = self.axis.ends(other);
                    until <= start + 0.01 || end <= from + 0.01
                })
            };
            match rows.iter_mut().find(free) {
                Some(row) => row.push(bar),
                None => rows.push(vec![bar]),
            }
        }
        let top = self.y;
        let grid = self.diagram.shapes.len();
        let mut free = Vec::new();
        for row in rows {
            let last = row.iter().map(|bar| self.axis.ends(bar).1);
            free.push((self.y, last.fold(self.axis.start, Pt::max)));
            let lines: Vec<_> = row
                .iter()
                .map(|bar| self.labels(stacker, plan, bar))
                .collect();
            let most = lines.iter().map(Vec::len).max().unwrap_or(1);
            let height = picture::bar(most);
            for (bar, lines) in row.iter().zip(lines) {
                self.bar(bar, height);
                let start = self.axis.ends(bar).0 + picture::GUTTER;
                for (i, line) in lines.into_iter().enumerate() {
                    let baseline = self.y + picture::PADDING + i as Pt * picture::LINE;
                    let baseline = baseline + picture::baseline();
                    let labels = line.into_iter();
                    let placed = labels.map(|(offset, label)| (start + offset, baseline, label));
                    self.diagram.lines.extend(placed);
                }
            }
            self.y += height + picture::GAP;
        }
        if let Some(note) = plan.note {
            self.note(stacker, note, &free);
        }
        self.grid(plan, grid, (top, self.y - picture::GAP));
    }

    /// The labels of a bar, line by line, each with its distance from the first. A line ends between two labels, and
    /// inside one only where it is longer than the bar.
    fn labels(&self, stacker: &mut Stacker, plan: &Plan, bar: &Stretch) -> Vec<Vec<(Pt, Line)>> {
        let (start, end) = self.axis.ends(bar);
        let room = end - start - picture::taken(bar.until.is_none());
        let mut lines: Vec<Vec<(Pt, Line)>> = Vec::new();
        let mut used = Pt::INFINITY;
        for (i, label) in bar.labels.iter().enumerate() {
            let comma = match i + 1 < bar.labels.len() {
                true => plan.comma.text.as_str(),
                false => "",
            };
            let text = Text {
                text: format!("{}{comma}", label.text),
                ..label.clone()
            };
            let mut shaped = stacker
                .typesetter
                .shape(&[Piece::regular(&text)], picture::SIZE);
            for label in shaped.lines(room, style::LETTERS) {
                if used + picture::SPACE + label.width() > room {
                    lines.push(Vec::new());
                    used = -picture::SPACE;
                }
                let offset = used + picture::SPACE;
                used = offset + label.width();
                if let Some(line) = lines.last_mut() {
                    line.push((offset, label));
                }
            }
        }
        lines
    }

    /// What the sign of some labels means, at the end side: in the lowest row with room for it, or below all of them.
    fn note(&mut self, stacker: &mut Stacker, note: &Text, free: &[(Pt, Pt)]) {
        let piece = [Piece::regular(note)];
        let mut shaped = stacker.typesetter.shape(&piece, style::SMALL);
        let width = shaped.extents().1;
        let (start, end) = (self.axis.start, self.axis.end);
        let fits = |(_, from): &&(Pt, Pt)| from + picture::SIDE + width <= end;
        let beside = free.iter().rev().find(fits).map(|(top, _)| *top);
        for line in shaped.lines(end - start, style::LETTERS) {
            let top = beside.unwrap_or(self.y);
            let (left, bottom) = (end - line.width(), top + picture::bar(1));
            // The grid must not show through the letters.
            let from = (left - picture::SIDE).max(start);
            let ground = [(from, top), (end, top), (end, bottom), (from, bottom)];
            self.shape(straight(&ground), Paint::Fill(style::WHITE));
            let baseline = top + picture::PADDING + picture::baseline();
            self.diagram.lines.push((left, baseline, line));
            if beside.is_none() {
                self.y = bottom + picture::GAP;
            }
        }
    }

    /// The outline of a bar and its mark. The shapes differ as much as the marks do: what is to be done has round
    /// corners and a ground, what is not has square ones and ends at a heavy line, and what goes on has a point.
    fn bar(&mut self, bar: &Stretch, height: Pt) {
        let (start, end) = self.axis.ends(bar);
        let half = picture::OUTLINE / 2.0;
        // Two bars of a row do not touch.
        let inset = if bar.until.is_none() {
            0.0
        } else {
            picture::APART
        };
        let (left, right) = (start + half, end - half - inset);
        let (top, bottom) = (self.y + half, self.y + height - half);
        let dont = bar.mark == Mark::Dont;
        let colour = if dont { style::RED } else { style::TEAL };
        let path = match (bar.until, dont) {
            (None, _) => {
                let (neck, middle) = (right - picture::POINT, (top + bottom) / 2.0);
                straight(&[
                    (left, top),
                    (neck, top),
                    (right, middle),
                    (neck, bottom),
                    (left, bottom),
                ])
            }
            (Some(_), false) => rounded((left, right), (top, bottom)),
            (Some(_), true) => {
                straight(&[(left, top), (right, top), (right, bottom), (left, bottom)])
            }
        };
        if !dont {
            self.shape(path.clone(), Paint::Fill(style::TINT));
        } else {
            // The grid must not show through the letters.
            self.shape(path.clone(), Paint::Fill(style::WHITE));
        }
        self.shape(path, Paint::Stroke(colour, picture::OUTLINE));
        if dont && bar.until.is_some() {
            let x = right - picture::STOP / 2.0 + half;
            self.stroke(colour, picture::STOP, &[(x, self.y), (x, self.y + height)]);
        }
        let placed = PlacedMark {
            mark: bar.mark,
            against: false,
            middle: start + picture::MARK,
            element: self.diagram.element,
        };
        self.diagram
            .marks
            .push((placed, self.y + picture::bar(1) / 2.0));
    }

    /// A thin line down from every tick but the first, under the bars, and a heavier one from the session.
    fn grid(&mut self, plan: &Plan, at: usize, (top, bottom): (Pt, Pt)) {
        let lines = (1..plan.names.len()).map(|tick| {
            let x = self.axis.at(tick);
            let (colour, width) = match tick == plan.session {
                true => (style::INK, picture::AXIS),
                false => (style::LINE_GREY, picture::GRID),
            };
            Shape {
                paths: vec![line(&[(x, top - picture::GAP), (x, bottom)])],
                paint: Paint::Stroke(colour, width),
                rule: FillRule::NonZero,
                element: self.diagram.element,
            }
        });
        let lines: Vec<Shape> = lines.collect();
        self.diagram.shapes.splice(at..at, lines);
    }

    fn shape(&mut self, path: Path, paint: Paint) {
        self.diagram.shapes.push(Shape {
            paths: vec![path],
            paint,
            rule: FillRule::NonZero,
            element: self.diagram.element,
        });
    }

    fn stroke(&mut self, colour: Colour, width: Pt, points: &[(Pt, Pt)]) {
        self.shape(line(points), Paint::Stroke(colour, width));
    }
}

fn line(points: &[(Pt, Pt)]) -> Path {
    Path {
        closed: false,
        ..straight(points)
    }
}

fn straight(points: &[(Pt, Pt)]) -> Path {
    let point = |&(x, y): &(Pt, Pt)| Point {
        x,
        y,
        control: false,
    };
    Path {
        closed: true,
        points: points.iter().map(point).collect(),
    }
}

/// A rectangle with round corners.
fn rounded((left, right): (Pt, Pt), (top, bottom): (Pt, Pt)) -> Path {
    let radius = picture::RADIUS;
    // How far the control points of a quarter of a circle stand from the corner (4/3 · (√2 − 1)).
    let near = radius * (1.0 - 0.552_285);
    let corners = [
        // The end of a side, the corner's two control points, and the start of the next side.
        [
            (right - radius, top),
            (right - near, top),
            (right, top + near),
            (right, top + radius),
        ],
        [
            (right, bottom - radius),
            (right, bottom - near),
            (right - near, bottom),
            (right - radius, bottom),
        ],
        [
            (left + radius, bottom),
            (left + near, bottom),
            (left, bottom - near),
            (left, bottom - radius),
        ],
        [
            (left, top + radius),
            (left, top + near),
            (left + near, top),
            (left + radius, top),
        ],
    ];
    let points = corners.iter().flat_map(|corner| {
        let point = |(i, &(x, y)): (usize, &(Pt, Pt))| Point {
            x,
            y,
            control: i == 1 || i == 2,
        };
        corner.iter().enumerate().map(point)
    });
    Path {
        closed: true,
        points: points.collect(),
    }
}
