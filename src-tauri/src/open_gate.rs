//! Every way a file comes in from outside the window leads through the api's one gate: the command line, a second start.
//! Neither is more than a request to look at that file.

use std::path::PathBuf;
use std::sync::Arc;

use dateline_api::{ApiError, App};
use tauri::{AppHandle, Manager};

use crate::arguments::{self, Arguments};
use crate::shell::Shell;
use crate::{files_dropped, menu, window};

/// Opens what the program was started with: a file, or what was open last, or the sample.
pub fn open_first(handle: &AppHandle, file: Option<PathBuf>) {
    in_background(handle, move |app| match &file {
        Some(file) => app.open_path(file).map(drop),
        None => app.first_start().map(drop),
    });
}

/// Someone started the program again: the window comes to the front. A file that they named is handed to the UI as if it
/// had been dropped on the window, so that what is being typed there is saved first.
pub fn started_again(handle: &AppHandle, arguments: &[String], folder: &str) {
    window::show(handle);
    let words = arguments.iter().skip(1).map(Into::into);
    if let Arguments::Open(Some(file)) = arguments::read(words, folder.as_ref()) {
        files_dropped::hand_over(handle, &file);
    }
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
