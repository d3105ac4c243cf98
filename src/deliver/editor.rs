//! A text file in, open in the user's editor; it is waited for.

use std::env;
use std::io;
use std::path::Path;
use std::process::Command;

use crate::characters::visible;
use crate::deliver::file::reason;
use crate::error::Fault;
use crate::message;

/// Variables that name an editor, the first that is set counts.
const VARIABLES: [&str; 2] = ["VISUAL", "EDITOR"];

/// Opens a file, and waits until the editor is left. No shell is asked.
///
/// # Errors
/// No editor is named, or it cannot be started.
pub fn open(file: &Path) -> Result<(), Fault> {
    let named = VARIABLES.into_iter().filter_map(env::var_os);
    let words = named
        .filter_map(|value| shlex::split(&value.to_string_lossy()))
        .find(|words| !words.is_empty());
    let Some((program, arguments)) = words.as_ref().and_then(|words| words.split_first()) else {
        let fault = Fault::new(message!("edit-no-editor"));
        return Err(fault.hint(message!("edit-no-editor-hint")));
    };
    // How it ended is between it and its user.
    let ended = Command::new(program).args(arguments).arg(file).status();
    ended.map(|_| ()).map_err(|e| {
        let editor = visible(program);
        let reason = match e.kind() {
            io::ErrorKind::NotFound => message!("edit-editor-none"),
            _ => reason(&e),
        };
        Fault::new(message!(
            "edit-editor-failed",
            editor = editor,
            reason = reason
        ))
        .hint(message!("edit-no-editor-hint"))
    })
}
