//! What is seen of a file before it is trusted.

use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::APPLICATION_ID;
use super::connect::unlocked;
use super::refusal::{OpenError, name, refusal};
use crate::schema;

/// Looks at a file without touching it: no locks, no sidecars, no recovery. Refuses what is not ours.
pub(super) fn peek(path: &Path) -> Result<(), OpenError> {
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
        // A checkpoint or an import that a crash cut off leaves the main file short or torn, and what lies beside it
        // makes it whole.
        Err(OpenError::Damaged { .. }) if is_unfinished(path) => Ok(()),
        seen => seen.map(drop),
    }
}

/// Refuses a database that is not ours, newer, or broken at its root; returns its format.
pub(super) fn examine(connection: &Connection, name: &str) -> Result<i64, OpenError> {
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

/// Whether SQLite left something beside the file that belongs into it.
pub(super) fn is_unfinished(path: &Path) -> bool {
    ["-wal", "-journal"]
        .iter()
        .any(|suffix| std::fs::metadata(sidecar(path, suffix)).is_ok_and(|about| about.len() > 0))
}

/// The name of a file that SQLite keeps beside this one.
pub(super) fn sidecar(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}
