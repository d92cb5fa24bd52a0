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
    Err(Failure::refused(
        format!("the file contradicts its log:\n{}", listed(&report.problems)),
        "Keep a copy of the file as it is. “dateline rebuild” mends what follows from the log; if that does not help, \
         open a snapshot or a backup.",
    ))
}

/// Problems, one a line; of many, the first.
pub fn listed(problems: &[String]) -> String {
    const SHOWN: usize = 20;
    let mut lines: Vec<String> = problems.iter().take(SHOWN).cloned().collect();
    if problems.len() > SHOWN {
        lines.push(format!("and {} more", problems.len() - SHOWN));
    }
    lines.join("\n")
}
