//! Importing a table, against `sqlite3 .import` of the same file: from the start of the program until events can be
//! browsed, and until they can be searched too and the program has ended.

use serde_json::Value;

use super::report::Measured;
use super::stage::{Stage, settle, time};
use crate::command::{Problem, command, run};

/// Baseline: the same CSV file into a bare table, without dates, log or search.
const BASELINE: &str = "sqlite3 .import of the same file";

/// Measures both, in turns.
pub fn measure(stage: &Stage) -> Result<Vec<(&'static str, Measured)>, Problem> {
    let (mut browsable, mut baseline) = (Vec::new(), Vec::new());
    let searchable = stage.middle(|round| {
        baseline.push(import_bare(stage, round)?);
        let (first, whole) = import(stage, round)?;
        browsable.push(first);
        Ok(whole)
    })?;
    let browsable = middle(browsable);
    let baseline = Some((BASELINE, middle(baseline)));
    Ok(vec![
        ("import-browsable", Measured { value: browsable, unit: "s", baseline, aim: 1.5 }),
        ("import-searchable", Measured { value: searchable, unit: "s", baseline, aim: 4.0 }),
    ])
}

/// Imports into a new event database; gives the seconds until browsable and until the program ended.
fn import(stage: &Stage, round: u32) -> Result<(f64, f64), Problem> {
    let file = stage.file(&format!("import-{round}.dateline"));
    run(stage.dateline().arg("new").arg(&file))?;
    let data = stage.data()?;
    settle()?;
    let (whole, report) = time(stage.dateline().arg("import").arg(&file).arg(data).arg("--json"))?;
    let report: Value =
        serde_json::from_str(&report).map_err(|error| format!("The import’s report is no JSON: {error}."))?;
    let browsable = report["seconds"]["browsable"].as_f64();
    let browsable = browsable.ok_or("The import’s report does not say when events could be browsed.")?;
    let (_, info) = time(stage.dateline().arg("info").arg(&file).arg("--json"))?;
    let info: Value =
        serde_json::from_str(&info).map_err(|error| format!("`info` gave no JSON: {error}."))?;
    if info["events"].as_u64() != Some(u64::from(stage.events)) {
        return Err(format!("The import took {} events of {}.", info["events"], stage.events));
    }
    std::fs::remove_file(&file).map_err(|error| format!("{} cannot be removed: {error}.", file.display()))?;
    Ok((browsable, whole))
}

/// Imports into a bare table; gives the seconds.
fn import_bare(stage: &Stage, round: u32) -> Result<f64, Problem> {
    let file = stage.file(&format!("bare-{round}.db"));
    let data = stage.data()?;
    settle()?;
    let script = format!(".import --csv '{}' events", data.display());
    let (seconds, _) = time(command("sqlite3").arg(&file).arg(script))?;
    std::fs::remove_file(&file).map_err(|error| format!("{} cannot be removed: {error}.", file.display()))?;
    Ok(seconds)
}

fn middle(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}
