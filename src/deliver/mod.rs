//! Where finished bytes go: a file or standard output; and where notes go.

pub mod file;
pub mod stderr;
pub mod stdout;
