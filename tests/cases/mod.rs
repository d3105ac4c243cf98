//! Cases as files: one test for each `cases/KIND/NAME.toml`, and what it got compared with `expected/KIND/NAME.txt`.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use libtest_mimic::{Arguments, Failed, Trial};
use serde::de::DeserializeOwned;

pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Runs `test` with the name of each case and what its file holds, and `others`.
pub fn run<C: DeserializeOwned + 'static>(
    kind: &str,
    test: fn(&str, &C) -> Result<(), Failed>,
    others: Vec<Trial>,
) {
    let arguments = Arguments::from_args();
    let files = fs::read_dir(root().join("tests/cases").join(kind)).unwrap();
    let mut cases: Vec<PathBuf> = files
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "toml")
        })
        .collect();
    cases.sort();
    let trials = cases.into_iter().map(|path| {
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        Trial::test(name.clone(), move || test(&name, &read(&path)?))
    });
    libtest_mimic::run(&arguments, trials.chain(others).collect()).exit();
}

fn read<C: DeserializeOwned>(path: &Path) -> Result<C, Failed> {
    Ok(toml::from_str(&fs::read_to_string(path)?)?)
}

/// Compares what a case got, exactly. `UPDATE_EXPECTED=1` writes it down instead: read the difference before you commit
/// it.
pub fn compare(kind: &str, name: &str, got: &str) -> Result<(), Failed> {
    let path = root().join(format!("tests/expected/{kind}/{name}.txt"));
    if env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(&path, got)?;
        return Ok(());
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    if got == expected {
        return Ok(());
    }
    let path = path.display();
    Err(format!("expected in {path}:\n{expected}\ngot:\n{got}").into())
}
