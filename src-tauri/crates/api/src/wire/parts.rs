//! What hangs on a record of any sort: rival claims and files.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CitationShown, NounWords, Word};

/// A rival value of one field. The preferred one is the value that the record itself has.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ClaimShown {
    /// Its id.
    pub id: String,
    /// The record whose field it is about: the event, or one of its figures.
    pub subject: String,
    /// The noun of that record.
    pub noun: Word<NounWords>,
    /// The field.
    pub field: String,
    /// The field for reading: “Date”, or the name of an analyst-defined field.
    pub field_label: String,
    /// The value as `apply` takes it.
    pub value: String,
    /// The value for reading.
    pub display: String,
    /// Whether it is the value that the record has.
    pub preferred: bool,
    /// A remark.
    pub note: Option<String>,
    /// Who claims it.
    pub citations: Vec<CitationShown>,
    /// Left out of what is shared.
    pub private: bool,
}

/// A file that is kept with a record.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AttachmentShown {
    /// Its id.
    pub id: String,
    /// The name that it came with.
    pub name: String,
    /// What its first bytes say that it is.
    pub media_type: Option<String>,
    /// How many bytes it has.
    pub size: f64,
    /// Its BLAKE3, hexadecimal.
    pub hash: String,
    /// What it shows.
    pub caption: Option<String>,
    /// Whether the window can show it as a picture.
    pub picture: bool,
    /// Left out of what is shared.
    pub private: bool,
}

/// What a file is to be kept with.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AttachArgs {
    /// The id of the record.
    pub subject: String,
    /// Why, for the history.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub reason: Option<String>,
}

/// A file that was attached.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Attached {
    /// The id of the attachment; null if the person thought better of it.
    pub attachment: Option<String>,
}

/// A picture that is attached.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AttachedPicture {
    /// `image/png`, `image/jpeg`, `image/gif` or `image/webp`.
    pub media_type: String,
    /// Its bytes.
    pub base64: String,
}
