//! The transport of a child process (`base_subprocess.py`, `unix_events.py: _UnixSubprocessTransport`).
use super::super::await_::await_future;
use super::super::base;
use super::super::callback::is_interrupt;
use super::super::event_loop::{self, data};
use super::super::watchers;
use super::watch::{OnReady, Watch, soon};
use super::{invoke, pipes};
use crate::builtins::os_errors::os_error;
use crate::error::{PyErr, classes, runtime_error};
use crate::generated::asyncio as types;
use crate::object::{
    Cell as Slot, Head, Inst, Lit, NativeData, R, Ref, Value, boolean, coro_new, native, string,
};
use crate::ops;
use crate::stdlib::subprocess::launch::{self, Options};
use crate::stdlib::support;
use host::background::Job;
use std::cell::{Cell, RefCell};
use std::ptr::NonNull;

/// A call that waits until the pipes are connected.
enum Call {
    Protocol(Value, &'static Lit, Vec<Value>),
    Lost,
}

/// The data of a child's transport.
pub struct Child {
    event_loop: Slot,
    protocol: Slot,
    /// The child's number.
    pub pid: i32,
    returncode: Cell<Option<i32>>,
    closed: Cell<bool>,
    finished: Cell<bool>,
    exit_waiters: RefCell<Option<Vec<Ref<Inst>>>>,
    pending: RefCell<Option<Vec<Call>>>,
    /// Unbound where there is no pipe, None until it is connected.
    pipes: [Slot; 3],
}

impl NativeData for Child {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        for slot in [&self.event_loop, &self.protocol]
            .into_iter()
            .chain(&self.pipes)
        {
            slot.get_ref(|v| v.traverse(visit));
        }
    }
}

static CONNECTION_MADE: Lit = Lit::new("connection_made");
static CONNECTION_LOST: Lit = Lit::new("connection_lost");
static PIPE_DATA_RECEIVED: Lit = Lit::new("pipe_data_received");
static PIPE_CONNECTION_LOST: Lit = Lit::new("pipe_connection_lost");
static PROCESS_EXITED: Lit = Lit::new("process_exited");

/// The data of a child's transport.
///
/// # Errors
/// TypeError where it is none.
pub fn of(v: &Value) -> R<&Child> {
    native::<Child>(v, "_UnixSubprocessTransport")
}

/// The end of a child has come: a thread has waited for it, as `ThreadedChildWatcher` does.
struct Ended {
    child: Value,
    job: RefCell<Option<Job<std::io::Result<Option<i32>>>>>,
}
impl OnReady for Ended {
    fn ready(&self) -> R<()> {
        let Some(job) = self.job.take() else {
            return Ok(());
        };
        let c = of(&self.child)?;
        let owner = event_loop::expect(&c.event_loop.get())?;
        data(&owner)?.remove_reader(job.fd());
        let code = match job.take() {
            Some(Ok(Some(code))) => code,
            _ => 255, // somebody else has waited for it
        };
        let (child, there) = (self.child.clone(), owner.clone());
        soon(&owner, "_child_watcher_callback", move || {
            soon(&there, "_process_exited", move || exited(&child, code))
        })
    }
    fn shown(&self) -> String {
        "ThreadedChildWatcher._do_waitpid()".to_owned()
    }
}

/// Starts a child and its transport; done when its pipes are connected.
///
/// # Errors
/// OSError, TypeError, ValueError, what the protocol raises, what is thrown into it, what a watcher raises.
pub async fn start(owner: &Ref<Inst>, protocol: &Value, args: &Value, options: &Options) -> R {
    let Some(watcher) = watchers::of_children()? else {
        let (made, waiter) = launched(owner, protocol, args, options)?;
        watch(owner, &made)?;
        return connection(made, waiter).await;
    };
    let (exit, watcher) = ops::with_enter(&watcher)?;
    match watched(&watcher, owner, protocol, args, options).await {
        Ok(made) => ops::with_exit(&exit, None).map(|_| made),
        Err(e) => match ops::with_exit(&exit, Some(&e)) {
            Ok(false) => Err(e),
            other => other.map(|_| Value::None),
        },
    }
}

/// Starts a child that a watcher of the program is told of.
async fn watched(
    watcher: &Value,
    owner: &Ref<Inst>,
    protocol: &Value,
    args: &Value,
    options: &Options,
) -> R {
    if !ops::truth(&support::method(watcher, "is_active", &[])?)? {
        return Err(runtime_error(
            "asyncio.get_child_watcher() is not activated, subprocess support is not installed.",
        ));
    }
    let (made, waiter) = launched(owner, protocol, args, options)?;
    let pid = Value::Int(of(&made)?.pid.into());
    let callback = support::get(&Value::Inst(owner.clone()), "_child_watcher_callback")?;
    support::method(watcher, "add_child_handler", &[pid, callback, made.clone()])?;
    connection(made, waiter).await
}

/// A child that has begun to connect its pipes, and what that ends in.
fn launched(
    owner: &Ref<Inst>,
    protocol: &Value,
    args: &Value,
    options: &Options,
) -> R<(Value, Ref<Inst>)> {
    let launched = launch::launch(args, options)?;
    let slot = |at: usize| match launched.pipes[at] {
        Some(_) => Slot::field(Value::None),
        None => Slot::field(Value::Unbound),
    };
    let made = Inst::with(
        &types::_unix_subprocess_transport(),
        Child {
            event_loop: Slot::field(Value::Inst(owner.clone())),
            protocol: Slot::field(protocol.clone()),
            pid: launched.pid,
            returncode: Cell::new(None),
            closed: Cell::new(false),
            finished: Cell::new(false),
            exit_waiters: RefCell::new(Some(Vec::new())),
            pending: RefCell::new(Some(Vec::new())),
            pipes: [slot(0), slot(1), slot(2)],
        },
    );
    let waiter = base::new_future(owner);
    let connect = connect(made.clone(), launched.pipes, waiter.clone());
    let task = coro_new(&super::CONNECT_PIPES, connect);
    event_loop::create(owner, task, Value::None, &Value::None)?;
    Ok((made, waiter))
}

/// Has a thread wait for the end of a child.
fn watch(owner: &Ref<Inst>, made: &Value) -> R<()> {
    let pid = of(made)?.pid;
    let job = host::background::start(move || {
        loop {
            match host::child::wait(pid, true) {
                Err(e) if e.kind() == std::io::ErrorKind::Interrupted => {}
                other => return other,
            }
        }
    });
    let job = job.map_err(|e| os_error(&e, None))?;
    let fd = job.fd();
    let ended = Ended {
        child: made.clone(),
        job: RefCell::new(Some(job)),
    };
    data(owner)?.add_reader(fd, Watch::new(owner, ended))
}

/// Waits until the pipes are connected; the child, or its end where they are not.
async fn connection(made: Value, waiter: Ref<Inst>) -> R {
    if let Err(e) = await_future(waiter).await {
        if !is_interrupt(&e) {
            close(&made)?;
            wait(made).await?;
        }
        return Err(e);
    }
    Ok(made)
}

/// `_connect_pipes`
async fn connect(v: Value, ends: [Option<i32>; 3], waiter: Ref<Inst>) -> R {
    match connected(&v, ends).await {
        Err(e) if is_interrupt(&e) => return Err(e),
        _ if base::of(&waiter)?.cancelled() => {}
        Err(e) => base::set_error(&waiter, &e)?,
        Ok(()) => base::set_result(&waiter, Value::None)?,
    }
    Ok(Value::None)
}

async fn connected(v: &Value, ends: [Option<i32>; 3]) -> R<()> {
    let c = of(v)?;
    let owner = event_loop::expect(&c.event_loop.get())?;
    for (number, fd) in ends.into_iter().enumerate() {
        let Some(fd) = fd else { continue };
        let waiter = base::new_future(&owner);
        let about = (v, &c.protocol.get());
        let pipe = pipes::make(&owner, about, number, fd, waiter.clone())?;
        await_future(waiter).await?;
        c.pipes[number].set(pipe);
    }
    let made = Call::Protocol(c.protocol.get(), &CONNECTION_MADE, vec![v.clone()]);
    schedule(v, &owner, made)?;
    for call in c.pending.take().unwrap_or_default() {
        schedule(v, &owner, call)?;
    }
    Ok(())
}

fn schedule(v: &Value, owner: &Ref<Inst>, call: Call) -> R<()> {
    let v = v.clone();
    soon(owner, "BaseSubprocessTransport._call", move || match call {
        Call::Protocol(protocol, name, args) => invoke(&protocol, name, &args).map(drop),
        Call::Lost => lost(&v),
    })
}

/// `_call`
fn call(v: &Value, call: Call) -> R<()> {
    let c = of(v)?;
    if let Some(pending) = c.pending.borrow_mut().as_mut() {
        pending.push(call);
        return Ok(());
    }
    schedule(v, &event_loop::expect(&c.event_loop.get())?, call)
}

fn tell_protocol(v: &Value, name: &'static Lit, args: Vec<Value>) -> R<()> {
    let protocol = of(v)?.protocol.get();
    call(v, Call::Protocol(protocol, name, args))
}

/// `_pipe_data_received`
///
/// # Errors
/// RuntimeError where the loop is closed.
pub fn data_received(v: &Value, fd: usize, data: Value) -> R<()> {
    tell_protocol(v, &PIPE_DATA_RECEIVED, vec![Value::Int(fd as i64), data])
}

/// `_pipe_connection_lost`
///
/// # Errors
/// RuntimeError where the loop is closed.
pub fn pipe_lost(v: &Value, fd: usize, exc: Value) -> R<()> {
    tell_protocol(v, &PIPE_CONNECTION_LOST, vec![Value::Int(fd as i64), exc])?;
    try_finish(v)
}

/// `_process_exited`
fn exited(v: &Value, code: i32) -> R<()> {
    of(v)?.returncode.set(Some(code));
    tell_protocol(v, &PROCESS_EXITED, vec![])?;
    try_finish(v)
}

/// `transport._process_exited(returncode)`
pub fn _process_exited(v: &Value, returncode: &Value) -> R {
    let code = ops::index_i64(returncode)?;
    exited(v, i32::try_from(code).unwrap_or(i32::MAX))?;
    Ok(Value::None)
}

fn try_finish(v: &Value) -> R<()> {
    let c = of(v)?;
    let done = |slot: &Slot| match slot.get() {
        Value::Unbound => true,
        pipe => pipes::of(&pipe).is_ok_and(|p| p.disconnected.get()),
    };
    if c.returncode.get().is_none() || c.finished.get() || !c.pipes.iter().all(done) {
        return Ok(());
    }
    c.finished.set(true);
    call(v, Call::Lost)
}

/// `_call_connection_lost`
fn lost(v: &Value) -> R<()> {
    let c = of(v)?;
    let r = invoke(&c.protocol.get(), &CONNECTION_LOST, &[Value::None]).map(drop);
    for waiter in c.exit_waiters.take().into_iter().flatten() {
        if !base::of(&waiter)?.cancelled() {
            base::set_result(&waiter, code_of(c))?;
        }
    }
    c.event_loop.set(Value::None);
    c.protocol.set(Value::None);
    r
}

fn code_of(c: &Child) -> Value {
    c.returncode
        .get()
        .map_or(Value::None, |code| Value::Int(code.into()))
}

/// `await transport._wait()`
///
/// # Errors
/// What is thrown into it.
pub async fn wait(v: Value) -> R {
    let c = of(&v)?;
    if c.returncode.get().is_some() {
        return Ok(code_of(c));
    }
    let waiter = base::new_future(&event_loop::expect(&c.event_loop.get())?);
    if let Some(waiters) = c.exit_waiters.borrow_mut().as_mut() {
        waiters.push(waiter.clone());
    }
    await_future(waiter).await
}

/// `transport._wait()`
pub fn _wait(v: &Value) -> R {
    of(v)?;
    Ok(coro_new(&super::CHILD_WAIT, wait(v.clone())))
}

/// `transport.close()`
pub fn close(v: &Value) -> R {
    let c = of(v)?;
    if c.closed.replace(true) {
        return Ok(Value::None);
    }
    for slot in &c.pipes {
        if let pipe @ Value::Inst(_) = slot.get() {
            pipes::close(&pipe)?;
        }
    }
    if c.returncode.get().is_none() {
        launch::send_signal(c.pid, 9)?;
    }
    Ok(Value::None)
}

/// `transport.is_closing()`
pub fn is_closing(v: &Value) -> R {
    Ok(boolean(of(v)?.closed.get()))
}

/// `transport.get_pid()`
pub fn get_pid(v: &Value) -> R {
    Ok(Value::Int(of(v)?.pid.into()))
}

/// `transport.get_returncode()`
pub fn get_returncode(v: &Value) -> R {
    Ok(code_of(of(v)?))
}

/// `transport.get_pipe_transport(fd)`
pub fn get_pipe_transport(v: &Value, fd: &Value) -> R {
    let at = usize::try_from(ops::index_i64(fd)?).unwrap_or(usize::MAX);
    match of(v)?.pipes.get(at).map(Slot::get) {
        None | Some(Value::Unbound) => Ok(Value::None),
        Some(pipe) => Ok(pipe),
    }
}

fn signal(v: &Value, number: i32) -> R {
    let c = of(v)?;
    if c.event_loop.get_ref(Value::is_none) {
        return Err(PyErr::new(classes::process_lookup_error(), vec![]));
    }
    if c.returncode.get().is_none() {
        launch::send_signal(c.pid, number)?;
    }
    Ok(Value::None)
}

/// `transport.send_signal(signal)`
pub fn send_signal(v: &Value, number: &Value) -> R {
    signal(v, crate::stdlib::signal::number(number)?)
}

/// `transport.terminate()`
pub fn terminate(v: &Value) -> R {
    signal(v, 15)
}

/// `transport.kill()`
pub fn kill(v: &Value) -> R {
    signal(v, 9)
}

/// `transport.get_protocol()`
pub fn get_protocol(v: &Value) -> R {
    Ok(of(v)?.protocol.get())
}

/// `transport.set_protocol(protocol)`
pub fn set_protocol(v: &Value, protocol: &Value) -> R {
    of(v)?.protocol.set(protocol.clone());
    Ok(Value::None)
}

/// `transport.get_extra_info(name, default=None)`
pub fn get_extra_info(v: &Value, _name: &Value, default: &Value) -> R {
    of(v)?;
    Ok(default.clone())
}

/// `repr(transport)`
pub fn __repr__(v: &Value) -> R {
    let c = of(v)?;
    let closed = if c.closed.get() { " closed" } else { "" };
    let state = match c.returncode.get() {
        Some(code) => format!("returncode={code}"),
        None => "running".to_owned(),
    };
    Ok(string(format!(
        "<_UnixSubprocessTransport{closed} pid={} {state}>",
        c.pid
    )))
}
