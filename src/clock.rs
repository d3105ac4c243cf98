//! Which day it is, where the clinic is.

use std::env;

use time::OffsetDateTime;

use crate::request::Date;

/// A moment in seconds from 1970 on that is taken for now, so that what depends on the day can be made again
/// (<https://reproducible-builds.org/specs/source-date-epoch/>).
pub const VARIABLE: &str = "SOURCE_DATE_EPOCH";

/// Today's date, by the clock of the system or by [`VARIABLE`].
pub fn today() -> Date {
    let fixed = env::var(VARIABLE).ok();
    let fixed = fixed.and_then(|text| OffsetDateTime::from_unix_timestamp(text.parse().ok()?).ok());
    // A system that does not tell its time zone has the time of Greenwich.
    let now = fixed.unwrap_or_else(|| {
        OffsetDateTime::now_local().unwrap_or_else(|_| OffsetDateTime::now_utc())
    });
    Date {
        year: now.year(),
        month: now.month().into(),
        day: now.day(),
    }
}
