//! What a command answers when it does not do what was asked.

mod from;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Why a command was refused. A code stands for something that a program may react to; people read the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ErrorCode {
    /// There is no such command.
    UnknownCommand,
    /// The arguments are not those of the command.
    BadArguments,
    /// No file is open.
    NoFile,
    /// The file is open to read only.
    ReadOnly,
    /// Nobody is named as the one who edits.
    NoAuthor,
    /// The database requires a reason with every edit, and none was given.
    ReasonRequired,
    /// There is no such file.
    FileAbsent,
    /// A file of this name is there already.
    FileExists,
    /// The file is not an event database.
    FileForeign,
    /// The file was made by a newer Dateline.
    FileNewer,
    /// The file is damaged.
    FileDamaged,
    /// The system would not read or write the file.
    FileSystem,
    /// Another program is writing to the file.
    FileBusy,
    /// There is no room left.
    DiskFull,
    /// There is no such record.
    NoRecord,
    /// A record of this id is there already.
    RecordExists,
    /// The record was deleted.
    Deleted,
    /// A field does not take the value; `field` names it.
    BadValue,
    /// A text is no date; `field` names the field.
    BadDate,
    /// The date would count from itself.
    AnchorCircle,
    /// There is nothing to undo.
    NothingToUndo,
    /// There is nothing to redo.
    NothingToRedo,
    /// Later changes of others stand on what would be undone.
    Depended,
    /// The query cannot be read.
    BadQuery,
    /// The handle leads nowhere: the file was moved or offered to an earlier window.
    NoHandle,
    /// The table cannot be read.
    BadTable,
    /// The table needs a word from the person: encoding, order of dates, mapping.
    TableUnsure,
    /// The picture cannot be made: nothing to draw, or too large.
    BadPicture,
    /// Another long task is running.
    Busy,
    /// The person stopped it.
    Cancelled,
    /// The link is none that Dateline opens.
    BadLink,
    /// A mistake of Dateline's own.
    Internal,
}

/// What a command answers when it does not do what was asked. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[error("{message}")]
pub struct ApiError {
    /// What a program may react to.
    pub code: ErrorCode,
    /// What is wrong, as a sentence.
    pub message: String,
    /// What the person can do.
    pub hint: Option<String>,
    /// The field that was refused, where it is one.
    pub field: Option<String>,
    /// Where in a query it is wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub place: Option<QueryPlace>,
}

/// Where a query is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct QueryPlace {
    /// Where it begins, in characters.
    pub offset: u32,
    /// How many characters it takes.
    pub length: u32,
    /// Whether going on to type could put it right.
    pub unfinished: bool,
}

impl ApiError {
    /// An error with a hint.
    pub fn new(code: ErrorCode, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { code, message: sentence(message.into()), hint: Some(hint.into()), field: None, place: None }
    }

    /// The same about a field.
    #[must_use]
    pub fn about(mut self, field: &str) -> Self {
        self.field = Some(field.to_owned());
        self
    }
}

/// Errors below are written to be put into a sentence; here they are one.
pub(crate) fn sentence(text: String) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) if first.is_lowercase() => first.to_uppercase().chain(letters).collect(),
        _ => text,
    }
}
