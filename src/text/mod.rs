//! The handout as text: [`Handout`](crate::handout::Handout) in, lines out, in logical order.
//!
//! - [`lines`] turns the document into lines of at most a given display width;
//! - [`wrap`] breaks one text; [`bidi`] decides which isolation marks a line needs;
//! - [`plain`] and [`terminal`] write the lines, the latter with colour.

pub mod bidi;
pub mod lines;
pub mod plain;
pub mod terminal;
pub mod wrap;
