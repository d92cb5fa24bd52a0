//! Every way a file comes in from outside the window leads through the api's one gate: the command line, a second start,
//! the menu of recent files. None of them is more than a request to look at that file.

use std::path::PathBuf;
use std::sync::Arc;

use dateline_api::wire::HandleArgs;
use dateline_api::{ApiError, App, commands};
use tauri::{AppHandle, Manager};

use crate::arguments::{self, Arguments};
use crate::shell::Shell;
use crate::{menu, window};

/// Opens what the program was started with: a file, or what was open last, or the sample.
pub fn open_first(handle: &AppHandle, file: Option<PathBuf>) {
    in_background(handle, move |app| match &file {
        Some(file) => app.open_path(file).map(drop),
        None => app.first_start().map(drop),
    });
}

/// Someone started the program again: the window comes to the front and opens their file, if they named one.
pub fn started_again(handle: &AppHandle, arguments: &[String], folder: &str) {
    window::show(handle);
    let words = arguments.iter().skip(1).map(Into::into);
    if let Arguments::Open(Some(file)) = arguments::read(words, folder.as_ref()) {
        in_background(handle, move |app| app.open_path(&file).map(drop));
    }
}

/// A file was chosen from the menu of recent files.
pub fn open_recent(handle: &AppHandle, file: &str) {
    let args = HandleArgs { handle: file.to_owned() };
    in_background(handle, move |app| commands::file_open_recent(app, args).map(drop));
}

/// Opens off the main thread, and tells the UI if that failed.
fn in_background(handle: &AppHandle, open: impl FnOnce(&App) -> Result<(), ApiError> + Send + 'static) {
    let handle = handle.clone();
    tauri::async_runtime::spawn_blocking(move || {
        let shell = Arc::clone(&handle.state::<Arc<Shell>>());
        if let Err(error) = open(shell.app()) {
            shell.tell_trouble("Open a file", error);
        }
        shell.has_started();
        menu::refresh_recent(&handle);
    });
}
