//! One open event database.

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use dateline_core::Id;
use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::app_data::AppData;
use crate::bulk::Room;
use crate::find::{self, Listing};
use crate::log::read;
use crate::open::{self, ReadOnly};
use crate::place::Place;
use crate::replica::Replica;
use crate::snapshot::{self, Snapshot};
use crate::tables::IdColumn;
use crate::{StoreError, settings, text_index, write};

/// One open event database. It is one connection: another thread or process opens its own.
pub struct Database {
    pub(crate) connection: Connection,
    path: PathBuf,
    pub(crate) place: Place,
    pub(crate) app: AppData,
    pub(crate) read_only: Option<ReadOnly>,
    pub(crate) id: Id,
    pub(crate) author: Option<Author>,
    pub(crate) replica: Option<Replica>,
    /// What was found last; see [`Listing`].
    pub(crate) listing: RefCell<Option<Listing>>,
}

#[derive(Debug, Clone)]
pub(crate) struct Author {
    pub(crate) id: Id,
    pub(crate) name: String,
}

/// What the snapshot is called that is taken before a file is brought to a newer format.
const MIGRATION: &str = "migration";

fn id_of(connection: &Connection) -> rusqlite::Result<Id> {
    connection
        .query_row("SELECT value FROM meta WHERE key = 'database'", [], |row| row.get(0))
        .map(|IdColumn(id)| id)
}

/// SQLite's page cache, in KiB below zero: 64 MiB.
const CACHE: i64 = -64 * 1024;

impl Database {
    /// Makes a new event database and opens it.
    ///
    /// # Errors
    /// If there is a file of that name, or the folder cannot be written to.
    pub fn create(path: &Path, app: &AppData) -> Result<Self, StoreError> {
        open::create(path)?;
        Self::open(path, app)
    }

    /// Opens an event database; if it cannot be written to, to read, with the reason in [`Database::read_only`]. One of
    /// an older format is kept as a snapshot and brought to the newest.
    ///
    /// # Errors
    /// If the snapshot cannot be written. If the file is absent, foreign, newer or damaged. It is then as it was, byte for byte.
    pub fn open(path: &Path, app: &AppData) -> Result<Self, StoreError> {
        let (connection, read_only) = open::open(path, |connection| {
            let id = id_of(connection)?;
            Ok(snapshot::take(connection, app, (id, path), MIGRATION, None).map(drop)?)
        })?;
        let mut database = Self::around(connection, path, app, read_only)?;
        if database.read_only.is_none() && !settings::are_there(&database.connection)? {
            database.set_up()?;
        }
        Ok(database)
    }

    /// Opens an event database to look at it and nothing else: the file keeps its bytes, and an edit is refused. Others
    /// may have it open and write to it meanwhile. What a crash left undone is taken in first, as whenever it is opened.
    ///
    /// # Errors
    /// As [`Database::open`].
    pub fn look(path: &Path, app: &AppData) -> Result<Self, StoreError> {
        let (connection, reason) = open::look(path)?;
        Self::around(connection, path, app, Some(reason))
    }

    fn around(
        connection: Connection,
        path: &Path,
        app: &AppData,
        read_only: Option<ReadOnly>,
    ) -> Result<Self, StoreError> {
        connection.set_prepared_statement_cache_capacity(256);
        connection.pragma_update(None, "cache_size", CACHE)?;
        find::add_functions(&connection)?;
        let id = id_of(&connection)?;
        Ok(Self {
            connection,
            path: path.to_owned(),
            place: Place::of(path),
            app: app.clone(),
            read_only,
            id,
            author: None,
            replica: None,
            listing: RefCell::new(None),
        })
    }

    /// Closes it and leaves one file behind, if nobody else has it open.
    ///
    /// # Errors
    /// If the file or the app's data cannot be written. Nothing that was committed is lost.
    pub fn close(self) -> Result<(), StoreError> {
        // One whose changes another program took out of the file does not go on in it.
        if let (Some(replica), Some((_, last))) = (self.replica, read::last(&self.connection)?)
            && write::holds(&self.connection, &replica)?
        {
            replica.put_back(last).map_err(StoreError::AppData)?;
        }
        let looked = self.read_only == Some(ReadOnly::Looking);
        let closed = if looked { open::leave(self.connection) } else { open::close(self.connection) };
        Ok(closed?)
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

    /// Refuses to write to a file that was deleted, moved away or replaced while it is open: nobody would find it there.
    pub(crate) fn refuse_if_gone(&self) -> Result<(), StoreError> {
        if self.place.holds() { Ok(()) } else { Err(StoreError::Gone(open::name(&self.path))) }
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
        let catch_up = || -> Result<(), StoreError> {
            let transaction = Transaction::new_unchecked(&self.connection, TransactionBehavior::Immediate)?;
            text_index::catch_up(&transaction)?;
            Ok(transaction.commit()?)
        };
        if !text_index::is_far_behind(&self.connection)? {
            return catch_up();
        }
        let room = Room::make(&self.connection)?;
        let caught_up = catch_up();
        room.give_back(&self.connection)?;
        caught_up
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
        Ok(snapshot::take(&self.connection, &self.app, (self.id, &self.path), occasion, None)?)
    }

    /// The snapshots of this database on this machine, newest first.
    ///
    /// # Errors
    /// If the app's data cannot be read.
    pub fn snapshots(&self) -> Result<Vec<Snapshot>, StoreError> {
        snapshot::list(&self.app, self.id).map_err(StoreError::AppData)
    }
}
