//! The bar on a terminal: how far a run is, what failed, how fast it goes and how long it takes. Nothing elsewhere.

use std::fmt::Display;
use std::io::{self, IsTerminal as _};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::characters::without_isolates;
use crate::deliver::stderr;
use crate::message;

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
        // Where the bar puts its own words, none of them right to left: it moves on one line.
        let template = match lines {
            Some(_) => message!(
                "batch-progress",
                bar = "{bar:30}",
                pos = "{pos}",
                len = "{len}",
                msg = "{msg}",
                rate = "{per_sec}",
                eta = "{eta}"
            ),
            None => message!(
                "batch-progress-open",
                spinner = "{spinner}",
                pos = "{pos}",
                msg = "{msg}",
                rate = "{per_sec}"
            ),
        };
        let template = without_isolates(&template.to_string());
        bar.set_style(ProgressStyle::with_template(&template).expect("the template is right"));
        Progress { bar: Some(bar) }
    }

    /// Shows how far the run is.
    pub fn show(&self, done: u64, failed: u64) {
        if let Some(bar) = &self.bar {
            if failed > 0 {
                let message = message!("batch-progress-failed", failed);
                bar.set_message(without_isolates(&message.to_string()));
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
