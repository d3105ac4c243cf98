//! Files to begin with: names in, texts of files out, with the ids, the variables and comments in place and without a
//! word of what a sheet will say.
//!
//! - [`goal`]: a new goal;
//! - [`language`]: a new language;
//! - [`entries`]: the messages of a file as they stand there, with their comments;
//! - [`message`]: one message, copied to be changed.

pub mod entries;
pub mod goal;
pub mod language;
pub mod message;
