//! What an event has of what an edit of many may change, and what the parts of the edit come to for it.

use dateline_core::Id;
use dateline_core::model::{FieldSpec, Noun};
use rusqlite::Connection;
use rusqlite::types::Value as Raw;

use super::{EachEdit, EachPart};
use crate::StoreError;
use crate::edit::field_of;
use crate::tables::{self, Found, IdColumn};

/// Reads events for one edit.
pub(super) struct Reader<'e> {
    /// The fields that it sets, with their values as SQLite keeps them.
    pub(super) fields: Vec<(&'static FieldSpec, Raw)>,
    tags: bool,
    actors: bool,
    sql: String,
    pub(super) parts: Vec<EachPart<'e>>,
}

/// What one event has.
pub(super) struct Had {
    pub(super) found: Found,
    /// In the order of the fields that are set.
    pub(super) values: Vec<Raw>,
    /// Taggings, each with its tag.
    pub(super) tags: Vec<(Id, Id)>,
    /// Participations, each with its actor and role.
    actors: Vec<(Id, Id, Option<String>)>,
}

/// What a part of an edit comes to for one event.
#[derive(Debug, PartialEq)]
pub(super) enum Todo {
    /// It is so already.
    Nothing,
    /// The field of this place among those that are set gets its value.
    Write(usize),
    /// A record is made.
    Make,
    /// These taggings or participations go.
    TakeAway(Vec<Id>),
}

impl<'e> Reader<'e> {
    /// A reader for an edit. `with_tags`: also where the edit is not about tags.
    ///
    /// # Errors
    /// If an event has no such field.
    pub(super) fn new(edit: &'e EachEdit, with_tags: bool) -> Result<Self, StoreError> {
        let fields = edit
            .set
            .iter()
            .map(|(name, value)| Ok((field_of(Noun::Event, name)?.1, tables::to_raw(value))))
            .collect::<Result<Vec<_>, StoreError>>()?;
        let columns: String =
            fields.iter().map(|(field, _)| format!(", {}", tables::quoted(field.name))).collect();
        Ok(Self {
            fields,
            tags: with_tags || !(edit.tag.is_empty() && edit.untag.is_empty()),
            actors: !(edit.add.is_empty() && edit.remove.is_empty()),
            sql: format!("SELECT live, copied, born_change, born_n{columns} FROM event WHERE row = ?1"),
            parts: edit.parts(),
        })
    }

    /// What an event has.
    pub(super) fn read(&self, connection: &Connection, row: i64, id: Id) -> Result<Had, StoreError> {
        let (found, values) = connection.prepare_cached(&self.sql)?.query_row([row], |columns| {
            let found = Found {
                noun: Noun::Event,
                row,
                live: columns.get(0)?,
                copied: columns.get(1)?,
                born_change: columns.get(2)?,
                born_n: columns.get(3)?,
            };
            let values = (4..4 + self.fields.len()).map(|place| columns.get(place));
            Ok((found, values.collect::<Result<Vec<Raw>, _>>()?))
        })?;
        let mut had = Had { found, values, tags: Vec::new(), actors: Vec::new() };
        if self.tags {
            let mut tags = connection
                .prepare_cached("SELECT id, tag FROM tagging WHERE subject = ?1 AND live = 1 ORDER BY id")?;
            let found = tags.query_map([IdColumn(id)], |columns| {
                Ok((columns.get::<_, IdColumn>(0)?.0, columns.get::<_, IdColumn>(1)?.0))
            })?;
            had.tags = found.collect::<Result<_, _>>()?;
        }
        if self.actors {
            let mut actors = connection.prepare_cached(
                "SELECT id, actor, role FROM participation WHERE event = ?1 AND live = 1 ORDER BY id",
            )?;
            let found = actors.query_map([IdColumn(id)], |columns| {
                let (IdColumn(part), IdColumn(actor)) = (columns.get(0)?, columns.get(1)?);
                Ok((part, actor, columns.get(2)?))
            })?;
            had.actors = found.collect::<Result<_, _>>()?;
        }
        Ok(had)
    }

    /// What each part comes to for an event, in their order.
    pub(super) fn todo<'a>(&'a self, had: &'a Had) -> impl Iterator<Item = (EachPart<'e>, Todo)> + 'a {
        self.parts.iter().enumerate().map(|(place, part)| (*part, self.of(place, part, had)))
    }

    fn of(&self, place: usize, part: &EachPart<'_>, had: &Had) -> Todo {
        let make_unless = |there: bool| if there { Todo::Nothing } else { Todo::Make };
        let take_away = |ids: Vec<Id>| if ids.is_empty() { Todo::Nothing } else { Todo::TakeAway(ids) };
        match part {
            // Fields are the first parts, in the order of `fields`.
            EachPart::Set(..) if had.values[place] == self.fields[place].1 => Todo::Nothing,
            EachPart::Set(..) => Todo::Write(place),
            EachPart::Tag(tag) => make_unless(had.tags.iter().any(|(_, other)| other == tag)),
            EachPart::Untag(tag) => {
                take_away(had.tags.iter().filter(|(_, other)| other == tag).map(|(id, _)| *id).collect())
            }
            EachPart::Add(actor, role) => make_unless(
                had.actors.iter().any(|(_, other, as_)| other == actor && as_.as_deref() == *role),
            ),
            EachPart::Remove(actor, role) => take_away(
                had.actors
                    .iter()
                    .filter(|(_, other, as_)| other == actor && (role.is_none() || as_.as_deref() == *role))
                    .map(|(id, ..)| *id)
                    .collect(),
            ),
        }
    }
}
