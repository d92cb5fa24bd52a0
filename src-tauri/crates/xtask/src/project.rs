//! Where things are in the project.

use std::path::{Path, PathBuf};

/// The project's folder: four above this crate.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(3).unwrap_or(Path::new(".")).to_path_buf()
}

/// The folder of the UI.
pub fn ui() -> PathBuf {
    root().join("ui")
}

/// Cargo's output folder.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |dir| root().join(dir))
}

/// A built program.
pub fn program(name: &str, profile: Profile) -> PathBuf {
    target().join(profile.folder()).join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// How programs are built.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// Quickly built; everything in the tests.
    Dev,
    /// As people get it; everything that is measured.
    Release,
}

impl Profile {
    /// Cargo's folder for it.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Dev => "debug",
            Self::Release => "release",
        }
    }

    /// Cargo's flags for it.
    pub fn flags(self) -> &'static [&'static str] {
        match self {
            Self::Dev => &[],
            Self::Release => &["--release"],
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_root_holds_the_workspace() {
        assert!(super::root().join("Cargo.lock").is_file());
        assert!(super::ui().join("package.json").is_file());
    }
}
