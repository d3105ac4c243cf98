//! A sheet stamped among thousands has the bytes that it has alone.

use handout::catalog::goal::Goal;
use handout::catalog::store::Store;
use handout::cli::args::Format;
use handout::handout::Detail;
use handout::press::{Order, Press};
use handout::request::{Date, Paper, PersonalText, Request, Size};
use handout::screening::{Answer, Answers};

/// A small generator, so that a failure can be repeated (Steele and others, SplitMix64).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }

    /// True once in `n` times.
    fn rarely(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }
}

/// Parts of sample names: Arabic with and without vowel signs, Persian with its own letters and a half-space, Latin with
/// accents, Georgian, digits.
const NAMES: [&str; 15] = [
    "نموذج",
    "الاسم",
    "مُحَمَّد",
    "لالا",
    "گل‌پری",
    "پژمان",
    "چیچک",
    "Sample",
    "Name-Longer",
    "Ünal",
    "O'Neil",
    "ნიმუში",
    "12",
    "۳۴",
    "(B)",
];

fn name(random: &mut Random) -> String {
    let parts = match random.below(12) {
        0 => 18,
        1 => 9,
        _ => 1 + random.below(3),
    };
    let parts: Vec<&str> = (0..parts).map(|_| random.one_of(&NAMES)).collect();
    let name: String = parts.join(" ").chars().take(110).collect();
    name.trim().to_owned()
}

fn date(random: &mut Random) -> Date {
    Date {
        year: 2024 + random.below(6) as i32,
        month: 1 + random.below(12) as u8,
        day: 1 + random.below(28) as u8,
    }
}

fn order(press: &Press, random: &mut Random, goals: &[&str], with_options: bool) -> Order {
    let languages = press.languages();
    let tag = random.one_of(&["ar", "fa", "en"]);
    let language = languages.get(tag).unwrap();
    let goal = random.one_of(goals);
    let mut request = Request::new(goal, language, Detail::Brief);
    let own = |random: &mut Random| PersonalText::try_new("--patient", &name(random)).unwrap();
    if !random.rarely(8) {
        request.patient = Some(own(random));
    }
    if !random.rarely(3) {
        request.record =
            Some(PersonalText::try_new("--record", &random.next().to_string()).unwrap());
    }
    if random.rarely(2) {
        request.clinician = Some(own(random));
    }
    if random.rarely(2) {
        request.date = Some(date(random));
    }
    if random.rarely(2) {
        request.next = (0..random.below(5)).map(|_| date(random)).collect();
    }
    let mut second = None;
    if with_options {
        request.detail = random.one_of(&[Detail::Brief, Detail::Standard]);
        request.paper = random.one_of(&[Paper::A4, Paper::Letter, Paper::A5]);
        request.size = random.one_of(&[Size::Normal, Size::Large, Size::Giant]);
        request.acknowledge = random.rarely(2);
        if random.rarely(2) {
            let others: Vec<&str> = ["ar", "fa", "en"]
                .into_iter()
                .filter(|t| *t != tag)
                .collect();
            second = languages.get(random.one_of(&others));
        }
    }
    Order { request, second }
}

fn press() -> Press {
    Press::new(Store::embedded(), None, Default::default()).unwrap()
}

fn compare(seed: u64, count: usize, goals: &[&str], with_options: bool, format: Format) {
    let shared = press();
    let mut worker = shared.worker();
    let mut random = Random(seed);
    let mut made = 0;
    for i in 0..count {
        let order = order(&shared, &mut random, goals, with_options);
        let stamped = worker.make(&order, format);
        let alone = press();
        let alone = alone.worker().make(&order, format);
        match (stamped, alone) {
            (Ok(stamped), Ok(alone)) => {
                let whole = |d: &handout::press::Document| [&d.head[..], &d.tail[..]].concat();
                assert!(
                    whole(&stamped) == whole(&alone),
                    "order {i} of seed {seed}: {:?}",
                    order.request
                );
                assert_eq!(stamped.sha256, alone.sha256);
                made += 1;
            }
            // No font has Georgian letters.
            (Err(stamped), Err(alone)) => assert_eq!(stamped.faults, alone.faults),
            _ => panic!(
                "order {i} of seed {seed} fails only once: {:?}",
                order.request
            ),
        }
    }
    assert!(made > count / 3, "only {made} of {count} were made");
}

#[test]
fn a_stamped_sheet_has_the_bytes_of_one_made_alone() {
    compare(1, 60, &["hair", "pigmentation"], false, Format::Pdf);
}

#[test]
fn a_stamped_sheet_of_any_options_has_the_bytes_of_one_made_alone() {
    compare(2, 40, &["hair"], true, Format::Pdf);
}

#[test]
fn a_text_among_many_has_the_bytes_of_one_made_alone() {
    compare(3, 40, &["hair", "pores"], true, Format::Text);
    compare(4, 20, &["hair"], true, Format::Json);
}

#[test]
fn a_sheet_with_answers_serves_nobody_who_answered_otherwise() {
    let goal = Goal::read(&Store::embedded(), "pores", &mut Vec::new()).unwrap();
    let answered = |answer| {
        let ids = goal.questions().map(|(_, s)| (s.id.id.clone(), answer));
        Answers::try_new(&goal, ids.collect())
    };
    let all = [
        None,
        answered(Answer::Yes),
        answered(Answer::No),
        answered(Answer::Unsure),
        None,
    ];
    for format in [Format::Pdf, Format::Text] {
        let press = press();
        let mut worker = press.worker();
        let mut made = |press: &Press, answers: &Option<Answers>, alone: bool| {
            let language = press.languages().get("fa").unwrap();
            let request = Request {
                answers: answers.clone(),
                date: "2026-03-20".parse().ok(),
                ..Request::new("pores", language, Detail::Brief)
            };
            let order = Order {
                request,
                second: None,
            };
            let document = match alone {
                true => press.worker().make(&order, format),
                false => worker.make(&order, format),
            };
            document.unwrap().sha256
        };
        for answers in all.iter().chain(&all) {
            assert_eq!(
                made(&press, answers, false),
                made(&self::press(), answers, true)
            );
        }
    }
}

#[test]
fn handouts_in_one_file_are_read_as_each_is_alone() {
    let (press, alone) = (press().for_combining(), press());
    let (mut worker, mut alone) = (press.worker(), alone.worker());
    let mut random = Random(5);
    let binding = handout::pdf::Binding {
        title: "Sample run".into(),
        two_sided: true,
    };
    let mut file = Vec::new();
    let mut combined =
        handout::pdf::Combined::new(&mut file, tempfile::tempfile().unwrap(), binding).unwrap();
    let mut expected = Vec::new();
    for i in 0..20 {
        let order = order(&press, &mut random, &["hair", "pores"], i % 4 == 0);
        let Ok(part) = worker.part(&order) else {
            continue;
        };
        combined
            .add(part.prepared(), &part.own, &format!("line-{i}"))
            .unwrap();
        assert_eq!(
            combined.page_count() % 2,
            0,
            "each begins on a sheet of its own"
        );
        let alone = alone.make(&order, Format::Pdf).unwrap();
        expected.extend(shown([&alone.head[..], &alone.tail].concat()));
        if !expected.len().is_multiple_of(2) {
            expected.push(String::new());
        }
    }
    combined.finish().unwrap();
    if let Ok(path) = std::env::var("KEEP_COMBINED") {
        std::fs::write(path, &file).unwrap();
    }
    let read = shown(file);
    assert_eq!(read.len(), expected.len());
    for (page, (read, expected)) in read.iter().zip(&expected).enumerate() {
        assert!(read == expected, "page {page}: {read}\n{expected}");
    }
}

/// The content of each page, as an independent reader puts it together; a letter has another code in another file, but
/// stands at the same place.
fn shown(file: Vec<u8>) -> Vec<String> {
    let read = hayro_syntax::Pdf::new(file).unwrap();
    let content = |page: &hayro_syntax::page::Page| {
        let content = page.page_stream().unwrap_or_default();
        let mut in_code = false;
        let masked = content.iter().map(|&byte| {
            in_code = byte == b'<' || in_code && byte.is_ascii_hexdigit();
            match byte {
                b'<' => '<',
                _ if in_code => 'x',
                _ => char::from(byte),
            }
        });
        masked.collect()
    };
    read.pages().iter().map(content).collect()
}
