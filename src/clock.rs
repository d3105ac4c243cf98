//! Which day it is, where the clinic is.

use std::env;
use std::sync::OnceLock;

use time::{Month, OffsetDateTime};

use crate::request::Date;

/// A moment in seconds from 1970 on that is taken for now, so that what depends on the day can be made again
/// (<https://reproducible-builds.org/specs/source-date-epoch/>).
pub const VARIABLE: &str = "SOURCE_DATE_EPOCH";

/// Today's date, by the clock of the system or by [`VARIABLE`]. A run has one, even if it goes on past midnight.
pub fn today() -> Date {
    date(now())
}

/// The day after: where the clock is ahead of ours, it may be that day already.
pub fn tomorrow() -> Date {
    date(now().saturating_add(time::Duration::DAY))
}

/// How many days there are from `from` to `to`; fewer than none where `to` is past.
pub fn days(from: Date, to: Date) -> i64 {
    i64::from(julian(to)) - i64::from(julian(from))
}

fn julian(date: Date) -> i32 {
    let month = Month::try_from(date.month).expect("a date has a month");
    let date = time::Date::from_calendar_date(date.year, month, date.day);
    date.expect("a date is a day that exists").to_julian_day()
}

fn now() -> OffsetDateTime {
    static NOW: OnceLock<OffsetDateTime> = OnceLock::new();
    *NOW.get_or_init(|| {
        let fixed = env::var(VARIABLE).ok();
        let fixed = fixed.and_then(|text| text.parse().ok());
        let fixed = fixed.and_then(|n| OffsetDateTime::from_unix_timestamp(n).ok());
        // A system that does not tell its time zone has the time of Greenwich.
        let local = || OffsetDateTime::now_local().unwrap_or_else(|_| OffsetDateTime::now_utc());
        fixed.unwrap_or_else(local)
    })
}

fn date(moment: OffsetDateTime) -> Date {
    Date {
        year: moment.year(),
        month: moment.month().into(),
        day: moment.day(),
    }
}
