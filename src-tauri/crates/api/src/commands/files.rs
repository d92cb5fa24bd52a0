//! Event databases: new, open, recent, copy, close, check. Paths come from the shell's dialogs and never from the web.

use std::path::PathBuf;

use crate::app::{EVENT_DATABASES, file_name};
use crate::wire::{
    Checked, FileNewArgs, FileOutcome, HandleArgs, NoArgs, RecentFile, RecentFiles, SavedCopy, Session,
};
use crate::{ApiError, App, ErrorCode};

/// How the names of event databases end.
const ENDING: &str = "dateline";

/// Makes a new event database where the person says, or opens the app's sample.
///
/// # Errors
/// If there is a file of that name, or the folder cannot be written to.
pub fn file_new(app: &App, args: FileNewArgs) -> Result<FileOutcome, ApiError> {
    app.refuse_while_busy()?;
    if args.sample {
        return Ok(FileOutcome { opened: true, session: app.open_sample()? });
    }
    match app.host().pick_file_to_save("Chronology.dateline", &EVENT_DATABASES) {
        Some(path) => Ok(FileOutcome { opened: true, session: app.make(&with_ending(path, ENDING))? }),
        None => unchanged(app),
    }
}

/// Asks for an event database and opens it.
///
/// # Errors
/// If it does not open; what was open before stays so.
pub fn file_open(app: &App, _: NoArgs) -> Result<FileOutcome, ApiError> {
    app.refuse_while_busy()?;
    match app.host().pick_file_to_open(&EVENT_DATABASES) {
        Some(path) => Ok(FileOutcome { opened: true, session: app.open_path(&path)? }),
        None => unchanged(app),
    }
}

/// Opens a recent file.
///
/// # Errors
/// If the handle leads nowhere, or the file does not open. One that is gone stays on the list: its disk may only be
/// unplugged.
pub fn file_open_recent(app: &App, args: HandleArgs) -> Result<FileOutcome, ApiError> {
    let path = app.settings(|settings| {
        settings.recent.iter().find(|recent| recent.handle == args.handle).map(|recent| recent.path.clone())
    });
    let path = path.ok_or_else(|| {
        ApiError::new(
            ErrorCode::NoHandle,
            "this file is no longer among the recent ones",
            "Open it through the dialog.",
        )
    })?;
    let opened = app.open_path(&path);
    if matches!(&opened, Err(error) if error.code == ErrorCode::FileAbsent) {
        app.host().recent_changed();
    }
    Ok(FileOutcome { opened: true, session: opened? })
}

/// Takes a file off the list of recent ones. The file itself is not touched.
///
/// # Errors
/// If the settings cannot be written.
pub fn recent_forget(app: &App, args: HandleArgs) -> Result<RecentFiles, ApiError> {
    app.change_settings(|settings| settings.recent.retain(|recent| recent.handle != args.handle))?;
    app.host().recent_changed();
    recent_files(app, NoArgs {})
}

/// Opens a file that was dropped onto the window.
///
/// # Errors
/// If the handle leads nowhere, or the file does not open.
pub fn file_open_dropped(app: &App, args: HandleArgs) -> Result<FileOutcome, ApiError> {
    Ok(FileOutcome { opened: true, session: app.open_path(&app.offered(&args.handle)?)? })
}

/// Files that were open before, the latest first.
///
/// # Errors
/// None.
pub fn recent_files(app: &App, _: NoArgs) -> Result<RecentFiles, ApiError> {
    let shown = |recent: &crate::app::Recent| {
        let file = file_name(&recent.path);
        RecentFile {
            handle: recent.handle.clone(),
            name: file.name,
            folder: file.folder,
            opened: recent.opened.clone(),
            missing: !recent.path.exists(),
        }
    };
    Ok(app.settings(|settings| settings.recent.iter().map(shown).collect()))
}

/// Writes a checked copy where the person says. The open file stays the open one.
///
/// # Errors
/// If there is a file of that name, or the copy cannot be written.
pub fn file_save_copy(app: &App, _: NoArgs) -> Result<SavedCopy, ApiError> {
    let suggested = app.with_file(|file| {
        let name = file.name().name;
        Ok(format!("{} copy.dateline", name.trim_end_matches(".dateline")))
    })?;
    let Some(path) = app.host().pick_file_to_save(&suggested, &EVENT_DATABASES) else {
        return Ok(SavedCopy { saved: None });
    };
    let path = with_ending(path, ENDING);
    app.with_file(|file| Ok(file.db.save_copy(&path)?))?;
    Ok(SavedCopy { saved: Some(file_name(&path)) })
}

/// Closes the open file.
///
/// # Errors
/// If a long task is running, or the file cannot be written; nothing that was saved is lost.
pub fn file_close(app: &App, _: NoArgs) -> Result<Session, ApiError> {
    app.close_file()
}

/// Checks the whole file: the log against the records, and what is derived against both.
///
/// # Errors
/// If no file is open, or it cannot be read.
pub fn check(app: &App, _: NoArgs) -> Result<Checked, ApiError> {
    app.with_file(|file| {
        let report = file.db.check()?;
        Ok(Checked {
            problems: report.problems,
            notes: report.notes,
            changes: report.changes,
            ops: report.ops,
            records: report.records,
        })
    })
}

fn unchanged(app: &App) -> Result<FileOutcome, ApiError> {
    Ok(FileOutcome { opened: false, session: app.session()? })
}

/// Dialogs do not all add the ending.
pub(super) fn with_ending(path: PathBuf, ending: &str) -> PathBuf {
    let has = path.extension().is_some_and(|there| there.eq_ignore_ascii_case(ending));
    if has {
        return path;
    }
    let mut name = path.into_os_string();
    name.push(".");
    name.push(ending);
    PathBuf::from(name)
}
