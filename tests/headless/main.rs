//! The command line on real files, as a person or a script uses it.

mod hostile;
mod kill;
mod kit;
mod outputs;
mod sample;
mod tables;
mod writing;
