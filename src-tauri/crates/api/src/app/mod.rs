//! The app: one open file, settings, and the shell around it. It is shared by all threads of the shell.

mod aside;
mod folders;
mod handles;
mod host;
mod open_file;
mod opening;
mod pasted;
mod settings;
mod snapshots;
mod task;
mod watch;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::SecondsFormat;
use dateline_core::{Language, Locale};
pub use folders::AppFolders;
pub use host::{EVENT_DATABASES, FileFilter, Host, TABLES};
pub(crate) use open_file::{OpenFile, file_name};
pub(crate) use task::{Reports, Task};

use crate::say::read_by;
use crate::wire::{Flags, LocaleShown, LookedAt, Offered, Session, Signal};
use crate::{ApiError, ErrorCode};
use handles::Handles;
pub(crate) use settings::Recent;
use settings::Settings;

/// The app. Cloning it gives another hold on the same one.
#[derive(Clone)]
pub struct App {
    inner: Arc<Inner>,
}

/// Why a snapshot cannot be edited.
const SNAPSHOT: &str =
    "This is a snapshot, open to look at. To edit, return to the file, or go back to this state.";

/// Locks are taken in the order of these fields, and no signal is sent under a lock.
struct Inner {
    folders: AppFolders,
    host: Arc<dyn Host>,
    file: Mutex<Option<OpenFile>>,
    settings: Mutex<Settings>,
    handles: Mutex<Handles>,
    /// Snapshots and damaged files, which are offered for other things than opening.
    kept: Mutex<Handles>,
    /// The last file that was refused as damaged or foreign.
    refused: Mutex<Option<PathBuf>>,
    task: Mutex<Option<Arc<Task>>>,
    reports: Mutex<Reports>,
}

/// A panic while a lock was held is no reason to lose the rest: every state behind one is whole between statements.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl App {
    /// The app with its folders, in a shell. No file is open yet: see [`App::first_start`].
    #[must_use]
    pub fn new(folders: AppFolders, host: Arc<dyn Host>) -> Self {
        let settings = Settings::read(&folders.settings());
        Self {
            inner: Arc::new(Inner {
                folders,
                host,
                file: Mutex::default(),
                settings: Mutex::new(settings),
                handles: Mutex::default(),
                kept: Mutex::default(),
                refused: Mutex::default(),
                task: Mutex::default(),
                reports: Mutex::default(),
            }),
        }
    }

    /// The shell.
    pub(crate) fn host(&self) -> &dyn Host {
        &*self.inner.host
    }

    pub(crate) fn folders(&self) -> &AppFolders {
        &self.inner.folders
    }

    /// Offers a file to the window, which may name it by the handle and never sees its path.
    #[must_use]
    pub fn offer(&self, path: &Path) -> Offered {
        lock(&self.inner.handles).offer(path)
    }

    /// The file of a handle.
    pub(crate) fn offered(&self, handle: &str) -> Result<PathBuf, ApiError> {
        lock(&self.inner.handles).file(handle).ok_or_else(|| {
            ApiError::new(ErrorCode::NoHandle, "this file is no longer offered", "Choose the file again.")
        })
    }

    /// Does something with the open file. Nothing else is done with it meanwhile.
    pub(crate) fn with_file<T>(
        &self,
        run: impl FnOnce(&mut OpenFile) -> Result<T, ApiError>,
    ) -> Result<T, ApiError> {
        match lock(&self.inner.file).as_mut() {
            Some(file) => run(file),
            None => Err(ApiError::new(
                ErrorCode::NoFile,
                "no file is open",
                "Open an event database, or make a new one.",
            )),
        }
    }

    /// Changes the open file and tells the window what was touched.
    pub(crate) fn change_file<T>(
        &self,
        run: impl FnOnce(&mut OpenFile) -> Result<(T, Flags), ApiError>,
    ) -> Result<T, ApiError> {
        self.refuse_while_busy()?;
        let (value, changed) = self.with_file(|file| {
            let (value, flags) = run(file)?;
            let changed = if flags == Flags::default() { None } else { Some(file.changed(flags, false)?) };
            Ok((value, changed))
        })?;
        if let Some(changed) = changed {
            self.tell(&Signal::Changed(changed));
        }
        Ok(value)
    }

    /// Looks at the settings.
    pub(crate) fn settings<T>(&self, look: impl FnOnce(&Settings) -> T) -> T {
        look(&lock(&self.inner.settings))
    }

    /// The language and the customs of what the reader reads: as the reader chose, else as the system has them.
    #[must_use]
    pub fn locale(&self) -> Locale {
        let system = self.inner.host.system_locale().map(|tag| Locale::of_tag(&tag)).unwrap_or_default();
        self.chosen_language().map_or(system, |language| system.in_language(language))
    }

    /// Carries something out for the person before the window: what it says is in their language and by their customs.
    pub fn for_reader<T>(&self, run: impl FnOnce() -> T) -> T {
        read_by(self.locale(), run)
    }

    /// The language that the reader chose; none if the system's is followed.
    pub(crate) fn chosen_language(&self) -> Option<Language> {
        self.settings(|settings| settings.language.as_deref().and_then(Language::of_code))
    }

    /// Changes the settings and writes them.
    pub(crate) fn change_settings(&self, change: impl FnOnce(&mut Settings)) -> Result<(), ApiError> {
        let mut settings = lock(&self.inner.settings);
        change(&mut settings);
        settings.write(&self.inner.folders.settings()).map_err(|error| {
            ApiError::new(
                ErrorCode::FileSystem,
                format!("the settings could not be written: {error}"),
                "Check that the disk has room and that you may write to your own folders.",
            )
        })
    }

    /// Tells the window something.
    pub(crate) fn tell(&self, signal: &Signal) {
        // No payload here can fail to be JSON; if one ever did, the window would miss a refresh and no more.
        if let Ok(payload) = signal.payload() {
            self.inner.host.emit(signal.name(), payload);
        }
    }

    /// What is open, by whom, and what can be undone.
    pub(crate) fn session(&self) -> Result<Session, ApiError> {
        let author = self.settings(|settings| settings.author.clone());
        let locale = LocaleShown::new(self.locale(), self.chosen_language());
        let busy = lock(&self.inner.task).as_ref().map(|task| task.name.to_owned());
        let mut file = lock(&self.inner.file);
        let Some(file) = file.as_mut() else {
            return Ok(Session {
                file: None,
                read_only: None,
                snapshot: None,
                author,
                events: 0,
                undo: None,
                redo: None,
                version: 0,
                sample: false,
                busy,
                locale,
            });
        };
        let snapshot = file.looking.as_ref().map(|looking| LookedAt {
            taken: looking.at.taken.to_rfc3339_opts(SecondsFormat::Secs, true),
            handle: self.offer_kept(&looking.at.path),
        });
        Ok(Session {
            file: Some(file.name()),
            read_only: match &snapshot {
                Some(_) => Some(SNAPSHOT.to_owned()),
                None => file.db.read_only().map(ToString::to_string),
            },
            snapshot,
            author,
            events: file.events()?,
            undo: file.db.undo_label()?,
            redo: file.db.redo_label()?,
            version: file.db.version()?,
            sample: file.sample,
            busy,
            locale,
        })
    }
}
