//! The table by date, from the columns: no page of it is far away, however many events there are.

use std::ops::Range;

use dateline_core::query::Query;
use dateline_scene::RowSet;
use dateline_store::{Database, Page, StoreError};

use super::TimelineCache;

impl TimelineCache {
    /// What a query finds, by when it began, then by its order within the day; undated events last, whichever way.
    pub(crate) fn page(
        &mut self,
        db: &Database,
        query: &Query,
        descending: bool,
        offset: usize,
        limit: usize,
    ) -> Result<Page, StoreError> {
        self.refresh(db)?;
        let filter = self.filter(db, query)?;
        let found = Found { cache: self, db, filter: filter.as_deref() };
        let columns = self.columns();
        let (dated, undated) = (0..columns.dated(), columns.dated()..columns.len());
        let (count, rest) = (found.count(&dated), found.count(&undated));
        let total = count + rest;
        let (first, end) = (offset.min(total), offset.saturating_add(limit).min(total));
        let mut rows = found.part(dated, first.min(count)..end.min(count), descending)?;
        rows.extend(found.part(undated, first.max(count) - count..end.max(count) - count, descending)?);
        Ok(Page { rows: db.events_at(&rows)?, total })
    }
}

/// What a filter lets through.
struct Found<'a> {
    cache: &'a TimelineCache,
    db: &'a Database,
    filter: Option<&'a RowSet>,
}

impl Found<'_> {
    /// How many there are of these positions.
    fn count(&self, positions: &Range<usize>) -> usize {
        self.filter.map_or(positions.len(), |set| set.rank(positions.end) - set.rank(positions.start))
    }

    /// The rows of some of these positions, counted from the first, or from the last.
    fn part(
        &self,
        positions: Range<usize>,
        wanted: Range<usize>,
        descending: bool,
    ) -> Result<Vec<i64>, StoreError> {
        let count = self.count(&positions);
        let wanted = if descending { count - wanted.end..count - wanted.start } else { wanted };
        let mut rows = Vec::with_capacity(wanted.len());
        let before = self.filter.map_or(positions.start, |set| set.rank(positions.start));
        let mut next = wanted.start;
        while next < wanted.end {
            let nth = before + next;
            let Some(at) = self.filter.map_or(Some(nth), |set| set.nth(nth)) else { break };
            let run = self.run(at, &positions);
            let skipped = self.count(&(positions.start..run.start));
            let in_run = self.in_order(run)?;
            rows.extend_from_slice(&in_run[next - skipped..in_run.len().min(wanted.end - skipped)]);
            next = skipped + in_run.len();
        }
        if descending {
            rows.reverse();
        }
        Ok(rows)
    }

    /// Events that only their order within the day tells apart.
    fn run(&self, at: usize, positions: &Range<usize>) -> Range<usize> {
        let columns = self.cache.columns();
        if at < columns.dated() { columns.begun_with(at) } else { positions.clone() }
    }

    fn in_order(&self, run: Range<usize>) -> Result<Vec<i64>, StoreError> {
        let columns = self.cache.columns();
        let positions: Vec<usize> = match self.filter {
            None => run.collect(),
            Some(set) => set.iter_in(run).collect(),
        };
        let mut rows: Vec<i64> = positions.iter().map(|at| columns.row(*at)).collect();
        if positions.iter().any(|at| columns.ordered(*at)) {
            let mut keyed: Vec<_> = self.db.day_orders(&rows)?.into_iter().zip(rows).collect();
            keyed.sort_unstable();
            return Ok(keyed.into_iter().map(|(_, row)| row).collect());
        }
        rows.sort_unstable();
        Ok(rows)
    }
}
