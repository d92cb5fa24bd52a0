//! Why a file does not open, or opens to read only: in words for the person, with what they can do.

use std::path::Path;

use rusqlite::ErrorCode;

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
    /// A write was cut off, and what SQLite needs to put it right cannot be written here.
    #[error("“{0}” was left in the middle of a write, and its folder is write-protected")]
    Unfinished(String),
    /// Another program has been writing all the while.
    #[error("another program is writing to “{0}”")]
    Busy(String),
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
            Self::Unfinished(_) => {
                "Copy it, together with the file beside it that ends in -wal or -journal, to a folder of your own and \
                 open the copy. Nothing was changed."
            }
            Self::Busy(_) => "Wait a moment and try again. Nothing was changed.",
            Self::System { .. } => {
                "Check that the disk is there and that you may read the file. Nothing was changed."
            }
        }
    }
}

/// Why an open database is not written to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadOnly {
    /// The file itself is write-protected.
    File,
    /// Its folder is, so that SQLite could keep no journal beside it.
    Folder,
    /// It was opened to look, not to edit.
    Looking,
    /// A check in the background found it damaged.
    Damaged(String),
}

impl std::fmt::Display for ReadOnly {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::File => f.write_str("The file is write-protected. Save a copy to edit it."),
            Self::Folder => f.write_str("The folder is write-protected. Save a copy elsewhere to edit it."),
            Self::Looking => f.write_str("It was opened to look only."),
            Self::Damaged(what) => {
                write!(f, "The file is damaged ({what}). Save a copy, or open a snapshot.")
            }
        }
    }
}

/// SQLite's refusal of the file `name`, in our words.
pub(super) fn refusal(name: &str, error: &rusqlite::Error) -> OpenError {
    let name = name.to_owned();
    match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => OpenError::Foreign(name),
        Some(ErrorCode::DatabaseCorrupt) => {
            OpenError::Damaged { name, what: "its structure is broken or it is cut off".to_owned() }
        }
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => OpenError::Busy(name),
        _ => OpenError::System { name, cause: error.to_string() },
    }
}

pub(super) fn broken(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase))
}

pub(super) fn cannot_write(error: &rusqlite::Error) -> bool {
    matches!(
        error.sqlite_error_code(),
        Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied)
    )
}

pub(super) fn busy(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked))
}

/// The file's name for messages: never the folder, which may say who somebody is.
pub(crate) fn name(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_being_written_is_told_from_a_broken_one() {
        let of = |code| {
            let error = rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(code), None);
            refusal("a.dateline", &error)
        };
        assert!(matches!(of(rusqlite::ffi::SQLITE_BUSY), OpenError::Busy(_)));
        assert!(matches!(of(rusqlite::ffi::SQLITE_CORRUPT), OpenError::Damaged { .. }));
        assert!(matches!(of(rusqlite::ffi::SQLITE_NOTADB), OpenError::Foreign(_)));
        assert!(matches!(of(rusqlite::ffi::SQLITE_IOERR), OpenError::System { .. }));
        assert_eq!(of(rusqlite::ffi::SQLITE_BUSY).to_string(), "another program is writing to “a.dateline”");
    }
}
