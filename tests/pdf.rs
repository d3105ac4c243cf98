//! The PDF as hayro reads it, which shares no code with what writes it.

use std::sync::Arc;

use handout::handout::{Direction, Handout, Letterhead, Text, WebPage};
use handout::layout::fonts::Fonts;
use handout::layout::{Art, Colour, Logo, Pages, Paint, Raster, Sheet, lay_out, style};
use handout::pdf::{Metadata, render};
use handout::request::{Paper, Size};
use hayro_syntax::Pdf;
use hayro_syntax::object::{Array, Dict, Name, Object, Stream};

fn fixture(language: &str) -> Handout {
    let path = format!(
        "{}/tests/cases/layout/{language}.json",
        env!("CARGO_MANIFEST_DIR")
    );
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn pdf(handout: &Handout) -> (usize, Vec<u8>) {
    pdf_with_logo(handout, None)
}

fn pdf_with_logo(handout: &Handout, logo: Option<&Logo>) -> (usize, Vec<u8>) {
    let page_label = |page: usize, count: usize| format!("{page} / {count}");
    let pages = lay_out(
        handout,
        &Sheet {
            paper: Paper::A4,
            fonts: &Fonts::embedded(None),
            size: Size::Normal,
            page_label: &page_label,
            logo,
            accent: None,
        },
    )
    .unwrap();
    let metadata = Metadata {
        title: &handout.title.text,
        language: &handout.language.tag,
        direction: handout.language.direction,
    };
    (pages.pages.len(), render(&pages, &metadata).unwrap())
}

/// A text string of UTF-16 with a byte order mark.
fn utf16(bytes: &[u8]) -> String {
    assert_eq!(&bytes[..2], [0xfe, 0xff]);
    let units: Vec<u16> = bytes[2..]
        .chunks(2)
        .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
        .collect();
    String::from_utf16(&units).unwrap()
}

#[test]
fn an_independent_reader_finds_pages_title_language_and_direction() {
    for language in ["ar", "fa", "en"] {
        let handout = fixture(language);
        let (count, bytes) = pdf(&handout);
        let read = Pdf::new(bytes).unwrap();
        assert_eq!(read.pages().len(), count);
        let title = read.metadata().title.clone().unwrap();
        assert_eq!(utf16(&title), handout.title.text);

        let catalog: Dict = read.xref().get(read.xref().root_id()).unwrap();
        let lang: hayro_syntax::object::String = catalog.get("Lang").unwrap();
        assert_eq!(lang.as_bytes(), language.as_bytes());
        let preferences: Dict = catalog.get("ViewerPreferences").unwrap();
        let expected = if handout.language.direction == Direction::Rtl {
            "R2L"
        } else {
            "L2R"
        };
        assert_eq!(
            preferences.get::<Name>("Direction").unwrap().as_str(),
            expected
        );
        assert_eq!(preferences.get::<bool>("DisplayDocTitle"), Some(true));
    }
}

#[test]
fn every_font_is_embedded_as_a_subset_with_a_map_of_letters_and_one_of_glyphs() {
    let (_, bytes) = pdf(&fixture("ar"));
    let read = Pdf::new(bytes).unwrap();
    for page in read.pages().iter() {
        let fonts: Dict = page.resources().fonts.clone();
        // The two weights, and the letters of the name that the rest of the sheet does not have.
        let mut names: Vec<String> = fonts.keys().map(|key| key.as_str().to_owned()).collect();
        names.sort_unstable();
        assert_eq!(names, ["B", "P0", "R"]);
        for key in fonts.keys() {
            let font: Dict = fonts.get(key.as_str()).unwrap();
            assert!(font.get::<Stream>("ToUnicode").is_some());
            let name = font.get::<Name>("BaseFont").unwrap().as_str().to_owned();
            assert_eq!(name.find('+'), Some(6), "{name}");
            let descendants: Array = font.get("DescendantFonts").unwrap();
            let descendant: Dict = descendants.iter::<Dict>().next().unwrap();
            assert!(descendant.get::<Stream>("CIDToGIDMap").is_some());
            let descriptor: Dict = descendant.get("FontDescriptor").unwrap();
            let program = descriptor
                .get::<Stream>("FontFile2")
                .unwrap()
                .decoded()
                .unwrap();
            assert_eq!(&program[..4], [0, 1, 0, 0], "a TrueType font");
        }
    }
}

#[test]
fn a_page_has_few_operations() {
    let handout = fixture("ar");
    let (_, bytes) = pdf(&handout);
    let read = Pdf::new(bytes).unwrap();
    let mut shown = 0;
    for page in read.pages().iter() {
        let content = String::from_utf8_lossy(page.page_stream().unwrap()).into_owned();
        assert!(
            !content.contains(" Ts"),
            "a text rise tears words apart in readers"
        );
        shown += content.matches("TJ").count();
    }
    assert!(
        shown < 500,
        "{shown} operations: one for a run, not one for a glyph"
    );
}

/// The fixture with a letterhead of a name and a page.
fn with_letterhead(language: &str) -> Handout {
    let text = |text: &str| Text {
        id: "clinic".into(),
        text: text.into(),
        language: None,
    };
    Handout {
        letterhead: Some(Letterhead {
            name: text("Example Clinic"),
            address: None,
            hours: None,
            phones: Vec::new(),
            page: Some(WebPage {
                address: text("https://clinic.example/care"),
                code: text("code of the page"),
            }),
        }),
        ..fixture(language)
    }
}

/// The `Alt` of every figure, in any order.
fn alternatives(read: &Pdf) -> Vec<String> {
    let mut found = Vec::new();
    let objects = read.objects();
    for object in objects.into_iter() {
        if let Object::Dict(dict) = object
            && let Some(alternative) = dict.get::<hayro_syntax::object::String>("Alt")
        {
            assert_eq!(dict.get::<Name>("S").unwrap().as_str(), "Figure");
            found.push(utf16(alternative.as_bytes()));
        }
    }
    found
}

#[test]
fn a_logo_is_one_plain_image_and_says_whose_it_is() {
    for coloured in [true, false] {
        let channels = if coloured { 3 } else { 1 };
        let samples: Vec<u8> = (0..200 * 100 * channels).map(|i| i as u8).collect();
        let raster = Raster {
            width: 200,
            height: 100,
            coloured,
            samples: samples.clone(),
        };
        let logo = Logo {
            width: 60.0,
            height: 30.0,
            art: Art::Raster(Arc::new(raster)),
        };
        let (_, bytes) = pdf_with_logo(&with_letterhead("ar"), Some(&logo));
        let read = Pdf::new(bytes).unwrap();
        let images = read.pages()[0].resources().x_objects.clone();
        assert_eq!(images.keys().count(), 1);
        let image: Stream = images.get("I0").unwrap();
        let colours = image.dict().get::<Name>("ColorSpace").unwrap();
        let expected = if coloured { "DeviceRGB" } else { "DeviceGray" };
        assert_eq!(colours.as_str(), expected);
        assert_eq!(image.dict().get::<i32>("BitsPerComponent"), Some(8));
        for absent in ["SMask", "Mask", "Interpolate"] {
            assert!(!image.dict().contains_key(absent.as_bytes()), "{absent}");
        }
        assert_eq!(&*image.decoded().unwrap(), samples);
        let alternatives = alternatives(&read);
        for wanted in ["Example Clinic", "code of the page"] {
            let count = alternatives.iter().filter(|alt| *alt == wanted).count();
            assert_eq!(count, 1, "{wanted}");
        }
    }
}

#[test]
fn an_accent_takes_the_place_of_the_colour_of_headings_and_marks() {
    let handout = with_letterhead("ar");
    let page_label = |page: usize, count: usize| format!("{page} / {count}");
    let laid_out = |accent| {
        let sheet = Sheet {
            fonts: &Fonts::embedded(None),
            paper: Paper::A4,
            size: Size::Normal,
            page_label: &page_label,
            logo: None,
            accent,
        };
        lay_out(&handout, &sheet).unwrap()
    };
    let uses = |pages: &Pages, colour: Colour| {
        let of_paint = |paint: &Paint| match paint {
            Paint::Fill(used) | Paint::Stroke(used, _) => *used == colour,
        };
        let pages = pages.pages.iter();
        pages
            .map(|page| {
                page.runs.iter().filter(|run| run.colour == colour).count()
                    + page.boxes.iter().filter(|b| of_paint(&b.paint)).count()
                    + page.shapes.iter().filter(|s| of_paint(&s.paint)).count()
            })
            .sum::<usize>()
    };
    let accent = Colour(0x7a, 0x1f, 0x5c);
    let (plain, ours) = (laid_out(None), laid_out(Some(accent)));
    assert!(uses(&plain, style::TEAL) > 10);
    assert_eq!(uses(&plain, style::TEAL), uses(&ours, accent));
    assert_eq!(uses(&ours, style::TEAL), 0);
}

#[test]
fn a_short_arabic_handout_has_at_most_60_kilobytes() {
    let (_, bytes) = pdf(&fixture("ar"));
    assert!(bytes.len() < 60_000, "{}", bytes.len());
}

#[test]
fn the_same_handout_gives_the_same_bytes_again_and_after_another() {
    let first = pdf(&fixture("ar")).1;
    let _ = pdf(&fixture("en"));
    assert!(pdf(&fixture("ar")).1 == first);
    assert!(pdf(&fixture("fa")).1 != first);
}

#[test]
fn the_same_handout_gives_the_same_bytes_in_another_process() {
    // The test program runs itself, so that addresses, hash seeds and process ids differ.
    const CHILD: &str = "HANDOUT_TEST_PRINTS_DIGEST";
    let digest = || {
        use sha2::{Digest, Sha256};
        let sum = Sha256::digest(pdf(&fixture("fa")).1);
        sum.iter()
            .map(|byte| format!("{byte:02x}"))
            .collect::<String>()
    };
    if std::env::var_os(CHILD).is_some() {
        println!("digest={}", digest());
        return;
    }
    let child = std::process::Command::new(std::env::current_exe().unwrap())
        .args([
            "the_same_handout_gives_the_same_bytes_in_another_process",
            "--exact",
            "--nocapture",
        ])
        .env(CHILD, "1")
        .output()
        .unwrap();
    let output = String::from_utf8_lossy(&child.stdout).into_owned();
    assert!(output.contains(&format!("digest={}", digest())), "{output}");
}
