//! The options of commands about the content: where it comes from, who approved it, what changed.

use std::path::PathBuf;

use clap::Args;
use clap_complete::ArgValueCandidates;

use super::{ClinicChoice, DataChoice, LanguageChoice, LookOptions};
use crate::cli::completions::{goals, languages};

#[derive(Debug, Args)]
pub struct Sources {
    /// Goal of the treatment; `handout goals` lists them
    #[arg(add = ArgValueCandidates::new(goals))]
    pub goal: String,
    #[command(flatten)]
    pub language: LanguageChoice,
    /// Only statements with no publication behind them
    #[arg(long, conflicts_with = "weak")]
    pub uncited: bool,
    /// Only statements whose sources are all weak: a clinic's page, an article without an author
    #[arg(long)]
    pub weak: bool,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
    #[command(flatten)]
    pub look: LookOptions,
    #[command(flatten)]
    pub clinic: ClinicChoice,
    #[command(flatten)]
    pub data: DataChoice,
}

#[derive(Debug, Args)]
pub struct Approve {
    /// Goal of the treatment; `handout goals` lists them
    #[arg(add = ArgValueCandidates::new(goals))]
    pub goal: String,
    /// Language tag such as ar
    #[arg(short, long, value_name = "LANG", add = ArgValueCandidates::new(languages))]
    pub lang: String,
    /// Who approves; printed on the sheets
    #[arg(long, value_name = "NAME")]
    pub by: String,
    /// Role of the approver, such as Dermatologist; printed behind the name
    #[arg(long, value_name = "ROLE")]
    pub role: Option<String>,
    /// Last day of the approval [default: it does not end]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub until: Option<String>,
    /// Do not ask
    #[arg(short, long)]
    pub yes: bool,
    #[command(flatten)]
    pub look: LookOptions,
    #[command(flatten)]
    pub clinic: ClinicChoice,
    #[command(flatten)]
    pub data: DataChoice,
}

#[derive(Debug, Args)]
pub struct Approvals {
    /// Print JSON
    #[arg(long)]
    pub json: bool,
    #[command(flatten)]
    pub look: LookOptions,
    #[command(flatten)]
    pub clinic: ClinicChoice,
    #[command(flatten)]
    pub data: DataChoice,
}

#[derive(Debug, Args)]
pub struct Diff {
    /// Goal of the treatment; `handout goals` lists them
    #[arg(add = ArgValueCandidates::new(goals))]
    pub goal: String,
    #[command(flatten)]
    pub language: LanguageChoice,
    /// Folder of content, handout as JSON, or version of the content to compare with [default: the last approval]
    #[arg(long, value_name = "WHAT")]
    pub against: Option<String>,
    /// Write a web page to this file, - for standard output
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Replace an existing file
    #[arg(long)]
    pub force: bool,
    #[command(flatten)]
    pub look: LookOptions,
    #[command(flatten)]
    pub clinic: ClinicChoice,
    #[command(flatten)]
    pub data: DataChoice,
}

#[derive(Debug, Args)]
pub struct Version {
    /// The version of the content, with its day and digest
    #[arg(long)]
    pub content: bool,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
    #[command(flatten)]
    pub data: DataChoice,
}
