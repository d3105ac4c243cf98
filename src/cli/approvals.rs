//! `handout approvals`: which goal is approved in which language, by whom and until when.

use std::io::{self, IsTerminal as _};

use serde::Serialize;

use crate::approval::{Standing, State};
use crate::catalog::goal::{self, Goal};
use crate::catalog::numbers::Numbers;
use crate::catalog::release::Release;
use crate::catalog::sources::Sources;
use crate::catalog::store::Store;
use crate::cli::args::Approvals;
use crate::cli::content::{self, wording_of};
use crate::cli::prepare::store_beside;
use crate::cli::show::view;
use crate::clinic;
use crate::deliver::{stderr, stdout};
use crate::error::{Error, Fault};
use crate::handout::{Detail, Direction};
use crate::locale::language::Languages;
use crate::nearest::nearest;
use crate::text::joining::joined;
use crate::text::lines::{Line, Role, Shape, text, text_lines};
use crate::text::wrap::width;
use crate::ui::{self, Message, Value, table};
use crate::{clock, message};

/// An approval that ends within so many days is told as due: time to read the sheet again and to approve it.
const DUE_DAYS: i64 = 30;

#[derive(Serialize)]
struct Row {
    goal: String,
    language: String,
    state: State,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    on: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<String>,
    /// Of an approval that counts and ends: 0 on its last day.
    #[serde(skip_serializing_if = "Option::is_none")]
    days_left: Option<i64>,
}

/// What a row is counted as.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Of(State),
    /// Approved, and due soon.
    Due,
}

impl Kind {
    const ALL: [Kind; 5] = [
        Kind::Of(State::Approved),
        Kind::Due,
        Kind::Of(State::Changed),
        Kind::Of(State::Expired),
        Kind::Of(State::Never),
    ];

    fn word(self) -> Message {
        match self {
            Kind::Of(state) => state.word(),
            Kind::Due => message!("approvals-due"),
        }
    }

    /// What needs somebody stands out.
    fn role(self) -> Role {
        match self {
            Kind::Of(State::Approved) => Role::Body,
            Kind::Due => Role::SubHeading,
            Kind::Of(State::Changed) => Role::Heading,
            Kind::Of(State::Expired) => Role::Alarm,
            Kind::Of(State::Never) => Role::Small,
        }
    }
}

impl Row {
    fn kind(&self) -> Kind {
        match self.days_left {
            Some(..=DUE_DAYS) => Kind::Due,
            _ => Kind::Of(self.state),
        }
    }

    /// The state in words, with the days that are left where they are few.
    fn said(&self) -> Message {
        match (self.kind(), self.days_left) {
            (Kind::Due, Some(0)) => message!("approvals-ends-today"),
            (Kind::Due, Some(n)) => message!("approvals-ends", n = n),
            (kind, _) => kind.word(),
        }
    }

    fn approver(&self) -> String {
        match (&self.by, &self.role) {
            (Some(by), Some(role)) => format!("{by} ({role})"),
            (Some(by), None) => by.clone(),
            _ => String::new(),
        }
    }
}

/// Runs `handout approvals`.
///
/// # Errors
/// Faults of the content: with those that let the rest be listed, after the list.
pub fn approvals(options: &Approvals) -> Result<(), Error> {
    let store = store_beside(&options.data, options.clinic.clinic.as_deref())?;
    let mut faults = Vec::new();
    let languages = Languages::read(&store, &mut faults);
    if !faults.is_empty() {
        return Err(faults.into());
    }
    let goals = goal::ids(&store)?;
    let clinic = clinic::find(options.clinic.clinic.as_deref())?;
    let approvals = content::approvals(&store, clinic.as_ref());
    let tags: Vec<&str> = languages.iter().map(|(tag, _)| tag).collect();
    for approval in approvals.iter() {
        unknown("approval-unknown-goal", &approval.goal, &goals);
        unknown("approval-unknown-language", &approval.language, &tags);
    }
    read_tables(&store, &mut faults);
    let mut rows = Vec::new();
    for goal in &goals {
        let read = Goal::read(&store, goal, &mut faults);
        let is_in = |tag: &str| read.as_ref().is_none_or(|goal| goal.is_in(tag));
        let tags = tags.iter().filter(|tag| is_in(tag));
        for language in tags.filter_map(|tag| languages.get(tag)) {
            let standing = approvals.standing(goal, &language.tag, Some(clock::today()), || {
                let wording = wording_of(&store, clinic.as_ref(), goal, &language, Detail::Full);
                let wording = wording.map_err(|wrong| faults.extend(wrong));
                wording.ok().map(|wording| wording.digest())
            });
            rows.push(row(goal, &language.tag, standing));
        }
    }
    match options.json {
        true => {
            let json = serde_json::to_string_pretty(&rows).expect("texts are valid JSON");
            stdout::write((json + "\n").as_bytes())?;
        }
        false => show(options, &rows)?,
    }
    // What is wrong with a table is wrong for every goal.
    let mut told: Vec<Fault> = Vec::new();
    for fault in faults {
        if !told.contains(&fault) {
            told.push(fault);
        }
    }
    match told.is_empty() {
        true => Ok(()),
        false => Err(told.into()),
    }
}

/// What every sheet is made from has faults of its own, whether somebody has approved one or not.
fn read_tables(store: &Store, faults: &mut Vec<Fault>) {
    Numbers::read(store, faults);
    Sources::read(store, faults);
    Release::read(store, faults);
}

/// Tells of an approval of what there is not.
fn unknown(id: &'static str, name: &str, known: &[impl AsRef<str>]) {
    if known.iter().any(|known| known.as_ref() == name) {
        return;
    }
    let what = match id {
        "approval-unknown-goal" => message!("approval-unknown-goal", goal = name),
        _ => message!("approval-unknown-language", language = name),
    };
    let mut fault = Fault::new(what);
    if let Some(near) = nearest(name, known.iter().map(AsRef::as_ref)) {
        fault = fault.hint(message!("approval-near", near = near));
    }
    stderr::line(message!("approval-note", fault = fault.to_string()));
}

fn row(goal: &str, language: &str, standing: Standing) -> Row {
    let Standing { state, approval } = standing;
    let approval = approval.as_ref();
    let until = approval.and_then(|approval| approval.until);
    let counts = until.filter(|_| state == State::Approved);
    Row {
        goal: goal.to_owned(),
        language: language.to_owned(),
        state,
        by: approval.map(|a| a.by.as_str().to_owned()),
        role: approval.and_then(|a| Some(a.role.as_ref()?.as_str().to_owned())),
        on: approval.map(|a| a.on.to_string()),
        until: until.map(|day| day.to_string()),
        days_left: counts.map(|until| clock::days(clock::today(), until)),
    }
}

fn show(options: &Approvals, rows: &[Row]) -> Result<(), Error> {
    let mut look = options.look.clone();
    // A row is a line of a file, whatever the length of a name.
    if !io::stdout().is_terminal() && look.width.is_none() {
        look.width = Some(u16::MAX);
    }
    view(&look, &|shape| lines(rows, shape))
}

/// Heads, a line for each goal and language with the approver last, and how many there are of each state.
fn lines(rows: &[Row], shape: Shape) -> Vec<Line> {
    let (_, direction) = ui::spoken();
    let heads = [
        message!("approvals-head-goal"),
        message!("approvals-head-language"),
        message!("approvals-head-state"),
        message!("approvals-head-on"),
        message!("approvals-head-until"),
        message!("approvals-head-by"),
    ];
    // A letter that melts with the next has its width afterwards.
    let cell = |text: String| match shape.joined {
        true => joined(&text),
        false => text,
    };
    let heads = heads.map(|head| cell(head.to_string()));
    let cells = rows.iter().map(|row| cells(row).map(cell));
    let cells: Vec<[String; 6]> = cells.collect();
    let columns: Vec<usize> = (0..heads.len() - 1)
        .map(|i| table::column(cells.iter().chain([&heads]).map(|row| &*row[i])))
        .collect();
    let mut writer = Writer {
        shape,
        columns,
        lines: Vec::new(),
    };
    writer.row(Role::SubHeading, &heads);
    for (row, cells) in rows.iter().zip(&cells) {
        writer.row(row.kind().role(), cells);
    }
    let counted = Kind::ALL.map(|kind| {
        let count = rows.iter().filter(|row| row.kind() == kind).count();
        Value::from(message!("approvals-count", n = count, state = kind.word()))
    });
    let counted = message!("approvals-counts", counts = Value::and(counted)).to_string();
    writer
        .lines
        .extend(text(Role::Body, "", &counted, direction, shape));
    writer.lines
}

fn cells(row: &Row) -> [String; 6] {
    let until = match (&row.until, &row.on) {
        (Some(until), _) => until.as_str(),
        // It has no end.
        (None, Some(_)) => "-",
        (None, None) => "",
    };
    let state = row.said().to_string();
    let on = row.on.clone().unwrap_or_default();
    let (goal, language) = (row.goal.clone(), row.language.clone());
    [goal, language, state, on, until.to_owned(), row.approver()]
}

struct Writer {
    shape: Shape,
    columns: Vec<usize>,
    lines: Vec<Line>,
}

impl Writer {
    /// A row in one line; where that is too long, the approver stands below it, under the state.
    fn row(&mut self, role: Role, cells: &[String; 6]) {
        let (_, direction) = ui::spoken();
        let [goal, language, state, on, until, by] = cells;
        // A right-to-left name changes the place of nothing beside it; the cells of a right-to-left row are isolated.
        let isolated = format!("\u{2068}{by}\u{2069}");
        let by = match direction {
            Direction::Ltr if !by.is_empty() => &isolated,
            _ => by,
        };
        let row = |by: &str| table::row(&[goal, language, state, on, until, by], &self.columns);
        let whole = row(by);
        let whole = whole.trim_end();
        if by.is_empty() || width(whole) <= self.shape.columns {
            self.lines
                .extend(text_lines(self.shape, role, whole, direction));
            return;
        }
        let first = row("");
        self.lines
            .extend(text_lines(self.shape, role, first.trim_end(), direction));
        let indent = self.columns[..2].iter().map(|column| column + 2).sum();
        let below = " ".repeat(indent) + &isolated;
        self.lines
            .extend(text_lines(self.shape, role, &below, direction));
    }
}
