//! What a profile can be used for: a [`Clinic`] and the content in, faults and notes out.

use std::path::Path;

use super::{Content, choice, tell};
use crate::approval::Approvals;
use crate::cli::prepare::{Prepared, composed};
use crate::clinic::find::{self, State};
use crate::clinic::{Clinic, Words};
use crate::error::{Error, Fault, Place};
use crate::handout::Detail;
use crate::locale::language::Language;
use crate::message;
use crate::request::Request;
use crate::text::lines::{Shape, lines};
use crate::text::plain::COLUMNS;

/// Checks the profile `named`, else the one in use: notes are told, and it is silent when there is nothing to say.
///
/// # Errors
/// There is no profile, or it has faults.
pub fn check(named: Option<&Path>, content: &Content) -> Result<(), Error> {
    let found = || {
        let mut candidates = find::candidates(None).into_iter();
        candidates
            .find(|candidate| candidate.state == State::Used)?
            .path
    };
    let path = named.map(Path::to_owned).or_else(found).ok_or_else(|| {
        let fault = Fault::new(message!("init-no-profile"));
        fault.hint(message!("init-where"))
    })?;
    let clinic = find::read(&path)?.ok_or_else(|| {
        let place = Place::file(path.display().to_string());
        let fault = Fault::new(message!("profile-none")).at(place);
        fault.hint(message!("init-makes-one"))
    })?;
    notes(&clinic, content).into_iter().for_each(tell);
    let faults = faults(&clinic, content);
    match faults.is_empty() {
        true => Ok(()),
        false => Err(faults.into()),
    }
}

/// What stops sheets: files that cannot be used, languages that the content has not, a letterhead that cannot be laid
/// out in a language that has all its texts.
pub fn faults(clinic: &Clinic, content: &Content) -> Vec<Fault> {
    let mut faults = used(clinic, content);
    let languages = languages(clinic, content);
    if languages.is_empty() {
        let fault = Fault::new(message!("init-no-sheet")).at(clinic.place());
        let languages = choice(content.listed());
        faults.push(fault.hint(message!(
            "init-complete-one-language",
            languages = languages
        )));
    }
    // Each language would only repeat what is wrong with a file.
    if faults.is_empty() {
        for language in languages {
            let laid_out = sheet(clinic, content, language).and_then(|sheet| sheet.pages());
            faults.extend(laid_out.err().into_iter().flat_map(|error| error.faults));
        }
        faults.dedup();
    }
    faults
}

/// The faults of what a profile names: its logo, its fonts, its languages.
pub fn used(clinic: &Clinic, content: &Content) -> Vec<Fault> {
    let logo = clinic.logo().err().into_iter().flatten();
    let fonts = clinic.fonts().err().into_iter().flatten();
    let tags = [&clinic.language, &clinic.staff_language];
    let tags = tags.into_iter().flatten();
    let languages = tags.filter_map(|tag| clinic.language_of(tag, &content.languages).err());
    let languages = languages.flat_map(|error| error.faults);
    logo.chain(fonts).chain(languages).collect()
}

/// What may be meant, and is good to know: languages without a sheet, phones that are not there.
pub fn notes(clinic: &Clinic, content: &Content) -> Vec<Fault> {
    let mut notes = Vec::new();
    for language in content.all_languages() {
        let missing = words(clinic).filter_map(|words| clinic.text(words, &language).err());
        notes.extend(missing.map(|fault| Fault {
            what: message!(
                "init-note-no-sheet",
                language = content.called(&language),
                why = fault.what
            ),
            ..fault
        }));
    }
    for words in words(clinic) {
        let unknown = words.languages().filter(|tag| {
            let found = content.languages.find(&tag.to_string());
            found.is_err()
        });
        notes.extend(unknown.map(|tag| {
            let what = message!(
                "init-note-unknown-language",
                key = words.key,
                tag = tag.to_string()
            );
            let note = Fault::new(what).at(clinic.place_of(words));
            let languages = choice(content.listed());
            note.hint(message!("init-languages-are", languages = languages))
        }));
    }
    let has = |number: &str| clinic.phones().any(|(name, _)| name == number);
    if !has("emergency_number") {
        let note = Fault::new(message!("init-note-no-emergency-number")).at(clinic.place());
        let line = "emergency_number = \"…\"";
        notes.push(note.hint(message!("init-set-hint", line = line)));
    }
    if !has("clinic_phone") {
        let note = Fault::new(message!("init-note-no-phone")).at(clinic.place());
        notes.push(note.hint(message!("init-set-hint", line = "phone = \"…\"")));
    }
    notes
}

/// The languages of the content in which the profile has all its texts.
pub fn languages(clinic: &Clinic, content: &Content) -> Vec<Language> {
    let has_all = |language: &Language| words(clinic).all(|w| clinic.text(w, language).is_ok());
    content.all_languages().filter(has_all).collect()
}

/// The letterhead in each of these languages, as lines of text.
pub fn letterheads(clinic: &Clinic, content: &Content) -> Vec<(Language, Vec<String>)> {
    let languages = languages(clinic, content).into_iter();
    let letterheads = languages.filter_map(|language| {
        let sheet = sheet(clinic, content, language.clone()).ok()?;
        let lines = lines(&sheet.handout, Shape::plain(COLUMNS - 2));
        let lines = lines
            .into_iter()
            .map(|line| format!("{}{}", line.lead, line.text));
        // A blank line ends it.
        let lines = lines.take_while(|line| !line.trim().is_empty());
        Some((language, lines.collect()))
    });
    letterheads.collect()
}

fn words(clinic: &Clinic) -> impl Iterator<Item = &Words> {
    std::iter::once(&clinic.name)
        .chain(&clinic.address)
        .chain(&clinic.hours)
}

/// A sheet with the profile's letterhead.
fn sheet(clinic: &Clinic, content: &Content, language: Language) -> Result<Prepared, Error> {
    let request = Request {
        paper: clinic.paper.unwrap_or(crate::request::Paper::A4),
        ..Request::new(&content.goal, language, Detail::Brief)
    };
    let (store, languages) = (&content.store, &content.languages);
    let approvals = Approvals::default();
    composed(
        store,
        languages,
        Some(clinic.clone()),
        &approvals,
        request,
        None,
    )
}
