//! Whether a file is still where it was opened.
//!
//! On Unix a file that was deleted, moved or replaced can still be written to by whoever has it open, and SQLite with
//! a write-ahead log does not notice: what is saved would be gone with the process.

use std::path::{Path, PathBuf};

/// Where a file was when it was opened, and which file that was.
#[derive(Debug)]
pub(crate) struct Place {
    path: PathBuf,
    identity: Option<Identity>,
}

/// What tells files apart: device and number. Only Unix says it without opening the file, which would drop locks; other
/// systems do not let an open file be taken away.
type Identity = (u64, u64);

impl Place {
    /// The place of a file that is there now.
    pub(crate) fn of(path: &Path) -> Self {
        Self { path: path.to_owned(), identity: identity(path) }
    }

    /// Whether the same file is still there.
    pub(crate) fn holds(&self) -> bool {
        identity(&self.path) == self.identity
    }
}

#[cfg(unix)]
fn identity(path: &Path) -> Option<Identity> {
    use std::os::unix::fs::MetadataExt;
    let about = std::fs::metadata(path).ok()?;
    Some((about.dev(), about.ino()))
}

#[cfg(not(unix))]
fn identity(path: &Path) -> Option<Identity> {
    path.exists().then_some((0, 0))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_file_that_is_gone_or_another_is_noticed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        fs::write(&path, "1").unwrap();
        let place = Place::of(&path);
        fs::write(&path, "2").unwrap();
        assert!(place.holds(), "written to in its place");
        fs::rename(&path, folder.path().join("b")).unwrap();
        assert!(!place.holds(), "moved away");
        fs::rename(folder.path().join("b"), &path).unwrap();
        assert!(place.holds(), "put back");
        if cfg!(unix) {
            fs::copy(&path, folder.path().join("c")).unwrap();
            fs::rename(folder.path().join("c"), &path).unwrap();
            assert!(!place.holds(), "replaced");
        }
    }
}
