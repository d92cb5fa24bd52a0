//! The texts of the interface, in every language that it is written in: `texts/LANGUAGE/ROOM.ftl`, in Fluent.
//!
//! The window reads the same files; its types come from here. English is complete; a text that another language lacks is
//! shown in English. This crate knows nothing of Dateline, so that a new text is checked in a moment.

mod language;
mod signatures;
mod typescript;

use std::sync::LazyLock;

pub use fluent_bundle::FluentValue;
pub use signatures::{Given, Signatures, signatures};
pub use typescript::typescript;

use language::Texts;

/// The files of each room of the window, in each language.
macro_rules! rooms {
    ($($room:literal)*) => {
        /// The rooms of the window that texts are kept by.
        pub const ROOMS: &[&str] = &[$($room),*];

        const ENGLISH: &[&str] = &[$(include_str!(concat!("../../../../texts/en/", $room, ".ftl"))),*];
        const JAPANESE: &[&str] = &[$(include_str!(concat!("../../../../texts/ja/", $room, ".ftl"))),*];
    };
}

rooms! {
    "actions" "base" "bulk" "database" "dates" "entry" "errors" "export" "fields" "find" "findings" "frame" "guide" "history" "import" "inspector"
    "menu" "pages" "palette" "preferences" "snapshots" "sources" "spoken" "table" "timeline" "views" "words"
}

/// A language of the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// The first language, which has every text.
    English,
    /// The second one.
    Japanese,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::English, Self::Japanese];

    /// Its folder in `texts/`: the subtag of BCP 47.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Japanese => "ja",
        }
    }

    /// The files of the language, in the order of [`ROOMS`].
    pub(crate) const fn sources(self) -> &'static [&'static str] {
        match self {
            Self::English => ENGLISH,
            Self::Japanese => JAPANESE,
        }
    }
}

static IN_ENGLISH: LazyLock<Texts> = LazyLock::new(|| Texts::of(Language::English));
static IN_JAPANESE: LazyLock<Texts> = LazyLock::new(|| Texts::of(Language::Japanese));

/// The text of a key, with what it takes: `[("count", 3.into())]`; none if no language has it.
#[must_use]
pub fn find(language: Language, key: &str, args: &[(&'static str, FluentValue<'_>)]) -> Option<String> {
    let own: &Texts = match language {
        Language::English => &IN_ENGLISH,
        Language::Japanese => &IN_JAPANESE,
    };
    own.text(key, args).or_else(|| IN_ENGLISH.text(key, args))
}

/// The same for a key that is there, as a test holds of those that the code names; one that is not is given back as it is.
#[must_use]
pub fn text(language: Language, key: &str, args: &[(&'static str, FluentValue<'_>)]) -> String {
    find(language, key, args).unwrap_or_else(|| key.to_owned())
}
