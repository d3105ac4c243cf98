//! What a printer reports in keywords, in words (RFC 8011, 5.3.8 and 5.4.12; the IANA registry of IPP).

use crate::characters::visible;
use crate::message;
use crate::ui::{Message, Value};

/// How a keyword ends that says how bad it is.
const SEVERITIES: [&str; 3] = ["-error", "-warning", "-report"];

/// Makes a message, so that a table of them is a constant.
type Words = fn() -> Message;

/// Keywords without their severity.
const WORDS: &[(&str, Words)] = &[
    ("aborted-by-system", || message!("reason-aborted-by-system")),
    ("account-authorization-failed", || {
        message!("reason-account-authorization-failed")
    }),
    ("account-closed", || message!("reason-account-closed")),
    ("account-info-needed", || {
        message!("reason-account-info-needed")
    }),
    ("account-limit-reached", || {
        message!("reason-account-limit-reached")
    }),
    ("compression-error", || message!("reason-compression-error")),
    ("conflicting-attributes", || {
        message!("reason-conflicting-attributes")
    }),
    ("connecting-to-device", || {
        message!("reason-connecting-to-device")
    }),
    ("cover-open", || message!("reason-cover-open")),
    ("cups-held-for-authentication", || {
        message!("reason-cups-held-for-authentication")
    }),
    ("developer-empty", || message!("reason-developer-empty")),
    ("developer-low", || message!("reason-developer-low")),
    ("document-access-error", || {
        message!("reason-document-access-error")
    }),
    ("document-format-error", || {
        message!("reason-document-format-error")
    }),
    ("document-permission-error", || {
        message!("reason-document-permission-error")
    }),
    ("document-unprintable-error", || {
        message!("reason-document-unprintable-error")
    }),
    ("door-open", || message!("reason-door-open")),
    ("errors-detected", || message!("reason-errors-detected")),
    ("fuser-over-temp", || message!("reason-fuser-over-temp")),
    ("fuser-under-temp", || message!("reason-fuser-under-temp")),
    ("input-tray-missing", || {
        message!("reason-input-tray-missing")
    }),
    ("interlock-open", || message!("reason-cover-open")),
    ("interpreter-resource-unavailable", || {
        message!("reason-interpreter-resource-unavailable")
    }),
    ("job-canceled-at-device", || {
        message!("reason-job-canceled-at-device")
    }),
    ("job-canceled-by-operator", || {
        message!("reason-job-canceled-by-operator")
    }),
    ("job-canceled-by-user", || {
        message!("reason-job-canceled-by-user")
    }),
    ("job-data-insufficient", || {
        message!("reason-job-data-insufficient")
    }),
    ("job-held-for-review", || {
        message!("reason-job-held-for-review")
    }),
    ("job-hold-until-specified", || {
        message!("reason-job-hold-until-specified")
    }),
    ("job-password-wait", || message!("reason-job-password-wait")),
    ("job-release-wait", || message!("reason-job-release-wait")),
    ("marker-supply-empty", || {
        message!("reason-marker-supply-empty")
    }),
    ("marker-supply-low", || message!("reason-marker-supply-low")),
    ("marker-waste-almost-full", || {
        message!("reason-marker-waste-almost-full")
    }),
    ("marker-waste-full", || message!("reason-marker-waste-full")),
    ("media-empty", || message!("reason-media-empty")),
    ("media-jam", || message!("reason-media-jam")),
    ("media-low", || message!("reason-media-low")),
    ("media-needed", || message!("reason-media-needed")),
    ("moving-to-paused", || message!("reason-moving-to-paused")),
    ("offline", || message!("reason-offline")),
    ("opc-life-over", || message!("reason-opc-life-over")),
    ("opc-near-eol", || message!("reason-opc-near-eol")),
    ("other", || message!("reason-other")),
    ("output-area-almost-full", || {
        message!("reason-output-area-almost-full")
    }),
    ("output-area-full", || message!("reason-output-area-full")),
    ("output-tray-missing", || {
        message!("reason-output-tray-missing")
    }),
    ("paused", || message!("reason-paused")),
    ("printer-stopped", || message!("reason-printer-stopped")),
    ("printer-stopped-partly", || {
        message!("reason-printer-stopped-partly")
    }),
    ("queued-in-device", || message!("reason-queued-in-device")),
    ("resources-are-not-ready", || {
        message!("reason-resources-are-not-ready")
    }),
    ("shutdown", || message!("reason-shutdown")),
    ("spool-area-full", || message!("reason-spool-area-full")),
    ("stopped-partly", || message!("reason-stopped-partly")),
    ("stopping", || message!("reason-stopping")),
    ("submission-interrupted", || {
        message!("reason-submission-interrupted")
    }),
    ("timed-out", || message!("reason-timed-out")),
    ("toner-empty", || message!("reason-toner-empty")),
    ("toner-low", || message!("reason-toner-low")),
    ("unsupported-document-format", || {
        message!("reason-unsupported-document-format")
    }),
    ("warnings-detected", || message!("reason-warnings-detected")),
];

/// The reasons as a list, each with the printer's own keyword: `no paper (media-empty-error)`.
fn in_words(reasons: &[String]) -> Value {
    Value::and(reasons.iter().map(|reason| in_word(reason)))
}

/// The reasons in words, with what else the printer says.
pub fn describe(reasons: &[String], message: Option<&str>) -> Message {
    // Some say their keyword twice.
    let said = |message: &&str| {
        !reasons
            .iter()
            .any(|reason| reason.eq_ignore_ascii_case(message))
    };
    match (reasons, message.filter(said)) {
        ([], None) => message!("reason-none"),
        ([], Some(said)) => message!("reason-said", said),
        ([reason], None) => in_word(reason),
        (_, None) => message!("reason-list", reasons = in_words(reasons)),
        (_, Some(said)) => message!("reason-and-said", reasons = in_words(reasons), said),
    }
}

fn in_word(reason: &str) -> Message {
    let bare = SEVERITIES
        .iter()
        .find_map(|severity| reason.strip_suffix(severity));
    let found = [reason, bare.unwrap_or(reason)];
    let found = found
        .iter()
        .find_map(|bare| WORDS.iter().find(|(keyword, _)| keyword == bare));
    match found {
        Some((_, words)) => message!("reason-word", words = words(), keyword = reason),
        None => Message::theirs(visible(reason)),
    }
}

/// Those that keep a sheet from coming out, as far as their names tell. How bad a printer calls them says little: one
/// without paper that waits with a job in it can call that a warning.
pub fn serious(reasons: &[String]) -> Vec<String> {
    /// What goes on in a printer that works.
    const QUIET: [&str; 5] = [
        "connecting-to-device",
        "cups-insecure-filter",
        "cups-waiting-for-job-completed",
        "moving-to-paused",
        "stopping",
    ];
    /// What will be used up or full some day.
    const SOON: [&str; 3] = ["-low", "-almost-", "-near-"];
    let is_serious = |reason: &&String| {
        let quiet = QUIET.iter().any(|quiet| reason.starts_with(quiet));
        let soon = SOON.iter().any(|soon| reason.contains(soon));
        // CUPS reports a printer that is off as `offline-report`.
        reason.starts_with("offline") || !(quiet || soon || reason.ends_with("-report"))
    };
    reasons.iter().filter(is_serious).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_told_in_words_with_its_keyword() {
        let reasons = ["media-empty-error".to_owned(), "vendor-thing".to_owned()];
        assert_eq!(
            describe(&reasons, None).to_string(),
            "no paper (media-empty-error) and vendor-thing"
        );
        assert!(
            WORDS.is_sorted_by_key(|(keyword, _)| keyword),
            "the list is in order, so that none stands in it twice"
        );
    }

    #[test]
    fn only_what_stops_a_printer_is_serious() {
        let reasons = |list: &[&str]| list.iter().map(ToString::to_string).collect::<Vec<_>>();
        let given = reasons(&[
            "toner-low-error",
            "media-empty-warning",
            "cover-open-error",
            "fan-report",
        ]);
        assert_eq!(
            serious(&given),
            reasons(&["media-empty-warning", "cover-open-error"])
        );
        assert_eq!(serious(&reasons(&["offline-report"])).len(), 1);
    }
}
