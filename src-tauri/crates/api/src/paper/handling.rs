//! The handling mark of what is on paper: the strictest of all that is shown.

use std::collections::HashMap;

use dateline_core::Id;
use dateline_core::model::{Handling, Noun};
use dateline_core::query::Query;
use dateline_store::{Database, Sort};

use crate::ApiError;

/// Events that are fetched at a time.
const PAGE: usize = 1_000;

/// The strictest mark of the events that a query finds, their own or the database's; none if none of them is marked.
pub(super) fn strictest(db: &Database, query: &Query) -> Result<Option<Handling>, ApiError> {
    let settings = db.settings()?;
    let mut marked: HashMap<Id, Handling> = HashMap::new();
    db.each(Noun::Event, |event| {
        if let Some(handling) = settings.handling_of(&event) {
            marked.insert(event.id, handling);
        }
        Ok::<(), ApiError>(())
    })?;
    if marked.is_empty() || query.is_empty() {
        return Ok(marked.into_values().max());
    }
    let (mut strictest, mut offset) = (None, 0);
    loop {
        let page = db.find(query, Sort::default(), offset, PAGE)?;
        strictest = page.rows.iter().filter_map(|row| marked.get(&row.id).copied()).chain(strictest).max();
        offset += page.rows.len();
        if page.rows.is_empty() || offset >= page.total {
            return Ok(strictest);
        }
    }
}
