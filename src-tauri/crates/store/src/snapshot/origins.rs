//! Of which file each snapshot was taken: copies of a database have one id, and so one folder of snapshots.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use dateline_core::Id;

use crate::app_data::{AppData, write_whole};

/// The file that holds it, in a database's folder of snapshots.
const NAME: &str = "files.json";

/// The file that each snapshot was taken of, by the snapshot's name. What is not there is not known.
#[derive(Debug, Default)]
pub(crate) struct Origins {
    files: BTreeMap<String, PathBuf>,
}

impl Origins {
    /// What is known in a folder of snapshots. One that cannot be read knows nothing: snapshots are worth more.
    pub(crate) fn read(folder: &Path) -> Self {
        let text = fs::read_to_string(folder.join(NAME)).unwrap_or_default();
        Self { files: serde_json::from_str(&text).unwrap_or_default() }
    }

    pub(super) fn write(&self, folder: &Path) -> io::Result<()> {
        write_whole(&folder.join(NAME), &serde_json::to_vec_pretty(&self.files)?)
    }

    /// The file that a snapshot was taken of.
    pub(crate) fn of(&self, snapshot: &Path) -> Option<PathBuf> {
        self.files.get(name(snapshot)?).cloned()
    }

    pub(super) fn note(&mut self, snapshot: &Path, of: &Path) {
        // A path that is no text cannot be kept in JSON; the snapshot is then of an unknown file.
        if let (Some(name), Some(_)) = (name(snapshot), of.to_str()) {
            let of = std::path::absolute(of).unwrap_or_else(|_| of.to_owned());
            self.files.insert(name.to_owned(), of);
        }
    }

    pub(super) fn forget(&mut self, snapshot: &Path) {
        if let Some(name) = name(snapshot) {
            self.files.remove(name);
        }
    }
}

fn name(snapshot: &Path) -> Option<&str> {
    snapshot.file_name().and_then(OsStr::to_str)
}

/// The databases of which a snapshot was taken at this path.
pub(crate) fn databases_at(app: &AppData, path: &Path) -> io::Result<Vec<Id>> {
    let folders = match fs::read_dir(app.dir().join("snapshots")) {
        Ok(folders) => folders,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let path = std::path::absolute(path)?;
    let of_path = |folder: &Path| Origins::read(folder).files.values().any(|of| *of == path);
    let folders = folders.filter_map(Result::ok).map(|entry| entry.path());
    let here = folders.filter(|folder| of_path(folder));
    Ok(here.filter_map(|folder| folder.file_name()?.to_str()?.parse().ok()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_database_is_known_by_the_place_of_its_file() {
        let folder = tempfile::tempdir().unwrap();
        let app = AppData::at(folder.path());
        let (first, second) = (Id::new(), Id::new());
        for (database, of) in [(first, "/a.dateline"), (second, "/b.dateline")] {
            let mut origins = Origins::default();
            origins.note(Path::new("1-daily.dateline"), Path::new(of));
            origins.write(&folder.path().join("snapshots").join(database.to_string())).unwrap();
        }
        assert_eq!(databases_at(&app, Path::new("/b.dateline")).unwrap(), [second]);
        assert!(databases_at(&app, Path::new("/c.dateline")).unwrap().is_empty());
        let nowhere = AppData::at(folder.path().join("nowhere"));
        assert!(databases_at(&nowhere, Path::new("/a.dateline")).unwrap().is_empty());
    }
}
