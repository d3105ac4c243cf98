//! Each rule of `handout check` on a right and a wrong text, one case a file in `cases/check/`: the wrong text stands in
//! the content in place of the right one, and the rule finds what `expected/check/` says. `docs/rules.md` shows the same
//! texts; its second half is made from the cases.
//!
//! `UPDATE_EXPECTED=1 cargo test --test rules` rewrites both; read the difference before you commit it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use handout::catalog::store::Store;
use handout::check::finding::{Finding, Severity};
use handout::check::rules::{Needs, RULES, Rule};
use handout::check::subject::{Subject, Tongue};
use handout::check::{check, check_by};
use serde::Deserialize;

/// Where the part of `docs/rules.md` begins that is made from the cases.
const MADE: &str = "<!-- From here on made from tests/cases/check; see tests/rules.rs. -->\n";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// The file the texts stand in; one that is not there is added.
    #[serde(default)]
    file: String,
    /// As the content has it.
    #[serde(default)]
    right: String,
    #[serde(default)]
    wrong: String,
    /// The one goal that is looked at, for a rule of pages: all take minutes.
    #[serde(default)]
    goal: String,
    /// The test that has the case, for what is no text.
    #[serde(default)]
    see: String,
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn case(rule: &Rule) -> Case {
    let path = root().join(format!("tests/cases/check/{}.toml", rule.name));
    let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    toml::from_str(&text).unwrap()
}

/// What a rule finds when the wrong text stands in the content.
fn findings(rule: &Rule, case: &Case) -> Vec<Finding> {
    let shipped = Store::embedded().read(&case.file).unwrap();
    let text = match shipped.first() {
        Some(file) => {
            assert!(
                file.text.contains(&case.right),
                "{}: the case is out of date",
                rule.name
            );
            file.text.replacen(&case.right, &case.wrong, 1)
        }
        None => case.wrong.clone(),
    };
    let files = BTreeMap::from([(case.file.clone(), text)]);
    let store = Store::changed(files);
    match rule.needs {
        Needs::Pages => on_pages(rule, case, &store),
        _ => check_by(&store, &|r| r.name == rule.name),
    }
}

/// What a rule of pages finds on the sheets of the case's goal in the case's language.
fn on_pages(rule: &Rule, case: &Case, store: &Store) -> Vec<Finding> {
    let mut subject = Subject::read(store, &mut Vec::new());
    let folder = |tongue: &Tongue| format!("locales/{}/", tongue.tag());
    subject
        .tongues
        .retain(|tongue| case.file.starts_with(&folder(tongue)));
    subject.content.goals.retain(|goal| goal.id == case.goal);
    let mut found = Vec::new();
    (rule.check)(&subject, &mut found);
    let signed = found.into_iter().map(|finding| Finding {
        rule: rule.name,
        severity: rule.severity,
        ..finding
    });
    signed.collect()
}

fn updating() -> bool {
    std::env::var_os("UPDATE_EXPECTED").is_some()
}

/// The language of the findings.
fn in_english() {
    // SAFETY: nothing else runs yet; each test of this file is the first to ask for words, or comes after one that set it.
    unsafe { std::env::set_var("HANDOUT_UI", "en") };
}

#[test]
fn every_rule_finds_its_wrong_text_and_the_document_shows_it() {
    in_english();
    let mut made = MADE.to_owned();
    for rule in RULES {
        let case = case(rule);
        if !case.see.is_empty() {
            assert!(root().join(&case.see).exists(), "{}", case.see);
            show(rule, &case, &[], &mut made);
            continue;
        }
        let found = findings(rule, &case);
        assert!(!found.is_empty(), "{} finds nothing", rule.name);
        show(rule, &case, &found, &mut made);
        let got: String = found.iter().map(|finding| format!("{finding}\n")).collect();
        let path = root().join(format!("tests/expected/check/{}.txt", rule.name));
        if updating() {
            fs::write(path, got).unwrap();
        } else {
            assert_eq!(
                got,
                fs::read_to_string(&path).unwrap_or_default(),
                "{}",
                path.display()
            );
        }
    }
    let path = root().join("docs/rules.md");
    let text = fs::read_to_string(&path).unwrap();
    let (before, after) = text
        .split_once(MADE)
        .expect("the document has a part that is made");
    if updating() {
        fs::write(&path, format!("{before}{made}")).unwrap();
    } else {
        assert_eq!(format!("{MADE}{after}"), made, "docs/rules.md");
    }
}

/// The right texts are those of the content, which has no finding but notes.
#[test]
fn no_rule_finds_its_right_text() {
    let found = check(&Store::embedded());
    let bad: Vec<&Finding> = found
        .iter()
        .filter(|f| f.severity != Severity::Note)
        .collect();
    assert!(bad.is_empty(), "{bad:#?}");
    for rule in RULES {
        let right = case(rule).right;
        let id = right.split(" = ").next().unwrap_or_default();
        let named =
            |finding: &Finding| format!("{:?}", finding.what).contains(&format!("\"{id}\""));
        let of_rule = |finding: &&Finding| finding.rule == rule.name && named(finding);
        assert_eq!(found.iter().find(of_rule), None, "{}", rule.name);
    }
}

/// A rule with its reason, its texts and what it finds.
fn show(rule: &Rule, case: &Case, found: &[Finding], text: &mut String) {
    let severity = rule.severity.name();
    write!(text, "\n## {}\n\n{severity}: {}\n", rule.name, rule.why()).unwrap();
    let Some(first) = found.first() else {
        write!(text, "\nIts case is `{}`.\n", case.see).unwrap();
        return;
    };
    let kind = match case.file.ends_with(".toml") {
        true => "toml",
        false => "ftl",
    };
    write!(text, "\nIn `{}`", case.file).unwrap();
    match case.right.trim_end() {
        "" => text.push_str(", wrong:\n"),
        right => write!(text, ", right:\n\n```{kind}\n{right}\n```\n\nWrong:\n").unwrap(),
    }
    let wrong = case.wrong.trim_end().replace('\u{200f}', "<U+200F>");
    write!(text, "\n```{kind}\n{wrong}\n```\n\n> {}", first.what).unwrap();
    if let Some(hint) = &first.hint {
        write!(text, "  \n> {hint}").unwrap();
    }
    text.push('\n');
}
