//! Tables: columns as wide as their content asks, rows as bands that stay together, the head repeated on every page.

use super::band::{Band, FrameKind};
use super::blocks::{Column, Stacker};
use super::page::Pt;
use super::paragraph::{Line, Piece, Shaped, Typesetter};
use super::structure::Role;
use super::style::{self, gap};
use crate::handout::Table;

/// Adds the bands of `table`, in a frame as wide as `column`.
pub fn stack_table(stacker: &mut Stacker, table: &Table, column: Column) {
    stacker.typesetter.structure.open(Role::Table);
    let mut rows = shape_rows(stacker, table);
    stacker.typesetter.structure.close();
    let widths = column_widths(&rows, column.width);
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
    let typesetter = &mut *stacker.typesetter;
    let shape = |typesetter: &mut Typesetter, role, piece: Piece| {
        typesetter.structure.open_for(role, piece.text);
        let shaped = typesetter.shape(&[piece], style::TABLE);
        typesetter.structure.close();
        shaped
    };
    typesetter.structure.open(Role::TableRow);
    let corner = std::iter::once(&table.corner);
    rows.push(
        corner
            .chain(&table.columns)
            .map(|text| shape(typesetter, Role::ColumnHead, Piece::bold(text)))
            .collect(),
    );
    typesetter.structure.close();
    for row in &table.rows {
        typesetter.structure.open(Role::TableRow);
        let mut cells = vec![shape(typesetter, Role::RowHead, Piece::bold(&row.head))];
        cells.extend(
            row.cells
                .iter()
                .map(|cell| shape(typesetter, Role::TableCell, Piece::regular(&cell.text))),
        );
        typesetter.structure.close();
        rows.push(cells);
    }
    rows
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
