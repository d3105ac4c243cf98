//! `handout batch` with the real binary: what manifests give, and that nothing is lost, whatever happens to a run.
//!
//! What needs root, other programs or a million lines is in `.ci/batch.py`.

#![cfg(unix)]

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use serde_json::Value;
use tempfile::TempDir;

/// An empty folder to run in.
struct Place(TempDir);

impl Place {
    fn new() -> Self {
        Place(tempfile::tempdir().unwrap())
    }

    fn with(manifest: &str) -> Self {
        let place = Place::new();
        place.write("list.csv", manifest);
        place
    }

    fn path(&self, file: &str) -> PathBuf {
        self.0.path().join(file)
    }

    fn write(&self, file: &str, text: impl AsRef<[u8]>) {
        fs::write(self.path(file), text).unwrap();
    }

    /// `handout batch` with text files of brief sheets in English, unless `args` say otherwise.
    fn command(&self, args: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_handout"));
        command.arg("batch").args(args.split_whitespace());
        let given = |option: &str| args.split_whitespace().any(|arg| arg == option);
        if !given("--format") {
            command.args(["--format", "text"]);
        }
        if !given("--lang") {
            command.args(["--lang", "en"]);
        }
        command
            .args(["--detail", "brief"])
            .current_dir(self.0.path())
            .env_clear()
            .env("HANDOUT_UI", "en")
            .env("HOME", self.0.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    fn run(&self, args: &str) -> Ran {
        Ran::of(self.command(args).output().unwrap())
    }

    /// A run that reads what it is given.
    fn start(&self, args: &str) -> Child {
        self.command(args).stdin(Stdio::piped()).spawn().unwrap()
    }

    fn fed(&self, args: &str, input: &[u8]) -> Ran {
        let mut child = self.start(args);
        // A run that refuses its options reads nothing.
        let _ = child.stdin.take().unwrap().write_all(input);
        Ran::of(child.wait_with_output().unwrap())
    }

    /// Names of the files in a folder, but for reports.
    fn sheets(&self, folder: &str) -> Vec<String> {
        let files = self.files(folder).into_keys();
        files.filter(|name| !name.starts_with("report")).collect()
    }

    /// Every file of a folder with its bytes.
    fn files(&self, folder: &str) -> BTreeMap<String, Vec<u8>> {
        let Ok(entries) = fs::read_dir(self.path(folder)) else {
            return BTreeMap::new();
        };
        entries
            .flatten()
            .map(|entry| {
                let name = entry.file_name().into_string().unwrap();
                (name, fs::read(entry.path()).unwrap())
            })
            .collect()
    }

    /// The records of a report without its header.
    fn report(&self, file: &str) -> Vec<Value> {
        let text = fs::read_to_string(self.path(file)).unwrap();
        let records = text.lines().skip(1);
        records
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    }

    fn wait_for(&self, file: &str) {
        let start = Instant::now();
        while !self.path(file).exists() {
            assert!(
                start.elapsed() < Duration::from_secs(60),
                "{file} never came"
            );
            sleep(Duration::from_millis(5));
        }
    }
}

struct Ran {
    status: i32,
    stderr: String,
}

impl Ran {
    fn of(output: Output) -> Self {
        Ran {
            status: output.status.code().unwrap_or(-1),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    fn ended(child: Child) -> Self {
        Ran::of(child.wait_with_output().unwrap())
    }
}

fn signal(child: &Child, signal: Signal) {
    kill(Pid::from_raw(child.id() as i32), signal).unwrap();
}

/// A manifest of so many lines, one of which is bad.
fn manifest(lines: usize) -> String {
    let goals = ["hair", "pores", "pigmentation"];
    let mut text = "id,goal,patient,record,date\n".to_owned();
    for i in 0..lines {
        let date = match i {
            5 => "2026-02-30",
            _ => "2026-03-20",
        };
        text += &format!("p-{i},{},Sample Name,R-{i},{date}\n", goals[i % 3]);
    }
    text
}

#[test]
fn every_format_of_a_manifest_gives_the_same_files() {
    let place = Place::new();
    place.write(
        "comma.csv",
        "id,goal,patient,next,copies\na,hair,\"Name, Sample\",2026-03-20 2026-04-20,2\nb,pores,,,\n",
    );
    place.write(
        "excel.csv",
        "\u{feff}Goal;ID;Copies;Next;Patient\r\nhair;a;2;\"2026-03-20;2026-04-20\";Name, Sample\r\npores;b;;;\r\n;;;;\r\n",
    );
    place.write(
        "tab.csv",
        "id\tgoal\tpatient\tnext\tcopies\na\thair\tName, Sample\t2026-03-20,2026-04-20\t2\nb\tpores\t\t\t",
    );
    place.write(
        "lines.jsonl",
        "{\"id\":\"a\",\"goal\":\"hair\",\"patient\":\"Name, Sample\",\"next\":[\"2026-03-20\",\"2026-04-20\"],\"copies\":2}\n\n{\"goal\":\"pores\",\"id\":\"b\"}",
    );
    place.write(
        "tables.toml",
        "[[handout]]\nid = \"a\"\ngoal = \"hair\"\npatient = \"Name, Sample\"\nnext = [2026-03-20, \"2026-04-20\"]\ncopies = 2\n\n[[handout]]\nid = \"b\"\ngoal = \"pores\"\n",
    );
    let mut all = Vec::new();
    for file in [
        "comma.csv",
        "excel.csv",
        "tab.csv",
        "lines.jsonl",
        "tables.toml",
    ] {
        let out = format!("{file}-out");
        let ran = place.run(&format!("{file} --out {out}"));
        assert_eq!(ran.status, 0, "{file}: {}", ran.stderr);
        let mut files = place.files(&out);
        files.remove("report.jsonl");
        assert_eq!(place.report(&format!("{out}/report.jsonl"))[0]["copies"], 2);
        all.push(files);
    }
    assert_eq!(all[0].len(), 2);
    assert!(all.windows(2).all(|pair| pair[0] == pair[1]));
}

#[test]
fn a_line_gives_the_bytes_that_make_gives() {
    let place = Place::with("id,goal,lang,patient,date,with\na,hair,fa,مینا,2026-03-20,en\n");
    assert_eq!(place.run("list.csv --out out --format pdf").status, 0);
    let made = Command::new(env!("CARGO_BIN_EXE_handout"))
        .env("HANDOUT_UI", "en")
        .args([
            "make",
            "hair",
            "--lang",
            "fa",
            "--with",
            "en",
            "--patient",
            "مینا",
        ])
        .args(["--date", "2026-03-20", "--detail", "brief", "-o", "one.pdf"])
        .current_dir(place.0.path())
        .env("HOME", place.0.path())
        .output()
        .unwrap();
    assert!(made.status.success());
    assert_eq!(
        fs::read(place.path("one.pdf")).unwrap(),
        fs::read(place.path("out/a-hair-fa.pdf")).unwrap()
    );
}

#[test]
fn a_bad_line_is_reported_and_the_rest_are_made() {
    let place = Place::with(
        "id,goal,lang,patient,date,copies,size\n\
         a,hair,en,Secret One,2026-03-20,,\n\
         b,hiar,xx,Secret Two,20.3.2026,100,huge\n\
         ,hair,en,Secret Three,,,\n\
         d,hair,en,Secret\u{202e}Four,,,\n\
         e,pores,Secret Five,,,,\n\
         f,pores,en\n\
         g,pores,en,,,,\n",
    );
    let ran = place.run("list.csv --out out");
    assert_eq!(ran.status, 1);
    assert_eq!(place.sheets("out"), ["a-hair-en.txt", "g-pores-en.txt"]);
    for said in [
        "list.csv:3: column `goal` names no goal\n  hint: did you mean `hair`?",
        "list.csv:3: column `date` holds something that is not a date",
        "list.csv:3: column `copies` is no whole number from 1 to 99",
        "list.csv:3: column `size` holds none of its words\n  hint: write one of normal, large, giant",
        "list.csv:4: column `id` is empty",
        "list.csv:5: column `patient` holds the character U+202E (direction override) at position 7",
        "list.csv:6: column `lang` names no language of the content",
        "list.csv:7: the row has 3 fields and the header 7",
        "made 2, skipped 0, failed 5 in",
    ] {
        assert!(ran.stderr.contains(said), "{said}\n{}", ran.stderr);
    }
    let report = fs::read_to_string(place.path("out/report.jsonl")).unwrap();
    for text in [&ran.stderr, &report] {
        assert!(!text.contains("Secret"), "{text}");
    }
    let lines: Vec<_> = place
        .report("out/report.jsonl")
        .iter()
        .map(|record| record["status"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(
        lines,
        [
            "made", "failed", "failed", "failed", "failed", "failed", "made"
        ]
    );
}

#[test]
fn every_record_tells_of_a_whole_file_that_only_the_owner_reads() {
    use sha2::{Digest as _, Sha256};
    let place = Place::with("id,goal,patient\na,hair,Sample Name\nb,pores,\n");
    assert_eq!(place.run("list.csv --out new/out").status, 0);
    let mode = |file: &str| fs::metadata(place.path(file)).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode("new"), 0o700);
    assert_eq!(mode("new/out"), 0o700);
    assert_eq!(mode("new/out/a-hair-en.txt"), 0o600);
    assert_eq!(mode("new/out/b-pores-en.txt") & 0o600, 0o600);
    assert_eq!(mode("new/out/report.jsonl"), 0o600);
    for record in place.report("new/out/report.jsonl") {
        let file = format!("new/out/{}", record["file"].as_str().unwrap());
        let digest = Sha256::digest(fs::read(place.path(&file)).unwrap());
        let hex: String = digest.iter().map(|b| format!("{b:02x}")).collect();
        assert_eq!(record["sha256"], hex);
    }
}

#[test]
fn a_strict_run_with_a_bad_line_writes_nothing() {
    let place = Place::with(&manifest(8));
    let ran = place.run("list.csv --out out --strict");
    assert_eq!(ran.status, 1);
    assert!(
        ran.stderr.contains("list.csv:7: column `date`"),
        "{}",
        ran.stderr
    );
    assert!(!place.path("out").exists());
}

#[test]
fn a_dry_run_writes_nothing_and_finds_what_a_run_would() {
    let place = Place::with("id,goal,patient\na,hair,Sample\nb,pores,გიორგი\nc,hair,\n");
    let ran = place.run("list.csv --dry-run --format pdf");
    assert_eq!(ran.status, 1);
    assert!(
        ran.stderr
            .contains("list.csv:3: no font has the characters"),
        "{}",
        ran.stderr
    );
    assert!(
        ran.stderr.contains("2 can be made, 1 cannot"),
        "{}",
        ran.stderr
    );
    assert_eq!(place.files(".").len(), 1);
}

#[test]
fn lines_that_would_write_one_file_are_both_reported_and_neither_is_made() {
    let place = Place::with(
        "id,goal,record\nA-1,hair,x\na-1,hair,y\n\u{e9},hair,z\ne\u{301},hair,w\nb,hair,X\nb,pores,q\nc,hair,\n",
    );
    let ran = place.run("list.csv --out out");
    assert_eq!(ran.status, 1);
    assert_eq!(place.sheets("out"), ["c-hair-en.txt"]);
    for said in [
        "list.csv:2: would write the same file as line 3",
        "list.csv:3: would write the same file as line 2",
        "list.csv:4: would write the same file as line 5",
        "list.csv:5: would write the same file as line 4",
        "list.csv:6: has the same id as line 7",
        "list.csv:7: has the same id as line 6",
    ] {
        assert_eq!(
            ran.stderr.matches(said).count(),
            1,
            "{said}\n{}",
            ran.stderr
        );
    }
    let text = fs::read(place.path("list.csv")).unwrap();
    let ran = place.fed("- --out piped", &text);
    assert!(
        ran.stderr
            .contains("standard input:3: would write the same file as an earlier line")
    );
    assert_eq!(place.sheets("piped").len(), 4);
}

#[test]
fn wrong_usage_is_named_with_the_nearest() {
    let place = Place::with("id,goal,patiant\na,hair,Sample\n");
    let ran = place.run("list.csv --out out");
    assert_eq!(ran.status, 2);
    assert_eq!(
        ran.stderr,
        "error: list.csv: there is no column `patiant`\n  hint: did you mean `patient`?\n"
    );
    let ran = place.run("list.csv --out out --name {idd}");
    assert_eq!(ran.status, 2);
    assert!(
        ran.stderr.contains("did you mean `{id}`?"),
        "{}",
        ran.stderr
    );
    for args in ["nothing.csv --out out", ". --out out"] {
        assert_ne!(place.run(args).status, 0);
    }
    assert_eq!(place.run("list.csv --out out --shard 0/4").status, 2);
    assert!(!place.path("out").exists());
}

#[test]
fn names_come_from_the_template_and_are_safe() {
    let place = Place::with("id,goal,patient\n../x,hair,Sample Name\nCON,hair,\n");
    let ran = place.run("list.csv --out out --name {id}.txt");
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    assert_eq!(place.sheets("out"), ["_.._x.txt", "_CON.txt"]);
    let ran = place.run("list.csv --out named --name {line}-{patient}-{with}");
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    assert_eq!(
        place.sheets("named"),
        ["000002-Sample Name-.txt", "000003--.txt"]
    );
}

#[test]
fn a_line_of_a_stream_is_made_as_it_comes_and_a_torn_one_is_not() {
    let place = Place::new();
    let mut child = place.start("- --out out");
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(b"id,goal\na,hair\n").unwrap();
    place.wait_for("out/a-hair-en.txt");
    stdin.write_all(b"b,pores\nc,ha").unwrap();
    place.wait_for("out/b-pores-en.txt");
    drop(stdin);
    let ran = Ran::ended(child);
    assert_eq!(ran.status, 1);
    assert!(
        ran.stderr
            .contains("standard input:4: the input ends in the middle of this line")
    );
    assert_eq!(place.sheets("out").len(), 2);

    let ran = place.fed(
        "- --out json",
        b"{\"id\":\"a\",\"goal\":\"hair\"}\n{\"id\":\"b\",\"go",
    );
    assert_eq!((ran.status, place.sheets("json").len()), (1, 1));
    let ran = place.fed("- --out quote", b"id,goal,patient\na,hair,\nb,hair,\"Sam");
    assert_eq!((ran.status, place.sheets("quote").len()), (1, 1));
}

#[test]
fn a_line_of_ten_megabytes_and_lines_that_are_no_text_fail_alone() {
    let mut text = b"id,goal,patient\na,hair,".to_vec();
    text.resize(10 << 20, b'x');
    text.extend(b"\nb,pores,caf\xe9\nc,pores,\0\nd,pores,\n");
    let place = Place::new();
    place.write("list.csv", &text);
    for out in ["file", "stream"] {
        let ran = match out {
            "file" => place.run("list.csv --out file"),
            _ => place.fed("- --out stream", &text),
        };
        assert_eq!(ran.status, 1);
        assert!(
            ran.stderr
                .contains(":2: the line is longer than 1048576 bytes")
        );
        assert!(ran.stderr.contains(":3: the line is not UTF-8 text"));
        assert!(ran.stderr.contains(":4: the line holds a NUL byte"));
        assert_eq!(place.sheets(out), ["d-pores-en.txt"]);
    }
}

#[test]
fn a_file_of_somebody_is_kept_and_force_replaces_it() {
    let place = Place::with("id,goal\na,hair\nb,pores\n");
    fs::create_dir(place.path("out")).unwrap();
    place.write("out/a-hair-en.txt", "mine");
    let ran = place.run("list.csv --out out");
    assert_eq!(ran.status, 1);
    assert!(
        ran.stderr
            .contains("out/a-hair-en.txt: the file exists and was kept")
    );
    assert_eq!(fs::read(place.path("out/a-hair-en.txt")).unwrap(), b"mine");
    assert_eq!(place.run("list.csv --out out --resume").status, 1);
    assert_eq!(fs::read(place.path("out/a-hair-en.txt")).unwrap(), b"mine");

    // The line that failed is made when nothing is in its way any more, and its record changes.
    fs::remove_file(place.path("out/a-hair-en.txt")).unwrap();
    let ran = place.run("list.csv --out out --resume");
    assert!(
        ran.stderr.contains("made 1, skipped 1, failed 0"),
        "{}",
        ran.stderr
    );
    assert_eq!(place.run("list.csv --out clean").status, 0);
    assert_eq!(place.files("out"), place.files("clean"));

    place.write("out/a-hair-en.txt", "mine");
    assert_eq!(place.run("list.csv --out out --force").status, 0);
    assert_eq!(place.files("out"), place.files("clean"));
}

#[test]
fn a_report_that_is_there_is_not_written_over() {
    let place = Place::with(&manifest(3));
    assert_eq!(place.run("list.csv --out out").status, 0);
    let before = place.files("out");
    let ran = place.run("list.csv --out out");
    assert_eq!(ran.status, 1);
    assert!(ran.stderr.contains("add --resume"), "{}", ran.stderr);
    assert_eq!(place.files("out"), before);
}

#[test]
fn what_is_missing_damaged_or_half_written_is_made_again() {
    let place = Place::with(&manifest(9));
    assert_eq!(place.run("list.csv --out out").status, 1);
    let whole = place.files("out");
    fs::remove_file(place.path("out/p-0-hair-en.txt")).unwrap();
    place.write("out/p-1-pores-en.txt", "damaged");
    place.write("out/.handout-run-17.part", "half a sheet");
    // As after a power failure: the report ends in half a record, and files behind it are empty or have holes.
    let report = &whole["report.jsonl"];
    place.write("out/report.jsonl", &report[..report.len() - 100]);
    place.write("out/p-8-pigmentation-en.txt", "");
    let ran = place.run("list.csv --out out --resume");
    assert!(
        ran.stderr.contains("made 3, skipped 5, failed 1"),
        "{}",
        ran.stderr
    );
    assert_eq!(place.files("out"), whole);
}

#[test]
fn a_run_killed_at_a_hundred_moments_ends_as_if_it_never_was() {
    let place = Place::with(&manifest(24));
    let start = Instant::now();
    assert_eq!(place.run("list.csv --out whole --jobs 2").status, 1);
    let length = start.elapsed().min(Duration::from_millis(500));
    let whole = place.files("whole");
    let (mut kills, mut ends, mut seed) = (0, 0, 20_260_320_u64);
    while kills < 100 {
        let mut child = place
            .command("list.csv --out out --jobs 2 --resume")
            .spawn()
            .unwrap();
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        // Each part of a run is hit, its end too.
        sleep(length.mul_f64((seed >> 33) as f64 / f64::from(1_u32 << 31) * 0.6));
        let ended = child.try_wait().unwrap().is_some();
        let _ = child.kill();
        child.wait().unwrap();
        if !ended {
            kills += 1;
            // Whatever is reported is there and whole.
            let files = place.files("out");
            let report = files.get("report.jsonl").cloned().unwrap_or_default();
            for line in report.split_inclusive(|b| *b == b'\n').skip(1) {
                if let Ok(record) = serde_json::from_slice::<Value>(line)
                    && let Some(file) = record["file"].as_str()
                {
                    assert_eq!(files[file], whole[file], "{file}");
                }
            }
            continue;
        }
        ends += 1;
        assert_eq!(place.files("out"), whole);
        fs::remove_dir_all(place.path("out")).unwrap();
    }
    place.run("list.csv --out out --resume");
    assert_eq!(
        place.files("out"),
        whole,
        "after {kills} kills and {ends} ends"
    );
}

#[test]
fn a_manifest_or_an_option_that_changed_is_refused_with_what_changed() {
    let place = Place::with(&manifest(4));
    assert_eq!(place.run("list.csv --out out --clinician Secret").status, 0);
    let before = place.files("out");
    place.write("list.csv", manifest(5));
    let ran = place.run("list.csv --out out --clinician Secret --resume");
    assert_eq!(ran.status, 1);
    assert!(
        ran.stderr.contains("the manifest changed: it had"),
        "{}",
        ran.stderr
    );
    place.write("list.csv", manifest(4));
    let ran = place.run("list.csv --out out --clinician Secrets --lang fa --resume");
    assert_eq!(ran.status, 1);
    assert!(
        ran.stderr.contains("--lang was `en` and is `fa`"),
        "{}",
        ran.stderr
    );
    assert!(ran.stderr.contains("--clinician was"), "{}", ran.stderr);
    assert!(!ran.stderr.contains("Secret"));
    assert_eq!(place.files("out"), before);
}

#[test]
fn a_stream_is_resumed_when_it_comes_again_and_refused_when_it_is_another() {
    let place = Place::new();
    let text = manifest(8);
    place.fed("- --out whole", text.as_bytes());
    let mut child = place.start("- --out out");
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(&text.as_bytes()[..120]).unwrap();
    place.wait_for("out/p-1-pores-en.txt");
    // Its record follows it.
    while place.report("out/report.jsonl").len() < 2 {
        sleep(Duration::from_millis(5));
    }
    signal(&child, Signal::SIGKILL);
    child.wait().unwrap();
    let ran = place.fed(
        "- --out out --resume",
        text.replace("p-1,", "q-1,").as_bytes(),
    );
    assert_eq!(ran.status, 1);
    assert!(
        ran.stderr.contains("line 3 is not what it was"),
        "{}",
        ran.stderr
    );
    place.fed("- --out out --resume", text.as_bytes());
    assert_eq!(place.files("out"), place.files("whole"));
}

#[test]
fn the_second_of_two_runs_in_a_folder_is_refused() {
    let place = Place::with(&manifest(3));
    let mut child = place.start("- --out out");
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(b"id,goal\na,hair\n").unwrap();
    place.wait_for("out/a-hair-en.txt");
    for args in [
        "--out out",
        "--out out --report other.jsonl",
        "--out out --shard 1/2",
        "--out out --resume",
        "--out out --force",
    ] {
        let ran = place.run(&format!("list.csv {args}"));
        assert_eq!(ran.status, 1);
        assert!(
            ran.stderr.contains("another run works here"),
            "{args}: {}",
            ran.stderr
        );
    }
    // The lock vanishes with the process.
    signal(&child, Signal::SIGKILL);
    child.wait().unwrap();
    assert_eq!(place.run("list.csv --out out --force").status, 0);
}

#[test]
fn a_signal_ends_a_run_after_the_files_in_hand_and_says_how_to_go_on() {
    for (number, status) in [(Signal::SIGINT, 130), (Signal::SIGTERM, 143)] {
        let place = Place::new();
        let mut child = place.start("- --out out");
        let mut stdin = child.stdin.take().unwrap();
        stdin.write_all(b"id,goal\na,hair\nb,pores\nc,ha").unwrap();
        place.wait_for("out/b-pores-en.txt");
        signal(&child, number);
        let ran = Ran::ended(child);
        assert_eq!(ran.status, status, "{}", ran.stderr);
        assert!(
            ran.stderr.contains("made 2, skipped 0, failed 0"),
            "{}",
            ran.stderr
        );
        assert!(
            ran.stderr.contains(
                "handout batch - --out out --format text --lang en --detail brief --resume"
            ),
            "{}",
            ran.stderr
        );
        assert_eq!(place.report("out/report.jsonl").len(), 2);
        let ran = place.fed(
            "- --out out --resume",
            b"id,goal\na,hair\nb,pores\nc,hair\n",
        );
        assert!(ran.stderr.contains("made 1, skipped 2"), "{}", ran.stderr);
    }
}

#[test]
fn a_signal_in_the_middle_of_a_file_leaves_as_many_files_as_it_says() {
    let place = Place::with(&manifest(3000));
    let child = place
        .command("list.csv --out out --jobs 2")
        .spawn()
        .unwrap();
    place.wait_for("out/p-9-hair-en.txt");
    signal(&child, Signal::SIGINT);
    let ran = Ran::ended(child);
    assert_eq!(ran.status, 130);
    let made = place.sheets("out").len();
    assert!(made < 2999);
    assert!(
        ran.stderr.contains(&format!("made {made}, ")),
        "{made}: {}",
        ran.stderr
    );
    let records = place.report("out/report.jsonl");
    let reported = records.iter().filter(|record| record["status"] == "made");
    assert_eq!(reported.count(), made);
}

#[test]
fn a_folder_that_is_removed_ends_the_run_with_one_error() {
    let place = Place::new();
    let mut child = place.start("- --out out");
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(b"id,goal\na,hair\n").unwrap();
    place.wait_for("out/a-hair-en.txt");
    fs::remove_dir_all(place.path("out")).unwrap();
    let more: String = (0..500).map(|i| format!("p-{i},pores\n")).collect();
    // The run may have ended before all is read.
    let _ = stdin.write_all(more.as_bytes());
    drop(stdin);
    let ran = Ran::ended(child);
    assert_eq!(ran.status, 1);
    assert_eq!(
        ran.stderr.matches("error: out").count(),
        1,
        "{}",
        ran.stderr
    );
    assert_eq!(ran.stderr.matches("error: ").count(), 1, "{}", ran.stderr);
    assert!(!place.path("out").exists());
}

#[test]
fn a_disk_that_takes_no_more_ends_the_run_and_it_can_be_resumed() {
    let place = Place::with(&manifest(60));
    place.run("list.csv --out whole");
    // A limit of the process stands in for the disk: the report reaches it. `.ci/batch.py` fills a real one.
    let command = place.command("list.csv --out out");
    let output = Command::new("sh")
        .env("HANDOUT_UI", "en")
        .args(["-c", "trap '' XFSZ; ulimit -f 16; exec \"$0\" \"$@\""])
        .arg(command.get_program())
        .args(command.get_args())
        .current_dir(place.0.path())
        .env("HOME", place.0.path())
        .output()
        .unwrap();
    let ran = Ran::of(output);
    assert_eq!(ran.status, 1, "{}", ran.stderr);
    assert!(ran.stderr.contains("cannot be written: "), "{}", ran.stderr);
    assert!(
        ran.stderr.contains("go on with: handout batch"),
        "{}",
        ran.stderr
    );
    let made = place.sheets("out").len();
    assert!(
        ran.stderr.contains(&format!("made {made}, ")),
        "{made}: {}",
        ran.stderr
    );
    place.run("list.csv --out out --resume");
    assert_eq!(place.files("out"), place.files("whole"));
}

#[test]
fn shards_share_a_folder_and_are_together_the_whole() {
    let place = Place::with(&manifest(40));
    place.run("list.csv --out whole");
    let runs: Vec<Child> = (1..=4)
        .map(|k| {
            let args = format!("list.csv --out out --jobs 1 --shard {k}/4");
            place.command(&args).spawn().unwrap()
        })
        .collect();
    for run in runs {
        let ran = Ran::ended(run);
        assert!(ran.status < 2, "{}", ran.stderr);
    }
    assert_eq!(place.sheets("out"), place.sheets("whole"));
    let mut records: Vec<Value> = (1..=4)
        .flat_map(|k| place.report(&format!("out/report-{k}-of-4.jsonl")))
        .collect();
    records.sort_by_key(|record| record["line"].as_u64());
    assert_eq!(records, place.report("whole/report.jsonl"));
}

#[test]
fn nothing_tells_a_name_or_a_record_number() {
    let place = Place::with(
        "id,goal,patient,record,clinician\na,hair,Secret Name,SECRET-1,Secret Doctor\n",
    );
    let ran = place.run("list.csv --out out --format pdf");
    assert_eq!(ran.status, 0);
    let report = fs::read_to_string(place.path("out/report.jsonl")).unwrap();
    for text in [ran.stderr, report, place.sheets("out").join(" ")] {
        assert!(!text.to_lowercase().contains("secret"), "{text}");
    }
}

#[test]
fn nothing_is_drawn_where_no_terminal_is() {
    let place = Place::with(&manifest(3));
    let ran = place.run("list.csv --out out");
    assert!(
        !ran.stderr.contains('\u{1b}') && ran.stderr.lines().count() == 1,
        "{}",
        ran.stderr
    );
    assert!(Path::new(&place.path("out")).is_dir());
}

#[test]
fn one_file_of_all_handouts_has_a_bookmark_for_each_line_and_no_name_in_it() {
    let list = "id,goal,lang,patient,copies\n\
        p-1,hair,ar,Sample Name,\np-2,pores,fa,Sample Name,2\np-3,nowhere,en,Sample Name,\np-4,hair,en,,\n";
    let place = Place::with(list);
    let ran = place.run("list.csv --out out --format pdf --combine run.pdf");
    assert_eq!(ran.status, 1, "{}", ran.stderr);
    assert!(
        ran.stderr.contains("made 3, skipped 0, failed 1"),
        "{}",
        ran.stderr
    );
    assert_eq!(place.sheets("out"), Vec::<String>::new());
    let made = place.report("out/report.jsonl");
    assert_eq!(made[0]["file"], "run.pdf");
    assert_eq!(made[2]["status"], "failed");

    let mode = fs::metadata(place.path("run.pdf"))
        .unwrap()
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600);
    let bytes = fs::read(place.path("run.pdf")).unwrap();
    let read = hayro_syntax::Pdf::new(bytes.clone()).unwrap();
    // Four handouts of two sides each.
    assert_eq!(read.pages().len(), 8);
    let catalog: hayro_syntax::object::Dict = read.xref().get(read.xref().root_id()).unwrap();
    let outline: hayro_syntax::object::Dict = catalog.get("Outlines").unwrap();
    let mut titles = Vec::new();
    let mut item: Option<hayro_syntax::object::Dict> = outline.get("First");
    while let Some(bookmark) = item {
        let title: hayro_syntax::object::String = bookmark.get("Title").unwrap();
        let units = title.as_bytes()[2..].chunks(2);
        let units: Vec<u16> = units.map(|b| u16::from_be_bytes([b[0], b[1]])).collect();
        titles.push(String::from_utf16(&units).unwrap());
        item = bookmark.get("Next");
    }
    assert_eq!(titles, ["p-1", "p-2", "p-2", "p-4"]);
    assert!(!bytes.windows(6).any(|six| six == b"Sample"));

    // The same run gives the same bytes, with one thread or several, and resumed.
    fs::create_dir(place.path("other")).unwrap();
    let again = place.run("list.csv --out other --format pdf --combine other/run.pdf --jobs 1");
    assert_eq!(again.status, 1, "{}", again.stderr);
    assert!(fs::read(place.path("other/run.pdf")).unwrap() == bytes);
    let resumed = place.run("list.csv --out out --format pdf --combine run.pdf --resume");
    assert_eq!(resumed.status, 1, "{}", resumed.stderr);
    assert!(fs::read(place.path("run.pdf")).unwrap() == bytes);
}

#[test]
fn a_combined_file_is_there_whole_or_not_at_all() {
    let place = Place::with(&manifest(3000));
    place.write("there.pdf", "mine");
    let kept = place.run("list.csv --out out --format pdf --combine there.pdf");
    assert_eq!(kept.status, 1, "{}", kept.stderr);
    assert!(
        kept.stderr.contains("the file exists and was kept"),
        "{}",
        kept.stderr
    );
    assert_eq!(fs::read(place.path("there.pdf")).unwrap(), b"mine");

    let child = place.start("list.csv --out out --format pdf --combine run.pdf");
    place.wait_for(".handout-run.pdf.part");
    sleep(Duration::from_millis(300));
    signal(&child, Signal::SIGINT);
    let ran = Ran::ended(child);
    assert_eq!(ran.status, 130, "{}", ran.stderr);
    assert!(ran.stderr.contains("made 0"), "{}", ran.stderr);
    assert!(!place.path("run.pdf").exists());
    assert!(!place.path(".handout-run.pdf.part").exists());

    let wrong = place.run("list.csv --out out --format text --combine run.pdf");
    assert_eq!(wrong.status, 2, "{}", wrong.stderr);
}
