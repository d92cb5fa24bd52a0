//! Closing the window: the UI first saves what is being typed.

use std::sync::Arc;
use std::thread;
use std::time::Duration;

use dateline_api::wire::{MenuChosen, Signal};
use tauri::{AppHandle, CloseRequestApi, Manager};

use crate::shell::Shell;
use crate::window::MAIN;

/// What the UI is asked; it answers with the command `window_close`.
const ASK: &str = "window.close";

/// How long the UI may take. A window that does not close is worse than a word that is lost.
const PATIENCE: Duration = Duration::from_secs(2);

/// Someone wants to close the window: asks the UI, and holds the window until it has answered. A second request, or
/// one before the UI is there, is not held.
pub fn on_request(app: &AppHandle, request: &CloseRequestApi) {
    let shell = app.state::<Arc<Shell>>();
    if !shell.begins_to_close() {
        return;
    }
    request.prevent_close();
    shell.send(&Signal::Menu(MenuChosen { command: ASK.to_owned() }));
    let app = app.clone();
    thread::spawn(move || {
        thread::sleep(PATIENCE);
        now(&app);
    });
}

/// Closes the window, and with it the program.
pub fn now(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // One that is gone already is closed.
        let _ = window.destroy();
    }
}
