//! `handout approve`: what a sheet says, shown to whoever answers for it, and the approval recorded.

use std::io::{self, BufRead as _, IsTerminal as _};
use std::path::PathBuf;
use std::sync::Arc;

use crate::approval::ledger::read_file;
use crate::approval::{Approval, Approvals, folders, recording};
use crate::catalog::release::Release;
use crate::catalog::store::Store;
use crate::characters::visible;
use crate::check::check_goal;
use crate::check::finding::{Finding, Severity};
use crate::cli::args::{Approve, When};
use crate::cli::content::{self, wording_of};
use crate::cli::prepare::{self, composed, goal_id};
use crate::cli::show::view;
use crate::clinic::{self, Clinic};
use crate::deliver::file::reason;
use crate::deliver::stderr;
use crate::error::{Error, Fault, Place};
use crate::handout::Detail;
use crate::layout::coverage::check_coverage;
use crate::locale::language::{Language, Languages};
use crate::request::{Date, PersonalText, Request};
use crate::text::lines::lines;
use crate::ui::Message;
use crate::wording::Wording;
use crate::wording::compare::{Tally, compare};
use crate::wording::record;
use crate::wording::screen::{self, Report};
use crate::{clock, message};

/// Runs `handout approve`.
///
/// # Errors
/// Wrong options, faults of the content, a folder that cannot be written, or the answer no.
pub fn approve(options: &Approve) -> Result<(), Error> {
    if !options.yes && !io::stdin().is_terminal() {
        let fault = Fault::new(message!("approve-no-terminal"));
        return Err(Error::usage(
            fault.hint(message!("approve-no-terminal-hint")),
        ));
    }
    let until = until(options)?;
    let by = PersonalText::try_new("--by", &options.by)?;
    let role = options.role.as_deref();
    let role = role
        .map(|role| PersonalText::try_new("--role", role))
        .transpose()?;
    let store = prepare::store_beside(&options.data, options.clinic.clinic.as_deref())?;
    let mut faults = Vec::new();
    let languages = Languages::read(&store, &mut faults);
    let release = Release::read(&store, &mut faults);
    if !faults.is_empty() {
        return Err(faults.into());
    }
    let goal = goal_id(&options.goal, &store)?;
    let clinic = clinic::find(options.clinic.clinic.as_deref())?;
    let language = base(languages.find(&visible(&options.lang))?);
    let folder = folder(&store, clinic.as_ref())?;
    // Nobody reads a sheet in vain.
    recording::try_out(&folder, &goal, &language.tag)?;
    faultless(&store, &goal, &language.tag)?;
    let wording = wording_of(&store, clinic.as_ref(), &goal, &language, Detail::Full)?;
    let approval = Approval {
        goal: goal.clone(),
        language: language.tag.clone(),
        by,
        role,
        on: clock::today(),
        until,
        version: release.version,
        digest: wording.digest(),
    };
    let approvals = content::approvals(&store, clinic.as_ref());
    let context = Context {
        store: &store,
        languages: &languages,
        clinic: clinic.as_ref(),
        approvals: &approvals,
    };
    context.show(options, &approval, &language, &wording)?;
    if !options.yes && !agrees(options, &approval)? {
        return Err(Fault::new(message!("approve-declined")).into());
    }
    let recorded = recording::record(&folder, &approval, &wording)?;
    if let Some(kept) = recorded.damaged {
        let kept = visible(&kept.to_string_lossy());
        stderr::line(message!("approve-kept-damaged", file = kept));
    }
    let file = visible(&recorded.ledger.to_string_lossy());
    stderr::line(told(&approval, &file));
    Ok(())
}

/// Refuses what `handout check` finds an error in: whoever reads the sheet cannot see that it names no source, or that
/// the other languages say something else.
fn faultless(store: &Store, goal: &str, language: &str) -> Result<(), Error> {
    let found = check_goal(store, goal, language);
    let (errors, others): (Vec<Finding>, Vec<Finding>) = found
        .into_iter()
        .partition(|finding| finding.severity == Severity::Error);
    let warnings = others.iter().filter(|f| f.severity == Severity::Warning);
    let warnings = warnings.count();
    for error in &errors {
        stderr::line(error);
    }
    if warnings > 0 {
        let warnings = message!("check-warnings", warnings = warnings);
        stderr::line(message!("approve-warnings", warnings = warnings));
    }
    if errors.is_empty() {
        return Ok(());
    }
    let errors = message!("check-errors", errors = errors.len());
    let fault = Fault::new(message!(
        "approve-faulty",
        goal = goal,
        language = language,
        errors = errors
    ));
    Err(fault.hint(message!("approve-faulty-hint")).into())
}

/// A language without the region that was asked for: an approval is for all of them.
fn base(language: Language) -> Language {
    let tag = language.tag.parse();
    Language {
        asked: tag.unwrap_or_else(|_| language.asked.clone()),
        ..language
    }
}

fn until(options: &Approve) -> Result<Option<Date>, Error> {
    let Some(until) = &options.until else {
        return Ok(None);
    };
    let until: Date = until.parse().map_err(|fault: Fault| {
        let what = message!("option-wrong", option = "--until", what = fault.what);
        Error::usage(Fault { what, ..fault })
    })?;
    if until < clock::today() {
        let fault = Fault::new(message!("approve-until-past", until = until.to_string()));
        return Err(Error::usage(fault));
    }
    Ok(Some(until))
}

/// Where the approval is recorded: beside the clinic's profile, else in the folder of content.
fn folder(store: &Store, clinic: Option<&Clinic>) -> Result<PathBuf, Fault> {
    let folders = folders(clinic.map(Clinic::folder), store.overlay());
    folders.into_iter().next().ok_or_else(|| {
        Fault::new(message!("approve-no-folder")).hint(message!("approve-no-folder-hint"))
    })
}

/// The texts of the last approval of a goal in a language.
///
/// # Errors
/// Their file is not there, is damaged, or holds other texts than were approved.
pub fn approved_wording(folders: &[PathBuf], approval: &Approval) -> Result<Wording, Vec<Fault>> {
    let Approval { goal, language, .. } = approval;
    let paths = folders
        .iter()
        .map(|folder| recording::texts(folder, goal, language));
    let paths: Vec<PathBuf> = paths.collect();
    for path in &paths {
        let file = read_file(path, record::LONGEST).map_err(|fault| vec![fault])?;
        let Some(file) = file else { continue };
        let wording = record::parse(&Arc::new(file))?;
        let is_of = (&wording.goal, &wording.language.tag) == (goal, language);
        if !is_of || wording.digest() != approval.digest {
            let place = Place::file(path.display().to_string());
            let fault = Fault::new(message!("approval-other-texts")).at(place);
            return Err(vec![fault.hint(message!("approval-again-hint"))]);
        }
        return Ok(wording);
    }
    let place = paths
        .first()
        .map(|path| Place::file(path.display().to_string()));
    let fault = Fault {
        place,
        ..Fault::new(message!("approval-no-texts"))
    };
    Err(vec![fault.hint(message!("approval-again-hint"))])
}

/// The name of an approval, for what is compared with it.
pub fn name_of(approval: &Approval) -> Message {
    message!(
        "diff-approval",
        name = approval.approver(),
        on = approval.on.to_string()
    )
}

struct Context<'a> {
    store: &'a Store,
    languages: &'a Languages,
    clinic: Option<&'a Clinic>,
    approvals: &'a Approvals,
}

impl Context<'_> {
    /// Shows what is to be approved: what changed since the last time, else all of it.
    fn show(
        &self,
        options: &Approve,
        approval: &Approval,
        language: &Language,
        wording: &Wording,
    ) -> Result<(), Error> {
        let request = Request {
            acknowledge: true,
            allow_unapproved: true,
            ..Request::new(&approval.goal, language.clone(), Detail::Full)
        };
        // The sheet as it will be: a name that no font can draw must not stop every sheet from now on.
        let sheet = composed(
            self.store,
            self.languages,
            self.clinic.cloned(),
            &self.approvals.with(approval.clone()),
            request,
            None,
        )?;
        check_coverage(&sheet.handout, &sheet.fonts()?)?;
        let mut look = options.look.clone();
        look.pager = look.pager.or(Some(match options.yes {
            true => When::Never,
            false => When::Auto,
        }));
        let last = self.approvals.find(&approval.goal, &approval.language);
        let folders = folders(self.clinic.map(Clinic::folder), self.store.overlay());
        let before = last.map(|last| (last, approved_wording(&folders, last)));
        let (last, before) = match before {
            Some((last, Ok(before))) => (last, before),
            other => {
                // What was approved cannot be compared with: then all of it is shown again.
                for fault in other
                    .into_iter()
                    .flat_map(|(_, before)| before.err())
                    .flatten()
                {
                    stderr::line(message!("approval-note", fault = fault.to_string()));
                }
                return view(&look, &|shape| lines(&sheet.handout, shape));
            }
        };
        let changes = compare(&before, wording);
        if Tally::of(&changes).is_none() {
            let name = name_of(last);
            stderr::line(message!("approve-unchanged", approval = name));
            return Ok(());
        }
        let report = Report {
            goal: &approval.goal,
            language: &wording.language,
            old: name_of(last),
            new: message!("diff-now-content"),
            changes,
        };
        view(&look, &|shape| screen::lines(&report, shape))
    }
}

/// Words for yes; the first letter of each is enough.
const YES: [&str; 6] = ["y", "yes", "ن", "نعم", "ب", "بله"];

fn agrees(options: &Approve, approval: &Approval) -> Result<bool, Error> {
    let (goal, language) = (&approval.goal, &approval.language);
    let name = approval.approver();
    let question = match approval.until {
        Some(until) => message!(
            "approve-question-until",
            goal = goal,
            language = language,
            name = name,
            until = until.to_string()
        ),
        None => message!(
            "approve-question",
            goal = goal,
            language = language,
            name = name
        ),
    };
    stderr::question(question, "[y/N]", options.look.bidi);
    let mut answer = String::new();
    let read = io::stdin().lock().read_line(&mut answer);
    read.map_err(|e| Fault::new(message!("approve-no-answer", reason = reason(&e))))?;
    Ok(YES.contains(&answer.trim().to_lowercase().as_str()))
}

/// What was recorded: of what, by whom, until when, and where.
fn told(approval: &Approval, file: &str) -> Message {
    let (goal, language) = (&approval.goal, &approval.language);
    let name = approval.approver();
    match approval.until {
        Some(until) => message!(
            "approve-recorded-until",
            goal = goal,
            language = language,
            name = name,
            until = until.to_string(),
            file = file
        ),
        None => message!(
            "approve-recorded",
            goal = goal,
            language = language,
            name = name,
            file = file
        ),
    }
}
