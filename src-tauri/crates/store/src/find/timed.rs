//! Tests of time in SQL: what an index can answer first, and then the one rule that `core` has.

use dateline_core::date::{Extent, Truth};
use dateline_core::query::{Lies, TimeTest};
use rusqlite::Connection;
use rusqlite::functions::{Context, FunctionFlags};
use rusqlite::types::Value as Raw;

use super::condition::Conditions;
use crate::dates;

/// The columns that hold the bounds of an event.
pub(super) const BOUNDS: &str = "e.start_min, e.start_max, e.end_min, e.end_max, e.shape, e.marks";

/// The SQL of a test of time.
pub(super) fn conditions(test: &TimeTest) -> Conditions {
    let mut asked = Conditions::default();
    let needs = ["e.start_min >= ?", "e.start_min <= ?", "e.end_max >= ?", "e.end_max <= ?"];
    for (sql, bound) in needs.into_iter().zip(test.needs()) {
        if let Some(bound) = bound {
            asked.sql.push_str(sql);
            asked.sql.push_str(" AND ");
            asked.values.push(Raw::Integer(bound));
        }
    }
    asked.sql.push_str(&format!("lies(?, {BOUNDS})"));
    asked.values.push(Raw::Text(written(test)));
    asked
}

/// Adds the function that tests bounds.
pub(super) fn add_functions(connection: &Connection, flags: FunctionFlags) -> rusqlite::Result<()> {
    connection.create_scalar_function("lies", 7, flags, |context| {
        // What is asked is the same for all rows, and read once.
        let test = context.get_or_create_aux(0, |asked| {
            asked.as_str().ok().and_then(read).ok_or(rusqlite::Error::InvalidQuery)
        })?;
        Ok(extent(context)?.is_some_and(|extent| test.passes(&extent)))
    })
}

fn extent(context: &Context<'_>) -> rusqlite::Result<Option<Extent>> {
    let bounds = [context.get(1)?, context.get(2)?, context.get(3)?, context.get(4)?, context.get(5)?];
    Ok(dates::extent(bounds, context.get(6)?))
}

const LIES: [Lies; 3] = [Lies::Within, Lies::Before, Lies::After];

/// A test as numbers, for [`read`].
fn written(test: &TimeTest) -> String {
    let lies = LIES.iter().position(|lies| *lies == test.lies).unwrap_or_default();
    let certainly = i64::from(test.truth == Truth::Certainly);
    let asked = &test.asked;
    format!(
        "{lies} {certainly} {} {} {} {} {}",
        asked.start_min,
        asked.start_max,
        asked.end_min,
        asked.end_max,
        dates::shape_number(asked.shape)
    )
}

fn read(text: &str) -> Option<TimeTest> {
    let numbers: Vec<i64> = text.split(' ').map(|number| number.parse().ok()).collect::<Option<_>>()?;
    let [lies, certainly, bounds @ ..] = numbers.as_slice() else { return None };
    let bounds: [i64; 5] = bounds.try_into().ok()?;
    Some(TimeTest {
        lies: *LIES.get(usize::try_from(*lies).ok()?)?,
        truth: if *certainly == 1 { Truth::Certainly } else { Truth::Possibly },
        asked: dates::extent(bounds.map(Some), 0)?,
    })
}
