//! How an event must lie to a date that is asked about.

use super::Test;
use crate::date::{Extent, Truth};

/// How an event must lie to a date that is asked about, ready to be asked of many events.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimeTest {
    /// How it must lie.
    pub lies: Lies,
    /// Certainly, or at least possibly.
    pub truth: Truth,
    /// The bounds of the date that is asked about.
    pub asked: Extent,
}

/// How an event can lie to a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lies {
    /// Within it.
    Within,
    /// Before it.
    Before,
    /// After it.
    After,
}

impl TimeTest {
    /// What a condition asks of an event's date, if it asks anything of it alone.
    #[must_use]
    pub const fn of(test: &Test) -> Option<Self> {
        let (lies, date, truth) = match test {
            Test::During(date, truth) => (Lies::Within, date, *truth),
            Test::Before(date, truth) => (Lies::Before, date, *truth),
            Test::After(date, truth) => (Lies::After, date, *truth),
            _ => return None,
        };
        Some(Self { lies, truth, asked: *date.extent() })
    }

    /// Whether an event with these bounds passes.
    #[must_use]
    pub fn passes(&self, extent: &Extent) -> bool {
        let asked = &self.asked;
        // As with “within”, a day, month or year that is asked about is the whole of it.
        match (self.lies, self.truth) {
            (Lies::Within, truth) => extent.during(asked) >= truth,
            (Lies::Before, Truth::Certainly) => extent.before(asked) == Truth::Certainly,
            (Lies::Before, _) => asked.start_max != i64::MIN && extent.earliest_end() <= asked.start_max,
            (Lies::After, Truth::Certainly) => extent.after(asked) == Truth::Certainly,
            (Lies::After, _) => asked.end_min != i64::MAX && extent.latest_start() >= asked.end_min,
        }
    }

    /// Bounds without which it cannot pass, which an index can answer: the earliest start is at least and at most so
    /// many seconds, and so is the latest end.
    #[must_use]
    pub const fn needs(&self) -> [Option<i64>; 4] {
        let asked = &self.asked;
        let certainly = matches!(self.truth, Truth::Certainly);
        match self.lies {
            Lies::Within if certainly => [Some(asked.start_min), None, None, Some(asked.end_max)],
            Lies::Within => [None, Some(asked.end_max), Some(asked.start_min), None],
            Lies::Before if certainly => [None, Some(asked.start_min), None, Some(asked.start_min)],
            Lies::Before => [None, Some(asked.start_max), None, None],
            Lies::After if certainly => [Some(asked.end_max), None, Some(asked.end_max), None],
            Lies::After => [None, None, Some(asked.end_min), None],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Asked;
    use super::*;

    #[test]
    fn what_passes_has_the_bounds_that_it_needs() {
        let dates = [
            "2021",
            "2022-01",
            "2022-01-07",
            "202X",
            "2021-12/2022-02",
            "../2022",
            "2020/..",
            "[2021..2023]",
        ];
        for asked in dates {
            for event in dates {
                for lies in [Lies::Within, Lies::Before, Lies::After] {
                    for truth in [Truth::Possibly, Truth::Certainly] {
                        let extent = *Asked::read(event).unwrap().extent();
                        let test = TimeTest { lies, truth, asked: *Asked::read(asked).unwrap().extent() };
                        let [start_from, start_to, end_from, end_to] = test.needs();
                        let needed = start_from.is_none_or(|least| extent.start_min >= least)
                            && start_to.is_none_or(|most| extent.start_min <= most)
                            && end_from.is_none_or(|least| extent.end_max >= least)
                            && end_to.is_none_or(|most| extent.end_max <= most);
                        assert!(needed || !test.passes(&extent), "{event} {test:?}");
                        let possibly = TimeTest { truth: Truth::Possibly, ..test };
                        assert!(possibly.passes(&extent) || !test.passes(&extent), "{event} {test:?}");
                    }
                }
            }
        }
    }
}
