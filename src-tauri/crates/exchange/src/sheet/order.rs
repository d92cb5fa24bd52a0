//! The order of events in a table: by time, and by id where that is the same, so that copies of a database which met
//! their events in another order give equal bytes.

use dateline_core::Id;
use dateline_core::model::Value;
use dateline_core::query::Query;
use dateline_store::{Database, EventRow, Record, Sort};

use crate::error::ExchangeError;

/// Events that are fetched at a time.
const PAGE: usize = 1_000;
/// Events at the same time that are kept at hand; of more, all but the ids are fetched again.
const AT_HAND: usize = 1_000;

/// An event among others of the same time.
struct Tied {
    id: Id,
    at_hand: Option<(EventRow, Record)>,
}

/// Gives the events that `query` finds to `each`.
///
/// # Errors
/// If the file cannot be read, or `each` returns an error.
pub(super) fn in_order(
    database: &Database,
    query: &Query,
    mut each: impl FnMut(EventRow, Record) -> Result<(), ExchangeError>,
) -> Result<(), ExchangeError> {
    let mut tied: Vec<Tied> = Vec::new();
    let mut time: Option<(Option<i64>, Value)> = None;
    let mut offset = 0;
    loop {
        let page = database.find(query, Sort::default(), offset, PAGE)?;
        let (found, total) = (page.rows.len(), page.total);
        for row in page.rows {
            let Some(event) = database.record(row.id)? else { continue };
            let own =
                Some((row.extent.as_ref().map(|extent| extent.start_min), event.get("day_order").clone()));
            if own != time {
                give(database, &mut tied, &mut each)?;
                time = own;
            }
            let id = row.id;
            tied.push(Tied { id, at_hand: (tied.len() < AT_HAND).then_some((row, event)) });
        }
        offset += found;
        if found == 0 || offset >= total {
            return give(database, &mut tied, &mut each);
        }
    }
}

fn give(
    database: &Database,
    tied: &mut Vec<Tied>,
    each: &mut impl FnMut(EventRow, Record) -> Result<(), ExchangeError>,
) -> Result<(), ExchangeError> {
    tied.sort_unstable_by_key(|one| one.id);
    for one in tied.drain(..) {
        let known = match one.at_hand {
            Some(known) => Some(known),
            None => database.event_row(one.id)?.zip(database.record(one.id)?),
        };
        if let Some((row, event)) = known {
            each(row, event)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use dateline_core::Noun;
    use dateline_store::{AppData, Label};

    use super::*;

    #[test]
    fn events_of_the_same_time_stand_by_their_ids() {
        let folder = tempfile::tempdir().unwrap();
        let app = AppData::at(folder.path().join("app"));
        let mut database = Database::create(&folder.path().join("a.dateline"), &app).unwrap();
        database.set_author("Ida Tarbell").unwrap();
        let mut ids: Vec<Id> = (0..2 * AT_HAND + 10).map(|_| Id::new()).collect();
        ids.sort_unstable();
        let early = Id::new();
        let date = |text: &str| Value::Date(dateline_core::Date::from_stored(text).unwrap());
        let _done = database
            .import(&Label::new("event.import", "import"), |bulk| {
                for id in ids.iter().rev() {
                    let values = [("title", "Talks".into()), ("date", date("2022-01-07"))];
                    bulk.create_with_id(*id, Noun::Event, &values)?;
                }
                let values = [("title", "A walk".into()), ("date", date("2021"))];
                bulk.create_with_id(early, Noun::Event, &values)
            })
            .unwrap();
        let mut found = Vec::new();
        in_order(&database, &Query::default(), |row, event| {
            assert_eq!(row.id, event.id);
            found.push(row.id);
            Ok(())
        })
        .unwrap();
        assert_eq!(found[0], early);
        assert_eq!(found[1..], ids);
    }
}
