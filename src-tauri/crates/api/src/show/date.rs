//! Dates as the window shows and edits them.

use dateline_core::date::{Anchor, Extent, Shape, Target};
use dateline_core::model::Value;
use dateline_core::{Date, Id};
use dateline_store::Database;

use crate::ApiError;
use crate::error::sentence;
use crate::say::reader;
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
        Err(error) => (date.clone(), Some(format!("{}. {}", sentence(error.to_string()), error.hint()))),
    };
    let anchor = date.anchor().map(|anchor| shown_anchor(db, anchor)).transpose()?;
    let bounds = resolved.extent();
    Ok(DateShown {
        stored: date.to_stored(),
        input: date.input(),
        display: reading(&resolved),
        edtf: resolved.edtf().map(ToString::to_string),
        earliest: resolved.earliest(reader()),
        latest: resolved.latest(reader()),
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

/// For the reader, by the customs of their locale; an undated event has no date to read.
pub(crate) fn reading(date: &Date) -> String {
    if date.is_undated() { String::new() } else { date.in_locale(reader()) }
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
        says: anchor.rule.in_locale(reader()),
    })
}
