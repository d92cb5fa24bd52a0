//! Civil arithmetic without a range: the proleptic Gregorian calendar for years that `chrono` does not reach.

use chrono::{Datelike, NaiveDate};
use edtf_core::BoundDate;

/// Seconds of a civil day.
pub(super) const DAY: i64 = 86_400;

/// Whether the astronomical year has a 29 February.
pub(super) const fn is_leap(year: i64) -> bool {
    year.rem_euclid(4) == 0 && (year.rem_euclid(100) != 0 || year.rem_euclid(400) == 0)
}

/// The last day of a month; 0 where there is no such month.
pub(super) const fn last_day(year: i64, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap(year) => 29,
        2 => 28,
        _ => 0,
    }
}

/// Days from 1970-01-01 to a civil day (Howard Hinnant, “chrono-compatible low-level date algorithms”), wide
/// enough for every year that an `i64` holds.
pub(super) const fn day_number(year: i64, month: u8, day: u8) -> i128 {
    let year = year as i128 - (month <= 2) as i128;
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let shifted = (month as i128 + 9) % 12;
    let of_year = (153 * shifted + 2) / 5 + day as i128 - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// The civil day with this number; years beyond `i64` saturate.
pub(super) fn civil_day(number: i128) -> BoundDate {
    let shifted = number + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * of_year + 2) / 153;
    let day = narrow(of_year - (153 * month_from_march + 2) / 5 + 1);
    let month = narrow(if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 });
    let year = era * 400 + year_of_era + i128::from(month <= 2);
    BoundDate { year: clamp(year), month, day }
}

/// The day number of a civil day.
pub(super) const fn number_of(day: BoundDate) -> i128 {
    day_number(day.year, day.month, day.day)
}

/// The civil day of a `chrono` date.
pub(super) fn of_naive(date: NaiveDate) -> BoundDate {
    BoundDate {
        year: i64::from(date.year()),
        month: narrow(date.month().into()),
        day: narrow(date.day().into()),
    }
}

/// The start of a day in seconds since 1970-01-01T00:00:00, saturating at the ends of `i64`.
pub(super) fn seconds(day: i128) -> i64 {
    clamp(day * i128::from(DAY))
}

fn clamp(number: i128) -> i64 {
    i64::try_from(number).unwrap_or(if number < 0 { i64::MIN } else { i64::MAX })
}

/// For numbers that the calendar keeps below 32.
fn narrow(number: i128) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn day_numbers_count_from_1970() {
        assert_eq!(day_number(1970, 1, 1), 0);
        assert_eq!(day_number(2000, 3, 1), 11_017);
        assert_eq!(day_number(0, 1, 1), -719_528);
        assert_eq!(seconds(day_number(-13_800_000_000, 1, 1)), -435485999767219200);
    }

    proptest! {
        #[test]
        fn a_day_number_names_one_civil_day(number in -4_000_000_000_000_000_i128..4_000_000_000_000_000) {
            let day = civil_day(number);
            prop_assert_eq!(number_of(day), number);
            prop_assert!((1..=12).contains(&day.month));
            prop_assert!((1..=last_day(day.year, day.month)).contains(&day.day));
        }

        #[test]
        fn it_agrees_with_chrono_where_chrono_reaches(number in -90_000_000_i32..90_000_000) {
            let date = NaiveDate::from_epoch_days(number).expect("inside chrono's range");
            prop_assert_eq!(of_naive(date), civil_day(number.into()));
        }
    }
}
