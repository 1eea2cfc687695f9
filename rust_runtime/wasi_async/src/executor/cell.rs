//! A task in one allocation: its future and later its result, and who waits for it.

use super::waker::TaskId;
use super::{Runnable, panic_message};
use crate::error::{AsyncError, AsyncResult};
use std::cell::{Cell, RefCell};
use std::future::Future;
use std::marker::PhantomData;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

/// What a handle does with the task of any future that ends with a `T`.
pub trait Joined<T> {
    /// The result, or a later wake-up.
    fn poll_join(&self, cx: &mut Context<'_>) -> Poll<AsyncResult<T>>;
    /// Ends the task at its next step.
    fn abort(&self);
    fn is_finished(&self) -> bool;
}

/// How the value of a future becomes the result of its task.
pub trait Outcome<V> {
    type Value;
    fn outcome(value: V) -> AsyncResult<Self::Value>;
}

/// The value is the result.
pub struct Plain;

impl<V> Outcome<V> for Plain {
    type Value = V;

    #[inline]
    fn outcome(value: V) -> AsyncResult<V> {
        Ok(value)
    }
}

/// The value is a result already.
pub struct Flat;

impl<V> Outcome<AsyncResult<V>> for Flat {
    type Value = V;

    #[inline]
    fn outcome(value: AsyncResult<V>) -> AsyncResult<V> {
        value
    }
}

enum Stage<F, T> {
    Future(F),
    Result(AsyncResult<T>),
    Empty,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    Waiting,
    Polling,
    Finished,
}

/// Always behind an `Rc` that [`TaskCell::new`] made: this is what keeps the future pinned.
pub struct TaskCell<F: Future, O: Outcome<F::Output>> {
    /// Borrowed while the future is polled or dropped, which is when user code runs.
    stage: RefCell<Stage<F, O::Value>>,
    joiner: Cell<Option<Waker>>,
    id: TaskId,
    phase: Cell<Phase>,
    aborted: Cell<bool>,
    outcome: PhantomData<O>,
}

impl<F: Future, O: Outcome<F::Output>> TaskCell<F, O> {
    #[inline]
    pub fn new(id: TaskId, future: F) -> Rc<Self> {
        Rc::new(TaskCell {
            stage: RefCell::new(Stage::Future(future)),
            joiner: Cell::new(None),
            id,
            phase: Cell::new(Phase::Waiting),
            aborted: Cell::new(false),
            outcome: PhantomData,
        })
    }

    /// One poll; None while the future waits.
    #[inline]
    fn poll(&self) -> Option<AsyncResult<O::Value>> {
        let mut stage = self.stage.borrow_mut();
        let Stage::Future(future) = &mut *stage else {
            return None;
        };
        // SAFETY: the future is pinned. It lies in an `Rc` that is made in `new` and given to nobody who could take the
        // value out (`TaskCell` has no method that moves `stage`, and the field is private to this file); it leaves the
        // stage only by being overwritten in `finish`, which drops it where it is.
        let future = unsafe { Pin::new_unchecked(future) };
        let waker = self.id.waker();
        let poll = || future.poll(&mut Context::from_waker(&waker));
        match catch_unwind(AssertUnwindSafe(poll)) {
            Ok(Poll::Pending) => None,
            Ok(Poll::Ready(value)) => Some(O::outcome(value)),
            Err(panic) => Some(Err(AsyncError::Panic(panic_message(&*panic)))),
        }
    }

    /// Drops the future, whose locals are gone before anyone hears of the result, and wakes who waits.
    #[inline]
    fn finish(&self, mut result: AsyncResult<O::Value>) {
        {
            let mut stage = self.stage.borrow_mut();
            let drop_future = || *stage = Stage::Empty;
            if let Err(panic) = catch_unwind(AssertUnwindSafe(drop_future)) {
                result = Err(AsyncError::Panic(panic_message(&*panic)));
            }
            *stage = Stage::Result(result);
        }
        self.phase.set(Phase::Finished);
        if let Some(joiner) = self.joiner.take() {
            joiner.wake();
        }
    }
}

impl<F: Future, O: Outcome<F::Output>> Runnable for TaskCell<F, O> {
    fn step(&self) -> bool {
        if self.aborted.get() {
            self.cancel();
            return true;
        }
        self.phase.set(Phase::Polling);
        let result = self.poll();
        self.phase.set(Phase::Waiting);
        match result {
            Some(result) => {
                self.finish(result);
                true
            }
            None => false,
        }
    }

    fn cancel(&self) {
        if self.phase.get() != Phase::Finished {
            self.finish(Err(AsyncError::Cancelled));
        }
    }
}

impl<F: Future, O: Outcome<F::Output>> Joined<O::Value> for TaskCell<F, O> {
    fn poll_join(&self, cx: &mut Context<'_>) -> Poll<AsyncResult<O::Value>> {
        match self.phase.get() {
            Phase::Finished => {
                let Ok(mut stage) = self.stage.try_borrow_mut() else {
                    return Poll::Ready(Err(taken()));
                };
                match std::mem::replace(&mut *stage, Stage::Empty) {
                    Stage::Result(result) => Poll::Ready(result),
                    Stage::Future(_) | Stage::Empty => Poll::Ready(Err(taken())),
                }
            }
            Phase::Polling => {
                let text = "a task cannot wait for itself";
                Poll::Ready(Err(AsyncError::Join(text.into())))
            }
            Phase::Waiting => {
                let old = self.joiner.replace(Some(cx.waker().clone()));
                drop(old);
                Poll::Pending
            }
        }
    }

    fn abort(&self) {
        if !self.is_finished() && !self.aborted.replace(true) {
            self.id.wake();
        }
    }

    fn is_finished(&self) -> bool {
        self.phase.get() == Phase::Finished
    }
}

fn taken() -> AsyncError {
    AsyncError::Join("the result was taken already".into())
}

/// A task that could not be started.
pub struct Failed(Cell<Option<AsyncError>>);

impl Failed {
    pub fn new(error: AsyncError) -> Rc<Self> {
        Rc::new(Failed(Cell::new(Some(error))))
    }
}

impl<T> Joined<T> for Failed {
    fn poll_join(&self, _cx: &mut Context<'_>) -> Poll<AsyncResult<T>> {
        Poll::Ready(Err(self.0.take().unwrap_or_else(taken)))
    }

    fn abort(&self) {}

    fn is_finished(&self) -> bool {
        true
    }
}
