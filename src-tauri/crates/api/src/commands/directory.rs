//! Records by name, with how often each is used.

use std::collections::HashMap;

use dateline_core::Id;
use dateline_core::model::Noun;
use dateline_store::{Database, StoreError};

use super::noun_of;
use crate::wire::{Directory, DirectoryArgs, DirectoryRow};
use crate::{ApiError, App};

/// The most rows that are sent: more are not read but narrowed down.
const MOST: usize = 2000;

/// Records of a noun whose name, alias or code fits a text; the ones most used first, or the best fitting.
///
/// # Errors
/// If no file is open, there is no such noun, or the file cannot be read.
pub fn directory(app: &App, args: DirectoryArgs) -> Result<Directory, ApiError> {
    let noun = noun_of(&args.noun)?;
    app.with_file(|file| {
        let used = used(&file.db, noun)?;
        let found = file.names.suggest(&file.db, noun, &args.text, usize::MAX)?;
        let total = found.len() as u64;
        let mut rows: Vec<DirectoryRow> = found
            .into_iter()
            .map(|one| DirectoryRow {
                used: one.id.parse::<Id>().ok().and_then(|id| used.get(&id).copied()).unwrap_or_default(),
                id: one.id,
                name: one.name,
                detail: one.detail,
            })
            .collect();
        if args.text.trim().is_empty() {
            rows.sort_by(|one, other| other.used.cmp(&one.used).then_with(|| one.name.cmp(&other.name)));
        }
        rows.truncate(MOST);
        Ok(Directory { rows, total })
    })
}

fn used(db: &Database, noun: Noun) -> Result<HashMap<Id, u64>, StoreError> {
    match noun {
        Noun::Actor => db.counts_by(Noun::Participation, "actor"),
        Noun::Place => db.counts_by(Noun::Event, "place"),
        Noun::Source => db.counts_by(Noun::Citation, "source"),
        Noun::Field => db.counts_by(Noun::Figure, "field"),
        Noun::Kind => db.counts_by(Noun::Event, "kind"),
        Noun::Tag => db.counts_by(Noun::Tagging, "tag"),
        _ => Ok(HashMap::new()),
    }
}
