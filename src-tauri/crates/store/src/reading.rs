//! Reading records.

use dateline_core::date::AnchorError;
use dateline_core::model::Noun;
use dateline_core::{Date, Id};
use rusqlite::OptionalExtension;

use crate::database::Database;
use crate::record::{self, Record};
use crate::tables::IdColumn;
use crate::{StoreError, dates};

impl Database {
    /// A record, deleted or not.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn record(&self, id: Id) -> Result<Option<Record>, StoreError> {
        record::read(&self.connection, id)
    }

    /// The records of a noun that are not deleted and whose `field` names `id`, in the order they were made: all
    /// participations of an event.
    ///
    /// # Errors
    /// If the noun has no such field, or it does not name records.
    pub fn linked(&self, noun: Noun, field: &str, id: Id) -> Result<Vec<Record>, StoreError> {
        record::linked(&self.connection, noun, field, id)
    }

    /// All records of a noun that are not deleted, in the order they were made. For kinds, tags and the like, not for
    /// events.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn records(&self, noun: Noun) -> Result<Vec<Record>, StoreError> {
        record::select(&self.connection, noun, "live = 1 ORDER BY id", &[])
    }

    /// Gives all records of a noun that are not deleted to `each`, in the order they were made, one at a time.
    ///
    /// # Errors
    /// If the file cannot be read, or `each` returns an error.
    pub fn each<E: From<StoreError>>(
        &self,
        noun: Noun,
        each: impl FnMut(Record) -> Result<(), E>,
    ) -> Result<(), E> {
        record::each(&self.connection, noun, "live = 1 ORDER BY id", &[], each)
    }

    /// Gives all events with a key that starts with `prefix` to `each`: key, id, and whether it is deleted. Deleted
    /// ones are among them, so that importing a table again does not bring them back.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn events_by_key_prefix(
        &self,
        prefix: &str,
        mut each: impl FnMut(&str, Id, bool),
    ) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT key, id, live FROM event WHERE key IS NOT NULL AND substr(key, 1, length(?1)) = ?1",
        )?;
        let mut rows = statement.query([prefix])?;
        while let Some(row) = rows.next()? {
            let key = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
            each(key, row.get::<_, IdColumn>(1)?.0, !row.get::<_, bool>(2)?);
        }
        Ok(())
    }

    /// The records of a noun that were edited or deleted since they were made, deleted ones included. All others still
    /// have the values that they came with.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn edited(&self, noun: Noun) -> Result<Vec<Id>, StoreError> {
        let sql = format!("SELECT id FROM {} WHERE copied = 1 ORDER BY id", noun.table());
        let mut statement = self.connection.prepare_cached(&sql)?;
        let found = statement.query_map([], |row| row.get::<_, IdColumn>(0))?;
        Ok(found.map(|id| id.map(|IdColumn(id)| id)).collect::<Result<_, _>>()?)
    }

    /// How many records of a noun there are, without deleted ones.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn count(&self, noun: Noun) -> Result<u64, StoreError> {
        let sql = format!("SELECT count(*) FROM {} WHERE live = 1", noun.table());
        let count: i64 = self.connection.prepare_cached(&sql)?.query_row([], |row| row.get(0))?;
        Ok(count.unsigned_abs())
    }

    /// What a date comes to, if it is anchored to something in this database; else the date itself.
    ///
    /// # Errors
    /// If the file cannot be read; the inner error says why an anchored date comes to nothing.
    pub fn resolve(&self, date: &Date) -> Result<Result<Date, AnchorError>, StoreError> {
        dates::Resolver::new(&self.connection).date(date)
    }

    /// How many events that are not deleted have a date that counts from this source or event.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn anchored_to(&self, target: Id) -> Result<u64, StoreError> {
        let count: i64 = self
            .connection
            .prepare_cached(
                "SELECT count(*) FROM anchor a JOIN event e ON e.id = a.event AND e.live = 1 WHERE a.target = ?1",
            )?
            .query_row([IdColumn(target)], |row| row.get(0))?;
        Ok(count.unsigned_abs())
    }

    /// The ids and titles of the events of these rows, in their order; rows that are not there are left out.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn events_of_rows(&self, rows: &[i64]) -> Result<Vec<(i64, Id, String)>, StoreError> {
        let mut statement = self.connection.prepare_cached("SELECT id, title FROM event WHERE row = ?1")?;
        let mut events = Vec::with_capacity(rows.len());
        for row in rows {
            let found = statement
                .query_row([row], |found| {
                    let title: Option<String> = found.get(1)?;
                    Ok((*row, found.get::<_, IdColumn>(0)?.0, title.unwrap_or_default()))
                })
                .optional()?;
            events.extend(found);
        }
        Ok(events)
    }

    /// The rows of these events, in their order; events that are not there or deleted are left out.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn rows_of_events(&self, ids: &[Id]) -> Result<Vec<i64>, StoreError> {
        let mut statement =
            self.connection.prepare_cached("SELECT row FROM event WHERE id = ?1 AND live = 1")?;
        let mut rows = Vec::with_capacity(ids.len());
        for id in ids {
            rows.extend(statement.query_row([IdColumn(*id)], |row| row.get::<_, i64>(0)).optional()?);
        }
        Ok(rows)
    }

    /// The ids of the events of these rows, in their order, also of deleted ones; none where there is no such row.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn ids_of_events(&self, rows: &[i64]) -> Result<Vec<Option<Id>>, StoreError> {
        let mut statement = self.connection.prepare_cached("SELECT id FROM event WHERE row = ?1")?;
        let id = |row: &i64| {
            let id = statement.query_row([row], |row| row.get::<_, IdColumn>(0)).optional()?;
            Ok(id.map(|IdColumn(id)| id))
        };
        rows.iter().map(id).collect()
    }
}
