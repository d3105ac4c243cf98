//! The handout as a web page: [`Handout`] in, one self-contained HTML file out, for a clinic's site, a message or an
//! e-mail.
//!
//! 1. [`body`] writes the handout as landmarks, headings, lists and tables; [`timeline`] its timeline.
//!    [`markup`] is the only place where a text becomes HTML, and [`drawing`] the only one where a shape becomes SVG.
//! 2. [`fonts`] cuts the fonts to the characters that the body has.
//! 3. [`head`] writes the policy, the style sheet and what is set in it.
//!
//! The page has no script and asks for nothing from anywhere; its policy forbids both. What it says is what
//! [`crate::text`] says, line by line. Where a drawing stands for words there, such as the mark of a list item, the
//! words are in the page too, so that a copy of its text still says what is not to be done.

mod body;
mod drawing;
mod fonts;
mod head;
pub mod markup;
mod timeline;

use crate::error::Fault;
use crate::handout::Handout;
use crate::layout::{Colour, Logo, Pages, style};
use crate::request::{Paper, Size};

/// What a web page needs beyond the handout.
pub struct Sheet<'a> {
    pub paper: Paper,
    pub size: Size,
    /// The handout laid out on that paper: the page is printed with the same air, so that it takes as many sides.
    pub pages: &'a Pages,
    /// `2 / 3` in the language's own digits, from the number of the page and of all pages.
    pub page_label: &'a dyn Fn(usize, usize) -> String,
    pub logo: Option<&'a Logo>,
    /// Colour of headings and marks, in place of [`style::TEAL`].
    pub accent: Option<Colour>,
    /// Whether it names a person, and so must not be found by a search engine.
    pub personal: bool,
}

/// Writes a handout as a web page. Its pages were laid out before, so every character of it can be drawn.
///
/// # Errors
/// A font cannot be cut, a logo cannot be packed, or the address of the clinic's page is too long for a QR code.
pub fn render(handout: &Handout, sheet: &Sheet) -> Result<Vec<u8>, Fault> {
    let accent = sheet.accent.unwrap_or(style::TEAL);
    let mut body = body::write(handout, sheet)?;
    let label = head::PageLabel::of(sheet.page_label);
    body.letters.regular.extend(label.characters());
    let faces = fonts::faces(&sheet.pages.fonts, &body.letters)?;
    let head = head::Head {
        handout,
        sheet,
        accent,
        label: &label,
        faces: &faces,
        rules: &body.rules,
    };
    let language = &handout.language;
    let page = format!(
        "<!DOCTYPE html>\n<html{}>\n{}<body>\n{}</body>\n</html>\n",
        markup::language(Some(language)),
        head.write(),
        body.markup
    );
    Ok(page.into_bytes())
}
