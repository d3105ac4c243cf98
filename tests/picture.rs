//! Pictures of pages, read back: what is on a page is where layout put it.

use std::sync::Arc;

use handout::handout::Handout;
use handout::layout::fonts::Fonts;
use handout::layout::{
    Colour, FillRule, Image, Pages, Paint, Path, Point, Raster, Shape, Sheet, lay_out,
};
use handout::picture::render;
use handout::request::{Paper, Size};

fn pages(language: &str) -> Pages {
    let path = format!(
        "{}/tests/cases/layout/{language}.json",
        env!("CARGO_MANIFEST_DIR")
    );
    let handout: Handout = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let page_label = |page: usize, count: usize| format!("{page} / {count}");
    let sheet = Sheet {
        paper: Paper::A4,
        fonts: &Fonts::embedded(None),
        size: Size::Normal,
        page_label: &page_label,
        logo: None,
        accent: None,
    };
    lay_out(&handout, &sheet).unwrap()
}

/// A picture as red, green and blue.
struct Picture {
    width: usize,
    height: usize,
    colours: Vec<u8>,
}

impl Picture {
    fn read(file: &[u8]) -> Self {
        let mut decoder = png::Decoder::new(std::io::Cursor::new(file));
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().unwrap();
        let mut colours = vec![0; reader.output_buffer_size().unwrap()];
        let frame = reader.next_frame(&mut colours).unwrap();
        assert_eq!(frame.color_type, png::ColorType::Rgb);
        Picture {
            width: frame.width as usize,
            height: frame.height as usize,
            colours,
        }
    }

    fn at(&self, x: f32, y: f32) -> [u8; 3] {
        let start = 3 * (y as usize * self.width + x as usize);
        self.colours[start..start + 3].try_into().unwrap()
    }

    /// Whether a part of the picture is as white as the paper.
    fn is_white(&self, left: f32, top: f32, right: f32, bottom: f32) -> bool {
        (top as usize..bottom as usize).all(|y| {
            (left as usize..right as usize).all(|x| self.at(x as f32, y as f32) == [255; 3])
        })
    }
}

#[test]
fn every_page_is_a_picture_of_the_papers_size() {
    let pages = pages("ar");
    let files = render(&pages, 150).unwrap();
    assert_eq!(files.len(), pages.pages.len());
    for file in &files {
        let picture = Picture::read(file);
        assert_eq!((picture.width, picture.height), (1240, 1754));
        assert!(file.len() < 400_000, "{} bytes", file.len());
    }
}

#[test]
fn runs_and_boxes_are_where_layout_put_them_and_the_margins_are_white() {
    const SCALE: f32 = 100.0 / 72.0;
    for language in ["ar", "fa", "en"] {
        let pages = pages(language);
        for (page, file) in pages.pages.iter().zip(render(&pages, 100).unwrap()) {
            let picture = Picture::read(&file);
            for run in page.runs.iter().filter(|run| run.width > 3.0) {
                let (x, y) = (run.x * SCALE, run.baseline * SCALE);
                let (width, height) = (run.width * SCALE, run.size * SCALE);
                let blank = picture.is_white(x, y - height * 0.8, x + width, y + height * 0.2);
                assert!(!blank, "{language}: {run:?}");
            }
            for item in page
                .boxes
                .iter()
                .filter(|b| b.width > 20.0 && b.height > 4.0)
            {
                let Paint::Fill(colour) = item.paint else {
                    continue;
                };
                // The lower edge: text stands above it.
                let (x, y) = (item.x + item.width / 2.0, item.y + item.height - 1.5);
                let found = picture.at(x * SCALE, y * SCALE);
                assert_eq!(found, [colour.0, colour.1, colour.2], "{language}");
            }
            let (width, height) = (picture.width as f32, picture.height as f32);
            assert!(picture.is_white(0.0, 0.0, 70.0, height));
            assert!(picture.is_white(width - 70.0, 0.0, width, height));
        }
    }
}

#[test]
fn pixels_of_an_image_are_in_its_place() {
    let mut pages = pages("en");
    let coloured = Raster {
        width: 2,
        height: 2,
        coloured: true,
        samples: vec![200, 0, 0, 0, 200, 0, 0, 0, 200, 90, 90, 90],
    };
    // Finer than the picture: white and black in turns are grey.
    let grey = Raster {
        width: 80,
        height: 80,
        coloured: false,
        samples: [255, 0].repeat(3200),
    };
    let image = |x, raster| Image {
        x,
        y: 10.0,
        width: 20.0,
        height: 20.0,
        raster: Arc::new(raster),
        element: None,
    };
    pages.pages[0].images = vec![image(5.0, coloured), image(30.0, grey)];
    let picture = Picture::read(&render(&pages, 72).unwrap()[0]);
    for (x, y, colour) in [
        (5.0, 10.0, [200, 0, 0]),
        (24.0, 10.0, [0, 200, 0]),
        (14.0, 29.0, [0, 0, 200]),
        (24.0, 29.0, [90, 90, 90]),
        (25.0, 15.0, [255; 3]),
        (15.0, 9.0, [255; 3]),
        (30.0, 10.0, [128; 3]),
        (49.0, 29.0, [128; 3]),
    ] {
        assert_eq!(picture.at(x, y), colour, "at {x}, {y}");
    }
}

#[test]
fn a_path_within_a_path_is_a_hole_where_its_rule_says_so() {
    let square = |from: f32, to: f32| {
        let corners = [(from, from), (to, from), (to, to), (from, to)];
        let point = |(x, y)| Point {
            x,
            y,
            control: false,
        };
        Path {
            closed: true,
            points: corners.map(point).to_vec(),
        }
    };
    for (rule, middle) in [
        (FillRule::EvenOdd, [255; 3]),
        (FillRule::NonZero, [10, 20, 30]),
    ] {
        let mut pages = pages("en");
        pages.pages[0].shapes = vec![Shape {
            paths: vec![square(5.0, 35.0), square(15.0, 25.0)],
            paint: Paint::Fill(Colour(10, 20, 30)),
            rule,
            element: None,
        }];
        let picture = Picture::read(&render(&pages, 72).unwrap()[0]);
        assert_eq!(picture.at(10.0, 20.0), [10, 20, 30]);
        assert_eq!(picture.at(20.0, 20.0), middle, "{rule:?}");
    }
}

#[test]
fn the_same_pages_give_the_same_bytes() {
    let pages = pages("fa");
    assert!(render(&pages, 72).unwrap() == render(&pages, 72).unwrap());
}
