//! The table of events.

use std::collections::HashMap;

use dateline_core::Id;
use dateline_core::query::Query;
use dateline_store::{ChosenEvents, Column, Database, Sort};

use super::also::Columns;
use crate::found::Words;
use crate::show;
use crate::wire::{EventRow, EventsArgs, EventsPage, EventsSort, Named, Word};
use crate::{ApiError, App};

/// The most rows that are sent at once.
const MOST: u32 = 1000;
/// The most participants that a row names.
const ACTORS: usize = 50;

/// Rows of the table, sorted, from a place on.
///
/// # Errors
/// If no file is open, the query cannot be read, or the file cannot be.
pub fn events(app: &App, args: EventsArgs) -> Result<EventsPage, ApiError> {
    let also = Columns::of(&args.also);
    if let Some(ids) = args.ids {
        return these(app, &ids, &also, args.offset as usize, args.limit.min(MOST) as usize);
    }
    let query = Query::parse(&args.query)?;
    let sort = Sort { column: column(args.sort), descending: args.descending };
    app.with_file(|file| {
        let (offset, limit) = (args.offset as usize, args.limit.min(MOST) as usize);
        let page = if sort.column == Column::Date {
            file.timeline.page(&file.db, &query, sort.descending, offset, limit)?
        } else {
            file.db.find(&query, sort, offset, limit)?
        };
        let words = if args.found { Words::of(&query) } else { None };
        let numbers: Vec<i64> = page.rows.iter().map(|event| event.row).collect();
        let mut rows = rows(&file.db, page.rows, &also)?;
        for (row, number) in rows.iter_mut().zip(numbers) {
            row.found = words.as_ref().map(|words| words.found_in(&file.db, number)).transpose()?.flatten();
        }
        Ok(EventsPage { rows, total: page.total as u64 })
    })
}

/// Rows of these events, without those that are deleted.
fn these(
    app: &App,
    ids: &[String],
    also: &Columns,
    offset: usize,
    limit: usize,
) -> Result<EventsPage, ApiError> {
    let ids = ids.iter().map(|id| id.parse()).collect::<Result<Vec<Id>, _>>()?;
    app.with_file(|file| {
        let chosen = file.db.chosen_events(&ChosenEvents::Ids(ids))?;
        let mut events = Vec::new();
        for event in chosen.iter().skip(offset).take(limit) {
            events.extend(file.db.event_row(event.id)?);
        }
        Ok(EventsPage { rows: rows(&file.db, events, also)?, total: chosen.len() as u64 })
    })
}

fn rows(
    db: &Database,
    events: Vec<dateline_store::EventRow>,
    also: &Columns,
) -> Result<Vec<EventRow>, ApiError> {
    let mut gone = HashMap::new();
    let rows = events.into_iter().map(|event| {
        let kind_deleted = event.kind.map(|kind| deleted(db, kind, &mut gone)).transpose()?.flatten();
        Ok(EventRow { kind_deleted, ..row(event) })
    });
    let mut rows = rows.collect::<Result<Vec<_>, ApiError>>()?;
    also.fill(db, &mut rows)?;
    Ok(rows)
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

/// The name of a kind if it was deleted. A page has few kinds: each is looked up once.
fn deleted(
    db: &Database,
    kind: Id,
    known: &mut HashMap<Id, Option<String>>,
) -> Result<Option<String>, ApiError> {
    if let Some(name) = known.get(&kind) {
        return Ok(name.clone());
    }
    let name = db.record(kind)?.filter(|kind| kind.deleted).map(|kind| show::name_or_gone(&kind));
    known.insert(kind, name.clone());
    Ok(name)
}

fn row(mut event: dateline_store::EventRow) -> EventRow {
    let more_actors = u32::try_from(event.participants.len().saturating_sub(ACTORS)).unwrap_or(u32::MAX);
    event.participants.truncate(ACTORS);
    let named = |(id, name): (Id, String)| Named { id: id.to_string(), name };
    EventRow {
        id: event.id.to_string(),
        title: show::row_of(&event.title),
        date: show::reading(&event.date),
        stored: event.stored.to_stored(),
        bounds: event.extent.map(Into::into),
        adrift: event.adrift,
        kind: event.kind.map(|kind| kind.to_string()),
        kind_deleted: None,
        status: event.status.map(|status| Word::of(status.as_str())),
        place: event.place.map(named),
        actors: event.participants.into_iter().map(|part| named((part.actor, part.name))).collect(),
        more_actors: Some(more_actors).filter(|more| *more > 0),
        citations: event.citations.into(),
        rank: event.rank,
        private: event.private,
        also: Vec::new(),
        found: None,
    }
}
