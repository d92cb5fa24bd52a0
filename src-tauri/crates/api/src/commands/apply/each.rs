//! Edits of many events, read: which events are meant, and what is to become of each.

use dateline_core::Id;
use dateline_core::model::Noun;
use dateline_core::query::Query;
use dateline_store::{ChosenEvents, EachEdit, StoreError};

use super::batch::TemporaryIds;
use super::values;
use crate::{ApiError, wire};

/// The events that are meant.
///
/// # Errors
/// If the query cannot be read, or an id is none.
pub(in crate::commands) fn chosen(chosen: &wire::ChosenEvents) -> Result<ChosenEvents, ApiError> {
    let ids = |ids: &[String]| ids.iter().map(|id| id.parse::<Id>()).collect::<Result<Vec<_>, _>>();
    Ok(match chosen {
        wire::ChosenEvents::Ids(these) => ChosenEvents::Ids(ids(these)?),
        wire::ChosenEvents::Found(found) => {
            ChosenEvents::Found { query: Query::parse(&found.query)?, except: ids(&found.except)? }
        }
    })
}

/// What is to become of each event.
///
/// # Errors
/// If an event has no such field, or a value is not what its field holds.
pub(in crate::commands) fn edit(each: &wire::EachEvent, ids: &TemporaryIds) -> Result<EachEdit, ApiError> {
    let all = |texts: &[String]| texts.iter().map(|id| ids.resolve(id)).collect::<Result<Vec<_>, _>>();
    let actors = |actors: &[wire::EachActor]| {
        actors
            .iter()
            .map(|one| Ok((ids.resolve(&one.actor)?, role(one))))
            .collect::<Result<Vec<_>, ApiError>>()
    };
    let set = values::read(Noun::Event, &each.set, ids)?;
    if let Some((field, _)) = set.iter().find(|(field, _)| *field == "date") {
        return Err(StoreError::NotOfMany(field).into());
    }
    Ok(EachEdit {
        set,
        tag: all(&each.tag)?,
        untag: all(&each.untag)?,
        add: actors(&each.add)?,
        remove: actors(&each.remove)?,
    })
}

fn role(actor: &wire::EachActor) -> Option<String> {
    actor.role.as_deref().map(str::trim).filter(|role| !role.is_empty()).map(str::to_owned)
}
