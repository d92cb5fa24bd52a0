//! Verified copies kept in the app's data before an import, a merge or a migration, and once a day.

mod origins;

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Datelike, NaiveDateTime, Utc};
use dateline_core::Id;
use dateline_core::model::Noun;
use rusqlite::{Connection, OpenFlags, backup::Backup};

use crate::app_data::{AppData, sync_folder};
use crate::history::LogEntry;
use crate::open::{self, OpenError};
use crate::{Database, StoreError};

pub(crate) use origins::{Origins, databases_at};

/// How many snapshots are kept: the newest, the newest of each of the last days, of each of the last weeks.
const KEPT: (usize, usize, usize) = (12, 10, 9);
const STAMP: &str = "%Y%m%dT%H%M%S%3fZ";

/// A copy of an event database as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snapshot {
    /// Where it lies.
    pub path: PathBuf,
    /// When it was taken (UTC).
    pub taken: DateTime<Utc>,
    /// Before what: "import", "daily".
    pub occasion: String,
    /// The file that it was taken of; copies of a database share their snapshots. `None` if that is not known.
    pub of: Option<PathBuf>,
}

/// What a snapshot holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SnapshotContent {
    /// Its size.
    pub bytes: u64,
    /// How many events there are in it.
    pub events: u64,
    /// The last change in it.
    pub last: Option<LogEntry>,
}

impl Snapshot {
    /// What it holds.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn about(&self, app: &AppData) -> Result<SnapshotContent, StoreError> {
        let bytes = fs::metadata(&self.path).map_err(SnapshotError::Io)?.len();
        let db = Database::look(&self.path, app)?;
        let about = SnapshotContent { bytes, events: db.count(Noun::Event)?, last: db.log(1, None)?.pop() };
        db.close()?;
        Ok(about)
    }

    /// Whether it is whole: it is read through once.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        matches!(open::quick_check(&self.path), Ok(None)) && open::look(&self.path).is_ok()
    }

    /// Writes a checked copy of it. An existing file is not overwritten.
    ///
    /// # Errors
    /// If it cannot be read, or the copy cannot be written.
    pub fn save_copy(&self, to: &Path) -> Result<(), StoreError> {
        let (connection, _) = open::look(&self.path)?;
        Ok(copy(&connection, to)?)
    }
}

/// Why there is no snapshot.
#[derive(Debug, thiserror::Error)]
pub enum SnapshotError {
    /// The app's data could not be written.
    #[error("no snapshot could be written: {0}")]
    Io(#[from] std::io::Error),
    /// SQLite could not copy.
    #[error("no snapshot could be made: {0}")]
    Sqlite(#[from] rusqlite::Error),
    /// The copy does not pass its check.
    #[error("the snapshot did not pass its check: {0}")]
    Unsound(String),
    /// It is of another database.
    #[error("the snapshot is of another event database")]
    Foreign,
    /// The file that should be put aside is whole.
    #[error("“{0}” is not damaged, so nothing was put in its place")]
    Whole(String),
    /// No snapshot of the file is good.
    #[error("there is no good snapshot of “{0}”")]
    None(String),
    /// The place where it should be restored to is no good.
    #[error(transparent)]
    Open(#[from] OpenError),
}

/// Copies the database behind `connection` to `to`, page by page, as it is now, checks the copy, and only then
/// gives it its name. An existing file is not overwritten.
///
/// # Errors
/// If the copy cannot be written or does not pass its check; then nothing is left at `to`.
pub(crate) fn copy(connection: &Connection, to: &Path) -> Result<(), SnapshotError> {
    let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let draft = tempfile::Builder::new().prefix(".dateline-copy-").tempfile_in(folder)?.into_temp_path();
    {
        let mut target = open::connect(&draft, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        Backup::new(connection, &mut target)?.run_to_completion(4096, std::time::Duration::ZERO, None)?;
        // The copied header says WAL; at rest a copy is one file.
        target.query_row("PRAGMA journal_mode=DELETE", [], |_| Ok(()))?;
        let verdict: String = target.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        if verdict != "ok" {
            return Err(SnapshotError::Unsound(verdict));
        }
        target.close().map_err(|(_, error)| error)?;
    }
    draft.persist_noclobber(to).map_err(|error| match error.error.kind() {
        std::io::ErrorKind::AlreadyExists => SnapshotError::Open(OpenError::Exists(open::name(to))),
        _ => SnapshotError::Io(error.error),
    })?;
    Ok(sync_folder(folder)?)
}

/// Takes a snapshot of the file at `of` and thins the older ones, but not `spared`.
pub(crate) fn take(
    connection: &Connection,
    app: &AppData,
    (database, of): (Id, &Path),
    occasion: &str,
    spared: Option<&Path>,
) -> Result<Snapshot, SnapshotError> {
    let folder = folder(app, database);
    fs::create_dir_all(&folder)?;
    let taken = Utc::now();
    let path = folder.join(format!("{}-{occasion}.dateline", taken.format(STAMP)));
    copy(connection, &path)?;
    let mut origins = Origins::read(&folder);
    origins.note(&path, of);
    let kept = list(app, database)?;
    for old in superfluous(&kept).into_iter().filter(|old| Some(old.path.as_path()) != spared) {
        fs::remove_file(&old.path)?;
        origins.forget(&old.path);
    }
    origins.write(&folder)?;
    let taken = parse(path.clone()).map_or(taken, |named| named.taken);
    Ok(Snapshot { path, taken, occasion: occasion.to_owned(), of: Some(of.to_owned()) })
}

/// The snapshots of a database, newest first.
pub(crate) fn list(app: &AppData, database: Id) -> std::io::Result<Vec<Snapshot>> {
    let entries = match fs::read_dir(folder(app, database)) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let origins = Origins::read(&folder(app, database));
    let mut found: Vec<Snapshot> = entries.filter_map(|entry| parse(entry.ok()?.path())).collect();
    found.iter_mut().for_each(|snapshot| snapshot.of = origins.of(&snapshot.path));
    found.sort_by_key(|snapshot| std::cmp::Reverse(snapshot.taken));
    Ok(found)
}

fn parse(path: PathBuf) -> Option<Snapshot> {
    let stem = path.file_name()?.to_str()?.strip_suffix(".dateline")?;
    let (stamp, occasion) = stem.split_once('-')?;
    let taken = NaiveDateTime::parse_from_str(stamp, STAMP).ok()?.and_utc();
    let occasion = occasion.to_owned();
    Some(Snapshot { path, taken, occasion, of: None })
}

/// What thinning removes.
fn superfluous(newest_first: &[Snapshot]) -> Vec<&Snapshot> {
    let (mut days, mut weeks) = (Vec::new(), Vec::new());
    newest_first
        .iter()
        .enumerate()
        .filter(|(place, snapshot)| {
            let date = snapshot.taken.date_naive();
            let first_of = |seen: &mut Vec<(i32, u32)>, key, most| {
                !seen.contains(&key) && seen.len() < most && {
                    seen.push(key);
                    true
                }
            };
            let daily = first_of(&mut days, (date.year(), date.ordinal()), KEPT.1);
            let week = date.iso_week();
            let weekly = first_of(&mut weeks, (week.year(), week.week()), KEPT.2);
            *place >= KEPT.0 && !daily && !weekly
        })
        .map(|(_, snapshot)| snapshot)
        .collect()
}

fn folder(app: &AppData, database: Id) -> PathBuf {
    app.dir().join("snapshots").join(database.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thinning_keeps_the_newest_and_one_a_day_and_one_a_week() {
        let start = DateTime::parse_from_rfc3339("2022-01-07T12:00:00Z").unwrap().to_utc();
        let snapshots: Vec<Snapshot> = (0..24 * 100)
            .map(|hours| Snapshot {
                path: PathBuf::new(),
                taken: start - chrono::Duration::hours(hours),
                occasion: "daily".to_owned(),
                of: None,
            })
            .collect();
        let kept = snapshots.len() - superfluous(&snapshots).len();
        // The newest dozen covers the newest of two days and one week; days nine, weeks eight stand alone or overlap.
        assert!((12 + 8..=12 + 10 + 9).contains(&kept), "kept {kept}");
        assert!(!superfluous(&snapshots).contains(&&snapshots[11]));
        assert!(superfluous(&snapshots).contains(&snapshots.last().unwrap()));
    }

    #[test]
    fn names_tell_when_and_why() {
        let snapshot = parse(PathBuf::from("/a/20220107T093000123Z-import.dateline")).unwrap();
        assert_eq!(snapshot.occasion, "import");
        assert_eq!(snapshot.taken.to_rfc3339(), "2022-01-07T09:30:00.123+00:00");
        assert_eq!(parse(PathBuf::from("/a/else.dateline")), None);
    }
}
