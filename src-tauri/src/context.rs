//! The embedded UI, configuration and permissions, as the build script wrote them.

// Made by Tauri, not written here: it is not ours to tidy.
#![allow(unused_qualifications, clippy::unwrap_used, clippy::expect_used, reason = "generated code")]

/// What Tauri runs the window with.
pub fn context() -> tauri::Context {
    tauri::tauri_build_context!()
}
