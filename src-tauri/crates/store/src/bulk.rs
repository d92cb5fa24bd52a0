//! Imports: a million records in one change, as fast as SQLite takes them.
//!
//! What makes it fast: rows are the bodies of the operations that make them, so the log costs nothing but hashes, and
//! those are computed on a second thread; statements are prepared once; the text index is brought up afterwards,
//! while the events can be looked at already.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread::{self, JoinHandle};

use dateline_core::Id;
use dateline_core::model::{Noun, Value, ValueError};
use rusqlite::types::{ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, ErrorCode, Statement};

use crate::database::Database;
use crate::dates::{self, Derived};
use crate::edit::{Edit, field_of, note_born};
use crate::log::hash::{self, ChangeSalt, OpContent, OpHash, Salts};
use crate::log::{Draft, Kind, OpAt, OpKind};
use crate::record::Record;
use crate::tables::{self, IdColumn};
use crate::touched::Touched;
use crate::write::{Committed, Label, Written};
use crate::{StoreError, schema, text_index};

/// Above so many changed texts the whole index is made anew.
const TEXTS_ONE_BY_ONE: usize = 20_000;

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
        let journal = Journal::plain(&self.connection)?;
        let imported = self.write(Kind::Import, |draft| {
            text_index::postpone(draft.connection())?;
            let mut bulk = Bulk::new(draft)?;
            let value = import(&mut bulk)?;
            let (draft, touched, moved) = bulk.finish()?;
            Ok(Written { value, draft, touched, moved, label: label.clone() })
        });
        journal.restore(&self.connection)?;
        imported
    }
}

/// How the file is kept safe while an import writes. With a rollback journal new pages go straight to where they stay;
/// a write-ahead log takes them twice and checks each. Only who has the file to themselves can choose.
struct Journal {
    /// Whether the rollback journal could be had.
    plain: bool,
}

impl Journal {
    fn plain(connection: &Connection) -> Result<Self, StoreError> {
        let mode = connection.query_row("PRAGMA journal_mode=DELETE", [], |row| row.get::<_, String>(0));
        let plain = match mode.map_err(StoreError::from) {
            Ok(mode) => mode == "delete",
            Err(StoreError::Busy) => false,
            Err(error) => return Err(error),
        };
        if !plain {
            // Moving what was written from the log into the file can then wait for the next change.
            connection.pragma_update(None, "wal_autocheckpoint", 0)?;
        }
        Ok(Self { plain })
    }

    fn restore(self, connection: &Connection) -> Result<(), StoreError> {
        if self.plain {
            match connection.query_row("PRAGMA journal_mode=WAL", [], |_| Ok(())).map_err(StoreError::from) {
                // Whoever came in between keeps it as it is; the next opening sets it again.
                Ok(()) | Err(StoreError::Busy) => Ok(()),
                Err(error) => Err(error),
            }
        } else {
            Ok(connection.pragma_update(None, "wal_autocheckpoint", CHECKPOINT_PAGES)?)
        }
    }
}

/// SQLite's own default.
const CHECKPOINT_PAGES: i64 = 1000;

/// An import in progress. It has the verbs of an [`Edit`]; its `create` is made for a million of them.
pub struct Bulk<'c> {
    edit: Edit<'c>,
    tables: HashMap<Noun, Table<'c>>,
    hashing: Hashing,
    ids: Ids,
    /// Ids from here on were minted during this import.
    started: Id,
    /// Ids that came with the import.
    given: HashSet<Id>,
    /// Whether the index of events by date is made at the end.
    order_later: bool,
}

/// How records of one noun are made.
struct Table<'c> {
    insert: Statement<'c>,
    /// The fields of the last record, in its order, and their places; rows of a table are mostly alike.
    last: Vec<(&'static str, usize)>,
    rows: Option<(i64, i64)>,
}

/// A value on its way into a row and a hash.
#[derive(Debug, Clone, PartialEq)]
enum Cell {
    Null,
    Int(i64),
    Real(f64),
    Text(String),
    Id(Id),
}

impl Cell {
    fn of(value: Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Flag(flag) => Self::Int(i64::from(flag)),
            Value::Int(number) => Self::Int(number),
            Value::Real(number) => Self::Real(number + 0.0),
            Value::Text(text) => Self::Text(text),
            Value::Id(id) => Self::Id(id),
            Value::Date(date) => match date.to_stored() {
                text if text.is_empty() => Self::Null,
                text => Self::Text(text),
            },
        }
    }

    fn as_ref(&self) -> ValueRef<'_> {
        match self {
            Self::Null => ValueRef::Null,
            Self::Int(number) => ValueRef::Integer(*number),
            Self::Real(number) => ValueRef::Real(*number),
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
            Self::Id(id) => ValueRef::Blob(id.as_bytes()),
        }
    }
}

impl ToSql for Cell {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(self.as_ref()))
    }
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
    pub fn record(&self, id: Id) -> Result<Option<Record>, StoreError> {
        self.edit.record(id)
    }

    /// As [`Edit::linked`].
    ///
    /// # Errors
    /// As there.
    pub fn linked(&self, noun: Noun, field: &str, id: Id) -> Result<Vec<Record>, StoreError> {
        self.edit.linked(noun, field, id)
    }

    /// As [`Edit::set`].
    ///
    /// # Errors
    /// As there.
    pub fn set(&mut self, id: Id, field: &str, value: impl Into<Value>) -> Result<bool, StoreError> {
        self.edit.set(id, field, value)
    }

    /// As [`Edit::delete`].
    ///
    /// # Errors
    /// As there.
    pub fn delete(&mut self, id: Id) -> Result<bool, StoreError> {
        self.edit.delete(id)
    }

    /// As [`Edit::restore`].
    ///
    /// # Errors
    /// As there.
    pub fn restore(&mut self, id: Id) -> Result<bool, StoreError> {
        self.edit.restore(id)
    }

    /// Makes a record. Unlike [`Edit::create`] it trusts that the records which it names are there.
    ///
    /// # Errors
    /// If a field is unknown, does not take its value, or is required and missing.
    pub fn create(&mut self, noun: Noun, values: Vec<(&'static str, Value)>) -> Result<Id, StoreError> {
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
        values: Vec<(&'static str, Value)>,
    ) -> Result<(), StoreError> {
        if tables::find(self.edit.connection, id)?.is_some() {
            return Err(StoreError::RecordExists(id));
        }
        self.given.insert(id);
        self.insert(id, noun, values)
    }

    fn insert(&mut self, id: Id, noun: Noun, values: Vec<(&'static str, Value)>) -> Result<(), StoreError> {
        let at = self.edit.draft.reserve();
        let derived = if noun == Noun::Event { Some(self.derive(id, &values)?) } else { None };
        let hangs_on_known = self.hangs_on_known(noun, &values);
        let connection = self.edit.connection;
        let table = match self.tables.entry(noun) {
            Entry::Occupied(entry) => entry.into_mut(),
            Entry::Vacant(entry) => entry.insert(Table::of(connection, noun)?),
        };
        let mut cells = table.cells(noun, values)?;
        table.insert(id, at, &cells, derived.as_ref(), noun.fields().len()).map_err(|error| {
            match error.sqlite_error_code() {
                Some(ErrorCode::ConstraintViolation) => StoreError::RecordExists(id),
                _ => error.into(),
            }
        })?;
        let row = connection.last_insert_rowid();
        table.rows = Some(table.rows.map_or((row, row), |(first, last)| (first.min(row), last.max(row))));
        self.edit.touched.flags.add(noun);
        if hangs_on_known {
            self.edit.touch_text(noun, id)?;
        }
        self.hashing.add(at.n, noun, id, &mut cells);
        Ok(())
    }

    /// The derived columns of a new event; those of an anchored date come at the end.
    fn derive(&mut self, id: Id, values: &[(&'static str, Value)]) -> Result<Derived, StoreError> {
        let date = values.iter().find_map(|(name, value)| match value {
            Value::Date(date) if *name == "date" => Some(date),
            _ => None,
        });
        let Some(date) = date else { return Ok(Derived::default()) };
        if let Some(target) = dates::target(date) {
            dates::note_target(self.edit.connection, id, target)?;
            self.edit.touched.dated.insert(id);
            return Ok(Derived::default());
        }
        Ok(Derived::of_plain(date))
    }

    /// Whether the record is part of the text of an event that was there before this import.
    fn hangs_on_known(&self, noun: Noun, values: &[(&'static str, Value)]) -> bool {
        matches!(noun, Noun::Note | Noun::Citation | Noun::Tagging | Noun::Participation | Noun::Alias)
            && values.iter().any(|(name, value)| match value {
                Value::Id(id) => {
                    matches!(*name, "subject" | "event" | "actor")
                        && *id < self.started
                        && !self.given.contains(id)
                }
                _ => false,
            })
    }

    fn finish(mut self) -> Result<(Draft<'c>, Touched, usize), StoreError> {
        for (noun, table) in self.tables.drain() {
            if let Some((first, last)) = table.rows {
                note_born(self.edit.connection, self.edit.draft.seq, noun, first, last)?;
            }
        }
        if self.order_later {
            self.edit.connection.execute_batch(schema::EVENT_ORDER)?;
        }
        if self.edit.touched.text.len() > TEXTS_ONE_BY_ONE {
            text_index::invalidate(self.edit.connection)?;
            self.edit.touched.text.clear();
        }
        let moved = self.edit.derive()?;
        self.edit.touched.flags.dates = true;
        let Edit { mut draft, touched, .. } = self.edit;
        for (n, hash) in self.hashing.finish()? {
            draft.fill(n, hash);
        }
        Ok((draft, touched, moved))
    }
}

/// New ids in runs: asking the system for randomness for each of a million costs as much as writing them.
#[derive(Default)]
struct Ids {
    next: [u8; 16],
    left: u32,
}

impl Ids {
    /// So many ids follow one that is drawn; a run moves the last 32 of its 62 random bits.
    const RUN: u32 = 256;

    fn next(&mut self) -> Id {
        if self.left == 0 {
            self.next = *Id::new().as_bytes();
            self.left = Self::RUN;
        }
        let id = Id::from_bytes(self.next);
        let [.., a, b, c, d] = &mut self.next;
        let tail = u32::from_be_bytes([*a, *b, *c, *d]).wrapping_add(1);
        [*a, *b, *c, *d] = tail.to_be_bytes();
        self.left -= 1;
        id
    }
}

/// The derived columns that are written with a new event.
const DERIVED: &str = "start_min, start_max, end_min, end_max, shape, marks";

impl<'c> Table<'c> {
    fn of(connection: &'c Connection, noun: Noun) -> Result<Self, StoreError> {
        let mut columns = format!("id, born_change, born_n, {}", tables::sql(noun).columns);
        let mut count = 3 + noun.fields().len();
        if noun == Noun::Event {
            columns = format!("{columns}, {DERIVED}");
            count += 6;
        }
        let marks = vec!["?"; count].join(", ");
        let insert =
            connection.prepare(&format!("INSERT INTO {} ({columns}) VALUES ({marks})", noun.table()))?;
        Ok(Self { insert, last: Vec::new(), rows: None })
    }

    /// The values as cells with the places of their fields, without those that are empty.
    fn cells(
        &mut self,
        noun: Noun,
        values: Vec<(&'static str, Value)>,
    ) -> Result<Vec<(usize, Cell)>, StoreError> {
        let fields = noun.fields();
        if self.last.len() != values.len()
            || self.last.iter().zip(&values).any(|((known, _), (name, _))| known != name)
        {
            self.last = values
                .iter()
                .map(|(name, _)| field_of(noun, name).map(|(place, spec)| (spec.name, place)))
                .collect::<Result<_, _>>()?;
        }
        let mut cells: Vec<(usize, Cell)> = Vec::with_capacity(values.len());
        for ((_, place), (_, value)) in self.last.iter().zip(values) {
            value.fits(&fields[*place])?;
            match Cell::of(value) {
                Cell::Null => {}
                cell => cells.push((*place, cell)),
            }
        }
        for (place, spec) in fields.iter().enumerate().filter(|(_, spec)| spec.required) {
            if !cells.iter().any(|(given, _)| *given == place) {
                return Err(ValueError::Missing { field: spec.name }.into());
            }
        }
        Ok(cells)
    }

    fn insert(
        &mut self,
        id: Id,
        at: OpAt,
        cells: &[(usize, Cell)],
        derived: Option<&Derived>,
        fields: usize,
    ) -> rusqlite::Result<()> {
        let insert = &mut self.insert;
        insert.clear_bindings();
        insert.raw_bind_parameter(1, IdColumn(id))?;
        insert.raw_bind_parameter(2, at.change)?;
        insert.raw_bind_parameter(3, at.n)?;
        for (place, cell) in cells {
            insert.raw_bind_parameter(FIRST_FIELD + place, cell)?;
        }
        if let Some(derived) = derived {
            let first = FIRST_FIELD + fields;
            for (place, bound) in derived.bounds().into_iter().enumerate() {
                insert.raw_bind_parameter(first + place, bound)?;
            }
            insert.raw_bind_parameter(first + 5, derived.marks())?;
        }
        insert.raw_execute()?;
        Ok(())
    }
}

/// The parameter of a noun's first field.
const FIRST_FIELD: usize = 4;

/// Records to be hashed, written one after the other into one buffer: handing over a buffer costs less than handing
/// over the texts, which two threads would then fight over in the allocator.
#[derive(Default)]
struct Batch {
    records: Vec<Pending>,
    cells: Vec<PendingCell>,
    bytes: Vec<u8>,
}

struct Pending {
    n: i64,
    noun: Noun,
    id: Id,
    /// How many cells it has.
    cells: usize,
}

#[derive(Clone, Copy)]
struct PendingCell {
    place: usize,
    holds: Holds,
}

/// What a cell holds; texts and ids are so many bytes of the buffer.
#[derive(Clone, Copy)]
enum Holds {
    Int(i64),
    Real(f64),
    Text(usize),
    Id,
}

impl Batch {
    /// So many records are handed over at once.
    const FULL: usize = 1024;

    fn add(&mut self, n: i64, noun: Noun, id: Id, cells: &mut [(usize, Cell)]) {
        // The order in which a hash takes them.
        cells.sort_unstable_by_key(|(place, _)| noun.fields()[*place].name);
        for (place, cell) in &*cells {
            let holds = match cell {
                Cell::Null => continue,
                Cell::Int(number) => Holds::Int(*number),
                Cell::Real(number) => Holds::Real(*number),
                Cell::Text(text) => {
                    self.bytes.extend_from_slice(text.as_bytes());
                    Holds::Text(text.len())
                }
                Cell::Id(id) => {
                    self.bytes.extend_from_slice(id.as_bytes());
                    Holds::Id
                }
            };
            self.cells.push(PendingCell { place: *place, holds });
        }
        self.records.push(Pending { n, noun, id, cells: cells.len() });
    }

    fn hash(&self, salt: &ChangeSalt, hashes: &mut Vec<(i64, OpHash)>) {
        let (mut cells, mut bytes) = (self.cells.as_slice(), self.bytes.as_slice());
        let mut hashed = Vec::new();
        for record in &self.records {
            let fields = record.noun.fields();
            let mut salts = Salts::of(salt, record.n);
            hashed.clear();
            let own;
            (own, cells) = cells.split_at(record.cells);
            for cell in own {
                let mut take = |count| {
                    let (taken, rest) = bytes.split_at(count);
                    bytes = rest;
                    taken
                };
                let value = match cell.holds {
                    Holds::Int(number) => ValueRef::Integer(number),
                    Holds::Real(number) => ValueRef::Real(number),
                    Holds::Text(length) => ValueRef::Text(take(length)),
                    Holds::Id => ValueRef::Blob(take(16)),
                };
                hashed.push((fields[cell.place].name, hash::of_value(&salts.next(), value)));
            }
            let content = OpContent {
                kind: OpKind::Create,
                noun: record.noun.table(),
                record: record.id,
                cells: &hashed,
                seen: &[],
            };
            hashes.push((record.n, hash::of_op(&content)));
        }
    }
}

/// The second thread: it hashes what the first one writes.
struct Hashing {
    batch: Batch,
    jobs: SyncSender<Batch>,
    thread: JoinHandle<Vec<(i64, OpHash)>>,
}

impl Hashing {
    /// So many batches may wait.
    const WAITING: usize = 16;

    fn start(salt: ChangeSalt) -> Self {
        let (jobs, waiting) = sync_channel::<Batch>(Self::WAITING);
        let thread = thread::spawn(move || {
            let mut hashes = Vec::new();
            waiting.into_iter().for_each(|batch| batch.hash(&salt, &mut hashes));
            hashes
        });
        Self { batch: Batch::default(), jobs, thread }
    }

    fn add(&mut self, n: i64, noun: Noun, id: Id, cells: &mut [(usize, Cell)]) {
        self.batch.add(n, noun, id, cells);
        if self.batch.records.len() == Batch::FULL {
            // It fails only if the thread died, which joining it will tell.
            let _ = self.jobs.send(std::mem::take(&mut self.batch));
        }
    }

    fn finish(self) -> Result<Vec<(i64, OpHash)>, StoreError> {
        let _ = self.jobs.send(self.batch);
        drop(self.jobs);
        self.thread
            .join()
            .map_err(|_| StoreError::Damaged("the hashes of an import could not be computed".to_owned()))
    }
}
