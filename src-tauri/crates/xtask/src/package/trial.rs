//! The package, tried: unpacked, known to the desktop by its files, and started once as a double click does.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::command::{Problem, command, read};
use crate::project::Profile;
use crate::run::picture;

/// The type of an event database.
const TYPE: &str = "application/x-dateline";

/// Makes the package of what the tests built, unpacks it, and tries it.
pub fn run() -> Result<(), Problem> {
    let folder =
        tempfile::tempdir().map_err(|error| format!("No temporary folder could be made: {error}."))?;
    let package = super::make(Profile::Dev, folder.path())?;
    let root = folder.path().join("root");
    read(command("dpkg-deb").arg("--extract").arg(&package).arg(&root))?;
    says_what_it_is(&package)?;
    read(command("desktop-file-validate").arg(entry(&root)))?;

    let file = folder.path().join("talks.dateline");
    let data = folder.path().join("data");
    read(
        command(root.join("usr/bin/dateline"))
            .env("DATELINE_DATA", &data)
            .arg("new")
            .arg(&file)
            .arg("--sample"),
    )?;
    let unnamed = folder.path().join("talks");
    fs::copy(&file, &unnamed).map_err(|error| format!("The sample cannot be copied: {error}."))?;
    is_known_to_the_desktop(&root, &[&file, &unnamed])?;
    starts(&root, &file, &folder.path().join("window.png"))
}

/// The package's own fields.
fn says_what_it_is(package: &Path) -> Result<(), Problem> {
    let fields = read(command("dpkg-deb").arg("--field").arg(package))?;
    for wanted in ["Package: dateline", "libwebkit2gtk-4.1-0", "Description: workbench for chronologies"] {
        if !fields.contains(wanted) {
            return Err(format!("The package does not say “{wanted}”:\n{fields}"));
        }
    }
    Ok(())
}

/// The desktop knows an event database by its name, and by its content where the name says nothing; and it knows what
/// opens it.
fn is_known_to_the_desktop(root: &Path, files: &[&Path]) -> Result<(), Problem> {
    let share = root.join("usr/share");
    read(command("update-mime-database").arg(share.join("mime")))?;
    read(command("update-desktop-database").arg(share.join("applications")))?;
    // An entry counts only if its program can be found.
    let programs =
        format!("{}:{}", root.join("usr/bin").display(), std::env::var("PATH").unwrap_or_default());
    let gio = || {
        let mut gio = command("gio");
        gio.env("PATH", &programs);
        // The types of the machine's own packages are seen too: Dateline's have to win.
        gio.env("XDG_DATA_DIRS", format!("{}:/usr/local/share:/usr/share", share.display()))
            .env("XDG_DATA_HOME", root.join("home"))
            .env("XDG_CONFIG_HOME", root.join("home"))
            .env("LC_ALL", "C.UTF-8");
        gio
    };
    for file in files {
        expect(gio().args(["info", "--attributes=standard::content-type"]).arg(file), TYPE)?;
    }
    expect(gio().args(["mime", TYPE]), "org.dateline.Dateline.desktop")
}

/// What the entry's `Exec` starts shows its window with the file in it.
fn starts(root: &Path, file: &Path, picture: &Path) -> Result<(), Problem> {
    let exec = fs::read_to_string(entry(root)).unwrap_or_default();
    let exec = exec.lines().find_map(|line| line.strip_prefix("Exec=")).unwrap_or_default().to_owned();
    let program = exec.strip_suffix(" %F").ok_or_else(|| format!("The entry takes no files: “{exec}”."))?;
    picture::take(&picture::Wanted {
        app: &root.join("usr/bin").join(program),
        file: Some(file),
        picture,
        size: (1280, 800),
        dark: false,
        wait: Duration::ZERO,
    })
}

fn entry(root: &Path) -> PathBuf {
    root.join("usr/share/applications/org.dateline.Dateline.desktop")
}

fn expect(command: &mut Command, wanted: &str) -> Result<(), Problem> {
    let answer = read(command)?;
    if answer.contains(wanted) { Ok(()) } else { Err(format!("“{wanted}” was expected, not:\n{answer}")) }
}
