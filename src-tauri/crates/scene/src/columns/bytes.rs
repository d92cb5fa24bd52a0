//! Columns as bytes, for a file that brings them back. All numbers are little-endian.
//!
//! In this order: eight bytes of name and version; how many events, dated events, forms, casts and members of casts there are, and whether
//! events have ranks (1) and wide rows (2), 64 bits each; of each form four 64-bit times and 16 bits of signs; where each cast
//! starts and where the last ends, 32 bits each; the members, 32 bits each; then column by column: days (32 bits), forms
//! (32), what is said (8), kinds (16), places (32), casts (32), rows (32 or 64) and, if there are any, ranks (32). Whoever keeps
//! the bytes sees to it that they come back as they were.

use super::Columns;
use super::forms::{Form, Forms};
use super::row_numbers::RowNumbers;
use super::sets::Sets;

/// Changes whenever the bytes mean something else.
const NAME: [u8; 8] = *b"dlcols\x00\x02";

/// These bytes are no columns, or those of another version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BrokenColumns;

impl std::fmt::Display for BrokenColumns {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("these are no columns")
    }
}

impl std::error::Error for BrokenColumns {}

impl Columns {
    /// The columns as bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let (offsets, members) = self.casts.parts();
        let mut bytes = Vec::with_capacity(self.len() * 27 + members.len() * 4 + 4096);
        bytes.extend(NAME);
        let wide = matches!(self.row, RowNumbers::Wide(_));
        let kept = u64::from(!self.rank.is_empty()) | u64::from(wide) << 1;
        let counts = [self.len(), self.dated, self.forms.list().len(), self.casts.len(), members.len()];
        // Counts of what is in memory.
        counts.iter().for_each(|&count| bytes.extend((count as u64).to_le_bytes()));
        bytes.extend(kept.to_le_bytes());
        for form in self.forms.list() {
            let (times, signs) = form.parts();
            times.iter().for_each(|time| bytes.extend(time.to_le_bytes()));
            bytes.extend(signs.to_le_bytes());
        }
        bytes.extend(offsets.iter().flat_map(|offset| offset.to_le_bytes()));
        bytes.extend(members.iter().flat_map(|member| member.to_le_bytes()));
        bytes.extend(self.day.iter().flat_map(|day| day.to_le_bytes()));
        bytes.extend(self.form.iter().flat_map(|form| form.to_le_bytes()));
        bytes.extend(&self.said);
        bytes.extend(self.kind.iter().flat_map(|kind| kind.to_le_bytes()));
        bytes.extend(self.place.iter().flat_map(|place| place.to_le_bytes()));
        bytes.extend(self.cast.iter().flat_map(|cast| cast.to_le_bytes()));
        match &self.row {
            RowNumbers::Narrow(rows) => bytes.extend(rows.iter().flat_map(|row| row.to_le_bytes())),
            RowNumbers::Wide(rows) => bytes.extend(rows.iter().flat_map(|row| row.to_le_bytes())),
        }
        bytes.extend(self.rank.iter().flat_map(|rank| rank.to_le_bytes()));
        bytes
    }

    /// The columns that [`Columns::to_bytes`] wrote.
    ///
    /// # Errors
    ///
    /// If they are not.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, BrokenColumns> {
        let mut rest = bytes;
        if take::<8>(&mut rest, 1)?.first() != Some(&NAME) {
            return Err(BrokenColumns);
        }
        let counts = take(&mut rest, 6)?.iter().map(|count| u64::from_le_bytes(*count));
        let counts: Vec<usize> = counts.map(|count| usize::try_from(count).unwrap_or(usize::MAX)).collect();
        let [length, dated, forms, casts, members, kept] = counts[..] else { return Err(BrokenColumns) };
        let times = |part: &[u8; 34], nth: usize| {
            let mut time = [0; 8];
            time.copy_from_slice(&part[nth * 8..nth * 8 + 8]);
            i64::from_le_bytes(time)
        };
        let form = |part: &[u8; 34]| {
            Form::of_parts([0, 1, 2, 3].map(|nth| times(part, nth)), u16::from_le_bytes([part[32], part[33]]))
        };
        let forms = Forms::of(take::<34>(&mut rest, forms)?.iter().map(form).collect());
        let offsets: Vec<u32> = numbers(&mut rest, casts.saturating_add(1), u32::from_le_bytes)?;
        let members: Vec<u32> = numbers(&mut rest, members, u32::from_le_bytes)?;
        let lists = offsets.first() == Some(&0)
            && offsets.is_sorted()
            && offsets.last().is_some_and(|&end| end as usize == members.len());
        if !lists {
            return Err(BrokenColumns);
        }
        let mut columns = Self {
            dated,
            day: numbers(&mut rest, length, i32::from_le_bytes)?,
            form: numbers(&mut rest, length, u32::from_le_bytes)?,
            said: numbers(&mut rest, length, u8::from_le_bytes)?,
            kind: numbers(&mut rest, length, u16::from_le_bytes)?,
            place: numbers(&mut rest, length, u32::from_le_bytes)?,
            cast: numbers(&mut rest, length, u32::from_le_bytes)?,
            row: if kept & 2 == 0 {
                RowNumbers::Narrow(numbers(&mut rest, length, u32::from_le_bytes)?)
            } else {
                RowNumbers::Wide(numbers(&mut rest, length, i64::from_le_bytes)?)
            },
            rank: numbers(&mut rest, if kept & 1 == 0 { 0 } else { length }, i32::from_le_bytes)?,
            forms,
            casts: Sets::of(offsets, members),
            ..Self::default()
        };
        let known = |column: &[u32], count: usize| column.iter().all(|&number| (number as usize) < count);
        let whole = rest.is_empty()
            && dated <= length
            && known(&columns.form, columns.forms.list().len())
            && known(&columns.cast, columns.casts.len());
        if !whole {
            return Err(BrokenColumns);
        }
        columns.measure();
        Ok(columns)
    }
}

/// So many parts of `N` bytes each.
fn take<'a, const N: usize>(rest: &mut &'a [u8], count: usize) -> Result<&'a [[u8; N]], BrokenColumns> {
    let (here, after) =
        count.checked_mul(N).and_then(|bytes| rest.split_at_checked(bytes)).ok_or(BrokenColumns)?;
    *rest = after;
    Ok(here.as_chunks().0)
}

fn numbers<const N: usize, T>(
    rest: &mut &[u8],
    count: usize,
    read: impl Fn([u8; N]) -> T,
) -> Result<Vec<T>, BrokenColumns> {
    Ok(take::<N>(rest, count)?.iter().map(|part| read(*part)).collect())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::columns::tests::{all, entries};

    proptest! {
        #[test]
        fn columns_come_back(entries in entries(60), far in any::<bool>()) {
            let mut entries = entries;
            if let Some(entry) = entries.first_mut().filter(|_| far) {
                (entry.row, entry.rank) = (1 << 40, -7);
            }
            let columns = Columns::new(entries);
            let back = Columns::from_bytes(&columns.to_bytes()).unwrap();
            prop_assert_eq!(all(&back), all(&columns));
            prop_assert_eq!(back.dated(), columns.dated());
            prop_assert!(back.touching(-10, 10).eq(columns.touching(-10, 10)));
        }

        #[test]
        fn other_bytes_are_refused_and_never_a_crash(entries in entries(10), place in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<bool>()) {
            let mut bytes = Columns::new(entries).to_bytes();
            let place = place.index(bytes.len());
            if cut {
                bytes.truncate(place);
                prop_assert_eq!(Columns::from_bytes(&bytes).err(), Some(BrokenColumns));
            } else {
                bytes[place] = byte;
                if let Ok(columns) = Columns::from_bytes(&bytes) {
                    prop_assert_eq!(all(&columns).len(), columns.len());
                }
            }
        }
    }
}
