//! Every sheet of the content laid out as it would be printed, on all cores; each is gone when its faults are known.

use std::collections::{BTreeMap, HashMap};
use std::sync::mpsc::{Receiver, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::{iter, thread};

use super::fault::Fault;
use super::page;
use crate::catalog::store::{Store, read_fonts};
use crate::check::subject::Subject;
use crate::check::whole::{DETAILS, made};
use crate::clinic::Clinic;
use crate::compose::set_beside;
use crate::handout::{Detail, Handout};
use crate::layout::coverage::check_coverage;
use crate::layout::fonts::Fonts;
use crate::layout::{Logo, Sheet, lay_out};
use crate::locale::language::Language;
use crate::locale::{COMMON_FILES, Locale};
use crate::message;
use crate::request::{Paper, Size};
use crate::ui::Message;

const SIZES: [Size; 3] = [Size::Normal, Size::Large, Size::Giant];
const PAPERS: [Paper; 3] = [Paper::A4, Paper::Letter, Paper::A5];

/// The detail level of the sheets in two languages: that of a sheet for which none is asked.
const IN_TWO: Detail = Detail::Standard;

/// Which sheet it is.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Variant {
    goal: String,
    /// Tags, two for a sheet in two languages.
    languages: String,
    detail: Detail,
    size: Size,
    paper: Paper,
}

/// A fault and the sheets that have it.
#[derive(Debug)]
pub struct Seen {
    pub fault: Fault,
    /// The place of the first sheet in the order of all sheets.
    first: usize,
    variant: Variant,
    page: usize,
    sheets: usize,
}

impl Seen {
    /// The first sheet and page, and how many more there are.
    pub fn sheets(&self) -> Message {
        let of = &self.variant;
        let first = message!(
            "check-layout-sheet",
            goal = of.goal,
            languages = of.languages,
            detail = name(of.detail),
            size = name(of.size),
            paper = name(of.paper),
            page = self.page as i64,
        );
        match self.sheets - 1 {
            0 => first,
            more => message!("check-layout-sheets", first, more),
        }
    }
}

/// As the option has it.
fn name(value: impl clap::ValueEnum) -> String {
    let value = value.to_possible_value();
    value.map_or(String::new(), |value| value.get_name().to_owned())
}

type Found = BTreeMap<Fault, Seen>;

/// The faults of all sheets, each once.
pub fn faults(subject: &Subject<'_>) -> Vec<Seen> {
    let found = Mutex::new(Found::new());
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let (sender, receiver) = sync_channel::<(usize, Handout)>(2 * threads);
    let receiver = Mutex::new(receiver);
    let shared = Shared::new(subject);
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| Worker::new(&shared).run(&receiver, &found));
        }
        let mut number = 0;
        every_handout(subject, &mut |handout| {
            // It fails when every worker is gone, and that only with a panic of its own, which the scope passes on.
            let _ = sender.send((number, handout));
            number += 1;
        });
        drop(sender);
    });
    let found = found.into_inner().unwrap_or_else(PoisonError::into_inner);
    found.into_values().collect()
}

/// Composes each goal in each language at each detail level, and in each language beside the next.
fn every_handout(subject: &Subject<'_>, with: &mut dyn FnMut(Handout)) {
    for goal in subject.goals() {
        for detail in DETAILS {
            let tongues = subject.tongues.iter();
            let tongues = tongues.filter(|tongue| goal.is_in(tongue.tag()));
            // What cannot be composed is a finding of another rule.
            let clinic = subject.clinic.as_ref();
            let made = tongues.filter_map(|tongue| {
                let with = made(subject, tongue, goal, detail, clinic);
                // A profile may have no texts in a language.
                with.or_else(|_| made(subject, tongue, goal, detail, None))
                    .ok()
            });
            let handouts: Vec<Handout> = made.collect();
            let next = handouts.iter().cycle().skip(1);
            let pairs = handouts.iter().zip(next).filter(|_| handouts.len() > 1);
            let pairs = pairs.filter(|_| detail == IN_TWO).map(|(first, second)| {
                let mut both = first.clone();
                set_beside(&mut both, second);
                both
            });
            let pairs: Vec<Handout> = pairs.collect();
            handouts.into_iter().chain(pairs).for_each(&mut *with);
        }
    }
}

/// What all workers read.
struct Shared<'a> {
    store: &'a Store,
    languages: Vec<Language>,
    embedded: Fonts,
    /// With those of the store and of the clinic.
    fonts: Fonts,
    logo: Option<Logo>,
    clinic: Option<&'a Clinic>,
}

impl<'a> Shared<'a> {
    fn new(subject: &'a Subject<'_>) -> Self {
        let store = subject.store;
        let clinic = subject.clinic.as_ref();
        // What cannot be read is a finding of another rule.
        let of_clinic = clinic.and_then(|clinic| clinic.fonts().ok());
        let mut files = of_clinic.unwrap_or_default();
        files.extend(store.fonts());
        Shared {
            store,
            languages: subject.tongues.iter().map(|t| t.language.clone()).collect(),
            embedded: Fonts::embedded(store.fonts_folder()),
            fonts: Fonts::with_files(read_fonts(&files).0, store.fonts_folder()),
            logo: clinic.and_then(|clinic| clinic.logo().ok()?),
            clinic,
        }
    }
}

/// Lays out one sheet after another.
struct Worker<'a> {
    shared: &'a Shared<'a>,
    /// By language: what writes the numbers of pages.
    locales: HashMap<String, Option<Locale>>,
}

impl<'a> Worker<'a> {
    fn new(shared: &'a Shared<'a>) -> Self {
        Worker {
            shared,
            locales: HashMap::new(),
        }
    }

    fn run(mut self, handouts: &Mutex<Receiver<(usize, Handout)>>, found: &Mutex<Found>) {
        let next = || {
            let handouts = handouts.lock().unwrap_or_else(PoisonError::into_inner);
            handouts.recv().ok()
        };
        for (number, handout) in iter::from_fn(next) {
            let ways = SIZES
                .iter()
                .flat_map(|size| PAPERS.map(|paper| (*size, paper)));
            for (way, (size, paper)) in ways.enumerate() {
                let number = number * SIZES.len() * PAPERS.len() + way;
                let seen = self.look_at(number, &handout, size, paper);
                let mut found = found.lock().unwrap_or_else(PoisonError::into_inner);
                seen.into_iter().for_each(|seen| note(&mut found, seen));
            }
        }
    }

    /// The faults of one sheet, each once.
    fn look_at(&mut self, number: usize, handout: &Handout, size: Size, paper: Paper) -> Vec<Seen> {
        let shared = self.shared;
        let tag = &handout.language.tag;
        let locale = self.locales.entry(tag.clone()).or_insert_with(|| {
            let language = shared.languages.iter().find(|l| l.tag == *tag)?;
            Locale::read(
                shared.store,
                language.clone(),
                &COMMON_FILES,
                &mut Vec::new(),
            )
        });
        let page_label = |page, pages| {
            let label = locale.as_ref().map(|locale| locale.page_label(page, pages));
            label.and_then(Result::ok).unwrap_or_default()
        };
        let fonts = match check_coverage(handout, &shared.embedded) {
            Ok(()) => &shared.embedded,
            Err(_) => &shared.fonts,
        };
        let sheet = Sheet {
            paper,
            size,
            fonts,
            page_label: &page_label,
            logo: shared.logo.as_ref(),
            accent: shared.clinic.and_then(|clinic| clinic.accent),
        };
        // A letter that no font has is a finding of another rule.
        let Ok(pages) = lay_out(handout, &sheet) else {
            return Vec::new();
        };
        let second = handout.with.as_ref().map(|second| &second.language.tag);
        let languages = iter::once(tag).chain(second).cloned();
        let variant = Variant {
            goal: handout.goal.clone(),
            languages: languages.collect::<Vec<_>>().join(" + "),
            detail: handout.detail,
            size,
            paper,
        };
        let mut seen: Vec<Seen> = Vec::new();
        for (page, fault) in page::faults(&pages) {
            if !seen.iter().any(|seen| seen.fault == fault) {
                seen.push(Seen {
                    fault,
                    first: number,
                    variant: variant.clone(),
                    page,
                    sheets: 1,
                });
            }
        }
        seen
    }
}

/// Counts a sheet of a fault; the first in the order of all sheets is named, whichever worker was the first.
fn note(found: &mut Found, seen: Seen) {
    match found.get_mut(&seen.fault) {
        None => {
            found.insert(seen.fault.clone(), seen);
        }
        Some(known) => {
            let sheets = known.sheets + 1;
            if seen.first < known.first {
                *known = seen;
            }
            known.sheets = sheets;
        }
    }
}
