//! Dates as sources say them.
//!
//! The date of an event is one atomic value: an EDTF day part (ISO 8601-2:2019, levels 0 to 2), an optional
//! local time, an optional IANA zone, the original wording, and an optional anchor. See `docs/dates.md`.

use chrono_tz::Tz;

mod anchor;
mod apart;
mod bounds;
mod build;
mod civil;
mod clock;
mod compact;
mod display;
mod edtf;
mod english;
mod extent;
mod japanese;
mod local;
mod mend;
mod portion;
mod resolve;
mod rule;
mod stored;
mod tongue;
mod words;

pub use anchor::{Anchor, AnchorError, Target};
pub use apart::{Apart, days_apart, seconds_apart};
pub use clock::{ClockTime, NotATime, PartOfDay, Time};
pub use edtf::Edtf;
pub use extent::{Extent, Shape, Truth};
pub use rule::{Named, Portion, Rule, Unit, Which};
pub use words::names::{month_name, weekday_name};
pub use words::{DayOrder, Reading};

/// A date as a source says it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Date {
    /// The day part.
    pub when: When,
    /// Local time or part of the day. Without one, no zone ever shifts the date.
    pub time: Option<Time>,
    /// The zone that the time is in.
    pub zone: Option<Tz>,
    /// The words of the source, where they say it otherwise: "last month".
    pub wording: Option<String>,
}

/// The day part of a date.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum When {
    /// Nothing is known: the event goes on the shelf of the undated.
    #[default]
    Undated,
    /// A day part of its own.
    Edtf(Edtf),
    /// Counted from something else; the day part is derived and follows it.
    Anchored(Anchor),
}

/// Why a text is no date.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct DateError {
    /// What is wrong, as a sentence without a full stop.
    pub message: String,
    /// What the person can do.
    pub hint: String,
    /// Where in the text, in characters, if it is known.
    pub offset: Option<usize>,
}

/// Refuses what one event cannot have.
fn one_date(edtf: Edtf) -> Result<Edtf, DateError> {
    if edtf.is_all_of() {
        return Err(DateError {
            message: format!("“{edtf}” names several dates at once"),
            hint: "Make an event for each of them. If it was one of them, write [ ] instead of { }."
                .to_owned(),
            offset: Some(0),
        });
    }
    Ok(edtf)
}

/// The beginning of a text, for a message.
fn excerpt(text: &str) -> String {
    text.chars().take(80).collect()
}
