//! What hangs on what: which events an actor, a place or a source has, how often records are named, and which events
//! begin at the same moment.

use std::collections::HashMap;

use dateline_core::Id;
use dateline_core::model::{FieldType, Noun};
use rusqlite::OptionalExtension;

use crate::StoreError;
use crate::database::Database;
use crate::tables::{IdColumn, quoted};

/// An event among those that begin at the same moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SameStart {
    /// Its id.
    pub id: Id,
    /// Its title.
    pub title: String,
    /// Its place among the others, compared as text; none comes first.
    pub day_order: Option<String>,
}

impl Database {
    /// The events that an actor takes part in, that were at a place, or that cite a source, by date and undated ones
    /// last, at most `limit`; and how many there are in all. None for records of other nouns.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn events_tied(&self, to: Noun, id: Id, limit: usize) -> Result<(Vec<Id>, u64), StoreError> {
        let tie = match to {
            Noun::Actor => "e.id IN (SELECT event FROM participation WHERE actor = ?1 AND live = 1)",
            Noun::Place => "e.place = ?1",
            Noun::Source => "e.id IN (SELECT subject FROM citation WHERE source = ?1 AND live = 1)",
            _ => return Ok((Vec::new(), 0)),
        };
        let sql = format!(
            "SELECT e.id FROM event e WHERE e.live = 1 AND {tie} \
             ORDER BY e.start_min NULLS LAST, e.day_order, e.row"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let found = statement.query_map([IdColumn(id)], |row| row.get::<_, IdColumn>(0))?;
        let ids = found.map(|id| id.map(|IdColumn(id)| id)).collect::<Result<Vec<_>, _>>()?;
        let total = ids.len() as u64;
        Ok((ids.into_iter().take(limit).collect(), total))
    }

    /// How many records of a noun that are not deleted name each record in `field`.
    ///
    /// # Errors
    /// If the noun has no such field, or it does not name records.
    pub fn counts_by(&self, noun: Noun, field: &str) -> Result<HashMap<Id, u64>, StoreError> {
        let Some((name, FieldType::Ref(_) | FieldType::Record)) =
            noun.field(field).map(|spec| (spec.name, spec.holds))
        else {
            return Err(StoreError::NoField { noun, field: field.to_owned() });
        };
        let column = quoted(name);
        let sql = format!(
            "SELECT {column}, count(*) FROM {} WHERE live = 1 AND {column} IS NOT NULL GROUP BY {column}",
            noun.table()
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let found = statement.query_map([], |row| {
            let count: i64 = row.get(1)?;
            Ok((row.get::<_, IdColumn>(0)?.0, count.unsigned_abs()))
        })?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// The events that begin at the very moment at which this one does, itself among them, in the order in which they
    /// are shown, at most `limit`: where only the day is known, all of the day. None if it is undated or deleted.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn same_start(&self, event: Id, limit: usize) -> Result<Vec<SameStart>, StoreError> {
        let start: Option<i64> = self
            .connection
            .prepare_cached("SELECT start_min FROM event WHERE id = ?1 AND live = 1")?
            .query_row([IdColumn(event)], |row| row.get(0))
            .optional()?
            .flatten();
        let Some(start) = start else { return Ok(Vec::new()) };
        let mut statement = self.connection.prepare_cached(
            "SELECT id, title, day_order FROM event WHERE start_min = ?1 AND live = 1 \
             ORDER BY day_order, row LIMIT ?2",
        )?;
        let found = statement.query_map((start, i64::try_from(limit).unwrap_or(i64::MAX)), |row| {
            Ok(SameStart {
                id: row.get::<_, IdColumn>(0)?.0,
                title: row.get::<_, Option<String>>(1)?.unwrap_or_default(),
                day_order: row.get(2)?,
            })
        })?;
        Ok(found.collect::<Result<_, _>>()?)
    }
}

#[cfg(test)]
mod tests {
    use dateline_core::{Date, Value};

    use super::*;
    use crate::testing::{Desk, label};

    fn event(desk: &mut Desk, title: &str, date: &str, order: Option<&str>) -> Id {
        let date = Date::from_stored(date).unwrap();
        let date = if date.is_undated() { Value::Null } else { date.into() };
        let order = order.map_or(Value::Null, Value::from);
        let values = [("title", title.into()), ("date", date), ("day_order", order)];
        desk.db.commit(&label("event"), |edit| edit.create(Noun::Event, &values)).unwrap().value
    }

    #[test]
    fn events_of_an_actor_come_by_date_with_undated_ones_last() {
        let mut desk = Desk::new();
        let ids = [("Later", "2022"), ("Undated", ""), ("Earlier", "2021")]
            .map(|(title, date)| event(&mut desk, title, date, None));
        let actor = desk.db.commit(&label("actor"), |edit| {
            let actor = edit.create(Noun::Actor, &[("name", "Japan".into())])?;
            for id in ids {
                edit.create(Noun::Participation, &[("event", id.into()), ("actor", actor.into())])?;
            }
            Ok(actor)
        });
        let actor = actor.unwrap().value;
        assert_eq!(desk.db.events_tied(Noun::Actor, actor, 9).unwrap(), (vec![ids[2], ids[0], ids[1]], 3));
        assert_eq!(desk.db.events_tied(Noun::Actor, actor, 1).unwrap(), (vec![ids[2]], 3));
        desk.db.commit(&label("delete"), |edit| edit.delete(ids[0])).unwrap();
        assert_eq!(desk.db.events_tied(Noun::Actor, actor, 9).unwrap().1, 2);
        assert_eq!(desk.db.counts_by(Noun::Participation, "actor").unwrap(), HashMap::from([(actor, 3)]));
        assert!(desk.db.counts_by(Noun::Participation, "role").is_err());
    }

    #[test]
    fn an_id_in_a_query_is_one_record_and_no_other_of_its_name() {
        let mut desk = Desk::new();
        let [one, other] = ["One", "Other"].map(|title| event(&mut desk, title, "2022", None));
        let made = desk.db.commit(&label("actors"), |edit| {
            let mut actors = Vec::new();
            for event in [one, other] {
                let actor = edit.create(Noun::Actor, &[("name", "Smith".into())])?;
                edit.create(Noun::Participation, &[("event", event.into()), ("actor", actor.into())])?;
                actors.push(actor);
            }
            Ok(actors)
        });
        let actors = made.unwrap().value;
        let found = |words: &str| {
            let query = dateline_core::query::Query::parse(words).unwrap();
            let page = desk.db.find(&query, crate::Sort::default(), 0, 9).unwrap();
            page.rows.into_iter().map(|row| row.id).collect::<Vec<_>>()
        };
        assert_eq!(found("actor:Smith"), [one, other]);
        assert_eq!(found(&format!("actor:{}", actors[1])), [other]);
        assert_eq!(found(&format!("-actor:{}", actors[1])), [one]);
        assert_eq!(found(&format!("place:{}", actors[1])), []);
    }

    #[test]
    fn events_of_one_day_are_in_their_order_and_others_are_not_among_them() {
        let mut desk = Desk::new();
        let last = event(&mut desk, "Last", "2022-01-07", Some("b"));
        let first = event(&mut desk, "First", "2022-01-07", None);
        let second = event(&mut desk, "Second", "2022-01-07", Some("a"));
        let other = event(&mut desk, "Other", "2022-01-08", Some("a"));
        let undated = event(&mut desk, "Undated", "", None);
        let ids = |of| desk.db.same_start(of, 9).unwrap().into_iter().map(|one| one.id).collect::<Vec<_>>();
        assert_eq!(ids(second), [first, second, last]);
        assert_eq!(ids(other), [other]);
        assert_eq!(ids(undated), []);
    }
}
