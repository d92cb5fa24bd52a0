//! Whole-program tests live beside this file: `headless/` drives the command line on real files, `desktop/` the
//! real window, `fixtures/` holds their inputs.

use std::path::PathBuf;

/// A built program: as named by the environment variable, or else beside the test that asks.
///
/// # Panics
/// If it is not built.
#[must_use]
#[expect(clippy::expect_used, reason = "without its programs a test can only fail")]
pub fn program(variable: &str, name: &str) -> PathBuf {
    let program = std::env::var_os(variable).map(PathBuf::from).unwrap_or_else(|| {
        let test = std::env::current_exe().expect("a test knows where it is");
        test.ancestors().nth(2).expect("tests are two folders below the programs").join(name)
    });
    assert!(program.is_file(), "{} is not built: run `cargo build --workspace`", program.display());
    program
}
