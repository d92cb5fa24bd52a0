//! The hybrid logical clock: wall time where it can be trusted, order always (Kulkarni et al. 2014).

/// The bits of the counter, below the milliseconds.
const COUNTER_BITS: u32 = 16;

/// The reading after `last` (the highest that the database holds) at `now`, in milliseconds since 1970. It is
/// always higher than `last`, also where the wall clock was turned back.
pub(crate) const fn after(last: i64, now: i64) -> i64 {
    let wall = now.saturating_mul(1 << COUNTER_BITS);
    if wall > last { wall } else { last.saturating_add(1) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_never_goes_back() {
        let first = after(0, 1_641_513_600_000);
        assert_eq!(first >> COUNTER_BITS, 1_641_513_600_000);
        assert_eq!(after(first, 1_641_513_600_000), first + 1, "within one millisecond");
        assert_eq!(after(first, 0), first + 1, "the wall clock was turned back");
        assert!(after(first, 1_641_513_600_001) > first + 1);
    }
}
