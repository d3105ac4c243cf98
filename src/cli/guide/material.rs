//! What can be chosen: goals with their titles and languages with their names, from the content in use.

use crate::catalog::goal;
use crate::catalog::store::Store;
use crate::cli::args::Guide;
use crate::cli::guide::entry::Entry;
use crate::cli::prepare::{DEFAULT_LANGUAGE, store_beside};
use crate::clinic::{self, Clinic};
use crate::error::{Error, Fault};
use crate::handout::Direction;
use crate::locale::Locale;
use crate::locale::language::{Language, Languages};
use crate::message;
use crate::ui;

/// The content and the clinic, as far as questions need them.
pub struct Material {
    pub goals: Vec<Entry>,
    pub languages: Vec<Entry>,
    /// The language in which the staff read what a sheet is about.
    pub staff: Language,
    /// The clinic's language for its patients, as its profile has it.
    pub usual_language: Option<String>,
}

impl Material {
    /// # Errors
    /// Faults of the content or the profile, which every sheet would have.
    pub fn read(options: &Guide) -> Result<Self, Error> {
        let store = store_beside(&options.data, options.clinic.clinic.as_deref())?;
        let mut faults = Vec::new();
        let languages = Languages::read(&store, &mut faults);
        if !faults.is_empty() {
            return Err(faults.into());
        }
        let clinic = clinic::find(options.clinic.clinic.as_deref())?;
        let staff = staff_language(clinic.as_ref(), &languages)?;
        let usual = clinic
            .as_ref()
            .and_then(|clinic| Some((clinic, clinic.language.as_ref()?)));
        let usual = usual
            .map(|(clinic, tag)| clinic.language_of(tag, &languages))
            .transpose()?;
        let goals = goals(&store, &languages, &staff)?;
        if goals.is_empty() {
            return Err(Fault::new(message!("guide-no-goals")).into());
        }
        Ok(Material {
            goals,
            languages: entries(&languages, usual.as_ref()),
            staff,
            usual_language: usual.map(|language| language.asked.to_string()),
        })
    }
}

/// The staff's language: the clinic's word for it, else that in which the program speaks.
fn staff_language(clinic: Option<&Clinic>, languages: &Languages) -> Result<Language, Error> {
    let named = clinic.and_then(|clinic| Some((clinic, clinic.staff_language.as_ref()?)));
    if let Some((clinic, tag)) = named {
        return clinic.language_of(tag, languages);
    }
    let (spoken, _) = ui::spoken();
    let first = || languages.get(languages.iter().next()?.0);
    let found = languages.get(&spoken);
    let found = found
        .or_else(|| languages.get(DEFAULT_LANGUAGE))
        .or_else(first);
    found.ok_or_else(|| Fault::new(message!("guide-no-goals")).into())
}

/// The goals by their titles in the staff's language, found by those in all others, too.
fn goals(store: &Store, languages: &Languages, staff: &Language) -> Result<Vec<Entry>, Error> {
    let ids = goal::ids(store)?;
    let files: Vec<&str> = ["terms"]
        .into_iter()
        .chain(ids.iter().map(String::as_str))
        .collect();
    // A title only helps to choose; what a sheet lacks is reported when it is made.
    let read = |language: Language| Locale::read(store, language, &files, &mut Vec::new());
    let title = |locale: &Locale, id: &str| {
        let message = locale.message(&format!("{id}-title"));
        message.ok().map(|title| title.text)
    };
    let own = read(staff.clone());
    let others = languages.iter().filter(|(tag, _)| *tag != staff.tag);
    let others: Vec<Locale> = others
        .filter_map(|(tag, _)| read(languages.get(tag)?))
        .collect();
    let entry = |id: &String| {
        let own = own.as_ref().and_then(|locale| title(locale, id));
        let entry = match own {
            Some(title) => Entry::new(id, &title, staff.entry.direction),
            None => Entry::new(id, id, Direction::Ltr),
        };
        let titles = others.iter().filter_map(|locale| title(locale, id));
        titles.fold(entry.known_by_id(), |entry, title| entry.named(&title))
    };
    Ok(ids.iter().map(entry).collect())
}

/// The languages as `fa — Persian — فارسی`. The clinic's keeps its region, which decides its digits.
fn entries(languages: &Languages, usual: Option<&Language>) -> Vec<Entry> {
    let entries = languages.iter().map(|(tag, entry)| {
        let usual = usual.filter(|usual| usual.tag == tag);
        let id = usual.map_or_else(|| tag.to_owned(), |usual| usual.asked.to_string());
        let title = match entry.name == entry.own_name {
            true => format!("{id} — {}", entry.name),
            false => format!("{id} — {} — {}", entry.name, entry.own_name),
        };
        let shown = Entry::new(&id, &title, Direction::Ltr);
        shown.named(tag).named(&entry.name).named(&entry.own_name)
    });
    entries.collect()
}
