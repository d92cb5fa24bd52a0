//! Rust and Node: new enough, or advice on how to get them.

use crate::command::{Problem, command, read, try_quietly};
use crate::project;

/// The oldest Node that the UI's tools run on.
const OLDEST_NODE: Version = Version(20, 19, 0);

/// A version of three numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Version(u32, u32, u32);

impl Version {
    /// The first three numbers of a text such as “v20.20.2” or “rustc 1.95.0 (59807616e 2026-03-21)”.
    fn find(text: &str) -> Option<Self> {
        let word = text.split_whitespace().find(|word| word.contains('.'))?.trim_start_matches('v');
        let mut numbers = word.split(['.', '-', '+']).map(|part| part.parse().ok());
        Some(Self(numbers.next()??, numbers.next()??, numbers.next().flatten().unwrap_or(0)))
    }
}

impl std::fmt::Display for Version {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}.{}", self.0, self.1, self.2)
    }
}

/// Checks Rust against `rust-version` of the workspace.
pub fn check_rust() -> Result<(), Problem> {
    let manifest = std::fs::read_to_string(project::root().join("Cargo.toml"))
        .map_err(|error| format!("Cargo.toml cannot be read: {error}."))?;
    let needed = manifest.lines().find_map(|line| line.strip_prefix("rust-version = "));
    let needed = needed.map(|text| text.trim_matches('"')).and_then(Version::find);
    let needed = needed.ok_or("Cargo.toml names no rust-version.")?;
    let found = read(command("rustc").arg("--version"))?;
    let found = Version::find(&found).ok_or_else(|| format!("rustc’s version is not understood: {found}"))?;
    if found < needed {
        return Err(format!(
            "Dateline needs Rust {needed} or newer, and this is {found}. Run `rustup update stable`."
        ));
    }
    Ok(())
}

/// Checks Node and npm.
pub fn check_node() -> Result<(), Problem> {
    let advice = format!(
        "Install Node {OLDEST_NODE} or newer, with npm: from https://nodejs.org, or with `nvm install 22`, or on Debian \
         and Ubuntu from the packages of https://github.com/nodesource/distributions."
    );
    let Some(output) = try_quietly(command("node").arg("--version")) else {
        return Err(format!("Node is missing; it builds the window’s UI. {advice}"));
    };
    let text = String::from_utf8_lossy(&output.stdout);
    let found =
        Version::find(&text).ok_or_else(|| format!("Node’s version is not understood: {text}. {advice}"))?;
    if found < OLDEST_NODE {
        return Err(format!("This Node is {found}, which is too old for the UI’s tools. {advice}"));
    }
    if try_quietly(command("npm").arg("--version")).is_none() {
        return Err(format!("npm is missing; it fetches the parts of the UI. {advice}"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_found_and_ordered() {
        assert_eq!(Version::find("v20.20.2\n"), Some(Version(20, 20, 2)));
        assert_eq!(Version::find("rustc 1.97.0-nightly (f2d 2026-03-21)"), Some(Version(1, 97, 0)));
        assert_eq!(Version::find("1.92"), Some(Version(1, 92, 0)));
        assert_eq!(Version::find("nothing"), None);
        assert!(Version(20, 9, 0) < OLDEST_NODE && OLDEST_NODE < Version(22, 0, 0));
    }

    #[test]
    fn the_toolchain_that_runs_this_is_new_enough() {
        check_rust().unwrap();
    }
}
