//! A set of positions in the columns.

/// A set of positions: a bit for each event.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RowSet {
    words: Vec<u64>,
    count: usize,
}

impl RowSet {
    /// The empty set, for columns of this length.
    #[must_use]
    pub fn empty(length: usize) -> Self {
        Self { words: vec![0; length.div_ceil(64)], count: 0 }
    }

    /// All positions of columns of this length.
    #[must_use]
    pub fn all(length: usize) -> Self {
        Self::empty(length).not(length)
    }

    /// The positions of columns of this length for which something holds.
    #[must_use]
    pub fn select(length: usize, mut holds: impl FnMut(usize) -> bool) -> Self {
        let mut words = Vec::with_capacity(length.div_ceil(64));
        for first in (0..length).step_by(64) {
            let mut word = 0;
            for at in first..length.min(first + 64) {
                word |= u64::from(holds(at)) << (at - first);
            }
            words.push(word);
        }
        Self::of(words)
    }

    fn of(words: Vec<u64>) -> Self {
        let count = words.iter().map(|word| word.count_ones() as usize).sum();
        Self { words, count }
    }

    /// Puts a position in. Positions beyond the length given at first make the set longer.
    pub fn insert(&mut self, at: usize) {
        let (word, bit) = (at / 64, 1_u64 << (at % 64));
        if word >= self.words.len() {
            self.words.resize(word + 1, 0);
        }
        self.count += usize::from(self.words[word] & bit == 0);
        self.words[word] |= bit;
    }

    /// Keeps what is in the other set too.
    pub fn and(&mut self, other: &Self) {
        let words = self.words.iter().zip(other.words.iter().chain(std::iter::repeat(&0)));
        *self = Self::of(words.map(|(one, other)| one & other).collect());
    }

    /// Adds what is in the other set.
    pub fn or(&mut self, other: &Self) {
        let length = self.words.len().max(other.words.len());
        let word = |set: &Self, at: usize| set.words.get(at).copied().unwrap_or(0);
        *self = Self::of((0..length).map(|at| word(self, at) | word(other, at)).collect());
    }

    /// The positions of columns of this length that are not in it.
    #[must_use]
    pub fn not(mut self, length: usize) -> Self {
        self.words.resize(length.div_ceil(64), 0);
        self.words.iter_mut().for_each(|word| *word = !*word);
        if let Some(last) = self.words.last_mut().filter(|_| !length.is_multiple_of(64)) {
            *last &= (1 << (length % 64)) - 1;
        }
        Self::of(self.words)
    }

    /// Whether a position is in it.
    #[must_use]
    pub fn contains(&self, at: usize) -> bool {
        self.words.get(at / 64).is_some_and(|word| word & (1 << (at % 64)) != 0)
    }

    /// Its positions, in order.
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.words.iter().enumerate().flat_map(|(nth, &word)| Bits(word).map(move |bit| nth * 64 + bit))
    }

    /// Its positions from the first to before the last of a range, in order.
    pub fn iter_in(&self, range: std::ops::Range<usize>) -> impl Iterator<Item = usize> + '_ {
        let words = self.words.len().min(range.end.div_ceil(64));
        let first = (range.start / 64).min(words);
        self.words[first..words]
            .iter()
            .enumerate()
            .flat_map(move |(nth, &word)| Bits(word).map(move |bit| (first + nth) * 64 + bit))
            .filter(move |at| range.contains(at))
    }

    /// How many positions come before one.
    #[must_use]
    pub fn rank(&self, at: usize) -> usize {
        let whole = (at / 64).min(self.words.len());
        let before: u32 = self.words[..whole].iter().map(|word| word.count_ones()).sum();
        let rest = self.words.get(at / 64).map_or(0, |word| (word & ((1 << (at % 64)) - 1)).count_ones());
        before as usize + rest as usize
    }

    /// The position before which there are so many; none if it has fewer.
    #[must_use]
    pub fn nth(&self, mut nth: usize) -> Option<usize> {
        for (at, word) in self.words.iter().enumerate() {
            let here = word.count_ones() as usize;
            if nth < here {
                return Bits(*word).nth(nth).map(|bit| at * 64 + bit);
            }
            nth -= here;
        }
        None
    }

    /// How many positions are in it.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.count
    }

    /// Whether it is empty.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.count == 0
    }
}

/// The bits of a word that are set, from the lowest on.
struct Bits(u64);

impl Iterator for Bits {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        (self.0 != 0).then(|| {
            let bit = self.0.trailing_zeros() as usize;
            self.0 &= self.0 - 1;
            bit
        })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    fn set_of(positions: &BTreeSet<usize>) -> RowSet {
        let mut set = RowSet::empty(0);
        positions.iter().for_each(|&at| set.insert(at));
        set
    }

    proptest! {
        #[test]
        fn it_is_a_set(one in prop::collection::btree_set(0..200_usize, 0..40), other in prop::collection::btree_set(0..300_usize, 0..40)) {
            let sets = [&one, &other].map(set_of);
            let is = |set: &RowSet, wanted: BTreeSet<usize>| set.len() == wanted.len() && set.iter().eq(wanted);
            let mut both = sets[0].clone();
            both.and(&sets[1]);
            prop_assert!(is(&both, one.intersection(&other).copied().collect()));
            let mut either = sets[0].clone();
            either.or(&sets[1]);
            prop_assert!(is(&either, one.union(&other).copied().collect()));
            prop_assert!(is(&sets[0].clone().not(333), (0..333).filter(|at| !one.contains(at)).collect()));
            prop_assert!(is(&RowSet::select(200, |at| one.contains(&at)), one.clone()));
            prop_assert_eq!(RowSet::all(131).len(), 131);
            for (nth, &at) in one.iter().enumerate() {
                prop_assert_eq!(sets[0].nth(nth), Some(at));
                prop_assert_eq!(sets[0].rank(at), nth);
            }
            prop_assert_eq!(sets[0].nth(one.len()), None);
            prop_assert!(sets[1].iter_in(70..201).eq(other.range(70..201).copied()));
        }
    }
}
