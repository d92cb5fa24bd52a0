//! `dateline undo` and `dateline redo`

use serde_json::json;

use crate::arguments::{Arguments, File};
use crate::failure::Failure;
use crate::opening;
use crate::output::Out;

/// Takes back the author's latest change.
pub fn undo(arguments: &Arguments, file: &File, out: &mut Out) -> Result<(), Failure> {
    let undone = opening::editing(arguments, &file.file, |database| Ok(database.undo()?))?;
    out.answer(
        || format!("Undone: {}.", undone.label),
        || json!({"undone": undone.label, "change": undone.change.to_string()}),
    )
}

/// Takes back the author's latest undo.
pub fn redo(arguments: &Arguments, file: &File, out: &mut Out) -> Result<(), Failure> {
    let redone = opening::editing(arguments, &file.file, |database| Ok(database.redo()?))?;
    out.answer(
        || format!("Redone: {}.", redone.label),
        || json!({"redone": redone.label, "change": redone.change.to_string()}),
    )
}
