//! Waiting: for a condition, with a deadline, and never for a length of time.

use std::thread::sleep;
use std::time::{Duration, Instant};

/// How long a condition may take to come true. Far more than any needs, since
/// two browsers may be busy on two cores: a slow machine must not look broken.
pub const DEADLINE: Duration = Duration::from_secs(30);

/// The breath between two looks, so that polling leaves the browser the core.
const PAUSE: Duration = Duration::from_millis(15);

/// Looks until `condition` gives a value; fails, naming `what`, at the deadline.
pub fn until<T>(what: &str, condition: impl FnMut() -> Option<T>) -> T {
    until_or_tell(what, condition, || None)
}

/// The same, where `state` says what there is instead when the deadline has come.
pub fn until_or_tell<T>(
    what: &str,
    mut condition: impl FnMut() -> Option<T>,
    state: impl Fn() -> Option<String>,
) -> T {
    let start = Instant::now();
    loop {
        if let Some(value) = condition() {
            return value;
        }
        if start.elapsed() >= DEADLINE {
            // First, for a page that cannot be asked any more.
            eprintln!("waited {DEADLINE:?} in vain until {what}");
            let state = state().map(|state| format!("; meanwhile:\n{state}"));
            panic!(
                "waited {DEADLINE:?} in vain until {what}{}",
                state.unwrap_or_default()
            );
        }
        sleep(PAUSE);
    }
}
