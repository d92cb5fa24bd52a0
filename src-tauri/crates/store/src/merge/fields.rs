//! The fields of the record that stays: what it lacks comes from the other, and what both have is decided.

use std::collections::HashSet;

use dateline_core::Id;
use dateline_core::model::{FieldType, Handling, Noun, Value};

use super::plan::Plan;
use super::{MergeConflict, Side};
use crate::record::{self, Record};
use crate::{StoreError, dates};

/// Fields that make sense only together: half a point is none, and a hash is that of its text.
const TOGETHER: &[&[&str]] = &[&["latitude", "longitude"], &["text", "text_hash"]];

/// The values of the record that stays, when all is done.
pub(super) type Settled = Record;

impl Plan<'_> {
    /// Decides the fields of the record that stays.
    pub(super) fn settle_fields(&mut self, choices: &[(&str, Side)]) -> Result<Settled, StoreError> {
        let mut settled = self.merge.keep.clone();
        for fields in groups(self.noun) {
            let chosen = choices.iter().find(|(field, _)| fields.contains(field)).map(|(_, side)| *side);
            let values = if fields == ["parent"] {
                vec![self.parent(chosen)?]
            } else {
                let keep = fields.iter().map(|field| self.merge.keep.get(field).clone()).collect();
                let gone = fields.iter().map(|field| self.of_gone(field)).collect();
                self.decide(fields, keep, gone, chosen)
            };
            for (field, value) in fields.iter().zip(values) {
                if *settled.get(field) != value {
                    self.set(self.merge.keep.id, field, value.clone());
                    put(&mut settled, field, value);
                }
            }
        }
        Ok(settled)
    }

    /// The values that these fields take, of which those of the record that stays are empty or others.
    fn decide(
        &mut self,
        fields: &'static [&'static str],
        keep: Vec<Value>,
        gone: Vec<Value>,
        chosen: Option<Side>,
    ) -> Vec<Value> {
        if gone == keep || gone.iter().all(Value::is_null) {
            return keep;
        }
        if keep.iter().all(Value::is_null) {
            self.merge.filled.extend(fields);
            return gone;
        }
        let stricter = || match fields {
            [field] if strictness(field, &gone[0]) > strictness(field, &keep[0]) => Side::Gone,
            _ => Side::Keep,
        };
        let taken = chosen.unwrap_or_else(stricter);
        let values = if taken == Side::Keep { keep.clone() } else { gone.clone() };
        self.merge.conflicts.push(MergeConflict { fields, keep, gone, taken });
        values
    }

    /// A value of the record that goes; none where it would count from the record that stays itself.
    fn of_gone(&self, field: &str) -> Value {
        let value = self.merge.gone.get(field);
        let own = [Some(self.merge.keep.id), Some(self.merge.gone.id)];
        match value {
            Value::Date(date) if own[..].contains(&dates::target(date)) => Value::Null,
            value => value.clone(),
        }
    }

    /// The place around the one that stays, which must not lie within it.
    fn parent(&mut self, chosen: Option<Side>) -> Result<Value, StoreError> {
        let around = |record: &Record, plan: &Self| -> Result<Value, StoreError> {
            match record.link("parent") {
                Some(parent) if !plan.lies_within(parent)? => Ok(parent.into()),
                _ => Ok(Value::Null),
            }
        };
        let keep = around(&self.merge.keep, self)?;
        let gone = around(&self.merge.gone, self)?;
        Ok(self.decide(&["parent"], vec![keep], vec![gone], chosen).remove(0))
    }

    /// Whether a place is one of the two, or lies within one of them.
    fn lies_within(&self, place: Id) -> Result<bool, StoreError> {
        let mut met = HashSet::new();
        let mut next = Some(place);
        while let Some(at) = next.filter(|at| met.insert(*at)) {
            if at == self.merge.keep.id || at == self.merge.gone.id {
                return Ok(true);
            }
            next = record::read(self.connection, at)?.and_then(|place| place.link("parent"));
        }
        Ok(false)
    }
}

/// The fields of a noun, those that belong together in one.
fn groups(noun: Noun) -> Vec<&'static [&'static str]> {
    let fields = noun.fields();
    let together = |name: &str| TOGETHER.iter().copied().find(|group| group.contains(&name));
    fields
        .iter()
        .filter_map(|field| match together(field.name) {
            Some(group) => (group[0] == field.name).then_some(group),
            None => Some(std::slice::from_ref(&field.name)),
        })
        .collect()
}

/// Of two values that keep a record from being passed on, the greater is the stricter. Nothing else is strict.
pub(super) fn strictness(field: &str, value: &Value) -> usize {
    match (field, value) {
        ("private", Value::Flag(private)) => usize::from(*private),
        ("handling", Value::Text(word)) => {
            Handling::WORDS.iter().position(|known| known == word).map_or(0, |place| place + 1)
        }
        _ => 0,
    }
}

/// Puts a value into a record.
pub(super) fn put(record: &mut Record, field: &str, value: Value) {
    if let Some((_, there)) = record.values.iter_mut().find(|(name, _)| *name == field) {
        *there = value;
    }
}

/// Whether a field can name a record of a noun.
pub(super) fn names(holds: FieldType, noun: Noun) -> bool {
    match holds {
        FieldType::Ref(named) => named == noun,
        FieldType::Record => true,
        _ => false,
    }
}
