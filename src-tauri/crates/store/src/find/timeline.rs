//! What a timeline needs of each event, and no more.

use std::collections::HashMap;

use dateline_core::Id;
use dateline_core::date::Extent;
use dateline_core::model::Status;
use dateline_core::query::Query;
use rusqlite::types::Value as Raw;
use rusqlite::{Connection, Row, params_from_iter};

use super::condition::Conditions;
use super::timed::BOUNDS;
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
    /// It is cited, and no source says more than that others report it.
    pub only_reported: bool,
    /// A source denies it.
    pub denied: bool,
    /// Copies that were edited apart disagree on it.
    pub conflict: bool,
    /// It has a place of its own in the order of its day.
    pub ordered: bool,
}

impl Database {
    /// Gives the events that a query finds to `each`, by when they began; undated ones last.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn timeline(&self, query: &Query, mut each: impl FnMut(&TimelineRow<'_>)) -> Result<(), StoreError> {
        self.ready_for(query)?;
        let reading = self.connection.unchecked_transaction()?;
        let conditions = Conditions::of(&reading, query)?;
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
        let conditions = Conditions::of_all();
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
        "SELECT e.row, e.id, e.kind, e.status, e.place, e.rank, {BOUNDS}, e.day_order IS NOT NULL FROM event e NOT INDEXED WHERE {one}{}",
        conditions.sql
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let values = only.map(Raw::Integer).into_iter().chain(conditions.values.iter().cloned());
    let mut found = statement.query(params_from_iter(values))?;
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        rows.push(of_columns(row)?);
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
        only_reported: false,
        denied: false,
        conflict: false,
        ordered: row.get(12)?,
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
    let actors = linked(connection, &ACTORS, only, &places)?;
    let stances = linked(connection, &STANCES, only, &places)?;
    let conflicts = linked(connection, &CONFLICTS, only, &places)?;
    let (mut actors, mut stances, mut conflicts) =
        (actors.as_slice(), stances.as_slice(), conflicts.as_slice());
    let mut own = Vec::new();
    for (row, place) in rows.iter().zip(0..) {
        own.clear();
        own.extend(take(&mut actors, place).iter().map(|(_, actor)| *actor));
        let stances = take(&mut stances, place);
        each(&TimelineRow {
            actors: &own,
            only_reported: !stances.is_empty() && stances.iter().all(|(_, said)| *said == Said::Reports),
            denied: stances.iter().any(|(_, said)| *said == Said::Denies),
            conflict: !take(&mut conflicts, place).is_empty(),
            ..row.clone()
        });
    }
    Ok(())
}

/// What is linked to events, by their places, in order.
type Linked<T> = Vec<(u32, T)>;

/// The part that belongs to an event.
fn take<'a, T>(rest: &mut &'a [(u32, T)], place: u32) -> &'a [(u32, T)] {
    let count = rest.iter().take_while(|(event, _)| *event == place).count();
    let (own, later) = rest.split_at(count);
    *rest = later;
    own
}

/// What a source says of the event itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Said {
    Reports,
    Denies,
    Other,
}

/// How something is found that is linked to events.
struct Link<T> {
    /// “SELECT event, thing FROM … WHERE …”
    sql: &'static str,
    /// The column that names the event.
    event: &'static str,
    order: &'static str,
    read: fn(&Row<'_>) -> rusqlite::Result<T>,
}

const ACTORS: Link<Id> = Link {
    sql: "SELECT event, actor FROM participation WHERE live = 1 AND event IS NOT NULL AND actor IS NOT NULL",
    event: "event",
    order: "position NULLS LAST, row",
    read: |row| Ok(row.get::<_, IdColumn>(1)?.0),
};

/// Citations of single fields say nothing of whether the event is so.
const STANCES: Link<Said> = Link {
    sql: "SELECT subject, stance FROM citation WHERE live = 1 AND subject IS NOT NULL AND field IS NULL",
    event: "subject",
    order: "row",
    read: |row| {
        Ok(match row.get_ref(1)?.as_str_or_null()? {
            Some("reports") => Said::Reports,
            Some("denies") => Said::Denies,
            _ => Said::Other,
        })
    },
};

const CONFLICTS: Link<()> =
    Link { sql: "SELECT record FROM conflict WHERE 1", event: "record", order: "field", read: |_| Ok(()) };

fn linked<T>(
    connection: &Connection,
    link: &Link<T>,
    only: Option<&[Id]>,
    places: &HashMap<Id, u32>,
) -> Result<Linked<T>, StoreError> {
    let Link { sql, event, order, read } = link;
    let mut found = Vec::new();
    let mut add = |row: &Row<'_>| {
        if let Some(place) = places.get(&row.get::<_, IdColumn>(0)?.0) {
            found.push((*place, read(row)?));
        }
        Ok::<(), rusqlite::Error>(())
    };
    match only {
        None => {
            let mut statement = connection.prepare_cached(&format!("{sql} ORDER BY {order}"))?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                add(row)?;
            }
        }
        Some(events) => {
            let mut statement =
                connection.prepare_cached(&format!("{sql} AND {event} = ?1 ORDER BY {order}"))?;
            for event in events {
                let mut rows = statement.query([IdColumn(*event)])?;
                while let Some(row) = rows.next()? {
                    add(row)?;
                }
            }
        }
    }
    // Stable: the order of what is linked to one event stays.
    found.sort_by_key(|(place, _)| *place);
    Ok(found)
}
