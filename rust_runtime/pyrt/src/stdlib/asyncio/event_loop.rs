//! The loop object (`Lib/asyncio/base_events.py`, `unix_events.py`) on `wasi_async::event_loop`, and who is running.
use super::base::{self, Done, DoneCb, fut};
use super::callback::{Call, Cb, is_interrupt};
use super::handle;
use super::report;
use super::task::{self, TaskPart};
use crate::error::{PyErr, runtime_error, type_error, value_error};
use crate::generated::asyncio as types;
use crate::object::{
    Cell as Slot, Global, Head, Inst, NativeData, R, Ref, Value, boolean, coro_new, float, str,
};
use crate::ops::repr_or;
use crate::stdlib::contextvars::Ctx;
use std::cell::{Cell, RefCell};
use std::ptr::NonNull;
use std::rc::Rc;
use wasi_async::event_loop::{
    Ended, EventLoop, Handle, Host, LoopClosed, Never, SystemHost, VirtualHost,
};

/// The clock and the parking place.
enum Clock {
    System(SystemHost<Never>),
    Virtual(VirtualHost),
}

/// The pending tasks of a loop: places are reused; each task knows its own.
#[derive(Default)]
struct Pending {
    places: Vec<Option<(Ref<Inst>, u64)>>,
    free: Vec<usize>,
    seq: u64,
}

/// The data of a loop.
pub struct LoopData {
    core: EventLoop<Cb>,
    clock: Clock,
    pending: RefCell<Pending>,
    /// `_exception_handler`, or None.
    pub handler: Slot,
    factory: Slot,
    debug: Cell<bool>,
}
impl NativeData for LoopData {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.handler.traverse_field(visit);
        self.factory.traverse_field(visit);
        for (task, _) in self.pending.borrow().places.iter().flatten() {
            visit(task.head());
        }
    }
}

/// Slots as fields: the collector looks into them.
trait TraverseField {
    fn traverse_field(&self, visit: &mut dyn FnMut(NonNull<Head>));
}
impl TraverseField for Slot {
    fn traverse_field(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.get_ref(|v| v.traverse(visit));
    }
}

/// The loop that runs now.
static RUNNING: Global<Option<Ref<Inst>>> = Global::new(None);
/// The policy's loop, and whether `set_event_loop` was called.
static POLICY: Global<(Option<Ref<Inst>>, bool)> = Global::new((None, false));

#[cold]
fn closed(_: LoopClosed) -> PyErr {
    runtime_error("Event loop is closed")
}

impl LoopData {
    /// Appends a callback to the ready queue.
    #[inline]
    pub fn push(&self, cb: Cb) -> R<()> {
        self.core.push(cb).map_err(closed)
    }
    /// `call_soon`, with a handle.
    pub fn soon(&self, cb: Cb) -> R<Handle<Cb>> {
        self.core.call_soon(cb).map_err(closed)
    }
    /// `call_at`
    pub fn at(&self, when: f64, cb: Cb) -> R<Handle<Cb>> {
        self.core.call_at(when, cb).map_err(closed)
    }
    /// `call_later`
    pub fn later(&self, delay: f64, cb: Cb) -> R<Handle<Cb>> {
        self.at(self.now() + delay, cb)
    }
    /// Cancels a handle.
    pub fn cancel(&self, handle: &Handle<Cb>) {
        self.core.cancel(handle);
    }
    /// `loop.time()`
    pub fn now(&self) -> f64 {
        match &self.clock {
            Clock::System(host) => Host::<Cb>::now(host),
            Clock::Virtual(host) => Host::<Cb>::now(host),
        }
    }
    /// `loop.is_closed()`
    pub fn is_closed(&self) -> bool {
        self.core.is_closed()
    }
    /// Notes a pending task.
    pub fn register(&self, task: &Ref<Inst>, part: &TaskPart) {
        let mut p = self.pending.borrow_mut();
        p.seq += 1;
        let entry = Some((task.clone(), p.seq));
        let at = match p.free.pop() {
            Some(at) => {
                p.places[at] = entry;
                at
            }
            None => {
                p.places.push(entry);
                p.places.len() - 1
            }
        };
        part.slot.set(at);
    }
    /// The task is done; what is handed back must be dropped outside of borrows.
    #[must_use]
    pub fn unregister(&self, part: &TaskPart) -> Option<Ref<Inst>> {
        let at = part.slot.replace(usize::MAX);
        let mut p = self.pending.borrow_mut();
        let entry = p.places.get_mut(at)?.take();
        p.free.push(at);
        entry.map(|(task, _)| task)
    }
    /// The pending tasks, oldest first.
    pub fn tasks(&self) -> Vec<Ref<Inst>> {
        let all: Vec<(Ref<Inst>, u64)> = self
            .pending
            .borrow()
            .places
            .iter()
            .flatten()
            .cloned()
            .collect();
        let all = crate::ops::sort::arrange(all, &|a, b| a.1 < b.1);
        all.into_iter().map(|(task, _)| task).collect()
    }
    fn run(&self) -> Result<Ended, PyErr> {
        match &self.clock {
            Clock::System(host) => self.core.run_forever(host),
            Clock::Virtual(host) => self.core.run_forever(host),
        }
    }
}

/// The data of a loop object.
#[inline]
pub fn data(event_loop: &Ref<Inst>) -> R<&LoopData> {
    event_loop
        .native::<LoopData>()
        .ok_or_else(|| type_error("an event loop was expected"))
}

/// An argument that must be a loop.
pub fn expect(v: &Value) -> R<Ref<Inst>> {
    match v {
        Value::Inst(i) if i.native::<LoopData>().is_some() => Ok(i.clone()),
        other => Err(type_error(format!(
            "an event loop was expected, not {}",
            repr_or(other)
        ))),
    }
}

fn this(v: &Value) -> R<(&Ref<Inst>, &LoopData)> {
    match v {
        Value::Inst(i) => Ok((i, data(i)?)),
        _ => Err(type_error("an event loop was expected")),
    }
}

/// `asyncio.new_event_loop()`
pub fn new() -> R<Ref<Inst>> {
    let is_virtual = host::env_vars()
        .iter()
        .any(|(k, v)| k == "PORTALIS_CLOCK" && v == "virtual");
    let clock = if is_virtual {
        Clock::Virtual(VirtualHost::new())
    } else {
        Clock::System(SystemHost::new().map_err(|e| crate::error::os_error(e.to_string()))?)
    };
    Ok(make(clock))
}

/// A loop on the virtual clock, whatever the environment says.
pub fn new_virtual() -> Ref<Inst> {
    make(Clock::Virtual(VirtualHost::new()))
}

fn make(clock: Clock) -> Ref<Inst> {
    let data = LoopData {
        core: EventLoop::new(),
        clock,
        pending: RefCell::default(),
        handler: Slot::field(Value::None),
        factory: Slot::field(Value::None),
        debug: Cell::new(false),
    };
    Inst::new(types::_unix_selector_event_loop(), Some(Box::new(data)))
}

/// The running loop.
///
/// # Errors
/// RuntimeError where none runs.
#[inline]
pub fn running() -> R<Ref<Inst>> {
    RUNNING
        .get()
        .clone()
        .ok_or_else(|| runtime_error("no running event loop"))
}

/// The running loop, if any.
pub fn running_opt() -> Option<Ref<Inst>> {
    RUNNING.get().clone()
}

/// `asyncio.get_event_loop()`: the running loop, else the policy's, which is made on first use.
pub fn get() -> R<Ref<Inst>> {
    if let Some(event_loop) = running_opt() {
        return Ok(event_loop);
    }
    if POLICY.get().0.is_none() && !POLICY.get().1 {
        let made = new()?;
        *POLICY.get() = (Some(made), true);
    }
    POLICY
        .get()
        .0
        .clone()
        .ok_or_else(|| runtime_error("There is no current event loop in thread 'MainThread'."))
}

/// `asyncio.set_event_loop(loop)`
pub fn set(event_loop: Option<Ref<Inst>>) {
    let old = std::mem::replace(POLICY.get(), (event_loop, true));
    drop(old);
}

/// `asyncio.create_task` and `TaskGroup.create_task`: the name is set afterwards, so that the task has counted as one without.
pub fn create_named(
    event_loop: &Ref<Inst>,
    coro: Value,
    name: &Value,
    context: &Value,
) -> R<Value> {
    let made = create(event_loop, coro, Value::None, context)?;
    if !name.is_none() {
        set_name(&made, name)?;
    }
    Ok(made)
}

/// `tasks._set_task_name`
fn set_name(made: &Value, name: &Value) -> R<()> {
    super::method(made, "set_name", &mut [name.clone()])?;
    Ok(())
}

/// `loop.create_task` as the runtime calls it: through the task factory, where there is one.
pub fn create(event_loop: &Ref<Inst>, coro: Value, name: Value, context: &Value) -> R<Value> {
    let data = data(event_loop)?;
    if data.core.is_closed() {
        return Err(closed(LoopClosed));
    }
    let factory = data.factory.get();
    if factory.is_none() {
        return Ok(Value::Inst(task::spawn(event_loop, coro, &name, context)?));
    }
    let mut kw = [(str("context"), context.clone())];
    let kw = if context.is_none() {
        &mut []
    } else {
        &mut kw[..]
    };
    let made = crate::call::call_kw(&factory, &mut [Value::Inst(event_loop.clone()), coro], kw)?;
    if !name.is_none() {
        set_name(&made, &name)?;
    }
    Ok(made)
}

struct StopWhenDone;
impl Done for StopWhenDone {
    fn call(&self, future: &Ref<Inst>) -> R<()> {
        let f = base::of(future)?;
        if base::error_of(f).is_some_and(|e| is_interrupt(&e)) {
            return Ok(());
        }
        let event_loop = f.event_loop()?;
        data(&event_loop)?.core.stop();
        Ok(())
    }
    fn shown(&self) -> &'static str {
        "_run_until_complete_cb"
    }
}

fn check_run(d: &LoopData) -> R<()> {
    if d.core.is_closed() {
        return Err(closed(LoopClosed));
    }
    if d.core.is_running() {
        return Err(runtime_error("This event loop is already running"));
    }
    if RUNNING.get().is_some() {
        return Err(runtime_error(
            "Cannot run the event loop while another loop is running",
        ));
    }
    Ok(())
}

/// `loop.run_forever()` as the runtime calls it.
///
/// # Errors
/// KeyboardInterrupt and SystemExit of a callback; RuntimeError where nothing can wake the loop any more.
pub fn forever(event_loop: &Ref<Inst>) -> R<()> {
    let d = data(event_loop)?;
    check_run(d)?;
    super::agen::install();
    *RUNNING.get() = Some(event_loop.clone());
    let ended = d.run();
    drop(RUNNING.get().take());
    match ended? {
        Ended::Stopped => Ok(()),
        Ended::Deadlock => Err(runtime_error(
            "asyncio: every task waits and nothing can wake the loop",
        )),
    }
}

/// `loop.run_until_complete(future)` as the runtime calls it.
///
/// # Errors
/// What the future ended with, and what `run_forever` raises.
pub fn until_complete(event_loop: &Ref<Inst>, v: &Value) -> R {
    let d = data(event_loop)?;
    check_run(d)?;
    let is_new = fut(v).is_none();
    let made = super::ensure(v, Some(event_loop))?;
    let Some((future, f)) = fut(&made) else {
        return Err(type_error("a Future was expected"));
    };
    if is_new && let Some(part) = f.task() {
        part.log_destroy.set(false);
    }
    let stop: Rc<dyn Done> = Rc::new(StopWhenDone);
    base::add_callback(future, DoneCb::Native(stop.clone()))?;
    let ended = forever(event_loop);
    base::remove_native(future, &stop)?;
    if let Err(e) = ended {
        if is_new && f.done() && !f.cancelled() {
            base::error_of(f);
        }
        return Err(e);
    }
    if !f.done() {
        return Err(runtime_error("Event loop stopped before Future completed."));
    }
    base::result(f)
}

/// `loop.close()` as the runtime calls it.
///
/// # Errors
/// RuntimeError while the loop runs.
pub fn close_loop(event_loop: &Ref<Inst>) -> R<()> {
    let d = data(event_loop)?;
    if d.core.is_running() {
        return Err(runtime_error("Cannot close a running event loop"));
    }
    if d.core.is_closed() {
        return Ok(());
    }
    d.core.close();
    let pending = d.pending.take();
    drop(super::agen::take(event_loop));
    drop(pending);
    Ok(())
}

/// `_UnixSelectorEventLoop()`
pub fn __new__(_class: &Value) -> R {
    Ok(Value::Inst(new()?))
}

/// `loop.run_forever()`
pub fn run_forever(v: &Value) -> R {
    forever(this(v)?.0)?;
    Ok(Value::None)
}

/// `loop.run_until_complete(future)`
pub fn run_until_complete(v: &Value, future: &Value) -> R {
    until_complete(this(v)?.0, future)
}

/// `loop.stop()`
pub fn stop(v: &Value) -> R {
    this(v)?.1.core.stop();
    Ok(Value::None)
}

/// `loop.close()`
pub fn close(v: &Value) -> R {
    close_loop(this(v)?.0)?;
    Ok(Value::None)
}

/// `loop.is_running()`
pub fn is_running(v: &Value) -> R {
    Ok(boolean(this(v)?.1.core.is_running()))
}

/// `loop.is_closed()`
pub fn is_closed(v: &Value) -> R {
    Ok(boolean(this(v)?.1.core.is_closed()))
}

/// `loop.time()`
pub fn time(v: &Value) -> R {
    Ok(float(this(v)?.1.now()))
}

fn call(event_loop: &Ref<Inst>, f: &Value, args: &Value, context: &Value) -> Cb {
    let args = match args {
        Value::Tuple(t) => t.items().to_vec(),
        _ => Vec::new(),
    };
    Cb::Call(Box::new(Call {
        f: f.clone(),
        args,
        ctx: Ctx::of(context),
        event_loop: event_loop.clone(),
    }))
}

/// `loop.call_soon(callback, *args, context=None)`
pub fn call_soon(v: &Value, f: &Value, context: &Value, args: &Value) -> R {
    let (event_loop, d) = this(v)?;
    let made = d.soon(call(event_loop, f, args, context))?;
    Ok(handle::object(made, event_loop, f, args, None))
}

/// `loop.call_soon_threadsafe`: threads are green, so it is `call_soon`.
pub fn call_soon_threadsafe(v: &Value, f: &Value, context: &Value, args: &Value) -> R {
    call_soon(v, f, context, args)
}

/// `loop.call_at(when, callback, *args, context=None)`
pub fn call_at(v: &Value, when: &Value, f: &Value, context: &Value, args: &Value) -> R {
    if when.is_none() {
        return Err(type_error("when cannot be None"));
    }
    let (event_loop, d) = this(v)?;
    let when = super::seconds(when)?;
    let made = d.at(when, call(event_loop, f, args, context))?;
    Ok(handle::object(made, event_loop, f, args, Some(when)))
}

/// `loop.call_later(delay, callback, *args, context=None)`
pub fn call_later(v: &Value, delay: &Value, f: &Value, context: &Value, args: &Value) -> R {
    if delay.is_none() {
        return Err(type_error("delay must not be None"));
    }
    let when = this(v)?.1.now() + super::seconds(delay)?;
    call_at(v, &float(when), f, context, args)
}

/// `loop.create_future()`
pub fn create_future(v: &Value) -> R {
    Ok(Value::Inst(base::new_future(this(v)?.0)))
}

/// `loop.create_task(coro, *, name=None, context=None)`
pub fn create_task(v: &Value, coro: &Value, name: &Value, context: &Value) -> R {
    create(this(v)?.0, coro.clone(), name.clone(), context)
}

/// `loop.set_task_factory(factory)`
pub fn set_task_factory(v: &Value, factory: &Value) -> R {
    this(v)?.1.factory.set(factory.clone());
    Ok(Value::None)
}

/// `loop.get_task_factory()`
pub fn get_task_factory(v: &Value) -> R {
    Ok(this(v)?.1.factory.get())
}

/// `loop.set_exception_handler(handler)`
pub fn set_exception_handler(v: &Value, handler: &Value) -> R {
    if !handler.is_none() && !super::is_callable(handler) {
        return Err(type_error(format!(
            "A callable object or None is expected, got {}",
            repr_or(handler)
        )));
    }
    this(v)?.1.handler.set(handler.clone());
    Ok(Value::None)
}

/// `loop.get_exception_handler()`
pub fn get_exception_handler(v: &Value) -> R {
    Ok(this(v)?.1.handler.get())
}

/// `loop.call_exception_handler(context)`
pub fn call_exception_handler(v: &Value, context: &Value) -> R {
    report::call_with(this(v)?.0, context)?;
    Ok(Value::None)
}

/// `loop.default_exception_handler(context)`
pub fn default_exception_handler(v: &Value, context: &Value) -> R {
    this(v)?;
    report::default_handler(context);
    Ok(Value::None)
}

/// `loop.get_debug()`
pub fn get_debug(v: &Value) -> R {
    Ok(boolean(this(v)?.1.debug.get()))
}

/// `loop.set_debug(enabled)`
pub fn set_debug(v: &Value, enabled: &Value) -> R {
    this(v)?.1.debug.set(super::truth(enabled)?);
    Ok(Value::None)
}

/// `loop.shutdown_asyncgens()`
pub fn shutdown_asyncgens(v: &Value) -> R {
    Ok(coro_new(
        &super::SHUTDOWN_ASYNCGENS,
        super::agen::shutdown(this(v)?.0.clone()),
    ))
}

/// `loop.shutdown_default_executor()`
pub fn shutdown_default_executor(v: &Value) -> R {
    this(v)?;
    Ok(coro_new(&super::SHUTDOWN_EXECUTOR, async {
        Ok(Value::None)
    }))
}

/// `repr(loop)`
pub fn __repr__(v: &Value) -> R {
    let (event_loop, d) = this(v)?;
    let truth = |b: bool| if b { "True" } else { "False" };
    Ok(str(&format!(
        "<{} running={} closed={} debug={}>",
        event_loop.class_ref().name(),
        truth(d.core.is_running()),
        truth(d.core.is_closed()),
        truth(d.debug.get())
    )))
}

/// A future of another loop where this one is asked for.
#[cold]
pub fn wrong_loop() -> PyErr {
    value_error(
        "The future belongs to a different loop than the one specified as the loop argument",
    )
}
