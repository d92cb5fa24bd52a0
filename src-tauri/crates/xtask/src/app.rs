//! Building Dateline's programs.

use std::path::PathBuf;

use crate::command::{Problem, cargo, run};
use crate::machine::{packages, tools};
use crate::project::{self, Profile};
use crate::ui;

/// Makes sure that the window can be built here, builds the UI and then the program with it inside.
pub fn build(profile: Profile, more_packages: &[&[packages::Package]]) -> Result<PathBuf, Problem> {
    tools::check_rust()?;
    tools::check_node()?;
    let lists: Vec<_> = std::iter::once(packages::WINDOW).chain(more_packages.iter().copied()).collect();
    packages::install(&lists)?;
    ui::build()?;
    run(cargo().args(["build", "--package", "dateline-app"]).args(profile.flags()))?;
    Ok(project::program("dateline-app", profile))
}
