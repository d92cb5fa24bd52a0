//! What a row of the table says beyond its usual columns: where the analyst has asked for more of them.

use dateline_core::Id;
use dateline_core::model::Noun;
use dateline_store::Database;

use super::parts;
use crate::ApiError;
use crate::show;
use crate::wire::EventRow;

/// A column of the analyst's choice.
enum Also {
    Tags,
    Summary,
    Handling,
    /// A field of the analyst's own; several figures of it stand one after the other.
    Field(String),
}

/// More columns of the table.
pub(super) struct Columns(Vec<Also>);

impl Columns {
    /// Those of these names: `tags`, `summary`, `handling`, or the id of a field. A field that is gone is an empty column: a
    /// look that names it may be older than the file.
    pub(super) fn of(names: &[String]) -> Self {
        let column = |name: &String| match name.as_str() {
            "tags" => Also::Tags,
            "summary" => Also::Summary,
            "handling" => Also::Handling,
            field => Also::Field(field.to_owned()),
        };
        Self(names.iter().map(column).collect())
    }

    /// Fills them in.
    pub(super) fn fill(&self, db: &Database, rows: &mut [EventRow]) -> Result<(), ApiError> {
        if self.0.is_empty() {
            return Ok(());
        }
        for row in rows {
            row.also = self.texts(db, row.id.parse()?)?;
        }
        Ok(())
    }

    fn texts(&self, db: &Database, event: Id) -> Result<Vec<String>, ApiError> {
        let record = db.record(event)?;
        let asks_figures = self.0.iter().any(|column| matches!(column, Also::Field(_)));
        let figures = if asks_figures { parts::figures(db, event)? } else { Vec::new() };
        let text = |column: &Also| match column {
            Also::Tags => tags(db, event),
            Also::Summary => Ok(record
                .as_ref()
                .and_then(|event| show::text(event, "summary"))
                .map_or_else(String::new, |text| show::row_of(&text))),
            Also::Handling => {
                let mark = record.as_ref().and_then(|event| show::text(event, "handling"));
                Ok(mark.map_or_else(String::new, |mark| show::word_label(&mark)))
            }
            Also::Field(id) => {
                let own = figures.iter().filter(|figure| figure.field.id == *id);
                Ok(own.map(|figure| show::row_of(&figure.display)).collect::<Vec<_>>().join(", "))
            }
        };
        self.0.iter().map(text).collect()
    }
}

fn tags(db: &Database, event: Id) -> Result<String, ApiError> {
    let mut names = Vec::new();
    for tagging in db.linked(Noun::Tagging, "subject", event)? {
        let tag = tagging.link("tag").map(|id| db.record(id)).transpose()?.flatten();
        names.extend(tag.filter(|tag| !tag.deleted).map(|tag| show::name_of(&tag)));
    }
    Ok(names.join(", "))
}
