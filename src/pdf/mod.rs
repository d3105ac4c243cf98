//! stub
use crate::{layout::Pages, handout::Direction, error::Fault};
pub struct Metadata<'a> { pub title: &'a str, pub language: &'a str, pub direction: Direction }
pub fn render(_: &Pages, _: &Metadata<'_>) -> Result<Vec<u8>, Vec<Fault>> { Ok(vec![]) }
