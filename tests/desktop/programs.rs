//! The built programs.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// The window's program.
pub fn app() -> PathBuf {
    built("DATELINE_APP", "dateline-app")
}

/// Runs the command line on app data in `data`; gives what it wrote, as JSON.
pub fn dateline(data: &Path, arguments: &[&OsStr]) -> Value {
    let output = Command::new(built("DATELINE_CLI", "dateline"))
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

/// A program named by the environment, or else beside this test.
fn built(variable: &str, name: &str) -> PathBuf {
    let program = std::env::var_os(variable).map(PathBuf::from).unwrap_or_else(|| {
        let test = std::env::current_exe().expect("a test knows where it is");
        test.ancestors().nth(2).expect("tests are two folders below the programs").join(name)
    });
    assert!(program.is_file(), "{} is not built: run `cargo xtask test build`", program.display());
    program
}
