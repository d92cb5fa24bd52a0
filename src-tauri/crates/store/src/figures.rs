//! Values of analyst-defined fields, judged by their field and written down one way. What an import brings is judged
//! where its cells are read.

use dateline_core::Id;
use dateline_core::model::{FigureType, Noun, figure_value};
use rusqlite::types::Value as Raw;

use crate::StoreError;
use crate::edit::{Edit, field_of};
use crate::record::{self, Record};
use crate::tables::{self, Found};

impl Edit<'_> {
    /// Puts the value of a new figure, among its values in the order of the fields, into its canonical form.
    ///
    /// # Errors
    /// If the field does not take it, or it names a record that is not there.
    pub(crate) fn write_down_figure(&self, raws: &mut [Raw]) -> Result<(), StoreError> {
        let ((value, _), (field, _)) = (field_of(Noun::Figure, "value")?, field_of(Noun::Figure, "field")?);
        if let Some(definition) = self.definition(&raws[field])? {
            raws[value] = self.judged(&definition, raws[value].clone())?;
        }
        Ok(())
    }

    /// The value that a field of a figure that is there gets, in its canonical form if it is the figure's value.
    ///
    /// # Errors
    /// As [`Edit::write_down_figure`].
    pub(crate) fn of_figure(&self, found: &Found, field: &str, raw: Raw) -> Result<Raw, StoreError> {
        if field != "value" {
            return Ok(raw);
        }
        match self.definition(&self.column(found, "field")?)? {
            Some(definition) => self.judged(&definition, raw),
            None => Ok(raw),
        }
    }

    fn definition(&self, field: &Raw) -> Result<Option<Record>, StoreError> {
        match field {
            Raw::Blob(id) => record::read(self.connection, tables::to_id(id)?),
            _ => Ok(None),
        }
    }

    fn judged(&self, definition: &Record, raw: Raw) -> Result<Raw, StoreError> {
        let holds: Option<FigureType> = definition.text("type").and_then(|word| word.parse().ok());
        let (Some(holds), Raw::Text(text)) = (holds, &raw) else { return Ok(raw) };
        let options = definition.text("options").unwrap_or_default();
        let kept = figure_value(holds, options, text)
            .map_err(|error| StoreError::Figure { field: definition.title().to_owned(), error })?;
        let wanted = match holds {
            FigureType::Actor => Some(Noun::Actor),
            FigureType::Place => Some(Noun::Place),
            _ => None,
        };
        if let (Some(wanted), Ok(id)) = (wanted, kept.parse::<Id>()) {
            self.must_be_there(id, Some(wanted))?;
        }
        Ok(Raw::Text(kept))
    }
}
