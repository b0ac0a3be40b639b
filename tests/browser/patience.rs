//! Waiting: for a condition, with a deadline, and never for a length of time.

use std::thread::sleep;
use std::time::{Duration, Instant};

/// How long a condition may take to come true. Far more than any needs, since
/// two browsers may be busy on two cores: a slow machine must not look broken.
pub const DEADLINE: Duration = Duration::from_secs(30);

/// The breath between two looks, so that polling leaves the browser the core.
const PAUSE: Duration = Duration::from_millis(15);

/// Looks until `condition` gives a value; fails, naming `what`, at the deadline.
pub fn until<T>(what: &str, mut condition: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(value) = condition() {
            return value;
        }
        assert!(
            start.elapsed() < DEADLINE,
            "waited {DEADLINE:?} in vain until {what}"
        );
        sleep(PAUSE);
    }
}
