//! A month of a calendar.

use dateline_core::query::Query;
use dateline_scene::calendar as in_days;
use dateline_scene::{Cell, Days};

use crate::wire::{Calendar, CalendarArgs, CalendarCell};
use crate::{ApiError, App};

/// The most days, and the most events that are named on each.
const DAYS: u32 = 62;
const NAMED: u32 = 20;

/// What certainly was on each day, and apart from the days what was some time in the month.
///
/// # Errors
/// If no file is open, the query cannot be read, or the file cannot be.
pub fn calendar(app: &App, args: CalendarArgs) -> Result<Calendar, ApiError> {
    let query = Query::parse(&args.query)?;
    // The casts saturate; days begin on whole seconds.
    let days = Days {
        first: args.first as i64,
        count: args.days.min(DAYS) as usize,
        month: (args.from as i64, args.to as i64),
        most: args.most.min(NAMED) as usize,
    };
    app.with_file(|file| {
        file.timeline.refresh(&file.db)?;
        let filter = file.timeline.filter(&file.db, &query)?;
        let found = in_days(file.timeline.columns(), filter.as_deref(), days);
        let named = |cell: &Cell| -> Result<CalendarCell, ApiError> {
            let ids = file.timeline.ids_of(&file.db, &cell.rows)?;
            Ok(CalendarCell {
                count: cell.count,
                ids: ids.into_iter().flatten().map(|id| id.to_string()).collect(),
            })
        };
        Ok(Calendar {
            days: found.days.iter().map(named).collect::<Result<_, _>>()?,
            some_time: named(&found.some_time)?,
            throughout: named(&found.throughout)?,
            undated: found.undated,
        })
    })
}
