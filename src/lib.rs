//! `handout`: from a treatment goal and a language to a sheet of paper a patient takes home.
//!
//! ```text
//! arguments ─ cli ─▶ Request ─┐
//! data/*.toml ─ catalog ─▶ Goal, Numbers, Sources ─┤
//! locales/*/*.ftl ─ locale ─▶ Locale ──────────────┤
//! clinic.toml ─ clinic ─▶ Clinic ──────────────────┴─ compose ─▶ Handout ─┬─▶ text, html, json
//!                                                                         └─ layout ─▶ Pages ─ pdf, picture ─▶ bytes
//!                                                                                        bytes ─ deliver ─▶ file, stdout, printer
//! ```
//!
//! A [`batch`] is the same way walked many times; the [`press`] keeps what does not change between two patients. What a
//! handout says is a [`wording`], which is compared, and to which an [`approval`] is bound.
//!
//! Each step takes the previous step's type and returns the next one. Reading happens on the left, writing on the
//! right; everything between is pure. No code here knows a goal, a language or a medical word: those are in `data/`
//! and `locales/` (`docs/content.md`).

pub mod approval;
pub mod batch;
pub mod catalog;
pub mod characters;
pub mod check;
pub mod cli;
pub mod clinic;
pub mod clock;
pub mod compose;
pub mod deliver;
pub mod error;
pub mod handout;
pub mod html;
pub mod kept;
pub mod layout;
pub mod locale;
pub mod named_file;
pub mod nearest;
pub mod pdf;
pub mod picture;
pub mod press;
pub mod receipt;
pub mod request;
pub mod screening;
pub mod starter;
pub mod text;
pub mod ui;
pub mod wording;
