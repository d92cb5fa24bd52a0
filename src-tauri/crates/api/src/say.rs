//! What is said to the reader in the reader's language: the catalogue of texts, asked by a locale.
//!
//! A command is carried out for one reader, on one thread. Whose words and customs that are is known to the thread while
//! it lasts, so that what shows a date deep inside of it need not be handed a locale through all that lies between.

use std::cell::Cell;

use dateline_catalogue::{FluentValue, Language as Texts};
use dateline_core::{Language, Locale};

thread_local! {
    static READER: Cell<Locale> = const { Cell::new(Locale::BRITISH) };
}

/// For whom the command of this thread is carried out; British English outside of one, as in tests of parts.
pub(crate) fn reader() -> Locale {
    READER.get()
}

/// Does something for a reader; afterwards, also after a panic, the thread is the reader's that it was.
pub(crate) fn read_by<T>(locale: Locale, run: impl FnOnce() -> T) -> T {
    struct Before(Locale);
    impl Drop for Before {
        fn drop(&mut self) {
            READER.set(self.0);
        }
    }
    let _before = Before(READER.replace(locale));
    run()
}

/// Says something that is stored in the file, whoever reads it: in British English.
pub(crate) fn stored<T>(run: impl FnOnce() -> T) -> T {
    read_by(Locale::BRITISH, run)
}

/// What a locale says.
pub trait Say {
    /// The text of a key of `texts/`.
    fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// The text of a key that takes arguments: `[("name", name.into())]`.
    fn say_with(&self, key: &str, args: &[(&'static str, FluentValue<'_>)]) -> String;

    /// The text of a key that may not be there: it is made of a word that the analyst may have chosen.
    fn find(&self, key: &str) -> Option<String>;
}

impl Say for Locale {
    fn say_with(&self, key: &str, args: &[(&'static str, FluentValue<'_>)]) -> String {
        dateline_catalogue::text(texts_of(self.language), key, args)
    }

    fn find(&self, key: &str) -> Option<String> {
        dateline_catalogue::find(texts_of(self.language), key, &[])
    }
}

const fn texts_of(language: Language) -> Texts {
    match language {
        Language::English => Texts::English,
        Language::Japanese => Texts::Japanese,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thread_is_the_readers_while_a_command_lasts() {
        let japanese = Locale::of(Language::Japanese);
        let (during, within) = read_by(japanese, || (reader(), stored(reader)));
        assert_eq!((during, within, reader()), (japanese, Locale::BRITISH, Locale::BRITISH));
        let ended = std::panic::catch_unwind(|| read_by(japanese, || panic!("a mistake")));
        assert!(ended.is_err());
        assert_eq!(reader(), Locale::BRITISH);
    }
}
