//! placeholder

pub mod error;
pub mod handout;
pub mod layout;
pub mod pdf;
pub mod request;
