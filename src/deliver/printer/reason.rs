//! What a printer reports in keywords, in words (RFC 8011, 5.3.8 and 5.4.12; the IANA registry of IPP).

use crate::characters::visible;
use crate::locale::format::list_in_english;

/// How a keyword ends that says how bad it is.
const SEVERITIES: [&str; 3] = ["-error", "-warning", "-report"];

/// Keywords without their severity.
const WORDS: &[(&str, &str)] = &[
    ("aborted-by-system", "the printer gave it up"),
    (
        "account-authorization-failed",
        "the account is not allowed to print",
    ),
    ("account-closed", "the account is closed"),
    ("account-info-needed", "it wants an account to be named"),
    (
        "account-limit-reached",
        "the account has printed as much as it may",
    ),
    ("compression-error", "the printer could not unpack it"),
    ("conflicting-attributes", "the options do not go together"),
    ("connecting-to-device", "its queue is connecting to it"),
    ("cover-open", "a cover is open"),
    (
        "cups-held-for-authentication",
        "it wants a name and a password",
    ),
    ("developer-empty", "the developer is used up"),
    ("developer-low", "the developer is nearly used up"),
    (
        "document-access-error",
        "the printer could not fetch the file",
    ),
    (
        "document-format-error",
        "the printer could not read the file",
    ),
    ("document-permission-error", "the file may not be printed"),
    (
        "document-unprintable-error",
        "the printer could not print the file",
    ),
    ("door-open", "a door is open"),
    ("errors-detected", "the printer found errors"),
    ("fuser-over-temp", "it is too hot"),
    ("fuser-under-temp", "it is too cold"),
    ("input-tray-missing", "a tray is missing"),
    ("interlock-open", "a cover is open"),
    (
        "interpreter-resource-unavailable",
        "the printer lacks something that the file needs",
    ),
    (
        "job-canceled-at-device",
        "somebody canceled it at the printer",
    ),
    ("job-canceled-by-operator", "an operator canceled it"),
    ("job-canceled-by-user", "a user canceled it"),
    (
        "job-data-insufficient",
        "the printer waits for more of the file",
    ),
    ("job-held-for-review", "somebody must look at it first"),
    (
        "job-hold-until-specified",
        "until somebody releases it, or a time that is set there",
    ),
    ("job-password-wait", "until a code is typed at the printer"),
    (
        "job-release-wait",
        "until somebody releases it at the printer",
    ),
    ("marker-supply-empty", "no toner or ink"),
    ("marker-supply-low", "little toner or ink"),
    ("marker-waste-almost-full", "the waste box is nearly full"),
    ("marker-waste-full", "the waste box is full"),
    ("media-empty", "no paper"),
    ("media-jam", "a paper jam"),
    ("media-low", "little paper"),
    ("media-needed", "it asks for paper"),
    ("moving-to-paused", "it is being paused"),
    ("offline", "it is off or not connected"),
    ("opc-life-over", "its drum is worn out"),
    ("opc-near-eol", "its drum is nearly worn out"),
    ("other", "a reason without a name"),
    ("output-area-almost-full", "the output tray is nearly full"),
    ("output-area-full", "the output tray is full"),
    ("output-tray-missing", "the output tray is missing"),
    ("paused", "it is paused"),
    ("printer-stopped", "the printer has stopped"),
    (
        "printer-stopped-partly",
        "a part of the printer has stopped",
    ),
    ("queued-in-device", "it waits in the printer"),
    (
        "resources-are-not-ready",
        "what it needs is not in the printer, such as its paper",
    ),
    ("shutdown", "it is shut down"),
    ("spool-area-full", "its memory is full"),
    ("stopped-partly", "a part of it has stopped"),
    ("stopping", "it is stopping"),
    ("submission-interrupted", "the sending was interrupted"),
    ("timed-out", "it does not answer its queue"),
    ("toner-empty", "no toner"),
    ("toner-low", "little toner"),
    (
        "unsupported-document-format",
        "the printer does not take such a file",
    ),
    ("warnings-detected", "the printer has warnings"),
];

/// The reasons as a list in English, each with the printer's own keyword: `no paper (media-empty-error)`.
fn in_words(reasons: &[String]) -> String {
    let reasons: Vec<String> = reasons.iter().map(|reason| in_word(reason)).collect();
    list_in_english(&reasons)
}

/// The reasons in words, with what else the printer says.
pub fn describe(reasons: &[String], message: Option<&str>) -> String {
    // Some say their keyword twice.
    let said = |message: &&str| {
        !reasons
            .iter()
            .any(|reason| reason.eq_ignore_ascii_case(message))
    };
    match (reasons.is_empty(), message.filter(said)) {
        (true, None) => "it gives no reason".to_owned(),
        (true, Some(message)) => format!("“{message}”"),
        (false, None) => in_words(reasons),
        (false, Some(message)) => format!("{}: “{message}”", in_words(reasons)),
    }
}

fn in_word(reason: &str) -> String {
    let bare = SEVERITIES
        .iter()
        .find_map(|severity| reason.strip_suffix(severity));
    let found = [reason, bare.unwrap_or(reason)];
    let found = found
        .iter()
        .find_map(|bare| WORDS.iter().find(|(keyword, _)| keyword == bare));
    match found {
        Some((_, words)) => format!("{words} ({reason})"),
        None => visible(reason),
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
            in_words(&reasons),
            "no paper (media-empty-error) and vendor-thing"
        );
        assert!(
            WORDS.is_sorted(),
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
