//! `handout screen` on a terminal: what is asked, what may be typed, and what is there afterwards. What answers from a
//! file do is in `cases/cli/`.

#![cfg(unix)]

use std::fs::{self, File};
use std::io::{Read as _, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::ExitStatusExt as _;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::thread;

use handout::handout::{Block, Handout, SectionKind};
use nix::pty::{Winsize, openpty};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use scraper::{Html, Selector};

/// Questions of the goal `pores`.
const QUESTIONS: usize = 22;

/// Runs `handout screen` with `typed` on a terminal of `columns`; its status, and what the terminal showed. Without an end of
/// line at the end, it is interrupted at that prompt.
fn screen(
    folder: &Path,
    arguments: &[&str],
    columns: u16,
    env: &[(&str, &str)],
    typed: &str,
) -> (ExitStatus, String) {
    let size = Winsize {
        ws_row: 40,
        ws_col: columns,
        ws_xpixel: 0,
        ws_ypixel: 0,
    };
    let pty = openpty(&size, None).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_handout"));
    command
        .args(["screen", "pores"])
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .env("LANG", "en_GB.UTF-8")
        .env("TERM", "tmux-256color")
        // A profile among the settings of whoever runs the tests is none of theirs.
        .env("HOME", folder)
        .envs(env.iter().copied())
        .stdin(Stdio::from(pty.slave.try_clone().unwrap()))
        .stderr(Stdio::from(pty.slave.try_clone().unwrap()))
        .stdout(Stdio::from(pty.slave));
    let mut child = command.spawn().unwrap();
    // It holds the terminal open.
    drop(command);
    let mut master = File::from(pty.master);
    let mut writer = master.try_clone().unwrap();
    writer.write_all(typed.as_bytes()).unwrap();
    let is_interrupted = !typed.ends_with(['\n', '\x04']);
    let prompts = 1 + typed.matches('\n').count();
    let pid = Pid::from_raw(i32::try_from(child.id()).unwrap());
    let reader = thread::spawn(move || {
        let mut got = Vec::new();
        let mut buffer = [0; 4096];
        // A terminal whose other end is closed reports an error instead of an end.
        while let Ok(n @ 1..) = master.read(&mut buffer) {
            got.extend_from_slice(&buffer[..n]);
            let asked = String::from_utf8_lossy(&got).matches("\r\n> ").count();
            if is_interrupted && asked >= prompts {
                kill(pid, Signal::SIGINT).unwrap();
            }
        }
        String::from_utf8(got).unwrap().replace("\r\n", "\n")
    });
    let status = child.wait().unwrap();
    (status, reader.join().unwrap())
}

fn files(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|e| e.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn handout(folder: &Path, name: &str) -> Handout {
    serde_json::from_slice(&fs::read(folder.join(name)).unwrap()).unwrap()
}

/// The ids in the box, group by group.
fn boxed(handout: &Handout) -> Vec<(String, Vec<String>)> {
    let section = &handout.sections[0];
    assert_eq!(section.kind, SectionKind::Screening);
    let groups = section.groups.iter().map(|group| {
        let items = group.blocks.iter().flat_map(Block::statements);
        (
            group.name.clone(),
            items.map(|item| item.text.id.clone()).collect(),
        )
    });
    groups.collect()
}

const FILE: [&str; 6] = ["-l", "ar", "--detail", "brief", "-o", "sheet.json"];

#[test]
fn what_is_typed_is_in_the_box_and_above_its_lines() {
    let folder = tempfile::tempdir().unwrap();
    // The first again, after an empty line, a word that means nothing, and back.
    let typed = "\nmaybe\nn\nb\ny\nn\nn\n?\n".to_owned() + &"n\n".repeat(QUESTIONS - 4) + "\ny\n";
    let (status, shown) = screen(folder.path(), &FILE, 80, &[], &typed);
    assert!(status.success(), "{shown}");
    let sheet = handout(folder.path(), "sheet.json");
    let group = |name: &str, id: &str| (name.to_owned(), vec![id.to_owned()]);
    assert_eq!(
        boxed(&sheet),
        [
            group("yes", "common-never-pregnant"),
            group("unsure", "common-never-skin-disease")
        ]
    );
    let rest = sheet.sections[1..]
        .iter()
        .flat_map(|s| &s.groups)
        .flat_map(|g| &g.blocks);
    let marked = rest
        .flat_map(Block::statements)
        .filter_map(|s| Some((&*s.text.id, &*s.answer.as_ref()?.id)));
    assert_eq!(
        marked.collect::<Vec<_>>(),
        [
            ("common-never-pregnant", "ui-screening-line-yes"),
            ("common-never-skin-disease", "ui-screening-line-unsure")
        ]
    );
    // Nothing else is kept, and only its owner reads it.
    assert_eq!(files(folder.path()), ["sheet.json"]);
    let mode = fs::metadata(folder.path().join("sheet.json"))
        .unwrap()
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600);
    assert!(
        shown.contains("Question 22 of 22") && shown.contains("Answers: 1 yes, 1 not sure, 20 no."),
        "{shown}"
    );
}

#[test]
fn but_for_the_answers_the_sheet_says_what_it_always_says() {
    let folder = tempfile::tempdir().unwrap();
    let typed = "y\n".repeat(QUESTIONS + 1);
    assert!(screen(folder.path(), &FILE, 80, &[], &typed).0.success());
    let mut screened = handout(folder.path(), "sheet.json");
    let made = Command::new(env!("CARGO_BIN_EXE_handout"))
        .args([
            "make",
            "pores",
            "-l",
            "ar",
            "--detail",
            "brief",
            "-o",
            "plain.json",
        ])
        .current_dir(folder.path())
        .env("HOME", folder.path())
        .output()
        .unwrap();
    assert!(made.status.success());
    screened.sections.remove(0);
    for block in screened
        .sections
        .iter_mut()
        .flat_map(|s| &mut s.groups)
        .flat_map(|g| &mut g.blocks)
    {
        if let Block::List { items, .. } = block {
            items.iter_mut().for_each(|item| item.answer = None);
        }
    }
    let plain = handout(folder.path(), "plain.json");
    screened.marks.clone_from(&plain.marks);
    assert_eq!(screened, plain);
}

#[test]
fn both_languages_are_asked_side_by_side_where_that_is_seen_right() {
    let folder = tempfile::tempdir().unwrap();
    let row = |shown: &str| {
        shown
            .lines()
            .any(|l| l.contains(" | ") && l.contains("pregnant"))
    };
    // This program puts the letters in order here.
    let (_, wide) = screen(folder.path(), &FILE, 100, &[], "\x04");
    assert!(row(&wide), "{wide}");
    let narrow = screen(folder.path(), &FILE, 60, &[], "\x04").1;
    let reordering = screen(
        folder.path(),
        &FILE,
        100,
        &[("TERM", "xterm"), ("VTE_VERSION", "7006")],
        "\x04",
    )
    .1;
    let dumb = screen(folder.path(), &FILE, 100, &[("TERM", "dumb")], "\x04").1;
    for shown in [&narrow, &reordering, &dumb] {
        assert!(!row(shown) && shown.contains("[English]"), "{shown}");
    }
    assert!(!dumb.contains('\x1b'), "{dumb}");
    assert!(dumb.contains("لا يجوز إجراؤه أثناء الحمل"), "{dumb}");
    // The language of the staff alone where the patient reads it.
    let same = screen(folder.path(), &["-l", "en"], 100, &[], "\x04").1;
    assert!(
        !same.contains("[English]") && same.contains("pregnant"),
        "{same}"
    );
}

#[test]
fn the_keys_of_the_language_are_understood() {
    let folder = tempfile::tempdir().unwrap();
    let env = [("HANDOUT_UI", "fa"), ("TERM", "dumb")];
    let typed = "ن\n".repeat(QUESTIONS - 1) + "ب\nق\n؟\nب\n";
    let (status, shown) = screen(folder.path(), &FILE, 80, &env, &typed);
    assert!(status.success(), "{shown}");
    let [unsure] = &boxed(&handout(folder.path(), "sheet.json"))[..] else {
        panic!("{shown}");
    };
    assert_eq!(unsure.0, "unsure");
}

#[test]
fn an_end_or_an_interrupt_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let arguments = [
        &FILE[..],
        &["--save-answers", "kept.toml", "--receipt", "receipt.json"],
    ]
    .concat();
    let (status, shown) = screen(folder.path(), &arguments, 80, &[], "y\nn\n\x04");
    assert_eq!(status.code(), Some(1));
    assert!(shown.contains("nothing was written"), "{shown}");
    // At the last question of all: whether the answers stay.
    let (status, _) = screen(
        folder.path(),
        &arguments,
        80,
        &[],
        ("y\n".repeat(QUESTIONS) + "y").as_str(),
    );
    // A shell calls that 130.
    assert_eq!(status.signal(), Some(2));
    assert_eq!(files(folder.path()), Vec::<String>::new());
}

#[test]
fn what_is_kept_makes_the_same_sheet_again() {
    let folder = tempfile::tempdir().unwrap();
    let arguments = [&FILE[..], &["--save-answers", "kept.toml"]].concat();
    let typed = "y\n?\n".to_owned() + &"n\n".repeat(QUESTIONS - 2) + "y\n";
    let (status, shown) = screen(folder.path(), &arguments, 80, &[], &typed);
    assert!(status.success(), "{shown}");
    let kept = folder.path().join("kept.toml");
    assert_eq!(
        fs::metadata(&kept).unwrap().permissions().mode() & 0o777,
        0o600
    );
    let first = fs::read(folder.path().join("sheet.json")).unwrap();
    let again = Command::new(env!("CARGO_BIN_EXE_handout"))
        .args([
            "make",
            "pores",
            "-l",
            "ar",
            "--detail",
            "brief",
            "--answers",
            "-",
            "-f",
            "json",
            "-o",
            "-",
        ])
        .current_dir(folder.path())
        .env("HOME", folder.path())
        .stdin(File::open(&kept).unwrap())
        .output()
        .unwrap();
    assert!(
        again.stdout == first,
        "{}",
        String::from_utf8_lossy(&again.stderr)
    );
}

#[test]
fn a_file_that_exists_is_told_before_the_first_question() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("sheet.json"), "mine").unwrap();
    let (status, shown) = screen(folder.path(), &FILE, 80, &[], "\x04");
    assert_eq!(status.code(), Some(1));
    assert!(
        shown.contains("the file exists") && !shown.contains("Question"),
        "{shown}"
    );
}

#[test]
fn a_web_page_says_of_the_answers_what_the_text_says() {
    let folder = tempfile::tempdir().unwrap();
    let typed = "y\n?\n".repeat(QUESTIONS / 2) + "y\n";
    let page = [
        "-l",
        "fa",
        "--with",
        "ar",
        "-o",
        "page.html",
        "--save-answers",
        "kept.toml",
    ];
    assert!(screen(folder.path(), &page, 80, &[], &typed).0.success());
    let page = Html::parse_document(&fs::read_to_string(folder.path().join("page.html")).unwrap());
    let found = |selector: &str| page.select(&Selector::parse(selector).unwrap()).count();
    assert_eq!(page.errors, Vec::<String>::new());
    assert_eq!(found("section.screening"), 1);
    assert_eq!(found("section.screening li"), QUESTIONS);
    // Each in both languages; the list of a standard sheet lacks four of the questions, and the picture of a flag has a name.
    let lines = found("li.answered p.flag[class~=flag]") + found(".group > .line p.flag");
    assert_eq!(lines, 2 * (QUESTIONS - 4));
    assert_eq!(found("meta[name=robots]"), 1);
    let words: String = page.root_element().text().collect();
    assert!(words.contains("⚑") && words.contains("كانت الإجابة"));
}
