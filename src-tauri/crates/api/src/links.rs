//! Tags and sources of events, kept beside the columns as long as the file stays as it is.

use std::collections::HashMap;

use dateline_core::Id;
use dateline_core::query::Facet;
use dateline_scene::{Columns, RowSet};
use dateline_store::{Database, StoreError};

/// Tags and sources of events, as of some version.
#[derive(Debug, Default)]
pub(crate) struct LinkCache {
    version: i64,
    tags: Option<Linked>,
    sources: Option<Linked>,
}

/// What is linked to events.
#[derive(Debug)]
struct Linked {
    ids: Vec<Id>,
    /// Positions of events in the columns, each with the place of an id.
    pairs: Vec<(u32, u32)>,
}

impl LinkCache {
    /// How many filtered events have which tag or source.
    pub(crate) fn count(
        &mut self,
        db: &Database,
        columns: &Columns,
        facet: Facet,
        filter: Option<&RowSet>,
    ) -> Result<HashMap<Id, u32>, StoreError> {
        let version = db.version()?;
        if self.version != version {
            *self = Self { version, ..Self::default() };
        }
        let linked = match facet {
            Facet::Tag => kept(&mut self.tags, columns, || db.tags_of_events())?,
            _ => kept(&mut self.sources, columns, || db.sources_of_events())?,
        };
        let mut counts = vec![0_u32; linked.ids.len()];
        for (at, id) in &linked.pairs {
            if filter.is_none_or(|filter| filter.contains(*at as usize)) {
                counts[*id as usize] += 1;
            }
        }
        Ok(linked.ids.iter().copied().zip(counts).collect())
    }
}

fn kept<'a>(
    there: &'a mut Option<Linked>,
    columns: &Columns,
    read: impl FnOnce() -> Result<Vec<(i64, Id)>, StoreError>,
) -> Result<&'a Linked, StoreError> {
    if there.is_none() {
        let mut linked = Linked { ids: Vec::new(), pairs: Vec::new() };
        let mut numbers: HashMap<Id, u32> = HashMap::new();
        for (row, id) in read()? {
            let next = u32::try_from(linked.ids.len()).unwrap_or(u32::MAX);
            let number = *numbers.entry(id).or_insert_with(|| {
                linked.ids.push(id);
                next
            });
            let at = columns.position(row).and_then(|at| u32::try_from(at).ok());
            linked.pairs.extend(at.map(|at| (at, number)));
        }
        *there = Some(linked);
    }
    Ok(there.get_or_insert_with(|| Linked { ids: Vec::new(), pairs: Vec::new() }))
}
