//! The commands, run headless by name on real files: what the window does, without a window.

#![expect(clippy::unwrap_used, reason = "helpers of tests are not recognised as tests")]

mod attachments;
mod bulk;
mod calendars;
mod claims;
mod database;
mod dates;
mod edits;
mod errors;
mod files;
mod finding;
mod findings;
mod guards;
mod languages;
mod lines;
mod looking;
mod merging;
mod pages;
mod pasted;
mod related;
mod sample;
mod snapshots;
mod stage;
mod stepping;
mod strain;
mod tables;
