//! Two languages side by side: each text with what it says in the second language, line beside line, so that a page
//! break comes to both at the same place.
//!
//! The second language has the half of the body at the end side of the first. It keeps its own direction: what runs
//! against the first stands at the other edge of its half, its marks too. Where the letters are so large for the paper
//! that half of it is too narrow for the words, it stands below the first.

use super::band::{Band, PlacedMark};
use super::blocks::{Column, Stacker};
use super::page::Pt;
use super::paragraph::{Line, Piece, Shaped};
use super::structure::Role;
use super::style;
use crate::handout::{Mark, Particular, Text, WriteIn};

/// In half a column a sentence takes twice as many lines, and is not to be torn for that.
const WHOLE: usize = 8;

/// A half with less room than for ten letters is no column to read.
const LEAST: Pt = 6.0 * style::BODY;

impl Stacker<'_> {
    /// Adds a text and, beside it, `second`.
    pub fn pair(&mut self, role: Role, piece: Piece, second: &Text, size: Pt, column: Column) {
        let element = Some(self.element(role, piece.text));
        let mut shaped = self.typesetter.shape(&[piece], size);
        shaped.element = element;
        let against = self.runs_against(second);
        let second = Piece {
            text: second,
            ..piece
        };
        let beside = self.shape_beside(role, second, size);
        self.both(shaped, beside, Halves::of(column, against), size);
    }

    /// A text of a list item and, beside it, `second`, each with its mark, whose element is `label`.
    pub fn marked_pair(
        &mut self,
        role: Role,
        mark: Mark,
        piece: Piece,
        second: &Text,
        label: Option<usize>,
        column: Column,
    ) {
        let halves = Halves::of(column, self.runs_against(second)).marked();
        let element = Some(self.element(role, piece.text));
        let mut shaped = self.typesetter.shape(&[piece], style::BODY);
        shaped.element = element;
        let second = Piece {
            text: second,
            ..piece
        };
        let beside = self.shape_beside(role, second, style::BODY);
        let first_band = self.len();
        let (halves, second_band) = self.both(shaped, beside, halves, style::BODY);
        let Halves {
            second, against, ..
        } = halves;
        let at_other_edge = second.start + second.width + style::GUTTER - style::MARK;
        let before = |text: Column| text.start - style::GUTTER + style::MARK;
        let marks = [
            (first_band, before(halves.first), false, label),
            // Read once: the second text belongs to the same item.
            (
                second_band,
                if against {
                    at_other_edge
                } else {
                    before(second)
                },
                against,
                None,
            ),
        ];
        for (band, middle, against, element) in marks {
            if let Some(band) = self.bands_from(band).first_mut() {
                band.marks.push(PlacedMark {
                    mark,
                    middle,
                    against,
                    element,
                });
            }
        }
    }

    /// A label with its value and, beside it, the same in the second language.
    pub fn labelled_pair(&mut self, label: &Text, value: &Text, size: Pt, column: Column) -> bool {
        let (Some(second_label), Some(second_value)) = (self.beside(label), self.beside(value))
        else {
            return false;
        };
        self.typesetter.structure.open_for(Role::Paragraph, label);
        let pieces = labelled(label, value);
        let shaped = self.typesetter.shape(&pieces, size);
        self.typesetter.structure.close();
        self.typesetter
            .structure
            .open_for(Role::Paragraph, second_label);
        let pieces = labelled(second_label, second_value);
        let beside = self.typesetter.shape(&pieces, size);
        self.typesetter.structure.close();
        let against = self.runs_against(second_label);
        self.both(shaped, beside, Halves::of(column, against), size);
        true
    }

    /// Name, date and the like, one below the other.
    pub fn particular_pairs(&mut self, particulars: &[Particular], column: Column) {
        for particular in particulars {
            self.labelled_pair(&particular.label, &particular.value, style::BODY, column);
        }
    }

    /// A line to write on between its two labels, or both labels with their values.
    pub fn write_in_pair(&mut self, line: &WriteIn, column: Column) -> bool {
        if let Some(value) = &line.value {
            return self.labelled_pair(&line.label, value, style::BODY, column);
        }
        let Some(second) = self.beside(&line.label) else {
            return false;
        };
        let element = Some(self.element(Role::Paragraph, &line.label));
        let mut shaped = self
            .typesetter
            .shape(&[Piece::regular(&line.label)], style::BODY);
        shaped.element = element;
        let mut beside = self.shape_beside(Role::Paragraph, Piece::regular(second), style::BODY);
        let used = shaped.extents().1 + beside.extents().1 + 2.0 * style::BETWEEN;
        if column.width - used < style::SHORT_WRITE_LINE {
            let halves = Halves::of(column, self.runs_against(second));
            self.both(shaped, beside, halves, style::BODY);
            self.push(Band {
                write_lines: vec![(column.start, column.width)],
                size: style::BODY,
                extra: style::WRITE_EXTRA,
                ..Band::default()
            });
            return true;
        }
        let (first, last) = (one_line(&mut shaped), one_line(&mut beside));
        let (begin, end) = (first.width() + 4.0, column.width - last.width() - 4.0);
        self.push(Band {
            write_lines: vec![(column.start + begin, end - begin)],
            lines: vec![
                (column.start, first),
                (column.start + column.width - last.width(), last),
            ],
            size: style::BODY,
            extra: style::WRITE_EXTRA,
            ..Band::default()
        });
        true
    }

    fn shape_beside(&mut self, role: Role, piece: Piece, size: Pt) -> Shaped {
        // A heading is one heading, in whatever languages it is said.
        let role = if let Role::Heading(_) = role {
            Role::Paragraph
        } else {
            role
        };
        let element = Some(self.element(role, piece.text));
        let mut shaped = self.typesetter.shape(&[piece], size);
        shaped.element = element;
        shaped
    }

    /// Whether a text runs against the first language.
    fn runs_against(&self, text: &Text) -> bool {
        self.typesetter.is_foreign(text)
    }

    /// Adds two texts beside each other, or one below the other where a half is too narrow. Tells where they stand, and
    /// the first band of the second.
    fn both(
        &mut self,
        mut first: Shaped,
        mut second: Shaped,
        halves: Halves,
        size: Pt,
    ) -> (Halves, usize) {
        let (one, other) = (halves.first.width, halves.second.width);
        let narrow =
            one.min(other) < LEAST || first.extents().0 > one || second.extents().0 > other;
        let halves = if narrow { halves.whole() } else { halves };
        let lines = |shaped: &mut Shaped, column: Column| {
            let lines = shaped.lines(column.width, style::LETTERS);
            lines.into_iter().map(move |line| (column.start, line))
        };
        let first = lines(&mut first, halves.first);
        let second = lines(&mut second, halves.second).map(|(start, line)| match halves.against {
            true => (start + halves.second.width - line.width(), line),
            false => (start, line),
        });
        let band = self.len();
        if narrow {
            let second_band = band + first.len();
            let rows = first.chain(second).map(|line| vec![line]);
            self.rows(rows.collect(), size);
            return (halves, second_band);
        }
        let count = first.len().max(second.len());
        let (mut first, mut second) = (first, second);
        let rows = (0..count).map(|_| first.next().into_iter().chain(second.next()).collect());
        self.rows(rows.collect(), size);
        (halves, band)
    }

    /// Adds rows of lines. Up to [`WHOLE`] stay together; of more, at least two on either side of a page break.
    fn rows(&mut self, rows: Vec<Vec<(Pt, Line)>>, size: Pt) {
        let (count, whole) = (rows.len(), self.most_whole().max(WHOLE));
        for (i, lines) in rows.into_iter().enumerate() {
            self.push(Band {
                lines,
                size,
                keep: i + 1 < count && (count <= whole || i == 0 || i + 2 == count),
                ..Band::default()
            });
        }
    }
}

/// Where the texts of a pair stand.
#[derive(Clone, Copy)]
struct Halves {
    first: Column,
    second: Column,
    /// Whether the second runs against the first, and so stands at the other edge.
    against: bool,
    /// What both would have if they stood one below the other.
    column: Column,
    /// Whether there is room for a mark before each.
    marked: bool,
}

impl Halves {
    fn of(column: Column, against: bool) -> Self {
        let width = (column.width - style::BETWEEN) / 2.0;
        let second = Column {
            start: column.start + column.width - width,
            width,
        };
        Halves {
            first: Column { width, ..column },
            second,
            against,
            column,
            marked: false,
        }
    }

    /// The same with room for marks.
    fn marked(self) -> Self {
        Halves {
            first: self.first.without_gutter(false),
            second: self.second.without_gutter(self.against),
            marked: true,
            ..self
        }
    }

    /// The whole column for each.
    fn whole(self) -> Self {
        let whole = Halves {
            first: self.column,
            second: self.column,
            ..self
        };
        if self.marked { whole.marked() } else { whole }
    }
}

impl Column {
    /// What is left for the text beside a mark at the start side, or at the end side of a column that runs against it.
    fn without_gutter(self, against: bool) -> Column {
        Column {
            start: self.start + if against { 0.0 } else { style::GUTTER },
            width: self.width - style::GUTTER,
        }
    }
}

/// Of what the request brings, the label leads the eye; of a number to call, the number.
pub fn labelled<'a>(label: &'a Text, value: &'a Text) -> [Piece<'a>; 2] {
    match value.is_own() {
        true => [Piece::bold(label), Piece::regular(value)],
        false => [Piece::regular(label), Piece::bold(value)],
    }
}

fn one_line(shaped: &mut Shaped) -> Line {
    shaped
        .lines(Pt::INFINITY, usize::MAX)
        .into_iter()
        .next()
        .unwrap_or_default()
}
