//! The TypeScript types of the commands, made from the Rust types.

use crate::command::{Problem, cargo, run};

/// Writes them anew.
pub fn write() -> Result<(), Problem> {
    run(cargo()
        .args(["test", "--quiet", "--package", "dateline-api", "--test", "bindings"])
        .env("DATELINE_BINDINGS", "write"))
}
