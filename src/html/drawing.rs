//! Shapes to inline SVG: marks, the logo, the QR code. No file of anybody's comes into the page as it is: a logo was
//! read into shapes or pixels before, and is written anew.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

use super::markup::escaped;
use crate::error::Fault;
use crate::handout::{Direction, Mark};
use crate::layout::marks::draw_mark;
use crate::layout::qr::Code;
use crate::layout::{Art, Colour, FillRule, Logo, Paint, Path, Raster, Shape, style};
use crate::message;

/// A picture whose colour the style sheet gives, for which the page has words elsewhere.
pub fn mark(mark: Mark) -> String {
    // In a unit of a hundred, so that its numbers are short. A question mark is turned round by the style sheet.
    let shapes = draw_mark(mark, style::TEAL, Direction::Ltr, 50.0, 50.0, 100.0);
    let paths: String = shapes
        .iter()
        .map(|shape| path(shape, Some("currentColor")))
        .collect();
    format!("<svg viewBox=\"-4 -6 108 112\" aria-hidden=\"true\">{paths}</svg>")
}

/// The code of a page, which `alternative` says in words.
pub fn code(code: &Code, alternative: &str) -> String {
    let (side, quiet) = (code.side(), code.quiet());
    let whole = side + 2.0 * quiet;
    format!(
        "<svg class=\"code\" role=\"img\" aria-label=\"{}\" viewBox=\"{} {} {} {}\">\
         <path fill=\"#fff\" d=\"M{} {}h{}v{}h{}z\"/>{}</svg>\n",
        escaped(alternative),
        number(-quiet),
        number(-quiet),
        number(whole),
        number(whole),
        number(-quiet),
        number(-quiet),
        number(whole),
        number(whole),
        number(-whole),
        path(&code.shape(), None)
    )
}

/// The clinic's logo, beside the clinic's name.
///
/// # Errors
/// Its pixels cannot be packed.
pub fn logo(logo: &Logo) -> Result<String, Fault> {
    let (width, height) = (number(logo.width), number(logo.height));
    match &logo.art {
        Art::Shapes(shapes) => {
            let paths: String = shapes.iter().map(|shape| path(shape, None)).collect();
            Ok(format!(
                "<svg class=\"logo\" aria-hidden=\"true\" viewBox=\"0 0 {width} {height}\" width=\"{width}pt\" \
                 height=\"{height}pt\">{paths}</svg>\n"
            ))
        }
        Art::Raster(raster) => {
            let pixels = |points: f32| (points * 96.0 / 72.0).round();
            Ok(format!(
                "<img class=\"logo\" alt=\"\" width=\"{}\" height=\"{}\" src=\"data:image/png;base64,{}\">\n",
                pixels(logo.width),
                pixels(logo.height),
                BASE64_STANDARD.encode(png_of(raster)?)
            ))
        }
    }
}

fn png_of(raster: &Raster) -> Result<Vec<u8>, Fault> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, raster.width, raster.height);
    encoder.set_color(match raster.coloured {
        true => png::ColorType::Rgb,
        false => png::ColorType::Grayscale,
    });
    encoder.set_depth(png::BitDepth::Eight);
    let written = encoder.write_header().and_then(|mut writer| {
        writer.write_image_data(&raster.samples)?;
        writer.finish()
    });
    match written {
        Ok(()) => Ok(file),
        Err(e) => Err(Fault::new(message!(
            "logo-unpacked",
            reason = e.to_string()
        ))),
    }
}

/// A shape as an element, in its own colour or in `colour`.
fn path(shape: &Shape, colour: Option<&str>) -> String {
    let written = |own: Colour| colour.map_or_else(|| hexadecimal(own), str::to_owned);
    let paint = match shape.paint {
        Paint::Fill(own) => {
            let rule = match shape.rule {
                FillRule::NonZero => "",
                FillRule::EvenOdd => " fill-rule=\"evenodd\"",
            };
            format!("fill=\"{}\"{rule}", written(own))
        }
        Paint::Stroke(own, width) => format!(
            "fill=\"none\" stroke=\"{}\" stroke-width=\"{}\"",
            written(own),
            number(width)
        ),
    };
    let data: String = shape.paths.iter().map(data).collect();
    format!("<path {paint} d=\"{data}\"/>")
}

/// A path as the value of `d` (SVG 2, section 9.3).
fn data(path: &Path) -> String {
    let mut out = String::new();
    let mut controls = 0;
    for (i, point) in path.points.iter().enumerate() {
        // The second control point and the end of a curve follow its first without a command.
        let command = match (i, point.control, controls) {
            (0, ..) => "M",
            (_, true, 0) => "C",
            (_, _, 1 | 2) => " ",
            _ => "L",
        };
        controls = match point.control {
            true => controls + 1,
            false => 0,
        };
        // Writing to a string cannot fail.
        let _ = write!(out, "{command}{} {}", number(point.x), number(point.y));
    }
    if path.closed {
        out.push('z');
    }
    out
}

/// `#rrggbb`.
pub fn hexadecimal(Colour(red, green, blue): Colour) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// A length with two decimals at most.
pub fn number(value: f32) -> String {
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    match text {
        "-0" => "0".to_owned(),
        _ => text.to_owned(),
    }
}
