//! What hangs on the event of a row: as it stands in the last column, with what someone changed in the cells.

use dateline_core::model::{FigureType, Noun, Value, figure_value};
use dateline_core::{Date, Id};
use dateline_store::{Bulk, StoreError};

use super::super::records::Incoming;
use super::{Taken, Taking, link, text, value};
use crate::sheet::{SheetRow, actor_cell, actors_of_cell, list_cell, list_of_cell};

/// A part of the event that a cell shows: what it is called there, and its place among the records of the row.
struct Shown {
    place: usize,
    role: Option<String>,
    name: String,
}

impl Taking<'_> {
    /// Brings the parts among `records` to what the cells say.
    pub(super) fn parts(
        &mut self,
        bulk: &mut Bulk<'_>,
        place: usize,
        event: Id,
        row: &SheetRow,
        records: &mut Vec<Incoming>,
        taken: &mut Taken,
    ) -> Result<(), StoreError> {
        if row.event.is_empty() && row.records.is_empty() {
            // Without its last cell, a row says nothing of what hangs on an event that is there already.
            self.add_parts_that_are_there(bulk, place, event, records)?;
        }
        let mut gone = Vec::new();
        for (noun, column) in
            [(Noun::Participation, "actors"), (Noun::Tagging, "tags"), (Noun::Note, "notes")]
        {
            let Some(cell) = row.cell(column) else { continue };
            self.list(bulk, place, event, (noun, cell), records, &mut gone)?;
        }
        for (column, cell) in row.fields.iter().enumerate() {
            self.figure(bulk, place, event, (column, cell), records, &mut gone, taken)?;
        }
        for id in &gone {
            records.retain(|record| record.id != *id);
            if bulk.record(*id)?.is_some_and(|record| !record.deleted) {
                taken.changed |= bulk.delete(*id)?;
            }
        }
        Ok(())
    }

    fn add_parts_that_are_there(
        &self,
        bulk: &mut Bulk<'_>,
        place: usize,
        event: Id,
        records: &mut Vec<Incoming>,
    ) -> Result<(), StoreError> {
        for (noun, field) in [
            (Noun::Participation, "event"),
            (Noun::Tagging, "subject"),
            (Noun::Note, "subject"),
            (Noun::Figure, "subject"),
        ] {
            for record in bulk.linked(noun, field, event)? {
                records.push(Incoming { place, noun, id: record.id, values: record.values });
            }
        }
        Ok(())
    }

    /// Participations, tags or notes in one cell.
    fn list(
        &mut self,
        bulk: &mut Bulk<'_>,
        place: usize,
        event: Id,
        (noun, cell): (Noun, &str),
        records: &mut Vec<Incoming>,
        gone: &mut Vec<Id>,
    ) -> Result<(), StoreError> {
        let shown = self.shown(noun, event, records);
        let rendered = match noun {
            Noun::Participation => {
                actor_cell(shown.iter().map(|one| (one.role.as_deref(), one.name.as_str())))
            }
            _ => list_cell(shown.iter().map(|one| one.name.as_str())),
        };
        if cell == rendered {
            return Ok(());
        }
        let wanted: Vec<(Option<String>, String)> = match noun {
            Noun::Participation => actors_of_cell(cell),
            _ => list_of_cell(cell).into_iter().map(|name| (None, name)).collect(),
        };
        let mut left: Vec<&Shown> = shown.iter().collect();
        let mut new = Vec::new();
        for (role, name) in wanted {
            match left.iter().position(|one| one.role == role && one.name == name) {
                Some(found) => drop(left.remove(found)),
                None => new.push((role, name)),
            }
        }
        gone.extend(left.iter().map(|one| records[one.place].id));
        for (role, name) in new {
            let values: Vec<(&'static str, Value)> = match noun {
                Noun::Participation => {
                    let Some(actor) = self.known.named(bulk, Noun::Actor, &name, None)? else { continue };
                    vec![("event", event.into()), ("actor", actor.into()), ("role", role.into())]
                }
                Noun::Tagging => {
                    let Some(tag) = self.known.named(bulk, Noun::Tag, &name, None)? else { continue };
                    vec![("subject", event.into()), ("tag", tag.into())]
                }
                _ => vec![("subject", event.into()), ("body", name.into())],
            };
            records.push(Incoming { place, noun, id: Id::new(), values });
        }
        Ok(())
    }

    /// The parts of a noun as their cell shows them.
    fn shown(&self, noun: Noun, event: Id, records: &[Incoming]) -> Vec<Shown> {
        let field = if noun == Noun::Participation { "event" } else { "subject" };
        let mut shown: Vec<(i64, Id, Shown)> = Vec::new();
        for (place, record) in records.iter().enumerate() {
            let values = &record.values;
            if record.noun != noun || link(values, field) != Some(event) {
                continue;
            }
            let name = match noun {
                Noun::Participation => link(values, "actor").and_then(|id| self.known.title(id)),
                Noun::Tagging => link(values, "tag").and_then(|id| self.known.title(id)),
                _ => text(values, "body"),
            };
            let position = match value(values, "position") {
                Some(Value::Int(position)) => *position,
                _ => i64::MAX,
            };
            let role = text(values, "role").map(str::to_owned);
            if let Some(name) = name {
                shown.push((position, record.id, Shown { place, role, name: name.to_owned() }));
            }
        }
        shown.sort_by_key(|(position, id, _)| (*position, *id));
        shown.into_iter().map(|(_, _, one)| one).collect()
    }

    /// The figure of one field in its cell. Several figures of one field are only changed by the last column.
    #[expect(clippy::too_many_arguments, reason = "a row, its cell, and the three things that come of it")]
    fn figure(
        &mut self,
        bulk: &mut Bulk<'_>,
        place: usize,
        event: Id,
        (column, cell): (usize, &str),
        records: &mut Vec<Incoming>,
        gone: &mut Vec<Id>,
        taken: &mut Taken,
    ) -> Result<(), StoreError> {
        let is_of = |record: &Incoming, field: Id| {
            record.noun == Noun::Figure
                && link(&record.values, "subject") == Some(event)
                && link(&record.values, "field") == Some(field)
        };
        let there: Vec<usize> = match self.known.known_field(column) {
            Some((field, _)) => (0..records.len()).filter(|at| is_of(&records[*at], field)).collect(),
            None => Vec::new(),
        };
        let (at, before) = match there[..] {
            [] if cell.trim().is_empty() => return Ok(()),
            [] => (None, String::new()),
            [at] => (Some(at), text(&records[at].values, "value").unwrap_or_default().to_owned()),
            _ => return Ok(()),
        };
        let Some((field, holds)) = self.known.field(bulk, column)? else { return Ok(()) };
        if at.is_some() && cell == self.figure_text(holds, &before) {
            return Ok(());
        }
        if cell.trim().is_empty() {
            gone.extend(at.map(|at| records[at].id));
            return Ok(());
        }
        let value: Value = match self.figure_value(bulk, (field, holds), cell)? {
            Ok(value) => value.into(),
            Err(why) => {
                taken.problems.push(why);
                return Ok(());
            }
        };
        match at {
            Some(at) => {
                let values = &mut records[at].values;
                values.retain(|(name, _)| *name != "value");
                values.push(("value", value));
            }
            None => {
                let values = vec![("subject", event.into()), ("field", field.into()), ("value", value)];
                records.push(Incoming { place, noun: Noun::Figure, id: Id::new(), values });
            }
        }
        Ok(())
    }

    fn figure_text(&self, holds: FigureType, kept: &str) -> String {
        let shown = match holds {
            FigureType::Date => {
                Date::from_stored(kept).ok().and_then(|date| date.edtf().map(ToString::to_string))
            }
            FigureType::Actor | FigureType::Place => {
                kept.parse().ok().and_then(|id| self.known.title(id)).map(str::to_owned)
            }
            _ => None,
        };
        shown.unwrap_or_else(|| kept.to_owned())
    }

    fn figure_value(
        &mut self,
        bulk: &mut Bulk<'_>,
        (field, holds): (Id, FigureType),
        cell: &str,
    ) -> Result<Result<String, String>, StoreError> {
        let noun = match holds {
            FigureType::Actor => Noun::Actor,
            FigureType::Place => Noun::Place,
            FigureType::Date => {
                let read = Date::read(cell, &dateline_core::date::Reading::default());
                return Ok(read.map(|date| date.to_stored()).map_err(|error| error.message));
            }
            FigureType::Number | FigureType::Text => return Ok(Ok(cell.to_owned())),
            FigureType::Choice | FigureType::YesNo | FigureType::Link => {
                let options = bulk.record(field)?;
                let options = options.as_ref().and_then(|field| field.text("options")).unwrap_or_default();
                return Ok(figure_value(holds, options, cell).map_err(|error| error.to_string()));
            }
        };
        let named = self.known.named(bulk, noun, cell, None)?;
        Ok(named.map(|id| id.to_string()).ok_or_else(|| "it names nobody".to_owned()))
    }
}
