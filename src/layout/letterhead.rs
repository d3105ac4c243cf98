//! The letterhead as one band: whose sheet it is, above the title of the first page.
//!
//! The logo stands at the start side, the texts beside it, the QR code at the end side. The band reaches into the white at the top of the page,
//! where the first page has no running header: a letterhead shall cost the body as little as it can.

use super::band::{Band, Picture, SetLine};
use super::blocks::Column;
use super::logo::{Art, Logo};
use super::page::{Colour, Pt};
use super::paragraph::{Line, Piece, Typesetter};
use super::qr::Code;
use super::structure::Role;
use super::style::{self, gap};
use crate::handout::{Letterhead, Text};

/// What stands beside the texts.
#[derive(Debug, Clone, Copy)]
pub struct Pictures<'a> {
    pub logo: Option<&'a Logo>,
    /// The QR code of the clinic's page.
    pub code: Option<&'a Code>,
    /// How far the letterhead reaches into the white above the body.
    pub rise: Pt,
}

/// Sets a letterhead in `column`, the clinic's name in `accent`.
pub fn set_letterhead(
    letterhead: &Letterhead,
    pictures: Pictures,
    accent: Colour,
    column: Column,
    typesetter: &mut Typesetter,
) -> Band {
    typesetter.structure.open(Role::Section);
    let mut placed = Vec::new();
    let mut texts = column;
    if let Some(logo) = pictures.logo {
        placed.push(Picture {
            start: column.start,
            width: logo.width,
            height: logo.height,
            top: 0.0,
            art: logo.art.clone(),
            element: typesetter.structure.figure(&letterhead.name),
        });
        texts = texts.indented(logo.width + style::BESIDE);
    }
    let code = letterhead.page.as_ref().zip(pictures.code);
    if let Some((_, code)) = code {
        texts.width -= code.side() + code.quiet().max(style::BESIDE);
    }
    let (lines, text_height) = set_texts(letterhead, accent, texts, typesetter);
    let mut code_reach = 0.0;
    if let Some((page, code)) = code {
        code_reach = code.side() + 2.0 * code.quiet();
        placed.push(Picture {
            start: column.start + column.width - code.side(),
            width: code.side(),
            height: code.side(),
            top: 0.0,
            art: Art::Shapes(vec![code.shape()]),
            element: typesetter.structure.figure(&page.code),
        });
    }
    typesetter.structure.close();

    let heights = placed.iter().map(|picture| picture.height);
    let height = heights.fold(text_height, Pt::max);
    // The code's quiet zone lies in the white of the page above and at the end side; below it may need room.
    let quiet = (code_reach - height).max(0.0) / 2.0;
    let white = quiet.max(style::LETTERHEAD_FOOT);
    let extra = (height + white - pictures.rise).max(0.0);
    // Distance of the letterhead's upper edge from the band's, mostly above it.
    let top = extra - height - white;
    for picture in &mut placed {
        picture.top = top + (height - picture.height) / 2.0;
    }
    let middle = top + (height - text_height) / 2.0;
    let lower = |line: SetLine| SetLine {
        baseline: line.baseline + middle,
        ..line
    };
    Band {
        set: lines.into_iter().map(lower).collect(),
        pictures: placed,
        extra,
        below: gap::LETTERHEAD,
        rule_below: Some((style::LINE_GREY, style::RULE)),
        keep: true,
        ..Band::default()
    }
}

/// The lines of the texts, from the upper edge of the first, and their height together.
fn set_texts(
    letterhead: &Letterhead,
    accent: Colour,
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
    let name = Piece::bold(&letterhead.name).colour(accent);
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
