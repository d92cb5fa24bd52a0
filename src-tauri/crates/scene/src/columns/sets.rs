//! Sets of numbers, each kept once: the casts of events repeat, so an event keeps the number of its cast.

use std::collections::HashMap;

/// Sets by number; the set 0 is empty.
#[derive(Debug, Clone)]
pub(super) struct Sets {
    /// Where each set starts; one more than there are sets.
    offsets: Vec<u32>,
    members: Vec<u32>,
    known: HashMap<Box<[u32]>, u32>,
}

impl Default for Sets {
    fn default() -> Self {
        Self::of(vec![0, 0], Vec::new())
    }
}

impl Sets {
    /// Sets that lie end to end in `members`, from each offset to the next.
    pub(super) fn of(offsets: Vec<u32>, members: Vec<u32>) -> Self {
        let mut sets = Self { offsets, members, known: HashMap::new() };
        sets.known = (0..).zip(sets.each()).map(|(number, set)| (set.into(), number)).collect();
        sets
    }

    /// How many sets there are.
    pub(super) const fn len(&self) -> usize {
        self.offsets.len() - 1
    }

    /// Offsets and members, for a file.
    pub(super) fn parts(&self) -> (&[u32], &[u32]) {
        (&self.offsets, &self.members)
    }

    /// The members of a set, in order.
    pub(super) fn get(&self, set: u32) -> &[u32] {
        let set = set as usize;
        &self.members[self.offsets[set] as usize..self.offsets[set + 1] as usize]
    }

    /// All sets, in the order of their numbers.
    pub(super) fn each(&self) -> impl Iterator<Item = &[u32]> {
        self.offsets.windows(2).map(|ends| &self.members[ends[0] as usize..ends[1] as usize])
    }

    /// The number of the set of these members, in any order and how often each may stand there.
    pub(super) fn number(&mut self, members: &[u32]) -> u32 {
        if !members.is_sorted_by(|a, b| a < b) {
            let mut members = members.to_vec();
            members.sort_unstable();
            members.dedup();
            return self.number(&members);
        }
        if let Some(&number) = self.known.get(members) {
            return number;
        }
        let number = u32::try_from(self.len()).unwrap_or(u32::MAX);
        self.members.extend_from_slice(members);
        // Four thousand million members are more than the columns can hold otherwise.
        self.offsets.push(u32::try_from(self.members.len()).unwrap_or(u32::MAX));
        self.known.insert(members.into(), number);
        number
    }
}
