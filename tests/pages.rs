//! What the rules of pages find: faults put into laid-out pages, and into the content that pages are made from.

use std::collections::BTreeMap;

use handout::catalog::store::Store;
use handout::check::check_by;
use handout::check::layout::fault::Kind;
use handout::check::layout::page::faults;
use handout::handout::{Block, Handout, Statement, Text};
use handout::layout::fonts::Fonts;
use handout::layout::{Pages, Role, Run, Sheet, lay_out};
use handout::request::{Paper, Size};

fn fixture(language: &str) -> Handout {
    let path = format!(
        "{}/tests/cases/layout/{language}.json",
        env!("CARGO_MANIFEST_DIR")
    );
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn pages(handout: &Handout, paper: Paper, size: Size) -> Pages {
    let sheet = Sheet {
        paper,
        size,
        fonts: &Fonts::embedded(None),
        page_label: &|page, pages| format!("{page} / {pages}"),
        logo: None,
        accent: None,
    };
    lay_out(handout, &sheet).unwrap()
}

/// The handout with `words` as its first text.
fn beginning_with(words: &str, mut handout: Handout) -> Handout {
    handout.sections[0].groups[0].blocks[0] = Block::Paragraph(Statement::bare(Text {
        id: "test".into(),
        text: words.into(),
        language: None,
    }));
    handout
}

/// With a paragraph of two lines on its first page.
fn in_english() -> Pages {
    let words = "twelve letters ".repeat(9);
    let handout = beginning_with(words.trim(), fixture("en"));
    pages(&handout, Paper::A4, Size::Normal)
}

fn kinds(pages: &Pages) -> Vec<Kind> {
    faults(pages)
        .into_iter()
        .map(|(_, fault)| fault.kind)
        .collect()
}

/// The two lines of that paragraph among the runs of its page.
fn two_lines(pages: &Pages) -> (usize, usize) {
    let is_test = |run: &Run| pages.sources[run.source].id == "test";
    let first = pages.pages[0].runs.iter().position(is_test).unwrap();
    assert!(is_test(&pages.pages[0].runs[first + 1]));
    (first, first + 1)
}

#[test]
fn pages_as_they_are_have_no_fault() {
    for language in ["ar", "fa", "en"] {
        for (paper, size) in [(Paper::A4, Size::Normal), (Paper::A5, Size::Giant)] {
            let found = faults(&pages(&fixture(language), paper, size));
            assert_eq!(found, [], "{language}");
        }
    }
}

#[test]
fn a_text_in_the_margin_or_in_the_footer_is_found() {
    let mut pages = in_english();
    let (first, _) = two_lines(&pages);
    pages.pages[0].runs[first].x += 200.0;
    assert_eq!(kinds(&pages), [Kind::Outside]);
    let mut pages = in_english();
    let (page, bottom) = (pages.pages.len() - 1, pages.bottom);
    let (first, _) = two_lines(&pages);
    let mut run = pages.pages[0].runs.remove(first);
    run.baseline = bottom + 2.0;
    pages.pages[page].runs.insert(0, run);
    assert!(kinds(&pages).contains(&Kind::Outside));
}

#[test]
fn a_line_over_another_is_found() {
    let mut pages = in_english();
    let (first, second) = two_lines(&pages);
    let runs = &mut pages.pages[0].runs;
    runs[second].baseline = runs[first].baseline + 2.0;
    let id = pages.sources[pages.pages[0].runs[first].source].id.clone();
    assert_eq!(kinds(&pages), [Kind::Over { other: id }]);
}

#[test]
fn a_line_over_the_side_of_a_frame_is_found() {
    let mut pages = in_english();
    let (first, _) = two_lines(&pages);
    let run = &pages.pages[0].runs[first];
    let frame = handout::layout::Box {
        x: run.x + 20.0,
        y: run.baseline - 40.0,
        width: 300.0,
        height: 38.0,
        paint: handout::layout::Paint::Stroke(handout::layout::Colour(0, 0, 0), 1.0),
    };
    pages.pages[0].boxes.push(frame);
    assert!(kinds(&pages).contains(&Kind::OverDrawing));
}

#[test]
fn a_line_of_more_than_75_letters_is_found_and_marks_are_no_letters() {
    let mut pages = in_english();
    let (first, second) = two_lines(&pages);
    let runs = &mut pages.pages[0].runs;
    runs[second].baseline = runs[first].baseline;
    runs[second].x = runs[first].x + runs[first].width;
    let together = &pages.sources[runs[first].source].text;
    let long = together.chars().filter(|c| c.is_alphanumeric()).count() > 75;
    assert!(long, "{together}");
    assert!(kinds(&pages).contains(&Kind::Long));
    // Each letter with a vowel sign, and in Hindi with one that is a letter by itself.
    assert_eq!(handout::layout::style::letters("مُحَمَّدٌ"), 4);
    assert_eq!(handout::layout::style::letters("हिन्दी भाषा"), 4);
}

#[test]
fn a_heading_with_its_text_overleaf_is_found() {
    let mut pages = in_english();
    let role = |pages: &Pages, element: Option<usize>| {
        element.map(|element| pages.structure.elements[element].role)
    };
    let runs = &pages.pages[0].runs;
    let heading = runs
        .iter()
        .rposition(|run| role(&pages, run.element) == Some(Role::Heading(2)));
    let heading = heading.expect("a section begins on the first page");
    let element = runs[heading].element;
    let text = runs.iter().rposition(|run| run.element.is_some()).unwrap();
    // Of what follows it, nothing stays.
    let overleaf: Vec<_> = pages.pages[0].runs.drain(heading + 1..=text).collect();
    pages.pages[0].shapes.clear();
    pages.pages[1].shapes.clear();
    pages.pages[1].runs = overleaf;
    let alone = faults(&pages)
        .into_iter()
        .find(|(_, fault)| fault.kind == Kind::Alone);
    let (page, fault) = alone.expect("the heading is alone");
    let of_heading = pages.pages[0]
        .runs
        .iter()
        .find(|run| run.element == element);
    assert_eq!(page, 1);
    assert_eq!(fault.id, pages.sources[of_heading.unwrap().source].id);
}

#[test]
fn a_title_alone_on_a_page_is_found_unless_a_letterhead_fills_the_page() {
    let mut pages = in_english();
    let of_title = |run: &Run| run.element == Some(0);
    let moved = pages.pages[0].runs.iter().rposition(of_title).unwrap() + 1;
    let end = pages.pages[0]
        .runs
        .iter()
        .rposition(|run| run.element.is_some());
    let overleaf: Vec<_> = pages.pages[0].runs.drain(moved..=end.unwrap()).collect();
    pages.pages[1].runs = overleaf;
    assert!(kinds(&pages).contains(&Kind::Alone));
    let bottom = pages.bottom;
    let title = pages.pages[0].runs.iter_mut().filter(|run| of_title(run));
    title.for_each(|run| run.baseline = bottom - 20.0);
    assert!(!kinds(&pages).contains(&Kind::Alone));
}

#[test]
fn a_word_of_sixty_letters_is_found_where_it_has_no_room() {
    let word = "كتاب".repeat(15);
    let handout = beginning_with(&format!("هذه {word} كلمة"), fixture("ar"));
    let found = kinds(&pages(&handout, Paper::A5, Size::Large));
    assert!(found.contains(&Kind::CutWord { word }), "{found:?}");
}

#[test]
fn a_long_title_stands_whole_at_the_top_of_every_page() {
    let mut handout = fixture("en");
    handout.title.text = "Mesotherapy for enlarged pores and shine".into();
    let large = pages(&handout, Paper::A5, Size::Giant);
    assert_eq!(faults(&large), []);
    let header = large.pages[1]
        .runs
        .iter()
        .find(|run| run.element.is_none() && large.sources[run.source].id == handout.title.id);
    // No smaller than small print in normal letters.
    assert!(header.unwrap().size >= handout::layout::style::SMALL - 0.01);
}

#[test]
fn a_chinese_letter_in_an_arabic_sentence_is_found_at_its_place() {
    let file = "locales/ar/hair.ftl";
    let shipped = Store::embedded().read(file).unwrap();
    let text = shipped[0]
        .text
        .replacen("hair-title = ", "hair-title = 发", 1);
    let line = text
        .lines()
        .position(|line| line.starts_with("hair-title = "));
    let store = Store::changed(BTreeMap::from([(file.to_owned(), text)]));
    let found = check_by(&store, &|rule| rule.name == "missing-glyph");
    let place = found
        .first()
        .and_then(|finding| finding.place.clone())
        .unwrap();
    assert_eq!(place.file, file);
    assert_eq!(
        place.position,
        Some((line.unwrap() + 1, "hair-title = ".len() + 1))
    );
}
