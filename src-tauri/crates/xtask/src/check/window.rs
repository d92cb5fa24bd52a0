//! The window's tests: the UI in Chromium over the loopback bridge, and the real window.

use std::process::Command;

use super::rust::{EVERYTHING, test_command};
use crate::command::{Problem, find, run};
use crate::machine::display::VirtualDisplay;
use crate::project::{Profile, program};
use crate::ui;

/// Names under which Chromium is installed.
const CHROMIUM: &[&str] = &["chromium", "chromium-browser", "google-chrome"];

/// The UI's flows in Chromium.
pub fn flows() -> Result<(), Problem> {
    in_chromium("flows")
}

/// A script of the UI's that drives the built page in Chromium over the loopback bridge.
pub fn in_chromium(script: &str) -> Result<(), Problem> {
    // The browser is started by its path, not by its name.
    let chromium = CHROMIUM.iter().find_map(|name| find(name));
    let chromium =
        chromium.ok_or("Chromium is missing. Install it, for example with `apt-get install chromium`.")?;
    run(with_programs(ui::npm().args(["run", script])).env("CHROMIUM", chromium))
}

/// The real window, driven through WebKitWebDriver on a display without a screen.
pub fn real_window() -> Result<(), Problem> {
    let display = VirtualDisplay::start(1280, 800)?;
    let mut test = test_command(true);
    // One after the other: they share the display and its keys, and a second start would go to the first window.
    if test.get_args().any(|word| word == "nextest") {
        test.args(EVERYTHING).args(["--test", "desktop", "--test-threads", "1"]);
    } else {
        test.args(EVERYTHING).args(["--test", "desktop", "--", "--ignored", "--test-threads", "1"]);
    }
    run(with_programs(display.show(&mut test)))
}

/// Tells a test where the programs are that were built before.
fn with_programs(command: &mut Command) -> &mut Command {
    command
        .env("DATELINE_APP", program("dateline-app", Profile::Dev))
        .env("DATELINE_CLI", program("dateline", Profile::Dev))
        .env("DATELINE_BRIDGE", program("dateline-bridge", Profile::Dev))
}
