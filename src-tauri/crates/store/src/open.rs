//! Opening and closing: what is looked at before a file is trusted, and how it is left.
//!
//! A file is first peeked at without locks, sidecars or writes (`immutable=1`); only one that is ours, whole and
//! of a format that we know is then opened to write. The rules and their reasons: ARCHITECTURE.md, "A file is
//! never made worse".

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags};

use crate::app_data::sync_folder;
use crate::schema;

/// How long a statement waits for another process's write to end.
const BUSY: Duration = Duration::from_secs(10);

/// `application_id` of an event database: the bytes "DtLn".
pub const APPLICATION_ID: i32 = 0x4474_4c6e;

/// Why a file was not opened or made. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// There is no such file.
    #[error("there is no file “{0}”")]
    Absent(String),
    /// A new file would take the place of one that is there.
    #[error("“{0}” is there already")]
    Exists(String),
    /// A folder, or anything else that is no ordinary file.
    #[error("“{0}” is not a file")]
    NotAFile(String),
    /// An empty file, a text, a picture…
    #[error("“{0}” is not an event database")]
    Foreign(String),
    /// A database of another program.
    #[error("“{0}” is a database of another program")]
    OtherProgram(String),
    /// Made by a Dateline that knows more than this one.
    #[error("“{name}” was made by a newer Dateline (format {format}; this one reads up to {known})")]
    Newer {
        /// The file's name.
        name: String,
        /// Its format.
        format: i64,
        /// The newest format that is known here.
        known: i64,
    },
    /// The file is cut off or its structure is broken.
    #[error("“{name}” is damaged: {what}")]
    Damaged {
        /// The file's name.
        name: String,
        /// What was found.
        what: String,
    },
    /// The system or SQLite would not.
    #[error("“{name}” could not be opened: {cause}")]
    System {
        /// The file's name.
        name: String,
        /// What the system said.
        cause: String,
    },
}

impl OpenError {
    /// What the person can do.
    #[must_use]
    pub const fn hint(&self) -> &'static str {
        match self {
            Self::Absent(_) => "Check the name, or make a new event database.",
            Self::Exists(_) => "Choose another name; an existing file is never overwritten.",
            Self::NotAFile(_) => "Choose a file that ends in .dateline.",
            Self::Foreign(_) => {
                "Choose a file that ends in .dateline. To bring in a table, use Import. The file was not changed."
            }
            Self::OtherProgram(_) => {
                "Export a table from that program and import it. The file was not changed."
            }
            Self::Newer { .. } => {
                "Open it with the newer version, or ask the sender for an export. The file was not changed."
            }
            Self::Damaged { .. } => "Nothing was changed. Open a snapshot of it, or a copy from your backup.",
            Self::System { .. } => {
                "Check that the disk is there and that you may read the file. Nothing was changed."
            }
        }
    }
}

/// Why an open database cannot be written to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadOnly {
    /// The file itself is write-protected.
    File,
    /// Its folder is, so that SQLite could keep no journal beside it.
    Folder,
    /// A check in the background found it damaged.
    Damaged(String),
}

impl std::fmt::Display for ReadOnly {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::File => f.write_str("The file is write-protected. Save a copy to edit it."),
            Self::Folder => f.write_str("The folder is write-protected. Save a copy elsewhere to edit it."),
            Self::Damaged(what) => {
                write!(f, "The file is damaged ({what}). Save a copy, or open a snapshot.")
            }
        }
    }
}

/// Opens an event database: to write if that is possible, else to read, with the reason.
pub(crate) fn open(path: &Path) -> Result<(Connection, Option<ReadOnly>), OpenError> {
    let name = name(path);
    peek(path)?;
    match writer(path) {
        Ok(connection) => {
            // Read again: the peek does not see what a journal beside the file holds.
            let format = examine(&connection, &name)?;
            if format < schema::newest() {
                schema::migrate(&connection).map_err(|error| refusal(&name, &error))?;
            }
            Ok((connection, None))
        }
        Err(error) if cannot_write(&error) => {
            let reason = if file_is_protected(path) { ReadOnly::File } else { ReadOnly::Folder };
            let connection = reader(path).map_err(|error| refusal(&name, &error))?;
            examine(&connection, &name)?;
            Ok((connection, Some(reason)))
        }
        Err(error) => Err(refusal(&name, &error)),
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

/// Looks at a file without touching it: no locks, no sidecars, no recovery. Refuses what is not ours.
fn peek(path: &Path) -> Result<(), OpenError> {
    let name = name(path);
    // What the directory says, not an opened file: closing a descriptor of a database that this process has open
    // would drop SQLite's locks on it.
    let about = std::fs::metadata(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => OpenError::Absent(name.clone()),
        _ => OpenError::System { name: name.clone(), cause: error.to_string() },
    })?;
    if !about.is_file() {
        return Err(OpenError::NotAFile(name));
    }
    if about.len() == 0 {
        return Err(OpenError::Foreign(name));
    }
    let connection = unlocked(path).map_err(|error| refusal(&name, &error))?;
    match examine(&connection, &name) {
        // A checkpoint that a crash cut off leaves the main file short, and the log beside it makes it whole.
        Err(OpenError::Damaged { .. }) if sidecar(path, "-wal").exists() => Ok(()),
        seen => seen.map(drop),
    }
}

/// Refuses a database that is not ours, newer, or broken at its root; returns its format.
fn examine(connection: &Connection, name: &str) -> Result<i64, OpenError> {
    let pragma = |pragma: &str| {
        connection
            .pragma_query_value(None, pragma, |row| row.get::<_, i64>(0))
            .map_err(|error| refusal(name, &error))
    };
    // Reading the schema reaches the root pages: a file cut off or scribbled over fails here.
    connection
        .query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))
        .map_err(|error| refusal(name, &error))?;
    if pragma("application_id")? != i64::from(APPLICATION_ID) {
        return Err(OpenError::OtherProgram(name.to_owned()));
    }
    match pragma("user_version")? {
        format if format > schema::newest() => {
            Err(OpenError::Newer { name: name.to_owned(), format, known: schema::newest() })
        }
        format if format < 1 => {
            Err(OpenError::Damaged { name: name.to_owned(), what: "it has no format number".to_owned() })
        }
        format => Ok(format),
    }
}

/// A connection that writes. EXTRA comes before WAL: a power cut while a new file switches could otherwise
/// bring the old first page back.
fn writer(path: &Path) -> rusqlite::Result<Connection> {
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

/// A connection that reads, sharing the file with others; in a write-protected folder without locks.
fn reader(path: &Path) -> rusqlite::Result<Connection> {
    let shared = connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY).and_then(|connection| {
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(())).map(|()| connection)
    });
    shared.or_else(|_| unlocked(path))
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

fn refusal(name: &str, error: &rusqlite::Error) -> OpenError {
    let name = name.to_owned();
    match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => OpenError::Foreign(name),
        Some(ErrorCode::DatabaseCorrupt) => {
            OpenError::Damaged { name, what: "its structure is broken or it is cut off".to_owned() }
        }
        _ => OpenError::System { name, cause: error.to_string() },
    }
}

fn broken(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase))
}

fn cannot_write(error: &rusqlite::Error) -> bool {
    matches!(
        error.sqlite_error_code(),
        Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied)
    )
}

fn busy(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked))
}

fn file_is_protected(path: &Path) -> bool {
    std::fs::metadata(path).is_ok_and(|about| about.permissions().readonly())
}

fn sidecar(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

fn folder(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// The file's name for messages: never the folder, which may say who somebody is.
pub(crate) fn name(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}

#[cfg(test)]
mod tests;
