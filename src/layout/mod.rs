//! The document model to pages of positioned glyphs: [`Handout`] in, [`Pages`] out. It knows nothing of PDF.
//!
//! 1. [`coverage`]: can every character be drawn, with the faces of [`fonts`]?
//! 2. [`blocks`], [`table`] and [`letterhead`] stack the handout as bands; [`paragraph`] shapes and breaks their text.
//!    While they do, they note in [`structure`] what each text is.
//!    [`pair`] sets a second language beside the first.
//! 3. [`flow`] puts the bands onto pages.
//! 4. [`draw`] positions what they hold, [`marks`] and [`furniture`] (header and footer) with it.

mod band;
mod blocks;
pub mod coverage;
mod draw;
mod flow;
pub mod font_file;
pub mod fonts;
pub mod furniture;
mod letterhead;
mod logo;
pub mod marks;
mod page;
mod pair;
pub mod paragraph;
pub mod personal;
pub mod qr;
mod structure;
pub mod style;
mod table;
pub mod timeline;

pub use logo::{Art, Logo, printed_size};
pub use page::*;
pub use structure::{Element, Role, Structure};

use crate::characters::without_isolates;
use crate::error::Fault;
use crate::handout::Handout;
use crate::request::{Paper, Size};

/// What a page needs beyond the handout.
pub struct Sheet<'a> {
    pub paper: Paper,
    pub size: Size,
    pub fonts: &'a fonts::Fonts,
    /// `2 / 3` in the language's own digits, from the number of the page and of all pages.
    pub page_label: &'a dyn Fn(usize, usize) -> String,
    /// Stands in the letterhead, where there is one.
    pub logo: Option<&'a Logo>,
    /// Colour of headings and marks, in place of [`style::TEAL`].
    pub accent: Option<Colour>,
}

/// Lays out a handout. Fails when a character has no glyph: nothing unreadable is printed.
pub fn lay_out(handout: &Handout, sheet: &Sheet) -> Result<Pages, Vec<Fault>> {
    coverage::check_coverage(handout, sheet.fonts)?;
    // Larger letters are normal ones on a smaller paper, enlarged with it.
    let enlargement = style::enlargement(sheet.size);
    let paper = style::paper_size(sheet.paper);
    let (width, height) = (paper.0 / enlargement, paper.1 / enlargement);
    let edges = style::edges(sheet.paper).divided_by(enlargement);
    let body = width - 2.0 * edges.margin;
    let mut typesetter = paragraph::Typesetter::new(&handout.language, sheet.fonts);
    let clinic_page = handout.letterhead.as_ref().and_then(|l| l.page.as_ref());
    let code = clinic_page.map(|page| qr::Code::try_new(&without_isolates(&page.address.text)));
    let code = code.transpose().map_err(|fault| vec![fault])?;

    let mut footer = furniture::Footer::new(handout, body, edges, &mut typesetter);
    let pictures = letterhead::Pictures {
        logo: sheet.logo,
        code: code.as_ref(),
        rise: edges.margin - edges.letterhead,
    };
    let accent = sheet.accent.unwrap_or(style::TEAL);
    let stack = blocks::stack_blocks(handout, pictures, accent, body, &mut typesetter);
    let bottom = height - edges.margin.max(footer.height() + 2.0);
    let budget = style::page_budget(handout, sheet.paper, sheet.size);
    let budget = match handout.is_screened() {
        // Its box has no place on the sheet of everybody else, and presses nothing else together.
        true => budget.map(|budget| flow::budget_with_box(&stack, edges.margin, bottom, budget)),
        false => budget,
    };
    let (stack, flow) = flow::flow_diagrams(stack, edges.margin, bottom, budget);
    let flow = flow::fill_pages(&stack, edges.margin, bottom, flow);

    let side = draw::Side {
        direction: handout.language.direction,
        width,
        margin: edges.margin,
        accent,
    };
    let mut pages = draw::draw_pages(&stack, &flow, side);
    let count = pages.len();
    let header = furniture::RunningHeader::new(handout, side, 1.0 / enlargement, &mut typesetter);
    let name = furniture::running_name(&handout.particulars, header.room, &mut typesetter);
    for (i, page) in pages.iter_mut().enumerate() {
        if i > 0 {
            header.draw(page, side, edges);
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
        page.named = i > 0 && furniture::is_named(handout);
        if let Some(name) = name.as_ref().filter(|_| i > 0) {
            furniture::draw_name(page, name, side, edges);
        }
    }
    for page in &mut pages {
        page.runs.sort_by_key(Run::reading_order);
    }
    let labels = personal::set_labels(&stack.slots, handout, &mut typesetter);
    let (sources, structure) = typesetter.finish();
    let places = personal::Places::of(personal::Whole {
        slots: stack.slots,
        flow: &flow,
        bands: &stack.bands,
        elements: &structure.elements,
        handout,
        accent,
        side,
        edges,
        room: header.room,
        enlargement,
    });
    let mut pages = Pages {
        width,
        height,
        margin: edges.margin,
        bottom,
        language: handout.language.clone(),
        pages,
        fonts: sheet.fonts.clone(),
        sources,
        structure,
        labels,
        places,
        spacings: flow.spacings,
        frames: flow.frames,
    };
    coverage::check_glyphs(&pages)?;
    if sheet.size != Size::Normal {
        pages.enlarge(enlargement);
        (pages.width, pages.height) = paper;
    }
    Ok(pages)
}
