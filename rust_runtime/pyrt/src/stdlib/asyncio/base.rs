//! What a future is: state, outcome, callbacks (`Modules/_asynciomodule.c: FutureObj`); Future, Task and gather's future share it.
use super::callback::Cb;
use super::event_loop;
use super::gather::Gathering;
use super::task::TaskPart;
use crate::error::{self, PyErr, classes};
use crate::generated::asyncio as types;
use crate::object::{Cell as Slot, Code, Head, Inst, NativeData, R, Ref, Value};
use crate::stdlib::contextvars::Ctx;
use std::cell::{Cell, RefCell};
use std::ptr::NonNull;
use std::rc::Rc;

/// `Future._state`, with the two kinds of finished apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    /// Not done.
    Pending,
    /// Cancelled.
    Cancelled,
    /// Done, with a result.
    Finished,
    /// Done, with an exception.
    Failed,
}

/// A done callback of the runtime: told apart by its address.
pub trait Done {
    /// Runs it; what it raises goes to the loop's exception handler.
    fn call(&self, fut: &Ref<Inst>) -> R<()>;
    /// How a future's repr shows it.
    fn shown(&self) -> &'static str;
    /// Reports what it holds, where one list alone holds it.
    fn traverse(&self, _visit: &mut dyn FnMut(NonNull<Head>)) {}
}

/// An entry of a future's callback list.
#[derive(Clone)]
pub enum DoneCb {
    /// Wakes a task.
    Wakeup(Ref<Inst>),
    /// One of the runtime's.
    Native(Rc<dyn Done>),
    /// One of the program's, with its context.
    Call(Rc<(Value, Cell<Option<Ctx>>)>),
}

/// What a future is besides.
pub enum Kind {
    /// A plain future.
    Plain,
    /// A task.
    Task(TaskPart),
    /// What `gather` gives.
    Gather(Gathering),
}

/// The frames that an exception had when it was set.
type Trace = Vec<(&'static Code, u32)>;

/// The data of every future.
pub struct Fut {
    state: Cell<State>,
    /// `_asyncio_future_blocking`
    pub blocking: Cell<bool>,
    /// Whether an exception waits to be looked at (`_log_traceback`).
    pub log_traceback: Cell<bool>,
    /// The result, the exception, or the CancelledError that ended a task.
    outcome: Slot,
    trace: Cell<Option<Box<Trace>>>,
    /// `_cancel_message`
    pub cancel_message: Slot,
    first: Cell<Option<DoneCb>>,
    rest: RefCell<Vec<DoneCb>>,
    event_loop: Slot,
    /// What it is besides.
    pub kind: Kind,
}

impl NativeData for Fut {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        for slot in [&self.outcome, &self.cancel_message, &self.event_loop] {
            slot.get_ref(|v| v.traverse(visit));
        }
        let first = self.first.take();
        first.iter().for_each(|cb| cb.traverse(visit));
        self.first.set(first);
        self.rest.borrow().iter().for_each(|cb| cb.traverse(visit));
        match &self.kind {
            Kind::Plain => {}
            Kind::Task(part) => part.traverse(visit),
            Kind::Gather(part) => part.traverse(visit),
        }
    }
    fn clear(&self) {
        self.outcome.set(Value::Unbound);
        drop(self.first.take());
        drop(self.rest.take());
    }
    fn finalize(&self, this: &Ref<Inst>) {
        super::report::finalize(this, self);
    }
}

impl DoneCb {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        match self {
            DoneCb::Wakeup(task) => visit(task.head()),
            DoneCb::Native(done) if Rc::strong_count(done) == 1 => done.traverse(visit),
            DoneCb::Native(_) => {} // shared: its references look like roots
            DoneCb::Call(call) if Rc::strong_count(call) == 1 => call.0.traverse(visit),
            DoneCb::Call(_) => {}
        }
    }
    fn bind(self, fut: &Ref<Inst>) -> Cb {
        match self {
            DoneCb::Wakeup(task) => Cb::Wakeup(task, fut.clone()),
            DoneCb::Native(done) => Cb::Done(done, fut.clone()),
            DoneCb::Call(call) => Cb::FutureCall(call, fut.clone()),
        }
    }
}

impl Fut {
    /// The data of a pending future of this loop (Unbound where `__init__` has yet to say).
    pub fn new(event_loop: Value, kind: Kind) -> Fut {
        Fut {
            state: Cell::new(State::Pending),
            blocking: Cell::new(false),
            log_traceback: Cell::new(false),
            outcome: Slot::field(Value::Unbound),
            trace: Cell::new(None),
            cancel_message: Slot::field(Value::None),
            first: Cell::new(None),
            rest: RefCell::default(),
            event_loop: Slot::field(event_loop),
            kind,
        }
    }
    /// Its state.
    #[inline]
    pub fn state(&self) -> State {
        self.state.get()
    }
    /// Whether it is done, in whatever way.
    #[inline]
    pub fn done(&self) -> bool {
        self.state.get() != State::Pending
    }
    /// Whether it was cancelled.
    pub fn cancelled(&self) -> bool {
        self.state.get() == State::Cancelled
    }
    /// The part of a task.
    #[inline]
    pub fn task(&self) -> Option<&TaskPart> {
        match &self.kind {
            Kind::Task(part) => Some(part),
            _ => None,
        }
    }
    /// Its loop.
    pub fn event_loop(&self) -> R<Ref<Inst>> {
        match self.event_loop.get() {
            Value::Inst(i) => Ok(i),
            _ => Err(error::runtime_error("Future object is not initialized.")),
        }
    }
    /// Whether it belongs to a loop: `__init__` has run.
    pub fn has_loop(&self) -> bool {
        !self.event_loop.get_ref(Value::is_unbound)
    }
    /// Says which loop it belongs to.
    pub fn set_loop(&self, event_loop: Value) {
        self.event_loop.set(event_loop);
    }
    /// Whether both belong to one loop.
    #[inline]
    pub fn same_loop(&self, other: &Fut) -> bool {
        self.event_loop
            .get_ref(|a| other.event_loop.get_ref(|b| a.is(b)))
    }
    /// Puts a callback into its loop's ready queue.
    #[inline]
    pub fn push(&self, cb: Cb) -> R<()> {
        let event_loop = self.event_loop()?;
        event_loop::data(&event_loop)?.push(cb)
    }
    /// The callbacks, in order.
    pub fn callbacks(&self) -> Vec<DoneCb> {
        let first = self.first.take();
        let all = first
            .iter()
            .cloned()
            .chain(self.rest.borrow().iter().cloned())
            .collect();
        self.first.set(first);
        all
    }
    /// The raw outcome, for reprs.
    pub fn outcome(&self) -> Value {
        self.outcome.get()
    }
    /// A task ended with this CancelledError: the first `result()` gives it.
    pub fn keep_cancelled(&self, e: &PyErr) {
        self.outcome.set(e.value());
    }
}

/// The data behind a future, where the value is one.
#[inline]
pub fn fut(v: &Value) -> Option<(&Ref<Inst>, &Fut)> {
    match v {
        Value::Inst(i) => i.native::<Fut>().map(|f| (i, f)),
        _ => None,
    }
}

/// The data behind a future that is one for certain.
#[inline]
pub fn of(i: &Ref<Inst>) -> R<&Fut> {
    i.native::<Fut>()
        .ok_or_else(|| error::type_error("a Future was expected"))
}

/// `loop.create_future()`
pub fn new_future(event_loop: &Ref<Inst>) -> Ref<Inst> {
    Inst::new(
        types::future(),
        Some(Box::new(Fut::new(
            Value::Inst(event_loop.clone()),
            Kind::Plain,
        ))),
    )
}

/// A future of the running loop.
pub fn running_future() -> R<Ref<Inst>> {
    Ok(new_future(&event_loop::running()?))
}

fn schedule(this: &Ref<Inst>, f: &Fut) -> R<()> {
    let Some(first) = f.first.take() else {
        return Ok(());
    };
    let rest = f.rest.take();
    let event_loop = f.event_loop()?;
    let data = event_loop::data(&event_loop)?;
    data.push(first.bind(this))?;
    for cb in rest {
        data.push(cb.bind(this))?;
    }
    Ok(())
}

/// An entry of a callback list for a callable.
pub fn call_entry(f: &Value, ctx: Ctx) -> DoneCb {
    DoneCb::Call(Rc::new((f.clone(), Cell::new(Some(ctx)))))
}

/// `add_done_callback`; goes through the ready queue even where the future is done.
pub fn add_callback(this: &Ref<Inst>, cb: DoneCb) -> R<()> {
    let f = of(this)?;
    if f.done() {
        return f.push(cb.bind(this));
    }
    if f.rest.borrow().is_empty() {
        match f.first.take() {
            None => f.first.set(Some(cb)),
            Some(first) => {
                f.first.set(Some(first));
                f.rest.borrow_mut().push(cb);
            }
        }
    } else {
        f.rest.borrow_mut().push(cb);
    }
    Ok(())
}

/// Removes the entries that `is_it` names; gives their number.
pub fn remove_callbacks(f: &Fut, mut is_it: impl FnMut(&DoneCb) -> R<bool>) -> R<usize> {
    let all = f.callbacks(); // `is_it` may run Python code: no borrow meanwhile
    let mut dead = Vec::new();
    let mut keep = Vec::new();
    for cb in all {
        if is_it(&cb)? {
            dead.push(cb);
        } else {
            keep.push(cb);
        }
    }
    if dead.is_empty() || f.done() {
        return Ok(dead.len());
    }
    let mut keep = keep.into_iter();
    let old = (f.first.replace(keep.next()), f.rest.replace(keep.collect()));
    drop(old);
    Ok(dead.len())
}

/// Removes a callback of the runtime.
pub fn remove_native(this: &Ref<Inst>, done: &Rc<dyn Done>) -> R<()> {
    remove_callbacks(of(this)?, |cb| {
        Ok(matches!(cb, DoneCb::Native(own) if Rc::ptr_eq(own, done)))
    })?;
    Ok(())
}

fn invalid_state() -> PyErr {
    PyErr::msg(types::invalid_state_error(), "invalid state")
}

/// `set_result`
pub fn set_result(this: &Ref<Inst>, v: Value) -> R<()> {
    let f = of(this)?;
    if f.done() {
        return Err(invalid_state());
    }
    f.outcome.set(v);
    f.state.set(State::Finished);
    schedule(this, f)
}

/// `set_result` unless it is done: what timers and callbacks do to a waiter.
pub fn release(this: &Ref<Inst>, v: Value) -> R<()> {
    if of(this)?.done() {
        Ok(())
    } else {
        set_result(this, v)
    }
}

/// `set_exception` with an exception that is one.
pub fn set_error(this: &Ref<Inst>, e: &PyErr) -> R<()> {
    let f = of(this)?;
    if f.done() {
        return Err(invalid_state());
    }
    f.trace.set(Some(Box::new(e.data().trace())));
    f.outcome.set(e.value());
    f.state.set(State::Failed);
    f.log_traceback.set(true);
    schedule(this, f)
}

/// `set_exception`
pub fn set_exception(this: &Ref<Inst>, v: &Value) -> R<()> {
    if of(this)?.done() {
        return Err(invalid_state());
    }
    let made = match v {
        Value::Class(c) if c.is_subclass(&classes::base_exception()) => {
            crate::call::call(v, &mut [])?
        }
        other => other.clone(),
    };
    match &made {
        Value::Inst(i) if i.class_ref().is_subclass(&classes::base_exception()) => {
            if i.class_ref().is(&classes::stop_iteration()) {
                let text = "StopIteration interacts badly with generators and cannot be raised into a Future";
                return Err(error::type_error(text));
            }
            set_error(this, &PyErr(i.clone()))
        }
        _ => Err(error::type_error("invalid exception object")),
    }
}

/// The CancelledError that a cancelled future raises: what ended the task at first, fresh ones from then on.
pub fn make_cancelled(f: &Fut) -> PyErr {
    if f.state.get() != State::Finished
        && f.state.get() != State::Failed
        && let Value::Inst(kept) = f.outcome.replace(Value::Unbound)
    {
        return PyErr(kept);
    }
    let message = f.cancel_message.get();
    cancelled_error(if message.is_none() {
        Vec::new()
    } else {
        vec![message]
    })
}

/// A CancelledError that was not raised yet: without context.
pub fn cancelled_error(args: Vec<Value>) -> PyErr {
    PyErr(error::instance(types::cancelled_error(), args))
}

/// Whether it is a CancelledError.
pub fn is_cancelled(e: &PyErr) -> bool {
    e.is(&types::cancelled_error())
}

/// The outcome of a future that is done, as `result()` raises or returns it.
pub fn result(f: &Fut) -> R {
    match f.state.get() {
        State::Pending => Err(PyErr::msg(
            types::invalid_state_error(),
            "Result is not set.",
        )),
        State::Cancelled => Err(error::raise(&make_cancelled(f).value())),
        State::Finished => Ok(f.outcome.get()),
        State::Failed => Err(error::raise(&failure(f).value())),
    }
}

/// The exception of a failed future, with the traceback that it had when it was set.
pub fn failure(f: &Fut) -> PyErr {
    f.log_traceback.set(false);
    let Value::Inst(i) = f.outcome.get() else {
        return error::runtime_error("a failed future without exception");
    };
    let e = PyErr(i);
    let trace = f.trace.take();
    if let Some(frames) = &trace {
        e.data().set_trace((**frames).clone());
    }
    f.trace.set(trace);
    e
}

/// `exception()`: the exception or None.
pub fn exception(f: &Fut) -> R {
    match f.state.get() {
        State::Pending => Err(PyErr::msg(
            types::invalid_state_error(),
            "Exception is not set.",
        )),
        State::Cancelled => Err(error::raise(&make_cancelled(f).value())),
        State::Finished => {
            f.log_traceback.set(false);
            Ok(Value::None)
        }
        State::Failed => {
            f.log_traceback.set(false);
            Ok(f.outcome.get())
        }
    }
}

/// The exception of a future that is done and not cancelled; marks it as seen.
pub fn error_of(f: &Fut) -> Option<PyErr> {
    if f.state.get() != State::Failed {
        return None;
    }
    f.log_traceback.set(false);
    match f.outcome.get() {
        Value::Inst(i) => Some(PyErr(i)),
        _ => None,
    }
}

/// `Future.cancel` of the class itself.
pub fn cancel_plain(this: &Ref<Inst>, f: &Fut, message: &Value) -> R<bool> {
    f.log_traceback.set(false);
    if f.done() {
        return Ok(false);
    }
    f.state.set(State::Cancelled);
    f.cancel_message.set(message.clone());
    schedule(this, f)?;
    Ok(true)
}

/// `fut.cancel(msg)`: as its kind cancels, or as a class of the program does.
pub fn cancel(this: &Ref<Inst>, message: &Value) -> R<bool> {
    if !this.class_ref().builtin {
        let mut args = [Value::Inst(this.clone())];
        let name = crate::object::intern("cancel");
        let mut kw = [(crate::object::str("msg"), message.clone())];
        let kw: &mut [(Value, Value)] = if message.is_none() { &mut [] } else { &mut kw };
        return crate::ops::truth(&crate::call::call_method_name(&name, &mut args, kw)?);
    }
    cancel_own(this, message)
}

/// `cancel` of the runtime's classes. It recurses along what tasks wait for, as CPython's does.
pub fn cancel_own(this: &Ref<Inst>, message: &Value) -> R<bool> {
    let f = of(this)?;
    let _depth = error::depth_in("")?;
    match &f.kind {
        Kind::Plain => cancel_plain(this, f, message),
        Kind::Task(part) => super::task::cancel_task(f, part, message),
        Kind::Gather(part) => super::gather::cancel_gathering(f, part, message),
    }
}
