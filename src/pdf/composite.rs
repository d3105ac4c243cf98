//! What is drawn otherwise than the font has it becomes a glyph of its own in the embedded font: a vowel sign off its
//! place, the parts of one letter, a glyph without ink.
//!
//! PDF can move text off the baseline with a text rise. Every reader that was tried then takes the sign for the start
//! of another line and tears the word apart. A composite glyph that refers to the sign with an offset draws the same
//! and leaves the word whole. So does one that joins the glyphs into which some scripts split a letter: each code has a
//! letter then, and none is left without a text (ISO 19005-2, 6.2.11.7.2).

/// A glyph made of others.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Composite {
    pub parts: Vec<Part>,
    /// In font units.
    pub advance: u16,
}

/// A copy of `glyph` moved by `right` and `up`, in font units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Part {
    pub glyph: u16,
    pub right: i16,
    pub up: i16,
}

/// Adds `composites` behind the last glyph of a TrueType font and tells the glyph id of the first; `None` when the font's tables are not as expected.
pub fn add_composites(font: &[u8], composites: &[Composite]) -> Option<(Vec<u8>, u16)> {
    let mut tables = read_tables(font)?;
    let glyphs = usize::from(u16_at(table(&mut tables, b"maxp")?, 4)?);
    let long = u16_at(table(&mut tables, b"head")?, 50)? == 1;
    let metrics = usize::from(u16_at(table(&mut tables, b"hhea")?, 34)?);

    let mut offsets = read_offsets(table(&mut tables, b"loca")?, glyphs, long)?;
    let mut advances = read_metrics(table(&mut tables, b"hmtx")?, glyphs, metrics)?;
    let outlines = table(&mut tables, b"glyf")?;
    // Padding belongs to the last glyph that has an outline: one without must end where it starts.
    let end = *offsets.last()?;
    let padded = end.next_multiple_of(4);
    outlines.resize(padded as usize, 0);
    let last_ones = offsets.iter_mut().rev();
    for offset in last_ones.take_while(|offset| **offset == end) {
        *offset = padded;
    }
    let mut most_parts = 1;
    for composite in composites {
        // A part without ink needs no outline, wherever it is drawn.
        let mut inked = Vec::with_capacity(composite.parts.len());
        for part in &composite.parts {
            let start = *offsets.get(usize::from(part.glyph))? as usize;
            let end = *offsets.get(usize::from(part.glyph) + 1)? as usize;
            if end > start {
                inked.push((*part, bounds_of(outlines, start, *part)?));
            }
        }
        let mut left = 0;
        if let Some(((_, first), others)) = inked.split_first() {
            let all = others.iter().fold(*first, |all, (_, bounds)| {
                [
                    all[0].min(bounds[0]),
                    all[1].min(bounds[1]),
                    all[2].max(bounds[2]),
                    all[3].max(bounds[3]),
                ]
            });
            left = all[0];
            push_i16(outlines, -1);
            all.into_iter().for_each(|bound| push_i16(outlines, bound));
            // Two words that are an offset.
            const FLAGS: i16 = 0x0001 | 0x0002;
            const MORE_PARTS: i16 = 0x0020;
            for (i, (part, _)) in inked.iter().enumerate() {
                let last = i + 1 == inked.len();
                push_i16(outlines, if last { FLAGS } else { FLAGS | MORE_PARTS });
                push_i16(outlines, part.glyph as i16);
                push_i16(outlines, part.right);
                push_i16(outlines, part.up);
            }
            most_parts = most_parts.max(inked.len() as u16);
        }
        outlines.resize(outlines.len().next_multiple_of(4), 0);
        offsets.push(outlines.len() as u32);
        advances.push((composite.advance, left));
    }

    let count = u16::try_from(glyphs + composites.len()).ok()?;
    put_u16(table(&mut tables, b"maxp")?, 4, count)?;
    raise_to(table(&mut tables, b"maxp")?, &[(28, most_parts), (30, 3)])?;
    put_u16(table(&mut tables, b"hhea")?, 34, count)?;
    // Format 3: no names of glyphs, which would have to be as many as the glyphs.
    if let Some(post) = table(&mut tables, b"post") {
        post.truncate(32);
        post.get_mut(..4)?.copy_from_slice(&[0, 3, 0, 0]);
    }
    put_u16(table(&mut tables, b"head")?, 50, 1)?;
    *table(&mut tables, b"loca")? = offsets
        .iter()
        .flat_map(|offset| offset.to_be_bytes())
        .collect();
    *table(&mut tables, b"hmtx")? = advances
        .iter()
        .flat_map(|(advance, left)| [advance.to_be_bytes(), left.to_be_bytes()])
        .flatten()
        .collect();
    Some((write_tables(font.get(..4)?, &tables), glyphs as u16))
}

/// Left, bottom, right and top of a part; its outline starts at `start`.
fn bounds_of(outlines: &[u8], start: usize, part: Part) -> Option<[i16; 4]> {
    let bound = |i: usize, by: i16| Some((u16_at(outlines, start + i)? as i16).wrapping_add(by));
    Some([
        bound(2, part.right)?,
        bound(4, part.up)?,
        bound(6, part.right)?,
        bound(8, part.up)?,
    ])
}

type Table = ([u8; 4], Vec<u8>);

fn read_tables(font: &[u8]) -> Option<Vec<Table>> {
    let count = usize::from(u16_at(font, 4)?);
    (0..count)
        .map(|i| {
            let record = font.get(12 + 16 * i..28 + 16 * i)?;
            let (start, length) = (u32_at(record, 8)? as usize, u32_at(record, 12)? as usize);
            Some((
                record[..4].try_into().ok()?,
                font.get(start..start + length)?.to_vec(),
            ))
        })
        .collect()
}

/// Writes the tables in their order, with checksums (OpenType, "Organization of an OpenType Font").
fn write_tables(version: &[u8], tables: &[Table]) -> Vec<u8> {
    let count = tables.len() as u16;
    let power = count.max(1).ilog2() as u16;
    let mut font = version.to_vec();
    for number in [count, 16 << power, power, 16 * count - (16 << power)] {
        font.extend(number.to_be_bytes());
    }
    let mut start = 12 + 16 * tables.len();
    for (tag, data) in tables {
        font.extend(tag);
        for number in [checksum(data), start as u32, data.len() as u32] {
            font.extend(number.to_be_bytes());
        }
        start += data.len().next_multiple_of(4);
    }
    for (_, data) in tables {
        font.extend(data);
        font.resize(font.len().next_multiple_of(4), 0);
    }
    font
}

fn checksum(data: &[u8]) -> u32 {
    data.chunks(4).fold(0, |sum: u32, word| {
        let mut bytes = [0; 4];
        bytes[..word.len()].copy_from_slice(word);
        sum.wrapping_add(u32::from_be_bytes(bytes))
    })
}

fn table<'a>(tables: &'a mut [Table], tag: &[u8; 4]) -> Option<&'a mut Vec<u8>> {
    tables
        .iter_mut()
        .find(|(name, _)| name == tag)
        .map(|(_, data)| data)
}

/// Where each glyph's outline starts, and the end of the last.
fn read_offsets(loca: &[u8], glyphs: usize, long: bool) -> Option<Vec<u32>> {
    (0..=glyphs)
        .map(|i| {
            if long {
                u32_at(loca, 4 * i)
            } else {
                Some(2 * u32::from(u16_at(loca, 2 * i)?))
            }
        })
        .collect()
}

/// Advance and left side bearing of each glyph; the last advance holds for all that follow.
fn read_metrics(hmtx: &[u8], glyphs: usize, metrics: usize) -> Option<Vec<(u16, i16)>> {
    let last = metrics.checked_sub(1)?;
    (0..glyphs)
        .map(|i| {
            let bearing = if i < metrics {
                4 * i + 2
            } else {
                4 * metrics + 2 * (i - metrics)
            };
            Some((
                u16_at(hmtx, 4 * i.min(last))?,
                u16_at(hmtx, bearing)? as i16,
            ))
        })
        .collect()
}

/// Raises limits that the composites may exceed: how many parts a glyph has, and how deep they nest.
fn raise_to(maxp: &mut [u8], limits: &[(usize, u16)]) -> Option<()> {
    for &(at, least) in limits {
        let limit = u16_at(maxp, at)?.max(least);
        put_u16(maxp, at, limit)?;
    }
    Some(())
}

fn u16_at(data: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(data.get(at..at + 2)?.try_into().ok()?))
}

fn u32_at(data: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(data.get(at..at + 4)?.try_into().ok()?))
}

fn put_u16(data: &mut [u8], at: usize, value: u16) -> Option<()> {
    data.get_mut(at..at + 2)?
        .copy_from_slice(&value.to_be_bytes());
    Some(())
}

fn push_i16(data: &mut Vec<u8>, value: i16) {
    data.extend(value.to_be_bytes());
}
