//! `asyncio`, line by line after `Lib/asyncio` and `Modules/_asynciomodule.c` of CPython 3.11: futures, tasks, loop, primitives.
mod abandoned;
pub mod agen;
pub mod await_;
pub mod barrier;
pub mod base;
pub mod base_event_loop;
pub mod bounded_semaphore;
pub mod callback;
pub mod condition;
pub mod duck;
pub mod event;
pub mod event_loop;
pub mod executor;
pub mod future;
pub mod gather;
pub mod handle;
mod held;
pub mod introspection;
pub mod lock;
pub mod net;
pub mod policy;
pub mod queue;
mod queue_store;
pub mod report;
pub mod runner;
pub mod semaphore;
mod slow;
pub mod stack;
mod stop;
pub mod task;
pub mod task_group;
pub mod threads;
pub mod timeout;
pub mod timer;
pub mod timer_handle;
pub mod wait;
pub mod waiters;
pub mod watchers;

pub use agen as async_generator_athrow;
pub use executor::{run_coroutine_threadsafe, to_thread, wrap_future};
pub use gather::{gather, shield};
pub use introspection::{
    _enter_task, _leave_task, _register_task, _unregister_task, all_tasks, current_task,
};
pub use net::exceptions::{incomplete_read_error, limit_overrun_error};
pub use net::methods as base_selector_event_loop;
pub use net::process::{
    create_subprocess_exec, create_subprocess_shell, stream_protocol as subprocess_stream_protocol,
};
pub use net::protocols::{
    base_protocol, buffered_protocol, datagram_protocol, protocol, subprocess_protocol,
};
pub use net::streams::{open_connection, open_unix_connection, start_server, start_unix_server};
pub use net::transports::{
    base_transport, datagram_transport_base as datagram_transport, read_transport,
    subprocess_transport, write_transport,
};
pub use net::{
    child as _unix_subprocess_transport, pipes as _unix_read_pipe_transport,
    pipes as _unix_write_pipe_transport, process,
};
pub use net::{
    datagram_transport as _selector_datagram_transport, flow_control_mixin,
    sendfile_protocol as _sendfile_fallback_protocol, server,
    socket_transport as _selector_socket_transport, stream_protocol as stream_reader_protocol,
    stream_reader, stream_writer, transport_socket,
};
pub use policy::{
    _unix_default_event_loop_policy, abstract_event_loop_policy, base_default_event_loop_policy,
};
pub use runner::run_main as run;
pub use timeout::{timeout, timeout_at};
pub use timer::_callback;
pub use wait::{as_completed, sleep, wait, wait_for};
pub use watchers::{
    _unix_selector_event_loop, abstract_child_watcher, fast_child_watcher, get_child_watcher,
    multi_loop_child_watcher, pidfd_child_watcher, safe_child_watcher, set_child_watcher,
    threaded_child_watcher,
};

use crate::error::{PyErr, classes, type_error};
use crate::object::{
    Code, Inst, ModuleInfo, NativeData, R, Ref, Value, boolean, coro_new, intern, str,
};
use crate::ops;
use base::fut;

pub use ops::{collect, truth};

/// Runtime code has no file: tracebacks leave its frames out.
static RUNTIME: ModuleInfo = ModuleInfo {
    name: "asyncio",
    file: "",
    source: "",
};

macro_rules! codes {
    ($($id:ident $name:literal $qualname:literal)*) => { $(
        #[doc = concat!("The coroutine `", $qualname, "`.")]
        pub static $id: Code = Code { name: $name, qualname: $qualname, module: &RUNTIME, line: 0, spans: &[], locals: &[] };
    )* };
}
codes! {
    FUTURE_ITER "__await__" "Future.__await__"
    ACLOSE "aclose" "async_generator.aclose"
    SLEEP "sleep" "sleep"
    WAIT "wait" "wait"
    WAIT_FOR "wait_for" "wait_for"
    WAIT_FOR_ONE "_wait_for_one" "as_completed.<locals>._wait_for_one"
    AS_COMPLETED "as_completed" "as_completed"
    WRAP_AWAITABLE "_wrap_awaitable" "_wrap_awaitable"
    LOCK_ACQUIRE "acquire" "Lock.acquire"
    LOCK_ENTER "__aenter__" "_ContextManagerMixin.__aenter__"
    LOCK_EXIT "__aexit__" "_ContextManagerMixin.__aexit__"
    EVENT_WAIT "wait" "Event.wait"
    CONDITION_WAIT "wait" "Condition.wait"
    CONDITION_WAIT_FOR "wait_for" "Condition.wait_for"
    SEMAPHORE_ACQUIRE "acquire" "Semaphore.acquire"
    BARRIER_WAIT "wait" "Barrier.wait"
    BARRIER_ENTER "__aenter__" "Barrier.__aenter__"
    BARRIER_EXIT "__aexit__" "Barrier.__aexit__"
    BARRIER_RESET "reset" "Barrier.reset"
    BARRIER_ABORT "abort" "Barrier.abort"
    QUEUE_PUT "put" "Queue.put"
    QUEUE_GET "get" "Queue.get"
    QUEUE_JOIN "join" "Queue.join"
    TIMEOUT_ENTER "__aenter__" "Timeout.__aenter__"
    TIMEOUT_EXIT "__aexit__" "Timeout.__aexit__"
    GROUP_ENTER "__aenter__" "TaskGroup.__aenter__"
    GROUP_EXIT "__aexit__" "TaskGroup.__aexit__"
    TO_THREAD "to_thread" "to_thread"
    SHUTDOWN_ASYNCGENS "shutdown_asyncgens" "BaseEventLoop.shutdown_asyncgens"
    SHUTDOWN_EXECUTOR "shutdown_default_executor" "BaseEventLoop.shutdown_default_executor"
}

/// `v.name(*args)`
fn method(v: &Value, name: &str, args: &mut [Value]) -> R {
    crate::call::with_first(v.clone(), args, |all| {
        crate::call::call_method_name(&intern(name), all, &mut [])
    })
}

/// A new instance of the class given to `__new__`.
fn instance(class: &Value, data: impl NativeData) -> R {
    match class {
        Value::Class(c) => Ok(Inst::with(c, data)),
        other => Err(type_error(format!(
            "X is not a type object ({})",
            ops::type_name(other)
        ))),
    }
}

/// `str(v)`
fn text(v: &Value) -> R {
    ops::str_of(v)
}

/// `repr(v)` that never fails.
fn repr_text(v: &Value) -> String {
    ops::repr_or(v)
}

/// `a < b`
fn less(a: &Value, b: &Value) -> R<bool> {
    ops::is_lt(a, b)
}

/// An iterator over these values.
pub(super) fn iter_of(items: Vec<Value>) -> R {
    ops::iter(&crate::object::list(items))
}

/// Whether a value can be called.
fn is_callable(v: &Value) -> bool {
    match v {
        Value::Func(_) | Value::Native(_) | Value::Method(_) | Value::Class(_) => true,
        other => crate::types::special(other, "__call__").is_some(),
    }
}

#[allow(clippy::cast_precision_loss)]
fn number(v: &Value) -> Option<f64> {
    match crate::types::base_value(v) {
        Value::Int(i) => Some(*i as f64),
        Value::Float(f) => Some(f.f()),
        Value::Bool(b) => Some(f64::from(u8::from(b.is()))),
        Value::Big(b) => Some(num_traits::ToPrimitive::to_f64(&b.0).unwrap_or(f64::INFINITY)),
        _ => None,
    }
}

/// A number that is compared with an int.
fn compared(v: &Value, operator: &str) -> R<f64> {
    number(v).ok_or_else(|| {
        type_error(format!(
            "'{operator}' not supported between instances of '{}' and 'int'",
            ops::type_name(v)
        ))
    })
}

/// A number of seconds that is added to the loop's time.
fn seconds(v: &Value) -> R<f64> {
    number(v).ok_or_else(|| {
        type_error(format!(
            "unsupported operand type(s) for +: 'float' and '{}'",
            ops::type_name(v)
        ))
    })
}

/// An int argument.
fn integer(v: &Value) -> R<i64> {
    match crate::types::base_value(v) {
        Value::Int(i) => Ok(*i),
        Value::Bool(b) => Ok(i64::from(b.is())),
        Value::Big(_) => Ok(i64::MAX),
        other => Err(type_error(format!(
            "'<' not supported between instances of '{}' and 'int'",
            ops::type_name(other)
        ))),
    }
}

/// The exception given to `__aexit__`.
fn error_arg(exc: &Value) -> Option<PyErr> {
    match exc {
        Value::Inst(i) if i.class_ref().is_subclass(&classes::base_exception()) => {
            Some(PyErr(i.clone()))
        }
        _ => None,
    }
}

/// `ensure_future` as the runtime calls it: a future as it is, a coroutine in a task, an awaitable in a coroutine in a task.
///
/// # Errors
/// TypeError for anything else; ValueError for a future of another loop.
pub fn ensure(v: &Value, event_loop: Option<&Ref<Inst>>) -> R {
    if let Some((_, f)) = fut(v) {
        if let Some(expected) = event_loop
            && !f.event_loop()?.is(expected)
        {
            return Err(event_loop::wrong_loop());
        }
        return Ok(v.clone());
    }
    if duck::is_future(v)? {
        return match event_loop {
            Some(expected) if !introspection::loop_of(v)?.is(&Value::Inst(expected.clone())) => {
                Err(event_loop::wrong_loop())
            }
            _ => Ok(v.clone()),
        };
    }
    let (coro, wrapped) = if task::is_coroutine(v) {
        (v.clone(), false)
    } else if crate::types::special(v, "__await__").is_some() {
        (
            coro_new(&WRAP_AWAITABLE, await_::await_any(v.clone())),
            true,
        )
    } else {
        return Err(type_error(
            "An asyncio.Future, a coroutine or an awaitable is required",
        ));
    };
    let owner = match event_loop {
        Some(owner) => owner.clone(),
        None => event_loop::get()?,
    };
    match event_loop::create(&owner, coro, Value::None, &Value::None) {
        Err(e) if e.is(&classes::runtime_error()) => {
            if let (Value::Gen(g), false) = (v, wrapped) {
                g.close()?;
            }
            Err(e)
        }
        other => other,
    }
}

/// `asyncio.ensure_future(coro_or_future, *, loop=None)`
pub fn ensure_future(v: &Value, event_loop: &Value) -> R {
    if event_loop.is_none() {
        ensure(v, None)
    } else {
        ensure(v, Some(&event_loop::expect(event_loop)?))
    }
}

/// `asyncio.create_task(coro, *, name=None, context=None)`
pub fn create_task(coro: &Value, name: &Value, context: &Value) -> R {
    let running = event_loop::running().map_err(|e| e.holding(coro))?;
    event_loop::create_named(&running, coro.clone(), name, context)
}

/// `asyncio.get_running_loop()`
pub fn get_running_loop() -> R {
    Ok(Value::Inst(event_loop::running()?))
}

/// `asyncio._get_running_loop()`
pub fn _get_running_loop() -> R {
    Ok(event_loop::running_opt().map_or(Value::None, Value::Inst))
}

/// `asyncio.get_event_loop()`
pub fn get_event_loop() -> R {
    match event_loop::running_opt() {
        Some(running) => Ok(Value::Inst(running)),
        None => {
            abandoned::install();
            policy::get_event_loop()
        }
    }
}

/// `asyncio.new_event_loop()`
pub fn new_event_loop() -> R {
    abandoned::install();
    policy::new_event_loop()
}

/// `asyncio.get_event_loop_policy()`
pub fn get_event_loop_policy() -> R {
    Ok(policy::current())
}

/// `asyncio.set_event_loop_policy(policy)`
pub fn set_event_loop_policy(v: &Value) -> R {
    policy::set_current(v)?;
    Ok(Value::None)
}

/// `asyncio._set_running_loop(loop)`
pub fn _set_running_loop(v: &Value) -> R {
    event_loop::set_running(if v.is_none() {
        None
    } else {
        Some(event_loop::expect(v)?)
    });
    Ok(Value::None)
}

/// `asyncio.set_event_loop(loop)`
pub fn set_event_loop(event_loop: &Value) -> R {
    policy::set_event_loop(event_loop)?;
    Ok(Value::None)
}

/// `asyncio.iscoroutine(obj)`
pub fn iscoroutine(v: &Value) -> R {
    Ok(boolean(task::is_coroutine(v)))
}

/// The function below methods and partial objects.
fn innermost(v: &Value) -> R {
    let mut at = v.clone();
    loop {
        at = match &at {
            Value::Method(m) => m.func.clone(),
            Value::Inst(i) if is_partial(i) => crate::ops::getattr_name(&at, &intern("func"))?,
            _ => return Ok(at),
        };
    }
}

/// Whether it is a `functools.partial`; without its class, which programs that have none do not link.
fn is_partial(i: &Ref<Inst>) -> bool {
    let class = i.class_ref();
    std::iter::once(class)
        .chain(&class.mro_rest)
        .any(|c| c.builtin && c.name() == "partial")
}

/// Whether it is a coroutine function of the program.
fn is_own_coroutine_function(v: &Value) -> R<bool> {
    let kind = crate::object::Kind::Coroutine;
    Ok(matches!(innermost(v)?, Value::Func(f) if f.def.kind == kind))
}

/// `asyncio.iscoroutinefunction(func)`
pub fn iscoroutinefunction(v: &Value) -> R {
    Ok(boolean(match innermost(v)? {
        Value::Native(n) => crate::stdlib::support::is_coroutine_function(n.def),
        own => is_own_coroutine_function(&own)?,
    }))
}

/// `asyncio.isfuture(obj)`
pub fn isfuture(v: &Value) -> R {
    Ok(boolean(duck::is_future(v)?))
}

macro_rules! constants {
    ($($name:ident $text:literal)*) => { $(
        #[doc = concat!("`asyncio.", $text, "`")]
        pub fn $name() -> R {
            Ok(str($text))
        }
    )* };
}
constants! {
    first_completed "FIRST_COMPLETED"
    first_exception "FIRST_EXCEPTION"
    all_completed "ALL_COMPLETED"
}
