//! The store's numbers of events: 32 bits each, as long as they fit.

/// Row numbers by position.
#[derive(Debug, Clone)]
pub(super) enum RowNumbers {
    /// All fit 32 bits.
    Narrow(Vec<u32>),
    /// Some do not.
    Wide(Vec<i64>),
}

impl Default for RowNumbers {
    fn default() -> Self {
        Self::Narrow(Vec::new())
    }
}

impl RowNumbers {
    pub(super) const fn len(&self) -> usize {
        match self {
            Self::Narrow(rows) => rows.len(),
            Self::Wide(rows) => rows.len(),
        }
    }

    pub(super) fn get(&self, at: usize) -> i64 {
        match self {
            Self::Narrow(rows) => rows[at].into(),
            Self::Wide(rows) => rows[at],
        }
    }

    pub(super) fn iter(&self) -> impl DoubleEndedIterator<Item = i64> + ExactSizeIterator + '_ {
        (0..self.len()).map(|at| self.get(at))
    }

    pub(super) fn insert(&mut self, at: usize, row: i64) {
        match (self.widened(row), u32::try_from(row)) {
            (Self::Narrow(rows), Ok(row)) => rows.insert(at, row),
            (Self::Wide(rows), _) => rows.insert(at, row),
            // Widened, if it did not fit.
            (Self::Narrow(_), Err(_)) => {}
        }
    }

    pub(super) fn remove(&mut self, at: usize) {
        match self {
            Self::Narrow(rows) => drop(rows.remove(at)),
            Self::Wide(rows) => drop(rows.remove(at)),
        }
    }

    /// The numbers in another order.
    pub(super) fn in_order(&self, order: &[u32]) -> Self {
        match self {
            Self::Narrow(rows) => Self::Narrow(order.iter().map(|&at| rows[at as usize]).collect()),
            Self::Wide(rows) => Self::Wide(order.iter().map(|&at| rows[at as usize]).collect()),
        }
    }

    /// Itself, wide if this row does not fit otherwise.
    fn widened(&mut self, row: i64) -> &mut Self {
        if let Self::Narrow(rows) = self
            && u32::try_from(row).is_err()
        {
            *self = Self::Wide(rows.iter().map(|&row| row.into()).collect());
        }
        self
    }
}
