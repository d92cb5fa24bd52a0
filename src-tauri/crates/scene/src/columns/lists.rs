//! A list of numbers for each position, end to end (compressed sparse rows).

/// Lists by position.
#[derive(Debug)]
pub(super) struct Lists {
    /// Where each list starts; one more than there are lists.
    offsets: Vec<u32>,
    keys: Vec<u32>,
}

impl Default for Lists {
    fn default() -> Self {
        Self { offsets: vec![0], keys: Vec::new() }
    }
}

impl Lists {
    pub(super) fn get(&self, at: usize) -> &[u32] {
        &self.keys[self.offsets[at] as usize..self.offsets[at + 1] as usize]
    }

    /// Puts a list in, in order and each number once.
    pub(super) fn insert(&mut self, at: usize, list: &[u32]) {
        if !list.is_sorted_by(|a, b| a < b) {
            let mut list = list.to_vec();
            list.sort_unstable();
            list.dedup();
            return self.insert(at, &list);
        }
        let start = self.offsets[at];
        // Four thousand million links are more than the columns can hold otherwise; what is beyond has no lane.
        let room = u32::MAX.saturating_sub(u32::try_from(self.keys.len()).unwrap_or(u32::MAX)) as usize;
        let list = &list[..list.len().min(room)];
        if start as usize == self.keys.len() {
            self.keys.extend_from_slice(list);
        } else {
            self.keys.splice(start as usize..start as usize, list.iter().copied());
        }
        self.offsets.insert(at, start);
        let added = u32::try_from(list.len()).unwrap_or(u32::MAX);
        for offset in &mut self.offsets[at + 1..] {
            *offset += added;
        }
    }

    pub(super) fn remove(&mut self, at: usize) {
        let (start, end) = (self.offsets[at], self.offsets[at + 1]);
        self.keys.drain(start as usize..end as usize);
        self.offsets.remove(at);
        for offset in &mut self.offsets[at..] {
            *offset -= end - start;
        }
    }
}
