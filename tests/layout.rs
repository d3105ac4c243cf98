//! The page: laid-out fixtures compared as text, and what must hold at the edges.
//!
//! `UPDATE_EXPECTED=1 cargo test --test layout` rewrites `tests/expected/layout/`; review the difference.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use handout::catalog::goal::Goal;
use handout::catalog::store::Store;
use handout::check::Content;
use handout::compose::{Material, compose};
use handout::handout::{
    Bar, Block, Detail, Direction, Group, Handout, Letterhead, Mark, Particular, Row, Section,
    SectionKind, Statement, Table, Text, Timeline, WebPage,
};
use handout::layout::fonts::Fonts;
use handout::layout::{Page, Pages, Role, Run, Sheet, lay_out, style};
use handout::locale::Locale;
use handout::locale::language::Language;
use handout::pdf::{Metadata, render};
use handout::request::{Date, Paper, PersonalText, Request, Size};

const LANGUAGES: [&str; 3] = ["ar", "fa", "en"];

/// White at the edges of A4 and letter paper.
const MARGIN: f32 = style::mm(20.0);

fn fixture(language: &str) -> Handout {
    let path = format!(
        "{}/tests/cases/layout/{language}.json",
        env!("CARGO_MANIFEST_DIR")
    );
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn pages(handout: &Handout, paper: Paper) -> Pages {
    pages_of_size(handout, paper, Size::Normal)
}

fn pages_of_size(handout: &Handout, paper: Paper, size: Size) -> Pages {
    let page_label = |page: usize, count: usize| format!("{page} / {count}");
    lay_out(
        handout,
        &Sheet {
            paper,
            fonts: &Fonts::embedded(None),
            size,
            page_label: &page_label,
            logo: None,
            accent: None,
        },
    )
    .unwrap()
}

/// The fixture with a clinic's letterhead.
fn with_letterhead(language: &str) -> Handout {
    let phone = |label: &str, value: &str| Particular {
        label: text(label),
        value: text(&format!("\u{2068}{value}\u{2069}")),
    };
    let (name, address, label) = match language {
        "ar" => ("عيادة المثال", "شارع الملك فهد 12، الرياض", "هاتف العيادة"),
        "fa" => ("کلینیک نمونه", "خیابان نمونه، پلاک ۱۲، تهران", "تلفن کلینیک"),
        _ => (
            "Example Clinic",
            "12 King Fahd Road, Riyadh",
            "Clinic phone",
        ),
    };
    Handout {
        letterhead: Some(Letterhead {
            name: text(name),
            address: Some(text(address)),
            hours: None,
            phones: vec![
                phone(label, "+966 11 555 0100"),
                phone(label, "+966 50 555 0100"),
            ],
            page: Some(WebPage {
                address: text("\u{2068}https://clinic.example/care\u{2069}"),
                code: text("code"),
            }),
        }),
        ..fixture(language)
    }
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
    Statement::bare(text(words))
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
    let body = MARGIN..pages.height - MARGIN;
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
        for (handout, paper, size, margin, edge) in [
            (fixture(language), Paper::A4, Size::Normal, 20.0, 10.0),
            (fixture(language), Paper::Letter, Size::Normal, 20.0, 10.0),
            (
                with_letterhead(language),
                Paper::A4,
                Size::Normal,
                20.0,
                10.0,
            ),
            (fixture(language), Paper::A5, Size::Normal, 15.0, 7.0),
            (fixture(language), Paper::A4, Size::Large, 20.0, 9.0),
            (with_letterhead(language), Paper::A4, Size::Giant, 20.0, 9.0),
            // Nobody should, but somebody will.
            (with_letterhead(language), Paper::A5, Size::Giant, 15.0, 5.0),
        ] {
            let pages = pages_of_size(&handout, paper, size);
            let (margin, edge) = (style::mm(margin), style::mm(edge));
            let (left, right) = (margin - 0.1, pages.width - margin + 0.1);
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
fn the_letterhead_stands_above_the_title_with_the_code_at_the_end_side() {
    for language in LANGUAGES {
        let handout = with_letterhead(language);
        let pages = pages(&handout, Paper::A4);
        let page = &pages.pages[0];
        let name = &page.runs[0];
        assert_eq!(
            letters(&pages, name),
            handout.letterhead.as_ref().unwrap().name.text
        );
        let of_title = |run: &&Run| pages.sources[run.source].id == handout.title.id;
        let title = page.runs.iter().find(of_title).unwrap();
        let code = &page.shapes[0];
        let points = || code.paths.iter().flat_map(|path| &path.points);
        let left = points().map(|point| point.x).fold(f32::MAX, f32::min);
        let right = points().map(|point| point.x).fold(f32::MIN, f32::max);
        let bottom = points().map(|point| point.y).fold(f32::MIN, f32::max);
        assert!(right - left > style::mm(13.0), "{language}");
        assert!(bottom < title.baseline - title.size * 0.8, "{language}");
        let (start, end) = (MARGIN, pages.width - MARGIN);
        let near = |one: f32, other: f32| (one - other).abs() < 0.1;
        match handout.language.direction {
            Direction::Ltr => assert!(near(name.x, start) && near(right, end), "{language}"),
            Direction::Rtl => assert!(
                near(name.x + name.width, end) && near(left, start),
                "{language}"
            ),
        }
        let header = page.runs.iter().take_while(|run| !of_title(run));
        for run in header {
            assert!(run.size >= 9.0, "{language}: {}", letters(&pages, run));
            // The white round the code stays white.
            let (left, right) = (left - style::mm(1.5), right + style::mm(1.5));
            assert!(run.x >= right || run.x + run.width <= left, "{language}");
        }
    }
}

#[test]
fn a_long_name_and_address_of_a_clinic_wrap_beside_the_code() {
    for language in LANGUAGES {
        let mut handout = with_letterhead(language);
        let letterhead = handout.letterhead.as_mut().unwrap();
        letterhead.name.text = letterhead.name.text.repeat(8);
        let address = letterhead.address.as_mut().unwrap();
        address.text = [address.text.as_str(); 7].join(" ");
        let pages = pages(&handout, Paper::A4);
        for run in &pages.pages[0].runs {
            assert!(run.x >= MARGIN - 0.1, "{language}");
            assert!(run.x + run.width <= pages.width - MARGIN + 0.1);
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
            assert!(run.x >= MARGIN - 0.1 && run.x + run.width <= pages.width - MARGIN + 0.1);
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
            run.x + run.width <= pages.width - MARGIN + 0.1,
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
            size: Size::Normal,
            page_label: &page_label,
            logo: None,
            accent: None,
        },
    )
    .unwrap_err();
    handout::ui::speak("en");
    let shown: Vec<String> = faults.iter().map(|fault| fault.what.to_string()).collect();
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
    let mut timelines = [0, 0];
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
                let handout = composed(&content, &locale, &request);
                let pages = pages(&handout, Paper::A4);
                let metadata = Metadata {
                    title: &handout.title.text,
                    language: &handout.language.tag,
                    direction: handout.language.direction,
                };
                let size = render(&pages, &metadata).unwrap().len();
                timelines[most / 4] += usize::from(timeline_figure(&pages).is_some());
                let count = pages.pages.len();
                let place = format!("{} {} {detail:?}", goal.id, language.tag);
                assert!(count <= most, "{place}: {count} pages");
                assert!(size <= bytes, "{place}: {size} bytes");
            }
        }
    }
    // Of thirty each: it is left out where the sheet is full without it.
    let [brief, standard] = timelines;
    assert!(
        brief >= 24 && standard >= 18,
        "the timeline stands on {brief} brief and {standard} standard sheets"
    );
}

/// Where the lines are tight, what a page has left stands between its paragraphs and sections, not under them.
#[test]
fn a_tight_sheet_fills_its_pages_to_the_foot() {
    for language in LANGUAGES {
        let handout = sheet_of(language, |language| {
            Request::new("hair", language, Detail::Standard)
        });
        let pages = pages(&handout, Paper::A4);
        for (number, page) in pages.pages.iter().enumerate() {
            let foot = pages.height - MARGIN;
            let baselines = page.runs.iter().map(|run| run.baseline);
            let last = baselines.filter(|&y| y < foot).fold(0.0, f32::max);
            assert!(
                foot - last < 3.0 * style::BODY,
                "{language} page {}: {} points are left",
                number + 1,
                foot - last
            );
        }
    }
}

/// The element of the timeline: the figure that has lettering.
fn timeline_figure(pages: &Pages) -> Option<usize> {
    let elements = &pages.structure.elements;
    let mut letters = pages.pages.iter().flat_map(|page| &page.lettering);
    letters.find_map(|run| run.element.filter(|&id| elements[id].role == Role::Figure))
}

/// The full sheet for hair, which has the most bars, as the real content composes it.
fn full_sheet(language: &str) -> Handout {
    sheet_of(language, |language| {
        Request::new("hair", language, Detail::Full)
    })
}

/// A sheet as the real content composes it.
fn sheet_of(language: &str, request: impl FnOnce(Language) -> Request) -> Handout {
    let store = Store::embedded();
    let mut faults = Vec::new();
    let content = Content::read(&store, &mut faults);
    let language = content.languages.find(language).unwrap();
    let locale = content
        .locale(&store, language.clone(), &mut faults)
        .unwrap();
    composed(&content, &locale, &request(language))
}

/// What `request` wants, from the real content.
fn composed(content: &Content, locale: &Locale, request: &Request) -> Handout {
    let of_request = |goal: &&Goal| goal.id == request.goal;
    let material = Material {
        goal: content.goals.iter().find(of_request).unwrap(),
        numbers: &content.numbers,
        release: &content.release,
        sources: None,
        locale,
        clinic: None,
        fallbacks: &[],
        standing: &handout::approval::Standing::NEVER,
    };
    compose(request, &material).unwrap()
}

fn timeline_of(handout: &Handout) -> &Timeline {
    let groups = handout.sections.iter().flat_map(|s| &s.groups);
    let mut found = groups.flat_map(|g| &g.blocks).filter_map(|b| match b {
        Block::Timeline(timeline) => Some(timeline),
        _ => None,
    });
    found.next().unwrap()
}

#[test]
fn the_timeline_is_one_figure_on_one_page_that_says_what_it_shows() {
    for language in LANGUAGES {
        let handout = full_sheet(language);
        let pages = pages(&handout, Paper::A4);
        let figure = timeline_figure(&pages).unwrap();
        let spoken = pages.structure.elements[figure].alternative.as_deref();
        let isolates = ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];
        let plain = |text: &str| text.replace(isolates, "");
        let timeline = timeline_of(&handout);
        let before = timeline.before.as_ref().unwrap();
        assert_eq!(spoken, Some(&*plain(&before.alternative.text)));
        let bars = || before.bars.iter().chain(&timeline.bars);
        for label in bars().flat_map(|bar| &bar.labels) {
            let label = plain(&label.text);
            assert!(
                spoken.unwrap().contains(label.trim_end_matches('*')),
                "{language}: {label}"
            );
        }
        let on = |page: &&Page| {
            let shapes = page.shapes.iter().map(|shape| shape.element);
            let mut parts = shapes.chain(page.lettering.iter().map(|run| run.element));
            parts.any(|element| element == Some(figure))
        };
        assert_eq!(pages.pages.iter().filter(on).count(), 1, "{language}");
        // All its words are drawn, and none of them is text, which readers would find in no order.
        let mut lettering = pages.pages.iter().flat_map(|page| &page.lettering);
        assert!(lettering.all(|run| run.element == Some(figure)));
        let mut runs = pages.pages.iter().flat_map(|page| &page.runs);
        assert!(runs.all(|run| run.element != Some(figure)), "{language}");
        let labels = bars().flat_map(|bar| &bar.labels);
        let steps = before.steps.iter().chain(&timeline.steps);
        let words = std::iter::once(&timeline.start).chain(steps);
        for word in words.chain(labels).chain(&before.note) {
            let mut lettering = pages.pages.iter().flat_map(|page| &page.lettering);
            let drawn = lettering.any(|run| pages.sources[run.source].id == word.id);
            assert!(drawn, "{language}: {}", word.text);
        }
    }
}

#[test]
fn the_timeline_stays_inside_the_margins_in_letters_large_enough() {
    for language in LANGUAGES {
        for paper in [Paper::A4, Paper::Letter] {
            let pages = pages(&full_sheet(language), paper);
            let figure = timeline_figure(&pages);
            let (left, right) = (MARGIN - 0.1, pages.width - MARGIN + 0.1);
            for page in &pages.pages {
                for run in page.lettering.iter().filter(|run| run.element == figure) {
                    let shown = letters(&pages, run);
                    assert!(run.x >= left && run.x + run.width <= right, "{shown}");
                    assert!(run.size >= style::SMALL, "{shown}: {}", run.size);
                }
                let shapes = page.shapes.iter().filter(|s| s.element == figure);
                for point in shapes.flat_map(|s| &s.paths).flat_map(|p| &p.points) {
                    assert!(point.x >= left && point.x <= right, "{language}: {point:?}");
                    assert!(
                        point.y >= MARGIN && point.y <= pages.height - MARGIN,
                        "{language}: {point:?}"
                    );
                }
            }
        }
    }
}

/// Time runs as the language is read, and what ends later ends further along.
#[test]
fn the_timeline_is_mirrored_in_languages_read_from_right_to_left() {
    for language in LANGUAGES {
        let handout = full_sheet(language);
        let pages = pages(&handout, Paper::A4);
        let figure = timeline_figure(&pages);
        // Distance of the near end from the side where reading begins.
        let start = |id: &str| {
            let runs = pages.pages.iter().flat_map(|page| &page.lettering);
            let of = runs.filter(|run| run.element == figure && pages.sources[run.source].id == id);
            of.map(|run| match handout.language.direction {
                Direction::Ltr => run.x,
                Direction::Rtl => pages.width - run.x - run.width,
            })
            .fold(f32::INFINITY, f32::min)
        };
        let timeline = timeline_of(&handout);
        let before = timeline.before.as_ref().unwrap();
        let mut places: Vec<f32> = before.steps.iter().map(|step| start(&step.id)).collect();
        assert!((places[0] - MARGIN).abs() < 1.0, "{language}");
        places.push(start(&timeline.start.id));
        places.extend(timeline.steps.iter().map(|step| start(&step.id)));
        assert!(
            places.is_sorted_by(|one, next| one < next),
            "{language}: {places:?}"
        );
        let shade = start("common-after-shade.short");
        let sunscreen = start("common-after-sunscreen.short");
        let no_make_up = start("common-after-no-makeup.short");
        assert!(
            shade < sunscreen,
            "{language}: one begins where the other ends"
        );
        assert!(
            (shade - no_make_up).abs() < 0.1,
            "{language}: both begin at the session"
        );
        let lead_in = start("common-before-alcohol-hours.short");
        assert!(
            lead_in < shade,
            "{language}: one ends where the other begins"
        );
    }
}

/// A timeline is never the reason for one more page; left out, it leaves no trace.
#[test]
fn a_timeline_that_has_no_room_is_left_out() {
    let bar = |until: usize| Bar {
        mark: Mark::Dont,
        from: None,
        until: Some(until),
        labels: vec![text("no pool")],
    };
    let timeline = Timeline {
        before: None,
        start: text("Session"),
        steps: vec![text("after a day"), text("after a week")],
        bars: vec![bar(0), bar(1)],
        comma: text(","),
        note: None,
        alternative: text("For a day: no pool. For a week: no pool."),
    };
    let (mut stands, mut left_out) = (0, 0);
    for items in (60..130).step_by(3) {
        let mut handout = only(
            "en",
            section("After", vec![list(items, "one line"), table(3, "cell")]),
        );
        handout.detail = Detail::Brief;
        let bare = pages(&handout, Paper::A4);
        let picture = Block::Timeline(Box::new(timeline.clone()));
        handout.sections[0].groups[0].blocks.insert(0, picture);
        let drawn = pages(&handout, Paper::A4);
        assert!(drawn.pages.len() <= bare.pages.len().max(2), "{items}");
        match timeline_figure(&drawn) {
            Some(_) => stands += 1,
            None => {
                left_out += 1;
                assert_eq!(dump(&drawn), dump(&bare), "{items}");
            }
        }
    }
    assert!(stands > 0 && left_out > 0, "{stands} {left_out}");
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
            size: Size::Normal,
            page_label: &page_label,
            logo: None,
            accent: None,
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

/// The texts that a page layout shows, each whole, with their letters in a fixed order.
fn shown_letters(pages: &Pages) -> Vec<char> {
    let runs = pages.pages.iter().flat_map(|page| &page.runs);
    let mut shown: Vec<char> = runs
        .filter(|run| run.element.is_some())
        .flat_map(|run| letters(pages, run).chars().collect::<Vec<_>>())
        .filter(|c| !c.is_whitespace())
        .collect();
    shown.sort_unstable();
    shown
}

#[test]
fn large_print_says_all_that_normal_print_says() {
    for language in LANGUAGES {
        let handout = fixture(language);
        let sizes = [Size::Normal, Size::Large, Size::Giant];
        let [normal, large, giant] = sizes.map(|size| pages_of_size(&handout, Paper::A4, size));
        let body = |pages: &Pages| {
            let runs = pages.pages.iter().flat_map(|page| &page.runs);
            let sizes = runs.filter(|run| run.element.is_some()).map(|run| run.size);
            (sizes.fold(f32::INFINITY, f32::min) * 10.0).round() / 10.0
        };
        assert_eq!(
            (body(&normal), body(&large), body(&giant)),
            (8.8, 13.2, 17.6)
        );
        assert!(normal.pages.len() < large.pages.len() && large.pages.len() < giant.pages.len());
        // In giant print the table is set as cards: they say the names of the columns once for each row, and need no
        // head over the rows' own names.
        let mut blocks = handout
            .sections
            .iter()
            .flat_map(|section| section.groups.iter().flat_map(|group| &group.blocks));
        let corner = blocks
            .find_map(|block| match block {
                Block::Table(table) => Some(&table.corner.text),
                _ => None,
            })
            .unwrap();
        assert_eq!(shown_letters(&normal), shown_letters(&large), "{language}");
        let missing: Vec<char> = {
            let mut left = shown_letters(&giant);
            let all = shown_letters(&normal).into_iter();
            all.filter(|c| match left.iter().position(|l| l == c) {
                Some(at) => {
                    left.swap_remove(at);
                    false
                }
                None => true,
            })
            .collect()
        };
        assert!(
            missing.iter().all(|c| corner.contains(*c)),
            "{language}: {missing:?}"
        );
    }
}

#[test]
fn a_second_language_stands_beside_the_first_line_by_line() {
    for (first, second) in [("ar", "en"), ("en", "fa"), ("fa", "ar")] {
        let mut handout = fixture(first);
        handout.set_beside(&fixture(second));
        let pages = pages(&handout, Paper::A4);
        let middle = pages.width / 2.0;
        // The first run of each text: page, baseline, whether it is in the right half.
        let mut places = std::collections::BTreeMap::new();
        for (number, page) in pages.pages.iter().enumerate() {
            for run in page.runs.iter().filter(|run| run.element.is_some()) {
                let source = &pages.sources[run.source];
                let of_second = source
                    .language
                    .as_ref()
                    .is_some_and(|language| language.tag == second);
                let place = (number, run.baseline, run.x + run.width / 2.0 > middle);
                places
                    .entry((source.id.clone(), of_second))
                    .or_insert(place);
            }
        }
        let statements = handout
            .sections
            .iter()
            .flat_map(|section| section.groups.iter().flat_map(|group| &group.blocks))
            .filter(|block| !matches!(block, Block::Table(_)))
            .flat_map(Block::statements)
            // Titles of sources are in one language.
            .filter(|statement| handout.beside(&statement.text).is_some());
        let mut count = 0;
        for statement in statements {
            let id = statement.text.id.clone();
            let (page, baseline, right) = places[&(id.clone(), false)];
            let beside = places[&(id.clone(), true)];
            assert_eq!(
                (page, baseline),
                (beside.0, beside.1),
                "{first} {second} {id}"
            );
            let rtl = handout.language.direction == Direction::Rtl;
            assert_eq!((right, beside.2), (rtl, !rtl), "{first} {second} {id}");
            count += 1;
        }
        assert!(count > 20);
    }
}

/// One language may be approved and the other not.
#[test]
fn every_page_in_two_languages_says_of_both_whether_they_are_approved() {
    let mut handout = fixture("ar");
    handout.set_beside(&fixture("en"));
    let pages = pages(&handout, Paper::A4);
    assert!(pages.pages.len() > 1);
    for (number, page) in pages.pages.iter().enumerate() {
        let approvals = page.runs.iter().filter_map(|run| {
            let source = &pages.sources[run.source];
            let language = source.language.as_ref().map(|l| l.tag.as_str());
            (source.id == handout.approval.id).then(|| language.unwrap_or("ar"))
        });
        let tags: BTreeSet<&str> = approvals.collect();
        assert_eq!(tags, BTreeSet::from(["ar", "en"]), "page {}", number + 1);
    }
}

/// Large letters on small paper leave the bars too short for their words.
#[test]
fn a_timeline_whose_words_would_break_is_left_out() {
    for language in LANGUAGES {
        let handout = full_sheet(language);
        let stands = |paper, size| timeline_figure(&pages_of_size(&handout, paper, size)).is_some();
        assert!(stands(Paper::A5, Size::Normal), "{language}");
        assert!(stands(Paper::A4, Size::Large), "{language}");
        assert!(!stands(Paper::A5, Size::Giant), "{language}");
    }
}

/// The time before the session gives way first: the rest of the picture is worth more than nothing.
#[test]
fn a_timeline_with_too_little_room_goes_without_the_time_before_the_session() {
    for language in LANGUAGES {
        let mut handout = full_sheet(language);
        let whole = pages(&handout, Paper::A4);
        let Some(Block::Timeline(timeline)) = handout
            .sections
            .iter_mut()
            .flat_map(|s| &mut s.groups)
            .flat_map(|g| &mut g.blocks)
            .find(|b| matches!(b, Block::Timeline(_)))
        else {
            panic!("{language}: no timeline");
        };
        timeline.before.as_mut().unwrap().bars[0].labels[0].text = "x".repeat(60);
        let narrow = pages(&handout, Paper::A4);
        handout
            .sections
            .iter_mut()
            .flat_map(|s| &mut s.groups)
            .flat_map(|g| &mut g.blocks)
            .for_each(|block| {
                if let Block::Timeline(timeline) = block {
                    timeline.before = None;
                }
            });
        let without = pages(&handout, Paper::A4);
        let spoken = |pages: &Pages| {
            let figure = timeline_figure(pages).unwrap();
            pages.structure.elements[figure].alternative.clone()
        };
        assert_eq!(spoken(&narrow), spoken(&without), "{language}");
        assert_ne!(spoken(&narrow), spoken(&whole), "{language}");
    }
}

/// Half a body is too narrow for a picture: each language has its own, which runs its own way.
#[test]
fn two_languages_have_a_timeline_each() {
    let mut handout = full_sheet("ar");
    handout.set_beside(&full_sheet("en"));
    let pages = pages(&handout, Paper::A4);
    let start = &timeline_of(&handout).before.as_ref().unwrap().steps[0].id;
    let runs = pages.pages.iter().flat_map(|page| &page.lettering);
    // The first name on the axis, which may take several lines.
    let starts: Vec<&Run> = runs
        .filter(|run| pages.sources[run.source].id == *start)
        .collect();
    let figures: BTreeSet<usize> = starts.iter().filter_map(|run| run.element).collect();
    let figures: Vec<usize> = figures.into_iter().collect();
    assert_eq!(figures.len(), 2);
    let of = |figure| starts.iter().filter(move |run| run.element == Some(figure));
    let right = of(figures[0]).map(|run| run.x + run.width);
    let left = of(figures[1]).map(|run| run.x);
    let right = right.fold(0.0, f32::max);
    let left = left.fold(f32::INFINITY, f32::min);
    assert!((right - (pages.width - MARGIN)).abs() < 1.0, "{right}");
    assert!((left - MARGIN).abs() < 1.0, "{left}");
    let [arabic, english] = [figures[0], figures[1]].map(|id| &pages.structure.elements[id]);
    assert_eq!(arabic.language, None);
    assert_eq!(english.language.as_deref(), Some("en"));
    let spoken = english.alternative.as_deref().unwrap();
    assert!(spoken.starts_with("Timeline of the care before and after the session."));
}

#[test]
fn the_page_that_the_clinic_keeps_begins_a_page_and_costs_only_that() {
    for language in LANGUAGES {
        for goal in ["hair", "fat-reduction"] {
            let sheet = |acknowledge| {
                sheet_of(language, |language| Request {
                    acknowledge,
                    ..Request::new(goal, language, Detail::Brief)
                })
            };
            let (without, with) = (sheet(false), sheet(true));
            assert_eq!(without.content, with.content);
            let questions = with.sections.last().unwrap().groups[1].blocks[0].statements();
            assert_eq!(questions.count(), 3, "{goal} {language}");
            let (without, with) = (pages(&without, Paper::A4), pages(&with, Paper::A4));
            assert_eq!(
                with.pages.len(),
                without.pages.len() + 1,
                "{goal} {language}"
            );
            let mut ids = with.pages.last().unwrap().runs.iter().filter_map(|run| {
                run.element?;
                Some(&*with.sources[run.source].id)
            });
            assert_eq!(ids.next(), Some("ui-section-acknowledgement"));
            assert!(ids.any(|id| id == "staff-line"), "which sheet it was");
        }
    }
}
