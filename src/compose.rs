//! Request, goal, numbers and locale in; a [`Handout`] out. Pure: nothing is read and nothing is written here.
//!
//! A message that is missing, a variable that has no number, a fixed statement that a goal lacks: each is a fault, and
//! all of them are returned together.

mod approval;
mod fixed;
mod screening;
mod sources;
mod timeline;

pub use screening::{Question, questions};

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest as _, Sha256};

use crate::approval::Standing;
use crate::catalog::goal::{self, Goal, Reference};
use crate::catalog::limits::{self, beyond};
use crate::catalog::numbers::Numbers;
use crate::catalog::release::Release;
use crate::catalog::sources::Sources;
use crate::clinic::{Clinic, PHONES, Words};
use crate::error::{Fault, Place};
use crate::handout::{
    Block, Content, Detail, Direction, Group, Handout, Language, Letterhead, Mark, OwnTexts,
    Particular, Row, Section, SectionKind, Statement, Table, Text, WebPage, WriteIn,
};
use crate::locale::Locale;
use crate::locale::pseudo;
use crate::locale::strings::Arguments;
use crate::message;
use crate::request::{Date, PersonalText, Request};
use crate::ui::Value;
use crate::wording::Wording;

/// Name and version of the document's schema, described in `docs/json.md`.
pub const SCHEMA: &str = "handout/1";

/// First strong isolate and its end, round what the request brings (UAX #9, section 2.4).
const ISOLATE: [char; 2] = ['\u{2068}', '\u{2069}'];

/// Everything a handout is made from besides the request.
pub struct Material<'a> {
    pub goal: &'a Goal,
    pub numbers: &'a Numbers,
    pub release: &'a Release,
    /// Needed for `full` only, which prints them.
    pub sources: Option<&'a Sources>,
    pub locale: &'a Locale,
    /// Whose sheet it is. Its phones are in `numbers` already.
    pub clinic: Option<&'a Clinic>,
    /// Languages whose sentences may stand in; empty unless the request allows it.
    pub fallbacks: &'a [Locale],
    /// Whether the content is approved, and by whom.
    pub standing: &'a Standing,
}

impl Material<'_> {
    /// Whether a required statement is said, given what `has` says is there: itself or the goal's own words for it.
    fn is_said(&self, required: &str, has: &dyn Fn(&str) -> bool) -> bool {
        let own = self.release.in_own_words(required, &self.goal.id);
        has(required) || own.is_some_and(|own| has(&own))
    }
}

/// Composes the handout.
///
/// # Errors
/// All faults of the content that concern this goal, language and detail level.
pub fn compose(request: &Request, material: &Material<'_>) -> Result<Handout, Vec<Fault>> {
    is_written(material)?;
    let composer = Composer::of(material);
    let handout = composer.handout(request);
    composer.finish(handout)
}

/// Whether there are sheets of the goal in the language.
fn is_written(material: &Material<'_>) -> Result<(), Vec<Fault>> {
    let Material { goal, locale, .. } = material;
    if goal.is_in(locale.language.base()) {
        return Ok(());
    }
    let (id, tag) = (goal.id.as_str(), locale.language.tag.as_str());
    let languages = Value::and(goal.languages.iter().map(|tag| format!("`{tag}`")));
    let fault = Fault::new(message!("goal-not-in-language", goal = id, tag = tag));
    let hint = message!("goal-languages", languages = languages);
    Err(vec![fault.hint(hint)])
}

/// Composes what is approved and compared: every text of the content up to `detail`, the page that the clinic keeps
/// too, but nothing that the request or the program brings.
///
/// # Errors
/// As [`compose`].
pub fn wording(detail: Detail, material: &Material<'_>) -> Result<Wording, Vec<Fault>> {
    is_written(material)?;
    let composer = Composer::of(material);
    let (title, sections) = composer.content(detail);
    let faults = composer.faults.into_inner();
    if !faults.is_empty() {
        return Err(faults);
    }
    let language = &material.locale.language;
    let language = Language {
        tag: language.tag.clone(),
        direction: language.entry.direction,
    };
    Ok(Wording::new(material.goal, language, &title, &sections))
}

struct Composer<'a> {
    material: &'a Material<'a>,
    /// Phrases of numbers, by language tag and name: the same number stands in many sentences.
    phrases: RefCell<BTreeMap<(String, String), String>>,
    faults: RefCell<Vec<Fault>>,
    /// Letters of all sentences so far.
    letters: Cell<usize>,
}

impl<'a> Composer<'a> {
    fn of(material: &'a Material<'a>) -> Self {
        Composer {
            material,
            phrases: RefCell::default(),
            faults: RefCell::default(),
            letters: Cell::default(),
        }
    }

    /// What was composed, where nothing was wrong with it.
    fn finish<T>(self, composed: T) -> Result<T, Vec<Fault>> {
        let faults = self.faults.into_inner();
        if faults.is_empty() {
            Ok(composed)
        } else {
            Err(faults)
        }
    }
}

impl Composer<'_> {
    fn handout(&self, request: &Request) -> Handout {
        let Material {
            goal,
            release,
            locale,
            ..
        } = self.material;
        let (title, mut sections) = self.content(request.detail);
        let title = self.marked(title);
        let content = Content {
            version: release.version.clone(),
            with_own: release.with_own,
            digest: digest(&release.version, &title, &sections),
        };
        // Like a name, what somebody answered is no part of the digest.
        if let Some(answers) = &request.answers {
            self.add_answers(&mut sections, answers, request.date);
        }
        if !request.next.is_empty() {
            self.add_next_dates(&mut sections, &request.next);
        }
        let staff_line = format!(
            "{} · {} · {} · {}",
            goal.id,
            locale.language.tag,
            content.version(),
            content.digest
        );
        let staff_line = latin(STAFF_LINE, staff_line, locale);
        // The digest is the same for a sheet with this page and without it.
        match sections.pop_if(|section| section.kind == SectionKind::Acknowledgement) {
            Some(page) if request.acknowledge => {
                sections.push(self.acknowledgement(page, request, &staff_line));
            }
            _ => {}
        }
        if request.marks_unapproved {
            self.mark_as_unapproved(&mut sections);
        }
        let (approval, approval_record) = self.approval();
        Handout {
            schema: SCHEMA.to_owned(),
            goal: goal.id.clone(),
            language: Language {
                tag: locale.language.tag.clone(),
                direction: locale.language.entry.direction,
            },
            with: None,
            detail: request.detail,
            letterhead: self.material.clinic.map(|clinic| self.letterhead(clinic)),
            title,
            particulars: self.particulars(request),
            sections,
            marks: self.mark_names(request),
            approval: self.marked(approval),
            approval_record,
            content,
            staff_line,
        }
    }

    fn mark_names(&self, request: &Request) -> BTreeMap<Mark, Text> {
        let flag = request.answers.is_some().then_some(FLAG_NAME);
        let names = MARK_NAMES.into_iter().chain(flag);
        names.map(|(mark, id)| (mark, self.sentence(id))).collect()
    }

    /// The title and the sections of the content.
    fn content(&self, detail: Detail) -> (Text, Vec<Section>) {
        let goal = self.material.goal;
        let title = self.sentence(&format!("{}-title", goal.id));
        let sections = goal.sections.iter();
        let sections = sections.filter_map(|section| self.section(section, detail));
        let mut sections: Vec<Section> = sections.collect();
        if detail == Detail::Full {
            let before_last = sections.partition_point(|s| s.kind < SectionKind::Sources);
            let listed = self.sources_section();
            sections.splice(before_last..before_last, listed);
        }
        self.require(&sections);
        self.keep_fixed();
        (title, sections)
    }

    /// The text with the mark of a sheet that only tries the layout, where this is one.
    fn marked(&self, text: Text) -> Text {
        match self.material.locale.language.pseudo {
            Some(_) => Text {
                text: format!("{} · {}", isolated(pseudo::MARK), text.text),
                ..text
            },
            None => text,
        }
    }

    /// Keeps the fault of a failed text and goes on with an empty one, so that all faults are found in one run.
    fn collect(&self, id: &str, result: Result<Text, Fault>) -> Text {
        result.unwrap_or_else(|fault| {
            self.report(fault);
            nothing(id)
        })
    }

    /// Keeps a fault, once.
    fn report(&self, fault: Fault) {
        let mut faults = self.faults.borrow_mut();
        if !faults.contains(&fault) {
            faults.push(fault);
        }
    }

    /// The text of a message with its numbers; from a fallback language when this one lacks it, or the unit of one of
    /// its numbers, and that is allowed.
    fn sentence(&self, id: &str) -> Text {
        self.sentence_with(id, &[])
    }

    /// As [`Composer::sentence`], with values for variables that are no numbers.
    fn sentence_with(&self, id: &str, given: &[(&str, &str)]) -> Text {
        let Material {
            locale, fallbacks, ..
        } = self.material;
        let own = self.sentence_in(locale, id, given);
        let stand_in = || {
            let texts = fallbacks.iter().map(|f| self.sentence_from(f, id, given));
            texts.flat_map(Result::ok).next()
        };
        match own {
            Ok(text) => self.counted(text),
            Err(fault) => stand_in().unwrap_or_else(|| self.collect(id, Err(fault))),
        }
    }

    /// The text, unless it is beyond the limit of a sheet.
    fn counted(&self, text: Text) -> Text {
        let letters = self.letters.get() + text.text.chars().count();
        self.letters.set(letters);
        if letters <= limits::SHEET_LETTERS {
            return text;
        }
        let fault = beyond(message!("limit-sheet", most = limits::SHEET_LETTERS));
        self.report(fault.at(Place::file(self.material.goal.file.clone())));
        nothing(&text.id)
    }

    fn sentence_in(
        &self,
        locale: &Locale,
        id: &str,
        given: &[(&str, &str)],
    ) -> Result<Text, Fault> {
        if !locale.strings.has(id) {
            return Err(locale.strings.missing(id));
        }
        let variables = locale.strings.variables(id);
        let mut arguments = Arguments::new();
        let mut phrases = Vec::new();
        for name in &variables {
            let given = given.iter().find(|(given, _)| given == name);
            phrases.push(match given {
                Some((_, value)) => (name, (*value).to_owned()),
                None => (name, self.phrase(locale, id, name)?),
            });
        }
        for (name, phrase) in &phrases {
            arguments.set(name, phrase.as_str());
        }
        locale.message_with(id, &arguments)
    }

    /// A sentence of another language, marked as such in that language.
    fn sentence_from(
        &self,
        fallback: &Locale,
        id: &str,
        given: &[(&str, &str)],
    ) -> Result<Text, Fault> {
        let mut text = self.sentence_in(fallback, id, given)?;
        let mut arguments = Arguments::new();
        arguments.set("language", fallback.language.entry.own_name.as_str());
        let mark = fallback.strings.format("ui-fallback-mark", &arguments)?;
        text.text = format!("{mark} {}", text.text);
        text.language = Some(Language {
            tag: fallback.language.tag.clone(),
            direction: fallback.language.entry.direction,
        });
        Ok(text)
    }

    fn phrase(&self, locale: &Locale, id: &str, name: &str) -> Result<String, Fault> {
        let key = (locale.language.tag.clone(), name.to_owned());
        if let Some(phrase) = self.phrases.borrow().get(&key) {
            return Ok(phrase.clone());
        }
        let number = self
            .material
            .numbers
            .get(name)
            .filter(|n| n.has_phrase())
            .ok_or_else(|| {
                locale.strings.unknown_variable(
                    id,
                    name,
                    self.material.numbers.iter().map(|(name, _)| name),
                )
            })?;
        let phrase = locale.phrase(name, number)?;
        if let Some(fault) = fixed::changed_unit(locale, name, number, &phrase) {
            return Err(fault);
        }
        self.phrases.borrow_mut().insert(key, phrase.clone());
        Ok(phrase)
    }

    fn section(&self, section: &goal::Section, detail: Detail) -> Option<Section> {
        let mut groups: Vec<Group> = section
            .groups
            .iter()
            .filter_map(|g| self.group(g, detail))
            .collect();
        if section.kind == SectionKind::Aftercare {
            let timeline = self.timeline(section, detail);
            groups.splice(0..0, timeline);
        }
        if groups.is_empty() {
            return None;
        }
        let heading = match (&section.heading, section.kind) {
            (Some(heading), _) => Some(self.sentence(&heading.id)),
            (None, SectionKind::Main) => None,
            (None, kind) => Some(self.sentence(heading_id(kind))),
        };
        Some(Section {
            kind: section.kind,
            heading,
            groups,
        })
    }

    fn group(&self, group: &goal::Group, detail: Detail) -> Option<Group> {
        let items: Vec<Statement> = group
            .statements
            .iter()
            .filter(|s| s.detail <= detail)
            .map(|s| self.statement(s))
            .collect();
        let mut blocks = Vec::new();
        match group.mark {
            _ if items.is_empty() => {}
            Some(mark) => blocks.push(Block::List { mark, items }),
            None => blocks.extend(items.into_iter().map(Block::Paragraph)),
        }
        if group.detail <= detail
            && let Some(table) = &group.table
        {
            blocks.push(Block::Table(self.table(table)));
        }
        let write_in: Vec<WriteIn> = match group.detail <= detail || !blocks.is_empty() {
            true => group.write_in.iter().map(|l| self.write_in(l)).collect(),
            false => Vec::new(),
        };
        if blocks.is_empty() && write_in.is_empty() {
            return None;
        }
        let text = |reference: &Option<Reference>| reference.as_ref().map(|r| self.sentence(&r.id));
        Some(Group {
            name: group.name.clone(),
            framed: group.framed,
            heading: text(&group.heading),
            write_in,
            lead: text(&group.lead),
            blocks,
        })
    }

    fn statement(&self, statement: &goal::Statement) -> Statement {
        let name = |reference: &Option<Reference>| reference.as_ref().map(|r| r.id.clone());
        Statement {
            text: self.sentence(&statement.id.id),
            sources: statement.sources.iter().map(|s| s.id.clone()).collect(),
            from: name(&statement.from),
            until: name(&statement.until),
            every: name(&statement.every),
            before: name(&statement.before),
            answer: None,
        }
    }

    fn table(&self, table: &goal::ComparisonTable) -> Table {
        Table {
            corner: self.sentence(&table.corner.id),
            columns: table.columns.iter().map(|c| self.sentence(&c.id)).collect(),
            rows: table
                .rows
                .iter()
                .map(|row| Row {
                    head: self.sentence(&row.head.id),
                    cells: row.cells.iter().map(|cell| self.statement(cell)).collect(),
                })
                .collect(),
        }
    }

    fn write_in(&self, line: &goal::WriteIn) -> WriteIn {
        WriteIn {
            label: self.sentence(&line.label.id),
            value: self.phone(&line.number.id),
        }
    }

    /// The phone `name`, where the clinic has set it.
    fn phone(&self, name: &str) -> Option<Text> {
        let Material {
            numbers, locale, ..
        } = self.material;
        let number = numbers.get(name).filter(|n| n.value.is_some())?;
        let phrase = locale.phrase(name, number).map(|phrase| Text {
            id: name.to_owned(),
            text: isolated(&phrase),
            language: None,
        });
        Some(self.collect(name, phrase))
    }

    /// The page that the clinic keeps: the questions, whose answers these are, who was there, and which sheet it was.
    fn acknowledgement(&self, page: Section, request: &Request, staff_line: &Text) -> Section {
        let named = [
            self.personal("name", &request.patient),
            self.personal("record", &request.record),
        ];
        let blank = |id: &str| WriteIn {
            label: self.sentence(id),
            value: None,
        };
        let patient = match named.into_iter().flatten().collect::<Vec<_>>() {
            none if none.is_empty() => vec![blank("ui-name")],
            named => named
                .into_iter()
                .map(|Particular { label, value }| WriteIn {
                    label,
                    value: Some(value),
                })
                .collect(),
        };
        let signatures = ACKNOWLEDGED_BY.map(blank);
        let group = |name: &str, write_in: Vec<WriteIn>, blocks: Vec<Block>| Group {
            name: name.to_owned(),
            framed: false,
            heading: None,
            write_in,
            lead: None,
            blocks,
        };
        let sheet = Statement::bare(staff_line.clone());
        let mut groups = vec![group("patient", patient, Vec::new())];
        groups.extend(page.groups);
        groups.push(group("signatures", signatures.into(), Vec::new()));
        groups.push(group("sheet", Vec::new(), vec![Block::Paragraph(sheet)]));
        Section { groups, ..page }
    }

    fn letterhead(&self, clinic: &Clinic) -> Letterhead {
        let text = |words: &Words| {
            let id = format!("clinic.{}", words.key);
            let text = clinic.text(words, &self.material.locale.language);
            let text = text.map(|text| Text {
                id: id.clone(),
                // A text for all languages may be in any, and so has a direction of its own.
                text: match words.is_for_all() {
                    true => isolated(text),
                    false => text.to_owned(),
                },
                language: None,
            });
            self.collect(&id, text)
        };
        let phones = PHONES
            .iter()
            .filter_map(|(_, number, label)| Some((self.phone(number)?, label.as_ref()?)))
            .map(|(value, label)| Particular {
                label: self.sentence(label),
                value,
            })
            .collect();
        let page = clinic.page.as_ref().map(|address| WebPage {
            address: Text {
                id: "clinic.page".to_owned(),
                text: isolated(address),
                language: None,
            },
            code: self.sentence_with("ui-qr-alt", &[("page", address)]),
        });
        Letterhead {
            name: text(&clinic.name),
            address: clinic.address.as_ref().map(text),
            hours: clinic.hours.as_ref().map(text),
            phones,
            page,
        }
    }

    fn personal(&self, field: &str, value: &Option<PersonalText>) -> Option<Particular> {
        value.as_ref().map(|value| Particular {
            label: self.sentence(&format!("ui-{field}")),
            value: own_text(
                if field == "name" { "patient" } else { field },
                value.as_str(),
            ),
        })
    }

    fn particulars(&self, request: &Request) -> Vec<Particular> {
        let date = request.date.map(|date| Particular {
            label: self.sentence("ui-date"),
            value: self.date(DATE, date),
        });
        [
            self.personal("name", &request.patient),
            self.personal("record", &request.record),
            date,
            self.personal("clinician", &request.clinician),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn date(&self, id: &str, date: Date) -> Text {
        self.collect(id, own_date(id, date, self.material.locale))
    }

    /// Adds the dates of the next sessions, each with a box to tick, to the plan.
    fn add_next_dates(&self, sections: &mut Vec<Section>, dates: &[Date]) {
        let items = (1..)
            .zip(dates)
            .map(|(number, date)| Statement::bare(self.date(&next_id(number), *date)))
            .collect();
        let group = Group {
            name: "next".to_owned(),
            framed: false,
            heading: Some(self.sentence("ui-next")),
            write_in: Vec::new(),
            lead: None,
            blocks: vec![Block::List {
                mark: Mark::Check,
                items,
            }],
        };
        match sections.iter_mut().find(|s| s.kind == SectionKind::Plan) {
            Some(plan) => plan.groups.push(group),
            None => {
                let heading = Some(self.sentence(heading_id(SectionKind::Plan)));
                let plan = Section {
                    kind: SectionKind::Plan,
                    heading,
                    groups: vec![group],
                };
                let at = sections
                    .iter()
                    .position(|s| s.kind > SectionKind::Plan)
                    .unwrap_or(sections.len());
                sections.insert(at, plan);
            }
        }
    }

    /// Every fixed statement must stand on the sheet.
    fn require(&self, sections: &[Section]) {
        let printed: BTreeSet<&str> = sections
            .iter()
            .flat_map(|s| &s.groups)
            .flat_map(|g| {
                g.lead
                    .iter()
                    .chain(g.blocks.iter().flat_map(Block::statements).map(|s| &s.text))
                    .map(|t| &*t.id)
            })
            .collect();
        for id in self
            .material
            .release
            .required
            .iter()
            .filter(|id| !self.material.is_said(id, &|id| printed.contains(id)))
        {
            let what = message!("content-fixed-missing", id, goal = self.material.goal.id);
            self.faults
                .borrow_mut()
                .push(Fault::new(what).hint(message!("content-fixed-missing-hint")));
        }
    }
}

/// The texts that the request itself brings, by id, as a handout in the language of `locale` has them.
///
/// # Errors
/// The language cannot write a date.
pub fn own_texts(request: &Request, locale: &Locale) -> Result<OwnTexts, Fault> {
    let fields = [
        ("patient", &request.patient),
        ("record", &request.record),
        ("clinician", &request.clinician),
    ];
    let fields = fields.into_iter().filter_map(|(field, value)| {
        let value = value.as_ref()?;
        Some(own_text(field, value.as_str()))
    });
    let mut texts: OwnTexts = fields.map(|text| (text.id.clone(), text)).collect();
    let next = (1..).zip(&request.next);
    let next = next.map(|(number, date)| (next_id(number), *date));
    let date = request.date.map(|date| (DATE.to_owned(), date));
    for (id, date) in date.into_iter().chain(next) {
        let text = own_date(&id, date, locale)?;
        texts.insert(id, text);
    }
    Ok(texts)
}

/// Id of the date of the handout, and of the date of the `number`th session from now.
const DATE: &str = "request.date";

fn next_id(number: usize) -> String {
    format!("request.next.{number}")
}

fn own_text(field: &str, value: &str) -> Text {
    Text {
        id: format!("request.{field}"),
        text: isolated(value),
        language: None,
    }
}

/// A date in the language's calendar, and in the Gregorian one where that is another.
fn own_date(id: &str, date: Date, locale: &Locale) -> Result<Text, Fault> {
    let (own, gregorian) = locale.format.date(date)?;
    let text = match gregorian {
        None => isolated(&own),
        Some(gregorian) => {
            let mut arguments = Arguments::new();
            arguments.set("date", own);
            arguments.set("gregorian", gregorian);
            locale.strings.format("ui-date-both", &arguments)?
        }
    };
    Ok(Text {
        id: id.to_owned(),
        text,
        language: None,
    })
}

/// The text of a message that could not be had.
fn nothing(id: &str) -> Text {
    Text {
        id: id.to_owned(),
        text: String::new(),
        language: None,
    }
}

/// Id of the line for the staff.
const STAFF_LINE: &str = "staff-line";

/// Message ids of the lines to be filled in and signed when a sheet was explained.
pub const ACKNOWLEDGED_BY: [&str; 4] = [
    "ui-explained-by",
    "ui-interpreter",
    "ui-signature",
    "ui-signed-on",
];

/// Message ids of what the marks are called.
pub const MARK_NAMES: [(Mark, &str); 5] = [
    (Mark::Do, "ui-mark-do"),
    (Mark::Dont, "ui-mark-dont"),
    (Mark::Ask, "ui-mark-ask"),
    (Mark::Check, "ui-mark-check"),
    (Mark::Call, "ui-mark-call"),
];

/// The mark that only a screened sheet has.
const FLAG_NAME: (Mark, &str) = (Mark::Flag, "ui-mark-flag");

/// Message id of the heading of a section.
pub fn heading_id(kind: SectionKind) -> &'static str {
    match kind {
        SectionKind::Screening => "ui-section-screening",
        SectionKind::Main => "ui-section-main",
        SectionKind::Warning => "ui-section-warning",
        SectionKind::About => "ui-section-about",
        SectionKind::Mechanism => "ui-section-mechanism",
        SectionKind::Substances => "ui-section-substances",
        SectionKind::Benefits => "ui-section-benefits",
        SectionKind::Contraindications => "ui-section-contraindications",
        SectionKind::Medicines => "ui-section-medicines",
        SectionKind::Preparation => "ui-section-preparation",
        SectionKind::Session => "ui-section-session",
        SectionKind::Plan => "ui-section-plan",
        SectionKind::Aftercare => "ui-section-aftercare",
        SectionKind::Urgent => "ui-section-urgent",
        SectionKind::Effects => "ui-section-effects",
        SectionKind::Risks => "ui-section-risks",
        SectionKind::Alternatives => "ui-section-alternatives",
        SectionKind::Notes => "ui-section-notes",
        SectionKind::Questions => "ui-section-questions",
        SectionKind::Sources => "ui-sources",
        SectionKind::Acknowledgement => "ui-section-acknowledgement",
    }
}

fn isolated(text: &str) -> String {
    format!("{}{text}{}", ISOLATE[0], ISOLATE[1])
}

/// A text in Latin letters on a sheet of any language: its own direction, marked English where the sheet is not.
fn latin(id: &str, text: String, locale: &Locale) -> Text {
    let language = (locale.language.tag != "en").then(|| Language {
        tag: "en".to_owned(),
        direction: Direction::Ltr,
    });
    Text {
        id: id.to_owned(),
        text,
        language,
    }
}

/// Sets `second`, the same handout in another language, beside `handout`. The line for the staff then names both.
pub fn set_beside(handout: &mut Handout, second: &Handout) {
    handout.staff_line.text = format!(
        "{} · {} + {} · {} · {} + {}",
        handout.goal,
        handout.language.tag,
        second.language.tag,
        handout.content.version(),
        handout.content.digest,
        second.content.digest
    );
    let line = handout.staff_line.text.clone();
    let blocks = handout.sections.iter_mut().flat_map(|s| &mut s.groups);
    for block in blocks.flat_map(|group| &mut group.blocks) {
        if let Block::Paragraph(statement) = block
            && statement.text.id == STAFF_LINE
        {
            statement.text.text.clone_from(&line);
        }
    }
    handout.set_beside(second);
    // One line for the staff is enough.
    if let Some(second) = &mut handout.with {
        second.texts.remove(STAFF_LINE);
    }
}

/// First eight hexadecimal digits of the SHA-256 over the version and every text, in print order.
fn digest(version: &str, title: &Text, sections: &[Section]) -> String {
    let mut hash = Sha256::new();
    let mut add = |text: &str| {
        hash.update(text.as_bytes());
        // A separator that no text can hold keeps two texts from running together.
        hash.update([0]);
    };
    add(version);
    add(&title.text);
    for section in sections {
        section.heading.iter().for_each(|t| add(&t.text));
        section
            .groups
            .iter()
            .flat_map(Group::texts)
            .for_each(|t| add(&t.text));
    }
    hash.finalize()
        .iter()
        .take(4)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
