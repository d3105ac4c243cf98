//! The content that ships: complete in every language, right plural forms and digits, fixed statements everywhere.

use std::collections::BTreeSet;

use handout::catalog::goal::{self, Goal};
use handout::catalog::numbers::{Class, Number, Numbers};
use handout::catalog::release::Release;
use handout::catalog::sources::Sources;
use handout::catalog::store::Store;
use handout::check::finding::Severity;
use handout::check::{self, Content, messages};
use handout::compose::{Material, compose};
use handout::handout::{Block, Detail, Group, Handout, SectionKind, Timeline};
use handout::locale::language::Languages;
use handout::locale::{COMMON_FILES, Locale};
use handout::request::{PersonalText, Request};

const LANGUAGES: [&str; 3] = ["ar", "fa", "en"];
const DETAILS: [Detail; 3] = [Detail::Brief, Detail::Standard, Detail::Full];

fn locale(tag: &str) -> Locale {
    let store = Store::embedded();
    let mut faults = Vec::new();
    let content = Content::read(&store, &mut faults);
    let language = content.languages.find(tag).unwrap();
    let locale = content.locale(&store, language, &mut faults).unwrap();
    assert_eq!(faults, []);
    locale
}

fn request(goal: &str, tag: &str, detail: Detail) -> Request {
    let languages = Languages::read(&Store::embedded(), &mut Vec::new());
    Request::new(goal, languages.find(tag).unwrap(), detail)
}

fn composed(request: &Request) -> Handout {
    let store = Store::embedded();
    let mut faults = Vec::new();
    let goal = Goal::read(&store, &request.goal, &mut faults).unwrap();
    let numbers = Numbers::read(&store, &mut faults);
    let release = Release::read(&store, &mut faults);
    let sources = Sources::read(&store, &mut faults);
    let files: Vec<&str> = COMMON_FILES
        .into_iter()
        .chain(goal.message_files())
        .collect();
    let locale = Locale::read(&store, request.language.clone(), &files, &mut faults).unwrap();
    assert_eq!(faults, []);
    let material = Material {
        goal: &goal,
        numbers: &numbers,
        release: &release,
        sources: Some(&sources),
        locale: &locale,
        clinic: None,
        fallbacks: &[],
        standing: &handout::approval::Standing::NEVER,
    };
    compose(request, &material).unwrap()
}

fn every_handout() -> impl Iterator<Item = Handout> {
    let ids = goal::ids(&Store::embedded()).unwrap();
    ids.into_iter().flat_map(|id| {
        LANGUAGES.into_iter().flat_map(move |tag| {
            let id = id.clone();
            DETAILS
                .into_iter()
                .map(move |detail| composed(&request(&id, tag, detail)))
        })
    })
}

fn texts(handout: &Handout) -> Vec<(String, String)> {
    let groups = handout.sections.iter().flat_map(|s| &s.groups);
    let headings = handout.sections.iter().flat_map(|s| &s.heading);
    std::iter::once(&handout.title)
        .chain(headings)
        .chain(groups.flat_map(Group::texts))
        .map(|t| (t.id.clone(), t.text.clone()))
        .collect()
}

fn unmarked(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}'))
        .collect()
}

#[test]
fn the_content_has_no_fault() {
    let found = check::check(&Store::embedded());
    // A note is worth a thought, and no fault.
    let faults = found.iter().filter(|f| f.severity != Severity::Note);
    let faults: Vec<String> = faults.map(ToString::to_string).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn there_are_the_ten_goals_in_three_complete_languages() {
    let mut ids = goal::ids(&Store::embedded()).unwrap();
    ids.sort();
    assert_eq!(
        ids,
        [
            "acne-scars",
            "eye-area",
            "fat-reduction",
            "firmness",
            "freshness",
            "hair",
            "hydration",
            "pigmentation",
            "pores",
            "wrinkles"
        ]
    );
    let content = Content::read(&Store::embedded(), &mut Vec::new());
    for tag in LANGUAGES {
        assert_eq!(
            messages::missing(&content, &locale(tag)),
            BTreeSet::new(),
            "{tag}"
        );
    }
}

/// To the letter, with the phrases that are printed while the clinic has set no phone.
#[test]
fn the_fixed_sentences_stand_on_every_handout_unshortened() {
    let fixed: toml::Table = toml::from_str(include_str!("cases/fixed-sentences.toml")).unwrap();
    for handout in every_handout() {
        let printed: Vec<String> = texts(&handout)
            .iter()
            .map(|(_, text)| unmarked(text))
            .collect();
        let sentences = fixed[&handout.language.tag].as_array().unwrap();
        assert!(sentences.len() >= 14);
        for sentence in sentences {
            let sentence = sentence.as_str().unwrap();
            let times = printed.iter().filter(|p| *p == sentence).count();
            assert_eq!(
                times, 1,
                "{} {} {:?}: {sentence}",
                handout.goal, handout.language.tag, handout.detail
            );
        }
    }
}

#[test]
fn the_emergency_signs_stand_before_every_list_of_harms() {
    for handout in every_handout() {
        let at = |kind| handout.sections.iter().position(|s| s.kind == kind);
        let urgent = at(SectionKind::Urgent).unwrap();
        for harms in [SectionKind::Effects, SectionKind::Risks] {
            assert!(at(harms).is_none_or(|harms| urgent < harms));
        }
    }
}

#[test]
fn fat_reduction_warns_before_anything_but_the_main_message() {
    for tag in LANGUAGES {
        let handout = composed(&request("fat-reduction", tag, Detail::Brief));
        let kinds: Vec<SectionKind> = handout.sections.iter().map(|s| s.kind).take(2).collect();
        assert_eq!(kinds, [SectionKind::Main, SectionKind::Warning]);
    }
}

#[test]
fn every_goal_tells_what_is_not_proven_on_the_shortest_sheet() {
    let store = Store::embedded();
    for id in goal::ids(&store).unwrap() {
        let goal = Goal::read(&store, &id, &mut Vec::new()).unwrap();
        let honest = goal
            .sections
            .iter()
            .filter(|s| matches!(s.kind, SectionKind::Benefits | SectionKind::Warning));
        let honest = honest
            .flat_map(|s| &s.groups)
            .flat_map(|g| &g.statements)
            .filter(|s| s.detail == Detail::Brief)
            .any(|s| s.id.id.contains("-honest-") || s.id.id.contains("-warning-"));
        assert!(honest, "{id}");
    }
}

#[test]
fn no_list_is_longer_than_seven_items() {
    for handout in every_handout() {
        for section in handout
            .sections
            .iter()
            .filter(|s| s.kind != SectionKind::Sources)
        {
            for group in &section.groups {
                for block in &group.blocks {
                    if let Block::List { items, .. } = block {
                        let place = format!("{} {:?} {}", handout.goal, section.kind, group.name);
                        assert!(items.len() <= 7, "{place}: {}", items.len());
                    }
                }
            }
        }
    }
}

#[test]
fn every_row_of_the_seeds_is_printed_or_left_out_for_a_reason() {
    #[derive(serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Coverage {
        row: Vec<Row>,
    }
    #[derive(serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Row {
        seed: String,
        lines: String,
        claim: String,
        #[serde(default)]
        statements: Vec<String>,
        #[serde(default)]
        reason: String,
    }
    let coverage: Coverage = toml::from_str(include_str!("cases/seed-coverage.toml")).unwrap();
    // Every line of the three documents the content comes from.
    assert_eq!(coverage.row.len(), 123);
    let printed: Vec<BTreeSet<String>> = LANGUAGES
        .iter()
        .map(|tag| {
            let full = goal::ids(&Store::embedded()).unwrap();
            full.iter()
                .flat_map(|id| texts(&composed(&request(id, tag, Detail::Full))))
                .map(|(id, _)| id)
                .collect()
        })
        .collect();
    for row in &coverage.row {
        let Row {
            seed,
            lines,
            claim,
            statements,
            reason,
        } = row;
        assert!(
            !statements.is_empty() || !reason.is_empty(),
            "{seed} {lines}: {claim}"
        );
        for id in statements {
            for (tag, printed) in LANGUAGES.iter().zip(&printed) {
                assert!(
                    printed.contains(id),
                    "{seed} {lines}: `{id}` is not printed in {tag}"
                );
            }
        }
    }
}

/// Statements whose sentence does not name the number that the timeline goes by.
const TIME_UNSAID: [&str; 2] = [
    // It begins with "then", after the sentence that names the time.
    "common-after-sunscreen",
    // The sentence before it names the time for touching.
    "common-care-hands",
];

#[test]
fn every_statement_with_a_time_has_a_short_label_in_every_language() {
    let content = Content::read(&Store::embedded(), &mut Vec::new());
    let timed = || {
        content
            .goals
            .iter()
            .flat_map(Goal::statements)
            .filter(|s| s.is_timed())
    };
    assert!(timed().count() > 50);
    for tag in LANGUAGES {
        let locale = locale(tag);
        for statement in timed() {
            let id = &statement.id.id;
            assert!(locale.strings.has(&statement.short()), "{tag}: {id}");
            let said = locale.strings.variables(id);
            for number in statement.times() {
                assert!(
                    said.contains(&number.id) || TIME_UNSAID.contains(&id.as_str()),
                    "{tag}: the sentence `{id}` does not name `{}`",
                    number.id
                );
            }
        }
    }
}

fn timeline(handout: &Handout) -> &Timeline {
    let groups = handout.sections.iter().flat_map(|s| &s.groups);
    let mut found = groups.flat_map(|g| &g.blocks).filter_map(|b| match b {
        Block::Timeline(timeline) => Some(timeline),
        _ => None,
    });
    found.next().unwrap()
}

#[test]
fn the_timeline_has_the_times_of_its_statements_in_order() {
    for handout in every_handout() {
        let place = format!(
            "{} {} {:?}",
            handout.goal, handout.language.tag, handout.detail
        );
        let drawn = timeline(&handout);
        let first = &handout
            .sections
            .iter()
            .find(|s| s.kind == SectionKind::Aftercare)
            .unwrap()
            .groups[0]
            .blocks;
        assert!(matches!(first[..], [Block::Timeline(_)]), "{place}");
        let numbers: Vec<&str> = drawn.steps.iter().map(|step| step.id.as_str()).collect();
        assert_eq!(
            numbers[..3],
            ["makeup_wait", "exercise_wait", "heat_avoid"],
            "{place}"
        );
        let statements: Vec<_> = handout
            .sections
            .iter()
            .flat_map(|s| &s.groups)
            .flat_map(|g| &g.blocks)
            .flat_map(Block::statements)
            .collect();
        // What holds until the session stands in the picture where the sheet says it.
        let mut lead_in = statements.iter().filter(|s| s.before.is_some());
        assert_eq!(drawn.before.is_some(), lead_in.next().is_some(), "{place}");
        assert_eq!(drawn.before.is_some(), handout.detail == Detail::Full);
        if let Some(before) = &drawn.before {
            assert_eq!(before.steps[0].id, "alcohol_avoid_before.before", "{place}");
            assert_eq!(before.bars.len(), 1, "{place}");
            let bar = &before.bars[0];
            assert_eq!((bar.from, bar.until), (Some(0), None), "{place}");
            assert_eq!(bar.labels[0].id, "common-before-alcohol-hours.short");
            let spoken = unmarked(&before.alternative.text);
            let label = unmarked(&bar.labels[0].text);
            assert!(spoken.contains(label.trim_end_matches('*')), "{place}");
            assert!(label.ends_with('*'), "{place}: the clinic decides");
        }
        for bar in &drawn.bars {
            assert!(bar.from.is_some() || bar.until.is_some(), "{place}");
            for label in &bar.labels {
                let plain = unmarked(&label.text);
                let letters = plain.chars().filter(|c| c.is_alphanumeric());
                assert!(letters.count() <= 20, "{place}: {}", label.text);
                let id = label.id.strip_suffix(".short").unwrap();
                let of = statements.iter().find(|s| s.text.id == id).unwrap();
                assert!(of.from.is_some() || of.until.is_some());
                assert_eq!(of.from.is_some(), bar.from.is_some(), "{place}: {id}");
                assert_eq!(of.until.is_some(), bar.until.is_some(), "{place}: {id}");
            }
        }
        let labels: usize = drawn.bars.iter().map(|bar| bar.labels.len()).sum();
        let timed = statements
            .iter()
            .filter(|s| s.from.is_some() || s.until.is_some());
        assert_eq!(labels, timed.count(), "{place}");
    }
}

/// A clinic's own number is no order: the sign and its note say so, and the sentence that is read aloud says it whole.
#[test]
fn the_timeline_leaves_to_the_clinic_what_the_sentences_leave_to_it() {
    let handout = composed(&request("hair", "en", Detail::Brief));
    let drawn = timeline(&handout);
    let labels: Vec<Vec<String>> = drawn
        .bars
        .iter()
        .map(|bar| bar.labels.iter().map(|l| unmarked(&l.text)).collect())
        .collect();
    assert_eq!(
        labels,
        [
            vec!["shade and hat"],
            vec!["SPF 50+ sunscreen"],
            vec!["no make-up"],
            vec!["no hard exercise", "no touching*", "no hair washing*"],
            vec!["no sauna or pool*"],
        ]
    );
    assert_eq!(
        drawn.note.as_ref().unwrap().text,
        "* as your clinic advises"
    );
    assert_eq!(
        unmarked(&drawn.alternative.text),
        "Timeline of the care after the session. \
         In the first 12 hours after the session: shade and hat. \
         From 12 hours after the session on: SPF 50+ sunscreen. \
         In the first 12 hours after the session: no make-up. \
         In the first 24 hours after the session: no hard exercise, \
         no touching (as your clinic advises), no hair washing (as your clinic advises). \
         In the first 72 hours after the session: no sauna or pool (as your clinic advises)."
    );
}

#[test]
fn a_handout_comes_back_from_its_json_as_it_was() {
    for tag in LANGUAGES {
        let handout = composed(&request("hair", tag, Detail::Full));
        let json = serde_json::to_string(&handout).unwrap();
        assert!(json.contains(r#""type":"timeline""#));
        assert_eq!(serde_json::from_str::<Handout>(&json).unwrap(), handout);
    }
}

/// CLDR's cardinal rules for the three languages, written out here so that the test does not ask the same library.
fn category(tag: &str, n: i64) -> &'static str {
    match (tag, n, n % 100) {
        ("ar", 0, _) => "zero",
        ("ar" | "fa" | "en", 1, _) | ("fa", 0, _) => "one",
        ("ar", 2, _) => "two",
        ("ar", _, 3..=10) => "few",
        ("ar", _, 11..=99) => "many",
        _ => "other",
    }
}

#[test]
fn plural_categories_are_right_from_0_to_1000() {
    for tag in LANGUAGES {
        let plurals = locale(tag).format.plurals();
        for n in 0..=1000 {
            assert_eq!(plurals.category(n), category(tag, n), "{tag} {n}");
        }
    }
}

fn number(unit: &str, min: i64, max: Option<i64>) -> Number {
    Number {
        min: Some(min),
        max,
        unit: unit.to_owned(),
        class: Class::Core,
        direction: None,
        range: max.is_some(),
        open: false,
        per: None,
        value: None,
        sources: Vec::new(),
        note: String::new(),
        origin: None,
    }
}

/// The noun of each unit by category, in the oblique case that follows a preposition: one, two, few, many, other.
const ARABIC_NOUNS: [(&str, [&str; 5]); 9] = [
    ("session", ["جلسة واحدة", "جلستين", "جلسات", "جلسة", "جلسة"]),
    (
        "minute",
        ["دقيقة واحدة", "دقيقتين", "دقائق", "دقيقة", "دقيقة"],
    ),
    ("hour", ["ساعة واحدة", "ساعتين", "ساعات", "ساعة", "ساعة"]),
    ("day", ["يوم واحد", "يومين", "أيام", "يومًا", "يوم"]),
    (
        "week",
        ["أسبوع واحد", "أسبوعين", "أسابيع", "أسبوعًا", "أسبوع"],
    ),
    ("month", ["شهر واحد", "شهرين", "أشهر", "شهرًا", "شهر"]),
    ("year", ["سنة واحدة", "سنتين", "سنوات", "سنة", "سنة"]),
    ("person", ["شخص واحد", "شخصين", "أشخاص", "شخصًا", "شخص"]),
    (
        "study",
        ["دراسة واحدة", "دراستين", "دراسات", "دراسة", "دراسة"],
    ),
];

#[test]
fn arabic_counts_take_the_right_noun_from_0_to_1000() {
    let locale = locale("ar");
    for (unit, [one, two, few, many, other]) in ARABIC_NOUNS {
        for n in 0..=1000 {
            let digits = if n == 1000 {
                "1,000".to_owned()
            } else {
                n.to_string()
            };
            let expected = match category("ar", n) {
                "one" => one.to_owned(),
                "two" => two.to_owned(),
                "few" => format!("{digits} {few}"),
                "many" => format!("{digits} {many}"),
                _ => format!("{digits} {other}"),
            };
            assert_eq!(
                unmarked(&locale.phrase("n", &number(unit, n, None)).unwrap()),
                expected
            );
        }
    }
}

#[test]
fn persian_and_english_counts_take_the_right_noun_from_0_to_1000() {
    let persian = |n: i64| {
        n.to_string()
            .chars()
            .map(|c| char::from_u32(c as u32 + 0x6c0).unwrap())
            .collect::<String>()
    };
    let (fa, en) = (locale("fa"), locale("en"));
    for n in 0..1000 {
        let of =
            |locale: &Locale, unit| unmarked(&locale.phrase("n", &number(unit, n, None)).unwrap());
        let fa_week = of(&fa, "week");
        assert!(
            fa_week == format!("{} هفته", persian(n)) || (n == 1 && fa_week == "یک هفته"),
            "{fa_week}"
        );
        assert_eq!(
            of(&en, "week"),
            format!("{n} {}", if n == 1 { "week" } else { "weeks" })
        );
        assert_eq!(
            of(&en, "study"),
            format!("{n} {}", if n == 1 { "study" } else { "studies" })
        );
    }
    assert_eq!(
        unmarked(&fa.phrase("n", &number("week", 1000, None)).unwrap()),
        "۱٬۰۰۰ هفته"
    );
}

/// Every range that the content prints.
#[test]
fn ranges_take_the_form_of_their_larger_end() {
    let (ar, fa) = (locale("ar"), locale("fa"));
    let of = |locale: &Locale, unit, min, max| {
        unmarked(&locale.phrase("n", &number(unit, min, Some(max))).unwrap())
    };
    for (unit, min, max, in_arabic, in_persian) in [
        ("session", 4, 6, "من 4 إلى 6 جلسات", "۴ تا ۶ جلسه"),
        ("week", 2, 4, "من أسبوعين إلى 4 أسابيع", "۲ تا ۴ هفته"),
        ("minute", 20, 60, "من 20 إلى 60 دقيقة", "۲۰ تا ۶۰ دقیقه"),
        ("hour", 24, 48, "من 24 إلى 48 ساعة", "۲۴ تا ۴۸ ساعت"),
        ("week", 1, 12, "من أسبوع واحد إلى 12 أسبوعًا", "۱ تا ۱۲ هفته"),
        ("week", 8, 12, "من 8 إلى 12 أسبوعًا", "۸ تا ۱۲ هفته"),
        ("month", 2, 3, "من شهرين إلى 3 أشهر", "۲ تا ۳ ماه"),
        ("month", 3, 4, "من 3 إلى 4 أشهر", "۳ تا ۴ ماه"),
        ("month", 6, 18, "من 6 إلى 18 شهرًا", "۶ تا ۱۸ ماه"),
    ] {
        assert_eq!(of(&ar, unit, min, max), in_arabic);
        assert_eq!(of(&fa, unit, min, max), in_persian);
    }
}

#[test]
fn persian_sentences_hold_no_western_or_arabic_digit_but_on_bottles_and_enzymes() {
    for handout in every_handout().filter(|h| h.language.tag == "fa") {
        for section in handout
            .sections
            .iter()
            .filter(|s| s.kind != SectionKind::Sources)
        {
            for group in &section.groups {
                for text in group
                    .blocks
                    .iter()
                    .flat_map(Block::texts)
                    .chain(&group.lead)
                {
                    let plain = unmarked(&text.text)
                        .replace("SPF 50+", "")
                        .replace("SPF 30", "")
                        .replace("G6PD", "");
                    let wrong = plain
                        .chars()
                        .find(|c| c.is_ascii_digit() || matches!(c, '٠'..='٩'));
                    assert_eq!(wrong, None, "{}: {plain}", text.id);
                }
            }
        }
    }
}

#[test]
fn the_digest_changes_with_the_content_and_not_with_the_patient() {
    let digest = |patient: Option<&str>, goal: &str| {
        let patient = patient.map(|p| PersonalText::try_new("--patient", p).unwrap());
        composed(&Request {
            patient,
            ..request(goal, "ar", Detail::Brief)
        })
        .content
        .digest
    };
    assert_eq!(digest(Some("Sample Name"), "hair"), digest(None, "hair"));
    assert_ne!(digest(None, "hair"), digest(None, "pores"));
}
