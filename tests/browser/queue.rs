//! Turns: how many browsers may run at once on this machine.
//!
//! Cargo starts one test per core, and a browser keeps more than one core
//! busy; on a large machine sixty browsers at once would only time out.

use std::sync::{Condvar, Mutex, PoisonError};

/// Browsers at once, at most; fewer when the test runner has fewer threads.
const AT_ONCE: usize = 4;

static RUNNING: Mutex<usize> = Mutex::new(0);
static FREED: Condvar = Condvar::new();

/// The right to run one browser, given back when dropped.
pub struct Place(());

impl Place {
    /// Waits for a place.
    pub fn wait() -> Self {
        let running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        let mut running = FREED
            .wait_while(running, |running| *running >= AT_ONCE)
            .unwrap_or_else(PoisonError::into_inner);
        *running += 1;
        Self(())
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        *RUNNING.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        FREED.notify_one();
    }
}
