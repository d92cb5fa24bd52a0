//! The window at 100,000 events: from a key or a press of the pointer to the painted result, in Chromium over the loopback
//! bridge, by the marks that the window sets in the browser's timeline. The 95th percentile of each counts.

use std::fs;

use serde_json::Value;

use super::report::Measured;
use super::stage::Stage;
use crate::command::{Problem, cargo, run};
use crate::machine::{packages, tools};
use crate::project::{Profile, program};
use crate::ui;

/// Events that the aim is said of.
const EVENTS: u32 = 100_000;
/// Milliseconds to the painted result.
const AIM: f64 = 50.0;
/// What is measured; `ui/measure` has it by these names.
const FIGURES: [&str; 5] = [
    "window-find-timeline",
    "window-find-table",
    "window-inspector-table",
    "window-inspector-timeline",
    "window-lanes",
];

/// Measures it.
pub fn measure(stage: &Stage) -> Result<Vec<(&'static str, Measured)>, Problem> {
    tools::check_node()?;
    packages::install(&[packages::TESTS])?;
    ui::build()?;
    run(cargo()
        .args(["build", "--locked", "--package", "dateline-api", "--features", "bridge"])
        .args(["--bin", "dateline-bridge"])
        .args(Profile::Release.flags()))?;
    let file = stage.database_of(EVENTS)?;
    let figures = stage.file("window.json");
    run(ui::npm()
        .args(["run", "measure"])
        .env("DATELINE_BRIDGE", program("dateline-bridge", Profile::Release))
        .env("DATELINE_MEASURED", &file)
        .env("DATELINE_FIGURES", &figures))?;
    let text =
        fs::read_to_string(&figures).map_err(|error| format!("The window gave no figures: {error}."))?;
    let found: Value =
        serde_json::from_str(&text).map_err(|error| format!("The window’s figures are no JSON: {error}."))?;
    FIGURES
        .iter()
        .map(|name| {
            let value =
                found[*name].as_f64().ok_or_else(|| format!("The window gave no figure “{name}”."))?;
            Ok((*name, Measured { value, unit: "ms", baseline: None, aim: AIM }))
        })
        .collect()
}
