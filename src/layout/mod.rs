//! The document model to pages of positioned glyphs: [`Handout`] in, [`Pages`] out. It knows nothing of PDF.
//!
//! 1. [`coverage`]: can every character be drawn, with the faces of [`fonts`]?
//! 2. [`blocks`] and [`table`] stack the handout as bands; [`paragraph`] shapes and breaks their text.
//!    While they do, they note in [`structure`] what each text is.
//! 3. [`flow`] puts the bands onto pages.
//! 4. [`draw`] positions what they hold, [`marks`] and [`furniture`] (header and footer) with it.

mod band;
mod blocks;
pub mod coverage;
mod draw;
mod flow;
pub mod font_file;
pub mod fonts;
mod furniture;
mod marks;
mod page;
mod paragraph;
mod structure;
pub mod style;
mod table;

pub use page::*;
pub use structure::{Element, Role, Structure};

use crate::error::Fault;
use crate::handout::Handout;
use crate::request::Paper;

/// What a page needs beyond the handout.
pub struct Sheet<'a> {
    pub paper: Paper,
    pub fonts: &'a fonts::Fonts,
    /// `2 / 3` in the language's own digits, from the number of the page and of all pages.
    pub page_label: &'a dyn Fn(usize, usize) -> String,
}

/// Lays out a handout. Fails when a character has no glyph: nothing unreadable is printed.
pub fn lay_out(handout: &Handout, sheet: &Sheet) -> Result<Pages, Vec<Fault>> {
    coverage::check_coverage(handout, sheet.fonts)?;
    let (width, height) = style::paper_size(sheet.paper);
    let body = width - 2.0 * style::MARGIN;
    let mut typesetter = paragraph::Typesetter::new(&handout.language, sheet.fonts);

    let mut footer = furniture::Footer::new(handout, body, &mut typesetter);
    let stack = blocks::stack_blocks(handout, body, &mut typesetter);
    let bottom = height - style::MARGIN.max(footer.height() + 2.0);
    let flow = flow::flow_pages(
        &stack,
        style::MARGIN,
        bottom,
        style::page_budget(handout.detail),
    );

    let side = draw::Side {
        direction: handout.language.direction,
        width,
        margin: style::MARGIN,
    };
    let mut pages = draw::draw_pages(&stack, &flow, side);
    let count = pages.len();
    for (i, page) in pages.iter_mut().enumerate() {
        if i > 0 {
            furniture::draw_running_header(page, handout, side, &mut typesetter);
        }
        // Once, at the end of the document: who approved it is nothing to be kept from somebody who listens to it.
        if i + 1 == count {
            footer.join(handout, &mut typesetter.structure);
        }
        let label = furniture::page_label(
            (sheet.page_label)(i + 1, count),
            &handout.language,
            &mut typesetter,
        );
        footer.draw(page, &label, side, height);
    }
    let (sources, structure) = typesetter.finish();
    let pages = Pages {
        width,
        height,
        language: handout.language.clone(),
        pages,
        fonts: sheet.fonts.clone(),
        sources,
        structure,
    };
    coverage::check_glyphs(&pages)?;
    Ok(pages)
}
