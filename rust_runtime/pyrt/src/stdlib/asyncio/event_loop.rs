//! What a loop does (`Lib/asyncio/base_events.py`) on `wasi_async::event_loop`, and who is running.
use super::base::{self, Done, DoneCb, fut};
use super::callback::Cb;
use super::net::watch::Watch;
use super::policy;
use super::task::{self, TaskPart};
use super::threads::WithThreads;
use crate::error::{PyErr, runtime_error, type_error, value_error};
use crate::generated::asyncio as types;
use crate::object::{
    Cell as Slot, Class, Global, Head, Inst, NativeData, R, Ref, Value, Weak, intern, str,
};
use crate::ops::repr_or;
use host::net::Reserved;
use std::cell::{Cell, RefCell};
use std::ptr::NonNull;
use std::rc::Rc;
use wasi_async::event_loop::{
    Ended, EventLoop, Handle, Host, Io, LoopClosed, Never, Park, SystemHost, VirtualHost, WithIo,
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
    pub(super) core: EventLoop<Cb>,
    clock: Clock,
    /// The descriptors that are watched.
    pub(super) io: Io<Watch>,
    /// Who uses which descriptor, while it is not closing.
    pub(super) transports: RefCell<host::ByNumber<Weak>>,
    /// `_signal_handlers`
    pub(super) signals: RefCell<host::ByNumber<Watch>>,
    /// What came for the loop's own pipe: its next look at the descriptors finds it.
    pub(super) arrived: RefCell<Vec<Cb>>,
    pending: RefCell<Pending>,
    /// `_exception_handler`, or None.
    pub handler: Slot,
    /// `_task_factory`, or None.
    pub factory: Slot,
    /// `_debug`
    pub debug: Cell<bool>,
    /// Where the loop's virtual clock began on the threads'; NaN before there are any.
    epoch: Cell<f64>,
    /// `_default_executor`, or None.
    pub executor: Slot,
    /// `_executor_shutdown_called`
    pub executor_shut: Cell<bool>,
    /// `slow_callback_duration`
    pub slow: Slot,
    /// The numbers of the selector and of the pipe to oneself, which CPython's loop has open.
    numbers: RefCell<Reserved>,
}
impl NativeData for LoopData {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.handler.traverse_field(visit);
        self.factory.traverse_field(visit);
        self.executor.traverse_field(visit);
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

/// What `shutdown_default_executor` waits for; set where a program uses an executor, so that others link nothing of it.
pub static SHUT_EXECUTOR: Global<Option<fn(Ref<Inst>, Value) -> crate::object::BoxFut>> =
    Global::new(None);

/// The loop that runs now.
static RUNNING: Global<Option<Ref<Inst>>> = Global::new(None);

/// Where the loop that runs is kept.
pub fn running_slot() -> &'static mut Option<Ref<Inst>> {
    RUNNING.get()
}

#[cold]
pub(super) fn closed(_: LoopClosed) -> PyErr {
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
    /// Cancels a handle.
    pub fn cancel(&self, handle: &Handle<Cb>) {
        self.core.cancel(handle);
    }
    /// `loop.time()`
    pub fn now(&self) -> f64 {
        match &self.clock {
            Clock::System(host) => Host::<Cb>::now(host),
            Clock::Virtual(host) => {
                self.catch_up();
                Host::<Cb>::now(host)
            }
        }
    }
    /// Moves a virtual clock on to where the clock is that the threads share.
    fn catch_up(&self) {
        let Some(threads) = crate::green::hooks::get().and_then(|t| (t.virtual_now)()) else {
            return;
        };
        if let Clock::Virtual(host) = &self.clock {
            let own = Host::<Cb>::now(host);
            if self.epoch.get().is_nan() {
                self.epoch.set(threads - own);
            }
            host.advance(threads - self.epoch.get() - own);
        }
    }
    /// The time of the clock that the threads share when the loop's own shows 0.
    pub(super) fn epoch(&self) -> f64 {
        self.catch_up();
        if self.epoch.get().is_nan() {
            0.0
        } else {
            self.epoch.get()
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
    /// Whether none is pending.
    pub fn has_no_tasks(&self) -> bool {
        self.pending.borrow().places.iter().all(Option::is_none)
    }
    fn with_io<'a, H>(&'a self, host: &'a H) -> WithIo<'a, H, Watch> {
        WithIo { host, io: &self.io }
    }
    fn run(&self) -> Result<Ended, PyErr> {
        match &self.clock {
            Clock::System(host) if !super::report::is_possible() => self.core.run_forever(host),
            Clock::Virtual(host) if !super::report::is_possible() => self.core.run_forever(host),
            Clock::System(host) => self
                .core
                .run_forever(&WithThreads(self, &self.with_io(host))),
            Clock::Virtual(host) => self
                .core
                .run_forever(&WithThreads(self, &self.with_io(host))),
        }
    }
}

/// The clock of a class of the program: its `time()`. Such a loop never parks, since nobody knows what moves its time.
struct OwnClock {
    time: Value,
    failed: Cell<Option<PyErr>>,
}
impl Host<Cb> for OwnClock {
    fn now(&self) -> f64 {
        let now = crate::call::call(&self.time, &mut []).and_then(|v| super::seconds(&v));
        now.unwrap_or_else(|e| {
            self.failed.set(Some(e));
            f64::NEG_INFINITY
        })
    }
    fn jumps(&self) -> bool {
        true
    }
    fn park(&self, _: Park) -> bool {
        crate::green::hooks::get().is_none_or(|threads| (threads.park)(Park::Now, &[], &|_| true))
    }
    fn deliver(&self, _: &mut dyn FnMut(Cb)) {}
}

/// What a method of the loop is where the program's class, or the loop's own attributes, put another in its place.
pub fn replaced(event_loop: &Ref<Inst>, name: &str) -> R<Option<Value>> {
    let class = event_loop.class_ref();
    if !super::report::is_possible() || class.builtin && !event_loop.has_attributes() {
        return Ok(None);
    }
    let name = intern(name);
    if event_loop.get(&name).is_none()
        && matches!(class.lookup(&name), None | Some(Value::Native(_)))
    {
        return Ok(None);
    }
    crate::ops::getattr_name(&Value::Inst(event_loop.clone()), &name).map(Some)
}

/// `loop.name(*args)`: what is in the method's place, else the runtime's own.
pub fn dispatch(
    event_loop: &Ref<Inst>,
    name: &str,
    args: &mut [Value],
    own: impl FnOnce() -> R,
) -> R {
    match replaced(event_loop, name)? {
        Some(f) => crate::call::call(&f, args),
        None => own(),
    }
}

/// `loop.time()`
pub fn time_of(event_loop: &Ref<Inst>) -> R<f64> {
    match replaced(event_loop, "time")? {
        Some(time) => super::seconds(&crate::call::call(&time, &mut [])?),
        None => Ok(data(event_loop)?.now()),
    }
}

/// `loop._run_once()`: one pass; false where nothing can wake the loop any more.
///
/// # Errors
/// The interrupt of a callback; what the program's `time` raises.
pub fn pass(event_loop: &Ref<Inst>) -> R<bool> {
    let d = data(event_loop)?;
    let Some(time) = replaced(event_loop, "time")? else {
        return match &d.clock {
            Clock::System(host) if !super::report::is_possible() => d.core.run_once(host),
            Clock::Virtual(host) if !super::report::is_possible() => d.core.run_once(host),
            Clock::System(host) => d.core.run_once(&WithThreads(d, &d.with_io(host))),
            Clock::Virtual(host) => d.core.run_once(&WithThreads(d, &d.with_io(host))),
        };
    };
    let clock = OwnClock {
        time,
        failed: Cell::new(None),
    };
    let went_on = d.core.run_once(&d.with_io(&clock))?;
    clock.failed.take().map_or(Ok(went_on), Err)
}

/// Passes by hand, for a loop whose class has its own clock or its own pass.
fn run_passes(event_loop: &Ref<Inst>, d: &LoopData) -> Result<Ended, PyErr> {
    let _running = d.core.enter();
    loop {
        let went_on = match replaced(event_loop, "_run_once")? {
            Some(own) => crate::call::call(&own, &mut []).map(|_| true)?,
            None => pass(event_loop)?,
        };
        if !went_on {
            return Ok(Ended::Deadlock);
        }
        if d.core.is_stopping() || d.core.is_closed() {
            return Ok(Ended::Stopped);
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

/// A new loop of the runtime's own class, as the default policy makes it.
pub fn new() -> R<Ref<Inst>> {
    make(&types::_unix_selector_event_loop())
}

fn from_environment(name: &str) -> Option<std::ffi::OsString> {
    let found = host::env_vars().into_iter().find(|(k, _)| k == name);
    found.map(|(_, v)| v)
}

/// A new loop of this class; the environment says which clock it has (`PORTALIS_CLOCK`), and whether it debugs
/// (`PYTHONASYNCIODEBUG`, where reports are linked: a module of `-Oz` may do without).
pub fn make(class: &Ref<Class>) -> R<Ref<Inst>> {
    let clock = if from_environment("PORTALIS_CLOCK").is_some_and(|v| v == "virtual") {
        Clock::Virtual(VirtualHost::new())
    } else {
        Clock::System(SystemHost::new().map_err(|e| crate::error::os_error(e.to_string()))?)
    };
    super::report::selector_is_chosen();
    Ok(with_clock(class, clock))
}

/// A loop on the virtual clock, whatever the environment says.
pub fn new_virtual() -> Ref<Inst> {
    let class = types::_unix_selector_event_loop();
    with_clock(&class, Clock::Virtual(VirtualHost::new()))
}

fn with_clock(class: &Ref<Class>, clock: Clock) -> Ref<Inst> {
    let debug = super::report::is_possible()
        && from_environment("PYTHONASYNCIODEBUG").is_some_and(|v| !v.is_empty());
    if debug {
        super::slow::watch();
    }
    let data = LoopData {
        core: EventLoop::new(),
        clock,
        io: Io::default(),
        transports: RefCell::default(),
        signals: RefCell::default(),
        arrived: RefCell::default(),
        pending: RefCell::default(),
        handler: Slot::field(Value::None),
        epoch: Cell::new(f64::NAN),
        executor: Slot::field(Value::None),
        executor_shut: Cell::new(false),
        factory: Slot::field(Value::None),
        debug: Cell::new(debug),
        slow: Slot::field(crate::object::float(0.1)),
        numbers: RefCell::new(Reserved::of(3)),
    };
    let made = Inst::new(class.clone(), Some(Box::new(data)));
    super::abandoned::note(&made);
    made
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

/// `asyncio._set_running_loop(loop)`
pub fn set_running(event_loop: Option<Ref<Inst>>) {
    let old = std::mem::replace(RUNNING.get(), event_loop);
    drop(old);
}

/// `asyncio.get_event_loop()`: the running loop, else the policy's.
pub fn get() -> R<Ref<Inst>> {
    match running_opt() {
        Some(event_loop) => Ok(event_loop),
        None => expect(&policy::get_event_loop()?),
    }
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
    if let Some(own) = replaced(event_loop, "create_task")? {
        let mut kw = Vec::new();
        if !name.is_none() {
            kw.push((str("name"), name));
        }
        if !context.is_none() {
            kw.push((str("context"), context.clone()));
        }
        return crate::call::call_kw(&own, &mut [coro], &mut kw);
    }
    create_own(event_loop, data, coro, name, context)
}

/// `BaseEventLoop.create_task`
pub fn create_own(
    event_loop: &Ref<Inst>,
    data: &LoopData,
    coro: Value,
    name: Value,
    context: &Value,
) -> R<Value> {
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

pub(super) fn check_run(d: &LoopData) -> R<()> {
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
    crate::signals::check_may_wait()?;
    super::agen::install();
    *RUNNING.get() = Some(event_loop.clone());
    let by_hand =
        replaced(event_loop, "_run_once")?.is_some() || replaced(event_loop, "time")?.is_some();
    let ended = if by_hand {
        run_passes(event_loop, d)
    } else {
        d.run()
    };
    set_running(None);
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
    check_run(d).map_err(|e| e.holding(v))?;
    let is_new = fut(v).is_none();
    let made = super::ensure(v, Some(event_loop))?;
    let Some((future, f)) = fut(&made) else {
        return Err(type_error("a Future was expected"));
    };
    if is_new && let Some(part) = f.task() {
        part.log_destroy.set(false);
    }
    let stop: Rc<dyn Done> = Rc::new(super::stop::StopWhenDone);
    base::add_callback(future, DoneCb::Native(stop.clone()))?;
    let ended = match replaced(event_loop, "run_forever")? {
        Some(own) => crate::call::call(&own, &mut []).map(drop),
        None => forever(event_loop),
    };
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
    if !d.signals.borrow().is_empty() {
        super::net::signals::forget(d)?;
    }
    d.core.close();
    drop(d.io.clear());
    drop(d.numbers.take());
    super::abandoned::keep(d);
    let pending = d.pending.take();
    drop(super::agen::take(event_loop));
    drop(pending);
    d.executor_shut.set(true);
    let executor = d.executor.get();
    if !executor.is_none() {
        d.executor.set(Value::None);
        super::method(&executor, "shutdown", &mut [crate::object::boolean(false)])?;
    }
    Ok(())
}

/// A future of another loop where this one is asked for.
#[cold]
pub fn wrong_loop() -> PyErr {
    value_error(
        "The future belongs to a different loop than the one specified as the loop argument",
    )
}
