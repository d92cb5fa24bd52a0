//! What can go wrong with a file from outside or a file to be written, and what the person can do.

use dateline_store::StoreError;

/// An import or export that was refused. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum ExchangeError {
    /// The operating system did not do it.
    #[error("“{name}” could not be {doing}: {source}")]
    Io {
        /// The file, without its folder.
        name: String,
        /// "read", "written".
        doing: &'static str,
        /// What the system said.
        source: std::io::Error,
    },
    /// There is nothing in it.
    #[error("“{name}” is empty")]
    Empty {
        /// The file, without its folder.
        name: String,
    },
    /// Its bytes are no text in any encoding.
    #[error("“{name}” is not a text file")]
    NotText {
        /// The file, without its folder.
        name: String,
    },
    /// It is text, but has no rows and columns.
    #[error("“{name}” is text but not a table: {why}")]
    NotATable {
        /// The file, without its folder.
        name: String,
        /// What was seen, as the rest of the sentence.
        why: String,
    },
    /// It is not what the named encoding allows.
    #[error("line {line} of “{name}” cannot be read as {encoding}")]
    Encoding {
        /// The file, without its folder.
        name: String,
        /// The encoding that was tried.
        encoding: &'static str,
        /// The first line with such bytes, counted from 1.
        line: u64,
    },
    /// It is not UTF-8, and several encodings would fit.
    #[error("“{name}” is not UTF-8, and what it is cannot be told for certain{}", shown(.readings))]
    EncodingUnsure {
        /// The file, without its folder.
        name: String,
        /// The encodings that fit, the likeliest first, each with a line as it would read.
        readings: Vec<(&'static str, String)>,
    },
    /// No encoding has this name.
    #[error("“{0}” is not an encoding that Dateline knows")]
    UnknownEncoding(String),
    /// The mapping names a column that the table lacks.
    #[error("the table has no column “{column}”")]
    UnknownColumn {
        /// The column asked for.
        column: String,
        /// The columns that there are.
        known: Vec<String>,
    },
    /// The mapping cannot be followed.
    #[error("{message}")]
    Mapping {
        /// What is wrong.
        message: String,
        /// What to write instead.
        hint: String,
    },
    /// Dates such as 06/03/1991 and nothing that tells the day from the month.
    #[error("the dates of the column “{column}” (for example “{example}”) can be day first or month first")]
    OrderUnsure {
        /// The column.
        column: String,
        /// One of its cells.
        example: String,
    },
    /// The file is not what its format asks for.
    #[error("“{name}” is not {format} that Dateline wrote: {why}")]
    Format {
        /// The file, without its folder.
        name: String,
        /// "JSON".
        format: &'static str,
        /// What was found, as the rest of the sentence.
        why: String,
    },
    /// The person stopped it.
    #[error("the import was stopped")]
    Cancelled,
    /// The event database refused it.
    #[error(transparent)]
    Store(#[from] StoreError),
}

fn shown(readings: &[(&'static str, String)]) -> String {
    readings.iter().map(|(encoding, line)| format!("\n  {encoding:<14} {line}")).collect()
}

impl ExchangeError {
    /// What the person can do about it.
    #[must_use]
    pub fn hint(&self) -> String {
        match self {
            Self::Io { doing: "written", source, .. } if is_full(source) => {
                "There is no room left: free some space or choose another folder. An older file of this name is as it was."
                    .to_owned()
            }
            Self::Io { doing: "written", .. } => {
                "Choose another folder, or change who may write there. An older file of this name is as it was.".to_owned()
            }
            Self::Io { .. } => "Check that the file is there and that you may read it.".to_owned(),
            Self::Empty { .. } => "Choose a table with a row of column names and at least one row below it.".to_owned(),
            Self::NotText { .. } => {
                "Dateline imports CSV, TSV and its own JSON. Save a workbook as “CSV UTF-8” first.".to_owned()
            }
            Self::NotATable { .. } => "If it is a table, name its delimiter and map its columns yourself \
                (--delimiter, --map title=COLUMN)."
                .to_owned(),
            Self::Encoding { .. } | Self::UnknownEncoding(_) => {
                "Name another encoding (--encoding windows-1252, macintosh, windows-1250, gbk, utf-16le), or save \
                 the table as UTF-8."
                    .to_owned()
            }
            Self::EncodingUnsure { readings, .. } => format!(
                "Choose the one whose line reads right (--encoding {}), or save the table as UTF-8.",
                readings.first().map_or("windows-1252", |(encoding, _)| encoding)
            ),
            Self::UnknownColumn { known, .. } => format!("Its columns are: {}.", known.join(", ")),
            Self::Mapping { hint, .. } => hint.clone(),
            Self::OrderUnsure { column, .. } => {
                format!("Say which (--order '{column}=dmy' or --order '{column}=mdy').")
            }
            Self::Format { .. } => "Choose a JSON file that Dateline exported.".to_owned(),
            Self::Cancelled => "Nothing was changed.".to_owned(),
            Self::Store(error) => error.hint().to_owned(),
        }
    }

    /// For a file system error, with the name of the file but not its folder.
    pub(crate) fn io(path: &std::path::Path, doing: &'static str) -> impl FnOnce(std::io::Error) -> Self {
        let name = file_name(path);
        move |source| Self::Io { name, doing, source }
    }
}

/// Whether a write failed for want of room: a full disk, a used-up quota, a limit on the size of files.
fn is_full(error: &std::io::Error) -> bool {
    use std::io::ErrorKind::{FileTooLarge, QuotaExceeded, StorageFull};
    matches!(error.kind(), StorageFull | QuotaExceeded | FileTooLarge)
}

/// The name of a file without its folder: messages, exports and logs never carry paths.
pub(crate) fn file_name(path: &std::path::Path) -> String {
    path.file_name().map_or_else(|| "the file".to_owned(), |name| name.to_string_lossy().into_owned())
}
