//! Small numbers for ids, in the order in which they were first met: columns hold numbers.

use std::collections::HashMap;

use dateline_core::Id;

/// Ids and their numbers.
#[derive(Debug, Default)]
pub(crate) struct Numbers {
    ids: Vec<Id>,
    numbers: HashMap<Id, u32>,
}

impl Numbers {
    /// These ids, numbered from 0.
    pub(crate) fn of(ids: impl IntoIterator<Item = Id>) -> Self {
        let mut numbers = Self::default();
        for id in ids {
            numbers.number(id);
        }
        numbers
    }

    /// The number of an id; the next one if it is met for the first time.
    pub(crate) fn number(&mut self, id: Id) -> u32 {
        let next = u32::try_from(self.ids.len()).unwrap_or(u32::MAX);
        *self.numbers.entry(id).or_insert_with(|| {
            self.ids.push(id);
            next
        })
    }

    /// The number of an id, if it was met.
    pub(crate) fn known(&self, id: Id) -> Option<u32> {
        self.numbers.get(&id).copied()
    }

    /// The ids, in the order of their numbers.
    pub(crate) fn ids(&self) -> &[Id] {
        &self.ids
    }

    /// The id of a number.
    pub(crate) fn id(&self, number: u32) -> Option<Id> {
        self.ids.get(usize::try_from(number).ok()?).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_keeps_its_number() {
        let (one, other) = (Id::new(), Id::new());
        let mut numbers = Numbers::of([one]);
        assert_eq!([numbers.number(other), numbers.number(one), numbers.number(other)], [1, 0, 1]);
        assert_eq!((numbers.id(1), numbers.id(2)), (Some(other), None));
    }
}
