//! `handout batch`: the handouts of a manifest, each to a file, with a report of them.

use std::collections::BTreeMap;
use std::env;
use std::fmt::Write as _;
use std::thread;

use crate::batch::hex;
use crate::batch::journal::Header;
use crate::batch::line::{Defaults, word};
use crate::batch::manifest::Manifest;
use crate::batch::name::{self, Template};
use crate::batch::run::{self, Plan, Tally};
use crate::batch::shard::Shard;
use crate::batch::stop::Stop;
use crate::catalog::release::Release;
use crate::catalog::store::Store;
use crate::characters::visible;
use crate::cli::args::{Batch, Format};
use crate::cli::content::approvals;
use crate::cli::prepare;
use crate::clinic::{self, Clinic};
use crate::deliver::stderr;
use crate::error::{Error, ErrorKind, Fault};
use crate::handout::Content;
use crate::message;
use crate::press::Press;
use crate::request::{Paper, PersonalText};
use crate::ui::Message;

/// Runs `handout batch`.
///
/// # Errors
/// Wrong options, a manifest or a folder that cannot be used, lines that could not be made, or a signal.
pub fn batch(options: &Batch) -> Result<(), Error> {
    if options.answers.is_some() || options.receipt.is_some() {
        let what = match options.answers {
            Some(_) => message!("screen-no-batch"),
            None => message!("receipt-no-batch"),
        };
        return Err(Error::usage(
            Fault::new(what).hint(message!("screen-hint-batch")),
        ));
    }
    let kind = match options.format {
        Format::Png => Some(message!("batch-pictures")),
        Format::Html => Some(message!("batch-web-pages")),
        Format::Pdf | Format::Text | Format::Json => None,
    };
    if let Some(kind) = kind {
        let fault = Fault::new(message!("batch-no-kind", kind));
        return Err(Error::usage(fault.hint(message!("batch-give-format"))));
    }
    if options.format != Format::Pdf && options.combine.is_some() {
        let fault = Fault::new(message!("batch-combine-format"));
        return Err(Error::usage(
            fault.hint(message!("batch-combine-format-hint")),
        ));
    }
    let template = options.name.as_deref().unwrap_or(name::DEFAULT);
    let template = Template::parse(template, options.format).map_err(Error::usage)?;
    let shard = options.shard.as_deref().map(str::parse::<Shard>);
    let shard = shard.transpose().map_err(Error::usage)?;
    let manifest = Manifest::of(&options.manifest);
    if options.strict && !options.dry_run && !manifest.is_file() && !is_missing(&manifest) {
        let fault = Fault::new(message!("batch-strict-stream"));
        return Err(Error::usage(fault.hint(message!("batch-strict-save"))));
    }
    let store = prepare::store_beside(&options.data, options.clinic.clinic.as_deref())?;
    let clinic = clinic::find(options.clinic.clinic.as_deref())?;
    prepare::note_unneeded(options.allow_unapproved, clinic.as_ref());
    let approvals = approvals(&store, clinic.as_ref());
    let header = Header::new(
        content(&store)?,
        clinic.as_ref().map(|clinic| hex(&clinic.digest())),
        approvals.digest().map(|digest| hex(&digest[..8])),
        differences(options),
    );
    let mut press = Press::new(store, clinic, approvals)?;
    if options.combine.is_some() {
        press = press.for_combining();
    }
    let plan = Plan {
        defaults: defaults(options, &press)?,
        press: &press,
        manifest,
        out: options.out.clone().unwrap_or_default(),
        report: options.report.clone(),
        format: options.format,
        template,
        jobs: options.jobs.map_or_else(cores, usize::from),
        shard,
        combine: options.combine.clone(),
        two_sided: !options.one_sided,
        resume: options.resume,
        force: options.force,
        strict: options.strict,
        plain: options.plain,
        header,
    };
    let stop = Stop::default();
    stop.listen()
        .map_err(|e| Fault::new(message!("batch-signals", reason = e.to_string())))?;
    if options.dry_run {
        return checked(&run::check(&plan, &stop)?);
    }
    let tally = run::run(&plan, &stop)?;
    ended(tally, &plan)
}

/// A manifest that is not there is told as such, later.
fn is_missing(manifest: &Manifest) -> bool {
    matches!(manifest, Manifest::File(path) if !path.exists())
}

fn cores() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}

/// The version of the content with a digest of its files.
fn content(store: &Store) -> Result<Content, Error> {
    let mut faults = Vec::new();
    let release = Release::read(store, &mut faults);
    if !faults.is_empty() {
        return Err(faults.into());
    }
    Ok(Content {
        version: release.version,
        with_own: release.with_own,
        digest: hex(&store.digest()?[..4]),
    })
}

/// What lines take that leave a column empty. A wrong value is wrong usage: no line could be made with it.
fn defaults(options: &Batch, press: &Press) -> Result<Defaults, Error> {
    let usage = |option: &str, fault: Fault| {
        Error::usage(Fault {
            what: message!("option-wrong", option, what = fault.what),
            ..fault
        })
    };
    let language = |tag: &Option<String>| {
        let tag = tag.as_deref().map(visible);
        tag.map(|tag| press.languages().find(&tag)).transpose()
    };
    let second = language(&options.second)?;
    let of_clinic = press.clinic();
    let of_clinic = of_clinic.and_then(|clinic| Some((clinic, clinic.language.as_ref()?)));
    let clinician = options.clinician.as_deref();
    let date = options.date.as_deref().map(str::parse).transpose();
    Ok(Defaults {
        goal: match &options.goal {
            Some(goal) => Some(press.goal_id(goal)?),
            None => None,
        },
        language: match (language(&options.lang)?, of_clinic) {
            (None, Some((clinic, tag))) => Some(clinic.language_of(tag, press.languages())?),
            (asked, _) => asked,
        },
        second,
        clinician: clinician
            .map(|name| PersonalText::try_new("--clinician", name))
            .transpose()?,
        date: date.map_err(|fault| usage("--date", fault))?,
        detail: options.detail,
        size: options.size,
        paper: options
            .paper
            .or_else(|| press.clinic().and_then(|clinic: &Clinic| clinic.paper))
            .unwrap_or(Paper::A4),
        acknowledge: options.acknowledge,
        allow_fallback: options.allow_fallback,
        allow_unapproved: options.allow_unapproved,
    })
}

/// The options that make other files, for the report.
fn differences(options: &Batch) -> BTreeMap<String, String> {
    use sha2::{Digest as _, Sha256};
    let mut map = BTreeMap::new();
    let mut set = |key: &str, value: Option<String>| {
        if let Some(value) = value {
            map.insert(key.to_owned(), value);
        }
    };
    set("format", Some(word(&options.format)));
    set("name", options.name.clone());
    set("shard", options.shard.clone());
    set("goal", options.goal.clone());
    set("lang", options.lang.clone());
    set("with", options.second.clone());
    let hidden = |name: &String| hex(&Sha256::digest(name)[..8]);
    set("clinician", options.clinician.as_ref().map(hidden));
    set("date", options.date.clone());
    set("detail", Some(word(&options.detail)));
    set("size", Some(word(&options.size)));
    set("paper", options.paper.as_ref().map(word));
    let given = |is_given: bool| is_given.then(String::new);
    set("acknowledge", given(options.acknowledge));
    set("allow-fallback", given(options.allow_fallback));
    set("allow-unapproved", given(options.allow_unapproved));
    set("combine", given(options.combine.is_some()));
    set("one-sided", given(options.one_sided));
    map
}

/// The end of a dry run.
fn checked(tally: &Tally) -> Result<(), Error> {
    let Tally { made, failed, .. } = tally;
    let seconds = format!("{:.1}", tally.seconds);
    stderr::line(message!(
        "batch-checked",
        lines = made + failed,
        seconds,
        made,
        failed
    ));
    match (tally.signal, failed) {
        (Some(number), _) => Err(Error {
            faults: vec![Fault::new(message!("batch-check-interrupted"))],
            kind: ErrorKind::Signal(number),
        }),
        (None, 0) => Ok(()),
        (None, _) => Err(Fault::new(message!("batch-cannot-be-made", lines = failed)).into()),
    }
}

/// The end of a run: what it did, and how to go on.
fn ended(tally: Tally, plan: &Plan<'_>) -> Result<(), Error> {
    let Tally {
        made,
        skipped,
        failed,
        seconds,
        ..
    } = tally;
    let rate = format!("{:.0}", made as f64 / seconds.max(0.001));
    let seconds = format!("{seconds:.1}");
    stderr::line(message!(
        "batch-ended",
        made,
        skipped,
        failed,
        seconds,
        rate
    ));
    if let Some(number) = tally.signal {
        let fault = Fault::new(message!("batch-interrupted"));
        return Err(Error {
            faults: vec![fault.hint(resume(&plan.manifest))],
            kind: ErrorKind::Signal(number),
        });
    }
    if let Some(fault) = tally.broken {
        let hint = match fault.hint {
            Some(_) => fault.hint,
            None => Some(message!("batch-mend-then", resume = resume(&plan.manifest))),
        };
        return Err(Fault { hint, ..fault }.into());
    }
    if failed > 0 {
        let report = plan.report();
        let fault = Fault::new(message!("batch-failed", lines = failed));
        let hint = message!(
            "batch-report-says",
            report = visible(&report.display().to_string())
        );
        return Err(fault.hint(hint).into());
    }
    Ok(())
}

/// What to type to go on.
fn resume(manifest: &Manifest) -> Message {
    let mut command = "handout".to_owned();
    let mut is_there = false;
    for argument in env::args_os().skip(1) {
        is_there |= argument == "--resume";
        let _ = write!(
            command,
            " {}",
            quoted(&visible(&argument.to_string_lossy()))
        );
    }
    if !is_there {
        command.push_str(" --resume");
    }
    match manifest {
        Manifest::Stdin => message!("batch-go-on-same", command),
        Manifest::File(_) => message!("batch-go-on", command),
    }
}

/// An argument as a shell takes it.
fn quoted(argument: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_./,:=+@%{}".contains(c);
    match !argument.is_empty() && argument.chars().all(plain) {
        true => argument.to_owned(),
        false => format!("'{}'", argument.replace('\'', r"'\''")),
    }
}
