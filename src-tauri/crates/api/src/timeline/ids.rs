//! Ids of events by row. Columns hold rows; of what is shown, the ids are asked for when they are needed and remembered for a
//! while.

use std::cell::RefCell;
use std::collections::HashMap;

use dateline_core::Id;
use dateline_store::{Database, StoreError};

/// So many are remembered: what a few screens show.
const MOST: usize = 1 << 16;

/// Ids that were asked for lately. An id belongs to its row for ever.
#[derive(Debug, Default)]
pub(super) struct Ids(RefCell<HashMap<i64, Id>>);

impl Ids {
    /// The ids of these rows, in their order; none for a row that is not there.
    pub(super) fn of(&self, db: &Database, rows: &[i64]) -> Result<Vec<Option<Id>>, StoreError> {
        let mut known = self.0.borrow_mut();
        let unknown: Vec<i64> = rows.iter().copied().filter(|row| !known.contains_key(row)).collect();
        if known.len() + unknown.len() > MOST {
            known.clear();
        }
        let unknown = if known.is_empty() { rows.to_vec() } else { unknown };
        for (row, id) in unknown.iter().zip(db.ids_of_events(&unknown)?) {
            if let Some(id) = id {
                known.insert(*row, id);
            }
        }
        Ok(rows.iter().map(|row| known.get(row).copied()).collect())
    }
}
