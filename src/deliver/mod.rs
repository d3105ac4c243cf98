//! Where finished bytes go: a file, standard output, a pager, a printer or a viewer; and where notes go.

pub mod editor;
pub mod file;
pub mod pager;
pub mod printer;
pub mod stderr;
pub mod stdout;
pub mod viewer;
