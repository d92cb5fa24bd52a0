//! Pages of events, as a table shows them.

use dateline_core::date::Extent;
use dateline_core::model::Status;
use dateline_core::query::Query;
use dateline_core::{Date, Id};
use rusqlite::{Connection, OptionalExtension, Row};

use super::condition;
use super::{Listing, Sort};
use crate::database::Database;
use crate::tables::{self, IdColumn};
use crate::{StoreError, dates};

/// A part of what a query finds.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// The events.
    pub rows: Vec<EventRow>,
    /// How many the query finds in all.
    pub total: usize,
}

/// An event as a table shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct EventRow {
    /// Its row in this file, the same as long as the file lives.
    pub row: i64,
    /// Its id.
    pub id: Id,
    /// Its title.
    pub title: String,
    /// Its date, an anchored one worked out.
    pub date: Date,
    /// Its date as it is kept.
    pub stored: Date,
    /// When it can have been; none if it is undated.
    pub extent: Option<Extent>,
    /// Its date counts from something that has no date.
    pub adrift: bool,
    /// Its kind.
    pub kind: Option<Id>,
    /// Its status.
    pub status: Option<Status>,
    /// Its place: id and name.
    pub place: Option<(Id, String)>,
    /// Who takes part, in their order.
    pub participants: Vec<Participant>,
    /// How many citations it has.
    pub citations: u32,
    /// How important it is.
    pub rank: Option<i64>,
    /// Whether it is private.
    pub private: bool,
}

/// Who takes part in an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Participant {
    /// The actor.
    pub actor: Id,
    /// Their name.
    pub name: String,
    /// Their role, if one is given.
    pub role: Option<String>,
}

impl Database {
    /// The events that a query finds, from `offset` on, at most `limit` of them.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn find(&self, query: &Query, sort: Sort, offset: usize, limit: usize) -> Result<Page, StoreError> {
        self.ready_for(query)?;
        let reading = self.connection.unchecked_transaction()?;
        let version = self.version()?;
        let mut kept = self.listing.borrow_mut();
        let listing = match &mut *kept {
            Some(listing) if listing.answers(query, sort, version) => listing,
            kept => kept.insert(Listing::make(&reading, query, sort)?),
        };
        let from = offset.min(listing.rows.len());
        let to = offset.saturating_add(limit).min(listing.rows.len());
        let rows = listing.rows[from..to].iter().map(|row| read(&reading, *row));
        Ok(Page { rows: rows.collect::<Result<_, _>>()?, total: listing.rows.len() })
    }

    /// The rows of the events that a query finds, in order: for filtering columns in memory.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn find_rows(&self, query: &Query, sort: Sort) -> Result<Vec<i64>, StoreError> {
        self.ready_for(query)?;
        Ok(Listing::make(&self.connection, query, sort)?.rows)
    }

    /// These events as a table shows them, in this order; a row that is not there is an error.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn events_at(&self, rows: &[i64]) -> Result<Vec<EventRow>, StoreError> {
        let reading = self.connection.unchecked_transaction()?;
        rows.iter().map(|row| read(&reading, *row)).collect()
    }

    /// Where these events stand in the order of their days, each in its place.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn day_orders(&self, rows: &[i64]) -> Result<Vec<Option<String>>, StoreError> {
        let mut statement = self.connection.prepare_cached("SELECT day_order FROM event WHERE row = ?1")?;
        rows.iter()
            .map(|row| Ok(statement.query_row([row], |row| row.get(0)).optional()?.flatten()))
            .collect()
    }

    /// One event as a table shows it; none if it is not there or deleted.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn event_row(&self, id: Id) -> Result<Option<EventRow>, StoreError> {
        let reading = self.connection.unchecked_transaction()?;
        let row = reading
            .prepare_cached("SELECT row FROM event WHERE id = ?1 AND live = 1")?
            .query_row([IdColumn(id)], |row| row.get(0))
            .optional()?;
        row.map(|row| read(&reading, row)).transpose()
    }

    /// The event of a row, as a picture of the timeline names it.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn event_of_row(&self, row: i64) -> Result<Option<(Id, String)>, StoreError> {
        Ok(self
            .connection
            .prepare_cached("SELECT id, coalesce(title, '') FROM event WHERE row = ?1")?
            .query_row([row], |row| Ok((row.get::<_, IdColumn>(0)?.0, row.get(1)?)))
            .optional()?)
    }

    /// Sees to it that the text index is up to date where a query asks it.
    pub(crate) fn ready_for(&self, query: &Query) -> Result<(), StoreError> {
        if condition::asks_words(query) { self.catch_up_text() } else { Ok(()) }
    }
}

fn read(connection: &Connection, row: i64) -> Result<EventRow, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT e.id, e.title, e.date, e.resolved, e.start_min, e.start_max, e.end_min, e.end_max, e.shape, e.marks, \
         e.kind, e.status, e.rank, e.private, l.id, l.name, \
         (SELECT count(*) FROM citation c WHERE c.subject = e.id AND c.live = 1) \
         FROM event e LEFT JOIN place l ON l.id = e.place AND l.live = 1 WHERE e.row = ?1",
    )?;
    let mut event = statement.query_row([row], |columns| Ok(of_columns(row, columns)))??;
    event.participants = participants(connection, event.id)?;
    Ok(event)
}

fn of_columns(row: i64, columns: &Row<'_>) -> Result<EventRow, StoreError> {
    let stored = date(columns, 2)?;
    let resolved: Option<String> = columns.get(3)?;
    let marks: i64 = columns.get(9)?;
    let bounds = [columns.get(4)?, columns.get(5)?, columns.get(6)?, columns.get(7)?, columns.get(8)?];
    let place: Option<(Id, String)> = match columns.get::<_, Option<IdColumn>>(14)? {
        Some(IdColumn(id)) => Some((id, columns.get::<_, Option<String>>(15)?.unwrap_or_default())),
        None => None,
    };
    Ok(EventRow {
        row,
        id: columns.get::<_, IdColumn>(0)?.0,
        title: columns.get::<_, Option<String>>(1)?.unwrap_or_default(),
        date: match resolved {
            Some(text) => tables::to_date(&text)?,
            None => stored.clone(),
        },
        stored,
        extent: dates::extent(bounds, marks),
        adrift: marks & dates::marks::ADRIFT != 0,
        kind: columns.get::<_, Option<IdColumn>>(10)?.map(|IdColumn(id)| id),
        status: columns.get::<_, Option<String>>(11)?.and_then(|word| word.parse().ok()),
        place,
        participants: Vec::new(),
        citations: columns.get(16)?,
        rank: columns.get(12)?,
        private: columns.get::<_, Option<bool>>(13)?.unwrap_or_default(),
    })
}

fn date(columns: &Row<'_>, place: usize) -> Result<Date, StoreError> {
    tables::to_date(
        columns.get_ref(place)?.as_str_or_null().map_err(rusqlite::Error::from)?.unwrap_or_default(),
    )
}

fn participants(connection: &Connection, event: Id) -> Result<Vec<Participant>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT a.id, a.name, p.role FROM participation p JOIN actor a ON a.id = p.actor \
         WHERE p.event = ?1 AND p.live = 1 AND a.live = 1 ORDER BY p.position NULLS LAST, p.id",
    )?;
    let found = statement.query_map([IdColumn(event)], |row| {
        Ok(Participant {
            actor: row.get::<_, IdColumn>(0)?.0,
            name: row.get::<_, Option<String>>(1)?.unwrap_or_default(),
            role: row.get(2)?,
        })
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}
