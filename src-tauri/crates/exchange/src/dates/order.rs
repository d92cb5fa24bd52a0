//! Whether 06/03/1991 is in March or in June: decided for a whole column, from what the column itself shows.

use super::cell::OPEN_END;
use super::figures::{is_plain_day, numeric};

/// Days from here on are hardly ever meant.
const FAR: &str = "2300-01-01";

/// Which of two numbers is the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// 13/05/2003
    DayFirst,
    /// 05/13/2003
    MonthFirst,
}

impl Order {
    /// “day first”, for a sentence.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::DayFirst => "day first",
            Self::MonthFirst => "month first",
        }
    }

    /// Reads `dmy` or `mdy`.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        match text.trim().to_ascii_lowercase().as_str() {
            "dmy" | "day-first" => Some(Self::DayFirst),
            "mdy" | "month-first" => Some(Self::MonthFirst),
            _ => None,
        }
    }
}

/// A cell that shows something, and the line it begins on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// The line.
    pub line: u64,
    /// The cell.
    pub cell: String,
}

/// What the cells of one column of dates show together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ColumnDates {
    /// The first cell that only makes sense with the day first.
    pub day_first: Option<Seen>,
    /// The first cell that only makes sense with the month first.
    pub month_first: Option<Seen>,
    /// The first cell that makes sense either way and is two dates.
    pub either: Option<Seen>,
    /// How many cells make sense either way.
    pub ambiguous: u64,
    /// How many cells have a time of day.
    pub times: u64,
    /// The first cell that lies so far in the future that it may stand for “not known”.
    pub far: Option<Seen>,
    /// How many such cells there are.
    pub fars: u64,
    /// How many of those times are midnight. If all are, a program wrote them, not the source.
    pub midnights: u64,
}

/// How the dates of a column are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// No cell needs it.
    NotNeeded,
    /// Cells show it, or the person said it.
    Read(Order),
    /// Every cell makes sense either way.
    Unsure,
    /// Some cells show one order and some the other.
    Contradicts,
}

impl ColumnDates {
    /// Takes a cell into account.
    pub fn see(&mut self, line: u64, cell: &str) {
        if is_plain_day(cell) {
            if cell > FAR && !OPEN_END.contains(&cell) {
                self.fars += 1;
                self.far.get_or_insert_with(|| Seen { line, cell: cell.to_owned() });
            }
            return;
        }
        if let Some(time) =
            cell.split_once(['T', ' ']).map(|(_, time)| time).filter(|time| time.contains(':'))
        {
            self.times += 1;
            self.midnights += u64::from(time.chars().all(|letter| matches!(letter, '0' | ':' | '.' | 'Z')));
        }
        let Some((first, second, _)) = numeric(cell) else { return };
        let seen = || Seen { line, cell: cell.to_owned() };
        match (first, second) {
            (13..=31, 1..=12) => _ = self.day_first.get_or_insert_with(seen),
            (1..=12, 13..=31) => _ = self.month_first.get_or_insert_with(seen),
            (1..=12, 1..=12) if first != second => {
                self.ambiguous += 1;
                self.either.get_or_insert_with(seen);
            }
            _ => {}
        }
    }

    /// Whether each cell so far tells by itself what it says.
    #[must_use]
    pub fn is_unremarkable(&self) -> bool {
        *self == Self::default()
    }

    /// Whether every time of day is midnight, and so was added by a program.
    #[must_use]
    pub const fn only_midnights(&self) -> bool {
        self.times > 0 && self.times == self.midnights
    }

    /// How the column is read, unless the person says otherwise.
    #[must_use]
    pub const fn decide(&self) -> Decision {
        match (&self.day_first, &self.month_first) {
            (Some(_), Some(_)) => Decision::Contradicts,
            (Some(_), None) => Decision::Read(Order::DayFirst),
            (None, Some(_)) => Decision::Read(Order::MonthFirst),
            (None, None) if self.ambiguous > 0 => Decision::Unsure,
            (None, None) => Decision::NotNeeded,
        }
    }

    /// The decision and its evidence as a sentence.
    #[must_use]
    pub fn evidence(&self, column: &str) -> Option<String> {
        let one = |seen: &Option<Seen>| {
            seen.as_ref().map(|seen| format!("“{}” in line {}", seen.cell, seen.line)).unwrap_or_default()
        };
        let example = self
            .either
            .as_ref()
            .map(|seen| format!(", so “{}” is read that way", seen.cell))
            .unwrap_or_default();
        match self.decide() {
            Decision::NotNeeded => None,
            Decision::Read(Order::DayFirst) => {
                Some(format!("“{column}” has the day first, by {}{example}.", one(&self.day_first)))
            }
            Decision::Read(Order::MonthFirst) => {
                Some(format!("“{column}” has the month first, by {}{example}.", one(&self.month_first)))
            }
            Decision::Unsure => Some(format!(
                "“{column}” can have the day or the month first: nothing decides {} and {} more like it.",
                one(&self.either),
                self.ambiguous - 1
            )),
            Decision::Contradicts => Some(format!(
                "“{column}” mixes both orders: {} has the day first, {} the month. {} cells could be either; they stay \
                 undated with their wording unless you choose an order.",
                one(&self.day_first),
                one(&self.month_first),
                self.ambiguous
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(cells: &[&str]) -> ColumnDates {
        let mut column = ColumnDates::default();
        for (index, cell) in cells.iter().enumerate() {
            column.see(index as u64 + 2, cell);
        }
        column
    }

    #[test]
    fn one_telling_cell_decides_for_its_column() {
        let month = column(&["06/03/1991", "07/07/1991", "05/13/2003"]);
        assert_eq!(month.decide(), Decision::Read(Order::MonthFirst));
        assert_eq!(
            month.evidence("Signed").as_deref(),
            Some(
                "“Signed” has the month first, by “05/13/2003” in line 4, so “06/03/1991” is read that way."
            )
        );
        assert_eq!(column(&["11.05.1975", "27.09.1990"]).decide(), Decision::Read(Order::DayFirst));
    }

    #[test]
    fn nothing_is_decided_without_evidence() {
        assert_eq!(column(&["06/03/1991", "01/02/2003"]).decide(), Decision::Unsure);
        assert_eq!(column(&["07/07/1991", "1991-06-03", "27 Sep 1990", ""]).decide(), Decision::NotNeeded);
        assert_eq!(column(&["13/05/2003", "05/13/2003", "06/03/1991"]).decide(), Decision::Contradicts);
    }

    #[test]
    fn midnights_all_the_way_down_are_no_times() {
        assert!(column(&["2022-01-07 00:00:00", "2022-01-08T00:00:00.000Z"]).only_midnights());
        assert!(!column(&["2022-01-07 00:00:00", "2022-01-08 09:30:00"]).only_midnights());
        assert!(!column(&["2022-01-07"]).only_midnights());
    }
}
