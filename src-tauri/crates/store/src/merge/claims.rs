//! Rival values: what was cited for a value that is not taken speaks for it still, as a claim, and not for the other one.

use std::collections::HashSet;

use dateline_core::Id;
use dateline_core::model::{Noun, Value};

use super::Side;
use super::fields::Settled;
use super::plan::{Plan, Step};
use crate::StoreError;
use crate::record::{self, Record};

/// A value as a claim holds it.
#[must_use]
pub fn claim_text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Flag(flag) => flag.to_string(),
        Value::Int(number) => number.to_string(),
        Value::Real(number) => number.to_string(),
        Value::Text(text) => text.clone(),
        Value::Id(id) => id.to_string(),
        Value::Date(date) => date.to_stored(),
    }
}

impl Plan<'_> {
    /// Keeps each value that is not taken as a claim, if anything is cited for it. Call it before citations are brought
    /// together.
    pub(super) fn keep_rivals(&mut self) -> Result<(), StoreError> {
        for conflict in self.merge.conflicts.clone() {
            let (loser, values) = match conflict.taken {
                Side::Keep => (self.merge.gone.id, conflict.gone),
                Side::Gone => (self.merge.keep.id, conflict.keep),
            };
            let citations = record::linked(self.connection, Noun::Citation, "subject", loser)?;
            for (field, value) in conflict.fields.iter().zip(values) {
                let about = |citation: &&Record| citation.text("field") == Some(field);
                let cited: Vec<Id> = citations.iter().filter(about).map(|citation| citation.id).collect();
                if cited.is_empty() || value.is_null() {
                    continue;
                }
                let claim = self.rival(field, claim_text(&value))?;
                for citation in cited {
                    self.set(citation, "subject", claim.into());
                    self.set(citation, "field", Value::Null);
                    self.placed.insert(citation);
                    self.note_moved(Noun::Citation, citation);
                }
            }
        }
        Ok(())
    }

    /// The claim of this value, made if there is none.
    fn rival(&mut self, field: &'static str, value: String) -> Result<Id, StoreError> {
        let is = |claim: &Record| claim.text("field") == Some(field) && claim.text("value") == Some(&value);
        if let Some(claim) = self.claims()?.into_iter().find(is) {
            return Ok(claim.id);
        }
        let id = Id::new();
        let values =
            vec![("subject", self.merge.keep.id.into()), ("field", field.into()), ("value", value.into())];
        self.steps.push(Step::Create { id, noun: Noun::Claim, values });
        Ok(id)
    }

    /// The one preferred claim of a field is the one whose value is taken. Call it after claims were brought together.
    pub(super) fn prefer_what_is_taken(&mut self, settled: &Settled) -> Result<(), StoreError> {
        let mut preferred: HashSet<String> = HashSet::new();
        for claim in self.claims()? {
            let Some(field) = claim.text("field").filter(|_| !self.doubles.contains(&claim.id)) else {
                continue;
            };
            let taken = claim.text("value") == Some(&claim_text(settled.get(field)));
            let wanted = taken && preferred.insert(field.to_owned());
            if wanted != (*claim.get("preferred") == Value::Flag(true)) {
                self.set(claim.id, "preferred", wanted.into());
            }
        }
        Ok(())
    }

    /// The claims about both records, those about the one that stays first.
    fn claims(&self) -> Result<Vec<Record>, StoreError> {
        let mut claims = record::linked(self.connection, Noun::Claim, "subject", self.merge.keep.id)?;
        claims.extend(record::linked(self.connection, Noun::Claim, "subject", self.merge.gone.id)?);
        Ok(claims)
    }
}
