//! The log: changes and their operations, which are the truth for every edit.

pub(crate) mod clock;
pub(crate) mod draft;
pub(crate) mod fold;
pub(crate) mod hash;
pub(crate) mod op;
pub(crate) mod read;

pub(crate) use draft::{Draft, Kind, NewOp, Writer};
pub(crate) use fold::{State, fold};
pub(crate) use op::{OpAt, OpKind};
