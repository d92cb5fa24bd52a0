//! Which texts there are and what they take, for the types of the window and for the tests.

use std::collections::BTreeMap;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;

use crate::Language;

/// What a text is given for an argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Given {
    /// A text, or a number that is shown as it is.
    Any,
    /// A number that decides what is said (“1 event”, “2 events”), or that is written by `NUMBER()`.
    Number,
}

/// The arguments of each text, by their names.
pub type Signatures = BTreeMap<String, BTreeMap<String, Given>>;

/// The texts of a language and what they take.
///
/// # Errors
/// Each thing in a file that is not as it must be: no Fluent, a key that is there twice, a text without a value or with
/// attributes, a text that holds one that is not there.
pub fn signatures(language: Language) -> Result<Signatures, Vec<String>> {
    let mut found = Signatures::new();
    let mut wrong = Vec::new();
    for (room, source) in crate::ROOMS.iter().zip(language.sources()) {
        let resource = parser::parse(*source).unwrap_or_else(|(resource, errors)| {
            wrong.extend(errors.into_iter().map(|error| format!("{room}: {error}")));
            resource
        });
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let key = message.id.name;
            let (Some(value), []) = (&message.value, message.attributes.as_slice()) else {
                wrong.push(format!("{room}: {key} must have a value and no attributes"));
                continue;
            };
            let mut given = BTreeMap::new();
            pattern(value, &mut given);
            if found.insert(key.to_owned(), given).is_some() {
                wrong.push(format!("{room}: {key} is there twice"));
            }
        }
    }
    take_on(&mut found, &mut wrong);
    if wrong.is_empty() { Ok(found) } else { Err(wrong) }
}

/// What a text takes that another holds, that one takes too.
fn take_on(found: &mut Signatures, wrong: &mut Vec<String>) {
    let holders: Vec<(String, String)> = found
        .iter()
        .flat_map(|(key, given)| given.keys().map(move |name| (key, name)))
        .filter_map(|(key, name)| Some((key.clone(), name.strip_prefix(HELD)?.to_owned())))
        .collect();
    for (key, held) in holders {
        let taken = found.get(&held).cloned();
        let Some(given) = found.get_mut(&key) else { continue };
        given.remove(&format!("{HELD}{held}"));
        match taken {
            Some(taken) if taken.keys().all(|name| !name.starts_with(HELD)) => {
                for (name, what) in taken {
                    let known = given.entry(name).or_insert(what);
                    *known = (*known).max(what);
                }
            }
            Some(_) => wrong.push(format!("{key} holds {held}, which holds another text")),
            None => wrong.push(format!("{key} holds {held}, which is not there")),
        }
    }
}

/// Before the key of a text that another one holds, among what that takes.
const HELD: char = '#';

type Arguments = BTreeMap<String, Given>;

fn pattern(pattern: &Pattern<&str>, given: &mut Arguments) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: placed } = element {
            expression(placed, given);
        }
    }
}

fn expression(placed: &Expression<&str>, given: &mut Arguments) {
    match placed {
        Expression::Inline(placed) => inline(placed, Given::Any, given),
        Expression::Select { selector, variants } => {
            let counts = variants.iter().any(|variant| match variant.key {
                VariantKey::NumberLiteral { .. } => true,
                VariantKey::Identifier { name } => ["zero", "one", "two", "few", "many"].contains(&name),
            });
            inline(selector, if counts { Given::Number } else { Given::Any }, given);
            variants.iter().for_each(|variant| pattern(&variant.value, given));
        }
    }
}

fn inline(placed: &InlineExpression<&str>, what: Given, given: &mut Arguments) {
    match placed {
        InlineExpression::VariableReference { id } => {
            let known = given.entry(id.name.to_owned()).or_insert(what);
            *known = (*known).max(what);
        }
        InlineExpression::FunctionReference { id, arguments: CallArguments { positional, .. } } => {
            let what = if id.name == "NUMBER" { Given::Number } else { Given::Any };
            positional.iter().for_each(|argument| inline(argument, what, given));
        }
        InlineExpression::MessageReference { id, .. } => {
            given.insert(format!("{HELD}{}", id.name), Given::Any);
        }
        InlineExpression::Placeable { expression: placed } => expression(placed, given),
        _ => {}
    }
}
