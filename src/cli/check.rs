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
use crate::ui::table;

/// Runs `handout check`.
///
/// # Errors
/// A rule that does not exist, or the number of errors found; with `--strict` that of warnings too.
pub fn check(options: &Check) -> Result<(), Error> {
    if options.rules {
        return Ok(stdout::lines(&list())?);
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
    match format {
        FindingFormat::Text => {
            let text: String = found.iter().map(|finding| format!("{finding}\n")).collect();
            stdout::lines(&text)?;
        }
        FindingFormat::Json => stdout::write(json(&found).as_bytes())?,
        FindingFormat::Github => stdout::write(github(&found).as_bytes())?,
    }
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
    let words: Vec<String> = RULES
        .iter()
        .map(|rule| rule.severity.word().to_string())
        .collect();
    let columns = [
        table::column(RULES.iter().map(|rule| rule.name)),
        table::column(words.iter().map(String::as_str)),
    ];
    let rules = RULES.iter().zip(&words);
    let lines =
        rules.map(|(rule, word)| table::row(&[rule.name, word, &rule.why().to_string()], &columns));
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
