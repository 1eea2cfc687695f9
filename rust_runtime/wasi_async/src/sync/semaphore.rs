//! `AsyncSemaphore`.

use super::gate::{Gate, MAX_PERMITS};
use std::fmt;

/// A counter of permits; whoever finds too few waits in line.
///
/// # Examples
/// ```
/// use std::{rc::Rc, time::Duration};
/// use wasi_async::{AsyncSemaphore, WasiAsync, WasiRuntime, join_all, spawn};
///
/// WasiRuntime::run(async {
///     let two_at_once = Rc::new(AsyncSemaphore::new(2));
///     let downloads = (0..6).map(|_| {
///         let two_at_once = two_at_once.clone();
///         spawn(async move {
///             let _permit = two_at_once.acquire().await;
///             WasiAsync::sleep(Duration::from_millis(1)).await;
///         })
///     });
///     join_all(downloads.collect()).await;
/// })?;
/// # Ok::<(), wasi_async::AsyncError>(())
/// ```
///
/// # Platform
/// The same everywhere; may be shared with other threads where there are any.
pub struct AsyncSemaphore(Gate);

impl AsyncSemaphore {
    /// A semaphore with `permits`.
    ///
    /// # Examples
    /// ```
    /// assert_eq!(wasi_async::AsyncSemaphore::new(3).available_permits(), 3);
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    #[must_use]
    pub fn new(permits: usize) -> Self {
        AsyncSemaphore(Gate::new(permits))
    }

    /// Takes a permit, which comes back when the guard is dropped.
    ///
    /// # Examples
    /// ```
    /// # wasi_async::WasiRuntime::run(async {
    /// let semaphore = wasi_async::AsyncSemaphore::new(1);
    /// let permit = semaphore.acquire().await;
    /// assert_eq!(semaphore.available_permits(), 0);
    /// drop(permit);
    /// assert_eq!(semaphore.available_permits(), 1);
    /// # }).unwrap();
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    pub async fn acquire(&self) -> AsyncSemaphorePermit<'_> {
        self.acquire_many(1).await
    }

    /// Takes `count` permits at once. Who asks for many is not passed by those who come later and ask for few.
    ///
    /// # Examples
    /// ```
    /// # wasi_async::WasiRuntime::run(async {
    /// let semaphore = wasi_async::AsyncSemaphore::new(3);
    /// let permits = semaphore.acquire_many(2).await;
    /// assert_eq!(semaphore.available_permits(), 1);
    /// # drop(permits);
    /// # }).unwrap();
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    pub async fn acquire_many(&self, count: usize) -> AsyncSemaphorePermit<'_> {
        let count = count.min(MAX_PERMITS);
        self.0.take(count).await;
        AsyncSemaphorePermit {
            gate: &self.0,
            count,
        }
    }

    /// Takes a permit if one is free and nobody waits.
    ///
    /// # Examples
    /// ```
    /// assert!(wasi_async::AsyncSemaphore::new(0).try_acquire().is_none());
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    pub fn try_acquire(&self) -> Option<AsyncSemaphorePermit<'_>> {
        let taken = self.0.try_take(1);
        // Made only if taken: dropping one gives it back.
        taken.then(|| AsyncSemaphorePermit {
            gate: &self.0,
            count: 1,
        })
    }

    /// How many permits are free.
    ///
    /// # Examples
    /// ```
    /// assert_eq!(wasi_async::AsyncSemaphore::new(2).available_permits(), 2);
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    #[must_use]
    pub fn available_permits(&self) -> usize {
        self.0.permits()
    }

    /// Adds a permit.
    ///
    /// # Examples
    /// ```
    /// let semaphore = wasi_async::AsyncSemaphore::new(0);
    /// semaphore.release();
    /// assert!(semaphore.try_acquire().is_some());
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    pub fn release(&self) {
        self.0.give(1);
    }
}

impl fmt::Debug for AsyncSemaphore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("AsyncSemaphore")
            .field(&self.available_permits())
            .finish()
    }
}

/// Permits of an [`AsyncSemaphore`].
///
/// # Examples
/// ```
/// let semaphore = wasi_async::AsyncSemaphore::new(1);
/// let permit: Option<wasi_async::AsyncSemaphorePermit<'_>> = semaphore.try_acquire();
/// assert!(permit.is_some());
/// ```
///
/// # Platform
/// The same everywhere.
#[must_use = "the permit goes back when this is dropped"]
#[derive(Debug)]
pub struct AsyncSemaphorePermit<'a> {
    gate: &'a Gate,
    count: usize,
}

impl AsyncSemaphorePermit<'_> {
    /// Uses the permits up: they do not come back.
    ///
    /// # Examples
    /// ```
    /// let semaphore = wasi_async::AsyncSemaphore::new(1);
    /// semaphore.try_acquire().unwrap().forget();
    /// assert_eq!(semaphore.available_permits(), 0);
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    pub fn forget(self) {
        std::mem::forget(self);
    }
}

impl Drop for AsyncSemaphorePermit<'_> {
    fn drop(&mut self) {
        self.gate.give(self.count);
    }
}
