//! System packages: which are needed, why, and installing what is missing through apt.

use crate::command::{Problem, command, is_there, run, try_quietly};

/// A Debian package and what it is for.
pub struct Package {
    name: &'static str,
    why: &'static str,
}

const fn package(name: &'static str, why: &'static str) -> Package {
    Package { name, why }
}

/// For building and showing the window.
pub const WINDOW: &[Package] = &[
    package("build-essential", "a C compiler, for SQLite and to link programs"),
    package("pkg-config", "finds the libraries below"),
    package("libwebkit2gtk-4.1-dev", "the web view that shows the window"),
    package("librsvg2-dev", "icons of the window and of its dialogs"),
];

/// For a window without a screen, and pictures of it.
pub const HEADLESS: &[Package] = &[
    package("xvfb", "a display without a screen"),
    package("dbus", "a session bus for the window"),
    package("imagemagick", "takes the picture of the window"),
];

/// For the tests, beyond the two lists above.
pub const TESTS: &[Package] = &[
    package("webkit2gtk-driver", "drives the real window in its test"),
    package("xdotool", "presses real keys in that test"),
    package("chromium", "runs the browser flows"),
    package("sqlite3", "makes databases of another program, for the tests of bad input"),
];

/// For making a Debian package and trying it.
pub const PACKAGE: &[Package] = &[
    package("dpkg-dev", "puts the package together and finds which libraries it needs"),
    package("desktop-file-utils", "checks the menu entry"),
    package("shared-mime-info", "tells the desktop of Dateline’s files"),
    package("libglib2.0-bin", "asks which program opens them"),
];

/// For the benchmarks.
pub const BENCHES: &[Package] = &[package("sqlite3", "the baseline of the import benchmark")];

/// Installs what is missing of some lists, after saying what and why.
pub fn install(lists: &[&[Package]]) -> Result<(), Problem> {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    if !is_there("apt-get") || !is_there("dpkg-query") {
        return check_without_apt(lists);
    }
    let missing: Vec<_> =
        lists.iter().copied().flatten().filter(|package| !is_installed(package.name)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("These system packages are missing and are installed now through apt:");
    for package in &missing {
        println!("  {:<24} {}", package.name, package.why);
    }
    let names = missing.iter().map(|package| package.name);
    run(apt().arg("update"))
        .and_then(|()| run(apt().args(["install", "-y", "--no-install-recommends"]).args(names)))
        .map_err(|problem| {
            let names: Vec<_> = missing.iter().map(|package| package.name).collect();
            format!("{problem}\nInstall the packages yourself and start again: {}", names.join(" "))
        })
}

/// apt-get as root: through sudo where needed, asking nothing.
fn apt() -> std::process::Command {
    if is_root() {
        let mut apt = command("apt-get");
        apt.env("DEBIAN_FRONTEND", "noninteractive");
        return apt;
    }
    let mut apt = command("sudo");
    apt.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    apt
}

fn is_root() -> bool {
    try_quietly(command("id").arg("-u")).is_some_and(|output| output.stdout.trim_ascii() == b"0")
}

fn is_installed(package: &str) -> bool {
    try_quietly(command("dpkg-query").args(["--show", "--showformat=${db:Status-Status}", package]))
        .is_some_and(|output| output.stdout.trim_ascii() == b"installed")
}

/// On another distribution only the names can be given: what can be seen to be missing is said, the rest is tried.
fn check_without_apt(lists: &[&[Package]]) -> Result<(), Problem> {
    let finds = try_quietly(command("pkg-config").args(["--exists", "webkit2gtk-4.1"]));
    if finds.is_some_and(|output| output.status.success()) {
        return Ok(());
    }
    let mut problem =
        String::from("There is no apt here, so install the equals of these Debian packages first:\n");
    for package in lists.iter().copied().flatten() {
        problem += &format!("  {:<24} {}\n", package.name, package.why);
    }
    Err(problem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_package_says_why() {
        for package in [WINDOW, HEADLESS, TESTS, PACKAGE, BENCHES].iter().copied().flatten() {
            assert!(package.why.len() > 10, "{} says too little", package.name);
        }
    }

    #[test]
    fn a_package_that_nobody_makes_is_not_installed() {
        assert!(!is_installed("dateline-no-such-package"));
    }
}
