//! `handout check`: every finding of the rules, silent when there is none.

use crate::catalog::store::Store;
use crate::check::check_for;
use crate::check::finding::{Finding, Severity, github, json};
use crate::check::readability;
use crate::check::rules::{Needs, RULES, Rule, named};
use crate::cli::args::{Check, FindingFormat};
use crate::cli::prepare::store;
use crate::clinic;
use crate::deliver::{stderr, stdout};
use crate::error::{Error, Fault};
use crate::message;
use crate::nearest::nearest;

/// Runs `handout check`.
///
/// # Errors
/// A rule that does not exist, or the number of errors found; with `--strict` that of warnings too.
pub fn check(options: &Check) -> Result<(), Error> {
    if options.rules {
        return Ok(stdout::write(list().as_bytes())?);
    }
    for name in &options.rule {
        if named(name).is_none() {
            return Err(unknown_rule(name));
        }
    }
    let store = match &options.folder {
        Some(folder) => Store::folder(folder)?,
        None => store(&options.data)?,
    };
    let format = match options.json {
        true => FindingFormat::Json,
        false => options.format,
    };
    if options.readability {
        return readability::report(&store, format == FindingFormat::Json);
    }
    let by_default = |rule: &Rule| options.layout || rule.needs != Needs::Pages;
    let wanted = |rule: &Rule| match options.rule.is_empty() {
        true => by_default(rule),
        false => options.rule.iter().any(|name| name == rule.name),
    };
    // A folder by itself is nobody's. Whether the profile can be used is not asked here.
    let clinic = match options.folder {
        Some(_) => None,
        None => clinic::find(None).ok().flatten(),
    };
    let mut found = check_for(clinic, &store, &wanted);
    // A rule that is asked for shows what it has.
    if !options.strict && options.rule.is_empty() {
        found.retain(|finding| finding.severity != Severity::Note);
    }
    let text = match format {
        FindingFormat::Text => found.iter().map(|finding| format!("{finding}\n")).collect(),
        FindingFormat::Json => json(&found),
        FindingFormat::Github => github(&found),
    };
    stdout::write(text.as_bytes())?;
    summary(&found, options.strict)
}

/// The last word: an error, or a line on standard error, or nothing.
fn summary(found: &[Finding], strict: bool) -> Result<(), Error> {
    let count = |severity| found.iter().filter(|f| f.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let said = match (errors, warnings) {
        (0, 0) => return Ok(()),
        (errors, 0) => message!("check-errors", errors = errors),
        (0, warnings) => message!("check-warnings", warnings = warnings),
        (errors, warnings) => message!(
            "check-both",
            errors = message!("check-errors", errors = errors),
            warnings = message!("check-warnings", warnings = warnings)
        ),
    };
    if errors > 0 || strict {
        return Err(Fault::new(said).into());
    }
    stderr::line(said);
    Ok(())
}

/// The rules with their reasons.
fn list() -> String {
    let column = RULES.iter().map(|rule| rule.name.len()).max().unwrap_or(0);
    let lines = RULES.iter().map(|rule| {
        let severity = rule.severity.name();
        format!("{:column$}  {severity:7}  {}\n", rule.name, rule.why())
    });
    lines.collect()
}

fn unknown_rule(name: &str) -> Error {
    let fault = Fault::new(message!("check-unknown-rule", name = name));
    let near = nearest(name, RULES.iter().map(|rule| rule.name));
    Error::usage(fault.hint(match near {
        Some(near) => message!("check-did-you-mean", near = near),
        None => message!("check-all-rules"),
    }))
}
