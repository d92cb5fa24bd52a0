//! The project's tasks: `cargo xtask run`, `test`, `bench`, `package`, `bindings`, `pictures`.
//!
//! Each task installs what it needs and says so, so that a fresh machine with cargo and Node needs nothing else.

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a task talks to the terminal it was started from"
)]

mod app;
mod bench;
mod bindings;
mod check;
mod command;
mod machine;
mod package;
mod pictures;
mod project;
mod run;
mod ui;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Dateline’s own tasks")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Build Dateline and open its window; the first start opens on the sample.
    Run(run::Options),
    /// Install what the tests need, and run all of them.
    Test(check::Options),
    /// Measure, against a baseline in the same run.
    Bench(bench::Options),
    /// Make a Debian package of the window and the command line.
    Package(package::Options),
    /// Write the TypeScript types of the commands anew.
    Bindings,
    /// Take the pictures of the user guide anew.
    Pictures,
}

fn main() -> ExitCode {
    let done = match Arguments::parse().task {
        Task::Run(options) => run::run(&options),
        Task::Test(options) => check::run(&options),
        Task::Bench(options) => bench::run(&options),
        Task::Package(options) => package::run(&options),
        Task::Bindings => bindings::write(),
        Task::Pictures => pictures::run(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("\n{problem}");
            ExitCode::FAILURE
        }
    }
}
