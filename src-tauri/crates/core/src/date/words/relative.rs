//! Words that are counted from a day: “last month”, “3 days after”, “on Friday”.

use super::super::civil::last_day;
use super::super::rule::{Named, Rule, Unit, Which};
use super::lexer::{Kind, Token, tokens};
use super::{names, phrase};

impl Rule {
    /// The rule that people's words name, or nothing: “last month”, “two weeks ago”, “3 days after”, “on Friday”,
    /// “early next year”, “over the past two years”, “in October”, “before publication”.
    #[must_use]
    pub fn read(words: &str) -> Option<Self> {
        if words.len() > 200 {
            return None;
        }
        rule(&tokens(words))
    }
}

/// A word of the phrase: letters in lower case, or a number.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Piece<'a> {
    Word(&'a str),
    Count(i64),
}

use Piece::{Count, Word};

/// The rule that the tokens name.
pub(super) fn rule(tokens: &[Token]) -> Option<Rule> {
    let mut pieces = Vec::with_capacity(tokens.len());
    for token in tokens {
        match &token.kind {
            Kind::Word(word) => pieces.push(Word(word.as_str())),
            Kind::Number(number) | Kind::Ordinal(number) => pieces.push(Count(*number)),
            Kind::Dash | Kind::Mark(',' | '.') => {}
            Kind::Mark('~') => pieces.push(Word("about")),
            _ => return None,
        }
    }
    let mut pieces = without(&pieces, &["publication", "event", "then", "it", "that"]);
    // Before “in” is dropped: “in the last month” is not “last month”.
    if let Some(rule) = over(pieces) {
        return Some(rule);
    }
    let (mut approximate, mut portion) = (false, None);
    while let [Word(first), rest @ ..] = pieces {
        match *first {
            "about" | "around" | "approximately" | "roughly" | "some" | "c" | "ca" | "circa" => {
                approximate = true
            }
            "on" | "at" | "during" => {}
            // “in October” says no more than “October”, but “in two weeks” does.
            "in" if !matches!(rest, [Count(_), ..] | [Word("a" | "an"), ..]) && !counts(rest) => {}
            "the" if portion.is_none() => {}
            "earlier" | "later" if matches!(rest, [Word("this" | "that" | "the"), ..]) => {}
            word if portion.is_none() && phrase::portion(word).is_some() && !rest.is_empty() => {
                portion = phrase::portion(word);
                pieces = skip(rest, &["in", "of"]);
                continue;
            }
            _ => break,
        }
        pieces = rest;
    }
    let rule = shifted(pieces).or_else(|| named(pieces)).or_else(|| sided(pieces))?;
    match rule {
        // “20 years ago” is a round number.
        Rule::Shift { count, unit: Unit::Year, .. } if count.unsigned_abs() >= 10 && portion.is_none() => {
            Some(Rule::Shift { count, unit: Unit::Year, approximate: true, portion })
        }
        Rule::Shift { count, unit, approximate: about, .. } if portion.is_none() || unit != Unit::Day => {
            Some(Rule::Shift { count, unit, approximate: approximate || about, portion })
        }
        Rule::Named { name: name @ (Named::Month(_) | Named::Season(_)), which, .. } if !approximate => {
            Some(Rule::Named { name, which, portion })
        }
        _ if approximate || portion.is_some() => None,
        _ => Some(rule),
    }
}

fn counts(pieces: &[Piece]) -> bool {
    matches!(pieces, [Word(word), ..] if names::number(word).is_some())
}

fn skip<'a, 'b>(mut pieces: &'b [Piece<'a>], words: &[&str]) -> &'b [Piece<'a>] {
    while let [Word(first), rest @ ..] = pieces
        && (words.contains(first) || *first == "the")
    {
        pieces = rest;
    }
    pieces
}

/// Without what the phrase says it is counted from.
fn without<'a, 'b>(mut pieces: &'b [Piece<'a>], targets: &[&str]) -> &'b [Piece<'a>] {
    if let [rest @ .., Word(side), Word(last)] = pieces
        && matches!(*side, "before" | "after" | "the")
        && targets.contains(last)
    {
        pieces = if *side == "the" { rest } else { &pieces[..pieces.len() - 1] };
    }
    pieces
}

fn count_of(piece: &Piece) -> Option<i32> {
    let count = match piece {
        Count(count) => *count,
        Word(word) => names::number(word)?,
    };
    i32::try_from(count).ok().filter(|count| *count > 0)
}

fn shifted(pieces: &[Piece]) -> Option<Rule> {
    let unit_of = |word: &str| Unit::from_word(word);
    let shift = |count: i32, unit: Unit| Some(Rule::shift(count, unit));
    match pieces {
        [Word("today" | "now")] => shift(0, Unit::Day),
        [Word("yesterday")] => shift(-1, Unit::Day),
        [Word("tomorrow")] => shift(1, Unit::Day),
        [Word("day"), Word("before"), Word("yesterday")] => shift(-2, Unit::Day),
        [Word("day"), Word("after"), Word("tomorrow")] => shift(2, Unit::Day),
        [Word("same" | "this" | "that" | "current"), Word(unit)]
        | [Word("this" | "that"), Word("same"), Word(unit)] => shift(0, unit_of(unit)?),
        [Word("last" | "previous" | "past" | "preceding" | "prior"), Word(unit)] => shift(-1, unit_of(unit)?),
        [Word("next" | "following" | "coming"), Word(unit)] => shift(1, unit_of(unit)?),
        [Word(unit), Word("before" | "earlier" | "previously")] => shift(-1, unit_of(unit)?),
        [Word(unit), Word("after" | "afterwards" | "later")] => shift(1, unit_of(unit)?),
        [count, Word(unit), Word("ago" | "before" | "earlier" | "previously" | "prior")] => {
            let (count, unit) = (count_of(count)?, unit_of(unit)?);
            // “300,000 years ago” is counted from no day.
            if unit == Unit::Year && count >= 100_000 { None } else { shift(-count, unit) }
        }
        [count, Word(unit), Word("after" | "afterwards" | "later" | "hence")]
        | [count, Word(unit), Word("from"), Word("now" | "today")]
        | [Word("in"), count, Word(unit)] => shift(count_of(count)?, unit_of(unit)?),
        [Word("a"), Word("couple"), Word("of"), Word(unit), side @ ..] => match side {
            [Word("ago" | "before" | "earlier")] => about(-2, unit_of(unit)?),
            [Word("after" | "later")] => about(2, unit_of(unit)?),
            _ => None,
        },
        _ => None,
    }
}

fn about(count: i32, unit: Unit) -> Option<Rule> {
    Some(Rule::Shift { count, unit, approximate: true, portion: None })
}

fn name_of<'a, 'b>(pieces: &'b [Piece<'a>]) -> Option<(Named, &'b [Piece<'a>])> {
    let day_of = |month: u8, day: i64| {
        // 2000 has a 29 February.
        let day = u8::try_from(day).ok().filter(|day| (1..=last_day(2000, month)).contains(day))?;
        Some(Named::Day { month, day })
    };
    match pieces {
        [Count(day), Word("of"), Word(month), rest @ ..] | [Count(day), Word(month), rest @ ..] => {
            Some((day_of(names::month(month)?, *day)?, rest))
        }
        [Word(month), Word("the"), Count(day), rest @ ..] | [Word(month), Count(day), rest @ ..] => {
            Some((day_of(names::month(month)?, *day)?, rest))
        }
        [Word(word), rest @ ..] => {
            let name = names::weekday(word)
                .map(Named::Weekday)
                .or_else(|| names::month(word).map(Named::Month))
                .or_else(|| names::season(word).map(Named::Season))?;
            Some((name, rest))
        }
        _ => None,
    }
}

/// “last Friday”, “the Friday after”, “in October”, “6 January”, “Friday of the same week”, “November last year”.
fn named(pieces: &[Piece]) -> Option<Rule> {
    if let [Word(first), rest @ ..] = pieces
        && let Some((name, tail)) = name_of(rest)
    {
        let which = match (*first, tail) {
            ("last" | "previous" | "past", [] | [Word("before")]) => Which::Last,
            ("next" | "following" | "coming", [] | [Word("after")]) => Which::Next,
            ("this", []) => Which::This,
            ("nearest", []) => Which::Nearest,
            ("latest", []) => Which::Latest,
            _ => return None,
        };
        return Some(Rule::named(name, which));
    }
    let (name, tail) = name_of(pieces)?;
    let period = if matches!(name, Named::Weekday(_)) { "week" } else { "year" };
    let which = match skip(tail, &["of", "in"]) {
        // A month has mostly begun when it is named, and a day is mostly near (`docs/dates.md`).
        [] => match name {
            Named::Month(_) | Named::Season(_) => Which::Latest,
            Named::Weekday(_) | Named::Day { .. } => Which::Nearest,
        },
        [Word("before")] | [Word("last")] => Which::Last,
        [Word("after")] | [Word("next")] => Which::Next,
        [Word("last" | "previous"), Word(unit)] | [Word(unit), Word("before")] if *unit == period => {
            Which::Previous
        }
        [Word("same" | "this"), Word(unit)] if *unit == period => Which::This,
        [Word("next" | "following"), Word(unit)] | [Word(unit), Word("after")] if *unit == period => {
            Which::Following
        }
        _ => return None,
    };
    Some(Rule::named(name, which))
}

/// “over the past two years”, “in the last month”, “over the next 3 weeks”.
fn over(pieces: &[Piece]) -> Option<Rule> {
    let (led, pieces) = match pieces {
        [Word("over" | "for" | "within" | "throughout" | "during" | "in"), Word("the"), rest @ ..]
        | [Word("over" | "for" | "within" | "throughout"), rest @ ..] => (true, rest),
        [Word("the"), rest @ ..] => (false, rest),
        _ => (false, pieces),
    };
    let (way, rest) = match pieces {
        [Word(way), rest @ ..] => (*way, rest),
        _ => return None,
    };
    let forward = match way {
        "past" | "last" | "previous" | "preceding" => false,
        "next" | "coming" | "following" => true,
        _ => return None,
    };
    let (count, unit) = match rest {
        [Word(unit)] if led && matches!(way, "past" | "last" | "next" | "coming") => {
            (1, Unit::from_word(unit)?)
        }
        [count, Word(unit)] => (count_of(count)?, Unit::from_word(unit)?),
        _ => return None,
    };
    Some(Rule::Over { count: u32::try_from(count).ok()?, unit, forward })
}

fn sided(pieces: &[Piece]) -> Option<Rule> {
    match pieces {
        [Word("before")] => Some(Rule::Before),
        [Word("after" | "since")] => Some(Rule::After),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use chrono::Weekday;

    use super::*;

    fn reads(words: &str, stored: &str) {
        let rule = Rule::read(words);
        assert_eq!(rule.map(|rule| rule.to_string()).as_deref(), Some(stored), "{words}");
    }

    #[test]
    fn what_reports_say_is_counted() {
        reads("last month", "-1 month");
        reads("Last month", "-1 month");
        reads("yesterday", "-1 day");
        reads("today", "same day");
        reads("the same day", "same day");
        reads("two weeks ago", "-2 weeks");
        reads("about two weeks ago", "~-2 weeks");
        reads("3 days after", "+3 days");
        reads("three days later", "+3 days");
    }

    #[test]
    fn weekdays_and_months_come_round() {
        assert_eq!(Rule::read("on Friday"), Some(Rule::named(Named::Weekday(Weekday::Fri), Which::Nearest)));
        reads("last Friday", "last friday");
        reads("the Friday after", "next friday");
        reads("Friday of the same week", "this friday");
        reads("In October", "latest october");
        reads("last October", "last october");
        reads("in November last year", "previous november");
        reads("on 6 January", "nearest 6 january");
        reads("this spring", "this spring");
    }

    #[test]
    fn spans_and_sides() {
        reads("over the past two years", "past 2 years");
        reads("in the last month", "past 1 month");
        reads("over the next 3 weeks", "coming 3 weeks");
        reads("before publication", "before");
        reads("early next year", "early +1 year");
        reads("at the end of last month", "late -1 month");
        reads("earlier this year", "same year");
    }

    #[test]
    fn other_words_are_no_rule() {
        for words in
            ["", "in", "the", "early yesterday", "30 February", "2022", "6 January 2022", "last", "ago", "of"]
        {
            assert_eq!(Rule::read(words), None, "{words}");
        }
    }
}
