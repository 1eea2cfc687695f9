//! Waiting that other threads can end, without tokio.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Waits for a deadline or a signal; a signal that came before counts.
#[derive(Default)]
pub struct Condition {
    signalled: Mutex<bool>,
    changed: Condvar,
}

impl Condition {
    /// Waits for `delay` seconds, for ever without one, or for the signal.
    pub fn wait(&self, delay: Option<f64>) {
        let signalled = lock(&self.signalled);
        let waits = |signalled: &mut bool| !*signalled;
        let mut signalled = match delay {
            None => self
                .changed
                .wait_while(signalled, waits)
                .unwrap_or_else(PoisonError::into_inner),
            Some(delay) => {
                let delay = host::duration(delay);
                let ended = self.changed.wait_timeout_while(signalled, delay, waits);
                ended.unwrap_or_else(PoisonError::into_inner).0
            }
        };
        *signalled = false;
    }

    pub fn signal(&self) {
        *lock(&self.signalled) = true;
        self.changed.notify_one();
    }
}
