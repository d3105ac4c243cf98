//! The operations of somebody's own part of a page as bytes: the few that text needs (ISO 32000-1, annex A). printpdf
//! writes those of the part that everybody's sheet has.

use std::fmt::Write;

use printpdf::{Color, DictItem, Op, PdfFontHandle, TextItem};

use super::font::code_of;
use super::own_face;

/// Somebody's own part of a page.
#[derive(Debug, Clone, Default)]
pub struct OwnContent {
    /// The operations, one a line.
    pub text: String,
    /// Places in the text, and the faces, of codes that only this person's sheet has: four digits each.
    pub codes: Vec<(u32, usize)>,
}

impl OwnContent {
    pub fn of(ops: &[Op]) -> Self {
        let mut content = OwnContent {
            text: String::with_capacity(1024),
            codes: Vec::new(),
        };
        let mut face = None;
        for op in ops {
            if let Op::SetFont { font, .. } = op {
                face = own_face(font);
            }
            content.write(op, face);
            content.text.push('\n');
        }
        content
    }

    /// The text with other codes, given by face and by the code that there was, from 1 up; `None` where one is missing.
    pub fn with_codes(&self, codes: &[Vec<u16>]) -> Option<String> {
        let mut text = String::with_capacity(self.text.len());
        let mut written = 0;
        for &(place, face) in &self.codes {
            let place = place as usize;
            text.push_str(&self.text[written..place]);
            written = place + 4;
            let code = u16::from_str_radix(&self.text[place..written], 16).ok()?;
            let code = codes.get(face)?.get(usize::from(code).checked_sub(1)?)?;
            write_code(*code, &mut text);
        }
        text.push_str(&self.text[written..]);
        Some(text)
    }

    /// Appends an operation; what it shows is in the letters of somebody's own `face`, if there is one.
    fn write(&mut self, op: &Op, face: Option<usize>) {
        let out = &mut self.text;
        // Writing to a text does not fail.
        let _ = match op {
            Op::StartTextSection => write!(out, "BT"),
            Op::EndTextSection => write!(out, "ET"),
            Op::EndMarkedContent => write!(out, "EMC"),
            Op::BeginMarkedContentWithProperties { tag, properties } => {
                let _ = write!(out, "/{tag} ");
                write_item(properties, out);
                write!(out, " BDC")
            }
            Op::SetFont { font, size } => match font {
                PdfFontHandle::External(name) => write!(out, "/{} {} Tf", name.0, size.0),
                PdfFontHandle::Builtin(name) => write!(out, "/{} {} Tf", name.get_id(), size.0),
            },
            Op::SetFillColor {
                col: Color::Rgb(colour),
            } => write!(out, "{} {} {} rg", colour.r, colour.g, colour.b),
            Op::SetTextCursor { pos } => write!(out, "{} {} Td", pos.x.0, pos.y.0),
            Op::ShowText { items } => {
                out.push('[');
                for item in items {
                    match item {
                        TextItem::Text(text) => {
                            out.push('<');
                            for stand_in in text.chars() {
                                let place = out.len() as u32;
                                self.codes.extend(face.map(|face| (place, face)));
                                write_code(code_of(stand_in), out);
                            }
                            out.push('>');
                        }
                        TextItem::Offset(offset) => {
                            let _ = write!(out, "{offset}");
                        }
                        TextItem::GlyphIds(_) => {}
                    }
                }
                write!(out, "] TJ")
            }
            // Text needs no other.
            _ => Ok(()),
        };
    }
}

/// Appends a code as four digits.
fn write_code(code: u16, out: &mut String) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digits = [12, 8, 4, 0].map(|shift| DIGITS[usize::from(code >> shift) & 15]);
    out.extend(digits.map(char::from));
}

fn write_item(item: &DictItem, out: &mut String) {
    let _ = match item {
        DictItem::Int(value) => write!(out, "{value}"),
        DictItem::Name(name) => write!(out, "/{}", String::from_utf8_lossy(name)),
        DictItem::Dict { map } => {
            out.push_str("<<");
            for (key, value) in map {
                let _ = write!(out, "/{key} ");
                write_item(value, out);
            }
            write!(out, ">>")
        }
        _ => write!(out, "null"),
    };
}
