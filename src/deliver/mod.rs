//! Where finished bytes go: a file, standard output, a pager or a printer; and where notes go.

pub mod file;
pub mod pager;
pub mod printer;
pub mod stderr;
pub mod stdout;
