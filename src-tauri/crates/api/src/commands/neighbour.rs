//! From event to event by keys, also where the timeline only counts them.

use dateline_core::query::Query;
use dateline_scene::{LaneBy, Step};

use crate::wire::{DateBounds, Neighbour, NeighbourArgs};
use crate::{ApiError, App};

/// The next event under a query and lanes, in order of time. It is found in the columns in memory, so that it is exact
/// and quick however many events there are.
///
/// # Errors
/// If no file is open, the query cannot be read, or the file cannot be.
#[expect(
    clippy::cast_possible_truncation,
    reason = "the cast saturates, and what is looked at is far from there"
)]
pub fn neighbour(app: &App, args: NeighbourArgs) -> Result<Neighbour, ApiError> {
    let query = Query::parse(&args.query)?;
    let from = args.from.map(|id| id.parse()).transpose()?;
    app.with_file(|file| {
        let by = LaneBy::from(args.lanes);
        let step = Step {
            from: None,
            lane: None,
            near: args.near.unwrap_or_default() as i64,
            way: args.way,
            lanes: by,
            filter: None,
        };
        let found = file.timeline.neighbour(&file.db, &query, step, from, args.lane.as_deref())?;
        let row: Vec<i64> = found.iter().map(|found| found.row).collect();
        let id = file.timeline.ids_of(&file.db, &row)?.first().copied().flatten();
        Ok(Neighbour {
            id: id.map(|id| id.to_string()),
            lane: found.and_then(|found| file.timeline.lane_of(by, found.lane?)),
            bounds: found.map(|found| DateBounds::from(found.extent)),
            room_at: found.and_then(|found| found.room_at),
        })
    })
}
