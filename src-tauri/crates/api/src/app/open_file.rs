//! The one open event database, and what is kept beside it while it is open.

use std::path::Path;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use dateline_core::model::Noun;
use dateline_store::{AppData, Database, StoreError};

use super::snapshots::Looking;
use crate::ApiError;
use crate::links::LinkCache;
use crate::names::NameCache;
use crate::timeline::TimelineCache;
use crate::wire::{Changed, FileName, Flags};

/// How long closing waits for the background.
const PATIENCE: Duration = Duration::from_secs(2);

/// The open event database.
pub(crate) struct OpenFile {
    pub(crate) db: Database,
    /// The columns of the timeline, as of some version.
    pub(crate) timeline: TimelineCache,
    /// The names of its records, for completing.
    pub(crate) names: NameCache,
    /// Tags and sources of events, for counting.
    pub(crate) facets: LinkCache,
    /// The version that the window knows.
    pub(crate) known_version: i64,
    /// Whether it is the app's sample.
    pub(crate) sample: bool,
    /// It is a snapshot, shown in place of a file.
    pub(crate) looking: Option<Looking>,
    /// What looks after it in the background.
    pub(crate) aside: Option<JoinHandle<()>>,
}

impl OpenFile {
    /// Opens the file at `path` for `author`.
    pub(crate) fn open(path: &Path, app: &AppData, author: Option<&str>) -> Result<Self, StoreError> {
        Self::around(Database::open(path, app)?, author)
    }

    /// The database, for `author`.
    pub(crate) fn around(mut db: Database, author: Option<&str>) -> Result<Self, StoreError> {
        if let Some(author) = author {
            db.set_author(author)?;
        }
        let known_version = db.version()?;
        Ok(Self {
            db,
            timeline: TimelineCache::default(),
            names: NameCache::default(),
            facets: LinkCache::default(),
            known_version,
            sample: false,
            looking: None,
            aside: None,
        })
    }

    /// Closes it and leaves one file behind, if nobody else has it open. Whoever looks after it in the background gets
    /// a moment to end, so that it is not they who have it open.
    pub(crate) fn close(mut self) -> Result<(), StoreError> {
        self.timeline.keep(&self.db);
        let end = Instant::now() + PATIENCE;
        while self.aside.as_ref().is_some_and(|aside| !aside.is_finished()) && Instant::now() < end {
            std::thread::sleep(Duration::from_millis(2));
        }
        self.db.close()
    }

    /// Its name for the window.
    pub(crate) fn name(&self) -> FileName {
        file_name(self.place())
    }

    /// Where the person’s file lies; for a snapshot, the file that it is shown in place of.
    pub(crate) fn place(&self) -> &Path {
        self.looking.as_ref().map_or(self.db.path(), |looking| &looking.instead_of)
    }

    /// Forgets all that was read of it: it is in another state, of which versions say nothing.
    pub(crate) fn forget_all(&mut self) -> Result<(), StoreError> {
        self.timeline = TimelineCache::default();
        self.names = NameCache::default();
        self.facets = LinkCache::default();
        self.known_version = self.db.version()?;
        Ok(())
    }

    /// How many events there are.
    pub(crate) fn events(&self) -> Result<u64, StoreError> {
        self.db.count(Noun::Event)
    }

    /// What to tell the window after a change.
    pub(crate) fn changed(&mut self, flags: Flags, elsewhere: bool) -> Result<Changed, ApiError> {
        self.known_version = self.db.version()?;
        Ok(Changed {
            flags,
            version: self.known_version,
            undo: self.db.undo_label()?,
            redo: self.db.redo_label()?,
            elsewhere,
        })
    }
}

/// A file as the window may know it.
pub(crate) fn file_name(path: &Path) -> FileName {
    let text = |part: Option<&std::ffi::OsStr>| {
        part.map_or_else(String::new, |part| part.to_string_lossy().into_owned())
    };
    FileName { name: text(path.file_name()), folder: text(path.parent().and_then(Path::file_name)) }
}
