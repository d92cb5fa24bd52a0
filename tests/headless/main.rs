//! The command line on real files, as a person or a script uses it.

#![expect(clippy::expect_used, reason = "helpers of tests are not recognised as tests")]

mod finding;
mod formats;
mod hostile;
mod kill;
mod kit;
mod looking;
mod outputs;
mod rebuilding;
mod sample;
mod tables;
mod writing;
