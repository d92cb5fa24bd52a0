//! What an export could not or did not take along.

use std::collections::BTreeMap;

/// What an export left out, counted by reason.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LeftOut {
    counted: BTreeMap<String, u64>,
    said: Vec<String>,
}

impl LeftOut {
    /// Counts one more `what`: “figures of records that are deleted”.
    pub fn count(&mut self, what: &str) {
        self.count_many(what, 1);
    }

    /// Counts `more` of `what`.
    pub fn count_many(&mut self, what: &str, more: u64) {
        if more > 0 {
            *self.counted.entry(what.to_owned()).or_default() += more;
        }
    }

    /// Says something once.
    pub fn say(&mut self, sentence: impl Into<String>) {
        self.said.push(sentence.into());
    }

    /// All that was left out, as sentences.
    #[must_use]
    pub fn sentences(&self) -> Vec<String> {
        let counted = self.counted.iter().map(|(what, count)| format!("{count} {what}."));
        counted.chain(self.said.iter().cloned()).collect()
    }
}
