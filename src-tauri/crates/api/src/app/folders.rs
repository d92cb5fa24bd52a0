//! Where the app keeps what is its own.

use std::path::{Path, PathBuf};

use dateline_store::AppData;

/// The folders of the app. Whoever starts the app gives them; tests give temporary ones.
#[derive(Debug, Clone)]
pub struct AppFolders {
    data: PathBuf,
}

impl AppFolders {
    /// Everything in `data`: settings, replica keys, snapshots and the sample.
    #[must_use]
    pub fn at(data: impl Into<PathBuf>) -> Self {
        let data = data.into();
        // Paths of open files are absolute; the sample is known by its path.
        Self { data: std::path::absolute(&data).unwrap_or(data) }
    }

    /// What the store keeps about files on this machine.
    #[must_use]
    pub fn app_data(&self) -> AppData {
        AppData::at(&self.data)
    }

    /// The settings.
    #[must_use]
    pub fn settings(&self) -> PathBuf {
        self.data.join("settings.json")
    }

    /// The sample that opens at the first start.
    #[must_use]
    pub fn sample(&self) -> PathBuf {
        self.data.join("Sample.dateline")
    }

    /// The folder itself.
    #[must_use]
    pub fn data(&self) -> &Path {
        &self.data
    }
}
