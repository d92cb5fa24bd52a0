//! What Dateline can be asked to do: one list of commands, what crosses the wire, and how errors are told.
//!
//! Nothing here knows Tauri. The shell, the command line, tests and the development bridge carry the same commands.

mod app;
mod attached;
pub mod bindings;
#[cfg(feature = "bridge")]
pub mod bridge;
mod command_list;
pub mod commands;
mod dispatch;
mod error;
mod findings;
mod found;
mod links;
mod names;
mod paper;
mod picture;
pub mod sample;
mod say;
mod show;
mod timeline;
pub mod wire;

pub use app::{App, AppFolders, EVENT_DATABASES, FileFilter, Host, TABLES};
pub use dateline_core::Locale;
pub use dispatch::{COMMANDS, Carried, carried};
pub use error::{ApiError, ErrorCode, QueryPlace};
pub use findings::find as findings;
pub use paper::document;
pub use picture::{Picture, picture};
pub use say::Say;
