//! Files to begin with: names in, texts of files out, with the ids, the variables and comments in place and without a
//! word of what a sheet will say.
//!
//! - [`goal`]: a new goal, with what [`fixed`] finds that holds for any treatment;
//! - [`language`]: a new language;
//! - [`entries`]: the messages of a file as they stand there, with their comments;
//! - [`message`]: one message, copied to be changed; [`number`]: one number, copied to be moved.

pub mod entries;
pub mod fixed;
pub mod goal;
pub mod language;
pub mod message;
pub mod number;
