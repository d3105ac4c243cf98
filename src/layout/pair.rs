//! Two languages side by side: each text with what it says in the second language, line beside line, so that a page
//! break comes to both at the same place.
//!
//! The second language has the half of the body at the end side of the first. It keeps its own direction: what runs
//! against the first stands at the other edge of its half, its marks too.

use super::band::{Band, PlacedMark};
use super::blocks::{Column, Stacker};
use super::page::Pt;
use super::paragraph::{Line, Piece, Shaped};
use super::structure::Role;
use super::style;
use crate::handout::{Mark, Particular, Text, WriteIn};

/// In half a column a sentence takes twice as many lines, and is not to be torn for that.
const WHOLE: usize = 8;

/// The halves of a column: for the first language and for the second.
fn halves(column: Column) -> (Column, Column) {
    let width = (column.width - style::BETWEEN) / 2.0;
    let first = Column { width, ..column };
    let second = Column {
        start: column.start + column.width - width,
        width,
    };
    (first, second)
}

impl Stacker<'_> {
    /// Adds a text and, beside it, `second`.
    pub fn pair(&mut self, role: Role, piece: Piece, second: &Text, size: Pt, column: Column) {
        let (first, other) = halves(column);
        let element = Some(self.element(role, piece.text));
        let mut shaped = self.typesetter.shape(&[piece], size);
        shaped.element = element;
        let beside = self.shape_beside(
            role,
            Piece {
                text: second,
                ..piece
            },
            size,
        );
        self.side_by_side(
            shaped,
            first,
            beside,
            (other, self.runs_against(second)),
            size,
        );
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
        let (first, other) = halves(column);
        let against = self.runs_against(second);
        let band = self.len();
        let element = Some(self.element(role, piece.text));
        let mut shaped = self.typesetter.shape(&[piece], style::BODY);
        shaped.element = element;
        let second = Piece {
            text: second,
            ..piece
        };
        let beside = self.shape_beside(role, second, style::BODY);
        let text = other.without_gutter(against);
        self.side_by_side(
            shaped,
            first.without_gutter(false),
            beside,
            (text, against),
            style::BODY,
        );
        if let Some(band) = self.bands_from(band).first_mut() {
            let at_other_edge = other.start + other.width - style::MARK;
            let middles = [
                (first.start + style::MARK, false, label),
                // Read once: the second text belongs to the same item.
                (
                    if against {
                        at_other_edge
                    } else {
                        other.start + style::MARK
                    },
                    against,
                    None,
                ),
            ];
            band.marks
                .extend(middles.map(|(middle, against, element)| PlacedMark {
                    mark,
                    middle,
                    against,
                    element,
                }));
        }
    }

    /// A label with its value and, beside it, the same in the second language.
    pub fn labelled_pair(&mut self, label: &Text, value: &Text, size: Pt, column: Column) -> bool {
        let (Some(second_label), Some(second_value)) = (self.beside(label), self.beside(value))
        else {
            return false;
        };
        let (first, other) = halves(column);
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
        self.side_by_side(
            shaped,
            first,
            beside,
            (other, self.runs_against(second_label)),
            size,
        );
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
        let (first, other) = halves(column);
        let against = self.runs_against(second);
        if column.width - used < style::SHORT_WRITE_LINE {
            self.side_by_side(shaped, first, beside, (other, against), style::BODY);
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

    /// Adds lines beside lines. A pair of up to [`WHOLE`] lines stays whole; of a longer one at least two lines stay
    /// together on either side of a page break.
    fn side_by_side(
        &mut self,
        mut first: Shaped,
        column: Column,
        mut second: Shaped,
        (other, against): (Column, bool),
        size: Pt,
    ) {
        let first = first.lines(column.width, style::LETTERS);
        let second = second.lines(other.width, style::LETTERS);
        let count = first.len().max(second.len());
        let whole = self.most_whole().max(WHOLE);
        let (mut first, mut second) = (first.into_iter(), second.into_iter());
        for i in 0..count {
            let at_end = |line: &Line| {
                if against {
                    other.width - line.width()
                } else {
                    0.0
                }
            };
            let beside = second
                .next()
                .map(|line| (other.start + at_end(&line), line));
            let lines = first.next().map(|line| (column.start, line)).into_iter();
            self.push(Band {
                lines: lines.chain(beside).collect(),
                size,
                keep: i + 1 < count && (count <= whole || i == 0 || i + 2 == count),
                ..Band::default()
            });
        }
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
