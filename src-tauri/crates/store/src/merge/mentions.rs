//! Mentions of the record that goes inside values: dates that count from it, claims and figures that give it, looks that
//! show it.

use dateline_core::Date;
use dateline_core::model::{FieldType, FigureType, Noun, Value};

use super::plan::Plan;
use crate::record::{self, Record};
use crate::tables::{self, IdColumn};
use crate::{StoreError, dates};

impl Plan<'_> {
    /// Lets values that mention the record that goes mention the one that stays.
    pub(super) fn redirect_mentions(&mut self) -> Result<(), StoreError> {
        if self.noun == Noun::Source {
            self.redirect_dates()?;
        }
        let gone = self.merge.gone.id.to_string();
        let mention = |column: &str| format!("live = 1 AND instr({column}, ?1) > 0");
        let claims = record::select(self.connection, Noun::Claim, &mention("value"), &[&gone])?;
        let looks = record::select(self.connection, Noun::View, &mention("look"), &[&gone])?;
        // Figures may be a million; only those of fields that hold such records can name one.
        let holds = match self.noun {
            Noun::Actor => FigureType::Actor.as_str(),
            Noun::Place => FigureType::Place.as_str(),
            _ => "",
        };
        let of_fields = "live = 1 AND value = ?1 AND field IN (SELECT id FROM field WHERE type = ?2)";
        let figures = record::select(self.connection, Noun::Figure, of_fields, &[&gone, &holds])?;
        let places = [(claims, "value"), (looks, "look"), (figures, "value")];
        for (record, field) in
            places.iter().flat_map(|(records, field)| records.iter().map(|one| (one, *field)))
        {
            let text = record.text(field).unwrap_or_default().replace(&gone, &self.merge.keep.id.to_string());
            self.redirect_value(record, field, text.into());
        }
        Ok(())
    }

    /// Dates of whatever noun that count from the publication of the source that goes.
    fn redirect_dates(&mut self) -> Result<(), StoreError> {
        let gone = self.merge.gone.id;
        for noun in Noun::ALL {
            for field in noun.fields().iter().filter(|field| field.holds == FieldType::Date) {
                let column = tables::quoted(field.name);
                let records = if *noun == Noun::Event {
                    let anchored = "live = 1 AND id IN (SELECT event FROM anchor WHERE target = ?1)";
                    record::select(self.connection, *noun, anchored, &[&IdColumn(gone)])?
                } else {
                    let mentions = format!("live = 1 AND {column} LIKE '{{%' AND instr({column}, ?1) > 0");
                    record::select(self.connection, *noun, &mentions, &[&gone.to_string()])?
                };
                for record in &records {
                    if let Value::Date(date) = record.get(field.name)
                        && dates::target(date) == Some(gone)
                    {
                        let date = self.counted_from_keep(date)?;
                        self.redirect_value(record, field.name, date.into());
                    }
                }
            }
        }
        Ok(())
    }

    fn counted_from_keep(&self, date: &Date) -> Result<Date, StoreError> {
        let (gone, keep) = (self.merge.gone.id.to_string(), self.merge.keep.id.to_string());
        tables::to_date(&date.to_stored().replace(&gone, &keep))
    }

    fn redirect_value(&mut self, record: &Record, field: &'static str, value: Value) {
        // The two records themselves: their fields are decided, and the one that goes keeps what it had.
        if ![self.merge.keep.id, self.merge.gone.id].contains(&record.id) {
            self.set(record.id, field, value);
            self.note_moved(record.noun, record.id);
        }
    }
}
