//! Files that the web side may name but not see.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use dateline_core::Id;

use super::open_file::file_name;
use super::pasted::Pasted;
use crate::wire::Offered;

/// Files offered to the window, by the handle that it was told.
#[derive(Debug, Default)]
pub(crate) struct Handles {
    files: HashMap<String, PathBuf>,
    /// Rows that were pasted last.
    pub(super) pasted: Option<Pasted>,
}

impl Handles {
    /// Offers a file: the same handle each time.
    pub(crate) fn offer(&mut self, path: &Path) -> Offered {
        let known = self.files.iter().find(|(_, known)| *known == path).map(|(handle, _)| handle.clone());
        let handle = known.unwrap_or_else(|| Id::new().to_string());
        self.files.insert(handle.clone(), path.to_owned());
        Offered { handle, name: file_name(path).name }
    }

    /// Offers a file no longer.
    pub(super) fn forget(&mut self, handle: &str) {
        self.files.remove(handle);
    }

    /// The file of a handle.
    pub(crate) fn file(&self, handle: &str) -> Option<PathBuf> {
        self.files.get(handle).cloned()
    }
}
