//! The real window, driven through WebKitWebDriver. It needs a display and the built programs, so `cargo xtask test`
//! runs it, on a display without a screen.

#![expect(clippy::expect_used, clippy::print_stderr, reason = "helpers of tests are not recognised as tests")]

mod driver;
mod file_dialogs;
mod programs;
mod running;
mod sample_flow;
mod second_start;
mod shell_flow;
