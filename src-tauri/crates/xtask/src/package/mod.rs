//! `cargo xtask package`: a Debian package of the window and the command line.

mod deb;
mod third_party;
pub mod trial;

use std::path::{Path, PathBuf};

use crate::app;
use crate::command::{Problem, cargo, run as run_command};
use crate::machine::packages;
use crate::project::{self, Profile};

/// Options of `package`.
#[derive(clap::Args)]
pub struct Options {
    /// Put the package into this folder
    #[arg(long, value_name = "FOLDER", default_value = "target/package")]
    into: PathBuf,
}

/// Builds both programs as people get them, and makes the package of them.
pub fn run(options: &Options) -> Result<(), Problem> {
    app::build(Profile::Release, &[packages::PACKAGE])?;
    run_command(cargo().args(["build", "--package", "dateline-cli"]).args(Profile::Release.flags()))?;
    let into = project::root().join(&options.into);
    let package = make(Profile::Release, &into)?;
    println!("\n{}\nInstall it with `sudo apt install {0}`.", package.display());
    Ok(())
}

/// Makes the package of the programs that were built with a profile; gives its path.
fn make(profile: Profile, into: &Path) -> Result<PathBuf, Problem> {
    std::fs::create_dir_all(into).map_err(|error| format!("{} cannot be made: {error}.", into.display()))?;
    deb::make(&deb::Contents::of(profile)?, into)
}
