//! A desk of one's own for each test: an empty folder, app data in it, and the `dateline` program.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value as Json;
use tempfile::TempDir;

pub struct Desk {
    folder: TempDir,
}

impl Desk {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder for the test") }
    }

    /// The path of a file on the desk.
    pub fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A file on the desk with this content.
    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.at(name);
        fs::write(&path, content).expect("a file on the desk");
        path
    }

    /// A new, empty event database.
    pub fn database(&self) -> PathBuf {
        let path = self.at("desk.dateline");
        self.ok(["new".as_ref(), path.as_os_str()]);
        path
    }

    /// A new event database with the sample.
    pub fn sample(&self) -> PathBuf {
        let path = self.at("sample.dateline");
        self.ok(["new".as_ref(), path.as_os_str(), "--sample".as_ref()]);
        path
    }

    /// The program, with app data on this desk and nothing else from outside.
    pub fn command(&self) -> Command {
        let mut command = Command::new(dateline());
        self.settle(&mut command);
        command
    }

    /// Gives a command this desk's environment.
    pub fn settle(&self, command: &mut Command) {
        command
            .env_clear()
            .envs(std::env::var_os("PATH").map(|path| ("PATH", path)))
            .env("DATELINE_DATA", self.at("app data"))
            .env("DATELINE_AUTHOR", "Ida Tarbell")
            .current_dir(self.folder.path())
            .stdin(Stdio::null());
    }

    pub fn run<A: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = A>) -> Output {
        self.command().args(arguments).output().expect("the program starts")
    }

    /// What a command prints that must succeed.
    pub fn ok<A: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = A>) -> String {
        let output = self.run(arguments);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("output is UTF-8")
    }

    /// The JSON document of a command that must succeed.
    pub fn json<A: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = A>) -> Json {
        let mut command = self.command();
        let output = command.args(arguments).arg("--json").output().expect("the program starts");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).expect("one JSON document")
    }

    /// What a command says that must be refused: a sentence and, on its own line, what to do.
    pub fn refused<A: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = A>) -> String {
        refusal(&self.run(arguments))
    }

    /// The live events of a database.
    pub fn events(&self, database: &Path) -> Vec<Json> {
        let document = self.json(["list".as_ref(), database.as_os_str()]);
        document["events"].as_array().expect("a list of events").clone()
    }

    /// Fails if the database's own check finds anything.
    pub fn check(&self, database: &Path) {
        self.ok(["check".as_ref(), database.as_os_str()]);
    }
}

/// What a refused command said; fails if it was not refused or gave no hint.
pub fn refusal(output: &Output) -> String {
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{said}{}", String::from_utf8_lossy(&output.stdout));
    assert!(said.trim_end().lines().count() >= 2, "a message and a hint: {said}");
    said
}

/// The built program: as named by `DATELINE_CLI`, or else beside this test.
pub fn dateline() -> PathBuf {
    dateline_tests::program("DATELINE_CLI", "dateline")
}

/// Tampers with a file behind Dateline's back.
pub fn sqlite(path: &Path, sql: &str) {
    let done = Command::new("sqlite3").arg(path).arg(sql).status();
    assert!(done.expect("sqlite3 starts: `cargo xtask test` installs it").success());
}

/// A file of `tests/fixtures`.
pub fn fixture(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(name);
    assert!(path.is_file(), "{} is a fixture", path.display());
    path
}

/// Arguments that are all words.
pub fn words<'a>(words: &[&'a str]) -> Vec<&'a OsStr> {
    words.iter().map(|word| OsStr::new(*word)).collect()
}
