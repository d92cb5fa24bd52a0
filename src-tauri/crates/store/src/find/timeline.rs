//! What a timeline needs of each event, and no more.

use std::collections::HashMap;

use dateline_core::Id;
use dateline_core::date::Extent;
use dateline_core::model::Status;
use dateline_core::query::Query;
use rusqlite::types::Value as Raw;
use rusqlite::{Connection, Row, params_from_iter};

use super::condition::Conditions;
use super::listing::{BOUNDS, in_time};
use crate::database::Database;
use crate::tables::IdColumn;
use crate::{StoreError, dates};

/// An event as a timeline draws it.
#[derive(Debug, Clone, PartialEq)]
pub struct TimelineRow<'a> {
    /// Its row in this file.
    pub row: i64,
    /// Its id.
    pub id: Id,
    /// When it can have been; none if it is undated.
    pub extent: Option<Extent>,
    /// Its kind.
    pub kind: Option<Id>,
    /// Its status.
    pub status: Option<Status>,
    /// Its place.
    pub place: Option<Id>,
    /// How important it is.
    pub rank: Option<i64>,
    /// Who takes part.
    pub actors: &'a [Id],
}

impl Database {
    /// Gives the events that a query finds to `each`, by when they began; undated ones last.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn timeline(&self, query: &Query, mut each: impl FnMut(&TimelineRow<'_>)) -> Result<(), StoreError> {
        self.ready_for(query)?;
        let reading = self.connection.unchecked_transaction()?;
        let conditions = Conditions::of(query);
        let rows = scan(&reading, &conditions, None)?;
        give(&reading, rows, None, &mut each)
    }

    /// As [`Database::timeline`], of these rows only; rows that are not there or deleted are left out.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn timeline_of(
        &self,
        rows: &[i64],
        mut each: impl FnMut(&TimelineRow<'_>),
    ) -> Result<(), StoreError> {
        let reading = self.connection.unchecked_transaction()?;
        let conditions = Conditions::of(&Query::default());
        let mut found = Vec::new();
        for row in rows {
            found.extend(scan(&reading, &conditions, Some(*row))?);
        }
        let ids: Vec<Id> = found.iter().map(|row| row.id).collect();
        give(&reading, found, Some(&ids), &mut each)
    }
}

fn scan(
    connection: &Connection,
    conditions: &Conditions,
    only: Option<i64>,
) -> Result<Vec<TimelineRow<'static>>, StoreError> {
    let one = if only.is_some() { "e.row = ? AND " } else { "" };
    // Sorting a scan in memory beats walking the index of starts, which visits the table in random order.
    let sql = format!(
        "SELECT e.row, e.id, e.kind, e.status, e.place, e.rank{BOUNDS} FROM event e NOT INDEXED WHERE {one}{}",
        conditions.sql
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let values = only.map(Raw::Integer).into_iter().chain(conditions.values.iter().cloned());
    let mut found = statement.query(params_from_iter(values))?;
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        if conditions.times.is_empty() || in_time(conditions, row, 6)? {
            rows.push(of_columns(row)?);
        }
    }
    Ok(rows)
}

fn of_columns(row: &Row<'_>) -> Result<TimelineRow<'static>, StoreError> {
    let id = |place| Ok::<_, StoreError>(row.get::<_, Option<IdColumn>>(place)?.map(|IdColumn(id)| id));
    let bounds = [row.get(6)?, row.get(7)?, row.get(8)?, row.get(9)?, row.get(10)?];
    let status = row.get_ref(3)?.as_str_or_null().map_err(rusqlite::Error::from)?;
    Ok(TimelineRow {
        row: row.get(0)?,
        id: row.get::<_, IdColumn>(1)?.0,
        extent: dates::extent(bounds, row.get(11)?),
        kind: id(2)?,
        status: status.and_then(|word| word.parse().ok()),
        place: id(4)?,
        rank: row.get(5)?,
        actors: &[],
    })
}

fn give(
    connection: &Connection,
    mut rows: Vec<TimelineRow<'static>>,
    only: Option<&[Id]>,
    each: &mut impl FnMut(&TimelineRow<'_>),
) -> Result<(), StoreError> {
    rows.sort_unstable_by_key(|row| {
        (row.extent.is_none(), row.extent.as_ref().map(Extent::sort_key), row.row)
    });
    let places: HashMap<Id, u32> = rows.iter().zip(0..).map(|(row, place)| (row.id, place)).collect();
    let actors = match only {
        None => all_actors(connection, &places)?,
        Some(ids) => actors_of(connection, ids, &places)?,
    };
    let mut rest = actors.as_slice();
    let mut own = Vec::new();
    for (row, place) in rows.iter().zip(0..) {
        own.clear();
        while let Some(((_, actor), later)) = rest.split_first().filter(|((event, _), _)| *event == place) {
            own.push(*actor);
            rest = later;
        }
        each(&TimelineRow { actors: &own, ..row.clone() });
    }
    Ok(())
}

/// Who takes part in which event, by the event's place.
fn all_actors(connection: &Connection, places: &HashMap<Id, u32>) -> Result<Vec<(u32, Id)>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT event, actor FROM participation WHERE live = 1 AND event IS NOT NULL AND actor IS NOT NULL \
         ORDER BY position NULLS LAST, row",
    )?;
    let mut found = statement.query([])?;
    let mut actors = Vec::new();
    while let Some(row) = found.next()? {
        if let Some(place) = places.get(&row.get::<_, IdColumn>(0)?.0) {
            actors.push((*place, row.get::<_, IdColumn>(1)?.0));
        }
    }
    // Stable: the order of an event's participants stays.
    actors.sort_by_key(|(place, _)| *place);
    Ok(actors)
}

fn actors_of(
    connection: &Connection,
    events: &[Id],
    places: &HashMap<Id, u32>,
) -> Result<Vec<(u32, Id)>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT actor FROM participation WHERE live = 1 AND event = ?1 AND actor IS NOT NULL \
         ORDER BY position NULLS LAST, row",
    )?;
    let mut actors = Vec::new();
    for event in events {
        let Some(place) = places.get(event) else { continue };
        for actor in statement.query_map([IdColumn(*event)], |row| row.get::<_, IdColumn>(0))? {
            actors.push((*place, actor?.0));
        }
    }
    actors.sort_by_key(|(place, _)| *place);
    Ok(actors)
}
