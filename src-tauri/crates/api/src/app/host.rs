//! What only the shell around the app can do.

use std::io;
use std::path::PathBuf;

use serde_json::Value as Json;

/// Which files a dialog offers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileFilter {
    /// What they are called: a key of `texts/`, or words that are the same in every language: “CSV”.
    pub name: &'static str,
    /// How their names end, without the dot.
    pub endings: &'static [&'static str],
}

/// Event databases.
pub const EVENT_DATABASES: FileFilter = FileFilter { name: "menu-filter-databases", endings: &["dateline"] };

/// Tables that can be imported.
pub const TABLES: FileFilter =
    FileFilter { name: "menu-filter-tables", endings: &["csv", "tsv", "tab", "txt", "json"] };

/// What only the shell around the app can do: dialogs, links, the window. A dialog blocks until the person has
/// answered; `None` means that they thought better of it. Paths go from the shell to the app and never further.
pub trait Host: Send + Sync + 'static {
    /// Asks for a file to read.
    fn pick_file_to_open(&self, filter: &FileFilter) -> Option<PathBuf>;

    /// Asks for the name of a file to write. The dialog itself asks before an existing file is replaced.
    fn pick_file_to_save(&self, suggested: &str, filter: &FileFilter) -> Option<PathBuf>;

    /// Opens an https address in the person's browser.
    ///
    /// # Errors
    /// If the system would not.
    fn open_link(&self, url: &str) -> io::Result<()>;

    /// Tells the window something.
    fn emit(&self, name: &str, payload: Json);

    /// The locale of the person's system, as it has it: “ja_JP.UTF-8”. Hosts without a person have none.
    fn system_locale(&self) -> Option<String> {
        None
    }

    /// The interface speaks another language now: what the shell has named itself is to be named anew.
    fn language_changed(&self) {}

    /// Names the window.
    fn set_title(&self, title: &str);

    /// The window has its first data and can be shown.
    fn window_ready(&self);

    /// The window has nothing left to save and may close. Hosts without a window need not do anything.
    fn close_window(&self) {}

    /// The list of recent files is another one.
    fn recent_changed(&self);
}
