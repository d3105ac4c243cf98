//! The files that `cargo deb` packs beside the program are those that the program writes itself.
//!
//! `UPDATE_EXPECTED=1 cargo test --test packaging` writes them again.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn handout(args: &[&str], folder: &Path) -> Output {
    let output = Command::new(env!("CARGO_BIN_EXE_handout"))
        .args(args)
        .current_dir(folder)
        .env_clear()
        .env("LANG", "en_GB.UTF-8")
        .env("HOME", folder)
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    output
}

/// What there must be, by its path in `packaging`.
fn wanted() -> BTreeMap<PathBuf, Vec<u8>> {
    let folder = tempfile::tempdir().unwrap();
    handout(&["man", "man"], folder.path());
    let pages = fs::read_dir(folder.path().join("man")).unwrap();
    let pages = pages.map(|entry| {
        let path = entry.unwrap().path();
        (
            Path::new("man").join(path.file_name().unwrap()),
            fs::read(path).unwrap(),
        )
    });
    let mut files: BTreeMap<PathBuf, Vec<u8>> = pages.collect();
    // Names that bash-completion, zsh and fish look for.
    for (shell, name) in [
        ("bash", "handout"),
        ("zsh", "_handout"),
        ("fish", "handout.fish"),
    ] {
        let script = handout(&["completions", shell], folder.path()).stdout;
        files.insert(Path::new("completions").join(name), script);
    }
    files
}

fn there(packaging: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    for folder in ["man", "completions"] {
        for entry in fs::read_dir(packaging.join(folder)).into_iter().flatten() {
            let path = entry.unwrap().path();
            let name = Path::new(folder).join(path.file_name().unwrap());
            files.insert(name, fs::read(path).unwrap());
        }
    }
    files
}

#[test]
fn manual_pages_and_completions_are_those_of_the_program() {
    let packaging = Path::new(env!("CARGO_MANIFEST_DIR")).join("packaging");
    let wanted = wanted();
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        let _ = fs::remove_dir_all(&packaging);
        for (name, bytes) in &wanted {
            fs::create_dir_all(packaging.join(name).parent().unwrap()).unwrap();
            fs::write(packaging.join(name), bytes).unwrap();
        }
    }
    let there = there(&packaging);
    assert!(there.keys().eq(wanted.keys()), "{:?}", there.keys());
    let stale: Vec<&PathBuf> = wanted
        .keys()
        .filter(|name| wanted[*name] != there[*name])
        .collect();
    assert!(stale.is_empty(), "to be written again: {stale:?}");
}
