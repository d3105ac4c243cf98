//! A desk for tests: the real binary on a terminal of its own, with somebody who types and reads the screen, and a
//! printer that takes everything.

// Each test binary that has a desk uses a part of it.
#![allow(dead_code)]

pub mod printer;
pub mod session;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// A home folder with everything in it, and a folder to work in.
pub struct Home(TempDir);

impl Home {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for name in ["tmp", "work"] {
            fs::create_dir(folder.path().join(name)).unwrap();
        }
        Home(folder)
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// The folder to work in.
    pub fn work(&self) -> PathBuf {
        self.path().join("work")
    }

    pub fn write(&self, file: &str, text: &str) {
        let path = self.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Every file below, with the folders' names left out.
    pub fn files(&self) -> Vec<PathBuf> {
        let mut found = Vec::new();
        let mut open = vec![self.path().to_owned()];
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                match path.is_dir() {
                    true => open.push(path),
                    false => found.push(path),
                }
            }
        }
        found.sort();
        found
    }

    /// The program in this home, and nothing of the home of whoever runs the tests.
    pub fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_handout"));
        command
            .current_dir(self.work())
            .env_clear()
            .env("LANG", "en_GB.UTF-8")
            .env("HOME", self.path())
            .env("TMPDIR", self.path().join("tmp"))
            .stdin(Stdio::null());
        command
    }

    /// Runs it with these words.
    pub fn run(&self, args: &[&str]) -> Output {
        self.command().args(args).output().unwrap()
    }

    /// What the run says on standard error; it must have this status.
    pub fn says(&self, args: &[&str], status: i32) -> String {
        let output = self.run(args);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(status), "{args:?}: {said}");
        said
    }
}
