//! Completing names while they are typed.

use dateline_core::model::Noun;
use dateline_core::query::Query;
use dateline_store::Sort;

use super::noun_of;
use crate::app::OpenFile;
use crate::show;
use crate::wire::{SuggestArgs, Suggestion, Suggestions};
use crate::{ApiError, App};

/// The most that are offered at once.
const MOST: u32 = 100;

/// Records that fit what is typed, the best first. Capitals and accents do not matter.
///
/// # Errors
/// If no file is open, there is no such noun, or the file cannot be read.
pub fn suggest(app: &App, args: SuggestArgs) -> Result<Suggestions, ApiError> {
    let noun = noun_of(&args.noun)?;
    let limit = args.limit.min(MOST) as usize;
    app.with_file(|file| suggested(file, noun, &args.text, limit))
}

/// As [`suggest`], of the open file.
pub(super) fn suggested(
    file: &mut OpenFile,
    noun: Noun,
    text: &str,
    limit: usize,
) -> Result<Suggestions, ApiError> {
    match noun {
        Noun::Event => events(file, text, limit),
        _ => file.names.suggest(&file.db, noun, text, limit),
    }
}

/// Events may be a million: the text index finds them.
fn events(file: &OpenFile, text: &str, limit: usize) -> Result<Suggestions, ApiError> {
    let query = Query::of_words(text);
    let latest_first = Sort { descending: true, ..Sort::default() };
    let page = file.db.find(&query, latest_first, 0, limit)?;
    let suggestion = |event: dateline_store::EventRow| Suggestion {
        id: event.id.to_string(),
        name: show::row_of(&event.title),
        detail: show::reading(&event.date),
    };
    Ok(page.rows.into_iter().map(suggestion).collect())
}
