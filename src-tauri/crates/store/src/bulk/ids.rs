//! The ids of what an import makes.

use dateline_core::Id;

/// New ids that follow one another: asking the system for randomness for each of a million costs as much as writing
/// them, and an index takes keys that rise many times faster than keys in any order.
#[derive(Default)]
pub(super) struct Ids {
    next: [u8; 16],
    left: u32,
}

impl Ids {
    /// So many ids follow one that is drawn; a run moves the last 32 of its 62 random bits.
    const RUN: u32 = 1 << 16;

    pub(super) fn next(&mut self) -> Id {
        if self.left == 0 {
            // Ids are drawn with the time, so one drawn later is greater, unless the run went beyond its time.
            self.next = (*Id::new().as_bytes()).max(self.next);
            self.left = Self::RUN;
        }
        let id = Id::from_bytes(self.next);
        let [.., a, b, c, d] = &mut self.next;
        let tail = u32::from_be_bytes([*a, *b, *c, *d]).wrapping_add(1);
        [*a, *b, *c, *d] = tail.to_be_bytes();
        self.left -= 1;
        id
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_all_different_and_nearly_always_rise() {
        let mut ids = Ids::default();
        let made: Vec<Id> = (0..200_000).map(|_| ids.next()).collect();
        let falls = made.windows(2).filter(|pair| pair[1] < pair[0]).count();
        // Once in a run the last 32 bits may come round.
        assert!(falls <= 4, "{falls}");
        let mut sorted = made;
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(sorted.len(), 200_000);
    }
}
