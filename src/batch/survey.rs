//! The first look at a manifest: how many lines, which of them are in each other's way, and, when that is asked for,
//! everything that is wrong, before a byte is written.
//!
//! Memory: two numbers of eight bytes a line. Lines whose numbers are equal are looked at again, by their real names.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use unicode_normalization::char::is_combining_mark;

use super::line::{Line, Refused};
use super::name::folded;
use super::run::Plan;
use super::stop::Stop;
use crate::error::{Error, Fault};
use crate::message;
use crate::press::{Order, Worker};
use crate::request::{PersonalText, Request};

/// What the first look found.
#[derive(Debug, Default)]
pub struct Survey {
    pub sha256: [u8; 32],
    pub bytes: u64,
    /// Lines, in the shard.
    pub lines: u64,
    /// How many of them cannot be made.
    pub failed: u64,
    /// Lines that are in the way of others, by number.
    pub twins: BTreeMap<u64, Fault>,
}

/// Reads the manifest to its end. With `tell` each line is checked as far as it can be without being made, and what is
/// wrong with it is told as it comes; lines in each other's way are told in any case.
///
/// # Errors
/// The manifest cannot be read, or the run is to stop.
pub fn survey(
    plan: &Plan<'_>,
    stop: &Stop,
    tell: Option<&dyn Fn(&Refused)>,
) -> Result<Survey, Error> {
    let mut survey = Survey::default();
    let mut rows = plan.manifest.rows(stop)?;
    let mut checker = plan.checker();
    let mut trial = Trial::new(plan);
    let is_file = plan.manifest.is_file();
    let mut seen = Seen::default();
    let (mut ids, mut files) = (Vec::new(), Vec::new());
    while let Some(row) = rows.next_row()? {
        if stop.is_set() {
            return Ok(survey);
        }
        let mut line = checker.check(&row);
        if let Ok(good) = &line {
            if is_file {
                ids.push(hash(&good.id));
                files.push(hash(&folded(&good.file)));
            } else if let Err(fault) = seen.add(good) {
                line = Err(refused(good, vec![fault.at(checker.place(row.line))]));
            }
        }
        if !plan.has(&line) {
            continue;
        }
        survey.lines += 1;
        if let (Some(_), Ok(good)) = (tell, &line)
            && let Err(faults) = trial.line(good)
        {
            let place = checker.place(row.line);
            let faults = faults.into_iter().map(|fault| match fault.place {
                Some(_) => fault,
                None => fault.at(place.clone()),
            });
            line = Err(refused(good, faults.collect()));
        }
        if let Err(refused) = line {
            survey.failed += 1;
            if let Some(tell) = tell {
                tell(&refused);
            }
        }
    }
    (survey.sha256, survey.bytes) = rows.digest();
    let (ids, files) = (repeated(ids), repeated(files));
    if !ids.is_empty() || !files.is_empty() {
        find_twins(plan, stop, &ids, &files, &mut survey)?;
    }
    Ok(survey)
}

fn refused(line: &Line, faults: Vec<Fault>) -> Refused {
    Refused {
        number: line.number,
        id: Some(line.id.clone()),
        faults,
    }
}

/// Looks again at the lines whose hashes are not alone.
fn find_twins(
    plan: &Plan<'_>,
    stop: &Stop,
    ids: &HashSet<u64>,
    files: &HashSet<u64>,
    survey: &mut Survey,
) -> Result<(), Error> {
    let mut rows = plan.manifest.rows(stop)?;
    let mut checker = plan.checker();
    let mut same_id: HashMap<String, Vec<u64>> = HashMap::new();
    let mut same_file: HashMap<String, Vec<u64>> = HashMap::new();
    let mut ours = HashSet::new();
    while let Some(row) = rows.next_row()? {
        let line = checker.check(&row);
        let is_ours = plan.has(&line);
        let Ok(line) = line else {
            continue;
        };
        let by_id = ids.contains(&hash(&line.id));
        let file = folded(&line.file);
        let by_file = files.contains(&hash(&file));
        if by_file {
            let same = same_file.entry(file.clone().into_owned());
            same.or_default().push(line.number);
        }
        if by_id {
            same_id.entry(line.id).or_default().push(line.number);
        }
        if is_ours && (by_id || by_file) {
            ours.insert(line.number);
        }
    }
    let same_id_as =
        |line: u64| Fault::new(message!("batch-twin-id", line)).hint(message!("batch-own-id"));
    let same_file_as = |line: u64| {
        Fault::new(message!("batch-twin-file", line)).hint(message!("batch-own-file-case"))
    };
    let groups: [(_, &dyn Fn(u64) -> Fault); 2] =
        [(same_id, &same_id_as), (same_file, &same_file_as)];
    for (same, fault) in groups {
        for lines in same.into_values().filter(|lines| lines.len() > 1) {
            for &line in lines.iter().filter(|line| ours.contains(line)) {
                let other = lines.iter().find(|other| **other != line);
                // Two on one line of a TOML file.
                let other = other.copied().unwrap_or(line);
                let fault = fault(other).at(checker.place(line));
                survey.twins.entry(line).or_insert(fault);
            }
        }
    }
    Ok(())
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

/// The numbers that are there more than once.
fn repeated(mut numbers: Vec<u64>) -> HashSet<u64> {
    numbers.sort_unstable();
    let pairs = numbers.windows(2).filter(|pair| pair[0] == pair[1]);
    pairs.map(|pair| pair[0]).collect()
}

/// The ids and files of the lines of a stream so far. Among a million lines two hashes are the same by chance once in
/// forty million runs; then a line is refused that need not be.
#[derive(Default)]
pub struct Seen {
    ids: HashSet<u64>,
    files: HashSet<u64>,
}

impl Seen {
    /// # Errors
    /// An earlier line has the same id or file.
    pub fn add(&mut self, line: &Line) -> Result<(), Fault> {
        if !self.ids.insert(hash(&line.id)) {
            return Err(
                Fault::new(message!("batch-twin-id-earlier")).hint(message!("batch-own-id"))
            );
        }
        if !self.files.insert(hash(&folded(&line.file))) {
            return Err(
                Fault::new(message!("batch-twin-file-earlier")).hint(message!("batch-own-file"))
            );
        }
        Ok(())
    }
}

/// Finds out whether lines could be made, without making each: one of each kind, and those that bring a character that
/// no line before had.
struct Trial<'a> {
    plan: &'a Plan<'a>,
    worker: Worker<'a>,
    /// What is wrong with each kind.
    kinds: HashMap<u64, Vec<Fault>>,
    /// By kind of language, for fonts may depend on it; a mark with what it stands on.
    characters: HashSet<(Option<char>, char)>,
}

impl<'a> Trial<'a> {
    fn new(plan: &'a Plan<'a>) -> Self {
        Trial {
            plan,
            worker: plan.press.worker(),
            kinds: HashMap::new(),
            characters: HashSet::new(),
        }
    }

    fn line(&mut self, line: &Line) -> Result<(), Vec<Fault>> {
        let order = &line.order;
        let ended = self.plan.press.ended(order);
        let kind = kind(order, ended);
        let format = self.plan.format;
        let worker = &mut self.worker;
        let wrong = self.kinds.entry(kind).or_insert_with(|| {
            let nobody = Request {
                patient: None,
                record: None,
                clinician: None,
                // An approval may have ended on one day and not on another.
                date: order
                    .request
                    .date
                    .filter(|_| self.plan.press.depends_on_day(order)),
                next: Vec::new(),
                ..order.request.clone()
            };
            let order = Order {
                request: nobody,
                second: order.second.clone(),
            };
            let made = worker.make(&order, format);
            made.err().map(|error| error.faults).unwrap_or_default()
        });
        if !wrong.is_empty() {
            return Err(wrong.clone());
        }
        let request = &order.request;
        let personal = [&request.patient, &request.record, &request.clinician];
        let mut is_new = false;
        for text in personal.into_iter().flatten().map(PersonalText::as_str) {
            if text.is_ascii() {
                continue;
            }
            let mut before = None;
            for c in text.chars() {
                let stands_on = is_combining_mark(c).then_some(before).flatten();
                is_new |= !self.characters.contains(&(stands_on, c));
                before = Some(c);
            }
        }
        if !is_new {
            return Ok(());
        }
        self.worker
            .make(order, format)
            .map_err(|error| error.faults)?;
        for text in personal.into_iter().flatten().map(PersonalText::as_str) {
            let mut before = None;
            for c in text.chars() {
                let stands_on = is_combining_mark(c).then_some(before).flatten();
                self.characters.insert((stands_on, c));
                before = Some(c);
            }
        }
        Ok(())
    }
}

/// What decides a sheet but for the person and the dates.
fn kind(order: &Order, ended: [bool; 2]) -> u64 {
    let Request {
        goal,
        language,
        detail,
        paper,
        size,
        ..
    } = &order.request;
    let mut hasher = DefaultHasher::new();
    let second = order.second.as_ref().map(|second| &second.asked);
    (goal, &language.asked, second, detail, paper, size, ended).hash(&mut hasher);
    hasher.finish()
}
