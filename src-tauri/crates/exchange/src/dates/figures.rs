//! Dates in figures: what their digits and marks say before anyone asks whether there is such a day.

/// Two numbers and a year of four digits (with what follows it), parted alike: 06/03/1991, 11.05.1975 14:30.
pub(super) fn numeric(text: &str) -> Option<(u32, u32, &str)> {
    let text = text.trim();
    let number = |text: &str| (1..=2).contains(&text.len()).then(|| text.parse::<u32>().ok()).flatten();
    let separator = text.find(['/', '.', '-'])?;
    let mark = &text[separator..=separator];
    let first = number(&text[..separator])?;
    let (second, rest) = text[separator + 1..].split_once(mark)?;
    let second = number(second)?;
    let year = rest.get(..4)?;
    let ends = rest[4..].chars().next().is_none_or(|next| matches!(next, ' ' | 'T'));
    (ends && year.bytes().all(|byte| byte.is_ascii_digit())).then_some((first, second, rest))
}

/// Whether a cell has the form of a day, be there such a day or not.
pub(crate) fn is_written_like_a_day(cell: &str) -> bool {
    is_plain_day(cell) || numeric(cell).is_some()
}

/// Whether a cell is a day as ISO 8601 writes it.
pub(super) fn is_plain_day(text: &str) -> bool {
    let bytes = text.as_bytes();
    let digits = |range: std::ops::Range<usize>| bytes[range].iter().all(u8::is_ascii_digit);
    bytes.len() == 10
        && bytes[4] == b'-'
        && bytes[7] == b'-'
        && digits(0..4)
        && digits(5..7)
        && digits(8..10)
        && &bytes[5..7] != b"00"
        && &bytes[8..] != b"00"
}

/// A year of four digits, then perhaps a month and a day, with zeros, hashes or nothing for what is not known:
/// 1992-00-00, 1992/5/13, 19790101, 2012-##-##, 2014//. `Some(None)` if not even the year is known.
pub(super) fn year_first(text: &str) -> Option<Option<String>> {
    let compact = text.len() == 8
        && text.bytes().all(|byte| byte.is_ascii_digit())
        && matches!(text.as_bytes()[0], b'1' | b'2');
    let mut parts: Vec<&str> = if compact {
        vec![&text[..4], &text[4..6], &text[6..]]
    } else {
        text.split(['-', '/', '.']).collect()
    };
    while parts.len() > 1 && parts.last().is_some_and(|part| part.trim().is_empty()) {
        parts.pop();
    }
    let year = parts.first()?;
    if year.len() != 4 || parts.len() > 3 || (parts.len() == 1 && year.len() == text.len()) {
        return None;
    }
    let known = |part: &str| part.bytes().any(|byte| byte != b'0' && byte != b'#');
    let well_formed = |part: &&str| {
        (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit() || byte == b'#')
    };
    if !parts.iter().all(well_formed) || parts[1..].iter().any(|part| part.len() > 2) {
        return None;
    }
    let written = |part: &str| format!("{:0>2}", part.replace('#', "X"));
    let (month, day) = (parts.get(1).copied().unwrap_or("0"), parts.get(2).copied().unwrap_or("0"));
    Some(match (known(year), known(month), known(day)) {
        (false, false, false) => None,
        (_, false, false) => Some(year.replace('#', "X")),
        (_, true, false) => Some(format!("{}-{}", year.replace('#', "X"), written(month))),
        (_, false, true) => Some(format!("{}-XX-{}", year.replace('#', "X"), written(day))),
        (_, true, true) => Some(format!("{}-{}-{}", year.replace('#', "X"), written(month), written(day))),
    })
}
