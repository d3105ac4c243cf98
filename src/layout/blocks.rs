//! The handout's sections, groups and blocks to bands, their text broken into lines. Where a page ends is not known
//! here.

use super::band::{Band, Frame, FrameKind, PlacedMark};
use super::letterhead::{Pictures, set_letterhead};
use super::page::{Colour, Pt, Weight};
use super::pair::labelled;
use super::paragraph::{Piece, Shaped, Typesetter};
use super::personal::{Lines, Slot, shape_of};
use super::structure::Role;
use super::style::{self, gap};
use super::{table, timeline};
use crate::handout::{
    Block, Group, Handout, Mark, Particular, Section, SectionKind, Statement, Text, Timeline,
    WriteIn,
};

/// All bands of a handout, in print order, and the frames that they lie in.
#[derive(Debug, Clone)]
pub struct Stack {
    pub bands: Vec<Band>,
    pub frames: Vec<Frame>,
    /// Where the request's own texts are.
    pub slots: Vec<Slot>,
    /// Number of bands up to the title and the particulars.
    pub title: usize,
}

impl Stack {
    pub fn has_diagrams(&self) -> bool {
        self.bands.iter().any(|band| band.diagram.is_some())
    }

    /// The stack as if it had no diagrams.
    pub fn without_diagrams(mut self) -> Self {
        while let Some(at) = self.bands.iter().position(|band| band.diagram.is_some()) {
            let gone = self.bands.remove(at);
            // What follows now stands where the diagram stood.
            if let Some(next) = self.bands.get_mut(at) {
                next.gap = gone.gap;
            }
            for (first, end) in self.bands.iter_mut().flat_map(|band| &mut band.head) {
                *first -= usize::from(*first > at);
                *end -= usize::from(*end > at);
            }
            for Slot { bands, .. } in &mut self.slots {
                bands.start -= usize::from(bands.start > at);
                bands.end -= usize::from(bands.end > at);
            }
        }
        self
    }
}

/// The part of the body's width that text may use, in start offsets.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Column {
    pub start: Pt,
    pub width: Pt,
}

impl Column {
    /// What is left when `by` is taken off at the start side.
    pub fn indented(self, by: Pt) -> Self {
        Column {
            start: self.start + by,
            width: self.width - by,
        }
    }

    /// What is left when `by` is taken off at both sides.
    fn inset(self, by: Pt) -> Self {
        Column {
            start: self.start + by,
            width: self.width - 2.0 * by,
        }
    }
}

/// Sets a handout in a body of `width`, with the pictures of its letterhead.
pub fn stack_blocks(
    handout: &Handout,
    pictures: Pictures,
    accent: Colour,
    width: Pt,
    typesetter: &mut Typesetter,
) -> Stack {
    let mut stacker = Stacker::new(handout, accent, typesetter);
    let body = Column { start: 0.0, width };
    if let Some(letterhead) = &handout.letterhead {
        let band = set_letterhead(letterhead, pictures, accent, body, stacker.typesetter);
        stacker.push(band);
        stacker.space(gap::GROUP);
    }
    stacker.title(&handout.title, &handout.particulars, body);
    stacker.stack.title = stacker.len();
    for section in &handout.sections {
        stacker.section(section, body);
    }
    stacker.stack
}

/// Collects bands, each under the gap that what went before and what comes now agree on.
pub struct Stacker<'a> {
    pub typesetter: &'a mut Typesetter,
    handout: &'a Handout,
    accent: Colour,
    stack: Stack,
    /// Role of the headings of groups.
    group_role: Role,
    frame: Option<usize>,
    /// Gap above the next band.
    gap: Pt,
}

impl<'a> Stacker<'a> {
    fn new(handout: &'a Handout, accent: Colour, typesetter: &'a mut Typesetter) -> Self {
        Stacker {
            typesetter,
            handout,
            accent,
            group_role: Role::Heading(3),
            stack: Stack {
                bands: Vec::new(),
                frames: Vec::new(),
                slots: Vec::new(),
                title: 0,
            },
            frame: None,
            gap: 0.0,
        }
    }

    /// The bands of `lines` alone, in a column of a sheet like `handout`.
    pub fn stack_lines(
        handout: &'a Handout,
        accent: Colour,
        lines: &Lines,
        column: Column,
        typesetter: &'a mut Typesetter,
    ) -> Vec<Band> {
        let mut stacker = Stacker::new(handout, accent, typesetter);
        stacker.set_lines(lines, column);
        stacker.stack.bands
    }

    fn set_lines(&mut self, lines: &Lines, column: Column) {
        match lines {
            Lines::Particulars(particulars) => self.particulars(particulars, column),
            Lines::List(mark, items) => self.list(*mark, items, column),
            Lines::WriteIn(lines) => self.write_in(lines, column),
        }
    }

    /// Sets somebody's own lines, and notes where they stand.
    fn own_lines(&mut self, lines: Lines, column: Column) {
        let (band, element) = (self.len(), self.typesetter.structure.elements.len());
        self.set_lines(&lines, column);
        let shape = shape_of(&self.stack.bands[band..], element);
        self.stack.slots.push(Slot {
            lines,
            column,
            bands: band..self.len(),
            elements: element..self.typesetter.structure.elements.len(),
            shape,
        });
    }

    /// What stands beside `text` in the second language.
    pub fn beside(&self, text: &Text) -> Option<&'a Text> {
        self.handout.beside(text)
    }

    /// The timeline in the second language.
    pub fn timeline_beside(&self, timeline: &Timeline) -> Option<Timeline> {
        self.handout.timeline_beside(timeline)
    }

    /// Adds a band under the gap that is due.
    pub fn push(&mut self, band: Band) {
        let gap = std::mem::take(&mut self.gap);
        self.stack.bands.push(Band {
            gap: gap.max(band.gap),
            frame: self.frame,
            ..band
        });
    }

    /// At least `gap` above the next band.
    pub fn space(&mut self, gap: Pt) {
        self.gap = self.gap.max(gap);
    }

    /// Number of bands so far.
    pub fn len(&self) -> usize {
        self.stack.bands.len()
    }

    /// The bands from `first` on.
    pub fn bands_from(&mut self, first: usize) -> &mut [Band] {
        self.stack.bands.get_mut(first..).unwrap_or_default()
    }

    /// Puts what `fill` adds into a frame as wide as `column`, and gives it the column inside.
    pub fn in_frame(
        &mut self,
        kind: FrameKind,
        column: Column,
        fill: impl FnOnce(&mut Self, Column),
    ) {
        let outer = self.frame;
        self.frame = Some(self.stack.frames.len());
        self.stack.frames.push(Frame {
            kind,
            parent: outer,
            start: column.start,
            width: column.width,
        });
        fill(self, column.inset(kind.side()));
        self.frame = outer;
    }

    fn keep_last_with_next(&mut self) {
        if let Some(last) = self.stack.bands.last_mut() {
            last.keep = true;
        }
    }

    /// Whether the innermost frame is of this kind.
    fn is_in(&self, kind: FrameKind) -> bool {
        let frame = self.frame.map(|frame| self.stack.frames[frame].kind);
        frame == Some(kind)
    }

    /// The most lines that stay whole. A sign of an emergency must not go on overleaf, however large its letters are.
    pub fn most_whole(&self) -> usize {
        match self.is_in(FrameKind::Urgent) {
            true => 12,
            false => 3,
        }
    }

    /// Adds the lines of a paragraph. A short paragraph stays whole; of a longer one at least two lines stay together on
    /// either side of a page break.
    pub fn paragraph(&mut self, pieces: &[Piece], size: Pt, column: Column) {
        let mut shaped = self.typesetter.shape(pieces, size);
        self.shaped(&mut shaped, size, column);
    }

    fn shaped(&mut self, shaped: &mut Shaped, size: Pt, column: Column) {
        let lines = shaped.lines(column.width, style::LETTERS);
        let (count, whole) = (lines.len(), self.most_whole());
        for (i, line) in lines.into_iter().enumerate() {
            let keep = i + 1 < count && (count <= whole || i == 0 || i + 2 == count);
            self.push(Band {
                lines: vec![(column.start, line)],
                size,
                keep,
                ..Band::default()
            });
        }
    }

    /// Adds one text as an element of its own, with the second language beside it.
    pub fn text(&mut self, role: Role, piece: Piece, size: Pt, column: Column) {
        if let Some(second) = self.beside(piece.text) {
            return self.pair(role, piece, second, size, column);
        }
        self.typesetter.structure.open_for(role, piece.text);
        self.paragraph(&[piece], size, column);
        self.typesetter.structure.close();
    }

    /// Adds an element for what is shaped already.
    pub fn element(&mut self, role: Role, text: &Text) -> usize {
        let id = self.typesetter.structure.open_for(role, text);
        self.typesetter.structure.close();
        id
    }

    /// Adds the label of a list item, and tells the element of its mark.
    pub fn label(&mut self, mark: Mark) -> Option<usize> {
        let name = self.handout.marks.get(&mark)?;
        self.typesetter.structure.open_for(Role::Label, name);
        let figure = self.typesetter.structure.figure(name);
        self.typesetter.structure.close();
        Some(figure)
    }

    /// Title and particulars of the first page.
    fn title(&mut self, title: &Text, particulars: &[Particular], column: Column) {
        self.typesetter.structure.open_for(Role::Heading(1), title);
        for (i, &size) in style::TITLES.iter().enumerate() {
            let mut shaped = self.typesetter.shape(&[Piece::bold(title)], size);
            if i + 1 == style::TITLES.len() || shaped.extents().1 <= column.width {
                let lines = shaped.lines(column.width, usize::MAX);
                for line in lines {
                    self.push(Band {
                        lines: vec![(column.start, line)],
                        size,
                        keep: true,
                        ..Band::default()
                    });
                }
                break;
            }
        }
        if let Some(last) = self.stack.bands.last_mut() {
            last.below = gap::PARTICULARS;
            last.rule_below = Some((self.accent, 1.2));
            last.keep = false;
        }
        self.typesetter.structure.close();
        if let Some(second) = self.beside(title) {
            return self.second_title(second, particulars, column);
        }
        if !particulars.is_empty() {
            self.own_lines(Lines::Particulars(particulars.to_vec()), column);
        }
        self.space(gap::SECTION);
    }

    /// The title in the second language under the first, then the particulars in both.
    fn second_title(&mut self, title: &Text, particulars: &[Particular], column: Column) {
        self.typesetter.structure.open_for(Role::Paragraph, title);
        let lines = self
            .typesetter
            .shape(&[Piece::bold(title)], style::HEADING)
            .lines(column.width, usize::MAX);
        self.typesetter.structure.close();
        let foreign = self.typesetter.is_foreign(title);
        for line in lines {
            let at_end = if foreign {
                column.width - line.width()
            } else {
                0.0
            };
            self.push(Band {
                lines: vec![(column.start + at_end, line)],
                size: style::HEADING,
                above: gap::PARTICULARS,
                below: gap::PARTICULARS,
                ..Band::default()
            });
        }
        if !particulars.is_empty() {
            self.own_lines(Lines::Particulars(particulars.to_vec()), column);
        }
        self.space(gap::SECTION);
    }

    /// As many to a row as fit, each as wide as it is.
    fn particulars(&mut self, particulars: &[Particular], column: Column) {
        if self.handout.with.is_some() {
            return self.particular_pairs(particulars, column);
        }
        let mut rows: Vec<Band> = Vec::new();
        let mut used = Pt::INFINITY;
        for particular in particulars {
            self.typesetter.structure.open(Role::Paragraph);
            let lines = self.typesetter.set_labelled(
                Piece::bold(&particular.label),
                Piece::regular(&particular.value),
                style::BODY,
                column.width,
                style::LETTERS,
            );
            self.typesetter.structure.close();
            let several = lines.len() > 1;
            for line in lines {
                let width = line.width();
                if several || used + style::BETWEEN + width > column.width {
                    rows.push(Band {
                        size: style::BODY,
                        keep: true,
                        ..Band::default()
                    });
                    used = -style::BETWEEN;
                }
                let start = used + style::BETWEEN;
                used = if several { Pt::INFINITY } else { start + width };
                if let Some(row) = rows.last_mut() {
                    row.lines.push((column.start + start, line));
                }
            }
        }
        if let Some(first) = rows.first_mut() {
            first.above = gap::PARTICULARS;
        }
        if let Some(last) = rows.last_mut() {
            last.below = gap::PARTICULARS;
            last.rule_below = Some((style::LINE_GREY, style::RULE));
            last.keep = false;
        }
        rows.into_iter().for_each(|row| self.push(row));
    }

    fn section(&mut self, section: &Section, column: Column) {
        self.space(gap::SECTION);
        self.typesetter.structure.open(Role::Section);
        // No level is left out on the way down.
        self.group_role = Role::Heading(if section.heading.is_some() { 3 } else { 2 });
        match section.kind {
            SectionKind::Main => self.in_frame(FrameKind::Callout, column, |stacker, inside| {
                stacker.heading(section, inside, Weight::Bold);
                stacker.groups(section, inside);
            }),
            SectionKind::Warning => self.in_frame(FrameKind::Plain, column, |stacker, inside| {
                stacker.heading(section, inside, Weight::Bold);
                stacker.groups(section, inside);
            }),
            SectionKind::Acknowledgement => {
                let first = self.len();
                self.heading(section, column, Weight::Bold);
                self.groups(section, column);
                let page = self.bands_from(first);
                for band in &mut *page {
                    band.roomy = true;
                    if !band.write_lines.is_empty() {
                        band.extra = style::SIGN_EXTRA;
                    }
                }
                if let Some(band) = page.first_mut() {
                    band.new_page = true;
                }
            }
            SectionKind::Urgent => self.in_frame(FrameKind::Urgent, column, |stacker, inside| {
                stacker.urgent(section, inside);
            }),
            SectionKind::Screening => {
                self.in_frame(FrameKind::Double, column, |stacker, inside| {
                    stacker.heading(section, inside, Weight::Bold);
                    stacker.groups(section, inside);
                });
            }
            _ => {
                self.heading(section, column, Weight::Bold);
                self.groups(section, column);
            }
        }
        self.typesetter.structure.close();
        self.gap = gap::SECTION;
    }

    fn heading(&mut self, section: &Section, column: Column, weight: Weight) {
        let Some(heading) = &section.heading else {
            return;
        };
        let colour = if section.kind == SectionKind::Warning {
            style::RED
        } else {
            self.accent
        };
        let piece = Piece {
            text: heading,
            weight,
            colour,
        };
        let first = self.len();
        self.text(Role::Heading(2), piece, style::HEADING, column);
        self.bands_from(first)
            .iter_mut()
            .for_each(|band| band.keep = true);
        self.space(gap::ITEM);
    }

    fn urgent(&mut self, section: &Section, column: Column) {
        if let Some(heading) = &section.heading {
            let first = self.len();
            let piece = Piece::bold(heading).colour(style::WHITE);
            self.text(Role::Heading(2), piece, style::HEADING, column);
            let bar = self.bands_from(first);
            if let Some(top) = bar.first_mut() {
                top.above = gap::CELL;
            }
            if let Some(foot) = bar.last_mut() {
                foot.below = gap::CELL;
            }
            for band in bar {
                band.bar = Some(style::RED);
                band.keep = true;
            }
        }
        for (i, group) in section.groups.iter().enumerate() {
            let first = self.len();
            if let ([Block::Paragraph(_)], None, true) = (
                &group.blocks[..],
                &group.heading,
                i + 1 == section.groups.len(),
            ) {
                // The line that closes the section is not left alone overleaf.
                self.keep_last_with_next();
            }
            self.gap = gap::GROUP;
            self.group(group, column);
            if i > 0
                && let Some(band) = self.bands_from(first).first_mut()
            {
                band.rule_above = Some((style::RED, style::RULE));
                band.above = gap::GROUP;
            }
        }
    }

    fn groups(&mut self, section: &Section, column: Column) {
        for (i, group) in section.groups.iter().enumerate() {
            self.space(if i == 0 { gap::ITEM } else { gap::GROUP });
            // A frame in a frame says no more than one.
            if group.framed && self.frame.is_none() {
                self.space(gap::AROUND);
                self.in_frame(FrameKind::Plain, column, |stacker, inside| {
                    stacker.group(group, inside)
                });
                self.gap = gap::AROUND;
            } else {
                self.group(group, column);
            }
        }
    }

    fn group(&mut self, group: &Group, column: Column) {
        let mut write_in = group.write_in.as_slice();
        if let Some(heading) = &group.heading {
            let first = self.len();
            // Where help is needed, the number to call stands beside the heading.
            let alone = self.handout.with.is_none() && self.frame.is_some();
            if alone && self.heading_beside(heading, write_in, column) {
                write_in = &[];
            } else {
                let piece = Piece::bold(heading);
                self.text(self.group_role, piece, style::SUBHEADING, column);
            }
            self.bands_from(first)
                .iter_mut()
                .for_each(|band| band.keep = true);
            self.space(gap::ITEM);
        }
        let first = self.len();
        let mut values = write_in.iter().filter_map(|line| line.value.as_ref());
        match values.any(Text::is_own) {
            true => self.own_lines(Lines::WriteIn(write_in.to_vec()), column),
            false => self.write_in(write_in, column),
        }
        if group.lead.is_some() || !group.blocks.is_empty() {
            // The number to call stands with what to call about.
            let labels = self.bands_from(first).iter_mut();
            labels.for_each(|band| band.keep = true);
        }
        if let Some(lead) = &group.lead {
            self.text(Role::Paragraph, Piece::regular(lead), style::BODY, column);
            self.keep_last_with_next();
            self.space(gap::ITEM);
        }
        self.blocks(&group.blocks, column);
    }

    /// Sets a heading with the lines to write on beside it, at the end side; false when they do not fit there.
    fn heading_beside(&mut self, heading_text: &Text, lines: &[WriteIn], column: Column) -> bool {
        let mut heading = self
            .typesetter
            .shape(&[Piece::bold(heading_text)], style::SUBHEADING);
        let mut slots: Vec<(Shaped, bool)> =
            lines.iter().map(|line| self.shape_write_in(line)).collect();
        let needed = |(shaped, blank): &(Shaped, bool), line: Pt| {
            shaped.extents().1 + if *blank { line + 4.0 } else { 0.0 }
        };
        let taken = heading.extents().1 + style::BETWEEN;
        let room = column.width - taken;
        let widest = slots
            .iter()
            .map(|slot| needed(slot, style::WRITE_LINE))
            .fold(0.0, Pt::max);
        let together = slots
            .iter()
            .map(|slot| needed(slot, style::SHORT_WRITE_LINE) + style::BETWEEN)
            .sum::<Pt>()
            - style::BETWEEN;
        if lines.is_empty() || widest > room {
            return false;
        }
        heading.element = Some(self.element(self.group_role, heading_text));
        for ((shaped, _), line) in slots.iter_mut().zip(lines) {
            shaped.element = Some(self.element(Role::Paragraph, &line.label));
        }
        let mut row = Band {
            size: style::SUBHEADING,
            ..Band::default()
        };
        row.lines = heading
            .lines(column.width, usize::MAX)
            .into_iter()
            .map(|line| (column.start, line))
            .collect();
        if slots.len() > 1 && together <= room {
            let more = (room - together) / slots.len() as Pt;
            let mut start = column.start + taken;
            for slot in &mut slots {
                let width = needed(slot, style::SHORT_WRITE_LINE) + more;
                let (shaped, blank) = slot;
                self.write_in_slot(shaped, *blank, Column { start, width }, &mut row);
                start += width + style::BETWEEN;
            }
            self.push(row);
            return true;
        }
        // Half of the row where that is enough: the lines of all groups then begin at one place.
        let width = room.min(widest.max(column.width / 2.0));
        let beside = Column {
            start: column.start + column.width - width,
            width,
        };
        for (i, (shaped, blank)) in slots.iter_mut().enumerate() {
            if i > 0 {
                self.push(std::mem::replace(
                    &mut row,
                    Band {
                        size: style::BODY,
                        ..Band::default()
                    },
                ));
            }
            self.write_in_slot(shaped, *blank, beside, &mut row);
        }
        self.push(row);
        true
    }

    fn blocks(&mut self, blocks: &[Block], column: Column) {
        for block in blocks {
            match block {
                Block::Paragraph(statement) => {
                    if let Some(answer) = &statement.answer {
                        self.marked(
                            Role::Paragraph,
                            Mark::Flag,
                            Piece::bold(answer),
                            None,
                            column,
                        );
                        self.keep_last_with_next();
                        self.space(gap::ITEM);
                    }
                    let piece = Piece::regular(&statement.text);
                    self.text(Role::Paragraph, piece, style::BODY, column);
                }
                Block::List { mark, items } if items.iter().any(|item| item.text.is_own()) => {
                    self.own_lines(Lines::List(*mark, items.clone()), column);
                }
                Block::List { mark, items } => self.list(*mark, items, column),
                Block::Table(table) => table::stack_table(self, table, column),
                Block::Timeline(timeline) => timeline::stack_timeline(self, timeline, column),
            }
            self.space(gap::BLOCK);
        }
    }

    fn list(&mut self, mark: Mark, items: &[Statement], column: Column) {
        let alone = self.handout.with.is_none() && items.iter().all(|item| item.answer.is_none());
        if mark == Mark::Check && alone && self.boxes_in_rows(items, column) {
            return;
        }
        self.typesetter.structure.open(Role::List);
        for (i, item) in items.iter().enumerate() {
            self.typesetter.structure.open(Role::ListItem);
            let element = self.label(mark);
            let piece = Piece::regular(&item.text);
            match &item.answer {
                None => self.marked(Role::ListBody, mark, piece, element, column),
                Some(answer) => {
                    self.typesetter.structure.open(Role::ListBody);
                    // Its words say what the flag does.
                    self.marked(
                        Role::Paragraph,
                        Mark::Flag,
                        Piece::bold(answer),
                        None,
                        column,
                    );
                    self.keep_last_with_next();
                    self.space(0.0);
                    self.marked(Role::Paragraph, mark, piece, element, column);
                    self.typesetter.structure.close();
                }
            }
            self.typesetter.structure.close();
            // Two items stay together at either end, so that none stands alone under its heading or overleaf. In large
            // letters, the box under the title has no room for that.
            if !self.is_in(FrameKind::Double) && items.len() > 1 && (i == 0 || i + 2 == items.len())
            {
                self.keep_last_with_next();
            }
            self.space(gap::ITEM);
        }
        self.typesetter.structure.close();
    }

    /// Sets a text behind its mark, with the second language beside it.
    fn marked(
        &mut self,
        role: Role,
        mark: Mark,
        piece: Piece,
        element: Option<usize>,
        column: Column,
    ) {
        if let Some(second) = self.beside(piece.text) {
            return self.marked_pair(role, mark, piece, second, element, column);
        }
        let text = column.indented(style::GUTTER);
        let first = self.len();
        self.text(role, piece, style::BODY, text);
        let foreign = self.typesetter.is_foreign(piece.text);
        let bands = self.bands_from(first);
        if foreign {
            // A text that runs the other way stands at the other edge, its mark too.
            for (start, line) in bands.iter_mut().flat_map(|band| &mut band.lines) {
                *start = column.start + text.width - line.width();
            }
        }
        if let Some(band) = bands.first_mut() {
            let middle = if foreign {
                column.width - style::MARK
            } else {
                style::MARK
            };
            band.marks.push(PlacedMark {
                mark,
                middle: column.start + middle,
                against: foreign,
                element,
            });
        }
    }

    /// Sets short items to tick, such as dates, several to a row; false when they are too long for that.
    fn boxes_in_rows(&mut self, items: &[Statement], column: Column) -> bool {
        let mut shaped: Vec<Shaped> = items
            .iter()
            .map(|item| {
                self.typesetter
                    .shape(&[Piece::regular(&item.text)], style::BODY)
            })
            .collect();
        let widest = shaped.iter().map(|s| s.extents().1).fold(0.0, Pt::max);
        let count = (column.width / (widest + style::GUTTER + style::BETWEEN)).floor();
        if count < 2.0 {
            return false;
        }
        let width = column.width / count;
        self.typesetter.structure.open(Role::List);
        let mut texts = items.iter().map(|item| &item.text);
        let rows = items.len().div_ceil(count as usize);
        for (number, row) in shaped.chunks_mut(count as usize).enumerate() {
            let mut band = Band {
                size: style::BODY,
                // As in a list: no row alone under its heading or overleaf.
                keep: rows > 1 && (number == 0 || number + 2 == rows),
                ..Band::default()
            };
            for (i, item) in row.iter_mut().enumerate() {
                let start = column.start + i as Pt * width;
                self.typesetter.structure.open(Role::ListItem);
                let element = self.label(Mark::Check);
                item.element = texts.next().map(|text| self.element(Role::ListBody, text));
                self.typesetter.structure.close();
                band.marks.push(PlacedMark {
                    mark: Mark::Check,
                    middle: start + style::MARK,
                    against: false,
                    element,
                });
                let lines = item.lines(width, usize::MAX).into_iter();
                band.lines
                    .extend(lines.map(|line| (start + style::GUTTER, line)));
            }
            self.push(band);
            self.space(gap::ITEM);
        }
        self.typesetter.structure.close();
        true
    }

    /// Labels with a line to write on, or with their value: two to a row where both fit.
    fn write_in(&mut self, lines: &[WriteIn], column: Column) {
        if self.handout.with.is_some() {
            for line in lines {
                self.write_in_pair(line, column);
                self.space(gap::ITEM);
            }
            return;
        }
        let half = (column.width - style::BETWEEN) / 2.0;
        let mut shaped: Vec<(Shaped, bool)> =
            lines.iter().map(|line| self.shape_write_in(line)).collect();
        for ((shaped, _), line) in shaped.iter_mut().zip(lines) {
            shaped.element = Some(self.element(Role::Paragraph, &line.label));
        }
        let fits = |(shaped, blank): &(Shaped, bool)| {
            shaped.extents().1 + if *blank { style::WRITE_LINE + 4.0 } else { 0.0 } <= half
        };
        let mut i = 0;
        while i < shaped.len() {
            let pair = i + 1 < shaped.len() && fits(&shaped[i]) && fits(&shaped[i + 1]);
            let count = if pair { 2 } else { 1 };
            let mut row = Band {
                size: style::BODY,
                ..Band::default()
            };
            for (slot, (shaped, blank)) in shaped[i..i + count].iter_mut().enumerate() {
                let start = column.start + slot as f32 * (half + style::BETWEEN);
                let width = if pair { half } else { column.width };
                self.write_in_slot(shaped, *blank, Column { start, width }, &mut row);
            }
            self.push(row);
            self.space(gap::ITEM);
            i += count;
        }
    }

    fn shape_write_in(&mut self, line: &WriteIn) -> (Shaped, bool) {
        let label = Piece::regular(&line.label);
        match &line.value {
            Some(value) => {
                let pieces = labelled(&line.label, value);
                (self.typesetter.shape(&pieces, style::BODY), false)
            }
            None => (self.typesetter.shape(&[label], style::BODY), true),
        }
    }

    /// Adds one label to `row`; lines before the last of a long label become bands of their own.
    fn write_in_slot(&mut self, shaped: &mut Shaped, blank: bool, column: Column, row: &mut Band) {
        let mut lines = shaped.lines(column.width, style::LETTERS);
        let Some(mut last) = lines.pop() else { return };
        for line in lines {
            self.push(Band {
                lines: vec![(column.start, line)],
                size: style::BODY,
                keep: true,
                ..Band::default()
            });
        }
        if !blank {
            row.lines.push((column.start, last));
            return;
        }
        row.extra = style::WRITE_EXTRA;
        let mut used = last.width() + 4.0;
        if column.width - used < style::SHORT_WRITE_LINE - 0.01 {
            let line = std::mem::take(&mut last);
            self.push(Band {
                lines: vec![(column.start, line)],
                size: style::BODY,
                keep: true,
                ..Band::default()
            });
            used = 0.0;
        } else {
            row.lines.push((column.start, last));
        }
        row.write_lines
            .push((column.start + used, column.width - used));
    }
}
