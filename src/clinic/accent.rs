//! The clinic's colour, refused where letters of it could not be read.

use crate::characters::visible;
use crate::error::Fault;
use crate::layout::{Colour, style};
use crate::message;

/// The least contrast of text with its ground (WCAG 2.2, success criterion 1.4.3).
pub const LEAST_CONTRAST: f64 = 4.5;

/// Reads a colour such as `#0f4c5c`.
///
/// # Errors
/// It is no colour, or too light for letters on white or on its own tint behind a callout. The fault is about `key`.
pub fn parse(key: &str, text: &str) -> Result<Colour, Fault> {
    let channel = |at: std::ops::Range<usize>| {
        let digits = text.get(at)?;
        let whole = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        u8::from_str_radix(digits, 16).ok().filter(|_| whole)
    };
    let colour = (text.len() == 7 && text.starts_with('#'))
        .then(|| Some(Colour(channel(1..3)?, channel(3..5)?, channel(5..7)?)))
        .flatten()
        .ok_or_else(|| {
            let what = message!("profile-no-colour", key, text = visible(text));
            Fault::new(what).hint(message!("profile-write-colour"))
        })?;
    for (ground, name) in [
        (style::WHITE, message!("profile-white")),
        (style::tint(colour), message!("profile-tint")),
    ] {
        let contrast = contrast(colour, ground);
        if contrast < LEAST_CONTRAST {
            // Rounded down, so that 4.499 is not shown as the 4.5 that would do.
            let shown = (contrast * 10.0).floor() / 10.0;
            let shown = format!("{shown:.1}");
            let least = LEAST_CONTRAST.to_string();
            let what = message!("profile-contrast", key, shown, ground = name, least);
            return Err(Fault::new(what).hint(message!("profile-darker")));
        }
    }
    Ok(colour)
}

/// The contrast ratio of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio").
pub fn contrast(one: Colour, other: Colour) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// How light a colour of sRGB is, from 0 to 1 (WCAG 2.2, "relative luminance").
fn luminance(Colour(red, green, blue): Colour) -> f64 {
    let linear = |channel: u8| {
        let channel = f64::from(channel) / 255.0;
        match channel <= 0.04045 {
            true => channel / 12.92,
            false => ((channel + 0.055) / 1.055).powf(2.4),
        }
    };
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_that_of_the_guidelines() {
        let (black, white) = (Colour(0, 0, 0), Colour(255, 255, 255));
        assert!((contrast(black, white) - 21.0).abs() < 1e-9);
        assert!((contrast(Colour(0x76, 0x76, 0x76), white) - 4.54).abs() < 0.01);
        // As `style` says of it.
        assert!(contrast(style::TEAL, white) > 9.0);
    }

    #[test]
    fn a_light_colour_is_refused_with_its_contrast() {
        assert_eq!(parse("accent", "#7A1f5c"), Ok(Colour(0x7a, 0x1f, 0x5c)));
        let fault = parse("accent", "#ffaa00").unwrap_err();
        assert!(
            fault.what.to_string().contains("1.9:1 with white"),
            "{}",
            fault.what
        );
        // Dark enough on white, and not on the tint.
        let fault = parse("accent", "#767676").unwrap_err();
        assert!(
            fault.what.to_string().contains("with its tint"),
            "{}",
            fault.what
        );
    }

    #[test]
    fn text_can_be_read_on_the_tint_of_every_accent() {
        assert_eq!(style::tint(style::TEAL), style::TINT);
        for accent in [(0, 0, 0), (0x7a, 0x1f, 0x5c), (0, 0, 0xff), (0x8b, 0, 0)] {
            let accent = Colour(accent.0, accent.1, accent.2);
            let tint = style::tint(accent);
            for text in [style::INK, style::RED, style::GREY, accent] {
                let contrast = contrast(text, tint);
                assert!(
                    contrast >= LEAST_CONTRAST,
                    "{text:?} on {tint:?}: {contrast}"
                );
            }
            assert!(contrast(tint, style::WHITE) < 1.3, "{tint:?} is light");
        }
    }

    #[test]
    fn other_ways_to_write_a_colour_are_refused() {
        for text in ["", "#fff", "0f4c5c", "teal", "#0f4c5", "#+f4c5c", "#0f4c5é"] {
            assert!(parse("accent", text).is_err(), "{text}");
        }
    }
}
