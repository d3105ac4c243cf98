//! Letters of every script: the embedded fonts whole, and names in scripts that only an added font has.

use std::collections::BTreeSet;
use std::fs;

use handout::catalog::store::FontFile;
use handout::error::Fault;
use handout::handout::{Handout, Text};
use handout::layout::fonts::{EMBEDDED, Fonts};
use handout::layout::{Pages, Run, Sheet, Weight, lay_out};
use handout::pdf::{Metadata, render};
use handout::request::{Paper, Size};
use hayro_syntax::Pdf;
use hayro_syntax::object::{Array, Dict, Stream};

/// The fixture of a language with `name` as the patient's, and nothing else.
fn handout(language: &str, name: &str) -> Handout {
    let path = format!(
        "{}/tests/cases/layout/{language}.json",
        env!("CARGO_MANIFEST_DIR")
    );
    let mut handout: Handout = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    handout.sections.clear();
    handout.particulars.truncate(1);
    handout.particulars[0].value = Text {
        id: "request.patient".into(),
        text: name.into(),
        language: None,
    };
    handout
}

/// The fonts of some folders of `tests/fonts`.
fn fonts(folders: &[&str]) -> Fonts {
    let mut files = Vec::new();
    for folder in folders {
        let folder = format!("{}/tests/fonts/{folder}", env!("CARGO_MANIFEST_DIR"));
        let entries = fs::read_dir(folder).unwrap().map(|e| e.unwrap().path());
        let mut paths: Vec<_> = entries
            .filter(|path| path.extension().is_some_and(|e| e == "ttf" || e == "otf"))
            .collect();
        paths.sort();
        files.extend(paths.into_iter().map(|path| FontFile {
            name: path.file_name().unwrap().to_str().unwrap().to_owned(),
            bytes: fs::read(path).unwrap(),
        }));
    }
    Fonts::with_files(files, None)
}

fn try_pages(handout: &Handout, fonts: &Fonts) -> Result<Pages, Vec<Fault>> {
    let page_label = |page: usize, count: usize| format!("{page} / {count}");
    lay_out(
        handout,
        &Sheet {
            paper: Paper::A4,
            fonts,
            size: Size::Normal,
            page_label: &page_label,
            logo: None,
            accent: None,
        },
    )
}

fn pdf(handout: &Handout, pages: &Pages) -> Vec<u8> {
    let metadata = Metadata {
        title: &handout.title.text,
        language: &handout.language.tag,
        direction: handout.language.direction,
    };
    render(pages, &metadata).unwrap()
}

/// The runs of the patient's name, in logical order.
fn runs_of_name(pages: &Pages) -> Vec<&Run> {
    let runs = pages.pages[0].runs.iter();
    runs.filter(|run| pages.sources[run.source].id == "request.patient")
        .collect()
}

/// The letters that runs stand for, in logical order.
fn letters(pages: &Pages, runs: &[&Run]) -> String {
    let mut ranges: Vec<_> = runs
        .iter()
        .flat_map(|run| run.glyphs.iter().map(|glyph| (glyph.start, glyph.end)))
        .collect();
    ranges.sort_unstable();
    let source = &pages.sources[runs[0].source].text;
    ranges
        .into_iter()
        .map(|(start, end)| &source[start as usize..end as usize])
        .collect()
}

/// Character codes of a PDF's fonts that have no letter (ISO 19005-2, 6.2.11.7.2).
fn codes_without_letter(pdf: Vec<u8>) -> usize {
    let read = Pdf::new(pdf).unwrap();
    let fonts: Dict = read.pages()[0].resources().fonts.clone();
    let mut missing = 0;
    for key in fonts.keys() {
        let font: Dict = fonts.get(key.as_str()).unwrap();
        let map = font.get::<Stream>("ToUnicode").unwrap().decoded().unwrap();
        let map = String::from_utf8(map.to_vec()).unwrap();
        let lettered = map
            .lines()
            .filter(|line| line.starts_with('<') && !line.ends_with("<FFFF>"))
            .count();
        let descendants: Array = font.get("DescendantFonts").unwrap();
        let descendant: Dict = descendants.iter::<Dict>().next().unwrap();
        let glyphs = descendant
            .get::<Stream>("CIDToGIDMap")
            .unwrap()
            .decoded()
            .unwrap();
        missing += (glyphs.len() / 2 - 1) - lettered;
    }
    missing
}

/// A name, and the folders of the fonts that it needs.
const NAMES: [(&str, &[&str]); 12] = [
    ("ნიმუში", &["georgian"]),
    ("样品 王小明", &["han"]),
    ("नमूना क्षितिज", &["devanagari"]),
    ("श्री द्वितीय", &["devanagari"]),
    ("דוגמה", &["hebrew"]),
    ("דֻּגְמָה שָׁלוֹם", &["hebrew"]),
    ("😀 Sample", &["emoji"]),
    ("Sample 👩‍⚕️", &["emoji"]),
    (
        "ნიმუში דוגמה 样品 Sample نمونه",
        &["georgian", "han", "hebrew"],
    ),
    ("Sámple Ñame نَمونه می‌نا", &[]),
    ("\u{64e}Sample", &[]),
    ("\u{5b0}דוגמה", &["hebrew"]),
];

#[test]
fn a_name_in_any_script_is_set_whole_and_every_code_has_a_letter() {
    for (name, folders) in NAMES {
        let fonts = fonts(folders);
        assert_eq!(fonts.unusable(), []);
        for language in ["ar", "fa", "en"] {
            let handout = handout(language, name);
            let pages = try_pages(&handout, &fonts).unwrap();
            let runs = runs_of_name(&pages);
            assert_eq!(letters(&pages, &runs), name, "{language}");
            assert_eq!(codes_without_letter(pdf(&handout, &pages)), 0, "{name}");
        }
    }
}

#[test]
fn an_added_font_draws_only_what_the_embedded_ones_lack() {
    let all = fonts(&["georgian", "hebrew", "han", "emoji", "devanagari"]);
    let handout = handout("en", "Sample ნიმუში 12");
    let pages = try_pages(&handout, &all).unwrap();
    for run in pages.pages.iter().flat_map(|page| &page.runs) {
        let text = letters(&pages, &[run]);
        let georgian = text.chars().any(|c| ('\u{10d0}'..='\u{10ff}').contains(&c));
        assert_eq!(run.face >= EMBEDDED, georgian, "{text}");
    }
}

#[test]
fn bold_letters_take_the_bold_face_where_the_family_has_one() {
    for (folder, title, weight) in [
        ("georgian", "ნიმუში", Weight::Bold),
        ("hebrew", "דוגמה", Weight::Regular),
        ("variable", "דוגמה", Weight::Bold),
    ] {
        let fonts = fonts(&[folder]);
        let mut handout = handout("en", title);
        handout.title.text = title.into();
        let pages = try_pages(&handout, &fonts).unwrap();
        let run = &pages.pages[0].runs[0];
        assert_eq!(letters(&pages, &[run]), title);
        assert_eq!(pages.fonts.face(run.face).weight, weight, "{folder}");
        let name = runs_of_name(&pages)[0];
        assert_eq!(pages.fonts.face(name.face).weight, Weight::Regular);
        assert_eq!(codes_without_letter(pdf(&handout, &pages)), 0);
    }
}

#[test]
fn a_variable_font_has_two_faces_of_different_width() {
    let fonts = fonts(&["variable"]);
    let widths: Vec<f32> = ["regular", "bold"]
        .map(|weight| {
            let mut handout = handout("en", "דוגמה שלום");
            if weight == "bold" {
                let name = handout.particulars[0].value.text.clone();
                handout.title.text = name;
                let pages = try_pages(&handout, &fonts).unwrap();
                let run = &pages.pages[0].runs[0];
                return run.width / run.size;
            }
            let pages = try_pages(&handout, &fonts).unwrap();
            let run = runs_of_name(&pages)[0];
            run.width / run.size
        })
        .to_vec();
    assert!(widths[1] > widths[0] * 1.02, "{widths:?}");
}

#[test]
fn a_hebrew_name_in_an_arabic_line_runs_from_right_to_left_in_its_place() {
    let fonts = fonts(&["hebrew"]);
    let pages = try_pages(&handout("ar", "مثال דוגמה Sample"), &fonts).unwrap();
    let runs = runs_of_name(&pages);
    let place = |word: &str| {
        let run = runs.iter().find(|run| {
            let text = letters(&pages, &[run]);
            text.contains(word)
        });
        run.map_or_else(|| panic!("{word}"), |run| run.x)
    };
    assert!(place("مثال") > place("דוגמה"));
    assert!(place("דוגמה") > place("Sample"));
    let hebrew = runs.iter().find(|run| run.face >= EMBEDDED).unwrap();
    // Glyphs stand from left to right, so their letters run backwards.
    assert!(
        hebrew
            .glyphs
            .is_sorted_by_key(|glyph| std::cmp::Reverse(glyph.start))
    );
}

#[test]
fn devanagari_is_shaped() {
    let fonts = fonts(&["devanagari"]);
    // The vowel sign of the first syllable stands before its consonants, and those are one glyph.
    let pages = try_pages(&handout("en", "क्षि"), &fonts).unwrap();
    let runs = runs_of_name(&pages);
    let drawn = |run: &&&Run| {
        run.glyphs
            .iter()
            .filter(|glyph| glyph.advance > 0.0)
            .count()
    };
    assert_eq!(runs.iter().map(|run| drawn(&run)).sum::<usize>(), 2);
}

#[test]
fn every_character_of_the_embedded_fonts_is_drawn() {
    let fonts = Fonts::embedded(None);
    let face = fonts.face(0).font().unwrap();
    let characters: Vec<char> = skrifa::MetadataProvider::charmap(&face)
        .mappings()
        .filter_map(|(code, _)| char::from_u32(code))
        .filter(|&c| !c.is_control() && !c.is_whitespace())
        .collect();
    assert!(characters.len() > 500);
    let mut drawn = BTreeSet::new();
    for language in ["ar", "en"] {
        for some in characters.chunks(40) {
            // A space between them keeps marks from piling up and letters from joining.
            let name: Vec<String> = some.iter().map(char::to_string).collect();
            let handout = handout(language, &name.join(" "));
            let pages = try_pages(&handout, &fonts).unwrap();
            for run in runs_of_name(&pages) {
                assert!(run.glyphs.iter().all(|glyph| glyph.id != 0));
                drawn.extend(letters(&pages, &[run]).chars());
            }
            assert_eq!(codes_without_letter(pdf(&handout, &pages)), 0);
        }
    }
    let lost: Vec<_> = characters
        .iter()
        .filter(|c| !drawn.contains(c))
        .map(|c| format!("U+{:04X}", *c as u32))
        .collect();
    // Format characters and direction marks leave no trace in what is printed.
    let steer = |code: &String| {
        let c = u32::from_str_radix(&code[2..], 16).unwrap();
        matches!(c, 0x200b | 0x200e | 0x200f | 0x202a..=0x202e | 0x2060..=0x206f | 0xfeff | 0x061c | 0xad)
    };
    assert!(lost.iter().all(steer), "{lost:?}");
}

#[test]
fn a_font_that_cannot_be_embedded_says_why() {
    handout::ui::speak("en");
    for (folder, reason) in [
        ("restricted", "licence forbids"),
        ("postscript", "PostScript outlines"),
        ("colour", "pictures in colour"),
    ] {
        let fonts = fonts(&[folder]);
        assert!(fonts.families().is_empty());
        let [fault] = fonts.unusable() else {
            panic!("{folder}")
        };
        assert!(fault.what.to_string().contains(reason), "{}", fault.what);
        let faults = try_pages(&handout("en", "ნ 😀"), &fonts).unwrap_err();
        assert!(
            faults[0]
                .what
                .to_string()
                .starts_with("no font has the characters")
        );
        assert_eq!(&faults[1], fault);
    }
}

#[test]
fn a_mark_that_only_another_font_has_stops_the_sheet() {
    handout::ui::speak("en");
    let fonts = fonts(&["georgian", "mark"]);
    let faults = try_pages(&handout("en", "ნ\u{302}"), &fonts).unwrap_err();
    assert!(
        faults[0]
            .what
            .to_string()
            .starts_with("no font has all marks of the letter"),
        "{faults:?}"
    );
}

#[test]
fn the_order_of_the_files_decides_and_the_bytes_are_the_same_again() {
    let handout = handout("ar", "ნიმუში דוגמה");
    let make = || {
        let fonts = fonts(&["georgian", "hebrew"]);
        pdf(&handout, &try_pages(&handout, &fonts).unwrap())
    };
    assert!(make() == make());
}
