//! Values in analysts' fields.

use dateline_core::date::{Date, Extent, Truth};
use dateline_core::query::{Asked, Comparison, Name};
use rusqlite::Connection;
use rusqlite::functions::{Context, FunctionFlags};
use rusqlite::types::Value as Raw;

use super::asks::{among, plain, text_of, within};
use super::condition::Conditions;
use super::named;
use crate::StoreError;

/// A value in a field of this name that compares so.
pub(super) fn conditions(
    connection: &Connection,
    name: &str,
    value: Option<&(Comparison, String)>,
) -> Result<Conditions, StoreError> {
    // A field that is called just so stands before those that say it among other words.
    let called = "SELECT id FROM field WHERE live = 1 AND is_name(name, ?1)";
    let saying = "SELECT id FROM field WHERE live = 1 AND says(name, ?1)";
    let mut fields = named::ids(connection, called, name.to_owned())?;
    if fields.is_empty() {
        fields = named::ids(connection, saying, name.to_owned())?;
    }
    let mut asked = among("g.field", fields);
    if let Some((comparison, with)) = value {
        let compared = compared(connection, *comparison, with)?;
        asked.sql = format!("{} AND ({})", asked.sql, compared.sql);
        asked.values.extend(compared.values);
    }
    Ok(within("e.id IN (SELECT g.subject FROM figure g WHERE g.live = 1 AND ", asked))
}

/// How a value `g.value` compares, by the type of its field: numbers and dates by size, names and words by what they say.
fn compared(connection: &Connection, comparison: Comparison, with: &str) -> Result<Conditions, StoreError> {
    let mut ways: Vec<(&str, Conditions)> = Vec::new();
    if let Some(number) = number(with) {
        let sql = format!("number_of(g.value) {} ?", comparison.sign());
        ways.push(("number", plain(&sql, [Raw::Real(number)])));
    }
    if Asked::read(with).is_ok() {
        ways.push((
            "date",
            plain("date_compares(g.value, ?, ?)", [text_of(comparison.sign()), text_of(with)]),
        ));
    }
    if comparison == Comparison::Equal {
        let name = Name::saying(with);
        for (noun, ids) in
            [("actor", named::actors(connection, &name)?), ("place", named::places(connection, &name)?)]
        {
            let texts: Vec<String> = ids.iter().map(ToString::to_string).collect();
            let list = serde_json::Value::from(texts).to_string();
            ways.push((noun, plain("g.value IN (SELECT value FROM json_each(?))", [Raw::Text(list)])));
        }
    }
    let mut asked = Conditions {
        sql: "CASE (SELECT f.type FROM field f WHERE f.id = g.field)".to_owned(),
        ..Conditions::default()
    };
    for (of, way) in ways {
        asked.sql.push_str(&format!(" WHEN '{of}' THEN {}", way.sql));
        asked.values.extend(way.values);
    }
    // Only words that are looked for themselves remain.
    if comparison == Comparison::Equal {
        asked.sql.push_str(" WHEN 'number' THEN 0 WHEN 'date' THEN 0 ELSE says(g.value, ?) END");
        asked.values.push(text_of(with));
    } else {
        asked.sql.push_str(" ELSE 0 END");
    }
    Ok(asked)
}

fn number(text: &str) -> Option<f64> {
    text.trim().parse().ok().filter(|number: &f64| number.is_finite())
}

/// Adds the functions that compare values.
pub(super) fn add_functions(connection: &Connection, flags: FunctionFlags) -> rusqlite::Result<()> {
    connection.create_scalar_function("number_of", 1, flags, |context| {
        Ok(context.get_raw(0).as_str_or_null()?.and_then(number))
    })?;
    connection.create_scalar_function("date_compares", 3, flags, date_compares)
}

/// Whether a stored date compares so with a date as people write it.
fn date_compares(context: &Context<'_>) -> rusqlite::Result<bool> {
    let stored = context.get_raw(0).as_str_or_null()?.and_then(|text| Date::from_stored(text).ok());
    let sign = context.get_raw(1).as_str()?;
    let asked = Asked::read(context.get_raw(2).as_str()?).ok();
    let (Some(extent), Some(asked)) = (stored.and_then(|date| date.extent()), asked) else {
        return Ok(false);
    };
    let comparison =
        Comparison::ALL.iter().find(|(known, _)| *known == sign).map(|(_, comparison)| *comparison);
    Ok(comparison.is_some_and(|comparison| lies(&extent, comparison, asked.extent())))
}

/// Certainly before, within, after; a value within the date that is asked about is “at most” and “at least” that date.
fn lies(extent: &Extent, comparison: Comparison, asked: &Extent) -> bool {
    let within = extent.during(asked) == Truth::Certainly;
    let before = extent.before(asked) == Truth::Certainly;
    let after = extent.after(asked) == Truth::Certainly;
    match comparison {
        Comparison::Less => before,
        Comparison::AtMost => before || within,
        Comparison::Equal => within,
        Comparison::AtLeast => after || within,
        Comparison::More => after,
    }
}
