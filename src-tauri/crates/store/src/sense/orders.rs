//! Orders that cannot be, and days that have passed.

use dateline_core::Id;
use dateline_core::date::{Extent, Truth};
use dateline_core::model::{RelationType, Status};
use dateline_core::sense::impossible;
use rusqlite::Row;

use crate::StoreError;
use crate::database::Database;
use crate::dates;
use crate::tables::{IdColumn, to_date};

/// Two dates that cannot both be right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WrongOrder {
    /// A relation between events whose dates do not allow it.
    Relation {
        /// The relation.
        relation: Id,
        /// What it says.
        sort: RelationType,
        /// The event it leads from.
        origin: Id,
        /// The event it leads to.
        target: Id,
    },
    /// A source that affirms an event as held was published before the event can have begun.
    Foretold {
        /// The event.
        event: Id,
        /// The source.
        source: Id,
    },
}

/// An event that was still to come when it was last looked at, and whose date has certainly passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Overdue {
    /// The event.
    pub event: Id,
    /// What it still says.
    pub status: Status,
}

/// The statuses of what is still to come.
const AHEAD: [Status; 4] = [Status::Possible, Status::Announced, Status::Planned, Status::Expected];

const RELATIONS: &str = "
  SELECT r.id, r.type, a.id, b.id,
         a.start_min, a.start_max, a.end_min, a.end_max, a.shape, a.marks,
         b.start_min, b.start_max, b.end_min, b.end_max, b.shape, b.marks
  FROM relation r
  JOIN event a ON a.id = r.origin AND a.live = 1 AND a.start_min IS NOT NULL
  JOIN event b ON b.id = r.target AND b.live = 1 AND b.start_min IS NOT NULL
  WHERE r.live = 1 ORDER BY r.id";

/// Only what is said to have happened: whoever affirms what is planned speaks before it.
const AFFIRMED: &str = "
  SELECT e.id, s.id, s.published, e.start_min, e.start_max, e.end_min, e.end_max, e.shape, e.marks
  FROM citation c
  JOIN event e ON e.id = c.subject AND e.live = 1 AND e.status IN ('held', 'under-way') AND e.start_min IS NOT NULL
  JOIN source s ON s.id = c.source AND s.live = 1 AND s.published IS NOT NULL
  WHERE c.live = 1 AND c.field IS NULL AND c.stance = 'affirms' ORDER BY e.start_min, e.id";

impl Database {
    /// Relations that the dates of their events do not allow, and sources that affirm what was still to come.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn wrong_orders(&self) -> Result<Vec<WrongOrder>, StoreError> {
        let mut found = Vec::new();
        let mut statement = self.connection.prepare_cached(RELATIONS)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let word = row.get_ref(1)?.as_str_or_null().map_err(rusqlite::Error::from)?;
            let Some(sort) = word.and_then(|word| word.parse().ok()) else { continue };
            let (Some(one), Some(other)) = (extent(row, 4)?, extent(row, 10)?) else { continue };
            if impossible(sort, &one, &other) {
                let id = |at| Ok::<_, StoreError>(row.get::<_, IdColumn>(at)?.0);
                let (relation, origin, target) = (id(0)?, id(2)?, id(3)?);
                found.push(WrongOrder::Relation { relation, sort, origin, target });
            }
        }
        let mut statement = self.connection.prepare_cached(AFFIRMED)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let published = to_date(&row.get::<_, String>(2)?)?;
            let (Some(published), Some(event)) = (published.extent(), extent(row, 3)?) else { continue };
            if published.before(&event) == Truth::Certainly {
                let (IdColumn(event), IdColumn(source)) = (row.get(0)?, row.get(1)?);
                found.push(WrongOrder::Foretold { event, source });
            }
        }
        Ok(found)
    }

    /// Events that are still said to be possible, announced, planned or expected, and whose date was certainly over at
    /// `now`, in seconds since 1970; the latest first.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn overdue(&self, now: i64) -> Result<Vec<Overdue>, StoreError> {
        let statuses = AHEAD.map(|status| format!("'{}'", status.as_str())).join(", ");
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT id, status FROM event WHERE live = 1 AND end_max <= ?1 AND status IN ({statuses}) \
             ORDER BY end_max DESC, id"
        ))?;
        let mut rows = statement.query([now])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let word: String = row.get(1)?;
            let Ok(status) = word.parse() else { continue };
            found.push(Overdue { event: row.get::<_, IdColumn>(0)?.0, status });
        }
        Ok(found)
    }
}

fn extent(row: &Row<'_>, from: usize) -> Result<Option<Extent>, StoreError> {
    let bounds =
        [row.get(from)?, row.get(from + 1)?, row.get(from + 2)?, row.get(from + 3)?, row.get(from + 4)?];
    Ok(dates::extent(bounds, row.get(from + 5)?))
}
