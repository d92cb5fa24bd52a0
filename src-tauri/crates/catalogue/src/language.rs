//! The texts of one language.

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::Language;

/// Around a text that runs right to left, so that the sentence around it does not: first strong isolate …
const ISOLATE: char = '\u{2068}';
/// … and its end.
const ISOLATED: char = '\u{2069}';

/// The texts of one language.
pub(crate) struct Texts {
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// The texts of a language, from the files in the program.
    pub(crate) fn of(language: Language) -> Self {
        let locales = language.code().parse().into_iter().collect();
        let mut bundle = FluentBundle::new_concurrent(locales);
        // Marks around every argument would stand in what people copy; those that need them get them below.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(grouped));
        // It fails only if it is added twice.
        let _ = bundle.add_builtins();
        for source in language.sources() {
            // What cannot be read, or is there twice, a test refuses; the rest is still worth showing.
            let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(read, _)| read);
            let _ = bundle.add_resource(resource);
        }
        Self { bundle }
    }

    /// The text of a key, if this language has it.
    pub(crate) fn text(&self, key: &str, args: &[(&'static str, FluentValue<'_>)]) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut given = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            given.set(*name, isolated(value));
        }
        // A missing argument is shown by its name.
        Some(self.bundle.format_pattern(pattern, Some(&given), &mut Vec::new()).into_owned())
    }
}

/// A text with a letter that runs right to left, between marks that keep its direction to itself.
fn isolated<'a>(value: &FluentValue<'a>) -> FluentValue<'a> {
    match value {
        FluentValue::String(text) if text.chars().any(runs_left) => {
            FluentValue::String(Cow::Owned(format!("{ISOLATE}{text}{ISOLATED}")))
        }
        value => value.clone(),
    }
}

/// Letters of Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms.
const fn runs_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}')
}

/// Whole numbers with separators, “4,271”, as both English and Japanese have them.
fn grouped<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    if number.value.fract() != 0.0 || number.value.abs() >= 1e15 {
        return None;
    }
    let digits = format!("{:.0}", number.value.abs());
    let mut text = String::with_capacity(digits.len() * 4 / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at) % 3 == 0 {
            text.push(',');
        }
        text.push(digit);
    }
    Some(if number.value < 0.0 { format!("−{text}") } else { text })
}
