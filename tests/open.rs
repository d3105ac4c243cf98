//! `--open` hands the file to the system's viewer: on Linux the program `xdg-open`, which a script stands in for here.

#![cfg(target_os = "linux")]

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Command, Output};
use std::thread;
use std::time::{Duration, Instant};

/// Runs the program in `folder`, in which the viewer writes down what it is given.
fn run(folder: &Path, args: &[&str], viewer: &str) -> Output {
    let programs = folder.join("programs");
    fs::create_dir(&programs).unwrap();
    let script = programs.join("xdg-open");
    fs::write(&script, format!("#!/bin/sh\n{viewer}\n")).unwrap();
    fs::set_permissions(&script, Permissions::from_mode(0o755)).unwrap();
    Command::new(env!("CARGO_BIN_EXE_handout"))
        .args(args)
        .current_dir(folder)
        .env_clear()
        .env("HANDOUT_UI", "en")
        .env("PATH", &programs)
        .env("HOME", folder)
        .output()
        .unwrap()
}

const WRITES_DOWN: &str = r#"printf %s "$1" > opened.part; /bin/mv opened.part opened"#;

fn opened(folder: &Path) -> String {
    let deadline = Instant::now() + Duration::from_secs(10);
    loop {
        match fs::read_to_string(folder.join("opened")) {
            Ok(text) => return text,
            Err(_) if Instant::now() < deadline => thread::sleep(Duration::from_millis(20)),
            Err(e) => panic!("nothing was opened: {e}"),
        }
    }
}

#[test]
fn the_made_file_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    let args = [
        "make",
        "pores",
        "--lang",
        "en",
        "--output=-sheet.pdf",
        "--open",
    ];
    let output = run(folder.path(), &args, WRITES_DOWN);
    assert!(output.status.success(), "{output:?}");
    let whole = folder.path().join("-sheet.pdf");
    assert_eq!(opened(folder.path()), whole.to_str().unwrap());
}

#[test]
fn a_viewer_that_fails_keeps_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let args = ["make", "pores", "--lang", "en", "--open"];
    let output = run(folder.path(), &args, "exit 3");
    assert_eq!(output.status.code(), Some(1));
    let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        stderr.contains("pores-en.pdf: the file is written, but no viewer of this system shows it"),
        "{stderr}"
    );
    assert!(folder.path().join("pores-en.pdf").is_file());
}

#[test]
fn what_could_not_be_printed_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    // Nothing listens at port 1 of this machine.
    let printer = "ipp://127.0.0.1:1/ipp/print";
    let args = [
        "print",
        "pores",
        "--lang",
        "en",
        "--printer",
        printer,
        "--open",
    ];
    let output = run(folder.path(), &args, WRITES_DOWN);
    assert_eq!(output.status.code(), Some(1));
    let whole = folder.path().join("pores-en.pdf");
    assert_eq!(opened(folder.path()), whole.to_str().unwrap());
}
