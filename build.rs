//! Embeds `data/` (without the fonts) and `locales/` as a sorted table of paths and texts.
//!
//! A table instead of a directory crate: `include_str!` makes cargo rebuild when a sentence changes, and a sorted
//! table is searched without building anything at start-up.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn collect(dir: &Path, files: &mut Vec<PathBuf>) {
    println!("cargo::rerun-if-changed={}", dir.display());
    for entry in fs::read_dir(dir).expect("the folder stands in the repository") {
        let path = entry.expect("the folder can be listed").path();
        if path.is_dir() && path.file_name().is_some_and(|n| n != "fonts") {
            collect(&path, files);
        } else if path.extension().is_some_and(|e| e == "toml" || e == "ftl") {
            files.push(path);
        }
    }
}

fn main() {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let mut files = Vec::new();
    collect(&root.join("data"), &mut files);
    collect(&root.join("locales"), &mut files);
    let mut names: Vec<(String, String)> = files
        .iter()
        .map(|path| {
            let relative = path.strip_prefix(&root).expect("collected below the root");
            (relative.to_str().expect("file names are ASCII").replace('\\', "/"), path.display().to_string())
        })
        .collect();
    names.sort();
    let mut table = String::from("[\n");
    for (name, path) in &names {
        writeln!(table, "    ({name:?}, include_str!({path:?})),").expect("writing to a string");
    }
    table.push(']');
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it")).join("embedded.rs");
    fs::write(out, table).expect("the build folder is writable");
}
