//! What a row says of an event beyond its own fields: the records that hang on it.

use dateline_core::Id;
use dateline_core::model::{FigureType, Noun, Value};
use dateline_store::{Bulk, Record, StoreError};

use super::draft::Draft;
use super::names::Names;

/// A record that hangs on an event.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Part {
    pub(super) noun: Noun,
    /// By what it is the same in another reading of the table: the actor and the role of a participation.
    pub(super) identity: Vec<(&'static str, Value)>,
    /// What else is in it.
    pub(super) content: Vec<(&'static str, Value)>,
}

impl Part {
    fn new(noun: Noun, identity: Vec<(&'static str, Value)>) -> Self {
        Self { noun, identity, content: Vec::new() }
    }

    /// The field by which a record of this noun hangs on its event.
    pub(super) const fn link(noun: Noun) -> &'static str {
        if matches!(noun, Noun::Participation) { "event" } else { "subject" }
    }

    /// Whether a record is this part.
    pub(super) fn is(&self, record: &Record) -> bool {
        record.noun == self.noun && self.identity.iter().all(|(field, value)| record.get(field) == value)
    }

    /// Makes it.
    pub(super) fn create(self, bulk: &mut Bulk<'_>, event: Id) -> Result<(), StoreError> {
        let mut values = Vec::with_capacity(1 + self.identity.len() + self.content.len());
        values.push((Self::link(self.noun), Value::Id(event)));
        values.extend(self.identity);
        values.extend(self.content);
        bulk.create(self.noun, &values)?;
        Ok(())
    }
}

/// The parts of a draft; records that it names are made where there are none.
pub(super) fn parts(
    bulk: &mut Bulk<'_>,
    names: &mut Names,
    fields: &[(String, FigureType)],
    draft: &Draft,
) -> Result<Vec<Part>, StoreError> {
    let mut parts = Vec::with_capacity(draft.actors.len() + draft.figures.len() + 1);
    for (role, name) in &draft.actors {
        let actor = names.of(bulk, Noun::Actor, name)?;
        parts.push(Part::new(
            Noun::Participation,
            vec![("actor", actor.into()), ("role", Value::from(role.as_deref()))],
        ));
    }
    for (place, value) in &draft.figures {
        let Some((name, holds)) = fields.get(*place) else { continue };
        let field = names.field(bulk, name, *holds)?;
        let mut part = Part::new(Noun::Figure, vec![("field", field.into())]);
        part.content.push(("value", value.as_str().into()));
        parts.push(part);
    }
    for name in &draft.tags {
        parts.push(Part::new(Noun::Tagging, vec![("tag", names.of(bulk, Noun::Tag, name)?.into())]));
    }
    for name in &draft.sources {
        parts.push(Part::new(Noun::Citation, vec![("source", names.of(bulk, Noun::Source, name)?.into())]));
    }
    for body in &draft.notes {
        parts.push(Part::new(Noun::Note, vec![("body", body.as_str().into())]));
    }
    // Two names of one actor are one participation.
    let mut place = 0;
    while place < parts.len() {
        let again = parts[..place]
            .iter()
            .any(|part| part.noun == parts[place].noun && part.identity == parts[place].identity);
        if again {
            parts.remove(place);
        } else {
            place += 1;
        }
    }
    Ok(parts)
}
