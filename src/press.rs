//! Content read once, sheets made for many requests: a [`Store`] in, a [`Document`] for each [`Order`] out.
//!
//! What is the same for everybody with one goal, language and set of options is prepared once: composed, laid out,
//! its fonts cut, its bytes packed. For each order only the person's own lines are set, and stamped onto that. Lines
//! that take another room than those a sheet was prepared for have another sheet prepared. The bytes are those that
//! the same request has alone.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use sha2::{Digest as _, Sha256};

use crate::approval::Approvals;
use crate::catalog::store::Store;
use crate::cli::args::Format;
use crate::cli::prepare::{self, Prepared};
use crate::clinic::Clinic;
use crate::compose::own_texts;
use crate::error::{Error, Fault};
use crate::handout::{self, Content, Detail, Handout, OwnTexts};
use crate::layout::coverage::Coverage;
use crate::layout::fonts::Fonts;
use crate::layout::paragraph::Typesetter;
use crate::layout::personal::Places;
use crate::locale::language::{Language, Languages};
use crate::locale::{COMMON_FILES, Locale};
use crate::pdf::{self, Own};
use crate::request::{Paper, Request, Size};
use crate::screening::Answers;
use crate::text::plain;

/// What all sheets of a run share.
pub struct Press {
    store: Store,
    languages: Languages,
    clinic: Option<Clinic>,
    approvals: Approvals,
    /// Goals by what was asked for.
    goals: Mutex<HashMap<String, Result<String, Fault>>>,
    sheets: RwLock<Sheets>,
    combining: bool,
}

/// What decides everything on a sheet but the texts of one person.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Kind {
    goal: String,
    language: String,
    second: Option<String>,
    detail: Detail,
    paper: Paper,
    size: Size,
    acknowledge: bool,
    allow_fallback: bool,
    /// Which of name, record, clinician and date there are, and how many next dates.
    fields: [bool; 4],
    next: usize,
    /// They stand all over the sheet: one that is prepared serves nobody who answered otherwise.
    answers: Option<Answers>,
    /// Whether a text needs fonts besides the embedded ones.
    added_fonts: bool,
    /// Whether the approval of each language has ended on the day of the sheet.
    ended: [bool; 2],
}

impl Kind {
    fn of(order: &Order, added_fonts: bool, ended: [bool; 2]) -> Self {
        let Order { request, second } = order;
        Kind {
            goal: request.goal.clone(),
            language: request.language.tag.clone(),
            second: second.as_ref().map(|language| language.tag.clone()),
            detail: request.detail,
            paper: request.paper,
            size: request.size,
            acknowledge: request.acknowledge,
            allow_fallback: request.allow_fallback,
            fields: [
                request.patient.is_some(),
                request.record.is_some(),
                request.clinician.is_some(),
                request.date.is_some(),
            ],
            next: request.next.len(),
            answers: request.answers.clone(),
            added_fonts,
            ended,
        }
    }
}

/// A sheet and one person's own lines on it.
pub struct Part {
    sheet: Arc<Sheet>,
    pub own: Own,
}

impl Part {
    pub fn prepared(&self) -> &pdf::Prepared {
        &self.sheet.prepared
    }

    /// Which content it was made from.
    pub fn content(&self) -> &Content {
        &self.sheet.content
    }
}

/// What is prepared for a kind of sheet.
struct Sheet {
    prepared: pdf::Prepared,
    places: Option<Places>,
    content: Content,
    /// When it was last used, in orders.
    used: AtomicU64,
}

/// The sheets that are prepared. Of one kind there are several where a long name takes more room than a short one.
#[derive(Default)]
struct Sheets {
    kinds: HashMap<Kind, Vec<Arc<Sheet>>>,
}

/// Bytes that the prepared sheets of a press may take: some three hundred brief ones. What was not used for longest goes.
const HEAVIEST: usize = 20 << 20;

/// Sheets of one kind: more shapes than this are not worth keeping.
const MOST_SHAPES: usize = 12;

impl Sheets {
    fn add(&mut self, kind: Kind, sheet: Arc<Sheet>) {
        let of_kind = self.kinds.entry(kind).or_default();
        // Another thread may have made the same.
        let key = sheet.prepared.key();
        if of_kind.len() >= MOST_SHAPES || of_kind.iter().any(|s| s.prepared.key() == key) {
            return;
        }
        of_kind.push(sheet);
        let sheets = self.kinds.values().flatten();
        let mut weight: usize = sheets.map(|sheet| sheet.weight()).sum();
        while weight > HEAVIEST {
            let oldest = self.kinds.iter().min_by_key(|(_, sheets)| {
                let used = sheets.iter().map(|s| s.used.load(Ordering::Relaxed));
                used.max()
            });
            let Some(oldest) = oldest.map(|(kind, _)| kind.clone()) else {
                return;
            };
            let gone = self.kinds.remove(&oldest).unwrap_or_default();
            weight -= gone.iter().map(|sheet| sheet.weight()).sum::<usize>();
        }
    }
}

impl Sheet {
    /// Roughly, in bytes.
    fn weight(&self) -> usize {
        // The places hold a few texts and shapes.
        self.prepared.weight() + 8 * 1024
    }
}

/// One handout to be made, checked.
#[derive(Debug, Clone)]
pub struct Order {
    pub request: Request,
    /// Language to set beside the request's.
    pub second: Option<Language>,
}

/// One finished document: what it shares with others of its kind, and its own end. The file is the head followed by
/// the tail.
pub struct Document {
    pub head: Arc<[u8]>,
    pub tail: Vec<u8>,
    /// SHA-256 of the file.
    pub sha256: [u8; 32],
    pub content: Content,
}

impl Press {
    /// # Errors
    /// Faults in the list of languages.
    pub fn new(store: Store, clinic: Option<Clinic>, approvals: Approvals) -> Result<Self, Error> {
        let mut faults = Vec::new();
        let languages = Languages::read(&store, &mut faults);
        if !faults.is_empty() {
            return Err(faults.into());
        }
        Ok(Press {
            store,
            languages,
            clinic,
            approvals,
            goals: Mutex::default(),
            sheets: RwLock::default(),
            combining: false,
        })
    }

    pub fn languages(&self) -> &Languages {
        &self.languages
    }

    pub fn clinic(&self) -> Option<&Clinic> {
        self.clinic.as_ref()
    }

    /// The key of the goal asked for, matched without case.
    ///
    /// # Errors
    /// There is no such goal.
    pub fn goal_id(&self, asked: &str) -> Result<String, Fault> {
        let mut goals = self.goals.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = goals.get(asked) {
            return known.clone();
        }
        let found = prepare::goal_id(asked, &self.store);
        goals.insert(asked.to_owned(), found.clone());
        found
    }

    /// Whether the approval of each language of an order has ended on the day of its sheet.
    pub fn ended(&self, order: &Order) -> [bool; 2] {
        let request = &order.request;
        let ended = |language: &Language| {
            let approvals = &self.approvals;
            approvals.has_ended(&request.goal, &language.tag, request.date)
        };
        [
            ended(&request.language),
            order.second.as_ref().is_some_and(ended),
        ]
    }

    /// Whether the approval of a language of an order ends some day.
    pub fn depends_on_day(&self, order: &Order) -> bool {
        let mut languages = std::iter::once(&order.request.language).chain(&order.second);
        languages.any(|language| {
            let found = self.approvals.find(&order.request.goal, &language.tag);
            found.is_some_and(|approval| approval.until.is_some())
        })
    }

    /// The same press, whose parts can be put into one file.
    #[must_use]
    pub fn for_combining(self) -> Self {
        Press {
            combining: true,
            ..self
        }
    }

    /// One for each thread.
    pub fn worker(&self) -> Worker<'_> {
        Worker {
            press: self,
            fonts: Fonts::embedded(None),
            locales: HashMap::new(),
            handouts: Vec::new(),
            typesetters: HashMap::new(),
            made: 0,
        }
    }
}

/// Makes one sheet after another.
pub struct Worker<'a> {
    press: &'a Press,
    /// The embedded ones.
    fonts: Fonts,
    /// By language: what writes dates.
    locales: HashMap<String, Locale>,
    /// Composed handouts, for formats that have no pages; those used last come last.
    handouts: Vec<(Kind, Handout)>,
    /// By language, for sheets in embedded fonts alone.
    typesetters: HashMap<String, Typesetter>,
    made: u64,
}

/// Composed handouts that a worker keeps.
const MOST_HANDOUTS: usize = 32;

impl Worker<'_> {
    /// # Errors
    /// Faults of the content that this sheet needs, or a character that no font can draw.
    pub fn make(&mut self, order: &Order, format: Format) -> Result<Document, Error> {
        if format == Format::Pdf {
            let part = self.part(order)?;
            let stamped = part.sheet.prepared.stamp(part.own)?;
            return Ok(Document {
                head: stamped.head,
                tail: stamped.tail,
                sha256: stamped.sha256,
                content: part.sheet.content.clone(),
            });
        }
        let handout = self.handout(order)?;
        let bytes = match format {
            Format::Text => plain::render(handout, plain::COLUMNS).into_bytes(),
            _ => handout.to_json(),
        };
        Ok(Document {
            head: Arc::from([]),
            sha256: Sha256::digest(&bytes).into(),
            tail: bytes,
            content: handout.content.clone(),
        })
    }

    /// The texts of the request, and those beside them in the second language.
    fn all_own_texts(&mut self, order: &Order) -> Result<(OwnTexts, OwnTexts), Error> {
        let own = self.own_texts(&order.request, &order.request.language)?;
        let second = match &order.second {
            Some(language) => self.own_texts(&order.request, language)?,
            None => OwnTexts::new(),
        };
        Ok((own, second))
    }

    fn own_texts(&mut self, request: &Request, language: &Language) -> Result<OwnTexts, Error> {
        if !self.locales.contains_key(&language.tag) {
            let mut faults = Vec::new();
            let store = &self.press.store;
            let locale = Locale::read(store, language.clone(), &COMMON_FILES, &mut faults);
            let Some(locale) = locale else {
                return Err(faults.into());
            };
            self.locales.insert(language.tag.clone(), locale);
        }
        Ok(own_texts(request, &self.locales[&language.tag])?)
    }

    fn compose(&self, order: &Order) -> Result<Prepared, Error> {
        prepare::composed(
            &self.press.store,
            &self.press.languages,
            self.press.clinic.clone(),
            &self.press.approvals,
            order.request.clone(),
            order.second.clone(),
        )
    }

    /// The composed handout of an order.
    fn handout(&mut self, order: &Order) -> Result<&Handout, Error> {
        let (own, second) = self.all_own_texts(order)?;
        let kind = Kind::of(order, false, self.press.ended(order));
        let found = match self.handouts.iter().position(|(of, _)| *of == kind) {
            Some(at) => self.handouts.remove(at),
            None => (kind, self.compose(order)?.handout),
        };
        if self.handouts.len() >= MOST_HANDOUTS {
            self.handouts.remove(0);
        }
        let at = self.handouts.len();
        self.handouts.push(found);
        let (_, handout) = &mut self.handouts[at];
        handout.set_own_texts(&own, &second);
        Ok(handout)
    }

    /// The sheet of an order and the person's own lines on it.
    ///
    /// # Errors
    /// Faults of the content that this sheet needs, or a character that no font can draw.
    pub fn part(&mut self, order: &Order) -> Result<Part, Error> {
        self.made += 1;
        let (own, second) = self.all_own_texts(order)?;
        let mut embedded = Coverage::new(&self.fonts);
        let texts = own.values().chain(second.values());
        let mut characters = texts.flat_map(|text| text.text.chars());
        let added_fonts = characters.any(|c| !embedded.has(c));
        let kind = Kind::of(order, added_fonts, self.press.ended(order));
        let sheets = self.press.sheets.read();
        let sheets = sheets.unwrap_or_else(PoisonError::into_inner);
        let of_kind = sheets.kinds.get(&kind).cloned().unwrap_or_default();
        drop(sheets);
        for sheet in of_kind {
            if let Some(own) = self.own(&sheet, &kind, order, &own, &second) {
                sheet.used.store(self.made, Ordering::Relaxed);
                return Ok(Part { sheet, own });
            }
        }
        self.prepare(kind, order, &own)
    }

    /// Sets the person's own lines on a sheet that is prepared; `None` when they do not fit it.
    fn own(
        &mut self,
        sheet: &Sheet,
        kind: &Kind,
        order: &Order,
        own: &OwnTexts,
        second: &OwnTexts,
    ) -> Option<Own> {
        let Some(places) = &sheet.places else {
            return sheet.prepared.own(&[], &[]);
        };
        let fonts = sheet.prepared.fonts();
        let mut coverage = Coverage::new(fonts);
        let language = || handout::Language {
            tag: order.request.language.tag.clone(),
            direction: order.request.language.entry.direction,
        };
        let mut with_added;
        let typesetter = if kind.added_fonts {
            with_added = Typesetter::new(&language(), fonts);
            &mut with_added
        } else {
            let known = self.typesetters.entry(kind.language.clone());
            known.or_insert_with(|| Typesetter::new(&language(), fonts).for_many())
        };
        let set = places.set(own, second, typesetter, &mut coverage)?;
        sheet.prepared.own(&set.pages, &set.sources)
    }

    /// Makes the sheet of an order from the beginning, and keeps what others of its kind can use.
    fn prepare(&mut self, kind: Kind, order: &Order, own: &OwnTexts) -> Result<Part, Error> {
        let composed = self.compose(order)?;
        let handout = &composed.handout;
        let pages = composed.pages()?;
        let metadata = pdf::Metadata {
            title: &handout.title.text,
            language: &handout.language.tag,
            direction: handout.language.direction,
        };
        let prepared = match self.press.combining {
            true => pdf::Prepared::for_combining(&pages, &metadata)?,
            false => pdf::Prepared::new(&pages, &metadata)?,
        };
        let own_lines = pdf::own(&prepared, &pages)?;
        let sheet = Arc::new(Sheet {
            prepared,
            places: pages.places,
            content: handout.content.clone(),
            used: AtomicU64::new(self.made),
        });
        // Without places it serves nobody else, unless there is nothing personal on it.
        if sheet.places.is_some() || own.is_empty() {
            let mut sheets = self.press.sheets.write();
            let sheets = sheets.as_mut().unwrap_or_else(|e| e.get_mut());
            sheets.add(kind, Arc::clone(&sheet));
        }
        Ok(Part {
            sheet,
            own: own_lines,
        })
    }
}
