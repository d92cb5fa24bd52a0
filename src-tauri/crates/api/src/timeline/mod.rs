//! The columns of the open file, kept for the timeline as long as the file stays as it is.

mod names;
mod numbers;
mod related;

use std::collections::{BTreeSet, HashMap};
use std::mem;
use std::sync::Arc;

use dateline_core::Id;
use dateline_core::model::{Noun, Status};
use dateline_core::query::Query;
use dateline_scene::{
    Change, Columns, Entry, LaneBy, Link, Neighbour, Request, RowSet, Scene, Step, Timeline,
};
use dateline_store::{Database, Sort, Stances, StoreError, TimelineRow};

use names::{Names, looks};
use numbers::Numbers;

use crate::wire::Relations;

/// From so many selected events on, they are looked for among all rather than one by one.
const MANY_SELECTED: usize = 64;

/// The columns of one version of the file, and what has been worked out of them.
#[derive(Default)]
pub(crate) struct TimelineCache {
    /// The version that the columns are of; none if nothing is read yet.
    version: Option<i64>,
    timeline: Timeline,
    /// The id of each row, by row.
    ids: Vec<(i64, Id)>,
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
        request.selected = self.rows_of(db, selected)?;
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
            let rows = self.rows_of(db, these)?;
            Some(Arc::new(self.timeline.columns().set_of(rows)))
        };
        Ok(self.timeline.columns().range(filter.as_deref()))
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
        step.from = self.rows_of(db, from.as_slice())?.first().copied();
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
        let columns = self.timeline.columns();
        Ok(columns.touching(from, to).take(most).map(|at| columns.row(at)).collect())
    }

    /// The version that the last scene is of.
    pub(crate) fn version(&self) -> i64 {
        self.version.unwrap_or_default()
    }

    /// The id of an event by its row.
    pub(crate) fn id_of(&self, row: i64) -> Option<Id> {
        self.ids.binary_search_by_key(&row, |(row, _)| *row).ok().map(|at| self.ids[at].1)
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

    /// Takes over what a change did to these events, if the columns are those of the version `before` it and nothing
    /// else was written meanwhile. If not, they are read anew when they are next needed.
    pub(crate) fn patch(
        &mut self,
        db: &Database,
        before: i64,
        events: &BTreeSet<Id>,
    ) -> Result<(), StoreError> {
        let version = db.version()?;
        if self.version != Some(before) || version != before + 1 {
            return Ok(());
        }
        let mut rows = Vec::with_capacity(events.len());
        for id in events {
            let row = match db.event_row(*id)? {
                Some(event) => Some(event.row),
                None => self.ids.iter().find(|(_, known)| known == id).map(|(row, _)| *row),
            };
            if let Some(row) = row {
                rows.push(row);
                if let Err(place) = self.ids.binary_search_by_key(&row, |(row, _)| *row) {
                    self.ids.insert(place, (row, *id));
                }
            }
        }
        let mut stances = HashMap::new();
        for id in events {
            stances.insert(*id, db.stances_of(*id)?);
        }
        let mut read = Reading {
            stances,
            kinds: mem::take(&mut self.kinds),
            places: mem::take(&mut self.places),
            actors: mem::take(&mut self.actors),
            ..Reading::default()
        };
        let reread = db.timeline_of(&rows, |row| read.row(row));
        let Reading { entries, kinds, places, actors, .. } = read;
        (self.kinds, self.places, self.actors) = (kinds, places, actors);
        reread?;
        let gone = rows.iter().filter(|row| !entries.iter().any(|entry| entry.row == **row));
        let changes: Vec<Change> =
            gone.map(|row| Change::Remove(*row)).chain(entries.iter().cloned().map(Change::Put)).collect();
        self.timeline.patch(changes);
        self.filter = None;
        self.version = Some(version);
        self.look_up_deleted_kinds(db)
    }

    /// Reads the columns if they are not those of the file as it is now.
    fn refresh(&mut self, db: &Database) -> Result<(), StoreError> {
        let version = db.version()?;
        if self.version == Some(version) {
            return Ok(());
        }
        // Kinds first and in the order of the lists: their numbers are the order of the lanes.
        let kinds = db.records(Noun::Kind)?;
        let kind_ids = kinds.iter().map(|kind| kind.id);
        let mut read = Reading { kinds: Numbers::of(kind_ids), stances: db.stances()?, ..Reading::default() };
        db.timeline(&Query::default(), |row| read.row(row))?;
        read.ids.sort_unstable_by_key(|(row, _)| *row);
        *self = Self {
            version: Some(version),
            timeline: Timeline::new(Columns::new(read.entries)),
            ids: read.ids,
            looks: looks(&kinds, 0),
            kinds: read.kinds,
            places: read.places,
            actors: read.actors,
            filter: None,
            links: None,
        };
        self.look_up_deleted_kinds(db)
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
    fn filter(&mut self, db: &Database, query: &Query) -> Result<Option<Arc<RowSet>>, StoreError> {
        if query.is_empty() {
            return Ok(None);
        }
        if let Some((known, found)) = &self.filter
            && known == query
        {
            return Ok(Some(Arc::clone(found)));
        }
        let rows = db.find_rows(query, Sort::default())?;
        let found = Arc::new(self.timeline.columns().set_of(rows));
        self.filter = Some((query.clone(), Arc::clone(&found)));
        Ok(Some(found))
    }

    fn rows_of(&self, db: &Database, ids: &[Id]) -> Result<Vec<i64>, StoreError> {
        if ids.len() > MANY_SELECTED {
            let wanted: std::collections::HashSet<&Id> = ids.iter().collect();
            return Ok(self.ids.iter().filter(|(_, id)| wanted.contains(id)).map(|(row, _)| *row).collect());
        }
        let mut rows = Vec::with_capacity(ids.len());
        for id in ids {
            rows.extend(db.event_row(*id)?.map(|event| event.row));
        }
        Ok(rows)
    }
}

/// Columns being read.
#[derive(Default)]
struct Reading {
    stances: HashMap<Id, Stances>,
    entries: Vec<Entry>,
    ids: Vec<(i64, Id)>,
    kinds: Numbers,
    places: Numbers,
    actors: Numbers,
}

impl Reading {
    fn row(&mut self, row: &TimelineRow<'_>) {
        self.ids.push((row.row, row.id));
        let mut entry = Entry::new(row.row, row.extent);
        entry.kind = row.kind.and_then(|kind| u16::try_from(self.kinds.number(kind)).ok());
        entry.status = row.status;
        let stances = self.stances.get(&row.id).copied().unwrap_or_default();
        entry.denied = stances.denied;
        entry.only_reported = stances.only_reported;
        entry.place = row.place.map(|place| self.places.number(place));
        entry.actors = row.actors.iter().map(|actor| self.actors.number(*actor)).collect();
        let rank = row.rank.unwrap_or_default().clamp(i32::MIN.into(), i32::MAX.into());
        entry.rank = i32::try_from(rank).unwrap_or_default();
        self.entries.push(entry);
    }
}
