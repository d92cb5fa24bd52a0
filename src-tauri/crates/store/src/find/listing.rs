//! The rows of the events that a query finds, in order. The last listing is kept, so that paging through it, as a
//! table on the screen does, costs nothing but the page.

use dateline_core::query::Query;
use rusqlite::{Connection, params_from_iter};

use super::condition::Conditions;
use crate::StoreError;
use crate::log::read;

/// What events are sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Column {
    /// By when they began, then by their order within the day; undated ones last, whichever way.
    #[default]
    Date,
    /// By title.
    Title,
    /// By the name of the kind.
    Kind,
    /// By how far they have come.
    Status,
    /// By the name of the place.
    Place,
    /// By the name of the first participant.
    Actors,
    /// By the number of citations.
    Sources,
}

/// How events are sorted. Events that are equal in it come by date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Sort {
    /// By what.
    pub column: Column,
    /// Last first.
    pub descending: bool,
}

impl Sort {
    fn sql(self) -> String {
        let way = if self.descending { "DESC" } else { "ASC" };
        let by_date = format!("e.start_min {way} NULLS LAST, e.day_order {way}, e.row {way}");
        let key = match self.column {
            Column::Date => return by_date,
            Column::Title => "lower(e.title)",
            Column::Kind => "(SELECT lower(k.name) FROM kind k WHERE k.id = e.kind)",
            Column::Status => {
                "CASE e.status WHEN 'possible' THEN 1 WHEN 'announced' THEN 2 WHEN 'planned' THEN 3 \
                 WHEN 'expected' THEN 4 WHEN 'under-way' THEN 5 WHEN 'held' THEN 6 WHEN 'postponed' THEN 7 \
                 WHEN 'cancelled' THEN 8 WHEN 'not-held' THEN 9 END"
            }
            Column::Place => "(SELECT lower(l.name) FROM place l WHERE l.id = e.place AND l.live = 1)",
            Column::Actors => {
                "(SELECT lower(coalesce(a.sort_name, a.name)) FROM participation p JOIN actor a ON a.id = p.actor \
                 WHERE p.event = e.id AND p.live = 1 AND a.live = 1 ORDER BY p.position NULLS LAST, p.id LIMIT 1)"
            }
            Column::Sources => "(SELECT count(*) FROM citation c WHERE c.subject = e.id AND c.live = 1)",
        };
        format!("{key} {way} NULLS LAST, e.start_min ASC NULLS LAST, e.day_order, e.row")
    }
}

/// The rows that a query finds, in order.
#[derive(Debug)]
pub(crate) struct Listing {
    query: Query,
    sort: Sort,
    version: i64,
    pub(crate) rows: Vec<i64>,
}

impl Listing {
    /// Whether this is still the answer to the question.
    pub(crate) fn answers(&self, query: &Query, sort: Sort, version: i64) -> bool {
        self.version == version && self.sort == sort && self.query == *query
    }

    /// Finds the rows.
    pub(crate) fn make(connection: &Connection, query: &Query, sort: Sort) -> Result<Self, StoreError> {
        let version = read::last(connection)?.map_or(0, |(seq, _)| seq);
        let conditions = Conditions::of(connection, query)?;
        let rows = if sort.column == Column::Date && !query.is_empty() {
            by_date(connection, &conditions, sort.descending)?
        } else {
            in_sql(connection, &conditions, sort)?
        };
        Ok(Self { query: query.clone(), sort, version, rows })
    }
}

/// In the order that SQL gives; for all events by date that is the order of an index.
fn in_sql(connection: &Connection, conditions: &Conditions, sort: Sort) -> Result<Vec<i64>, StoreError> {
    let sql = format!("SELECT e.row FROM event e WHERE {} ORDER BY {}", conditions.sql, sort.sql());
    let mut statement = connection.prepare(&sql)?;
    let found = statement.query_map(params_from_iter(&conditions.values), |row| row.get(0))?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// As [`in_sql`] by date, sorted here: asked for the order, SQLite would walk the index by date and fetch every event of
/// the file in random order to test it.
fn by_date(
    connection: &Connection,
    conditions: &Conditions,
    descending: bool,
) -> Result<Vec<i64>, StoreError> {
    let sql = format!("SELECT e.row, e.day_order, e.start_min FROM event e WHERE {}", conditions.sql);
    let mut statement = connection.prepare(&sql)?;
    let mut found = statement.query(params_from_iter(&conditions.values))?;
    let (mut dated, mut undated) = (Vec::new(), Vec::new());
    while let Some(row) = found.next()? {
        let (number, day_order): (i64, Option<String>) = (row.get(0)?, row.get(1)?);
        match row.get::<_, Option<i64>>(2)? {
            Some(start) => dated.push((start, day_order, number)),
            None => undated.push((0, day_order, number)),
        }
    }
    for part in [&mut dated, &mut undated] {
        part.sort_unstable();
        if descending {
            part.reverse();
        }
    }
    Ok(dated.into_iter().chain(undated).map(|(_, _, number)| number).collect())
}
