//! Runs the real binary, once for each file in `cases/cli/`, in an empty folder of its own, and compares status,
//! stdout, stderr and the files it leaves, exactly, with the file of the same name in `expected/cli/`.
//!
//! `UPDATE_EXPECTED=1 cargo test --test cli` rewrites the expected files; read the difference before you commit it.

mod cases;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use libtest_mimic::Failed;
use serde::Deserialize;

/// One case.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    args: Vec<String>,
    #[serde(default)]
    env: BTreeMap<String, String>,
    /// Files there are before, with their text.
    #[serde(default)]
    given: BTreeMap<String, String>,
    /// Folder that gets a copy of `data` and `locales`.
    content: Option<String>,
    /// Fonts of `tests/fonts/` that a folder gets a copy of.
    #[serde(default)]
    fonts: BTreeMap<String, Vec<String>>,
    /// Changes in given or copied files.
    #[serde(default)]
    edit: Vec<Edit>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Edit {
    file: String,
    from: String,
    to: String,
}

fn main() {
    cases::run("cli", run, Vec::new());
}

fn run(name: &str, case: &Case) -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    lay(case, folder.path())?;
    let before = files(folder.path());
    let mut command = Command::new(env!("CARGO_BIN_EXE_handout"));
    command
        .args(&case.args)
        .current_dir(folder.path())
        .env_clear()
        .env("LANG", "en_GB.UTF-8")
        .env("HANDOUT_UI", "en")
        // A profile among the settings of whoever runs the tests is none of theirs.
        .env("HOME", folder.path())
        .env("HANDOUT_HISTORY", "off")
        .envs(&case.env)
        .stdin(Stdio::null());
    let output = command.output()?;
    let mut got = format!(
        "status: {}\n",
        output
            .status
            .code()
            .map_or("killed".to_owned(), |c| c.to_string())
    );
    write!(
        got,
        "--- stdout\n{}",
        String::from_utf8_lossy(&output.stdout)
    )?;
    write!(
        got,
        "--- stderr\n{}",
        String::from_utf8_lossy(&output.stderr)
    )?;
    got.push_str("--- new files\n");
    for file in files(folder.path()).difference(&before) {
        writeln!(got, "{file}")?;
    }
    for (file, text) in &case.given {
        if !folder.path().join(file).exists() {
            writeln!(got, "--- removed\n{file}")?;
        } else if !case.edit.iter().any(|e| e.file == *file)
            && fs::read(folder.path().join(file))? != text.as_bytes()
        {
            writeln!(got, "--- changed\n{file}")?;
        }
    }
    cases::compare("cli", name, &got)
}

fn lay(case: &Case, folder: &Path) -> Result<(), Failed> {
    for (file, text) in &case.given {
        let path = folder.join(file);
        fs::create_dir_all(path.parent().unwrap())?;
        fs::write(path, text)?;
    }
    if let Some(content) = &case.content {
        copy(
            &cases::root().join("data"),
            &folder.join(content).join("data"),
        )?;
        copy(
            &cases::root().join("locales"),
            &folder.join(content).join("locales"),
        )?;
    }
    for (into, fonts) in &case.fonts {
        for font in fonts {
            copy(
                &cases::root().join("tests/fonts").join(font),
                &folder.join(into),
            )?;
        }
    }
    for edit in &case.edit {
        let path = folder.join(&edit.file);
        let text = fs::read_to_string(&path)?;
        if !text.contains(&edit.from) {
            return Err(format!(
                "`{}` is not in {}: the case is out of date",
                edit.from, edit.file
            )
            .into());
        }
        fs::write(path, text.replacen(&edit.from, &edit.to, 1))?;
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<(), Failed> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// Every file below `folder`, relative to it.
fn files(folder: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = vec![folder.to_owned()];
    while let Some(dir) = open.pop() {
        for entry in fs::read_dir(dir).unwrap().flatten() {
            if entry.path().is_dir() {
                open.push(entry.path());
            } else {
                found.insert(
                    entry
                        .path()
                        .strip_prefix(folder)
                        .unwrap()
                        .display()
                        .to_string(),
                );
            }
        }
    }
    found
}
