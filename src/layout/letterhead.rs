//! The letterhead as one band: whose sheet it is, above the title of the first page.
//!
//! Texts stand at the start side, the QR code at the end side. The band reaches into the white at the top of the page,
//! where the first page has no running header: a letterhead shall cost the body as little as it can.

use super::band::{Band, Picture, SetLine};
use super::blocks::Column;
use super::page::{Pt, Shape};
use super::paragraph::{Line, Piece, Typesetter};
use super::qr::Code;
use super::structure::Role;
use super::style::{self, gap};
use crate::handout::{Letterhead, Text};

/// Sets a letterhead in `column`, with the QR code of its page.
pub fn set_letterhead(
    letterhead: &Letterhead,
    code: Option<&Code>,
    column: Column,
    typesetter: &mut Typesetter,
) -> Band {
    typesetter.structure.open(Role::Section);
    let code = letterhead.page.as_ref().zip(code);
    // The code's quiet zone lies in the white of the page at the end side, and above it.
    let (code_width, code_height) = code.map_or((0.0, 0.0), |(_, code)| {
        (
            code.side() + code.quiet().max(style::BESIDE),
            code.side() + code.quiet(),
        )
    });
    let texts = Column {
        width: column.width - code_width,
        ..column
    };
    let (lines, text_height) = set_texts(letterhead, texts, typesetter);
    let height = text_height.max(code_height);
    let extra = (height - style::LETTERHEAD_RISE).max(0.0);
    // Distance of the letterhead's upper edge from the band's, mostly above it.
    let top = extra - height;
    let mut band = Band {
        extra,
        below: gap::LETTERHEAD,
        rule_below: Some((style::LINE_GREY, style::RULE)),
        keep: true,
        ..Band::default()
    };
    let middle = top + (height - text_height) / 2.0;
    band.set = lines
        .into_iter()
        .map(|line| SetLine {
            baseline: line.baseline + middle,
            ..line
        })
        .collect();
    if let Some((page, code)) = code {
        let element = typesetter.structure.figure(&page.code.text);
        band.pictures.push(Picture {
            start: column.start + column.width - code.side(),
            top: top + (height - code_height) / 2.0,
            width: code.side(),
            shapes: vec![code.shape(element)],
        });
    }
    typesetter.structure.close();
    band
}

/// The lines of the texts, from the upper edge of the first, and their height together.
fn set_texts(
    letterhead: &Letterhead,
    column: Column,
    typesetter: &mut Typesetter,
) -> (Vec<SetLine>, Pt) {
    let mut setter = Setter {
        column,
        typesetter,
        lines: Vec::new(),
        height: 0.0,
        used: Pt::INFINITY,
    };
    let name = Piece::bold(&letterhead.name).colour(style::TEAL);
    setter.text(&[name], style::CLINIC_NAME);
    setter.end_row();
    let detail = |setter: &mut Setter, text: &Text| {
        setter.text(&[Piece::regular(text)], style::CLINIC_DETAIL);
    };
    if let Some(text) = &letterhead.address {
        detail(&mut setter, text);
    }
    for phone in &letterhead.phones {
        let pieces = [Piece::regular(&phone.label), Piece::bold(&phone.value)];
        setter.text(&pieces, style::CLINIC_DETAIL);
    }
    if let Some(text) = &letterhead.hours {
        detail(&mut setter, text);
    }
    if let Some(page) = &letterhead.page {
        detail(&mut setter, &page.address);
    }
    (setter.lines, setter.height)
}

/// Puts texts into rows, as many to a row as fit.
struct Setter<'a> {
    column: Column,
    typesetter: &'a mut Typesetter,
    lines: Vec<SetLine>,
    height: Pt,
    /// How much of the last row is taken.
    used: Pt,
}

impl Setter<'_> {
    fn text(&mut self, pieces: &[Piece], size: Pt) {
        let width = self.column.width;
        self.typesetter.structure.open(Role::Paragraph);
        let lines = self
            .typesetter
            .shape(pieces, size)
            .lines(width, style::LETTERS);
        self.typesetter.structure.close();
        let several = lines.len() > 1;
        for line in lines {
            let beside = self.used + style::BESIDE;
            let start = match several || beside + line.width() > width {
                true => {
                    self.height += size * style::LARGE_LEADING;
                    0.0
                }
                false => beside,
            };
            self.used = start + line.width();
            self.put(line, start, size);
        }
        if several {
            self.end_row();
        }
    }

    fn put(&mut self, line: Line, start: Pt, size: Pt) {
        let leading = size * style::LARGE_LEADING;
        let letters = (super::fonts::ASCENT - super::fonts::DESCENT) * size;
        self.lines.push(SetLine {
            start: self.column.start + start,
            baseline: self.height - (leading - letters) / 2.0,
            line,
        });
    }

    fn end_row(&mut self) {
        self.used = Pt::INFINITY;
    }
}

impl Picture {
    /// Its shapes with their upper left corner at (`x`, `y`).
    pub fn shapes_at(&self, x: Pt, y: Pt) -> impl Iterator<Item = Shape> + '_ {
        self.shapes.iter().map(move |shape| {
            let mut shape = shape.clone();
            for point in shape.paths.iter_mut().flat_map(|path| &mut path.points) {
                point.x += x;
                point.y += y;
            }
            shape
        })
    }
}
