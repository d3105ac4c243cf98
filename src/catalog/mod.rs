//! What is said, from which source and with which numbers: files of `data/` in, checked tables out.
//!
//! - [`store`] finds files in the binary and in overlay folders;
//! - [`folder`] lists such a folder, and [`limits`] says how much there may be of anything in it;
//! - [`toml_file`] reads tables and keeps the place of each;
//! - `number_entry` lays an entry of `data/numbers.toml` on the number below it;
//! - [`goal`], [`numbers`], [`sources`], [`release`], [`emergency`] are what the files hold.

pub mod emergency;
pub mod folder;
pub mod goal;
pub mod limits;
mod number_entry;
pub mod numbers;
pub mod release;
pub mod sources;
pub mod store;
pub mod toml_file;
