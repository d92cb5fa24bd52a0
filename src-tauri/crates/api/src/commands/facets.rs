//! What events are counted by, beside the views.

use std::collections::HashMap;

use chrono::{DateTime, Datelike, NaiveDate};
use dateline_core::Id;
use dateline_core::date::Truth;
use dateline_core::model::Status;
use dateline_core::query::{Asked, Facet, Name, Node, Query, Test};
use dateline_scene::{LaneBy, RowSet};

use crate::app::OpenFile;
use crate::show;
use crate::wire::{FacetShown, FacetValue, Facets, FacetsArgs};
use crate::{ApiError, App};

/// The most values that are shown of one facet.
const MOST: usize = 40;
/// The most columns of years.
const COLUMNS: i64 = 120;

/// How often what stands with the events that a query finds. Each facet is counted under all of the query but what was chosen
/// in it, so that more can be chosen.
///
/// # Errors
/// If no file is open, the query cannot be read, or the file cannot be.
pub fn facets(app: &App, args: FacetsArgs) -> Result<Facets, ApiError> {
    let query = Query::parse(&args.query)?;
    app.with_file(|file| {
        file.timeline.refresh(&file.db)?;
        let all = file.timeline.columns().len();
        let found = file.timeline.filter(&file.db, &query)?;
        let total = found.as_ref().map_or(all, |found| found.len());
        let mut facets = Vec::with_capacity(Facet::ALL.len());
        for facet in Facet::ALL.iter().copied() {
            let filter = if query.chosen(facet).is_empty() {
                found.clone()
            } else {
                file.timeline.filter(&file.db, &query.without(facet))?
            };
            let counted = match facet {
                Facet::Year => years(file, filter.as_deref()),
                facet => values(file, facet, filter.as_deref())?,
            };
            facets.push(shown(&query, facet, counted));
        }
        Ok(Facets { total: u32::try_from(total).unwrap_or(u32::MAX), facets })
    })
}

/// What is counted: what a click asks for, what it is called, and how often it is there.
type Counted = Vec<(Test, String, u32)>;

/// Values, the most frequent first.
fn values(file: &mut OpenFile, facet: Facet, filter: Option<&RowSet>) -> Result<Counted, ApiError> {
    let by = match facet {
        Facet::Kind => LaneBy::Kind,
        Facet::Actor => LaneBy::Actor,
        Facet::Place => LaneBy::Place,
        Facet::Status => return Ok(statuses(file, filter)),
        Facet::Tag | Facet::Source | Facet::Year => {
            let counts = file.facets.count(&file.db, file.timeline.columns(), facet, filter)?;
            return named(file, facet, counts);
        }
    };
    let counts = file.timeline.columns().count_by(by, filter);
    let of = |(key, count): (Option<u32>, u32)| Some((file.timeline.lane_of(by, key?)?.parse().ok()?, count));
    let counts: HashMap<Id, u32> = counts.into_iter().filter_map(of).collect();
    named(file, facet, counts)
}

fn statuses(file: &OpenFile, filter: Option<&RowSet>) -> Counted {
    let counts = file.timeline.columns().count_by(LaneBy::Status, filter);
    let of = |(key, count): (Option<u32>, u32)| {
        let status = *Status::ALL.get(usize::try_from(key?).ok()?)?;
        Some((Test::Status(status), show::word_label(status.as_str()), count))
    };
    let mut found: Counted = counts.into_iter().filter_map(of).collect();
    found.sort_by_key(|(_, _, count)| std::cmp::Reverse(*count));
    found
}

/// The most frequent of these records, by name. Others only count.
fn named(file: &OpenFile, facet: Facet, counts: HashMap<Id, u32>) -> Result<Counted, ApiError> {
    let mut counts: Vec<(Id, u32)> = counts.into_iter().filter(|(_, count)| *count > 0).collect();
    counts.sort_by_key(|(id, count)| (std::cmp::Reverse(*count), *id));
    let mut found = Vec::with_capacity(counts.len());
    for (place, (id, count)) in counts.into_iter().enumerate() {
        let record = if place < MOST { file.db.record(id)? } else { None };
        if let Some(record) = record.as_ref().filter(|record| !record.deleted) {
            // A click asks for what is written in the file, whatever the reader reads.
            let written = record.text("name").or(record.text("title")).unwrap_or_default();
            found.push((asked(facet, written), show::name_of(record), count));
        } else if place >= MOST {
            found.push((asked(facet, &id.to_string()), String::new(), count));
        }
    }
    Ok(found)
}

fn asked(facet: Facet, name: &str) -> Test {
    let name = Name::exactly(name);
    match facet {
        Facet::Kind => Test::Kind(name),
        Facet::Place => Test::Place(name),
        Facet::Tag => Test::Tag(name),
        Facet::Source => Test::Source(name),
        Facet::Actor | Facet::Status | Facet::Year => Test::Actor { name: Some(name), role: None },
    }
}

/// Years, or decades or centuries where these would be too many, in their order: events are counted where they begin.
fn years(file: &OpenFile, filter: Option<&RowSet>) -> Counted {
    let columns = file.timeline.columns();
    let Some((first, last)) = columns.range(filter) else { return Vec::new() };
    let year = |seconds: i64| {
        let year = DateTime::from_timestamp(seconds, 0).map(|moment| i64::from(moment.year()));
        year.unwrap_or(if seconds < 0 { 0 } else { 9999 }).clamp(0, 9999)
    };
    let (first, last) = (year(first), year(last));
    let step =
        [1, 10, 100, 1000].into_iter().find(|step| last / step - first / step < COLUMNS).unwrap_or(1000);
    let begin = |year: i64| {
        let day = i32::try_from(year).ok().and_then(|year| NaiveDate::from_ymd_opt(year, 1, 1));
        day.and_then(|day| day.and_hms_opt(0, 0, 0)).map(|moment| moment.and_utc().timestamp())
    };
    let mut found = Vec::new();
    for number in first / step..=last / step {
        let (Some(from), Some(to)) = (begin(number * step), begin((number + 1) * step)) else { continue };
        let digits = format!("{:04}", number * step);
        let known = 4 - step.ilog10() as usize;
        let text = format!("{}{}", &digits[..known], "X".repeat(4 - known));
        let Ok(date) = Asked::read(&text) else { continue };
        let count = columns.histogram(filter, from, to, 1).first().copied().unwrap_or_default();
        let name = if step == 1 {
            (number * step).to_string()
        } else {
            format!("{}–{}", number * step, (number + 1) * step - 1)
        };
        found.push((Test::During(date, Truth::Certainly), name, count));
    }
    found
}

fn shown(query: &Query, facet: Facet, mut counted: Counted) -> FacetShown {
    let chosen = query.chosen(facet);
    let total = counted.len();
    if facet != Facet::Year {
        counted.truncate(MOST);
    }
    let more = u32::try_from(total - counted.len()).unwrap_or(u32::MAX);
    let value = |(test, name, count): (Test, String, u32)| FacetValue {
        name,
        count,
        chosen: chosen.contains(&&test),
        toggled: query.toggled(&test).to_string(),
        excluded: query.and(Node::opposite(Node::Test(test))).to_string(),
    };
    FacetShown { facet: facet.as_str().to_owned(), values: counted.into_iter().map(value).collect(), more }
}
