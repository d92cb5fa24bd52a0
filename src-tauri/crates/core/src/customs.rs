//! How the days, months and weekdays of the calendar are written in a locale.
//!
//! The names and their order are those of the Unicode Common Locale Data Repository, through ICU4X. Its data are compiled
//! in, so nothing is read from the system. What they have no words for (years before 1000, imprecise dates) is worded by
//! `date`.

use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

use chrono::Weekday;
use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter as Formatter;
use icu_datetime::fieldsets::{E, M, MD, YM, YMD, YMDE};
use icu_locale_core::Locale as Tag;

use crate::Locale;

/// How long a name is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// “January”, “Friday”.
    Long,
    /// “Jan”, “Fri”.
    Short,
}

/// The customs of one locale. Months are 1 to 12 and days 1 to 31; other numbers are taken as the nearest of these.
#[derive(Debug)]
pub struct Customs {
    day: Formatter<Gregorian, YMD>,
    short_day: Formatter<Gregorian, YMD>,
    named_day: Formatter<Gregorian, YMDE>,
    month: Formatter<Gregorian, YM>,
    short_month: Formatter<Gregorian, YM>,
    month_day: [Formatter<Gregorian, MD>; 2],
    months: [Formatter<Gregorian, M>; 2],
    weekdays: [Formatter<Gregorian, E>; 2],
    month_first: bool,
}

/// Years that everybody writes with four digits and without an era.
const PLAIN_YEARS: std::ops::RangeInclusive<i64> = 1000..=9999;

/// A leap year that began on a Monday: it has every day of the year.
const ANY_YEAR: i32 = 2024;

impl Customs {
    /// The customs of a locale. They are looked up once and kept.
    #[must_use]
    pub fn of(locale: Locale) -> &'static Self {
        static KEPT: RwLock<Option<HashMap<Locale, &'static Customs>>> = RwLock::new(None);
        let found = |kept: &Option<HashMap<Locale, &'static Self>>| kept.as_ref()?.get(&locale).copied();
        if let Some(customs) = found(&KEPT.read().unwrap_or_else(PoisonError::into_inner)) {
            return customs;
        }
        let mut kept = KEPT.write().unwrap_or_else(PoisonError::into_inner);
        // There are few locales and they are used until the end: kept for good.
        kept.get_or_insert_default().entry(locale).or_insert_with(|| Box::leak(Box::new(Self::new(locale))))
    }

    // The data compiled in answer for every locale, by falling back on others.
    fn new(locale: Locale) -> Self {
        let tag: Tag = locale.to_string().parse().unwrap_or(Tag::UNKNOWN);
        macro_rules! formatter {
            ($fields:expr) => {
                Formatter::try_new((&tag).into(), $fields).expect("the data compiled in have all locales")
            };
        }
        let month_day = [formatter!(MD::long()), formatter!(MD::medium())];
        // In the twelfth month, “25” is the day.
        let christmas = month_day[0].format(&date(ANY_YEAR, 12, 25)).to_string();
        Self {
            day: formatter!(YMD::long()),
            short_day: formatter!(YMD::medium()),
            named_day: formatter!(YMDE::long()),
            month: formatter!(YM::long()),
            short_month: formatter!(YM::medium()),
            month_day,
            months: [formatter!(M::long()), formatter!(M::medium())],
            weekdays: [formatter!(E::long()), formatter!(E::short())],
            month_first: !christmas.starts_with("25"),
        }
    }

    /// Whether the month comes before the day: “January 7”.
    #[must_use]
    pub const fn month_first(&self) -> bool {
        self.month_first
    }

    /// A day with its year: “7 January 2022”, “January 7, 2022”, “2022年1月7日”; `None` where the year needs an era.
    #[must_use]
    pub fn day(&self, year: i64, month: u8, day: u8, length: Length) -> Option<String> {
        let formatter = if length == Length::Long { &self.day } else { &self.short_day };
        Some(formatter.format(&in_year(year, month, day)?).to_string())
    }

    /// A day with its year and its weekday: “Friday, January 7, 2022”; `None` where the year needs an era.
    #[must_use]
    pub fn named_day(&self, year: i64, month: u8, day: u8) -> Option<String> {
        Some(self.named_day.format(&in_year(year, month, day)?).to_string())
    }

    /// A month with its year: “January 2022”, “2022年1月”; `None` where the year needs an era.
    #[must_use]
    pub fn month(&self, year: i64, month: u8, length: Length) -> Option<String> {
        let formatter = if length == Length::Long { &self.month } else { &self.short_month };
        Some(formatter.format(&in_year(year, month, 1)?).to_string())
    }

    /// A day without its year: “7 January”, “January 7”, “1月7日”.
    #[must_use]
    pub fn day_of_year(&self, month: u8, day: u8, length: Length) -> String {
        self.month_day[length as usize].format(&date(ANY_YEAR, month, day)).to_string()
    }

    /// The name of a month that stands alone: “January”, “1月”.
    #[must_use]
    pub fn month_name(&self, month: u8, length: Length) -> String {
        self.months[length as usize].format(&date(ANY_YEAR, month, 1)).to_string()
    }

    /// The name of a weekday: “Friday”, “金曜日”.
    #[must_use]
    pub fn weekday_name(&self, day: Weekday, length: Length) -> String {
        let number = u8::try_from(day.num_days_from_monday()).unwrap_or_default();
        self.weekdays[length as usize].format(&date(ANY_YEAR, 1, number + 1)).to_string()
    }
}

fn in_year(year: i64, month: u8, day: u8) -> Option<Date<Gregorian>> {
    let year = i32::try_from(year).ok().filter(|year| PLAIN_YEARS.contains(&i64::from(*year)))?;
    Some(date(year, month, day))
}

/// A day of the calendar; the first of the month if the month does not have it.
#[expect(clippy::expect_used, reason = "every month of these years has a first day")]
fn date(year: i32, month: u8, day: u8) -> Date<Gregorian> {
    let month = month.clamp(1, 12);
    Date::try_new_gregorian(year, month, day)
        .or_else(|_| Date::try_new_gregorian(year, month, 1))
        .expect("a year that the calendar has")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(tag: &str) -> [String; 5] {
        let customs = Customs::of(Locale::of_tag(tag));
        [
            customs.day(2022, 1, 7, Length::Long).expect("a plain year"),
            customs.month(2022, 1, Length::Short).expect("a plain year"),
            customs.day_of_year(2, 29, Length::Short),
            customs.month_name(12, Length::Long),
            customs.weekday_name(Weekday::Fri, Length::Short),
        ]
    }

    #[test]
    fn each_locale_writes_as_its_people_do() {
        assert_eq!(written("en-GB"), ["7 January 2022", "Jan 2022", "29 Feb", "December", "Fri"]);
        assert_eq!(written("en-US"), ["January 7, 2022", "Jan 2022", "Feb 29", "December", "Fri"]);
        assert_eq!(written("de-DE")[0], "7 January 2022", "English words by German customs");
        assert_eq!(written("ja"), ["2022年1月7日", "2022/01", "2月29日", "12月", "金"]);
    }

    #[test]
    fn the_order_of_day_and_month_is_known() {
        let month_first = |tag| Customs::of(Locale::of_tag(tag)).month_first();
        assert!(month_first("en-US") && month_first("en-CA") && month_first("ja"));
        assert!(!month_first("en-GB") && !month_first("en-AU") && !month_first("en-ZA"));
    }

    #[test]
    fn years_that_need_an_era_are_left_to_others() {
        let customs = Customs::of(Locale::BRITISH);
        for year in [-13_800_000_000, -43, 0, 476, 10_000, i64::MAX] {
            assert_eq!(customs.day(year, 1, 7, Length::Long), None);
            assert_eq!(customs.month(year, 1, Length::Short), None);
        }
        assert_eq!(customs.named_day(1000, 2, 31).as_deref(), Some("Saturday, 1 February 1000"));
    }

    #[test]
    fn customs_are_kept() {
        assert!(std::ptr::eq(Customs::of(Locale::BRITISH), Customs::of(Locale::of_tag("en"))));
    }
}
