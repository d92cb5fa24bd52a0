//! One open event database.

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use chrono::Local;
use dateline_core::model::{BUILT_IN_KINDS, Noun, Value};
use dateline_core::{ChangeId, Date, Id};
use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::app_data::AppData;
use crate::edit::Edit;
use crate::find::{self, Listing};
use crate::log::{Draft, Kind, Writer, read};
use crate::open::{self, ReadOnly};
use crate::record::{self, Record};
use crate::replica::Replica;
use crate::snapshot::{self, Snapshot};
use crate::tables::{self, IdColumn};
use crate::touched::{Flags, Touched};
use crate::{StoreError, dates, text_index};

/// The person who stands beside what Dateline itself wrote.
pub(crate) const DATELINE: Id = Id::from_bytes([0; 16]);

/// One open event database. It is one connection: another thread or process opens its own.
pub struct Database {
    pub(crate) connection: Connection,
    path: PathBuf,
    app: AppData,
    read_only: Option<ReadOnly>,
    id: Id,
    author: Option<Author>,
    replica: Option<Replica>,
    /// What was found last; see [`Listing`].
    pub(crate) listing: RefCell<Option<Listing>>,
}

#[derive(Debug, Clone)]
struct Author {
    id: Id,
    name: String,
}

/// What a change is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// For programs: “event.edit”.
    pub operation: &'static str,
    /// For people, to stand behind “Undo”: “edit of date of “Talks””.
    pub text: String,
    /// Why, in the words of whoever did it.
    pub reason: Option<String>,
}

impl Label {
    /// A label without a reason.
    pub fn new(operation: &'static str, text: impl Into<String>) -> Self {
        Self { operation, text: text.into(), reason: None }
    }
}

/// What came of an edit.
#[derive(Debug, Clone)]
#[must_use]
pub struct Committed<T> {
    /// What the edit returned.
    pub value: T,
    /// The change in the log; none if nothing changed.
    pub change: Option<ChangeId>,
    /// What it touched.
    pub flags: Flags,
    /// How many events' dates moved, derived ones included.
    pub moved: usize,
}

impl Database {
    /// Makes a new event database and opens it.
    ///
    /// # Errors
    /// If there is a file of that name, or the folder cannot be written to.
    pub fn create(path: &Path, app: &AppData) -> Result<Self, StoreError> {
        open::create(path)?;
        Self::open(path, app)
    }

    /// Opens an event database; if it cannot be written to, to read, with the reason in [`Database::read_only`].
    ///
    /// # Errors
    /// If the file is absent, foreign, newer or damaged. It is then as it was, byte for byte.
    pub fn open(path: &Path, app: &AppData) -> Result<Self, StoreError> {
        let (connection, read_only) = open::open(path)?;
        connection.set_prepared_statement_cache_capacity(256);
        find::add_functions(&connection)?;
        let IdColumn(id) =
            connection.query_row("SELECT value FROM meta WHERE key = 'database'", [], |row| row.get(0))?;
        let mut database = Self {
            connection,
            path: path.to_owned(),
            app: app.clone(),
            read_only,
            id,
            author: None,
            replica: None,
            listing: RefCell::new(None),
        };
        if database.read_only.is_none() && read::last(&database.connection)?.is_none() {
            database.set_up()?;
        }
        Ok(database)
    }

    /// Closes it and leaves one file behind, if nobody else has it open.
    ///
    /// # Errors
    /// If the file or the app's data cannot be written. Nothing that was committed is lost.
    pub fn close(self) -> Result<(), StoreError> {
        if let (Some(replica), Some((_, last))) = (self.replica, read::last(&self.connection)?) {
            replica.put_back(last).map_err(StoreError::AppData)?;
        }
        Ok(open::close(self.connection)?)
    }

    /// Where the file lies.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Why it cannot be written to, if it cannot.
    #[must_use]
    pub const fn read_only(&self) -> Option<&ReadOnly> {
        self.read_only.as_ref()
    }

    /// Stops all writing from now on: a check in the background found the file damaged.
    pub fn make_read_only(&mut self, reason: ReadOnly) {
        self.read_only = Some(reason);
    }

    /// The id of the database; copies of it have the same.
    #[must_use]
    pub const fn database_id(&self) -> Id {
        self.id
    }

    /// Names who edits from now on.
    ///
    /// # Errors
    /// If the app's data cannot be read or written.
    pub fn set_author(&mut self, name: &str) -> Result<(), StoreError> {
        let name = name.trim();
        if name.is_empty() {
            return Err(StoreError::NoAuthor);
        }
        let id = self.app.person(name).map_err(StoreError::AppData)?;
        self.author = Some(Author { id, name: name.to_owned() });
        Ok(())
    }

    /// Who edits.
    #[must_use]
    pub fn author(&self) -> Option<&str> {
        self.author.as_ref().map(|author| author.name.as_str())
    }

    pub(crate) fn author_id(&self) -> Option<Id> {
        self.author.as_ref().map(|author| author.id)
    }

    /// The number of the last change in the file. It rises with every change, also with those of other processes.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn version(&self) -> Result<i64, StoreError> {
        Ok(read::last(&self.connection)?.map_or(0, |(seq, _)| seq))
    }

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
    pub fn resolve(&self, date: &Date) -> Result<Result<Date, dateline_core::date::AnchorError>, StoreError> {
        dates::Resolver::new(&self.connection).date(date)
    }

    /// Brings the text index up to date, if it is behind: after an import it is, so that events can be looked at while
    /// their words are still being indexed. Finding words does it by itself; this is for doing it beforehand.
    ///
    /// # Errors
    /// If the file cannot be read, or written while another program holds it.
    pub fn catch_up_text(&self) -> Result<(), StoreError> {
        if !text_index::is_behind(&self.connection)? {
            return Ok(());
        }
        if self.read_only.is_some() {
            return text_index::make_temporary(&self.connection, self.version()?);
        }
        let transaction = Transaction::new_unchecked(&self.connection, TransactionBehavior::Immediate)?;
        text_index::catch_up(&transaction)?;
        Ok(transaction.commit()?)
    }

    /// Writes a checked copy of the database as it is now. An existing file is not overwritten.
    ///
    /// # Errors
    /// If the copy cannot be written.
    pub fn save_copy(&self, to: &Path) -> Result<(), StoreError> {
        Ok(snapshot::copy(&self.connection, to)?)
    }

    /// Keeps a snapshot in the app's data. `occasion` is a word: “import”, “daily”.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn snapshot(&self, occasion: &str) -> Result<Snapshot, StoreError> {
        Ok(snapshot::take(&self.connection, &self.app, self.id, occasion)?)
    }

    /// The snapshots of this database on this machine, newest first.
    ///
    /// # Errors
    /// If the app's data cannot be read.
    pub fn snapshots(&self) -> Result<Vec<Snapshot>, StoreError> {
        snapshot::list(&self.app, self.id).map_err(StoreError::AppData)
    }

    /// Edits: all that `edit` does becomes one change in one transaction, or nothing of it.
    ///
    /// # Errors
    /// If the file cannot be written, nobody is named as the author, or `edit` returns an error.
    pub fn commit<T>(
        &mut self,
        label: &Label,
        edit: impl FnOnce(&mut Edit<'_>) -> Result<T, StoreError>,
    ) -> Result<Committed<T>, StoreError> {
        self.write(Kind::Edit, |draft| {
            let mut editing = Edit::new(draft.connection(), draft);
            let value = edit(&mut editing)?;
            let moved = editing.derive()?;
            let Edit { draft, touched, .. } = editing;
            Ok(Written { value, draft, touched, moved, label: label.clone() })
        })
    }

    /// A write without a target.
    pub(crate) fn write<T>(
        &mut self,
        kind: Kind,
        body: impl for<'c> FnOnce(Draft<'c>) -> Result<Written<'c, T>, StoreError>,
    ) -> Result<Committed<T>, StoreError> {
        self.write_with_target(kind, |_| Ok((None, ())), |draft, ()| body(draft))
    }

    /// The one door: a write transaction with one change in it, and, at a person's first, one by which they join.
    /// `prepare` looks at the database under the write lock and names the change that this one takes back, if any.
    pub(crate) fn write_with_target<P, T>(
        &mut self,
        kind: Kind,
        prepare: impl FnOnce(&Connection) -> Result<(Option<ChangeId>, P), StoreError>,
        body: impl for<'c> FnOnce(Draft<'c>, P) -> Result<Written<'c, T>, StoreError>,
    ) -> Result<Committed<T>, StoreError> {
        if let Some(reason) = &self.read_only {
            return Err(StoreError::ReadOnly(reason.clone()));
        }
        let author =
            if kind == Kind::Setup { None } else { Some(self.author.clone().ok_or(StoreError::NoAuthor)?) };
        let transaction = Transaction::new_unchecked(&self.connection, TransactionBehavior::Immediate)?;
        let replica = match &self.replica {
            Some(replica) => replica.id(),
            None => {
                let last = read::last(&transaction)?.map(|(_, id)| id);
                let replica = Replica::take(&self.app, self.id, last).map_err(StoreError::AppData)?;
                self.replica.insert(replica).id()
            }
        };
        let person = author.as_ref().map_or(DATELINE, |author| author.id);
        let writer = Writer { person, replica, now: Local::now() };
        if let Some(author) = &author {
            join(&transaction, writer, author)?;
        }
        let (target, prepared) = prepare(&transaction)?;
        let draft = Draft::begin(&transaction, kind, writer, target)?;
        let Written { value, draft, mut touched, moved, label } = body(draft, prepared)?;
        if draft.ops() == 0 && target.is_none() {
            return Ok(Committed { value, change: None, flags: Flags::default(), moved: 0 });
        }
        let change = draft.finish(label.operation, &label.text, label.reason.as_deref())?;
        transaction.commit()?;
        touched.flags.undo = true;
        Ok(Committed { value, change: Some(change), flags: touched.flags, moved })
    }

    /// What every new database starts with.
    fn set_up(&mut self) -> Result<(), StoreError> {
        let label = Label::new("setup", "built-in kinds");
        let set_up = self.write(Kind::Setup, |draft| {
            let mut edit = Edit::new(draft.connection(), draft);
            for kind in BUILT_IN_KINDS {
                edit.create_with_id(
                    kind.id(),
                    Noun::Kind,
                    &[
                        ("name", kind.name.into()),
                        ("code", kind.code.into()),
                        ("cameo", Value::from(kind.cameo)),
                        ("plover", Value::from(kind.plover)),
                        ("colour", kind.colour.into()),
                        ("glyph", kind.glyph.into()),
                    ],
                )?;
            }
            let Edit { draft, touched, .. } = edit;
            Ok(Written { value: (), draft, touched, moved: 0, label })
        })?;
        debug_assert!(set_up.change.is_some());
        Ok(())
    }
}

/// What the body of a write hands back.
pub(crate) struct Written<'c, T> {
    pub(crate) value: T,
    pub(crate) draft: Draft<'c>,
    pub(crate) touched: Touched,
    pub(crate) moved: usize,
    pub(crate) label: Label,
}

/// Enters a person who was never here into the database, in a change of its own, so that undoing their first edit
/// does not take their name away.
fn join(connection: &Connection, writer: Writer, author: &Author) -> Result<(), StoreError> {
    if tables::find(connection, author.id)?.is_some() {
        return Ok(());
    }
    let draft = Draft::begin(connection, Kind::Join, writer, None)?;
    let mut edit = Edit::new(connection, draft);
    edit.create_with_id(author.id, Noun::Person, &[("name", author.name.as_str().into())])?;
    edit.draft.finish("person.join", &format!("first edit by {}", author.name), None)?;
    Ok(())
}
