//! The structure tree, as hayro reads it: what a screen reader is given, element by element.

use std::collections::BTreeMap;

use handout::handout::{
    Bar, Block, Group, Handout, Mark, Section, SectionKind, Statement, Text, Timeline,
};
use handout::layout::fonts::Fonts;
use handout::layout::{Sheet, lay_out};
use handout::pdf::{Metadata, render};
use handout::request::{Paper, Size};
use hayro_syntax::Pdf;
use hayro_syntax::object::{Array, Dict, MaybeRef, Name, Object, Stream, String as PdfString};

const LANGUAGES: [&str; 3] = ["ar", "fa", "en"];

fn fixture(language: &str) -> Handout {
    let path = format!(
        "{}/tests/cases/layout/{language}.json",
        env!("CARGO_MANIFEST_DIR")
    );
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn pdf(handout: &Handout) -> Pdf {
    let page_label = |page: usize, count: usize| format!("{page} / {count}");
    let sheet = Sheet {
        paper: Paper::A4,
        fonts: &Fonts::embedded(None),
        size: Size::Normal,
        logo: None,
        accent: None,
        page_label: &page_label,
    };
    let pages = lay_out(handout, &sheet).unwrap();
    let metadata = Metadata {
        title: &handout.title.text,
        language: &handout.language.tag,
        direction: handout.language.direction,
    };
    Pdf::new(render(&pages, &metadata).unwrap()).unwrap()
}

/// An element of the tree, and what it says of itself.
#[derive(Debug, Default)]
struct Element {
    id: i32,
    kind: String,
    language: Option<String>,
    alternative: Option<String>,
    scope: Option<String>,
    /// Page (by object number) and marked-content id of its own content.
    content: Vec<(i32, i32)>,
}

fn catalog(pdf: &Pdf) -> Dict<'_> {
    pdf.xref().get(pdf.xref().root_id()).unwrap()
}

/// The elements in the order in which they are read, the document itself first.
fn elements(pdf: &Pdf) -> Vec<Element> {
    let root: Dict = catalog(pdf).get("StructTreeRoot").unwrap();
    let mut elements = Vec::new();
    let id = root.get_ref("K").unwrap().obj_number;
    collect(&root.get::<Dict>("K").unwrap(), id, &mut elements);
    elements
}

fn collect(dict: &Dict, id: i32, elements: &mut Vec<Element>) {
    let name = |dict: &Dict, key: &str| Some(dict.get::<Name>(key)?.as_str().to_owned());
    let attributes: Option<Dict> = dict.get("A");
    let place = elements.len();
    elements.push(Element {
        id,
        kind: name(dict, "S").unwrap(),
        language: dict
            .get::<PdfString>("Lang")
            .map(|s| String::from_utf8(s.as_bytes().to_vec()).unwrap()),
        alternative: dict.get::<PdfString>("Alt").map(|s| utf16(s.as_bytes())),
        scope: attributes.and_then(|a| name(&a, "Scope")),
        content: Vec::new(),
    });
    let page = dict.get_ref("Pg").map(|page| page.obj_number);
    let kids: Vec<MaybeRef<Object>> = match dict.get::<Array>("K") {
        Some(kids) => kids.raw_iter().collect(),
        None => vec![dict.get_raw::<Object>("K").unwrap()],
    };
    for kid in kids {
        match kid {
            MaybeRef::NotRef(Object::Number(id)) => {
                elements[place]
                    .content
                    .push((page.unwrap(), id.as_i64() as i32));
            }
            MaybeRef::NotRef(Object::Dict(reference)) => {
                let page = reference.get_ref("Pg").unwrap().obj_number;
                let id = reference.get::<i32>("MCID").unwrap();
                elements[place].content.push((page, id));
            }
            MaybeRef::Ref(kid) => {
                let child = dict_of(dict, kid.obj_number).unwrap();
                collect(&child, kid.obj_number, elements);
            }
            MaybeRef::NotRef(other) => panic!("{other:?} in the structure tree"),
        }
    }
}

/// The kid of `parent` with this object number.
fn dict_of<'a>(parent: &Dict<'a>, number: i32) -> Option<Dict<'a>> {
    match parent.get::<Array>("K") {
        Some(kids) => {
            let place = kids
                .raw_iter()
                .position(|kid| matches!(kid, MaybeRef::Ref(kid) if kid.obj_number == number))?;
            match kids.iter::<Object>().nth(place)? {
                Object::Dict(dict) => Some(dict),
                _ => None,
            }
        }
        None => parent.get("K"),
    }
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

/// What each character code of a font stands for.
fn letters(font: &Dict) -> BTreeMap<u16, String> {
    let map = font.get::<Stream>("ToUnicode").unwrap().decoded().unwrap();
    let map = String::from_utf8(map.to_vec()).unwrap();
    let entries = map
        .lines()
        .filter(|line| line.starts_with('<') && line.contains("> <"))
        .filter(|line| !line.starts_with("<0000>"));
    entries
        .map(|line| {
            let (code, text) = line[1..line.len() - 1].split_once("> <").unwrap();
            let units: Vec<u16> = (0..text.len())
                .step_by(4)
                .map(|i| u16::from_str_radix(&text[i..i + 4], 16).unwrap())
                .collect();
            let text = String::from_utf16(&units).unwrap();
            (u16::from_str_radix(code, 16).unwrap(), text)
        })
        .collect()
}

/// The marked sequences of a page: tag, marked-content id, and the text that they show. Fails when something is painted
/// outside of all sequences.
fn sequences(page: &hayro_syntax::page::Page) -> Vec<(String, Option<i32>, String)> {
    let fonts: BTreeMap<String, BTreeMap<u16, String>> = page
        .resources()
        .fonts
        .keys()
        .map(|key| {
            let font: Dict = page.resources().fonts.get(key.as_str()).unwrap();
            (key.as_str().to_owned(), letters(&font))
        })
        .collect();
    let content = String::from_utf8_lossy(page.page_stream().unwrap()).into_owned();
    let mut sequences: Vec<(String, Option<i32>, String)> = Vec::new();
    let mut open = false;
    let mut font = String::new();
    for line in content.lines() {
        let operator = line.rsplit(' ').next().unwrap();
        match operator {
            "BDC" => {
                assert!(!open, "a sequence in a sequence: {line}");
                open = true;
                let tag = line[1..].split(['<', ' ']).next().unwrap().to_owned();
                let id = line.split("/MCID ").nth(1).map(|rest| {
                    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
                    digits.parse().unwrap()
                });
                sequences.push((tag, id, String::new()));
            }
            "EMC" => open = false,
            "Tf" => font = line[1..].split(' ').next().unwrap().to_owned(),
            "TJ" | "Tj" => {
                assert!(open, "shown outside of all sequences: {line}");
                let shown = &mut sequences.last_mut().unwrap().2;
                for hex in line
                    .split('<')
                    .skip(1)
                    .map(|s| s.split('>').next().unwrap())
                {
                    for i in (0..hex.len()).step_by(4) {
                        let code = u16::from_str_radix(&hex[i..i + 4], 16).unwrap();
                        shown.push_str(&fonts[&font][&code]);
                    }
                }
            }
            "f" | "S" | "s" | "f*" | "B" | "b" | "Do" | "re" => {
                assert!(open, "painted outside of all sequences: {line}");
            }
            _ => {}
        }
    }
    sequences
}

/// The letters of a text in a fixed order: glyphs are shown as they stand on the page, from left to right.
fn sorted(text: &str) -> String {
    let drawn = |c: &char| {
        !c.is_whitespace() && !matches!(c, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}')
    };
    let mut letters: Vec<char> = text.chars().filter(drawn).collect();
    letters.sort_unstable();
    letters.into_iter().collect()
}

/// The texts of a handout in the order in which they are to be read.
fn texts(handout: &Handout) -> Vec<String> {
    let joined = |one: &Text, next: Option<&Text>| {
        sorted(&format!("{}{}", one.text, next.map_or("", |t| &t.text)))
    };
    let mut texts = vec![joined(&handout.title, None)];
    for particular in &handout.particulars {
        texts.push(joined(&particular.label, Some(&particular.value)));
    }
    for section in &handout.sections {
        texts.extend(section.heading.iter().map(|text| joined(text, None)));
        for group in &section.groups {
            texts.extend(group.heading.iter().map(|text| joined(text, None)));
            for line in &group.write_in {
                texts.push(joined(&line.label, line.value.as_ref()));
            }
            texts.extend(group.lead.iter().map(|text| joined(text, None)));
            let blocks = group.blocks.iter().flat_map(Block::texts);
            texts.extend(blocks.map(|text| joined(text, None)));
        }
    }
    texts.push(joined(&handout.approval, None));
    texts.push(joined(&handout.staff_line, None));
    texts
}

/// A handout with a box on top, and an answer to every item of its lists.
fn screened(mut handout: Handout) -> Handout {
    let text = |id: &str, words: &str| Text {
        id: id.to_owned(),
        text: words.to_owned(),
        language: None,
    };
    let blocks = handout
        .sections
        .iter_mut()
        .flat_map(|s| &mut s.groups)
        .flat_map(|g| &mut g.blocks);
    for block in blocks {
        if let Block::List { items, .. } = block {
            items
                .iter_mut()
                .for_each(|item| item.answer = Some(text("answer", "1:")));
        }
    }
    let group = Group {
        name: "yes".to_owned(),
        framed: false,
        heading: None,
        write_in: Vec::new(),
        lead: Some(text("lead", "2:")),
        blocks: vec![Block::List {
            mark: Mark::Flag,
            items: vec![Statement::bare(text("item", "3"))],
        }],
    };
    let section = Section {
        kind: SectionKind::Screening,
        heading: Some(text("heading", "4")),
        groups: vec![group],
    };
    handout.sections.insert(0, section);
    handout.marks.insert(Mark::Flag, text("flag", "5"));
    handout
}

#[test]
fn the_tree_reads_like_the_handout() {
    let handouts = LANGUAGES.map(|language| [fixture(language), screened(fixture(language))]);
    for handout in handouts.into_iter().flatten() {
        let language = &handout.language.tag;
        let pdf = pdf(&handout);
        let mut shown = BTreeMap::new();
        for page in pdf.pages().iter() {
            let number = page.raw().obj_id().unwrap().obj_number;
            for (_, id, text) in sequences(page) {
                if let Some(id) = id {
                    assert!(shown.insert((number, id), text).is_none(), "{id} twice");
                }
            }
        }
        let mut read: Vec<String> = Vec::new();
        for element in elements(&pdf) {
            let text: String = element
                .content
                .iter()
                .map(|content| shown.remove(content).expect("content that no page has"))
                .collect();
            if element.kind == "Span" {
                let part = read.last_mut().expect("a span is in a text");
                *part = sorted(&format!("{part}{text}"));
            } else if !element.content.is_empty()
                && element.kind != "Figure"
                && !matches!(
                    &*element.kind,
                    "Document" | "Sect" | "L" | "LI" | "Lbl" | "Table" | "TR"
                )
            {
                read.push(sorted(&text));
            }
        }
        assert_eq!(read, texts(&handout), "{language}");
        assert!(
            shown.is_empty(),
            "content that the tree does not have: {shown:?}"
        );
    }
}

#[test]
fn the_parent_tree_leads_from_every_sequence_to_its_element() {
    for language in LANGUAGES {
        let pdf = pdf(&fixture(language));
        let owners: BTreeMap<(i32, i32), i32> = elements(&pdf)
            .iter()
            .flat_map(|element| element.content.iter().map(|content| (*content, element.id)))
            .collect();
        let root: Dict = catalog(&pdf).get("StructTreeRoot").unwrap();
        let numbers: Array = root.get::<Dict>("ParentTree").unwrap().get("Nums").unwrap();
        let parents: Vec<Array> = numbers
            .iter::<Object>()
            .filter_map(Object::into_array)
            .collect();
        for page in pdf.pages().iter() {
            let number = page.raw().obj_id().unwrap().obj_number;
            assert_eq!(page.raw().get::<Name>("Tabs").unwrap().as_str(), "S");
            let key: i32 = page.raw().get("StructParents").unwrap();
            let parents: Vec<i32> = parents[key as usize]
                .raw_iter()
                .map(|parent| match parent {
                    MaybeRef::Ref(parent) => parent.obj_number,
                    MaybeRef::NotRef(other) => panic!("{other:?}"),
                })
                .collect();
            let ids: Vec<i32> = sequences(page).iter().filter_map(|s| s.1).collect();
            assert_eq!(parents.len(), ids.len());
            for id in ids {
                assert_eq!(owners[&(number, id)], parents[id as usize]);
            }
        }
    }
}

#[test]
fn headings_go_down_one_level_at_a_time() {
    for language in LANGUAGES {
        let pdf = pdf(&fixture(language));
        let levels: Vec<u32> = elements(&pdf)
            .iter()
            .filter(|element| element.kind.starts_with('H'))
            .map(|element| element.kind[1..].parse().unwrap())
            .collect();
        assert_eq!(levels[0], 1);
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
        assert!(
            levels.windows(2).all(|pair| pair[1] <= pair[0] + 1),
            "{levels:?}"
        );
        assert!(levels.contains(&3));
    }
}

#[test]
fn a_mark_is_read_by_its_name_and_a_decoration_is_not_read() {
    for language in LANGUAGES {
        let handout = fixture(language);
        let pdf = pdf(&handout);
        let names: Vec<String> = elements(&pdf)
            .iter()
            .filter(|element| element.kind == "Figure")
            .map(|figure| {
                figure
                    .alternative
                    .clone()
                    .expect("a figure says what it shows")
            })
            .collect();
        let expected: Vec<String> = handout
            .sections
            .iter()
            .flat_map(|section| section.groups.iter().flat_map(|group| &group.blocks))
            .filter_map(|block| match block {
                Block::List { mark, items } => Some((handout.marks.get(mark)?, items.len())),
                _ => None,
            })
            .flat_map(|(name, count)| std::iter::repeat_n(name.text.clone(), count))
            .collect();
        assert_eq!(names, expected);
        // Frames, rules, the running header and the page number are no part of the document.
        for page in pdf.pages().iter() {
            let artifacts = sequences(page)
                .into_iter()
                .filter(|(tag, id, _)| tag == "Artifact" && id.is_none());
            let read_anyway: String = artifacts.map(|(_, _, text)| text).collect();
            assert!(read_anyway.contains('/'), "the page number: {read_anyway}");
        }
    }
}

#[test]
fn an_answer_is_read_in_its_item_before_the_sentence() {
    let pdf = pdf(&screened(fixture("en")));
    let kinds: Vec<String> = elements(&pdf)
        .into_iter()
        .map(|element| element.kind)
        .collect();
    let item = |kinds: &[&str]| {
        kinds
            .iter()
            .map(|kind| (*kind).to_owned())
            .collect::<Vec<_>>()
    };
    let answered = item(&["LI", "Lbl", "Figure", "LBody", "P", "P"]);
    assert!(
        kinds
            .windows(answered.len())
            .any(|window| window == answered)
    );
    // The box is the first section, right under the title.
    let first = kinds.iter().position(|kind| kind == "Sect").unwrap();
    let boxed = item(&["Sect", "H2", "P", "L", "LI", "Lbl", "Figure", "LBody"]);
    assert_eq!(kinds[first..first + boxed.len()], boxed);
}

#[test]
fn a_table_names_its_columns_and_rows() {
    let handout = fixture("ar");
    let table = handout
        .sections
        .iter()
        .flat_map(|section| section.groups.iter().flat_map(|group| &group.blocks))
        .find_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        })
        .unwrap();
    let pdf = pdf(&handout);
    let elements = elements(&pdf);
    let count = |kind: &str, scope: Option<&str>| {
        elements
            .iter()
            .filter(|e| e.kind == kind && e.scope.as_deref() == scope)
            .count()
    };
    // A head that is repeated on the next page is not read again.
    assert_eq!(count("Table", None), 1);
    assert_eq!(count("TR", None), table.rows.len() + 1);
    assert_eq!(count("TH", Some("Column")), table.columns.len() + 1);
    assert_eq!(count("TH", Some("Row")), table.rows.len());
    assert_eq!(count("TD", None), table.rows.len() * table.columns.len());
}

#[test]
fn words_in_another_language_say_so() {
    let pdf = pdf(&fixture("ar"));
    let elements = elements(&pdf);
    let spans: Vec<_> = elements.iter().filter(|e| e.kind == "Span").collect();
    assert!(!spans.is_empty());
    assert!(
        spans
            .iter()
            .all(|span| span.language.as_deref() == Some("en"))
    );
    // A source's title, all of it.
    let bodies: Vec<_> = elements.iter().filter(|e| e.kind == "LBody").collect();
    assert!(
        bodies
            .iter()
            .any(|body| body.language.as_deref() == Some("en"))
    );
    // Nothing of an English sheet is in another language than the sheet.
    let english = self::pdf(&fixture("en"));
    assert!(self::elements(&english).iter().all(|e| e.kind != "Span"));
}

#[test]
fn every_section_has_a_bookmark() {
    for language in LANGUAGES {
        let handout = fixture(language);
        let pdf = pdf(&handout);
        let outlines: Dict = catalog(&pdf).get("Outlines").unwrap();
        let mut titles = Vec::new();
        let mut item: Option<Dict> = outlines.get("First");
        while let Some(bookmark) = item {
            titles.push(utf16(
                bookmark.get::<PdfString>("Title").unwrap().as_bytes(),
            ));
            let target: Array = bookmark.get("Dest").unwrap();
            let MaybeRef::Ref(page) = target.raw_iter().next().unwrap() else {
                panic!("a bookmark leads to a page");
            };
            assert!(
                pdf.pages()
                    .iter()
                    .any(|p| p.raw().obj_id().unwrap().obj_number == page.obj_number)
            );
            item = bookmark.get("Next");
        }
        let headings: Vec<&str> = handout
            .sections
            .iter()
            .filter_map(|section| Some(&*section.heading.as_ref()?.text))
            .collect();
        assert_eq!(titles, headings);
    }
}

#[test]
fn the_file_says_that_it_is_accessible_and_fit_for_an_archive() {
    let mut handout = fixture("ar");
    handout.title.text = "أ < ب & \"ج\"".to_owned();
    let pdf = pdf(&handout);
    let catalog = catalog(&pdf);
    let marks: Dict = catalog.get("MarkInfo").unwrap();
    assert_eq!(marks.get::<bool>("Marked"), Some(true));
    let stream: Stream = catalog.get("Metadata").unwrap();
    let xmp = String::from_utf8(stream.decoded().unwrap().to_vec()).unwrap();
    for claim in [
        "<pdfaid:part>2</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        "أ &lt; ب &amp; &quot;ج&quot;",
    ] {
        assert!(xmp.contains(claim), "{claim}");
    }
    let intents: Array = catalog.get("OutputIntents").unwrap();
    let intent: Dict = intents.iter::<Dict>().next().unwrap();
    let profile = intent
        .get::<Stream>("DestOutputProfile")
        .unwrap()
        .decoded()
        .unwrap();
    assert_eq!(&profile[36..40], b"acsp", "an ICC profile (ICC.1, 7.2.1)");
}

/// Bars, marks and labels of a timeline are parts of one figure, and its words are read once, as sentences.
#[test]
fn a_timeline_is_one_figure_with_all_its_content() {
    let text = |text: &str| Text {
        id: "test".into(),
        text: text.into(),
        language: None,
    };
    let bar = |mark, until, label: &str| Bar {
        mark,
        from: None,
        until: Some(until),
        labels: vec![text(label)],
    };
    let timeline = Timeline {
        before: None,
        start: text("Zenith"),
        steps: vec![text("after 12 hours"), text("after 24 hours")],
        bars: vec![bar(Mark::Do, 0, "quilt"), bar(Mark::Dont, 1, "no lagoon")],
        comma: text(","),
        note: None,
        alternative: text("For \u{2068}12\u{2069} hours: quilt. For a day: no lagoon."),
    };
    let group = Group {
        name: "timeline".into(),
        framed: false,
        heading: None,
        write_in: Vec::new(),
        lead: None,
        blocks: vec![Block::Timeline(Box::new(timeline))],
    };
    for language in LANGUAGES {
        let mut handout = fixture(language);
        handout.detail = handout::handout::Detail::Full;
        let section = handout
            .sections
            .iter_mut()
            .find(|s| s.heading.is_some())
            .unwrap();
        section.groups.insert(0, group.clone());
        let pdf = pdf(&handout);
        let elements = elements(&pdf);
        let spoken = Some("For 12 hours: quilt. For a day: no lagoon.");
        let figures: Vec<&Element> = elements
            .iter()
            .filter(|element| element.alternative.as_deref() == spoken)
            .collect();
        assert_eq!(figures.len(), 1, "{language}");
        assert_eq!(figures[0].kind, "Figure");
        // Nothing of it is text, neither in it nor anywhere else.
        let mut shown = String::new();
        for page in pdf.pages().iter() {
            for (_, _, text) in sequences(page) {
                shown.push_str(&text);
            }
        }
        for word in ["Zenith", "quilt", "lagoon"] {
            assert!(!shown.contains(word), "{language}: {word} in {shown}");
        }
        // Its letters are a form, drawn in the last of its sequences.
        let letters = pdf.pages().iter().find_map(|page| {
            let content = String::from_utf8_lossy(page.page_stream().unwrap()).into_owned();
            let (before, _) = content.split_once("/L0 Do")?;
            let (_, id) = before.rsplit_once("/MCID ")?;
            let number = page.raw().obj_id().unwrap().obj_number;
            let digits: String = id.chars().take_while(char::is_ascii_digit).collect();
            Some((number, digits.parse::<i32>().unwrap()))
        });
        assert_eq!(figures[0].content.last().copied(), letters, "{language}");
    }
}
