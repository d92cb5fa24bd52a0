//! The folder of the app's own data: what must not travel in an event database.
//!
//! Which replica writes, who edits under which id, and the snapshots live here. A file that is copied or
//! mailed therefore never carries a writer's identity with it.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use dateline_core::Id;
use serde_json::{Map, Value as Json};

/// The folder of the app's own data on this machine, for this user.
#[derive(Debug, Clone)]
pub struct AppData {
    dir: PathBuf,
}

impl AppData {
    /// App data kept in `dir`; it is made when something is first written.
    #[must_use]
    pub fn at(dir: impl Into<PathBuf>) -> Self {
        Self { dir: dir.into() }
    }

    /// The folder.
    #[must_use]
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// The id under which `name` edits from this machine: minted the first time, the same ever after.
    ///
    /// # Errors
    /// If the app's data cannot be read or written.
    pub fn person(&self, name: &str) -> io::Result<Id> {
        let path = self.dir.join("people.json");
        let mut people: Map<String, Json> = match fs::read_to_string(&path) {
            Ok(text) => serde_json::from_str(&text).map_err(io::Error::other)?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => Map::new(),
            Err(error) => return Err(error),
        };
        if let Some(id) = people.get(name).and_then(Json::as_str).and_then(|id| id.parse().ok()) {
            return Ok(id);
        }
        let id = Id::new();
        people.insert(name.to_owned(), Json::String(id.to_string()));
        write_whole(&path, &serde_json::to_vec_pretty(&people).map_err(io::Error::other)?)?;
        Ok(id)
    }
}

/// Writes a file so that it is either as it was or holds all of `bytes`, also after a power cut.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().ok_or_else(|| io::Error::other("the path has no folder"))?;
    fs::create_dir_all(folder)?;
    let mut draft = tempfile::NamedTempFile::new_in(folder)?;
    draft.write_all(bytes)?;
    draft.as_file().sync_all()?;
    draft.persist(path).map_err(|error| error.error)?;
    sync_folder(folder)
}

/// Makes a new or renamed name in `folder` outlast a power cut. Only Unix lets a folder be synced; elsewhere
/// the file system's journal does it.
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { fs::File::open(folder)?.sync_all() } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_keeps_one_id() {
        let folder = tempfile::tempdir().unwrap();
        let app = AppData::at(folder.path().join("not yet there"));
        let first = app.person("Ida Tarbell").unwrap();
        assert_eq!(app.person("Ida Tarbell").unwrap(), first);
        assert_ne!(app.person("Nellie Bly").unwrap(), first);
        assert_eq!(AppData::at(app.dir()).person("Ida Tarbell").unwrap(), first);
    }
}
