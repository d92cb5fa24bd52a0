//! What deserves a second look.

use chrono::Utc;
use dateline_core::query::Query;

use crate::wire::{Findings, FindingsArgs};
use crate::{ApiError, App};

/// Silences, bursts, impossible orders, contradictions and thin sourcing among what a query finds. It reads all of it, so
/// it takes a while for a million events.
///
/// # Errors
/// If no file is open, the query cannot be read, or the file cannot be.
#[expect(clippy::cast_possible_truncation, reason = "the cast saturates, and now is far from there")]
pub fn findings(app: &App, args: FindingsArgs) -> Result<Findings, ApiError> {
    let query = Query::parse(&args.query)?;
    let now = args.now.map_or_else(|| Utc::now().timestamp(), |now| now as i64);
    app.with_file(|file| crate::findings(&file.db, &query, args.lanes, now))
}
