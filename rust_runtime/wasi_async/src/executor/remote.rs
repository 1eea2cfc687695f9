//! The way to a runtime for wakers on other threads: a table of the runtimes that run now.

use super::waker::{MAX_RUNTIMES, TaskId};
use crate::error::{AsyncError, AsyncResult};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

static RUNTIMES: Mutex<Vec<Place>> = Mutex::new(Vec::new());

struct Place {
    remote: Option<Arc<Remote>>,
    /// The number of the last task that a runtime in this place had; the next runtime counts on, so that it is not woken by
    /// wakers of this one.
    last_task: u64,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Where other threads leave the tasks that they wake.
pub struct Remote {
    woken: Mutex<Vec<TaskId>>,
    dirty: AtomicBool,
    unpark: Box<dyn Fn() + Send + Sync>,
}

impl Remote {
    /// Ends the runtime's wait, or keeps it from waiting next.
    pub fn unpark(&self) {
        (self.unpark)();
    }

    /// Whether [`Remote::take`] would return anything.
    #[inline]
    pub fn is_dirty(&self) -> bool {
        self.dirty.load(Ordering::Acquire)
    }

    pub fn take(&self) -> Vec<TaskId> {
        let mut woken = lock(&self.woken);
        self.dirty.store(false, Ordering::Relaxed);
        std::mem::take(&mut woken)
    }
}

/// A place in the table, given back when this is dropped.
pub struct Registered {
    pub number: usize,
    pub remote: Arc<Remote>,
}

/// Enters a runtime. Returns its place and the number of its first task.
///
/// # Errors
/// When too many run.
pub fn register(unpark: Box<dyn Fn() + Send + Sync>) -> AsyncResult<(Registered, u64)> {
    let remote = Arc::new(Remote {
        woken: Mutex::default(),
        dirty: AtomicBool::new(false),
        unpark,
    });
    let mut places = lock(&RUNTIMES);
    let free = places.iter().position(|place| place.remote.is_none());
    let number = free.unwrap_or(places.len());
    if number >= MAX_RUNTIMES {
        return Err(AsyncError::Runtime("too many runtimes run".into()));
    }
    if number == places.len() {
        places.push(Place {
            remote: None,
            last_task: 0,
        });
    }
    places[number].remote = Some(Arc::clone(&remote));
    let first_task = places[number].last_task + 1;
    Ok((Registered { number, remote }, first_task))
}

impl Registered {
    /// Leaves the table; `last_task` is the number of the last task that was started.
    pub fn leave(&self, last_task: u64) {
        let mut places = lock(&RUNTIMES);
        let place = &mut places[self.number];
        let remote = place.remote.take();
        place.last_task = last_task;
        drop(places);
        drop(remote);
    }
}

/// Wakes a task of another thread's runtime, if that still runs.
pub fn wake(id: TaskId) {
    let places = lock(&RUNTIMES);
    let remote = places
        .get(id.runtime())
        .and_then(|place| place.remote.clone());
    drop(places);
    if let Some(remote) = remote {
        let mut woken = lock(&remote.woken);
        woken.push(id);
        remote.dirty.store(true, Ordering::Release);
        drop(woken);
        remote.unpark();
    }
}
