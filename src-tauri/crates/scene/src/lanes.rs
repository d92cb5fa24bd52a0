//! Which lanes there are, and which events are in them.

use dateline_core::model::Status;

use crate::{Columns, LaneBy, RowSet, Titles};

/// The key of events without a kind, actor, place or status.
const NONE: u32 = u32::MAX;

/// Keys below this have a place in a table; numbers are given from 0 on, so that most are.
const SMALL: u32 = 1 << 20;

/// The lanes of the filtered events, from top to bottom.
#[derive(Debug)]
pub(crate) struct Lanes {
    by: LaneBy,
    /// Sorted by key.
    lanes: Vec<Lane>,
    /// From top to bottom, positions in `lanes`.
    order: Vec<u32>,
    /// The place from the top by key, as far as keys are small; `NONE` where there is no lane.
    places: Vec<u32>,
    /// Dated events that the filter lets through.
    pub(crate) events: usize,
}

/// A lane and how many dated events it has, in view or not.
#[derive(Debug, Clone, Copy)]
struct Lane {
    key: u32,
    count: u32,
    /// From the top.
    place: u32,
}

impl Lanes {
    /// Counts the filtered events of each lane.
    pub(crate) fn new(columns: &Columns, by: LaneBy, filter: Option<&RowSet>) -> Self {
        let end = columns.dated();
        let lane = |(key, count): (Option<u32>, u32)| Lane { key: key.unwrap_or(NONE), count, place: 0 };
        let mut lanes: Vec<Lane> = columns.tally(by, filter, end).into_iter().map(lane).collect();
        let events = filter.map_or(end, |set| set.rank(end));
        let mut order: Vec<u32> = (0..).zip(&lanes).map(|(lane, _)| lane).collect();
        if matches!(by, LaneBy::Actor | LaneBy::Place) {
            // Those with most to show first; without an actor or a place last.
            order.sort_by_key(|&lane| {
                let lane = lanes[lane as usize];
                (lane.key == NONE, std::cmp::Reverse(lane.count), lane.key)
            });
        }
        for (place, &lane) in (0..).zip(&order) {
            lanes[lane as usize].place = place;
        }
        let small = lanes.iter().map(|lane| lane.key).filter(|&key| key < SMALL).max();
        let mut places = vec![NONE; small.map_or(0, |key| key as usize + 1)];
        for lane in &lanes {
            if let Some(place) = places.get_mut(lane.key as usize) {
                *place = lane.place;
            }
        }
        Self { by, lanes, order, places, events }
    }

    /// How many lanes there are.
    pub(crate) const fn len(&self) -> usize {
        self.lanes.len()
    }

    /// The key of a lane counted from the top, `None` for events that have none.
    pub(crate) fn key(&self, place: usize) -> Option<u32> {
        let lane = self.order.get(place)?;
        Some(self.lanes[*lane as usize].key).filter(|&key| key != NONE)
    }

    /// The events of a lane counted from the top.
    pub(crate) fn count(&self, place: usize) -> u32 {
        self.order.get(place).map_or(0, |&lane| self.lanes[lane as usize].count)
    }

    /// Whether an event is in a lane counted from the top.
    pub(crate) fn holds(&self, columns: &Columns, at: usize, place: usize) -> bool {
        let Some(&lane) = self.order.get(place) else { return false };
        let wanted = self.lanes[lane as usize].key;
        let mut is_in = false;
        each_key(columns, self.by, at, |key| is_in |= key == wanted);
        is_in
    }

    /// Gives the lanes that an event is in, counted from the top.
    pub(crate) fn each_of(&self, columns: &Columns, at: usize, mut give: impl FnMut(usize)) {
        each_key(columns, self.by, at, |key| {
            if let Some(&place) = self.places.get(key as usize) {
                if place != NONE {
                    give(place as usize);
                }
            } else if let Ok(lane) = self.lanes.binary_search_by_key(&key, |lane| lane.key) {
                give(self.lanes[lane].place as usize);
            }
        });
    }
}

/// The positions of dated events that a filter lets through.
pub(crate) fn dated<'a>(
    columns: &Columns,
    filter: Option<&'a RowSet>,
) -> impl Iterator<Item = usize> + use<'a> {
    (0..columns.dated()).filter(move |&at| filter.is_none_or(|set| set.contains(at)))
}

fn each_key(columns: &Columns, by: LaneBy, at: usize, mut give: impl FnMut(u32)) {
    match by {
        LaneBy::Nothing => give(NONE),
        LaneBy::Kind => give(columns.kind(at).map_or(NONE, u32::from)),
        LaneBy::Place => give(columns.place(at).unwrap_or(NONE)),
        LaneBy::Status => give(columns.status(at).map_or(NONE, |status| status as u32)),
        LaneBy::Actor => {
            let actors = columns.actors(at);
            if actors.is_empty() {
                give(NONE);
            }
            actors.iter().copied().for_each(give);
        }
    }
}

/// The name of the lane of events that have none of what lanes stand for.
pub(crate) fn unnamed<T: Titles>(by: LaneBy, titles: &T) -> String {
    let (key, english) = match by {
        LaneBy::Nothing => ("all-events", "All events"),
        LaneBy::Kind => ("no-kind", "No kind"),
        LaneBy::Actor => ("no-actor", "No actor"),
        LaneBy::Place => ("no-place", "No place"),
        LaneBy::Status => ("no-status", "No status"),
    };
    titles.word(key, english)
}

/// The name of a status.
pub(crate) fn status_name<T: Titles>(status: Status, titles: &T) -> String {
    let english = match status {
        Status::Possible => "Possible",
        Status::Announced => "Announced",
        Status::Planned => "Planned",
        Status::Expected => "Expected",
        Status::UnderWay => "Under way",
        Status::Held => "Held",
        Status::Postponed => "Postponed",
        Status::Cancelled => "Cancelled",
        Status::NotHeld => "Not held",
    };
    titles.word(status.as_str(), english)
}

/// The names of lanes with these keys.
pub(crate) fn names<T: Titles>(by: LaneBy, keys: &[u32], titles: &T) -> Result<Vec<String>, T::Error> {
    let status = |&key: &u32| {
        let status = usize::try_from(key).ok().and_then(|key| Status::ALL.get(key));
        status.map_or_else(String::new, |&status| status_name(status, titles))
    };
    match by {
        LaneBy::Status => Ok(keys.iter().map(status).collect()),
        LaneBy::Kind => {
            Ok(keys.iter().map(|&key| titles.kind(u16::try_from(key).unwrap_or(u16::MAX)).name).collect())
        }
        LaneBy::Nothing | LaneBy::Actor | LaneBy::Place => titles.lane_names(by, keys),
    }
}
