//! A pager: a text in, on the screen a page at a time. Nothing is written to a file, and no shell is asked.

use std::env;
use std::io::Write as _;
use std::process::{Command, Stdio};

use crate::characters::visible;
use crate::error::Fault;
use crate::message;

/// Names the pager where `PAGER` is another program's.
pub const OWN_VARIABLE: &str = "HANDOUT_PAGER";
/// Names the pager of all programs.
pub const VARIABLE: &str = "PAGER";
/// The pager where neither names one; `-R` lets colours through.
const DEFAULT: &str = "less -R";

/// The pager's words, program first; none where the user wants none.
///
/// # Errors
/// The variable does not hold words.
pub fn command() -> Result<Option<Vec<String>>, Fault> {
    let named = [OWN_VARIABLE, VARIABLE]
        .into_iter()
        .find_map(|name| Some((name, env::var_os(name)?)));
    let (name, value) = named.map_or((VARIABLE, DEFAULT.into()), |(name, value)| {
        (name, value.to_string_lossy().into_owned())
    });
    let words = shlex::split(&value).ok_or_else(|| {
        let fault = Fault::new(message!("pager-quote", name));
        fault.hint(message!("pager-set", own_variable = OWN_VARIABLE))
    })?;
    let is_none = words.first().is_none_or(|program| program == "cat");
    Ok((!is_none).then_some(words))
}

/// Shows `text` through the pager and waits until it is left. That its user leaves before the end is no fault.
///
/// # Errors
/// The program cannot be started.
pub fn show(words: &[String], text: &str) -> Result<(), Fault> {
    let Some((program, arguments)) = words.split_first() else {
        return Ok(());
    };
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::piped());
    // What `less` needs to let colours through and to know letters from bytes, unless the user says otherwise.
    for (name, value) in [("LESS", "R"), ("LESSCHARSET", "utf-8")] {
        if env::var_os(name).is_none() {
            command.env(name, value);
        }
    }
    let mut child = command.spawn().map_err(|e| {
        let what = message!(
            "pager-broken",
            program = visible(program),
            e = e.to_string()
        );
        let hint = message!(
            "pager-set-either",
            own_variable = OWN_VARIABLE,
            variable = VARIABLE
        );
        Fault::new(what).hint(hint)
    })?;
    // Ctrl-C belongs to the pager, which goes on after it.
    #[cfg(unix)]
    let _caught = signal_hook::flag::register(
        signal_hook::consts::SIGINT,
        std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false)),
    );
    if let Some(mut input) = child.stdin.take() {
        // A pager that is left early closes the pipe.
        let _ = input.write_all(text.as_bytes());
    }
    // How it ended is between it and its user.
    let _ = child.wait();
    Ok(())
}
