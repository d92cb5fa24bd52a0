//! From the store's row to the position.

use std::ops::Range;

use super::row_numbers::RowNumbers;

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
    pub(super) fn new(rows: &RowNumbers) -> Self {
        let first = rows.iter().min().unwrap_or(0);
        let last = rows.iter().max().unwrap_or(0);
        let span = usize::try_from(i128::from(last) - i128::from(first) + 1).unwrap_or(usize::MAX);
        let pairs = rows.iter().zip(0_u32..);
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

    /// After rows got other positions, in a range of these. Returns whether it could follow; if not, it must be made anew.
    pub(super) fn moved(&mut self, rows: &RowNumbers, range: Range<usize>) -> bool {
        let Self::Table { first, positions } = self else { return false };
        for at in range {
            let Some(slot) = Self::slot(*first, rows.get(at)) else { return false };
            if slot >= positions.len() {
                // New rows have the next numbers. What lies far beyond makes another index.
                if slot > positions.len().saturating_mul(2) + 1024 {
                    return false;
                }
                positions.resize(slot + 1, u32::MAX);
            }
            positions[slot] = u32::try_from(at).unwrap_or(u32::MAX);
        }
        true
    }

    /// A row is gone.
    pub(super) fn forget(&mut self, row: i64) {
        if let Self::Table { first, positions } = self
            && let Some(place) = Self::slot(*first, row).and_then(|slot| positions.get_mut(slot))
        {
            *place = u32::MAX;
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
