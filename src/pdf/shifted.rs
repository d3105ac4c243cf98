//! Glyphs that are drawn off their place, such as vowel signs, become glyphs of their own in the embedded font.
//!
//! PDF can move text off the baseline with a text rise. Every reader that was tried then takes the sign for the start
//! of another line and tears the word apart. A composite glyph that refers to the sign with an offset draws the same
//! and leaves the word whole.

/// A copy of `glyph` moved by `right` and `up`, in font units. Its advance is 0.
#[derive(Debug, Clone, Copy)]
pub struct Shifted {
    pub glyph: u16,
    pub right: i16,
    pub up: i16,
}

/// Adds `copies` behind the last glyph of a TrueType font and tells the glyph id of the first; `None` when the font's tables are not as expected.
pub fn add_shifted_glyphs(font: &[u8], copies: &[Shifted]) -> Option<(Vec<u8>, u16)> {
    let mut tables = read_tables(font)?;
    let glyphs = usize::from(u16_at(table(&mut tables, b"maxp")?, 4)?);
    let long = u16_at(table(&mut tables, b"head")?, 50)? == 1;
    let metrics = usize::from(u16_at(table(&mut tables, b"hhea")?, 34)?);

    let mut offsets = read_offsets(table(&mut tables, b"loca")?, glyphs, long)?;
    let mut advances = read_metrics(table(&mut tables, b"hmtx")?, glyphs, metrics)?;
    let outlines = table(&mut tables, b"glyf")?;
    for copy in copies {
        let start = *offsets.get(usize::from(copy.glyph))? as usize;
        let end = *offsets.get(usize::from(copy.glyph) + 1)? as usize;
        let bounds =
            |i: usize, by: i16| Some((u16_at(outlines, start + i)? as i16).wrapping_add(by));
        let mut left = 0;
        // A glyph without ink needs no outline, wherever it is drawn.
        if end > start {
            left = bounds(2, copy.right)?;
            let bounds = [
                left,
                bounds(4, copy.up)?,
                bounds(6, copy.right)?,
                bounds(8, copy.up)?,
            ];
            while outlines.len() % 4 != 0 {
                outlines.push(0);
            }
            *offsets.last_mut()? = outlines.len() as u32;
            push_i16(outlines, -1);
            bounds
                .into_iter()
                .for_each(|bound| push_i16(outlines, bound));
            // Two words that are an offset.
            const FLAGS: i16 = 0x0001 | 0x0002;
            push_i16(outlines, FLAGS);
            push_i16(outlines, copy.glyph as i16);
            push_i16(outlines, copy.right);
            push_i16(outlines, copy.up);
        }
        let end = outlines.len().max(*offsets.last()? as usize) as u32;
        offsets.push(end);
        advances.push((0, left));
    }

    let count = (glyphs + copies.len()) as u16;
    put_u16(table(&mut tables, b"maxp")?, 4, count)?;
    raise_to(table(&mut tables, b"maxp")?, &[(28, 1), (30, 3)])?;
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
