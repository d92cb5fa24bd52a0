//! Having a damaged file back: which snapshot there is of it, and putting that in its place.
//!
//! The damaged file is never written to and never deleted. It is renamed, with what SQLite left beside it, and stays
//! for whoever can read more out of it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use dateline_core::Id;

use crate::StoreError;
use crate::app_data::{AppData, sync_folder};
use crate::going_back::database_of;
use crate::open::{self, OpenError};
use crate::snapshot::{self, Snapshot, SnapshotError, databases_at};

/// What SQLite may leave beside a file.
const SIDECARS: [&str; 3] = ["-wal", "-journal", "-shm"];

/// What can be had back of a damaged file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rescue {
    /// The newest snapshot that is whole.
    pub snapshot: Snapshot,
    /// When the damaged file was last written, if the system says so: changes between the snapshot and then would be missing.
    pub written: Option<DateTime<Utc>>,
}

/// What was done with a damaged file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recovered {
    /// The snapshot that stands in its place now.
    pub snapshot: Snapshot,
    /// Where the damaged file lies now.
    pub aside: PathBuf,
}

/// What can be had back of the file at `path`; `None` if it is not damaged, or no snapshot of it is good.
///
/// # Errors
/// If the file or the app's data cannot be read.
pub fn rescue(path: &Path, app: &AppData) -> Result<Option<Rescue>, StoreError> {
    if !is_damaged(path)? {
        return Ok(None);
    }
    let written = fs::metadata(path).and_then(|about| about.modified()).ok().map(DateTime::from);
    Ok(newest_good(path, app)?.map(|snapshot| Rescue { snapshot, written }))
}

/// Puts the file at `path`, which is damaged, aside under another name, and the newest good snapshot in its place. Close
/// it first.
///
/// # Errors
/// If it is not damaged, no snapshot of it is good, or its folder cannot be written to. The damaged file then is as it was.
pub fn recover(path: &Path, app: &AppData) -> Result<Recovered, StoreError> {
    let name = open::name(path);
    if !is_damaged(path)? {
        return Err(SnapshotError::Whole(name).into());
    }
    let snapshot = newest_good(path, app)?.ok_or(SnapshotError::None(name))?;
    let aside = put_in_place(path, &snapshot)?;
    Ok(Recovered { snapshot, aside })
}

/// Whether a file is broken, as opening or reading it through shows. What is whole but not ours is not.
fn is_damaged(path: &Path) -> Result<bool, StoreError> {
    match open::look(path) {
        Err(OpenError::Damaged { .. } | OpenError::Foreign(_)) => Ok(true),
        Err(error) => Err(error.into()),
        Ok(_) => Ok(open::quick_check(path)?.is_some()),
    }
}

/// The newest whole snapshot that was taken of the file at `path`; where none is known to be, of its database.
fn newest_good(path: &Path, app: &AppData) -> Result<Option<Snapshot>, StoreError> {
    let mut databases = databases_at(app, path).map_err(StoreError::AppData)?;
    databases.extend(named_inside(path).filter(|id| !databases.contains(id)));
    let mut kept = Vec::new();
    for database in databases {
        kept.extend(snapshot::list(app, database).map_err(StoreError::AppData)?);
    }
    let here = std::path::absolute(path).ok();
    kept.sort_by_key(|snapshot| {
        let elsewhere = snapshot.of.is_some() && snapshot.of != here;
        (elsewhere, std::cmp::Reverse(snapshot.taken))
    });
    Ok(kept.into_iter().find(Snapshot::is_sound))
}

/// The id that a damaged file still names, if that page can be read.
fn named_inside(path: &Path) -> Option<Id> {
    let connection = open::unlocked(path).ok()?;
    database_of(&connection).ok()?
}

/// Puts a file aside and a copy of a snapshot in its place; returns where the file lies then. The copy is whole on the
/// disk before anything is renamed.
fn put_in_place(path: &Path, snapshot: &Snapshot) -> Result<PathBuf, SnapshotError> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let room = tempfile::Builder::new().prefix(".dateline-recovering-").tempdir_in(folder)?;
    let draft = room.path().join("whole.dateline");
    snapshot::copy(&open::look(&snapshot.path)?.0, &draft)?;
    fs::set_permissions(&draft, fs::metadata(path)?.permissions())?;
    let aside = free_name(path);
    fs::rename(path, &aside)?;
    let placed = put_sidecars_aside(path, &aside).and_then(|()| place(&draft, path));
    if let Err(error) = placed {
        // The damaged file goes back to its name: better that than none. If even that fails, it is there all the same.
        let _ = fs::hard_link(&aside, path).and_then(|()| fs::remove_file(&aside));
        return Err(error.into());
    }
    sync_folder(folder)?;
    Ok(aside)
}

/// A log of the old file must never be replayed into the new one.
fn put_sidecars_aside(path: &Path, aside: &Path) -> io::Result<()> {
    for suffix in SIDECARS {
        match fs::rename(with_suffix(path, suffix), with_suffix(aside, suffix)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    Ok(())
}

/// Gives the draft its name. A file that somebody else made there in between stays.
fn place(draft: &Path, path: &Path) -> io::Result<()> {
    match fs::hard_link(draft, path) {
        // A file system without links has no such promise to give.
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => fs::rename(draft, path),
        linked => linked,
    }
}

/// The name under which a damaged file is kept.
fn free_name(path: &Path) -> PathBuf {
    let stamp = format!(".corrupt-{}", Utc::now().format("%Y%m%dT%H%M%SZ"));
    let names = std::iter::once(stamp.clone()).chain((2..).map(|number| format!("{stamp}-{number}")));
    let mut free = names.map(|suffix| with_suffix(path, &suffix)).filter(|name| !name.exists());
    // The numbers do not end.
    free.next().unwrap_or_else(|| with_suffix(path, &stamp))
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}
