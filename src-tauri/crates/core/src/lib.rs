//! What Dateline is about, without any input or output: identifiers, dates as sources say them,
//! the nouns of an event database, and the language of queries.
//!
//! Nothing here knows SQL, files, Tauri or the wire. Types that cross the wire live in `dateline-api`.

pub mod customs;
pub mod date;
pub mod direction;
pub mod entry;
pub mod id;
pub mod letters;
pub mod locale;
pub mod model;
pub mod query;
pub mod sense;

pub use customs::Customs;
pub use date::Date;
pub use id::{ChangeId, Id};
pub use locale::{Language, Locale};
pub use model::{Noun, Value};
