//! The TypeScript types of the commands, made from the Rust types.

use crate::command::{Problem, cargo, command, read, run};

/// Where they are, for git.
const FOLDER: &str = "ui/src/bindings";

/// Writes them anew.
pub fn write() -> Result<(), Problem> {
    run(cargo()
        .args(["test", "--quiet", "--package", "dateline-api", "--lib", "bindings"])
        .env("DATELINE_BINDINGS", "write"))
}

/// Writes them anew and fails if that changed anything: then a Rust type was changed and its binding forgotten.
pub fn check() -> Result<(), Problem> {
    let before = state()?;
    write()?;
    if state()? == before {
        return Ok(());
    }
    Err(format!(
        "The types in {FOLDER} were not up to date and have been written anew. Look at them with \
                 `git diff {FOLDER}` and commit them."
    ))
}

/// What git knows and does not know of them: names and contents.
fn state() -> Result<String, Problem> {
    let listed = read(command("git").args(["ls-files", "--cached", "--others", "--", FOLDER]))?;
    let mut state = String::new();
    for name in listed.lines() {
        let text = std::fs::read_to_string(crate::project::root().join(name)).unwrap_or_default();
        state += &format!("{name}\n{text}\n");
    }
    Ok(state)
}
