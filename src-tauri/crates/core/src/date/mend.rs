//! Where `edtf-core` differs from what all other readers of EDTF agree on; `docs/dates.md` gives the reasons.
//!
//! It refuses unspecified digits in negative years (`-01XX`), date-times in negative years, and the interval that is
//! open at both ends (`../..`), and takes a 60th second in any minute.

use edtf_core::{
    Bound, Date, DateTime, Edtf, Interval, IntervalEndpoint, ParseError, Set, SetElement, SetKind, Year,
    YearKind,
};

use super::bounds;

/// Reads an expression as all readers agree on it.
pub(super) fn parse(text: &str) -> Result<Edtf, ParseError> {
    match Edtf::parse(text) {
        Ok(Edtf::DateTime(moment)) if !second_exists(&moment) => Err(ParseError {
            message: "a minute has 60 seconds but for a leap second",
            offset: text.len().min(17),
        }),
        // The library cannot compare years that it cannot compute.
        Ok(edtf) if !in_order(&edtf) => Err(ParseError {
            message: "interval end precedes interval start",
            offset: text.find('/').unwrap_or(0),
        }),
        Ok(edtf) => Ok(edtf),
        Err(error) => mended(text).ok_or(error),
    }
}

/// Whether no interval or range ends before it begins, also where its years are too great to be computed.
fn in_order(edtf: &Edtf) -> bool {
    let holds = |from: &Date, to: &Date| bounds::block(from).start <= bounds::block(to).end;
    match edtf {
        Edtf::Interval(Interval { start: IntervalEndpoint::Date(from), end: IntervalEndpoint::Date(to) }) => {
            holds(from, to)
        }
        Edtf::Set(set) => set.elements.iter().all(|element| match element {
            SetElement::Range(from, to) => holds(from, to),
            _ => true,
        }),
        _ => true,
    }
}

/// Leap seconds end the last hour of a June or December in UTC; offsets move that by hours and quarters.
fn second_exists(moment: &DateTime) -> bool {
    let day = |field: Option<edtf_core::DateField>| field.and_then(edtf_core::DateField::value);
    let turn =
        matches!((day(moment.date.month), day(moment.date.day)), (Some(6), Some(30)) | (Some(12), Some(31)))
            || matches!((day(moment.date.month), day(moment.date.day)), (Some(7 | 1), Some(1)));
    moment.time.second < 60 || (turn && moment.time.minute % 15 == 14)
}

fn mended(text: &str) -> Option<Edtf> {
    let ascii = text.bytes().all(|byte| byte.is_ascii_graphic());
    // Without a negative year there is nothing to mend but the open interval.
    if !ascii || !text.contains('-') {
        let open = Interval { start: IntervalEndpoint::Open, end: IntervalEndpoint::Open };
        return (text == "../..").then_some(Edtf::Interval(open));
    }
    if let Some(kind) =
        [('[', ']', SetKind::OneMember), ('{', '}', SetKind::AllMembers)].into_iter().find_map(
            |(open, close, kind)| text.strip_prefix(open)?.strip_suffix(close).map(|inside| (inside, kind)),
        )
    {
        let (inside, kind) = kind;
        let elements: Option<Vec<SetElement>> = inside.split(',').map(element).collect();
        return Some(Edtf::Set(Set { kind, elements: elements? }));
    }
    if let Some((start, end)) = text.split_once('/') {
        return interval(start, end).map(Edtf::Interval);
    }
    match text.strip_prefix('-').filter(|rest| rest.contains('T')) {
        Some(rest) => moment(rest),
        None => date(text).map(Edtf::Date),
    }
}

/// A date, also in a negative year with unspecified digits: read as positive, which has the same leap years.
fn date(text: &str) -> Option<Date> {
    match Edtf::parse(text) {
        Ok(Edtf::Date(date)) => return Some(date),
        Ok(_) => return None,
        Err(_) => {}
    }
    let (mark, rest) = text.split_at(usize::from(text.starts_with(['?', '~', '%'])));
    let rest = rest.strip_prefix('-')?;
    rest.get(..4)?.contains('X').then_some(())?;
    match Edtf::parse(&format!("{mark}{rest}")) {
        Ok(Edtf::Date(date)) => Some(Date { year: negative(date.year)?, ..date }),
        _ => None,
    }
}

const fn negative(year: Year) -> Option<Year> {
    match year.kind {
        YearKind::Standard { negative: false, digits: [Some(0), Some(0), Some(0), Some(0)] } => None,
        YearKind::Standard { negative: false, digits } => {
            Some(Year { kind: YearKind::Standard { negative: true, digits }, ..year })
        }
        _ => None,
    }
}

fn moment(positive: &str) -> Option<Edtf> {
    match Edtf::parse(positive) {
        Ok(Edtf::DateTime(moment)) if second_exists(&moment) => {
            let date = Date { year: negative(moment.date.year)?, ..moment.date };
            Some(Edtf::DateTime(DateTime { date, ..moment }))
        }
        _ => None,
    }
}

fn interval(start: &str, end: &str) -> Option<Interval> {
    let start = match start {
        "" => IntervalEndpoint::Unknown,
        ".." => IntervalEndpoint::Open,
        _ => match start.strip_prefix("..") {
            Some(rest) => IntervalEndpoint::OnOrBefore(date(rest)?),
            None => IntervalEndpoint::Date(date(start)?),
        },
    };
    let end = match end {
        "" => IntervalEndpoint::Unknown,
        ".." => IntervalEndpoint::Open,
        _ => match end.strip_suffix("..") {
            Some(rest) => IntervalEndpoint::OnOrAfter(date(rest)?),
            None => IntervalEndpoint::Date(date(end)?),
        },
    };
    if let (IntervalEndpoint::Date(from), IntervalEndpoint::Date(to)) = (&start, &end) {
        let ((first, _), (_, last)) = (bounds::days(from)?, bounds::days(to)?);
        (first <= last).then_some(())?;
    }
    (start.is_dated() || end.is_dated()).then_some(Interval { start, end })
}

fn element(text: &str) -> Option<SetElement> {
    if let Some(rest) = text.strip_prefix("..") {
        return date(rest).map(SetElement::OnOrBefore);
    }
    if let Some(rest) = text.strip_suffix("..") {
        return date(rest).map(SetElement::OnOrAfter);
    }
    // Ranges have no unspecified digits, so the library knows them all.
    match Edtf::parse(&format!("[{text}]")) {
        Ok(Edtf::Set(set)) => set.elements.first().copied().filter(|_| set.elements.len() == 1),
        _ => date(text).map(SetElement::Date),
    }
}

/// A negative year with unspecified digits, which the library's own arithmetic does not know.
pub(super) const fn is_masked_negative(date: &Date) -> bool {
    match date.year.kind {
        YearKind::Standard { negative, digits } => {
            negative && !matches!(digits, [Some(_), Some(_), Some(_), Some(_)])
        }
        _ => false,
    }
}

/// The first and last day of such a date, by trying its years from either end.
pub(super) fn masked_negative_days(date: &Date) -> Option<(i128, i128)> {
    let YearKind::Standard { digits, .. } = date.year.kind else { return None };
    let in_year = |number: i64| -> Option<(i128, i128)> {
        let date = Date { year: super::build::year(-number), ..*date };
        let bounds = Edtf::Date(date).bounds();
        match (bounds.earliest, bounds.latest) {
            (Bound::Date(first), Bound::Date(last)) => {
                Some((super::civil::number_of(first), super::civil::number_of(last)))
            }
            _ => None,
        }
    };
    let fits = |number: &i64| {
        digits
            .iter()
            .zip([1000, 100, 10, 1])
            .all(|(digit, place)| digit.is_none_or(|digit| i64::from(digit) == number / place % 10))
    };
    let mut years = (0..=9999_i64).filter(fits);
    let last = years.find_map(in_year)?.1;
    let first = (0..=9999_i64).rev().filter(fits).find_map(in_year)?.0;
    Some((first, last))
}
