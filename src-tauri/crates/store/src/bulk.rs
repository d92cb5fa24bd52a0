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
use crate::{StoreError, text_index};

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
        self.write(Kind::Import, |draft| {
            text_index::postpone(draft.connection())?;
            let mut bulk = Bulk::new(draft)?;
            let value = import(&mut bulk)?;
            let (draft, touched, moved) = bulk.finish()?;
            Ok(Written { value, draft, touched, moved, label: label.clone() })
        })
    }
}

/// An import in progress. It has the verbs of an [`Edit`]; its `create` is made for a million of them.
pub struct Bulk<'c> {
    edit: Edit<'c>,
    tables: HashMap<Noun, Table<'c>>,
    hashing: Hashing,
    /// Ids from here on were minted during this import.
    started: Id,
    /// Ids that came with the import.
    given: HashSet<Id>,
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
        let hashing = Hashing::start(*draft.salt());
        let edit = Edit::new(draft.connection(), draft);
        Ok(Self { edit, tables: HashMap::new(), hashing, started: Id::new(), given: HashSet::new() })
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
        let id = Id::new();
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
        let cells = table.cells(noun, values)?;
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
        self.hashing.add(Job { n: at.n, noun, id, cells });
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

/// The making of a record, to be hashed.
struct Job {
    n: i64,
    noun: Noun,
    id: Id,
    cells: Vec<(usize, Cell)>,
}

impl Job {
    fn hash(&mut self, salt: &ChangeSalt) -> OpHash {
        let fields = self.noun.fields();
        self.cells.sort_unstable_by_key(|(place, _)| fields[*place].name);
        let mut salts = Salts::of(salt, self.n);
        let cells: Vec<_> = self
            .cells
            .iter()
            .map(|(place, cell)| (fields[*place].name, hash::of_value(&salts.next(), cell.as_ref())))
            .collect();
        let (noun, record) = (self.noun.table(), self.id);
        hash::of_op(&OpContent { kind: OpKind::Create, noun, record, cells: &cells, seen: &[] })
    }
}

/// The second thread: it hashes what the first one writes.
struct Hashing {
    batch: Vec<Job>,
    jobs: SyncSender<Vec<Job>>,
    thread: JoinHandle<Vec<(i64, OpHash)>>,
}

impl Hashing {
    /// So many are handed over at once, and so many batches may wait.
    const BATCH: usize = 512;
    const WAITING: usize = 16;

    fn start(salt: ChangeSalt) -> Self {
        let (jobs, waiting) = sync_channel::<Vec<Job>>(Self::WAITING);
        let thread = thread::spawn(move || {
            waiting.into_iter().flatten().map(|mut job| (job.n, job.hash(&salt))).collect()
        });
        Self { batch: Vec::with_capacity(Self::BATCH), jobs, thread }
    }

    fn add(&mut self, job: Job) {
        self.batch.push(job);
        if self.batch.len() == Self::BATCH {
            let full = std::mem::replace(&mut self.batch, Vec::with_capacity(Self::BATCH));
            // It fails only if the thread died, which joining it will tell.
            let _ = self.jobs.send(full);
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
