//! The way into the loop for other threads: `loop.call_soon_threadsafe`.

use super::LoopClosed;
use crate::platform::Unparker;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The type of jobs of a loop that nobody else sends to: it has no values, and turns into any callback type that wants it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Never {}

/// Sends jobs to a loop from any thread and wakes it. Clones lead to the same loop.
pub struct Injector<J> {
    inbox: Arc<Inbox<J>>,
    unparker: Unparker,
}

impl<J> Clone for Injector<J> {
    fn clone(&self) -> Self {
        Injector {
            inbox: Arc::clone(&self.inbox),
            unparker: self.unparker.clone(),
        }
    }
}

impl<J> Injector<J> {
    pub(super) fn new(inbox: Arc<Inbox<J>>, unparker: Unparker) -> Self {
        Injector { inbox, unparker }
    }

    /// Queues a job behind those already sent. The loop turns it into a callback at the start of a pass.
    ///
    /// # Errors
    /// When the loop's host is gone; the job is dropped.
    pub fn send(&self, job: J) -> Result<(), LoopClosed> {
        self.inbox.push(job)?;
        self.unparker.unpark();
        Ok(())
    }
}

/// What was sent and not yet fetched.
pub(super) struct Inbox<J> {
    jobs: Mutex<Jobs<J>>,
    /// Jobs are waiting: spares the loop the lock in passes without any.
    dirty: AtomicBool,
}

struct Jobs<J> {
    waiting: Vec<J>,
    closed: bool,
}

impl<J> Default for Inbox<J> {
    fn default() -> Self {
        Inbox {
            jobs: Mutex::new(Jobs {
                waiting: Vec::new(),
                closed: false,
            }),
            dirty: AtomicBool::new(false),
        }
    }
}

impl<J> Inbox<J> {
    fn lock(&self) -> MutexGuard<'_, Jobs<J>> {
        self.jobs.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn push(&self, job: J) -> Result<(), LoopClosed> {
        let mut jobs = self.lock();
        if jobs.closed {
            drop(jobs); // the job is dropped outside the lock
            return Err(LoopClosed);
        }
        jobs.waiting.push(job);
        self.dirty.store(true, Ordering::Release);
        Ok(())
    }

    pub fn take(&self) -> Vec<J> {
        if !self.dirty.load(Ordering::Acquire) {
            return Vec::new();
        }
        let mut jobs = self.lock();
        self.dirty.store(false, Ordering::Relaxed);
        std::mem::take(&mut jobs.waiting)
    }

    /// Refuses jobs from now on and returns those that are left.
    pub fn close(&self) -> Vec<J> {
        let mut jobs = self.lock();
        jobs.closed = true;
        std::mem::take(&mut jobs.waiting)
    }
}
