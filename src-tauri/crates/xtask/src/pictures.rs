//! `cargo xtask pictures`: the pictures of the user guide, taken of the running window.

use crate::check;
use crate::command::{Problem, cargo, run as run_command};
use crate::machine::{packages, tools};
use crate::ui;

/// Builds the page and the loopback bridge, opens the window in Chromium and writes `docs/guide/pictures`. The pictures are the
/// same every time: language, time zone, size and events are fixed, and nothing moves.
pub fn run() -> Result<(), Problem> {
    tools::check_rust()?;
    tools::check_node()?;
    packages::install(&[packages::WINDOW, packages::TESTS])?;
    ui::build()?;
    run_command(
        cargo()
            .args(["build", "--locked", "--package", "dateline-api", "--features", "bridge"])
            .args(["--bin", "dateline-bridge"]),
    )?;
    check::in_chromium("pictures")
}
