//! The PDF as hayro reads it, which shares no code with what writes it.

use handout::handout::{Direction, Handout};
use handout::layout::fonts::Fonts;
use handout::layout::{Sheet, lay_out};
use handout::pdf::{Metadata, render};
use handout::request::Paper;
use hayro_syntax::Pdf;
use hayro_syntax::object::{Array, Dict, Name, Stream};

fn fixture(language: &str) -> Handout {
    let path = format!(
        "{}/tests/cases/layout/{language}.json",
        env!("CARGO_MANIFEST_DIR")
    );
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn pdf(handout: &Handout) -> (usize, Vec<u8>) {
    let page_label = |page: usize, count: usize| format!("{page} / {count}");
    let pages = lay_out(
        handout,
        &Sheet {
            paper: Paper::A4,
            fonts: &Fonts::embedded(None),
            page_label: &page_label,
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
        assert_eq!(fonts.keys().count(), 2);
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
