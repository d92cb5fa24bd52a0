//! An app on temporary folders, with a host that plays the person.

use std::collections::VecDeque;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use dateline_api::{ApiError, App, AppFolders, FileFilter, Host};
use serde_json::{Value as Json, json};
use tempfile::TempDir;

/// A shell that answers dialogs as told and remembers what it heard.
#[derive(Default)]
pub struct PlayedHost {
    picks: Mutex<VecDeque<PathBuf>>,
    pub heard: Mutex<Vec<(String, Json)>>,
    pub links: Mutex<Vec<String>>,
    pub title: Mutex<String>,
    pub window: Mutex<Vec<&'static str>>,
    /// The locale of the system, as it has it.
    pub locale: Mutex<Option<&'static str>>,
}

impl Host for PlayedHost {
    fn pick_file_to_open(&self, _: &FileFilter) -> Option<PathBuf> {
        self.picks.lock().unwrap().pop_front()
    }

    fn pick_file_to_save(&self, _: &str, _: &FileFilter) -> Option<PathBuf> {
        self.picks.lock().unwrap().pop_front()
    }

    fn open_link(&self, url: &str) -> io::Result<()> {
        self.links.lock().unwrap().push(url.to_owned());
        Ok(())
    }

    fn emit(&self, name: &str, payload: Json) {
        self.heard.lock().unwrap().push((name.to_owned(), payload));
    }

    fn system_locale(&self) -> Option<String> {
        self.locale.lock().unwrap().map(str::to_owned)
    }

    fn language_changed(&self) {
        self.window.lock().unwrap().push("renamed");
    }

    fn set_title(&self, title: &str) {
        title.clone_into(&mut self.title.lock().unwrap());
    }

    fn window_ready(&self) {
        self.window.lock().unwrap().push("shown");
    }

    fn close_window(&self) {
        self.window.lock().unwrap().push("closed");
    }

    fn recent_changed(&self) {}
}

/// An app on temporary folders.
pub struct Stage {
    pub folder: TempDir,
    pub host: Arc<PlayedHost>,
    pub app: App,
}

impl Stage {
    /// No file is open, and nobody has said who edits.
    pub fn empty() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let host = Arc::new(PlayedHost::default());
        let shared: Arc<dyn Host> = Arc::<PlayedHost>::clone(&host);
        let app = App::new(AppFolders::at(folder.path().join("app")), shared);
        Self { folder, host, app }
    }

    /// A new file, “talks.dateline”, edited by Ida Tarbell.
    pub fn with_file() -> Self {
        let stage = Self::empty();
        stage.call("set_author", json!({ "name": "Ida Tarbell" }));
        stage.pick("talks.dateline");
        assert_eq!(stage.call("file_new", json!({ "sample": false }))["opened"], true);
        stage
    }

    /// The sample is open, edited by Ida Tarbell.
    pub fn with_sample() -> Self {
        let stage = Self::empty();
        stage.call("set_author", json!({ "name": "Ida Tarbell" }));
        stage.app.first_start().unwrap();
        stage
    }

    /// Another start of the app on the same folders.
    pub fn started_again(&self) -> App {
        let shared: Arc<dyn Host> = Arc::<PlayedHost>::clone(&self.host);
        App::new(AppFolders::at(self.folder.path().join("app")), shared)
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Answers the next dialog with a file of the folder.
    pub fn pick(&self, name: &str) -> PathBuf {
        let path = self.path(name);
        self.host.picks.lock().unwrap().push_back(path.clone());
        path
    }

    pub fn call(&self, name: &str, args: Json) -> Json {
        self.app.dispatch(name, args).unwrap_or_else(|error| panic!("{name}: {error:?}"))
    }

    pub fn refused(&self, name: &str, args: Json) -> ApiError {
        match self.app.dispatch(name, args) {
            Ok(answer) => panic!("{name} was not refused: {answer}"),
            Err(error) => error,
        }
    }

    /// Applies operations; returns the answer.
    pub fn apply(&self, operations: Json) -> Json {
        self.call("apply", json!({ "operations": operations }))
    }

    /// Makes an event; returns its id.
    pub fn event(&self, title: &str, date: &str) -> String {
        let applied = self
            .apply(json!([{ "create": { "noun": "event", "values": { "title": title, "date": date } } }]));
        applied["created"][0].as_str().unwrap().to_owned()
    }

    /// What the window heard under this name, the latest last.
    pub fn heard(&self, name: &str) -> Vec<Json> {
        let heard = self.host.heard.lock().unwrap();
        heard.iter().filter(|(heard, _)| heard == name).map(|(_, payload)| payload.clone()).collect()
    }
}

/// The bytes of a file.
pub fn bytes(path: &Path) -> Vec<u8> {
    std::fs::read(path).unwrap()
}
