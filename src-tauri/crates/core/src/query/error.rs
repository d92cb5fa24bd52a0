//! Why a text is no query.

/// Why a text is no query.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct QueryError {
    /// What is wrong, as a sentence without a full stop.
    pub message: String,
    /// What was expected there, and what the person can do.
    pub hint: String,
    /// Where it begins in the text, in characters.
    pub offset: usize,
    /// How many characters it takes; none where something is missing.
    pub length: usize,
    /// Whether going on to type at the end could put it right, as after `kind:`.
    pub unfinished: bool,
}

impl QueryError {
    /// Something wrong at some characters of the text.
    pub(super) fn at(start: usize, end: usize, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            hint: hint.into(),
            offset: start,
            length: end.saturating_sub(start),
            unfinished: false,
        }
    }

    /// The same, of a text that ends at `end` characters: it may be unfinished.
    pub(super) const fn unfinished(mut self, end: usize) -> Self {
        self.unfinished = self.offset + self.length >= end;
        self
    }
}
