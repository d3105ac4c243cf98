//! The letters of people's names and dates that the sheets lack: [`Letters`] of one handout after the other in, one font
//! of a face for all of them out.

use std::io;

use super::{broken, too_long};
use crate::layout::fonts::Face;
use crate::message;
use crate::pdf::font::{Encoding, Letters, OwnFont};

/// The letters of one face so far.
pub struct LettersFont {
    face: Face,
    letters: Letters,
    /// Of the object that will be the font.
    pub number: u32,
}

impl LettersFont {
    pub fn new(face: Face, number: u32) -> Self {
        LettersFont {
            face,
            letters: Letters::default(),
            number,
        }
    }

    /// Whether it has the letters of this face.
    pub fn is_of(&self, face: &Face) -> bool {
        let of = |face: &Face| (face.name.clone(), face.axes.clone());
        of(&self.face) == of(face) && self.face.bytes() == face.bytes()
    }

    /// The codes of the letters of a handout, in the order of those that they have there.
    ///
    /// # Errors
    /// There are more letters than a font has codes.
    pub fn codes(&mut self, letters: &Letters) -> io::Result<Vec<u16>> {
        if self.letters.count() + letters.count() > usize::from(u16::MAX) {
            return Err(too_long(message!("pdf-most-letters")));
        }
        let mut encoding = Encoding::of(0, &self.face, std::mem::take(&mut self.letters));
        let keys = letters.keys().into_iter();
        let codes = keys.map(|key| encoding.code(key.clone())).collect();
        self.letters = encoding.into_letters();
        Ok(codes)
    }

    /// The font.
    ///
    /// # Errors
    /// The face cannot be cut.
    pub fn finish(self) -> io::Result<OwnFont> {
        let encoding = Encoding::of(0, &self.face, self.letters);
        encoding
            .finish()
            .map_err(|fault| broken(&fault.to_string()))
    }
}
