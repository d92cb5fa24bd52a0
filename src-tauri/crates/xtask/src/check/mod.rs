//! `cargo xtask test`: everything that has to hold, in one run, with a table of it at the end.

mod arrows;
mod rust;
mod steps;
mod window;

use crate::command::{Problem, run as run_command};
use crate::machine::{packages, tools};
use crate::package;
use crate::ui;
use steps::Steps;
pub use window::in_chromium;

/// Options of `test`.
#[derive(clap::Args)]
pub struct Options {
    /// Run only these steps (as the table at the end names them)
    #[arg(value_name = "STEP")]
    only: Vec<String>,
}

/// Installs what the tests need, runs every step, and says how each went. A step that fails does not keep the others
/// from running: one run tells all that is wrong.
pub fn run(options: &Options) -> Result<(), Problem> {
    tools::check_rust()?;
    tools::check_node()?;
    packages::install(&[packages::WINDOW, packages::HEADLESS, packages::TESTS, packages::PACKAGE])?;
    let mut steps = Steps::only(&options.only);
    steps.step("format", rust::format);
    steps.step("ui-parts", ui::install);
    steps.step("ui-types", || run_command(ui::npm().args(["run", "check"])));
    steps.step("ui-specs", || run_command(ui::npm().args(["run", "test"])));
    steps.step("ui-build", ui::build);
    steps.step("arrows", arrows::check);
    steps.step("clippy", rust::clippy);
    steps.step("build", rust::build);
    steps.step("rust-tests", rust::tests);
    steps.step("rust-docs", rust::docs);
    steps.step("flows", window::flows);
    steps.step("window", window::real_window);
    steps.step("package", package::trial::run);
    steps.finish()
}
