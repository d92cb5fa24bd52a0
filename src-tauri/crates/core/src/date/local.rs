//! Local time to UTC.

use chrono::{Duration, NaiveDateTime, Offset, TimeZone};
use chrono_tz::Tz;
use edtf_core::{Date as CoreDate, Edtf as CoreEdtf, IntervalEndpoint};

use super::bounds::{self, Block};
use super::civil::DAY;
use super::{Edtf, Extent, Shape, Time};

/// The bounds of a day part with a time, shifted to UTC if the zone is known. Where the day part has no day that the
/// time could be on, the time says nothing.
pub(super) fn extent(edtf: &Edtf, time: Time, zone: Option<Tz>) -> Extent {
    let whole = edtf.extent();
    if let CoreEdtf::Interval(interval) = &edtf.0 {
        let (IntervalEndpoint::Date(first), Time::Clock { start, end }) = (&interval.start, time) else {
            return whole;
        };
        let mut extent = whole;
        if let Some(block) = on_day(first, [start.start(), start.start() + start.span()], zone) {
            (extent.start_min, extent.start_max) = (block.start, bounds::last_second(block));
        }
        if let (IntervalEndpoint::Date(last), Some(end)) = (&interval.end, end)
            && let Some(block) = on_day(last, [end.start(), end.start() + end.span()], zone)
        {
            (extent.end_min, extent.end_max) = (block.start, block.end);
        }
        return in_order(extent);
    }
    let Some(day) = edtf.day() else { return whole };
    match time {
        Time::Clock { start, end: Some(end) } => {
            // “22:00–02:00” ends on the day after.
            let next = if end.start() <= start.start() { DAY } else { 0 };
            let from = on_day(day, [start.start(), start.start() + start.span()], zone);
            let to = on_day(day, [next + end.start(), next + end.start() + end.span()], zone);
            let Some((from, to)) = from.zip(to) else { return whole };
            in_order(Extent {
                start_min: from.start,
                start_max: bounds::last_second(from),
                end_min: to.start,
                end_max: to.end,
                shape: Shape::Duration,
                ..whole
            })
        }
        Time::Clock { start, end: None } => {
            within(whole, on_day(day, [start.start(), start.start() + start.span()], zone))
        }
        Time::Part(part) => {
            let (from, to) = part.hours();
            within(whole, on_day(day, [from * 3600, to * 3600], zone))
        }
    }
}

fn within(whole: Extent, block: Option<Block>) -> Extent {
    block.map_or(whole, |block| Extent {
        start_min: block.start,
        start_max: block.start,
        end_min: block.end,
        end_max: block.end,
        shape: Shape::Instant,
        ..whole
    })
}

/// Shifting may bring the ends of a short duration past each other where the clocks change.
fn in_order(extent: Extent) -> Extent {
    let end_max = extent.end_max.max(extent.start_min);
    Extent {
        start_max: extent.start_max.clamp(extent.start_min, end_max),
        end_min: extent.end_min.clamp(extent.start_min, end_max),
        end_max,
        ..extent
    }
}

/// Seconds of a day, in UTC.
fn on_day(day: &CoreDate, [from, to]: [i64; 2], zone: Option<Tz>) -> Option<Block> {
    if !super::edtf::is_day(day) {
        return None;
    }
    let midnight = bounds::block(day).start;
    let (from, to) = (midnight.saturating_add(from), midnight.saturating_add(to));
    Some(match zone {
        None => Block { start: from, end: to },
        // The last second of the block is on the clock; its end may be a moment that the clock skips.
        Some(zone) => {
            let (start, start_again) = utc(from, zone);
            let (end, end_again) = utc(to.saturating_sub(1), zone);
            Block { start: start.min(start_again), end: end.max(end_again).saturating_add(1) }
        }
    })
}

/// The earliest and latest moment in UTC that a local clock can mean. They differ in the hour that comes twice when
/// the clocks go back; in the hour that does not exist when they go forward, the time is counted with the offsets before
/// and after. Years that `chrono` does not reach are not shifted.
fn utc(local: i64, zone: Tz) -> (i64, i64) {
    let Some(clock) = chrono::DateTime::from_timestamp(local, 0).map(|moment| moment.naive_utc()) else {
        return (local, local);
    };
    let east =
        |clock: NaiveDateTime| i64::from(zone.offset_from_utc_datetime(&clock).fix().local_minus_utc());
    match zone.offset_from_local_datetime(&clock) {
        chrono::LocalResult::Single(offset) => {
            let moment = local - i64::from(offset.fix().local_minus_utc());
            (moment, moment)
        }
        chrono::LocalResult::Ambiguous(one, two) => {
            let (one, two) = (i64::from(one.fix().local_minus_utc()), i64::from(two.fix().local_minus_utc()));
            (local - one.max(two), local - one.min(two))
        }
        chrono::LocalResult::None => {
            // No zone is further than 15 hours from UTC, so a day to either side has the offsets before and after.
            let offsets = [-1, 1].map(|side| clock.checked_add_signed(Duration::days(side)).map_or(0, east));
            (local - offsets[0].max(offsets[1]), local - offsets[0].min(offsets[1]))
        }
    }
}
