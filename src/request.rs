//! What was asked for, checked once: raw arguments in, [`Request`] out. Nothing later reads a flag again.

use clap::ValueEnum;

/// Paper sizes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ValueEnum)]
pub enum Paper {
    /// 210 × 297 mm
    A4,
    /// 8.5 × 11 inches
    Letter,
}
