//! Connections to a file, and the settings that each has.

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::folder;
use super::peek::{examine, is_unfinished};
use super::refusal::{OpenError, ReadOnly, name, refusal};
use crate::schema;

/// How long a statement waits for another process's write to end.
const BUSY: Duration = Duration::from_secs(10);

/// A connection that writes. EXTRA comes before WAL: a power cut while a new file switches could otherwise
/// bring the old first page back.
pub(super) fn writer(path: &Path) -> rusqlite::Result<Connection> {
    let connection = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    if connection.is_readonly("main")? {
        return Err(rusqlite::Error::SqliteFailure(
            rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_READONLY),
            None,
        ));
    }
    connection.pragma_update(None, "synchronous", "EXTRA")?;
    if cfg!(target_os = "macos") {
        connection.pragma_update(None, "fullfsync", "ON")?;
        connection.pragma_update(None, "checkpoint_fullfsync", "ON")?;
    }
    connection.query_row("PRAGMA journal_mode=WAL", [], |_| Ok(()))?;
    // Takes and gives back the write lock: a write-protected folder shows here, not at the first edit.
    connection.execute_batch("BEGIN IMMEDIATE; COMMIT")?;
    Ok(connection)
}

/// A connection that reads a write-protected file, sharing it with others; where SQLite may not even keep its locks
/// beside it, without locks. It is one of ours, as [`examine`] sees it.
pub(super) fn reader(path: &Path) -> Result<Connection, OpenError> {
    let name = name(path);
    let shared = connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY)
        .map_err(|error| refusal(&name, &error))
        .and_then(|connection| readable(connection, &name));
    match shared {
        Err(OpenError::System { .. }) if is_unfinished(path) => Err(OpenError::Unfinished(name)),
        Err(OpenError::System { .. }) => {
            let connection = unlocked(path).map_err(|error| refusal(&name, &error))?;
            readable(connection, &name)
        }
        shared => shared,
    }
}

/// One of ours, with stand-ins for what its format lacks.
pub(super) fn readable(connection: Connection, name: &str) -> Result<Connection, OpenError> {
    let format = examine(&connection, name)?;
    schema::stand_in(&connection, format).map_err(|error| refusal(name, &error))?;
    Ok(connection)
}

/// What protects a file from being written, as far as the permissions say.
pub(super) fn protection(path: &Path) -> Option<ReadOnly> {
    let protected = |path: &Path| std::fs::metadata(path).is_ok_and(|about| about.permissions().readonly());
    if protected(path) {
        Some(ReadOnly::File)
    } else if protected(&folder(path)) {
        Some(ReadOnly::Folder)
    } else {
        None
    }
}

/// A connection that neither locks nor writes anything, and does not see a log or journal beside the file.
pub(crate) fn unlocked(path: &Path) -> rusqlite::Result<Connection> {
    let mut uri = String::from("file:");
    for byte in path.to_string_lossy().bytes() {
        match byte {
            b'/' | b'-' | b'_' | b'.' | b'~' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => {
                uri.push(char::from(byte))
            }
            other => uri.push_str(&format!("%{other:02X}")),
        }
    }
    uri.push_str("?immutable=1");
    let flags =
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(uri, flags)?;
    harden(&connection)?;
    Ok(connection)
}

/// A connection with the settings that every connection has.
pub(crate) fn connect(path: &Path, mode: OpenFlags) -> rusqlite::Result<Connection> {
    let connection = Connection::open_with_flags(path, mode | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    harden(&connection)?;
    Ok(connection)
}

fn harden(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(BUSY)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
    connection.pragma_update(None, "foreign_keys", "ON")?;
    connection.pragma_update(None, "cell_size_check", "ON")?;
    // A memory-mapped file that another program shortens would kill the process.
    connection.query_row("PRAGMA mmap_size=0", [], |_| Ok(())).or_else(|error| match error {
        rusqlite::Error::QueryReturnedNoRows => Ok(()),
        other => Err(other),
    })
}
