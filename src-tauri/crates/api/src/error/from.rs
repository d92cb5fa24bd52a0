//! From the errors of the crates below, by their kinds and never by their words.

use std::io;

use dateline_core::date::DateError;
use dateline_core::id::NotAnId;
use dateline_core::model::ValueError;
use dateline_core::query::QueryError;
use dateline_exchange::ExchangeError;
use dateline_store::{OpenError, SnapshotError, StoreError};

use super::{ApiError, ErrorCode, QueryPlace};

impl From<StoreError> for ApiError {
    fn from(error: StoreError) -> Self {
        let code = match &error {
            StoreError::Open(error) => code_of_open(error),
            StoreError::ReadOnly(_) => ErrorCode::ReadOnly,
            StoreError::NoAuthor => ErrorCode::NoAuthor,
            StoreError::ReasonRequired => ErrorCode::ReasonRequired,
            StoreError::Stays(_) => ErrorCode::BadArguments,
            StoreError::Figure { .. } => ErrorCode::BadValue,
            StoreError::NoRecord { .. } => ErrorCode::NoRecord,
            StoreError::RecordExists(_) => ErrorCode::RecordExists,
            StoreError::NoField { .. } | StoreError::Value(_) | StoreError::NotOfMany(_) => {
                ErrorCode::BadValue
            }
            StoreError::Deleted(_) => ErrorCode::Deleted,
            StoreError::AnchorCircle { .. } => ErrorCode::AnchorCircle,
            StoreError::AboveItself { .. } => ErrorCode::BadValue,
            StoreError::NotMerged(_) | StoreError::MergeWithItself(_) => ErrorCode::BadArguments,
            StoreError::NothingToUndo => ErrorCode::NothingToUndo,
            StoreError::NothingToRedo => ErrorCode::NothingToRedo,
            StoreError::Depended { .. } => ErrorCode::Depended,
            StoreError::Cancelled => ErrorCode::Cancelled,
            StoreError::Busy => ErrorCode::FileBusy,
            StoreError::Full => ErrorCode::DiskFull,
            StoreError::Gone(_) => ErrorCode::FileAbsent,
            StoreError::Damaged(_) => ErrorCode::FileDamaged,
            StoreError::Snapshot(SnapshotError::Open(error)) => code_of_open(error),
            StoreError::Snapshot(_) | StoreError::AppData(_) | StoreError::Sqlite(_) => ErrorCode::FileSystem,
        };
        let field = match &error {
            StoreError::NoField { field, .. } => Some(field.clone()),
            StoreError::Value(value) => Some(field_of(value).to_owned()),
            StoreError::Figure { .. } => Some("value".to_owned()),
            StoreError::NotOfMany(field) => Some((*field).to_owned()),
            StoreError::AnchorCircle { .. } => Some("date".to_owned()),
            StoreError::AboveItself { .. } => Some("parent".to_owned()),
            _ => None,
        };
        let hint = match &error {
            StoreError::Snapshot(SnapshotError::Open(error)) => error.hint(),
            error => error.hint(),
        };
        Self { field, ..Self::new(code, error.to_string(), hint) }
    }
}

impl From<ExchangeError> for ApiError {
    fn from(error: ExchangeError) -> Self {
        let code = match error {
            ExchangeError::Store(error) => return error.into(),
            ExchangeError::Io { ref source, .. } => code_of_io(source),
            ExchangeError::EncodingUnsure { .. } | ExchangeError::OrderUnsure { .. } => {
                ErrorCode::TableUnsure
            }
            ExchangeError::Cancelled => ErrorCode::Cancelled,
            _ => ErrorCode::BadTable,
        };
        Self::new(code, error.to_string(), hint_in_window(&error))
    }
}

/// What the person can do in the window, where the exchange crate speaks of the command line's options.
fn hint_in_window(error: &ExchangeError) -> String {
    match error {
        ExchangeError::NotATable { .. } => "If it is a table, choose its delimiter yourself.".to_owned(),
        ExchangeError::Encoding { .. } | ExchangeError::UnknownEncoding(_) => {
            "Choose another encoding, or save the table as UTF-8.".to_owned()
        }
        ExchangeError::EncodingUnsure { .. } => {
            "Choose the encoding in which its words read right, or save the table as UTF-8.".to_owned()
        }
        ExchangeError::OrderUnsure { column, .. } => {
            format!("Choose whether the dates of “{column}” are day first or month first.")
        }
        error => error.hint(),
    }
}

impl From<DateError> for ApiError {
    fn from(error: DateError) -> Self {
        Self::new(ErrorCode::BadDate, error.message, error.hint)
    }
}

impl From<QueryError> for ApiError {
    fn from(error: QueryError) -> Self {
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let place = QueryPlace {
            offset: number(error.offset),
            length: number(error.length),
            unfinished: error.unfinished,
        };
        Self { place: Some(place), ..Self::new(ErrorCode::BadQuery, error.message, error.hint) }
    }
}

impl From<NotAnId> for ApiError {
    fn from(error: NotAnId) -> Self {
        Self::new(
            ErrorCode::NoRecord,
            error.to_string(),
            "It may have been removed meanwhile. Look for it again.",
        )
    }
}

impl From<serde_json::Error> for ApiError {
    fn from(error: serde_json::Error) -> Self {
        Self::new(
            ErrorCode::BadArguments,
            format!("the arguments cannot be read: {error}"),
            "Send what the command takes: see ui/src/bindings/Commands.ts.",
        )
    }
}

impl ApiError {
    /// From an error of the system about `name`, while it was being `doing`: “written”.
    pub(crate) fn of_io(error: &io::Error, name: &str, doing: &str) -> Self {
        Self::new(
            code_of_io(error),
            format!("{name} could not be {doing}: {error}"),
            "Check that the disk is there, that it has room, and that you may write there.",
        )
    }
}

const fn code_of_open(error: &OpenError) -> ErrorCode {
    match error {
        OpenError::Absent(_) => ErrorCode::FileAbsent,
        OpenError::Exists(_) => ErrorCode::FileExists,
        OpenError::NotAFile(_) | OpenError::Foreign(_) | OpenError::OtherProgram(_) => ErrorCode::FileForeign,
        OpenError::Newer { .. } => ErrorCode::FileNewer,
        OpenError::Damaged { .. } | OpenError::Unfinished(_) => ErrorCode::FileDamaged,
        OpenError::Busy(_) => ErrorCode::FileBusy,
        OpenError::System { .. } => ErrorCode::FileSystem,
    }
}

fn code_of_io(error: &io::Error) -> ErrorCode {
    match error.kind() {
        io::ErrorKind::NotFound => ErrorCode::FileAbsent,
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
            ErrorCode::DiskFull
        }
        _ => ErrorCode::FileSystem,
    }
}

const fn field_of(error: &ValueError) -> &'static str {
    match error {
        ValueError::Type { field, .. }
        | ValueError::Word { field, .. }
        | ValueError::Missing { field }
        | ValueError::Nul { field }
        | ValueError::NotFinite { field } => field,
    }
}
