//! The room that an import, or indexing its text, gives itself: how the file is kept safe while it writes, and how much stays in memory.

use rusqlite::Connection;

use crate::StoreError;

/// SQLite's page cache during an import, in KiB below zero: 200 MB, so that the pages of indexes which are written in
/// any order stay in memory, and the index made at the end is sorted there.
const CACHE: i64 = -200_000;
/// After so many pages a write-ahead log is moved into the file: SQLite's own default.
const CHECKPOINT_PAGES: i64 = 1000;

/// How the connection is set up while very much is written. With a rollback journal new pages go straight to where they
/// stay; a write-ahead log takes them twice and checks each. Only who has the file to themselves can choose.
pub(crate) struct Room {
    /// Whether the rollback journal could be had.
    plain: bool,
    /// The page cache as it was.
    cache: i64,
}

impl Room {
    /// Makes room, outside any transaction.
    pub(crate) fn make(connection: &Connection) -> Result<Self, StoreError> {
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
        let cache = connection.pragma_query_value(None, "cache_size", |row| row.get(0))?;
        connection.pragma_update(None, "cache_size", CACHE)?;
        Ok(Self { plain, cache })
    }

    /// Sets everything as it was.
    pub(crate) fn give_back(self, connection: &Connection) -> Result<(), StoreError> {
        connection.pragma_update(None, "cache_size", self.cache)?;
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
