//! `AsyncMutex`.

use super::guarded::{Exclusive, Guarded};
use crate::error::AsyncResult;
use std::fmt;
use std::ops::{Deref, DerefMut};

/// A value that one task at a time may use, also across awaits. Tasks get it in the order in which they ask.
///
/// # Examples
/// ```
/// use wasi_async::{AsyncMutex, WasiAsync, WasiRuntime};
///
/// let balance = AsyncMutex::new(100);
/// WasiRuntime::run(async {
///     let mut guard = balance.lock().await;
///     WasiAsync::sleep(std::time::Duration::ZERO).await; // others may run, but do not get the lock
///     *guard -= 30;
/// })?;
/// assert_eq!(balance.into_inner(), 70);
/// # Ok::<(), wasi_async::AsyncError>(())
/// ```
///
/// # Platform
/// The same everywhere; may be shared with other threads where there are any, if its value may be sent to them.
pub struct AsyncMutex<T>(Guarded<T>);

impl<T> AsyncMutex<T> {
    /// An unlocked mutex.
    ///
    /// # Examples
    /// ```
    /// let mutex = wasi_async::AsyncMutex::new(vec![1]);
    /// assert!(mutex.try_lock().is_some());
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    #[must_use]
    pub fn new(value: T) -> Self {
        AsyncMutex(Guarded::new(value))
    }

    /// Waits for the turn. A panic while another task held the guard is no obstacle; see [`AsyncMutex::checked_lock`].
    ///
    /// # Examples
    /// ```
    /// # let mutex = wasi_async::AsyncMutex::new(1);
    /// # wasi_async::WasiRuntime::run(async {
    /// *mutex.lock().await += 1;
    /// assert_eq!(*mutex.lock().await, 2);
    /// # }).unwrap();
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    #[inline]
    pub async fn lock(&self) -> AsyncMutexGuard<'_, T> {
        AsyncMutexGuard(self.0.exclusive().await)
    }

    /// As [`AsyncMutex::lock`], for values that a panic may have left half changed.
    ///
    /// # Errors
    /// [`crate::AsyncError::LockPoisoned`] when a task panicked while it held the guard, until
    /// [`AsyncMutex::clear_poison`].
    ///
    /// # Examples
    /// ```
    /// # use std::rc::Rc;
    /// # use wasi_async::{AsyncError, AsyncMutex, WasiRuntime, spawn};
    /// # #[cfg(panic = "unwind")]
    /// # WasiRuntime::run(async {
    /// let mutex = Rc::new(AsyncMutex::new(0));
    /// let inside = mutex.clone();
    /// let failed = spawn(async move {
    ///     let _guard = inside.lock().await;
    ///     panic!("half way");
    /// });
    /// assert!(failed.await.is_err());
    /// assert!(matches!(mutex.checked_lock().await, Err(AsyncError::LockPoisoned(_))));
    /// # }).unwrap();
    /// ```
    ///
    /// # Platform
    /// In wasm a panic ends the program, so nobody is left to see the error.
    pub async fn checked_lock(&self) -> AsyncResult<AsyncMutexGuard<'_, T>> {
        let guard = self.lock().await;
        self.0.check()?;
        Ok(guard)
    }

    /// The guard, if nobody has it and nobody waits for it.
    ///
    /// # Examples
    /// ```
    /// let mutex = wasi_async::AsyncMutex::new(1);
    /// let guard = mutex.try_lock();
    /// assert!(mutex.try_lock().is_none());
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    #[inline]
    pub fn try_lock(&self) -> Option<AsyncMutexGuard<'_, T>> {
        self.0.try_exclusive().map(AsyncMutexGuard)
    }

    /// Whether a task panicked while it held the guard.
    ///
    /// # Examples
    /// ```
    /// assert!(!wasi_async::AsyncMutex::new(1).is_poisoned());
    /// ```
    ///
    /// # Platform
    /// Always false in wasm.
    #[must_use]
    pub fn is_poisoned(&self) -> bool {
        self.0.is_poisoned()
    }

    /// Forgets such a panic.
    ///
    /// # Examples
    /// ```
    /// wasi_async::AsyncMutex::new(1).clear_poison();
    /// ```
    ///
    /// # Platform
    /// Without effect in wasm.
    pub fn clear_poison(&self) {
        self.0.clear_poison();
    }

    /// The value of a mutex that nobody else has.
    ///
    /// # Examples
    /// ```
    /// assert_eq!(wasi_async::AsyncMutex::new(1).into_inner(), 1);
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    pub fn into_inner(self) -> T {
        self.0.into_inner()
    }

    /// The value, without locking: `&mut self` shows that nobody has a guard.
    ///
    /// # Examples
    /// ```
    /// let mut mutex = wasi_async::AsyncMutex::new(1);
    /// *mutex.get_mut() = 2;
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    pub fn get_mut(&mut self) -> &mut T {
        self.0.get_mut()
    }
}

impl<T: fmt::Debug> fmt::Debug for AsyncMutex<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("AsyncMutex");
        match self.try_lock() {
            Some(value) => out.field("value", &*value),
            None => out.field("value", &format_args!("<locked>")),
        };
        out.finish()
    }
}

/// The use of an [`AsyncMutex`]'s value until it is dropped.
///
/// # Examples
/// ```
/// let mutex = wasi_async::AsyncMutex::new(String::new());
/// let mut guard = mutex.try_lock().unwrap();
/// guard.push('x');
/// assert_eq!(guard.len(), 1);
/// ```
///
/// # Platform
/// The same everywhere.
#[must_use = "the mutex is free again when this is dropped"]
pub struct AsyncMutexGuard<'a, T>(Exclusive<'a, T>);

impl<T> Deref for AsyncMutexGuard<'_, T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for AsyncMutexGuard<'_, T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T: fmt::Debug> fmt::Debug for AsyncMutexGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}
