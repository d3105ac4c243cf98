//! Where finished bytes go: a file or standard output.

pub mod file;
pub mod stdout;
