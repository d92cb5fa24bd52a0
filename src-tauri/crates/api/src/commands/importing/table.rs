//! What is to be imported: a table, or what Dateline exported itself.

use std::path::PathBuf;

use dateline_exchange::ExchangeError;
use dateline_exchange::import::{Imported, Plan, Watch, run, run_json};
use dateline_store::Database;

use super::options;
use crate::ApiError;
use crate::wire::ImportOptions;

/// What is to be imported.
#[expect(clippy::large_enum_variant, reason = "there is one at a time")]
pub(super) enum Table {
    /// A table, and how it will be read.
    Plan { plan: Plan, header: bool },
    /// Dateline's own JSON.
    Json(PathBuf),
}

impl Table {
    /// Looks at the file and decides how to read it.
    ///
    /// # Errors
    /// If it is no table, or the options cannot be followed.
    pub(super) fn of(path: PathBuf, given: &ImportOptions) -> Result<Self, ApiError> {
        if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json")) {
            return Ok(Self::Json(path));
        }
        let options = options::of(given)?;
        Ok(Self::Plan { plan: Plan::prepare(&path, &options)?, header: options.header })
    }

    /// Imports it as one change.
    ///
    /// # Errors
    /// As [`run`] and [`run_json`].
    pub(super) fn run(&self, db: &mut Database, watch: &Watch<'_>) -> Result<Imported, ExchangeError> {
        match self {
            Self::Plan { plan, .. } => run(plan, db, watch),
            Self::Json(path) => run_json(path, db, watch),
        }
    }
}
