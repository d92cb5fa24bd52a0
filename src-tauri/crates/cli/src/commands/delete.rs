//! `dateline delete`

use dateline_store::Label;
use serde_json::json;

use crate::arguments::{Arguments, Delete};
use crate::failure::Failure;
use crate::naming;
use crate::opening;
use crate::output::Out;

/// Deletes events, all in one change.
pub fn run(arguments: &Arguments, delete: &Delete, out: &mut Out) -> Result<(), Failure> {
    opening::editing(arguments, &delete.file, |database| {
        let events = delete
            .events
            .iter()
            .map(|words| naming::event(database, words))
            .collect::<Result<Vec<_>, _>>()?;
        let text = match &events[..] {
            [(_, title)] => format!("deletion of “{title}”"),
            several => format!("deletion of {} events", several.len()),
        };
        let label = Label { operation: "event.delete", text, reason: delete.reason.clone() };
        let committed = database
            .commit(&label, |edit| events.iter().try_for_each(|(id, _)| edit.delete(*id).map(|_| ())))?;
        let change = committed.change.map(|change| change.to_string());
        let titles: Vec<String> = events.iter().map(|(_, title)| format!("“{title}”")).collect();
        let ids: Vec<String> = events.iter().map(|(id, _)| id.to_string()).collect();
        out.answer(|| format!("Deleted {}.", titles.join(", ")), || json!({"deleted": ids, "change": change}))
    })
}
