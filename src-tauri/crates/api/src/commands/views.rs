//! Saved views. They are made, renamed and deleted like any record.

use dateline_core::model::{Noun, Value};

use crate::show;
use crate::wire::{NoArgs, ViewShown, Views};
use crate::{ApiError, App};

/// The saved views, in their order.
///
/// # Errors
/// If no file is open, or it cannot be read.
pub fn views(app: &App, _: NoArgs) -> Result<Views, ApiError> {
    app.with_file(|file| {
        let mut views = file.db.records(Noun::View)?;
        let position = |value: &Value| match value {
            Value::Int(position) => *position,
            _ => i64::MAX,
        };
        views.sort_by_cached_key(|view| (position(view.get("position")), show::name_of(view).to_lowercase()));
        let shown = views.iter().map(|view| ViewShown {
            id: view.id.to_string(),
            name: show::name_of(view),
            query: view.text("query").unwrap_or_default().to_owned(),
            look: view.text("look").unwrap_or_default().to_owned(),
        });
        Ok(shown.collect())
    })
}
