//! The operations of somebody's own part of a page as bytes: the few that text needs (ISO 32000-1, annex A). printpdf
//! writes those of the part that everybody's sheet has.

use std::fmt::Write;

use printpdf::{Color, DictItem, Op, PdfFontHandle, TextItem};

use super::font::code_of;

/// Appends `ops`, one a line.
pub fn write_ops(ops: &[Op], out: &mut String) {
    for op in ops {
        write_op(op, out);
        out.push('\n');
    }
}

fn write_op(op: &Op, out: &mut String) {
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
                            let _ = write!(out, "{:04x}", code_of(stand_in));
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
