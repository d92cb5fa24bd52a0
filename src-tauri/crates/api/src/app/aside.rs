//! What is done beside everything else after a file was opened: reading it through once, and the snapshot of the day.

use std::path::{Path, PathBuf};
use std::thread::JoinHandle;

use chrono::{TimeDelta, Utc};
use dateline_store::{Database, ReadOnly, StoreError, quick_check};

use super::{App, AppFolders};
use crate::wire::{Flags, Signal};

/// What the snapshot of the day is called.
const DAILY: &str = "daily";

impl App {
    /// Reads the whole file through; if it is damaged, nothing is written from then on, and if it is not, it is kept
    /// as the snapshot of the day.
    pub(super) fn look_after(&self, path: PathBuf) -> JoinHandle<()> {
        let app = self.clone();
        std::thread::spawn(move || match quick_check(&path) {
            Ok(None) => {
                // A day without a snapshot is no reason to disturb anyone: the next opening takes it.
                let _ = keep_daily(&path, app.folders());
            }
            Ok(Some(what)) => app.stop_writing(&path, what),
            // It could not be read for the moment, which is no sign of damage.
            Err(_) => {}
        })
    }

    /// Lets nothing be written any more to the file at `path`, if it is still the open one, and tells the window.
    pub(super) fn stop_writing(&self, path: &Path, what: String) {
        let changed = self.with_file(|file| {
            if file.db.path() != path {
                return Ok(None);
            }
            file.db.make_read_only(ReadOnly::Damaged(what));
            file.changed(Flags { undo: true, ..Flags::default() }, false).map(Some)
        });
        if let Ok(Some(changed)) = changed {
            self.tell(&Signal::Changed(changed));
        }
    }
}

/// Keeps a snapshot if the last one is a day old.
fn keep_daily(path: &Path, folders: &AppFolders) -> Result<(), StoreError> {
    let db = Database::open(path, &folders.app_data())?;
    let latest = db.snapshots()?.first().map(|snapshot| snapshot.taken);
    if latest.is_none_or(|taken| Utc::now() - taken >= TimeDelta::days(1)) {
        db.snapshot(DAILY)?;
    }
    db.close()
}
