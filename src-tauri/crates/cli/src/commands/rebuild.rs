//! `dateline rebuild`

use serde_json::json;

use super::check::listed;
use crate::arguments::File;
use crate::failure::Failure;
use crate::opening;
use crate::output::Out;

/// Makes anew what follows from the log, and says what was wrong before and still is. A snapshot is kept first.
pub fn run(rebuild: &File, out: &mut Out) -> Result<(), Failure> {
    let (before, snapshot, after) = opening::writing(&rebuild.file, |database| {
        let before = database.check()?;
        let snapshot = database.snapshot("rebuild")?;
        database.rebuild()?;
        Ok((before, snapshot, database.check()?))
    })?;
    let snapshot = snapshot.path.display().to_string();
    let mended: Vec<&String> =
        before.problems.iter().filter(|problem| !after.problems.contains(problem)).collect();
    out.answer(
        || {
            let mut lines: Vec<String> = mended.iter().map(|problem| format!("Mended: {problem}")).collect();
            lines.push(if before.problems.is_empty() {
                "Rebuilt; nothing was wrong.".to_owned()
            } else {
                format!("Rebuilt: {} of {} problems are gone.", mended.len(), before.problems.len())
            });
            lines.push(format!("The file as it was: {snapshot}"));
            lines.join("\n")
        },
        || {
            json!({
                "clean": after.problems.is_empty(), "mended": mended, "problems": after.problems,
                "snapshot": snapshot, "records": after.records, "changes": after.changes,
                "operations": after.ops,
            })
        },
    )?;
    if after.problems.is_empty() {
        return Ok(());
    }
    out.finish()?;
    Err(Failure::refused(
        format!("the file still contradicts its log:\n{}", listed(&after.problems)),
        "Rebuilding mends only what follows from the log. Keep a copy of the file, and open a snapshot or a backup.",
    ))
}
