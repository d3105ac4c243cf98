//! `handout again`: the last sheet once more, for somebody else.

use clap::Parser as _;

use crate::characters::visible;
use crate::cli::args::{Again, Arguments};
use crate::cli::help;
use crate::cli::{self, words};
use crate::deliver::stderr;
use crate::error::{Error, Fault};
use crate::kept::state;
use crate::message;

/// The program's name, where its words begin.
const PROGRAM: &str = "handout";

/// Runs `handout again`.
///
/// # Errors
/// There is nothing to repeat, or what the repeated command reports.
pub fn again(options: &Again) -> Result<(), Error> {
    let last = state::read().last;
    if last.is_empty() {
        let fault = Fault::new(message!("again-nothing"));
        let hint = match state::is_off() {
            true => message!("again-off", variable = state::VARIABLE),
            false => message!("again-nothing-hint"),
        };
        return Err(fault.hint(hint).into());
    }
    let mut line = vec![PROGRAM.to_owned()];
    line.extend(last);
    let command = visible(&words::quoted(&line));
    // The file may have been changed by hand, and content may have changed under it.
    let Some(mut line) = words::kept_of(&line) else {
        let fault = Fault::new(message!("again-unfit", command = command));
        return Err(fault.hint(message!("again-nothing-hint")).into());
    };
    line.insert(0, PROGRAM.to_owned());
    stderr::line(message!("again-command", command = command));
    line.extend(new_words(options));
    let arguments = Arguments::try_parse_from(&line).map_err(|e| Error::usage(help::fault(&e)))?;
    cli::run(&arguments)
}

/// What is said anew.
fn new_words(options: &Again) -> Vec<String> {
    let given = &options.personal;
    let output = options.output.as_ref();
    let output = output.map(|path| path.to_string_lossy().into_owned());
    let values = [
        ("patient", &given.patient),
        ("record", &given.record),
        ("clinician", &given.clinician),
        ("date", &given.date),
        ("output", &output),
    ];
    let values = values
        .into_iter()
        .flat_map(|(name, value)| value.iter().map(move |v| (name, v)));
    let next = given.next.iter().map(|date| ("next", date));
    let words = values
        .chain(next)
        .map(|(name, value)| format!("--{name}={value}"));
    let force = options.force.then(|| "--force".to_owned());
    words.chain(force).collect()
}
