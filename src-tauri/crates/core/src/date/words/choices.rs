//! One of several: “2021 or 2022”, “6, 7 or 8 January 2022”.

use edtf_core::{Edtf as CoreEdtf, SetElement};

use super::super::{Edtf, build};
use super::combine::Meaning;
use super::lexer::Token;
use super::moment::{Moment, moment};
use super::phrase::Phrase;
use super::settle::{Settled, settle};
use super::sides::{followed, led};
use super::{Reading, Understood};

/// “A or B”, “A, B or C”: one of these.
pub(super) fn alternatives(tokens: &[Token], reading: &Reading) -> Understood<Meaning> {
    // “1984 or earlier” is one of them, “… or before 1985” begins another.
    let parts = |place: usize| {
        let ends = |at: usize| tokens.get(at).is_none_or(|token| token.is("or") || token.is_mark(','));
        tokens.get(place).is_some_and(|token| token.is("or"))
            && !tokens.get(place + 1).is_some_and(|next| {
                next.is("earlier")
                    || next.is("later")
                    || ((next.is("before") || next.is("after")) && ends(place + 2))
            })
    };
    let Some(last) = (1..tokens.len()).rev().find(|place| parts(*place)) else { return Ok(None) };
    let Some(final_one) = member(&tokens[last + 1..], None, reading)? else { return Ok(None) };
    let lender = moment(&tokens[last + 1..], reading)?.and_then(|moment| moment.phrase);
    let mut elements = Vec::new();
    let mut from = 0;
    for place in 0..=last {
        if parts(place) || tokens[place].is_mark(',') {
            match member(&tokens[from..place], lender.as_ref(), reading)? {
                Some(element) => elements.push(element),
                None => return Ok(None),
            }
            from = place + 1;
        }
    }
    elements.push(final_one);
    Ok(Some(Meaning::timeless(build::one_of(elements))))
}

/// One element of a set: a date, or a range or open range of dates.
fn member(tokens: &[Token], lender: Option<&Phrase>, reading: &Reading) -> Understood<SetElement> {
    if tokens.is_empty() {
        return Ok(None);
    }
    if let Some(Moment { phrase: Some(mut phrase), time: None }) = moment(tokens, reading)? {
        if let Some(lender) = lender {
            phrase.borrow(lender, true);
        }
        if let Some(Settled::Block { block, qualifier, .. }) = settle(&phrase, reading)? {
            return Ok(element_of(&block.edtf(qualifier)));
        }
    }
    let other = [led, followed].into_iter().find_map(|way| way(tokens, reading).transpose()).transpose()?;
    Ok(other.and_then(|meaning| element_of(&meaning.edtf?)))
}

fn element_of(edtf: &Edtf) -> Option<SetElement> {
    match &edtf.0 {
        CoreEdtf::Date(date) => Some(SetElement::Date(*date)),
        CoreEdtf::Set(set) => match set.elements.as_slice() {
            [element] => Some(*element),
            _ => None,
        },
        _ => None,
    }
}
