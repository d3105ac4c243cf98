//! What is kept between two runs, in files of the user's own: [`presets`] by name, because somebody asked, and the
//! [`state`] of the desk, such as the last choices. Nothing in them is about a patient.

pub mod presets;
pub mod state;
