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

    /// Puts a position in. Positions beyond the length given at first make the set longer.
    pub fn insert(&mut self, at: usize) {
        let (word, bit) = (at / 64, 1_u64 << (at % 64));
        if word >= self.words.len() {
            self.words.resize(word + 1, 0);
        }
        self.count += usize::from(self.words[word] & bit == 0);
        self.words[word] |= bit;
    }

    /// Whether a position is in it.
    #[must_use]
    pub fn contains(&self, at: usize) -> bool {
        self.words.get(at / 64).is_some_and(|word| word & (1 << (at % 64)) != 0)
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
