//! `dateline check`

use serde_json::json;

use crate::arguments::File;
use crate::failure::Failure;
use crate::opening;
use crate::output::Out;

/// Compares what a file holds with its log.
pub fn run(check: &File, out: &mut Out) -> Result<(), Failure> {
    let report = opening::looking(&check.file, |database| Ok(database.check()?))?;
    let counts = format!("{} records, {} changes, {} operations", report.records, report.changes, report.ops);
    let clean = report.problems.is_empty();
    out.answer(
        || {
            let notes = report.notes.iter().map(|note| format!("{note}\n")).collect::<String>();
            if clean { format!("{notes}Clean: {counts}.") } else { format!("{notes}{counts}.") }
        },
        || {
            json!({
                "clean": clean, "problems": report.problems, "notes": report.notes,
                "records": report.records, "changes": report.changes, "operations": report.ops,
            })
        },
    )?;
    if clean {
        return Ok(());
    }
    out.finish()?;
    let shown: Vec<&str> = report.problems.iter().take(20).map(String::as_str).collect();
    let more = report.problems.len().saturating_sub(shown.len());
    let more = if more == 0 { String::new() } else { format!("\nand {more} more") };
    Err(Failure::refused(
        format!("the file contradicts its log:\n{}{more}", shown.join("\n")),
        "Keep a copy of the file as it is, and open a snapshot or a backup.",
    ))
}
