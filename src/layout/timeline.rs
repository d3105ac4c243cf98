//! The timeline: what is to be done and left after the session, as bars over a time axis.
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
use crate::handout::{Bar, Mark, Text, Timeline};

/// Adds the band of `timeline`, and under it that of its second language: half a body is too narrow for a picture.
pub fn stack_timeline(stacker: &mut Stacker, timeline: &Timeline, column: Column) {
    stack_one(stacker, timeline, column);
    if let Some(second) = beside(stacker, timeline) {
        stacker.space(gap::GROUP);
        stack_one(stacker, &second, column);
    }
}

/// The same timeline in the second language; `None` when a word of it has none.
fn beside(stacker: &Stacker, timeline: &Timeline) -> Option<Timeline> {
    let all = |texts: &[Text]| -> Option<Vec<Text>> {
        texts.iter().map(|t| stacker.beside(t).cloned()).collect()
    };
    let one = |text: &Text| stacker.beside(text).cloned();
    let bars = timeline.bars.iter().map(|bar| {
        let labels = all(&bar.labels)?;
        Some(Bar { labels, ..*bar })
    });
    Some(Timeline {
        start: one(&timeline.start)?,
        steps: all(&timeline.steps)?,
        bars: bars.collect::<Option<_>>()?,
        comma: one(&timeline.comma)?,
        note: match &timeline.note {
            Some(note) => Some(one(note)?),
            None => None,
        },
        alternative: one(&timeline.alternative)?,
    })
}

/// Adds one figure that says its alternative; nothing where the letters are so large for the paper that a word of it
/// would break.
fn stack_one(stacker: &mut Stacker, timeline: &Timeline, column: Column) {
    if !fits(stacker, timeline, &Axis::new(timeline, column)) {
        return;
    }
    let foreign = stacker.typesetter.is_foreign(&timeline.alternative);
    let structure = &mut stacker.typesetter.structure;
    let figure = structure.open_figure(&timeline.alternative);
    let mut drawing = Drawing {
        axis: Axis::new(timeline, column),
        diagram: Diagram {
            element: Some(figure),
            ..Diagram::default()
        },
        y: 0.0,
    };
    drawing.head(stacker, timeline);
    drawing.rows(stacker, timeline);
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
fn fits(stacker: &mut Stacker, timeline: &Timeline, axis: &Axis) -> bool {
    let mut widest = |piece| {
        stacker
            .typesetter
            .shape(&[piece], picture::SIZE)
            .extents()
            .0
    };
    let mut names = std::iter::once(&timeline.start).chain(&timeline.steps);
    names.all(|name| widest(Piece::bold(name)) <= axis.step - picture::SIDE)
        && timeline.bars.iter().all(|bar| {
            let (start, end) = axis.ends(bar);
            let room = end - start - picture::taken(bar);
            let mut labels = bar.labels.iter();
            labels.all(|label| widest(Piece::regular(label)) + picture::SPACE <= room)
        })
}

/// Where the steps of time stand.
struct Axis {
    start: Pt,
    end: Pt,
    step: Pt,
}

impl Axis {
    fn new(timeline: &Timeline, column: Column) -> Self {
        // Behind the last step there is room for what goes on.
        let goes_on = timeline.bars.iter().any(|bar| bar.until.is_none());
        let tail = if goes_on {
            picture::TAIL
        } else {
            picture::SHORT_TAIL
        };
        Axis {
            start: column.start,
            end: column.start + column.width,
            step: column.width / (timeline.steps.len() as Pt + tail),
        }
    }

    fn at(&self, step: usize) -> Pt {
        self.start + (step + 1) as Pt * self.step
    }

    /// Start and end of a bar.
    fn ends(&self, bar: &Bar) -> (Pt, Pt) {
        (
            bar.from.map_or(self.start, |step| self.at(step)),
            bar.until.map_or(self.end, |step| self.at(step)),
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
    fn head(&mut self, stacker: &mut Stacker, timeline: &Timeline) {
        let mut lowest: Pt = 0.0;
        let names = std::iter::once(&timeline.start).chain(&timeline.steps);
        for (i, name) in names.enumerate() {
            let piece = [Piece::bold(name)];
            let mut shaped = stacker.typesetter.shape(&piece, picture::SIZE);
            let room = self.axis.step - picture::SIDE;
            for (row, line) in shaped.lines(room, style::LETTERS).into_iter().enumerate() {
                let start = match i {
                    0 => self.axis.start,
                    _ => {
                        let middle = self.axis.start + i as Pt * self.axis.step;
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
        for i in 0..=timeline.steps.len() {
            // The line of the first tick stays inside the body.
            let x = (start + i as Pt * self.axis.step).max(start + picture::AXIS / 2.0);
            let tick = [(x, self.y - picture::TICK), (x, self.y)];
            self.stroke(style::INK, picture::AXIS, &tick);
        }
        self.y += picture::GAP;
    }

    /// The bars in as few rows as they need without touching, the note in the first free place.
    fn rows(&mut self, stacker: &mut Stacker, timeline: &Timeline) {
        let mut rows: Vec<Vec<&Bar>> = Vec::new();
        for bar in &timeline.bars {
            let (start, end) = self.axis.ends(bar);
            let free = |row: &&mut Vec<&Bar>| {
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
                .map(|bar| self.labels(stacker, timeline, bar))
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
        if let Some(note) = &timeline.note {
            self.note(stacker, note, &free);
        }
        self.grid(timeline, grid, (top, self.y - picture::GAP));
    }

    /// The labels of a bar, line by line, each with its distance from the first. A line ends between two labels, and
    /// inside one only where it is longer than the bar.
    fn labels(
        &self,
        stacker: &mut Stacker,
        timeline: &Timeline,
        bar: &Bar,
    ) -> Vec<Vec<(Pt, Line)>> {
        let (start, end) = self.axis.ends(bar);
        let room = end - start - picture::taken(bar);
        let mut lines: Vec<Vec<(Pt, Line)>> = Vec::new();
        let mut used = Pt::INFINITY;
        for (i, label) in bar.labels.iter().enumerate() {
            let comma = match i + 1 < bar.labels.len() {
                true => timeline.comma.text.as_str(),
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
    fn bar(&mut self, bar: &Bar, height: Pt) {
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
            middle: start + picture::MARK,
            element: self.diagram.element,
        };
        self.diagram
            .marks
            .push((placed, self.y + picture::bar(1) / 2.0));
    }

    /// A thin line down from every step, under the bars.
    fn grid(&mut self, timeline: &Timeline, at: usize, (top, bottom): (Pt, Pt)) {
        let lines = (0..timeline.steps.len()).map(|step| {
            let x = self.axis.at(step);
            Shape {
                paths: vec![line(&[(x, top - picture::GAP), (x, bottom)])],
                paint: Paint::Stroke(style::LINE_GREY, picture::GRID),
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
