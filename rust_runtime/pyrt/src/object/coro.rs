//! Generators, coroutines and async generators: one machine. A body is a Rust future that is polled only by whoever resumes it;
//! the driver is found through one static pointer, so leaves allocate nothing and the waker stays unused.
use super::func::{Code, Kind};
use super::global::Global;
use super::value::{R, Value};
use super::{Head, Payload, Ref};
use crate::coro_ops::{AsyncStep, async_step};
use crate::error::{self, PyErr, classes};
use std::cell::{Cell, UnsafeCell};
use std::future::Future;
use std::pin::Pin;
use std::ptr::NonNull;
use std::task::{Context, Poll, Waker};

/// A body on the heap.
pub type BoxFut = Pin<Box<dyn Future<Output = R>>>;

/// What a resumed body finds at the leaf where it was suspended.
pub enum Msg {
    /// Nothing: the first resume.
    Empty,
    /// `send(v)`.
    Send(Value),
    /// `throw(e)`.
    Throw(PyErr),
}

/// What a body hands out when it suspends.
pub enum Out {
    /// Nothing.
    Empty,
    /// A generator's `yield v`; or what an awaited future yields to the task.
    Yield(Value),
    /// An async generator's `yield v`, for whoever iterates over it.
    Item(Value),
}

/// What passes between a body and whoever resumes it.
pub(super) struct Drive {
    inbox: Cell<Msg>,
    out: Cell<Out>,
}
static CUR: Global<*const Drive> = Global::new(std::ptr::null());

impl Drive {
    fn new(m: Msg) -> Self {
        Drive {
            inbox: Cell::new(m),
            out: Cell::new(Out::Empty),
        }
    }
    /// The driver of the body being polled.
    #[inline]
    pub(super) fn current<'a>() -> &'a Drive {
        // SAFETY: set by `poll` to a driver on its stack for just the time of the poll; leaves are polled only there, because
        // nothing but `Drive::poll` ever polls a body.
        unsafe { &**CUR.get() }
    }
    /// Whether an exception is thrown into the body.
    pub(super) fn throws(&self) -> bool {
        let m = self.inbox.replace(Msg::Empty);
        let throws = matches!(m, Msg::Throw(_));
        self.inbox.set(m);
        throws
    }
    #[inline]
    fn poll<F: Future + ?Sized>(&self, f: Pin<&mut F>) -> Poll<F::Output> {
        let old = std::mem::replace(CUR.get(), std::ptr::from_ref(self));
        let r = f.poll(&mut Context::from_waker(Waker::noop()));
        *CUR.get() = old;
        r
    }
}

/// The one leaf: hands `Out` to the driver, pends once, then gives what the driver sent, or raises what it threw.
pub struct Leaf {
    out: Out,
    passes: bool,
}
impl Leaf {
    #[inline]
    fn new(out: Out) -> Leaf {
        Leaf { out, passes: false }
    }
    /// What a body further in yields: whatever is thrown is passed on to it.
    #[inline]
    #[must_use]
    pub fn pass(v: Value) -> Leaf {
        Leaf {
            out: Out::Yield(v),
            passes: true,
        }
    }
    /// `yield v` of a generator, or a future handed to the task.
    #[inline]
    #[must_use]
    pub fn yield_(v: Value) -> Leaf {
        Leaf::new(Out::Yield(v))
    }
    /// `yield v` of an async generator.
    #[inline]
    #[must_use]
    pub fn item(v: Value) -> Leaf {
        Leaf::new(Out::Item(v))
    }
}
impl Future for Leaf {
    type Output = R;
    #[inline]
    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<R> {
        let d = Drive::current();
        match std::mem::replace(&mut self.out, Out::Empty) {
            Out::Empty => Poll::Ready(match d.inbox.replace(Msg::Empty) {
                Msg::Send(v) => Ok(v),
                Msg::Throw(e) if self.passes => Err(e),
                Msg::Throw(e) => Err(error::thrown(e)),
                Msg::Empty => Ok(Value::None),
            }),
            out => {
                d.out.set(out);
                Poll::Pending
            }
        }
    }
}

/// The site at which the body waits that was polled last; the outermost of those that await each other sets it last.
static REACHED: Global<u32> = Global::new(0);

/// A future that is awaited at a site of a function: while it is waited for, the function is there.
pub struct At<F> {
    site: u32,
    inner: F,
}

/// Awaits at a site.
#[inline]
pub fn at<F: Future>(site: u32, inner: F) -> At<F> {
    At { site, inner }
}
impl<F: Future> Future for At<F> {
    type Output = F::Output;
    #[inline]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> {
        let site = self.site;
        // SAFETY: the field is pinned with the whole: nothing moves out of it, and there is no `Drop`.
        let inner = unsafe { self.map_unchecked_mut(|whole| &mut whole.inner) };
        let r = inner.poll(cx);
        if r.is_pending() {
            *REACHED.get() = site;
        }
        r
    }
}

/// Where a generator or coroutine is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    /// Not started.
    Created,
    /// At a `yield` or `await`.
    Suspended,
    /// Being resumed.
    Running,
    /// Returned, raised or closed.
    Done,
}

/// A generator, coroutine or async generator object.
pub struct Generator {
    fut: UnsafeCell<Option<BoxFut>>,
    state: Cell<State>,
    site: Cell<u32>,              // where it waits
    handled: Cell<Option<PyErr>>, // its part of sys.exc_info() while suspended
    /// Which of the three it is.
    pub kind: Kind,
    /// The function that it runs.
    pub code: &'static Code,
    /// `__name__` where somebody changed it.
    pub name: super::Cell,
    /// `__qualname__` where somebody changed it.
    pub qualname: super::Cell,
    /// `ag_running`: an `asend`, `athrow` or `aclose` is under way.
    pub busy: Cell<bool>,
    /// Async generators: the finaliser hook of the loop in which it started.
    pub hooked: Cell<bool>,
    /// What it waits for while it is suspended (`cr_await`), in programs that ask.
    pub awaited: super::Cell,
}
impl Payload for Generator {
    // What the future holds is invisible to the collector: its references look like roots (docs/differences.md).
    const TRACKED: bool = true;
    const FINALIZE: bool = true;
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.name.get_ref(|v| v.traverse(visit));
        self.qualname.get_ref(|v| v.traverse(visit));
        self.awaited.get_ref(|v| v.traverse(visit));
    }
    fn clear(&self) {}
    fn finalize(this: &Ref<Self>) {
        match (this.state.get(), this.kind) {
            (State::Suspended, Kind::AsyncGenerator) if this.hooked.get() => {
                this.hooked.set(false);
                if let Some(hook) = *AGEN_FINALIZER.get() {
                    hook(Value::Gen(this.clone()));
                }
            }
            (State::Suspended, _) => {
                if let Err(e) = this.close() {
                    crate::traceback::unraisable(&e, &Value::Gen(this.clone()));
                }
            }
            (State::Created, Kind::Coroutine) if this.count() == 1 => {
                this.finish();
                crate::traceback::never_awaited(this);
            }
            _ => {}
        }
        if this.count() == 1 {
            super::weak::forget(this.head());
        }
    }
}

/// `sys.get_asyncgen_hooks().finalizer`, set by the event loop.
pub static AGEN_FINALIZER: Global<Option<fn(Value)>> = Global::new(None);
/// `sys.get_asyncgen_hooks().firstiter`.
pub static AGEN_FIRSTITER: Global<Option<fn(&Ref<Generator>)>> = Global::new(None);

/// Whether the program asks what coroutines and generators wait for.
pub static TRACKS: Global<bool> = Global::new(false);
/// What the body waits for that is about to be suspended.
static AWAITED: Global<Value> = Global::new(Value::Unbound);
/// What the first resume of an `asend` or `__anext__` was given, unless it is None: its generator gets it (`async_gen_asend_send`).
pub static FIRST: Global<Option<Msg>> = Global::new(None);

/// Notes what the running body delegates to, right before it is suspended.
#[inline]
pub fn waits_for(v: impl FnOnce() -> Value) {
    if *TRACKS.get() {
        let old = std::mem::replace(AWAITED.get(), v());
        drop(old);
    }
}

/// What a resumed body did.
pub enum Step {
    /// It yielded, or waits on this future.
    Yield(Value),
    /// It returned.
    Return(Value),
}

fn new(kind: Kind, code: &'static Code, f: impl Future<Output = R> + 'static) -> Value {
    Value::Gen(Ref::new(Generator {
        fut: UnsafeCell::new(Some(Box::pin(f))),
        state: Cell::new(State::Created),
        site: Cell::new(0),
        handled: Cell::new(None),
        kind,
        code,
        name: super::Cell::field(Value::Unbound),
        qualname: super::Cell::field(Value::Unbound),
        busy: Cell::new(false),
        hooked: Cell::new(false),
        awaited: super::Cell::field(Value::Unbound),
    }))
}
/// A generator object.
pub fn gen_new(code: &'static Code, f: impl Future<Output = R> + 'static) -> Value {
    new(Kind::Generator, code, f)
}
/// A coroutine object.
pub fn coro_new(code: &'static Code, f: impl Future<Output = R> + 'static) -> Value {
    new(Kind::Coroutine, code, f)
}
/// An async generator object.
pub fn agen_new(code: &'static Code, f: impl Future<Output = R> + 'static) -> Value {
    crate::kinds::require(crate::kinds::Kind::AsyncGen);
    new(Kind::AsyncGenerator, code, f)
}

impl Generator {
    /// The noun in messages.
    pub fn noun(&self) -> &'static str {
        match self.kind {
            Kind::Coroutine => "coroutine",
            Kind::AsyncGenerator => "async generator",
            _ => "generator",
        }
    }
    /// Where it is.
    pub fn state(&self) -> State {
        self.state.get()
    }
    /// The place in its function where it waits: the line is `cr_frame.f_lineno`.
    pub fn site(&self) -> u32 {
        self.site.get()
    }
    /// The line at which it is, or that of its function.
    pub fn line(&self) -> u32 {
        let spans = self.code.spans;
        match self.state.get() {
            State::Done | State::Created => self.code.line,
            _ => spans
                .get(self.site.get() as usize)
                .map_or(self.code.line, |s| s.line),
        }
    }

    /// Runs the body to its next suspension or end; the main thread waits where the body does.
    pub fn resume(&self, m: Msg) -> R<Step> {
        let d = self.admit(m)?;
        let _depth = error::depth()?;
        loop {
            if let Some(step) = self.step(&d) {
                return step;
            }
            if let Err(e) = crate::green::hooks::wait() {
                self.finish();
                return Err(e);
            }
        }
    }

    /// As `resume`, in green code: what the body waits for, the thread waits for.
    pub async fn resume_green(this: &Ref<Generator>, m: Msg) -> R<Step> {
        let d = this.admit(m)?;
        std::future::poll_fn(|_| {
            let _depth = match error::depth() {
                Ok(depth) => depth,
                Err(e) => return Poll::Ready(Err(e)),
            };
            this.step(&d).map_or(Poll::Pending, Poll::Ready)
        })
        .await
    }

    /// The driver of a resume, if there can be one now.
    fn admit(&self, m: Msg) -> R<Drive> {
        if self.state.get() == State::Created
            && async_step(self.code) == Some(AsyncStep::Send)
            && !matches!(m, Msg::Send(Value::None))
        {
            *FIRST.get() = Some(m);
            return Ok(Drive::new(Msg::Empty));
        }
        match (self.state.get(), &m) {
            (State::Running, _) => {
                return Err(error::value_error(format!(
                    "{} already executing",
                    self.noun()
                )));
            }
            (State::Done, _) if self.kind == Kind::Coroutine => {
                return Err(error::runtime_error(match async_step(self.code) {
                    None => "cannot reuse already awaited coroutine",
                    Some(AsyncStep::Send) => "cannot reuse already awaited __anext__()/asend()",
                    Some(AsyncStep::Throw) => "cannot reuse already awaited aclose()/athrow()",
                }));
            }
            (State::Done | State::Created, Msg::Throw(_)) => {
                let unstarted = self.state.get() == State::Created;
                self.finish();
                let Msg::Throw(e) = m else {
                    return Err(error::stop_iteration(Value::None));
                };
                let e = e.at(self.code, error::START);
                return Err(if unstarted { self.translate(e) } else { e });
            }
            (State::Done, _) => return Err(error::stop_iteration(Value::None)),
            (State::Created, Msg::Send(v)) if !v.is_none() && async_step(self.code).is_none() => {
                return Err(error::type_error(format!(
                    "can't send non-None value to a just-started {}",
                    self.noun()
                )));
            }
            _ => {}
        }
        Ok(Drive::new(if self.state.get() == State::Created {
            Msg::Empty
        } else {
            m
        }))
    }

    /// One poll of a resume; None where the body waits for another thread.
    fn step(&self, d: &Drive) -> Option<R<Step>> {
        match self.poll(d) {
            Poll::Pending => match d.out.replace(Out::Empty) {
                Out::Yield(v) | Out::Item(v) => Some(Ok(Step::Yield(v))),
                Out::Empty => {
                    self.state.set(State::Running);
                    None
                }
            },
            Poll::Ready(Ok(v)) => Some(Ok(Step::Return(v))),
            Poll::Ready(Err(e)) => Some(Err(self.translate(e))),
        }
    }

    /// One poll under a driver, with the state around it.
    fn poll(&self, d: &Drive) -> Poll<R> {
        // SAFETY: leaf access; taken out, so nobody can reach the future while it runs.
        let Some(mut fut) = (unsafe { (*self.fut.get()).take() }) else {
            return Poll::Ready(Ok(Value::None));
        };
        self.state.set(State::Running);
        if *TRACKS.get() {
            self.awaited.set(Value::Unbound);
        }
        error::push_state(self.handled.take());
        *REACHED.get() = 0;
        let r = d.poll(fut.as_mut());
        self.handled.set(error::pop_state());
        match r {
            Poll::Pending => {
                self.site.set(*REACHED.get());
                if *TRACKS.get() {
                    self.awaited.set(std::mem::take(AWAITED.get()));
                }
                // SAFETY: leaf access.
                unsafe { *self.fut.get() = Some(fut) };
                self.state.set(State::Suspended);
            }
            Poll::Ready(_) => {
                self.state.set(State::Done);
                drop(fut);
                self.handled.set(None);
            }
        }
        r
    }

    /// PEP 479: StopIteration must not leave a body.
    fn translate(&self, e: PyErr) -> PyErr {
        if e.is(&classes::stop_iteration()) {
            stop_raised(self.noun(), "StopIteration", &e)
        } else if self.kind == Kind::AsyncGenerator && e.is(&classes::stop_async_iteration()) {
            stop_raised(self.noun(), "StopAsyncIteration", &e)
        } else {
            e
        }
    }

    fn finish(&self) {
        self.state.set(State::Done);
        // SAFETY: leaf access; the future is dropped after it is out.
        let fut = unsafe { (*self.fut.get()).take() };
        drop(fut);
    }

    /// The next item of a generator.
    #[inline]
    pub fn next(&self) -> R<Option<Value>> {
        if self.state.get() == State::Done {
            return Ok(None);
        }
        match self.resume(Msg::Send(Value::None))? {
            Step::Yield(v) => Ok(Some(v)),
            Step::Return(_) => Ok(None),
        }
    }

    /// `send`, `throw`: the end is a StopIteration.
    pub fn send(&self, m: Msg) -> R {
        match self.resume(m)? {
            Step::Yield(v) => Ok(v),
            Step::Return(v) => Err(error::stop_iteration(v)),
        }
    }

    /// `close()`.
    pub fn close(&self) -> R<()> {
        match self.state.get() {
            State::Created | State::Done => {
                self.finish();
                return Ok(());
            }
            _ => {}
        }
        match self.resume(Msg::Throw(PyErr::new(classes::generator_exit(), vec![]))) {
            Ok(Step::Yield(_)) => Err(error::runtime_error(format!(
                "{} ignored GeneratorExit",
                self.noun()
            ))),
            Ok(Step::Return(_)) => Ok(()),
            Err(e) if e.is(&classes::generator_exit()) || e.is(&classes::stop_iteration()) => {
                Ok(())
            }
            Err(e) => Err(e),
        }
    }

    /// Async generators: one `asend` or `athrow`, inside of a running coroutine. `None` is the end.
    pub async fn advance(this: &Ref<Generator>, m: Msg) -> R<Option<Value>> {
        if this.busy.replace(true) {
            return Err(error::runtime_error(
                "anext(): asynchronous generator is already running",
            ));
        }
        if this.state.get() == State::Created
            && !this.hooked.replace(true)
            && let Some(hook) = *AGEN_FIRSTITER.get()
        {
            hook(this);
        }
        let mut first = Some(m);
        let r = std::future::poll_fn(|_| {
            let d = Drive::current();
            if let Some(m) = first.take() {
                match (this.state.get(), m) {
                    (State::Done, _) => return Poll::Ready(Ok(None)),
                    (State::Created, Msg::Throw(e)) => {
                        this.finish();
                        return Poll::Ready(Err(this.translate(e.at(this.code, error::START))));
                    }
                    (State::Created, Msg::Send(v)) if !v.is_none() => {
                        return Poll::Ready(Err(error::type_error(
                            "can't send non-None value to a just-started async generator",
                        )));
                    }
                    (State::Created, _) => d.inbox.set(Msg::Empty),
                    (_, m) => d.inbox.set(m),
                }
            }
            match this.poll(d) {
                Poll::Pending => match d.out.replace(Out::Empty) {
                    Out::Item(v) => Poll::Ready(Ok(Some(v))),
                    out => {
                        d.out.set(out);
                        Poll::Pending
                    }
                },
                Poll::Ready(Ok(_)) => Poll::Ready(Ok(None)),
                Poll::Ready(Err(e)) => Poll::Ready(Err(this.translate(e))),
            }
        })
        .await;
        this.busy.set(false);
        r
    }

    /// `aclose()`, inside of a running coroutine.
    pub async fn aclose(this: &Ref<Generator>) -> R {
        if matches!(this.state.get(), State::Created | State::Done) {
            this.finish();
            return Ok(Value::None);
        }
        match Generator::advance(
            this,
            Msg::Throw(PyErr::new(classes::generator_exit(), vec![])),
        )
        .await
        {
            Ok(Some(_)) => Err(error::runtime_error(
                "async generator ignored GeneratorExit",
            )),
            Ok(None) => Ok(Value::None),
            Err(e)
                if e.is(&classes::generator_exit()) || e.is(&classes::stop_async_iteration()) =>
            {
                Ok(Value::None)
            }
            Err(e) => Err(e),
        }
    }
}

/// PEP 479 for a generator expression that runs in place: what leaves its body in the place of `e`.
#[must_use]
pub fn generator_error(e: PyErr) -> PyErr {
    if e.is(&classes::stop_iteration()) {
        stop_raised("generator", "StopIteration", &e)
    } else {
        e
    }
}

fn stop_raised(noun: &str, name: &str, e: &PyErr) -> PyErr {
    let n = error::runtime_error(format!("{noun} raised {name}"));
    n.data().cause.set(e.value());
    n.data().context.set(e.value());
    n.data().suppress.set(true);
    n
}
