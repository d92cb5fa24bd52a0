//! What the app remembers between starts, in one JSON file of the app's own folder.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use dateline_core::Id;
use serde::{Deserialize, Serialize};

/// How many recent files are remembered.
const REMEMBERED: usize = 12;

/// What the app remembers between starts. A file from a newer version may hold more; that is kept.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Settings {
    /// Who edits.
    pub(crate) author: Option<String>,
    /// How the window looks, in JSON of its own making.
    pub(crate) look: Option<String>,
    /// The language that the person chose for the interface, as its code; else that of the system.
    pub(crate) language: Option<String>,
    /// Whether a file was open when the app ended; the first recent one is opened then.
    pub(crate) was_open: bool,
    /// Files that were open, the latest first.
    pub(crate) recent: Vec<Recent>,
    #[serde(flatten)]
    other: serde_json::Map<String, serde_json::Value>,
}

/// A file that was open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Recent {
    /// What the web side calls it.
    pub(crate) handle: String,
    /// Where it lies.
    pub(crate) path: PathBuf,
    /// When it was last opened, RFC 3339.
    pub(crate) opened: String,
}

impl Settings {
    /// The settings in this file; the first ones if there is none. One that cannot be read is set aside, not lost.
    pub(crate) fn read(path: &Path) -> Self {
        let Ok(text) = fs::read_to_string(path) else { return Self::default() };
        serde_json::from_str(&text).unwrap_or_else(|_| {
            // Settings are worth less than a start: an unreadable file must not keep the app from opening.
            let _ = fs::rename(path, path.with_extension("unreadable.json"));
            Self::default()
        })
    }

    /// Writes them so that the file is either as it was or holds all of it.
    pub(crate) fn write(&self, path: &Path) -> io::Result<()> {
        let folder = path.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder)?;
        let mut draft = tempfile::NamedTempFile::new_in(folder)?;
        draft.write_all(&serde_json::to_vec_pretty(self)?)?;
        draft.as_file().sync_all()?;
        draft.persist(path).map_err(|error| error.error)?;
        Ok(())
    }

    /// Puts a file at the head of the recent ones.
    pub(crate) fn remember(&mut self, path: &Path, now: String) {
        let handle = match self.recent.iter().position(|recent| recent.path == path) {
            Some(at) => self.recent.remove(at).handle,
            None => Id::new().to_string(),
        };
        self.recent.insert(0, Recent { handle, path: path.to_owned(), opened: now });
        self.recent.truncate(REMEMBERED);
        self.was_open = true;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recent_files_keep_their_handle_and_their_order() {
        let mut settings = Settings::default();
        settings.remember(Path::new("/a"), "1".to_owned());
        let handle = settings.recent[0].handle.clone();
        settings.remember(Path::new("/b"), "2".to_owned());
        settings.remember(Path::new("/a"), "3".to_owned());
        let paths: Vec<_> = settings.recent.iter().map(|recent| recent.path.as_path()).collect();
        assert_eq!(paths, [Path::new("/a"), Path::new("/b")]);
        assert_eq!(settings.recent[0].handle, handle);
        for number in 0..20 {
            settings.remember(Path::new(&format!("/{number}")), String::new());
        }
        assert_eq!(settings.recent.len(), REMEMBERED);
    }

    #[test]
    fn settings_outlast_a_start_and_keep_what_they_do_not_know() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep/settings.json");
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, r#"{"author": "Ida", "colour_of_tea": "green"}"#).unwrap();
        let mut settings = Settings::read(&path);
        settings.look = Some("{}".to_owned());
        settings.write(&path).unwrap();
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains("colour_of_tea") && text.contains("Ida"), "{text}");
        assert_eq!(Settings::read(&path).look.as_deref(), Some("{}"));
    }

    #[test]
    fn unreadable_settings_are_set_aside() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        fs::write(&path, "{").unwrap();
        assert_eq!(Settings::read(&path).author, None);
        assert_eq!(fs::read_to_string(folder.path().join("settings.unreadable.json")).unwrap(), "{");
    }
}
