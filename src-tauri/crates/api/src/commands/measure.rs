//! How far apart two events are.

use dateline_core::Id;
use dateline_core::date::{Apart, Extent, days_apart, seconds_apart};
use dateline_core::model::Noun;

use super::record_of;
use crate::wire::{Distance, MeasureArgs, Measured};
use crate::{ApiError, App};

/// How far apart two events are, from start to start, no more exactly than their dates are known.
///
/// # Errors
/// If no file is open, one of the events is not there, or the file cannot be read.
pub fn measure(app: &App, args: MeasureArgs) -> Result<Measured, ApiError> {
    app.with_file(|file| {
        let of = |id: &str| -> Result<(Id, Option<Extent>), ApiError> {
            let id = record_of(&file.db, Noun::Event, id)?.id;
            Ok((id, file.db.event_row(id)?.and_then(|row| row.extent)))
        };
        let ((one, a), (other, b)) = (of(&args.one)?, of(&args.other)?);
        let turned = a.zip(b).is_some_and(|(a, b)| middle(&b) < middle(&a));
        let (first, second, from, to) = if turned { (other, one, b, a) } else { (one, other, a, b) };
        let both = from.zip(to);
        let wire = |apart: Apart| Distance { least: whole(apart.least), most: whole(apart.most) };
        Ok(Measured {
            first: first.to_string(),
            second: second.to_string(),
            days: both.and_then(|(from, to)| days_apart(&from, &to)).map(wire),
            seconds: both.and_then(|(from, to)| seconds_apart(&from, &to)).map(wire),
            about: both.is_some_and(|(from, to)| from.approximate || to.approximate),
        })
    })
}

/// What decides which of two is said first: twice the middle of when it can have begun.
fn middle(extent: &Extent) -> i128 {
    i128::from(extent.start_min) + i128::from(extent.start_max)
}

#[expect(
    clippy::cast_precision_loss,
    reason = "days and seconds between dates that f64 cannot hold are not told apart by anyone"
)]
const fn whole(count: i64) -> f64 {
    count as f64
}
