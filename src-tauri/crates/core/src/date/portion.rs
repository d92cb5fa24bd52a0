//! Blocks of the calendar: units, their parts, and what comes round in them.

use chrono::Weekday;
use edtf_core::{Date, Edtf as CoreEdtf, Qualifier};

use super::build::{self, Grain, PLAIN, month_days};
use super::civil::{civil_day, day_number, last_day};
use super::{Edtf, Named, Portion, Unit};

/// Some days in a row, and how EDTF says them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Block {
    /// Its first day.
    pub(super) first: i128,
    /// Its last day.
    pub(super) last: i128,
    /// What it is given in, if it is written as a range.
    pub(super) grain: Grain,
    /// The one date that says it, if there is one.
    pub(super) date: Option<Date>,
}

impl Block {
    const fn range(first: i128, last: i128, grain: Grain) -> Self {
        Self { first, last, grain, date: None }
    }

    /// The block of one date.
    pub(super) fn of_date(date: Date, grain: Grain) -> Option<Self> {
        let (first, last) = super::bounds::days(&date)?;
        Some(Self { first, last, grain, date: Some(date) })
    }

    /// The block as an expression. A range cannot be qualified in EDTF, so an approximate one becomes the smallest unit
    /// of the calendar that holds it.
    pub(super) fn edtf(&self, qualifier: Qualifier) -> Edtf {
        if let Some(date) = self.date {
            return build::single(build::qualified(date, qualifier));
        }
        let range = build::range(self.first, self.last, self.grain);
        if qualifier == PLAIN {
            return range;
        }
        match (&range.0, build::common_unit(self.first, self.last)) {
            (CoreEdtf::Date(date), _) => build::single(build::qualified(*date, qualifier)),
            (_, Some(date)) => build::single(build::qualified(date, qualifier)),
            (_, None) => range,
        }
    }

    /// From the start of this to the end of the other, as one unknown date in between.
    pub(super) fn until(self, other: Self) -> Self {
        Self::range(self.first, other.last, self.grain.min(other.grain))
    }
}

/// The number of the unit that holds the day, counted without gaps.
pub(super) fn unit_index(day: i128, unit: Unit) -> i128 {
    let civil = civil_day(day);
    let year = i128::from(civil.year);
    let months = year * 12 + i128::from(civil.month) - 1;
    match unit {
        Unit::Day => day,
        // Weeks begin on Mondays, and 1970-01-01 was a Thursday.
        Unit::Week => (day + 3).div_euclid(7),
        Unit::Month => months,
        Unit::Quarter => months.div_euclid(3),
        Unit::Year => year,
        Unit::Decade => year.div_euclid(10),
        Unit::Century => year.div_euclid(100),
    }
}

/// The unit with this number.
pub(super) fn unit_block(index: i128, unit: Unit) -> Block {
    let year_of =
        |number: i128| i64::try_from(number).unwrap_or(if number < 0 { -i64::MAX } else { i64::MAX });
    let month_of = |index: i128| u8::try_from(index.rem_euclid(12)).unwrap_or(0) + 1;
    let years = |first: i64, width: i64, unspecified: usize| Block {
        first: day_number(first, 1, 1),
        last: day_number(first.saturating_add(width - 1), 12, 31),
        grain: Grain::Year,
        date: if unspecified == 0 {
            Some(build::year_date(first))
        } else {
            build::year_of_mask(first, unspecified)
        },
    };
    match unit {
        Unit::Day => Block {
            first: index,
            last: index,
            grain: Grain::Day,
            date: Some(build::at_grain(index, Grain::Day)),
        },
        Unit::Week => Block::range(index * 7 - 3, index * 7 + 3, Grain::Day),
        Unit::Month => {
            let (year, month) = (year_of(index.div_euclid(12)), month_of(index));
            let (first, last) = month_days(year, month);
            Block { first, last, grain: Grain::Month, date: Some(build::month_date(year, month)) }
        }
        Unit::Quarter => {
            let (year, month) = (year_of(index.div_euclid(4)), month_of(index * 3));
            let code = 33 + (month - 1) / 3;
            let (first, last) = (day_number(year, month, 1), month_days(year, month + 2).1);
            Block { first, last, grain: Grain::Month, date: Some(build::month_date(year, code)) }
        }
        Unit::Year => years(year_of(index), 1, 0),
        Unit::Decade => years(year_of(index * 10), 10, 1),
        Unit::Century => years(year_of(index * 100), 100, 2),
    }
}

/// The first, middle or last third of a block: of a month the days to the 10th, to the 20th and after; of a year four
/// months each; of a decade the years 0–3, 4–6 and 7–9; of a century the years 00–33, 34–66 and 67–99; of a week Monday
/// and Tuesday, Wednesday and Thursday, Friday to Sunday; of seasons and others a third of the months.
pub(super) fn portion_of(block: &Block, portion: Portion) -> Block {
    let (from, to) = (civil_day(block.first), civil_day(block.last));
    let months = (to.year - from.year) * 12 + i64::from(to.month) - i64::from(from.month) + 1;
    let place = match portion {
        Portion::Early => 0,
        Portion::Mid => 1,
        Portion::Late => 2,
    };
    match months {
        _ if block.last - block.first < 2 => *block,
        _ if block.last - block.first < 27 => {
            let days = block.last - block.first + 1;
            let cut = |part: i128| block.first + days * part / 3;
            Block::range(cut(place), cut(place + 1) - 1, Grain::Day)
        }
        1 => {
            let days = [(1, 10), (11, 20), (21, last_day(from.year, from.month))]
                [usize::try_from(place).unwrap_or(0)];
            let day = |day: u8| day_number(from.year, from.month, day);
            Block::range(day(days.0), day(days.1), Grain::Day)
        }
        2..=23 => {
            let start = unit_index(block.first, Unit::Month);
            let cut = |part: i128| start + i128::from(months) * part / 3;
            let first = unit_block(cut(place), Unit::Month).first;
            Block::range(first, unit_block(cut(place + 1) - 1, Unit::Month).last, Grain::Month)
        }
        _ => {
            let years = i128::from(to.year) - i128::from(from.year) + 1;
            // The middle of ten is 4 to 6, of a hundred 34 to 66.
            let cut = |part: i128| {
                i128::from(from.year)
                    + (years * part + 2 * i128::from(part > 0 && part < 3 && years % 3 == 1)) / 3
            };
            let first = unit_block(cut(place), Unit::Year).first;
            Block::range(first, unit_block(cut(place + 1) - 1, Unit::Year).last, Grain::Year)
        }
    }
}

/// What comes round of this name near the day, in order: enough for the last, the nearest and the next.
pub(super) fn named_blocks(name: Named, day: i128) -> Vec<Block> {
    let year = civil_day(day).year;
    match name {
        Named::Weekday(weekday) => {
            let monday = unit_index(day, Unit::Week) * 7 - 3;
            let of_week = i128::from(weekday.num_days_from_monday());
            (-1..=1).map(|week| unit_block(monday + of_week + 7 * week, Unit::Day)).collect()
        }
        Named::Month(month) => (-1..=1)
            .map(|later| unit_block((i128::from(year) + later) * 12 + i128::from(month) - 1, Unit::Month))
            .collect(),
        // 29 February: eight years lie between 1896 and 1904.
        Named::Day { month, day } => (-8..=8)
            .map(|later| year.saturating_add(later))
            .filter(|year| day <= last_day(*year, month))
            .map(|year| unit_block(day_number(year, month, day), Unit::Day))
            .collect(),
        Named::Season(code) => (-2..=1)
            .filter_map(|later| {
                Block::of_date(build::month_date(year.saturating_add(later), code), Grain::Month)
            })
            .collect(),
    }
}

/// The weekday of a day.
pub(super) fn weekday_of(day: i128) -> Weekday {
    // 1970-01-01 was a Thursday.
    u8::try_from((day + 3).rem_euclid(7))
        .ok()
        .and_then(|number| Weekday::try_from(number).ok())
        .unwrap_or(Weekday::Mon)
}
