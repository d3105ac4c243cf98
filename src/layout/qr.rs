//! A QR code (ISO/IEC 18004) as a vector drawing: a text in, dark strips out.

use qrcode::{Color, EcLevel, QrCode};

use super::page::{Colour, FillRule, Paint, Path, Point, Pt, Shape};
use super::style;
use crate::error::Fault;
use crate::message;

/// White modules that must stand round the code, so that a reader finds its edge.
const QUIET: usize = 4;

/// The modules of a code, dark or light.
#[derive(Debug)]
pub struct Code {
    /// Modules on a side.
    count: usize,
    modules: Vec<Color>,
}

impl Code {
    /// Encodes `text` so that it is read even where 15 in 100 of it cannot be (level M): a sheet is folded.
    ///
    /// # Errors
    /// The text is longer than the largest code can hold.
    pub fn try_new(text: &str) -> Result<Self, Fault> {
        let code = QrCode::with_error_correction_level(text, EcLevel::M)
            .map_err(|_| Fault::new(message!("qr-long")).hint(message!("qr-shorter")))?;
        Ok(Code {
            count: code.width(),
            modules: code.into_colors(),
        })
    }

    /// Side of a module: large enough for a telephone's camera, and of few decimals in the file.
    fn module(&self) -> Pt {
        let whole = style::QR_SIZE / (self.count + 2 * QUIET) as Pt;
        (whole.max(style::QR_MODULE) * 20.0).ceil() / 20.0
    }

    /// Side of the dark part.
    pub fn side(&self) -> Pt {
        self.count as Pt * self.module()
    }

    /// Width of the white that must stay round it.
    pub fn quiet(&self) -> Pt {
        QUIET as Pt * self.module()
    }

    /// The dark modules of a row that touch are one strip, and all strips are one shape: readers of the file draw them
    /// at once, and leave no light seams between them.
    pub fn shape(&self) -> Shape {
        let module = self.module();
        let point = |x: usize, y: usize| Point {
            x: x as Pt * module,
            y: y as Pt * module,
            control: false,
        };
        let mut paths = Vec::new();
        for (y, row) in self.modules.chunks(self.count).enumerate() {
            let mut x = 0;
            for strip in row.chunk_by(|one, next| one == next) {
                let end = x + strip.len();
                if strip.first() == Some(&Color::Dark) {
                    let corners = [(x, y), (end, y), (end, y + 1), (x, y + 1)];
                    paths.push(Path {
                        closed: true,
                        points: corners.map(|(x, y)| point(x, y)).to_vec(),
                    });
                }
                x = end;
            }
        }
        Shape {
            paths,
            paint: Paint::Fill(BLACK),
            rule: FillRule::NonZero,
            element: None,
        }
    }
}

/// Cameras want contrast more than eyes want calm.
const BLACK: Colour = Colour(0, 0, 0);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_at_least_18_millimetres_wide_with_its_quiet_zone() {
        for address in [
            "https://a.example/",
            &format!("https://a.example/{}", "x".repeat(102)),
        ] {
            let code = Code::try_new(address).unwrap();
            let side = code.side() + 2.0 * code.quiet();
            assert!(side >= style::mm(18.0), "{side}");
            assert!(code.module() >= style::mm(0.4));
        }
    }

    #[test]
    fn strips_cover_the_dark_modules_and_nothing_else() {
        let code = Code::try_new("https://clinic.example/care").unwrap();
        let dark = code.modules.iter().filter(|m| **m == Color::Dark).count() as Pt;
        let area: Pt = code
            .shape()
            .paths
            .iter()
            .map(|p| (p.points[1].x - p.points[0].x) * (p.points[2].y - p.points[1].y))
            .sum();
        assert!((area / code.module().powi(2) - dark).abs() < 0.1);
    }
}
