//! Where finished bytes go: a file, standard output or a pager; and where notes go.

pub mod file;
pub mod pager;
pub mod stderr;
pub mod stdout;
