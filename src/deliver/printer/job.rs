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
use crate::message;
use crate::ui::{Message, Value};

/// What a sheet is.
pub const MEDIA_TYPE: &str = "application/pdf";

/// Time between two looks at a job, at first and at most. A sheet takes seconds.
const PAUSES: (Duration, Duration) = (Duration::from_millis(200), Duration::from_secs(2));

/// A job that is held for longer is held by somebody, not by the printer's own order of things.
const HELD: Duration = Duration::from_millis(1500);

/// A sheet that has come out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// The printer's number of the job.
    pub job: i32,
    /// What else the printer says, in words.
    pub remark: Option<Message>,
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
        let fault = Fault::new(message!("printer-no-number"));
        Trouble::Failed(fault.hint(look()))
    })
}

fn look() -> Message {
    message!("printer-look")
}

fn interrupted(none: NoAnswer) -> Trouble {
    Trouble::Failed(match none.may_have_arrived {
        true => Fault::new(message!("printer-while-sent", what = none.fault.what)).hint(look()),
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
    let said = answer.message();
    let (what, hint) = match status {
        StatusCode::ClientErrorAttributesOrValuesNotSupported
        | StatusCode::ClientErrorConflictingAttributes => {
            let names = unsupported(answer);
            let what = match names.is_empty() {
                true => message!("printer-unfit"),
                false => message!("printer-unfit-because", attributes = Value::and(&names)),
            };
            let what = match said {
                Some(said) => message!("printer-said", what, said),
                None => what,
            };
            let fault = Fault::new(what).hint(message!("printer-unfit-hint"));
            return Err(Trouble::Unfit(vec![fault]));
        }
        StatusCode::ClientErrorDocumentFormatNotSupported => {
            (message!("printer-no-pdf"), message!("printer-no-pdf-hint"))
        }
        StatusCode::ServerErrorNotAcceptingJobs => (
            message!("printer-no-jobs"),
            message!("printer-takes-none-hint"),
        ),
        StatusCode::ClientErrorForbidden
        | StatusCode::ClientErrorNotAuthenticated
        | StatusCode::ClientErrorNotAuthorized => (
            message!("printer-not-this-user"),
            message!("printer-not-this-user-hint"),
        ),
        status if is_busy(status) => (message!("printer-busy"), message!("printer-busy-hint")),
        _ => (
            message!("printer-refuses"),
            message!("printer-refuses-hint"),
        ),
    };
    let said = said.unwrap_or_else(|| status.to_string());
    let what = message!("printer-said", what, said);
    Err(Trouble::Failed(Fault::new(what).hint(hint)))
}

/// The attributes that the printer names in a refusal.
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
    let fault = Fault::new(message!(
        "printer-changed",
        attributes = Value::and(&changed)
    ));
    Err(Trouble::Unfit(vec![
        fault.hint(message!("printer-changed-hint")),
    ]))
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
    fn reason(&self) -> Message {
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
    note: &mut dyn FnMut(&Message),
) -> Result<Printed, Trouble> {
    let deadline = Instant::now() + wait;
    let mut pause = PAUSES.0;
    let mut held_since = None;
    let mut told = None;
    loop {
        let asked = job(connection, id);
        let silent = match asked {
            Ok(None) => {
                let remark = message!("printer-job-gone");
                return Ok(Printed {
                    job: id,
                    remark: Some(remark),
                });
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
                    && told.as_ref() != Some(trouble)
                {
                    note(trouble);
                    told = Some(trouble.clone());
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
            let what = message!(
                "printer-job-silent",
                job = id.to_string(),
                reason = fault.what
            );
            return Err(Trouble::Failed(Fault::new(what).hint(look())));
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
        return Err(Fault::new(message!("printer-job-unsaid", said)));
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
    let bad = |what: Message, hint: Message| {
        let (job, reason) = (id.to_string(), status.reason());
        let what = message!("printer-job-ended", what, job, reason);
        Some(Err(Trouble::Failed(Fault::new(what).hint(hint))))
    };
    let has = |keyword: &str| status.reasons.iter().any(|reason| reason == keyword);
    match status.state {
        COMPLETED if has("job-completed-with-errors") => {
            bad(message!("printer-job-errors"), look())
        }
        COMPLETED => {
            let warned = has("job-completed-with-warnings");
            let remark = status
                .message
                .as_ref()
                .filter(|_| warned)
                .map(Message::theirs);
            Some(Ok(Printed { job: id, remark }))
        }
        CANCELED => bad(
            message!("printer-job-canceled"),
            message!("printer-job-canceled-hint"),
        ),
        ABORTED => bad(
            message!("printer-job-aborted"),
            message!("printer-job-aborted-hint"),
        ),
        _ => None,
    }
}

fn held(status: &Status, id: i32) -> Fault {
    let what = message!(
        "printer-job-held",
        job = id.to_string(),
        reason = status.reason()
    );
    Fault::new(what).hint(message!("printer-job-held-hint"))
}

/// What somebody must mend at the printer, if it says so.
fn trouble(connection: &mut Connection, status: &Status) -> Option<Message> {
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
fn late(status: &Status, id: i32, trouble: Option<Message>, wait: Duration) -> Fault {
    let seconds = wait.as_secs();
    let (reason, hint) = match (trouble, status.state) {
        (Some(trouble), _) => (trouble, message!("printer-late-mend")),
        (None, PENDING) => (
            message!("printer-late-queue"),
            message!("printer-late-queue-hint"),
        ),
        (None, _) => (
            message!("printer-late-at-it"),
            message!("printer-late-at-it-hint"),
        ),
    };
    let job = id.to_string();
    Fault::new(message!("printer-late", job, seconds, reason)).hint(hint)
}
