//! `AsyncRwLock`.

use super::guarded::{Exclusive, Guarded, Shared};
use crate::error::AsyncResult;
use std::fmt;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

/// A value that many tasks may read at once, or one may change. Who asks first is served first, so readers do not pass a
/// writer that waits.
///
/// # Examples
/// ```
/// use wasi_async::{AsyncRwLock, WasiRuntime};
///
/// WasiRuntime::run(async {
///     let names = AsyncRwLock::new(vec!["a"]);
///     {
///         let (one, two) = (names.read().await, names.read().await);
///         assert_eq!(one.len(), two.len());
///     }
///     names.write().await.push("b");
///     assert_eq!(*names.read().await, ["a", "b"]);
/// })?;
/// # Ok::<(), wasi_async::AsyncError>(())
/// ```
///
/// # Platform
/// The same everywhere; may be shared with other threads where there are any, if its value may.
pub struct AsyncRwLock<T> {
    guarded: Guarded<T>,
    /// Readers on several threads share the value: as thread-safe as the standard lock.
    as_shared: PhantomData<std::sync::RwLock<T>>,
}

impl<T> AsyncRwLock<T> {
    /// A lock that nobody has.
    ///
    /// # Examples
    /// ```
    /// assert!(wasi_async::AsyncRwLock::new(1).try_write().is_some());
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    #[must_use]
    pub fn new(value: T) -> Self {
        AsyncRwLock {
            guarded: Guarded::new(value),
            as_shared: PhantomData,
        }
    }

    /// Waits until no task writes, nor waits to write longer than this one waits to read.
    ///
    /// # Examples
    /// ```
    /// # let lock = wasi_async::AsyncRwLock::new(1);
    /// # wasi_async::WasiRuntime::run(async {
    /// assert_eq!(*lock.read().await, 1);
    /// # }).unwrap();
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    pub async fn read(&self) -> AsyncRwLockReadGuard<'_, T> {
        AsyncRwLockReadGuard(self.guarded.shared().await)
    }

    /// Waits until no other task has the lock.
    ///
    /// # Examples
    /// ```
    /// # let lock = wasi_async::AsyncRwLock::new(1);
    /// # wasi_async::WasiRuntime::run(async {
    /// *lock.write().await = 2;
    /// # }).unwrap();
    /// assert_eq!(lock.into_inner(), 2);
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    pub async fn write(&self) -> AsyncRwLockWriteGuard<'_, T> {
        AsyncRwLockWriteGuard(self.guarded.exclusive().await)
    }

    /// As [`AsyncRwLock::write`], for values that a panic may have left half changed.
    ///
    /// # Errors
    /// [`crate::AsyncError::LockPoisoned`] when a task panicked while it wrote, until [`AsyncRwLock::clear_poison`].
    ///
    /// # Examples
    /// ```
    /// # let lock = wasi_async::AsyncRwLock::new(1);
    /// # wasi_async::WasiRuntime::run(async {
    /// *lock.checked_write().await? = 2;
    /// # Ok::<(), wasi_async::AsyncError>(())
    /// # }).unwrap().unwrap();
    /// ```
    ///
    /// # Platform
    /// In wasm a panic ends the program, so nobody is left to see the error.
    pub async fn checked_write(&self) -> AsyncResult<AsyncRwLockWriteGuard<'_, T>> {
        let guard = self.write().await;
        self.guarded.check()?;
        Ok(guard)
    }

    /// As [`AsyncRwLock::read`], for values that a panic may have left half changed.
    ///
    /// # Errors
    /// As [`AsyncRwLock::checked_write`].
    ///
    /// # Examples
    /// ```
    /// # let lock = wasi_async::AsyncRwLock::new(1);
    /// # wasi_async::WasiRuntime::run(async {
    /// assert_eq!(*lock.checked_read().await?, 1);
    /// # Ok::<(), wasi_async::AsyncError>(())
    /// # }).unwrap().unwrap();
    /// ```
    ///
    /// # Platform
    /// As [`AsyncRwLock::checked_write`].
    pub async fn checked_read(&self) -> AsyncResult<AsyncRwLockReadGuard<'_, T>> {
        let guard = self.read().await;
        self.guarded.check()?;
        Ok(guard)
    }

    /// The guard, if nobody writes or waits.
    ///
    /// # Examples
    /// ```
    /// let lock = wasi_async::AsyncRwLock::new(1);
    /// let reader = lock.try_read();
    /// assert!(lock.try_read().is_some() && lock.try_write().is_none());
    /// # drop(reader);
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    pub fn try_read(&self) -> Option<AsyncRwLockReadGuard<'_, T>> {
        self.guarded.try_shared().map(AsyncRwLockReadGuard)
    }

    /// The guard, if nobody has the lock or waits.
    ///
    /// # Examples
    /// ```
    /// let lock = wasi_async::AsyncRwLock::new(1);
    /// let writer = lock.try_write();
    /// assert!(lock.try_read().is_none());
    /// # drop(writer);
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    pub fn try_write(&self) -> Option<AsyncRwLockWriteGuard<'_, T>> {
        self.guarded.try_exclusive().map(AsyncRwLockWriteGuard)
    }

    /// Whether a task panicked while it wrote.
    ///
    /// # Examples
    /// ```
    /// assert!(!wasi_async::AsyncRwLock::new(1).is_poisoned());
    /// ```
    ///
    /// # Platform
    /// Always false in wasm.
    #[must_use]
    pub fn is_poisoned(&self) -> bool {
        self.guarded.is_poisoned()
    }

    /// Forgets such a panic.
    ///
    /// # Examples
    /// ```
    /// wasi_async::AsyncRwLock::new(1).clear_poison();
    /// ```
    ///
    /// # Platform
    /// Without effect in wasm.
    pub fn clear_poison(&self) {
        self.guarded.clear_poison();
    }

    /// The value of a lock that nobody else has.
    ///
    /// # Examples
    /// ```
    /// assert_eq!(wasi_async::AsyncRwLock::new(1).into_inner(), 1);
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    pub fn into_inner(self) -> T {
        self.guarded.into_inner()
    }

    /// The value, without locking: `&mut self` shows that nobody has a guard.
    ///
    /// # Examples
    /// ```
    /// let mut lock = wasi_async::AsyncRwLock::new(1);
    /// *lock.get_mut() = 2;
    /// ```
    ///
    /// # Platform
    /// The same everywhere.
    pub fn get_mut(&mut self) -> &mut T {
        self.guarded.get_mut()
    }
}

impl<T: fmt::Debug> fmt::Debug for AsyncRwLock<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("AsyncRwLock");
        match self.try_read() {
            Some(value) => out.field("value", &*value),
            None => out.field("value", &format_args!("<locked>")),
        };
        out.finish()
    }
}

/// Reads an [`AsyncRwLock`]'s value until it is dropped.
///
/// # Examples
/// ```
/// let lock = wasi_async::AsyncRwLock::new(1);
/// assert_eq!(*lock.try_read().unwrap(), 1);
/// ```
///
/// # Platform
/// The same everywhere.
#[must_use = "the lock is free again when this is dropped"]
pub struct AsyncRwLockReadGuard<'a, T>(Shared<'a, T>);

impl<T> Deref for AsyncRwLockReadGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: fmt::Debug> fmt::Debug for AsyncRwLockReadGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

/// Changes an [`AsyncRwLock`]'s value until it is dropped.
///
/// # Examples
/// ```
/// let lock = wasi_async::AsyncRwLock::new(1);
/// *lock.try_write().unwrap() = 2;
/// ```
///
/// # Platform
/// The same everywhere.
#[must_use = "the lock is free again when this is dropped"]
pub struct AsyncRwLockWriteGuard<'a, T>(Exclusive<'a, T>);

impl<T> Deref for AsyncRwLockWriteGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for AsyncRwLockWriteGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T: fmt::Debug> fmt::Debug for AsyncRwLockWriteGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}
