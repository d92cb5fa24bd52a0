//! Opening and closing: what is looked at before a file is trusted, and how it is left.
//!
//! A file is first peeked at without locks, sidecars or writes ([`peek()`]); only one that is ours, whole and of a
//! format that we know is then opened, to write ([`open`]) or to look ([`look()`]). The rules and their reasons:
//! ARCHITECTURE.md, "A file is never made worse".

mod connect;
mod look;
mod peek;
mod refusal;

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use crate::app_data::sync_folder;
use crate::{StoreError, schema};

pub(crate) use connect::{connect, unlocked};
use connect::{reader, writer};
pub(crate) use look::look;
use peek::{examine, peek};
pub(crate) use refusal::name;
pub use refusal::{OpenError, ReadOnly};
use refusal::{broken, busy, cannot_write, refusal};

/// `application_id` of an event database: the bytes "DtLn".
pub const APPLICATION_ID: i32 = 0x4474_4c6e;

/// Opens an event database: to write if that is possible, else to read, with the reason. One of an older format is
/// brought to the newest, after `keep` has put it away as it is.
///
/// # Errors
/// If it is refused, `keep` fails, or the migration does. The file then has the format that it had.
pub(crate) fn open(
    path: &Path,
    keep: impl FnOnce(&Connection) -> Result<(), StoreError>,
) -> Result<(Connection, Option<ReadOnly>), StoreError> {
    let name = name(path);
    peek(path)?;
    match writer(path) {
        Ok(connection) => {
            // Read again: the peek does not see what a journal beside the file holds.
            if examine(&connection, &name)? < schema::newest() {
                let migrated = keep(&connection).and_then(|()| {
                    schema::migrate(&connection).map_err(|error| refusal(&name, &error).into())
                });
                if let Err(error) = migrated {
                    // What keeps it from being migrated is told; that it then stays in two files would be a second
                    // trouble and no more.
                    let _ = close(connection);
                    return Err(error);
                }
            }
            Ok((connection, None))
        }
        Err(error) if cannot_write(&error) => {
            // Where the file itself may be written, SQLite could not keep its journal beside it.
            let reason = connect::protection(path).unwrap_or(ReadOnly::Folder);
            Ok((reader(path)?, Some(reason)))
        }
        Err(error) => Err(refusal(&name, &error).into()),
    }
}

/// Makes a new event database at `path`, complete or not at all: it is built beside its place and then renamed.
pub(crate) fn create(path: &Path) -> Result<(), OpenError> {
    let name = name(path);
    let system =
        |cause: &dyn std::fmt::Display| OpenError::System { name: name.clone(), cause: cause.to_string() };
    if path.exists() {
        return Err(OpenError::Exists(name));
    }
    let folder = folder(path);
    let draft = tempfile::Builder::new()
        .prefix(".dateline-new-")
        .tempfile_in(&folder)
        .map_err(|error| system(&error))?
        .into_temp_path();
    let build = || -> rusqlite::Result<()> {
        let connection = connect(&draft, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        connection.pragma_update(None, "synchronous", "EXTRA")?;
        connection.pragma_update(None, "application_id", APPLICATION_ID)?;
        schema::migrate(&connection)?;
        connection.close().map_err(|(_, error)| error)
    };
    build().map_err(|error| system(&error))?;
    draft.persist_noclobber(path).map_err(|error| match error.error.kind() {
        std::io::ErrorKind::AlreadyExists => OpenError::Exists(name.clone()),
        _ => system(&error.error),
    })?;
    sync_folder(&folder).map_err(|error| system(&error))
}

/// Leaves the file at rest as one file, if nobody else has it open; finding it busy is normal.
pub(crate) fn close(connection: Connection) -> rusqlite::Result<()> {
    if !connection.is_readonly("main")? {
        connection.busy_timeout(Duration::from_millis(50))?;
        for statement in ["PRAGMA wal_checkpoint(TRUNCATE)", "PRAGMA journal_mode=DELETE"] {
            match connection.query_row(statement, [], |_| Ok(())) {
                Err(error) if !busy(&error) => return Err(error),
                _ => {}
            }
        }
    }
    connection.close().map_err(|(_, error)| error)
}

/// Leaves a file that was only looked at. SQLite clears away its sidecars if nobody else has it open.
pub(crate) fn leave(connection: Connection) -> rusqlite::Result<()> {
    connection.close().map_err(|(_, error)| error)
}

/// The whole database read through once; `None` if nothing is wrong. Slow on a large file: run it aside.
///
/// # Errors
/// If the file cannot be opened.
pub fn quick_check(path: &Path) -> Result<Option<String>, OpenError> {
    let name = name(path);
    let connection =
        connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY).map_err(|error| refusal(&name, &error))?;
    let verdict = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0));
    match verdict {
        Ok(verdict) if verdict == "ok" => Ok(None),
        Ok(what) => Ok(Some(what)),
        Err(error) if broken(&error) => Ok(Some(error.to_string())),
        Err(error) => Err(refusal(&name, &error)),
    }
}

fn folder(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

#[cfg(test)]
mod tests;
