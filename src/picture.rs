//! Laid-out pages to pictures: [`Pages`] in, a PNG file for each page out, for a message or a screen.
//!
//! The same pages that become a PDF are painted here; no PDF is read for it. The painter adds nothing to the pages and
//! asks nothing of the machine, so that the same request gives the same bytes here too.

use std::collections::HashMap;

use skrifa::outline::OutlinePen;
use tiny_skia::{FillRule, Paint, Path, PathBuilder, Pixmap, Rect, Stroke, Transform};

use crate::error::Fault;
use crate::layout::fonts::{Face, Outlines};
use crate::layout::{self, Colour, Image, Page, Pages, Run, Shape};
use crate::message;

/// Sharp on a telephone, and small enough for a message.
pub const RESOLUTION: u16 = 150;
/// Dots an inch that may be asked for: below the least nothing can be read, beyond the most no printer goes.
pub const RESOLUTIONS: std::ops::RangeInclusive<i64> = 50..=600;

/// Draws each page with `resolution` dots an inch and gives them as PNG files.
///
/// # Errors
/// A page cannot be held in memory.
pub fn render(pages: &Pages, resolution: u16) -> Result<Vec<Vec<u8>>, Fault> {
    let scale = f32::from(resolution) / 72.0;
    let mut glyphs = Glyphs::new(pages);
    let draw = |page| {
        let picture = draw(page, pages, scale, &mut glyphs)?;
        encode(&picture, resolution)
    };
    let pictures: Option<Vec<_>> = pages.pages.iter().map(draw).collect();
    pictures.ok_or_else(|| Fault::new(message!("picture-large")).hint(message!("picture-dpi")))
}

/// Paints a page in the order in which a PDF does.
fn draw<'p>(
    page: &'p Page,
    pages: &'p Pages,
    scale: f32,
    glyphs: &mut Glyphs<'p>,
) -> Option<Pixmap> {
    let pixels = |length: f32| (length * scale).round() as u32;
    let mut picture = Pixmap::new(pixels(pages.width), pixels(pages.height))?;
    picture.fill(tiny_skia::Color::WHITE);
    let place = Transform::from_scale(scale, scale);
    for item in &page.boxes {
        if let Some(rectangle) = Rect::from_xywh(item.x, item.y, item.width, item.height) {
            let path = PathBuilder::from_rect(rectangle);
            let rule = layout::FillRule::NonZero;
            paint_path(&mut picture, &path, item.paint, rule, place);
        }
    }
    for image in &page.images {
        draw_image(&mut picture, image, scale);
    }
    for shape in &page.shapes {
        if let Some(path) = path_of(shape) {
            paint_path(&mut picture, &path, shape.paint, shape.rule, place);
        }
    }
    for run in page.lettering.iter().chain(&page.runs) {
        draw_run(&mut picture, run, scale, glyphs);
    }
    Some(picture)
}

/// Gives each pixel the mean of what falls onto it: a logo has up to six times as many pixels as the page.
fn draw_image(picture: &mut Pixmap, image: &Image, scale: f32) {
    let raster = &image.raster;
    let (width, height) = (picture.width(), picture.height());
    let across = Share::of_pixels(image.x * scale, image.width * scale, raster.width, width);
    let down = Share::of_pixels(image.y * scale, image.height * scale, raster.height, height);
    let samples = if raster.coloured { 3 } else { 1 };
    let page = picture.data_mut();
    for row in &down {
        for column in &across {
            let mut sums = [0.0_f32; 3];
            for &(y, high) in &row.parts {
                for &(x, wide) in &column.parts {
                    let start = (y * raster.width as usize + x) * samples;
                    let pixel = &raster.samples[start..start + samples];
                    for (sum, sample) in sums.iter_mut().zip(pixel.iter().cycle()) {
                        *sum += f32::from(*sample) * high * wide;
                    }
                }
            }
            // At the edge the page shows through.
            let covered = row.covered * column.covered;
            let start = (row.pixel * width as usize + column.pixel) * 4;
            for (below, sum) in page[start..start + 3].iter_mut().zip(sums) {
                *below = (f32::from(*below) * (1.0 - covered) + sum * covered).round() as u8;
            }
        }
    }
}

/// What falls onto one row or column of pixels.
struct Share {
    pixel: usize,
    /// How much of the pixel is covered.
    covered: f32,
    /// Rows or columns of the image, with their parts in the mean.
    parts: Vec<(usize, f32)>,
}

impl Share {
    /// Spreads `count` pixels of an image over `length` pixels of a page from `start` on, of which it has `most`.
    fn of_pixels(start: f32, length: f32, count: u32, most: u32) -> Vec<Self> {
        let step = count as f32 / length;
        let pixels = start.max(0.0) as u32..((start + length).ceil() as u32).min(most);
        let share = |pixel: u32| {
            let from = (pixel as f32).max(start);
            let to = (pixel as f32 + 1.0).min(start + length);
            let (first, end) = ((from - start) * step, (to - start) * step);
            let overlap = |i: u32| (i as f32 + 1.0).min(end) - (i as f32).max(first);
            let met = first as u32..(end.ceil() as u32).min(count);
            let parts: Vec<(usize, f32)> = met.map(|i| (i as usize, overlap(i).max(0.0))).collect();
            let sum: f32 = parts.iter().map(|(_, part)| part).sum();
            (sum > 0.0).then(|| Share {
                pixel: pixel as usize,
                covered: to - from,
                parts: parts.into_iter().map(|(i, part)| (i, part / sum)).collect(),
            })
        };
        pixels.filter_map(share).collect()
    }
}

fn paint_path(
    picture: &mut Pixmap,
    path: &Path,
    paint: layout::Paint,
    rule: layout::FillRule,
    place: Transform,
) {
    match paint {
        layout::Paint::Fill(colour) => {
            let rule = match rule {
                layout::FillRule::NonZero => FillRule::Winding,
                layout::FillRule::EvenOdd => FillRule::EvenOdd,
            };
            picture.fill_path(path, &ink(colour), rule, place, None);
        }
        layout::Paint::Stroke(colour, width) => {
            let stroke = Stroke {
                width,
                ..Stroke::default()
            };
            picture.stroke_path(path, &ink(colour), &stroke, place, None);
        }
    }
}

fn ink(Colour(red, green, blue): Colour) -> Paint<'static> {
    let mut paint = Paint::default();
    paint.set_color_rgba8(red, green, blue, 255);
    paint
}

/// The lines and curves of a shape; none when it has no points.
fn path_of(shape: &Shape) -> Option<Path> {
    let mut builder = PathBuilder::new();
    for path in &shape.paths {
        let mut points = path.points.iter();
        let Some(start) = points.next() else { continue };
        builder.move_to(start.x, start.y);
        while let Some(point) = points.next() {
            match (point.control, points.as_slice()) {
                (true, [second, end, ..]) => {
                    builder.cubic_to(point.x, point.y, second.x, second.y, end.x, end.y);
                    points.nth(1);
                }
                _ => builder.line_to(point.x, point.y),
            }
        }
        if path.closed {
            builder.close();
        }
    }
    builder.finish()
}

fn draw_run<'p>(picture: &mut Pixmap, run: &'p Run, scale: f32, glyphs: &mut Glyphs<'p>) {
    let paint = ink(run.colour);
    let mut pen = run.x;
    for glyph in &run.glyphs {
        if let Some((outline, per_em)) = glyphs.outline(run.face, glyph.id) {
            let size = run.size / per_em * scale;
            let (x, y) = (pen + glyph.right, run.baseline - glyph.up);
            let place = Transform::from_row(size, 0.0, 0.0, -size, x * scale, y * scale);
            picture.fill_path(outline, &paint, FillRule::Winding, place, None);
        }
        pen += glyph.advance;
    }
}

/// The outlines of the glyphs in use: a page has the same eighty hundreds of times.
struct Glyphs<'p> {
    faces: Vec<Option<Outlines<'p>>>,
    known: HashMap<(usize, u16), Option<Path>>,
}

impl<'p> Glyphs<'p> {
    fn new(pages: &'p Pages) -> Self {
        Glyphs {
            faces: pages.fonts.faces().iter().map(Face::outlines).collect(),
            known: HashMap::new(),
        }
    }

    /// The outline of a glyph in font units, with the units of the font's size; `None` for one without ink.
    fn outline(&mut self, face: usize, glyph: u16) -> Option<(&Path, f32)> {
        let outlines = self.faces.get(face)?.as_ref()?;
        let path = self.known.entry((face, glyph)).or_insert_with(|| {
            let mut pen = Pen(PathBuilder::new());
            outlines.draw(glyph, &mut pen)?;
            pen.0.finish()
        });
        Some((path.as_ref()?, outlines.per_em))
    }
}

struct Pen(PathBuilder);

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.move_to(x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.0.line_to(x, y);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.0.quad_to(x1, y1, x, y);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.0.cubic_to(x1, y1, x2, y2, x, y);
    }

    fn close(&mut self) {
        self.0.close();
    }
}

/// A PNG file without transparency; `None` when it does not fit into the memory.
fn encode(picture: &Pixmap, resolution: u16) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, picture.width(), picture.height());
    encoder.set_depth(png::BitDepth::Eight);
    let per_metre = (f32::from(resolution) / 0.0254).round() as u32;
    encoder.set_pixel_dims(Some(png::PixelDimensions {
        xppu: per_metre,
        yppu: per_metre,
        unit: png::Unit::Meter,
    }));
    let pixels = picture.data().as_chunks::<4>().0;
    let data = match indexed(pixels) {
        Some((palette, indices)) => {
            encoder.set_color(png::ColorType::Indexed);
            encoder.set_palette(palette);
            encoder.set_filter(png::Filter::NoFilter);
            indices
        }
        None => {
            encoder.set_color(png::ColorType::Rgb);
            let colours = pixels
                .iter()
                .flat_map(|&[red, green, blue, _]| [red, green, blue]);
            colours.collect()
        }
    };
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(&data).ok()?;
    writer.finish().ok()?;
    Some(bytes)
}

/// The colours of a picture, and for each pixel its colour's number. A sheet with its few inks has some two hundred,
/// which makes half the file; `None` when a byte cannot number them.
fn indexed(pixels: &[[u8; 4]]) -> Option<(Vec<u8>, Vec<u8>)> {
    let mut known: HashMap<[u8; 4], u8> = HashMap::new();
    let mut palette = Vec::new();
    let mut indices = Vec::with_capacity(pixels.len());
    let mut last = None;
    for &pixel in pixels {
        let index = match last {
            Some((colour, index)) if colour == pixel => index,
            _ => match known.get(&pixel) {
                Some(&index) => index,
                None => {
                    let index = u8::try_from(known.len()).ok()?;
                    known.insert(pixel, index);
                    palette.extend(&pixel[..3]);
                    index
                }
            },
        };
        last = Some((pixel, index));
        indices.push(index);
    }
    Some((palette, indices))
}
