//! Dates in Japanese.

mod one;
mod rule;
mod span;

use chrono_tz::Tz;
use edtf_core::{Edtf as CoreEdtf, IntervalEndpoint};

use super::words::zones;
use super::{ClockTime, Date, Edtf, PartOfDay, Target, Time, When};

pub(super) use one::date;
pub(super) use rule::words as rule;

/// A date with its time and zone: “2022年1月7日 10:30（Asia/Tokyo）”, “2021年12月ごろ”, “公表の前月”.
pub(super) fn in_full(date: &Date) -> String {
    let text = match &date.when {
        When::Undated => "日付なし".to_owned(),
        When::Edtf(edtf) => {
            if let Some(text) = from_time_to_time(edtf, date.time) {
                return text + &zone_after(date.zone);
            }
            expression(edtf)
        }
        When::Anchored(anchor) => {
            let target = match anchor.target {
                Target::Published(_) => "公表",
                Target::Event(_) => "別の出来事",
            };
            rule::of(&anchor.rule, target)
        }
    };
    let time = match date.time {
        None => String::new(),
        Some(Time::Part(part)) => part_of_day(part).to_owned(),
        Some(Time::Clock { start, end: None }) => format!(" {}", clock(start)),
        Some(Time::Clock { start, end: Some(end) }) => format!(" {}～{}", clock(start), clock(end)),
    };
    text + &time + &zone_after(date.zone)
}

/// From a time on one day to a time on another.
fn from_time_to_time(edtf: &Edtf, time: Option<Time>) -> Option<String> {
    let (CoreEdtf::Interval(interval), Some(Time::Clock { start, end })) = (&edtf.0, time) else {
        return None;
    };
    let (IntervalEndpoint::Date(first), IntervalEndpoint::Date(last)) = (&interval.start, &interval.end)
    else {
        return None;
    };
    let written = |day| date(day).unwrap_or_else(|| day.to_string());
    let end = end.map(|end| format!(" {}", clock(end))).unwrap_or_default();
    Some(format!("{} {}～{}{end}", written(first), clock(start), written(last)))
}

fn zone_after(zone: Option<Tz>) -> String {
    zone.map(|zone| format!("（{}）", zones::display(zone))).unwrap_or_default()
}

fn expression(edtf: &Edtf) -> String {
    let found = match &edtf.0 {
        CoreEdtf::Date(day) => date(day),
        CoreEdtf::DateTime(_) => None,
        CoreEdtf::Interval(interval) => span::interval(&interval.start, &interval.end),
        CoreEdtf::Set(set) => span::one_of(set),
    };
    found.unwrap_or_else(|| edtf.to_string())
}

/// “10時” where no minute is known, else “10:30”.
fn clock(time: ClockTime) -> String {
    if time.minute().is_none() { format!("{}時", time.hour()) } else { time.to_string() }
}

const fn part_of_day(part: PartOfDay) -> &'static str {
    match part {
        PartOfDay::EarlyHours => "未明",
        PartOfDay::Morning => "午前",
        PartOfDay::Midday => "昼",
        PartOfDay::Afternoon => "午後",
        PartOfDay::Evening => "晩",
        PartOfDay::Night => "夜",
    }
}

#[cfg(test)]
mod tests;
