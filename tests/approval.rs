//! Approving, step by step: each file in `cases/approval/` runs the real binary several times in one folder, and what
//! each step prints is compared, exactly, with the file of the same name in `expected/approval/`. Digests are masked:
//! they are those of the content, which changes.
//!
//! `UPDATE_EXPECTED=1 cargo test --test approval` rewrites the expected files; read the difference before you commit it.

mod cases;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use libtest_mimic::{Failed, Trial};
use serde::Deserialize;

/// 20 March 2026, in seconds from 1970 on.
const DAY: &str = "1773964800";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// Files there are before, with their text.
    #[serde(default)]
    given: BTreeMap<String, String>,
    step: Vec<Step>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    #[serde(default)]
    args: Vec<String>,
    #[serde(default)]
    env: BTreeMap<String, String>,
    /// Files that are written before this step.
    #[serde(default)]
    write: BTreeMap<String, String>,
    /// What is added to the end of files before this step.
    #[serde(default)]
    append: BTreeMap<String, String>,
    /// What is replaced in files before this step: the file, what, by what.
    #[serde(default)]
    replace: Vec<[String; 3]>,
    /// Files of so many bytes, all zero, that take no room.
    #[serde(default)]
    sparse: BTreeMap<String, u64>,
    /// Only lines of standard output with one of these are compared; all without.
    lines: Option<Vec<String>>,
    /// Files that are compared after this step.
    #[serde(default)]
    files: Vec<String>,
}

fn main() {
    let mut others = vec![Trial::test("of_many_at_once_none_is_lost", many_at_once)];
    #[cfg(unix)]
    others.extend([
        Trial::test("who_approves_is_asked", terminal::asked),
        Trial::test("the_question_is_put_in_order", terminal::put_in_order),
    ]);
    cases::run("approval", run, others);
}

fn command(folder: &Path, args: &[impl AsRef<std::ffi::OsStr>]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_handout"));
    command
        .args(args)
        .current_dir(folder)
        .env_clear()
        .env("LANG", "en_GB.UTF-8")
        .env("HOME", folder)
        .env("SOURCE_DATE_EPOCH", DAY)
        .stdin(Stdio::null());
    command
}

fn run(name: &str, case: &Case) -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let folder = folder.path();
    for (file, text) in &case.given {
        write(folder, file, text)?;
    }
    let mut got = String::new();
    for step in &case.step {
        for (file, text) in &step.write {
            write(folder, file, text)?;
        }
        for (file, text) in &step.append {
            let before = fs::read_to_string(folder.join(file))?;
            write(folder, file, &(before + text))?;
        }
        for [file, from, to] in &step.replace {
            let before = fs::read_to_string(folder.join(file))?;
            if !before.contains(from.as_str()) {
                return Err(format!("`{from}` is not in {file}: the case is out of date").into());
            }
            write(folder, file, &before.replacen(from.as_str(), to, 1))?;
        }
        for (file, bytes) in &step.sparse {
            fs::File::create(folder.join(file))?.set_len(*bytes)?;
        }
        if step.args.is_empty() {
            continue;
        }
        let output = command(folder, &step.args).envs(&step.env).output()?;
        let status = output.status.code().map_or(-1, |code| code);
        writeln!(got, "$ handout {}\nstatus: {status}", step.args.join(" "))?;
        let stdout = String::from_utf8(output.stdout)?;
        for line in stdout.lines() {
            let wanted = step.lines.as_ref();
            if wanted.is_none_or(|wanted| wanted.iter().any(|part| line.contains(part.as_str()))) {
                writeln!(got, "{line}")?;
            }
        }
        write!(got, "--- stderr\n{}", String::from_utf8(output.stderr)?)?;
        for file in &step.files {
            let text = fs::read_to_string(folder.join(file));
            writeln!(
                got,
                "--- {file}\n{}",
                text.unwrap_or_else(|e| format!("{e}")).trim_end()
            )?;
        }
        got.push('\n');
    }
    cases::compare("approval", name, &masked(&got))
}

fn write(folder: &Path, file: &str, text: &str) -> Result<(), Failed> {
    let path = folder.join(file);
    fs::create_dir_all(path.parent().unwrap())?;
    Ok(fs::write(path, text)?)
}

/// The text with digests of content as `DIGEST`, and rates and seconds of a batch as `N`.
fn masked(text: &str) -> String {
    let mut out = String::new();
    let mut word = String::new();
    let end = |out: &mut String, word: &mut String| {
        let is_hex = word.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        let has_digit = word.bytes().any(|b| b.is_ascii_digit());
        match is_hex && has_digit && matches!(word.len(), 8 | 64) && !word.starts_with("00000000") {
            true => out.push_str("DIGEST"),
            false => out.push_str(word),
        }
        word.clear();
    };
    for c in text.chars() {
        if c.is_ascii_alphanumeric() {
            word.push(c);
        } else {
            end(&mut out, &mut word);
            out.push(c);
        }
    }
    end(&mut out, &mut word);
    let lines = out.lines().map(|line| match line.split_once(" in ") {
        Some((made, seconds)) if seconds.contains("a second") || seconds.contains(" s: ") => {
            format!("{made}\n")
        }
        _ => format!("{line}\n"),
    });
    lines.collect()
}

/// Ten approve at once, some of them the same goal.
fn many_at_once() -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let folder = folder.path();
    fs::write(folder.join("clinic.toml"), "name = \"Example Clinic\"\n")?;
    let goals = ["hair", "pores", "wrinkles", "firmness", "hydration"];
    let orders = goals
        .iter()
        .flat_map(|goal| ["en", "ar"].map(|tag| (*goal, tag)));
    let mut running = Vec::new();
    for (goal, tag) in orders.clone() {
        let args = ["approve", goal, "-l", tag, "--by", "Sample Name", "--yes"];
        let child = command(folder, &args)
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()?;
        running.push(child);
    }
    for child in running {
        let output = child.wait_with_output()?;
        let stderr = String::from_utf8(output.stderr)?;
        assert!(output.status.success(), "{stderr}");
    }
    let output = command(folder, &["approvals", "--json"]).output()?;
    assert!(output.stderr.is_empty());
    let rows: Vec<serde_json::Value> = serde_json::from_slice(&output.stdout)?;
    for (goal, tag) in orders {
        let of = |row: &&serde_json::Value| row["goal"] == goal && row["language"] == tag;
        let row = rows.iter().find(of).unwrap();
        assert_eq!(row["state"], "approved", "{goal} {tag}");
    }
    let left = fs::read_dir(folder)?
        .flatten()
        .map(|entry| entry.file_name());
    let left: Vec<_> = left
        .filter(|name| name.to_string_lossy().starts_with('.'))
        .collect();
    assert!(left.is_empty(), "{left:?}");
    Ok(())
}

#[cfg(unix)]
mod terminal {
    use std::fs::{self, File};
    use std::io::{Read as _, Write as _};
    use std::process::Stdio;

    use libtest_mimic::Failed;
    use nix::pty::{OpenptyResult, Winsize, openpty};

    fn terminal() -> Result<OpenptyResult, Failed> {
        let size = Winsize {
            ws_row: 24,
            ws_col: 80,
            ws_xpixel: 0,
            ws_ypixel: 0,
        };
        Ok(openpty(&size, None)?)
    }

    /// What a terminal that reorders nothing gets of the question, in each language.
    pub fn put_in_order() -> Result<(), Failed> {
        for (ui, word) in [("ar", "باللغة"), ("fa", "برگهٔ"), ("en", "سارة")] {
            let folder = tempfile::tempdir()?;
            let folder = folder.path();
            fs::write(folder.join("clinic.toml"), "name = \"Example Clinic\"\n")?;
            let pty = terminal()?;
            let until = ["--until", "2027-03-20"];
            let args = ["approve", "pores", "-l", "ar", "--by", "د. سارة"];
            let args: Vec<&str> = args.into_iter().chain(until).collect();
            let mut command = super::command(folder, &args);
            command
                .env("HANDOUT_UI", ui)
                .env("TERM", "tmux-256color")
                .stdin(Stdio::from(pty.slave.try_clone()?))
                .stdout(Stdio::null())
                .stderr(Stdio::from(pty.slave));
            let mut child = command.spawn()?;
            drop(command);
            let mut master = File::from(pty.master);
            let mut said = Vec::new();
            let mut byte = [0];
            while !said.ends_with(b"[y/N] ") && master.read(&mut byte)? == 1 {
                said.push(byte[0]);
            }
            master.write_all(b"n\n")?;
            let status = child.wait()?;
            assert_eq!(status.code(), Some(1), "{ui}");
            let said = String::from_utf8(said)?;
            assert!(said.contains("2027-03-20"), "{ui}: {said}");
            assert!(
                said.contains('\u{202d}') && !said.contains(word),
                "{ui}: {said}"
            );
            assert!(!said.contains(['\u{2066}', '\u{2068}']), "{ui}: {said}");
        }
        Ok(())
    }

    /// No is no, and yes is recorded.
    pub fn asked() -> Result<(), Failed> {
        for (answer, recorded) in [
            ("n\n", false),
            ("\n", false),
            ("y\n", true),
            ("نعم\n", true),
        ] {
            let folder = tempfile::tempdir()?;
            let folder = folder.path();
            fs::write(folder.join("clinic.toml"), "name = \"Example Clinic\"\n")?;
            let pty = terminal()?;
            let args = ["approve", "pores", "-l", "en", "--by", "Sample Name"];
            let mut command = super::command(folder, &args);
            command
                .stdin(Stdio::from(pty.slave))
                .stdout(Stdio::null())
                .stderr(Stdio::piped());
            let mut child = command.spawn()?;
            drop(command);
            let mut master = File::from(pty.master);
            let mut said = Vec::new();
            let mut stderr = child.stderr.take().unwrap();
            let mut byte = [0];
            while !said.ends_with(b"[y/N] ") && stderr.read(&mut byte)? == 1 {
                said.push(byte[0]);
            }
            let question = "Sample Name approves `pores` in `en` as shown, without an end?\n[y/N] ";
            assert!(said.ends_with(question.as_bytes()), "{answer:?}");
            master.write_all(answer.as_bytes())?;
            let status = child.wait()?;
            assert_eq!(status.success(), recorded, "{answer:?}");
            assert_eq!(
                folder.join("approvals.toml").exists(),
                recorded,
                "{answer:?}"
            );
        }
        Ok(())
    }
}
