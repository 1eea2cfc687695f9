//! Locks, notifications and channels for tasks. All serve in the order of the requests, and all may be shared with other
//! threads, where the platform has them: wakers can.
//!
//! # Examples
//! ```
//! use std::rc::Rc;
//! use wasi_async::{AsyncMutex, WasiRuntime, join_all, spawn};
//!
//! let total = WasiRuntime::run(async {
//!     let total = Rc::new(AsyncMutex::new(0));
//!     let tasks = (1..=4).map(|n| {
//!         let total = total.clone();
//!         spawn(async move { *total.lock().await += n })
//!     });
//!     join_all(tasks.collect()).await;
//!     let total = *total.lock().await;
//!     total
//! })?;
//! assert_eq!(total, 10);
//! # Ok::<(), wasi_async::AsyncError>(())
//! ```
//!
//! # Platform
//! The same code everywhere. Where a module has one thread, the atomics in it compile to plain instructions.

mod barrier;
pub mod broadcast;
mod gate;
mod guarded;
pub mod mpsc;
mod mutex;
mod notify;
pub mod oneshot;
mod rwlock;
mod semaphore;
mod wait_list;

pub use barrier::{AsyncBarrier, AsyncBarrierWaitResult};
pub use broadcast::AsyncBroadcastChannel;
pub use mpsc::AsyncMpscChannel;
pub use mutex::{AsyncMutex, AsyncMutexGuard};
pub use notify::{AsyncNotify, Notified};
pub use oneshot::AsyncOneshotChannel;
pub use rwlock::{AsyncRwLock, AsyncRwLockReadGuard, AsyncRwLockWriteGuard};
pub use semaphore::{AsyncSemaphore, AsyncSemaphorePermit};

use std::sync::{Mutex, MutexGuard, PoisonError};

/// A panic of user code never happens while one of these locks is held, so poisoning carries no news.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
