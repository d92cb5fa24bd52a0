//! The line while it is read: what each of its characters is for.

use std::ops::Range;

use super::{LONGEST, Line, Meaning, Part, Role, Span};

/// The line, a role for each of its characters, and the parts found so far. A character without a role is title.
pub(super) struct Sheet {
    pub(super) chars: Vec<char>,
    /// Role, and the number of the part where it belongs to one.
    taken: Vec<Option<(Role, Option<usize>)>>,
    parts: Vec<Part>,
    /// What is read at all; the rest stays title.
    pub(super) end: usize,
}

impl Sheet {
    pub(super) fn of(line: &str) -> Self {
        let chars: Vec<char> = line.chars().collect();
        let end = chars.len().min(LONGEST);
        Self { taken: vec![None; chars.len()], parts: Vec::new(), end, chars }
    }

    /// Whether nothing has been made of this character yet.
    pub(super) fn is_free(&self, at: usize) -> bool {
        self.taken.get(at).is_some_and(Option::is_none)
    }

    pub(super) fn is_space(&self, at: usize) -> bool {
        self.chars.get(at).is_some_and(|char| char.is_whitespace())
    }

    /// The text of a range.
    pub(super) fn text(&self, range: Range<usize>) -> String {
        self.chars[range].iter().collect()
    }

    /// The range without spaces at its ends.
    pub(super) fn trimmed(&self, mut range: Range<usize>) -> Range<usize> {
        while range.start < range.end && self.is_space(range.start) {
            range.start += 1;
        }
        while range.start < range.end && self.is_space(range.end - 1) {
            range.end -= 1;
        }
        range
    }

    /// What is only there to hold others together.
    pub(super) fn sign(&mut self, range: Range<usize>) {
        for taken in &mut self.taken[range] {
            *taken = Some((Role::Sign, None));
        }
    }

    /// Takes a part; what stands in the title all the same keeps no role of its own.
    pub(super) fn take(&mut self, role: Role, range: Range<usize>, words: String, meaning: Meaning) {
        self.take_as(role, range, words, meaning, None);
    }

    /// Takes an actor with the role that they have.
    pub(super) fn take_as(
        &mut self,
        role: Role,
        range: Range<usize>,
        words: String,
        meaning: Meaning,
        taking_part_as: Option<String>,
    ) {
        if !matches!(meaning, Meaning::Offered | Meaning::Left) {
            let number = self.parts.len();
            for taken in &mut self.taken[range.clone()] {
                *taken = Some((role, Some(number)));
            }
        }
        self.parts.push(Part { role, start: range.start, end: range.end, words, meaning, taking_part_as });
    }

    /// Whether a part of this role was found.
    pub(super) fn has(&self, role: Role) -> bool {
        self.parts.iter().any(|part| part.role == role && part.meaning != Meaning::Left)
    }

    /// What has been read.
    pub(super) fn finish(mut self) -> Line {
        self.free_spaces();
        let mut spans: Vec<Span> = Vec::new();
        let mut before = None;
        let mut title = String::new();
        for (at, char) in self.chars.iter().enumerate() {
            let taken = self.taken[at].unwrap_or((Role::Title, None));
            match spans.last_mut() {
                Some(last) if before == Some(taken) => last.end = at + 1,
                _ => {
                    spans.push(Span { start: at, end: at + 1, role: taken.0 });
                    if taken.0 == Role::Title && !title.is_empty() {
                        title.push(' ');
                    }
                }
            }
            if taken.0 == Role::Title {
                title.push(*char);
            }
            before = Some(taken);
        }
        self.parts.sort_by_key(|part| part.start);
        Line { spans, parts: self.parts, title: title.split_whitespace().collect::<Vec<_>>().join(" ") }
    }

    /// Spaces at the ends of what is title hold it apart from the rest.
    fn free_spaces(&mut self) {
        let mut at = 0;
        while at < self.chars.len() {
            let start = at;
            while self.is_free(at) {
                at += 1;
            }
            if at == start {
                at += 1;
                continue;
            }
            let inner = self.trimmed(start..at);
            self.sign(start..inner.start);
            self.sign(inner.end..at);
        }
    }
}
