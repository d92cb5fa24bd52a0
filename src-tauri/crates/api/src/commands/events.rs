//! The table of events.

use dateline_core::query::Query;
use dateline_store::{Column, Sort};

use crate::show;
use crate::wire::{EventRow, EventsArgs, EventsPage, EventsSort, Named, Word};
use crate::{ApiError, App};

/// The most rows that are sent at once.
const MOST: u32 = 1000;

/// Rows of the table, sorted, from a place on.
///
/// # Errors
/// If no file is open, the query cannot be read, or the file cannot be.
pub fn events(app: &App, args: EventsArgs) -> Result<EventsPage, ApiError> {
    let query = Query::parse(&args.query)?;
    let sort = Sort { column: column(args.sort), descending: args.descending };
    app.with_file(|file| {
        let page = file.db.find(&query, sort, args.offset as usize, args.limit.min(MOST) as usize)?;
        Ok(EventsPage { rows: page.rows.into_iter().map(row).collect(), total: page.total as u64 })
    })
}

const fn column(sort: EventsSort) -> Column {
    match sort {
        EventsSort::Date => Column::Date,
        EventsSort::Title => Column::Title,
        EventsSort::Kind => Column::Kind,
        EventsSort::Status => Column::Status,
        EventsSort::Place => Column::Place,
        EventsSort::Actors => Column::Actors,
        EventsSort::Citations => Column::Sources,
    }
}

fn row(event: dateline_store::EventRow) -> EventRow {
    let named = |(id, name): (dateline_core::Id, String)| Named { id: id.to_string(), name };
    EventRow {
        id: event.id.to_string(),
        title: event.title,
        date: show::reading(&event.date),
        stored: event.stored.to_stored(),
        bounds: event.extent.map(Into::into),
        adrift: event.adrift,
        kind: event.kind.map(|kind| kind.to_string()),
        status: event.status.map(|status| Word::of(status.as_str())),
        place: event.place.map(named),
        actors: event.participants.into_iter().map(|part| named((part.actor, part.name))).collect(),
        citations: event.citations.into(),
        rank: event.rank,
        private: event.private,
    }
}
