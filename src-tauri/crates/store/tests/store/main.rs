//! The event database through its public face.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod anchors;
mod common;
mod editing;
mod figures;
mod finding;
mod history;
mod importing;
mod settings;
mod snapshots;
mod together;
mod undoing;
