//! Editing: the one way in which values come into an event database.

use std::collections::BTreeSet;

use dateline_core::Id;
use dateline_core::model::{FieldSpec, FieldType, Noun, Value, ValueError};
use rusqlite::types::Value as Raw;
use rusqlite::{Connection, ToSql};

use crate::log::{Draft, NewOp, OpAt, OpKind, State, fold, read};
use crate::record::{self, Record};
use crate::tables::{self, Found, IdColumn};
use crate::touched::Touched;
use crate::{StoreError, ancestry, dates, settings, text_index};

/// An edit in progress: one change, in one transaction. What it reads includes what it wrote.
pub struct Edit<'c> {
    pub(crate) connection: &'c Connection,
    pub(crate) draft: Draft<'c>,
    pub(crate) touched: Touched,
}

impl<'c> Edit<'c> {
    pub(crate) fn new(connection: &'c Connection, draft: Draft<'c>) -> Self {
        Self { connection, draft, touched: Touched::default() }
    }

    /// A record as it is within this edit.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn record(&self, id: Id) -> Result<Option<Record>, StoreError> {
        record::read(self.connection, id)
    }

    /// The records of a noun whose `field` names `id`, as they are within this edit.
    ///
    /// # Errors
    /// If the noun has no such field, or it does not name records.
    pub fn linked(&self, noun: Noun, field: &str, id: Id) -> Result<Vec<Record>, StoreError> {
        record::linked(self.connection, noun, field, id)
    }

    /// Makes a record. Fields that are not given have no value.
    ///
    /// # Errors
    /// If a field is unknown, does not take its value, names a record that is not there, or is required and missing.
    pub fn create(&mut self, noun: Noun, values: &[(&str, Value)]) -> Result<Id, StoreError> {
        let id = Id::new();
        self.create_with_id(id, noun, values)?;
        Ok(id)
    }

    /// Makes a record under an id that was chosen before.
    ///
    /// # Errors
    /// As [`Edit::create`], and if there is a record of that id, deleted or not.
    pub fn create_with_id(&mut self, id: Id, noun: Noun, values: &[(&str, Value)]) -> Result<(), StoreError> {
        if tables::find(self.connection, id)?.is_some() {
            return Err(StoreError::RecordExists(id));
        }
        if !settings::may_come_or_go(noun) {
            return Err(StoreError::Stays(noun));
        }
        let fields = noun.fields();
        let mut raws = vec![Raw::Null; fields.len()];
        for (name, value) in values {
            let (place, spec) = field_of(noun, name)?;
            self.admit(id, noun, spec, value)?;
            raws[place] = tables::to_raw(value);
        }
        if noun == Noun::Figure {
            self.write_down_figure(&mut raws)?;
        }
        for (spec, raw) in fields.iter().zip(&raws) {
            if spec.required && *raw == Raw::Null {
                return Err(ValueError::Missing { field: spec.name }.into());
            }
        }
        self.write_new(id, noun, &raws)
    }

    /// Writes a new record whose values, in the order of the noun's fields, were admitted.
    pub(crate) fn write_new(&mut self, id: Id, noun: Noun, raws: &[Raw]) -> Result<(), StoreError> {
        let cells: Vec<(&str, Raw)> = noun
            .fields()
            .iter()
            .zip(raws)
            .filter(|(_, raw)| **raw != Raw::Null)
            .map(|(spec, raw)| (spec.name, raw.clone()))
            .collect();
        let op = NewOp { kind: OpKind::Create, noun: noun.table(), record: id, cells: &cells, seen: &[] };
        let at = self.draft.push_born(&op)?;
        let id_column = IdColumn(id);
        let mut parameters: Vec<&dyn ToSql> = vec![&id_column, &at.change, &at.n];
        parameters.extend(raws.iter().map(|raw| raw as &dyn ToSql));
        self.connection.prepare_cached(&tables::sql(noun).insert)?.execute(&*parameters)?;
        let row = self.connection.last_insert_rowid();
        note_born(self.connection, at.change, noun, row, row)?;
        if noun == Noun::Event
            && let Some((place, _)) = position(noun, "date")
        {
            dates::note_anchor(self.connection, id, &raws[place])?;
        }
        self.touched.field(noun, id, None);
        self.touch_text(noun, id)?;
        Ok(())
    }

    /// Sets a field, or empties it with `Null`. Says whether that changed anything.
    ///
    /// # Errors
    /// If the record is not there or deleted, or the field does not take the value.
    pub fn set(&mut self, id: Id, field: &str, value: impl Into<Value>) -> Result<bool, StoreError> {
        let value = value.into();
        let found = self.find(id)?;
        if !found.live {
            return Err(StoreError::Deleted(self.title(id)?));
        }
        let noun = found.noun;
        let (_, spec) = field_of(noun, field)?;
        self.admit(id, noun, spec, &value)?;
        let mut raw = tables::to_raw(&value);
        if noun == Noun::Figure {
            raw = self.of_figure(&found, spec.name, raw)?;
        }
        let before = self.column(&found, spec.name)?;
        if before == raw && !self.in_conflict(id, spec.name)? {
            return Ok(false);
        }
        self.write_field(id, &found, spec, &raw, &before)?;
        Ok(true)
    }

    /// Writes a value that was admitted to a field of a record that is there; `before` is what the field has until now.
    pub(crate) fn write_field(
        &mut self,
        id: Id,
        found: &Found,
        spec: &'static FieldSpec,
        raw: &Raw,
        before: &Raw,
    ) -> Result<(), StoreError> {
        let noun = found.noun;
        let has_text = text_index::holds(noun, spec.name);
        if has_text {
            self.touch_text(noun, id)?;
        }
        let seen = self.heads_before_writing(
            id,
            found,
            |state| state.heads(spec.name).to_vec(),
            || {
                if *before == Raw::Null { Vec::new() } else { vec![born(found)] }
            },
        )?;
        self.draft.push(&NewOp {
            kind: OpKind::Set,
            noun: noun.table(),
            record: id,
            cells: &[(spec.name, raw.clone())],
            seen: &seen,
        })?;
        let sql = format!("UPDATE {} SET {} = ?2 WHERE row = ?1", noun.table(), tables::quoted(spec.name));
        self.connection.prepare_cached(&sql)?.execute((found.row, raw))?;
        self.settle(id, spec.name)?;
        if noun == Noun::Event && spec.name == "date" {
            dates::note_anchor(self.connection, id, raw)?;
        }
        self.touched.field(noun, id, Some(spec.name));
        if has_text {
            self.touch_text(noun, id)?;
        }
        Ok(())
    }

    /// Takes a record away; it can be restored. What hangs on it stays in the file and is not shown without it.
    /// Says whether it was there.
    ///
    /// # Errors
    /// If there never was such a record.
    pub fn delete(&mut self, id: Id) -> Result<bool, StoreError> {
        let found = self.find(id)?;
        if !settings::may_come_or_go(found.noun) {
            return Err(StoreError::Stays(found.noun));
        }
        if !found.live {
            return Ok(false);
        }
        self.take_away(id, &found)?;
        Ok(true)
    }

    /// Takes a record away that is there.
    pub(crate) fn take_away(&mut self, id: Id, found: &Found) -> Result<(), StoreError> {
        let seen = self.heads_before_writing(
            id,
            found,
            |state| state.all_heads().into_iter().collect(),
            || vec![born(found)],
        )?;
        self.presence(OpKind::Delete, id, found, &seen)?;
        self.connection.prepare_cached("DELETE FROM conflict WHERE record = ?1")?.execute([IdColumn(id)])?;
        Ok(())
    }

    /// Brings a deleted record back. Says whether it was away.
    ///
    /// # Errors
    /// If there never was such a record.
    pub fn restore(&mut self, id: Id) -> Result<bool, StoreError> {
        let found = self.find(id)?;
        if found.live {
            return Ok(false);
        }
        let seen =
            self.heads_before_writing(id, &found, |state| state.heads(tables::PRESENCE).to_vec(), Vec::new)?;
        self.presence(OpKind::Restore, id, &found, &seen)?;
        Ok(true)
    }

    fn presence(&mut self, kind: OpKind, id: Id, found: &Found, seen: &[OpAt]) -> Result<(), StoreError> {
        self.touch_text(found.noun, id)?;
        self.draft.push(&NewOp { kind, noun: found.noun.table(), record: id, cells: &[], seen })?;
        let sql = format!("UPDATE {} SET live = ?2 WHERE row = ?1", found.noun.table());
        self.connection.prepare_cached(&sql)?.execute((found.row, kind == OpKind::Restore))?;
        self.touched.field(found.noun, id, None);
        self.touch_text(found.noun, id)
    }

    /// What the writer of the next operation sees; the first values are in the log afterwards.
    fn heads_before_writing(
        &self,
        id: Id,
        found: &Found,
        of_state: impl FnOnce(&State) -> Vec<OpAt>,
        while_untouched: impl FnOnce() -> Vec<OpAt>,
    ) -> Result<Vec<OpAt>, StoreError> {
        if found.copied {
            return Ok(of_state(&fold(&read::ops_of(self.connection, id, Some(found))?)));
        }
        read::copy_born(self.connection, found)?;
        Ok(while_untouched())
    }

    /// Refuses a value that the field does not take, or that names something that is not there.
    pub(crate) fn admit(
        &self,
        id: Id,
        noun: Noun,
        spec: &'static FieldSpec,
        value: &Value,
    ) -> Result<(), StoreError> {
        value.fits(spec)?;
        match (value, spec.holds) {
            (Value::Id(linked), FieldType::Ref(wanted)) => {
                self.must_be_there(*linked, Some(wanted))?;
                if ancestry::field(noun).is_some_and(|parent| parent.name == spec.name) {
                    self.refuse_above_itself(id, noun, *linked)?;
                }
                Ok(())
            }
            (Value::Id(linked), FieldType::Record) => self.must_be_there(*linked, None),
            (Value::Date(date), _) => match dates::target(date) {
                Some(target) => {
                    self.must_be_there(target, None)?;
                    if noun == Noun::Event { self.refuse_circle(id, target) } else { Ok(()) }
                }
                None => Ok(()),
            },
            _ => Ok(()),
        }
    }

    pub(crate) fn must_be_there(&self, id: Id, wanted: Option<Noun>) -> Result<(), StoreError> {
        match tables::find(self.connection, id)? {
            Some(found) if wanted.is_none_or(|noun| noun == found.noun) => {
                if found.live {
                    Ok(())
                } else {
                    Err(StoreError::Deleted(self.title(id)?))
                }
            }
            _ => Err(StoreError::NoRecord { noun: wanted, id }),
        }
    }

    fn refuse_circle(&self, event: Id, target: Id) -> Result<(), StoreError> {
        let way = dates::circle(self.connection, event, target)?;
        if way.is_empty() {
            return Ok(());
        }
        let through = way.into_iter().map(|id| self.title(id)).collect::<Result<_, _>>()?;
        Err(StoreError::AnchorCircle { through })
    }

    fn refuse_above_itself(&self, id: Id, noun: Noun, parent: Id) -> Result<(), StoreError> {
        let way = ancestry::circle(self.connection, noun, id, parent)?;
        if way.is_empty() {
            return Ok(());
        }
        let through = way.into_iter().map(|id| self.title(id)).collect::<Result<_, _>>()?;
        Err(StoreError::AboveItself { noun, through })
    }

    fn find(&self, id: Id) -> Result<Found, StoreError> {
        tables::find(self.connection, id)?.ok_or(StoreError::NoRecord { noun: None, id })
    }

    /// What a person calls a record, for a sentence.
    fn title(&self, id: Id) -> Result<String, StoreError> {
        const LONGEST: usize = 120;
        Ok(self.record(id)?.map(|record| record::line_of(record.title(), LONGEST)).unwrap_or_default())
    }

    pub(crate) fn column(&self, found: &Found, field: &str) -> Result<Raw, StoreError> {
        let sql = format!("SELECT {} FROM {} WHERE row = ?1", tables::quoted(field), found.noun.table());
        Ok(self.connection.prepare_cached(&sql)?.query_row([found.row], |row| row.get(0))?)
    }

    pub(crate) fn in_conflict(&self, id: Id, field: &str) -> Result<bool, StoreError> {
        let mut statement =
            self.connection.prepare_cached("SELECT 1 FROM conflict WHERE record = ?1 AND field = ?2")?;
        Ok(statement.exists((IdColumn(id), field))?)
    }

    /// A value that saw all heads of its cell ends its conflict.
    fn settle(&self, id: Id, field: &str) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM conflict WHERE record = ?1 AND field = ?2")?
            .execute((IdColumn(id), field))?;
        Ok(())
    }

    pub(crate) fn touch_text(&mut self, noun: Noun, id: Id) -> Result<(), StoreError> {
        self.touched.text.extend(text_index::events_with(self.connection, noun, id)?);
        Ok(())
    }

    /// Brings what is derived up to date; says how many events' dates moved.
    pub(crate) fn derive(&mut self) -> Result<usize, StoreError> {
        if self.touched.text.len() > text_index::ONE_BY_ONE {
            text_index::invalidate(self.connection)?;
            self.touched.text.clear();
        }
        let Touched { dated, published, text, .. } = &self.touched;
        let moved = derive(self.connection, dated, published, text)?;
        self.touched.flags.dates = moved > 0;
        Ok(moved)
    }
}

fn derive(
    connection: &Connection,
    dated: &BTreeSet<Id>,
    published: &BTreeSet<Id>,
    text: &BTreeSet<i64>,
) -> Result<usize, StoreError> {
    let moved = dates::derive(connection, dated, published)?;
    text_index::index(connection, text)?;
    Ok(moved)
}

const fn born(found: &Found) -> OpAt {
    OpAt { change: found.born_change, n: found.born_n }
}

pub(crate) fn position(noun: Noun, name: &str) -> Option<(usize, &'static FieldSpec)> {
    noun.fields().iter().enumerate().find(|(_, spec)| spec.name == name)
}

pub(crate) fn field_of(noun: Noun, name: &str) -> Result<(usize, &'static FieldSpec), StoreError> {
    position(noun, name).ok_or_else(|| StoreError::NoField { noun, field: name.to_owned() })
}

/// Notes which rows a change created; they lie together.
pub(crate) fn note_born(
    connection: &Connection,
    change: i64,
    noun: Noun,
    first: i64,
    last: i64,
) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO born (change, noun, first, last) VALUES (?1, ?2, ?3, ?4) \
             ON CONFLICT (change, noun) DO UPDATE SET first = min(first, excluded.first), \
             last = max(last, excluded.last)",
        )?
        .execute((change, noun.table(), first, last))?;
    Ok(())
}
