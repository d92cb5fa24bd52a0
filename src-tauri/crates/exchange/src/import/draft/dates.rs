//! The date of a row, and the cells of columns that are kept.

use std::borrow::Cow;

use dateline_core::Date;
use dateline_core::date::When;
use dateline_core::model::{FigureType, figure_value};

use super::super::plan::DateColumn;
use super::{Draft, Drafter};
use crate::dates::{Cell, ColumnDates, span};
use crate::mapping::{Field, Template};
use crate::table::sample::is_number;

/// Whether only the other cells of its column tell what a cell says.
fn needs_survey(text: &str) -> bool {
    let mut seen = ColumnDates::default();
    seen.see(0, text);
    !seen.is_unremarkable()
}

impl Drafter<'_> {
    /// Reads the date of the row, or keeps what is no date as words.
    pub(super) fn date(&self, draft: &mut Draft, cells: &csv::StringRecord) {
        let read = |field: &Field| self.cell(self.plan.template(field)?, cells);
        let (date, start, end) = (read(&Field::Date), read(&Field::Start), read(&Field::End));
        let texts = [&date, &start, &end].map(|read| read.as_ref().map(|(_, text)| text.clone()));
        let cell = |read: Option<(Cell, Cow<'_, str>)>| read.map_or(Cell::Empty, |(cell, _)| cell);
        let whole = match cell(date) {
            Cell::Empty => span(cell(start), cell(end)).map_err(|bad| bad.message),
            Cell::Date(date) => Ok(Some(date)),
            Cell::Bad(message) => Err(message),
            Cell::Unknown | Cell::Open => Ok(None),
        };
        match whole {
            Ok(None) => draft.date = self.year(cells),
            Ok(date) => draft.date = date,
            // What is no date is never made one: the event is undated and keeps the words.
            Err(message) => {
                let said: Vec<Cow<'_, str>> =
                    texts.into_iter().flatten().filter(|text| !text.is_empty()).collect();
                let said = said.join(" – ");
                draft.problems.push(format!("{message}; the event is undated and keeps the words “{said}”"));
                draft.date = Some(Date { when: When::Undated, wording: Some(said), ..Date::default() });
            }
        }
    }

    /// The year, from its own column.
    fn year(&self, cells: &csv::StringRecord) -> Option<Date> {
        let mut text = String::new();
        self.plan.template(&Field::Year)?.fill(|place| cells.get(place).unwrap_or(""), &mut text);
        let is_year = text.len() == 4
            && text.bytes().all(|byte| byte.is_ascii_digit())
            && ("0001".."2300").contains(&text.as_str());
        match self.plan.cells.read(&text, None, false) {
            Cell::Date(date) if is_year => Some(date),
            _ => None,
        }
    }

    /// A cell, or several put together, as a date, and as it stands there.
    fn cell<'r>(&self, from: &Template, cells: &'r csv::StringRecord) -> Option<(Cell, Cow<'r, str>)> {
        let column: &DateColumn = self.plan.dates.iter().find(|date| date.from == *from)?;
        let text = match from.sole_column() {
            Some(place) => Cow::Borrowed(cells.get(place).unwrap_or("").trim()),
            None => {
                let mut text = String::new();
                from.fill(|place| cells.get(place).unwrap_or(""), &mut text);
                Cow::Owned(text.trim().to_owned())
            }
        };
        if !self.plan.surveyed && column.chosen.is_none() && needs_survey(&text) {
            self.unsure.set(true);
        }
        Some((self.plan.cells.read(&text, column.order(), column.seen.only_midnights()), text))
    }

    /// Keeps the cells of columns that nothing is mapped to.
    pub(super) fn keep(&self, draft: &mut Draft, cells: &csv::StringRecord) {
        for (field, kept) in self.plan.kept.iter().enumerate() {
            let text = cells.get(kept.place).unwrap_or("").trim();
            if text.is_empty() {
                continue;
            }
            let value = match kept.holds {
                FigureType::Number if !is_number(text) => None,
                FigureType::Link | FigureType::YesNo => figure_value(kept.holds, "", text).ok(),
                FigureType::Date => match self.cell(&Template::column(kept.place), cells) {
                    Some((Cell::Date(date), _)) => Some(date.to_stored()),
                    // “9999-12-31” says that there is no end only of an end.
                    Some((Cell::Unknown | Cell::Open, _)) => continue,
                    _ => None,
                },
                _ => Some(text.to_owned()),
            };
            match value {
                Some(value) => draft.figures.push((field, value)),
                None => {
                    let (name, holds) = (&kept.name, kept.holds);
                    let what = match holds {
                        FigureType::YesNo => "neither yes nor no".to_owned(),
                        holds => format!("no {holds}"),
                    };
                    draft.problems.push(format!("“{text}” in “{name}” is {what}; it is kept as a note"));
                    draft.notes.push(format!("{name}: {text}"));
                }
            }
        }
    }
}
