//! How many events there are from the first to the last.

use dateline_core::query::Query;

use super::scene::fit;
use crate::wire::{Fit, FitArgs, Overview, OverviewArgs};
use crate::{ApiError, App};

/// More parts than any window has pixels.
const MOST: u32 = 4096;

/// The whole range of what a query finds, as a view fits it, and how many events begin in each part of it.
///
/// # Errors
/// If no file is open, the query cannot be read, or the file cannot be.
pub fn overview(app: &App, args: OverviewArgs) -> Result<Overview, ApiError> {
    let query = Query::parse(&args.query)?;
    let Fit { from: Some(from), to: Some(to) } = fit(app, FitArgs { query: args.query, ids: Vec::new() })?
    else {
        return Ok(Overview { from: None, to: None, counts: Vec::new() });
    };
    app.with_file(|file| {
        file.timeline.refresh(&file.db)?;
        let filter = file.timeline.filter(&file.db, &query)?;
        // The cast saturates, and no part is finer than a second.
        let (first, last) = (from.floor() as i64, to.ceil() as i64);
        let parts = args.parts.clamp(1, MOST) as usize;
        let counts = file.timeline.columns().histogram(filter.as_deref(), first, last, parts);
        Ok(Overview { from: Some(from), to: Some(to), counts })
    })
}
