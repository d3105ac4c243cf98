//! The clinic's logo, ready to be drawn: how large it is printed, and what it looks like.

use std::sync::Arc;

use super::page::{Pt, Raster, Shape};
use super::style;

/// A logo at its printed size.
#[derive(Debug, Clone, PartialEq)]
pub struct Logo {
    pub width: Pt,
    pub height: Pt,
    pub art: Art,
}

/// What a picture looks like.
#[derive(Debug, Clone, PartialEq)]
pub enum Art {
    Raster(Arc<Raster>),
    /// In points from the picture's upper left corner.
    Shapes(Vec<Shape>),
}

/// The size at which a logo of `width` by `height`, in any unit, is printed: as large as the letterhead has room for.
pub fn printed_size(width: f32, height: f32) -> (Pt, Pt) {
    let scale = (style::LOGO_WIDTH / width).min(style::LOGO_HEIGHT / height);
    (width * scale, height * scale)
}
