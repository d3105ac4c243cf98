//! Tables: columns as wide as their content asks, rows as bands that stay together, the head repeated on every page.
//!
//! Where the columns would get too narrow to read, each row becomes a card instead: its head, then a line for each
//! column with the column's name before the cell.

use super::band::{Band, FrameKind};
use super::blocks::{Column, Stacker};
use super::page::Pt;
use super::paragraph::{Line, Piece, Shaped};
use super::structure::Role;
use super::style::{self, gap};
use crate::handout::Table;

/// Adds the bands of `table`, in a frame as wide as `column`.
pub fn stack_table(stacker: &mut Stacker, table: &Table, column: Column) {
    let mut rows = shape_rows(stacker, table);
    let widths = column_widths(&rows, column.width);
    if is_squeezed(&rows, &widths) || stacker.beside(&table.corner).is_some() {
        stack_cards(stacker, table, column);
        return;
    }
    tag_rows(stacker, table, &mut rows);
    let mut starts = Vec::with_capacity(widths.len());
    let mut start = column.start;
    for width in &widths {
        starts.push(start);
        start += width;
    }
    stacker.in_frame(FrameKind::Table, column, |stacker, _| {
        let first = stacker.len();
        let mut head_end = first;
        for (i, row) in rows.iter_mut().enumerate() {
            push_row(stacker, row, &starts, &widths, i == 0, column);
            if i == 0 {
                head_end = stacker.len();
                // The head never stands alone at the foot of a page.
                stacker
                    .bands_from(first)
                    .iter_mut()
                    .for_each(|band| band.keep = true);
            }
        }
        stacker
            .bands_from(head_end)
            .iter_mut()
            .for_each(|band| band.head = Some((first, head_end)));
    });
}

/// Every cell, row by row, the head first; a row that is too short is filled up.
fn shape_rows(stacker: &mut Stacker, table: &Table) -> Vec<Vec<Shaped>> {
    let mut rows = Vec::with_capacity(table.rows.len() + 1);
    let mut shape = |piece: Piece| stacker.typesetter.shape(&[piece], style::TABLE);
    let corner = std::iter::once(&table.corner);
    rows.push(
        corner
            .chain(&table.columns)
            .map(|text| shape(Piece::bold(text)))
            .collect(),
    );
    for row in &table.rows {
        let mut cells = vec![shape(Piece::bold(&row.head))];
        cells.extend(
            row.cells
                .iter()
                .map(|cell| shape(Piece::regular(&cell.text))),
        );
        rows.push(cells);
    }
    rows
}

/// Makes the cells elements of a table.
fn tag_rows(stacker: &mut Stacker, table: &Table, rows: &mut [Vec<Shaped>]) {
    let heads = std::iter::once(&table.corner).chain(&table.columns);
    let head: Vec<_> = heads.map(|text| (Role::ColumnHead, text)).collect();
    let body = table.rows.iter().map(|row| {
        let cells = row.cells.iter().map(|cell| (Role::TableCell, &cell.text));
        std::iter::once((Role::RowHead, &row.head))
            .chain(cells)
            .collect()
    });
    stacker.typesetter.structure.open(Role::Table);
    for (row, texts) in rows.iter_mut().zip(std::iter::once(head).chain(body)) {
        stacker.typesetter.structure.open(Role::TableRow);
        for (cell, (role, text)) in row.iter_mut().zip(texts) {
            cell.element = Some(stacker.element(role, text));
        }
        stacker.typesetter.structure.close();
    }
    stacker.typesetter.structure.close();
}

/// Letters that a column must have room for, or the table is set as cards.
const LEAST_LETTERS: f32 = 12.0;

/// Whether a column that has more to say gets less room than [`LEAST_LETTERS`].
fn is_squeezed(rows: &[Vec<Shaped>], widths: &[Pt]) -> bool {
    let letters: usize = rows.iter().flatten().map(Shaped::characters).sum();
    let extent: Pt = rows.iter().flatten().map(|cell| cell.extents().1).sum();
    let least = LEAST_LETTERS * extent / letters.max(1) as f32;
    widths.iter().enumerate().any(|(i, width)| {
        let cells = rows.iter().filter_map(|row| row.get(i));
        let widest = cells.map(|cell| cell.extents().1).fold(0.0, Pt::max);
        width - 2.0 * style::CELL_SIDE < least.min(widest)
    })
}

/// Adds a card for each row, in a frame as wide as `column`.
fn stack_cards(stacker: &mut Stacker, table: &Table, column: Column) {
    stacker.in_frame(FrameKind::Table, column, |stacker, _| {
        let inside = Column {
            start: column.start + style::CELL_SIDE,
            width: column.width - 2.0 * style::CELL_SIDE,
        };
        for row in &table.rows {
            let first = stacker.len();
            let head = Piece::bold(&row.head);
            stacker.text(Role::Paragraph, head, style::BODY, inside);
            let head_end = stacker.len();
            stacker.typesetter.structure.open(Role::List);
            for (name, cell) in table.columns.iter().zip(&row.cells) {
                let cell_first = stacker.len();
                stacker.typesetter.structure.open(Role::ListItem);
                stacker.typesetter.structure.open(Role::ListBody);
                if !stacker.labelled_pair(name, &cell.text, style::BODY, inside) {
                    let pieces = [Piece::bold(name), Piece::regular(&cell.text)];
                    stacker.paragraph(&pieces, style::BODY, inside);
                }
                stacker.typesetter.structure.close();
                stacker.typesetter.structure.close();
                if let Some(band) = stacker.bands_from(cell_first).first_mut() {
                    band.above = gap::ITEM;
                }
            }
            stacker.typesetter.structure.close();
            for (i, band) in stacker.bands_from(first).iter_mut().enumerate() {
                band.keep = true;
                if i < head_end - first {
                    band.tint = Some((column.start, column.width));
                }
            }
            if let Some(top) = stacker.bands_from(first).first_mut() {
                top.above = gap::CELL;
                top.rule_above = Some((style::LINE_GREY, style::RULE));
            }
            if let Some(foot) = stacker.bands_from(first).last_mut() {
                foot.below = gap::CELL;
                foot.keep = false;
            }
        }
    });
}

/// Widths that add up to `available`. When everything fits on one line the columns get what they need and share the
/// rest; else each gets its widest word, and the rest goes where the most text waits. When not even the widest words
/// fit, the widest columns are cut, and words break in them.
fn column_widths(rows: &[Vec<Shaped>], available: Pt) -> Vec<Pt> {
    let count = rows.iter().map(Vec::len).max().unwrap_or(0);
    let (mut narrowest, mut widest) = (vec![0.0_f32; count], vec![0.0_f32; count]);
    for row in rows {
        for (i, cell) in row.iter().enumerate() {
            let (min, max) = cell.extents();
            // A hair more, so that the sum of floats does not break the widest word.
            narrowest[i] = narrowest[i].max(min + 2.0 * style::CELL_SIDE + 0.1);
            widest[i] = widest[i].max(max + 2.0 * style::CELL_SIDE + 0.1);
        }
    }
    let (least, most): (Pt, Pt) = (narrowest.iter().sum(), widest.iter().sum());
    if most <= available {
        let share = (available - most) / count.max(1) as f32;
        return widest.into_iter().map(|width| width + share).collect();
    }
    if least >= available {
        return cut_to(narrowest, available);
    }
    // A column's share grows with the root of its text: rows get even, and short columns are not starved.
    let want = |i: usize| (widest[i] - narrowest[i]).max(0.0).sqrt();
    let wants: Pt = (0..count).map(want).sum();
    (0..count)
        .map(|i| narrowest[i] + (available - least) * want(i) / wants)
        .collect()
}

/// Cuts the widest columns to one width, so that all add up to `available`.
fn cut_to(mut widths: Vec<Pt>, available: Pt) -> Vec<Pt> {
    let (mut room, mut left) = (available, widths.len());
    let mut order: Vec<usize> = (0..widths.len()).collect();
    order.sort_by(|&a, &b| widths[a].total_cmp(&widths[b]));
    for i in order {
        widths[i] = widths[i].min(room / left as f32);
        room -= widths[i];
        left -= 1;
    }
    widths
}

/// Adds the bands of a row: as many as its highest cell has lines, kept together.
fn push_row(
    stacker: &mut Stacker,
    row: &mut [Shaped],
    starts: &[Pt],
    widths: &[Pt],
    head: bool,
    column: Column,
) {
    let cells: Vec<Vec<Line>> = row
        .iter_mut()
        .zip(widths)
        .map(|(cell, width)| cell.lines(width - 2.0 * style::CELL_SIDE, style::LETTERS))
        .collect();
    let height = cells.iter().map(Vec::len).max().unwrap_or(0);
    let mut cells: Vec<_> = cells.into_iter().map(Vec::into_iter).collect();
    for i in 0..height {
        let lines = cells
            .iter_mut()
            .zip(starts)
            .filter_map(|(cell, start)| Some((start + style::CELL_SIDE, cell.next()?)))
            .collect();
        stacker.push(Band {
            lines,
            columns: starts.iter().skip(1).copied().collect(),
            tint: if head {
                Some((column.start, column.width))
            } else {
                widths.first().map(|w| (column.start, *w))
            },
            size: style::TABLE,
            above: if i == 0 { gap::CELL } else { 0.0 },
            below: if i + 1 == height { gap::CELL } else { 0.0 },
            rule_above: (i == 0 && !head).then_some((style::LINE_GREY, style::RULE)),
            keep: i + 1 < height,
            ..Band::default()
        });
    }
}
