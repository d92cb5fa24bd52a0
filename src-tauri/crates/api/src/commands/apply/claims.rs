//! What preferring a claim means: the record takes its value, the value that it had stays as a claim of its own with
//! the citations that spoke for it, and the one preferred claim of a field is always the one whose value the record
//! has. All of it is in the same change.

use std::collections::BTreeSet;

use dateline_core::model::{FieldType, Noun, Value};
use dateline_core::{Date, Id};
use dateline_store::{ChosenEvent, Database, Record, StoreError, claim_text};

use super::batch::{Batch, Step};
use crate::{ApiError, ErrorCode};

impl Batch {
    /// Adds the steps that preferring claims, or setting fields that have claims, brings with it.
    ///
    /// # Errors
    /// If a claim is about a field that its record does not have, or its value is none of that field.
    pub(super) fn with_claims(self, db: &Database) -> Result<Self, ApiError> {
        let mut steps = Vec::with_capacity(self.steps.len());
        for step in self.steps {
            let more = match &step {
                Step::Create { id, noun: Noun::Claim, values }
                | Step::Set { id, noun: Noun::Claim, values } => claimed(db, *id, values)?,
                Step::Set { id, values, .. } => followed(db, *id, values)?,
                Step::Each { events, edit } => followed_by_each(db, events, &edit.set)?,
                _ => Vec::new(),
            };
            steps.push(step);
            steps.extend(more);
        }
        Ok(Self { steps })
    }
}

/// What a new or edited claim brings with it.
fn claimed(db: &Database, id: Id, set: &[(&'static str, Value)]) -> Result<Vec<Step>, ApiError> {
    let before = db.record(id)?;
    let of = |field: &str| match set.iter().find(|(name, _)| *name == field) {
        Some((_, value)) => value.clone(),
        None => before.as_ref().map_or(Value::Null, |claim| claim.get(field).clone()),
    };
    let (Value::Id(subject), Value::Text(field), Value::Text(text)) =
        (of("subject"), of("field"), of("value"))
    else {
        return Ok(Vec::new());
    };
    // What the batch itself makes has no values yet that could be rivalled.
    let Some(subject) = db.record(subject)? else { return Ok(Vec::new()) };
    let value = value_of(subject.noun, &field, &text)?;
    let Some(name) = subject.noun.field(&field).map(|spec| spec.name) else { return Ok(Vec::new()) };
    let wanted = set.iter().any(|(name, value)| *name == "preferred" && *value == Value::Flag(true));
    let edited = of("preferred") == Value::Flag(true) && set.iter().any(|(name, _)| *name == "value");
    if !wanted && !edited {
        return Ok(Vec::new());
    }
    let mut steps = if wanted { kept(db, &subject, name, &value, id)? } else { Vec::new() };
    steps.extend(unpreferred(db, subject.id, name, id)?);
    steps.push(Step::Set { id: subject.id, noun: subject.noun, values: vec![(name, value)] });
    Ok(steps)
}

/// The value that the record has until now stays as a claim, with the citations about its field.
fn kept(
    db: &Database,
    subject: &Record,
    field: &'static str,
    value: &Value,
    preferred: Id,
) -> Result<Vec<Step>, StoreError> {
    let before = subject.get(field);
    if before.is_null() || before == value {
        return Ok(Vec::new());
    }
    let text = claim_text(before);
    let there = claims(db, subject.id, field)?
        .into_iter()
        .find(|claim| claim.id != preferred && claim.text("value") == Some(&text));
    let (claim, mut steps) = match there {
        Some(claim) => (claim.id, Vec::new()),
        None => {
            let values = vec![
                ("subject", Value::Id(subject.id)),
                ("field", field.into()),
                ("value", Value::Text(text)),
            ];
            let id = Id::new();
            (id, vec![Step::Create { id, noun: Noun::Claim, values }])
        }
    };
    for citation in db.linked(Noun::Citation, "subject", subject.id)? {
        if citation.text("field") == Some(field) {
            let values = vec![("subject", Value::Id(claim)), ("field", Value::Null)];
            steps.push(Step::Set { id: citation.id, noun: Noun::Citation, values });
        }
    }
    Ok(steps)
}

/// No other claim of the field is preferred.
fn unpreferred(db: &Database, subject: Id, field: &str, preferred: Id) -> Result<Vec<Step>, StoreError> {
    let others = claims(db, subject, field)?.into_iter();
    Ok(others
        .filter(|claim| claim.id != preferred && *claim.get("preferred") == Value::Flag(true))
        .map(|claim| prefer(claim.id, false))
        .collect())
}

/// When a field that has claims is set, the claim of that value is the preferred one, and no other.
fn followed(db: &Database, id: Id, set: &[(&'static str, Value)]) -> Result<Vec<Step>, StoreError> {
    let mut steps = Vec::new();
    for claim in db.linked(Noun::Claim, "subject", id)? {
        let Some((_, value)) = set.iter().find(|(name, _)| claim.text("field") == Some(name)) else {
            continue;
        };
        let is = claim.text("value") == Some(&claim_text(value));
        if is != (*claim.get("preferred") == Value::Flag(true)) {
            steps.push(prefer(claim.id, is));
        }
    }
    Ok(steps)
}

/// As [`followed`], for fields that are set in many events: there are few claims, and each is looked at once.
fn followed_by_each(
    db: &Database,
    events: &[ChosenEvent],
    set: &[(&'static str, Value)],
) -> Result<Vec<Step>, StoreError> {
    let about = |claim: &Record| set.iter().any(|(field, _)| claim.text("field") == Some(field));
    if set.is_empty() {
        return Ok(Vec::new());
    }
    let subjects: BTreeSet<Id> = db
        .records(Noun::Claim)?
        .iter()
        .filter(|claim| about(claim))
        .filter_map(|claim| claim.link("subject"))
        .collect();
    let mut steps = Vec::new();
    for event in events.iter().filter(|event| subjects.contains(&event.id)) {
        steps.extend(followed(db, event.id, set)?);
    }
    Ok(steps)
}

fn prefer(id: Id, preferred: bool) -> Step {
    Step::Set { id, noun: Noun::Claim, values: vec![("preferred", Value::Flag(preferred))] }
}

fn claims(db: &Database, subject: Id, field: &str) -> Result<Vec<Record>, StoreError> {
    let all = db.linked(Noun::Claim, "subject", subject)?.into_iter();
    Ok(all.filter(|claim| claim.text("field") == Some(field)).collect())
}

/// The value that a claim's text is, for a field of a noun.
fn value_of(noun: Noun, field: &str, text: &str) -> Result<Value, ApiError> {
    let wrong = |what: &str| {
        ApiError::new(ErrorCode::BadValue, format!("“{text}” is not {what}"), "The claim was not kept.")
            .about("value")
    };
    let Some(spec) = noun.field(field) else {
        let message = format!("“{}” have no field “{field}”", noun.table());
        return Err(ApiError::new(ErrorCode::BadValue, message, "A claim is about a field.").about("field"));
    };
    let value = match spec.holds {
        FieldType::Text | FieldType::Long | FieldType::Word(_) => Value::from(text),
        FieldType::Date => {
            Value::Date(Date::from_stored(text).map_err(|error| ApiError::from(error).about("value"))?)
        }
        FieldType::Ref(_) | FieldType::Record => {
            Value::Id(text.parse().map_err(|_| wrong("the id of a record"))?)
        }
        FieldType::Int => Value::Int(text.parse().map_err(|_| wrong("a whole number"))?),
        FieldType::Real => Value::Real(text.parse().map_err(|_| wrong("a number"))?),
        FieldType::Flag => Value::Flag(text.parse().map_err(|_| wrong("true or false"))?),
    };
    value.fits(spec).map_err(|error| ApiError::from(StoreError::Value(error)).about("value"))?;
    Ok(value)
}
