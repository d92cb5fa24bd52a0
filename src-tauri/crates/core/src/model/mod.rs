//! The nouns of an event database, their fields, and the words that their fields take.

mod builtin;
mod figure;
mod noun;
mod value;
mod vocabulary;

pub use builtin::{BUILT_IN_KINDS, BuiltInKind, DATABASE};
pub use figure::{FigureError, NO, YES, figure_value, is_number, options};
pub use noun::{FieldSpec, FieldType, Noun};
pub use value::{Value, ValueError};
pub use vocabulary::{
    ActorType, FigureType, Handling, PlacePrecision, RelationType, Reliability, SourceType, Stance, Status,
    UnknownWord,
};

/// Roles that are offered when an actor is put to an event; analysts may write others.
pub const ROLES: &[&str] = &[
    "participant",
    "host",
    "party",
    "signatory",
    "speaker",
    "addressee",
    "target",
    "mediator",
    "author",
    "observer",
];
