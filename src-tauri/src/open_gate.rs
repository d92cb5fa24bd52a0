//! Every way a file comes in from outside the window leads through the api's one gate: the command line, a second start.
//! Neither is more than a request to look at that file.

use std::path::PathBuf;
use std::sync::Arc;

use dateline_api::Say;
use tauri::{AppHandle, Manager};

use crate::arguments::{self, Arguments};
use crate::shell::Shell;
use crate::{files_dropped, menu, window};

/// Opens what the program was started with: a file, or what was open last, or the sample. Off the main thread; if it
/// fails, the UI is told.
pub fn open_first(handle: &AppHandle, file: Option<PathBuf>) {
    let handle = handle.clone();
    tauri::async_runtime::spawn_blocking(move || {
        let shell = Arc::clone(&handle.state::<Arc<Shell>>());
        let _started = Started(&shell);
        let opened = match &file {
            Some(file) => shell.app().open_path(file),
            None => shell.app().first_start(),
        };
        if let Err(error) = opened {
            shell.tell_trouble(&shell.app().locale().say("frame-doing-open-file"), error);
        }
        menu::refresh_recent(&handle);
    });
}

/// Says that the start is over when it is dropped, also after a panic: the window must not wait for ever.
struct Started<'a>(&'a Shell);

impl Drop for Started<'_> {
    fn drop(&mut self) {
        self.0.has_started();
    }
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
