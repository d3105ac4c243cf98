//! The page: laid-out fixtures compared as text, and what must hold at the edges.
//!
//! `UPDATE_EXPECTED=1 cargo test --test layout` rewrites `tests/expected/layout/`; review the difference.

use std::fmt::Write as _;
use std::path::Path;

use handout::catalog::store::Store;
use handout::check::Content;
use handout::compose::{Material, compose};
use handout::handout::{
    Block, Detail, Direction, Group, Handout, Mark, Row, Section, SectionKind, Statement, Table,
    Text,
};
use handout::layout::fonts::Fonts;
use handout::layout::{Page, Pages, Run, Sheet, lay_out, style};
use handout::pdf::{Metadata, render};
use handout::request::{Date, Paper, PersonalText, Request};

const LANGUAGES: [&str; 3] = ["ar", "fa", "en"];

fn fixture(language: &str) -> Handout {
    let path = format!(
        "{}/tests/cases/layout/{language}.json",
        env!("CARGO_MANIFEST_DIR")
    );
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn pages(handout: &Handout, paper: Paper) -> Pages {
    let page_label = |page: usize, count: usize| format!("{page} / {count}");
    lay_out(
        handout,
        &Sheet {
            paper,
            fonts: &Fonts::embedded(None),
            page_label: &page_label,
        },
    )
    .unwrap()
}

/// A handout in `language` with nothing but `section`.
fn only(language: &str, section: Section) -> Handout {
    Handout {
        sections: vec![section],
        particulars: Vec::new(),
        ..fixture(language)
    }
}

fn section(heading: &str, blocks: Vec<Block>) -> Section {
    let group = Group {
        name: "group".into(),
        framed: false,
        heading: None,
        write_in: Vec::new(),
        lead: None,
        blocks,
    };
    Section {
        kind: SectionKind::About,
        heading: Some(text(heading)),
        groups: vec![group],
    }
}

fn text(text: &str) -> Text {
    Text {
        id: "test".into(),
        text: text.into(),
        language: None,
    }
}

fn statement(words: &str) -> Statement {
    Statement {
        text: text(words),
        sources: Vec::new(),
        from: None,
        until: None,
        every: None,
    }
}

fn list(items: usize, words: &str) -> Block {
    Block::List {
        mark: Mark::Fact,
        items: (0..items).map(|_| statement(words)).collect(),
    }
}

/// The letters that a run stands for, in logical order.
fn letters(pages: &Pages, run: &Run) -> String {
    let mut ranges: Vec<_> = run
        .glyphs
        .iter()
        .map(|glyph| (glyph.start, glyph.end))
        .collect();
    ranges.sort_unstable();
    let source = &pages.sources[run.source].text;
    ranges
        .into_iter()
        .map(|(start, end)| &source[start as usize..end as usize])
        .collect()
}

/// The lines of a page's body, each as its runs' letters, from the top down.
fn body_lines(pages: &Pages, page: &Page) -> Vec<String> {
    let mut lines: Vec<(f32, String)> = Vec::new();
    let body = style::MARGIN..pages.height - style::MARGIN;
    for run in page.runs.iter().filter(|run| body.contains(&run.baseline)) {
        match lines.last_mut() {
            Some((y, line)) if *y == run.baseline => line.push_str(&letters(pages, run)),
            _ => lines.push((run.baseline, letters(pages, run))),
        }
    }
    lines.into_iter().map(|(_, line)| line).collect()
}

/// One line a run: page, place, size, weight, direction, glyphs, letters.
fn dump(pages: &Pages) -> String {
    let mut out = String::new();
    for (number, page) in pages.pages.iter().enumerate() {
        for run in &page.runs {
            let direction = if run.direction == Direction::Rtl {
                "rtl"
            } else {
                "ltr"
            };
            let glyphs: Vec<String> = run
                .glyphs
                .iter()
                .map(|glyph| glyph.id.to_string())
                .collect();
            writeln!(
                out,
                "{} {:.0},{:.0} {} {:?} {direction} [{}] {:?}",
                number + 1,
                run.x,
                run.baseline,
                run.size,
                pages.fonts.face(run.face).weight,
                glyphs.join(" "),
                letters(pages, run),
            )
            .unwrap();
        }
    }
    out
}

#[test]
fn the_fixtures_look_as_expected() {
    for language in LANGUAGES {
        let got = dump(&pages(&fixture(language), Paper::A4));
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join(format!("tests/expected/layout/{language}.txt"));
        if std::env::var_os("UPDATE_EXPECTED").is_some() {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, &got).unwrap();
        }
        let expected = std::fs::read_to_string(&path).unwrap();
        for (i, (got, expected)) in got.lines().zip(expected.lines()).enumerate() {
            assert_eq!(got, expected, "line {} of {}", i + 1, path.display());
        }
        assert_eq!(
            got.lines().count(),
            expected.lines().count(),
            "{}",
            path.display()
        );
    }
}

#[test]
fn nothing_stands_outside_the_margins() {
    for language in LANGUAGES {
        for paper in [Paper::A4, Paper::Letter] {
            let pages = pages(&fixture(language), paper);
            let (left, right) = (style::MARGIN - 0.1, pages.width - style::MARGIN + 0.1);
            let edge = style::mm(10.0);
            for page in &pages.pages {
                for run in &page.runs {
                    let shown = letters(&pages, run);
                    assert!(
                        run.x >= left && run.x + run.width <= right,
                        "{language}: {shown}"
                    );
                    let (top, bottom) =
                        (run.baseline - run.size * 0.8, run.baseline + run.size * 0.3);
                    assert!(
                        top >= edge && bottom <= pages.height - edge,
                        "{language}: {shown}"
                    );
                }
                for item in &page.boxes {
                    assert!(
                        item.x >= left && item.x + item.width <= right,
                        "{language}: {item:?}"
                    );
                    assert!(item.y >= edge && item.y + item.height <= pages.height - edge);
                }
                for point in page
                    .shapes
                    .iter()
                    .flat_map(|shape| &shape.paths)
                    .flat_map(|path| &path.points)
                {
                    assert!(point.x >= left && point.x <= right, "{language}: {point:?}");
                }
            }
        }
    }
}

#[test]
fn no_line_has_more_than_75_letters() {
    for language in LANGUAGES {
        let pages = pages(&fixture(language), Paper::A4);
        for line in pages.pages.iter().flat_map(|page| body_lines(&pages, page)) {
            assert!(
                style::letters(&line) <= style::LETTERS,
                "{language}: {line}"
            );
        }
    }
}

#[test]
fn isolates_are_never_drawn() {
    for language in LANGUAGES {
        let pages = pages(&fixture(language), Paper::A4);
        for run in pages.pages.iter().flat_map(|page| &page.runs) {
            assert!(!letters(&pages, run).contains(['\u{2068}', '\u{2069}', '\u{a0}', '\u{2060}']));
        }
    }
}

#[test]
fn a_telephone_number_is_drawn_from_left_to_right_and_stays_on_one_line() {
    let phone = "+966 11 555 0100";
    for words in 1..40 {
        let words = format!("{} \u{2068}{phone}\u{2069}", "هاتف ".repeat(words));
        let handout = only(
            "ar",
            section("أ", vec![Block::Paragraph(statement(&words))]),
        );
        let pages = pages(&handout, Paper::A4);
        let run = pages.pages[0]
            .runs
            .iter()
            .find(|run| letters(&pages, run).contains("966"))
            .unwrap();
        assert_eq!(letters(&pages, run), phone);
        assert_eq!(run.direction, Direction::Ltr);
        assert!(run.glyphs.is_sorted_by_key(|glyph| glyph.start));
    }
}

#[test]
fn the_base_direction_comes_from_the_language_and_not_from_the_first_letter() {
    let words = "SPF كل يوم";
    let paragraph = vec![Block::Paragraph(statement(words))];
    let pages = pages(&only("ar", section("أ", paragraph)), Paper::A4);
    let place = |word: &str| {
        pages.pages[0]
            .runs
            .iter()
            .find(|run| letters(&pages, run).contains(word))
            .unwrap()
            .x
    };
    assert!(
        place("SPF") > place("كل"),
        "a right-to-left line begins at the right"
    );
}

#[test]
fn a_source_in_another_language_keeps_its_own_direction() {
    let pages = pages(&fixture("ar"), Paper::A4);
    let runs = pages.pages.iter().flat_map(|page| &page.runs);
    let line: Vec<_> = runs
        .filter(|run| letters(&pages, run).starts_with("Sivagnanam"))
        .collect();
    assert_eq!(line.len(), 1);
    assert_eq!(
        letters(&pages, line[0]),
        "Sivagnanam G. Mesotherapy: the French connection."
    );
}

#[test]
fn a_name_of_120_letters_wraps() {
    for name in [
        "ن".repeat(120),
        "Abcdefghij".repeat(12),
        "سارا نمونه ".repeat(12).trim().to_owned(),
    ] {
        let mut handout = fixture("ar");
        handout.particulars[0].value.text = format!("\u{2068}{name}\u{2069}");
        let pages = pages(&handout, Paper::A4);
        let drawn: String = body_lines(&pages, &pages.pages[0]).concat();
        let plain = |text: &str| text.replace(' ', "");
        assert!(plain(&drawn).contains(&plain(&name)), "{drawn}");
        let runs = pages.pages.iter().flat_map(|page| &page.runs);
        for run in runs {
            assert!(
                run.x >= style::MARGIN - 0.1
                    && run.x + run.width <= pages.width - style::MARGIN + 0.1
            );
        }
    }
}

#[test]
fn a_list_of_40_items_goes_over_to_the_next_page() {
    let mut handout = only(
        "fa",
        section("فهرست", vec![list(40, "یک جمله که در یک خط جا می‌شود")]),
    );
    handout.detail = handout::handout::Detail::Full;
    let pages = pages(&handout, Paper::A4);
    assert_eq!(pages.pages.len(), 2);
    let marks: usize = pages.pages.iter().map(|page| page.shapes.len()).sum();
    assert_eq!(marks, 40);
}

#[test]
fn a_heading_never_stands_alone_at_the_foot_of_a_page() {
    for items in 1..60 {
        let first = section("First", vec![list(items, "one line")]);
        let mut handout = only("en", first);
        handout.sections.push(section(
            "Second heading",
            vec![list(3, "below the heading")],
        ));
        let pages = pages(&handout, Paper::A4);
        for page in &pages.pages {
            let lines = body_lines(&pages, page);
            assert_ne!(
                lines.last().map(String::as_str),
                Some("Second heading"),
                "{items} items"
            );
        }
    }
}

#[test]
fn at_least_two_lines_of_a_paragraph_stay_together() {
    let long = "wort ".repeat(15 * 6).trim().to_owned();
    for items in 20..45 {
        let blocks = vec![list(items, "one line"), Block::Paragraph(statement(&long))];
        let mut handout = only("en", section("First", blocks));
        handout.detail = handout::handout::Detail::Full;
        let pages = pages(&handout, Paper::A4);
        for page in &pages.pages {
            let count = body_lines(&pages, page)
                .iter()
                .filter(|line| line.starts_with("wort"))
                .count();
            assert_ne!(count, 1, "{items} items");
        }
    }
}

fn table(rows: usize, cell: &str) -> Block {
    let row = || Row {
        head: text("row"),
        cells: vec![statement(cell), statement("short")],
    };
    Block::Table(Table {
        corner: text("Treatment"),
        columns: vec![text("Good for"), text("Lasts")],
        rows: (0..rows).map(|_| row()).collect(),
    })
}

#[test]
fn a_table_across_pages_repeats_its_head() {
    let mut handout = only("en", section("Table", vec![table(60, "a cell")]));
    handout.detail = handout::handout::Detail::Full;
    let pages = pages(&handout, Paper::A4);
    assert!(pages.pages.len() > 1);
    for page in &pages.pages {
        let heads = page
            .runs
            .iter()
            .filter(|run| letters(&pages, run) == "Good for")
            .count();
        assert_eq!(heads, 1);
    }
}

#[test]
fn a_table_row_is_not_split() {
    let cell = "several words that need more than one line in a cell of this table ".repeat(3);
    let mut handout = only("en", section("Table", vec![table(30, cell.trim())]));
    handout.detail = handout::handout::Detail::Full;
    let pages = pages(&handout, Paper::A4);
    for page in &pages.pages {
        let rows = page
            .runs
            .iter()
            .filter(|run| letters(&pages, run) == "row")
            .count();
        let drawn: String = body_lines(&pages, page).concat();
        assert_eq!(
            drawn.matches("several").count(),
            rows * 3,
            "a row's cell is on the row's page"
        );
    }
}

#[test]
fn a_row_higher_than_a_page_is_split() {
    let cell = "word ".repeat(2000);
    let mut handout = only("en", section("Table", vec![table(1, cell.trim())]));
    handout.detail = handout::handout::Detail::Full;
    let pages = pages(&handout, Paper::A4);
    assert!(pages.pages.len() > 1);
    let drawn: String = pages
        .pages
        .iter()
        .flat_map(|page| body_lines(&pages, page))
        .collect();
    assert_eq!(drawn.matches("word").count(), 2000);
}

#[test]
fn a_word_wider_than_its_column_breaks() {
    let word = "x".repeat(300);
    let handout = only(
        "en",
        section("Table", vec![table(2, &word), list(1, &word)]),
    );
    let pages = pages(&handout, Paper::A4);
    for run in pages.pages.iter().flat_map(|page| &page.runs) {
        assert!(
            run.x + run.width <= pages.width - style::MARGIN + 0.1,
            "{}",
            letters(&pages, run)
        );
    }
}

#[test]
fn a_character_without_a_glyph_is_named_with_its_message_and_nothing_is_laid_out() {
    let mut handout = fixture("fa");
    handout.title.text.push_str(" 漢字");
    handout.particulars[0].value = Text {
        id: "request.patient".into(),
        text: "გიორგი".into(),
        language: None,
    };
    let page_label = |_: usize, _: usize| String::new();
    let faults = lay_out(
        &handout,
        &Sheet {
            paper: Paper::A4,
            fonts: &Fonts::embedded(None),
            page_label: &page_label,
        },
    )
    .unwrap_err();
    let shown: Vec<String> = faults.iter().map(|fault| fault.what.clone()).collect();
    assert_eq!(
        shown,
        [
            "no font has the characters `字` (U+5B57), `漢` (U+6F22) of `pigmentation-title` in `fa`",
            "no font has the characters `გ` (U+10D2), `ი` (U+10D8), `ო` (U+10DD), `რ` (U+10E0) of `request.patient` \
             in `fa`",
        ]
    );
    assert!(faults[0].hint.is_some());
}

#[test]
fn an_empty_text_does_no_harm() {
    let handout = only(
        "en",
        section(
            "",
            vec![list(1, ""), table(1, ""), Block::Paragraph(statement(""))],
        ),
    );
    assert_eq!(pages(&handout, Paper::A4).pages.len(), 1);
}

/// The real content, with everything a request can bring: brief on one sheet of A4, standard on two.
#[test]
fn brief_takes_two_sides_and_standard_four_for_every_goal_and_language() {
    let store = Store::embedded();
    let mut faults = Vec::new();
    let content = Content::read(&store, &mut faults);
    let personal = |text: &str| PersonalText::try_new("name", text).ok();
    let date = |text: &str| text.parse::<Date>().unwrap();
    for language in content.all_languages() {
        let locale = content
            .locale(&store, language.clone(), &mut faults)
            .unwrap();
        for (detail, most, bytes) in [(Detail::Brief, 2, 60_000), (Detail::Standard, 4, 80_000)] {
            for goal in &content.goals {
                let request = Request {
                    patient: personal("Sample Name"),
                    record: personal("MR-00417"),
                    clinician: personal("Dr Sample Clinician"),
                    date: Some(date("2026-03-20")),
                    next: ["2026-04-10", "2026-05-01", "2026-05-22"]
                        .map(date)
                        .to_vec(),
                    ..Request::new(&goal.id, language.clone(), detail)
                };
                let material = Material {
                    goal,
                    numbers: &content.numbers,
                    release: &content.release,
                    sources: None,
                    locale: &locale,
                    fallbacks: &[],
                };
                let handout = compose(&request, &material).unwrap();
                let page_label = |page, pages| format!("{page} / {pages}");
                let sheet = Sheet {
                    paper: Paper::A4,
                    fonts: &Fonts::embedded(None),
                    page_label: &page_label,
                };
                let pages = lay_out(&handout, &sheet).unwrap();
                let metadata = Metadata {
                    title: &handout.title.text,
                    language: &handout.language.tag,
                    direction: handout.language.direction,
                };
                let size = render(&pages, &metadata).unwrap().len();
                let count = pages.pages.len();
                let place = format!("{} {} {detail:?}", goal.id, language.tag);
                assert!(count <= most, "{place}: {count} pages");
                assert!(size <= bytes, "{place}: {size} bytes");
            }
        }
    }
}

/// The number of the page stands where reading begins: at the right in a language that runs from right to left.
#[test]
fn a_page_number_with_words_reads_in_the_direction_of_the_language() {
    for (language, rtl) in [("ar", true), ("fa", true), ("en", false)] {
        let page_label = |page: usize, pages: usize| match language {
            "ar" => format!("{page} من {pages}"),
            "fa" => format!("{page} از {pages}"),
            _ => format!("{page} of {pages}"),
        };
        let sheet = Sheet {
            paper: Paper::A4,
            fonts: &Fonts::embedded(None),
            page_label: &page_label,
        };
        let handout = fixture(language);
        let pages = lay_out(&handout, &sheet).unwrap();
        let count = pages.pages.len();
        assert!(count > 1 && count < 10, "two different digits are needed");
        let at = |digit: String| {
            let runs = pages.pages[0].runs.iter();
            let mut found = runs.filter(|run| pages.sources[run.source].id == "page-number");
            let holds = |run: &&Run| {
                let text = &pages.sources[run.source].text;
                run.glyphs
                    .iter()
                    .any(|g| text[g.start as usize..g.end as usize] == digit)
            };
            found.find(holds).unwrap().x
        };
        let (page, total) = (at("1".to_owned()), at(count.to_string()));
        if rtl {
            assert!(page > total, "{language}: {page} {total}");
        } else {
            assert!(page <= total, "{language}: {page} {total}");
        }
    }
}
