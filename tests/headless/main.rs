//! The command line and the api on real files.
