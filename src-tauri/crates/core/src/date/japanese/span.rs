//! Intervals and sets of dates in Japanese.

use edtf_core::{Date, DateField, IntervalEndpoint, Set, SetElement, SetKind};

use super::super::compact::{self, is_plain};
use super::date;

/// “2022年5月1日～5日”, “2020年～現在”.
pub(super) fn interval(start: &IntervalEndpoint, end: &IntervalEndpoint) -> Option<String> {
    use IntervalEndpoint::{Date, Open, Unknown};
    Some(match (start, end) {
        (Date(first), Date(last)) => format!("{}～{}", date(first)?, rest(first, last)?),
        (Date(first), Open) => format!("{}～現在", date(first)?),
        (Date(first), Unknown) => format!("{}～（終わりは不明）", date(first)?),
        (Unknown, Date(last)) => format!("（始まりは不明）～{}", date(last)?),
        (Open, Date(last)) => format!("{}まで", date(last)?),
        _ => return None,
    })
}

/// “2021年5月または2022年”, “2022年3月1日から10日の間”, “2022年5月1日より前”.
pub(super) fn one_of(set: &Set) -> Option<String> {
    if set.kind == SetKind::AllMembers {
        return None;
    }
    let parts: Vec<String> = set.elements.iter().map(element).collect::<Option<_>>()?;
    match parts.as_slice() {
        // A set of one date is that date, and is not told from it.
        [_] if matches!(set.elements.as_slice(), [SetElement::Date(_)]) => None,
        [only] => Some(only.clone()),
        [first @ .., last] => Some(format!("{}または{last}", first.join("、"))),
        [] => None,
    }
}

fn element(element: &SetElement) -> Option<String> {
    Some(match element {
        SetElement::Date(day) => date(day)?,
        SetElement::Range(first, last) if first != last => {
            format!("{}から{}の間", date(first)?, rest(first, last)?)
        }
        SetElement::Range(..) => return None,
        SetElement::OnOrBefore(day) => match compact::next(day) {
            Some(next) if is_plain(day) => format!("{}より前", date(&next)?),
            _ => format!("{}以前", date(day)?),
        },
        SetElement::OnOrAfter(day) => match compact::previous(day) {
            Some(previous) if is_plain(day) => format!("{}より後", date(&previous)?),
            _ => format!("{}以降", date(day)?),
        },
    })
}

/// The second of two dates, without what the first has said: “5日” after “2022年5月1日”.
fn rest(first: &Date, last: &Date) -> Option<String> {
    let value = |field: Option<DateField>| field.and_then(DateField::value);
    let alike = is_plain(first) && is_plain(last) && first.precision() == last.precision();
    if !alike || first.year != last.year {
        return date(last);
    }
    match (value(first.month), value(last.month), value(last.day)) {
        (Some(one), Some(two), Some(day)) if one == two => Some(format!("{day}日")),
        (_, Some(month), Some(day)) => Some(format!("{month}月{day}日")),
        (_, Some(month), None) => Some(format!("{month}月")),
        _ => date(last),
    }
}
