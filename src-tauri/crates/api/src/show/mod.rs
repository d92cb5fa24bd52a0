//! From records to what the window shows.

mod date;
mod labels;
mod look;
mod named;
mod spoken;

pub(crate) use date::{date_of, reading, shown_date, shown_reading};
pub(crate) use labels::{credibility, field_label, kind_name, noun_label, relation, reliability, word_label};
pub(crate) use look::look;
pub(crate) use named::{
    actor, event_named, field, flag, int, line_of, name_of, name_or_gone, named, place, row_of, text, word,
};
pub(crate) use spoken::spoken;
