//! A row and the defaults of the command line in, a checked [`Line`] out: what is made, and into which file.

use std::collections::HashMap;

use clap::ValueEnum;

use super::column::{Column, Row, Values};
use super::name::Template;
use crate::characters::{is_refused, named};
use crate::error::{Fault, Place};
use crate::handout::Detail;
use crate::locale::language::Language;
use crate::message;
use crate::press::{Order, Press};
use crate::request::{Date, Paper, PersonalText, Request, Size};

/// What a line that leaves a column empty takes.
#[derive(Debug, Clone)]
pub struct Defaults {
    pub goal: Option<String>,
    pub language: Option<Language>,
    pub second: Option<Language>,
    pub clinician: Option<PersonalText>,
    pub date: Option<Date>,
    pub detail: Detail,
    pub size: Size,
    /// With the clinic's already in it.
    pub paper: Paper,
    pub acknowledge: bool,
    pub allow_fallback: bool,
    pub allow_unapproved: bool,
}

/// A line that can be made.
pub struct Line {
    pub number: u64,
    pub id: String,
    pub order: Order,
    /// How many of it are wanted on paper.
    pub copies: u8,
    /// Name of its file.
    pub file: String,
}

/// A line that cannot be made.
#[derive(Debug, Clone)]
pub struct Refused {
    pub number: u64,
    pub id: Option<String>,
    /// None of them repeats what a field holds: a column that slipped would show a name.
    pub faults: Vec<Fault>,
}

impl Refused {
    /// What decides the shard of the line, as [`Line::id`] does.
    pub fn key(&self) -> String {
        self.id.clone().unwrap_or_else(|| id_of(self.number))
    }
}

/// The id of a line in a manifest without ids.
fn id_of(number: u64) -> String {
    format!("line-{number:06}")
}

/// The most copies of one handout.
const MOST_COPIES: u8 = 99;

/// The longest id, in characters.
const LONGEST_ID: usize = 200;

/// How many spellings of goals and languages are remembered.
const REMEMBERED: usize = 1000;

/// Checks one row after another.
pub struct Checker<'a> {
    press: &'a Press,
    defaults: &'a Defaults,
    template: &'a Template,
    /// The manifest's name, for places.
    manifest: String,
    goals: HashMap<Box<str>, Result<String, Fault>>,
    languages: HashMap<Box<str>, Result<Language, Fault>>,
}

impl<'a> Checker<'a> {
    pub fn new(
        press: &'a Press,
        defaults: &'a Defaults,
        template: &'a Template,
        manifest: String,
    ) -> Self {
        Checker {
            press,
            defaults,
            template,
            manifest,
            goals: HashMap::new(),
            languages: HashMap::new(),
        }
    }

    /// Where a line is.
    pub fn place(&self, line: u64) -> Place {
        Place::file(format!("{}:{line}", self.manifest))
    }

    /// # Errors
    /// Everything that is wrong with the row.
    pub fn check(&mut self, row: &Row) -> Result<Line, Refused> {
        let number = row.line;
        let refused = |id: Option<String>, faults: Vec<Fault>, place: Place| Refused {
            number,
            id,
            faults: faults.into_iter().map(|f| f.at(place.clone())).collect(),
        };
        let values = match &row.values {
            Ok(values) => values,
            Err(fault) => return Err(refused(None, vec![fault.clone()], self.place(number))),
        };
        let mut faults = Vec::new();
        let id = match values.get(Column::Id) {
            None => Some(id_of(number)),
            Some(id) => taken(checked_id(id), &mut faults),
        };
        let order = self.order(values, &mut faults);
        let copies = match filled(values, Column::Copies) {
            None => 1,
            Some(text) => match text.parse() {
                Ok(copies @ 1..=MOST_COPIES) => copies,
                _ => {
                    let fault = Fault::new(message!(
                        "batch-column-copies",
                        column = Column::Copies.name()
                    ));
                    faults.push(fault);
                    1
                }
            },
        };
        match (id, order) {
            (Some(id), Some(order)) if faults.is_empty() => Ok(Line {
                number,
                file: self.template.file(number, &id, &order),
                id,
                order,
                copies,
            }),
            (id, _) => Err(refused(id, faults, self.place(number))),
        }
    }

    fn order(&mut self, values: &Values, faults: &mut Vec<Fault>) -> Option<Order> {
        let defaults = self.defaults;
        let goal = match filled(values, Column::Goal) {
            Some(asked) => taken(self.goal(asked), faults),
            None => {
                let missing = || missing(Column::Goal, "--goal");
                taken(defaults.goal.clone().ok_or_else(missing), faults)
            }
        };
        let language = match filled(values, Column::Lang) {
            Some(tag) => taken(self.language(Column::Lang, tag), faults),
            None => {
                let missing = || missing(Column::Lang, "--lang");
                taken(defaults.language.clone().ok_or_else(missing), faults)
            }
        };
        let second = match filled(values, Column::With) {
            Some(tag) => taken(self.language(Column::With, tag), faults),
            None => defaults.second.clone(),
        };
        if let (Some(first), Some(second)) = (&language, &second)
            && first.tag == second.tag
        {
            let fault = Fault::new(message!(
                "batch-column-same-language",
                column = Column::With.name()
            ));
            faults.push(fault.hint(message!("batch-other-language")));
        }
        let mut personal = |column: Column| {
            let text = filled(values, column)?;
            let field = message!("field-column", column = column.name());
            taken(PersonalText::try_new(field, text), faults)
        };
        let patient = personal(Column::Patient);
        let record = personal(Column::Record);
        let clinician = personal(Column::Clinician).or_else(|| defaults.clinician.clone());
        let day = match filled(values, Column::Date) {
            Some(text) => taken(date(Column::Date, text), faults),
            None => defaults.date,
        };
        let mut next = Vec::new();
        for text in values
            .get(Column::Next)
            .unwrap_or_default()
            .split([' ', ',', ';', '\t'])
            .filter(|text| !text.is_empty())
        {
            next.extend(taken(date(Column::Next, text), faults));
        }
        let detail = choice(values, Column::Detail, faults).unwrap_or(defaults.detail);
        let size = choice(values, Column::Size, faults).unwrap_or(defaults.size);
        let paper = choice(values, Column::Paper, faults).unwrap_or(defaults.paper);
        let request = Request {
            goal: goal?,
            language: language?,
            detail,
            paper,
            size,
            patient,
            record,
            clinician,
            date: day,
            next,
            answers: None,
            acknowledge: defaults.acknowledge,
            allow_fallback: defaults.allow_fallback,
            allow_unapproved: defaults.allow_unapproved,
            marks_unapproved: false,
        };
        Some(Order { request, second })
    }

    fn goal(&mut self, asked: &str) -> Result<String, Fault> {
        if let Some(known) = self.goals.get(asked) {
            return known.clone();
        }
        let found = self.press.goal_id(asked).map_err(|fault| Fault {
            hint: fault.hint,
            ..Fault::new(message!("batch-column-goal", column = Column::Goal.name()))
        });
        if self.goals.len() < REMEMBERED {
            self.goals.insert(asked.into(), found.clone());
        }
        found
    }

    fn language(&mut self, column: Column, tag: &str) -> Result<Language, Fault> {
        let unknown = || message!("batch-column-language", column = column.name());
        let known = self.languages.get(tag).cloned();
        let found = known.unwrap_or_else(|| {
            let found = self.press.languages().find(tag).map_err(|error| {
                let hint = error.faults.into_iter().find_map(|fault| fault.hint);
                Fault {
                    hint,
                    ..Fault::new(unknown())
                }
            });
            if self.languages.len() < REMEMBERED {
                self.languages.insert(tag.into(), found.clone());
            }
            found
        });
        found.map_err(|fault| Fault {
            what: unknown(),
            ..fault
        })
    }
}

/// A value that is not empty.
fn filled(values: &Values, column: Column) -> Option<&str> {
    values.get(column).filter(|value| !value.is_empty())
}

/// The value, or its fault among the others.
fn taken<T>(value: Result<T, Fault>, faults: &mut Vec<Fault>) -> Option<T> {
    value.map_err(|fault| faults.push(fault)).ok()
}

fn empty(column: Column) -> Fault {
    Fault::new(message!("batch-column-empty", column = column.name()))
}

fn missing(column: Column, option: &str) -> Fault {
    empty(column).hint(message!("batch-fill", option))
}

fn checked_id(id: &str) -> Result<String, Fault> {
    if id.is_empty() {
        let fault = empty(Column::Id);
        return Err(fault.hint(message!("batch-id-own")));
    }
    if let Some(c) = id.chars().find(|c| is_refused(*c)) {
        let what = message!(
            "batch-column-character",
            column = Column::Id.name(),
            refused = named(c)
        );
        return Err(Fault::new(what).hint(message!("batch-id-retype")));
    }
    let length = id.chars().count();
    if length > LONGEST_ID {
        let column = Column::Id.name();
        let what = message!("batch-column-long", column, length, most = LONGEST_ID);
        return Err(Fault::new(what));
    }
    Ok(id.to_owned())
}

fn date(column: Column, text: &str) -> Result<Date, Fault> {
    text.parse::<Date>().map_err(|fault| {
        // Its words repeat the text, its hint does not.
        let what = match fault.what.is("date-no-day") {
            true => message!("batch-column-no-day", column = column.name()),
            false => message!("batch-column-no-date", column = column.name()),
        };
        Fault {
            hint: fault.hint,
            ..Fault::new(what)
        }
    })
}

fn choice<T: ValueEnum>(values: &Values, column: Column, faults: &mut Vec<Fault>) -> Option<T> {
    let text = filled(values, column)?;
    let found = T::from_str(text, true).ok();
    if found.is_none() {
        let words: Vec<String> = T::value_variants().iter().map(word).collect();
        let fault = Fault::new(message!("batch-column-word", column = column.name()));
        faults.push(fault.hint(message!("batch-words", words = words.join(", "))));
    }
    found
}

/// The word that is typed for a value.
pub fn word<T: ValueEnum>(value: &T) -> String {
    let value = value.to_possible_value();
    value.map_or_else(String::new, |value| value.get_name().to_owned())
}
