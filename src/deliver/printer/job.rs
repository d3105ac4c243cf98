//! One job: the bytes of a sheet in, what became of them out.

use std::thread;
use std::time::{Duration, Instant};

use ipp::attribute::IppAttribute;
use ipp::model::{DelimiterTag, Operation, StatusCode};
use ipp::value::{IppMimeMediaType, IppName, IppValue};

use super::Trouble;
use super::abilities::{number, reasons, texts};
use super::connection::{Answer, Connection, NoAnswer, Request};
use super::reason::{describe, serious};
use crate::error::Fault;
use crate::locale::format::list_in_english;

/// What a sheet is.
pub const MEDIA_TYPE: &str = "application/pdf";

/// What to do when a printer does not take it.
pub const NO_PDF: &str = "print through a queue of the system, which translates (`handout printers` lists them), or \
                          print the file of `handout make` from a viewer";

/// Time between two looks at a job, at first and at most. A sheet takes seconds.
const PAUSES: (Duration, Duration) = (Duration::from_millis(200), Duration::from_secs(2));

/// A job that is held for longer is held by somebody, not by the printer's own order of things.
const HELD: Duration = Duration::from_millis(1500);

/// What to do when a printer takes no jobs.
pub const TAKES_NONE: &str =
    "let it take jobs again, at its display or in its queue, or choose another with --printer";

/// A sheet that has come out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// The printer's number of the job.
    pub job: i32,
    /// What else the printer says, in words.
    pub remark: Option<String>,
}

/// Sends the sheet and returns the number of its job. A printer that is busy is asked again for `wait`.
///
/// # Errors
/// The printer cannot be reached or refuses the sheet.
pub fn send(
    connection: &mut Connection,
    pdf: &[u8],
    job_name: &str,
    attributes: &[IppAttribute],
    wait: Duration,
) -> Result<i32, Trouble> {
    let name = IppName::new(job_name).ok();
    let media_type = IppMimeMediaType::new(MEDIA_TYPE).ok();
    let request = |operation| {
        Request::new(operation)
            .with("job-name", name.clone().map(IppValue::NameWithoutLanguage))
            .with(
                "document-format",
                media_type.clone().map(IppValue::MimeMediaType),
            )
            .of_job(attributes)
    };
    // What the printer would refuse or change is known before the sheet, with a name on it, leaves this machine. It
    // also asks for the password here, and not while a long document is on its way.
    let answer = connection
        .send(&request(Operation::ValidateJob), &[])
        .map_err(|none| Trouble::Failed(none.fault))?;
    if answer.status != StatusCode::ServerErrorOperationNotSupported {
        accepted(&answer)?;
        unchanged(&answer, attributes)?;
    }
    let deadline = Instant::now() + wait;
    let answer = loop {
        let answer = connection
            .send(&request(Operation::PrintJob), pdf)
            .map_err(interrupted)?;
        if !is_busy(answer.status) || Instant::now() + PAUSES.1 > deadline {
            break answer;
        }
        thread::sleep(PAUSES.1);
    };
    accepted(&answer)?;
    let group = answer
        .response
        .attributes()
        .first_of(DelimiterTag::JobAttributes);
    let id = group.and_then(|group| number(group, IppAttribute::JOB_ID));
    id.ok_or_else(|| {
        let fault = Fault::new("the printer has taken the sheet and gives no number to ask for it");
        Trouble::Failed(fault.hint(LOOK))
    })
}

const LOOK: &str = "look whether the sheet has come out before you print it again";

fn interrupted(none: NoAnswer) -> Trouble {
    Trouble::Failed(match none.may_have_arrived {
        true => Fault::new(format!("{}, while the sheet was sent", none.fault.what)).hint(LOOK),
        false => none.fault,
    })
}

fn is_busy(status: StatusCode) -> bool {
    matches!(
        status,
        StatusCode::ServerErrorBusy | StatusCode::ServerErrorTemporaryError
    )
}

/// Whether the printer says yes.
fn accepted(answer: &Answer) -> Result<(), Trouble> {
    let status = answer.status;
    if status.is_success() {
        return Ok(());
    }
    let said = match answer.message() {
        Some(message) => format!(": {message}"),
        None => String::new(),
    };
    let (what, hint) = match status {
        StatusCode::ClientErrorAttributesOrValuesNotSupported
        | StatusCode::ClientErrorConflictingAttributes => {
            let (list, verb) = refused(answer);
            let fault = Fault::new(format!("the printer cannot print it like this{list}{said}"));
            let hint = format!("{verb} --paper, --duplex, --copies or --tray");
            return Err(Trouble::Unfit(vec![fault.hint(hint)]));
        }
        StatusCode::ClientErrorDocumentFormatNotSupported => ("the printer takes no PDF", NO_PDF),
        StatusCode::ServerErrorNotAcceptingJobs => ("the printer takes no jobs now", TAKES_NONE),
        StatusCode::ClientErrorForbidden
        | StatusCode::ClientErrorNotAuthenticated
        | StatusCode::ClientErrorNotAuthorized => (
            "the printer does not let this user print",
            "ask whoever looks after the printer, or name another user in its address",
        ),
        status if is_busy(status) => (
            "the printer is busy",
            "try again when it is done, or wait longer with --wait",
        ),
        _ => (
            "the printer refuses the sheet",
            "see what its display says, or choose another with --printer",
        ),
    };
    let said = match said.is_empty() {
        true => format!(": {status}"),
        false => said,
    };
    Err(Trouble::Failed(
        Fault::new(format!("{what}{said}")).hint(hint),
    ))
}

/// The attributes that the printer names in a refusal, and what to do with them.
fn refused(answer: &Answer) -> (String, &'static str) {
    let names = unsupported(answer);
    match names.is_empty() {
        true => (String::new(), "change or leave out"),
        false => (
            format!(", because of {}", list_in_english(&names)),
            "change or leave out",
        ),
    }
}

fn unsupported(answer: &Answer) -> Vec<String> {
    let groups = answer.response.attributes();
    let groups = groups.groups_of(DelimiterTag::UnsupportedAttributes);
    groups
        .flat_map(|group| group.attributes())
        .map(|attribute| attribute.name().as_str().to_owned())
        .collect()
}

/// Whether the printer would keep to the ticket. One that says yes may still put something of its own in its place.
fn unchanged(answer: &Answer, attributes: &[IppAttribute]) -> Result<(), Trouble> {
    let is_ours = |name: &String| attributes.iter().any(|a| a.name().as_str() == name);
    let mut changed = unsupported(answer);
    // The order of copies is our own wish, nobody's on the command line.
    changed.retain(|name| is_ours(name) && name != "multiple-document-handling");
    if changed.is_empty() {
        return Ok(());
    }
    let list = list_in_english(&changed);
    let fault = Fault::new(format!("the printer would not keep to {list} in this job"));
    Err(Trouble::Unfit(vec![fault.hint(
        "what is asked for may not go together in it, such as small paper printed on both sides: change --paper, \
         --duplex, --copies or --tray",
    )]))
}

/// How a job is.
struct Status {
    /// A number of RFC 8011, 5.3.7.
    state: i32,
    reasons: Vec<String>,
    message: Option<String>,
}

const PENDING: i32 = 3;
const HELD_BACK: i32 = 4;
const STOPPED: i32 = 6;
const CANCELED: i32 = 7;
const ABORTED: i32 = 8;
const COMPLETED: i32 = 9;

impl Status {
    /// The reasons and what else is said, in words.
    fn reason(&self) -> String {
        describe(&self.reasons, self.message.as_deref())
    }
}

/// Waits until the job is done, for `wait` at most. `note` is told once what the printer itself reports.
///
/// # Errors
/// The job failed or is held, or nothing came of it in time.
pub fn wait(
    connection: &mut Connection,
    id: i32,
    wait: Duration,
    note: &mut dyn FnMut(&str),
) -> Result<Printed, Trouble> {
    let deadline = Instant::now() + wait;
    let mut pause = PAUSES.0;
    let mut held_since = None;
    let mut told = String::new();
    loop {
        let asked = job(connection, id);
        let silent = match asked {
            Ok(None) => {
                let remark = "it no longer lists the job, as some printers do when it is printed";
                let remark = Some(remark.to_owned());
                return Ok(Printed { job: id, remark });
            }
            Ok(Some(status)) => {
                if let Some(end) = ended(&status, id) {
                    return end;
                }
                if status.state == HELD_BACK {
                    let since = *held_since.get_or_insert_with(Instant::now);
                    if since.elapsed() >= HELD {
                        return Err(Trouble::Waiting(held(&status, id)));
                    }
                } else {
                    held_since = None;
                }
                let trouble = trouble(connection, &status);
                if let Some(trouble) = &trouble
                    && *trouble != told
                {
                    note(trouble);
                    told.clone_from(trouble);
                }
                if Instant::now() >= deadline {
                    return Err(Trouble::Waiting(late(&status, id, trouble, wait)));
                }
                None
            }
            Err(fault) => Some(fault),
        };
        if let Some(fault) = silent
            && Instant::now() >= deadline
        {
            let what = format!(
                "it has taken the sheet (job {id}) and no longer answers: {}",
                fault.what
            );
            return Err(Trouble::Failed(Fault::new(what).hint(LOOK)));
        }
        let left = deadline.saturating_duration_since(Instant::now());
        thread::sleep(pause.min(left));
        pause = (pause * 3 / 2).min(PAUSES.1);
    }
}

/// How the job is; nothing when the printer knows it no more.
fn job(connection: &mut Connection, id: i32) -> Result<Option<Status>, Fault> {
    let request = Request::new(Operation::GetJobAttributes)
        .with(IppAttribute::JOB_ID, Some(IppValue::Integer(id)))
        .asking_for(&["job-state", "job-state-reasons", "job-state-message"]);
    let answer = connection.send(&request, &[])?;
    if matches!(
        answer.status,
        StatusCode::ClientErrorNotFound | StatusCode::ClientErrorGone
    ) {
        return Ok(None);
    }
    let groups = answer.response.attributes();
    let group = groups.first_of(DelimiterTag::JobAttributes);
    let state = group.and_then(|group| Some((group, number(group, "job-state")?)));
    let Some((group, state)) = state else {
        let said = answer
            .message()
            .unwrap_or_else(|| answer.status.to_string());
        return Err(Fault::new(format!(
            "it does not say how the job is: {said}"
        )));
    };
    Ok(Some(Status {
        state,
        reasons: reasons(group, "job-state-reasons"),
        message: message(texts(group, "job-state-message")),
    }))
}

fn message(texts: Vec<String>) -> Option<String> {
    texts.into_iter().find(|text| !text.trim().is_empty())
}

/// The end of a job, if it has ended.
fn ended(status: &Status, id: i32) -> Option<Result<Printed, Trouble>> {
    let bad = |what: &str, hint: &str| {
        let what = format!("{what} (job {id}): {}", status.reason());
        Some(Err(Trouble::Failed(Fault::new(what).hint(hint))))
    };
    let has = |keyword: &str| status.reasons.iter().any(|reason| reason == keyword);
    match status.state {
        COMPLETED if has("job-completed-with-errors") => {
            bad("the printer printed the sheet with errors", LOOK)
        }
        COMPLETED => {
            let warned = has("job-completed-with-warnings");
            let remark = warned.then(|| status.message.clone()).flatten();
            Some(Ok(Printed { job: id, remark }))
        }
        CANCELED => bad(
            "the job was canceled",
            "print it again if that was a mistake",
        ),
        ABORTED => bad(
            "the printer gave the job up",
            "mend what it says and print it again, or choose another with --printer",
        ),
        _ => None,
    }
}

fn held(status: &Status, id: i32) -> Fault {
    let what = format!(
        "the printer holds the sheet back (job {id}): {}",
        status.reason()
    );
    Fault::new(what)
        .hint("release it at the printer or in its queue; printed again, it would come out twice")
}

/// What somebody must mend at the printer, if it says so.
fn trouble(connection: &mut Connection, status: &Status) -> Option<String> {
    let names = [
        "printer-state",
        "printer-state-reasons",
        "printer-state-message",
    ];
    let request = Request::new(Operation::GetPrinterAttributes).asking_for(&names);
    // A printer that does not answer now is asked for the job again anyway.
    let response = connection.ask(request).ok()?;
    let group = response
        .attributes()
        .first_of(DelimiterTag::PrinterAttributes)?;
    let reasons = serious(&reasons(group, "printer-state-reasons"));
    let stopped = number(group, "printer-state") == Some(5) || status.state == STOPPED;
    if reasons.is_empty() && !stopped {
        return None;
    }
    let message = message(texts(group, "printer-state-message"));
    Some(describe(&reasons, message.as_deref()))
}

/// Not printed in time.
fn late(status: &Status, id: i32, trouble: Option<String>, wait: Duration) -> Fault {
    let seconds = wait.as_secs();
    let plural = if seconds == 1 { "" } else { "s" };
    let (reason, hint) = match (trouble, status.state) {
        (Some(trouble), _) => (
            trouble,
            "mend it there and the sheet comes out; printed again, it would come out twice",
        ),
        (None, PENDING) => (
            "it waits behind other jobs".to_owned(),
            "wait for it, or take the job out of the queue before you print it elsewhere",
        ),
        (None, _) => (
            "the printer is still at it".to_owned(),
            "wait for it; give more time with --wait",
        ),
    };
    Fault::new(format!(
        "the sheet (job {id}) is not printed after {seconds} second{plural}: {reason}"
    ))
    .hint(hint)
}
