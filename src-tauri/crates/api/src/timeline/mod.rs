//! The columns of the open file, kept for the timeline as long as the file stays as it is.

mod filter;
mod ids;
mod load;
mod names;
mod numbers;
mod page;
mod related;

use std::collections::HashSet;
use std::mem;
use std::sync::Arc;

use dateline_core::Id;
use dateline_core::model::{Noun, Status};
use dateline_core::query::Query;
use dateline_scene::{Change, Columns, LaneBy, Link, Neighbour, Request, RowSet, Scene, Step, Timeline};
use dateline_store::{Database, Record, StoreError};

use ids::Ids;
use load::{Loaded, Reading};
use names::{Names, looks};
use numbers::Numbers;

use crate::wire::Relations;

/// The columns of one version of the file, and what has been worked out of them.
#[derive(Default)]
pub(crate) struct TimelineCache {
    /// The version that the columns are of; none if nothing is read yet.
    version: Option<i64>,
    timeline: Timeline,
    /// The version whose columns are kept in the app's data.
    kept: Option<i64>,
    ids: Ids,
    kinds: Numbers,
    places: Numbers,
    actors: Numbers,
    looks: Vec<dateline_scene::KindLook>,
    /// The last query and what it finds.
    filter: Option<(Query, Arc<RowSet>)>,
    /// All relations, and of which version they are.
    links: Option<(i64, Arc<[Link]>)>,
}

impl TimelineCache {
    /// Lays out a view of what `query` finds.
    pub(crate) fn scene(
        &mut self,
        db: &Database,
        query: &Query,
        mut request: Request,
        selected: &[Id],
        relations: Relations,
    ) -> Result<Scene, StoreError> {
        self.refresh(db)?;
        request.filter = self.filter(db, query)?;
        request.selected = db.rows_of_events(selected)?;
        request.links = self.links(db, relations, selected)?;
        request.rivals = related::rivals(db, selected)?;
        let names =
            Names { db, kinds: &self.kinds, looks: &self.looks, places: &self.places, actors: &self.actors };
        self.timeline.scene(&request, &names)
    }

    /// From the first start to the last end of what `query` finds, in seconds; only of `these`, if there are any.
    pub(crate) fn range(
        &mut self,
        db: &Database,
        query: &Query,
        these: &[Id],
    ) -> Result<Option<(i64, i64)>, StoreError> {
        self.refresh(db)?;
        let filter = if these.is_empty() {
            self.filter(db, query)?
        } else {
            let rows = db.rows_of_events(these)?;
            Some(Arc::new(self.columns().set_of(rows)))
        };
        Ok(self.columns().range(filter.as_deref()))
    }

    /// The event that a step from `from` leads to, under what `query` finds; `lane` is what one of its lanes stands for.
    pub(crate) fn neighbour(
        &mut self,
        db: &Database,
        query: &Query,
        mut step: Step,
        from: Option<Id>,
        lane: Option<&str>,
    ) -> Result<Option<Neighbour>, StoreError> {
        self.refresh(db)?;
        step.filter = self.filter(db, query)?;
        step.from = db.rows_of_events(from.as_slice())?.first().copied();
        step.lane = lane.and_then(|lane| self.key_of(step.lanes, lane));
        Ok(self.timeline.neighbour(&step))
    }

    /// The rows of events that can have been between these seconds, in order of time, at most so many.
    pub(crate) fn touching(
        &mut self,
        db: &Database,
        from: i64,
        to: i64,
        most: usize,
    ) -> Result<Vec<i64>, StoreError> {
        self.refresh(db)?;
        let columns = self.columns();
        Ok(columns.touching(from, to).take(most).map(|at| columns.row(at)).collect())
    }

    /// The version that the last scene is of.
    pub(crate) fn version(&self) -> i64 {
        self.version.unwrap_or_default()
    }

    /// The ids of events by their rows, in their order; none for a row that is not there.
    pub(crate) fn ids_of(&self, db: &Database, rows: &[i64]) -> Result<Vec<Option<Id>>, StoreError> {
        self.ids.of(db, rows)
    }

    /// The columns, as of the last refresh.
    pub(crate) const fn columns(&self) -> &Columns {
        self.timeline.columns()
    }

    /// Keeps the columns in the app's data, if they are those of the file as it is now: the next start then is quick.
    pub(crate) fn keep(&mut self, db: &Database) {
        let now = db.version().ok();
        if self.version.is_some() && self.version == now && self.kept != now {
            load::keep(db, self.columns(), [&self.kinds, &self.places, &self.actors]);
            self.kept = now;
        }
    }

    /// What a lane stands for.
    pub(crate) fn lane_of(&self, by: LaneBy, key: u32) -> Option<String> {
        let id = match by {
            LaneBy::Nothing => None,
            LaneBy::Status => {
                let at = usize::try_from(key).ok()?;
                return Status::ALL.get(at).map(|status| status.as_str().to_owned());
            }
            LaneBy::Kind => self.kinds.id(key),
            LaneBy::Actor => self.actors.id(key),
            LaneBy::Place => self.places.id(key),
        };
        id.map(|id| id.to_string())
    }

    /// The key of the lane that stands for this: the reverse of [`TimelineCache::lane_of`].
    fn key_of(&self, by: LaneBy, stands_for: &str) -> Option<u32> {
        let numbers = match by {
            LaneBy::Nothing => return None,
            LaneBy::Status => return stands_for.parse::<Status>().ok().map(|status| status as u32),
            LaneBy::Kind => &self.kinds,
            LaneBy::Actor => &self.actors,
            LaneBy::Place => &self.places,
        };
        numbers.known(stands_for.parse().ok()?)
    }

    /// Brings the columns up to the file as it is now: by the events that changed since, or, where these are too many or nothing
    /// is read yet, by reading all.
    pub(crate) fn refresh(&mut self, db: &Database) -> Result<(), StoreError> {
        let version = db.version()?;
        if self.version == Some(version) {
            return Ok(());
        }
        // Kinds first and in the order of the lists: their numbers are the order of the lanes.
        let kinds = db.records(Noun::Kind)?;
        let changed = self.version.map(|before| db.events_since(before)).transpose()?.flatten();
        if let Some(rows) = changed {
            self.order_kinds(&kinds);
            self.patch(db, &rows)?;
        } else {
            let ids: Vec<Id> = kinds.iter().map(|kind| kind.id).collect();
            let loaded = Loaded::of(db, &ids)?;
            let Loaded { columns, kinds, places, actors } = loaded;
            *self = Self { timeline: Timeline::new(columns), kinds, places, actors, ..Self::default() };
            self.version = Some(version);
            self.keep(db);
        }
        self.version = Some(version);
        self.filter = None;
        self.looks = looks(&kinds, 0);
        self.look_up_deleted_kinds(db)
    }

    /// Gives kinds the numbers of their places in the lists; deleted ones come after the others.
    fn order_kinds(&mut self, kinds: &[Record]) {
        let known = mem::take(&mut self.kinds);
        self.kinds = Numbers::of(kinds.iter().map(|kind| kind.id).chain(known.ids().iter().copied()));
        if self.kinds.ids().starts_with(known.ids()) {
            return;
        }
        let number = |id: &Id| self.kinds.known(*id).and_then(|number| u16::try_from(number).ok());
        let numbers: Vec<u16> = known.ids().iter().map(|id| number(id).unwrap_or(u16::MAX)).collect();
        self.timeline.renumber_kinds(&numbers);
    }

    /// Reads these rows anew.
    fn patch(&mut self, db: &Database, rows: &[i64]) -> Result<(), StoreError> {
        let mut read = Reading {
            kinds: mem::take(&mut self.kinds),
            places: mem::take(&mut self.places),
            actors: mem::take(&mut self.actors),
        };
        let mut entries = Vec::with_capacity(rows.len());
        let reread = db.timeline_of(rows, |row| entries.push(read.entry(row)));
        (self.kinds, self.places, self.actors) = (read.kinds, read.places, read.actors);
        reread?;
        let there: HashSet<i64> = entries.iter().map(|entry| entry.row).collect();
        let gone = rows.iter().filter(|row| !there.contains(row)).map(|row| Change::Remove(*row));
        self.timeline.patch(gone.chain(entries.into_iter().map(Change::Put)));
        Ok(())
    }

    /// Events may still be of a kind that was deleted; its number comes after those of the others.
    fn look_up_deleted_kinds(&mut self, db: &Database) -> Result<(), StoreError> {
        while let Some(id) = u32::try_from(self.looks.len()).ok().and_then(|number| self.kinds.id(number)) {
            let Some(kind) = db.record(id)? else { break };
            self.looks.extend(looks(&[kind], self.looks.len()));
        }
        Ok(())
    }

    /// The events that a query finds; all of them if it asks nothing.
    pub(crate) fn filter(&mut self, db: &Database, query: &Query) -> Result<Option<Arc<RowSet>>, StoreError> {
        if query.is_empty() {
            return Ok(None);
        }
        if let Some((known, found)) = &self.filter
            && known == query
        {
            return Ok(Some(Arc::clone(found)));
        }
        let found = Arc::new(self.found(&db.plan(query)?));
        self.filter = Some((query.clone(), Arc::clone(&found)));
        Ok(Some(found))
    }
}

#[cfg(test)]
mod tests;
