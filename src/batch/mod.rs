//! Many handouts: a manifest in, a file for each of its lines out, and a report of what became of each.
//!
//! ```text
//! Manifest ─ csv, json, toml ─▶ Row ─ line ─▶ Line ─ press ─▶ Document ─ folder ─▶ file
//!                                  survey: first look           run ─▶ journal: report.jsonl
//! ```
//!
//! Nothing is lost when the program or the machine dies: a file is whole or not there, a record of the report follows
//! its file, and `--resume` looks at both. Memory does not grow with a stream or a file but by the sixteen bytes a
//! line that [`survey`] needs to know that no two lines write one file.

pub mod column;
pub mod combine;
mod csv;
pub mod folder;
pub mod input;
pub mod journal;
mod json;
pub mod line;
pub mod manifest;
pub mod name;
mod progress;
pub mod run;
pub mod shard;
pub mod stop;
pub mod survey;
mod toml;

/// Bytes in hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digits = bytes.iter().flat_map(|b| [b >> 4, b & 15]);
    digits.map(|d| char::from(DIGITS[usize::from(d)])).collect()
}
