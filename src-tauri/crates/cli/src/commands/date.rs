//! `dateline date`

use chrono::NaiveDate;
use dateline_core::date::{DayOrder, Reading};

use crate::arguments;
use crate::failure::Failure;
use crate::output::Out;
use crate::show;

/// Says how words are understood.
pub fn run(arguments: &arguments::Date, out: &mut Out) -> Result<(), Failure> {
    let order = match arguments.order.as_deref() {
        Some("dmy") => DayOrder::DayFirst,
        Some("mdy") => DayOrder::MonthFirst,
        _ => DayOrder::Unstated,
    };
    let date = read(&arguments.words, arguments.as_of.as_deref(), order)?;
    out.answer(
        || if date.is_undated() { "undated".to_owned() } else { date.to_string() },
        || show::date(&date),
    )
}

/// Reads words as a date. `as_of` is a day.
pub fn read(words: &str, as_of: Option<&str>, order: DayOrder) -> Result<dateline_core::Date, Failure> {
    let as_of = as_of.map(day).transpose()?;
    Ok(dateline_core::Date::read(words, &Reading { as_of, order })?)
}

fn day(words: &str) -> Result<NaiveDate, Failure> {
    let read = dateline_core::Date::read(words, &Reading::default())?;
    let extent = read.extent();
    let one_day = extent.filter(|extent| extent.end_max.saturating_sub(extent.start_min) == 24 * 60 * 60);
    one_day
        .and_then(|extent| chrono::DateTime::from_timestamp(extent.start_min, 0))
        .map(|moment| moment.date_naive())
        .ok_or_else(|| Failure::refused(format!("“{words}” is not one day"), "Write it like 2022-01-06."))
}
