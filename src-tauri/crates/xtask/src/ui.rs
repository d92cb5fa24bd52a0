//! The UI: its parts from npm, and the built page that the window and the bridge show.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::process::Command;

use crate::command::{Problem, command, run};
use crate::project;

/// npm in the UI's folder, asking nothing and sending nothing.
pub fn npm() -> Command {
    let mut npm = command("npm");
    npm.current_dir(project::ui()).env("npm_config_fund", "false").env("npm_config_audit", "false");
    npm.env("npm_config_update_notifier", "false");
    npm
}

/// Fetches the UI's parts exactly as the lock file names them, unless that was done for this lock file before.
pub fn install() -> Result<(), Problem> {
    let lock = project::ui().join("package-lock.json");
    let done = project::ui().join("node_modules/.dateline-installed");
    let wanted = fs::read(&lock).map_err(|error| format!("ui/package-lock.json cannot be read: {error}."))?;
    if fs::read(&done).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    run(npm().arg("ci"))?;
    fs::write(&done, wanted).map_err(|error| format!("{} cannot be written: {error}.", done.display()))
}

/// Builds the page, unless nothing it is made from has changed since.
pub fn build() -> Result<(), Problem> {
    install()?;
    let stamp = project::target().join("xtask-ui-built");
    let now = fingerprint().map_err(|error| format!("The UI’s files cannot be read: {error}."))?;
    let is_built = project::ui().join("dist/index.html").is_file();
    if is_built && fs::read_to_string(&stamp).is_ok_and(|built| built == now) {
        return Ok(());
    }
    run(npm().args(["run", "build"]))?;
    fs::create_dir_all(project::target())
        .and_then(|()| fs::write(&stamp, now))
        .map_err(|error| format!("{} cannot be written: {error}.", stamp.display()))
}

/// A number that changes when a file does that the page is made from.
fn fingerprint() -> std::io::Result<String> {
    let ui = project::ui();
    let mut hash = DefaultHasher::new();
    for name in [
        "src",
        "public",
        "index.html",
        "package-lock.json",
        "package.json",
        "vite.config.ts",
        "guide",
        "../docs/guide",
        "svelte.config.js",
    ] {
        hash_into(&ui.join(name), &mut hash)?;
    }
    Ok(format!("{:016x}", hash.finish()))
}

fn hash_into(path: &Path, hash: &mut DefaultHasher) -> std::io::Result<()> {
    if path.is_dir() {
        let mut entries =
            fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<Vec<_>>>()?;
        entries.sort();
        return entries.iter().try_for_each(|entry| hash_into(entry, hash));
    }
    if path.is_file() {
        path.hash(hash);
        fs::read(path)?.hash(hash);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_a_new_and_a_renamed_file_are_seen() {
        let folder = tempfile::tempdir().unwrap();
        let seen = || {
            let mut hash = DefaultHasher::new();
            hash_into(folder.path(), &mut hash).unwrap();
            hash.finish()
        };
        fs::create_dir(folder.path().join("deep")).unwrap();
        fs::write(folder.path().join("deep/a.ts"), "1").unwrap();
        let mut all = vec![seen()];
        fs::write(folder.path().join("deep/a.ts"), "2").unwrap();
        all.push(seen());
        fs::write(folder.path().join("b.ts"), "").unwrap();
        all.push(seen());
        fs::rename(folder.path().join("b.ts"), folder.path().join("c.ts")).unwrap();
        all.push(seen());
        let distinct: std::collections::BTreeSet<_> = all.iter().collect();
        assert_eq!(distinct.len(), all.len());
        assert_eq!(seen(), seen());
    }
}
