//! Whose work is in the programs, and under which licences.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;

use serde_json::Value;

use crate::command::{Problem, cargo, read};
use crate::project;

/// The package's `copyright`: Dateline's own licences in full, then every part of others with its licence.
pub fn copyright() -> Result<String, Problem> {
    let text = |name: &str| {
        fs::read_to_string(project::root().join(name))
            .map_err(|error| format!("{name} cannot be read: {error}."))
    };
    let mut copyright = text("NOTICE")?;
    copyright += "\nParts of other authors\n";
    for part in parts()? {
        let _ = writeln!(copyright, "  {part}");
    }
    for name in ["LICENSE-MIT", "LICENSE-APACHE"] {
        copyright += &format!("\n\n{}\n", text(name)?);
    }
    Ok(copyright)
}

/// Every library that the programs are built with, as cargo and npm know them: name, version, licence.
fn parts() -> Result<BTreeSet<String>, Problem> {
    let metadata = read(cargo().args(["metadata", "--format-version", "1", "--locked"]))?;
    let lock = fs::read_to_string(project::ui().join("package-lock.json"))
        .map_err(|error| format!("The UI’s lock file cannot be read: {error}."))?;
    let json =
        |text: &str| serde_json::from_str::<Value>(text).map_err(|error| format!("Not JSON: {error}."));
    let mut parts = of_cargo(&json(&metadata)?);
    parts.extend(of_npm(&json(&lock)?));
    Ok(parts)
}

/// Libraries of the workspace's programs; those that only tests and builds use are named too, which does no harm.
fn of_cargo(metadata: &Value) -> BTreeSet<String> {
    let packages = metadata["packages"].as_array().into_iter().flatten();
    // The workspace's own crates come from no registry.
    packages.filter(|package| !package["source"].is_null()).map(named).collect()
}

/// Libraries of the UI.
fn of_npm(lock: &Value) -> BTreeSet<String> {
    let packages = lock["packages"].as_object().into_iter().flatten();
    packages
        .filter_map(|(path, package)| {
            let name = path.rsplit_once("node_modules/")?.1;
            Some(format!("{name} {} ({})", word(&package["version"]), word(&package["license"])))
        })
        .collect()
}

fn named(package: &Value) -> String {
    format!("{} {} ({})", word(&package["name"]), word(&package["version"]), word(&package["license"]))
}

fn word(value: &Value) -> &str {
    value.as_str().unwrap_or("see its own files")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn parts_are_named_with_their_licences_and_own_crates_are_not() {
        let metadata = json!({ "packages": [
            { "name": "serde", "version": "1.0.1", "license": "MIT OR Apache-2.0", "source": "registry+x" },
            { "name": "odd", "version": "2.0.0", "license": null, "source": "registry+x" },
            { "name": "dateline-core", "version": "0.1.0", "license": "MIT", "source": null },
        ] });
        let found: Vec<_> = of_cargo(&metadata).into_iter().collect();
        assert_eq!(found, ["odd 2.0.0 (see its own files)", "serde 1.0.1 (MIT OR Apache-2.0)"]);
        let lock = json!({ "packages": { "": { "version": "0.1.0" }, "node_modules/a/node_modules/@x/b": { "version": "3.0.0", "license": "ISC" } } });
        assert_eq!(of_npm(&lock).into_iter().collect::<Vec<_>>(), ["@x/b 3.0.0 (ISC)"]);
    }
}
