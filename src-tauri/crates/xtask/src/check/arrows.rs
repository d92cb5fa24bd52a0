//! The arrows between the crates point down: nothing below the shell knows Tauri.

use crate::command::{Problem, cargo, read};

/// The crates that must be usable without a window.
const BELOW_THE_SHELL: &[&str] = &[
    "dateline-core",
    "dateline-scene",
    "dateline-catalogue",
    "dateline-store",
    "dateline-exchange",
    "dateline-api",
    "dateline-cli",
];

/// What each of these crates must not depend on, not even by way of another.
const ABOVE: &[(&str, &[&str])] = &[
    ("dateline-core", &["dateline-scene", "dateline-store", "dateline-exchange", "dateline-api", "rusqlite"]),
    ("dateline-catalogue", &["dateline-core", "dateline-api", "rusqlite"]),
    ("dateline-scene", &["dateline-store", "dateline-exchange", "dateline-api", "rusqlite"]),
    ("dateline-store", &["dateline-exchange", "dateline-api", "dateline-scene"]),
    ("dateline-exchange", &["dateline-api"]),
    ("dateline-api", &["dateline-cli"]),
];

/// Fails if a crate below the shell depends on Tauri, or on a room above its own.
pub fn check() -> Result<(), Problem> {
    let mut wrong = Vec::new();
    for package in BELOW_THE_SHELL {
        let above =
            ABOVE.iter().filter(|(name, _)| name == package).flat_map(|(_, above)| above.iter().copied());
        let parts = parts(package)?;
        for forbidden in above.chain(["tauri", "wry", "gtk"]) {
            if parts.iter().any(|part| part == forbidden) {
                wrong.push(format!(
                    "{package} depends on {forbidden}. `cargo tree -p {package} --all-features -i {forbidden}` shows how."
                ));
            }
        }
        println!("{package}: {} parts, none of Tauri", parts.len());
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

/// Everything that a crate is built from on any system and with any feature, without what only its tests need.
fn parts(package: &str) -> Result<Vec<String>, Problem> {
    let tree = read(cargo().args([
        "tree",
        "--package",
        package,
        "--all-features",
        "--edges",
        "normal,build",
        "--target",
        "all",
        "--prefix",
        "none",
        "--format",
        "{p}",
        "--locked",
    ]))?;
    let mut parts: Vec<_> =
        tree.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect();
    parts.sort();
    parts.dedup();
    if parts.iter().any(|part| part == package) {
        Ok(parts)
    } else {
        Err(format!("`cargo tree` did not show {package} itself:\n{tree}"))
    }
}

#[cfg(test)]
mod tests {
    use super::parts;

    #[test]
    fn the_shell_is_seen_to_depend_on_tauri() {
        let parts = parts("dateline-app").unwrap();
        for expected in ["tauri", "wry", "dateline-api", "dateline-core"] {
            assert!(
                parts.iter().any(|part| part == expected),
                "{expected} is missing: the check would see nothing"
            );
        }
    }
}
