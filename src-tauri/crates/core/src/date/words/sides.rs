//! What stands before or after a phrase: “before 1 May”, “since 2019”, “1984 or earlier”.

use edtf_core::{Date, IntervalEndpoint, Qualifier, SetElement};

use super::super::Edtf;
use super::super::build::{self, Grain};
use super::super::portion::Block;
use super::combine::{Meaning, settled};
use super::lexer::Token;
use super::pairs::{between, dashed, end_of, infixed};
use super::settle::Settled;
use super::{Reading, Understood};

/// What stands before a phrase: “before 1 May”, “between … and …”, “from …”.
pub(super) fn led(tokens: &[Token], reading: &Reading) -> Understood<Meaning> {
    let Some(first) = tokens[0].word() else { return Ok(None) };
    let rest = &tokens[1..];
    match first {
        "between" => between(rest, reading),
        "from" => match infixed(rest, reading)? {
            Some(found) => Ok(Some(found)),
            None => match dashed(rest, reading)? {
                Some(found) => Ok(Some(found)),
                None => ongoing(rest, reading),
            },
        },
        "since" => ongoing(rest, reading),
        "before" | "pre" => edge(rest, reading, |block, with| up_to(build::qualified(before(block), with))),
        "after" | "post" => edge(rest, reading, |block, with| from_on(build::qualified(after(block), with))),
        "by" => at_latest(rest, reading),
        "until" | "till" => {
            let end = end_of(rest, reading)?;
            Ok(end.map(|end| {
                Meaning::timeless(build::interval(IntervalEndpoint::Open, IntervalEndpoint::Date(end)))
            }))
        }
        "not" | "no" => match rest {
            [word, rest @ ..] if word.is("before") => at_earliest(rest, reading),
            [word, rest @ ..] if word.is("after") => at_latest(rest, reading),
            [word, than, rest @ ..] if word.is("later") && than.is("than") => at_latest(rest, reading),
            [word, than, rest @ ..] if word.is("earlier") && than.is("than") => at_earliest(rest, reading),
            _ => Ok(None),
        },
        "on" => match rest {
            [or, word, rest @ ..] if or.is("or") && word.is("before") => at_latest(rest, reading),
            [or, word, rest @ ..] if or.is("or") && word.is("after") => at_earliest(rest, reading),
            _ => Ok(None),
        },
        "unknown" => match rest {
            [start, to, rest @ ..] if start.is("start") && to.is("to") => {
                let end = end_of(rest, reading)?.map(IntervalEndpoint::Date);
                let end = if is_open_end(rest) { Some(IntervalEndpoint::Open) } else { end };
                Ok(end.map(|end| Meaning::timeless(build::interval(IntervalEndpoint::Unknown, end))))
            }
            _ => Ok(None),
        },
        _ => Ok(None),
    }
}

/// What stands after a phrase: “1984 or earlier”, “2020 to now”, “2020 onwards”.
pub(super) fn followed(tokens: &[Token], reading: &Reading) -> Understood<Meaning> {
    match tokens {
        [rest @ .., or, word] if or.is("or") && (word.is("earlier") || word.is("before")) => {
            at_latest(rest, reading)
        }
        [rest @ .., or, word] if or.is("or") && (word.is("later") || word.is("after")) => {
            at_earliest(rest, reading)
        }
        [rest @ .., word] if word.is("onwards") || word.is("onward") => ongoing(rest, reading),
        [rest @ .., and, word] if and.is("and") && (word.is("onwards") || word.is("onward")) => {
            ongoing(rest, reading)
        }
        [rest @ .., to, an, unknown, end]
            if to.is("to") && an.is("an") && unknown.is("unknown") && end.is("end") =>
        {
            let start = end_of(rest, reading)?;
            Ok(start.map(|start| {
                Meaning::timeless(build::interval(IntervalEndpoint::Date(start), IntervalEndpoint::Unknown))
            }))
        }
        _ => Ok(None),
    }
}

pub(super) fn is_open_end(tokens: &[Token]) -> bool {
    let words: Vec<&str> = tokens.iter().filter_map(Token::word).collect();
    words.len() == tokens.len()
        && matches!(
            words.as_slice(),
            ["now" | "present" | "date" | "ongoing"] | ["the", "present"] | ["present", "day"]
        )
}

/// From a date on, without an end.
pub(super) fn ongoing(tokens: &[Token], reading: &Reading) -> Understood<Meaning> {
    let tokens = match tokens {
        [rest @ .., on] if on.is("on") && !rest.is_empty() => rest,
        _ => tokens,
    };
    let start = end_of(tokens, reading)?;
    Ok(start.map(|start| {
        Meaning::timeless(build::interval(IntervalEndpoint::Date(start), IntervalEndpoint::Open))
    }))
}

fn at_latest(tokens: &[Token], reading: &Reading) -> Understood<Meaning> {
    Ok(settled(tokens, reading)?.and_then(|settled| match settled {
        Settled::Block { block, qualifier, .. } => {
            let date = block.date.unwrap_or_else(|| build::at_grain(block.last, block.grain));
            Some(Meaning::timeless(up_to(build::qualified(date, qualifier))))
        }
        _ => None,
    }))
}

fn at_earliest(tokens: &[Token], reading: &Reading) -> Understood<Meaning> {
    Ok(settled(tokens, reading)?.and_then(|settled| match settled {
        Settled::Block { block, qualifier, .. } => {
            let date = block.date.unwrap_or_else(|| build::at_grain(block.first, block.grain));
            Some(Meaning::timeless(from_on(build::qualified(date, qualifier))))
        }
        _ => None,
    }))
}

fn up_to(date: Date) -> Edtf {
    build::one_of(vec![SetElement::OnOrBefore(date)])
}

fn from_on(date: Date) -> Edtf {
    build::one_of(vec![SetElement::OnOrAfter(date)])
}

/// Everything on one side of a phrase, as approximate as the phrase.
fn edge(tokens: &[Token], reading: &Reading, side: fn(&Block, Qualifier) -> Edtf) -> Understood<Meaning> {
    Ok(match settled(tokens, reading)? {
        Some(Settled::Block { block, qualifier, .. }) => Some(Meaning::timeless(side(&block, qualifier))),
        _ => None,
    })
}

/// The last date before a block, at the coarsest grain that ends where the block begins.
fn before(block: &Block) -> Date {
    build::at_grain(block.first - 1, edge_grain(block, block.first))
}

/// The first date after a block.
fn after(block: &Block) -> Date {
    build::at_grain(block.last + 1, edge_grain(block, block.last + 1))
}

/// A block that is given in years ends between years.
fn edge_grain(block: &Block, edge: i128) -> Grain {
    let coarsest = build::grain_of(edge, edge - 1);
    block.grain.min(coarsest)
}
