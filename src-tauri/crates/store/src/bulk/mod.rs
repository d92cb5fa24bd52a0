//! Imports: a million records in one change, as fast as SQLite takes them.
//!
//! What makes it fast: rows are the bodies of the operations that make them, so the log costs nothing but hashes, and
//! those are computed on a second thread; many rows go into one statement; the text index is brought up afterwards,
//! while the events can be looked at already.

mod batch;
mod hashing;
mod ids;
mod room;
mod table;

use std::collections::{HashMap, HashSet};

use dateline_core::Id;
use dateline_core::model::{Noun, Value};

use crate::database::Database;
use crate::dates::{self, Derived};
use crate::edit::{Edit, note_born};
use crate::log::{Draft, Kind};
use crate::record::Record;
use crate::touched::Touched;
use crate::write::{Committed, Label, Written};
use crate::{StoreError, schema, settings, tables, text_index};
use batch::{Batch, Row};
use hashing::Hashing;
use ids::Ids;
pub(crate) use room::Room;
use table::Table;

impl Database {
    /// Imports: all that `import` does becomes one change in one transaction, or nothing of it. An error from it, such
    /// as [`StoreError::Cancelled`], leaves nothing behind. A database with events in it is kept as a snapshot first.
    ///
    /// The text index is behind afterwards: call [`Database::catch_up_text`] when the events have been shown.
    ///
    /// # Errors
    /// If the file cannot be written, nobody is named as the author, or `import` returns an error.
    pub fn import<T>(
        &mut self,
        label: &Label,
        import: impl FnOnce(&mut Bulk<'_>) -> Result<T, StoreError>,
    ) -> Result<Committed<T>, StoreError> {
        if self.connection.prepare_cached("SELECT 1 FROM event LIMIT 1")?.exists([])? {
            self.snapshot("import")?;
        }
        let room = Room::make(&self.connection)?;
        let imported = self.write(Kind::Import, |draft| {
            text_index::postpone(draft.connection())?;
            let mut bulk = Bulk::new(draft)?;
            let value = import(&mut bulk)?;
            let (draft, touched, moved) = bulk.finish()?;
            Ok(Written { value, draft, touched, moved, label: label.clone() })
        });
        room.give_back(&self.connection)?;
        imported
    }
}

/// An import in progress. It has the verbs of an [`Edit`]; its `create` is made for a million of them.
pub struct Bulk<'c> {
    edit: Edit<'c>,
    tables: HashMap<Noun, Table<'c>>,
    hashing: Hashing,
    batch: Batch,
    /// How many records of the batch are rows already.
    written: usize,
    ids: Ids,
    /// Ids from here on were minted during this import.
    started: Id,
    /// Ids that came with the import.
    given: HashSet<Id>,
    /// Whether the index of events by date is made at the end.
    order_later: bool,
}

impl<'c> Bulk<'c> {
    fn new(draft: Draft<'c>) -> Result<Self, StoreError> {
        let connection = draft.connection();
        // Into an empty table, sorting the index once at the end is many times cheaper than keeping it up.
        let order_later = !connection.prepare_cached("SELECT 1 FROM event LIMIT 1")?.exists([])?;
        if order_later {
            connection.execute_batch("DROP INDEX event_order")?;
        }
        Ok(Self {
            hashing: Hashing::start(*draft.salt()),
            edit: Edit::new(connection, draft),
            tables: HashMap::new(),
            batch: Batch::default(),
            written: 0,
            started: Id::new(),
            ids: Ids::default(),
            given: HashSet::new(),
            order_later,
        })
    }

    /// A record as it is within this import.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn record(&mut self, id: Id) -> Result<Option<Record>, StoreError> {
        self.write_rows()?;
        self.edit.record(id)
    }

    /// As [`Edit::linked`].
    ///
    /// # Errors
    /// As there.
    pub fn linked(&mut self, noun: Noun, field: &str, id: Id) -> Result<Vec<Record>, StoreError> {
        self.write_rows()?;
        self.edit.linked(noun, field, id)
    }

    /// As [`Edit::set`].
    ///
    /// # Errors
    /// As there.
    pub fn set(&mut self, id: Id, field: &str, value: impl Into<Value>) -> Result<bool, StoreError> {
        self.write_rows()?;
        self.edit.set(id, field, value)
    }

    /// As [`Edit::delete`].
    ///
    /// # Errors
    /// As there.
    pub fn delete(&mut self, id: Id) -> Result<bool, StoreError> {
        self.write_rows()?;
        self.edit.delete(id)
    }

    /// As [`Edit::restore`].
    ///
    /// # Errors
    /// As there.
    pub fn restore(&mut self, id: Id) -> Result<bool, StoreError> {
        self.write_rows()?;
        self.edit.restore(id)
    }

    /// Makes a record. Unlike [`Edit::create`] it trusts that the records which it names are there.
    ///
    /// # Errors
    /// If a field is unknown, does not take its value, or is required and missing.
    pub fn create(&mut self, noun: Noun, values: &[(&'static str, Value)]) -> Result<Id, StoreError> {
        let id = self.ids.next();
        self.insert(id, noun, values)?;
        Ok(id)
    }

    /// Makes a record under an id that came with the import.
    ///
    /// # Errors
    /// As [`Bulk::create`], and if there is a record of that id, deleted or not.
    pub fn create_with_id(
        &mut self,
        id: Id,
        noun: Noun,
        values: &[(&'static str, Value)],
    ) -> Result<(), StoreError> {
        self.write_rows()?;
        if tables::find(self.edit.connection, id)?.is_some() {
            return Err(StoreError::RecordExists(id));
        }
        self.given.insert(id);
        self.insert(id, noun, values)
    }

    fn insert(&mut self, id: Id, noun: Noun, values: &[(&'static str, Value)]) -> Result<(), StoreError> {
        if !settings::may_come_or_go(noun) {
            return Err(StoreError::Stays(noun));
        }
        let seq = self.edit.draft.seq;
        let table = self.tables.entry(noun).or_insert_with(|| Table::of(noun, seq));
        let cells = table.cells(values)?;
        let derived = if noun == Noun::Event { Some(derive(&mut self.edit, id, values)?) } else { None };
        let at = self.edit.draft.reserve();
        self.batch.add(at.n, noun, id, cells, derived.as_ref());
        self.edit.touched.flags.add(noun);
        if self.hangs_on_known(noun, values) {
            self.write_rows()?;
            self.edit.touch_text(noun, id)?;
        }
        if self.batch.len() == Batch::FULL {
            self.write_rows()?;
            let full = std::mem::take(&mut self.batch);
            (self.batch, self.written) = (self.hashing.hand_over(full), 0);
        }
        Ok(())
    }

    /// Writes the rows that were not written yet: what is read includes what was made.
    fn write_rows(&mut self) -> Result<(), StoreError> {
        if self.written == self.batch.len() {
            return Ok(());
        }
        let mut rows: Vec<Row<'_>> = self.batch.rows(self.written).collect();
        rows.sort_by_key(|row| row.noun);
        for rows in rows.chunk_by(|one, next| one.noun == next.noun) {
            if let Some(table) = self.tables.get_mut(&rows[0].noun) {
                table.write(self.edit.connection, rows)?;
            }
        }
        self.written = self.batch.len();
        Ok(())
    }

    /// Whether the record is part of the text of an event that was there before this import.
    fn hangs_on_known(&self, noun: Noun, values: &[(&'static str, Value)]) -> bool {
        let link = match noun {
            Noun::Note | Noun::Citation | Noun::Tagging => "subject",
            Noun::Participation => "event",
            Noun::Alias => "actor",
            _ => return false,
        };
        values.iter().any(|(name, value)| match value {
            Value::Id(id) => *name == link && *id < self.started && !self.given.contains(id),
            _ => false,
        })
    }

    fn finish(mut self) -> Result<(Draft<'c>, Touched, usize), StoreError> {
        self.write_rows()?;
        let seq = self.edit.draft.seq;
        for (noun, table) in self.tables.drain() {
            if let Some((first, last)) = table.rows {
                note_born(self.edit.connection, seq, noun, first, last)?;
            }
        }
        if self.order_later {
            self.edit.connection.execute_batch(schema::EVENT_ORDER)?;
        }
        let moved = self.edit.derive()?;
        self.edit.touched.flags.dates = true;
        let Edit { mut draft, touched, .. } = self.edit;
        for (n, hash) in self.hashing.finish(self.batch)? {
            draft.fill(n, hash);
        }
        Ok((draft, touched, moved))
    }
}

/// The derived columns of a new event; those of an anchored date come at the end.
fn derive(edit: &mut Edit<'_>, id: Id, values: &[(&'static str, Value)]) -> Result<Derived, StoreError> {
    let date = values.iter().find_map(|(name, value)| match value {
        Value::Date(date) if *name == "date" => Some(date),
        _ => None,
    });
    let Some(date) = date else { return Ok(Derived::default()) };
    if let Some(target) = dates::target(date) {
        dates::note_target(edit.connection, id, target)?;
        edit.touched.dated.insert(id);
        return Ok(Derived::default());
    }
    Ok(Derived::of_plain(date))
}
