//! What Dateline can be asked to do: one list of commands, what crosses the wire, and how errors are told.
//!
//! Nothing here knows Tauri. The shell, the command line, tests and the development bridge carry the same commands.

pub mod bindings;
mod command_list;
mod error;
pub mod wire;

pub use error::{ApiError, ErrorCode};
