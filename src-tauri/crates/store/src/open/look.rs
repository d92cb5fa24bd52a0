//! Opening to look: the file stays as it is, byte for byte.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use super::connect::{connect, protection, reader};
use super::peek::{examine, peek};
use super::refusal::{OpenError, ReadOnly, name, refusal};
use crate::schema;

/// Opens an event database to look at it. A file at rest is not even opened to write; it keeps its bytes, and nothing
/// is put beside it.
pub(crate) fn look(path: &Path) -> Result<(Connection, ReadOnly), OpenError> {
    let name = name(path);
    peek(path)?;
    let at_rest = connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY)
        .map_err(|error| refusal(&name, &error))
        .and_then(|connection| seen(connection, &name));
    let (connection, format) = match at_rest {
        Ok((connection, format, Rest::Yes)) => (connection, format),
        Err(error) if !matches!(error, OpenError::System { .. }) => return Err(error),
        // Somebody has it open, or a crash left it so. To share it SQLite keeps files beside it, or has a write that
        // was cut off to take back; it clears them away at the end only over a connection that could write. The
        // other connection goes after this one has come, so that it does not leave them behind.
        unrest => {
            let shared = match connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE) {
                Ok(connection) => seen(connection, &name).map(|(connection, format, _)| (connection, format)),
                Err(error) => Err(refusal(&name, &error)),
            };
            drop(unrest);
            match shared {
                Err(OpenError::System { .. }) => {
                    let connection = reader(path)?;
                    let format = examine(&connection, &name)?;
                    (connection, format)
                }
                shared => shared?,
            }
        }
    };
    if format < schema::newest() {
        // What is to be read is there only after the migration.
        drop(connection);
        return super::open(path)
            .map(|(connection, reason)| (connection, reason.unwrap_or(ReadOnly::Looking)));
    }
    Ok((connection, protection(path).unwrap_or(ReadOnly::Looking)))
}

/// Whether nobody has a file open and nothing was left undone in it.
enum Rest {
    Yes,
    No,
}

/// What a connection sees: the format, and whether the file is at rest.
fn seen(connection: Connection, name: &str) -> Result<(Connection, i64, Rest), OpenError> {
    let format = examine(&connection, name)?;
    let journal: String = connection
        .pragma_query_value(None, "journal_mode", |row| row.get(0))
        .map_err(|error| refusal(name, &error))?;
    let rest = if journal.eq_ignore_ascii_case("wal") { Rest::No } else { Rest::Yes };
    Ok((connection, format, rest))
}
