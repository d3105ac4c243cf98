//! The bar on a terminal: how far a run is, what failed, how fast it goes and how long it takes. Nothing elsewhere.

use std::fmt::Display;
use std::io::{self, IsTerminal as _};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::deliver::stderr;

/// A bar, or nothing.
pub struct Progress {
    bar: Option<ProgressBar>,
}

impl Progress {
    /// A bar over so many lines; without a number the end is not known. A plain run has none, and nor has `TERM=dumb`,
    /// which `indicatif` knows.
    pub fn new(lines: Option<u64>, plain: bool) -> Self {
        if plain || !io::stderr().is_terminal() {
            return Progress { bar: None };
        }
        let bar = ProgressBar::with_draw_target(lines, ProgressDrawTarget::stderr());
        let template = match lines {
            Some(_) => "{bar:30} {pos} of {len}{msg}, {per_sec}, {eta} left",
            None => "{spinner} {pos}{msg}, {per_sec}",
        };
        bar.set_style(ProgressStyle::with_template(template).expect("the template is right"));
        Progress { bar: Some(bar) }
    }

    /// Shows how far the run is.
    pub fn show(&self, done: u64, failed: u64) {
        if let Some(bar) = &self.bar {
            if failed > 0 {
                bar.set_message(format!(", {failed} failed"));
            }
            bar.set_position(done);
            bar.tick();
        }
    }

    /// Writes a line above the bar.
    pub fn say(&self, text: impl Display) {
        match &self.bar {
            Some(bar) => bar.suspend(|| stderr::line(text)),
            None => stderr::line(text),
        }
    }

    /// Takes the bar away.
    pub fn end(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
