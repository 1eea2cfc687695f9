//! Permits and those who wait for some: what mutex, reader-writer lock and semaphore have in common.

use super::lock;
use super::wait_list::{Ticket, WaitList};
use std::future::Future;
use std::pin::Pin;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};

/// Somebody waits: nobody may take a permit past the queue, and who gives one back must look there.
const WAITED_FOR: usize = 1;
const ONE: usize = 2;

/// The most permits there can be.
pub const MAX_PERMITS: usize = usize::MAX >> 2;

/// Fair: who asks for many permits is not passed by those who ask for few.
pub struct Gate {
    /// Permits times [`ONE`], and [`WAITED_FOR`]. Taking and giving back without contention is one exchange each. Once the
    /// flag is set, only holders of the list's lock change the word.
    state: AtomicUsize,
    /// The notes: how many permits each wants.
    waiting: Mutex<WaitList<usize>>,
}

impl Gate {
    pub fn new(permits: usize) -> Self {
        Gate {
            state: AtomicUsize::new(permits.min(MAX_PERMITS) * ONE),
            waiting: Mutex::new(WaitList::new()),
        }
    }

    pub fn permits(&self) -> usize {
        self.state.load(Ordering::Relaxed) / ONE
    }

    #[inline]
    pub fn try_take(&self, count: usize) -> bool {
        let mut state = self.state.load(Ordering::Relaxed);
        while state & WAITED_FOR == 0 && state >= count * ONE {
            match self.state.compare_exchange_weak(
                state,
                state - count * ONE,
                Ordering::Acquire,
                Ordering::Relaxed,
            ) {
                Ok(_) => return true,
                Err(now) => state = now,
            }
        }
        false
    }

    #[inline]
    pub fn give(&self, count: usize) {
        let mut state = self.state.load(Ordering::Relaxed);
        while state & WAITED_FOR == 0 {
            match self.state.compare_exchange_weak(
                state,
                state + count * ONE,
                Ordering::Release,
                Ordering::Relaxed,
            ) {
                Ok(_) => return,
                Err(now) => state = now,
            }
        }
        self.give_on(count);
    }

    /// Gives back, and hands out to the queue as far as the permits go.
    #[cold]
    fn give_on(&self, count: usize) {
        let mut waiting = lock(&self.waiting);
        self.state.fetch_add(count * ONE, Ordering::AcqRel);
        while let Some(waker) = self.serve(&mut waiting) {
            drop(waiting);
            waker.wake();
            waiting = lock(&self.waiting);
        }
    }

    /// Serves the first in the queue, if there are permits enough.
    fn serve(&self, waiting: &mut WaitList<usize>) -> Option<Waker> {
        let Some(&count) = waiting.first() else {
            self.state.fetch_and(!WAITED_FOR, Ordering::AcqRel);
            return None;
        };
        if self.state.load(Ordering::Acquire) < count * ONE {
            return None;
        }
        self.state.fetch_sub(count * ONE, Ordering::AcqRel);
        let waker = waiting.serve(|_| ());
        if waiting.is_empty() {
            self.state.fetch_and(!WAITED_FOR, Ordering::AcqRel);
        }
        waker
    }

    /// Takes `count` permits, or a place in the queue.
    #[cold]
    fn enter(&self, count: usize, waker: Waker) -> Option<Ticket> {
        let mut waiting = lock(&self.waiting);
        let mut state = self.state.load(Ordering::Relaxed);
        while state & WAITED_FOR == 0 {
            let enough = state >= count * ONE;
            let next = if enough {
                state - count * ONE
            } else {
                state | WAITED_FOR
            };
            match self
                .state
                .compare_exchange_weak(state, next, Ordering::AcqRel, Ordering::Relaxed)
            {
                Ok(_) if enough => {
                    drop(waiting);
                    drop(waker);
                    return None;
                }
                Ok(_) => break,
                Err(now) => state = now,
            }
        }
        Some(waiting.enter(waker, count))
    }

    #[inline]
    pub fn take(&self, count: usize) -> Take<'_> {
        Take {
            gate: self,
            count,
            ticket: None,
        }
    }
}

/// Waits for permits, which are then the caller's to give back.
#[derive(Debug)]
pub struct Take<'a> {
    gate: &'a Gate,
    count: usize,
    ticket: Option<Ticket>,
}

impl std::fmt::Debug for Gate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Gate").field(&self.permits()).finish()
    }
}

impl Future for Take<'_> {
    type Output = ();

    #[inline]
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        if self.ticket.is_none() && self.gate.try_take(self.count) {
            return Poll::Ready(());
        }
        self.wait(cx.waker().clone()) // foreign code: not under the lock
    }
}

impl Take<'_> {
    fn wait(&mut self, waker: Waker) -> Poll<()> {
        let Some(ticket) = &self.ticket else {
            self.ticket = self.gate.enter(self.count, waker);
            return if self.ticket.is_some() {
                Poll::Pending
            } else {
                Poll::Ready(())
            };
        };
        let mut waiting = lock(&self.gate.waiting);
        match waiting.look(ticket, waker) {
            Err(old) => {
                drop(waiting);
                drop(old);
                Poll::Pending
            }
            Ok(_) => {
                waiting.leave(ticket);
                drop(waiting);
                self.ticket = None;
                Poll::Ready(())
            }
        }
    }

    /// Leaves the queue; permits that were handed out already go back.
    #[cold]
    fn give_up(&mut self, ticket: &Ticket) {
        let mut waiting = lock(&self.gate.waiting);
        let waker = waiting.leave(ticket);
        let unserved = waker.is_some();
        drop(waiting);
        drop(waker);
        // Also without permits: who stood behind may be content with what there is.
        self.gate.give_on(if unserved { 0 } else { self.count });
    }
}

impl Drop for Take<'_> {
    #[inline]
    fn drop(&mut self) {
        if let Some(ticket) = self.ticket.take() {
            self.give_up(&ticket);
        }
    }
}
