//! Bands to pages: which band stands on which page, and how high.
//!
//! Bands that must stay together form a chunk; a chunk that does not fit moves to the next page. A frame stays whole
//! wherever it is no higher than a page, unless it stands right under the title: the emergency signs on one side of the paper can be hung up, and no sign
//! stands overleaf from the heading that says how urgent it is. For that the urgent section may be set tighter than the
//! rest; all the rest has the roomiest spacing that keeps to the page budget. What a page has left then goes to its own
//! gaps, so that a tight sheet is tight only as far as it must be, and every page is filled as far as it can be.

use super::band::{Band, Frame, FrameKind};
use super::blocks::Stack;
use super::page::Pt;
use super::style::{Frames, SPACINGS, Spacing, Spacings};

/// Where a band ended up. A table's head is placed once for each page that shows it.
#[derive(Debug, Clone, Copy)]
pub struct Placed {
    pub band: usize,
    pub page: usize,
    /// Upper edge.
    pub top: Pt,
    /// Whether a frame begins with it on this page.
    pub opens: bool,
    /// Whether it has stood on a page before: the head of a table that goes on.
    pub repeated: bool,
    pub spacing: Spacing,
}

/// The part of a frame on one page.
#[derive(Debug, Clone, Copy)]
pub struct Segment {
    pub frame: usize,
    pub page: usize,
    pub top: Pt,
    pub bottom: Pt,
}

/// A whole handout in place.
pub struct Flow {
    pub placed: Vec<Placed>,
    /// Inner frames before the outer ones that they close with.
    pub segments: Vec<Segment>,
    pub pages: usize,
    /// What it took to fit the pages.
    pub frames: Frames,
    pub spacings: Spacings,
    /// Of each page.
    air: Vec<Air>,
}

/// What a page has left, and what could take it up.
#[derive(Debug, Clone, Copy, Default)]
struct Air {
    /// White under the last band.
    left: Pt,
    /// The height of all gaps and paddings that may grow, at [`Spacing::gaps`] 1.
    gaps: Pt,
    /// The largest [`Spacing::gaps`] among them.
    most: f32,
}

impl Air {
    /// What may be added to the gaps of the page so that they take up the white, and are never wider than the roomiest.
    fn growth(self) -> f32 {
        if self.gaps > 0.0 {
            (self.left / self.gaps).clamp(0.0, SPACINGS[0].gaps - self.most)
        } else {
            0.0
        }
    }
}

/// The share of a page that may stay white so that the urgent section stays whole.
const MOST_WHITE: f32 = 0.4;

impl Flow {
    /// Whether the urgent section begins a page and leaves more than [`MOST_WHITE`] of the one before.
    fn leaves_white(&self, stack: &Stack, top: Pt, bottom: Pt) -> bool {
        let first = self
            .placed
            .iter()
            .position(|placed| is_urgent(stack, &stack.bands[placed.band]));
        let before = first.and_then(|first| self.placed.get(first.checked_sub(1)?));
        before.zip(first).is_some_and(|(before, first)| {
            let end = before.top + stack.bands[before.band].height(before.spacing);
            before.page < self.placed[first].page && bottom - end > MOST_WHITE * (bottom - top)
        })
    }
}

/// Flows a stack into pages whose body reaches from `top` to `bottom`, on at most `budget` pages if it can be done.
pub fn flow_pages(stack: &Stack, top: Pt, bottom: Pt, budget: Option<usize>) -> Flow {
    let flow = |spacings, frames| Pager::new(stack, top, bottom, spacings, frames).run();
    // The roomiest spacing in which the urgent section is no higher than a page.
    let urgent_height = |spacing: Spacing| -> Pt {
        let urgent = stack.bands.iter().filter(|band| is_urgent(stack, band));
        let gaps = FrameKind::Urgent.padding(&Band::default()).1 * spacing.gaps;
        urgent.fold(gaps, |sum, band| {
            sum + band.height(spacing) + band.gap * spacing.gaps
        })
    };
    let fitting = SPACINGS
        .iter()
        .find(|&&spacing| urgent_height(spacing) <= bottom - top);
    let whole = SPACINGS.iter().filter_map(|&body| {
        let urgent = fitting.map(|&urgent| urgent.tighter_of(body))?;
        Some((Spacings { body, urgent }, Frames::Whole))
    });
    let split = [Frames::Groups, Frames::Split].into_iter();
    let split = split.flat_map(|frames| {
        SPACINGS.map(|spacing| {
            let spacings = Spacings {
                body: spacing,
                urgent: spacing,
            };
            (spacings, frames)
        })
    });
    let tightest = SPACINGS[SPACINGS.len() - 1];
    let last = Spacings {
        body: tightest,
        urgent: tightest,
    };
    let Some(budget) = budget else {
        let mut all = whole.chain(split);
        let (spacings, frames) = all.next().unwrap_or((last, Frames::Split));
        let kept_whole = flow(spacings, frames);
        // A page left mostly white before the urgent section looks like the end of the sheet.
        return match kept_whole.leaves_white(stack, top, bottom) {
            true => {
                let urgent = spacings.body;
                flow(Spacings { urgent, ..spacings }, Frames::Groups)
            }
            false => kept_whole,
        };
    };
    // Most spacings are ruled out by the height of all bands alone, without placing them.
    let room = budget as Pt * (bottom - top);
    let may_fit = |spacings: Spacings| {
        let heights = stack
            .bands
            .iter()
            .map(|band| band.height(spacing_of(spacings, stack, band)));
        heights.sum::<Pt>() <= room
    };
    whole
        .chain(split)
        .filter(|&(spacings, _)| may_fit(spacings))
        .map(|(spacings, frames)| flow(spacings, frames))
        .find(|flow| flow.pages <= budget)
        .unwrap_or_else(|| flow(last, Frames::Split))
}

/// The pages for a sheet that has a box with answers above all the rest: as many as `budget`, or one or two more where
/// they would be too full, with an emergency sign overleaf from its heading.
pub fn budget_with_box(stack: &Stack, top: Pt, bottom: Pt, budget: usize) -> usize {
    let bare = stack.clone().without_diagrams();
    let fits = |budget: &usize| {
        let flow = flow_pages(&bare, top, bottom, Some(*budget));
        flow.pages <= *budget && flow.frames != Frames::Split
    };
    (budget..=budget + 2).find(fits).unwrap_or(budget)
}

/// Flows a stack with its pictures, or without them where they would press the rest too much: onto more pages than
/// the budget has, into the tightest spacing, or an emergency sign overleaf from the heading that says how urgent it
/// is. What a picture shows stands in the text as well.
pub fn flow_diagrams(stack: Stack, top: Pt, bottom: Pt, budget: Option<usize>) -> (Stack, Flow) {
    let flow = flow_pages(&stack, top, bottom, budget);
    let Some(budget) = budget.filter(|_| stack.has_diagrams()) else {
        return (stack, flow);
    };
    let pressed = |flow: &Flow| {
        (
            flow.pages > budget,
            flow.frames == Frames::Split,
            flow.spacings.body == SPACINGS[SPACINGS.len() - 1],
        )
    };
    let with = pressed(&flow);
    if with == (false, false, false) {
        return (stack, flow);
    }
    let bare = stack.clone().without_diagrams();
    let bare_flow = flow_pages(&bare, top, bottom, Some(budget));
    if with > pressed(&bare_flow) {
        (bare, bare_flow)
    } else {
        (stack, flow)
    }
}

/// Gives what each page has left to its gaps, where they are tight: its lines keep their distance and stay on their
/// page, its items, paragraphs and sections stand more apart. A page that cannot be filled so stays white below.
pub fn fill_pages(stack: &Stack, top: Pt, bottom: Pt, flow: Flow) -> Flow {
    let growth: Vec<f32> = flow.air.iter().map(|air| air.growth()).collect();
    if growth.iter().all(|&growth| growth == 0.0) {
        return flow;
    }
    let mut pager = Pager::new(stack, top, bottom, flow.spacings, flow.frames);
    pager.growth = growth;
    let filled = pager.run();
    let page_of = |placed: &Placed| placed.page;
    let stays = filled.placed.iter().map(page_of);
    if stays.eq(flow.placed.iter().map(page_of)) {
        filled
    } else {
        flow
    }
}

/// The spacing that a band has.
fn spacing_of(spacings: Spacings, stack: &Stack, band: &Band) -> Spacing {
    if band.roomy {
        SPACINGS[0]
    } else if is_urgent(stack, band) {
        spacings.urgent
    } else {
        spacings.body
    }
}

fn is_urgent(stack: &Stack, band: &Band) -> bool {
    band.frame
        .is_some_and(|frame| stack.frames[frame].kind == FrameKind::Urgent)
}

/// Room above the first line of a frame that goes on from the page before, however tight the spacing: under the heavy
/// line of the frame, the tops of letters would touch it.
const LEAST_PADDING: Pt = 4.0;

/// The place on the page that the next band would take.
#[derive(Debug, Clone)]
struct Cursor {
    page: usize,
    y: Pt,
    /// Nothing stands on this page yet.
    fresh: bool,
    /// The open frames from the outermost in, with their upper edges.
    open: Vec<(usize, Pt)>,
    /// As in [`Air`], of what stands on the page.
    gaps: Pt,
    most: f32,
}

impl Cursor {
    /// Where nothing stands yet.
    fn at_head(page: usize, top: Pt) -> Self {
        Cursor {
            page,
            y: top,
            fresh: true,
            open: Vec::new(),
            gaps: 0.0,
            most: 0.0,
        }
    }
}

struct Pager<'a> {
    stack: &'a Stack,
    top: Pt,
    bottom: Pt,
    spacings: Spacings,
    frames: Frames,
    /// What each page adds to its gaps.
    growth: Vec<f32>,
    cursor: Cursor,
    placed: Vec<Placed>,
    segments: Vec<Segment>,
    air: Vec<Air>,
}

impl<'a> Pager<'a> {
    fn new(stack: &'a Stack, top: Pt, bottom: Pt, spacings: Spacings, frames: Frames) -> Self {
        Pager {
            stack,
            top,
            bottom,
            spacings,
            frames,
            growth: Vec::new(),
            cursor: Cursor::at_head(0, top),
            placed: Vec::new(),
            segments: Vec::new(),
            air: Vec::new(),
        }
    }

    fn run(mut self) -> Flow {
        let bands = &self.stack.bands;
        let mut first = 0;
        while first < bands.len() {
            let chunk_end = (first..bands.len())
                .find(|&i| !bands[i].keep)
                .map_or(bands.len(), |last| last + 1);
            let end = self.frame_end(first, chunk_end).unwrap_or(chunk_end);
            self.place_chunk(first, end);
            first = end;
        }
        self.end_page();
        Flow {
            placed: self.placed,
            segments: self.segments,
            pages: self.cursor.page + 1,
            frames: self.frames,
            spacings: self.spacings,
            air: self.air,
        }
    }

    /// The end of what stays together with the bands from `first` to `end` because they reach into a frame; `None` when
    /// they do not, or when that would be higher than a page.
    fn frame_end(&mut self, first: usize, end: usize) -> Option<usize> {
        let Stack { bands, frames, .. } = self.stack;
        let outermost = |i: usize| chain(frames, bands.get(i)?.frame).first().copied();
        let frame = outermost(end - 1)?;
        let kind = frames[frame].kind;
        // What stands right under the title would leave it alone, on a page as white as it is large.
        let begin = (first..end).find(|&i| outermost(i) == Some(frame));
        if kind == FrameKind::Double || begin == Some(self.stack.title) {
            return None;
        }
        let urgent = kind == FrameKind::Urgent;
        let divides = |i: &usize| {
            let group = self.frames == Frames::Groups && urgent && bands[*i].rule_above.is_some();
            outermost(*i) != Some(frame) || group
        };
        let until = (end..bands.len()).find(divides).unwrap_or(bands.len());
        // What was broken already is not kept whole for what is left of it: that would leave the page white.
        let broken = first > 0 && outermost(first - 1) == Some(frame) && !divides(&first);
        if broken || urgent && self.frames == Frames::Split {
            return None;
        }
        let cursor = self.cursor.clone();
        // It would stand on the next page, which may have gaps of its own.
        let page = cursor.page + usize::from(!cursor.fresh);
        self.cursor = Cursor::at_head(page, self.top);
        let fits = self.fits(first, until);
        self.cursor = cursor;
        fits.then_some(until)
    }

    fn frame_spacing(&self, frame: usize) -> Spacing {
        self.grown(match self.stack.frames[frame].kind {
            FrameKind::Urgent => self.spacings.urgent,
            _ => self.spacings.body,
        })
    }

    fn spacing(&self, band: &Band) -> Spacing {
        let spacing = spacing_of(self.spacings, self.stack, band);
        if band.roomy {
            spacing
        } else {
            self.grown(spacing)
        }
    }

    /// The spacing with the growth of this page.
    fn grown(&self, spacing: Spacing) -> Spacing {
        let growth = self
            .growth
            .get(self.cursor.page)
            .copied()
            .unwrap_or_default();
        Spacing {
            gaps: spacing.gaps + growth,
            ..spacing
        }
    }

    /// Moves on by `gap` under `spacing`, but by no less than `least`.
    fn skip(&mut self, gap: Pt, spacing: Spacing, least: Pt) {
        self.cursor.y += (gap * spacing.gaps).max(least);
        self.note_gaps(gap, spacing);
    }

    /// Keeps account of what [`fill_pages`] may let grow.
    fn note_gaps(&mut self, gap: Pt, spacing: Spacing) {
        self.cursor.gaps += gap;
        self.cursor.most = self.cursor.most.max(spacing.gaps);
    }

    fn place_chunk(&mut self, first: usize, end: usize) {
        let begins = self.stack.bands[first].new_page;
        if !self.cursor.fresh && (begins || !self.fits(first, end)) {
            self.new_page();
        }
        // What is higher than a page is broken wherever the page ends.
        let whole = self.fits(first, end);
        for i in first..end {
            if !whole && !self.cursor.fresh && !self.fits(i, i + 1) {
                self.new_page();
            }
            self.place(i);
        }
    }

    /// Whether the bands can be added to this page: tried out, then undone.
    fn fits(&mut self, first: usize, end: usize) -> bool {
        let (cursor, placed, segments) =
            (self.cursor.clone(), self.placed.len(), self.segments.len());
        for i in first..end {
            self.place(i);
        }
        self.close_frames(0);
        let fits = self.cursor.y <= self.bottom + 0.01;
        self.cursor = cursor;
        self.placed.truncate(placed);
        self.segments.truncate(segments);
        fits
    }

    fn place(&mut self, index: usize) {
        let band = &self.stack.bands[index];
        let chain = chain(&self.stack.frames, band.frame);
        let common = chain
            .iter()
            .zip(&self.cursor.open)
            .take_while(|(frame, open)| **frame == open.0)
            .count();
        self.close_frames(common);
        let begins_page = self.cursor.fresh;
        if !begins_page {
            self.skip(band.gap, self.spacing(band), 0.0);
        }
        for &frame in &chain[common..] {
            self.cursor.open.push((frame, self.cursor.y));
            let padding = self.stack.frames[frame].kind.padding(band).0;
            let least = if begins_page {
                padding.min(LEAST_PADDING)
            } else {
                0.0
            };
            self.skip(padding, self.frame_spacing(frame), least);
        }
        let mut opens = common < chain.len();
        if begins_page && let Some((first, end)) = band.head {
            for head in first..end {
                self.put(head, opens && head == first, true);
            }
            opens = false;
        }
        self.put(index, opens, false);
    }

    fn put(&mut self, index: usize, opens: bool, repeated: bool) {
        let band = &self.stack.bands[index];
        let spacing = self.spacing(band);
        self.placed.push(Placed {
            band: index,
            page: self.cursor.page,
            top: self.cursor.y,
            opens,
            repeated,
            spacing,
        });
        self.cursor.y += band.height(spacing);
        self.note_gaps(band.above + band.below, spacing);
        self.cursor.fresh = false;
    }

    /// Closes the innermost frames until `left` are open.
    fn close_frames(&mut self, left: usize) {
        while self.cursor.open.len() > left
            && let Some((frame, top)) = self.cursor.open.pop()
        {
            let padding = self.stack.frames[frame].kind.padding(&Band::default()).1;
            self.skip(padding, self.frame_spacing(frame), 0.0);
            self.segments.push(Segment {
                frame,
                page: self.cursor.page,
                top,
                bottom: self.cursor.y,
            });
        }
    }

    fn end_page(&mut self) {
        self.close_frames(0);
        self.air.push(Air {
            left: self.bottom - self.cursor.y,
            gaps: self.cursor.gaps,
            most: self.cursor.most,
        });
    }

    fn new_page(&mut self) {
        self.end_page();
        self.cursor = Cursor::at_head(self.cursor.page + 1, self.top);
    }
}

/// A frame and those round it, from the outermost in.
fn chain(frames: &[Frame], innermost: Option<usize>) -> Vec<usize> {
    let mut chain: Vec<usize> =
        std::iter::successors(innermost, |&frame| frames[frame].parent).collect();
    chain.reverse();
    chain
}
