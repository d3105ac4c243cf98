//! A PNG file to samples of 8 bits, grey or RGB, on white: what every printer and PDF/A-2 take as they are.

use std::io::Cursor;
use std::sync::Arc;

use png::{ColorType, Decoder, Limits, Transformations};

use crate::error::Fault;
use crate::layout::{Art, Logo, Raster, printed_size};
use crate::message;

/// The first bytes of a PNG file.
pub const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// The least and the most pixels on a side.
const PIXELS: std::ops::RangeInclusive<u32> = 64..=4000;

/// Fewer pixels an inch are seen as steps.
const LEAST_DPI: f32 = 150.0;

/// More pixels an inch than an office printer shows; they would only make every sheet larger.
const MOST_DPI: f32 = 300.0;

/// Memory that decoding may take: the largest allowed picture has 64 MiB, four bytes a pixel.
const MEMORY: usize = 96 << 20;

/// Reads a PNG file.
///
/// # Errors
/// It is damaged, has too few or too many pixels, or too few for its printed size.
pub fn read(bytes: &[u8]) -> Result<Logo, Fault> {
    let damaged = |e: png::DecodingError| {
        Fault::new(message!("logo-png-damaged", reason = e.to_string()))
            .hint(message!("logo-png-again"))
    };
    let mut decoder = Decoder::new_with_limits(Cursor::new(bytes), Limits { bytes: MEMORY });
    decoder.set_transformations(Transformations::normalize_to_color8());
    decoder.set_ignore_text_chunk(true);
    decoder.set_ignore_iccp_chunk(true);
    let header = decoder.read_header_info().map_err(damaged)?;
    let (width, height) = (header.width, header.height);
    let printed = check_size(width, height)?;
    let mut reader = decoder.read_info().map_err(damaged)?;
    let too_large = || Fault::new(message!("logo-png-large"));
    let mut buffer = vec![0; reader.output_buffer_size().ok_or_else(too_large)?];
    let info = reader.next_frame(&mut buffer).map_err(damaged)?;
    buffer.truncate(info.buffer_size());

    let pixels = on_white(&buffer, info.color_type);
    let most = |points: f32| (points / 72.0 * MOST_DPI).ceil() as u32;
    let size = (width.min(most(printed.0)), height.min(most(printed.1)));
    let pixels = shrink(pixels, (width, height), size);
    let coloured = pixels.iter().any(|[r, g, b]| r != g || g != b);
    let samples = match coloured {
        true => pixels.into_flattened(),
        false => pixels.into_iter().map(|[grey, ..]| grey).collect(),
    };
    Ok(Logo {
        width: printed.0,
        height: printed.1,
        art: Art::Raster(Arc::new(Raster {
            width: size.0,
            height: size.1,
            coloured,
            samples,
        })),
    })
}

/// The printed size in points of a picture of as many pixels.
fn check_size(width: u32, height: u32) -> Result<(f32, f32), Fault> {
    if !PIXELS.contains(&width) || !PIXELS.contains(&height) {
        let (least, most) = (PIXELS.start(), PIXELS.end());
        let what = message!("logo-pixels", width, height, least, most);
        return Err(Fault::new(what).hint(message!("logo-other-size")));
    }
    let printed = printed_size(width as f32, height as f32);
    let dpi = width as f32 / (printed.0 / 72.0);
    if dpi < LEAST_DPI {
        let mm = |points: f32| (points / 72.0 * 25.4).round().to_string();
        let (across, down) = (mm(printed.0), mm(printed.1));
        let (shown, least) = (dpi.floor().to_string(), LEAST_DPI.to_string());
        let what = message!(
            "logo-coarse",
            width,
            height,
            dpi = shown,
            across,
            down,
            least
        );
        let enough = |pixels: u32| (pixels as f32 * LEAST_DPI / dpi).ceil().to_string();
        let hint = message!("logo-finer", width = enough(width), height = enough(height));
        return Err(Fault::new(what).hint(hint));
    }
    Ok(printed)
}

/// Pixels as red, green and blue; what can be seen through is laid on white paper.
fn on_white(buffer: &[u8], colours: ColorType) -> Vec<[u8; 3]> {
    let flat = |sample: u8, alpha: u8| {
        let (sample, alpha) = (u32::from(sample), u32::from(alpha));
        ((sample * alpha + 255 * (255 - alpha) + 127) / 255) as u8
    };
    let pixel = |samples: &[u8]| match *samples {
        [grey] => [grey; 3],
        [grey, alpha] => [flat(grey, alpha); 3],
        [r, g, b, alpha] => [flat(r, alpha), flat(g, alpha), flat(b, alpha)],
        [r, g, b, ..] => [r, g, b],
        [] => [255; 3],
    };
    buffer.chunks_exact(colours.samples()).map(pixel).collect()
}

/// Averages the pixels of a picture of size `from` that fall onto each pixel of one of size `to`, no larger.
fn shrink(pixels: Vec<[u8; 3]>, from: (u32, u32), to: (u32, u32)) -> Vec<[u8; 3]> {
    if from == to {
        return pixels;
    }
    let rows: Vec<&[[u8; 3]]> = pixels.chunks(from.0 as usize).collect();
    let across = shares(from.0, to.0);
    let mut shrunk = Vec::with_capacity(to.0 as usize * to.1 as usize);
    for down in shares(from.1, to.1) {
        for across in &across {
            let mut sum = [0.0_f32; 3];
            for &(y, height) in &down {
                for &(x, width) in across {
                    for (sum, sample) in sum.iter_mut().zip(rows[y][x]) {
                        *sum += f32::from(sample) * width * height;
                    }
                }
            }
            shrunk.push(sum.map(|sample| sample.round() as u8));
        }
    }
    shrunk
}

/// For each of `to` pixels the ones of `from` that fall onto it, with the share each has of it.
fn shares(from: u32, to: u32) -> Vec<Vec<(usize, f32)>> {
    let step = f64::from(from) / f64::from(to);
    (0..to)
        .map(|i| {
            let (start, end) = (f64::from(i) * step, f64::from(i + 1) * step);
            let last = (end.ceil() as usize).min(from as usize);
            (start.floor() as usize..last)
                .map(|at| {
                    let covered = end.min(at as f64 + 1.0) - start.max(at as f64);
                    (at, (covered / step) as f32)
                })
                .collect()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A PNG file with the same pixel all over.
    fn png(width: u32, height: u32, colours: ColorType, pixel: &[u8]) -> Vec<u8> {
        let mut file = Vec::new();
        let mut encoder = png::Encoder::new(&mut file, width, height);
        encoder.set_color(colours);
        let mut writer = encoder.write_header().unwrap();
        let pixels = pixel.repeat(width as usize * height as usize);
        writer.write_image_data(&pixels).unwrap();
        writer.finish().unwrap();
        file
    }

    fn raster(logo: Logo) -> Raster {
        match logo.art {
            Art::Raster(raster) => (*raster).clone(),
            Art::Shapes(_) => panic!("not a drawing"),
        }
    }

    #[test]
    fn what_can_be_seen_through_is_laid_on_white() {
        let logo = read(&png(120, 120, ColorType::Rgba, &[0, 0, 0, 0])).unwrap();
        let raster = raster(logo);
        assert!(!raster.coloured);
        assert!(raster.samples.iter().all(|&sample| sample == 255));
        let half = on_white(&[200, 0, 0, 128], ColorType::Rgba);
        assert_eq!(half, [[227, 127, 127]]);
    }

    #[test]
    fn a_large_logo_is_shrunk_to_what_a_printer_shows() {
        let logo = read(&png(2000, 1000, ColorType::Rgb, &[10, 20, 30])).unwrap();
        assert!((logo.width - 2.0 * logo.height).abs() < 0.01);
        let raster = raster(logo);
        assert!(raster.coloured);
        assert_eq!((raster.width, raster.height), (426, 213));
        assert_eq!(raster.samples.len(), 426 * 213 * 3);
        assert!(raster.samples.chunks(3).all(|pixel| pixel == [10, 20, 30]));
    }

    #[test]
    fn a_coarse_logo_is_refused_with_its_pixels_and_its_size() {
        let fault = read(&png(100, 100, ColorType::Grayscale, &[0])).unwrap_err();
        assert_eq!(
            fault.what.to_string(),
            "has 100 × 100 pixels, which is 141 dpi at the printed size of 18 × 18 mm; 150 dpi are the least"
        );
        assert_eq!(
            fault.hint.map(|hint| hint.to_string()).as_deref(),
            Some("save it with 107 × 107 pixels or more")
        );
    }

    #[test]
    fn too_few_and_too_many_pixels_are_refused() {
        for (width, height) in [(63, 200), (200, 63), (4001, 200)] {
            let fault = read(&png(width, height, ColorType::Grayscale, &[0])).unwrap_err();
            assert!(
                fault.what.to_string().contains("64 to 4000"),
                "{}",
                fault.what
            );
        }
    }

    #[test]
    fn a_damaged_file_is_a_fault() {
        let whole = png(120, 120, ColorType::Rgb, &[1, 2, 3]);
        for end in 8..whole.len() - 20 {
            assert!(read(&whole[..end]).is_err(), "{end}");
        }
    }
}
