//! The tables of `asyncio`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static RUN: NativeDef = NativeDef {
    name: "run",
    qualname: "run",
    module: "asyncio",
    sig: Signature { names: &["main", "debug"], posonly: 0, pos: 1, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::run(a0, a1) },
};
pub static SLEEP: NativeDef = NativeDef {
    name: "sleep",
    qualname: "sleep",
    module: "asyncio",
    sig: Signature { names: &["delay", "result"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::sleep(a0, a1) },
};
pub static CREATE_TASK: NativeDef = NativeDef {
    name: "create_task",
    qualname: "create_task",
    module: "asyncio",
    sig: Signature { names: &["coro", "name", "context"], posonly: 0, pos: 1, kwonly: 2, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::create_task(a0, a1, a2) },
};
pub static ENSURE_FUTURE: NativeDef = NativeDef {
    name: "ensure_future",
    qualname: "ensure_future",
    module: "asyncio",
    sig: Signature { names: &["coro_or_future", "loop"], posonly: 0, pos: 1, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::ensure_future(a0, a1) },
};
pub static GATHER: NativeDef = NativeDef {
    name: "gather",
    qualname: "gather",
    module: "asyncio",
    sig: Signature { names: &["return_exceptions", "coros_or_futures"], posonly: 0, pos: 0, kwonly: 1, varargs: true, varkw: false },
    defaults: &[Default::Bool(false)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::gather(a0, a1) },
};
pub static SHIELD: NativeDef = NativeDef {
    name: "shield",
    qualname: "shield",
    module: "asyncio",
    sig: Signature { names: &["arg"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::shield(a0) },
};
pub static WAIT_FOR: NativeDef = NativeDef {
    name: "wait_for",
    qualname: "wait_for",
    module: "asyncio",
    sig: Signature { names: &["fut", "timeout"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::wait_for(a0, a1) },
};
pub static WAIT: NativeDef = NativeDef {
    name: "wait",
    qualname: "wait",
    module: "asyncio",
    sig: Signature { names: &["fs", "timeout", "return_when"], posonly: 0, pos: 1, kwonly: 2, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::Str("ALL_COMPLETED")],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::wait(a0, a1, a2) },
};
pub static AS_COMPLETED: NativeDef = NativeDef {
    name: "as_completed",
    qualname: "as_completed",
    module: "asyncio",
    sig: Signature { names: &["fs", "timeout"], posonly: 0, pos: 1, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::as_completed(a0, a1) },
};
pub static TIMEOUT: NativeDef = NativeDef {
    name: "timeout",
    qualname: "timeout",
    module: "asyncio",
    sig: Signature { names: &["delay"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::timeout(a0) },
};
pub static TIMEOUT_AT: NativeDef = NativeDef {
    name: "timeout_at",
    qualname: "timeout_at",
    module: "asyncio",
    sig: Signature { names: &["when"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::timeout_at(a0) },
};
pub static TO_THREAD: NativeDef = NativeDef {
    name: "to_thread",
    qualname: "to_thread",
    module: "asyncio",
    sig: Signature { names: &["func", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::to_thread(a0, a1, a2) },
};
pub static RUN_COROUTINE_THREADSAFE: NativeDef = NativeDef {
    name: "run_coroutine_threadsafe",
    qualname: "run_coroutine_threadsafe",
    module: "asyncio",
    sig: Signature { names: &["coro", "loop"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::run_coroutine_threadsafe(a0, a1) },
};
pub static WRAP_FUTURE: NativeDef = NativeDef {
    name: "wrap_future",
    qualname: "wrap_future",
    module: "asyncio",
    sig: Signature { names: &["future", "loop"], posonly: 0, pos: 1, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::wrap_future(a0, a1) },
};
pub static CURRENT_TASK: NativeDef = NativeDef {
    name: "current_task",
    qualname: "current_task",
    module: "asyncio",
    sig: Signature { names: &["loop"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::current_task(a0) },
};
pub static ALL_TASKS: NativeDef = NativeDef {
    name: "all_tasks",
    qualname: "all_tasks",
    module: "asyncio",
    sig: Signature { names: &["loop"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::all_tasks(a0) },
};
pub static _REGISTER_TASK: NativeDef = NativeDef {
    name: "_register_task",
    qualname: "_register_task",
    module: "asyncio",
    sig: Signature { names: &["task"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_register_task(a0) },
};
pub static _UNREGISTER_TASK: NativeDef = NativeDef {
    name: "_unregister_task",
    qualname: "_unregister_task",
    module: "asyncio",
    sig: Signature { names: &["task"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_unregister_task(a0) },
};
pub static _ENTER_TASK: NativeDef = NativeDef {
    name: "_enter_task",
    qualname: "_enter_task",
    module: "asyncio",
    sig: Signature { names: &["loop", "task"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::_enter_task(a0, a1) },
};
pub static _LEAVE_TASK: NativeDef = NativeDef {
    name: "_leave_task",
    qualname: "_leave_task",
    module: "asyncio",
    sig: Signature { names: &["loop", "task"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::_leave_task(a0, a1) },
};
pub static GET_RUNNING_LOOP: NativeDef = NativeDef {
    name: "get_running_loop",
    qualname: "get_running_loop",
    module: "asyncio",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::asyncio::get_running_loop(),
};
pub static _GET_RUNNING_LOOP: NativeDef = NativeDef {
    name: "_get_running_loop",
    qualname: "_get_running_loop",
    module: "asyncio",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::asyncio::_get_running_loop(),
};
pub static _SET_RUNNING_LOOP: NativeDef = NativeDef {
    name: "_set_running_loop",
    qualname: "_set_running_loop",
    module: "asyncio",
    sig: Signature { names: &["loop"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_set_running_loop(a0) },
};
pub static GET_EVENT_LOOP: NativeDef = NativeDef {
    name: "get_event_loop",
    qualname: "get_event_loop",
    module: "asyncio",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::asyncio::get_event_loop(),
};
pub static NEW_EVENT_LOOP: NativeDef = NativeDef {
    name: "new_event_loop",
    qualname: "new_event_loop",
    module: "asyncio",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::asyncio::new_event_loop(),
};
pub static SET_EVENT_LOOP: NativeDef = NativeDef {
    name: "set_event_loop",
    qualname: "set_event_loop",
    module: "asyncio",
    sig: Signature { names: &["loop"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::set_event_loop(a0) },
};
pub static ISCOROUTINE: NativeDef = NativeDef {
    name: "iscoroutine",
    qualname: "iscoroutine",
    module: "asyncio",
    sig: Signature { names: &["obj"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::iscoroutine(a0) },
};
pub static ISCOROUTINEFUNCTION: NativeDef = NativeDef {
    name: "iscoroutinefunction",
    qualname: "iscoroutinefunction",
    module: "asyncio",
    sig: Signature { names: &["func"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::iscoroutinefunction(a0) },
};
pub static ISFUTURE: NativeDef = NativeDef {
    name: "isfuture",
    qualname: "isfuture",
    module: "asyncio",
    sig: Signature { names: &["obj"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::isfuture(a0) },
};
pub static GET_EVENT_LOOP_POLICY: NativeDef = NativeDef {
    name: "get_event_loop_policy",
    qualname: "get_event_loop_policy",
    module: "asyncio",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::asyncio::get_event_loop_policy(),
};
pub static SET_EVENT_LOOP_POLICY: NativeDef = NativeDef {
    name: "set_event_loop_policy",
    qualname: "set_event_loop_policy",
    module: "asyncio",
    sig: Signature { names: &["policy"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::set_event_loop_policy(a0) },
};
static CANCELLED_ERROR_TYPE: TypeDef = TypeDef {
    name: "CancelledError",
    module: "asyncio.exceptions",
    bases: &[crate::generated::exceptions::base_exception],
    layout: Layout::Exception,
    home: "asyncio",
    number: 151,
    methods: "",
};
/// The Future or Task was cancelled.
pub fn cancelled_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &CANCELLED_ERROR_TYPE)
}
static INVALID_STATE_ERROR_TYPE: TypeDef = TypeDef {
    name: "InvalidStateError",
    module: "asyncio.exceptions",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    home: "asyncio",
    number: 152,
    methods: "",
};
/// The operation is not allowed in this state.
pub fn invalid_state_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &INVALID_STATE_ERROR_TYPE)
}
static BROKEN_BARRIER_ERROR_TYPE: TypeDef = TypeDef {
    name: "BrokenBarrierError",
    module: "asyncio.exceptions",
    bases: &[crate::generated::exceptions::runtime_error],
    layout: Layout::Exception,
    home: "asyncio",
    number: 153,
    methods: "",
};
/// Barrier is broken by barrier.abort() call.
pub fn broken_barrier_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BROKEN_BARRIER_ERROR_TYPE)
}
static SENDFILE_NOT_AVAILABLE_ERROR_TYPE: TypeDef = TypeDef {
    name: "SendfileNotAvailableError",
    module: "asyncio.exceptions",
    bases: &[crate::generated::exceptions::runtime_error],
    layout: Layout::Exception,
    home: "asyncio",
    number: 154,
    methods: "",
};
/// Sendfile syscall is not available.
pub fn sendfile_not_available_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &SENDFILE_NOT_AVAILABLE_ERROR_TYPE)
}
static INCOMPLETE_READ_ERROR_TYPE: TypeDef = TypeDef {
    name: "IncompleteReadError",
    module: "asyncio.exceptions",
    bases: &[crate::generated::exceptions::eof_error],
    layout: Layout::Exception,
    home: "asyncio",
    number: 155,
    methods: "",
};
/// Incomplete read error.
pub fn incomplete_read_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &INCOMPLETE_READ_ERROR_TYPE)
}
static LIMIT_OVERRUN_ERROR_TYPE: TypeDef = TypeDef {
    name: "LimitOverrunError",
    module: "asyncio.exceptions",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    home: "asyncio",
    number: 156,
    methods: "",
};
/// Reached the buffer limit while looking for a separator.
pub fn limit_overrun_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &LIMIT_OVERRUN_ERROR_TYPE)
}
static QUEUE_EMPTY_TYPE: TypeDef = TypeDef {
    name: "QueueEmpty",
    module: "asyncio.queues",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    home: "asyncio",
    number: 157,
    methods: "",
};
/// Raised when Queue.get_nowait() is called on an empty Queue.
pub fn queue_empty() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &QUEUE_EMPTY_TYPE)
}
static QUEUE_FULL_TYPE: TypeDef = TypeDef {
    name: "QueueFull",
    module: "asyncio.queues",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    home: "asyncio",
    number: 158,
    methods: "",
};
/// Raised when the Queue.put_nowait() method is called on a full Queue.
pub fn queue_full() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &QUEUE_FULL_TYPE)
}
pub static FUTURE___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "Future.__new__",
    module: "asyncio",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::future::__new__(a0, a1, a2) },
};
pub static FUTURE___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "Future.__init__",
    module: "asyncio",
    sig: Signature { names: &["self", "loop"], posonly: 1, pos: 1, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::future::__init__(a0, a1) },
};
pub static FUTURE_RESULT: NativeDef = NativeDef {
    name: "result",
    qualname: "Future.result",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::future::result(a0) },
};
pub static FUTURE_EXCEPTION: NativeDef = NativeDef {
    name: "exception",
    qualname: "Future.exception",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::future::exception(a0) },
};
pub static FUTURE_SET_RESULT: NativeDef = NativeDef {
    name: "set_result",
    qualname: "Future.set_result",
    module: "asyncio",
    sig: Signature { names: &["self", "result"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::future::set_result(a0, a1) },
};
pub static FUTURE_SET_EXCEPTION: NativeDef = NativeDef {
    name: "set_exception",
    qualname: "Future.set_exception",
    module: "asyncio",
    sig: Signature { names: &["self", "exception"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::future::set_exception(a0, a1) },
};
pub static FUTURE_DONE: NativeDef = NativeDef {
    name: "done",
    qualname: "Future.done",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::future::done(a0) },
};
pub static FUTURE_CANCELLED: NativeDef = NativeDef {
    name: "cancelled",
    qualname: "Future.cancelled",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::future::cancelled(a0) },
};
pub static FUTURE_CANCEL: NativeDef = NativeDef {
    name: "cancel",
    qualname: "Future.cancel",
    module: "asyncio",
    sig: Signature { names: &["self", "msg"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::future::cancel(a0, a1) },
};
pub static FUTURE_ADD_DONE_CALLBACK: NativeDef = NativeDef {
    name: "add_done_callback",
    qualname: "Future.add_done_callback",
    module: "asyncio",
    sig: Signature { names: &["self", "fn", "context"], posonly: 2, pos: 2, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::future::add_done_callback(a0, a1, a2) },
};
pub static FUTURE_REMOVE_DONE_CALLBACK: NativeDef = NativeDef {
    name: "remove_done_callback",
    qualname: "Future.remove_done_callback",
    module: "asyncio",
    sig: Signature { names: &["self", "fn"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::future::remove_done_callback(a0, a1) },
};
pub static FUTURE_GET_LOOP: NativeDef = NativeDef {
    name: "get_loop",
    qualname: "Future.get_loop",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::future::get_loop(a0) },
};
pub static FUTURE__STATE: NativeDef = NativeDef {
    name: "_state",
    qualname: "Future._state",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::future::_state(a0) },
};
pub static FUTURE__ASYNCIO_FUTURE_BLOCKING: NativeDef = NativeDef {
    name: "_asyncio_future_blocking",
    qualname: "Future._asyncio_future_blocking",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::future::_asyncio_future_blocking(a0) },
};
pub static FUTURE__LOG_TRACEBACK: NativeDef = NativeDef {
    name: "_log_traceback",
    qualname: "Future._log_traceback",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::future::_log_traceback(a0) },
};
pub static FUTURE__CANCEL_MESSAGE: NativeDef = NativeDef {
    name: "_cancel_message",
    qualname: "Future._cancel_message",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::future::_cancel_message(a0) },
};
pub static FUTURE__CALLBACKS: NativeDef = NativeDef {
    name: "_callbacks",
    qualname: "Future._callbacks",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::future::_callbacks(a0) },
};
pub static FUTURE__EXCEPTION: NativeDef = NativeDef {
    name: "_exception",
    qualname: "Future._exception",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::future::_exception(a0) },
};
pub static FUTURE__LOOP: NativeDef = NativeDef {
    name: "_loop",
    qualname: "Future._loop",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::future::_loop(a0) },
};
pub static FUTURE__RESULT: NativeDef = NativeDef {
    name: "_result",
    qualname: "Future._result",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::future::_result(a0) },
};
pub static FUTURE__SOURCE_TRACEBACK: NativeDef = NativeDef {
    name: "_source_traceback",
    qualname: "Future._source_traceback",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::future::_source_traceback(a0) },
};
pub static FUTURE___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "Future.__dict__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::future::__dict__(a0) },
};
pub static FUTURE___SETATTR__: NativeDef = NativeDef {
    name: "__setattr__",
    qualname: "Future.__setattr__",
    module: "asyncio",
    sig: Signature { names: &["self", "name", "value"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::future::__setattr__(a0, a1, a2) },
};
pub static FUTURE___AWAIT__: NativeDef = NativeDef {
    name: "__await__",
    qualname: "Future.__await__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::future::__await__(a0) },
};
pub static FUTURE___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "Future.__iter__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::future::__iter__(a0) },
};
pub static FUTURE___CLASS_GETITEM__: NativeDef = NativeDef {
    name: "__class_getitem__",
    qualname: "Future.__class_getitem__",
    module: "asyncio",
    sig: Signature { names: &["cls", "item"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::future::__class_getitem__(a0, a1) },
};
pub static FUTURE___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "Future.__repr__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::future::__repr__(a0) },
};
pub static FUTURE_METHODS: &[&NativeDef] = &[&FUTURE___NEW__, &FUTURE___INIT__, &FUTURE_RESULT, &FUTURE_EXCEPTION, &FUTURE_SET_RESULT, &FUTURE_SET_EXCEPTION, &FUTURE_DONE, &FUTURE_CANCELLED, &FUTURE_CANCEL, &FUTURE_ADD_DONE_CALLBACK, &FUTURE_REMOVE_DONE_CALLBACK, &FUTURE_GET_LOOP, &FUTURE__STATE, &FUTURE__ASYNCIO_FUTURE_BLOCKING, &FUTURE__LOG_TRACEBACK, &FUTURE__CANCEL_MESSAGE, &FUTURE__CALLBACKS, &FUTURE__EXCEPTION, &FUTURE__LOOP, &FUTURE__RESULT, &FUTURE__SOURCE_TRACEBACK, &FUTURE___DICT__, &FUTURE___SETATTR__, &FUTURE___AWAIT__, &FUTURE___ITER__, &FUTURE___CLASS_GETITEM__, &FUTURE___REPR__];
static FUTURE_TYPE: TypeDef = TypeDef {
    name: "Future",
    module: "_asyncio",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "asyncio",
    number: 159,
    methods: "__new__= __init__ result exception set_result set_exception done cancelled cancel add_done_callback remove_done_callback get_loop _state. _asyncio_future_blocking. _log_traceback. _cancel_message. _callbacks. _exception. _loop. _result. _source_traceback. __dict__. __setattr__ __await__ __iter__ __class_getitem__@ __repr__",
};
/// A result that is to come.
pub fn future() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &FUTURE_TYPE)
}
pub static TASK___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "Task.__new__",
    module: "asyncio",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::task::__new__(a0, a1, a2) },
};
pub static TASK___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "Task.__init__",
    module: "asyncio",
    sig: Signature { names: &["self", "coro", "loop", "name", "context"], posonly: 1, pos: 2, kwonly: 3, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::asyncio::task::__init__(a0, a1, a2, a3, a4) },
};
pub static TASK_CANCEL: NativeDef = NativeDef {
    name: "cancel",
    qualname: "Task.cancel",
    module: "asyncio",
    sig: Signature { names: &["self", "msg"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::task::cancel(a0, a1) },
};
pub static TASK_UNCANCEL: NativeDef = NativeDef {
    name: "uncancel",
    qualname: "Task.uncancel",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::task::uncancel(a0) },
};
pub static TASK_CANCELLING: NativeDef = NativeDef {
    name: "cancelling",
    qualname: "Task.cancelling",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::task::cancelling(a0) },
};
pub static TASK_GET_NAME: NativeDef = NativeDef {
    name: "get_name",
    qualname: "Task.get_name",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::task::get_name(a0) },
};
pub static TASK_SET_NAME: NativeDef = NativeDef {
    name: "set_name",
    qualname: "Task.set_name",
    module: "asyncio",
    sig: Signature { names: &["self", "value"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::task::set_name(a0, a1) },
};
pub static TASK_GET_CORO: NativeDef = NativeDef {
    name: "get_coro",
    qualname: "Task.get_coro",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::task::get_coro(a0) },
};
pub static TASK_SET_RESULT: NativeDef = NativeDef {
    name: "set_result",
    qualname: "Task.set_result",
    module: "asyncio",
    sig: Signature { names: &["self", "result"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::task::set_result(a0, a1) },
};
pub static TASK_SET_EXCEPTION: NativeDef = NativeDef {
    name: "set_exception",
    qualname: "Task.set_exception",
    module: "asyncio",
    sig: Signature { names: &["self", "exception"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::task::set_exception(a0, a1) },
};
pub static TASK__LOG_DESTROY_PENDING: NativeDef = NativeDef {
    name: "_log_destroy_pending",
    qualname: "Task._log_destroy_pending",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::task::_log_destroy_pending(a0) },
};
pub static TASK__FUT_WAITER: NativeDef = NativeDef {
    name: "_fut_waiter",
    qualname: "Task._fut_waiter",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::task::_fut_waiter(a0) },
};
pub static TASK__MUST_CANCEL: NativeDef = NativeDef {
    name: "_must_cancel",
    qualname: "Task._must_cancel",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::task::_must_cancel(a0) },
};
pub static TASK__CORO: NativeDef = NativeDef {
    name: "_coro",
    qualname: "Task._coro",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::task::_coro(a0) },
};
pub static TASK___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "Task.__repr__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::task::__repr__(a0) },
};
pub static TASK_METHODS: &[&NativeDef] = &[&TASK___NEW__, &TASK___INIT__, &TASK_CANCEL, &TASK_UNCANCEL, &TASK_CANCELLING, &TASK_GET_NAME, &TASK_SET_NAME, &TASK_GET_CORO, &TASK_SET_RESULT, &TASK_SET_EXCEPTION, &TASK__LOG_DESTROY_PENDING, &TASK__FUT_WAITER, &TASK__MUST_CANCEL, &TASK__CORO, &TASK___REPR__];
static TASK_TYPE: TypeDef = TypeDef {
    name: "Task",
    module: "_asyncio",
    bases: &[crate::generated::asyncio::future],
    layout: Layout::Native,
    home: "asyncio",
    number: 160,
    methods: "__new__= __init__ cancel uncancel cancelling get_name set_name get_coro set_result set_exception _log_destroy_pending. _fut_waiter. _must_cancel. _coro. __repr__",
};
/// A coroutine that the loop runs.
pub fn task() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &TASK_TYPE)
}
static _GATHERING_FUTURE_TYPE: TypeDef = TypeDef {
    name: "_GatheringFuture",
    module: "asyncio.tasks",
    bases: &[crate::generated::asyncio::future],
    layout: Layout::Native,
    home: "asyncio",
    number: 161,
    methods: "",
};
/// What `gather` gives.
pub fn _gathering_future() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_GATHERING_FUTURE_TYPE)
}
pub static ASYNC_GENERATOR_ATHROW_SEND: NativeDef = NativeDef {
    name: "send",
    qualname: "async_generator_athrow.send",
    module: "asyncio",
    sig: Signature { names: &["self", "value"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::async_generator_athrow::send(a0, a1) },
};
pub static ASYNC_GENERATOR_ATHROW_THROW: NativeDef = NativeDef {
    name: "throw",
    qualname: "async_generator_athrow.throw",
    module: "asyncio",
    sig: Signature { names: &["self", "exception"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::async_generator_athrow::throw(a0, a1) },
};
pub static ASYNC_GENERATOR_ATHROW_CLOSE_: NativeDef = NativeDef {
    name: "close_",
    qualname: "async_generator_athrow.close_",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::async_generator_athrow::close_(a0) },
};
pub static ASYNC_GENERATOR_ATHROW___AWAIT__: NativeDef = NativeDef {
    name: "__await__",
    qualname: "async_generator_athrow.__await__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::async_generator_athrow::__await__(a0) },
};
pub static ASYNC_GENERATOR_ATHROW_METHODS: &[&NativeDef] = &[&ASYNC_GENERATOR_ATHROW_SEND, &ASYNC_GENERATOR_ATHROW_THROW, &ASYNC_GENERATOR_ATHROW_CLOSE_, &ASYNC_GENERATOR_ATHROW___AWAIT__];
static ASYNC_GENERATOR_ATHROW_TYPE: TypeDef = TypeDef {
    name: "async_generator_athrow",
    module: "builtins",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "asyncio",
    number: 162,
    methods: "send throw close_ __await__",
};
/// What closes an async generator in a task.
pub fn async_generator_athrow() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ASYNC_GENERATOR_ATHROW_TYPE)
}
pub static TIMEOUT___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "Timeout.__new__",
    module: "asyncio",
    sig: Signature { names: &["cls", "when"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::timeout::__new__(a0, a1) },
};
pub static TIMEOUT_WHEN: NativeDef = NativeDef {
    name: "when",
    qualname: "Timeout.when",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::timeout::when(a0) },
};
pub static TIMEOUT_EXPIRED: NativeDef = NativeDef {
    name: "expired",
    qualname: "Timeout.expired",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::timeout::expired(a0) },
};
pub static TIMEOUT_RESCHEDULE: NativeDef = NativeDef {
    name: "reschedule",
    qualname: "Timeout.reschedule",
    module: "asyncio",
    sig: Signature { names: &["self", "when"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::timeout::reschedule(a0, a1) },
};
pub static TIMEOUT___AENTER__: NativeDef = NativeDef {
    name: "__aenter__",
    qualname: "Timeout.__aenter__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::timeout::__aenter__(a0) },
};
pub static TIMEOUT___AEXIT__: NativeDef = NativeDef {
    name: "__aexit__",
    qualname: "Timeout.__aexit__",
    module: "asyncio",
    sig: Signature { names: &["self", "exc_type", "exc_val", "exc_tb"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::asyncio::timeout::__aexit__(a0, a1, a2, a3) },
};
pub static TIMEOUT___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "Timeout.__repr__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::timeout::__repr__(a0) },
};
pub static TIMEOUT_METHODS: &[&NativeDef] = &[&TIMEOUT___NEW__, &TIMEOUT_WHEN, &TIMEOUT_EXPIRED, &TIMEOUT_RESCHEDULE, &TIMEOUT___AENTER__, &TIMEOUT___AEXIT__, &TIMEOUT___REPR__];
static TIMEOUT_TYPE: TypeDef = TypeDef {
    name: "Timeout",
    module: "asyncio.timeouts",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "asyncio",
    number: 163,
    methods: "__new__= when expired reschedule __aenter__ __aexit__ __repr__",
};
/// What `timeout` gives.
pub fn timeout() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &TIMEOUT_TYPE)
}
pub static TASK_GROUP___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "TaskGroup.__new__",
    module: "asyncio",
    sig: Signature { names: &["cls"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::task_group::__new__(a0) },
};
pub static TASK_GROUP__TASKS: NativeDef = NativeDef {
    name: "_tasks",
    qualname: "TaskGroup._tasks",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::task_group::_tasks(a0) },
};
pub static TASK_GROUP_CREATE_TASK: NativeDef = NativeDef {
    name: "create_task",
    qualname: "TaskGroup.create_task",
    module: "asyncio",
    sig: Signature { names: &["self", "coro", "name", "context"], posonly: 1, pos: 2, kwonly: 2, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::asyncio::task_group::create_task(a0, a1, a2, a3) },
};
pub static TASK_GROUP___AENTER__: NativeDef = NativeDef {
    name: "__aenter__",
    qualname: "TaskGroup.__aenter__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::task_group::__aenter__(a0) },
};
pub static TASK_GROUP___AEXIT__: NativeDef = NativeDef {
    name: "__aexit__",
    qualname: "TaskGroup.__aexit__",
    module: "asyncio",
    sig: Signature { names: &["self", "et", "exc", "tb"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::asyncio::task_group::__aexit__(a0, a1, a2, a3) },
};
pub static TASK_GROUP___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "TaskGroup.__repr__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::task_group::__repr__(a0) },
};
pub static TASK_GROUP_METHODS: &[&NativeDef] = &[&TASK_GROUP___NEW__, &TASK_GROUP__TASKS, &TASK_GROUP_CREATE_TASK, &TASK_GROUP___AENTER__, &TASK_GROUP___AEXIT__, &TASK_GROUP___REPR__];
static TASK_GROUP_TYPE: TypeDef = TypeDef {
    name: "TaskGroup",
    module: "asyncio.taskgroups",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "asyncio",
    number: 164,
    methods: "__new__= _tasks. create_task __aenter__ __aexit__ __repr__",
};
/// Tasks that end together.
pub fn task_group() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &TASK_GROUP_TYPE)
}
pub static RUNNER___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "Runner.__new__",
    module: "asyncio",
    sig: Signature { names: &["cls", "debug", "loop_factory"], posonly: 1, pos: 1, kwonly: 2, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::None],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::runner::__new__(a0, a1, a2) },
};
pub static RUNNER_RUN: NativeDef = NativeDef {
    name: "run",
    qualname: "Runner.run",
    module: "asyncio",
    sig: Signature { names: &["self", "coro", "context"], posonly: 1, pos: 2, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::runner::run(a0, a1, a2) },
};
pub static RUNNER_CLOSE: NativeDef = NativeDef {
    name: "close",
    qualname: "Runner.close",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::runner::close(a0) },
};
pub static RUNNER_GET_LOOP: NativeDef = NativeDef {
    name: "get_loop",
    qualname: "Runner.get_loop",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::runner::get_loop(a0) },
};
pub static RUNNER___ENTER__: NativeDef = NativeDef {
    name: "__enter__",
    qualname: "Runner.__enter__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::runner::__enter__(a0) },
};
pub static RUNNER___EXIT__: NativeDef = NativeDef {
    name: "__exit__",
    qualname: "Runner.__exit__",
    module: "asyncio",
    sig: Signature { names: &["self", "exc_type", "exc_val", "exc_tb"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::asyncio::runner::__exit__(a0, a1, a2, a3) },
};
pub static RUNNER_METHODS: &[&NativeDef] = &[&RUNNER___NEW__, &RUNNER_RUN, &RUNNER_CLOSE, &RUNNER_GET_LOOP, &RUNNER___ENTER__, &RUNNER___EXIT__];
static RUNNER_TYPE: TypeDef = TypeDef {
    name: "Runner",
    module: "asyncio.runners",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "asyncio",
    number: 165,
    methods: "__new__= run close get_loop __enter__ __exit__",
};
/// A loop and its life.
pub fn runner() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &RUNNER_TYPE)
}
static ABSTRACT_EVENT_LOOP_TYPE: TypeDef = TypeDef {
    name: "AbstractEventLoop",
    module: "asyncio.events",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Object,
    home: "asyncio",
    number: 166,
    methods: "",
};
/// Abstract event loop.
pub fn abstract_event_loop() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ABSTRACT_EVENT_LOOP_TYPE)
}
pub static BASE_EVENT_LOOP___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "BaseEventLoop.__new__",
    module: "asyncio",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::base_event_loop::__new__(a0, a1, a2) },
};
pub static BASE_EVENT_LOOP___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "BaseEventLoop.__init__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::base_event_loop::__init__(a0) },
};
pub static BASE_EVENT_LOOP___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "BaseEventLoop.__dict__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::base_event_loop::__dict__(a0) },
};
pub static BASE_EVENT_LOOP_SLOW_CALLBACK_DURATION: NativeDef = NativeDef {
    name: "slow_callback_duration",
    qualname: "BaseEventLoop.slow_callback_duration",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::base_event_loop::slow_callback_duration(a0) },
};
pub static BASE_EVENT_LOOP___SETATTR__: NativeDef = NativeDef {
    name: "__setattr__",
    qualname: "BaseEventLoop.__setattr__",
    module: "asyncio",
    sig: Signature { names: &["self", "name", "value"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::base_event_loop::__setattr__(a0, a1, a2) },
};
pub static BASE_EVENT_LOOP__RUN_ONCE: NativeDef = NativeDef {
    name: "_run_once",
    qualname: "BaseEventLoop._run_once",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::base_event_loop::_run_once(a0) },
};
pub static BASE_EVENT_LOOP_RUN_FOREVER: NativeDef = NativeDef {
    name: "run_forever",
    qualname: "BaseEventLoop.run_forever",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::base_event_loop::run_forever(a0) },
};
pub static BASE_EVENT_LOOP_RUN_UNTIL_COMPLETE: NativeDef = NativeDef {
    name: "run_until_complete",
    qualname: "BaseEventLoop.run_until_complete",
    module: "asyncio",
    sig: Signature { names: &["self", "future"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::base_event_loop::run_until_complete(a0, a1) },
};
pub static BASE_EVENT_LOOP_STOP: NativeDef = NativeDef {
    name: "stop",
    qualname: "BaseEventLoop.stop",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::base_event_loop::stop(a0) },
};
pub static BASE_EVENT_LOOP_CLOSE: NativeDef = NativeDef {
    name: "close",
    qualname: "BaseEventLoop.close",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::base_event_loop::close(a0) },
};
pub static BASE_EVENT_LOOP_IS_RUNNING: NativeDef = NativeDef {
    name: "is_running",
    qualname: "BaseEventLoop.is_running",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::base_event_loop::is_running(a0) },
};
pub static BASE_EVENT_LOOP_IS_CLOSED: NativeDef = NativeDef {
    name: "is_closed",
    qualname: "BaseEventLoop.is_closed",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::base_event_loop::is_closed(a0) },
};
pub static BASE_EVENT_LOOP_TIME: NativeDef = NativeDef {
    name: "time",
    qualname: "BaseEventLoop.time",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::base_event_loop::time(a0) },
};
pub static BASE_EVENT_LOOP_CALL_SOON: NativeDef = NativeDef {
    name: "call_soon",
    qualname: "BaseEventLoop.call_soon",
    module: "asyncio",
    sig: Signature { names: &["self", "callback", "context", "args"], posonly: 1, pos: 2, kwonly: 1, varargs: true, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::asyncio::base_event_loop::call_soon(a0, a1, a2, a3) },
};
pub static BASE_EVENT_LOOP_CALL_SOON_THREADSAFE: NativeDef = NativeDef {
    name: "call_soon_threadsafe",
    qualname: "BaseEventLoop.call_soon_threadsafe",
    module: "asyncio",
    sig: Signature { names: &["self", "callback", "context", "args"], posonly: 1, pos: 2, kwonly: 1, varargs: true, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::asyncio::base_event_loop::call_soon_threadsafe(a0, a1, a2, a3) },
};
pub static BASE_EVENT_LOOP_CALL_LATER: NativeDef = NativeDef {
    name: "call_later",
    qualname: "BaseEventLoop.call_later",
    module: "asyncio",
    sig: Signature { names: &["self", "delay", "callback", "context", "args"], posonly: 1, pos: 3, kwonly: 1, varargs: true, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::asyncio::base_event_loop::call_later(a0, a1, a2, a3, a4) },
};
pub static BASE_EVENT_LOOP_CALL_AT: NativeDef = NativeDef {
    name: "call_at",
    qualname: "BaseEventLoop.call_at",
    module: "asyncio",
    sig: Signature { names: &["self", "when", "callback", "context", "args"], posonly: 1, pos: 3, kwonly: 1, varargs: true, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::asyncio::base_event_loop::call_at(a0, a1, a2, a3, a4) },
};
pub static BASE_EVENT_LOOP_CREATE_FUTURE: NativeDef = NativeDef {
    name: "create_future",
    qualname: "BaseEventLoop.create_future",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::base_event_loop::create_future(a0) },
};
pub static BASE_EVENT_LOOP_CREATE_TASK: NativeDef = NativeDef {
    name: "create_task",
    qualname: "BaseEventLoop.create_task",
    module: "asyncio",
    sig: Signature { names: &["self", "coro", "name", "context"], posonly: 1, pos: 2, kwonly: 2, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::asyncio::base_event_loop::create_task(a0, a1, a2, a3) },
};
pub static BASE_EVENT_LOOP_SET_TASK_FACTORY: NativeDef = NativeDef {
    name: "set_task_factory",
    qualname: "BaseEventLoop.set_task_factory",
    module: "asyncio",
    sig: Signature { names: &["self", "factory"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::base_event_loop::set_task_factory(a0, a1) },
};
pub static BASE_EVENT_LOOP_GET_TASK_FACTORY: NativeDef = NativeDef {
    name: "get_task_factory",
    qualname: "BaseEventLoop.get_task_factory",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::base_event_loop::get_task_factory(a0) },
};
pub static BASE_EVENT_LOOP_SET_EXCEPTION_HANDLER: NativeDef = NativeDef {
    name: "set_exception_handler",
    qualname: "BaseEventLoop.set_exception_handler",
    module: "asyncio",
    sig: Signature { names: &["self", "handler"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::base_event_loop::set_exception_handler(a0, a1) },
};
pub static BASE_EVENT_LOOP_GET_EXCEPTION_HANDLER: NativeDef = NativeDef {
    name: "get_exception_handler",
    qualname: "BaseEventLoop.get_exception_handler",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::base_event_loop::get_exception_handler(a0) },
};
pub static BASE_EVENT_LOOP_CALL_EXCEPTION_HANDLER: NativeDef = NativeDef {
    name: "call_exception_handler",
    qualname: "BaseEventLoop.call_exception_handler",
    module: "asyncio",
    sig: Signature { names: &["self", "context"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::base_event_loop::call_exception_handler(a0, a1) },
};
pub static BASE_EVENT_LOOP_DEFAULT_EXCEPTION_HANDLER: NativeDef = NativeDef {
    name: "default_exception_handler",
    qualname: "BaseEventLoop.default_exception_handler",
    module: "asyncio",
    sig: Signature { names: &["self", "context"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::base_event_loop::default_exception_handler(a0, a1) },
};
pub static BASE_EVENT_LOOP_GET_DEBUG: NativeDef = NativeDef {
    name: "get_debug",
    qualname: "BaseEventLoop.get_debug",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::base_event_loop::get_debug(a0) },
};
pub static BASE_EVENT_LOOP_SET_DEBUG: NativeDef = NativeDef {
    name: "set_debug",
    qualname: "BaseEventLoop.set_debug",
    module: "asyncio",
    sig: Signature { names: &["self", "enabled"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::base_event_loop::set_debug(a0, a1) },
};
pub static BASE_EVENT_LOOP_SHUTDOWN_ASYNCGENS: NativeDef = NativeDef {
    name: "shutdown_asyncgens",
    qualname: "BaseEventLoop.shutdown_asyncgens",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::base_event_loop::shutdown_asyncgens(a0) },
};
pub static BASE_EVENT_LOOP_SHUTDOWN_DEFAULT_EXECUTOR: NativeDef = NativeDef {
    name: "shutdown_default_executor",
    qualname: "BaseEventLoop.shutdown_default_executor",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::base_event_loop::shutdown_default_executor(a0) },
};
pub static BASE_EVENT_LOOP_RUN_IN_EXECUTOR: NativeDef = NativeDef {
    name: "run_in_executor",
    qualname: "BaseEventLoop.run_in_executor",
    module: "asyncio",
    sig: Signature { names: &["self", "executor", "func", "args"], posonly: 1, pos: 3, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::asyncio::base_event_loop::run_in_executor(a0, a1, a2, a3) },
};
pub static BASE_EVENT_LOOP_SET_DEFAULT_EXECUTOR: NativeDef = NativeDef {
    name: "set_default_executor",
    qualname: "BaseEventLoop.set_default_executor",
    module: "asyncio",
    sig: Signature { names: &["self", "executor"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::base_event_loop::set_default_executor(a0, a1) },
};
pub static BASE_EVENT_LOOP___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "BaseEventLoop.__repr__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::base_event_loop::__repr__(a0) },
};
pub static BASE_EVENT_LOOP_METHODS: &[&NativeDef] = &[&BASE_EVENT_LOOP___NEW__, &BASE_EVENT_LOOP___INIT__, &BASE_EVENT_LOOP___DICT__, &BASE_EVENT_LOOP_SLOW_CALLBACK_DURATION, &BASE_EVENT_LOOP___SETATTR__, &BASE_EVENT_LOOP__RUN_ONCE, &BASE_EVENT_LOOP_RUN_FOREVER, &BASE_EVENT_LOOP_RUN_UNTIL_COMPLETE, &BASE_EVENT_LOOP_STOP, &BASE_EVENT_LOOP_CLOSE, &BASE_EVENT_LOOP_IS_RUNNING, &BASE_EVENT_LOOP_IS_CLOSED, &BASE_EVENT_LOOP_TIME, &BASE_EVENT_LOOP_CALL_SOON, &BASE_EVENT_LOOP_CALL_SOON_THREADSAFE, &BASE_EVENT_LOOP_CALL_LATER, &BASE_EVENT_LOOP_CALL_AT, &BASE_EVENT_LOOP_CREATE_FUTURE, &BASE_EVENT_LOOP_CREATE_TASK, &BASE_EVENT_LOOP_SET_TASK_FACTORY, &BASE_EVENT_LOOP_GET_TASK_FACTORY, &BASE_EVENT_LOOP_SET_EXCEPTION_HANDLER, &BASE_EVENT_LOOP_GET_EXCEPTION_HANDLER, &BASE_EVENT_LOOP_CALL_EXCEPTION_HANDLER, &BASE_EVENT_LOOP_DEFAULT_EXCEPTION_HANDLER, &BASE_EVENT_LOOP_GET_DEBUG, &BASE_EVENT_LOOP_SET_DEBUG, &BASE_EVENT_LOOP_SHUTDOWN_ASYNCGENS, &BASE_EVENT_LOOP_SHUTDOWN_DEFAULT_EXECUTOR, &BASE_EVENT_LOOP_RUN_IN_EXECUTOR, &BASE_EVENT_LOOP_SET_DEFAULT_EXECUTOR, &BASE_EVENT_LOOP___REPR__];
static BASE_EVENT_LOOP_TYPE: TypeDef = TypeDef {
    name: "BaseEventLoop",
    module: "asyncio.base_events",
    bases: &[crate::generated::asyncio::abstract_event_loop],
    layout: Layout::Native,
    home: "asyncio",
    number: 167,
    methods: "__new__= __init__ __dict__. slow_callback_duration. __setattr__ _run_once run_forever run_until_complete stop close is_running is_closed time call_soon call_soon_threadsafe call_later call_at create_future create_task set_task_factory get_task_factory set_exception_handler get_exception_handler call_exception_handler default_exception_handler get_debug set_debug shutdown_asyncgens shutdown_default_executor run_in_executor set_default_executor __repr__",
};
/// What loops have in common.
pub fn base_event_loop() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BASE_EVENT_LOOP_TYPE)
}
static BASE_SELECTOR_EVENT_LOOP_TYPE: TypeDef = TypeDef {
    name: "BaseSelectorEventLoop",
    module: "asyncio.selector_events",
    bases: &[crate::generated::asyncio::base_event_loop],
    layout: Layout::Native,
    home: "asyncio",
    number: 168,
    methods: "",
};
/// A loop that waits for files.
pub fn base_selector_event_loop() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BASE_SELECTOR_EVENT_LOOP_TYPE)
}
static _UNIX_SELECTOR_EVENT_LOOP_TYPE: TypeDef = TypeDef {
    name: "_UnixSelectorEventLoop",
    module: "asyncio.unix_events",
    bases: &[crate::generated::asyncio::base_selector_event_loop],
    layout: Layout::Native,
    home: "asyncio",
    number: 169,
    methods: "",
};
/// The loop.
pub fn _unix_selector_event_loop() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_UNIX_SELECTOR_EVENT_LOOP_TYPE)
}
pub static _CALLBACK___CALL__: NativeDef = NativeDef {
    name: "__call__",
    qualname: "_callback.__call__",
    module: "asyncio",
    sig: Signature { names: &["self", "args"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::_callback::__call__(a0, a1) },
};
pub static _CALLBACK_METHODS: &[&NativeDef] = &[&_CALLBACK___CALL__];
static _CALLBACK_TYPE: TypeDef = TypeDef {
    name: "_callback",
    module: "asyncio",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "asyncio",
    number: 170,
    methods: "__call__",
};
/// A callback of the runtime, for loops that replace `call_at`.
pub fn _callback() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_CALLBACK_TYPE)
}
pub static HANDLE___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "Handle.__new__",
    module: "asyncio",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::handle::__new__(a0, a1, a2) },
};
pub static HANDLE___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "Handle.__init__",
    module: "asyncio",
    sig: Signature { names: &["self", "callback", "args", "loop", "context"], posonly: 1, pos: 5, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::asyncio::handle::__init__(a0, a1, a2, a3, a4) },
};
pub static HANDLE_CANCEL: NativeDef = NativeDef {
    name: "cancel",
    qualname: "Handle.cancel",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::handle::cancel(a0) },
};
pub static HANDLE_CANCELLED: NativeDef = NativeDef {
    name: "cancelled",
    qualname: "Handle.cancelled",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::handle::cancelled(a0) },
};
pub static HANDLE__RUN: NativeDef = NativeDef {
    name: "_run",
    qualname: "Handle._run",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::handle::_run(a0) },
};
pub static HANDLE__CALLBACK: NativeDef = NativeDef {
    name: "_callback",
    qualname: "Handle._callback",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::handle::_callback(a0) },
};
pub static HANDLE__ARGS: NativeDef = NativeDef {
    name: "_args",
    qualname: "Handle._args",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::handle::_args(a0) },
};
pub static HANDLE__CANCELLED: NativeDef = NativeDef {
    name: "_cancelled",
    qualname: "Handle._cancelled",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::handle::_cancelled(a0) },
};
pub static HANDLE__LOOP: NativeDef = NativeDef {
    name: "_loop",
    qualname: "Handle._loop",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::handle::_loop(a0) },
};
pub static HANDLE__SOURCE_TRACEBACK: NativeDef = NativeDef {
    name: "_source_traceback",
    qualname: "Handle._source_traceback",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::handle::_source_traceback(a0) },
};
pub static HANDLE___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "Handle.__repr__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::handle::__repr__(a0) },
};
pub static HANDLE_METHODS: &[&NativeDef] = &[&HANDLE___NEW__, &HANDLE___INIT__, &HANDLE_CANCEL, &HANDLE_CANCELLED, &HANDLE__RUN, &HANDLE__CALLBACK, &HANDLE__ARGS, &HANDLE__CANCELLED, &HANDLE__LOOP, &HANDLE__SOURCE_TRACEBACK, &HANDLE___REPR__];
static HANDLE_TYPE: TypeDef = TypeDef {
    name: "Handle",
    module: "asyncio.events",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "asyncio",
    number: 171,
    methods: "__new__= __init__ cancel cancelled _run _callback. _args. _cancelled. _loop. _source_traceback. __repr__",
};
/// A callback in the loop.
pub fn handle() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &HANDLE_TYPE)
}
pub static TIMER_HANDLE___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "TimerHandle.__new__",
    module: "asyncio",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::timer_handle::__new__(a0, a1, a2) },
};
pub static TIMER_HANDLE___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "TimerHandle.__init__",
    module: "asyncio",
    sig: Signature { names: &["self", "when", "callback", "args", "loop", "context"], posonly: 1, pos: 6, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4, a5] = given(a); crate::stdlib::asyncio::timer_handle::__init__(a0, a1, a2, a3, a4, a5) },
};
pub static TIMER_HANDLE___HASH__: NativeDef = NativeDef {
    name: "__hash__",
    qualname: "TimerHandle.__hash__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::timer_handle::__hash__(a0) },
};
pub static TIMER_HANDLE___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "TimerHandle.__eq__",
    module: "asyncio",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::timer_handle::__eq__(a0, a1) },
};
pub static TIMER_HANDLE___LT__: NativeDef = NativeDef {
    name: "__lt__",
    qualname: "TimerHandle.__lt__",
    module: "asyncio",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::timer_handle::__lt__(a0, a1) },
};
pub static TIMER_HANDLE___LE__: NativeDef = NativeDef {
    name: "__le__",
    qualname: "TimerHandle.__le__",
    module: "asyncio",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::timer_handle::__le__(a0, a1) },
};
pub static TIMER_HANDLE___GT__: NativeDef = NativeDef {
    name: "__gt__",
    qualname: "TimerHandle.__gt__",
    module: "asyncio",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::timer_handle::__gt__(a0, a1) },
};
pub static TIMER_HANDLE___GE__: NativeDef = NativeDef {
    name: "__ge__",
    qualname: "TimerHandle.__ge__",
    module: "asyncio",
    sig: Signature { names: &["self", "other"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::timer_handle::__ge__(a0, a1) },
};
pub static TIMER_HANDLE_WHEN: NativeDef = NativeDef {
    name: "when",
    qualname: "TimerHandle.when",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::timer_handle::when(a0) },
};
pub static TIMER_HANDLE_METHODS: &[&NativeDef] = &[&TIMER_HANDLE___NEW__, &TIMER_HANDLE___INIT__, &TIMER_HANDLE___HASH__, &TIMER_HANDLE___EQ__, &TIMER_HANDLE___LT__, &TIMER_HANDLE___LE__, &TIMER_HANDLE___GT__, &TIMER_HANDLE___GE__, &TIMER_HANDLE_WHEN];
static TIMER_HANDLE_TYPE: TypeDef = TypeDef {
    name: "TimerHandle",
    module: "asyncio.events",
    bases: &[crate::generated::asyncio::handle],
    layout: Layout::Native,
    home: "asyncio",
    number: 172,
    methods: "__new__= __init__ __hash__ __eq__ __lt__ __le__ __gt__ __ge__ when",
};
/// A callback in the loop with a time.
pub fn timer_handle() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &TIMER_HANDLE_TYPE)
}
pub static ABSTRACT_EVENT_LOOP_POLICY_GET_EVENT_LOOP: NativeDef = NativeDef {
    name: "get_event_loop",
    qualname: "AbstractEventLoopPolicy.get_event_loop",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::abstract_event_loop_policy::get_event_loop(a0) },
};
pub static ABSTRACT_EVENT_LOOP_POLICY_SET_EVENT_LOOP: NativeDef = NativeDef {
    name: "set_event_loop",
    qualname: "AbstractEventLoopPolicy.set_event_loop",
    module: "asyncio",
    sig: Signature { names: &["self", "loop"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::abstract_event_loop_policy::set_event_loop(a0, a1) },
};
pub static ABSTRACT_EVENT_LOOP_POLICY_NEW_EVENT_LOOP: NativeDef = NativeDef {
    name: "new_event_loop",
    qualname: "AbstractEventLoopPolicy.new_event_loop",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::abstract_event_loop_policy::new_event_loop(a0) },
};
pub static ABSTRACT_EVENT_LOOP_POLICY_GET_CHILD_WATCHER: NativeDef = NativeDef {
    name: "get_child_watcher",
    qualname: "AbstractEventLoopPolicy.get_child_watcher",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::abstract_event_loop_policy::get_child_watcher(a0) },
};
pub static ABSTRACT_EVENT_LOOP_POLICY_SET_CHILD_WATCHER: NativeDef = NativeDef {
    name: "set_child_watcher",
    qualname: "AbstractEventLoopPolicy.set_child_watcher",
    module: "asyncio",
    sig: Signature { names: &["self", "watcher"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::abstract_event_loop_policy::set_child_watcher(a0, a1) },
};
pub static ABSTRACT_EVENT_LOOP_POLICY_METHODS: &[&NativeDef] = &[&ABSTRACT_EVENT_LOOP_POLICY_GET_EVENT_LOOP, &ABSTRACT_EVENT_LOOP_POLICY_SET_EVENT_LOOP, &ABSTRACT_EVENT_LOOP_POLICY_NEW_EVENT_LOOP, &ABSTRACT_EVENT_LOOP_POLICY_GET_CHILD_WATCHER, &ABSTRACT_EVENT_LOOP_POLICY_SET_CHILD_WATCHER];
static ABSTRACT_EVENT_LOOP_POLICY_TYPE: TypeDef = TypeDef {
    name: "AbstractEventLoopPolicy",
    module: "asyncio.events",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Object,
    home: "asyncio",
    number: 173,
    methods: "get_event_loop set_event_loop new_event_loop get_child_watcher set_child_watcher",
};
/// Says which loop is the current one.
pub fn abstract_event_loop_policy() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ABSTRACT_EVENT_LOOP_POLICY_TYPE)
}
pub static BASE_DEFAULT_EVENT_LOOP_POLICY___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "BaseDefaultEventLoopPolicy.__new__",
    module: "asyncio",
    sig: Signature { names: &["cls"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::base_default_event_loop_policy::__new__(a0) },
};
pub static BASE_DEFAULT_EVENT_LOOP_POLICY_GET_EVENT_LOOP: NativeDef = NativeDef {
    name: "get_event_loop",
    qualname: "BaseDefaultEventLoopPolicy.get_event_loop",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::base_default_event_loop_policy::get_event_loop(a0) },
};
pub static BASE_DEFAULT_EVENT_LOOP_POLICY_SET_EVENT_LOOP: NativeDef = NativeDef {
    name: "set_event_loop",
    qualname: "BaseDefaultEventLoopPolicy.set_event_loop",
    module: "asyncio",
    sig: Signature { names: &["self", "loop"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::base_default_event_loop_policy::set_event_loop(a0, a1) },
};
pub static BASE_DEFAULT_EVENT_LOOP_POLICY_NEW_EVENT_LOOP: NativeDef = NativeDef {
    name: "new_event_loop",
    qualname: "BaseDefaultEventLoopPolicy.new_event_loop",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::base_default_event_loop_policy::new_event_loop(a0) },
};
pub static BASE_DEFAULT_EVENT_LOOP_POLICY_METHODS: &[&NativeDef] = &[&BASE_DEFAULT_EVENT_LOOP_POLICY___NEW__, &BASE_DEFAULT_EVENT_LOOP_POLICY_GET_EVENT_LOOP, &BASE_DEFAULT_EVENT_LOOP_POLICY_SET_EVENT_LOOP, &BASE_DEFAULT_EVENT_LOOP_POLICY_NEW_EVENT_LOOP];
static BASE_DEFAULT_EVENT_LOOP_POLICY_TYPE: TypeDef = TypeDef {
    name: "BaseDefaultEventLoopPolicy",
    module: "asyncio.events",
    bases: &[crate::generated::asyncio::abstract_event_loop_policy],
    layout: Layout::Native,
    home: "asyncio",
    number: 174,
    methods: "__new__= get_event_loop set_event_loop new_event_loop",
};
/// One loop for the main thread, made when it is asked for.
pub fn base_default_event_loop_policy() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BASE_DEFAULT_EVENT_LOOP_POLICY_TYPE)
}
static _UNIX_DEFAULT_EVENT_LOOP_POLICY_TYPE: TypeDef = TypeDef {
    name: "_UnixDefaultEventLoopPolicy",
    module: "asyncio.unix_events",
    bases: &[crate::generated::asyncio::base_default_event_loop_policy],
    layout: Layout::Native,
    home: "asyncio",
    number: 175,
    methods: "",
};
/// The policy where none is set.
pub fn _unix_default_event_loop_policy() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_UNIX_DEFAULT_EVENT_LOOP_POLICY_TYPE)
}
pub static LOCK___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "Lock.__new__",
    module: "asyncio",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::lock::__new__(a0, a1, a2) },
};
pub static LOCK__LOCKED: NativeDef = NativeDef {
    name: "_locked",
    qualname: "Lock._locked",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::lock::_locked(a0) },
};
pub static LOCK__WAITERS: NativeDef = NativeDef {
    name: "_waiters",
    qualname: "Lock._waiters",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::lock::_waiters(a0) },
};
pub static LOCK__LOOP: NativeDef = NativeDef {
    name: "_loop",
    qualname: "Lock._loop",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::lock::_loop(a0) },
};
pub static LOCK___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "Lock.__dict__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::lock::__dict__(a0) },
};
pub static LOCK___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "Lock.__init__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::lock::__init__(a0) },
};
pub static LOCK_LOCKED: NativeDef = NativeDef {
    name: "locked",
    qualname: "Lock.locked",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::lock::locked(a0) },
};
pub static LOCK_ACQUIRE: NativeDef = NativeDef {
    name: "acquire",
    qualname: "Lock.acquire",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::lock::acquire(a0) },
};
pub static LOCK_RELEASE: NativeDef = NativeDef {
    name: "release",
    qualname: "Lock.release",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::lock::release(a0) },
};
pub static LOCK___AENTER__: NativeDef = NativeDef {
    name: "__aenter__",
    qualname: "Lock.__aenter__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::lock::__aenter__(a0) },
};
pub static LOCK___AEXIT__: NativeDef = NativeDef {
    name: "__aexit__",
    qualname: "Lock.__aexit__",
    module: "asyncio",
    sig: Signature { names: &["self", "exc_type", "exc", "tb"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::asyncio::lock::__aexit__(a0, a1, a2, a3) },
};
pub static LOCK___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "Lock.__repr__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::lock::__repr__(a0) },
};
pub static LOCK_METHODS: &[&NativeDef] = &[&LOCK___NEW__, &LOCK__LOCKED, &LOCK__WAITERS, &LOCK__LOOP, &LOCK___DICT__, &LOCK___INIT__, &LOCK_LOCKED, &LOCK_ACQUIRE, &LOCK_RELEASE, &LOCK___AENTER__, &LOCK___AEXIT__, &LOCK___REPR__];
static LOCK_TYPE: TypeDef = TypeDef {
    name: "Lock",
    module: "asyncio.locks",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "asyncio",
    number: 176,
    methods: "__new__= _locked. _waiters. _loop. __dict__. __init__ locked acquire release __aenter__ __aexit__ __repr__",
};
/// A mutex for tasks.
pub fn lock() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &LOCK_TYPE)
}
pub static EVENT___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "Event.__new__",
    module: "asyncio",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::event::__new__(a0, a1, a2) },
};
pub static EVENT__VALUE: NativeDef = NativeDef {
    name: "_value",
    qualname: "Event._value",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::event::_value(a0) },
};
pub static EVENT__WAITERS: NativeDef = NativeDef {
    name: "_waiters",
    qualname: "Event._waiters",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::event::_waiters(a0) },
};
pub static EVENT__LOOP: NativeDef = NativeDef {
    name: "_loop",
    qualname: "Event._loop",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::event::_loop(a0) },
};
pub static EVENT___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "Event.__dict__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::event::__dict__(a0) },
};
pub static EVENT___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "Event.__init__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::event::__init__(a0) },
};
pub static EVENT_IS_SET: NativeDef = NativeDef {
    name: "is_set",
    qualname: "Event.is_set",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::event::is_set(a0) },
};
pub static EVENT_SET: NativeDef = NativeDef {
    name: "set",
    qualname: "Event.set",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::event::set(a0) },
};
pub static EVENT_CLEAR: NativeDef = NativeDef {
    name: "clear",
    qualname: "Event.clear",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::event::clear(a0) },
};
pub static EVENT_WAIT: NativeDef = NativeDef {
    name: "wait",
    qualname: "Event.wait",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::event::wait(a0) },
};
pub static EVENT___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "Event.__repr__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::event::__repr__(a0) },
};
pub static EVENT_METHODS: &[&NativeDef] = &[&EVENT___NEW__, &EVENT__VALUE, &EVENT__WAITERS, &EVENT__LOOP, &EVENT___DICT__, &EVENT___INIT__, &EVENT_IS_SET, &EVENT_SET, &EVENT_CLEAR, &EVENT_WAIT, &EVENT___REPR__];
static EVENT_TYPE: TypeDef = TypeDef {
    name: "Event",
    module: "asyncio.locks",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "asyncio",
    number: 177,
    methods: "__new__= _value. _waiters. _loop. __dict__. __init__ is_set set clear wait __repr__",
};
/// A flag that tasks wait for.
pub fn event() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &EVENT_TYPE)
}
pub static CONDITION___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "Condition.__new__",
    module: "asyncio",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::condition::__new__(a0, a1, a2) },
};
pub static CONDITION__LOCK: NativeDef = NativeDef {
    name: "_lock",
    qualname: "Condition._lock",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::condition::_lock(a0) },
};
pub static CONDITION__WAITERS: NativeDef = NativeDef {
    name: "_waiters",
    qualname: "Condition._waiters",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::condition::_waiters(a0) },
};
pub static CONDITION__LOOP: NativeDef = NativeDef {
    name: "_loop",
    qualname: "Condition._loop",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::condition::_loop(a0) },
};
pub static CONDITION___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "Condition.__dict__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::condition::__dict__(a0) },
};
pub static CONDITION___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "Condition.__init__",
    module: "asyncio",
    sig: Signature { names: &["self", "lock"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::condition::__init__(a0, a1) },
};
pub static CONDITION_LOCKED: NativeDef = NativeDef {
    name: "locked",
    qualname: "Condition.locked",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::condition::locked(a0) },
};
pub static CONDITION_ACQUIRE: NativeDef = NativeDef {
    name: "acquire",
    qualname: "Condition.acquire",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::condition::acquire(a0) },
};
pub static CONDITION_RELEASE: NativeDef = NativeDef {
    name: "release",
    qualname: "Condition.release",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::condition::release(a0) },
};
pub static CONDITION_WAIT: NativeDef = NativeDef {
    name: "wait",
    qualname: "Condition.wait",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::condition::wait(a0) },
};
pub static CONDITION_WAIT_FOR: NativeDef = NativeDef {
    name: "wait_for",
    qualname: "Condition.wait_for",
    module: "asyncio",
    sig: Signature { names: &["self", "predicate"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::condition::wait_for(a0, a1) },
};
pub static CONDITION_NOTIFY: NativeDef = NativeDef {
    name: "notify",
    qualname: "Condition.notify",
    module: "asyncio",
    sig: Signature { names: &["self", "n"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::condition::notify(a0, a1) },
};
pub static CONDITION_NOTIFY_ALL: NativeDef = NativeDef {
    name: "notify_all",
    qualname: "Condition.notify_all",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::condition::notify_all(a0) },
};
pub static CONDITION___AENTER__: NativeDef = NativeDef {
    name: "__aenter__",
    qualname: "Condition.__aenter__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::condition::__aenter__(a0) },
};
pub static CONDITION___AEXIT__: NativeDef = NativeDef {
    name: "__aexit__",
    qualname: "Condition.__aexit__",
    module: "asyncio",
    sig: Signature { names: &["self", "exc_type", "exc", "tb"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::asyncio::condition::__aexit__(a0, a1, a2, a3) },
};
pub static CONDITION___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "Condition.__repr__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::condition::__repr__(a0) },
};
pub static CONDITION_METHODS: &[&NativeDef] = &[&CONDITION___NEW__, &CONDITION__LOCK, &CONDITION__WAITERS, &CONDITION__LOOP, &CONDITION___DICT__, &CONDITION___INIT__, &CONDITION_LOCKED, &CONDITION_ACQUIRE, &CONDITION_RELEASE, &CONDITION_WAIT, &CONDITION_WAIT_FOR, &CONDITION_NOTIFY, &CONDITION_NOTIFY_ALL, &CONDITION___AENTER__, &CONDITION___AEXIT__, &CONDITION___REPR__];
static CONDITION_TYPE: TypeDef = TypeDef {
    name: "Condition",
    module: "asyncio.locks",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "asyncio",
    number: 178,
    methods: "__new__= _lock. _waiters. _loop. __dict__. __init__ locked acquire release wait wait_for notify notify_all __aenter__ __aexit__ __repr__",
};
/// A lock with waiting for notifications.
pub fn condition() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &CONDITION_TYPE)
}
pub static SEMAPHORE___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "Semaphore.__new__",
    module: "asyncio",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::semaphore::__new__(a0, a1, a2) },
};
pub static SEMAPHORE__VALUE: NativeDef = NativeDef {
    name: "_value",
    qualname: "Semaphore._value",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::semaphore::_value(a0) },
};
pub static SEMAPHORE__WAITERS: NativeDef = NativeDef {
    name: "_waiters",
    qualname: "Semaphore._waiters",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::semaphore::_waiters(a0) },
};
pub static SEMAPHORE__LOOP: NativeDef = NativeDef {
    name: "_loop",
    qualname: "Semaphore._loop",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::semaphore::_loop(a0) },
};
pub static SEMAPHORE___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "Semaphore.__dict__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::semaphore::__dict__(a0) },
};
pub static SEMAPHORE___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "Semaphore.__init__",
    module: "asyncio",
    sig: Signature { names: &["self", "value"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::semaphore::__init__(a0, a1) },
};
pub static SEMAPHORE_LOCKED: NativeDef = NativeDef {
    name: "locked",
    qualname: "Semaphore.locked",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::semaphore::locked(a0) },
};
pub static SEMAPHORE_ACQUIRE: NativeDef = NativeDef {
    name: "acquire",
    qualname: "Semaphore.acquire",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::semaphore::acquire(a0) },
};
pub static SEMAPHORE_RELEASE: NativeDef = NativeDef {
    name: "release",
    qualname: "Semaphore.release",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::semaphore::release(a0) },
};
pub static SEMAPHORE___AENTER__: NativeDef = NativeDef {
    name: "__aenter__",
    qualname: "Semaphore.__aenter__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::semaphore::__aenter__(a0) },
};
pub static SEMAPHORE___AEXIT__: NativeDef = NativeDef {
    name: "__aexit__",
    qualname: "Semaphore.__aexit__",
    module: "asyncio",
    sig: Signature { names: &["self", "exc_type", "exc", "tb"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::asyncio::semaphore::__aexit__(a0, a1, a2, a3) },
};
pub static SEMAPHORE___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "Semaphore.__repr__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::semaphore::__repr__(a0) },
};
pub static SEMAPHORE_METHODS: &[&NativeDef] = &[&SEMAPHORE___NEW__, &SEMAPHORE__VALUE, &SEMAPHORE__WAITERS, &SEMAPHORE__LOOP, &SEMAPHORE___DICT__, &SEMAPHORE___INIT__, &SEMAPHORE_LOCKED, &SEMAPHORE_ACQUIRE, &SEMAPHORE_RELEASE, &SEMAPHORE___AENTER__, &SEMAPHORE___AEXIT__, &SEMAPHORE___REPR__];
static SEMAPHORE_TYPE: TypeDef = TypeDef {
    name: "Semaphore",
    module: "asyncio.locks",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "asyncio",
    number: 179,
    methods: "__new__= _value. _waiters. _loop. __dict__. __init__ locked acquire release __aenter__ __aexit__ __repr__",
};
/// A counter that tasks wait for.
pub fn semaphore() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &SEMAPHORE_TYPE)
}
pub static BOUNDED_SEMAPHORE___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "BoundedSemaphore.__init__",
    module: "asyncio",
    sig: Signature { names: &["self", "value"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::bounded_semaphore::__init__(a0, a1) },
};
pub static BOUNDED_SEMAPHORE_METHODS: &[&NativeDef] = &[&BOUNDED_SEMAPHORE___INIT__];
static BOUNDED_SEMAPHORE_TYPE: TypeDef = TypeDef {
    name: "BoundedSemaphore",
    module: "asyncio.locks",
    bases: &[crate::generated::asyncio::semaphore],
    layout: Layout::Native,
    home: "asyncio",
    number: 180,
    methods: "__init__",
};
/// A semaphore whose value does not rise above the first one.
pub fn bounded_semaphore() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BOUNDED_SEMAPHORE_TYPE)
}
pub static BARRIER___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "Barrier.__new__",
    module: "asyncio",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::barrier::__new__(a0, a1, a2) },
};
pub static BARRIER__COUNT: NativeDef = NativeDef {
    name: "_count",
    qualname: "Barrier._count",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::barrier::_count(a0) },
};
pub static BARRIER___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "Barrier.__dict__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::barrier::__dict__(a0) },
};
pub static BARRIER___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "Barrier.__init__",
    module: "asyncio",
    sig: Signature { names: &["self", "parties"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::barrier::__init__(a0, a1) },
};
pub static BARRIER_WAIT: NativeDef = NativeDef {
    name: "wait",
    qualname: "Barrier.wait",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::barrier::wait(a0) },
};
pub static BARRIER_RESET: NativeDef = NativeDef {
    name: "reset",
    qualname: "Barrier.reset",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::barrier::reset(a0) },
};
pub static BARRIER_ABORT: NativeDef = NativeDef {
    name: "abort",
    qualname: "Barrier.abort",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::barrier::abort(a0) },
};
pub static BARRIER_PARTIES: NativeDef = NativeDef {
    name: "parties",
    qualname: "Barrier.parties",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::barrier::parties(a0) },
};
pub static BARRIER_N_WAITING: NativeDef = NativeDef {
    name: "n_waiting",
    qualname: "Barrier.n_waiting",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::barrier::n_waiting(a0) },
};
pub static BARRIER_BROKEN: NativeDef = NativeDef {
    name: "broken",
    qualname: "Barrier.broken",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::barrier::broken(a0) },
};
pub static BARRIER___AENTER__: NativeDef = NativeDef {
    name: "__aenter__",
    qualname: "Barrier.__aenter__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::barrier::__aenter__(a0) },
};
pub static BARRIER___AEXIT__: NativeDef = NativeDef {
    name: "__aexit__",
    qualname: "Barrier.__aexit__",
    module: "asyncio",
    sig: Signature { names: &["self", "args"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::barrier::__aexit__(a0, a1) },
};
pub static BARRIER___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "Barrier.__repr__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::barrier::__repr__(a0) },
};
pub static BARRIER_METHODS: &[&NativeDef] = &[&BARRIER___NEW__, &BARRIER__COUNT, &BARRIER___DICT__, &BARRIER___INIT__, &BARRIER_WAIT, &BARRIER_RESET, &BARRIER_ABORT, &BARRIER_PARTIES, &BARRIER_N_WAITING, &BARRIER_BROKEN, &BARRIER___AENTER__, &BARRIER___AEXIT__, &BARRIER___REPR__];
static BARRIER_TYPE: TypeDef = TypeDef {
    name: "Barrier",
    module: "asyncio.locks",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "asyncio",
    number: 181,
    methods: "__new__= _count. __dict__. __init__ wait reset abort parties. n_waiting. broken. __aenter__ __aexit__ __repr__",
};
/// A point where tasks wait for each other.
pub fn barrier() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BARRIER_TYPE)
}
pub static QUEUE___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "Queue.__new__",
    module: "asyncio",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::queue::__new__(a0, a1, a2) },
};
pub static QUEUE__GETTERS: NativeDef = NativeDef {
    name: "_getters",
    qualname: "Queue._getters",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::queue::_getters(a0) },
};
pub static QUEUE__PUTTERS: NativeDef = NativeDef {
    name: "_putters",
    qualname: "Queue._putters",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::queue::_putters(a0) },
};
pub static QUEUE__UNFINISHED_TASKS: NativeDef = NativeDef {
    name: "_unfinished_tasks",
    qualname: "Queue._unfinished_tasks",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::queue::_unfinished_tasks(a0) },
};
pub static QUEUE__LOOP: NativeDef = NativeDef {
    name: "_loop",
    qualname: "Queue._loop",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::queue::_loop(a0) },
};
pub static QUEUE___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "Queue.__dict__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::queue::__dict__(a0) },
};
pub static QUEUE___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "Queue.__init__",
    module: "asyncio",
    sig: Signature { names: &["self", "maxsize"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(0)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::queue::__init__(a0, a1) },
};
pub static QUEUE__FORMAT: NativeDef = NativeDef {
    name: "_format",
    qualname: "Queue._format",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::queue::_format(a0) },
};
pub static QUEUE__INIT: NativeDef = NativeDef {
    name: "_init",
    qualname: "Queue._init",
    module: "asyncio",
    sig: Signature { names: &["self", "maxsize"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::queue::_init(a0, a1) },
};
pub static QUEUE__PUT: NativeDef = NativeDef {
    name: "_put",
    qualname: "Queue._put",
    module: "asyncio",
    sig: Signature { names: &["self", "item"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::queue::_put(a0, a1) },
};
pub static QUEUE__GET: NativeDef = NativeDef {
    name: "_get",
    qualname: "Queue._get",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::queue::_get(a0) },
};
pub static QUEUE_QSIZE: NativeDef = NativeDef {
    name: "qsize",
    qualname: "Queue.qsize",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::queue::qsize(a0) },
};
pub static QUEUE_MAXSIZE: NativeDef = NativeDef {
    name: "maxsize",
    qualname: "Queue.maxsize",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::queue::maxsize(a0) },
};
pub static QUEUE_EMPTY: NativeDef = NativeDef {
    name: "empty",
    qualname: "Queue.empty",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::queue::empty(a0) },
};
pub static QUEUE_FULL: NativeDef = NativeDef {
    name: "full",
    qualname: "Queue.full",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::queue::full(a0) },
};
pub static QUEUE_PUT: NativeDef = NativeDef {
    name: "put",
    qualname: "Queue.put",
    module: "asyncio",
    sig: Signature { names: &["self", "item"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::queue::put(a0, a1) },
};
pub static QUEUE_PUT_NOWAIT: NativeDef = NativeDef {
    name: "put_nowait",
    qualname: "Queue.put_nowait",
    module: "asyncio",
    sig: Signature { names: &["self", "item"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::queue::put_nowait(a0, a1) },
};
pub static QUEUE_GET: NativeDef = NativeDef {
    name: "get",
    qualname: "Queue.get",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::queue::get(a0) },
};
pub static QUEUE_GET_NOWAIT: NativeDef = NativeDef {
    name: "get_nowait",
    qualname: "Queue.get_nowait",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::queue::get_nowait(a0) },
};
pub static QUEUE_TASK_DONE: NativeDef = NativeDef {
    name: "task_done",
    qualname: "Queue.task_done",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::queue::task_done(a0) },
};
pub static QUEUE_JOIN: NativeDef = NativeDef {
    name: "join",
    qualname: "Queue.join",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::queue::join(a0) },
};
pub static QUEUE___CLASS_GETITEM__: NativeDef = NativeDef {
    name: "__class_getitem__",
    qualname: "Queue.__class_getitem__",
    module: "asyncio",
    sig: Signature { names: &["cls", "item"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::queue::__class_getitem__(a0, a1) },
};
pub static QUEUE___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "Queue.__repr__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::queue::__repr__(a0) },
};
pub static QUEUE___STR__: NativeDef = NativeDef {
    name: "__str__",
    qualname: "Queue.__str__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::queue::__str__(a0) },
};
pub static QUEUE_METHODS: &[&NativeDef] = &[&QUEUE___NEW__, &QUEUE__GETTERS, &QUEUE__PUTTERS, &QUEUE__UNFINISHED_TASKS, &QUEUE__LOOP, &QUEUE___DICT__, &QUEUE___INIT__, &QUEUE__FORMAT, &QUEUE__INIT, &QUEUE__PUT, &QUEUE__GET, &QUEUE_QSIZE, &QUEUE_MAXSIZE, &QUEUE_EMPTY, &QUEUE_FULL, &QUEUE_PUT, &QUEUE_PUT_NOWAIT, &QUEUE_GET, &QUEUE_GET_NOWAIT, &QUEUE_TASK_DONE, &QUEUE_JOIN, &QUEUE___CLASS_GETITEM__, &QUEUE___REPR__, &QUEUE___STR__];
static QUEUE_TYPE: TypeDef = TypeDef {
    name: "Queue",
    module: "asyncio.queues",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "asyncio",
    number: 182,
    methods: "__new__= _getters. _putters. _unfinished_tasks. _loop. __dict__. __init__ _format _init _put _get qsize maxsize. empty full put put_nowait get get_nowait task_done join __class_getitem__@ __repr__ __str__",
};
/// A queue for tasks, first in, first out.
pub fn queue() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &QUEUE_TYPE)
}
static PRIORITY_QUEUE_TYPE: TypeDef = TypeDef {
    name: "PriorityQueue",
    module: "asyncio.queues",
    bases: &[crate::generated::asyncio::queue],
    layout: Layout::Native,
    home: "asyncio",
    number: 183,
    methods: "",
};
/// A queue that gives the smallest item first.
pub fn priority_queue() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &PRIORITY_QUEUE_TYPE)
}
static LIFO_QUEUE_TYPE: TypeDef = TypeDef {
    name: "LifoQueue",
    module: "asyncio.queues",
    bases: &[crate::generated::asyncio::queue],
    layout: Layout::Native,
    home: "asyncio",
    number: 184,
    methods: "",
};
/// A queue that gives the newest item first.
pub fn lifo_queue() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &LIFO_QUEUE_TYPE)
}
/// The module `asyncio`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "asyncio",
    functions: &[("run", &RUN), ("sleep", &SLEEP), ("create_task", &CREATE_TASK), ("ensure_future", &ENSURE_FUTURE), ("gather", &GATHER), ("shield", &SHIELD), ("wait_for", &WAIT_FOR), ("wait", &WAIT), ("as_completed", &AS_COMPLETED), ("timeout", &TIMEOUT), ("timeout_at", &TIMEOUT_AT), ("to_thread", &TO_THREAD), ("run_coroutine_threadsafe", &RUN_COROUTINE_THREADSAFE), ("wrap_future", &WRAP_FUTURE), ("current_task", &CURRENT_TASK), ("all_tasks", &ALL_TASKS), ("_register_task", &_REGISTER_TASK), ("_unregister_task", &_UNREGISTER_TASK), ("_enter_task", &_ENTER_TASK), ("_leave_task", &_LEAVE_TASK), ("get_running_loop", &GET_RUNNING_LOOP), ("_get_running_loop", &_GET_RUNNING_LOOP), ("_set_running_loop", &_SET_RUNNING_LOOP), ("get_event_loop", &GET_EVENT_LOOP), ("new_event_loop", &NEW_EVENT_LOOP), ("set_event_loop", &SET_EVENT_LOOP), ("iscoroutine", &ISCOROUTINE), ("iscoroutinefunction", &ISCOROUTINEFUNCTION), ("isfuture", &ISFUTURE), ("get_event_loop_policy", &GET_EVENT_LOOP_POLICY), ("set_event_loop_policy", &SET_EVENT_LOOP_POLICY)],
    types: &[("CancelledError", crate::generated::asyncio::cancelled_error), ("InvalidStateError", crate::generated::asyncio::invalid_state_error), ("BrokenBarrierError", crate::generated::asyncio::broken_barrier_error), ("SendfileNotAvailableError", crate::generated::asyncio::sendfile_not_available_error), ("IncompleteReadError", crate::generated::asyncio::incomplete_read_error), ("LimitOverrunError", crate::generated::asyncio::limit_overrun_error), ("QueueEmpty", crate::generated::asyncio::queue_empty), ("QueueFull", crate::generated::asyncio::queue_full), ("Future", crate::generated::asyncio::future), ("Task", crate::generated::asyncio::task), ("Timeout", crate::generated::asyncio::timeout), ("TaskGroup", crate::generated::asyncio::task_group), ("Runner", crate::generated::asyncio::runner), ("AbstractEventLoop", crate::generated::asyncio::abstract_event_loop), ("BaseEventLoop", crate::generated::asyncio::base_event_loop), ("Handle", crate::generated::asyncio::handle), ("TimerHandle", crate::generated::asyncio::timer_handle), ("AbstractEventLoopPolicy", crate::generated::asyncio::abstract_event_loop_policy), ("Lock", crate::generated::asyncio::lock), ("Event", crate::generated::asyncio::event), ("Condition", crate::generated::asyncio::condition), ("Semaphore", crate::generated::asyncio::semaphore), ("BoundedSemaphore", crate::generated::asyncio::bounded_semaphore), ("Barrier", crate::generated::asyncio::barrier), ("Queue", crate::generated::asyncio::queue), ("PriorityQueue", crate::generated::asyncio::priority_queue), ("LifoQueue", crate::generated::asyncio::lifo_queue), ("TimeoutError", crate::generated::exceptions::timeout_error), ("SelectorEventLoop", crate::generated::asyncio::_unix_selector_event_loop), ("DefaultEventLoopPolicy", crate::generated::asyncio::_unix_default_event_loop_policy)],
    constants: &[("FIRST_COMPLETED", crate::stdlib::asyncio::first_completed), ("FIRST_EXCEPTION", crate::stdlib::asyncio::first_exception), ("ALL_COMPLETED", crate::stdlib::asyncio::all_completed)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["run", "sleep", "create_task", "ensure_future", "gather", "shield", "wait_for", "wait", "as_completed", "timeout", "timeout_at", "to_thread", "run_coroutine_threadsafe", "wrap_future", "current_task", "all_tasks", "_register_task", "_unregister_task", "_enter_task", "_leave_task", "get_running_loop", "_get_running_loop", "_set_running_loop", "get_event_loop", "new_event_loop", "set_event_loop", "iscoroutine", "iscoroutinefunction", "isfuture", "get_event_loop_policy", "set_event_loop_policy", "CancelledError", "InvalidStateError", "BrokenBarrierError", "SendfileNotAvailableError", "IncompleteReadError", "LimitOverrunError", "QueueEmpty", "QueueFull", "Future", "Task", "Timeout", "TaskGroup", "Runner", "AbstractEventLoop", "BaseEventLoop", "Handle", "TimerHandle", "AbstractEventLoopPolicy", "Lock", "Event", "Condition", "Semaphore", "BoundedSemaphore", "Barrier", "Queue", "PriorityQueue", "LifoQueue", "TimeoutError", "SelectorEventLoop", "DefaultEventLoopPolicy", "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED"];
