//! The Debian package: which file goes where, what it needs, and how it is put together.
//! <https://www.debian.org/doc/debian-policy/ch-binary.html>

use std::fs;
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use super::third_party;
use crate::command::{Problem, command, read};
use crate::project::{self, Profile, program};

/// The desktop's name of the program, from which those of its icon and of its files follow.
const APP_ID: &str = "org.dateline.Dateline";

/// What the package says of itself, after its name.
const DESCRIPTION: &str = "workbench for chronologies
 Dateline keeps dated events with who says so and no false precision, in an
 event database that is one file, and shows them as a timeline, a table and a
 list. It reads tables and gives out tables and pictures.
 .
 The package has the window (dateline-app) and the command line (dateline).";

/// A file of the package.
struct Item {
    /// Its place under the root.
    place: String,
    from: From,
    program: bool,
}

/// Where a file's content comes from.
enum From {
    File(PathBuf),
    Text(String),
}

/// All that goes into the package.
pub struct Contents {
    items: Vec<Item>,
    programs: Vec<PathBuf>,
}

impl Contents {
    /// The programs that were built with a profile, with what the desktop needs to know of them.
    pub fn of(profile: Profile) -> Result<Self, Problem> {
        let programs: Vec<_> = ["dateline-app", "dateline"].map(|name| program(name, profile)).into();
        if let Some(missing) = programs.iter().find(|path| !path.is_file()) {
            return Err(format!("{} has not been built yet.", missing.display()));
        }
        let shell = project::root().join("src-tauri");
        let file =
            |place: &str, from: PathBuf| Item { place: place.into(), from: From::File(from), program: false };
        let icon = |size: &str, name: &str| {
            let extension = name.rsplit('.').next().unwrap_or_default();
            file(
                &format!("usr/share/icons/hicolor/{size}/apps/{APP_ID}.{extension}"),
                shell.join("icons").join(name),
            )
        };
        let packaging = |place: &str, extension: &str| {
            let name = format!("{APP_ID}.{extension}");
            file(&format!("usr/share/{place}/{name}"), shell.join("packaging").join(name))
        };
        let mut items = vec![
            packaging("applications", "desktop"),
            packaging("mime/packages", "xml"),
            icon("32x32", "32x32.png"),
            icon("128x128", "128x128.png"),
            icon("256x256", "128x128@2x.png"),
            icon("scalable", "dateline.svg"),
            file("usr/share/doc/dateline/NOTICE", project::root().join("NOTICE")),
            file("usr/share/doc/dateline/CHANGELOG.md", project::root().join("CHANGELOG.md")),
            Item {
                place: "usr/share/doc/dateline/copyright".into(),
                from: From::Text(third_party::copyright()?),
                program: false,
            },
        ];
        items.extend(["dateline-app", "dateline"].iter().zip(&programs).map(|(name, path)| Item {
            place: format!("usr/bin/{name}"),
            from: From::File(path.clone()),
            program: true,
        }));
        Ok(Self { items, programs })
    }

    /// Lays the files out under a folder; gives their size in bytes.
    fn lay_out(&self, root: &Path) -> io::Result<u64> {
        let mut size = 0;
        for item in &self.items {
            let path = root.join(&item.place);
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            match &item.from {
                From::File(from) => fs::copy(from, &path).map(drop)?,
                From::Text(text) => fs::write(&path, text)?,
            }
            fs::set_permissions(&path, fs::Permissions::from_mode(if item.program { 0o755 } else { 0o644 }))?;
            size += fs::metadata(&path)?.len();
        }
        Ok(size)
    }
}

/// Makes the package in a folder; gives its path.
pub fn make(contents: &Contents, into: &Path) -> Result<PathBuf, Problem> {
    let told = |error: io::Error| format!("The package cannot be put together: {error}.");
    let version = env!("CARGO_PKG_VERSION");
    let architecture = read(command("dpkg").arg("--print-architecture"))?.trim().to_owned();
    let tree = tempfile::tempdir().map_err(told)?;
    // A temporary folder is its owner's only; a package's folders are everyone's to read.
    fs::set_permissions(tree.path(), fs::Permissions::from_mode(0o755)).map_err(told)?;
    let size = contents.lay_out(tree.path()).map_err(told)?;
    let needs = libraries(&contents.programs)?;
    let control = format!(
        "Package: dateline\nVersion: {version}\nArchitecture: {architecture}\nMaintainer: The Dateline authors <dateline@example.org>\n\
         Section: misc\nPriority: optional\nInstalled-Size: {}\nDepends: {needs}\nDescription: {DESCRIPTION}\n",
        size.div_ceil(1024)
    );
    fs::create_dir(tree.path().join("DEBIAN")).map_err(told)?;
    fs::write(tree.path().join("DEBIAN/control"), control).map_err(told)?;
    let package = into.join(format!("dateline_{version}_{architecture}.deb"));
    read(
        command("dpkg-deb")
            .args(["--root-owner-group", "-Zxz", "-z1", "--build"])
            .arg(tree.path())
            .arg(&package),
    )?;
    Ok(package)
}

/// The packages of the libraries that the programs are linked with, as `Depends` wants them.
fn libraries(programs: &[PathBuf]) -> Result<String, Problem> {
    // dpkg-shlibdeps works in the folder of a source package.
    let folder =
        tempfile::tempdir().map_err(|error| format!("No temporary folder could be made: {error}."))?;
    fs::create_dir(folder.path().join("debian"))
        .and_then(|()| {
            fs::write(
                folder.path().join("debian/control"),
                "Source: dateline\n\nPackage: dateline\nArchitecture: any\n",
            )
        })
        .map_err(|error| format!("A temporary file could not be written: {error}."))?;
    let mut ask = command("dpkg-shlibdeps");
    ask.current_dir(folder.path())
        .arg("-O")
        .args(programs.iter().map(|path| format!("-e{}", path.display())));
    let answer = read(&mut ask)?;
    let needs = answer.lines().find_map(|line| line.strip_prefix("shlibs:Depends="));
    needs.map(str::to_owned).ok_or_else(|| format!("dpkg-shlibdeps did not name the libraries: {answer}"))
}
