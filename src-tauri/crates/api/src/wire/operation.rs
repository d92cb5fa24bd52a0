//! Operations on the wire. TypeScript knows the fields of each noun, made from the list of nouns; here the values
//! are JSON until their fields have judged them, so that a refusal can name the field.
//!
//! In `values` an absent field stays as it is, `null` empties it. Ids may be temporary: a `create` may carry
//! `"new:1"`, and later operations of the same batch may say `"new:1"` wherever an id goes.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};
use ts_rs::{Config, TS, TypeVisitor};

use dateline_core::model;

use super::{ChosenEvents, EachEvent, NounWords, Word};

/// One step of a change.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Operation {
    /// Make a record.
    Create(NewRecord),
    /// Set fields of a record.
    Set(SetRecord),
    /// Hide a record.
    Delete(RecordId),
    /// Bring a hidden record back.
    Restore(RecordId),
    /// Do the same to each of many events.
    Each(EachEvent),
    /// Hide many events.
    DeleteEach(ChosenEvents),
}

/// A record to make.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewRecord {
    /// A temporary id, “new:1”, for the operations after it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Its noun.
    pub noun: String,
    /// Its fields.
    pub values: Map<String, Json>,
}

/// Fields to set.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetRecord {
    /// The record's id.
    pub id: String,
    /// Its noun.
    pub noun: String,
    /// The fields.
    pub values: Map<String, Json>,
}

/// The record that is meant.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RecordId {
    /// Its id.
    pub id: String,
}

/// The fields of each noun, for TypeScript.
#[derive(Debug)]
pub struct ValuesOf;

/// The fields that a new record of each noun cannot be without, for TypeScript.
#[derive(Debug)]
pub struct NeededOf;

/// The fields of an event, for TypeScript.
#[derive(Debug)]
pub struct EventValues;

/// A field for TypeScript: name, type, whether a record cannot be without it.
type WireField = (&'static str, &'static str, bool);

macro_rules! wire_type {
    (int) => {
        "number"
    };
    (real) => {
        "number"
    };
    (flag) => {
        "boolean"
    };
    (word $word:ident) => {
        stringify!($word)
    };
    ($other:ident $($of:ident)?) => {
        "string"
    };
}

macro_rules! needed {
    () => {
        false
    };
    (! $must:vis) => {
        true
    };
}

macro_rules! visit_word {
    ($visitor:ident, $all:ident, word $word:ident $(! $must:vis)?) => {
        if $all || needed!($(! $must)?) {
            $visitor.visit::<Word<model::$word>>();
        }
    };
    ($visitor:ident, $all:ident, $other:ident $($of:ident)? $(! $must:vis)?) => {};
}

macro_rules! define {
    ($( $(#[$doc:meta])* $noun:ident $table:literal {
        $( $field:ident : $type:ident $(($of:ident))? $(! $must:vis)? ),* $(,)?
    } )*) => {
        const FIELDS: &[(&str, &[WireField])] = &[ $( ($table, &[
            $( (stringify!($field), wire_type!($type $($of)?), needed!($(! $must)?)), )*
            ("private", "boolean", false),
            ("handling", "Handling", false),
        ]), )* ];

        fn visit_words(visitor: &mut impl TypeVisitor, all: bool) {
            $( $( visit_word!(visitor, all, $type $($of)? $(! $must)?); )* )*
            if all {
                visitor.visit::<Word<model::Handling>>();
            }
        }
    };
}

dateline_core::nouns!(define);

/// A type whose TypeScript form is written here.
macro_rules! declared {
    ($type:ident, $docs:literal, $inline:expr, |$visitor:ident| $visit:expr) => {
        impl TS for $type {
            type WithoutGenerics = Self;
            type OptionInnerType = Self;

            fn docs() -> Option<String> {
                Some(format!("/**\n * {}\n */\n", $docs))
            }

            fn name(_: &Config) -> String {
                stringify!($type).to_owned()
            }

            fn inline(_: &Config) -> String {
                $inline
            }

            fn decl(cfg: &Config) -> String {
                format!("type {} = {};", stringify!($type), Self::inline(cfg))
            }

            fn decl_concrete(cfg: &Config) -> String {
                Self::decl(cfg)
            }

            fn visit_dependencies($visitor: &mut impl TypeVisitor) {
                $visit
            }

            fn output_path() -> Option<std::path::PathBuf> {
                Some(concat!(stringify!($type), ".ts").into())
            }
        }
    };
}

declared!(
    ValuesOf,
    "The fields of each noun. Absent: stays as it is; null: is emptied. Dates are stored text.",
    by_noun(|(name, holds, _)| Some(format!("{name}?: {holds} | null"))),
    |visitor| visit_words(visitor, true)
);
declared!(
    NeededOf,
    "The fields that a new record of each noun cannot be without.",
    by_noun(|(name, holds, needed)| needed.then(|| format!("{name}: {holds}"))),
    |visitor| visit_words(visitor, false)
);
declared!(
    EventValues,
    "The fields of an event. Absent: stays as it is; null: is emptied.",
    "ValuesOf[\"event\"]".to_owned(),
    |visitor| visitor.visit::<ValuesOf>()
);
declared!(
    NewRecord,
    "A record to make. `id` is a temporary one, “new:1”, for the operations after it.",
    "{ [N in Noun]: { id?: string; noun: N; values: ValuesOf[N] & NeededOf[N] } }[Noun]".to_owned(),
    |visitor| {
        visitor.visit::<Word<NounWords>>();
        visitor.visit::<ValuesOf>();
        visitor.visit::<NeededOf>();
    }
);
declared!(
    SetRecord,
    "Fields to set.",
    "{ [N in Noun]: { id: string; noun: N; values: ValuesOf[N] } }[Noun]".to_owned(),
    |visitor| {
        visitor.visit::<Word<NounWords>>();
        visitor.visit::<ValuesOf>();
    }
);

fn by_noun(field: impl Fn(&WireField) -> Option<String>) -> String {
    let nouns = FIELDS.iter().map(|(table, fields)| {
        let fields: Vec<String> = fields.iter().filter_map(&field).collect();
        format!("\n  {table}: {{ {} }};", fields.join("; "))
    });
    format!("{{{}\n}}", nouns.collect::<String>())
}
