//! What can go wrong with an event database, in words for the person who works with it.

use dateline_core::model::{FigureError, Noun, ValueError};
use dateline_core::{ChangeId, Id};
use rusqlite::ErrorCode;

use crate::open::{OpenError, ReadOnly};
use crate::snapshot::SnapshotError;

/// Why something was not done. Whatever it was, the database is as it was before.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The file was not opened or made.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// It is open to read only.
    #[error("the file is open to read only: {0}")]
    ReadOnly(ReadOnly),
    /// Nobody is named who edits.
    #[error("nobody is named as the one who edits")]
    NoAuthor,
    /// The database requires a reason with every edit, and none was given.
    #[error("this database asks for a reason with every change")]
    ReasonRequired,
    /// There is one record of this noun, which can neither be made nor deleted.
    #[error("the {} itself can neither be made nor deleted", noun_words(Some(*.0)))]
    Stays(Noun),
    /// The value is none of an analyst-defined field.
    #[error("{error} (field “{field}”)")]
    Figure {
        /// The name of the field.
        field: String,
        /// What is wrong with it.
        error: FigureError,
    },
    /// There is no such record.
    #[error("there is no {} “{id}”", noun_words(*.noun))]
    NoRecord {
        /// The noun that was expected, if one was.
        noun: Option<Noun>,
        /// The id that leads nowhere.
        id: Id,
    },
    /// A record of this id is there already.
    #[error("a record “{0}” is there already")]
    RecordExists(Id),
    /// The noun has no such field.
    #[error("a {} has no field “{field}”", noun_words(Some(*.noun)))]
    NoField {
        /// The noun.
        noun: Noun,
        /// The field as given.
        field: String,
    },
    /// The field does not take the value.
    #[error(transparent)]
    Value(#[from] ValueError),
    /// A field that is not the same for many records at once: a date, which may count from another event.
    #[error("the field “{0}” cannot be set in many events at once")]
    NotOfMany(&'static str),
    /// The record was deleted.
    #[error("“{0}” is deleted")]
    Deleted(String),
    /// The date would count from itself, by way of the named events.
    #[error("the date would count from itself, by way of {}", quoted(.through))]
    AnchorCircle {
        /// The titles of the events on the way round.
        through: Vec<String>,
    },
    /// The record would stand above itself, by way of the named ones: a place within itself, a kind under itself.
    #[error("the {} itself, by way of {}", if *.noun == Noun::Place { "place would lie within" } else { "record would stand under" }, quoted(.through))]
    AboveItself {
        /// The noun.
        noun: Noun,
        /// The names of the records on the way round.
        through: Vec<String>,
    },
    /// Records of this noun are not merged.
    #[error("two records of the noun “{}” cannot be merged", noun_words(Some(*.0)))]
    NotMerged(Noun),
    /// Both are the same record.
    #[error("“{0}” cannot be merged with itself")]
    MergeWithItself(String),
    /// Nothing of this person's is left to undo.
    #[error("there is nothing to undo")]
    NothingToUndo,
    /// Nothing was undone since the last edit.
    #[error("there is nothing to redo")]
    NothingToRedo,
    /// Later changes of others stand on what would be undone or redone.
    #[error("the {label} cannot be {}: {}", if *.redo { "redone" } else { "undone" }, dependents(.by))]
    Depended {
        /// The label of the change that stays.
        label: String,
        /// Whether it was to be redone.
        redo: bool,
        /// The changes that depend on it, oldest first.
        by: Vec<Dependent>,
    },
    /// The person stopped it.
    #[error("it was stopped")]
    Cancelled,
    /// Another program has been writing all the while.
    #[error("another program is writing to the file")]
    Busy,
    /// The disk is full, or the file may not grow.
    #[error("there is no room left for the file")]
    Full,
    /// The file was deleted, moved away or replaced while it was open.
    #[error("“{0}” is no longer where it was")]
    Gone(String),
    /// The content contradicts itself.
    #[error("the file is damaged: {0}")]
    Damaged(String),
    /// A snapshot could not be taken or read.
    #[error(transparent)]
    Snapshot(#[from] SnapshotError),
    /// The app's own data could not be read or written.
    #[error("the app's own data could not be read or written: {0}")]
    AppData(#[source] std::io::Error),
    /// SQLite would not, for another reason.
    #[error("the file could not be read or written: {0}")]
    Sqlite(#[source] rusqlite::Error),
}

/// A later change that stands on an earlier one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dependent {
    /// The change.
    pub change: ChangeId,
    /// Who made it.
    pub person: String,
    /// What it was: “edit of date of “Talks””.
    pub label: String,
}

impl StoreError {
    /// A word for programs, stable over versions.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Open(error) => match error {
                OpenError::Absent(_) => "file_absent",
                OpenError::Exists(_) => "file_exists",
                OpenError::NotAFile(_) => "not_a_file",
                OpenError::Foreign(_) => "file_foreign",
                OpenError::OtherProgram(_) => "file_of_other_program",
                OpenError::Newer { .. } => "file_newer",
                OpenError::Damaged { .. } => "file_damaged",
                OpenError::Busy(_) => "busy",
                OpenError::Unfinished(_) => "file_unfinished",
                OpenError::System { .. } => "file_system",
            },
            Self::ReadOnly(_) => "read_only",
            Self::NoAuthor => "no_author",
            Self::ReasonRequired => "reason_required",
            Self::Stays(_) => "stays",
            Self::Figure { .. } => "value",
            Self::NoRecord { .. } => "no_record",
            Self::RecordExists(_) => "record_exists",
            Self::NoField { .. } => "no_field",
            Self::Value(_) => "value",
            Self::NotOfMany(_) => "not_of_many",
            Self::Deleted(_) => "deleted",
            Self::AnchorCircle { .. } => "anchor_circle",
            Self::AboveItself { .. } => "above_itself",
            Self::NotMerged(_) | Self::MergeWithItself(_) => "not_merged",
            Self::NothingToUndo => "nothing_to_undo",
            Self::NothingToRedo => "nothing_to_redo",
            Self::Depended { .. } => "depended",
            Self::Cancelled => "cancelled",
            Self::Busy => "busy",
            Self::Full => "full",
            Self::Gone(_) => "file_gone",
            Self::Damaged(_) => "file_damaged",
            Self::Snapshot(_) => "snapshot",
            Self::AppData(_) => "app_data",
            Self::Sqlite(_) => "file_system",
        }
    }

    /// What the person can do, as sentences.
    #[must_use]
    pub const fn hint(&self) -> &'static str {
        match self {
            Self::Open(error) => error.hint(),
            Self::ReadOnly(_) => "Save a copy and edit that.",
            Self::NoAuthor => "Give your name first; it is written beside each change.",
            Self::ReasonRequired => {
                "Say why you change it; on the command line with --reason. Undo needs no reason. Nothing was changed."
            }
            Self::Stays(_) => "Edit its fields.",
            Self::Figure { error, .. } => error.hint(),
            Self::NoRecord { .. } => "It may have been removed meanwhile. Look for it again.",
            Self::RecordExists(_) => "Edit the one that is there.",
            Self::NoField { .. } => "Check the name of the field.",
            Self::Value(error) => match error {
                ValueError::Missing { .. } => "Fill it in.",
                ValueError::Word { .. } => "Choose one of the words that the list offers.",
                ValueError::Nul { .. } => "Remove the character.",
                ValueError::Type { .. } | ValueError::NotFinite { .. } => "Enter a value of the right sort.",
            },
            Self::NotOfMany(_) => "Set it in each event by itself.",
            Self::Deleted(_) => "Restore it first.",
            Self::AnchorCircle { .. } => "Give one of these events a date of its own.",
            Self::AboveItself { .. } => "Choose another one above it, or none.",
            Self::NotMerged(_) => "Actors, places and sources can be merged.",
            Self::MergeWithItself(_) => "Choose another record to merge with it.",
            Self::NothingToUndo => "Only your own changes to this file can be undone.",
            Self::NothingToRedo => "A new edit clears what could be redone.",
            Self::Depended { .. } => "Edit the record by hand, or ask them to undo their change first.",
            Self::Cancelled => "Nothing was changed.",
            Self::Busy => "Wait a moment and try again. Nothing was changed.",
            Self::Full => "Make room on the disk and try again. Nothing was changed.",
            Self::Gone(_) => {
                "Put it back under its old name and try again, or save a copy elsewhere and go on in that. Nothing that \
                 was saved is lost while the file is open here."
            }
            Self::Damaged(_) => "Open a snapshot of it, or a copy from your backup.",
            Self::Snapshot(_) => "Check that the disk has room. Nothing was changed.",
            Self::AppData(_) => "Check that the disk has room and that you may write to your own folders.",
            Self::Sqlite(_) => "Check that the disk is there and that you may write to the file.",
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::DiskFull) => Self::Full,
            // A limit on the size of files shows as an input/output error on writing.
            Some(ErrorCode::SystemIoFailure) if wrote(&error) => Self::Full,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged(error.to_string()),
            Some(ErrorCode::OperationInterrupted) => Self::Cancelled,
            _ => Self::Sqlite(error),
        }
    }
}

fn wrote(error: &rusqlite::Error) -> bool {
    error.sqlite_error().is_some_and(|error| error.extended_code == rusqlite::ffi::SQLITE_IOERR_WRITE)
}

/// The noun as a word in a sentence.
pub(crate) fn noun_words(noun: Option<Noun>) -> String {
    noun.map_or_else(|| "record".to_owned(), |noun| noun.table().replace('_', " "))
}

fn quoted(titles: &[String]) -> String {
    titles.iter().map(|title| format!("“{title}”")).collect::<Vec<_>>().join(", ")
}

fn dependents(by: &[Dependent]) -> String {
    const NAMED: usize = 3;
    let mut text = by
        .iter()
        .take(NAMED)
        .map(|change| format!("{} built on it ({})", change.person, change.label))
        .collect::<Vec<_>>()
        .join("; ");
    if by.len() > NAMED {
        text.push_str(&format!("; and {} more", by.len() - NAMED));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refusals_say_who_and_what_stands_in_the_way() {
        let by = |person: &str, label: &str| Dependent {
            change: ChangeId::from_bytes([0; 32]),
            person: person.to_owned(),
            label: label.to_owned(),
        };
        let error = StoreError::Depended {
            label: "new event “Talks”".to_owned(),
            redo: false,
            by: vec![by("Nellie Bly", "edit of date of “Talks”"), by("A", "b"), by("C", "d"), by("E", "f")],
        };
        assert_eq!(
            error.to_string(),
            "the new event “Talks” cannot be undone: Nellie Bly built on it (edit of date of “Talks”); \
             A built on it (b); C built on it (d); and 1 more"
        );
        let error = StoreError::NoRecord { noun: Some(Noun::StatusChange), id: Id::from_bytes([0; 16]) };
        assert_eq!(error.to_string(), "there is no status change “00000000-0000-0000-0000-000000000000”");
    }
}
