//! A first proposal of a mapping, from the names of the columns and what their first rows hold. It is shown before
//! anything is done, and every line of it can be replaced.

mod names;
#[cfg(test)]
mod tests;

use names::{
    ACTOR, DATE, END_WORDS, ID, ID_WORDS, KIND, KIND_WORDS, NOTE, PLACE, SOURCE, START_WORDS, SUMMARY, TAG,
    TITLE,
};

use super::{Field, Mapping, Template};
use crate::table::ColumnSample;

/// A proposed mapping.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Guess {
    /// Which column would become what.
    pub mapping: Mapping,
}

/// Proposes a mapping; fields in `taken` are filled by the person and left out.
#[must_use]
pub fn guess(columns: &[ColumnSample], taken: &Mapping) -> Guess {
    // A column within a template of the person's may still be a field of its own: `{name}: {country}`.
    let used = taken.entries.iter().filter_map(|entry| entry.from.sole_column()).collect();
    let mut proposal = Proposal { columns, taken, used, mapping: Mapping::default() };
    proposal.dates();
    proposal.id();
    proposal.named(&Field::Kind, |column| {
        let few = column.distinct <= 50.max(column.rows / 10) && column.length <= 40.0;
        if few { 3 * rank(column, KIND).min(1) + contains(column, KIND_WORDS) } else { 0 }
    });
    proposal.named(&Field::Status, |column| rank(column, &["status", "event status"]));
    proposal.named(&Field::Place, |column| rank(column, PLACE));
    proposal.named(&Field::Summary, |column| rank(column, SUMMARY));
    proposal.named(&Field::Note, |column| rank(column, NOTE));
    proposal.title();
    proposal.names_of_people();
    for (field, names) in [(Field::Actor(None), ACTOR), (Field::Tag, TAG), (Field::Source, SOURCE)] {
        proposal.named(&field, |column| rank(column, names));
    }
    proposal.separators();
    Guess { mapping: proposal.mapping }
}

struct Proposal<'a> {
    columns: &'a [ColumnSample],
    taken: &'a Mapping,
    used: Vec<usize>,
    mapping: Mapping,
}

impl Proposal<'_> {
    fn wants(&self, field: &Field) -> bool {
        self.taken.get(field).is_none() && self.mapping.get(field).is_none()
    }

    fn put(&mut self, field: Field, place: usize) {
        // A rival field (date beside start) may be the person's own; then the proposal stays without.
        if self.mapping.put(field, Template::column(place)).is_ok() {
            self.used.push(place);
        }
    }

    /// The free column that scores best; of equals the first.
    fn best(&self, score: impl Fn(&ColumnSample) -> usize) -> Option<usize> {
        let mut best = None;
        for (place, column) in self.columns.iter().enumerate() {
            let scored = if self.used.contains(&place) || column.filled == 0 { 0 } else { score(column) };
            if scored > 0 && best.is_none_or(|(most, _)| scored > most) {
                best = Some((scored, place));
            }
        }
        best.map(|(_, place)| place)
    }

    fn named(&mut self, field: &Field, score: impl Fn(&ColumnSample) -> usize) {
        if self.wants(field)
            && let Some(place) = self.best(score)
        {
            self.put(field.clone(), place);
        }
    }

    fn dates(&mut self) {
        if [Field::Date, Field::Start, Field::End].iter().any(|field| self.taken.get(field).is_some()) {
            return;
        }
        let dated = |column: &ColumnSample| column.holds_dates() || is_years(column);
        let start = self.best(|column| if dated(column) { contains(column, START_WORDS) } else { 0 });
        let end = self.best(|column| if dated(column) { contains(column, END_WORDS) } else { 0 });
        if let (Some(start), Some(end)) = (start, end)
            && start != end
        {
            self.put(Field::Start, start);
            self.put(Field::End, end);
            return;
        }
        // Full columns before patchy ones, named ones before others, days before years.
        let place = self.best(|column| {
            let named = rank(column, DATE).min(1) * 60 + contains(column, &["date", "day", "when"]) * 30;
            if column.holds_dates() {
                100 + named + column.filled * 100 / column.rows.max(1)
            } else if is_years(column) {
                1 + contains(column, &["year", "date"])
            } else {
                0
            }
        });
        if let Some(place) = place {
            self.put(Field::Date, place);
            self.year_beside(place);
        }
    }

    /// “Signature Year” beside “Signature Date”: where the date is not known, the year may be.
    fn year_beside(&mut self, date: usize) {
        let without = |name: &str, word: &str| -> Option<Vec<String>> {
            let all = words(name);
            all.iter().any(|one| one == word).then(|| all.into_iter().filter(|one| one != word).collect())
        };
        let Some(wanted) = without(&self.columns[date].name, "date") else { return };
        let beside = |column: &ColumnSample| {
            usize::from(is_years(column) && without(&column.name, "year").is_some_and(|rest| rest == wanted))
        };
        if let Some(place) = self.best(beside) {
            self.put(Field::Year, place);
        }
    }

    fn id(&mut self) {
        self.named(&Field::Id, |column| {
            let short = column.length <= 60.0 && !column.holds_dates();
            // A column that is called “id” may have a few bad cells; they are refused one by one.
            let mostly = column.distinct * 10 >= column.filled * 9 && column.filled * 2 >= column.rows;
            let marked = usize::from(column.name.contains('#'));
            match rank(column, ID) {
                1.. if short && mostly => 5,
                _ if short && column.distinct == column.rows => 2 * contains(column, ID_WORDS).max(marked),
                _ => 0,
            }
        });
    }

    /// The title; where the best column says the same in many rows, the place is put behind it.
    fn title(&mut self) {
        if !self.wants(&Field::Title) {
            return;
        }
        let text =
            |column: &ColumnSample| !column.holds_dates() && !column.holds_numbers() && !is_years(column);
        let by_name = self.best(|column| {
            if !text(column) {
                return 0;
            }
            let last_word = words(&column.name)
                .last()
                .is_some_and(|word| matches!(word.as_str(), "title" | "name" | "headline"));
            10 * rank(column, TITLE) + 2 * usize::from(last_word)
        });
        let place = by_name.or_else(|| {
            self.best(|column| {
                let telling = text(column) && column.length >= 8.0 && column.variety() >= 0.5;
                #[expect(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "a length below 300"
                )]
                let length = column.length.min(300.0) as usize;
                if telling { length } else { 0 }
            })
        });
        let Some(place) = place
            .or_else(|| self.column_of(&Field::Summary))
            .or_else(|| self.best(|column| usize::from(text(column))))
        else {
            return;
        };
        let says_the_same = self.columns[place].variety() < 0.5 && self.columns[place].rows >= 20;
        match self.column_of(&Field::Place).or_else(|| self.column_of(&Field::Kind)) {
            Some(second) if says_the_same && second != place => {
                let joined = Template::joined(place, ": ", second);
                // It cannot be mapped yet, and no other field rules a title out.
                _ = self.mapping.put(Field::Title, joined);
                self.used.push(place);
            }
            _ => self.put(Field::Title, place),
        }
    }

    /// A column called “name” that says the same in many rows names who took part, not what happened.
    fn names_of_people(&mut self) {
        let people = |column: &ColumnSample| {
            words(&column.name) == ["name"]
                && column.rows >= 20
                && column.filled > 0
                && column.variety() < 0.5
        };
        let place = self.columns.iter().position(people);
        let is_free = |place: &usize| {
            ![&self.mapping, self.taken]
                .iter()
                .any(|mapping| mapping.entries.iter().any(|entry| entry.from.sole_column() == Some(*place)))
        };
        if let Some(place) = place.filter(is_free).filter(|_| self.wants(&Field::Actor(None))) {
            self.put(Field::Actor(None), place);
        }
    }

    fn column_of(&self, field: &Field) -> Option<usize> {
        [&self.mapping, self.taken].into_iter().find_map(|mapping| mapping.get(field)?.from.sole_column())
    }

    /// Cells that often hold a semicolon or an upright bar hold lists. Commas stand within names too often to tell.
    fn separators(&mut self) {
        for entry in self
            .mapping
            .entries
            .iter_mut()
            .filter(|entry| entry.field.is_many() && entry.field != Field::Note)
        {
            let Some(column) = entry.from.sole_column().map(|place| &self.columns[place]) else { continue };
            entry.separator = if column.semicolons * 5 >= column.filled {
                Some(";".to_owned())
            } else if column.bars * 5 >= column.filled {
                Some("|".to_owned())
            } else {
                None
            };
        }
    }
}

fn is_years(column: &ColumnSample) -> bool {
    column.years > 0
        && column.years * 10 >= column.telling() * 9
        && contains(column, &["year", "date", "start", "end"]) > 0
}

fn words(name: &str) -> Vec<String> {
    name.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// How early the whole name stands in the list: the number of names for the first, 0 if it is not there.
fn rank(column: &ColumnSample, names: &[&str]) -> usize {
    let name = words(&column.name).join(" ");
    names.iter().position(|known| *known == name).map_or(0, |place| names.len() - place)
}

/// 1 if one of the words of the name is in the list.
fn contains(column: &ColumnSample, list: &[&str]) -> usize {
    usize::from(words(&column.name).iter().any(|word| list.contains(&word.as_str())))
}
