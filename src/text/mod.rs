//! The handout as text: [`Handout`](crate::handout::Handout) in, lines out.
//!
//! - [`lines`] turns the document into lines of at most a given display width, in the order asked for;
//! - [`wrap`] breaks one text; [`bidi`] decides which isolation marks a line needs; [`visual`] puts a line in the order
//!   in which it is seen, and [`joining`] gives its letters their forms;
//! - [`plain`] and [`terminal`] write the lines, the latter with colour and as the [`emulator`] wants them.

pub mod bidi;
pub mod emulator;
pub mod joining;
pub mod lines;
pub mod plain;
pub mod terminal;
pub mod visual;
pub mod wrap;
