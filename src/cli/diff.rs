//! `handout diff`: which words of a sheet are others than those that were approved, or than another content's.

use std::path::{Path, PathBuf};

use crate::approval::folders;
use crate::approval::ledger::read_file;
use crate::catalog::store::Store;
use crate::characters::visible;
use crate::cli::approve::{approved_wording, name_of};
use crate::cli::args::Diff;
use crate::cli::content::{self, wording_of};
use crate::cli::prepare::{self, composed, goal_id, patient_language};
use crate::cli::show::view;
use crate::clinic::{self, Clinic};
use crate::deliver::file::{self, Privacy};
use crate::deliver::{stderr, stdout};
use crate::error::{Error, Fault, Place};
use crate::handout::{Detail, Handout, SectionKind};
use crate::locale::language::{Language, Languages};
use crate::message;
use crate::request::Request;
use crate::ui::Message;
use crate::wording::compare::compare;
use crate::wording::release::Recorded;
use crate::wording::screen::{self, Report};
use crate::wording::{Wording, page};

/// The longest JSON that is read.
const LONGEST: u64 = 16 << 20;

/// Runs `handout diff`.
///
/// # Errors
/// Wrong options, faults of the content, or nothing to compare with.
pub fn diff(options: &Diff) -> Result<(), Error> {
    let to_stdout = options.output.as_deref() == Some(Path::new("-"));
    if let Some(output) = options.output.as_ref().filter(|_| !to_stdout) {
        let extension = output.extension();
        if !extension.is_some_and(|e| e.eq_ignore_ascii_case("html")) {
            let fault = Fault::new(message!("diff-no-html"));
            return Err(Error::usage(fault.hint(message!("diff-no-html-hint"))));
        }
    }
    let store = prepare::store_beside(&options.data, options.clinic.clinic.as_deref())?;
    let mut faults = Vec::new();
    let languages = Languages::read(&store, &mut faults);
    if !faults.is_empty() {
        return Err(faults.into());
    }
    let goal = goal_id(&options.goal, &store)?;
    let clinic = clinic::find(options.clinic.clinic.as_deref())?;
    let language = patient_language(&options.language, clinic.as_ref(), &languages)?;
    let now = Now {
        store: &store,
        languages: &languages,
        clinic: clinic.as_ref(),
        goal: &goal,
        language: &language,
    };
    let sides = match &options.against {
        None => now.and_approval()?,
        Some(against) => now.and(against)?,
    };
    let report = Report {
        goal: &goal,
        language: &sides.new.language,
        old: sides.name,
        new: message!("diff-now-content"),
        changes: compare(&sides.old, &sides.new),
    };
    let Some(output) = &options.output else {
        return view(&options.look, &|shape| screen::lines(&report, shape));
    };
    let bytes = page::render(&report);
    if to_stdout {
        return Ok(stdout::write(&bytes)?);
    }
    let files = [(output.clone(), bytes)];
    file::write_all(&files, Privacy::Open, options.force)?;
    stderr::line(message!("wrote", file = visible(&output.to_string_lossy())));
    Ok(())
}

/// What is compared.
struct Sides {
    old: Wording,
    new: Wording,
    /// What the old one is.
    name: Message,
}

/// The content as it is now.
struct Now<'a> {
    store: &'a Store,
    languages: &'a Languages,
    clinic: Option<&'a Clinic>,
    goal: &'a str,
    language: &'a Language,
}

impl Now<'_> {
    fn wording(&self, store: &Store) -> Result<Wording, Vec<Fault>> {
        wording_of(store, self.clinic, self.goal, self.language, Detail::Full)
    }

    fn and_approval(&self) -> Result<Sides, Error> {
        let approvals = content::approvals(self.store, self.clinic);
        let Some(approval) = approvals.find(self.goal, &self.language.tag) else {
            let (goal, language) = (self.goal, &self.language.tag);
            let fault = Fault::new(message!("diff-never", goal = goal, language = language));
            return Err(fault.hint(message!("diff-never-hint")).into());
        };
        let folders = folders(self.clinic.map(Clinic::folder), self.store.overlay());
        Ok(Sides {
            old: approved_wording(&folders, approval)?,
            new: self.wording(self.store)?,
            name: name_of(approval),
        })
    }

    /// A folder, a file or a version, whichever there is.
    fn and(&self, against: &str) -> Result<Sides, Error> {
        let path = PathBuf::from(against);
        let name = visible(against);
        if path.is_dir() {
            return Ok(Sides {
                old: self.wording(&Store::overlaid(&path)?)?,
                new: self.wording(self.store)?,
                name: message!("diff-folder", folder = name),
            });
        }
        if path.exists()
            || path
                .extension()
                .is_some_and(|e| e.eq_ignore_ascii_case("json"))
        {
            return self.and_file(&path);
        }
        let recorded = Recorded::find(self.store, against)?;
        let new = self.wording(self.store)?.without_timelines();
        let old = recorded.wording(self.goal, &new.language).ok_or_else(|| {
            let (goal, language) = (self.goal, &self.language.tag);
            Fault::new(message!(
                "diff-not-in-version",
                version = &recorded.version,
                goal = goal,
                language = language
            ))
        })?;
        Ok(Sides {
            old,
            new,
            name: message!("diff-version", version = &recorded.version),
        })
    }

    /// A handout as JSON: what it says is compared with the same sheet now, with the same detail.
    fn and_file(&self, path: &Path) -> Result<Sides, Error> {
        let name = path.display().to_string();
        let fault = |what: Message| Fault::new(what).at(Place::file(name.clone()));
        let hint = || message!("diff-no-handout-hint");
        let file = read_file(path, LONGEST)?;
        let file = file.ok_or_else(|| fault(message!("diff-no-file")))?;
        let old: Handout = serde_json::from_str(&file.text).map_err(|e| {
            let place = Place {
                file: name.clone(),
                position: Some((e.line(), e.column())),
            };
            Fault::new(message!("diff-no-handout"))
                .at(place)
                .hint(hint())
        })?;
        if (old.goal.as_str(), &old.language.tag) != (self.goal, &self.language.tag) {
            let what = message!(
                "diff-other-handout",
                goal = visible(&old.goal),
                language = visible(&old.language.tag)
            );
            return Err(fault(what).into());
        }
        let is_kept =
            |section: &crate::handout::Section| section.kind == SectionKind::Acknowledgement;
        let request = Request {
            acknowledge: old.sections.iter().any(is_kept),
            allow_unapproved: true,
            ..Request::new(self.goal, self.language.clone(), old.detail)
        };
        let approvals = crate::approval::Approvals::default();
        let clinic = self.clinic.cloned();
        let new = composed(
            self.store,
            self.languages,
            clinic,
            &approvals,
            request,
            None,
        )?;
        Ok(Sides {
            old: Wording::of_handout(&old),
            new: Wording::of_handout(&new.handout),
            name: message!("diff-file", file = visible(&name)),
        })
    }
}
