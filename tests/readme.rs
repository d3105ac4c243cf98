//! Every command of the README works as it stands there.
//!
//! The commands run in one empty folder, in their order. Those that start with `cargo` build or test this very
//! package, which is what is running now: `cargo run --release --` is replaced by the program under test, and
//! `cargo install` and `cargo test` are only looked for (`.ci/run` runs the latter).

#![cfg(unix)]

use std::fs;
use std::path::Path;
use std::process::Command;

#[test]
fn every_command_of_the_readme_works() {
    let readme =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let program = Path::new(env!("CARGO_BIN_EXE_handout"));
    let path = format!(
        "{}:{}",
        program.parent().unwrap().display(),
        std::env::var("PATH").unwrap()
    );
    let mut ran = 0;
    for command in commands(&readme) {
        if command == "cargo test" || command == "cargo install --path ." {
            continue;
        }
        let command = command.replace("cargo run --release --", "handout");
        let output = Command::new("sh")
            .env("HANDOUT_UI", "en")
            .args(["-c", &command])
            .current_dir(folder.path())
            .env("PATH", &path)
            // A profile among the settings of whoever runs the tests is none of theirs.
            .env("HOME", folder.path())
            .env_remove("XDG_CONFIG_HOME")
            .env_remove("HANDOUT_CLINIC")
            .output()
            .unwrap();
        assert!(
            output.status.success(),
            "`{command}`: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        ran += 1;
    }
    assert!(ran >= 10, "only {ran} commands were found");
    for file in [
        "pigmentation-ar.pdf",
        "hair-fa.pdf",
        "pores.pdf",
        "pores.txt",
        "hair-fa.html",
        "pores.html",
        "letterhead.pdf",
        "hair-clinic.pdf",
    ] {
        assert!(folder.path().join(file).is_file(), "{file}");
    }
}

#[test]
fn every_file_the_readme_points_to_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = fs::read_to_string(root.join("README.md")).unwrap();
    for link in readme
        .split("](")
        .skip(1)
        .filter_map(|rest| rest.split(')').next())
    {
        assert!(
            link.starts_with("https://") || root.join(link).exists(),
            "{link}"
        );
    }
}

/// The commands of all `sh` blocks: one a line, but for a here document, which ends at its `END`.
fn commands(readme: &str) -> Vec<String> {
    let blocks = readme
        .split("```sh\n")
        .skip(1)
        .filter_map(|rest| rest.split("```").next());
    let mut commands: Vec<String> = Vec::new();
    let mut in_document = false;
    for line in blocks.flat_map(str::lines) {
        match commands.last_mut() {
            Some(command) if in_document => {
                command.push('\n');
                command.push_str(line);
                in_document = line != "END";
            }
            _ => {
                in_document = line.ends_with("<<'END'");
                commands.push(line.to_owned());
            }
        }
    }
    commands
}
