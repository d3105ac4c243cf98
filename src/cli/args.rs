//! What can be typed. Values are checked later, in [`super::prepare`], so that all faults read alike.

mod content;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::{ArgValueCandidates, CompletionCandidate};

use crate::cli::completions::{goals, languages, presets, sets};
use crate::cli::preset::Save;
use crate::deliver::printer::{COPIES, Duplex};
use crate::handout::{Detail, Direction};
use crate::locale::language::Calendar;
use crate::picture::RESOLUTIONS;
use crate::request::{Paper, Size};
use crate::text::lines::MIN_COLUMNS;

pub use content::{Approvals, Approve, Diff, Sources, Version};

/// Print the sheet of paper a patient takes home
#[derive(Debug, Parser)]
#[command(
    name = "handout",
    version,
    max_term_width = 100,
    disable_help_subcommand = true,
    after_help = "Examples:
  handout                         asks for what it needs, step by step
  handout goals
  handout make hair --lang fa
  handout show hair --lang fa --pager
  handout make --help"
)]
pub struct Arguments {
    /// None on a terminal is the guided mode.
    #[command(subcommand)]
    pub command: Option<Command>,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Ask for goal, language, name and size, then print, open or save the sheet
    #[command(after_help = "Examples:
  handout guide
  handout guide --plain           for a screen reader, and for a terminal that shows no lists
`handout` alone does the same. The steps:
  goal, language, patient's name, size of the letters, what to do.
Type some letters of a goal or language, in any language, and press Enter. Enter alone takes the first:
what the clinic's profile says, else what was taken last. Esc goes a step back, Ctrl-C leaves.
To send it as text writes GOAL-LANG.txt, which a message takes as it is: what a terminal shows may stand
in another order than it is read.
The last line is a command that does the same again.")]
    Guide(Guide),
    /// List the goals with their titles
    #[command(after_help = "Example:\n  handout goals --lang fa")]
    Goals(Goals),
    /// List the languages and how complete each is
    #[command(after_help = "Example:\n  handout languages --json")]
    Languages(Languages),
    /// Write a handout to a file
    #[command(after_help = "Examples:
  handout make pigmentation --lang ar
  handout make hair -l fa --patient \"Sample Name\" --date 2026-03-20 -o sheet.pdf
  handout make pores -l en -f text -o - | less
  handout make pores -l ar -o page.html
  handout make hair -l fa --png")]
    Make(Make),
    /// Ask the questions of a goal, and write a handout that says what was answered
    #[command(after_help = "Examples:
  handout screen hair --lang fa
  handout screen hair --lang fa --answers answers.toml -o sheet.pdf
  handout screen hair --template > answers.toml
  handout print hair --lang fa --answers answers.toml
docs/screening.md tells what is asked, and what a sheet says of it.")]
    Screen(Box<Screen>),
    /// Print a handout, and wait until it is on paper
    #[command(after_help = "Examples:
  handout print hair -l fa --patient \"Sample Name\"
  handout print pores -l ar --printer office --duplex long
  handout print pores -l en --printer ipp://192.168.1.20/ipp/print --copies 2")]
    Print(Box<Print>),
    /// List the printers of this system with their papers
    #[command(after_help = "Examples:
  handout printers
  handout printers ipp://192.168.1.20/ipp/print --json")]
    Printers(Printers),
    /// Make the handouts of a list of patients, each to a file
    #[command(after_help = "Examples:
  handout batch tomorrow.csv --out sheets --lang ar
  handout batch tomorrow.csv --out sheets --lang ar --resume
  export-patients | handout batch - --out sheets --goal hair --lang fa --detail brief
  handout batch year.jsonl --out sheets --shard 2/8")]
    Batch(Box<Batch>),
    /// Show a handout on the terminal
    #[command(after_help = "Examples:
  handout show hair --lang fa --detail brief
  handout show hair --lang ar --pager
  handout show hair --lang ar --bidi visual --shape    letters come apart or in the wrong order
  handout show hair --lang fa --plain                  for a screen reader
docs/terminal.md tells what is done for which terminal.")]
    Show(Show),
    /// Set the clinic up: letterhead, phones, languages, printer; or check that
    #[command(after_help = "Examples:
  handout init
  handout init --output clinic.toml
  handout init --set name.en=\"Example Clinic\" --set phone=\"+966 11 555 0100\" -o clinic.toml
  handout init --from base.toml --set address.en=\"12 King Fahd Road\" -o riyadh.toml
  handout init --check riyadh.toml")]
    Init(Init),
    /// Repeat the last sheet, for another patient
    #[command(after_help = "Examples:
  handout again
  handout again --patient \"Sample Name\"
  handout again --output sheet.pdf
What is repeated is the last `make`, `print`, `show` or guided run, without name, file number, clinician and
dates, which are never kept. HANDOUT_HISTORY=off keeps nothing.")]
    Again(Again),
    /// Keep options under a name, for `make`, `print` and `show`
    #[command(after_help = "Examples:
  handout preset save weak-eyes --size large --detail brief
  handout make hair --lang fa --preset weak-eyes
  handout preset list
Presets are in handout/presets.toml among your settings. What the command line says wins over a preset.")]
    Preset(Preset),
    /// List the statements of a goal with their sources
    #[command(after_help = "Examples:
  handout sources hair --lang ar
  handout sources hair --lang en --weak
  handout sources hair --lang en --json")]
    Sources(Sources),
    /// Approve what the sheets of a goal say in a language
    #[command(after_help = "Examples:
  handout approve hair -l ar --by \"Sample Name\" --role Dermatologist --until 2027-03-20
  handout approve hair -l ar --by \"Sample Name\" --yes
docs/approval.md tells what is approved, and what withdraws it.")]
    Approve(Approve),
    /// List which goals are approved in which languages
    #[command(after_help = "Examples:\n  handout approvals\n  handout approvals --json")]
    Approvals(Approvals),
    /// Show which words changed since the approval, or against other content
    #[command(after_help = "Examples:
  handout diff hair -l ar
  handout diff hair -l ar --against 2026.1
  handout diff hair -l ar --against other-content -o diff.html")]
    Diff(Diff),
    /// Report every fault in the content, silent when there is none
    #[command(after_help = "Examples:
  handout check
  handout check my-content --strict
  handout check my-content --rule negations-differ --rule half-space
  handout check --format github      as a step of a workflow there
  handout check --layout             every sheet in every size and on every paper
  handout check --readability
docs/rules.md shows each rule with a right and a wrong sentence.")]
    Check(Check),
    /// Begin a goal or a language in the clinic's content folder
    #[command(subcommand, disable_help_subcommand = true)]
    #[command(after_help = "Examples:
  handout new goal chemical-peel -l en -l ar --data mine
  handout new language tr --name Turkish --own-name Türkçe --data mine
docs/content.md describes the files, docs/translating.md how to write them.")]
    New(New),
    /// Copy a message or number into the clinic's content folder, to change it there
    #[command(after_help = "Examples:
  handout edit hair-title -l fa --data mine
  handout edit common-after-no-makeup -l ar --open
  handout edit makeup_wait")]
    Edit(Edit),
    /// Show one message as it will be printed, and where it stands
    #[command(after_help = "Examples:
  handout preview common-after-no-makeup -l ar
  handout preview common-after-no-makeup -l fa --set makeup_wait=24
  handout preview unit-week -l ar                      in all its plural forms
  handout preview unit-week -l ar --set n=11")]
    Preview(Preview),
    /// Say which files are used, and why
    #[command(
        after_help = "Examples:\n  handout where\n  handout where --clinic downtown.toml --json"
    )]
    Where(Where),
    /// Print the version of the program or of the content
    #[command(after_help = "Examples:\n  handout version\n  handout version --content")]
    Version(Version),
    /// Print what makes a shell complete commands, options, goals and languages
    #[command(
        after_help = "Examples, each for the file that the shell reads when it starts:
  source <(handout completions bash)
  source <(handout completions zsh)
  handout completions fish | source
  handout completions powershell | Out-String | Invoke-Expression"
    )]
    Completions(Completions),
    /// Write the manual pages
    #[command(after_help = "Example:
  handout man ~/.local/share/man/man1 && man handout-make")]
    Man(Man),
}

#[derive(Debug, Default, Args)]
pub struct Guide {
    /// Ask line by line: no lists that move, no colours
    #[arg(long)]
    pub plain: bool,
    #[command(flatten)]
    pub clinic: ClinicChoice,
    #[command(flatten)]
    pub data: DataChoice,
}

/// What is never kept, and may be given anew.
#[derive(Debug, Args)]
pub struct Again {
    #[command(flatten)]
    pub personal: PersonalOptions,
    /// Write to this file, - for standard output
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Replace an existing file
    #[arg(long)]
    pub force: bool,
}

#[derive(Debug, Args)]
pub struct Preset {
    #[command(subcommand)]
    pub action: PresetAction,
}

#[derive(Debug, Subcommand)]
pub enum PresetAction {
    /// Keep options of `make` under a name
    #[command(after_help = "Examples:
  handout preset save weak-eyes --size large
  handout preset save hair-fa hair --lang fa --detail brief")]
    Save(Save),
    /// List the presets with their options
    #[command(after_help = "Example:\n  handout preset list")]
    List,
    /// Show one as a command
    #[command(after_help = "Example:\n  handout preset show weak-eyes")]
    Show(PresetName),
    /// Remove one
    #[command(after_help = "Example:\n  handout preset remove weak-eyes")]
    Remove(PresetName),
}

#[derive(Debug, Args)]
pub struct PresetName {
    /// Name of the preset
    #[arg(value_name = "NAME", add = ArgValueCandidates::new(presets))]
    pub name: String,
}

#[derive(Debug, Args)]
pub struct Goals {
    #[command(flatten)]
    pub language: LanguageChoice,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
    #[command(flatten)]
    pub data: DataChoice,
}

#[derive(Debug, Args)]
pub struct Languages {
    /// Print JSON
    #[arg(long)]
    pub json: bool,
    #[command(flatten)]
    pub data: DataChoice,
}

#[derive(Debug, Args)]
pub struct Make {
    #[command(flatten)]
    pub handout: HandoutOptions,
    /// Write to this file, - for standard output [default: GOAL-LANG.pdf here]
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Format [default: by the file's extension, else pdf]
    #[arg(short, long)]
    pub format: Option<Format>,
    /// Make pictures, one for each page: GOAL-LANG-1.png, …
    #[arg(long, conflicts_with = "format")]
    pub png: bool,
    /// Dots an inch of the pictures, 50 to 600 [default: 150]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(RESOLUTIONS))]
    pub dpi: Option<u16>,
    /// Write the same sheet in this language too, to a file of its own, for the staff
    #[arg(long, value_name = "LANG", add = ArgValueCandidates::new(languages))]
    pub twin: Option<String>,
    /// Open the file in the system's viewer
    #[arg(long)]
    pub open: bool,
    /// Replace an existing file
    #[arg(long)]
    pub force: bool,
    #[command(flatten)]
    pub receipt: ReceiptChoice,
}

#[derive(Debug, Args)]
pub struct Screen {
    #[command(flatten)]
    pub make: Make,
    /// Print a file with all questions, to write the answers into
    #[arg(long, conflicts_with_all = ["answers", "save_answers", "receipt", "output"])]
    pub template: bool,
    /// Keep the answers in this file, which nothing else does
    #[arg(long, value_name = "FILE")]
    pub save_answers: Option<PathBuf>,
}

#[derive(Debug, Clone, Args)]
pub struct ReceiptChoice {
    /// Write what was given, when and by whom to this file, for the patient's record (FHIR R4); - for standard output
    #[arg(long, value_name = "FILE")]
    pub receipt: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Print {
    #[command(flatten)]
    pub handout: HandoutOptions,
    /// Queue or address such as ipp://192.168.1.20/ipp/print [default: the clinic's, else the system's] [password:
    /// HANDOUT_PRINTER_PASSWORD]
    #[arg(long, value_name = "PRINTER")]
    pub printer: Option<String>,
    /// Number of copies [default: the clinic's, else 1]
    #[arg(short = 'n', long, value_name = "N", value_parser = clap::value_parser!(u16).range(COPIES))]
    pub copies: Option<u16>,
    /// Sides to print on [default: the clinic's, else the printer's]
    #[arg(long)]
    pub duplex: Option<Duplex>,
    /// Tray to take the paper from, by the printer's name for it [default: the clinic's, else the printer's]
    #[arg(long, value_name = "TRAY")]
    pub tray: Option<String>,
    /// How long the printer may take
    #[arg(long, value_name = "SECONDS", default_value = "120", value_parser = clap::value_parser!(u16).range(1..=3600))]
    pub wait: u16,
    /// Where the PDF is left when it could not be printed [default: GOAL-LANG.pdf here]
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Open the PDF that is left in the system's viewer
    #[arg(long)]
    pub open: bool,
    #[command(flatten)]
    pub receipt: ReceiptChoice,
}

#[derive(Debug, Args)]
pub struct Printers {
    /// Only this one: a queue of the system, or an address
    #[arg(value_name = "PRINTER")]
    pub printer: Option<String>,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Batch {
    /// CSV (.csv), JSON Lines (.jsonl) or TOML (.toml) with a handout a line; - for standard input
    #[arg(value_name = "MANIFEST")]
    pub manifest: PathBuf,
    /// Folder for the files and the report
    #[arg(short, long, value_name = "DIR", required_unless_present = "dry_run")]
    pub out: Option<PathBuf>,
    /// Names of the files, of the fields {id} {goal} {lang} {line} {date} {detail} {patient} {record} {with}
    /// [default: {id}-{goal}-{lang}]
    #[arg(long, value_name = "TEMPLATE")]
    pub name: Option<String>,
    /// Format of the files: pdf, text or json
    #[arg(
        short,
        long,
        value_name = "FORMAT",
        default_value = "pdf",
        hide_possible_values = true
    )]
    pub format: Format,
    /// How many are made at once [default: the number of cores]
    #[arg(short, long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub jobs: Option<u16>,
    /// Go on with a run that was stopped: make what is missing or damaged
    #[arg(long, conflicts_with = "dry_run")]
    pub resume: bool,
    /// Write one PDF of all handouts, in the order of the manifest, in place of a file for each
    #[arg(long, value_name = "FILE")]
    pub combine: Option<PathBuf>,
    /// Leave out the blank pages in it, which begin each handout on a sheet of its own when both sides are printed
    #[arg(long, requires = "combine")]
    pub one_sided: bool,
    /// Make share K of N of the lines, from 1 to N
    #[arg(long, value_name = "K/N")]
    pub shard: Option<String>,
    /// Check all lines and write nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Check all lines first, and make none if one is bad
    #[arg(long)]
    pub strict: bool,
    /// Write the report to this file [default: report.jsonl in the folder]
    #[arg(long, value_name = "FILE")]
    pub report: Option<PathBuf>,
    /// Replace existing files
    #[arg(long)]
    pub force: bool,
    /// Draw no bar that moves: for a screen reader
    #[arg(long)]
    pub plain: bool,
    /// Goal of lines that name none
    #[arg(long, value_name = "GOAL", add = ArgValueCandidates::new(goals))]
    pub goal: Option<String>,
    /// Language of lines that name none
    #[arg(short, long, value_name = "LANG", add = ArgValueCandidates::new(languages))]
    pub lang: Option<String>,
    /// Second language of lines that name none
    #[arg(long = "with", value_name = "LANG", add = ArgValueCandidates::new(languages))]
    pub second: Option<String>,
    /// Clinician's name on sheets whose lines name none
    #[arg(long, value_name = "NAME")]
    pub clinician: Option<String>,
    /// Date of lines that name none
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub date: Option<String>,
    /// How much handouts hold whose lines do not say
    #[arg(long, default_value = "standard")]
    pub detail: Detail,
    /// Paper of lines that name none [default: the clinic's, else a4]
    #[arg(long)]
    pub paper: Option<Paper>,
    /// Size of the letters where lines do not say
    #[arg(long, default_value = "normal")]
    pub size: Size,
    /// Add a page that the clinic keeps
    #[arg(long)]
    pub acknowledge: bool,
    /// Refused: answers are one patient's
    #[arg(long, value_name = "FILE", hide = true)]
    pub answers: Option<PathBuf>,
    /// Refused: a receipt is one patient's
    #[arg(long, value_name = "FILE", hide = true)]
    pub receipt: Option<PathBuf>,
    /// Let another language's sentence, marked as such, stand in for a missing one
    #[arg(long)]
    pub allow_fallback: bool,
    /// Print content that is not approved, marked as such, where the clinic's profile asks for approval
    #[arg(long)]
    pub allow_unapproved: bool,
    #[command(flatten)]
    pub clinic: ClinicChoice,
    #[command(flatten)]
    pub data: DataChoice,
}

#[derive(Debug, Args)]
pub struct Show {
    #[command(flatten)]
    pub handout: HandoutOptions,
    #[command(flatten)]
    pub look: LookOptions,
}

/// How texts are shown on a terminal.
#[derive(Debug, Clone, Args)]
pub struct LookOptions {
    /// Who puts right-to-left text in order [env: HANDOUT_BIDI] [default: auto]
    #[arg(long, value_name = "WHO")]
    pub bidi: Option<BidiChoice>,
    /// Send Arabic letters in the form of their place in a word, for terminals that do not join them [default: auto]
    #[arg(
        long,
        value_name = "WHEN",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "always"
    )]
    pub shape: Option<When>,
    /// Width of lines, 20 to 200 [default: the terminal's, 80 at most]
    #[arg(long, value_name = "COLUMNS", value_parser = clap::value_parser!(u16).range(WIDTHS))]
    pub width: Option<u16>,
    /// Show what is longer than the screen through $HANDOUT_PAGER, $PAGER or less [default: never]
    #[arg(
        long,
        value_name = "WHEN",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "auto"
    )]
    pub pager: Option<When>,
    /// No colours, no drawing and no reordering: text for a screen reader
    #[arg(long)]
    pub plain: bool,
}

/// Widths of lines that `show` takes.
const WIDTHS: std::ops::RangeInclusive<i64> = MIN_COLUMNS as i64..=200;

/// Who puts right-to-left text in the order in which it is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum BidiChoice {
    /// As the terminal needs it
    Auto,
    /// The terminal
    Terminal,
    /// This program
    Visual,
}

/// When something is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum When {
    Auto,
    Always,
    Never,
}

#[derive(Debug, Args)]
pub struct Init {
    /// Profile to check [default: the one in use; `handout where` names it]
    #[arg(value_name = "FILE", requires = "check")]
    pub file: Option<PathBuf>,
    /// Report every fault of a profile with its line, and what is missing; silent when there is nothing to say
    #[arg(long, conflicts_with_all = ["set", "from", "output", "force"])]
    pub check: bool,
    /// Answer instead of being asked, as often as needed: phone=…, name.ar=…; an empty value takes one out
    #[arg(long, value_name = "KEY=VALUE")]
    pub set: Vec<String>,
    /// Take over the answers of another profile, - for standard input
    #[arg(long, value_name = "FILE")]
    pub from: Option<PathBuf>,
    /// Write to this file, - for standard output [default: handout/clinic.toml among your settings]
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Replace an existing file
    #[arg(long)]
    pub force: bool,
    #[command(flatten)]
    pub data: DataChoice,
}

#[derive(Debug, Args)]
pub struct Check {
    /// Folder with data and locales, complete by itself [default: the content in use]
    #[arg(value_name = "DIR", conflicts_with = "data")]
    pub folder: Option<PathBuf>,
    /// Run this rule alone; may be given several times
    #[arg(long, value_name = "NAME", add = ArgValueCandidates::new(rules))]
    pub rule: Vec<String>,
    /// Warnings fail too, and notes are shown
    #[arg(long)]
    pub strict: bool,
    /// Lay out every sheet too, in every size and on every paper, and look at the pages
    #[arg(long)]
    pub layout: bool,
    /// How findings are written
    #[arg(long, value_enum, default_value_t = FindingFormat::Text)]
    pub format: FindingFormat,
    /// The same as --format json
    #[arg(long, conflicts_with = "format")]
    pub json: bool,
    /// Print the reading ease of each goal and language, and what would raise it
    #[arg(long, conflicts_with_all = ["rule", "strict", "layout"])]
    pub readability: bool,
    /// List the rules with their reasons
    #[arg(long, conflicts_with_all = ["folder", "rule", "strict", "layout", "readability"])]
    pub rules: bool,
    #[command(flatten)]
    pub data: DataChoice,
}

/// How findings are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FindingFormat {
    /// For people
    Text,
    /// One document for a program
    Json,
    /// Annotations of a workflow on GitHub
    Github,
}

/// The rules of `handout check`, for the shell to complete.
fn rules() -> Vec<CompletionCandidate> {
    let rules = crate::check::rules::RULES.iter();
    rules
        .map(|rule| CompletionCandidate::new(rule.name))
        .collect()
}

#[derive(Debug, Subcommand)]
pub enum New {
    /// Begin a goal: its table and its message files
    #[command(after_help = "Examples:
  handout new goal chemical-peel -l en -l ar --data mine
  handout new goal hands --include common --include rejuvenation")]
    Goal(NewGoal),
    /// Begin a language: its entry and all its message files
    #[command(after_help = "Example:\n  handout new language tr --name Turkish --own-name Türkçe")]
    Language(NewLanguage),
}

#[derive(Debug, Args)]
pub struct NewGoal {
    /// Name of the goal: small Latin letters, digits and hyphens
    pub name: String,
    /// Language the goal is written in, as often as needed [default: all]
    #[arg(short, long = "lang", value_name = "LANG", add = ArgValueCandidates::new(languages))]
    pub languages: Vec<String>,
    /// Set of statements to take over whole, as often as needed [default: only what holds for any treatment is listed]
    #[arg(long, value_name = "SET", add = ArgValueCandidates::new(sets))]
    pub include: Vec<String>,
    #[command(flatten)]
    pub clinic: ClinicChoice,
    #[command(flatten)]
    pub data: DataChoice,
}

#[derive(Debug, Args)]
pub struct NewLanguage {
    /// Language tag such as tr or pt-BR
    pub tag: String,
    /// Name of the language in English
    #[arg(long)]
    pub name: Option<String>,
    /// Name of the language in the language itself
    #[arg(long, value_name = "NAME")]
    pub own_name: Option<String>,
    /// Direction of its lines [default: what Unicode CLDR says]
    #[arg(long)]
    pub direction: Option<DirectionChoice>,
    /// Code of its script such as Latn [default: what Unicode CLDR says]
    #[arg(long)]
    pub script: Option<String>,
    /// Calendar of its dates [default: what Unicode CLDR says]
    #[arg(long)]
    pub calendar: Option<CalendarChoice>,
    #[command(flatten)]
    pub clinic: ClinicChoice,
    #[command(flatten)]
    pub data: DataChoice,
}

/// The direction of the lines of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum DirectionChoice {
    Ltr,
    Rtl,
}

impl From<DirectionChoice> for Direction {
    fn from(choice: DirectionChoice) -> Self {
        match choice {
            DirectionChoice::Ltr => Direction::Ltr,
            DirectionChoice::Rtl => Direction::Rtl,
        }
    }
}

/// A calendar that dates can be written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum CalendarChoice {
    Gregorian,
    Persian,
}

impl From<CalendarChoice> for Calendar {
    fn from(choice: CalendarChoice) -> Self {
        match choice {
            CalendarChoice::Gregorian => Calendar::Gregorian,
            CalendarChoice::Persian => Calendar::Persian,
        }
    }
}

#[derive(Debug, Args)]
pub struct Edit {
    /// Id of the message such as hair-title, or name of the number such as makeup_wait
    // Ids of terms begin with a hyphen.
    #[arg(allow_hyphen_values = true)]
    pub statement: String,
    /// Language of the message; a number needs none
    #[arg(short, long, value_name = "LANG", add = ArgValueCandidates::new(languages))]
    pub lang: Option<String>,
    /// Open the file in $VISUAL or $EDITOR
    #[arg(long)]
    pub open: bool,
    #[command(flatten)]
    pub clinic: ClinicChoice,
    #[command(flatten)]
    pub data: DataChoice,
}

#[derive(Debug, Args)]
pub struct Preview {
    /// Id of a message such as hair-title, or of its attribute such as common-after-no-makeup.short
    #[arg(allow_hyphen_values = true)]
    pub id: String,
    /// Language of the message
    #[arg(short, long, value_name = "LANG", add = ArgValueCandidates::new(languages))]
    pub lang: String,
    /// Another number for a variable, to see its form; both ends of a range as 3-5
    #[arg(long, value_name = "NAME=N")]
    pub set: Vec<String>,
    #[command(flatten)]
    pub clinic: ClinicChoice,
    #[command(flatten)]
    pub data: DataChoice,
}

#[derive(Debug, Args)]
pub struct Completions {
    pub shell: Shell,
}

/// A shell that can complete.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Shell {
    Bash,
    Zsh,
    Fish,
    Powershell,
}

#[derive(Debug, Args)]
pub struct Man {
    /// Folder for the pages
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
    /// Replace existing files
    #[arg(long)]
    pub force: bool,
}

#[derive(Debug, Args)]
pub struct Where {
    /// Print JSON
    #[arg(long)]
    pub json: bool,
    #[command(flatten)]
    pub clinic: ClinicChoice,
    #[command(flatten)]
    pub language: LanguageChoice,
    #[command(flatten)]
    pub data: DataChoice,
}

/// What the handout is and whom it is for.
#[derive(Debug, Clone, Args)]
pub struct HandoutOptions {
    /// Goal of the treatment; `handout goals` lists them
    #[arg(required = false, required_unless_present = "preset", add = ArgValueCandidates::new(goals))]
    pub goal: String,
    #[command(flatten)]
    pub language: LanguageChoice,
    /// Second language, set beside the first statement by statement
    #[arg(long = "with", value_name = "LANG", add = ArgValueCandidates::new(languages))]
    pub second: Option<String>,
    #[command(flatten)]
    pub personal: PersonalOptions,
    /// Answers to the questions of the goal, as `handout screen` has them; - for standard input
    #[arg(long, value_name = "FILE")]
    pub answers: Option<PathBuf>,
    /// How much the handout holds
    #[arg(long, default_value = "standard")]
    pub detail: Detail,
    /// Paper of the PDF, of pictures and of a printed web page [default: the clinic's, else a4]
    #[arg(long)]
    pub paper: Option<Paper>,
    /// Size of the letters
    #[arg(long, default_value = "normal")]
    pub size: Size,
    /// Add a page that the clinic keeps: questions that show what was understood, signatures, the sheet's version
    #[arg(long)]
    pub acknowledge: bool,
    /// Let another language's sentence, marked as such, stand in for a missing one
    #[arg(long)]
    pub allow_fallback: bool,
    /// Take the options kept under this name, but for those given here; see `handout preset --help`
    #[arg(long, value_name = "NAME", add = ArgValueCandidates::new(presets))]
    pub preset: Option<String>,
    /// Print content that is not approved, marked as such, where the clinic's profile asks for approval
    #[arg(long)]
    pub allow_unapproved: bool,
    #[command(flatten)]
    pub clinic: ClinicChoice,
    #[command(flatten)]
    pub data: DataChoice,
}

/// What belongs to one patient or visit, and is never kept.
#[derive(Debug, Clone, Args)]
pub struct PersonalOptions {
    /// Patient's name
    #[arg(long, value_name = "NAME")]
    pub patient: Option<String>,
    /// Patient's file number
    #[arg(long, value_name = "ID")]
    pub record: Option<String>,
    /// Clinician's name
    #[arg(long, value_name = "NAME")]
    pub clinician: Option<String>,
    /// Date of the handout
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub date: Option<String>,
    /// Date of a next session, as often as needed
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub next: Vec<String>,
}

#[derive(Debug, Clone, Default, Args)]
pub struct ClinicChoice {
    /// The clinic's profile, for the letterhead and the phones [env: HANDOUT_CLINIC] [default: clinic.toml here, else
    /// handout/clinic.toml among your settings]
    #[arg(long, value_name = "FILE")]
    pub clinic: Option<PathBuf>,
}

#[derive(Debug, Clone, Args)]
pub struct LanguageChoice {
    /// Language tag such as ar or fa-AF [default: the clinic's, else the system's, else English]
    #[arg(short, long = "lang", value_name = "LANG", add = ArgValueCandidates::new(languages))]
    pub lang: Option<String>,
}

#[derive(Debug, Clone, Default, Args)]
pub struct DataChoice {
    /// Folder with data and locales to lay over the built-in content [env: HANDOUT_DATA] [default: content beside the
    /// clinic's profile, if it is there]
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
}

/// What a handout can be written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    Pdf,
    Png,
    Text,
    Html,
    Json,
}

impl Format {
    /// Extension of a file of this format.
    pub fn extension(self) -> &'static str {
        match self {
            Format::Pdf => "pdf",
            Format::Png => "png",
            Format::Text => "txt",
            Format::Html => "html",
            Format::Json => "json",
        }
    }

    /// The format a file name asks for.
    pub fn of_extension(extension: &str) -> Option<Self> {
        Format::value_variants()
            .iter()
            .copied()
            .find(|f| f.extension().eq_ignore_ascii_case(extension))
    }
}
