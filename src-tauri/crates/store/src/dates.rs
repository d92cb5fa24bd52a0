//! The derived dates of events: their bounds, and what anchored dates come to when their targets move.

use std::collections::{BTreeSet, HashMap, HashSet};

use dateline_core::date::{AnchorError, Extent, Shape, Target};
use dateline_core::{Date, Id};
use rusqlite::types::Value as Raw;
use rusqlite::{Connection, OptionalExtension, params};

use crate::StoreError;
use crate::tables::{self, IdColumn};

/// Bits of the column `marks`.
pub(crate) mod marks {
    pub(crate) const APPROXIMATE: i64 = 1;
    pub(crate) const UNCERTAIN: i64 = 2;
    pub(crate) const OPEN_START: i64 = 4;
    pub(crate) const OPEN_END: i64 = 8;
    /// The date is anchored and comes to nothing.
    pub(crate) const ADRIFT: i64 = 16;
}

const SHAPES: [Shape; 5] = [Shape::Instant, Shape::Day, Shape::Period, Shape::Duration, Shape::Range];

/// The number of a shape in the column `shape`.
pub(crate) fn shape_number(shape: Shape) -> i64 {
    SHAPES.iter().position(|known| *known == shape).unwrap_or_default() as i64
}

/// The derived columns of an event.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Derived {
    pub(crate) extent: Option<Extent>,
    /// The stored text of what an anchored date comes to.
    pub(crate) resolved: Option<String>,
    pub(crate) adrift: bool,
}

impl Derived {
    /// Of a date that is not anchored.
    pub(crate) fn of_plain(date: &Date) -> Self {
        Self { extent: date.extent(), resolved: None, adrift: false }
    }

    fn of(resolution: &Resolution) -> Self {
        match resolution {
            Ok(date) => Self::of_plain(date),
            Err(_) => Self { adrift: true, ..Self::default() },
        }
    }

    /// The numbers of the columns `start_min, start_max, end_min, end_max, shape`.
    pub(crate) fn bounds(&self) -> [Option<i64>; 5] {
        let part = |part: fn(&Extent) -> i64| self.extent.as_ref().map(part);
        [
            part(|extent| extent.start_min),
            part(|extent| extent.start_max),
            part(|extent| extent.end_min),
            part(|extent| extent.end_max),
            part(|extent| shape_number(extent.shape)),
        ]
    }

    /// The column `marks`.
    pub(crate) fn marks(&self) -> i64 {
        let of_extent = self.extent.as_ref().map_or(0, |extent| {
            [
                (extent.approximate, marks::APPROXIMATE),
                (extent.uncertain, marks::UNCERTAIN),
                (extent.open_start, marks::OPEN_START),
                (extent.open_end, marks::OPEN_END),
            ]
            .into_iter()
            .map(|(is, mark)| if is { mark } else { 0 })
            .sum()
        });
        if self.adrift { of_extent | marks::ADRIFT } else { of_extent }
    }
}

/// The extent that derived columns hold.
pub(crate) fn extent(bounds: [Option<i64>; 5], marks: i64) -> Option<Extent> {
    let [Some(start_min), Some(start_max), Some(end_min), Some(end_max), Some(shape)] = bounds else {
        return None;
    };
    Some(Extent {
        start_min,
        start_max,
        end_min,
        end_max,
        shape: *SHAPES.get(usize::try_from(shape).ok()?)?,
        approximate: marks & marks::APPROXIMATE != 0,
        uncertain: marks & marks::UNCERTAIN != 0,
        open_start: marks & marks::OPEN_START != 0,
        open_end: marks & marks::OPEN_END != 0,
    })
}

/// What a date comes to, or why it comes to nothing.
type Resolution = Result<Date, AnchorError>;

/// What an anchored date counts from.
pub(crate) fn target(date: &Date) -> Option<Id> {
    date.anchor().map(|anchor| match anchor.target {
        Target::Published(source) => source,
        Target::Event(event) => event,
    })
}

/// Keeps up what an event's date counts from.
pub(crate) fn note_anchor(connection: &Connection, event: Id, stored: &Raw) -> Result<(), StoreError> {
    connection.prepare_cached("DELETE FROM anchor WHERE event = ?1")?.execute([IdColumn(event)])?;
    let Raw::Text(stored) = stored else { return Ok(()) };
    match tables::to_date(stored).ok().as_ref().and_then(target) {
        Some(target) => note_target(connection, event, target),
        None => Ok(()),
    }
}

/// Notes what the date of a new event counts from.
pub(crate) fn note_target(connection: &Connection, event: Id, target: Id) -> Result<(), StoreError> {
    connection
        .prepare_cached("INSERT INTO anchor (event, target) VALUES (?1, ?2)")?
        .execute([IdColumn(event), IdColumn(target)])?;
    Ok(())
}

/// The events through which `event` would count from itself if its date counted from `target`; empty if it would not.
pub(crate) fn circle(connection: &Connection, event: Id, target: Id) -> Result<Vec<Id>, StoreError> {
    let counted_from =
        connection.prepare_cached("SELECT 1 FROM anchor WHERE target = ?1")?.exists([IdColumn(event)])?;
    if !counted_from && event != target {
        // Nothing counts from it, so no way leads back to it: new events need not look far.
        return Ok(Vec::new());
    }
    let mut way = Vec::new();
    let mut met = HashSet::new();
    let mut next = Some(target);
    while let Some(at) = next {
        if at == event {
            way.push(at);
            return Ok(way);
        }
        if !met.insert(at) {
            break;
        }
        way.push(at);
        next = connection
            .prepare_cached("SELECT target FROM anchor WHERE event = ?1")?
            .query_row([IdColumn(at)], |row| row.get::<_, IdColumn>(0))
            .optional()?
            .map(|IdColumn(id)| id);
    }
    Ok(Vec::new())
}

/// Derives the dates of these events anew, and of all that count from them or from these sources.
/// Says how many events' dates moved.
pub(crate) fn derive(
    connection: &Connection,
    events: &BTreeSet<Id>,
    sources: &BTreeSet<Id>,
) -> Result<usize, StoreError> {
    let mut affected = events.clone();
    let mut targets: Vec<Id> = events.iter().chain(sources).copied().collect();
    while let Some(target) = targets.pop() {
        let mut statement = connection.prepare_cached("SELECT event FROM anchor WHERE target = ?1")?;
        let found = statement.query_map([IdColumn(target)], |row| row.get::<_, IdColumn>(0))?;
        for event in found {
            let IdColumn(event) = event?;
            if affected.insert(event) {
                targets.push(event);
            }
        }
    }
    let mut resolver = Resolver::new(connection);
    let mut moved = 0;
    for event in affected {
        if write(connection, event, &resolver.derived(event)?)? {
            moved += 1;
        }
    }
    Ok(moved)
}

/// Writes the derived columns of an event; says whether they changed.
fn write(connection: &Connection, event: Id, derived: &Derived) -> Result<bool, StoreError> {
    let [start_min, start_max, end_min, end_max, shape] = derived.bounds();
    let written = connection
        .prepare_cached(
            "UPDATE event SET start_min = ?2, start_max = ?3, end_min = ?4, end_max = ?5, shape = ?6, marks = ?7, \
             resolved = ?8 WHERE id = ?1 AND (start_min, start_max, end_min, end_max, shape, marks, resolved) \
             IS NOT (?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute(params![
            IdColumn(event),
            start_min,
            start_max,
            end_min,
            end_max,
            shape,
            derived.marks(),
            derived.resolved
        ])?;
    Ok(written > 0)
}

/// Works out what dates come to, each once. It walks instead of recursing: chains can be long.
pub(crate) struct Resolver<'c> {
    connection: &'c Connection,
    known: HashMap<Id, Resolution>,
}

impl<'c> Resolver<'c> {
    pub(crate) fn new(connection: &'c Connection) -> Self {
        Self { connection, known: HashMap::new() }
    }

    /// The derived columns of an event.
    pub(crate) fn derived(&mut self, event: Id) -> Result<Derived, StoreError> {
        let Some(stored) = self.stored(event)? else { return Ok(Derived::default()) };
        if stored.anchor().is_none() {
            return Ok(Derived::of_plain(&stored));
        }
        let resolution = self.event(event)?;
        let mut derived = Derived::of(&resolution);
        derived.resolved = resolution.ok().map(|date| date.to_stored());
        derived.adrift = derived.extent.is_none();
        Ok(derived)
    }

    /// What a date comes to.
    pub(crate) fn date(&mut self, date: &Date) -> Result<Resolution, StoreError> {
        let Some(anchor) = date.anchor() else { return Ok(Ok(date.clone())) };
        let base = match anchor.target {
            Target::Published(source) => self.published(source)?,
            Target::Event(event) => self.event(event)?,
        };
        Ok(base.and_then(|base| date.resolve(Some(&base))))
    }

    /// What the date of an event comes to.
    fn event(&mut self, event: Id) -> Result<Resolution, StoreError> {
        let mut way: Vec<(Id, Date)> = Vec::new();
        let mut on_way = HashSet::new();
        let mut at = event;
        let mut base = loop {
            if let Some(known) = self.known.get(&at) {
                break known.clone();
            }
            if !on_way.insert(at) {
                break Err(AnchorError::Cycle);
            }
            let Some(date) = self.stored(at)? else { break Err(AnchorError::MissingTarget) };
            match date.anchor().map(|anchor| anchor.target) {
                None => break Ok(date),
                Some(Target::Published(source)) => {
                    way.push((at, date));
                    break self.published(source)?;
                }
                Some(Target::Event(next)) => {
                    way.push((at, date));
                    at = next;
                }
            }
        };
        for (at, date) in way.into_iter().rev() {
            base = base.and_then(|base| date.resolve(Some(&base)));
            self.known.insert(at, base.clone());
        }
        Ok(base)
    }

    /// The date of an event as it is kept; `None` if there is no such event.
    fn stored(&self, event: Id) -> Result<Option<Date>, StoreError> {
        self.column("SELECT date FROM event WHERE id = ?1", event)
    }

    fn published(&self, source: Id) -> Result<Resolution, StoreError> {
        let date = self.column("SELECT published FROM source WHERE id = ?1", source)?;
        Ok(date.ok_or(AnchorError::MissingTarget))
    }

    fn column(&self, sql: &str, id: Id) -> Result<Option<Date>, StoreError> {
        let stored = self
            .connection
            .prepare_cached(sql)?
            .query_row([IdColumn(id)], |row| row.get::<_, Option<String>>(0))
            .optional()?;
        stored.map(|text| tables::to_date(&text.unwrap_or_default())).transpose()
    }
}
