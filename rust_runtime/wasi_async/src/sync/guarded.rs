//! A value behind a gate: shared with one permit, exclusive with all of them. The `unsafe` of the locks is here.

use super::gate::{Gate, MAX_PERMITS, Take};
use crate::error::{AsyncError, AsyncResult};
use std::cell::UnsafeCell;
use std::future::Future;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

/// What exclusive use takes.
const ALL: usize = MAX_PERMITS;

pub struct Guarded<T> {
    gate: Gate,
    /// A panic passed through an exclusive guard.
    poisoned: AtomicBool,
    value: UnsafeCell<T>,
}

// SAFETY: the value is reached through guards alone. An `Exclusive` exists only while it holds all permits of the gate and
// a `Shared` only while it holds one, so there is one `&mut T` or there are some `&T`; taking permits (acquire) and giving
// them back (release) orders what is done with the value. Exclusive use in turn on several threads needs `T: Send`; shared
// use at once needs `T: Sync` too, which the shared guards of `AsyncRwLock` are the only ones to give.
unsafe impl<T: Send> Send for Guarded<T> {}
// SAFETY: as above; `AsyncMutex` hands out `Exclusive` alone, and `AsyncRwLock` asks for `T: Sync` by its own marker.
unsafe impl<T: Send> Sync for Guarded<T> {}

impl<T> Guarded<T> {
    pub fn new(value: T) -> Self {
        Guarded {
            gate: Gate::new(ALL),
            poisoned: AtomicBool::new(false),
            value: UnsafeCell::new(value),
        }
    }

    #[inline]
    pub fn exclusive(&self) -> TakeExclusive<'_, T> {
        TakeExclusive {
            guarded: self,
            take: self.gate.take(ALL),
        }
    }

    #[inline]
    pub fn try_exclusive(&self) -> Option<Exclusive<'_, T>> {
        self.gate.try_take(ALL).then(|| Exclusive::new(self))
    }

    #[inline]
    pub fn shared(&self) -> TakeShared<'_, T> {
        TakeShared {
            guarded: self,
            take: self.gate.take(1),
        }
    }

    #[inline]
    pub fn try_shared(&self) -> Option<Shared<'_, T>> {
        self.gate.try_take(1).then(|| Shared::new(self))
    }

    pub fn is_poisoned(&self) -> bool {
        self.poisoned.load(Ordering::Relaxed)
    }

    pub fn clear_poison(&self) {
        self.poisoned.store(false, Ordering::Relaxed);
    }

    /// # Errors
    /// [`AsyncError::LockPoisoned`].
    pub fn check(&self) -> AsyncResult<()> {
        if self.is_poisoned() {
            let text = "a task panicked while it held the lock";
            return Err(AsyncError::LockPoisoned(text.into()));
        }
        Ok(())
    }

    pub fn into_inner(self) -> T {
        self.value.into_inner()
    }

    pub fn get_mut(&mut self) -> &mut T {
        self.value.get_mut()
    }
}

pub struct TakeExclusive<'a, T> {
    guarded: &'a Guarded<T>,
    take: Take<'a>,
}

impl<'a, T> Future for TakeExclusive<'a, T> {
    type Output = Exclusive<'a, T>;

    #[inline]
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let guarded = self.guarded;
        Pin::new(&mut self.take)
            .poll(cx)
            .map(|()| Exclusive::new(guarded))
    }
}

pub struct TakeShared<'a, T> {
    guarded: &'a Guarded<T>,
    take: Take<'a>,
}

impl<'a, T> Future for TakeShared<'a, T> {
    type Output = Shared<'a, T>;

    #[inline]
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let guarded = self.guarded;
        Pin::new(&mut self.take)
            .poll(cx)
            .map(|()| Shared::new(guarded))
    }
}

/// Holds all permits. As thread-safe as the `&mut T` that it stands for.
pub struct Exclusive<'a, T> {
    guarded: &'a Guarded<T>,
    as_unique: PhantomData<&'a mut T>,
}

impl<'a, T> Exclusive<'a, T> {
    /// For who has just taken all permits.
    #[inline]
    fn new(guarded: &'a Guarded<T>) -> Self {
        Exclusive {
            guarded,
            as_unique: PhantomData,
        }
    }
}

impl<T> Deref for Exclusive<'_, T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        // SAFETY: this guard holds all permits, so no other guard exists.
        unsafe { &*self.guarded.value.get() }
    }
}

impl<T> DerefMut for Exclusive<'_, T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut T {
        // SAFETY: as in `deref`; `&mut self` keeps other references through this guard away.
        unsafe { &mut *self.guarded.value.get() }
    }
}

impl<T> Drop for Exclusive<'_, T> {
    #[inline]
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.guarded.poisoned.store(true, Ordering::Relaxed);
        }
        self.guarded.gate.give(ALL);
    }
}

/// Holds one permit. As thread-safe as the `&T` that it stands for.
pub struct Shared<'a, T> {
    guarded: &'a Guarded<T>,
    as_shared: PhantomData<&'a T>,
}

impl<'a, T> Shared<'a, T> {
    /// For who has just taken a permit.
    #[inline]
    fn new(guarded: &'a Guarded<T>) -> Self {
        Shared {
            guarded,
            as_shared: PhantomData,
        }
    }
}

impl<T> Deref for Shared<'_, T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        // SAFETY: this guard holds a permit, so no exclusive guard exists.
        unsafe { &*self.guarded.value.get() }
    }
}

impl<T> Drop for Shared<'_, T> {
    #[inline]
    fn drop(&mut self) {
        self.guarded.gate.give(1);
    }
}
