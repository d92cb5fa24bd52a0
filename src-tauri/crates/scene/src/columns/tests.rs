//! to fill
