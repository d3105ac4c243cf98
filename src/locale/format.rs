//! Numbers, plural categories, dates and lists in a language's own digits and calendar. The only user of ICU4X.

use std::cell::OnceCell;

use icu_calendar::Date as IcuDate;
use icu_datetime::fieldsets::{T, YMD};
use icu_datetime::input::Time;
use icu_datetime::{DateTimeFormatter, NoCalendarFormatter};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_list::options::ListFormatterOptions;
use icu_list::{ListFormatter, ListFormatterPreferences};
use icu_locale_core::Locale as IcuLocale;
use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};
use unic_langid::LanguageIdentifier;

use crate::error::Fault;
use crate::locale::language::{Calendar, Language};
use crate::message;
use crate::request::Date;

/// Formats for one language and region.
pub struct Format {
    locale: LanguageIdentifier,
    calendar: Calendar,
    digits: Digits,
    /// Digits of phone numbers, in the order 0 to 9.
    phone_digits: [char; 10],
    years: OnceCell<Digits>,
}

/// Writes whole numbers with a locale's digits and separators.
pub struct Digits(DecimalFormatter);

impl Digits {
    /// # Errors
    /// ICU4X has no data for the locale.
    pub fn try_new(locale: &LanguageIdentifier) -> Result<Self, Fault> {
        Digits::with_grouping(&icu(locale, "")?, GroupingStrategy::Auto)
    }

    /// Digits for numbers without separators between thousands.
    ///
    /// # Errors
    /// ICU4X has no data for the locale.
    pub fn without_separators(locale: &LanguageIdentifier) -> Result<Self, Fault> {
        Digits::with_grouping(&icu(locale, "")?, GroupingStrategy::Never)
    }

    fn with_grouping(locale: &IcuLocale, grouping: GroupingStrategy) -> Result<Self, Fault> {
        let mut options = DecimalFormatterOptions::default();
        options.grouping_strategy = Some(grouping);
        match DecimalFormatter::try_new(locale.into(), options) {
            Ok(formatter) => Ok(Digits(formatter)),
            Err(e) => Err(Fault::new(message!(
                "locale-no-digits",
                locale = locale.to_string(),
                reason = e.to_string()
            ))),
        }
    }

    pub fn integer(&self, n: i64) -> String {
        self.0.format(&Decimal::from(n)).to_string()
    }
}

/// CLDR plural categories of a language.
pub struct Plurals(PluralRules);

impl Plurals {
    /// `zero`, `one`, `two`, `few`, `many` or `other`.
    pub fn category(&self, n: i64) -> &'static str {
        name(self.0.category_for(n))
    }

    /// All categories the language has.
    pub fn categories(&self) -> Vec<&'static str> {
        self.0.categories().map(name).collect()
    }
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// The plural categories of a language that is not one of the content's yet.
///
/// # Errors
/// ICU4X has no plural rules for it.
pub fn plural_forms(locale: &LanguageIdentifier) -> Result<Vec<&'static str>, Fault> {
    let icu = icu(locale, "")?;
    PluralRules::try_new((&icu).into(), PluralRulesOptions::default())
        .map(|rules| Plurals(rules).categories())
        .map_err(|e| {
            Fault::new(message!(
                "locale-no-plurals",
                locale = locale.to_string(),
                reason = e.to_string()
            ))
        })
}

/// The value of a Western, Arabic or Persian digit.
pub fn digit_of(c: char) -> Option<usize> {
    let zero = match c {
        '0'..='9' => '0',
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        _ => return None,
    };
    Some(c as usize - zero as usize)
}

/// Whether `c` is a digit that a phone number can be typed in: Western, Arabic or Persian.
pub fn is_digit(c: char) -> bool {
    digit_of(c).is_some()
}

/// An ICU locale from a language tag and `-u-` keywords such as `-u-ca-persian`.
fn icu(locale: &LanguageIdentifier, keywords: &str) -> Result<IcuLocale, Fault> {
    let locale = format!("{locale}{keywords}");
    locale.parse().map_err(|e: icu_locale_core::ParseError| {
        Fault::new(message!("locale-none", locale, reason = e.to_string()))
    })
}

impl Format {
    /// # Errors
    /// ICU4X has no data for the language, or the file names a numbering system that does not exist.
    pub fn try_new(language: &Language) -> Result<Self, Fault> {
        let locale = if language.asked.region.is_some() {
            &language.asked
        } else {
            &language.entry.locale
        };
        let digits = Digits::try_new(locale)?;
        let phones = Digits::with_grouping(
            &icu(
                &language.entry.locale,
                &format!("-u-nu-{}", language.entry.phone_digits),
            )?,
            GroupingStrategy::Never,
        )?;
        let mut phone_digits = ['0'; 10];
        for (n, digit) in (0..).zip(&mut phone_digits) {
            *digit = phones.integer(n).chars().next().unwrap_or('0');
        }
        let format = Format {
            locale: locale.clone(),
            calendar: language.entry.calendar,
            digits,
            phone_digits,
            years: OnceCell::new(),
        };
        PluralRules::try_new(
            (&icu(&format.locale, "")?).into(),
            PluralRulesOptions::default(),
        )
        .map_err(|e| {
            Fault::new(message!(
                "locale-no-plurals",
                locale = format.locale.to_string(),
                reason = e.to_string()
            ))
        })?;
        Ok(format)
    }

    /// The locale Fluent's bundle is made for; its digits are this format's.
    pub fn fluent_locale(&self) -> LanguageIdentifier {
        self.locale.clone()
    }

    pub fn plurals(&self) -> Plurals {
        let locale = icu(&self.locale, "").expect("checked by `try_new`");
        let rules = PluralRules::try_new((&locale).into(), PluralRulesOptions::default());
        Plurals(rules.expect("checked by `try_new`"))
    }

    /// A count: `1,234`, `۱٬۲۳۴`.
    pub fn integer(&self, n: i64) -> String {
        self.digits.integer(n)
    }

    /// A number without thousands separators: a year, a count of bytes.
    pub fn ungrouped(&self, n: i64) -> String {
        self.years
            .get_or_init(|| {
                let locale = icu(&self.locale, "").expect("checked by `try_new`");
                Digits::with_grouping(&locale, GroupingStrategy::Never)
                    .expect("checked by `try_new`")
            })
            .integer(n)
    }

    /// A phone number as dialled, in the language's digits for phones, its groups held together by no-break spaces.
    /// An address that is not a number (a web page) stays as it is; an extension, `ext. 12`, does not make it one.
    pub fn phone(&self, value: &str) -> String {
        if value.replace("ext.", "").chars().any(char::is_alphabetic) {
            return value.to_owned();
        }
        value
            .chars()
            .map(|c| match c {
                ' ' => '\u{a0}',
                _ => digit_of(c).map_or(c, |digit| self.phone_digits[digit]),
            })
            .collect()
    }

    /// A date in the language's own calendar, and the Gregorian one beside it where the two differ.
    ///
    /// # Errors
    /// ICU4X has no date format for the language.
    pub fn date(&self, date: Date) -> Result<(String, Option<String>), Fault> {
        match self.calendar {
            Calendar::Gregorian => Ok((self.date_in("gregory", date)?, None)),
            Calendar::Persian => Ok((
                self.date_in("persian", date)?,
                Some(self.date_in("gregory", date)?),
            )),
        }
    }

    fn date_in(&self, calendar: &str, date: Date) -> Result<String, Fault> {
        let locale = icu(&self.locale, &format!("-u-ca-{calendar}"))?;
        let formatter = DateTimeFormatter::try_new((&locale).into(), YMD::long()).map_err(|e| {
            Fault::new(message!(
                "locale-no-dates",
                locale = locale.to_string(),
                reason = e.to_string()
            ))
        })?;
        let date = IcuDate::try_new_iso(date.year, date.month, date.day).map_err(|e| {
            Fault::new(message!(
                "locale-no-date",
                date = date.to_string(),
                reason = e.to_string()
            ))
        })?;
        Ok(formatter.format(&date).to_string())
    }

    /// `a, b and c`.
    pub fn list(&self, items: &[String]) -> String {
        self.joined(items, ListFormatter::try_new_and)
    }

    /// `a, b or c`.
    pub fn choice(&self, items: &[String]) -> String {
        self.joined(items, ListFormatter::try_new_or)
    }

    fn joined<E>(
        &self,
        items: &[String],
        formatter: fn(ListFormatterPreferences, ListFormatterOptions) -> Result<ListFormatter, E>,
    ) -> String {
        let made = icu(&self.locale, "").ok();
        let made = made.and_then(|l| formatter((&l).into(), ListFormatterOptions::default()).ok());
        match made {
            Some(formatter) => formatter.format(items.iter()).to_string(),
            None => items.join(", "),
        }
    }

    /// A full hour of the day, 0 to 23, as the language writes the time.
    ///
    /// # Errors
    /// The hour does not exist, or ICU4X has no time format for the language.
    pub fn full_hour(&self, hour: i64) -> Result<String, Fault> {
        let locale = icu(&self.locale, "")?;
        let formatter = NoCalendarFormatter::try_new((&locale).into(), T::hm()).map_err(|e| {
            Fault::new(message!(
                "locale-no-times",
                locale = locale.to_string(),
                reason = e.to_string()
            ))
        })?;
        let time = u8::try_from(hour)
            .ok()
            .and_then(|hour| Time::try_new(hour, 0, 0, 0).ok());
        let time = time.ok_or_else(|| Fault::new(message!("locale-no-hour", hour)))?;
        Ok(formatter.format(&time).to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::store::Store;
    use crate::locale::language::Languages;

    fn format(tag: &str) -> Format {
        let mut faults = Vec::new();
        let languages = Languages::read(&Store::embedded(), &mut faults);
        assert_eq!(faults, []);
        Format::try_new(&languages.find(tag).unwrap()).unwrap()
    }

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn digits_follow_the_language_and_the_region() {
        assert_eq!(format("en").integer(1234), "1,234");
        assert_eq!(format("fa").integer(1234), "۱٬۲۳۴");
        assert_eq!(format("ar").integer(1234), "1,234");
        assert_eq!(format("ar-EG").integer(1234), "١٬٢٣٤");
        assert_eq!(format("ar-MA").integer(48), "48");
        assert_eq!(format("fa").ungrouped(1952), "۱۹۵۲");
    }

    #[test]
    fn phones_keep_western_digits_in_every_arabic_region() {
        assert_eq!(
            format("ar-EG").phone("+20 2 5550 0100"),
            "+20\u{a0}2\u{a0}5550\u{a0}0100"
        );
        assert_eq!(format("ar").phone("٩١١"), "911");
        assert_eq!(format("fa").phone("021 555"), "۰۲۱\u{a0}۵۵۵");
        assert_eq!(
            format("fa").phone("https://example.org/1"),
            "https://example.org/1"
        );
    }

    #[test]
    fn persian_dates_are_solar_hijri_with_the_gregorian_date_beside() {
        let of = |text| format("fa").date(date(text)).unwrap();
        assert_eq!(
            of("2026-03-20"),
            ("۲۹ اسفند ۱۴۰۴".into(), Some("۲۰ مارس ۲۰۲۶".into()))
        );
        assert_eq!(of("2026-03-21").0, "۱ فروردین ۱۴۰۵");
    }

    /// Leap years of the Solar Hijri calendar from the table of its authority (1399, 1403, 1408), and the Gregorian
    /// leap days of 2024 and 2028.
    #[test]
    fn leap_days_exist_in_both_calendars() {
        let of = |tag, text| format(tag).date(date(text)).unwrap().0;
        assert_eq!(of("fa", "2021-03-20"), "۳۰ اسفند ۱۳۹۹");
        assert_eq!(of("fa", "2025-03-20"), "۳۰ اسفند ۱۴۰۳");
        assert_eq!(of("fa", "2025-03-21"), "۱ فروردین ۱۴۰۴");
        assert_eq!(of("fa", "2030-03-20"), "۳۰ اسفند ۱۴۰۸");
        assert_eq!(of("fa", "2024-02-29"), "۱۰ اسفند ۱۴۰۲");
        assert_eq!(of("ar", "2024-02-29"), "29 فبراير 2024");
        assert_eq!(of("en", "2028-02-29"), "29 February 2028");
    }

    #[test]
    fn hours_are_written_as_the_language_does() {
        assert_eq!(format("en").full_hour(15).unwrap(), "15:00");
        assert_eq!(format("fa").full_hour(15).unwrap(), "۱۵:۰۰");
        assert_eq!(format("ar").full_hour(15).unwrap(), "3:00 م");
        assert!(format("en").full_hour(24).is_err());
    }

    #[test]
    fn arabic_months_follow_the_region() {
        assert_eq!(
            format("ar").date(date("2026-08-06")).unwrap(),
            ("6 أغسطس 2026".into(), None)
        );
        assert_eq!(
            format("ar-IQ").date(date("2026-08-06")).unwrap().0,
            "٦ آب ٢٠٢٦"
        );
    }
}
