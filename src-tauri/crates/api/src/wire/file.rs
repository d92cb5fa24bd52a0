//! The open file, who edits, and what the app keeps.

use dateline_core::{Language, Locale};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::LookedAt;

/// What is open, by whom, and what can be undone.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Session {
    /// The open event database.
    pub file: Option<FileName>,
    /// Why it cannot be written to, as a sentence.
    pub read_only: Option<String>,
    /// The snapshot that is shown in place of the file.
    pub snapshot: Option<LookedAt>,
    /// Who edits.
    pub author: Option<String>,
    /// How many events there are.
    pub events: u64,
    /// What undo would take back: “edit of date of “Talks””.
    pub undo: Option<String>,
    /// What redo would make again.
    pub redo: Option<String>,
    /// Moves with every change, also of other programs.
    pub version: i64,
    /// Whether it is the sample.
    pub sample: bool,
    /// The task that is running, if one is.
    pub busy: Option<String>,
    /// What the window is written in.
    pub locale: LocaleShown,
}

/// A language that the interface is written in, by its code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum LanguageCode {
    /// English.
    En,
    /// Japanese.
    Ja,
}

impl From<Language> for LanguageCode {
    fn from(language: Language) -> Self {
        match language {
            Language::English => Self::En,
            Language::Japanese => Self::Ja,
        }
    }
}

impl From<LanguageCode> for Language {
    fn from(code: LanguageCode) -> Self {
        match code {
            LanguageCode::En => Self::English,
            LanguageCode::Ja => Self::Japanese,
        }
    }
}

/// What the window is written in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LocaleShown {
    /// The locale of dates and numbers, as BCP 47 has it: “en-GB”.
    pub tag: String,
    /// The language of the words.
    pub language: LanguageCode,
    /// The language that the person chose; null while the system's is followed.
    pub chosen: Option<LanguageCode>,
}

impl LocaleShown {
    /// The reader's locale, and what of it the reader chose.
    pub(crate) fn new(locale: Locale, chosen: Option<Language>) -> Self {
        Self { tag: locale.to_string(), language: locale.language.into(), chosen: chosen.map(Into::into) }
    }
}

/// The language that the interface is to speak.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetLanguageArgs {
    /// The language; null for that of the system.
    pub language: Option<LanguageCode>,
}

/// A file as the window may know it: never its path.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FileName {
    /// Its name.
    pub name: String,
    /// The name of the folder that it is in.
    pub folder: String,
}

/// Who edits from now on.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetAuthorArgs {
    /// The name that stands beside each change.
    pub name: String,
}

/// How the window looks; kept in the app's settings, not in any file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Preferences {
    /// JSON of the window's own making.
    pub look: Option<String>,
}

/// What to make.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FileNewArgs {
    /// The sample, in the app's own folder (made if it is not there); else an empty event database where the person says.
    pub sample: bool,
}

/// What came of choosing a file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FileOutcome {
    /// Whether a file was opened; false if the person thought better of it, and then nothing has changed.
    pub opened: bool,
    /// What is open now.
    pub session: Session,
}

/// A file that was open before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecentFile {
    /// For `file_open_recent`.
    pub handle: String,
    /// Its name.
    pub name: String,
    /// The name of the folder that it is in.
    pub folder: String,
    /// When it was last opened, RFC 3339.
    pub opened: String,
    /// Whether it is not there now: deleted, moved, or on a disk that is not plugged in.
    pub missing: bool,
}

/// Files that were open before, the latest first.
pub type RecentFiles = Vec<RecentFile>;

/// Where a copy went.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SavedCopy {
    /// The copy; null if the person thought better of it.
    pub saved: Option<FileName>,
}

/// A link to open outside.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OpenLinkArgs {
    /// An address with https.
    pub url: String,
}

/// What the check of the whole file found.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Checked {
    /// What is wrong, each as a sentence; empty if nothing is.
    pub problems: Vec<String>,
    /// What is to be known and is no damage, each as a sentence.
    pub notes: Vec<String>,
    /// Changes in the log.
    pub changes: u64,
    /// Operations in the log.
    pub ops: u64,
    /// Records, deleted ones included.
    pub records: u64,
}
