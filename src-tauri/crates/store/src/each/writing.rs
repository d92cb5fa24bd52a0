//! Doing an edit of many events. What is the same for all of them is looked at once: whether a kind, a tag or an actor
//! is there, and where a value goes.

use dateline_core::Id;
use dateline_core::model::{Noun, Value};
use rusqlite::types::Value as Raw;

use super::had::{Had, Reader, Todo};
use super::{ChosenEvent, EachEdit, EachPart};
use crate::StoreError;
use crate::edit::{Edit, field_of};
use crate::tables;

impl Edit<'_> {
    /// Does an edit to each of these events, as far as it is not so already; deleted ones are left alone. Says how many
    /// events that changed.
    ///
    /// # Errors
    /// If an event has no such field, or it does not take the value; or if a kind, place, tag or actor that is named is
    /// not there.
    pub fn edit_each(&mut self, events: &[ChosenEvent], edit: &EachEdit) -> Result<usize, StoreError> {
        self.admit_each(edit)?;
        let reader = Reader::new(edit, false)?;
        let conflicts = self.connection.prepare("SELECT 1 FROM conflict LIMIT 1")?.exists([])?;
        let mut changed = 0;
        for event in events {
            let mut had = reader.read(self.connection, event.row, event.id)?;
            if !had.found.live {
                continue;
            }
            let mut any = false;
            let todo: Vec<_> = reader.todo(&had).collect();
            for (place, (part, todo)) in todo.into_iter().enumerate() {
                any |= self.do_part(event.id, &reader, &mut had, (place, part), todo, conflicts)?;
            }
            changed += usize::from(any);
        }
        Ok(changed)
    }

    /// Takes each of these events away. Says how many were there.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn delete_each(&mut self, events: &[ChosenEvent]) -> Result<usize, StoreError> {
        let nothing = EachEdit::default();
        let reader = Reader::new(&nothing, false)?;
        let mut deleted = 0;
        for event in events {
            let had = reader.read(self.connection, event.row, event.id)?;
            if had.found.live {
                self.take_away(event.id, &had.found)?;
                deleted += 1;
            }
        }
        Ok(deleted)
    }

    fn do_part(
        &mut self,
        event: Id,
        reader: &Reader<'_>,
        had: &mut Had,
        (place, part): (usize, EachPart<'_>),
        todo: Todo,
        conflicts: bool,
    ) -> Result<bool, StoreError> {
        match (part, todo) {
            // What copies disagree about is settled, though the value that is shown is the one wanted.
            (EachPart::Set(field, _), Todo::Nothing) if conflicts && self.in_conflict(event, field)? => {
                self.write_place(event, reader, had, place)?;
            }
            (_, Todo::Nothing) => return Ok(false),
            (_, Todo::Write(field)) => self.write_place(event, reader, had, field)?,
            (_, Todo::TakeAway(records)) => {
                for record in records {
                    self.delete(record)?;
                }
            }
            (EachPart::Tag(tag), Todo::Make) => {
                self.make(Noun::Tagging, &[("subject", event.into()), ("tag", tag.into())])?;
            }
            (EachPart::Add(actor, role), Todo::Make) => self.make(
                Noun::Participation,
                &[("event", event.into()), ("actor", actor.into()), ("role", role.into())],
            )?,
            (_, Todo::Make) => return Ok(false),
        }
        Ok(true)
    }

    fn write_place(
        &mut self,
        event: Id,
        reader: &Reader<'_>,
        had: &mut Had,
        place: usize,
    ) -> Result<(), StoreError> {
        let (spec, raw) = &reader.fields[place];
        self.write_field(event, &had.found, spec, raw, &had.values[place])?;
        // Its first values lie in the log from its first edit on.
        had.found.copied = true;
        Ok(())
    }

    fn make(&mut self, noun: Noun, values: &[(&str, Value)]) -> Result<(), StoreError> {
        let mut raws = vec![Raw::Null; noun.fields().len()];
        for (name, value) in values {
            raws[field_of(noun, name)?.0] = tables::to_raw(value);
        }
        self.write_new(Id::new(), noun, &raws)
    }

    /// Refuses what no event could take.
    fn admit_each(&self, edit: &EachEdit) -> Result<(), StoreError> {
        for (name, value) in &edit.set {
            let (_, spec) = field_of(Noun::Event, name)?;
            if matches!(value, Value::Date(_)) {
                return Err(StoreError::NotOfMany(spec.name));
            }
            // No event stands above another, so whose field it is does not matter.
            self.admit(Id::from_bytes([0; 16]), Noun::Event, spec, value)?;
        }
        let admit = |noun: Noun, field: &str, id: Id| {
            let (_, spec) = field_of(noun, field)?;
            self.admit(Id::from_bytes([0; 16]), noun, spec, &id.into())
        };
        edit.tag.iter().try_for_each(|tag| admit(Noun::Tagging, "tag", *tag))?;
        edit.add.iter().try_for_each(|(actor, _)| admit(Noun::Participation, "actor", *actor))
    }
}
