//! The web page, read by a parser of browsers' rules: it says what the text says, carries all it needs, and a name can
//! do nothing in it.

use std::collections::BTreeSet;
use std::fs;
use std::io::Read as _;
use std::path::Path;
use std::process::Command;
use std::sync::LazyLock;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use flate2::read::ZlibDecoder;
use handout::handout::Handout;
use handout::text::plain;
use harfrust::{FontRef, ShapeOptions, ShaperData, UnicodeBuffer};
use scraper::{ElementRef, Html, Selector};
use sha2::{Digest as _, Sha256};

const GOALS: [&str; 10] = [
    "acne-scars",
    "eye-area",
    "fat-reduction",
    "firmness",
    "freshness",
    "hair",
    "hydration",
    "pigmentation",
    "pores",
    "wrinkles",
];

const LANGUAGES: [(&str, &str); 3] = [("ar", "rtl"), ("fa", "rtl"), ("en", "ltr")];

const PERSON: [&str; 10] = [
    "--patient",
    "Sample Name",
    "--record",
    "A-1",
    "--date",
    "2026-03-20",
    "--next",
    "2026-04-10",
    "--clinician",
    "سلمى",
];

fn run(folder: &Path, arguments: &[&str]) -> Vec<u8> {
    let output = Command::new(env!("CARGO_BIN_EXE_handout"))
        .env("HANDOUT_UI", "en")
        .arg("make")
        .args(arguments)
        .args(["-o", "-"])
        .current_dir(folder)
        // A profile among the settings of whoever runs the tests is none of theirs.
        .env("HOME", folder)
        .env_remove("XDG_CONFIG_HOME")
        .env_remove("HANDOUT_CLINIC")
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{arguments:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    output.stdout
}

/// A page as written, and as parsed without a fault.
struct Page {
    written: String,
    parsed: Html,
    handout: Handout,
}

impl Page {
    fn make(folder: &Path, arguments: &[&str]) -> Self {
        let written = [arguments, &["-f", "html"]].concat();
        let written = String::from_utf8(run(folder, &written)).unwrap();
        let handout = [arguments, &["-f", "json"]].concat();
        let handout = serde_json::from_slice(&run(folder, &handout)).unwrap();
        let parsed = Html::parse_document(&written);
        assert_eq!(parsed.errors, Vec::<String>::new(), "{arguments:?}");
        Page {
            written,
            parsed,
            handout,
        }
    }

    fn of(arguments: &[&str]) -> Self {
        Page::make(tempfile::tempdir().unwrap().path(), arguments)
    }

    /// The page of a sheet that holds everything, with its goal and language.
    fn full() -> impl Iterator<Item = (&'static str, &'static str, Self)> {
        /// Made once for all tests; a parsed page stays in its thread.
        static MADE: LazyLock<Vec<(&str, &str, String, Handout)>> = LazyLock::new(|| {
            let each = GOALS
                .iter()
                .flat_map(|goal| LANGUAGES.map(|(tag, _)| (*goal, tag)));
            let made = each.map(|(goal, tag)| {
                let arguments = [&[goal, "-l", tag, "--detail", "full"][..], &PERSON].concat();
                let Page {
                    written, handout, ..
                } = Page::of(&arguments);
                (goal, tag, written, handout)
            });
            made.collect()
        });
        MADE.iter().map(|(goal, tag, written, handout)| {
            let parsed = Html::parse_document(written);
            let (written, handout) = (written.clone(), handout.clone());
            (
                *goal,
                *tag,
                Page {
                    written,
                    parsed,
                    handout,
                },
            )
        })
    }

    fn all(&self, selector: &str) -> Vec<ElementRef<'_>> {
        self.parsed
            .select(&Selector::parse(selector).unwrap())
            .collect()
    }

    fn style(&self) -> String {
        self.all("style")[0].text().collect()
    }

    /// The text of the page in reading order: a line for each heading, paragraph, item or term, and a table as cards.
    fn lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        read(self.all("body")[0], &mut lines);
        lines
    }

    /// The lines of the text output, as long as they are, without its rules.
    fn lines_of_text(&self) -> Vec<String> {
        let text = plain::render(&self.handout, 100_000);
        let is_rule = |line: &&str| line.chars().all(|c| c == '=' || c == '-');
        let lines = text.lines().filter(|line| !is_rule(line));
        lines.map(one_line).collect()
    }
}

/// Elements that are a line each, or hold such.
const BLOCKS: [&str; 14] = [
    "div", "p", "h1", "h2", "h3", "ul", "li", "dl", "table", "section", "header", "main", "footer",
    "tr",
];

/// The elements of some names below one, in order.
fn below<'a>(element: ElementRef<'a>, names: &[&str]) -> Vec<ElementRef<'a>> {
    let all = element.descendent_elements().skip(1);
    all.filter(|inner| names.contains(&inner.value().name()))
        .collect()
}

fn read(element: ElementRef<'_>, lines: &mut Vec<String>) {
    let is_term = element
        .child_elements()
        .any(|child| child.value().name() == "dt");
    if element.value().name() == "table" {
        let columns: Vec<_> = below(element, &["th"])
            .into_iter()
            .filter(|head| head.value().attr("scope") == Some("col"))
            .skip(1)
            .map(texts)
            .collect();
        for row in below(element, &["tr"]).into_iter().skip(1) {
            let cells: Vec<_> = row.child_elements().map(texts).collect();
            lines.extend(cells[0].iter().map(|text| one_line(text)));
            for (column, cell) in columns.iter().zip(&cells[1..]) {
                let named = column.iter().zip(cell);
                lines.extend(named.map(|(name, text)| one_line(&format!("{name}: {text}"))));
            }
        }
    } else if is_term || below(element, &BLOCKS).is_empty() {
        let line = one_line(&element.text().collect::<String>());
        lines.extend((!line.is_empty()).then_some(line));
    } else {
        element
            .child_elements()
            .for_each(|child| read(child, lines));
    }
}

/// The texts of a cell: one for each language.
fn texts(cell: ElementRef<'_>) -> Vec<String> {
    let own = below(cell, &["p"]).into_iter();
    let own: Vec<String> = own.map(|p| p.text().collect()).collect();
    match own.is_empty() {
        true => vec![cell.text().collect()],
        false => own,
    }
}

/// Without line breaks and without the marks that elements of the page take the place of.
fn one_line(text: &str) -> String {
    let text = text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_page_says_what_the_text_says_line_by_line() {
    for (goal, tag, page) in Page::full() {
        assert_eq!(page.lines(), page.lines_of_text(), "{goal} {tag}");
    }
    for (tag, _) in LANGUAGES {
        let page = Page::of(&["pores", "-l", tag, "--detail", "brief", "--acknowledge"]);
        assert_eq!(page.lines(), page.lines_of_text(), "{tag}");
    }
}

#[test]
fn a_page_in_two_languages_says_what_the_text_says() {
    for (first, second) in [("ar", "en"), ("fa", "ar"), ("en", "fa")] {
        let own = [&["wrinkles", "-l", first, "--with", second][..], &PERSON].concat();
        let page = Page::of(&[&own[..], &["--detail", "full", "--acknowledge"]].concat());
        assert_eq!(page.lines(), page.lines_of_text(), "{first} {second}");
        let beside = page.all(&format!("[lang={second}]"));
        assert!(beside.len() > 100);
    }
}

#[test]
fn every_page_has_its_language_landmarks_and_headings_in_order() {
    for (goal, tag, page) in Page::full() {
        let (_, direction) = LANGUAGES.iter().find(|(of, _)| *of == tag).unwrap();
        let html = page.parsed.root_element().value();
        assert_eq!(html.attr("lang"), Some(tag));
        assert_eq!(html.attr("dir"), Some(*direction));
        for element in page.all("[lang]") {
            assert!(element.value().attr("dir").is_some(), "{}", element.html());
        }
        for landmark in ["body > header", "body > main", "body > footer", "h1"] {
            assert_eq!(page.all(landmark).len(), 1, "{landmark}");
        }
        let mut level = 1;
        for heading in page.all("h1, h2, h3, h4, h5, h6") {
            let own = heading.value().name()[1..].parse::<u8>().unwrap();
            assert!(own <= level + 1, "{goal} {tag}: {}", heading.html());
            level = own;
        }
        let ids: Vec<_> = page
            .all("[id]")
            .iter()
            .filter_map(|element| element.value().attr("id"))
            .collect();
        let known: BTreeSet<_> = ids.iter().copied().collect();
        assert_eq!(ids.len(), known.len(), "{ids:?}");
        for element in page.all("[aria-labelledby]") {
            let by = element.value().attr("aria-labelledby").unwrap();
            assert!(known.contains(by), "{by}");
        }
    }
}

#[test]
fn marks_have_names_and_tables_have_heads() {
    let page = Page::of(&["wrinkles", "-l", "ar", "--detail", "full"]);
    for (mark, name) in &page.handout.marks {
        let class = format!("{mark:?}").to_lowercase();
        for drawn in page.all(&format!("ul.{class} .mark")) {
            assert_eq!(drawn.value().attr("role"), Some("img"));
            assert_eq!(drawn.value().attr("aria-label"), Some(&*name.text));
        }
    }
    assert!(page.all("ul.fact .mark:not([aria-hidden])").is_empty());
    assert!(!page.all("table").is_empty());
    for row in page.all("tbody tr") {
        let head = row.child_elements().next().unwrap().value();
        assert_eq!((head.name(), head.attr("scope")), ("th", Some("row")));
    }
    for head in page.all("thead th") {
        assert_eq!(head.value().attr("scope"), Some("col"));
    }
    let timeline = page.all(".timeline")[0];
    let alternative = timeline.value().attr("aria-label").unwrap();
    assert!(alternative.len() > 100, "{alternative}");
    assert_eq!(one_line(&timeline.text().collect::<String>()), "");
}

/// Asserts that nothing is loaded or run.
fn assert_harmless(page: &Page) {
    for element in page.all("*") {
        let value = element.value();
        let name = value.name();
        assert!(
            ![
                "script", "link", "iframe", "object", "embed", "base", "form", "input"
            ]
            .contains(&name),
            "{}",
            element.html()
        );
        for (attribute, text) in value.attrs() {
            assert!(
                !attribute.starts_with("on") && attribute != "style" && attribute != "srcset",
                "{name} {attribute}"
            );
            match attribute {
                "src" => assert!(text.starts_with("data:image/png;base64,"), "{text}"),
                "href" => assert!(
                    name == "a"
                        && (text.starts_with("tel:") || text.starts_with("https://clinic.")),
                    "{name} {text}"
                ),
                // What is said aloud may name an address.
                "aria-label" => {}
                _ => assert!(!text.contains("http"), "{attribute}={text}"),
            }
        }
    }
    let style = page.style();
    assert!(!style.contains("http") && !style.contains("@import"));
    for address in style.split("url(").skip(1) {
        assert!(address.starts_with("data:font/woff;base64,"));
    }
    assert_eq!(page.all("style").len(), 1);
    // The policy names the style sheet by its digest, and lets nothing else be.
    let policy = page.all("meta[http-equiv=Content-Security-Policy]")[0];
    let digest = BASE64_STANDARD.encode(Sha256::digest(style.as_bytes()));
    let policy = policy.value().attr("content").unwrap();
    assert!(policy.starts_with("default-src 'none'; "), "{policy}");
    assert!(
        policy.contains(&format!("style-src 'sha256-{digest}';")),
        "{policy}"
    );
    assert_eq!(
        page.all("meta[name=referrer][content=no-referrer]").len(),
        1
    );
}

#[test]
fn nothing_is_loaded_and_nothing_runs() {
    for (_, _, page) in Page::full() {
        assert_harmless(&page);
    }
}

#[test]
fn a_hostile_name_is_a_name() {
    let cases = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/cases/html/hostile-names.txt"
    );
    let names = fs::read_to_string(cases).unwrap();
    for sheet in [
        &["pores", "-l", "ar", "--with", "en"][..],
        &["pores", "-l", "en"],
    ] {
        let make = |name| {
            let own = ["--patient", name, "--record", name, "--clinician", name];
            Page::of(&[sheet, &own, &["--detail", "brief", "--acknowledge"]].concat())
        };
        let elements = |page: &Page| page.all("*").len();
        let rules = |page: &Page| page.style().matches(['{', '}', ';']).count();
        let harmless = make("Sample Name");
        for name in names.lines() {
            let page = make(name);
            assert_harmless(&page);
            assert_eq!(page.lines(), page.lines_of_text(), "{name}");
            let shown = page.all("dd")[0].text().collect::<String>();
            assert_eq!(shown, name);
            assert_eq!(elements(&page), elements(&harmless), "{name}");
            assert_eq!(rules(&page), rules(&harmless), "{name}");
        }
    }
}

#[test]
fn a_page_for_a_person_is_kept_from_search_engines_and_has_no_name_in_its_title() {
    let robots = "meta[name=robots][content*=noindex]";
    let page = Page::of(&[&["pores", "-l", "fa"][..], &PERSON].concat());
    assert_eq!(page.all(robots).len(), 1);
    let title: String = page.all("title")[0].text().collect();
    assert_eq!(title, one_line(&page.handout.title.text));
    let page = Page::of(&["pores", "-l", "fa"]);
    assert_eq!(page.all(robots).len(), 0);
}

/// A clinic with a letterhead that has everything.
fn clinic(folder: &Path) {
    let profile = r##"
phone = "+966 11 555 0100"
emergency_number = "997"
out_of_hours_phone = "011 555 0100 ext. 12"
page = "https://clinic.example/care?a=1&b=2"
logo = "logo.png"
accent = "#7a1f5c"
address = "12 King Fahd Road <Riyadh>"
[name]
ar = "عيادة المثال"
fa = "کلینیک نمونه"
en = "Example & \"Clinic\""
"##;
    fs::write(folder.join("clinic.toml"), profile).unwrap();
    let mut encoder =
        png::Encoder::new(fs::File::create(folder.join("logo.png")).unwrap(), 600, 300);
    encoder.set_color(png::ColorType::Rgb);
    let mut writer = encoder.write_header().unwrap();
    let pixels: Vec<u8> = (0..600 * 300 * 3).map(|i| (i / 700 % 251) as u8).collect();
    writer.write_image_data(&pixels).unwrap();
    writer.finish().unwrap();
}

#[test]
fn a_letterhead_has_its_logo_its_code_and_phones_to_call() {
    let folder = tempfile::tempdir().unwrap();
    clinic(folder.path());
    for (tag, _) in LANGUAGES {
        let page = Page::make(folder.path(), &["hair", "-l", tag, "--detail", "brief"]);
        assert_harmless(&page);
        assert_eq!(page.lines(), page.lines_of_text(), "{tag}");
        let logo = page.all("header img.logo")[0].value().attr("src").unwrap();
        let logo = BASE64_STANDARD
            .decode(logo.strip_prefix("data:image/png;base64,").unwrap())
            .unwrap();
        let read = png::Decoder::new(std::io::Cursor::new(logo)).read_info();
        let (width, height) = read.unwrap().info().size();
        assert!(width == 2 * height && width > 300, "{width} by {height}");
        let code = page.all("header svg.code")[0].value();
        assert!(code.attr("aria-label").unwrap().contains("clinic.example"));
        assert!(page.style().contains("--accent:#7a1f5c;"));
        let called: BTreeSet<_> = page
            .all("a[href^='tel:']")
            .iter()
            .map(|link| link.value().attr("href").unwrap())
            .collect();
        for number in ["tel:+966115550100", "tel:997", "tel:0115550100;ext=12"] {
            assert!(called.contains(number), "{number} in {called:?}");
        }
        let address = page.all("header a[href^=https]")[0].value();
        assert_eq!(
            address.attr("href"),
            Some("https://clinic.example/care?a=1&b=2")
        );
    }
}

#[test]
fn the_size_of_the_letters_and_the_paper_are_in_the_style_sheet() {
    for (size, times) in [("normal", "1"), ("large", "1.5"), ("giant", "2")] {
        let page = Page::of(&["pores", "-l", "en", "--size", size]);
        assert!(page.style().contains(&format!("--size:{times};")), "{size}");
    }
    for (paper, name) in [("a4", "A4"), ("a5", "A5"), ("letter", "letter")] {
        let page = Page::of(&["pores", "-l", "en", "--paper", paper]);
        assert!(
            page.style().contains(&format!("@page{{size:{name};")),
            "{paper}"
        );
    }
}

#[test]
fn the_same_request_gives_the_same_page() {
    let folder = tempfile::tempdir().unwrap();
    clinic(folder.path());
    let arguments = [&["hair", "-l", "fa", "-f", "html"][..], &PERSON].concat();
    assert_eq!(
        run(folder.path(), &arguments),
        run(folder.path(), &arguments)
    );
}

/// Bytes of the largest page of a detail level: what a message can carry.
const MOST_BYTES: [(&str, usize); 3] =
    [("brief", 90_000), ("standard", 110_000), ("full", 200_000)];

#[test]
fn pages_are_small_enough_for_a_message() {
    for (detail, most) in MOST_BYTES {
        for (tag, _) in LANGUAGES {
            let page = Page::of(&["pigmentation", "-l", tag, "--detail", detail]);
            assert!(
                page.written.len() <= most,
                "{tag} {detail}: {}",
                page.written.len()
            );
        }
    }
}

/// The fonts of a page, with their weights, unpacked (W3C, WOFF File Format 1.0).
fn fonts(page: &Page) -> Vec<(String, Vec<u8>)> {
    let style = page.style();
    let faces = style.split("@font-face{").skip(1);
    faces
        .map(|face| {
            let after = |mark: &str| face.split(mark).nth(1).unwrap();
            let weight = after("font-weight:").split(';').next().unwrap();
            let data = after("base64,").split(')').next().unwrap();
            let woff = BASE64_STANDARD.decode(data).unwrap();
            (weight.to_owned(), unpacked(&woff))
        })
        .collect()
}

fn unpacked(woff: &[u8]) -> Vec<u8> {
    let number = |at: usize| u32::from_be_bytes(woff[at..at + 4].try_into().unwrap()) as usize;
    assert_eq!(&woff[..4], b"wOFF");
    assert_eq!(number(8), woff.len());
    let count = usize::from(u16::from_be_bytes(woff[12..14].try_into().unwrap()));
    let mut font = woff[4..8].to_vec();
    font.extend(&woff[12..14]);
    font.extend([0; 6]);
    let mut offset = 12 + 16 * count;
    let mut tables = Vec::new();
    for entry in (0..count).map(|i| 44 + 20 * i) {
        let (start, stored, length) = (number(entry + 4), number(entry + 8), number(entry + 12));
        let bytes = &woff[start..start + stored];
        let mut table = bytes.to_vec();
        if stored < length {
            table.clear();
            ZlibDecoder::new(bytes).read_to_end(&mut table).unwrap();
        }
        assert_eq!(table.len(), length);
        font.extend(&woff[entry..entry + 4]);
        font.extend(&woff[entry + 16..entry + 20]);
        font.extend((offset as u32).to_be_bytes());
        font.extend((length as u32).to_be_bytes());
        table.resize(length.next_multiple_of(4), 0);
        offset += table.len();
        tables.extend(table);
    }
    font.extend(tables);
    assert_eq!(number(16), font.len());
    font
}

/// A font that texts are shaped with.
struct Shaper<'a> {
    font: FontRef<'a>,
    data: ShaperData,
}

impl<'a> Shaper<'a> {
    fn new(font: &'a [u8]) -> Self {
        let font = FontRef::new(font).unwrap();
        let data = ShaperData::new(&font);
        Shaper { font, data }
    }

    /// Clusters, advances and places of the glyphs of a text, and how many are missing.
    fn shape(&self, text: &str) -> (Vec<(u32, i32, i32, i32)>, usize) {
        let shaper = self.data.shaper(&self.font).build();
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        let glyphs = shaper.shape(buffer, ShapeOptions::default());
        let infos = glyphs.glyph_infos();
        let placed = infos.iter().zip(glyphs.glyph_positions());
        let placed = placed.map(|(info, place)| {
            (
                info.cluster,
                place.x_advance,
                place.x_offset,
                place.y_offset,
            )
        });
        let missing = infos.iter().filter(|info| info.glyph_id == 0).count();
        (placed.collect(), missing)
    }
}

#[test]
fn the_fonts_of_a_page_join_and_place_letters_as_the_whole_ones_do() {
    let whole = |weight: &str| {
        let root = env!("CARGO_MANIFEST_DIR");
        fs::read(format!(
            "{root}/data/fonts/vazirmatn/Vazirmatn-{weight}.ttf"
        ))
        .unwrap()
    };
    let (regular, bold) = (whole("Regular"), whole("Bold"));
    for (_, _, page) in Page::full() {
        let cut = fonts(&page);
        let weights: Vec<_> = cut.iter().map(|(weight, _)| &**weight).collect();
        assert_eq!(weights, ["400", "700"]);
        let bold_texts = page.all("h1, h2, h3, dt, th");
        let regular_texts = page.all("main p, li, td, dd, footer p");
        let faces = [
            (&regular, regular_texts, &cut[0].1),
            (&bold, bold_texts, &cut[1].1),
        ];
        for (whole, elements, cut) in faces {
            let (whole, cut) = (Shaper::new(whole), Shaper::new(cut));
            for element in elements {
                // Signs for a copy of the page are not set in its fonts.
                let text: String = element.text().collect();
                let text: String = text.chars().filter(|c| !"✓✗•☐☎_".contains(*c)).collect();
                let (wanted, missing) = whole.shape(&text);
                assert_eq!(missing, 0, "{text}");
                assert_eq!(cut.shape(&text), (wanted, 0), "{text}");
            }
        }
    }
}

#[test]
fn a_name_in_another_script_brings_its_font() {
    let folder = tempfile::tempdir().unwrap();
    let fonts_folder = folder.path().join("mine/fonts");
    fs::create_dir_all(&fonts_folder).unwrap();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fonts");
    for file in fs::read_dir(source.join("georgian")).unwrap() {
        let path = file.unwrap().path();
        fs::copy(&path, fonts_folder.join(path.file_name().unwrap())).unwrap();
    }
    let name = ["pores", "-l", "en", "--patient", "ნინო", "--data", "mine"];
    let page = Page::make(folder.path(), &name);
    let style = page.style();
    assert!(style.contains("--family:handout,handout-1,sans-serif;"));
    let all = fonts(&page);
    let own = &all.last().unwrap().1;
    let own = Shaper::new(own);
    assert_eq!(own.shape("ნინო").1, 0);
    assert!(
        own.shape("Sample").1 > 0,
        "it has the letters of the name alone"
    );
}
