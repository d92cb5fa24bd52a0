//! Opening, making and closing files: one gate for everything that comes from a dialog, the recent files, the
//! command line or a drop.

use std::path::Path;

use chrono::{Local, SecondsFormat};
use dateline_store::Database;

use super::{App, OpenFile, lock};
use crate::say::Say;
use crate::wire::{FileChanged, Session, Signal, Trouble};
use crate::{ApiError, sample};

impl App {
    /// What opens when the app is started without a file: the last one if it was left open, the sample at the very
    /// first start, and otherwise nothing.
    ///
    /// # Errors
    /// If the settings cannot be written. A file that does not open is told to the window, and none is open then.
    pub fn first_start(&self) -> Result<Session, ApiError> {
        let (first, last) = self.settings(|settings| {
            let last =
                settings.recent.first().filter(|_| settings.was_open).map(|recent| recent.path.clone());
            (settings.recent.is_empty(), last)
        });
        let opened = match last {
            Some(path) => self.open_path(&path).map_err(|error| (super::file_name(&path).name, error)),
            None if first => self.open_sample().map_err(|error| ("the sample".to_owned(), error)),
            None => return self.session(),
        };
        match opened {
            Ok(session) => Ok(session),
            Err((name, error)) => {
                self.change_settings(|settings| settings.was_open = false)?;
                let doing = self.locale().say_with("frame-doing-open", &[("name", name.into())]);
                self.tell(&Signal::Trouble(Trouble { doing, error }));
                self.session()
            }
        }
    }

    /// Opens the event database at `path` in place of the one that is open. If it does not open, that one stays.
    ///
    /// # Errors
    /// If the file is absent, foreign, newer or damaged, or a long task is running.
    pub fn open_path(&self, path: &Path) -> Result<Session, ApiError> {
        self.refuse_while_busy()?;
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        if lock(&self.inner.file).as_ref().is_some_and(|file| file.db.path() == path) {
            return self.announce(&path);
        }
        let author = self.settings(|settings| settings.author.clone());
        let file = OpenFile::open(&path, &self.inner.folders.app_data(), author.as_deref())
            .map_err(|error| self.note_refused(&path, error.into()))?;
        self.put(file)
    }

    /// Makes a new event database at `path` and opens it.
    pub(crate) fn make(&self, path: &Path) -> Result<Session, ApiError> {
        self.refuse_while_busy()?;
        let author = self.settings(|settings| settings.author.clone());
        let db = Database::create(path, &self.inner.folders.app_data())?;
        self.put(OpenFile::around(db, author.as_deref())?)
    }

    /// Opens the app's sample, made if it is not there.
    pub(crate) fn open_sample(&self) -> Result<Session, ApiError> {
        self.refuse_while_busy()?;
        let path = self.inner.folders.sample();
        if !path.exists() {
            make_sample(&path, &self.inner.folders)?;
        }
        self.open_path(&path)
    }

    /// Closes the open file, if there is one.
    ///
    /// # Errors
    /// If the file or the app's data cannot be written; nothing that was saved is lost.
    pub fn close(&self) -> Result<(), ApiError> {
        self.cancel();
        let file = lock(&self.inner.file).take();
        file.map_or(Ok(()), |file| file.close().map_err(ApiError::from))
    }

    /// Closes the open file because the person wants none.
    pub(crate) fn close_file(&self) -> Result<Session, ApiError> {
        self.refuse_while_busy()?;
        self.close()?;
        self.change_settings(|settings| settings.was_open = false)?;
        self.inner.host.set_title("Dateline");
        let session = self.session()?;
        self.tell(&Signal::File(FileChanged { session: session.clone() }));
        Ok(session)
    }

    /// Puts a file in place of the one that was open.
    fn put(&self, mut file: OpenFile) -> Result<Session, ApiError> {
        let path = file.db.path().to_owned();
        file.sample = path == self.inner.folders.sample();
        let before = lock(&self.inner.file).replace(file);
        if let Some(before) = before {
            // The other file is open already; that this one left a sidecar behind does no harm to either.
            let _ = before.close();
        }
        let aside = self.look_after(path.clone());
        let _ = self.with_file(|file| {
            file.aside = Some(aside);
            Ok(())
        });
        self.announce(&path)
    }

    fn announce(&self, path: &Path) -> Result<Session, ApiError> {
        let now = Local::now().to_rfc3339_opts(SecondsFormat::Secs, false);
        self.change_settings(|settings| settings.remember(path, now))?;
        self.inner.host.recent_changed();
        let session = self.session()?;
        let name = session.file.as_ref().map_or("", |file| file.name.as_str());
        self.inner.host.set_title(&format!("{} – Dateline", name.trim_end_matches(".dateline")));
        self.tell(&Signal::File(FileChanged { session: session.clone() }));
        Ok(session)
    }
}

/// Makes the sample whole or not at all: a half-made one would be opened for ever after.
fn make_sample(path: &Path, folders: &super::AppFolders) -> Result<(), ApiError> {
    let draft = path.with_extension("making.dateline");
    // Left by a start that was cut off.
    let _ = std::fs::remove_file(&draft);
    std::fs::create_dir_all(folders.data()).map_err(|error| ApiError::of_io(&error, "the sample", "made"))?;
    let mut db = Database::create(&draft, &folders.app_data())?;
    sample::build(&mut db)?;
    db.close()?;
    std::fs::rename(&draft, path).map_err(|error| ApiError::of_io(&error, "the sample", "made"))
}
