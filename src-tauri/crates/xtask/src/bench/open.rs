//! Opening a big event database and showing its first page: from the start of the program to its end.

use super::report::Measured;
use super::stage::{Stage, time};
use crate::command::Problem;

/// How many events a page has.
const PAGE: &str = "50";

/// Measures it.
pub fn measure(stage: &Stage) -> Result<Vec<(&'static str, Measured)>, Problem> {
    let file = stage.database()?;
    let value = stage.middle(|_| {
        let (seconds, page) =
            time(stage.dateline().arg("list").arg(&file).args(["--limit", PAGE, "--json"]))?;
        if page.matches("\"title\"").count() < 50 {
            return Err(format!("The first page is not whole:\n{page}"));
        }
        Ok(seconds)
    })?;
    Ok(vec![("open-first-page", Measured { value, unit: "s", baseline: None, aim: 0.5 })])
}
