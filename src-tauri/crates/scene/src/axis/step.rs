//! The steps that ticks can be apart, from seconds to thousands of millions of years.

use crate::civil::{DAY, day_of, month_start, year_start};

/// What a tick of an axis starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Step {
    /// So many seconds, from the start of a day.
    Seconds(i128),
    /// A day.
    Day,
    /// A week, from Monday (ISO 8601).
    Week,
    /// So many months, from January.
    Months(i128),
    /// So many years, from year 0. From ten thousand years on they are counted back from the year 2000 instead, as
    /// “years ago”.
    Years(i128),
}

/// Seconds of a mean Gregorian year.
pub(crate) const YEAR: f64 = 31_556_952.0;

/// From this step on, years are counted from [`PRESENT`].
pub(crate) const DEEP: i128 = 10_000;

/// What “ago” is counted from. At steps of ten thousand years nobody sees which year it is.
pub(crate) const PRESENT: i128 = 2000;

/// All steps from the finest on.
pub(crate) fn all() -> impl Iterator<Item = Step> {
    let clock = [1, 5, 15, 30, 60, 300, 900, 1800, 3600, 10_800, 21_600, 43_200].map(Step::Seconds);
    let calendar = [Step::Day, Step::Week, Step::Months(1), Step::Months(3)];
    let years = (0..12).flat_map(|power| [1, 2, 5].map(|times| Step::Years(times * 10_i128.pow(power))));
    clock.into_iter().chain(calendar).chain(years)
}

impl Step {
    /// About how long it is, in seconds.
    // An estimate.
    pub(crate) fn length(self) -> f64 {
        match self {
            Self::Seconds(seconds) => seconds as f64,
            Self::Day => 86_400.0,
            Self::Week => 604_800.0,
            Self::Months(months) => months as f64 * YEAR / 12.0,
            Self::Years(years) => years as f64 * YEAR,
        }
    }

    /// The shortest that it can be, in seconds.
    pub(crate) fn shortest(self) -> f64 {
        match self {
            Self::Months(months) => months as f64 * 28.0 * 86_400.0,
            Self::Years(years) => years as f64 * 365.0 * 86_400.0,
            step => step.length(),
        }
    }

    /// The number of the last tick at or before a time. Ticks are numbered through.
    pub(crate) fn number(self, time: i128) -> i128 {
        match self {
            Self::Seconds(seconds) => time.div_euclid(seconds),
            Self::Day => time.div_euclid(DAY),
            Self::Week => (time.div_euclid(DAY) + 3).div_euclid(7),
            Self::Months(months) => {
                let day = day_of(time);
                (day.year * 12 + day.month - 1).div_euclid(months)
            }
            Self::Years(years) if years >= DEEP => (day_of(time).year - PRESENT).div_euclid(years),
            Self::Years(years) => {
                let year = day_of(time).year;
                let shift = i128::from(years > 1 && year <= 0);
                (year - shift).div_euclid(years)
            }
        }
    }

    /// When a tick is.
    pub(crate) fn start(self, number: i128) -> i128 {
        match self {
            Self::Seconds(seconds) => number * seconds,
            Self::Day => number * DAY,
            Self::Week => (number * 7 - 3) * DAY,
            Self::Months(months) => month_start(number * months),
            Self::Years(years) if years >= DEEP => year_start(number * years + PRESENT),
            Self::Years(years) => year_start(Self::first_year(number, years)),
        }
    }

    /// The year in which a tick of years falls. There is no year 0 in “BC” and “AD”: ticks fall on 1000 BC, which is
    /// the astronomical year −999, and on AD 1.
    const fn first_year(number: i128, years: i128) -> i128 {
        let year = number * years;
        if years > 1 && year <= 0 { year + 1 } else { year }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::civil::{day_number, weekday};

    #[test]
    fn weeks_start_on_monday() {
        for number in -5_000..5_000 {
            assert_eq!(weekday(Step::Week.start(number) / DAY), 0);
        }
        assert_eq!(
            Step::Week.start(Step::Week.number(day_number(2022, 1, 6) * DAY)),
            day_number(2022, 1, 3) * DAY
        );
    }

    #[test]
    fn ticks_follow_each_other_and_hold_their_time() {
        for step in all() {
            for time in
                [-435_485_862_432_288_000, -62_167_219_201, -1, 0, 1_641_513_600, 253_402_300_800_i128]
            {
                let number = step.number(time);
                assert!(step.start(number) <= time, "{step:?} at {time}");
                assert!(time < step.start(number + 1), "{step:?} at {time}");
            }
        }
    }
}
