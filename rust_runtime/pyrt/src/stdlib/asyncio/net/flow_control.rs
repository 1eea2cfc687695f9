//! What the protocols of streams share: who waits in `drain()` (`streams.py: FlowControlMixin`).
use super::super::await_::await_future;
use super::super::base;
use super::super::event_loop;
use super::super::waiters::Waiters;
use crate::error::{PyErr, assertion_error, classes};
use crate::object::{Cell as Slot, Head, Inst, R, Ref, Value};
use std::cell::Cell;
use std::ptr::NonNull;

/// The common part.
#[derive(Default)]
pub struct FlowControl {
    /// The loop.
    pub event_loop: Slot,
    /// Whether the transport asked to pause.
    pub paused: Cell<bool>,
    waiters: Waiters,
    lost: Cell<bool>,
}

impl FlowControl {
    /// Reports what it holds.
    pub fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.event_loop.get_ref(|v| v.traverse(visit));
        self.waiters.traverse(visit);
    }

    /// The loop.
    ///
    /// # Errors
    /// TypeError before the constructor has run.
    pub fn owner(&self) -> R<Ref<Inst>> {
        event_loop::expect(&self.event_loop.get())
    }

    /// `pause_writing()`
    ///
    /// # Errors
    /// AssertionError
    pub fn pause(&self) -> R {
        if self.paused.replace(true) {
            return Err(assertion_error(""));
        }
        Ok(Value::None)
    }

    fn each(&self, settle: impl Fn(&Ref<Inst>) -> R<()>) -> R<()> {
        let mut at = 0;
        while let Some(waiter) = self.waiters.get(at) {
            settle(&waiter)?;
            at += 1;
        }
        Ok(())
    }

    /// `resume_writing()`
    ///
    /// # Errors
    /// AssertionError
    pub fn resume(&self) -> R {
        if !self.paused.replace(false) {
            return Err(assertion_error(""));
        }
        self.each(|waiter| base::release(waiter, Value::None))?;
        Ok(Value::None)
    }

    /// `connection_lost(exc)`
    ///
    /// # Errors
    /// RuntimeError where the loop is closed.
    pub fn lose(&self, exc: &Value) -> R<()> {
        self.lost.set(true);
        if self.paused.get() {
            self.each(|waiter| settle(waiter, exc))?;
        }
        Ok(())
    }

    /// `await _drain_helper()`
    ///
    /// # Errors
    /// ConnectionResetError, why the connection ended, what is thrown into it.
    pub async fn drained(&self) -> R {
        if self.lost.get() {
            return Err(PyErr::msg(
                classes::connection_reset_error(),
                "Connection lost",
            ));
        }
        if !self.paused.get() {
            return Ok(Value::None);
        }
        let waiter = base::new_future(&self.owner()?);
        self.waiters.push(&waiter);
        let r = await_future(waiter.clone()).await;
        self.waiters.remove(&waiter);
        r.map(|_| Value::None)
    }
}

/// Ends a waiter that is not done: with the exception, or with None.
///
/// # Errors
/// RuntimeError where the loop is closed.
pub fn settle(waiter: &Ref<Inst>, exc: &Value) -> R<()> {
    match super::super::error_arg(exc) {
        _ if base::of(waiter)?.done() => Ok(()),
        Some(e) => base::set_error(waiter, &e),
        None => base::set_result(waiter, Value::None),
    }
}
