//! A month of a calendar, asked for and answered.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which days are wanted. Moments are seconds since 1970.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CalendarArgs {
    /// What is typed into the find field.
    #[serde(default)]
    pub query: String,
    /// When the first day begins.
    pub first: f64,
    /// How many days there are; never more than 62.
    pub days: u32,
    /// When the month begins that it is about.
    pub from: f64,
    /// When that month has ended.
    pub to: f64,
    /// How many events of a day are named; never more than 20.
    pub most: u32,
}

/// The events of a day, or of none in particular.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CalendarCell {
    /// How many there are.
    pub count: u32,
    /// The ids of the first of them, in order of time.
    pub ids: Vec<String>,
}

/// The events of a month, each only on days that it certainly had.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Calendar {
    /// The days, in order.
    pub days: Vec<CalendarCell>,
    /// Events that were, or may have been, some time in the month: on no day in particular.
    pub some_time: CalendarCell,
    /// Events that have all of the days.
    pub throughout: CalendarCell,
    /// Events without a date that the query finds.
    pub undated: u32,
}
