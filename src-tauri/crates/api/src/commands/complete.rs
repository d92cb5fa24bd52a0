//! Completing what is being typed into the find field.

use std::collections::HashMap;

use dateline_core::Id;
use dateline_core::letters::Sought;
use dateline_core::model::{Noun, ROLES};
use dateline_core::query::{
    FIELDS, Field, Query, SINGLE_SOURCE, Takes, Typing, UNDATED, quoted_where_needed, typing,
};
use dateline_scene::LaneBy;

use super::suggest::suggested;
use crate::app::OpenFile;
use crate::show::word_label;
use crate::wire::{CompleteArgs, Completion, Completions, Suggestion};
use crate::{ApiError, App};

/// The most that are offered at once.
const MOST: usize = 12;
/// Names that fit, among which the most frequent are looked for.
const FITTING: usize = 200;
/// Lengths of time that are offered.
const SPANS: [&str; 4] = ["1d", "7d", "2w", "48h"];
/// Grades that are offered.
const GRADES: [&str; 4] = ["<=A1", "<=B2", "<=C3", "F6"];
/// Fields whose names are offered for a word that is being typed.
const NAMED: [&str; 4] = ["actor", "kind", "place", "tag"];

/// What can stand in the place of what is being typed: names of fields, their values by how often the events that the rest of
/// the query finds have them, and names that the word begins.
///
/// # Errors
/// If no file is open, or it cannot be read.
pub fn complete(app: &App, args: CompleteArgs) -> Result<Completions, ApiError> {
    let at = typing(&args.query, args.cursor as usize);
    app.with_file(|file| {
        let rest = without(&args.query, &at);
        let mut options = match at.field {
            Some(field) => values(file, field, &at, &rest)?,
            None if at.quoted => Vec::new(),
            None => fields(file, &at, &rest)?,
        };
        options.truncate(MOST);
        let number = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
        Ok(Completions { start: number(at.start), end: number(at.end), options })
    })
}

/// The query without the condition that is being typed; all events where what is left cannot be read.
fn without(text: &str, at: &Typing) -> Query {
    let rest: String = text.chars().take(at.condition).chain(text.chars().skip(at.end)).collect();
    Query::parse(&rest).unwrap_or_default()
}

/// Names of fields that the word begins, and then conditions for records whose names it begins.
fn fields(file: &mut OpenFile, at: &Typing, rest: &Query) -> Result<Vec<Completion>, ApiError> {
    let typed = at.typed.to_lowercase();
    let goes_on = |field: &Field| match field.name {
        "as" => at.after.is_some_and(|after| after.name == "actor"),
        "of" => at.after.is_some_and(|after| matches!(after.takes, Takes::Span)),
        _ => false,
    };
    let fits = |field: &&Field| {
        let opens = !matches!(field.name, "as" | "of") || goes_on(field);
        opens && field.name.starts_with(&typed)
    };
    let mut options: Vec<Completion> = FIELDS
        .iter()
        .filter(fits)
        .map(|field| Completion {
            insert: format!("{}:", field.name),
            name: format!("{}:", field.name),
            detail: String::new(),
            count: None,
            field: field.name.to_owned(),
            goes_on: true,
        })
        .collect();
    // What goes on from the condition before it comes first.
    options.sort_by_key(|option| !matches!(option.field.as_str(), "as" | "of"));
    if typed.is_empty() {
        return Ok(options);
    }
    let alone = [UNDATED, SINGLE_SOURCE].into_iter().filter(|word| word.starts_with(&typed));
    options.extend(alone.map(|word| plain(word, word, "", word)));
    for name in NAMED {
        let Some(field) = Field::named(name) else { continue };
        let Takes::Name(noun) = field.takes else { continue };
        let found = named(file, noun, &at.typed, rest)?;
        options.extend(found.into_iter().take(3).map(|option| {
            let insert = format!("{name}:{}", option.insert);
            Completion { insert, field: name.to_owned(), ..option }
        }));
    }
    Ok(options)
}

fn values(
    file: &mut OpenFile,
    field: &Field,
    at: &Typing,
    rest: &Query,
) -> Result<Vec<Completion>, ApiError> {
    let sought = Sought::new(&at.typed);
    let fits =
        |word: &str| at.typed.is_empty() || sought.is_said_by(word) || sought.is_said_by(&word_label(word));
    let words = |words: &[&str]| -> Vec<Completion> {
        words
            .iter()
            .filter(|word| fits(word))
            .map(|word| plain(word, &word_label(word), "", field.name))
            .collect()
    };
    let mut options = match field.takes {
        Takes::Name(noun) => named(file, noun, &at.typed, rest)?,
        Takes::Word(known) if field.name == "status" => {
            let counts = counts(file, LaneBy::Status, rest)?;
            let mut found = words(known);
            for option in &mut found {
                option.count = Some(counts.get(&option.insert).copied().unwrap_or_default());
            }
            found
        }
        Takes::Word(known) | Takes::ComparedWord(known) => words(known),
        Takes::Role => words(ROLES),
        Takes::Figure => named(file, Noun::Field, &at.typed, rest)?,
        Takes::Reach => named(file, Noun::Event, &at.typed, rest)?,
        Takes::Grade => GRADES
            .iter()
            .filter(|_| at.typed.is_empty())
            .map(|grade| plain(grade, grade, "", "grade"))
            .collect(),
        Takes::Span => SPANS
            .iter()
            .filter(|span| span.starts_with(&at.typed))
            .map(|span| plain(span, span, "", field.name))
            .collect(),
        Takes::Date | Takes::Words => Vec::new(),
    };
    for option in &mut options {
        option.field = field.name.to_owned();
    }
    Ok(options)
}

fn plain(insert: &str, name: &str, detail: &str, field: &str) -> Completion {
    Completion {
        insert: quoted_where_needed(insert),
        name: name.to_owned(),
        detail: detail.to_owned(),
        count: None,
        field: field.to_owned(),
        goes_on: false,
    }
}

/// Records whose names fit, the most frequent first, where it is known how often they are.
fn named(file: &mut OpenFile, noun: Noun, typed: &str, rest: &Query) -> Result<Vec<Completion>, ApiError> {
    let by = match noun {
        Noun::Kind => Some(LaneBy::Kind),
        Noun::Actor => Some(LaneBy::Actor),
        Noun::Place => Some(LaneBy::Place),
        _ => None,
    };
    let Some(by) = by else {
        let found = suggested(file, noun, typed, MOST)?;
        return Ok(found.into_iter().map(|one| of_suggestion(one, None)).collect());
    };
    let counts = counts(file, by, rest)?;
    let mut found = suggested(file, noun, typed, FITTING)?;
    if typed.is_empty() {
        // Those that were made last are not those that are met most.
        let mut frequent: Vec<(&String, &u32)> = counts.iter().collect();
        frequent.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
        for (id, _) in frequent.into_iter().take(MOST) {
            if !found.iter().any(|one| one.id == *id)
                && let Some(record) = file.db.record(id.parse::<Id>()?)?
                && !record.deleted
            {
                let detail = crate::names::detail(&file.db, &record)?;
                found.push(Suggestion { id: id.clone(), name: crate::show::name_of(&record), detail });
            }
        }
    }
    let mut options: Vec<Completion> = found
        .into_iter()
        .map(|one| {
            let count = counts.get(&one.id).copied().unwrap_or_default();
            of_suggestion(one, Some(count))
        })
        .collect();
    // Stable: among those that are met as often, the better fit stays first.
    options.sort_by_key(|option| std::cmp::Reverse(option.count));
    Ok(options)
}

fn of_suggestion(one: Suggestion, count: Option<u32>) -> Completion {
    Completion { count, ..plain(&one.name, &one.name, &one.detail, "") }
}

/// How many of the events that a query finds have what, by what a lane of it stands for.
fn counts(file: &mut OpenFile, by: LaneBy, query: &Query) -> Result<HashMap<String, u32>, ApiError> {
    file.timeline.refresh(&file.db)?;
    let filter = file.timeline.filter(&file.db, query)?;
    let counts = file.timeline.columns().count_by(by, filter.as_deref());
    let of = |(key, count): (Option<u32>, u32)| Some((file.timeline.lane_of(by, key?)?, count));
    Ok(counts.into_iter().filter_map(of).collect())
}
