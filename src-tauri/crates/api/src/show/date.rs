//! Dates as the window shows and edits them.

use dateline_core::date::{Anchor, DateError, Extent, Reading, Shape, Target, Time};
use dateline_core::model::Value;
use dateline_core::{Date, Id};
use dateline_store::Database;

use crate::ApiError;
use crate::wire::{AnchorShown, AnchorTarget, DateBounds, DateShape, DateShown};

/// The date of a field; undated if it has none.
pub(crate) fn date_of(value: &Value) -> Date {
    if let Value::Date(date) = value { date.clone() } else { Date::default() }
}

/// The date of a field for reading; empty if undated.
pub(crate) fn shown_reading(db: &Database, value: &Value) -> Result<String, ApiError> {
    let date = date_of(value);
    Ok(reading(&db.resolve(&date)?.unwrap_or(date)))
}

/// A date, ready to be shown and edited.
pub(crate) fn shown_date(db: &Database, date: &Date) -> Result<DateShown, ApiError> {
    let (resolved, problem) = match db.resolve(date)? {
        Ok(resolved) => (resolved, None),
        Err(error) => (date.clone(), Some(error.to_string())),
    };
    let anchor = date.anchor().map(|anchor| shown_anchor(db, anchor)).transpose()?;
    let bounds = resolved.extent();
    Ok(DateShown {
        stored: date.to_stored(),
        input: input(date),
        display: reading(&resolved),
        edtf: resolved.edtf().map(ToString::to_string),
        earliest: bounds.and_then(|bounds| moment(bounds.start_min, &resolved)),
        latest: bounds.and_then(|bounds| moment(bounds.end_max.saturating_sub(1), &resolved)),
        bounds: bounds.map(DateBounds::from),
        wording: date.wording.clone(),
        time: date.time.map(|time| time.to_string()),
        zone: date.zone.map(|zone| zone.name().to_owned()),
        anchor,
        problem,
    })
}

impl From<Extent> for DateBounds {
    #[expect(
        clippy::cast_precision_loss,
        reason = "beyond 2^53 seconds a pixel is coarser than what is lost"
    )]
    fn from(extent: Extent) -> Self {
        let seconds = |bound: i64| (bound != i64::MIN && bound != i64::MAX).then_some(bound as f64);
        Self {
            from: seconds(extent.start_min),
            to: seconds(extent.end_max),
            shape: match extent.shape {
                Shape::Instant => DateShape::Instant,
                Shape::Day => DateShape::Day,
                Shape::Period => DateShape::Period,
                Shape::Duration => DateShape::Duration,
                Shape::Range => DateShape::Range,
            },
            approximate: extent.approximate,
            uncertain: extent.uncertain,
            open_start: extent.open_start,
            open_end: extent.open_end,
        }
    }
}

/// For reading; an undated event has no date to read.
pub(crate) fn reading(date: &Date) -> String {
    if date.is_undated() { String::new() } else { date.to_string() }
}

/// Text that gives the same date when it is read again. An anchored date is read with what it counts from.
fn input(date: &Date) -> String {
    if date.is_undated() {
        return String::new();
    }
    if let Some(anchor) = date.anchor() {
        return date.wording.clone().unwrap_or_else(|| anchor.rule.to_string());
    }
    let same = |words: &String| {
        let read: Result<Date, DateError> = Date::read(words, &Reading::default());
        read.is_ok_and(|read| (&read.when, &read.time, &read.zone) == (&date.when, &date.time, &date.zone))
    };
    let candidates = [date.wording.clone(), Some(date.to_string()), date.edtf().map(ToString::to_string)];
    candidates.into_iter().flatten().find(same).unwrap_or_else(|| date.to_string())
}

/// A second that bounds a date, at the precision of its day or time. Nothing where the calendar of `chrono` ends.
fn moment(seconds: i64, date: &Date) -> Option<String> {
    if seconds == i64::MIN || seconds >= i64::MAX - 1 {
        return None;
    }
    let moment = chrono::DateTime::from_timestamp(seconds, 0)?;
    let with_time = matches!(date.time, Some(Time::Clock { .. } | Time::Part(_)));
    Some(moment.format(if with_time { "%Y-%m-%d %H:%M" } else { "%Y-%m-%d" }).to_string())
}

fn shown_anchor(db: &Database, anchor: &Anchor) -> Result<AnchorShown, ApiError> {
    let (id, field): (Id, _) = match anchor.target {
        Target::Published(source) => (source, "published"),
        Target::Event(event) => (event, "date"),
    };
    let found = db.record(id)?;
    Ok(AnchorShown {
        target: match anchor.target {
            Target::Published(_) => AnchorTarget::Source(id.to_string()),
            Target::Event(_) => AnchorTarget::Event(id.to_string()),
        },
        title: found.as_ref().map(super::name_of).unwrap_or_default(),
        date: found.as_ref().map_or(Ok(String::new()), |found| shown_reading(db, found.get(field)))?,
        rule: anchor.rule.to_string(),
        says: rule_says(&anchor.rule.to_string()),
    })
}

/// A rule for reading: “-1 month” is “1 month before”.
pub(crate) fn rule_says(rule: &str) -> String {
    match rule.split_at_checked(1) {
        Some(("-", rest)) => format!("{rest} before"),
        Some(("+", rest)) => format!("{rest} after"),
        _ => rule.to_owned(),
    }
}
