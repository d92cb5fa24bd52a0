//! `dateline log`

use dateline_store::LogEntry;
use serde_json::{Value as Json, json};

use crate::arguments::Log;
use crate::failure::Failure;
use crate::opening;
use crate::output::Out;

/// Says who changed what and when.
pub fn run(log: &Log, out: &mut Out) -> Result<(), Failure> {
    opening::looking(&log.file, |database| {
        let entries = database.log(log.limit.unwrap_or(usize::MAX), None)?;
        out.list("changes", entries.into_iter().map(Ok), line, document, Vec::new())
    })
}

fn line(entry: &LogEntry) -> String {
    let undone = if entry.undone { "  (undone)" } else { "" };
    let reason = entry.reason.as_ref().map(|reason| format!(": {reason}")).unwrap_or_default();
    format!("{}  {:<20} {}{reason}{undone}", entry.at, entry.person, entry.label)
}

fn document(entry: &LogEntry) -> Json {
    json!({
        "seq": entry.seq, "change": entry.change.to_string(), "at": entry.at, "person": entry.person,
        "operation": entry.operation, "label": entry.label, "reason": entry.reason, "operations": entry.ops,
        "undone": entry.undone, "takes_back": entry.target.map(|target| target.to_string()),
    })
}
