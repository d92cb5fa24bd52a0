//! What each condition of a query asks, in SQL over `event e`.

use dateline_core::Id;
use dateline_core::model::{Handling, Reliability};
use dateline_core::query::{Comparison, Grade, Name, Part, Test, TextPart, TimeTest};
use rusqlite::Connection;
use rusqlite::types::Value as Raw;

use super::condition::Conditions;
use super::{cited, edited, figures, named, near, timed, words};
use crate::StoreError;

/// The SQL of one condition.
pub(super) fn asks(connection: &Connection, test: &Test) -> Result<Conditions, StoreError> {
    if let Some(time) = TimeTest::of(test) {
        return Ok(timed::conditions(&time));
    }
    Ok(match test {
        Test::Text { words, goes_on, part } => text(words, *goes_on, *part),
        Test::Kind(name) => among("e.kind", named::kinds(connection, name)?),
        Test::Place(name) => among("e.place", named::places(connection, name)?),
        Test::Actor { name, role } => actor(connection, name.as_ref(), role.as_deref())?,
        Test::Status(status) => plain("e.status = ?", [text_of(status.as_str())]),
        Test::Tag(name) => {
            let tags = among("g.tag", named::tags(connection, name)?);
            within("e.id IN (SELECT g.subject FROM tagging g WHERE g.live = 1 AND ", tags)
        }
        Test::Source(name) => cited::from(among("source", named::sources(connection, name)?)),
        Test::Figure { name, value } => figures::conditions(connection, name, value.as_ref())?,
        Test::Private(private) => plain("coalesce(e.private, 0) = ?", [Raw::Integer(i64::from(*private))]),
        Test::Handling(comparison, mark) => handling(*comparison, *mark),
        Test::Grade(comparison, grade) => graded(*comparison, *grade),
        Test::Stance(stance) => cited::citation(plain("c.stance = ?", [text_of(stance.as_str())])),
        Test::Relation(relation) => plain(
            "e.id IN (SELECT r.origin FROM relation r WHERE r.live = 1 AND r.type = ? \
             UNION SELECT r.target FROM relation r WHERE r.live = 1 AND r.type = ?)",
            [text_of(relation.as_str()), text_of(relation.as_str())],
        ),
        Test::Has(part) => has(*part),
        Test::SingleSource => cited::single_source(),
        Test::Undated => plain("e.start_min IS NULL", []),
        Test::Near(near) => near::conditions(connection, near)?,
        Test::By(name) => edited::by(name),
        Test::Edited(date) => edited::on(date),
        // Answered above.
        Test::During(..) | Test::Before(..) | Test::After(..) => plain("0", []),
    })
}

pub(super) fn plain(sql: &str, values: impl IntoIterator<Item = Raw>) -> Conditions {
    Conditions { sql: sql.to_owned(), values: values.into_iter().collect() }
}

pub(super) fn text_of(text: &str) -> Raw {
    Raw::Text(text.to_owned())
}

/// SQL up to an open parenthesis, and what stands in it.
pub(super) fn within(before: &str, inner: Conditions) -> Conditions {
    Conditions { sql: format!("{before}{})", inner.sql), values: inner.values }
}

/// Whether a column is one of these ids.
pub(super) fn among(column: &str, ids: Vec<Id>) -> Conditions {
    match ids.as_slice() {
        [] => plain("0", []),
        [one] => plain(&format!("{column} = ?"), [blob(one)]),
        // As one value: there may be more than SQLite takes values.
        many => {
            let hex: Vec<String> = many.iter().map(hex).collect();
            let sql = format!("{column} IN (SELECT unhex(value) FROM json_each(?))");
            plain(&sql, [Raw::Text(serde_json::Value::from(hex).to_string())])
        }
    }
}

fn blob(id: &Id) -> Raw {
    Raw::Blob(id.as_bytes().to_vec())
}

fn hex(id: &Id) -> String {
    id.as_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What the text index is asked for words that it alone answers.
pub(super) fn only_words(test: &Test) -> Option<String> {
    match test {
        Test::Text { words, goes_on, part } if !words::is_unspaced(words) => {
            Some(in_index(words, *goes_on, *part))
        }
        _ => None,
    }
}

fn in_index(text: &str, goes_on: bool, part: TextPart) -> String {
    let column = match part {
        TextPart::Anywhere => "",
        TextPart::Title => "title : ",
        TextPart::Summary => "summary : ",
        TextPart::Notes => "notes : ",
        TextPart::Quotes => "quotes : ",
    };
    format!("{column}{}", words::match_words(text, goes_on))
}

fn text(text: &str, goes_on: bool, part: TextPart) -> Conditions {
    let mut asked = plain(
        "e.row IN (SELECT rowid FROM event_text WHERE event_text MATCH ?)",
        [Raw::Text(in_index(text, goes_on, part))],
    );
    // The index knows words by the spaces between them.
    if words::is_unspaced(text) {
        let parts: &[(TextPart, &str)] = &[
            (TextPart::Title, "instr(e.title, ?) > 0"),
            (TextPart::Summary, "instr(e.summary, ?) > 0"),
            (
                TextPart::Notes,
                "e.id IN (SELECT n.subject FROM note n WHERE n.live = 1 AND instr(n.body, ?) > 0)",
            ),
            (
                TextPart::Quotes,
                "e.id IN (SELECT c.subject FROM citation c WHERE c.live = 1 AND instr(c.quote, ?) > 0)",
            ),
        ];
        for (of, sql) in parts.iter().filter(|(of, _)| part == TextPart::Anywhere || part == *of) {
            debug_assert!(*of != TextPart::Anywhere, "a part");
            asked.sql.push_str(" OR ");
            asked.sql.push_str(sql);
            asked.values.push(text_of(text));
        }
    }
    asked
}

fn actor(connection: &Connection, name: Option<&Name>, role: Option<&str>) -> Result<Conditions, StoreError> {
    let mut asked = plain("e.id IN (SELECT p.event FROM participation p WHERE p.live = 1", []);
    if let Some(name) = name {
        let actors = among("p.actor", named::actors(connection, name)?);
        asked.sql.push_str(&format!(" AND {}", actors.sql));
        asked.values.extend(actors.values);
    }
    if let Some(role) = role {
        asked.sql.push_str(" AND says(p.role, ?)");
        asked.values.push(text_of(role));
    }
    asked.sql.push(')');
    Ok(asked)
}

/// The stricter mark is the greater one.
fn handling(comparison: Comparison, mark: Handling) -> Conditions {
    let marks = Handling::ALL.iter().filter(|other| comparison.holds(other.cmp(&&mark)));
    let words: Vec<String> = marks.map(|mark| format!("'{mark}'")).collect();
    plain(&format!("e.handling IN ({})", words.join(", ")), [])
}

/// Nobody's judgement is F6.
fn graded(comparison: Comparison, grade: Grade) -> Conditions {
    let all = Reliability::ALL
        .iter()
        .flat_map(|reliability| (1..=6_u8).map(move |credibility| (*reliability, credibility)));
    let grades: Vec<String> = all
        .filter(|(reliability, credibility)| grade.compares(comparison, *reliability, *credibility))
        .map(|(reliability, credibility)| format!("'{reliability}{credibility}'"))
        .collect();
    cited::citation(plain(
        &format!("coalesce(c.reliability, 'F') || coalesce(c.credibility, 6) IN ({})", grades.join(", ")),
        [],
    ))
}

fn has(part: Part) -> Conditions {
    let hangs = |table: &str, column: &str| {
        plain(&format!("e.id IN (SELECT x.{column} FROM {table} x WHERE x.live = 1)"), [])
    };
    match part {
        Part::Date => plain("e.start_min IS NOT NULL", []),
        Part::Kind => plain("e.kind IS NOT NULL", []),
        Part::Status => plain("e.status IS NOT NULL", []),
        Part::Place => plain("e.place IS NOT NULL", []),
        Part::Handling => plain("e.handling IS NOT NULL", []),
        Part::Summary => plain("trim(coalesce(e.summary, '')) <> ''", []),
        Part::Actor => hangs("participation", "event"),
        Part::Source => cited::from(plain("source IS NOT NULL", [])),
        Part::Quote => cited::citation(plain("trim(coalesce(c.quote, '')) <> ''", [])),
        Part::Claim => cited::claim(),
        Part::Conflict => cited::conflict(),
        Part::Figure => hangs("figure", "subject"),
        Part::Relation => plain(
            "e.id IN (SELECT r.origin FROM relation r WHERE r.live = 1 \
             UNION SELECT r.target FROM relation r WHERE r.live = 1)",
            [],
        ),
        Part::Tag => hangs("tagging", "subject"),
        Part::Note => hangs("note", "subject"),
        Part::Attachment => hangs("attachment", "subject"),
    }
}
