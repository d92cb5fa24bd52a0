//! The event of a row.

use dateline_core::date::{Reading, When};
use dateline_core::model::{Noun, Status, Value};
use dateline_core::{Date, Id};
use dateline_store::{Bulk, Record, StoreError};
use serde_json::{Map, Value as Json};

use super::super::records::Incoming;
use super::{Taken, Taking, link};
use crate::json::{Parsed, from_json};
use crate::sheet::{DATE_SHOWN, SheetRow, date_of_cells};

/// A value for a field: nothing if the table does not say.
type Wanted = Option<Value>;

impl Taking<'_> {
    /// The event of a row; nothing if there can be none, with the reason among the problems.
    pub(super) fn event(
        &mut self,
        bulk: &mut Bulk<'_>,
        place: usize,
        row: &SheetRow,
        taken: &mut Taken,
    ) -> Result<Option<Incoming>, StoreError> {
        let id = match row.cell("id").map(str::trim) {
            None | Some("") => Id::new(),
            Some(text) => match text.parse() {
                Ok(id) => id,
                Err(_) => {
                    taken.problems.push(format!("“{text}” is no id of Dateline’s; the event gets a new one"));
                    Id::new()
                }
            },
        };
        let there = bulk.record(id)?;
        if there.as_ref().is_some_and(|record| record.noun != Noun::Event) {
            taken.problems.push("its id is not that of an event".to_owned());
            return Ok(None);
        }
        let mut object = row.event.clone();
        let shown = object.remove(DATE_SHOWN);
        let kept = self.kept(id, object, taken);
        let mut values = Vec::new();
        for spec in Noun::Event.fields() {
            let wanted = match spec.name {
                "title" | "summary" => row.cell(spec.name).map(text_or_nothing),
                "status" => status(row, taken),
                "kind" => self.named(bulk, Noun::Kind, row.cell("kind"), link(&kept, "kind"))?,
                "place" => self.named(bulk, Noun::Place, row.cell("place"), link(&kept, "place"))?,
                "date" => date(row, super::value(&kept, "date"), shown.as_ref(), taken),
                name if row.event.is_empty() => there.as_ref().map(|record| record.get(name).clone()),
                name => Some(super::value(&kept, name).cloned().unwrap_or_default()),
            };
            // What the table does not say stays as it is.
            let value =
                wanted.or_else(|| there.as_ref().map(|record: &Record| record.get(spec.name).clone()));
            values.push((spec.name, value.unwrap_or_default()));
        }
        if values.iter().any(|(name, value)| *name == "title" && value.is_null()) {
            taken.problems.push("it has no title".to_owned());
            return Ok(None);
        }
        Ok(Some(Incoming { place, noun: Noun::Event, id, values }))
    }

    /// The event's fields in the last column.
    fn kept(&self, id: Id, mut object: Map<String, Json>, taken: &mut Taken) -> Vec<(&'static str, Value)> {
        object.insert("id".to_owned(), id.to_string().into());
        match from_json(Noun::Event, &object) {
            Ok(Parsed { values, problems, .. }) => {
                taken.problems.extend(problems);
                values
            }
            Err(why) => {
                taken.problems.push(why);
                Vec::new()
            }
        }
    }

    fn named(
        &mut self,
        bulk: &mut Bulk<'_>,
        noun: Noun,
        cell: Option<&str>,
        before: Option<Id>,
    ) -> Result<Wanted, StoreError> {
        Ok(match cell {
            None => None,
            Some(cell) => Some(self.known.named(bulk, noun, cell, before)?.into()),
        })
    }
}

fn text_or_nothing(cell: &str) -> Value {
    if cell.is_empty() { Value::Null } else { cell.into() }
}

fn status(row: &SheetRow, taken: &mut Taken) -> Wanted {
    let cell = row.cell("status")?;
    if cell.trim().is_empty() {
        return Some(Value::Null);
    }
    match cell.trim().to_lowercase().replace([' ', '_'], "-").parse::<Status>() {
        Ok(status) => Some(status.as_str().into()),
        Err(error) => {
            taken.problems.push(error.to_string());
            None
        }
    }
}

/// The date in the last column, unless the cells say something else than what it came to when they were written.
fn date(row: &SheetRow, kept: Option<&Value>, shown: Option<&Json>, taken: &mut Taken) -> Wanted {
    let cell = |column| row.cell(column).unwrap_or_default().trim();
    let cells = ["date", "time", "zone", "wording"].map(cell);
    row.cell("date")?;
    if let (Some(Value::Date(kept)), Some(shown)) = (kept, shown.and_then(Json::as_str)) {
        let unchanged = cells[0] == shown && crate::sheet::date_cells(kept)[1..] == cells[1..];
        if unchanged {
            return Some(kept.clone().into());
        }
    }
    let read = date_of_cells(cells).or_else(|why| {
        // Someone typed it, as people do.
        Date::read(cells[0], &Reading::default()).ok().filter(|date| date.anchor().is_none()).ok_or(why)
    });
    Some(match read {
        Ok(date) => date.into(),
        Err(why) => {
            let said = cells.iter().filter(|cell| !cell.is_empty()).copied().collect::<Vec<_>>().join(", ");
            taken.problems.push(format!("{why}; the event is undated and keeps the words “{said}”"));
            Date { when: When::Undated, wording: Some(said), ..Date::default() }.into()
        }
    })
}
