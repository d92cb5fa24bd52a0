//! The open file and its snapshots: looking at one in its place, going back to one, having a damaged file back.

use std::path::{Path, PathBuf};

use dateline_store::{Database, ReadOnly, Snapshot, recover, rescue};

use super::{App, OpenFile, lock};
use crate::wire::{FileChanged, Session, Signal};
use crate::{ApiError, ErrorCode};

/// A snapshot that is open to look at, in place of its file.
#[derive(Debug, Clone)]
pub(crate) struct Looking {
    /// The snapshot.
    pub(crate) at: Snapshot,
    /// The file that was open before, and is again afterwards.
    pub(crate) instead_of: PathBuf,
}

impl App {
    /// The handle of a snapshot, or of a damaged file. They are told apart from files that are offered for opening: a
    /// snapshot is never opened to write.
    pub(crate) fn offer_kept(&self, path: &Path) -> String {
        lock(&self.inner.kept).offer(path).handle
    }

    /// The snapshot of a handle, if it is one of the open database.
    pub(crate) fn kept(&self, handle: &str) -> Result<Snapshot, ApiError> {
        let path = lock(&self.inner.kept).file(handle);
        let all = self.with_file(|file| Ok(file.db.snapshots()?))?;
        all.into_iter().find(|snapshot| Some(&snapshot.path) == path.as_ref()).ok_or_else(|| {
            ApiError::new(
                ErrorCode::NoHandle,
                "this snapshot is no longer there",
                "Older snapshots make room for newer ones. Choose another one.",
            )
        })
    }

    /// Shows a snapshot in place of the open file, which is closed meanwhile.
    pub(crate) fn look_at(&self, snapshot: Snapshot) -> Result<Session, ApiError> {
        self.refuse_while_busy()?;
        let instead_of = self.with_file(|file| Ok(file.place().to_owned()))?;
        let author = self.settings(|settings| settings.author.clone());
        let db = Database::look(&snapshot.path, &self.inner.folders.app_data())?;
        let mut file = OpenFile::around(db, author.as_deref())?;
        file.looking = Some(Looking { at: snapshot, instead_of });
        let before = lock(&self.inner.file).replace(file);
        if let Some(before) = before {
            // That it left a sidecar behind does no harm.
            let _ = before.close();
        }
        self.show_file()
    }

    /// Opens the file again that a snapshot is shown in place of; otherwise nothing happens.
    pub(crate) fn look_no_longer(&self) -> Result<Session, ApiError> {
        match self.with_file(|file| Ok(file.looking.clone()))? {
            Some(looking) => self.open_path(&looking.instead_of),
            None => self.session(),
        }
    }

    /// Makes the open file as it was when the snapshot was taken; returns the snapshot of the state before.
    pub(crate) fn go_back(&self, snapshot: &Snapshot) -> Result<Snapshot, ApiError> {
        self.refuse_while_busy()?;
        self.look_no_longer()?;
        let kept = self.with_file(|file| {
            let kept = file.db.go_back(snapshot)?;
            file.forget_all()?;
            Ok(kept)
        })?;
        self.show_file()?;
        Ok(kept)
    }

    /// Tells the window that all it shows is another state.
    fn show_file(&self) -> Result<Session, ApiError> {
        let session = self.session()?;
        let name = session.file.as_ref().map_or("", |file| file.name.trim_end_matches(".dateline"));
        let what = if session.snapshot.is_some() { " (snapshot)" } else { "" };
        self.inner.host.set_title(&format!("{name}{what} – Dateline"));
        self.tell(&Signal::File(FileChanged { session: session.clone() }));
        Ok(session)
    }

    /// Keeps in mind that the file at `path` was refused, if that may be damage: the person may want it back.
    pub(super) fn note_refused(&self, path: &Path, error: ApiError) -> ApiError {
        if matches!(error.code, ErrorCode::FileDamaged | ErrorCode::FileForeign) {
            *lock(&self.inner.refused) = Some(path.to_owned());
        }
        error
    }

    /// The damaged file that the person has to do with: the open one, or the one that was refused last.
    pub(crate) fn damaged(&self) -> Option<PathBuf> {
        let open = self.with_file(|file| {
            let is_damaged = matches!(file.db.read_only(), Some(ReadOnly::Damaged(_)));
            Ok(is_damaged.then(|| file.db.path().to_owned()))
        });
        open.ok().flatten().or_else(|| lock(&self.inner.refused).clone())
    }

    /// What can be had back of the damaged file; `None` if there is none.
    pub(crate) fn rescue(&self) -> Result<Option<(PathBuf, dateline_store::Rescue)>, ApiError> {
        let Some(path) = self.damaged() else { return Ok(None) };
        let found = rescue(&path, &self.inner.folders.app_data())?;
        Ok(found.map(|rescue| (path, rescue)))
    }

    /// Puts the damaged file aside and its newest good snapshot in its place, and opens that. Returns where the damaged
    /// file lies then.
    pub(crate) fn recover(&self, handle: &str) -> Result<(Session, PathBuf), ApiError> {
        self.refuse_while_busy()?;
        let asked = lock(&self.inner.kept).file(handle);
        let path = self.damaged().filter(|damaged| Some(damaged) == asked.as_ref()).ok_or_else(|| {
            ApiError::new(ErrorCode::NoHandle, "this file is no longer offered", "Open the file again.")
        })?;
        let is_open = self.with_file(|file| Ok(file.db.path() == path)).unwrap_or_default();
        if is_open {
            let file = lock(&self.inner.file).take();
            // What a damaged file cannot do any more, it need not do.
            let _ = file.map(OpenFile::close);
        }
        let recovered = recover(&path, &self.inner.folders.app_data());
        *lock(&self.inner.refused) = None;
        match recovered {
            Ok(recovered) => Ok((self.open_path(&path)?, recovered.aside)),
            Err(error) => {
                if is_open && self.open_path(&path).is_err() {
                    self.show_file()?;
                }
                Err(error.into())
            }
        }
    }
}
