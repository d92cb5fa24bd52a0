//! The language of the words that a person reads, and the locale of the dates and numbers among them.

use std::fmt;

/// A language that the interface is written in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// English, in British spelling: the language that every text is first written in.
    #[default]
    English,
    /// Japanese.
    Japanese,
}

impl Language {
    /// All of them, the first language first.
    pub const ALL: [Self; 2] = [Self::English, Self::Japanese];

    /// Its subtag of BCP 47, which is also the name of its folder in `texts/`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Japanese => "ja",
        }
    }

    /// The language of a subtag: “ja”.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(code))
    }

    /// What the language calls itself.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Japanese => "日本語",
        }
    }

    /// Where it is spoken if nothing says otherwise.
    const fn first_region(self) -> [u8; 2] {
        match self {
            Self::English => *b"GB",
            Self::Japanese => *b"JP",
        }
    }
}

/// In which language, and by whose customs, something is written for the reader. Words are in one language throughout;
/// the region says how dates and numbers are put where people of one language differ: “7 January 2022”, “January 7,
/// 2022”.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Locale {
    /// The language of the words.
    pub language: Language,
    region: [u8; 2],
}

impl Locale {
    /// English as it is written in Britain: what files, logs and the command line speak.
    pub const BRITISH: Self = Self::of(Language::English);

    /// A language where it is at home.
    #[must_use]
    pub const fn of(language: Language) -> Self {
        Self { language, region: language.first_region() }
    }

    /// The locale for a tag of the system, as BCP 47 or POSIX have it: “ja-JP”, “en_US.UTF-8”, “zh-Hant-TW”. Where the
    /// interface is not written in its language, it is English by the customs of the tag's region.
    #[must_use]
    pub fn of_tag(tag: &str) -> Self {
        let tag = tag.split(['.', '@']).next().unwrap_or_default();
        let mut parts = tag.split(['-', '_']);
        let language = parts.next().and_then(Language::of_code).unwrap_or_default();
        // What follows a single letter is an extension: “en-u-ca-buddhist”.
        let region = parts.take_while(|part| part.len() > 1).find_map(|part| match part.as_bytes() {
            [a, b] if part.bytes().all(|byte| byte.is_ascii_alphabetic()) => {
                Some([a.to_ascii_uppercase(), b.to_ascii_uppercase()])
            }
            _ => None,
        });
        Self { language, region: region.unwrap_or(language.first_region()) }
    }

    /// The same customs in the language that the reader chose. One who chooses the language of the region's
    /// own system keeps all of it; Japanese is always by Japanese customs.
    #[must_use]
    pub fn in_language(self, language: Language) -> Self {
        match language {
            Language::Japanese => Self::of(Language::Japanese),
            // On a Japanese desktop, English is read by people who know “7 January 2022”.
            Language::English if self.language == Language::Japanese => Self::of(Language::English),
            Language::English => Self { language, ..self },
        }
    }

    /// The region as two capitals: “US”.
    #[must_use]
    pub fn region(&self) -> &str {
        // Made of ASCII letters alone.
        std::str::from_utf8(&self.region).unwrap_or_default()
    }
}

impl Default for Locale {
    fn default() -> Self {
        Self::BRITISH
    }
}

/// The tag that BCP 47 has for it: “en-GB”.
impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.language.code(), self.region())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_of_the_system_gives_language_and_customs() {
        let read = |tag: &str| Locale::of_tag(tag).to_string();
        assert_eq!(read("en_US.UTF-8"), "en-US");
        assert_eq!(read("ja"), "ja-JP");
        assert_eq!(read("ja_JP.eucJP"), "ja-JP");
        assert_eq!(read("en"), "en-GB");
        assert_eq!(read("EN-us"), "en-US");
        assert_eq!(read("de_DE@euro"), "en-DE", "no German words, but German customs");
        assert_eq!(read("zh-Hant-TW"), "en-TW");
        assert_eq!(read("en-u-ca-japanese"), "en-GB");
        for odd in ["", "C", "POSIX", "-", "é-É", "en-419"] {
            assert_eq!(read(odd), "en-GB", "{odd}");
        }
    }

    #[test]
    fn a_chosen_language_keeps_what_customs_it_can() {
        let american = Locale::of_tag("en-US");
        assert_eq!(american.in_language(Language::English), american);
        assert_eq!(american.in_language(Language::Japanese).to_string(), "ja-JP");
        assert_eq!(Locale::of_tag("ja-JP").in_language(Language::English), Locale::BRITISH);
        assert_eq!(Locale::of_tag("fr-CA").in_language(Language::English).to_string(), "en-CA");
    }
}
