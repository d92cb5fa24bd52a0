//! `cargo xtask bench`: what things cost in a release build, each against a baseline measured in the same run where
//! there is one.

mod import;
mod open;
mod report;
mod stage;
mod window;

use std::path::PathBuf;

use crate::command::{Problem, cargo, run as run_command};
use crate::machine::{packages, tools};
use crate::project::Profile;
use report::{Measured, Report};
use stage::Stage;

/// Options of `bench`.
#[derive(clap::Args)]
pub struct Options {
    /// Run only these (all without one): import, open, window
    #[arg(value_name = "NAME")]
    only: Vec<String>,
    /// Write the figures to this JSON file
    #[arg(long, value_name = "OUT")]
    json: Option<PathBuf>,
    /// Events to measure with; the aims hold for the default
    #[arg(long, default_value_t = 1_000_000)]
    events: u32,
    /// How often each is measured; the middle one counts
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..))]
    rounds: u32,
}

/// A benchmark: measures on the stage, and gives its figures by name.
type Benchmark = fn(&Stage) -> Result<Vec<(&'static str, Measured)>, Problem>;

/// All benchmarks by name.
const BENCHMARKS: &[(&str, Benchmark)] =
    &[("import", import::measure), ("open", open::measure), ("window", window::measure)];

/// Builds the release, measures, prints a table, and writes the figures.
pub fn run(options: &Options) -> Result<(), Problem> {
    let names = BENCHMARKS.iter().map(|(name, _)| *name);
    if let Some(unknown) =
        options.only.iter().find(|wanted| !names.clone().any(|name| name == wanted.as_str()))
    {
        return Err(format!(
            "There is no benchmark “{unknown}”. They are: {}.",
            names.collect::<Vec<_>>().join(", ")
        ));
    }
    tools::check_rust()?;
    packages::install(&[packages::BENCHES])?;
    run_command(
        cargo().args(["build", "--package", "dateline-cli", "--locked"]).args(Profile::Release.flags()),
    )?;
    let stage = Stage::set(options.events, options.rounds)?;
    let mut report = Report::default();
    for (name, measure) in BENCHMARKS {
        if options.only.is_empty() || options.only.iter().any(|wanted| wanted == name) {
            eprintln!("\n── {name} ──");
            for (figure, measured) in measure(&stage)? {
                report.add(figure, measured);
            }
        }
    }
    println!("\n{}", report.table());
    match &options.json {
        Some(file) => report.write(file),
        None => Ok(()),
    }
}
