//! Records that stand above one another: a place within a place, a kind under a kind. None stands above itself.

use std::collections::HashSet;

use dateline_core::Id;
use dateline_core::model::{FieldSpec, FieldType, Noun};
use rusqlite::{Connection, OptionalExtension};

use crate::StoreError;
use crate::tables::IdColumn;

/// The field that says what stands above a record of a noun; none if records of it do not stand above one another.
pub(crate) fn field(noun: Noun) -> Option<&'static FieldSpec> {
    noun.field("parent").filter(|field| field.holds == FieldType::Ref(noun))
}

/// The records through which `record` would stand above itself if it stood under `parent`; empty if it would not. Copies
/// that were edited apart and merged may hold a circle already: one that `record` is not part of does no harm.
pub(crate) fn circle(
    connection: &Connection,
    noun: Noun,
    record: Id,
    parent: Id,
) -> Result<Vec<Id>, StoreError> {
    let sql = format!("SELECT parent FROM {} WHERE id = ?1", noun.table());
    let mut statement = connection.prepare_cached(&sql)?;
    let (mut way, mut met) = (Vec::new(), HashSet::new());
    let mut next = Some(parent);
    while let Some(at) = next.filter(|at| met.insert(*at)) {
        way.push(at);
        if at == record {
            return Ok(way);
        }
        next = statement
            .query_row([IdColumn(at)], |row| row.get::<_, Option<IdColumn>>(0))
            .optional()?
            .flatten()
            .map(|IdColumn(id)| id);
    }
    Ok(Vec::new())
}

#[cfg(test)]
mod tests {
    use dateline_core::model::Value;

    use super::*;
    use crate::testing::{Desk, assert_sound, dump, label};

    /// Land, town within it, house within that.
    fn nested(desk: &mut Desk, noun: Noun) -> [Id; 3] {
        let mut parent = Value::Null;
        ["Land", "Town", "House"].map(|name| {
            let values = [("name", name.into()), ("parent", parent.clone())];
            let made = desk.db.commit(&label("new"), |edit| edit.create(noun, &values)).unwrap().value;
            parent = made.into();
            made
        })
    }

    #[test]
    fn nothing_stands_above_itself() {
        for noun in [Noun::Place, Noun::Kind] {
            let mut desk = Desk::new();
            let [land, town, house] = nested(&mut desk, noun);
            let before = dump(&desk.db);
            for (record, parent, way) in [
                (land, land, vec!["Land"]),
                (land, town, vec!["Town", "Land"]),
                (land, house, vec!["House", "Town", "Land"]),
            ] {
                let error = desk
                    .db
                    .commit(&label("edit"), |edit| edit.set(record, "parent", parent))
                    .map(drop)
                    .unwrap_err();
                assert!(
                    matches!(&error, StoreError::AboveItself { through, .. } if *through == way),
                    "{error}"
                );
                assert!(!error.hint().is_empty());
            }
            assert_eq!(dump(&desk.db), before);
            let _ = desk.db.commit(&label("edit"), |edit| edit.set(house, "parent", land)).unwrap();
            let _ = desk.db.commit(&label("edit"), |edit| edit.set(town, "parent", house)).unwrap();
            assert_sound(&desk.db);
        }
    }

    #[test]
    fn a_new_record_is_not_above_itself_either() {
        let mut desk = Desk::new();
        let id = Id::new();
        let values = [("name", "Land".into()), ("parent", id.into())];
        let refused = desk.db.commit(&label("new"), |edit| edit.create_with_id(id, Noun::Place, &values));
        assert!(refused.is_err());
    }

    #[test]
    fn a_circle_that_copies_brought_together_is_noted_and_can_be_opened() {
        let mut desk = Desk::new();
        let [land, town, house] = nested(&mut desk, Noun::Place);
        let event = [("title", "Talks".into()), ("place", house.into())];
        let talks = desk.db.commit(&label("new"), |edit| edit.create(Noun::Event, &event)).unwrap().value;
        // What a merge of copies leaves, each of which set one half of the circle.
        desk.db
            .connection
            .execute(
                "UPDATE place SET parent = ?2, copied = 0 WHERE id = ?1",
                [IdColumn(land), IdColumn(house)],
            )
            .unwrap();
        let notes = desk.db.check().unwrap().notes;
        assert!(
            notes.iter().any(|note| note.contains("lie within themselves") && note.contains("“Land”")),
            "{notes:?}"
        );
        let query = dateline_core::query::Query::parse("place:town").unwrap();
        let found = desk.db.find(&query, crate::Sort::default(), 0, 9).unwrap();
        assert_eq!(
            found.rows.iter().map(|row| row.id).collect::<Vec<_>>(),
            [talks],
            "looking comes to an end"
        );
        let _ = desk.db.commit(&label("edit"), |edit| edit.set(town, "parent", Value::Null)).unwrap();
        assert!(desk.db.check().unwrap().notes.iter().all(|note| !note.contains("within themselves")));
    }
}
