//! The built programs.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::driver::wait_for;

/// The window's program.
pub fn app() -> PathBuf {
    dateline_tests::program("DATELINE_APP", "dateline-app")
}

/// Runs the command line on app data in `data`; gives what it wrote, as JSON.
pub fn dateline(data: &Path, arguments: &[&OsStr]) -> Value {
    let output = Command::new(dateline_tests::program("DATELINE_CLI", "dateline"))
        .args(arguments)
        .env("DATELINE_DATA", data)
        .output()
        .expect("the command line starts");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap_or(Value::Null)
}

/// Presses keys as a person does, on the display: they reach the menus, which the driver's keys do not.
pub fn press(keys: &str) {
    let status = Command::new("xdotool").args(["key", keys]).status();
    assert!(
        status.expect("xdotool starts: `cargo xtask test` installs it").success(),
        "{keys} cannot be pressed"
    );
}

/// Waits for another window of Dateline on the display, such as a file dialog, and gives it the keys. (On a display without
/// a window manager nobody else does.)
pub fn focus_window(title: &str) {
    wait_for(&format!("a window called {title}"), || {
        let search = Command::new("xdotool")
            .args(["search", "--onlyvisible", "--name", title, "windowfocus"])
            .status();
        search.is_ok_and(|status| status.success()).then_some(())
    });
}

/// Types text as a person does, on the display.
pub fn type_keys(text: &str) {
    let status = Command::new("xdotool").args(["type", "--delay", "15", text]).status();
    assert!(status.expect("xdotool starts").success(), "{text} cannot be typed");
}
