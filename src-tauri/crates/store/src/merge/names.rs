//! Names of actors: the one that is not taken stays as an alias, and no alias says the name itself.

use dateline_core::Id;
use dateline_core::model::Noun;

use super::fields::Settled;
use super::links::folded;
use super::plan::{Plan, Step};
use crate::StoreError;
use crate::record;

impl Plan<'_> {
    /// Keeps the names of both actors. Call it after their aliases were brought together.
    pub(super) fn keep_names(&mut self, settled: &Settled) -> Result<(), StoreError> {
        let name = folded(settled.title());
        let mut known = vec![name.clone()];
        for actor in [self.merge.keep.id, self.merge.gone.id] {
            for alias in record::linked(self.connection, Noun::Alias, "actor", actor)? {
                let says = folded(alias.title());
                if says == name {
                    self.drop_double(Noun::Alias, alias.id);
                }
                known.push(says);
            }
        }
        let names = [self.merge.keep.title(), self.merge.gone.title()];
        let other = names.into_iter().find(|other| !known.contains(&folded(other))).map(str::to_owned);
        if let Some(other) = other {
            let values = vec![("actor", self.merge.keep.id.into()), ("name", other.as_str().into())];
            self.steps.push(Step::Create { id: Id::new(), noun: Noun::Alias, values });
            self.merge.alias = Some(other);
        }
        Ok(())
    }
}
