//! What the window and the api share: the api itself, and how far the start has come.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use dateline_api::wire::{Signal, Trouble};
use dateline_api::{ApiError, App, AppFolders};
use serde_json::Value;
use tauri::{AppHandle, Emitter};

use crate::host::Window;
use crate::window::MAIN;

/// The running program.
pub struct Shell {
    app: App,
    mailbox: Arc<Mailbox>,
    started: OnceLock<()>,
    closing: AtomicBool,
}

impl Shell {
    /// The api on app data in `data`, with the window as its host.
    pub fn new(handle: &AppHandle, data: &Path) -> Self {
        let mailbox = Arc::new(Mailbox::new(handle.clone()));
        let host = Window::new(handle.clone(), Arc::clone(&mailbox));
        let app = App::new(AppFolders::at(data), Arc::new(host));
        app.watch();
        Self { app, mailbox, started: OnceLock::new(), closing: AtomicBool::new(false) }
    }

    /// The api.
    pub fn app(&self) -> &App {
        &self.app
    }

    /// Waits until the first file is open, or could not be opened.
    pub fn wait_until_started(&self) {
        self.started.wait();
    }

    /// Lets everyone go on who waits for the start.
    pub fn has_started(&self) {
        // Said twice means the same.
        let _ = self.started.set(());
    }

    /// Whether this is the first time that the window is to close, and the UI is there to be asked.
    pub fn begins_to_close(&self) -> bool {
        self.mailbox.is_open() && !self.closing.swap(true, Ordering::SeqCst)
    }

    /// Sends an event to the UI.
    pub fn send(&self, signal: &Signal) {
        // No event fails to be JSON; if one did, the UI would miss it and no more.
        if let Ok(payload) = signal.payload() {
            self.mailbox.send(signal.name(), payload);
        }
    }

    /// Tells the UI of something that went wrong and that it did not ask for.
    pub fn tell_trouble(&self, doing: &str, error: ApiError) {
        self.send(&Signal::Trouble(Trouble { doing: doing.to_owned(), error }));
    }
}

/// Events on their way to the window. Those from before the UI listens are kept until it does.
pub struct Mailbox {
    handle: AppHandle,
    /// `None` once the UI listens.
    kept: Mutex<Option<Vec<(String, Value)>>>,
}

impl Mailbox {
    /// A mailbox that keeps its events.
    pub fn new(handle: AppHandle) -> Self {
        Self { handle, kept: Mutex::new(Some(Vec::new())) }
    }

    /// Sends an event, now or as soon as the UI listens.
    pub fn send(&self, name: &str, payload: Value) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        match kept.as_mut() {
            Some(kept) => kept.push((name.to_owned(), payload)),
            None => self.deliver(name, payload),
        }
    }

    /// The UI listens: sends what was kept, in order.
    pub fn open(&self) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        for (name, payload) in kept.take().into_iter().flatten() {
            self.deliver(&name, payload);
        }
    }

    /// Whether the UI listens.
    pub fn is_open(&self) -> bool {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).is_none()
    }

    fn deliver(&self, name: &str, payload: Value) {
        // A window that is closing hears nothing more, and that is fine.
        let _ = self.handle.emit_to(MAIN, name, payload);
    }
}
