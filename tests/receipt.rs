//! The receipt: what it says, held against the published structure of FHIR R4 (`fhir/r4.schema.json`, cut by
//! `fhir/cut.py`), and when there is none.
//!
//! The schema knows names, types and patterns; `.ci/fhir` adds what only the specification's own definitions know.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use regex::Regex;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_handout"))
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .env("LANG", "en_GB.UTF-8")
        // A profile among the settings of whoever runs the tests is none of theirs.
        .env("HOME", folder)
        .output()
        .unwrap()
}

fn receipt(folder: &Path, arguments: &[&str]) -> Value {
    let output = run(folder, arguments);
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {stderr}");
    let receipt = serde_json::from_slice(&fs::read(folder.join("receipt.json")).unwrap()).unwrap();
    assert_eq!(faults(&receipt), Vec::<String>::new(), "{arguments:?}");
    receipt
}

/// What in a document is not as the published structure has it.
fn faults(document: &Value) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fhir/r4.schema.json");
    let schema: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    let mut faults = Vec::new();
    check(
        &schema["definitions"]["Bundle"],
        document,
        "Bundle",
        &schema,
        &mut faults,
    );
    faults
}

/// The words of JSON Schema that the published schema uses.
fn check(rule: &Value, value: &Value, at: &str, schema: &Value, faults: &mut Vec<String>) {
    for (word, wanted) in rule.as_object().unwrap() {
        let mut fault = |is_right: bool| {
            if !is_right {
                faults.push(format!("{at}: {word} {wanted}"));
            }
        };
        match word.as_str() {
            "description" => {}
            "$ref" => {
                let name = wanted
                    .as_str()
                    .unwrap()
                    .strip_prefix("#/definitions/")
                    .unwrap();
                check(&schema["definitions"][name], value, at, schema, faults);
            }
            "type" => fault(match wanted.as_str().unwrap() {
                "array" => value.as_array().is_some_and(|list| !list.is_empty()),
                "number" => value.is_number(),
                "boolean" => value.is_boolean(),
                "string" => value.is_string(),
                other => panic!("the schema has the type {other}"),
            }),
            "pattern" => {
                let text = value.as_str().map_or(value.to_string(), str::to_owned);
                fault(
                    Regex::new(wanted.as_str().unwrap())
                        .unwrap()
                        .is_match(&text),
                );
            }
            "enum" => fault(wanted.as_array().unwrap().contains(value)),
            "const" => fault(wanted == value),
            "not" => fault(false),
            "required" => {
                for name in wanted.as_array().unwrap() {
                    if value.get(name.as_str().unwrap()).is_none() {
                        faults.push(format!("{at}: {name} is missing"));
                    }
                }
            }
            "properties" => {
                let object = value.as_object();
                for (name, value) in object.into_iter().flatten() {
                    if let Some(rule) = wanted.get(name) {
                        check(rule, value, &format!("{at}.{name}"), schema, faults);
                    }
                }
            }
            "additionalProperties" => {
                assert_eq!(wanted, false);
                let known = &rule["properties"];
                let object = value.as_object();
                let unknown = object
                    .into_iter()
                    .flatten()
                    .filter(|(name, _)| known.get(*name).is_none());
                faults.extend(unknown.map(|(name, _)| format!("{at}: there is no {name}")));
            }
            "items" => {
                for (i, item) in value.as_array().into_iter().flatten().enumerate() {
                    check(wanted, item, &format!("{at}[{i}]"), schema, faults);
                }
            }
            "oneOf" => {
                let mut rules = wanted.as_array().unwrap().iter();
                let mut nearest = Vec::new();
                let fits = rules.any(|rule| {
                    let mut wrong = Vec::new();
                    check(rule, value, at, schema, &mut wrong);
                    // Resources are told apart by their type.
                    if !wrong
                        .iter()
                        .any(|fault| fault.starts_with(&format!("{at}.resourceType")))
                    {
                        nearest.clone_from(&wrong);
                    }
                    wrong.is_empty()
                });
                if !fits {
                    fault(!nearest.is_empty());
                    faults.extend(nearest);
                }
            }
            other => panic!("the schema has the word {other}"),
        }
    }
}

#[test]
fn the_published_structure_refuses_what_is_not_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let whole = receipt(folder.path(), &OF_NOBODY);
    let refused = |path: &str, value: Value| {
        let mut changed = whole.clone();
        *changed.pointer_mut(path).unwrap() = value;
        !faults(&changed).is_empty()
    };
    let text = |words: &str| Value::String(words.to_owned());
    assert!(refused("/entry/0/resource/status", 1.into()));
    assert!(refused("/entry/0/resource/sent", text("20 March 2026")));
    assert!(refused(
        "/entry/0/resource/category",
        Value::Array(Vec::new())
    ));
    assert!(refused("/entry/0/resource/resourceType", text("Patient")));
    assert!(refused("/entry/1/resource/date", text("2026-03-20")));
    assert!(refused(
        "/entry/1/resource/content/0/attachment/size",
        text("large")
    ));
    assert!(refused(
        "/entry/1/resource/content/0",
        serde_json::json!({})
    ));
    assert!(refused(
        "/entry/1/resource/type",
        serde_json::json!({ "name": "note" })
    ));
    assert!(refused("/type", text("letter")));
}

/// A sheet that names nobody, and its receipt.
const OF_NOBODY: [&str; 8] = [
    "make",
    "hair",
    "-l",
    "en",
    "--detail",
    "brief",
    "--receipt",
    "receipt.json",
];

const GIVEN: [&str; 12] = [
    "--patient",
    "Sample Name",
    "--record",
    "A-1",
    "--clinician",
    "سلمى",
    "--date",
    "2026-03-20",
    "--detail",
    "brief",
    "--receipt",
    "receipt.json",
];

fn given(command: &[&'static str]) -> Vec<&'static str> {
    [command, &GIVEN].concat()
}

fn document(receipt: &Value) -> &Value {
    &receipt["entry"][1]["resource"]
}

#[test]
fn a_receipt_says_who_got_which_files_when() {
    let folder = tempfile::tempdir().unwrap();
    let got = receipt(
        folder.path(),
        &given(&["make", "hair", "-l", "fa", "--twin", "en"]),
    );
    let communication = &got["entry"][0]["resource"];
    assert_eq!(communication["status"], "completed");
    assert_eq!(communication["language"], "fa");
    assert_eq!(communication["sent"], "2026-03-20");
    assert_eq!(communication["subject"]["display"], "Sample Name");
    assert_eq!(communication["subject"]["identifier"]["value"], "A-1");
    assert_eq!(communication["sender"]["display"], "سلمى");
    let reference = &communication["payload"][0]["contentReference"]["reference"];
    assert_eq!(*reference, got["entry"][1]["fullUrl"]);
    let content = document(&got)["content"].as_array().unwrap();
    let files = ["hair-fa.pdf", "hair-en.pdf"];
    assert_eq!(content.len(), files.len());
    for (content, file) in content.iter().zip(files) {
        let bytes = fs::read(folder.path().join(file)).unwrap();
        let attachment = &content["attachment"];
        assert_eq!(attachment["contentType"], "application/pdf");
        assert_eq!(attachment["language"], file[5..7]);
        assert_eq!(attachment["size"], bytes.len());
        assert_eq!(attachment["creation"], "2026-03-20");
        let digest: String = Sha256::digest(&bytes)
            .iter()
            .map(|b| format!("{b:02x}"))
            .collect();
        let described = document(&got)["description"].as_str().unwrap();
        assert!(
            described.contains(&format!("{file}: SHA-256 {digest}")),
            "{described}"
        );
    }
    // The line for the staff, which is on the sheet as well.
    let versions = document(&got)["identifier"].as_array().unwrap();
    assert!(
        versions[0]["value"]
            .as_str()
            .unwrap()
            .starts_with("hair · fa · ")
    );
    assert_eq!(versions.len(), 4);
    // Nobody has approved the content.
    assert_eq!(document(&got)["docStatus"], "preliminary");
}

#[test]
fn a_receipt_of_nobody_names_nobody() {
    let folder = tempfile::tempdir().unwrap();
    for format in ["pdf", "text", "html", "json", "png"] {
        let arguments = [
            "make", "pores", "-l", "ar", "--detail", "brief", "--force", "-f", format,
        ];
        let arguments = [&arguments[..], &["--receipt", "receipt.json"]].concat();
        let got = receipt(folder.path(), &arguments);
        let text = got.to_string();
        for absent in [
            "subject",
            "recipient",
            "sender",
            "author",
            "custodian",
            "Practitioner",
        ] {
            assert!(!text.contains(&format!("\"{absent}\"")), "{absent}: {text}");
        }
        // The time, since the request names no day.
        assert!(got["timestamp"].as_str().unwrap().ends_with('Z'));
        let pages = document(&got)["content"].as_array().unwrap().len();
        assert_eq!(pages, if format == "png" { 2 } else { 1 });
    }
}

#[test]
fn the_same_handover_has_the_same_receipt() {
    let folder = tempfile::tempdir().unwrap();
    let arguments = given(&["make", "hair", "-l", "ar", "--force"]);
    let first = receipt(folder.path(), &arguments);
    assert_eq!(first, receipt(folder.path(), &arguments));
    let other = given(&["make", "hair", "-l", "ar", "--force", "--size", "large"]);
    let other = receipt(folder.path(), &other);
    assert_ne!(first["entry"][1]["fullUrl"], other["entry"][1]["fullUrl"]);
}

#[test]
fn the_clinic_is_the_sender_where_no_clinician_is_named() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(
        folder.path().join("clinic.toml"),
        "name = \"Example Clinic\"\n",
    )
    .unwrap();
    let got = receipt(folder.path(), &OF_NOBODY);
    let sender = &got["entry"][0]["resource"]["sender"];
    assert_eq!(
        (&sender["type"], &sender["display"]),
        (&"Organization".into(), &"Example Clinic".into())
    );
    assert_eq!(document(&got)["custodian"], *sender);
}

#[test]
fn who_approved_the_content_is_in_the_receipt_while_the_approval_counts() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(
        folder.path().join("clinic.toml"),
        "name = \"Example Clinic\"\n",
    )
    .unwrap();
    let approve = [
        "approve",
        "hair",
        "-l",
        "en",
        "--by",
        "سلمى",
        "--role",
        "Nurse",
        "--until",
        "2099-01-31",
        "--yes",
    ];
    let output = run(folder.path(), &approve);
    assert!(output.status.success());
    let approved = receipt(folder.path(), &OF_NOBODY);
    assert_eq!(document(&approved)["docStatus"], "final");
    let approver = &document(&approved)["authenticator"];
    assert_eq!(approver["display"], "سلمى (Nurse)");
    // Nobody has approved the Arabic.
    let both = [&OF_NOBODY[..], &["--force", "--with", "ar"]].concat();
    let both = receipt(folder.path(), &both);
    assert_eq!(document(&both)["docStatus"], "preliminary");
    let approvals = folder.path().join("approvals.toml");
    let ended = fs::read_to_string(&approvals)
        .unwrap()
        .replace("2099-01-31", "2026-03-20");
    fs::write(&approvals, ended).unwrap();
    let after = [&OF_NOBODY[..], &["--force", "--date", "2026-03-21"]].concat();
    let ended = receipt(folder.path(), &after);
    assert_eq!(document(&ended)["docStatus"], "preliminary");
    assert!(document(&ended).get("authenticator").is_none());
}

#[test]
fn a_receipt_can_be_on_standard_output() {
    let folder = tempfile::tempdir().unwrap();
    let output = run(
        folder.path(),
        &[
            "make",
            "hair",
            "-l",
            "en",
            "--detail",
            "brief",
            "--receipt",
            "-",
        ],
    );
    let receipt: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(faults(&receipt), Vec::<String>::new());
    assert!(folder.path().join("hair-en.pdf").is_file());
}

#[cfg(unix)]
#[test]
fn a_receipt_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    receipt(folder.path(), &given(&["make", "hair", "-l", "en"]));
    let mode = fs::metadata(folder.path().join("receipt.json"))
        .unwrap()
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn without_a_sheet_there_is_no_receipt() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("hair-fa.pdf"), "kept").unwrap();
    for arguments in [
        // The sheet is there already.
        given(&["make", "hair", "-l", "fa"]),
        // A wrong option.
        given(&["make", "hair", "-l", "en", "--next", "no day"]),
        // Nothing listens there.
        given(&[
            "print",
            "hair",
            "-l",
            "en",
            "--printer",
            "ipp://127.0.0.1:9/ipp/print",
            "--wait",
            "1",
        ]),
    ] {
        let output = run(folder.path(), &arguments);
        assert!(!output.status.success(), "{arguments:?}");
        assert!(
            !folder.path().join("receipt.json").exists(),
            "{arguments:?}"
        );
    }
}
