//! A start and an end, put together to one date.

use dateline_core::Date;
use dateline_core::date::When;

use super::cell::Cell;

/// Why a start and an end are no duration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadSpan {
    /// What is wrong.
    pub message: String,
}

/// The date of an event with this start and this end.
///
/// Both alike are that date. A start without an end is just the start: an empty cell does not say that the event
/// went on. An end that is open (`present`, 9999-12-31) is an open end. An end without a start has an unknown start.
///
/// # Errors
/// If the end lies before the start, or a part is no date.
pub fn span(start: Cell, end: Cell) -> Result<Option<Date>, BadSpan> {
    let refuse = |message: String| Err(BadSpan { message });
    match (start, end) {
        (Cell::Bad(message), _) | (_, Cell::Bad(message)) => refuse(message),
        (Cell::Date(start), Cell::Date(end)) => both(start, end).map(Some),
        (Cell::Date(start), Cell::Empty | Cell::Unknown) => Ok(Some(start)),
        (Cell::Date(start), Cell::Open) => match plain(&start) {
            Some(edtf) => interval(&format!("{edtf}/.."), start.wording).map(Some),
            None => Ok(Some(start)),
        },
        (Cell::Empty | Cell::Unknown | Cell::Open, Cell::Date(end)) => match plain(&end) {
            Some(edtf) => interval(&format!("/{edtf}"), end.wording).map(Some),
            None => refuse("an end with a time needs a start".to_owned()),
        },
        (_, _) => Ok(None),
    }
}

fn both(start: Date, end: Date) -> Result<Date, BadSpan> {
    if start == end {
        return Ok(start);
    }
    let wording = match (&start.wording, &end.wording) {
        (None, None) if start.time.is_none() && end.time.is_none() => None,
        _ => Some(format!("{} – {}", said(&start), said(&end))),
    };
    let (Some(first), Some(last)) = (day_part(&start), day_part(&end)) else {
        return Err(BadSpan { message: "the start or the end is not a plain date".to_owned() });
    };
    if let (Some(from), Some(to)) = (start.extent(), end.extent())
        && to.end_max <= from.start_min
    {
        return Err(BadSpan { message: format!("the end, {last}, is before the start, {first}") });
    }
    if first == last {
        // The same day with two times: the day is certain, and the words keep the hours.
        return Ok(Date { wording, time: None, zone: None, ..start });
    }
    interval(&format!("{first}/{last}"), wording)
}

fn said(date: &Date) -> String {
    date.wording.clone().unwrap_or_else(|| date.to_string())
}

/// The day part, if it is one that can stand at the end of an interval.
fn day_part(date: &Date) -> Option<String> {
    match &date.when {
        When::Edtf(edtf) => Some(edtf.to_string()).filter(|text| !text.contains(['/', '[', '{'])),
        _ => None,
    }
}

fn plain(date: &Date) -> Option<String> {
    day_part(date).filter(|_| date.time.is_none())
}

fn interval(text: &str, wording: Option<String>) -> Result<Date, BadSpan> {
    match text.parse() {
        Ok(edtf) => Ok(Date { when: When::Edtf(edtf), wording, ..Date::default() }),
        Err(_) => Err(BadSpan { message: format!("“{text}” is not a duration") }),
    }
}

#[cfg(test)]
mod tests {
    use super::super::DateCells;
    use super::*;

    fn put(start: &str, end: &str) -> String {
        let cells = DateCells::default();
        match span(cells.read(start, None, false), cells.read(end, None, false)) {
            Ok(Some(date)) => match date.when {
                When::Edtf(edtf) => edtf.to_string(),
                other => format!("{other:?}"),
            },
            Ok(None) => "none".to_owned(),
            Err(error) => error.message,
        }
    }

    #[test]
    fn a_start_and_an_end_are_one_date() {
        for (start, end, expected) in [
            ("1866-01-09", "1866-01-12", "1866-01-09/1866-01-12"),
            ("1866-01-14", "1866-01-14", "1866-01-14"),
            ("1866-01-14", "", "1866-01-14"),
            ("1866-01-14", "NA", "1866-01-14"),
            ("1866-01-14", "present", "1866-01-14/.."),
            ("", "1866-01-14", "/1866-01-14"),
            ("1992-05-00", "1992-00-00", "1992-05/1992"),
            ("", "NA", "none"),
            ("1866-01-14", "1866-01-12", "the end, 1866-01-12, is before the start, 1866-01-14"),
        ] {
            assert_eq!(put(start, end), expected, "{start} to {end}");
        }
    }
}
