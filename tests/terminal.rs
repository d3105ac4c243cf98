//! What depends on where the output goes: a terminal, a pipe that closes, a file of somebody's.

#![cfg(unix)]

use std::fs::{self, File};
use std::io::Read as _;
use std::os::unix::fs::PermissionsExt as _;
use std::process::{Command, Stdio};
use std::thread;

use nix::pty::{Winsize, openpty};

/// Runs the binary with its standard output on a terminal of `columns`; status, what the terminal got, stderr.
fn on_a_terminal(args: &[&str], columns: u16, env: &[(&str, &str)]) -> (i32, String, String) {
    let size = Winsize {
        ws_row: 40,
        ws_col: columns,
        ws_xpixel: 0,
        ws_ypixel: 0,
    };
    let pty = openpty(&size, None).unwrap();
    let child = Command::new(env!("CARGO_BIN_EXE_handout"))
        .args(args)
        .env_clear()
        .env("TERM", "xterm")
        // A profile among the settings of whoever runs the tests is none of theirs.
        .env("HOME", "/nowhere")
        .envs(env.iter().copied())
        .stdin(Stdio::null())
        .stdout(Stdio::from(pty.slave))
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut master = File::from(pty.master);
    let reader = thread::spawn(move || {
        let mut got = Vec::new();
        let mut buffer = [0; 4096];
        // A terminal whose other end is closed reports an error instead of an end.
        while let Ok(n @ 1..) = master.read(&mut buffer) {
            got.extend_from_slice(&buffer[..n]);
        }
        String::from_utf8(got).unwrap().replace("\r\n", "\n")
    });
    let output = child.wait_with_output().unwrap();
    let shown = reader.join().unwrap();
    (
        output.status.code().unwrap(),
        shown,
        String::from_utf8(output.stderr).unwrap(),
    )
}

#[test]
fn a_pdf_is_not_written_to_a_terminal() {
    let (status, shown, stderr) = on_a_terminal(&["make", "hair", "-l", "en", "-o", "-"], 80, &[]);
    assert_eq!(status, 2);
    assert_eq!(shown, "");
    assert_eq!(
        stderr,
        "error: a PDF is not written to a terminal\n  hint: name a file with -o, or use `handout show`\n"
    );
}

#[test]
fn a_terminal_gets_colour_and_its_own_width() {
    let (status, shown, _) =
        on_a_terminal(&["show", "pores", "-l", "en", "--detail", "brief"], 50, &[]);
    assert_eq!(status, 0);
    assert!(shown.contains("\x1b[1;31mWhen to get help\x1b[0m"));
    let widest = shown.lines().map(|l| {
        l.split('\x1b')
            .map(|p| p.split_once('m').map_or(p, |(_, t)| t).chars().count())
            .sum::<usize>()
    });
    let widest = widest.max().unwrap();
    assert!((40..=50).contains(&widest), "{widest}");
}

#[test]
fn no_color_is_respected() {
    for env in [("NO_COLOR", "1"), ("TERM", "dumb")] {
        let (_, shown, _) = on_a_terminal(
            &["show", "pores", "-l", "fa", "--detail", "brief"],
            80,
            &[env],
        );
        assert!(!shown.contains('\x1b'), "{env:?}");
    }
}

#[test]
fn a_pipe_gets_no_colour() {
    let output = Command::new(env!("CARGO_BIN_EXE_handout"))
        .args(["show", "pores", "-l", "fa"])
        .output()
        .unwrap();
    assert!(output.status.success());
    assert!(!output.stdout.contains(&0x1b));
}

#[test]
fn a_reader_that_goes_away_is_no_fault() {
    for args in [
        ["show", "hair", "-l", "ar"].as_slice(),
        &["make", "hair", "-l", "ar", "-o", "-"],
        &["goals", "-l", "ar"],
    ] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_handout"))
            .args(args)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{args:?}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{args:?}");
    }
}

#[test]
fn a_file_that_names_a_person_is_for_its_owner_only() {
    let folder = tempfile::tempdir().unwrap();
    let mode = |extra: &[&str], name: &str| {
        let status = Command::new(env!("CARGO_BIN_EXE_handout"))
            .args(["make", "hair", "-l", "en", "-o", name])
            .args(extra)
            .current_dir(folder.path())
            .stderr(Stdio::null())
            .status()
            .unwrap();
        assert!(status.success());
        // Of pictures the last page's.
        let name = name.replace(".png", "-2.png");
        fs::metadata(folder.path().join(name))
            .unwrap()
            .permissions()
            .mode()
            & 0o777
    };
    for name in ["personal.pdf", "personal.html"] {
        assert_eq!(mode(&["--patient", "Sample Name"], name), 0o600, "{name}");
    }
    let pictures = [
        "--detail",
        "brief",
        "--dpi",
        "50",
        "--patient",
        "Sample Name",
    ];
    assert_eq!(mode(&pictures, "personal.png"), 0o600);
    assert_ne!(
        mode(&[], "open.pdf") & 0o044,
        0,
        "a sheet without a name follows the folder's rules"
    );
}

/// Root may write anywhere, so this asks a file system that is read-only for everybody.
#[test]
fn a_folder_that_cannot_be_written_is_named_and_nothing_is_left() {
    let output = Command::new(env!("CARGO_BIN_EXE_handout"))
        .args([
            "make",
            "hair",
            "-l",
            "en",
            "-f",
            "text",
            "-o",
            "/proc/sheet.txt",
        ])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert!(
        stderr.starts_with("error: /proc/sheet.txt: cannot be written: "),
        "{stderr}"
    );
    assert!(
        stderr.ends_with("  hint: choose a folder you may write to with -o\n"),
        "{stderr}"
    );
}
