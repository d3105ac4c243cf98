//! Typed arguments in, a checked [`Request`] and the composed [`Handout`] out: what `make` and `show` share.

use std::env;
use std::path::{Path, PathBuf};

use crate::approval::{Approvals, Standing, State};
use crate::catalog::goal::{self, Goal};
use crate::catalog::numbers::Numbers;
use crate::catalog::release::Release;
use crate::catalog::sources::Sources;
use crate::catalog::store::{self, Store, read_fonts};
use crate::characters::visible;
use crate::cli::args::{DataChoice, HandoutOptions, LanguageChoice};
use crate::cli::content::{approvals, is_base, set_phones, unapproved, wording_in, wording_of};
use crate::clinic::{self, Clinic, find};
use crate::compose::{Material, Question, compose, questions, set_beside};
use crate::deliver::stderr;
use crate::error::{Error, ErrorKind, Fault};
use crate::handout::{Detail, Handout};
use crate::html;
use crate::layout;
use crate::layout::coverage::check_coverage;
use crate::layout::fonts::Fonts;
use crate::locale::language::{Language, Languages};
use crate::locale::pseudo::Pseudo;
use crate::locale::{COMMON_FILES, Locale, PAGE_LABEL};
use crate::message;
use crate::nearest::nearest;
use crate::request::{Date, Paper, PersonalText, Request};
use crate::screening::{self, Answers};
use crate::ui::{self, Value};

/// The language that is taken when neither the request nor the system names one of the content's.
pub const DEFAULT_LANGUAGE: &str = "en";

/// Names the overlay folder where `--data` does not.
pub const DATA_VARIABLE: &str = "HANDOUT_DATA";

/// A composed handout with what was asked for.
pub struct Prepared {
    pub request: Request,
    pub handout: Handout,
    pub clinic: Option<Clinic>,
    locale: Locale,
    /// Font files of the content, in the order in which they are asked for a character.
    added_fonts: Vec<PathBuf>,
    /// Where a user can add one.
    fonts_folder: Option<String>,
}

impl Prepared {
    /// The fonts of this handout. Added ones are read only for characters that the embedded ones lack.
    ///
    /// # Errors
    /// A font file that is needed cannot be read, or one that the clinic's profile names cannot be used.
    pub fn fonts(&self) -> Result<Fonts, Vec<Fault>> {
        // A profile wins over an overlay. What it names must be there, needed or not.
        let mut added = match &self.clinic {
            Some(clinic) => clinic.fonts()?,
            None => Vec::new(),
        };
        added.extend(self.added_fonts.iter().cloned());
        let embedded = Fonts::embedded(self.fonts_folder.clone());
        if added.is_empty() || check_coverage(&self.handout, &embedded).is_ok() {
            return Ok(embedded);
        }
        let (files, unread) = read_fonts(&added);
        if unread.is_empty() {
            Ok(Fonts::with_files(files, self.fonts_folder.clone()))
        } else {
            Err(unread)
        }
    }

    /// The handout laid out on its paper.
    ///
    /// # Errors
    /// A character that no font can draw, a font or a logo that cannot be used.
    pub fn pages(&self) -> Result<layout::Pages, Error> {
        self.pages_with(self.logo()?.as_ref())
    }

    fn pages_with(&self, logo: Option<&layout::Logo>) -> Result<layout::Pages, Error> {
        let page_label = |page, pages| self.page_label(page, pages);
        let fonts = self.fonts()?;
        let sheet = layout::Sheet {
            paper: self.request.paper,
            size: self.request.size,
            fonts: &fonts,
            page_label: &page_label,
            logo,
            accent: self.accent(),
        };
        Ok(layout::lay_out(&self.handout, &sheet)?)
    }

    /// The handout as a web page, which prints like the laid-out one.
    ///
    /// # Errors
    /// As [`Prepared::pages`]; a font or a logo that cannot be put into it.
    pub fn web_page(&self) -> Result<Vec<u8>, Error> {
        let logo = self.logo()?;
        let sheet = html::Sheet {
            paper: self.request.paper,
            size: self.request.size,
            pages: &self.pages_with(logo.as_ref())?,
            page_label: &|page, pages| self.page_label(page, pages),
            logo: logo.as_ref(),
            accent: self.accent(),
            personal: self.request.is_personal(),
        };
        Ok(html::render(&self.handout, &sheet)?)
    }

    fn logo(&self) -> Result<Option<layout::Logo>, Error> {
        let logo = self.clinic.as_ref().map(Clinic::logo).transpose()?;
        Ok(logo.flatten())
    }

    fn accent(&self) -> Option<layout::Colour> {
        self.clinic.as_ref()?.accent
    }

    /// The page number of a page, such as `2 / 3`, in the language's digits.
    pub fn page_label(&self, page: usize, pages: usize) -> String {
        // `prepare` has tried the message.
        self.locale.page_label(page, pages).unwrap_or_default()
    }
}

/// Folder of a clinic's own content, beside its profile.
pub const CONTENT_FOLDER: &str = "content";

/// The folder that is laid over the content in the binary: that of `--data`, else of the variable, else `content` beside
/// the clinic's profile where it is there.
pub fn overlay(choice: &DataChoice, clinic: Option<&Path>) -> Option<PathBuf> {
    named(choice).or_else(|| {
        let folder = beside_profile(clinic)?;
        store::has_shape(&folder).then_some(folder)
    })
}

fn named(choice: &DataChoice) -> Option<PathBuf> {
    let environment = || env::var_os(DATA_VARIABLE).filter(|folder| !folder.is_empty());
    let named = choice.data.clone();
    named.or_else(|| environment().map(PathBuf::from))
}

/// Where a clinic's content stands beside the profile in use, whether it is there or not.
pub fn beside_profile(clinic: Option<&Path>) -> Option<PathBuf> {
    let mut candidates = find::candidates(clinic).into_iter();
    let used = candidates.find(|candidate| candidate.state == find::State::Used)?;
    Some(used.path?.with_file_name(CONTENT_FOLDER))
}

/// The content to use: the binary's, with a folder on top where there is one.
///
/// # Errors
/// The folder has not the shape of a content folder, or goes beyond a limit.
pub fn store(choice: &DataChoice) -> Result<Store, Fault> {
    store_beside(choice, None)
}

/// As [`store()`], for a command that takes a profile.
///
/// # Errors
/// As [`store()`].
pub fn store_beside(choice: &DataChoice, clinic: Option<&Path>) -> Result<Store, Fault> {
    match overlay(choice, clinic) {
        Some(folder) => Store::overlaid(&folder),
        None => Ok(Store::embedded()),
    }
}

/// The folder that new files are put into; it may not be there yet.
///
/// # Errors
/// Nothing names one (wrong usage).
pub fn folder_to_write(choice: &DataChoice, clinic: Option<&Path>) -> Result<PathBuf, Error> {
    let folder = named(choice).or_else(|| beside_profile(clinic));
    folder.ok_or_else(|| {
        let fault = Fault::new(message!("overlay-no-folder"));
        Error::usage(fault.hint(message!("overlay-no-folder-hint")))
    })
}

/// The content with a folder on top that may not be there yet.
///
/// # Errors
/// The folder goes beyond a limit.
pub fn store_in(folder: &Path) -> Result<Store, Fault> {
    match store::has_shape(folder) {
        true => Store::overlaid(folder),
        false => Ok(Store::embedded()),
    }
}

/// The language asked for; without one the system's, else English with a note on stderr.
///
/// # Errors
/// The tag is malformed (wrong usage) or no language of the content matches it.
pub fn language(choice: &LanguageChoice, languages: &Languages) -> Result<Language, Error> {
    if let Some(tag) = &choice.lang {
        return languages.find(&visible(tag));
    }
    if let Some(language) = languages.of_system() {
        return Ok(language);
    }
    let language = languages.get(DEFAULT_LANGUAGE).ok_or_else(|| {
        Fault::new(message!("language-not-asked")).hint(message!("language-name"))
    })?;
    stderr::line(message!("note", note = message!("language-system")));
    Ok(language)
}

/// The language of a handout: that asked for, else the clinic's, else as [`language`].
///
/// # Errors
/// As [`language`]; the profile names a language that the content has not.
pub fn patient_language(
    choice: &LanguageChoice,
    clinic: Option<&Clinic>,
    languages: &Languages,
) -> Result<Language, Error> {
    let of_clinic = clinic.and_then(|clinic| Some((clinic, clinic.language.as_ref()?)));
    match (&choice.lang, of_clinic) {
        (None, Some((clinic, tag))) => clinic.language_of(tag, languages),
        _ => language(choice, languages),
    }
}

/// The key of the goal asked for, matched without case.
///
/// # Errors
/// There is no such goal; the fault names the nearest.
pub fn goal_id(asked: &str, store: &Store) -> Result<String, Fault> {
    let ids = goal::ids(store)?;
    let wanted = asked.to_lowercase();
    if let Some(id) = ids.iter().find(|id| id.to_lowercase() == wanted) {
        return Ok(id.clone());
    }
    let near = nearest(&wanted, ids.iter().map(String::as_str));
    let fault = Fault::new(message!("goal-none", goal = visible(asked)));
    Err(match near {
        Some(id) => fault.hint(message!("goal-near", goal = id)),
        None => fault.hint(message!("goal-list", goals = Value::and(&ids))),
    })
}

/// The pseudo-locale of a sheet that tries the layout, and is nobody's.
fn layout_language(
    tag: &str,
    options: &HandoutOptions,
    languages: &Languages,
) -> Result<Language, Error> {
    if options.personal.patient.is_some() || options.personal.record.is_some() {
        let fault = Fault::new(message!("pseudo-personal", tag = visible(tag)));
        let named = Value::and(["--patient", "--record"]);
        return Err(Error::usage(
            fault.hint(message!("pseudo-personal-hint", options = named)),
        ));
    }
    languages.find_or_pseudo(tag)
}

/// Checks the options and composes the handout; every fault found is returned.
///
/// # Errors
/// Wrong values among the options, or faults of the content that this handout needs.
pub fn prepare(options: &HandoutOptions) -> Result<Prepared, Error> {
    let answers = answers(options)?;
    prepare_with(options, answers)
}

/// As [`prepare`], with answers that are read already: standard input is read once.
///
/// # Errors
/// As [`prepare`].
pub fn prepare_with(options: &HandoutOptions, answers: Option<Answers>) -> Result<Prepared, Error> {
    let (store, languages) = content(options)?;
    let goal_id = goal_id(&options.goal, &store)?;
    let clinic = clinic::find(options.clinic.clinic.as_deref())?;
    let language = match options
        .language
        .lang
        .as_deref()
        .filter(|tag| Pseudo::of(tag).is_some())
    {
        Some(tag) => layout_language(tag, options, &languages)?,
        None => patient_language(&options.language, clinic.as_ref(), &languages)?,
    };
    let second = second_language(options, &language, &languages)?;
    let request = Request {
        answers,
        ..request(options, goal_id, language, clinic.as_ref())?
    };
    let approvals = approvals(&store, clinic.as_ref());
    composed(&store, &languages, clinic, &approvals, request, second)
}

fn asks_for_approval(clinic: Option<&Clinic>) -> bool {
    clinic.is_some_and(|clinic| clinic.require_approval)
}

/// Tells that `--allow-unapproved`, if it was given, has no effect where the clinic asks for no approval.
pub fn note_unneeded(allow_unapproved: bool, clinic: Option<&Clinic>) {
    if allow_unapproved && !asks_for_approval(clinic) {
        stderr::line(message!(
            "note",
            note = message!("approval-not-asked", option = "--allow-unapproved")
        ));
    }
}

/// What sentences are made from, whatever their language.
struct Ingredients<'a> {
    store: &'a Store,
    clinic: Option<&'a Clinic>,
    goal: Goal,
    numbers: Numbers,
    release: Release,
    /// Needed for `full` only, which prints them.
    sources: Option<Sources>,
}

impl<'a> Ingredients<'a> {
    /// Faults that leave a goal to go on with are put into `faults`.
    fn read(
        store: &'a Store,
        clinic: Option<&'a Clinic>,
        request: &Request,
        faults: &mut Vec<Fault>,
    ) -> Result<Self, Error> {
        let goal = Goal::read(store, &request.goal, faults);
        let mut numbers = Numbers::read(store, faults);
        set_phones(&mut numbers, clinic);
        let release = Release::read(store, faults);
        let sources = (request.detail == Detail::Full).then(|| Sources::read(store, faults));
        let goal = goal.ok_or_else(|| Error::from(std::mem::take(faults)))?;
        Ok(Ingredients {
            store,
            clinic,
            goal,
            numbers,
            release,
            sources,
        })
    }

    /// A language, with those that may stand in for it.
    fn locales(
        &self,
        (language, allow_fallback): (&Language, bool),
        languages: &Languages,
        mut faults: Vec<Fault>,
    ) -> Result<(Locale, Vec<Locale>), Error> {
        let goal_files = self.goal.message_files();
        let files: Vec<&str> = COMMON_FILES.into_iter().chain(goal_files).collect();
        let mut fallbacks = Vec::new();
        if allow_fallback {
            for tag in &language.entry.fallback {
                let fallback = languages
                    .get(tag)
                    .and_then(|l| Locale::read(self.store, l, &files, &mut faults));
                fallbacks.extend(fallback);
            }
        }
        let locale = Locale::read(self.store, language.clone(), &files, &mut faults);
        // What could not be read would only echo as messages and numbers that are missing.
        match (locale, faults.is_empty()) {
            (Some(locale), true) => Ok((locale, fallbacks)),
            _ => Err(Error::from(faults)),
        }
    }

    /// Whether what they say in a language is approved on a day.
    fn standing(&self, approvals: &Approvals, locale: &Locale, date: Option<Date>) -> Standing {
        let (goal, language) = (&self.goal, &locale.language);
        approvals.standing(&goal.id, &language.tag, date, || {
            // What cannot be composed whole was not approved as it is.
            let wording = match is_base(language) {
                true => {
                    let sources = Sources::read(self.store, &mut Vec::new());
                    let (numbers, release) = (&self.numbers, &self.release);
                    wording_in(goal, numbers, release, &sources, locale, Detail::Full)
                }
                false => wording_of(self.store, self.clinic, &goal.id, language, Detail::Full),
            };
            wording.ok().map(|wording| wording.digest())
        })
    }

    fn material<'m>(&'m self, spoken: &'m Spoken) -> Material<'m> {
        Material {
            goal: &self.goal,
            numbers: &self.numbers,
            release: &self.release,
            sources: self.sources.as_ref(),
            locale: &spoken.locale,
            clinic: self.clinic,
            fallbacks: &spoken.fallbacks,
            standing: &spoken.standing,
        }
    }
}

/// A language of a sheet, with what stands in for it, and what its content is.
struct Spoken {
    locale: Locale,
    fallbacks: Vec<Locale>,
    standing: Standing,
}

/// The questions of a goal, for a patient to answer.
pub struct Screening {
    pub goal: Goal,
    /// As the staff reads them.
    pub staff: (Language, Vec<Question>),
    /// The same in the patient's language, where that is another.
    pub patient: Option<(Language, Vec<Question>)>,
}

/// Who reads the questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readers {
    Staff,
    StaffAndPatient,
}

/// The questions of the goal asked for, in the language of the staff and, if the patient reads them too, in that of the
/// handout.
///
/// # Errors
/// Wrong values among the options, or faults of the questions.
pub fn screening(options: &HandoutOptions, readers: Readers) -> Result<Screening, Error> {
    let (store, languages) = content(options)?;
    let goal = goal_id(&options.goal, &store)?;
    let clinic = clinic::find(options.clinic.clinic.as_deref())?;
    let staff = staff_language(clinic.as_ref(), &languages)?;
    let patient = match readers {
        Readers::Staff => staff.clone(),
        Readers::StaffAndPatient => {
            patient_language(&options.language, clinic.as_ref(), &languages)?
        }
    };
    let request = Request::new(&goal, patient, Detail::Brief);
    let mut faults = Vec::new();
    let ingredients = Ingredients::read(&store, clinic.as_ref(), &request, &mut faults)?;
    let ask = |language: Language, faults: Vec<Fault>| {
        let wanted = (&language, options.allow_fallback);
        let (locale, fallbacks) = ingredients.locales(wanted, &languages, faults)?;
        let spoken = Spoken {
            locale,
            fallbacks,
            standing: Standing::NEVER,
        };
        let questions = questions(&ingredients.material(&spoken))?;
        Ok::<_, Error>((language, questions))
    };
    let is_other = staff.tag != request.language.tag;
    let staff = ask(staff, faults)?;
    let patient = is_other.then(|| ask(request.language, Vec::new()));
    let patient = patient.transpose()?;
    Ok(Screening {
        staff,
        patient,
        goal: ingredients.goal,
    })
}

/// The language that the clinic's profile names for the staff, else the program's own.
fn staff_language(clinic: Option<&Clinic>, languages: &Languages) -> Result<Language, Error> {
    let of_clinic = clinic.and_then(|clinic| Some((clinic, clinic.staff_language.as_ref()?)));
    match of_clinic {
        Some((clinic, tag)) => clinic.language_of(tag, languages),
        None => languages.find(&ui::spoken().0),
    }
}

/// The answers that the options name.
///
/// # Errors
/// Faults of the file, or of the goal.
pub fn answers(options: &HandoutOptions) -> Result<Option<Answers>, Error> {
    let Some(path) = &options.answers else {
        return Ok(None);
    };
    let (store, _) = content(options)?;
    let goal = goal_id(&options.goal, &store)?;
    let mut faults = Vec::new();
    let goal = Goal::read(&store, &goal, &mut faults);
    let (Some(goal), true) = (goal, faults.is_empty()) else {
        return Err(faults.into());
    };
    let (text, name) = screening::file::load(path)?;
    Ok(Some(screening::file::read(&text, &name, &goal)?))
}

fn content(options: &HandoutOptions) -> Result<(Store, Languages), Error> {
    let store = store_beside(&options.data, options.clinic.clinic.as_deref())?;
    let mut faults = Vec::new();
    let languages = Languages::read(&store, &mut faults);
    match faults.is_empty() {
        true => Ok((store, languages)),
        false => Err(faults.into()),
    }
}

/// Composes the handout of a request that is checked.
///
/// # Errors
/// Faults of the content that this handout needs.
pub fn composed(
    store: &Store,
    languages: &Languages,
    clinic: Option<Clinic>,
    approvals: &Approvals,
    mut request: Request,
    second: Option<Language>,
) -> Result<Prepared, Error> {
    let mut faults = Vec::new();
    let ingredients = Ingredients::read(store, clinic.as_ref(), &request, &mut faults)?;
    let allow_fallback = request.allow_fallback;
    let spoken = |language: Language, faults: Vec<Fault>| {
        let (locale, fallbacks) =
            ingredients.locales((&language, allow_fallback), languages, faults)?;
        let standing = ingredients.standing(approvals, &locale, request.date);
        Ok::<_, Error>(Spoken {
            locale,
            fallbacks,
            standing,
        })
    };
    let first = spoken(request.language.clone(), faults)?;
    let second = second.map(|language| spoken(language, Vec::new()));
    let second = second.transpose()?;
    if asks_for_approval(clinic.as_ref()) {
        let mut wrong = std::iter::once(&first).chain(&second);
        match wrong.find(|spoken| spoken.standing.state != State::Approved) {
            Some(wrong) if !request.allow_unapproved => {
                let language = &wrong.locale.language;
                let goal = &ingredients.goal.id;
                return Err(unapproved(goal, language, &wrong.standing).into());
            }
            wrong => request.marks_unapproved = wrong.is_some(),
        }
    }
    let compose_in = |spoken: &Spoken| {
        let request = Request {
            language: spoken.locale.language.clone(),
            ..request.clone()
        };
        compose(&request, &ingredients.material(spoken))
    };
    let mut handout = compose_in(&first)?;
    if let Some(second) = &second {
        set_beside(&mut handout, &compose_in(second)?);
    }
    let Spoken {
        locale, fallbacks, ..
    } = first;
    // A page number has no words to be marked: the first language that can write one does.
    let missing = locale.strings.missing(PAGE_LABEL);
    let locale = std::iter::once(locale)
        .chain(fallbacks)
        .find(|locale| locale.strings.has(PAGE_LABEL))
        .ok_or(missing)?;
    let prepared = Prepared {
        request,
        handout,
        clinic,
        locale,
        added_fonts: store.fonts(),
        fonts_folder: store.fonts_folder(),
    };
    prepared.locale.page_label(1, 1)?;
    Ok(prepared)
}

/// The language to set beside `first`, where one is asked for.
fn second_language(
    options: &HandoutOptions,
    first: &Language,
    languages: &Languages,
) -> Result<Option<Language>, Error> {
    let Some(tag) = &options.second else {
        return Ok(None);
    };
    let second = languages.find(&visible(tag))?;
    if second.tag == first.tag {
        let what = message!("language-with-same", tag = second.tag);
        return Err(Error::usage(
            Fault::new(what).hint(message!("language-other")),
        ));
    }
    Ok(Some(second))
}

fn request(
    options: &HandoutOptions,
    goal: String,
    language: Language,
    clinic: Option<&Clinic>,
) -> Result<Request, Error> {
    let given = &options.personal;
    let mut faults = Vec::new();
    let mut personal = |field: &str, value: &Option<String>| {
        value.as_ref().and_then(|value| {
            PersonalText::try_new(field, value)
                .map_err(|f| faults.push(f))
                .ok()
        })
    };
    let patient = personal("--patient", &given.patient);
    let record = personal("--record", &given.record);
    let clinician = personal("--clinician", &given.clinician);
    let mut wrong_dates = Vec::new();
    let mut date = |field: &str, value: &str| -> Option<Date> {
        let read = value.parse::<Date>();
        read.map_err(|f| {
            wrong_dates.push(Fault {
                what: message!("option-wrong", option = field, what = f.what),
                ..f
            })
        })
        .ok()
    };
    let day = given.date.as_deref().and_then(|d| date("--date", d));
    let next = given
        .next
        .iter()
        .filter_map(|d| date("--next", d))
        .collect();
    if !wrong_dates.is_empty() {
        wrong_dates.extend(faults);
        return Err(Error {
            faults: wrong_dates,
            kind: ErrorKind::Usage,
        });
    }
    if !faults.is_empty() {
        return Err(faults.into());
    }
    Ok(Request {
        goal,
        language,
        detail: options.detail,
        paper: options.paper.or_else(|| clinic?.paper).unwrap_or(Paper::A4),
        size: options.size,
        patient,
        record,
        clinician,
        date: day,
        next,
        answers: None,
        acknowledge: options.acknowledge,
        allow_fallback: options.allow_fallback,
        allow_unapproved: options.allow_unapproved,
        marks_unapproved: false,
    })
}
