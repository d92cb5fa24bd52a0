//! From the store's row to the position.

/// Positions by row.
#[derive(Debug)]
pub(super) enum RowIndex {
    /// Rows lie close together, as SQLite numbers them: a table.
    Table {
        /// The first row.
        first: i64,
        /// Position of each row; `u32::MAX` where there is none.
        positions: Vec<u32>,
    },
    /// Rows lie far apart: pairs sorted by row.
    Sorted(Vec<(i64, u32)>),
}

impl RowIndex {
    pub(super) fn new(rows: &[i64]) -> Self {
        let first = rows.iter().copied().min().unwrap_or(0);
        let last = rows.iter().copied().max().unwrap_or(0);
        let span = usize::try_from(i128::from(last) - i128::from(first) + 1).unwrap_or(usize::MAX);
        let pairs = rows.iter().zip(0_u32..).map(|(&row, at)| (row, at));
        if span <= rows.len().saturating_mul(4).saturating_add(1024) {
            let mut positions = vec![u32::MAX; span];
            for (row, at) in pairs {
                if let Some(place) = Self::slot(first, row).and_then(|slot| positions.get_mut(slot)) {
                    *place = at;
                }
            }
            Self::Table { first, positions }
        } else {
            let mut sorted: Vec<_> = pairs.collect();
            sorted.sort_unstable();
            Self::Sorted(sorted)
        }
    }

    fn slot(first: i64, row: i64) -> Option<usize> {
        row.checked_sub(first).and_then(|slot| usize::try_from(slot).ok())
    }

    pub(super) fn position(&self, row: i64) -> Option<usize> {
        match self {
            Self::Table { first, positions } => {
                let at = *positions.get(Self::slot(*first, row)?)?;
                (at != u32::MAX).then_some(at as usize)
            }
            Self::Sorted(pairs) => {
                pairs.binary_search_by_key(&row, |pair| pair.0).ok().map(|found| pairs[found].1 as usize)
            }
        }
    }
}
