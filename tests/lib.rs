//! Whole-program tests live beside this file: `headless/` drives the command line and the api on real
//! files, `desktop/` the real window, `fixtures/` holds their inputs.
