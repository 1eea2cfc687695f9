//! What a body that handles an exception awaits or delegates to, and what is thrown through it (`Objects/genobject.c: _gen_throw`).
use super::coro::Drive;
use super::value::R;
use crate::error::{self, PyErr};
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

/// Resumes a body further in. What is thrown does not see on its way what the body here handles, and what comes back gets that as
/// its context, as if it were thrown here.
pub fn pass_on<T>(throws: bool, resume: impl FnOnce() -> T, chain: impl FnOnce(T) -> T) -> T {
    if !throws {
        return resume();
    }
    let own = error::pop_state();
    error::push_state(None);
    let r = resume();
    drop(error::pop_state());
    error::push_state(own);
    chain(r)
}

/// What is awaited where the body handles an exception: it has a part of `sys.exc_info` for itself, as a coroutine has.
pub struct Handling<F> {
    handled: Option<PyErr>,
    inner: F,
}

/// Awaits in an `except` or `finally` clause.
#[inline]
pub fn handling<F: Future>(inner: F) -> Handling<F> {
    Handling {
        handled: None,
        inner,
    }
}
impl<T, F: Future<Output = R<T>>> Future for Handling<F> {
    type Output = R<T>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<R<T>> {
        // SAFETY: `inner` is pinned with the whole: nothing moves out of it, and there is no `Drop`.
        let (own, inner) = unsafe {
            let whole = self.get_unchecked_mut();
            (&mut whole.handled, Pin::new_unchecked(&mut whole.inner))
        };
        let resume = || {
            error::push_state(own.take());
            let r = inner.poll(cx);
            *own = error::pop_state();
            r
        };
        let throws = Drive::current().throws();
        pass_on(throws, resume, |r| r.map_err(error::thrown))
    }
}
