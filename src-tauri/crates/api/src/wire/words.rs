//! Closed vocabularies on the wire: their words as TypeScript unions, made from the ones of the core.

use std::marker::PhantomData;

use dateline_core::model;
use serde::{Serialize, Serializer};
use ts_rs::{Config, TS};

/// A closed vocabulary that TypeScript knows by name.
pub trait Words: 'static {
    /// Its name in TypeScript.
    const NAME: &'static str;
    /// What it is, for a comment.
    const ABOUT: &'static str;

    /// Its words, in their natural order.
    fn all() -> Vec<&'static str>;
}

/// A word of the vocabulary `V`. It is only ever written: what comes in is text and is judged by the field it is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word<V> {
    word: String,
    of: PhantomData<V>,
}

impl<V: Words> Word<V> {
    /// The word as stored, if the vocabulary has it.
    #[must_use]
    pub fn new(word: &str) -> Option<Self> {
        V::all().contains(&word).then(|| Self { word: word.to_owned(), of: PhantomData })
    }

    /// A word that is known to be of the vocabulary.
    pub(crate) fn of(word: &'static str) -> Self {
        debug_assert!(V::all().contains(&word), "{word}");
        Self { word: word.to_owned(), of: PhantomData }
    }

    /// The word.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.word
    }
}

impl<V> Serialize for Word<V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.word)
    }
}

impl<V: Words> TS for Word<V> {
    type WithoutGenerics = Self;
    type OptionInnerType = Self;

    fn docs() -> Option<String> {
        Some(format!("/**\n * {}\n */\n", V::ABOUT))
    }

    fn name(_: &Config) -> String {
        V::NAME.to_owned()
    }

    fn inline(_: &Config) -> String {
        V::all().iter().map(|word| format!("{word:?}")).collect::<Vec<_>>().join(" | ")
    }

    fn decl(cfg: &Config) -> String {
        format!("type {} = {};", V::NAME, Self::inline(cfg))
    }

    fn decl_concrete(cfg: &Config) -> String {
        Self::decl(cfg)
    }

    fn output_path() -> Option<std::path::PathBuf> {
        Some(format!("{}.ts", V::NAME).into())
    }
}

macro_rules! words {
    ($( $name:ident $about:literal; )*) => { $(
        impl Words for model::$name {
            const NAME: &'static str = stringify!($name);
            const ABOUT: &'static str = $about;

            fn all() -> Vec<&'static str> {
                Self::ALL.iter().map(|word| word.as_str()).collect()
            }
        }
    )* };
}

words! {
    Status "How far an event has come.";
    Stance "What a source says of what it is cited for.";
    Reliability "Source reliability of the Admiralty code.";
    ActorType "What sort of actor.";
    SourceType "What sort of document.";
    RelationType "How one event stands to another: the first … the second.";
    Handling "Handling mark, Traffic Light Protocol 2.0.";
    PlacePrecision "How exactly a place is known.";
    FigureType "What an analyst-defined field holds.";
}

/// A noun, by its name on the wire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NounWords;

impl Words for NounWords {
    const NAME: &'static str = "Noun";
    const ABOUT: &'static str = "A sort of record.";

    fn all() -> Vec<&'static str> {
        model::Noun::ALL.iter().map(|noun| noun.table()).collect()
    }
}
