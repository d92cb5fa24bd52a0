//! `dateline new`

use dateline_store::Database;
use serde_json::json;

use crate::arguments::{Arguments, New};
use crate::failure::Failure;
use crate::opening;
use crate::output::Out;

/// Makes a new event database. If the sample cannot be written into it, nothing is left behind.
pub fn run(arguments: &Arguments, new: &New, out: &mut Out) -> Result<(), Failure> {
    let author = new.sample.then(|| opening::author(arguments));
    let database = Database::create(&new.file, &opening::app_data()?)?;
    let events = opening::closing(database, |database| {
        if let Some(author) = &author {
            database.set_author(author)?;
            dateline_api::sample::build(database)?;
        }
        Ok(database.count(dateline_core::Noun::Event)?)
    });
    let events = match events {
        Ok(events) => events,
        Err(failure) => {
            // It was made a moment ago by this very command, and nobody else knows of it.
            _ = std::fs::remove_file(&new.file);
            return Err(failure);
        }
    };
    let name = new.file.file_name().unwrap_or_default().to_string_lossy();
    out.answer(|| format!("Made {name} with {events} events."), || json!({"file": name, "events": events}))
}
