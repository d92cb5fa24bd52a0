//! Silences and bursts, lane by lane.

use std::collections::{BTreeMap, HashSet};

use dateline_core::Id;
use dateline_core::date::Extent;
use dateline_core::query::Query;
use dateline_core::sense::{self, Burst, Gap};
use dateline_store::{Database, TimelineRow};

use super::span::span;
use super::{Group, named};
use crate::ApiError;
use crate::say::{Say, reader};
use crate::show;
use crate::wire::{self, Finding, FindingGroup, FindingSort};

/// What a lane stands for, in words as they are stored: an id, a status, or nothing.
type Key = String;

/// The dated events of each lane, in the order of their starts, and all that were looked at.
pub(super) struct Lanes {
    by: wire::Lanes,
    lanes: BTreeMap<Key, Lane>,
    pub(super) events: HashSet<Id>,
}

#[derive(Default)]
struct Lane {
    ids: Vec<Id>,
    extents: Vec<Extent>,
}

impl Lanes {
    /// Reads the events that a query finds.
    pub(super) fn read(db: &Database, query: &Query, by: wire::Lanes) -> Result<Self, ApiError> {
        let mut read = Self { by, lanes: BTreeMap::new(), events: HashSet::new() };
        db.timeline(query, |row| read.take(row))?;
        Ok(read)
    }

    fn take(&mut self, row: &TimelineRow<'_>) {
        self.events.insert(row.id);
        let Some(extent) = row.extent else { return };
        let of_id = |id: Option<Id>| id.map(|id| id.to_string()).unwrap_or_default();
        let keys: Vec<Key> = match self.by {
            wire::Lanes::None => vec![Key::new()],
            wire::Lanes::Kind => vec![of_id(row.kind)],
            wire::Lanes::Place => vec![of_id(row.place)],
            wire::Lanes::Status => {
                vec![row.status.map(|status| status.as_str().to_owned()).unwrap_or_default()]
            }
            wire::Lanes::Actor if row.actors.is_empty() => vec![Key::new()],
            wire::Lanes::Actor => row.actors.iter().map(ToString::to_string).collect(),
        };
        for key in keys {
            let lane = self.lanes.entry(key).or_default();
            lane.ids.push(row.id);
            lane.extents.push(extent);
        }
    }

    /// The silences, longest against what is usual first.
    pub(super) fn gaps(&self, db: &Database) -> Result<FindingGroup, ApiError> {
        let mut found: Vec<(&Key, &Lane, Gap)> = Vec::new();
        for (key, lane) in &self.lanes {
            found.extend(sense::gaps(&lane.extents).into_iter().map(|gap| (key, lane, gap)));
        }
        let times = |gap: &Gap| (gap.to - gap.from) as f64 / gap.usual as f64;
        found.sort_by(|(_, _, one), (_, _, other)| times(other).total_cmp(&times(one)));
        let mut group = Group::new(FindingSort::Gap);
        for (key, lane, gap) in found {
            group.add(|| {
                let length = span((gap.to - gap.from) as f64);
                let usual = span(gap.usual as f64);
                Ok(Some(Finding {
                    says: reader().say_with("findings-gap-says", &[("span", length.into())]),
                    because: reader().say_with("findings-gap-because", &[("span", usual.into())]),
                    lane: self.name(db, key)?,
                    events: self.events(db, &[lane.ids[gap.after], lane.ids[gap.before]])?,
                    from: Some(gap.from as f64),
                    to: Some(gap.to as f64),
                }))
            })?;
        }
        Ok(group.done())
    }

    /// The bursts, the clearest first.
    pub(super) fn bursts(&self, db: &Database) -> Result<FindingGroup, ApiError> {
        let mut found: Vec<(&Key, &Lane, Burst)> = Vec::new();
        for (key, lane) in &self.lanes {
            found.extend(sense::bursts(&lane.extents).into_iter().map(|burst| (key, lane, burst)));
        }
        found.sort_by(|(_, _, one), (_, _, other)| other.weight.total_cmp(&one.weight));
        let mut group = Group::new(FindingSort::Burst);
        for (key, lane, burst) in found {
            group.add(|| {
                // A burst of one day lasts that day.
                let lasted = ((burst.to - burst.from) as f64).max(86_400.0);
                let count = burst.count as f64;
                Ok(Some(Finding {
                    says: reader().say_with(
                        "findings-burst-says",
                        &[("count", count.into()), ("span", span(lasted).into())],
                    ),
                    because: reader()
                        .say_with("findings-burst-because", &[("span", span(burst.usual).into())]),
                    lane: self.name(db, key)?,
                    events: self.events(db, &[lane.ids[burst.first], lane.ids[burst.last]])?,
                    from: Some(burst.from as f64),
                    to: Some(burst.from as f64 + lasted),
                }))
            })?;
        }
        Ok(group.done())
    }

    fn events(&self, db: &Database, ids: &[Id]) -> Result<Vec<wire::EventNamed>, ApiError> {
        Ok(named(db, &self.events, ids)?.unwrap_or_default())
    }

    /// What a lane is called; none where there is one lane.
    fn name(&self, db: &Database, key: &Key) -> Result<Option<String>, ApiError> {
        if matches!(self.by, wire::Lanes::None) {
            return Ok(None);
        }
        if key.is_empty() {
            return Ok(Some(reader().say("findings-no-lane")));
        }
        if matches!(self.by, wire::Lanes::Status) {
            return Ok(Some(show::word_label(key)));
        }
        let record = key.parse().ok().map(|id| db.record(id)).transpose()?.flatten();
        Ok(record.as_ref().map(show::name_or_gone))
    }
}
