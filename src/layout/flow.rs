//! Bands to pages: which band stands on which page, and how high.
//!
//! Bands that must stay together form a chunk; a chunk that does not fit moves to the next page. The roomiest spacing
//! that keeps to the page budget is taken.

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
    let mut flows = SPACINGS
        .iter()
        .map(|&spacing| Pager::new(stack, top, bottom, spacing).run());
    let mut flow = flows.next().expect("there is at least one spacing");
    let Some(budget) = budget else { return flow };
    while flow.pages > budget {
        let Some(tighter) = flows.next() else { break };
        flow = tighter;
    }
    flow
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
    cursor: Cursor,
    placed: Vec<Placed>,
    segments: Vec<Segment>,
}

impl<'a> Pager<'a> {
    fn new(stack: &'a Stack, top: Pt, bottom: Pt, spacing: Spacing) -> Self {
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
            cursor,
            placed: Vec::new(),
            segments: Vec::new(),
        }
    }

    fn run(mut self) -> Flow {
        let bands = &self.stack.bands;
        let mut first = 0;
        while first < bands.len() {
            let end = (first..bands.len())
                .find(|&i| !bands[i].keep)
                .map_or(bands.len(), |last| last + 1);
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
