//! The Rust side of the tests.

use std::process::Command;

use crate::command::{Problem, cargo, run, try_quietly};

/// What is built for the tests: everything, with the loopback bridge for the browser flows. The same for every step, so
/// that nothing is built twice.
pub const EVERYTHING: &[&str] = &["--workspace", "--locked", "--features", "dateline-api/bridge"];

/// Formatting.
pub fn format() -> Result<(), Problem> {
    run(cargo().args(["fmt", "--all", "--check"]))
}

/// Lints, as errors.
pub fn clippy() -> Result<(), Problem> {
    run(cargo().arg("clippy").args(EVERYTHING).args(["--all-targets", "--", "-D", "warnings"]))
}

/// Builds every program and every test.
pub fn build() -> Result<(), Problem> {
    run(cargo().arg("build").args(EVERYTHING).args(["--bins", "--tests"]))
}

/// The seed of the generated cases of property tests, where the environment names none: a change fails for what it
/// changed, and fails again the next time. `PROPTEST_RNG_SEED` with `PROPTEST_CASES` goes looking elsewhere.
const SEED: &str = "20220107";

/// All tests but the one of the real window, which needs a display. Whether the TypeScript bindings are those of the Rust
/// types is one of them.
pub fn tests() -> Result<(), Problem> {
    let mut test = test_command(false);
    if std::env::var_os("PROPTEST_RNG_SEED").is_none() {
        test.env("PROPTEST_RNG_SEED", SEED);
    }
    run(test.args(EVERYTHING))?;
    run(cargo().args(["test", "--doc"]).args(EVERYTHING))
}

/// Documentation: links that lead nowhere are errors.
pub fn docs() -> Result<(), Problem> {
    run(cargo()
        .arg("doc")
        .args(EVERYTHING)
        .args(["--no-deps", "--document-private-items"])
        .env("RUSTDOCFLAGS", "-D warnings"))
}

/// nextest where it is installed, which is faster and tells more; cargo's own runner elsewhere.
pub fn test_command(ignored: bool) -> Command {
    let mut command = cargo();
    let has_nextest =
        try_quietly(cargo().args(["nextest", "--version"])).is_some_and(|output| output.status.success());
    match (has_nextest, ignored) {
        (true, false) => command.args(["nextest", "run", "--no-fail-fast"]),
        (true, true) => command.args(["nextest", "run", "--no-fail-fast", "--run-ignored", "only"]),
        (false, false) => command.args(["test", "--no-fail-fast", "--lib", "--bins", "--tests"]),
        (false, true) => command.args(["test", "--no-fail-fast"]),
    };
    command
}
