//! What the machine must have: tools, system packages, a display.

pub mod display;
pub mod packages;
pub mod tools;
