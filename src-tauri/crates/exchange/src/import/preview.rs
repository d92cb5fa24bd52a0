//! The first rows of a table as the events that they will be.

use super::draft::{Draft, Drafted, Drafter};
use super::plan::Plan;
use super::report::Outcome;
use crate::error::ExchangeError;

/// A row as it will be.
#[derive(Debug, Clone, PartialEq)]
pub struct PreviewRow {
    /// The line on which it begins.
    pub line: u64,
    /// The event, or why there will be none.
    pub event: Result<Draft, (Outcome, String)>,
    /// The names of the fields that the event's figures belong to, and their values.
    pub figures: Vec<(String, String)>,
}

/// The first `count` rows as they will be.
///
/// # Errors
/// If the table cannot be read.
pub fn preview(plan: &Plan, count: usize) -> Result<Vec<PreviewRow>, ExchangeError> {
    let mut drafter = Drafter::new(plan);
    let mut rows = plan.table.rows()?;
    let mut found = Vec::new();
    while found.len() < count {
        let Some(row) = rows.next_row()? else { break };
        let event = match drafter.draft(&row) {
            Drafted::Event(draft) => Ok(draft),
            Drafted::Not(outcome, why) => Err((outcome, why)),
        };
        let named = |(field, value): &(usize, String)| (drafter.fields[*field].0.clone(), value.clone());
        let figures =
            event.as_ref().map(|draft| draft.figures.iter().map(named).collect()).unwrap_or_default();
        found.push(PreviewRow { line: row.line, event, figures });
    }
    Ok(found)
}
