//! What is said to the reader in the reader's language: the catalogue of texts, asked by a locale.

use dateline_catalogue::{FluentValue, Language as Texts, text};
use dateline_core::{Language, Locale};

/// What a locale says.
pub trait Say {
    /// The text of a key of `texts/`.
    fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// The text of a key that takes arguments: `[("name", name.into())]`.
    fn say_with(&self, key: &str, args: &[(&'static str, FluentValue<'_>)]) -> String;
}

impl Say for Locale {
    fn say_with(&self, key: &str, args: &[(&'static str, FluentValue<'_>)]) -> String {
        let language = match self.language {
            Language::English => Texts::English,
            Language::Japanese => Texts::Japanese,
        };
        text(language, key, args)
    }
}
