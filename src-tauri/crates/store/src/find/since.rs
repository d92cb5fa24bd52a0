//! Which events changed since a version: whoever keeps columns in memory brings those up to date.

use std::collections::BTreeSet;

use dateline_core::Id;
use dateline_core::model::Noun;
use rusqlite::{Connection, OptionalExtension};

use crate::StoreError;
use crate::database::Database;
use crate::refold;
use crate::tables::{self, IdColumn};

/// From so many on, reading everything anew is quicker.
const MANY: usize = 5_000;

/// Nouns whose records are part of what a timeline draws of an event, with the field that names it.
const PARTS: &[(Noun, &str)] = &[(Noun::Participation, "event"), (Noun::Citation, "subject")];

impl Database {
    /// The rows of the events whose [`TimelineRow`](crate::TimelineRow) may be another than at `version`, new and
    /// deleted ones included; `None` if they are so many that reading all anew is quicker.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn events_since(&self, version: i64) -> Result<Option<Vec<i64>>, StoreError> {
        let reading = self.connection.unchecked_transaction()?;
        let mut events = BTreeSet::new();
        let mut moved = Vec::new();
        for change in changes_since(&reading, version)? {
            if !add_change(&reading, change, &mut events, &mut moved)? {
                return Ok(None);
            }
        }
        while let Some(target) = moved.pop() {
            let mut statement = reading.prepare_cached(
                "SELECT e.row, e.id FROM anchor a JOIN event e ON e.id = a.event WHERE a.target = ?1",
            )?;
            let found = statement
                .query_map([IdColumn(target)], |row| Ok((row.get(0)?, row.get::<_, IdColumn>(1)?.0)))?;
            for event in found {
                let (row, id) = event?;
                if events.insert(row) {
                    moved.push(id);
                }
            }
            if events.len() > MANY {
                return Ok(None);
            }
        }
        Ok(Some(events.into_iter().collect()))
    }
}

/// The changes since then, and those that they took back or brought back.
fn changes_since(connection: &Connection, version: i64) -> Result<BTreeSet<i64>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT seq, target FROM change WHERE seq > ?1")?;
    let found =
        statement.query_map([version], |row| Ok((row.get(0)?, row.get::<_, Option<[u8; 32]>>(1)?)))?;
    let mut changes = BTreeSet::new();
    for change in found {
        let (seq, mut target): (i64, _) = change?;
        changes.insert(seq);
        while let Some(id) = target.take() {
            let next = connection
                .prepare_cached("SELECT seq, target FROM change WHERE id = ?1")?
                .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))
                .optional()?;
            if let Some((seq, next)) = next {
                changes.insert(seq);
                target = next;
            }
        }
    }
    Ok(changes)
}

/// Adds what a change touched; `false` if that is too much.
fn add_change(
    connection: &Connection,
    change: i64,
    events: &mut BTreeSet<i64>,
    moved: &mut Vec<Id>,
) -> Result<bool, StoreError> {
    let many = i64::try_from(MANY).unwrap_or(i64::MAX);
    for (noun, first, last) in refold::born(connection, change)? {
        if last - first > many {
            return Ok(false);
        }
        let sql = match noun {
            Noun::Event | Noun::Source => {
                format!("SELECT id FROM {} WHERE row BETWEEN ?1 AND ?2", noun.table())
            }
            _ => match part_field(noun) {
                Some(field) => format!("SELECT {field} FROM {} WHERE row BETWEEN ?1 AND ?2", noun.table()),
                None => continue,
            },
        };
        let mut statement = connection.prepare_cached(&sql)?;
        let mut rows = statement.query([first, last])?;
        while let Some(row) = rows.next()? {
            if let Some(IdColumn(id)) = row.get(0)? {
                add_record(connection, id, events, moved)?;
            }
        }
    }
    let mut statement =
        connection.prepare_cached("SELECT DISTINCT record FROM op WHERE change = ?1 LIMIT ?2")?;
    let records: Vec<Id> = statement
        .query_map([change, many + 1], |row| row.get::<_, IdColumn>(0).map(|IdColumn(id)| id))?
        .collect::<Result<_, _>>()?;
    for record in &records {
        add_record(connection, *record, events, moved)?;
    }
    Ok(records.len() <= MANY && events.len() <= MANY)
}

fn part_field(noun: Noun) -> Option<&'static str> {
    PARTS.iter().find(|(part, _)| *part == noun).map(|(_, field)| *field)
}

/// Adds an event, the event of a part, or a source that dates count from.
fn add_record(
    connection: &Connection,
    record: Id,
    events: &mut BTreeSet<i64>,
    moved: &mut Vec<Id>,
) -> Result<(), StoreError> {
    let Some(found) = tables::find(connection, record)? else { return Ok(()) };
    match (found.noun, part_field(found.noun)) {
        (Noun::Event, _) if events.insert(found.row) => moved.push(record),
        (Noun::Event, _) => {}
        (Noun::Source, _) => moved.push(record),
        (part, Some(field)) => {
            // Also the event that it was a part of before, should it have been moved to another.
            let sql = format!(
                "SELECT e.row FROM event e WHERE e.id IN (SELECT {field} FROM {} WHERE row = ?1 \
                 UNION SELECT value FROM op WHERE record = ?2 AND field = ?3)",
                part.table()
            );
            let mut statement = connection.prepare_cached(&sql)?;
            let rows = statement.query_map((found.row, IdColumn(record), field), |row| row.get(0))?;
            for row in rows {
                events.insert(row?);
            }
        }
        _ => {}
    }
    Ok(())
}
