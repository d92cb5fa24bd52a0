//! The ways in which phrases are put together, tried one after the other.

use super::super::{Edtf, Time};
use super::choices::alternatives;
use super::lexer::Token;
use super::moment::{Moment, moment};
use super::pairs::{dashed, infixed};
use super::settle::{Settled, settle};
use super::sides::{followed, led};
use super::{Reading, Understood, relative};

/// A day part with its time, as understood.
#[derive(Debug, Clone)]
pub(super) struct Meaning {
    /// `None` is undated.
    pub(super) edtf: Option<Edtf>,
    pub(super) time: Option<Time>,
}

impl Meaning {
    /// A day part without a time.
    pub(super) const fn timeless(edtf: Edtf) -> Self {
        Self { edtf: Some(edtf), time: None }
    }
}

/// Reads tokens without zones.
pub(super) fn meaning(tokens: &[Token], reading: &Reading) -> Understood<Meaning> {
    if tokens.is_empty() {
        return Ok(None);
    }
    let ways = [single, led, followed, alternatives, infixed, dashed, relative_to];
    // What one way refuses another may understand: “1-5 May 2022” is no single day.
    let mut refused = None;
    for way in ways {
        match way(tokens, reading) {
            Ok(Some(meaning)) => return Ok(Some(meaning)),
            Ok(None) => {}
            Err(error) => refused = refused.or(Some(error)),
        }
    }
    refused.map_or(Ok(None), Err)
}

fn single(tokens: &[Token], reading: &Reading) -> Understood<Meaning> {
    let Some(moment) = moment(tokens, reading)? else { return Ok(None) };
    let time = moment.time;
    let Some(phrase) = moment.phrase else { return Ok(None) };
    Ok(settle(&phrase, reading)?.map(|settled| Meaning { edtf: whole(&settled), time }))
}

/// The expression of what is settled.
pub(super) fn whole(settled: &Settled) -> Option<Edtf> {
    match settled {
        Settled::Block { block, qualifier, .. } => Some(block.edtf(*qualifier)),
        Settled::Whole(edtf) => Some(edtf.clone()),
        Settled::Nothing => None,
    }
}

/// A phrase without a time.
pub(super) fn settled(tokens: &[Token], reading: &Reading) -> Understood<Settled> {
    match moment(tokens, reading)? {
        Some(Moment { phrase: Some(phrase), time: None }) => settle(&phrase, reading),
        _ => Ok(None),
    }
}

/// “3 days after 5 May 2022”, “the Friday before 6 January 2022”.
fn relative_to(tokens: &[Token], reading: &Reading) -> Understood<Meaning> {
    for place in 1..tokens.len().saturating_sub(1) {
        if !(tokens[place].is("after") || tokens[place].is("before")) {
            continue;
        }
        if let (Some(rule), Some(target)) = (
            relative::rule(&tokens[..=place]),
            settled(&tokens[place + 1..], reading)?.as_ref().and_then(whole),
        ) {
            return Ok(Some(Meaning::timeless(rule.apply(&target)?)));
        }
    }
    Ok(None)
}
