//! `threading.Thread` (`Lib/threading.py`).
use super::hook;
use crate::error::{assertion_error, runtime_error};
use crate::generated::threading as types;
use crate::green::{self, Thread, WaitList, call, scheduler};
use crate::object::{
    Dict, Global, Inst, NativeData, R, Ref, Value, boolean, intern, native, str, string, tuple,
};
use crate::ops;
use crate::stdlib::support::{given, instance, pairs};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// The data of a thread object.
#[derive(Default)]
pub struct ThreadData {
    initialized: Cell<bool>,
    daemon: Cell<bool>,
    /// The green thread, once started.
    thread: RefCell<Option<Rc<Thread>>>,
    done: Cell<bool>,
    started: Cell<bool>,
    starters: WaitList,
    joiners: WaitList,
}
impl NativeData for ThreadData {}

fn of(v: &Value) -> R<(&Ref<Inst>, &ThreadData)> {
    let data = native::<ThreadData>(v, "Thread")?;
    match v {
        Value::Inst(i) if data.initialized.get() => Ok((i, data)),
        _ => Err(runtime_error("Thread.__init__() not called")),
    }
}

fn get(i: &Ref<Inst>, name: &str) -> Value {
    i.get(&intern(name)).unwrap_or_default()
}

fn set(i: &Ref<Inst>, name: &str, v: Value) {
    drop(i.set(&intern(name), v));
}

/// `Thread.__new__`
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    instance(class, ThreadData::default())
}

static COUNTER: Global<u64> = Global::new(0);

/// `_newname`
pub fn new_name() -> String {
    *COUNTER.get() += 1;
    format!("Thread-{}", COUNTER.get())
}

/// `Thread(group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None)`
#[allow(clippy::too_many_arguments, reason = "as many as Python's")]
pub fn __init__(
    v: &Value,
    group: &Value,
    target: &Value,
    name: &Value,
    args: &Value,
    kwargs: &Value,
    daemon: &Value,
) -> R {
    let data = native::<ThreadData>(v, "Thread")?;
    let Value::Inst(i) = v else {
        return Ok(Value::None);
    };
    if !group.is_none() {
        return Err(assertion_error("group argument must be None for now"));
    }
    let name = if ops::truth(name)? {
        ops::str_of(name)?
    } else {
        let mut made = new_name();
        if !target.is_none()
            && let Some(of) = ops::getattr_opt(target, &intern("__name__"))?
        {
            made.push_str(&format!(" ({})", ops::to_str(&of)?));
        }
        string(made)
    };
    let kwargs = if kwargs.is_none() {
        Value::Dict(Dict::new())
    } else {
        kwargs.clone()
    };
    set(i, "_target", target.clone());
    set(i, "_name", name);
    set(i, "_args", args.clone());
    set(i, "_kwargs", kwargs);
    data.daemon.set(if daemon.is_none() {
        green::current().daemon.get()
    } else {
        ops::truth(daemon)?
    });
    data.initialized.set(true);
    Ok(Value::None)
}

/// The object of the main thread.
pub fn main_object(thread: &Rc<Thread>) -> Value {
    let data = ThreadData::default();
    data.initialized.set(true);
    data.started.set(true);
    *data.thread.borrow_mut() = Some(thread.clone());
    let made = Inst::new(types::_main_thread(), Some(Box::new(data)));
    set(&made, "_name", str("MainThread"));
    Value::Inst(made)
}

/// A thread of the runtime's own, which runs `body`.
pub fn make(name: String, daemon: bool, body: crate::object::BoxFut) -> Value {
    let data = ThreadData::default();
    data.initialized.set(true);
    data.daemon.set(daemon);
    let made = Inst::new(types::thread(), Some(Box::new(data)));
    set(&made, "_name", string(name));
    let v = Value::Inst(made);
    launch(&v, body);
    v
}

/// `thread.start()`: the new thread runs until it waits for the first time, as CPython's in practice does.
pub async fn start(v: Value) -> R {
    let data = native::<ThreadData>(&v, "Thread")?;
    if !data.initialized.get() {
        return Err(runtime_error("thread.__init__() not called"));
    }
    if data.thread.borrow().is_some() {
        return Err(runtime_error("threads can only be started once"));
    }
    let this = v.clone();
    launch(
        &v,
        Box::pin(async move {
            let (_, data) = of(&this)?;
            data.started.set(true);
            data.starters.wake_all();
            call::call_method_name(&intern("run"), &mut [this.clone()], &mut []).await
        }),
    );
    until_started(&v).await?;
    Ok(Value::None)
}

/// Waits until a thread that was launched has begun.
pub async fn until_started(v: &Value) -> R<()> {
    let (_, data) = of(v)?;
    if !data.started.get() && green::can_wait() {
        data.starters.wait(None).await;
    }
    Ok(())
}

/// The thread has begun; called by bodies of the runtime's own.
pub fn begin(v: &Value) -> R<()> {
    let (_, data) = of(v)?;
    data.started.set(true);
    data.starters.wake_all();
    Ok(())
}

/// A green thread for the object: it runs the body, reports what that raises, and wakes those who wait for its end.
fn launch(v: &Value, body: crate::object::BoxFut) {
    let Ok((_, data)) = of(v) else { return };
    let this = v.clone();
    let thread = scheduler::spawn(
        Box::pin(async move {
            if let Err(e) = body.await {
                hook::report(&this, &e);
            }
            let (_, data) = of(&this)?;
            data.done.set(true);
            data.joiners.wake_all();
            *green::current().object.borrow_mut() = Value::Unbound;
            Ok(Value::None)
        }),
        data.daemon.get(),
    );
    *thread.object.borrow_mut() = v.clone();
    *data.thread.borrow_mut() = Some(thread);
}

/// `thread.run()`
pub async fn run(v: Value) -> R {
    let (i, _) = of(&v)?;
    let target = get(i, "_target");
    let result = if target.is_unbound() || !ops::truth(&target)? {
        Ok(Value::None)
    } else {
        let mut args = ops::collect(&get(i, "_args"))?;
        let mut kwargs = pairs(&get(i, "_kwargs"));
        call::call_kw(&target, &mut args, &mut kwargs).await
    };
    drop(target);
    for name in ["_target", "_args", "_kwargs"] {
        drop(i.remove(&intern(name)));
    }
    result.map(|_| Value::None)
}

/// `thread.join(timeout=None)`
pub async fn join(v: Value, timeout: Value) -> R {
    let (_, data) = of(&v)?;
    let thread = data.thread.borrow().clone();
    let Some(thread) = thread else {
        return Err(runtime_error("cannot join thread before it is started"));
    };
    if Rc::ptr_eq(&thread, &green::current()) {
        return Err(runtime_error("cannot join current thread"));
    }
    if !data.done.get() {
        data.joiners.wait(green::deadline(&timeout)?).await;
    }
    Ok(Value::None)
}

/// `thread.is_alive()`
pub fn is_alive(v: &Value) -> R {
    let (_, data) = of(v)?;
    Ok(boolean(data.started.get() && !data.done.get()))
}

/// The name, for messages.
pub fn name_of(v: &Value) -> String {
    match of(v) {
        Ok((i, _)) => ops::to_str(&get(i, "_name")).unwrap_or_default(),
        Err(_) => String::new(),
    }
}

/// `thread.name`
pub fn name(v: &Value) -> R {
    Ok(get(of(v)?.0, "_name"))
}
/// `thread.getName()`
pub fn get_name(v: &Value) -> R {
    super::deprecated("getName() is deprecated, get the name attribute instead")?;
    name(v)
}
/// `thread.setName(name)`
pub fn set_name(v: &Value, name: &Value) -> R {
    super::deprecated("setName() is deprecated, set the name attribute instead")?;
    set_attribute(v, "name", Some(name.clone()))?;
    Ok(Value::None)
}
/// `thread.daemon`
pub fn daemon(v: &Value) -> R {
    Ok(boolean(of(v)?.1.daemon.get()))
}
/// `thread.isDaemon()`
pub fn is_daemon(v: &Value) -> R {
    super::deprecated("isDaemon() is deprecated, get the daemon attribute instead")?;
    daemon(v)
}
/// `thread.setDaemon(daemonic)`
pub fn set_daemon(v: &Value, daemonic: &Value) -> R {
    super::deprecated("setDaemon() is deprecated, set the daemon attribute instead")?;
    set_attribute(v, "daemon", Some(daemonic.clone()))?;
    Ok(Value::None)
}

fn put_daemon(v: &Value, daemonic: &Value) -> R<()> {
    let (_, data) = of(v)?;
    if data.thread.borrow().is_some() {
        return Err(runtime_error("cannot set daemon status of active thread"));
    }
    data.daemon.set(ops::truth(daemonic)?);
    Ok(())
}

/// `thread.name = x`, `thread.daemon = x`
pub fn set_attribute(v: &Value, name: &str, x: Option<Value>) -> R<()> {
    match (name, x) {
        ("name", Some(x)) => {
            set(of(v)?.0, "_name", ops::str_of(&x)?);
            Ok(())
        }
        ("daemon", Some(x)) => put_daemon(v, &x),
        (_, None) => Err(crate::error::attribute_error(format!(
            "property '{name}' of 'Thread' object has no deleter"
        ))),
        (_, Some(_)) => Err(crate::error::attribute_error(format!(
            "property '{name}' of '{}' object has no setter",
            ops::type_name(v)
        ))),
    }
}

/// `thread.ident`
pub fn ident(v: &Value) -> R {
    let (_, data) = of(v)?;
    let ident = data.thread.borrow().as_ref().map(|t| t.ident);
    Ok(ident.map_or(Value::None, Value::Int))
}

/// The number that stands for the system's.
pub fn native_number(thread: &Rc<Thread>) -> i64 {
    (thread.ident >> 10) & 0xffff
}

/// `thread.native_id`
pub fn native_id(v: &Value) -> R {
    let (_, data) = of(v)?;
    let number = data.thread.borrow().as_ref().map(native_number);
    Ok(number.map_or(Value::None, Value::Int))
}

/// `<Thread(Thread-1 (work), started 140…)>`
pub fn __repr__(v: &Value) -> R {
    let (i, data) = of(v)?;
    let mut status = match (data.started.get(), data.done.get()) {
        (_, true) => "stopped",
        (true, _) => "started",
        _ => "initial",
    }
    .to_owned();
    if data.daemon.get() {
        status.push_str(" daemon");
    }
    if let Some(thread) = &*data.thread.borrow() {
        status.push_str(&format!(" {}", thread.ident));
    }
    let name = ops::to_str(&get(i, "_name"))?;
    let class = i.class_ref().name();
    Ok(string(format!("<{class}({name}, {status})>")))
}

/// The arguments of a call as `Thread` takes them.
pub fn arguments(args: &Value, kwargs: &Value) -> (Value, Value) {
    let args = if given(args) {
        args.clone()
    } else {
        tuple(vec![])
    };
    let kwargs = if given(kwargs) {
        kwargs.clone()
    } else {
        Value::Dict(Dict::new())
    };
    (args, kwargs)
}

/// `super().__init__()` of the classes that derive from it.
pub fn init_plain(v: &Value) -> R {
    let none = Value::None;
    __init__(v, &none, &none, &none, &tuple(vec![]), &none, &none)
}

/// `v.__dict__`
pub fn __dict__(v: &Value) -> R {
    crate::stdlib::support::dict_of(v)
}
