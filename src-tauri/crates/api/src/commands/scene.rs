//! The timeline: what gets painted, and what it should fit.

use std::time::Instant;

use dateline_core::Id;
use dateline_core::query::Query;
use dateline_scene::{LaneBy, Request};
use dateline_store::Database;

use crate::say::reader;
use crate::timeline::TimelineCache;
use crate::wire::{Fit, FitArgs, SceneAnswer, SceneArgs};
use crate::{ApiError, App};

/// What is left free on the left, as a share of the range that a view fits.
const AIR: f64 = 0.03;

/// What is left free on the right: labels stand there.
const LABEL_AIR: f64 = 0.2;

/// What is left free on either side where the window adds its own.
const HAIR: f64 = 0.005;

/// The shortest range that a view is fitted to, in seconds: a day.
const SHORTEST: f64 = 86_400.0;

/// What gets painted.
///
/// # Errors
/// If no file is open, the query cannot be read, or the file cannot be.
pub fn scene(app: &App, args: SceneArgs) -> Result<SceneAnswer, ApiError> {
    let began = Instant::now();
    let query = Query::parse(&args.query)?;
    app.with_file(|file| {
        let (from, to) = match (args.from, args.to) {
            (Some(from), Some(to)) => (from, to),
            _ => match fitted(&file.db, &mut file.timeline, &query)? {
                Fit { from: Some(from), to: Some(to) } => (from, to),
                // Nothing is dated: this year is as good as any.
                _ => around(args.now.unwrap_or_default()),
            },
        };
        let by = LaneBy::from(args.lanes);
        let request = Request {
            margin: args.margin,
            text_scale: args.text_scale,
            lanes: by,
            scroll_y: args.scroll,
            now: args.now,
            locale: reader(),
            ..Request::new(from, to, args.width, args.height)
        };
        let selected = ids(&args.selected)?;
        let scene = file.timeline.scene(&file.db, &query, request, &selected, args.relations)?;
        let ids_of = |rows: Vec<i64>| -> Result<Vec<String>, ApiError> {
            let ids = file.timeline.ids_of(&file.db, &rows)?;
            Ok(ids.into_iter().map(|id| id.map(|id| id.to_string()).unwrap_or_default()).collect())
        };
        Ok(SceneAnswer {
            version: file.timeline.version(),
            ids: ids_of(scene.marks.iter().map(|mark| mark.row).collect())?,
            shelf_ids: ids_of(scene.shelf.items.iter().map(|item| item.row).collect())?,
            lane_ids: scene.lanes.iter().map(|lane| file.timeline.lane_of(by, lane.key?)).collect(),
            scene,
            took: began.elapsed().as_secs_f64() * 1000.0,
        })
    })
}

/// The range of what a query finds, with a hair of air around it: room for labels is the window's to give, which knows
/// its pixels.
///
/// # Errors
/// If no file is open, the query cannot be read, or the file cannot be.
pub fn fit(app: &App, args: FitArgs) -> Result<Fit, ApiError> {
    let query = Query::parse(&args.query)?;
    let these = ids(&args.ids)?;
    app.with_file(|file| around_all(&file.db, &mut file.timeline, &query, &these, (HAIR, HAIR)))
}

/// The range that a picture of what a query finds shows: with air, and more of it on the right.
pub(crate) fn fitted(db: &Database, timeline: &mut TimelineCache, query: &Query) -> Result<Fit, ApiError> {
    around_all(db, timeline, query, &[], (AIR, LABEL_AIR))
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a view does not need the second in a range that f64 cannot hold"
)]
fn around_all(
    db: &Database,
    timeline: &mut TimelineCache,
    query: &Query,
    these: &[Id],
    (left, right): (f64, f64),
) -> Result<Fit, ApiError> {
    let Some((first, last)) = timeline.range(db, query, these)? else {
        return Ok(Fit { from: None, to: None });
    };
    let (first, last) = (first as f64, last as f64);
    let span = (last - first).max(SHORTEST);
    let middle = f64::midpoint(first, last);
    Ok(Fit { from: Some(middle - span * (0.5 + left)), to: Some(middle + span * (0.5 + right)) })
}

/// A year around a moment.
fn around(now: f64) -> (f64, f64) {
    const HALF_A_YEAR: f64 = 183.0 * 86_400.0;
    (now - HALF_A_YEAR, now + HALF_A_YEAR)
}

fn ids(texts: &[String]) -> Result<Vec<Id>, ApiError> {
    texts.iter().map(|text| text.parse().map_err(ApiError::from)).collect()
}
