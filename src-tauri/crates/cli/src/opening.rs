//! Opening and closing event databases, and who edits.

use std::path::{Path, PathBuf};

use dateline_store::{AppData, Database, StoreError};

use crate::arguments::Arguments;
use crate::failure::Failure;

/// The folder that the window uses too. `DATELINE_DATA` names another one, for tests and scripts.
const FOLDER: &str = "org.dateline.Dateline";

/// The folder of the app's own data.
pub fn data_folder() -> Result<PathBuf, Failure> {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if let Some(folder) = set("DATELINE_DATA") {
        return Ok(folder);
    }
    let home = || set("HOME");
    let base = if cfg!(windows) {
        set("APPDATA")
    } else if cfg!(target_os = "macos") {
        home().map(|home| home.join("Library/Application Support"))
    } else {
        set("XDG_DATA_HOME")
            .filter(|path| path.is_absolute())
            .or_else(|| home().map(|home| home.join(".local/share")))
    };
    base.map(|base| base.join(FOLDER)).ok_or_else(|| {
        Failure::refused("there is no folder for Dateline's own data", "Set DATELINE_DATA to a folder.")
    })
}

/// The app's own data.
pub fn app_data() -> Result<AppData, Failure> {
    Ok(AppData::at(data_folder()?))
}

/// Opens a file to look at, hands it to `work`, and closes it whatever came of that. The file keeps its bytes.
pub fn looking<T>(path: &Path, work: impl FnOnce(&mut Database) -> Result<T, Failure>) -> Result<T, Failure> {
    closing(Database::look(path, &app_data()?)?, work)
}

/// Opens a file to write to it what no change of the log does.
pub fn writing<T>(path: &Path, work: impl FnOnce(&mut Database) -> Result<T, Failure>) -> Result<T, Failure> {
    closing(Database::open(path, &app_data()?)?, |database| match database.read_only() {
        Some(reason) => Err(StoreError::ReadOnly(reason.clone()).into()),
        None => work(database),
    })
}

/// Opens a file to edit.
pub fn editing<T>(
    arguments: &Arguments,
    path: &Path,
    work: impl FnOnce(&mut Database) -> Result<T, Failure>,
) -> Result<T, Failure> {
    writing(path, |database| {
        database.set_author(&author(arguments))?;
        work(database)
    })
}

/// Hands a database to `work` and closes it whatever came of that, so that one file is left behind.
pub fn closing<T>(
    mut database: Database,
    work: impl FnOnce(&mut Database) -> Result<T, Failure>,
) -> Result<T, Failure> {
    let done = work(&mut database);
    let closed = database.close();
    let value = done?;
    closed?;
    Ok(value)
}

/// Who edits: as said, as set in the environment, as named in the window, or as the system knows the person.
pub fn author(arguments: &Arguments) -> String {
    let set = |name: &str| std::env::var(name).ok();
    let settings = || -> Option<String> {
        let text = std::fs::read_to_string(data_folder().ok()?.join("settings.json")).ok()?;
        let settings: serde_json::Value = serde_json::from_str(&text).ok()?;
        settings["author"].as_str().map(str::to_owned)
    };
    let named = |name: &String| !name.trim().is_empty();
    arguments
        .author
        .clone()
        .or_else(|| set("DATELINE_AUTHOR").filter(named))
        .or_else(|| settings().filter(named))
        .or_else(|| set(if cfg!(windows) { "USERNAME" } else { "USER" }).filter(named))
        .or_else(|| user().filter(named))
        .unwrap_or_else(|| "Unnamed".to_owned())
}

/// The user's name as the system has it, where the environment does not say.
fn user() -> Option<String> {
    let output =
        std::process::Command::new("id").arg("-un").output().ok().filter(|output| output.status.success())?;
    Some(String::from_utf8(output.stdout).ok()?.trim().to_owned())
}
