//! What the api asks of whoever shows the window: to let a person choose files, to open links, to pass events on.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use dateline_api::{FileFilter, Host, Locale, Say};
use serde_json::Value;
use tauri::{AppHandle, Manager, Wry};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};
use tauri_plugin_opener::OpenerExt;

use crate::shell::{Mailbox, Shell};
use crate::window::{self, MAIN};
use crate::{closing, menu};

/// The window as the api's host.
pub struct Window {
    handle: AppHandle,
    mailbox: Arc<Mailbox>,
}

impl Window {
    /// The host behind the main window.
    pub fn new(handle: AppHandle, mailbox: Arc<Mailbox>) -> Self {
        Self { handle, mailbox }
    }

    /// The reader's locale; British before there is an app.
    fn locale(&self) -> Locale {
        self.handle.try_state::<Arc<Shell>>().map(|shell| shell.app().locale()).unwrap_or_default()
    }

    /// A file dialog over the window. It must be shown from a thread that may wait, never from the main thread.
    fn dialog(&self, filter: &FileFilter) -> FileDialogBuilder<Wry> {
        let dialog = self.handle.dialog().file();
        // A filter without endings would offer nothing; without a filter every file is offered.
        let dialog = if filter.endings.is_empty() {
            dialog
        } else {
            dialog.add_filter(self.locale().say(filter.name), filter.endings)
        };
        match self.handle.get_webview_window(MAIN) {
            Some(window) => dialog.set_parent(&window),
            None => dialog,
        }
    }
}

impl Host for Window {
    fn pick_file_to_open(&self, filter: &FileFilter) -> Option<PathBuf> {
        self.dialog(filter).blocking_pick_file().and_then(|file| FilePath::into_path(file).ok())
    }

    fn pick_file_to_save(&self, suggested: &str, filter: &FileFilter) -> Option<PathBuf> {
        self.dialog(filter)
            .set_file_name(suggested)
            .blocking_save_file()
            .and_then(|file| FilePath::into_path(file).ok())
    }

    fn open_link(&self, url: &str) -> io::Result<()> {
        self.handle.opener().open_url(url, None::<&str>).map_err(io::Error::other)
    }

    fn emit(&self, name: &str, payload: Value) {
        menu::name_undo(&self.handle, payload.get("session").unwrap_or(&payload));
        self.mailbox.send(name, payload);
    }

    fn system_locale(&self) -> Option<String> {
        sys_locale::get_locale()
    }

    fn language_changed(&self) {
        if let Some(shell) = self.handle.try_state::<Arc<Shell>>() {
            // Menus in the language before still do what they say.
            let _ = menu::show(&self.handle, &shell);
        }
    }

    fn set_title(&self, title: &str) {
        if let Some(window) = self.handle.get_webview_window(MAIN) {
            // A window that keeps its old title still works.
            let _ = window.set_title(title);
        }
    }

    fn window_ready(&self) {
        window::show(&self.handle);
        self.mailbox.open();
        window::tell_ready();
    }

    fn close_window(&self) {
        closing::now(&self.handle);
    }

    fn recent_changed(&self) {
        menu::refresh_recent(&self.handle);
    }
}
