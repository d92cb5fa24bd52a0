//! What became of every row.

use dateline_core::Id;

/// What became of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// It is a new event.
    Taken,
    /// Its event was there and is now as the table says.
    Updated,
    /// Its event was there and is as the table says.
    Unchanged,
    /// It was passed over, and nothing is missing for it.
    Skipped,
    /// It could not be taken.
    Refused,
}

impl Outcome {
    /// All outcomes, in the order in which they are counted.
    pub const ALL: [Self; 5] = [Self::Taken, Self::Updated, Self::Unchanged, Self::Skipped, Self::Refused];

    /// Its word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Taken => "taken",
            Self::Updated => "updated",
            Self::Unchanged => "unchanged",
            Self::Skipped => "skipped",
            Self::Refused => "refused",
        }
    }
}

/// What became of one row, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowReport {
    /// The line of the file on which it begins.
    pub line: u64,
    /// What became of it.
    pub outcome: Outcome,
    /// Its event, if it has one.
    pub event: Option<Id>,
    /// The title of its event; empty for a row about which there is nothing to say.
    pub title: String,
    /// Why, or what is to be known about it; empty for a row that simply was taken.
    pub problems: Vec<String>,
}

/// How many rows had which outcome.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// New events.
    pub taken: u64,
    /// Events that are now as the table says.
    pub updated: u64,
    /// Events that were so already.
    pub unchanged: u64,
    /// Rows passed over.
    pub skipped: u64,
    /// Rows that could not be taken.
    pub refused: u64,
}

impl Counts {
    /// All rows.
    #[must_use]
    pub const fn rows(&self) -> u64 {
        self.taken + self.updated + self.unchanged + self.skipped + self.refused
    }

    /// How many rows had this outcome.
    #[must_use]
    pub const fn of(&self, outcome: Outcome) -> u64 {
        match outcome {
            Outcome::Taken => self.taken,
            Outcome::Updated => self.updated,
            Outcome::Unchanged => self.unchanged,
            Outcome::Skipped => self.skipped,
            Outcome::Refused => self.refused,
        }
    }

    const fn count(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Taken => self.taken += 1,
            Outcome::Updated => self.updated += 1,
            Outcome::Unchanged => self.unchanged += 1,
            Outcome::Skipped => self.skipped += 1,
            Outcome::Refused => self.refused += 1,
        }
    }
}

/// What became of a table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// How many rows had which outcome.
    pub counts: Counts,
    /// The rows in the order of the file. Rows without a problem are kept as runs, so that a report about a million
    /// good rows is short and still names each.
    runs: Vec<Run>,
    /// What is to be known about the table as a whole.
    pub remarks: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Run {
    /// Rows of one outcome with nothing to say about them: their lines, as steps from each to the next.
    Plain {
        outcome: Outcome,
        first: u64,
        last: u64,
        steps: Vec<u32>,
        events: Vec<Option<Id>>,
    },
    Said(RowReport),
}

impl Report {
    /// A report that begins with what is to be known about the table.
    pub(super) fn with_remarks(remarks: Vec<String>) -> Self {
        Self { remarks, ..Self::default() }
    }

    /// Notes what became of a row; rows come in the order of the file.
    pub fn note(
        &mut self,
        line: u64,
        outcome: Outcome,
        event: Option<Id>,
        title: &str,
        problems: Vec<String>,
    ) {
        self.counts.count(outcome);
        if !problems.is_empty() {
            self.runs.push(Run::Said(RowReport { line, outcome, event, title: title.to_owned(), problems }));
            return;
        }
        if let Some(Run::Plain { outcome: same, last, steps, events, .. }) = self.runs.last_mut()
            && *same == outcome
            && let Ok(step) = u32::try_from(line - *last)
        {
            steps.push(step);
            events.push(event);
            *last = line;
            return;
        }
        self.runs.push(Run::Plain {
            outcome,
            first: line,
            last: line,
            steps: Vec::new(),
            events: vec![event],
        });
    }

    /// Every row with its line and outcome, in the order of the file. Rows that were taken without a word about them
    /// come without their title.
    pub fn rows(&self) -> impl Iterator<Item = RowReport> + '_ {
        self.runs.iter().flat_map(|run| -> Box<dyn Iterator<Item = RowReport>> {
            match run {
                Run::Said(row) => Box::new(std::iter::once(row.clone())),
                Run::Plain { outcome, first, steps, events, .. } => {
                    let outcome = *outcome;
                    let plain = move |(line, event): (u64, &Option<Id>)| {
                        let (title, problems) = (String::new(), Vec::new());
                        RowReport { line, outcome, event: *event, title, problems }
                    };
                    let lines = steps.iter().scan(*first, |line, step| {
                        *line += u64::from(*step);
                        Some(*line)
                    });
                    Box::new(std::iter::once(*first).chain(lines).zip(events).map(plain))
                }
            }
        })
    }

    /// The rows about which there is something to say, in the order of the file.
    pub fn problems(&self) -> impl Iterator<Item = &RowReport> {
        self.runs.iter().filter_map(|run| match run {
            Run::Said(row) => Some(row),
            Run::Plain { .. } => None,
        })
    }

    /// The counts as a sentence.
    #[must_use]
    pub fn sentence(&self) -> String {
        let parts: Vec<String> = Outcome::ALL
            .iter()
            .filter(|outcome| self.counts.of(**outcome) > 0 || **outcome == Outcome::Taken)
            .map(|outcome| format!("{} {}", self.counts.of(*outcome), outcome.word()))
            .collect();
        format!("{} rows: {}.", self.counts.rows(), parts.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_reported_and_good_ones_cheaply() {
        let mut report = Report::default();
        for line in [2, 3, 5] {
            report.note(line, Outcome::Taken, None, "A talk", Vec::new());
        }
        report.note(6, Outcome::Refused, None, "", vec!["it has no title".to_owned()]);
        report.note(7, Outcome::Taken, None, "A walk", Vec::new());
        report.note(9, Outcome::Unchanged, None, "A pact", Vec::new());
        let rows: Vec<(u64, &str)> = report.rows().map(|row| (row.line, row.outcome.word())).collect();
        assert_eq!(
            rows,
            [(2, "taken"), (3, "taken"), (5, "taken"), (6, "refused"), (7, "taken"), (9, "unchanged")]
        );
        assert_eq!(report.problems().count(), 1);
        assert_eq!(report.sentence(), "6 rows: 4 taken, 1 unchanged, 1 refused.");
    }
}
