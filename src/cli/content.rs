//! What the content says and who approved it, for the commands: a [`Store`] and a [`Clinic`] in, [`Approvals`] and
//! [`Wording`]s out.

use crate::approval::{self, Approvals, Standing, State};
use crate::catalog::goal::Goal;
use crate::catalog::numbers::Numbers;
use crate::catalog::release::Release;
use crate::catalog::sources::Sources;
use crate::catalog::store::Store;
use crate::clinic::Clinic;
use crate::compose::{Material, wording};
use crate::deliver::stderr;
use crate::error::Fault;
use crate::handout::Detail;
use crate::locale::language::Language;
use crate::locale::{COMMON_FILES, Locale};
use crate::message;
use crate::wording::Wording;

/// The approvals in use. What is damaged in their files is told, and the rest counts.
pub fn approvals(store: &Store, clinic: Option<&Clinic>) -> Approvals {
    let mut faults = Vec::new();
    let folders = approval::folders(clinic.map(Clinic::folder), store.overlay());
    let approvals = Approvals::read(&folders, &mut faults);
    for fault in faults {
        stderr::line(message!("approval-note", fault = fault.to_string()));
    }
    approvals
}

/// What the sheets of a goal say, for approving and comparing: without the clinic's phones, whose change withdraws no
/// approval. The emergency number is in it.
///
/// # Errors
/// Faults of the content.
pub fn wording_of(
    store: &Store,
    clinic: Option<&Clinic>,
    goal: &str,
    language: &Language,
    detail: Detail,
) -> Result<Wording, Vec<Fault>> {
    let mut faults = Vec::new();
    let goal = Goal::read(store, goal, &mut faults);
    let mut numbers = Numbers::read(store, &mut faults);
    set_phones(&mut numbers, clinic);
    let release = Release::read(store, &mut faults);
    let sources = Sources::read(store, &mut faults);
    let Some(goal) = goal else {
        return Err(faults);
    };
    let files: Vec<&str> = COMMON_FILES
        .into_iter()
        .chain(goal.message_files())
        .collect();
    // A region writes other digits, not other words.
    let language = Language {
        asked: language
            .tag
            .parse()
            .unwrap_or_else(|_| language.asked.clone()),
        ..language.clone()
    };
    let locale = Locale::read(store, language, &files, &mut faults);
    let (Some(locale), true) = (locale, faults.is_empty()) else {
        return Err(faults);
    };
    wording_in(&goal, &numbers, &release, &sources, &locale, detail)
}

/// Whether a language was asked for without a region.
pub fn is_base(language: &Language) -> bool {
    language.tag.parse() == Ok(language.asked.clone())
}

/// As [`wording_of`], from what is read already.
///
/// # Errors
/// As [`wording_of`].
pub fn wording_in(
    goal: &Goal,
    numbers: &Numbers,
    release: &Release,
    sources: &Sources,
    locale: &Locale,
    detail: Detail,
) -> Result<Wording, Vec<Fault>> {
    let mut numbers = numbers.clone();
    numbers.unset_clinic_phones();
    let material = Material {
        goal,
        numbers: &numbers,
        release,
        sources: Some(sources),
        locale,
        clinic: None,
        fallbacks: &[],
        standing: &Standing::NEVER,
    };
    wording(detail, &material)
}

/// Sets the phones of the clinic's profile.
pub fn set_phones(numbers: &mut Numbers, clinic: Option<&Clinic>) {
    for (name, phone) in clinic.iter().flat_map(|clinic| clinic.phones()) {
        numbers.set_phone(name, phone);
    }
}

/// The fault of a sheet whose approval the clinic asks for and has not.
pub fn unapproved(goal: &str, language: &Language, standing: &Standing) -> Fault {
    let language = &language.tag;
    let what = match (standing.state, &standing.approval) {
        (State::Expired, Some(approval)) => message!(
            "approval-refused-expired",
            goal = goal,
            language = language,
            until = approval
                .until
                .map(|day| day.to_string())
                .unwrap_or_default()
        ),
        (State::Changed, _) => {
            message!("approval-refused-changed", goal = goal, language = language)
        }
        _ => message!("approval-refused-never", goal = goal, language = language),
    };
    let command = format!("handout approve {goal} -l {language} --by NAME");
    Fault::new(what).hint(message!("approval-refused-hint", command = command))
}
