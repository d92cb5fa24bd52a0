//! Civil arithmetic for the axis, in the proleptic Gregorian calendar and without a range: the axis reaches further than any
//! calendar library. Years are astronomical: 0 is 1 BC.

/// Seconds of a day.
pub(crate) const DAY: i128 = 86_400;

/// A day of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Civil {
    pub(crate) year: i128,
    /// 1 to 12.
    pub(crate) month: i128,
    /// 1 to 31.
    pub(crate) day: i128,
}

/// Days from 1970-01-01 to a civil day (Howard Hinnant, “chrono-compatible low-level date algorithms”).
pub(crate) const fn day_number(year: i128, month: i128, day: i128) -> i128 {
    let year = year - (month <= 2) as i128;
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// The civil day with this number.
pub(crate) const fn civil(number: i128) -> Civil {
    let shifted = number + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * of_year + 2) / 153;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    Civil {
        year: era * 400 + year_of_era + (month <= 2) as i128,
        month,
        day: of_year - (153 * from_march + 2) / 5 + 1,
    }
}

/// The civil day in which a second lies.
pub(crate) const fn day_of(seconds: i128) -> Civil {
    civil(seconds.div_euclid(DAY))
}

/// The first second of a year.
pub(crate) const fn year_start(year: i128) -> i128 {
    day_number(year, 1, 1) * DAY
}

/// The first second of a month counted from January of year 0.
pub(crate) const fn month_start(month: i128) -> i128 {
    day_number(month.div_euclid(12), month.rem_euclid(12) + 1, 1) * DAY
}

/// 0 for Monday to 6 for Sunday.
pub(crate) const fn weekday(number: i128) -> i128 {
    // 1970-01-01 was a Thursday.
    (number + 3).rem_euclid(7)
}

#[cfg(test)]
mod tests {
    use chrono::{Datelike, NaiveDate};
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn it_agrees_with_chrono_where_chrono_reaches(number in -90_000_000_i32..90_000_000) {
            let date = NaiveDate::from_epoch_days(number).expect("inside chrono's range");
            let day = Civil { year: date.year().into(), month: date.month().into(), day: date.day().into() };
            prop_assert_eq!(civil(number.into()), day);
            prop_assert_eq!(day_number(day.year, day.month, day.day), i128::from(number));
            prop_assert_eq!(weekday(number.into()), i128::from(date.weekday().num_days_from_monday()));
        }

        #[test]
        fn a_day_number_names_one_day_far_beyond(number in -4_000_000_000_000_000_i128..4_000_000_000_000_000) {
            let day = civil(number);
            prop_assert_eq!(day_number(day.year, day.month, day.day), number);
        }
    }
}
