//! Bands to pages: which band stands on which page, and how high.
//!
//! Bands that must stay together form a chunk; a chunk that does not fit moves to the next page. The roomiest spacing
//! that keeps to the page budget is taken, if it can be with every frame whole on one page: the emergency signs on one
//! side of the paper can be hung up.

use super::band::{Band, Frame};
use super::blocks::Stack;
use super::page::Pt;
use super::style::{SPACINGS, Spacing};

/// Where a band ended up. A table's head is placed once for each page that shows it.
#[derive(Debug, Clone, Copy)]
pub struct Placed {
    pub band: usize,
    pub page: usize,
    /// Upper edge.
    pub top: Pt,
    /// Whether a frame begins with it on this page.
    pub opens: bool,
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
    pub spacing: Spacing,
    pub placed: Vec<Placed>,
    /// Inner frames before the outer ones that they close with.
    pub segments: Vec<Segment>,
    pub pages: usize,
}

/// Flows a stack into pages whose body reaches from `top` to `bottom`, on at most `budget` pages if it can be done.
pub fn flow_pages(stack: &Stack, top: Pt, bottom: Pt, budget: Option<usize>) -> Flow {
    let flow = |spacing, frames| Pager::new(stack, top, bottom, spacing, frames).run();
    let Some(budget) = budget else {
        return flow(SPACINGS[0], Frames::Whole);
    };
    let whole = SPACINGS
        .iter()
        .filter(|spacing| spacing.leading >= LEAST_FOR_WHOLE)
        .map(|&spacing| (spacing, Frames::Whole));
    let split = SPACINGS.iter().map(|&spacing| (spacing, Frames::Split));
    // Most spacings are ruled out by the height of all bands alone, without placing them.
    let room = budget as Pt * (bottom - top);
    let may_fit =
        |spacing: Spacing| stack.bands.iter().map(|b| b.height(spacing)).sum::<Pt>() <= room;
    whole
        .chain(split)
        .filter(|&(spacing, _)| may_fit(spacing))
        .map(|(spacing, frames)| flow(spacing, frames))
        .find(|flow| flow.pages <= budget)
        .unwrap_or_else(|| flow(SPACINGS[SPACINGS.len() - 1], Frames::Split))
}

/// The leading below which a frame is rather split: lines that are too near to each other are the greater harm.
const LEAST_FOR_WHOLE: f32 = 1.29;

/// What may happen to a frame at the foot of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Frames {
    /// It moves to the next page, if it is no higher than a page.
    Whole,
    /// It is closed there and opened again.
    Split,
}

/// The place on the page that the next band would take.
#[derive(Debug, Clone)]
struct Cursor {
    page: usize,
    y: Pt,
    /// Nothing stands on this page yet.
    fresh: bool,
    /// The open frames from the outermost in, with their upper edges.
    open: Vec<(usize, Pt)>,
}

struct Pager<'a> {
    stack: &'a Stack,
    top: Pt,
    bottom: Pt,
    spacing: Spacing,
    frames: Frames,
    cursor: Cursor,
    placed: Vec<Placed>,
    segments: Vec<Segment>,
}

impl<'a> Pager<'a> {
    fn new(stack: &'a Stack, top: Pt, bottom: Pt, spacing: Spacing, frames: Frames) -> Self {
        let cursor = Cursor {
            page: 0,
            y: top,
            fresh: true,
            open: Vec::new(),
        };
        Pager {
            stack,
            top,
            bottom,
            spacing,
            frames,
            cursor,
            placed: Vec::new(),
            segments: Vec::new(),
        }
    }

    fn run(mut self) -> Flow {
        let bands = &self.stack.bands;
        let mut first = 0;
        while first < bands.len() {
            let chunk_end = (first..bands.len())
                .find(|&i| !bands[i].keep)
                .map_or(bands.len(), |last| last + 1);
            let end = self.whole_frame_end(first).unwrap_or(chunk_end);
            self.place_chunk(first, end);
            first = end;
        }
        self.close_frames(0);
        Flow {
            spacing: self.spacing,
            placed: self.placed,
            segments: self.segments,
            pages: self.cursor.page + 1,
        }
    }

    /// The end of the outermost frame that begins with band `first`, when it is to stay whole and fits a page.
    fn whole_frame_end(&mut self, first: usize) -> Option<usize> {
        let bands = &self.stack.bands;
        let outermost = |i: usize| {
            chain(&self.stack.frames, bands.get(i)?.frame)
                .first()
                .copied()
        };
        let frame = outermost(first).filter(|_| self.frames == Frames::Whole)?;
        let end = (first..bands.len())
            .find(|&i| outermost(i) != Some(frame))
            .unwrap_or(bands.len());
        let cursor = self.cursor.clone();
        let begins = cursor.open.iter().all(|open| open.0 != frame);
        self.cursor = Cursor {
            page: cursor.page,
            y: self.top,
            fresh: true,
            open: Vec::new(),
        };
        let fits = begins && self.fits(first, end);
        self.cursor = cursor;
        fits.then_some(end)
    }

    fn place_chunk(&mut self, first: usize, end: usize) {
        if !self.cursor.fresh && !self.fits(first, end) {
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
            self.cursor.y += band.gap * self.spacing.gaps;
        }
        for &frame in &chain[common..] {
            self.cursor.open.push((frame, self.cursor.y));
            self.cursor.y += self.stack.frames[frame].kind.padding(band).0 * self.spacing.gaps;
        }
        let mut opens = common < chain.len();
        if begins_page && let Some((first, end)) = band.head {
            for head in first..end {
                self.put(head, opens && head == first);
            }
            opens = false;
        }
        self.put(index, opens);
    }

    fn put(&mut self, index: usize, opens: bool) {
        self.placed.push(Placed {
            band: index,
            page: self.cursor.page,
            top: self.cursor.y,
            opens,
        });
        self.cursor.y += self.stack.bands[index].height(self.spacing);
        self.cursor.fresh = false;
    }

    /// Closes the innermost frames until `left` are open.
    fn close_frames(&mut self, left: usize) {
        while self.cursor.open.len() > left
            && let Some((frame, top)) = self.cursor.open.pop()
        {
            self.cursor.y +=
                self.stack.frames[frame].kind.padding(&Band::default()).1 * self.spacing.gaps;
            self.segments.push(Segment {
                frame,
                page: self.cursor.page,
                top,
                bottom: self.cursor.y,
            });
        }
    }

    fn new_page(&mut self) {
        self.close_frames(0);
        self.cursor = Cursor {
            page: self.cursor.page + 1,
            y: self.top,
            fresh: true,
            open: Vec::new(),
        };
    }
}

/// A frame and those round it, from the outermost in.
fn chain(frames: &[Frame], innermost: Option<usize>) -> Vec<usize> {
    let mut chain: Vec<usize> =
        std::iter::successors(innermost, |&frame| frames[frame].parent).collect();
    chain.reverse();
    chain
}
