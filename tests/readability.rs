//! `handout check --readability` and the rule `too-hard`: the formulas and the counts against published examples and other
//! programs, and the scores of a small content that stays as it is. Cases are files in `cases/readability/`.
//!
//! `UPDATE_EXPECTED=1 cargo test --test readability` rewrites the expected scores; read the difference before you commit it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use handout::catalog::store::Store;
use handout::check::knowledge::Knowledge;
use handout::check::measures::Counts;
use handout::check::parity::sentences;
use handout::check::syllables::{self, Known};
use serde::Deserialize;
use tempfile::TempDir;

/// A text, or its counts, with what somebody else measured.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// Read by people only.
    #[serde(rename = "source")]
    _source: String,
    language: String,
    #[serde(default)]
    text: String,
    counts: Option<Given>,
    value: Vec<Value>,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Given {
    sentences: f64,
    words: f64,
    syllables: f64,
    hard: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Value {
    measure: String,
    value: f64,
    within: f64,
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn cases() -> PathBuf {
    root().join("tests/cases/readability")
}

fn known() -> Known {
    let mut faults = Vec::new();
    let knowledge = Knowledge::read(&Store::embedded(), &mut faults);
    assert!(faults.is_empty(), "{faults:?}");
    knowledge.words.syllables["en"].clone()
}

fn counts(case: &Case) -> Counts {
    match &case.counts {
        Some(given) => Counts {
            sentences: given.sentences,
            words: given.words,
            syllables: given.syllables,
            hard: given.hard,
            ..Counts::default()
        },
        None => Counts::of(sentences(&case.text), &case.language, &known()),
    }
}

#[test]
fn formulas_and_counts_are_those_of_others() {
    let files = fs::read_dir(cases().join("measures")).unwrap();
    for file in files.map(|entry| entry.unwrap().path()) {
        let case: Case = toml::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
        let counts = counts(&case);
        for Value {
            measure,
            value,
            within,
        } in &case.value
        {
            let got = match measure.as_str() {
                "Flesch–Kincaid" => counts.flesch_kincaid(),
                "SMOG" => counts.smog(),
                "OSMAN" => counts.osman(),
                "Flesch–Dayani" => counts.flesch_dayani(),
                other => panic!("no measure is named {other}"),
            };
            let far = (got - value).abs();
            assert!(
                far <= *within,
                "{}: {measure} {got}, {counts:?}",
                file.display()
            );
        }
    }
}

/// The lines of a table without its remarks.
fn rows(name: &str) -> Vec<Vec<String>> {
    let text = fs::read_to_string(cases().join(name)).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| line.split('\t').map(str::to_owned).collect())
        .collect()
}

/// SMOG asks of a word only whether it has three syllables.
#[test]
fn no_english_word_is_hard_that_the_dictionary_has_as_easy_nor_the_other_way_round() {
    let known = known();
    for row in rows("cmudict.tsv") {
        let (word, said) = (&row[0], row[1].parse::<u32>().unwrap());
        let got = syllables::english(word, &known);
        assert_eq!(
            got >= 3,
            said >= 3,
            "{word}: {got}, in the dictionary {said}"
        );
    }
}

#[test]
fn what_is_no_word_of_a_dictionary_is_read_aloud() {
    let known = known();
    // Figures as the number, capitals one by one, what hyphens join as one word.
    for (word, said) in [
        ("24", 3),
        ("15", 2),
        ("77", 5),
        ("112", 4),
        ("PRP", 3),
        ("HIV", 3),
        ("make-up", 2),
        ("blood-thinning", 3),
        ("clinic's", 2),
    ] {
        assert_eq!(syllables::english(word, &known), said, "{word}");
    }
}

/// No short vowel is written: words can be wrong, a page cannot be wrong by much. Three in a hundred are 5 points.
#[test]
fn persian_syllables_are_right_in_the_mean() {
    let (mut said, mut got) = (0, 0);
    for row in rows("persian.tsv") {
        let times: u32 = row[1].parse().unwrap();
        said += times * row[2].parse::<u32>().unwrap();
        got += times * syllables::persian(&row[0]);
    }
    let ratio = f64::from(got) / f64::from(said);
    assert!((0.97..=1.03).contains(&ratio), "{got} for {said}");
}

/// The small content: its own goal and sentences, and what every content needs of the shipped one.
fn content() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(&cases().join("content"), &folder.path().join("mine"));
    let shared = ["numbers", "sources", "emergency", "languages"];
    let data = shared.map(|name| format!("data/{name}.toml"));
    let messages = ["en", "ar", "fa"]
        .iter()
        .flat_map(|tag| ["terms", "ui", "units"].map(|name| format!("locales/{tag}/{name}.ftl")));
    for file in data.into_iter().chain(messages) {
        fs::copy(root().join(&file), folder.path().join("mine").join(&file)).unwrap();
    }
    folder
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let to = to.join(entry.file_name());
        match entry.file_type().unwrap().is_dir() {
            true => copy(&entry.path(), &to),
            false => fs::copy(entry.path(), to).map(drop).unwrap(),
        }
    }
}

fn check(folder: &TempDir, args: &[&str], ui: &str) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_handout"))
        .args(["check", "mine"])
        .args(args)
        .current_dir(folder.path())
        .env_clear()
        .env("HANDOUT_UI", ui)
        .env("HOME", folder.path())
        .output()
        .unwrap();
    String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
}

/// Compares with a file, or writes it.
fn compare(name: &str, got: &str) {
    let path = root().join("tests/expected/readability").join(name);
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(path, got).unwrap();
        return;
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(got, expected, "{}", path.display());
}

#[test]
fn scores_are_printed_with_what_would_raise_them() {
    let folder = content();
    compare("scores.txt", &check(&folder, &["--readability"], "en"));
    compare(
        "scores.json",
        &check(&folder, &["--readability", "--json"], "en"),
    );
    compare("scores-ar.txt", &check(&folder, &["--readability"], "ar"));
    compare("scores-fa.txt", &check(&folder, &["--readability"], "fa"));
}

/// Changes a sentence of the small content.
fn change(folder: &TempDir, file: &str, from: &str, to: &str) {
    let path = folder.path().join("mine").join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{from}");
    fs::write(path, text.replace(from, to)).unwrap();
}

#[test]
fn a_sheet_outside_the_band_of_its_language_is_too_hard() {
    let folder = content();
    compare(
        "too-hard.txt",
        &check(&folder, &["--rule", "too-hard"], "en"),
    );
    // The same in plain words.
    let english = "locales/en/sample.ftl";
    change(
        &folder,
        english,
        "or another medicine",
        "or a blood thinner",
    );
    change(
        &folder,
        english,
        "Allergic reactions and an infection can follow every session",
        "A rash and pus can follow each session",
    );
    assert_eq!(check(&folder, &["--rule", "too-hard"], "en"), "");
    // Long words in the other two.
    change(
        &folder,
        "locales/ar/sample.ftl",
        "قد تحدث حساسية أو عدوى بعد الجلسة",
        "الالتهابات والاستجابات التحسسية المستعصية واضطرابات الأوعية الدموية مسؤوليات المتخصصين المستشارين",
    );
    change(
        &folder,
        "locales/fa/sample.ftl",
        "ممکن است بعد از جلسه حساسیت یا عفونت پیش بیاید",
        "ناهنجاری‌های عفونی و واکنش‌های حساسیتی پیش‌بینی‌ناپذیر بیماری‌های زمینه‌ای خودایمنی پاسخگویی فوری متخصصان بیماری‌های پوستی را اجتناب‌ناپذیر می‌سازند",
    );
    compare(
        "too-hard-others.txt",
        &check(&folder, &["--rule", "too-hard"], "en"),
    );
}

/// A name is left out; a term only where the sheet explains it; an ordinary word never.
#[test]
fn only_names_and_explained_terms_are_left_out() {
    let folder = content();
    let scores = |folder: &TempDir| {
        let text = check(folder, &["--readability", "--json"], "en");
        let scores: serde_json::Value = serde_json::from_str(&text).unwrap();
        let english = scores.as_array().unwrap().iter();
        let english = english.clone().find(|s| s["language"] == "en").unwrap();
        let words = |key: &str| -> Vec<String> {
            let words = english[key].as_array().unwrap().iter();
            words
                .map(|w| w["word"].as_str().unwrap().to_owned())
                .collect()
        };
        (words("left_out"), words("hard"))
    };
    let (left_out, hard) = scores(&folder);
    assert_eq!(left_out, ["biopsy", "ibuprofen", "mesotherapy"]);
    assert!(hard.contains(&"medicine".to_owned()), "{hard:?}");
    change(
        &folder,
        "locales/en/sample.ftl",
        "biopsy (a small skin sample)",
        "biopsy",
    );
    let (left_out, hard) = scores(&folder);
    assert_eq!(left_out, ["ibuprofen", "mesotherapy"]);
    assert!(hard.contains(&"biopsy".to_owned()), "{hard:?}");
}
