//! Opening to look: the file stays as it is, byte for byte.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use super::connect::{connect, protection, readable, reader};
use super::peek::peek;
use super::refusal::{OpenError, ReadOnly, name, refusal};

/// Opens an event database to look at it. A file at rest is not even opened to write; it keeps its bytes, and nothing
/// is put beside it. One of an older format is not migrated: what it lacks stands in the connection alone, as it was
/// when it was opened.
pub(crate) fn look(path: &Path) -> Result<(Connection, ReadOnly), OpenError> {
    let name = name(path);
    peek(path)?;
    let at_rest = connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY)
        .map_err(|error| refusal(&name, &error))
        .and_then(|connection| seen(connection, &name));
    let connection = match at_rest {
        Ok((connection, Rest::Yes)) => connection,
        Err(error) if !matches!(error, OpenError::System { .. }) => return Err(error),
        // Somebody has it open, or a crash left it so. To share it SQLite keeps files beside it, or has a write that
        // was cut off to take back; it clears them away at the end only over a connection that could write. The
        // other connection goes after this one has come, so that it does not leave them behind.
        unrest => {
            let shared = match connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE) {
                Ok(connection) => seen(connection, &name).map(|(connection, _)| connection),
                Err(error) => Err(refusal(&name, &error)),
            };
            drop(unrest);
            match shared {
                Err(OpenError::System { .. }) => reader(path)?,
                shared => shared?,
            }
        }
    };
    Ok((connection, protection(path).unwrap_or(ReadOnly::Looking)))
}

/// Whether nobody has a file open and nothing was left undone in it.
enum Rest {
    Yes,
    No,
}

/// A connection that can be read, and whether the file is at rest.
fn seen(connection: Connection, name: &str) -> Result<(Connection, Rest), OpenError> {
    let connection = readable(connection, name)?;
    let journal: String = connection
        .pragma_query_value(None, "journal_mode", |row| row.get(0))
        .map_err(|error| refusal(name, &error))?;
    let rest = if journal.eq_ignore_ascii_case("wal") { Rest::No } else { Rest::Yes };
    Ok((connection, rest))
}
