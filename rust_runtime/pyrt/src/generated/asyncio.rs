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
pub static OPEN_CONNECTION: NativeDef = NativeDef {
    name: "open_connection",
    qualname: "open_connection",
    module: "asyncio",
    sig: Signature { names: &["host", "port", "limit", "kwds"], posonly: 0, pos: 2, kwonly: 1, varargs: false, varkw: true },
    defaults: &[Default::None, Default::None, Default::Int(65536)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::asyncio::open_connection(a0, a1, a2, a3) },
};
pub static START_SERVER: NativeDef = NativeDef {
    name: "start_server",
    qualname: "start_server",
    module: "asyncio",
    sig: Signature { names: &["client_connected_cb", "host", "port", "limit", "kwds"], posonly: 0, pos: 3, kwonly: 1, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::None, Default::None, Default::Int(65536)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::asyncio::start_server(a0, a1, a2, a3, a4) },
};
pub static OPEN_UNIX_CONNECTION: NativeDef = NativeDef {
    name: "open_unix_connection",
    qualname: "open_unix_connection",
    module: "asyncio",
    sig: Signature { names: &["path", "limit", "kwds"], posonly: 0, pos: 1, kwonly: 1, varargs: false, varkw: true },
    defaults: &[Default::None, Default::Int(65536)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::open_unix_connection(a0, a1, a2) },
};
pub static START_UNIX_SERVER: NativeDef = NativeDef {
    name: "start_unix_server",
    qualname: "start_unix_server",
    module: "asyncio",
    sig: Signature { names: &["client_connected_cb", "path", "limit", "kwds"], posonly: 0, pos: 2, kwonly: 1, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::None, Default::Int(65536)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::asyncio::start_unix_server(a0, a1, a2, a3) },
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
pub static GET_CHILD_WATCHER: NativeDef = NativeDef {
    name: "get_child_watcher",
    qualname: "get_child_watcher",
    module: "asyncio",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::asyncio::get_child_watcher(),
};
pub static SET_CHILD_WATCHER: NativeDef = NativeDef {
    name: "set_child_watcher",
    qualname: "set_child_watcher",
    module: "asyncio",
    sig: Signature { names: &["watcher"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::set_child_watcher(a0) },
};
pub static CREATE_SUBPROCESS_EXEC: NativeDef = NativeDef {
    name: "create_subprocess_exec",
    qualname: "create_subprocess_exec",
    module: "asyncio",
    sig: Signature { names: &["program", "stdin", "stdout", "stderr", "limit", "args", "kwds"], posonly: 0, pos: 1, kwonly: 4, varargs: true, varkw: true },
    defaults: &[Default::Required, Default::None, Default::None, Default::None, Default::Int(65536)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4, a5, a6] = given(a); crate::stdlib::asyncio::create_subprocess_exec(a0, a1, a2, a3, a4, a5, a6) },
};
pub static CREATE_SUBPROCESS_SHELL: NativeDef = NativeDef {
    name: "create_subprocess_shell",
    qualname: "create_subprocess_shell",
    module: "asyncio",
    sig: Signature { names: &["cmd", "stdin", "stdout", "stderr", "limit", "kwds"], posonly: 0, pos: 5, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::None, Default::None, Default::None, Default::Int(65536)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4, a5] = given(a); crate::stdlib::asyncio::create_subprocess_shell(a0, a1, a2, a3, a4, a5) },
};
static CANCELLED_ERROR_TYPE: TypeDef = TypeDef {
    name: "CancelledError",
    module: "asyncio.exceptions",
    bases: &[crate::generated::exceptions::base_exception],
    layout: Layout::Exception,
    home: "asyncio",
    number: 168,
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
    number: 169,
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
    number: 170,
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
    number: 171,
    methods: "",
};
/// Sendfile syscall is not available.
pub fn sendfile_not_available_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &SENDFILE_NOT_AVAILABLE_ERROR_TYPE)
}
pub static INCOMPLETE_READ_ERROR___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "IncompleteReadError.__init__",
    module: "asyncio",
    sig: Signature { names: &["self", "partial", "expected"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::incomplete_read_error::__init__(a0, a1, a2) },
};
pub static INCOMPLETE_READ_ERROR___REDUCE__: NativeDef = NativeDef {
    name: "__reduce__",
    qualname: "IncompleteReadError.__reduce__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::incomplete_read_error::__reduce__(a0) },
};
pub static INCOMPLETE_READ_ERROR_METHODS: &[&NativeDef] = &[&INCOMPLETE_READ_ERROR___INIT__, &INCOMPLETE_READ_ERROR___REDUCE__];
static INCOMPLETE_READ_ERROR_TYPE: TypeDef = TypeDef {
    name: "IncompleteReadError",
    module: "asyncio.exceptions",
    bases: &[crate::generated::exceptions::eof_error],
    layout: Layout::Exception,
    home: "asyncio",
    number: 172,
    methods: "__init__ __reduce__",
};
/// Incomplete read error.
pub fn incomplete_read_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &INCOMPLETE_READ_ERROR_TYPE)
}
pub static LIMIT_OVERRUN_ERROR___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "LimitOverrunError.__init__",
    module: "asyncio",
    sig: Signature { names: &["self", "message", "consumed"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::limit_overrun_error::__init__(a0, a1, a2) },
};
pub static LIMIT_OVERRUN_ERROR___REDUCE__: NativeDef = NativeDef {
    name: "__reduce__",
    qualname: "LimitOverrunError.__reduce__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::limit_overrun_error::__reduce__(a0) },
};
pub static LIMIT_OVERRUN_ERROR_METHODS: &[&NativeDef] = &[&LIMIT_OVERRUN_ERROR___INIT__, &LIMIT_OVERRUN_ERROR___REDUCE__];
static LIMIT_OVERRUN_ERROR_TYPE: TypeDef = TypeDef {
    name: "LimitOverrunError",
    module: "asyncio.exceptions",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    home: "asyncio",
    number: 173,
    methods: "__init__ __reduce__",
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
    number: 174,
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
    number: 175,
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
    number: 176,
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
pub static TASK_GET_STACK: NativeDef = NativeDef {
    name: "get_stack",
    qualname: "Task.get_stack",
    module: "asyncio",
    sig: Signature { names: &["self", "limit"], posonly: 1, pos: 1, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::task::get_stack(a0, a1) },
};
pub static TASK_PRINT_STACK: NativeDef = NativeDef {
    name: "print_stack",
    qualname: "Task.print_stack",
    module: "asyncio",
    sig: Signature { names: &["self", "limit", "file"], posonly: 1, pos: 1, kwonly: 2, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::task::print_stack(a0, a1, a2) },
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
pub static TASK_METHODS: &[&NativeDef] = &[&TASK___NEW__, &TASK___INIT__, &TASK_CANCEL, &TASK_UNCANCEL, &TASK_CANCELLING, &TASK_GET_NAME, &TASK_SET_NAME, &TASK_GET_CORO, &TASK_GET_STACK, &TASK_PRINT_STACK, &TASK_SET_RESULT, &TASK_SET_EXCEPTION, &TASK__LOG_DESTROY_PENDING, &TASK__FUT_WAITER, &TASK__MUST_CANCEL, &TASK__CORO, &TASK___REPR__];
static TASK_TYPE: TypeDef = TypeDef {
    name: "Task",
    module: "_asyncio",
    bases: &[crate::generated::asyncio::future],
    layout: Layout::Native,
    home: "asyncio",
    number: 177,
    methods: "__new__= __init__ cancel uncancel cancelling get_name set_name get_coro get_stack print_stack set_result set_exception _log_destroy_pending. _fut_waiter. _must_cancel. _coro. __repr__",
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
    number: 178,
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
    number: 179,
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
    number: 180,
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
    number: 181,
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
    number: 182,
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
    number: 183,
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
pub static BASE_EVENT_LOOP__READY: NativeDef = NativeDef {
    name: "_ready",
    qualname: "BaseEventLoop._ready",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::base_event_loop::_ready(a0) },
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
pub static BASE_EVENT_LOOP_METHODS: &[&NativeDef] = &[&BASE_EVENT_LOOP___NEW__, &BASE_EVENT_LOOP___INIT__, &BASE_EVENT_LOOP___DICT__, &BASE_EVENT_LOOP_SLOW_CALLBACK_DURATION, &BASE_EVENT_LOOP___SETATTR__, &BASE_EVENT_LOOP__READY, &BASE_EVENT_LOOP__RUN_ONCE, &BASE_EVENT_LOOP_RUN_FOREVER, &BASE_EVENT_LOOP_RUN_UNTIL_COMPLETE, &BASE_EVENT_LOOP_STOP, &BASE_EVENT_LOOP_CLOSE, &BASE_EVENT_LOOP_IS_RUNNING, &BASE_EVENT_LOOP_IS_CLOSED, &BASE_EVENT_LOOP_TIME, &BASE_EVENT_LOOP_CALL_SOON, &BASE_EVENT_LOOP_CALL_SOON_THREADSAFE, &BASE_EVENT_LOOP_CALL_LATER, &BASE_EVENT_LOOP_CALL_AT, &BASE_EVENT_LOOP_CREATE_FUTURE, &BASE_EVENT_LOOP_CREATE_TASK, &BASE_EVENT_LOOP_SET_TASK_FACTORY, &BASE_EVENT_LOOP_GET_TASK_FACTORY, &BASE_EVENT_LOOP_SET_EXCEPTION_HANDLER, &BASE_EVENT_LOOP_GET_EXCEPTION_HANDLER, &BASE_EVENT_LOOP_CALL_EXCEPTION_HANDLER, &BASE_EVENT_LOOP_DEFAULT_EXCEPTION_HANDLER, &BASE_EVENT_LOOP_GET_DEBUG, &BASE_EVENT_LOOP_SET_DEBUG, &BASE_EVENT_LOOP_SHUTDOWN_ASYNCGENS, &BASE_EVENT_LOOP_SHUTDOWN_DEFAULT_EXECUTOR, &BASE_EVENT_LOOP_RUN_IN_EXECUTOR, &BASE_EVENT_LOOP_SET_DEFAULT_EXECUTOR, &BASE_EVENT_LOOP___REPR__];
static BASE_EVENT_LOOP_TYPE: TypeDef = TypeDef {
    name: "BaseEventLoop",
    module: "asyncio.base_events",
    bases: &[crate::generated::asyncio::abstract_event_loop],
    layout: Layout::Native,
    home: "asyncio",
    number: 184,
    methods: "__new__= __init__ __dict__. slow_callback_duration. __setattr__ _ready. _run_once run_forever run_until_complete stop close is_running is_closed time call_soon call_soon_threadsafe call_later call_at create_future create_task set_task_factory get_task_factory set_exception_handler get_exception_handler call_exception_handler default_exception_handler get_debug set_debug shutdown_asyncgens shutdown_default_executor run_in_executor set_default_executor __repr__",
};
/// What loops have in common.
pub fn base_event_loop() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BASE_EVENT_LOOP_TYPE)
}
pub static BASE_SELECTOR_EVENT_LOOP_ADD_READER: NativeDef = NativeDef {
    name: "add_reader",
    qualname: "BaseSelectorEventLoop.add_reader",
    module: "asyncio",
    sig: Signature { names: &["self", "fd", "callback", "args"], posonly: 1, pos: 3, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::asyncio::base_selector_event_loop::add_reader(a0, a1, a2, a3) },
};
pub static BASE_SELECTOR_EVENT_LOOP_REMOVE_READER: NativeDef = NativeDef {
    name: "remove_reader",
    qualname: "BaseSelectorEventLoop.remove_reader",
    module: "asyncio",
    sig: Signature { names: &["self", "fd"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::base_selector_event_loop::remove_reader(a0, a1) },
};
pub static BASE_SELECTOR_EVENT_LOOP_ADD_WRITER: NativeDef = NativeDef {
    name: "add_writer",
    qualname: "BaseSelectorEventLoop.add_writer",
    module: "asyncio",
    sig: Signature { names: &["self", "fd", "callback", "args"], posonly: 1, pos: 3, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::asyncio::base_selector_event_loop::add_writer(a0, a1, a2, a3) },
};
pub static BASE_SELECTOR_EVENT_LOOP_REMOVE_WRITER: NativeDef = NativeDef {
    name: "remove_writer",
    qualname: "BaseSelectorEventLoop.remove_writer",
    module: "asyncio",
    sig: Signature { names: &["self", "fd"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::base_selector_event_loop::remove_writer(a0, a1) },
};
pub static BASE_SELECTOR_EVENT_LOOP_CREATE_CONNECTION: NativeDef = NativeDef {
    name: "create_connection",
    qualname: "BaseSelectorEventLoop.create_connection",
    module: "asyncio",
    sig: Signature { names: &["self", "protocol_factory", "host", "port", "kwargs"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::asyncio::base_selector_event_loop::create_connection(a0, a1, a2, a3, a4) },
};
pub static BASE_SELECTOR_EVENT_LOOP_CREATE_UNIX_CONNECTION: NativeDef = NativeDef {
    name: "create_unix_connection",
    qualname: "BaseSelectorEventLoop.create_unix_connection",
    module: "asyncio",
    sig: Signature { names: &["self", "protocol_factory", "path", "kwargs"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::asyncio::base_selector_event_loop::create_unix_connection(a0, a1, a2, a3) },
};
pub static BASE_SELECTOR_EVENT_LOOP_CONNECT_ACCEPTED_SOCKET: NativeDef = NativeDef {
    name: "connect_accepted_socket",
    qualname: "BaseSelectorEventLoop.connect_accepted_socket",
    module: "asyncio",
    sig: Signature { names: &["self", "protocol_factory", "sock", "kwargs"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::asyncio::base_selector_event_loop::connect_accepted_socket(a0, a1, a2, a3) },
};
pub static BASE_SELECTOR_EVENT_LOOP_CONNECT_READ_PIPE: NativeDef = NativeDef {
    name: "connect_read_pipe",
    qualname: "BaseSelectorEventLoop.connect_read_pipe",
    module: "asyncio",
    sig: Signature { names: &["self", "protocol_factory", "pipe"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::base_selector_event_loop::connect_read_pipe(a0, a1, a2) },
};
pub static BASE_SELECTOR_EVENT_LOOP_CONNECT_WRITE_PIPE: NativeDef = NativeDef {
    name: "connect_write_pipe",
    qualname: "BaseSelectorEventLoop.connect_write_pipe",
    module: "asyncio",
    sig: Signature { names: &["self", "protocol_factory", "pipe"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::base_selector_event_loop::connect_write_pipe(a0, a1, a2) },
};
pub static BASE_SELECTOR_EVENT_LOOP_START_TLS: NativeDef = NativeDef {
    name: "start_tls",
    qualname: "BaseSelectorEventLoop.start_tls",
    module: "asyncio",
    sig: Signature { names: &["self", "transport", "protocol", "sslcontext", "server_side", "server_hostname", "ssl_handshake_timeout", "ssl_shutdown_timeout"], posonly: 1, pos: 4, kwonly: 4, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required, Default::Bool(false), Default::None, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4, a5, a6, a7] = given(a); crate::stdlib::asyncio::base_selector_event_loop::start_tls(a0, a1, a2, a3, a4, a5, a6, a7) },
};
pub static BASE_SELECTOR_EVENT_LOOP_CREATE_SERVER: NativeDef = NativeDef {
    name: "create_server",
    qualname: "BaseSelectorEventLoop.create_server",
    module: "asyncio",
    sig: Signature { names: &["self", "protocol_factory", "host", "port", "kwargs"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::asyncio::base_selector_event_loop::create_server(a0, a1, a2, a3, a4) },
};
pub static BASE_SELECTOR_EVENT_LOOP_CREATE_UNIX_SERVER: NativeDef = NativeDef {
    name: "create_unix_server",
    qualname: "BaseSelectorEventLoop.create_unix_server",
    module: "asyncio",
    sig: Signature { names: &["self", "protocol_factory", "path", "kwargs"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::asyncio::base_selector_event_loop::create_unix_server(a0, a1, a2, a3) },
};
pub static BASE_SELECTOR_EVENT_LOOP_CREATE_DATAGRAM_ENDPOINT: NativeDef = NativeDef {
    name: "create_datagram_endpoint",
    qualname: "BaseSelectorEventLoop.create_datagram_endpoint",
    module: "asyncio",
    sig: Signature { names: &["self", "protocol_factory", "local_addr", "remote_addr", "kwargs"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::asyncio::base_selector_event_loop::create_datagram_endpoint(a0, a1, a2, a3, a4) },
};
pub static BASE_SELECTOR_EVENT_LOOP_GETADDRINFO: NativeDef = NativeDef {
    name: "getaddrinfo",
    qualname: "BaseSelectorEventLoop.getaddrinfo",
    module: "asyncio",
    sig: Signature { names: &["self", "host", "port", "family", "type", "proto", "flags"], posonly: 1, pos: 3, kwonly: 4, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Int(0), Default::Int(0), Default::Int(0), Default::Int(0)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4, a5, a6] = given(a); crate::stdlib::asyncio::base_selector_event_loop::getaddrinfo(a0, a1, a2, a3, a4, a5, a6) },
};
pub static BASE_SELECTOR_EVENT_LOOP_GETNAMEINFO: NativeDef = NativeDef {
    name: "getnameinfo",
    qualname: "BaseSelectorEventLoop.getnameinfo",
    module: "asyncio",
    sig: Signature { names: &["self", "sockaddr", "flags"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::base_selector_event_loop::getnameinfo(a0, a1, a2) },
};
pub static BASE_SELECTOR_EVENT_LOOP_SOCK_RECV: NativeDef = NativeDef {
    name: "sock_recv",
    qualname: "BaseSelectorEventLoop.sock_recv",
    module: "asyncio",
    sig: Signature { names: &["self", "sock", "n"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::base_selector_event_loop::sock_recv(a0, a1, a2) },
};
pub static BASE_SELECTOR_EVENT_LOOP_SOCK_RECV_INTO: NativeDef = NativeDef {
    name: "sock_recv_into",
    qualname: "BaseSelectorEventLoop.sock_recv_into",
    module: "asyncio",
    sig: Signature { names: &["self", "sock", "buf"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::base_selector_event_loop::sock_recv_into(a0, a1, a2) },
};
pub static BASE_SELECTOR_EVENT_LOOP_SOCK_RECVFROM: NativeDef = NativeDef {
    name: "sock_recvfrom",
    qualname: "BaseSelectorEventLoop.sock_recvfrom",
    module: "asyncio",
    sig: Signature { names: &["self", "sock", "bufsize"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::base_selector_event_loop::sock_recvfrom(a0, a1, a2) },
};
pub static BASE_SELECTOR_EVENT_LOOP_SOCK_RECVFROM_INTO: NativeDef = NativeDef {
    name: "sock_recvfrom_into",
    qualname: "BaseSelectorEventLoop.sock_recvfrom_into",
    module: "asyncio",
    sig: Signature { names: &["self", "sock", "buf", "nbytes"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Int(0)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::asyncio::base_selector_event_loop::sock_recvfrom_into(a0, a1, a2, a3) },
};
pub static BASE_SELECTOR_EVENT_LOOP_SOCK_SENDALL: NativeDef = NativeDef {
    name: "sock_sendall",
    qualname: "BaseSelectorEventLoop.sock_sendall",
    module: "asyncio",
    sig: Signature { names: &["self", "sock", "data"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::base_selector_event_loop::sock_sendall(a0, a1, a2) },
};
pub static BASE_SELECTOR_EVENT_LOOP_SOCK_SENDTO: NativeDef = NativeDef {
    name: "sock_sendto",
    qualname: "BaseSelectorEventLoop.sock_sendto",
    module: "asyncio",
    sig: Signature { names: &["self", "sock", "data", "address"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::asyncio::base_selector_event_loop::sock_sendto(a0, a1, a2, a3) },
};
pub static BASE_SELECTOR_EVENT_LOOP_SOCK_SENDFILE: NativeDef = NativeDef {
    name: "sock_sendfile",
    qualname: "BaseSelectorEventLoop.sock_sendfile",
    module: "asyncio",
    sig: Signature { names: &["self", "sock", "file", "offset", "count", "fallback"], posonly: 1, pos: 5, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Int(0), Default::None, Default::Bool(true)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4, a5] = given(a); crate::stdlib::asyncio::base_selector_event_loop::sock_sendfile(a0, a1, a2, a3, a4, a5) },
};
pub static BASE_SELECTOR_EVENT_LOOP_SENDFILE: NativeDef = NativeDef {
    name: "sendfile",
    qualname: "BaseSelectorEventLoop.sendfile",
    module: "asyncio",
    sig: Signature { names: &["self", "transport", "file", "offset", "count", "fallback"], posonly: 1, pos: 5, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Int(0), Default::None, Default::Bool(true)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4, a5] = given(a); crate::stdlib::asyncio::base_selector_event_loop::sendfile(a0, a1, a2, a3, a4, a5) },
};
pub static BASE_SELECTOR_EVENT_LOOP_SOCK_ACCEPT: NativeDef = NativeDef {
    name: "sock_accept",
    qualname: "BaseSelectorEventLoop.sock_accept",
    module: "asyncio",
    sig: Signature { names: &["self", "sock"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::base_selector_event_loop::sock_accept(a0, a1) },
};
pub static BASE_SELECTOR_EVENT_LOOP_SOCK_CONNECT: NativeDef = NativeDef {
    name: "sock_connect",
    qualname: "BaseSelectorEventLoop.sock_connect",
    module: "asyncio",
    sig: Signature { names: &["self", "sock", "address"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::base_selector_event_loop::sock_connect(a0, a1, a2) },
};
pub static BASE_SELECTOR_EVENT_LOOP_SUBPROCESS_EXEC: NativeDef = NativeDef {
    name: "subprocess_exec",
    qualname: "BaseSelectorEventLoop.subprocess_exec",
    module: "asyncio",
    sig: Signature { names: &["self", "protocol_factory", "program", "stdin", "stdout", "stderr", "args", "kwargs"], posonly: 1, pos: 3, kwonly: 3, varargs: true, varkw: true },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Int(-1), Default::Int(-1), Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4, a5, a6, a7] = given(a); crate::stdlib::asyncio::base_selector_event_loop::subprocess_exec(a0, a1, a2, a3, a4, a5, a6, a7) },
};
pub static BASE_SELECTOR_EVENT_LOOP_SUBPROCESS_SHELL: NativeDef = NativeDef {
    name: "subprocess_shell",
    qualname: "BaseSelectorEventLoop.subprocess_shell",
    module: "asyncio",
    sig: Signature { names: &["self", "protocol_factory", "cmd", "stdin", "stdout", "stderr", "kwargs"], posonly: 1, pos: 3, kwonly: 3, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Int(-1), Default::Int(-1), Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4, a5, a6] = given(a); crate::stdlib::asyncio::base_selector_event_loop::subprocess_shell(a0, a1, a2, a3, a4, a5, a6) },
};
pub static BASE_SELECTOR_EVENT_LOOP_ADD_SIGNAL_HANDLER: NativeDef = NativeDef {
    name: "add_signal_handler",
    qualname: "BaseSelectorEventLoop.add_signal_handler",
    module: "asyncio",
    sig: Signature { names: &["self", "sig", "callback", "args"], posonly: 1, pos: 3, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::asyncio::base_selector_event_loop::add_signal_handler(a0, a1, a2, a3) },
};
pub static BASE_SELECTOR_EVENT_LOOP_REMOVE_SIGNAL_HANDLER: NativeDef = NativeDef {
    name: "remove_signal_handler",
    qualname: "BaseSelectorEventLoop.remove_signal_handler",
    module: "asyncio",
    sig: Signature { names: &["self", "sig"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::base_selector_event_loop::remove_signal_handler(a0, a1) },
};
pub static BASE_SELECTOR_EVENT_LOOP_METHODS: &[&NativeDef] = &[&BASE_SELECTOR_EVENT_LOOP_ADD_READER, &BASE_SELECTOR_EVENT_LOOP_REMOVE_READER, &BASE_SELECTOR_EVENT_LOOP_ADD_WRITER, &BASE_SELECTOR_EVENT_LOOP_REMOVE_WRITER, &BASE_SELECTOR_EVENT_LOOP_CREATE_CONNECTION, &BASE_SELECTOR_EVENT_LOOP_CREATE_UNIX_CONNECTION, &BASE_SELECTOR_EVENT_LOOP_CONNECT_ACCEPTED_SOCKET, &BASE_SELECTOR_EVENT_LOOP_CONNECT_READ_PIPE, &BASE_SELECTOR_EVENT_LOOP_CONNECT_WRITE_PIPE, &BASE_SELECTOR_EVENT_LOOP_START_TLS, &BASE_SELECTOR_EVENT_LOOP_CREATE_SERVER, &BASE_SELECTOR_EVENT_LOOP_CREATE_UNIX_SERVER, &BASE_SELECTOR_EVENT_LOOP_CREATE_DATAGRAM_ENDPOINT, &BASE_SELECTOR_EVENT_LOOP_GETADDRINFO, &BASE_SELECTOR_EVENT_LOOP_GETNAMEINFO, &BASE_SELECTOR_EVENT_LOOP_SOCK_RECV, &BASE_SELECTOR_EVENT_LOOP_SOCK_RECV_INTO, &BASE_SELECTOR_EVENT_LOOP_SOCK_RECVFROM, &BASE_SELECTOR_EVENT_LOOP_SOCK_RECVFROM_INTO, &BASE_SELECTOR_EVENT_LOOP_SOCK_SENDALL, &BASE_SELECTOR_EVENT_LOOP_SOCK_SENDTO, &BASE_SELECTOR_EVENT_LOOP_SOCK_SENDFILE, &BASE_SELECTOR_EVENT_LOOP_SENDFILE, &BASE_SELECTOR_EVENT_LOOP_SOCK_ACCEPT, &BASE_SELECTOR_EVENT_LOOP_SOCK_CONNECT, &BASE_SELECTOR_EVENT_LOOP_SUBPROCESS_EXEC, &BASE_SELECTOR_EVENT_LOOP_SUBPROCESS_SHELL, &BASE_SELECTOR_EVENT_LOOP_ADD_SIGNAL_HANDLER, &BASE_SELECTOR_EVENT_LOOP_REMOVE_SIGNAL_HANDLER];
static BASE_SELECTOR_EVENT_LOOP_TYPE: TypeDef = TypeDef {
    name: "BaseSelectorEventLoop",
    module: "asyncio.selector_events",
    bases: &[crate::generated::asyncio::base_event_loop],
    layout: Layout::Native,
    home: "asyncio",
    number: 185,
    methods: "add_reader remove_reader add_writer remove_writer create_connection create_unix_connection connect_accepted_socket connect_read_pipe connect_write_pipe start_tls create_server create_unix_server create_datagram_endpoint getaddrinfo getnameinfo sock_recv sock_recv_into sock_recvfrom sock_recvfrom_into sock_sendall sock_sendto sock_sendfile sendfile sock_accept sock_connect subprocess_exec subprocess_shell add_signal_handler remove_signal_handler",
};
/// A loop that waits for files.
pub fn base_selector_event_loop() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BASE_SELECTOR_EVENT_LOOP_TYPE)
}
pub static _UNIX_SELECTOR_EVENT_LOOP__CHILD_WATCHER_CALLBACK: NativeDef = NativeDef {
    name: "_child_watcher_callback",
    qualname: "_UnixSelectorEventLoop._child_watcher_callback",
    module: "asyncio",
    sig: Signature { names: &["self", "pid", "returncode", "transp"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::asyncio::_unix_selector_event_loop::_child_watcher_callback(a0, a1, a2, a3) },
};
pub static _UNIX_SELECTOR_EVENT_LOOP_METHODS: &[&NativeDef] = &[&_UNIX_SELECTOR_EVENT_LOOP__CHILD_WATCHER_CALLBACK];
static _UNIX_SELECTOR_EVENT_LOOP_TYPE: TypeDef = TypeDef {
    name: "_UnixSelectorEventLoop",
    module: "asyncio.unix_events",
    bases: &[crate::generated::asyncio::base_selector_event_loop],
    layout: Layout::Native,
    home: "asyncio",
    number: 186,
    methods: "_child_watcher_callback",
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
    number: 187,
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
    number: 188,
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
    number: 189,
    methods: "__new__= __init__ __hash__ __eq__ __lt__ __le__ __gt__ __ge__ when",
};
/// A callback in the loop with a time.
pub fn timer_handle() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &TIMER_HANDLE_TYPE)
}
pub static BASE_PROTOCOL_CONNECTION_MADE: NativeDef = NativeDef {
    name: "connection_made",
    qualname: "BaseProtocol.connection_made",
    module: "asyncio",
    sig: Signature { names: &["self", "transport"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::base_protocol::connection_made(a0, a1) },
};
pub static BASE_PROTOCOL_CONNECTION_LOST: NativeDef = NativeDef {
    name: "connection_lost",
    qualname: "BaseProtocol.connection_lost",
    module: "asyncio",
    sig: Signature { names: &["self", "exc"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::base_protocol::connection_lost(a0, a1) },
};
pub static BASE_PROTOCOL_PAUSE_WRITING: NativeDef = NativeDef {
    name: "pause_writing",
    qualname: "BaseProtocol.pause_writing",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::base_protocol::pause_writing(a0) },
};
pub static BASE_PROTOCOL_RESUME_WRITING: NativeDef = NativeDef {
    name: "resume_writing",
    qualname: "BaseProtocol.resume_writing",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::base_protocol::resume_writing(a0) },
};
pub static BASE_PROTOCOL_METHODS: &[&NativeDef] = &[&BASE_PROTOCOL_CONNECTION_MADE, &BASE_PROTOCOL_CONNECTION_LOST, &BASE_PROTOCOL_PAUSE_WRITING, &BASE_PROTOCOL_RESUME_WRITING];
static BASE_PROTOCOL_TYPE: TypeDef = TypeDef {
    name: "BaseProtocol",
    module: "asyncio.protocols",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Object,
    home: "asyncio",
    number: 190,
    methods: "connection_made connection_lost pause_writing resume_writing",
};
/// What protocols have in common.
pub fn base_protocol() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BASE_PROTOCOL_TYPE)
}
pub static PROTOCOL_DATA_RECEIVED: NativeDef = NativeDef {
    name: "data_received",
    qualname: "Protocol.data_received",
    module: "asyncio",
    sig: Signature { names: &["self", "data"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::protocol::data_received(a0, a1) },
};
pub static PROTOCOL_EOF_RECEIVED: NativeDef = NativeDef {
    name: "eof_received",
    qualname: "Protocol.eof_received",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::protocol::eof_received(a0) },
};
pub static PROTOCOL_METHODS: &[&NativeDef] = &[&PROTOCOL_DATA_RECEIVED, &PROTOCOL_EOF_RECEIVED];
static PROTOCOL_TYPE: TypeDef = TypeDef {
    name: "Protocol",
    module: "asyncio.protocols",
    bases: &[crate::generated::asyncio::base_protocol],
    layout: Layout::Object,
    home: "asyncio",
    number: 191,
    methods: "data_received eof_received",
};
/// A protocol of a stream of bytes.
pub fn protocol() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &PROTOCOL_TYPE)
}
pub static BUFFERED_PROTOCOL_GET_BUFFER: NativeDef = NativeDef {
    name: "get_buffer",
    qualname: "BufferedProtocol.get_buffer",
    module: "asyncio",
    sig: Signature { names: &["self", "sizehint"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::buffered_protocol::get_buffer(a0, a1) },
};
pub static BUFFERED_PROTOCOL_BUFFER_UPDATED: NativeDef = NativeDef {
    name: "buffer_updated",
    qualname: "BufferedProtocol.buffer_updated",
    module: "asyncio",
    sig: Signature { names: &["self", "nbytes"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::buffered_protocol::buffer_updated(a0, a1) },
};
pub static BUFFERED_PROTOCOL_EOF_RECEIVED: NativeDef = NativeDef {
    name: "eof_received",
    qualname: "BufferedProtocol.eof_received",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::buffered_protocol::eof_received(a0) },
};
pub static BUFFERED_PROTOCOL_METHODS: &[&NativeDef] = &[&BUFFERED_PROTOCOL_GET_BUFFER, &BUFFERED_PROTOCOL_BUFFER_UPDATED, &BUFFERED_PROTOCOL_EOF_RECEIVED];
static BUFFERED_PROTOCOL_TYPE: TypeDef = TypeDef {
    name: "BufferedProtocol",
    module: "asyncio.protocols",
    bases: &[crate::generated::asyncio::base_protocol],
    layout: Layout::Object,
    home: "asyncio",
    number: 192,
    methods: "get_buffer buffer_updated eof_received",
};
/// A protocol that brings its own buffer.
pub fn buffered_protocol() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BUFFERED_PROTOCOL_TYPE)
}
pub static DATAGRAM_PROTOCOL_DATAGRAM_RECEIVED: NativeDef = NativeDef {
    name: "datagram_received",
    qualname: "DatagramProtocol.datagram_received",
    module: "asyncio",
    sig: Signature { names: &["self", "data", "addr"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::datagram_protocol::datagram_received(a0, a1, a2) },
};
pub static DATAGRAM_PROTOCOL_ERROR_RECEIVED: NativeDef = NativeDef {
    name: "error_received",
    qualname: "DatagramProtocol.error_received",
    module: "asyncio",
    sig: Signature { names: &["self", "exc"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::datagram_protocol::error_received(a0, a1) },
};
pub static DATAGRAM_PROTOCOL_METHODS: &[&NativeDef] = &[&DATAGRAM_PROTOCOL_DATAGRAM_RECEIVED, &DATAGRAM_PROTOCOL_ERROR_RECEIVED];
static DATAGRAM_PROTOCOL_TYPE: TypeDef = TypeDef {
    name: "DatagramProtocol",
    module: "asyncio.protocols",
    bases: &[crate::generated::asyncio::base_protocol],
    layout: Layout::Object,
    home: "asyncio",
    number: 193,
    methods: "datagram_received error_received",
};
/// A protocol of datagrams.
pub fn datagram_protocol() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &DATAGRAM_PROTOCOL_TYPE)
}
pub static SUBPROCESS_PROTOCOL_PIPE_DATA_RECEIVED: NativeDef = NativeDef {
    name: "pipe_data_received",
    qualname: "SubprocessProtocol.pipe_data_received",
    module: "asyncio",
    sig: Signature { names: &["self", "fd", "data"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::subprocess_protocol::pipe_data_received(a0, a1, a2) },
};
pub static SUBPROCESS_PROTOCOL_PIPE_CONNECTION_LOST: NativeDef = NativeDef {
    name: "pipe_connection_lost",
    qualname: "SubprocessProtocol.pipe_connection_lost",
    module: "asyncio",
    sig: Signature { names: &["self", "fd", "exc"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::subprocess_protocol::pipe_connection_lost(a0, a1, a2) },
};
pub static SUBPROCESS_PROTOCOL_PROCESS_EXITED: NativeDef = NativeDef {
    name: "process_exited",
    qualname: "SubprocessProtocol.process_exited",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::subprocess_protocol::process_exited(a0) },
};
pub static SUBPROCESS_PROTOCOL_METHODS: &[&NativeDef] = &[&SUBPROCESS_PROTOCOL_PIPE_DATA_RECEIVED, &SUBPROCESS_PROTOCOL_PIPE_CONNECTION_LOST, &SUBPROCESS_PROTOCOL_PROCESS_EXITED];
static SUBPROCESS_PROTOCOL_TYPE: TypeDef = TypeDef {
    name: "SubprocessProtocol",
    module: "asyncio.protocols",
    bases: &[crate::generated::asyncio::base_protocol],
    layout: Layout::Object,
    home: "asyncio",
    number: 194,
    methods: "pipe_data_received pipe_connection_lost process_exited",
};
/// A protocol of a child process.
pub fn subprocess_protocol() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &SUBPROCESS_PROTOCOL_TYPE)
}
pub static BASE_TRANSPORT___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "BaseTransport.__init__",
    module: "asyncio",
    sig: Signature { names: &["self", "extra"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::base_transport::__init__(a0, a1) },
};
pub static BASE_TRANSPORT___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "BaseTransport.__dict__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::base_transport::__dict__(a0) },
};
pub static BASE_TRANSPORT_GET_EXTRA_INFO: NativeDef = NativeDef {
    name: "get_extra_info",
    qualname: "BaseTransport.get_extra_info",
    module: "asyncio",
    sig: Signature { names: &["self", "name", "default"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::base_transport::get_extra_info(a0, a1, a2) },
};
pub static BASE_TRANSPORT_IS_CLOSING: NativeDef = NativeDef {
    name: "is_closing",
    qualname: "BaseTransport.is_closing",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::base_transport::is_closing(a0) },
};
pub static BASE_TRANSPORT_CLOSE: NativeDef = NativeDef {
    name: "close",
    qualname: "BaseTransport.close",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::base_transport::close(a0) },
};
pub static BASE_TRANSPORT_SET_PROTOCOL: NativeDef = NativeDef {
    name: "set_protocol",
    qualname: "BaseTransport.set_protocol",
    module: "asyncio",
    sig: Signature { names: &["self", "protocol"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::base_transport::set_protocol(a0, a1) },
};
pub static BASE_TRANSPORT_GET_PROTOCOL: NativeDef = NativeDef {
    name: "get_protocol",
    qualname: "BaseTransport.get_protocol",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::base_transport::get_protocol(a0) },
};
pub static BASE_TRANSPORT_METHODS: &[&NativeDef] = &[&BASE_TRANSPORT___INIT__, &BASE_TRANSPORT___DICT__, &BASE_TRANSPORT_GET_EXTRA_INFO, &BASE_TRANSPORT_IS_CLOSING, &BASE_TRANSPORT_CLOSE, &BASE_TRANSPORT_SET_PROTOCOL, &BASE_TRANSPORT_GET_PROTOCOL];
static BASE_TRANSPORT_TYPE: TypeDef = TypeDef {
    name: "BaseTransport",
    module: "asyncio.transports",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Object,
    home: "asyncio",
    number: 195,
    methods: "__init__ __dict__. get_extra_info is_closing close set_protocol get_protocol",
};
/// What transports have in common.
pub fn base_transport() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BASE_TRANSPORT_TYPE)
}
pub static READ_TRANSPORT_IS_READING: NativeDef = NativeDef {
    name: "is_reading",
    qualname: "ReadTransport.is_reading",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::read_transport::is_reading(a0) },
};
pub static READ_TRANSPORT_PAUSE_READING: NativeDef = NativeDef {
    name: "pause_reading",
    qualname: "ReadTransport.pause_reading",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::read_transport::pause_reading(a0) },
};
pub static READ_TRANSPORT_RESUME_READING: NativeDef = NativeDef {
    name: "resume_reading",
    qualname: "ReadTransport.resume_reading",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::read_transport::resume_reading(a0) },
};
pub static READ_TRANSPORT_METHODS: &[&NativeDef] = &[&READ_TRANSPORT_IS_READING, &READ_TRANSPORT_PAUSE_READING, &READ_TRANSPORT_RESUME_READING];
static READ_TRANSPORT_TYPE: TypeDef = TypeDef {
    name: "ReadTransport",
    module: "asyncio.transports",
    bases: &[crate::generated::asyncio::base_transport],
    layout: Layout::Object,
    home: "asyncio",
    number: 196,
    methods: "is_reading pause_reading resume_reading",
};
/// A transport that is read from.
pub fn read_transport() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &READ_TRANSPORT_TYPE)
}
pub static WRITE_TRANSPORT_SET_WRITE_BUFFER_LIMITS: NativeDef = NativeDef {
    name: "set_write_buffer_limits",
    qualname: "WriteTransport.set_write_buffer_limits",
    module: "asyncio",
    sig: Signature { names: &["self", "high", "low"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::write_transport::set_write_buffer_limits(a0, a1, a2) },
};
pub static WRITE_TRANSPORT_GET_WRITE_BUFFER_SIZE: NativeDef = NativeDef {
    name: "get_write_buffer_size",
    qualname: "WriteTransport.get_write_buffer_size",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::write_transport::get_write_buffer_size(a0) },
};
pub static WRITE_TRANSPORT_GET_WRITE_BUFFER_LIMITS: NativeDef = NativeDef {
    name: "get_write_buffer_limits",
    qualname: "WriteTransport.get_write_buffer_limits",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::write_transport::get_write_buffer_limits(a0) },
};
pub static WRITE_TRANSPORT_WRITE: NativeDef = NativeDef {
    name: "write",
    qualname: "WriteTransport.write",
    module: "asyncio",
    sig: Signature { names: &["self", "data"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::write_transport::write(a0, a1) },
};
pub static WRITE_TRANSPORT_WRITELINES: NativeDef = NativeDef {
    name: "writelines",
    qualname: "WriteTransport.writelines",
    module: "asyncio",
    sig: Signature { names: &["self", "list_of_data"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::write_transport::writelines(a0, a1) },
};
pub static WRITE_TRANSPORT_WRITE_EOF: NativeDef = NativeDef {
    name: "write_eof",
    qualname: "WriteTransport.write_eof",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::write_transport::write_eof(a0) },
};
pub static WRITE_TRANSPORT_CAN_WRITE_EOF: NativeDef = NativeDef {
    name: "can_write_eof",
    qualname: "WriteTransport.can_write_eof",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::write_transport::can_write_eof(a0) },
};
pub static WRITE_TRANSPORT_ABORT: NativeDef = NativeDef {
    name: "abort",
    qualname: "WriteTransport.abort",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::write_transport::abort(a0) },
};
pub static WRITE_TRANSPORT_METHODS: &[&NativeDef] = &[&WRITE_TRANSPORT_SET_WRITE_BUFFER_LIMITS, &WRITE_TRANSPORT_GET_WRITE_BUFFER_SIZE, &WRITE_TRANSPORT_GET_WRITE_BUFFER_LIMITS, &WRITE_TRANSPORT_WRITE, &WRITE_TRANSPORT_WRITELINES, &WRITE_TRANSPORT_WRITE_EOF, &WRITE_TRANSPORT_CAN_WRITE_EOF, &WRITE_TRANSPORT_ABORT];
static WRITE_TRANSPORT_TYPE: TypeDef = TypeDef {
    name: "WriteTransport",
    module: "asyncio.transports",
    bases: &[crate::generated::asyncio::base_transport],
    layout: Layout::Object,
    home: "asyncio",
    number: 197,
    methods: "set_write_buffer_limits get_write_buffer_size get_write_buffer_limits write writelines write_eof can_write_eof abort",
};
/// A transport that is written to.
pub fn write_transport() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &WRITE_TRANSPORT_TYPE)
}
static TRANSPORT_TYPE: TypeDef = TypeDef {
    name: "Transport",
    module: "asyncio.transports",
    bases: &[crate::generated::asyncio::read_transport, crate::generated::asyncio::write_transport],
    layout: Layout::Object,
    home: "asyncio",
    number: 198,
    methods: "",
};
/// A transport in both directions.
pub fn transport() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &TRANSPORT_TYPE)
}
pub static DATAGRAM_TRANSPORT_SENDTO: NativeDef = NativeDef {
    name: "sendto",
    qualname: "DatagramTransport.sendto",
    module: "asyncio",
    sig: Signature { names: &["self", "data", "addr"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::datagram_transport::sendto(a0, a1, a2) },
};
pub static DATAGRAM_TRANSPORT_ABORT: NativeDef = NativeDef {
    name: "abort",
    qualname: "DatagramTransport.abort",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::datagram_transport::abort(a0) },
};
pub static DATAGRAM_TRANSPORT_METHODS: &[&NativeDef] = &[&DATAGRAM_TRANSPORT_SENDTO, &DATAGRAM_TRANSPORT_ABORT];
static DATAGRAM_TRANSPORT_TYPE: TypeDef = TypeDef {
    name: "DatagramTransport",
    module: "asyncio.transports",
    bases: &[crate::generated::asyncio::base_transport],
    layout: Layout::Object,
    home: "asyncio",
    number: 199,
    methods: "sendto abort",
};
/// A transport of datagrams.
pub fn datagram_transport() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &DATAGRAM_TRANSPORT_TYPE)
}
pub static SUBPROCESS_TRANSPORT_GET_PID: NativeDef = NativeDef {
    name: "get_pid",
    qualname: "SubprocessTransport.get_pid",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::subprocess_transport::get_pid(a0) },
};
pub static SUBPROCESS_TRANSPORT_GET_RETURNCODE: NativeDef = NativeDef {
    name: "get_returncode",
    qualname: "SubprocessTransport.get_returncode",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::subprocess_transport::get_returncode(a0) },
};
pub static SUBPROCESS_TRANSPORT_GET_PIPE_TRANSPORT: NativeDef = NativeDef {
    name: "get_pipe_transport",
    qualname: "SubprocessTransport.get_pipe_transport",
    module: "asyncio",
    sig: Signature { names: &["self", "fd"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::subprocess_transport::get_pipe_transport(a0, a1) },
};
pub static SUBPROCESS_TRANSPORT_SEND_SIGNAL: NativeDef = NativeDef {
    name: "send_signal",
    qualname: "SubprocessTransport.send_signal",
    module: "asyncio",
    sig: Signature { names: &["self", "signal"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::subprocess_transport::send_signal(a0, a1) },
};
pub static SUBPROCESS_TRANSPORT_TERMINATE: NativeDef = NativeDef {
    name: "terminate",
    qualname: "SubprocessTransport.terminate",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::subprocess_transport::terminate(a0) },
};
pub static SUBPROCESS_TRANSPORT_KILL: NativeDef = NativeDef {
    name: "kill",
    qualname: "SubprocessTransport.kill",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::subprocess_transport::kill(a0) },
};
pub static SUBPROCESS_TRANSPORT_METHODS: &[&NativeDef] = &[&SUBPROCESS_TRANSPORT_GET_PID, &SUBPROCESS_TRANSPORT_GET_RETURNCODE, &SUBPROCESS_TRANSPORT_GET_PIPE_TRANSPORT, &SUBPROCESS_TRANSPORT_SEND_SIGNAL, &SUBPROCESS_TRANSPORT_TERMINATE, &SUBPROCESS_TRANSPORT_KILL];
static SUBPROCESS_TRANSPORT_TYPE: TypeDef = TypeDef {
    name: "SubprocessTransport",
    module: "asyncio.transports",
    bases: &[crate::generated::asyncio::base_transport],
    layout: Layout::Object,
    home: "asyncio",
    number: 200,
    methods: "get_pid get_returncode get_pipe_transport send_signal terminate kill",
};
/// A transport of a child process.
pub fn subprocess_transport() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &SUBPROCESS_TRANSPORT_TYPE)
}
pub static _SELECTOR_SOCKET_TRANSPORT_GET_EXTRA_INFO: NativeDef = NativeDef {
    name: "get_extra_info",
    qualname: "_SelectorSocketTransport.get_extra_info",
    module: "asyncio",
    sig: Signature { names: &["self", "name", "default"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::_selector_socket_transport::get_extra_info(a0, a1, a2) },
};
pub static _SELECTOR_SOCKET_TRANSPORT_IS_CLOSING: NativeDef = NativeDef {
    name: "is_closing",
    qualname: "_SelectorSocketTransport.is_closing",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_selector_socket_transport::is_closing(a0) },
};
pub static _SELECTOR_SOCKET_TRANSPORT_CLOSE: NativeDef = NativeDef {
    name: "close",
    qualname: "_SelectorSocketTransport.close",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_selector_socket_transport::close(a0) },
};
pub static _SELECTOR_SOCKET_TRANSPORT_ABORT: NativeDef = NativeDef {
    name: "abort",
    qualname: "_SelectorSocketTransport.abort",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_selector_socket_transport::abort(a0) },
};
pub static _SELECTOR_SOCKET_TRANSPORT_SET_PROTOCOL: NativeDef = NativeDef {
    name: "set_protocol",
    qualname: "_SelectorSocketTransport.set_protocol",
    module: "asyncio",
    sig: Signature { names: &["self", "protocol"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::_selector_socket_transport::set_protocol(a0, a1) },
};
pub static _SELECTOR_SOCKET_TRANSPORT_GET_PROTOCOL: NativeDef = NativeDef {
    name: "get_protocol",
    qualname: "_SelectorSocketTransport.get_protocol",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_selector_socket_transport::get_protocol(a0) },
};
pub static _SELECTOR_SOCKET_TRANSPORT_IS_READING: NativeDef = NativeDef {
    name: "is_reading",
    qualname: "_SelectorSocketTransport.is_reading",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_selector_socket_transport::is_reading(a0) },
};
pub static _SELECTOR_SOCKET_TRANSPORT_PAUSE_READING: NativeDef = NativeDef {
    name: "pause_reading",
    qualname: "_SelectorSocketTransport.pause_reading",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_selector_socket_transport::pause_reading(a0) },
};
pub static _SELECTOR_SOCKET_TRANSPORT_RESUME_READING: NativeDef = NativeDef {
    name: "resume_reading",
    qualname: "_SelectorSocketTransport.resume_reading",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_selector_socket_transport::resume_reading(a0) },
};
pub static _SELECTOR_SOCKET_TRANSPORT_SET_WRITE_BUFFER_LIMITS: NativeDef = NativeDef {
    name: "set_write_buffer_limits",
    qualname: "_SelectorSocketTransport.set_write_buffer_limits",
    module: "asyncio",
    sig: Signature { names: &["self", "high", "low"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::_selector_socket_transport::set_write_buffer_limits(a0, a1, a2) },
};
pub static _SELECTOR_SOCKET_TRANSPORT_GET_WRITE_BUFFER_SIZE: NativeDef = NativeDef {
    name: "get_write_buffer_size",
    qualname: "_SelectorSocketTransport.get_write_buffer_size",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_selector_socket_transport::get_write_buffer_size(a0) },
};
pub static _SELECTOR_SOCKET_TRANSPORT_GET_WRITE_BUFFER_LIMITS: NativeDef = NativeDef {
    name: "get_write_buffer_limits",
    qualname: "_SelectorSocketTransport.get_write_buffer_limits",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_selector_socket_transport::get_write_buffer_limits(a0) },
};
pub static _SELECTOR_SOCKET_TRANSPORT_WRITE: NativeDef = NativeDef {
    name: "write",
    qualname: "_SelectorSocketTransport.write",
    module: "asyncio",
    sig: Signature { names: &["self", "data"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::_selector_socket_transport::write(a0, a1) },
};
pub static _SELECTOR_SOCKET_TRANSPORT_WRITELINES: NativeDef = NativeDef {
    name: "writelines",
    qualname: "_SelectorSocketTransport.writelines",
    module: "asyncio",
    sig: Signature { names: &["self", "list_of_data"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::_selector_socket_transport::writelines(a0, a1) },
};
pub static _SELECTOR_SOCKET_TRANSPORT_WRITE_EOF: NativeDef = NativeDef {
    name: "write_eof",
    qualname: "_SelectorSocketTransport.write_eof",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_selector_socket_transport::write_eof(a0) },
};
pub static _SELECTOR_SOCKET_TRANSPORT_CAN_WRITE_EOF: NativeDef = NativeDef {
    name: "can_write_eof",
    qualname: "_SelectorSocketTransport.can_write_eof",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_selector_socket_transport::can_write_eof(a0) },
};
pub static _SELECTOR_SOCKET_TRANSPORT__FORCE_CLOSE: NativeDef = NativeDef {
    name: "_force_close",
    qualname: "_SelectorSocketTransport._force_close",
    module: "asyncio",
    sig: Signature { names: &["self", "exc"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::_selector_socket_transport::_force_close(a0, a1) },
};
pub static _SELECTOR_SOCKET_TRANSPORT___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "_SelectorSocketTransport.__repr__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_selector_socket_transport::__repr__(a0) },
};
pub static _SELECTOR_SOCKET_TRANSPORT_METHODS: &[&NativeDef] = &[&_SELECTOR_SOCKET_TRANSPORT_GET_EXTRA_INFO, &_SELECTOR_SOCKET_TRANSPORT_IS_CLOSING, &_SELECTOR_SOCKET_TRANSPORT_CLOSE, &_SELECTOR_SOCKET_TRANSPORT_ABORT, &_SELECTOR_SOCKET_TRANSPORT_SET_PROTOCOL, &_SELECTOR_SOCKET_TRANSPORT_GET_PROTOCOL, &_SELECTOR_SOCKET_TRANSPORT_IS_READING, &_SELECTOR_SOCKET_TRANSPORT_PAUSE_READING, &_SELECTOR_SOCKET_TRANSPORT_RESUME_READING, &_SELECTOR_SOCKET_TRANSPORT_SET_WRITE_BUFFER_LIMITS, &_SELECTOR_SOCKET_TRANSPORT_GET_WRITE_BUFFER_SIZE, &_SELECTOR_SOCKET_TRANSPORT_GET_WRITE_BUFFER_LIMITS, &_SELECTOR_SOCKET_TRANSPORT_WRITE, &_SELECTOR_SOCKET_TRANSPORT_WRITELINES, &_SELECTOR_SOCKET_TRANSPORT_WRITE_EOF, &_SELECTOR_SOCKET_TRANSPORT_CAN_WRITE_EOF, &_SELECTOR_SOCKET_TRANSPORT__FORCE_CLOSE, &_SELECTOR_SOCKET_TRANSPORT___REPR__];
static _SELECTOR_SOCKET_TRANSPORT_TYPE: TypeDef = TypeDef {
    name: "_SelectorSocketTransport",
    module: "asyncio.selector_events",
    bases: &[crate::generated::asyncio::transport],
    layout: Layout::Native,
    home: "asyncio",
    number: 201,
    methods: "get_extra_info is_closing close abort set_protocol get_protocol is_reading pause_reading resume_reading set_write_buffer_limits get_write_buffer_size get_write_buffer_limits write writelines write_eof can_write_eof _force_close __repr__",
};
/// A transport over a socket.
pub fn _selector_socket_transport() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_SELECTOR_SOCKET_TRANSPORT_TYPE)
}
pub static _SENDFILE_FALLBACK_PROTOCOL_CONNECTION_MADE: NativeDef = NativeDef {
    name: "connection_made",
    qualname: "_SendfileFallbackProtocol.connection_made",
    module: "asyncio",
    sig: Signature { names: &["self", "transport"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::_sendfile_fallback_protocol::connection_made(a0, a1) },
};
pub static _SENDFILE_FALLBACK_PROTOCOL_CONNECTION_LOST: NativeDef = NativeDef {
    name: "connection_lost",
    qualname: "_SendfileFallbackProtocol.connection_lost",
    module: "asyncio",
    sig: Signature { names: &["self", "exc"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::_sendfile_fallback_protocol::connection_lost(a0, a1) },
};
pub static _SENDFILE_FALLBACK_PROTOCOL_PAUSE_WRITING: NativeDef = NativeDef {
    name: "pause_writing",
    qualname: "_SendfileFallbackProtocol.pause_writing",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_sendfile_fallback_protocol::pause_writing(a0) },
};
pub static _SENDFILE_FALLBACK_PROTOCOL_RESUME_WRITING: NativeDef = NativeDef {
    name: "resume_writing",
    qualname: "_SendfileFallbackProtocol.resume_writing",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_sendfile_fallback_protocol::resume_writing(a0) },
};
pub static _SENDFILE_FALLBACK_PROTOCOL_DATA_RECEIVED: NativeDef = NativeDef {
    name: "data_received",
    qualname: "_SendfileFallbackProtocol.data_received",
    module: "asyncio",
    sig: Signature { names: &["self", "data"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::_sendfile_fallback_protocol::data_received(a0, a1) },
};
pub static _SENDFILE_FALLBACK_PROTOCOL_EOF_RECEIVED: NativeDef = NativeDef {
    name: "eof_received",
    qualname: "_SendfileFallbackProtocol.eof_received",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_sendfile_fallback_protocol::eof_received(a0) },
};
pub static _SENDFILE_FALLBACK_PROTOCOL_METHODS: &[&NativeDef] = &[&_SENDFILE_FALLBACK_PROTOCOL_CONNECTION_MADE, &_SENDFILE_FALLBACK_PROTOCOL_CONNECTION_LOST, &_SENDFILE_FALLBACK_PROTOCOL_PAUSE_WRITING, &_SENDFILE_FALLBACK_PROTOCOL_RESUME_WRITING, &_SENDFILE_FALLBACK_PROTOCOL_DATA_RECEIVED, &_SENDFILE_FALLBACK_PROTOCOL_EOF_RECEIVED];
static _SENDFILE_FALLBACK_PROTOCOL_TYPE: TypeDef = TypeDef {
    name: "_SendfileFallbackProtocol",
    module: "asyncio.base_events",
    bases: &[crate::generated::asyncio::protocol],
    layout: Layout::Native,
    home: "asyncio",
    number: 202,
    methods: "connection_made connection_lost pause_writing resume_writing data_received eof_received",
};
/// The protocol of a transport while a file is sent over it by reading and writing.
pub fn _sendfile_fallback_protocol() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_SENDFILE_FALLBACK_PROTOCOL_TYPE)
}
pub static _SELECTOR_DATAGRAM_TRANSPORT_GET_EXTRA_INFO: NativeDef = NativeDef {
    name: "get_extra_info",
    qualname: "_SelectorDatagramTransport.get_extra_info",
    module: "asyncio",
    sig: Signature { names: &["self", "name", "default"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::_selector_datagram_transport::get_extra_info(a0, a1, a2) },
};
pub static _SELECTOR_DATAGRAM_TRANSPORT_IS_CLOSING: NativeDef = NativeDef {
    name: "is_closing",
    qualname: "_SelectorDatagramTransport.is_closing",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_selector_datagram_transport::is_closing(a0) },
};
pub static _SELECTOR_DATAGRAM_TRANSPORT_CLOSE: NativeDef = NativeDef {
    name: "close",
    qualname: "_SelectorDatagramTransport.close",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_selector_datagram_transport::close(a0) },
};
pub static _SELECTOR_DATAGRAM_TRANSPORT_ABORT: NativeDef = NativeDef {
    name: "abort",
    qualname: "_SelectorDatagramTransport.abort",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_selector_datagram_transport::abort(a0) },
};
pub static _SELECTOR_DATAGRAM_TRANSPORT_SET_PROTOCOL: NativeDef = NativeDef {
    name: "set_protocol",
    qualname: "_SelectorDatagramTransport.set_protocol",
    module: "asyncio",
    sig: Signature { names: &["self", "protocol"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::_selector_datagram_transport::set_protocol(a0, a1) },
};
pub static _SELECTOR_DATAGRAM_TRANSPORT_GET_PROTOCOL: NativeDef = NativeDef {
    name: "get_protocol",
    qualname: "_SelectorDatagramTransport.get_protocol",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_selector_datagram_transport::get_protocol(a0) },
};
pub static _SELECTOR_DATAGRAM_TRANSPORT_IS_READING: NativeDef = NativeDef {
    name: "is_reading",
    qualname: "_SelectorDatagramTransport.is_reading",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_selector_datagram_transport::is_reading(a0) },
};
pub static _SELECTOR_DATAGRAM_TRANSPORT_PAUSE_READING: NativeDef = NativeDef {
    name: "pause_reading",
    qualname: "_SelectorDatagramTransport.pause_reading",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_selector_datagram_transport::pause_reading(a0) },
};
pub static _SELECTOR_DATAGRAM_TRANSPORT_RESUME_READING: NativeDef = NativeDef {
    name: "resume_reading",
    qualname: "_SelectorDatagramTransport.resume_reading",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_selector_datagram_transport::resume_reading(a0) },
};
pub static _SELECTOR_DATAGRAM_TRANSPORT_SET_WRITE_BUFFER_LIMITS: NativeDef = NativeDef {
    name: "set_write_buffer_limits",
    qualname: "_SelectorDatagramTransport.set_write_buffer_limits",
    module: "asyncio",
    sig: Signature { names: &["self", "high", "low"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::_selector_datagram_transport::set_write_buffer_limits(a0, a1, a2) },
};
pub static _SELECTOR_DATAGRAM_TRANSPORT_GET_WRITE_BUFFER_SIZE: NativeDef = NativeDef {
    name: "get_write_buffer_size",
    qualname: "_SelectorDatagramTransport.get_write_buffer_size",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_selector_datagram_transport::get_write_buffer_size(a0) },
};
pub static _SELECTOR_DATAGRAM_TRANSPORT_GET_WRITE_BUFFER_LIMITS: NativeDef = NativeDef {
    name: "get_write_buffer_limits",
    qualname: "_SelectorDatagramTransport.get_write_buffer_limits",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_selector_datagram_transport::get_write_buffer_limits(a0) },
};
pub static _SELECTOR_DATAGRAM_TRANSPORT_SENDTO: NativeDef = NativeDef {
    name: "sendto",
    qualname: "_SelectorDatagramTransport.sendto",
    module: "asyncio",
    sig: Signature { names: &["self", "data", "addr"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::_selector_datagram_transport::sendto(a0, a1, a2) },
};
pub static _SELECTOR_DATAGRAM_TRANSPORT___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "_SelectorDatagramTransport.__repr__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_selector_datagram_transport::__repr__(a0) },
};
pub static _SELECTOR_DATAGRAM_TRANSPORT_METHODS: &[&NativeDef] = &[&_SELECTOR_DATAGRAM_TRANSPORT_GET_EXTRA_INFO, &_SELECTOR_DATAGRAM_TRANSPORT_IS_CLOSING, &_SELECTOR_DATAGRAM_TRANSPORT_CLOSE, &_SELECTOR_DATAGRAM_TRANSPORT_ABORT, &_SELECTOR_DATAGRAM_TRANSPORT_SET_PROTOCOL, &_SELECTOR_DATAGRAM_TRANSPORT_GET_PROTOCOL, &_SELECTOR_DATAGRAM_TRANSPORT_IS_READING, &_SELECTOR_DATAGRAM_TRANSPORT_PAUSE_READING, &_SELECTOR_DATAGRAM_TRANSPORT_RESUME_READING, &_SELECTOR_DATAGRAM_TRANSPORT_SET_WRITE_BUFFER_LIMITS, &_SELECTOR_DATAGRAM_TRANSPORT_GET_WRITE_BUFFER_SIZE, &_SELECTOR_DATAGRAM_TRANSPORT_GET_WRITE_BUFFER_LIMITS, &_SELECTOR_DATAGRAM_TRANSPORT_SENDTO, &_SELECTOR_DATAGRAM_TRANSPORT___REPR__];
static _SELECTOR_DATAGRAM_TRANSPORT_TYPE: TypeDef = TypeDef {
    name: "_SelectorDatagramTransport",
    module: "asyncio.selector_events",
    bases: &[crate::generated::asyncio::datagram_transport],
    layout: Layout::Native,
    home: "asyncio",
    number: 203,
    methods: "get_extra_info is_closing close abort set_protocol get_protocol is_reading pause_reading resume_reading set_write_buffer_limits get_write_buffer_size get_write_buffer_limits sendto __repr__",
};
/// A transport over a datagram socket.
pub fn _selector_datagram_transport() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_SELECTOR_DATAGRAM_TRANSPORT_TYPE)
}
pub static TRANSPORT_SOCKET_FAMILY: NativeDef = NativeDef {
    name: "family",
    qualname: "TransportSocket.family",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::transport_socket::family(a0) },
};
pub static TRANSPORT_SOCKET_TYPE: NativeDef = NativeDef {
    name: "type",
    qualname: "TransportSocket.type",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::transport_socket::r#type(a0) },
};
pub static TRANSPORT_SOCKET_PROTO: NativeDef = NativeDef {
    name: "proto",
    qualname: "TransportSocket.proto",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::transport_socket::proto(a0) },
};
pub static TRANSPORT_SOCKET_FILENO: NativeDef = NativeDef {
    name: "fileno",
    qualname: "TransportSocket.fileno",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::transport_socket::fileno(a0) },
};
pub static TRANSPORT_SOCKET_DUP: NativeDef = NativeDef {
    name: "dup",
    qualname: "TransportSocket.dup",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::transport_socket::dup(a0) },
};
pub static TRANSPORT_SOCKET_GET_INHERITABLE: NativeDef = NativeDef {
    name: "get_inheritable",
    qualname: "TransportSocket.get_inheritable",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::transport_socket::get_inheritable(a0) },
};
pub static TRANSPORT_SOCKET_SHUTDOWN: NativeDef = NativeDef {
    name: "shutdown",
    qualname: "TransportSocket.shutdown",
    module: "asyncio",
    sig: Signature { names: &["self", "how"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::transport_socket::shutdown(a0, a1) },
};
pub static TRANSPORT_SOCKET_GETSOCKOPT: NativeDef = NativeDef {
    name: "getsockopt",
    qualname: "TransportSocket.getsockopt",
    module: "asyncio",
    sig: Signature { names: &["self", "level", "option", "buflen"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Int(0)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::asyncio::transport_socket::getsockopt(a0, a1, a2, a3) },
};
pub static TRANSPORT_SOCKET_SETSOCKOPT: NativeDef = NativeDef {
    name: "setsockopt",
    qualname: "TransportSocket.setsockopt",
    module: "asyncio",
    sig: Signature { names: &["self", "level", "option", "value", "optlen"], posonly: 5, pos: 5, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::asyncio::transport_socket::setsockopt(a0, a1, a2, a3, a4) },
};
pub static TRANSPORT_SOCKET_GETPEERNAME: NativeDef = NativeDef {
    name: "getpeername",
    qualname: "TransportSocket.getpeername",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::transport_socket::getpeername(a0) },
};
pub static TRANSPORT_SOCKET_GETSOCKNAME: NativeDef = NativeDef {
    name: "getsockname",
    qualname: "TransportSocket.getsockname",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::transport_socket::getsockname(a0) },
};
pub static TRANSPORT_SOCKET_GETTIMEOUT: NativeDef = NativeDef {
    name: "gettimeout",
    qualname: "TransportSocket.gettimeout",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::transport_socket::gettimeout(a0) },
};
pub static TRANSPORT_SOCKET_SETTIMEOUT: NativeDef = NativeDef {
    name: "settimeout",
    qualname: "TransportSocket.settimeout",
    module: "asyncio",
    sig: Signature { names: &["self", "value"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::transport_socket::settimeout(a0, a1) },
};
pub static TRANSPORT_SOCKET_SETBLOCKING: NativeDef = NativeDef {
    name: "setblocking",
    qualname: "TransportSocket.setblocking",
    module: "asyncio",
    sig: Signature { names: &["self", "flag"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::transport_socket::setblocking(a0, a1) },
};
pub static TRANSPORT_SOCKET___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "TransportSocket.__repr__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::transport_socket::__repr__(a0) },
};
pub static TRANSPORT_SOCKET_METHODS: &[&NativeDef] = &[&TRANSPORT_SOCKET_FAMILY, &TRANSPORT_SOCKET_TYPE, &TRANSPORT_SOCKET_PROTO, &TRANSPORT_SOCKET_FILENO, &TRANSPORT_SOCKET_DUP, &TRANSPORT_SOCKET_GET_INHERITABLE, &TRANSPORT_SOCKET_SHUTDOWN, &TRANSPORT_SOCKET_GETSOCKOPT, &TRANSPORT_SOCKET_SETSOCKOPT, &TRANSPORT_SOCKET_GETPEERNAME, &TRANSPORT_SOCKET_GETSOCKNAME, &TRANSPORT_SOCKET_GETTIMEOUT, &TRANSPORT_SOCKET_SETTIMEOUT, &TRANSPORT_SOCKET_SETBLOCKING, &TRANSPORT_SOCKET___REPR__];
static TRANSPORT_SOCKET_CLASS: TypeDef = TypeDef {
    name: "TransportSocket",
    module: "asyncio.trsock",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "asyncio",
    number: 204,
    methods: "family. type. proto. fileno dup get_inheritable shutdown getsockopt setsockopt getpeername getsockname gettimeout settimeout setblocking __repr__",
};
/// A transport's socket.
pub fn transport_socket() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &TRANSPORT_SOCKET_CLASS)
}
static ABSTRACT_SERVER_TYPE: TypeDef = TypeDef {
    name: "AbstractServer",
    module: "asyncio.events",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Object,
    home: "asyncio",
    number: 205,
    methods: "",
};
/// What servers have in common.
pub fn abstract_server() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ABSTRACT_SERVER_TYPE)
}
pub static SERVER_GET_LOOP: NativeDef = NativeDef {
    name: "get_loop",
    qualname: "Server.get_loop",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::server::get_loop(a0) },
};
pub static SERVER_IS_SERVING: NativeDef = NativeDef {
    name: "is_serving",
    qualname: "Server.is_serving",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::server::is_serving(a0) },
};
pub static SERVER_SOCKETS: NativeDef = NativeDef {
    name: "sockets",
    qualname: "Server.sockets",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::server::sockets(a0) },
};
pub static SERVER_CLOSE: NativeDef = NativeDef {
    name: "close",
    qualname: "Server.close",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::server::close(a0) },
};
pub static SERVER_START_SERVING: NativeDef = NativeDef {
    name: "start_serving",
    qualname: "Server.start_serving",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::server::start_serving(a0) },
};
pub static SERVER_SERVE_FOREVER: NativeDef = NativeDef {
    name: "serve_forever",
    qualname: "Server.serve_forever",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::server::serve_forever(a0) },
};
pub static SERVER_WAIT_CLOSED: NativeDef = NativeDef {
    name: "wait_closed",
    qualname: "Server.wait_closed",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::server::wait_closed(a0) },
};
pub static SERVER___AENTER__: NativeDef = NativeDef {
    name: "__aenter__",
    qualname: "Server.__aenter__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::server::__aenter__(a0) },
};
pub static SERVER___AEXIT__: NativeDef = NativeDef {
    name: "__aexit__",
    qualname: "Server.__aexit__",
    module: "asyncio",
    sig: Signature { names: &["self", "exc"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::server::__aexit__(a0, a1) },
};
pub static SERVER___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "Server.__repr__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::server::__repr__(a0) },
};
pub static SERVER_METHODS: &[&NativeDef] = &[&SERVER_GET_LOOP, &SERVER_IS_SERVING, &SERVER_SOCKETS, &SERVER_CLOSE, &SERVER_START_SERVING, &SERVER_SERVE_FOREVER, &SERVER_WAIT_CLOSED, &SERVER___AENTER__, &SERVER___AEXIT__, &SERVER___REPR__];
static SERVER_TYPE: TypeDef = TypeDef {
    name: "Server",
    module: "asyncio.base_events",
    bases: &[crate::generated::asyncio::abstract_server],
    layout: Layout::Native,
    home: "asyncio",
    number: 206,
    methods: "get_loop is_serving sockets. close start_serving serve_forever wait_closed __aenter__ __aexit__ __repr__",
};
/// A server.
pub fn server() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &SERVER_TYPE)
}
pub static FLOW_CONTROL_MIXIN___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "FlowControlMixin.__new__",
    module: "asyncio",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::flow_control_mixin::__new__(a0, a1, a2) },
};
pub static FLOW_CONTROL_MIXIN___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "FlowControlMixin.__init__",
    module: "asyncio",
    sig: Signature { names: &["self", "loop"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::flow_control_mixin::__init__(a0, a1) },
};
pub static FLOW_CONTROL_MIXIN_PAUSE_WRITING: NativeDef = NativeDef {
    name: "pause_writing",
    qualname: "FlowControlMixin.pause_writing",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::flow_control_mixin::pause_writing(a0) },
};
pub static FLOW_CONTROL_MIXIN_RESUME_WRITING: NativeDef = NativeDef {
    name: "resume_writing",
    qualname: "FlowControlMixin.resume_writing",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::flow_control_mixin::resume_writing(a0) },
};
pub static FLOW_CONTROL_MIXIN_CONNECTION_LOST: NativeDef = NativeDef {
    name: "connection_lost",
    qualname: "FlowControlMixin.connection_lost",
    module: "asyncio",
    sig: Signature { names: &["self", "exc"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::flow_control_mixin::connection_lost(a0, a1) },
};
pub static FLOW_CONTROL_MIXIN__DRAIN_HELPER: NativeDef = NativeDef {
    name: "_drain_helper",
    qualname: "FlowControlMixin._drain_helper",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::flow_control_mixin::_drain_helper(a0) },
};
pub static FLOW_CONTROL_MIXIN__GET_CLOSE_WAITER: NativeDef = NativeDef {
    name: "_get_close_waiter",
    qualname: "FlowControlMixin._get_close_waiter",
    module: "asyncio",
    sig: Signature { names: &["self", "stream"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::flow_control_mixin::_get_close_waiter(a0, a1) },
};
pub static FLOW_CONTROL_MIXIN__LOOP: NativeDef = NativeDef {
    name: "_loop",
    qualname: "FlowControlMixin._loop",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::flow_control_mixin::_loop(a0) },
};
pub static FLOW_CONTROL_MIXIN__PAUSED: NativeDef = NativeDef {
    name: "_paused",
    qualname: "FlowControlMixin._paused",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::flow_control_mixin::_paused(a0) },
};
pub static FLOW_CONTROL_MIXIN_METHODS: &[&NativeDef] = &[&FLOW_CONTROL_MIXIN___NEW__, &FLOW_CONTROL_MIXIN___INIT__, &FLOW_CONTROL_MIXIN_PAUSE_WRITING, &FLOW_CONTROL_MIXIN_RESUME_WRITING, &FLOW_CONTROL_MIXIN_CONNECTION_LOST, &FLOW_CONTROL_MIXIN__DRAIN_HELPER, &FLOW_CONTROL_MIXIN__GET_CLOSE_WAITER, &FLOW_CONTROL_MIXIN__LOOP, &FLOW_CONTROL_MIXIN__PAUSED];
static FLOW_CONTROL_MIXIN_TYPE: TypeDef = TypeDef {
    name: "FlowControlMixin",
    module: "asyncio.streams",
    bases: &[crate::generated::asyncio::protocol],
    layout: Layout::Native,
    home: "asyncio",
    number: 207,
    methods: "__new__= __init__ pause_writing resume_writing connection_lost _drain_helper _get_close_waiter _loop. _paused.",
};
/// A protocol that can be paused while it writes.
pub fn flow_control_mixin() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &FLOW_CONTROL_MIXIN_TYPE)
}
pub static STREAM_READER_PROTOCOL___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "StreamReaderProtocol.__new__",
    module: "asyncio",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::stream_reader_protocol::__new__(a0, a1, a2) },
};
pub static STREAM_READER_PROTOCOL___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "StreamReaderProtocol.__init__",
    module: "asyncio",
    sig: Signature { names: &["self", "stream_reader", "client_connected_cb", "loop"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::asyncio::stream_reader_protocol::__init__(a0, a1, a2, a3) },
};
pub static STREAM_READER_PROTOCOL_CONNECTION_MADE: NativeDef = NativeDef {
    name: "connection_made",
    qualname: "StreamReaderProtocol.connection_made",
    module: "asyncio",
    sig: Signature { names: &["self", "transport"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::stream_reader_protocol::connection_made(a0, a1) },
};
pub static STREAM_READER_PROTOCOL_CONNECTION_LOST: NativeDef = NativeDef {
    name: "connection_lost",
    qualname: "StreamReaderProtocol.connection_lost",
    module: "asyncio",
    sig: Signature { names: &["self", "exc"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::stream_reader_protocol::connection_lost(a0, a1) },
};
pub static STREAM_READER_PROTOCOL_DATA_RECEIVED: NativeDef = NativeDef {
    name: "data_received",
    qualname: "StreamReaderProtocol.data_received",
    module: "asyncio",
    sig: Signature { names: &["self", "data"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::stream_reader_protocol::data_received(a0, a1) },
};
pub static STREAM_READER_PROTOCOL_EOF_RECEIVED: NativeDef = NativeDef {
    name: "eof_received",
    qualname: "StreamReaderProtocol.eof_received",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::stream_reader_protocol::eof_received(a0) },
};
pub static STREAM_READER_PROTOCOL_PAUSE_WRITING: NativeDef = NativeDef {
    name: "pause_writing",
    qualname: "StreamReaderProtocol.pause_writing",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::stream_reader_protocol::pause_writing(a0) },
};
pub static STREAM_READER_PROTOCOL_RESUME_WRITING: NativeDef = NativeDef {
    name: "resume_writing",
    qualname: "StreamReaderProtocol.resume_writing",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::stream_reader_protocol::resume_writing(a0) },
};
pub static STREAM_READER_PROTOCOL__DRAIN_HELPER: NativeDef = NativeDef {
    name: "_drain_helper",
    qualname: "StreamReaderProtocol._drain_helper",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::stream_reader_protocol::_drain_helper(a0) },
};
pub static STREAM_READER_PROTOCOL__GET_CLOSE_WAITER: NativeDef = NativeDef {
    name: "_get_close_waiter",
    qualname: "StreamReaderProtocol._get_close_waiter",
    module: "asyncio",
    sig: Signature { names: &["self", "stream"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::stream_reader_protocol::_get_close_waiter(a0, a1) },
};
pub static STREAM_READER_PROTOCOL__REPLACE_WRITER: NativeDef = NativeDef {
    name: "_replace_writer",
    qualname: "StreamReaderProtocol._replace_writer",
    module: "asyncio",
    sig: Signature { names: &["self", "writer"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::stream_reader_protocol::_replace_writer(a0, a1) },
};
pub static STREAM_READER_PROTOCOL__LOOP: NativeDef = NativeDef {
    name: "_loop",
    qualname: "StreamReaderProtocol._loop",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::stream_reader_protocol::_loop(a0) },
};
pub static STREAM_READER_PROTOCOL__STREAM_READER: NativeDef = NativeDef {
    name: "_stream_reader",
    qualname: "StreamReaderProtocol._stream_reader",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::stream_reader_protocol::_stream_reader(a0) },
};
pub static STREAM_READER_PROTOCOL__STREAM_WRITER: NativeDef = NativeDef {
    name: "_stream_writer",
    qualname: "StreamReaderProtocol._stream_writer",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::stream_reader_protocol::_stream_writer(a0) },
};
pub static STREAM_READER_PROTOCOL__TASK: NativeDef = NativeDef {
    name: "_task",
    qualname: "StreamReaderProtocol._task",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::stream_reader_protocol::_task(a0) },
};
pub static STREAM_READER_PROTOCOL__TRANSPORT: NativeDef = NativeDef {
    name: "_transport",
    qualname: "StreamReaderProtocol._transport",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::stream_reader_protocol::_transport(a0) },
};
pub static STREAM_READER_PROTOCOL__CLIENT_CONNECTED_CB: NativeDef = NativeDef {
    name: "_client_connected_cb",
    qualname: "StreamReaderProtocol._client_connected_cb",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::stream_reader_protocol::_client_connected_cb(a0) },
};
pub static STREAM_READER_PROTOCOL__CLOSED: NativeDef = NativeDef {
    name: "_closed",
    qualname: "StreamReaderProtocol._closed",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::stream_reader_protocol::_closed(a0) },
};
pub static STREAM_READER_PROTOCOL__PAUSED: NativeDef = NativeDef {
    name: "_paused",
    qualname: "StreamReaderProtocol._paused",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::stream_reader_protocol::_paused(a0) },
};
pub static STREAM_READER_PROTOCOL_METHODS: &[&NativeDef] = &[&STREAM_READER_PROTOCOL___NEW__, &STREAM_READER_PROTOCOL___INIT__, &STREAM_READER_PROTOCOL_CONNECTION_MADE, &STREAM_READER_PROTOCOL_CONNECTION_LOST, &STREAM_READER_PROTOCOL_DATA_RECEIVED, &STREAM_READER_PROTOCOL_EOF_RECEIVED, &STREAM_READER_PROTOCOL_PAUSE_WRITING, &STREAM_READER_PROTOCOL_RESUME_WRITING, &STREAM_READER_PROTOCOL__DRAIN_HELPER, &STREAM_READER_PROTOCOL__GET_CLOSE_WAITER, &STREAM_READER_PROTOCOL__REPLACE_WRITER, &STREAM_READER_PROTOCOL__LOOP, &STREAM_READER_PROTOCOL__STREAM_READER, &STREAM_READER_PROTOCOL__STREAM_WRITER, &STREAM_READER_PROTOCOL__TASK, &STREAM_READER_PROTOCOL__TRANSPORT, &STREAM_READER_PROTOCOL__CLIENT_CONNECTED_CB, &STREAM_READER_PROTOCOL__CLOSED, &STREAM_READER_PROTOCOL__PAUSED];
static STREAM_READER_PROTOCOL_TYPE: TypeDef = TypeDef {
    name: "StreamReaderProtocol",
    module: "asyncio.streams",
    bases: &[crate::generated::asyncio::flow_control_mixin],
    layout: Layout::Native,
    home: "asyncio",
    number: 208,
    methods: "__new__= __init__ connection_made connection_lost data_received eof_received pause_writing resume_writing _drain_helper _get_close_waiter _replace_writer _loop. _stream_reader. _stream_writer. _task. _transport. _client_connected_cb. _closed. _paused.",
};
/// The protocol behind a stream.
pub fn stream_reader_protocol() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &STREAM_READER_PROTOCOL_TYPE)
}
pub static STREAM_READER___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "StreamReader.__new__",
    module: "asyncio",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::stream_reader::__new__(a0, a1, a2) },
};
pub static STREAM_READER___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "StreamReader.__init__",
    module: "asyncio",
    sig: Signature { names: &["self", "limit", "loop"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(65536), Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::stream_reader::__init__(a0, a1, a2) },
};
pub static STREAM_READER___SETATTR__: NativeDef = NativeDef {
    name: "__setattr__",
    qualname: "StreamReader.__setattr__",
    module: "asyncio",
    sig: Signature { names: &["self", "name", "value"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::stream_reader::__setattr__(a0, a1, a2) },
};
pub static STREAM_READER_FEED_DATA: NativeDef = NativeDef {
    name: "feed_data",
    qualname: "StreamReader.feed_data",
    module: "asyncio",
    sig: Signature { names: &["self", "data"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::stream_reader::feed_data(a0, a1) },
};
pub static STREAM_READER_FEED_EOF: NativeDef = NativeDef {
    name: "feed_eof",
    qualname: "StreamReader.feed_eof",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::stream_reader::feed_eof(a0) },
};
pub static STREAM_READER_AT_EOF: NativeDef = NativeDef {
    name: "at_eof",
    qualname: "StreamReader.at_eof",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::stream_reader::at_eof(a0) },
};
pub static STREAM_READER_EXCEPTION: NativeDef = NativeDef {
    name: "exception",
    qualname: "StreamReader.exception",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::stream_reader::exception(a0) },
};
pub static STREAM_READER_SET_EXCEPTION: NativeDef = NativeDef {
    name: "set_exception",
    qualname: "StreamReader.set_exception",
    module: "asyncio",
    sig: Signature { names: &["self", "exc"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::stream_reader::set_exception(a0, a1) },
};
pub static STREAM_READER_SET_TRANSPORT: NativeDef = NativeDef {
    name: "set_transport",
    qualname: "StreamReader.set_transport",
    module: "asyncio",
    sig: Signature { names: &["self", "transport"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::stream_reader::set_transport(a0, a1) },
};
pub static STREAM_READER_READ: NativeDef = NativeDef {
    name: "read",
    qualname: "StreamReader.read",
    module: "asyncio",
    sig: Signature { names: &["self", "n"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::stream_reader::read(a0, a1) },
};
pub static STREAM_READER_READLINE: NativeDef = NativeDef {
    name: "readline",
    qualname: "StreamReader.readline",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::stream_reader::readline(a0) },
};
pub static STREAM_READER_READUNTIL: NativeDef = NativeDef {
    name: "readuntil",
    qualname: "StreamReader.readuntil",
    module: "asyncio",
    sig: Signature { names: &["self", "separator"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::stream_reader::readuntil(a0, a1) },
};
pub static STREAM_READER_READEXACTLY: NativeDef = NativeDef {
    name: "readexactly",
    qualname: "StreamReader.readexactly",
    module: "asyncio",
    sig: Signature { names: &["self", "n"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::stream_reader::readexactly(a0, a1) },
};
pub static STREAM_READER___AITER__: NativeDef = NativeDef {
    name: "__aiter__",
    qualname: "StreamReader.__aiter__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::stream_reader::__aiter__(a0) },
};
pub static STREAM_READER___ANEXT__: NativeDef = NativeDef {
    name: "__anext__",
    qualname: "StreamReader.__anext__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::stream_reader::__anext__(a0) },
};
pub static STREAM_READER__BUFFER: NativeDef = NativeDef {
    name: "_buffer",
    qualname: "StreamReader._buffer",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::stream_reader::_buffer(a0) },
};
pub static STREAM_READER__LIMIT: NativeDef = NativeDef {
    name: "_limit",
    qualname: "StreamReader._limit",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::stream_reader::_limit(a0) },
};
pub static STREAM_READER__EOF: NativeDef = NativeDef {
    name: "_eof",
    qualname: "StreamReader._eof",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::stream_reader::_eof(a0) },
};
pub static STREAM_READER__PAUSED: NativeDef = NativeDef {
    name: "_paused",
    qualname: "StreamReader._paused",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::stream_reader::_paused(a0) },
};
pub static STREAM_READER__LOOP: NativeDef = NativeDef {
    name: "_loop",
    qualname: "StreamReader._loop",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::stream_reader::_loop(a0) },
};
pub static STREAM_READER__WAITER: NativeDef = NativeDef {
    name: "_waiter",
    qualname: "StreamReader._waiter",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::stream_reader::_waiter(a0) },
};
pub static STREAM_READER__TRANSPORT: NativeDef = NativeDef {
    name: "_transport",
    qualname: "StreamReader._transport",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::stream_reader::_transport(a0) },
};
pub static STREAM_READER___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "StreamReader.__repr__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::stream_reader::__repr__(a0) },
};
pub static STREAM_READER_METHODS: &[&NativeDef] = &[&STREAM_READER___NEW__, &STREAM_READER___INIT__, &STREAM_READER___SETATTR__, &STREAM_READER_FEED_DATA, &STREAM_READER_FEED_EOF, &STREAM_READER_AT_EOF, &STREAM_READER_EXCEPTION, &STREAM_READER_SET_EXCEPTION, &STREAM_READER_SET_TRANSPORT, &STREAM_READER_READ, &STREAM_READER_READLINE, &STREAM_READER_READUNTIL, &STREAM_READER_READEXACTLY, &STREAM_READER___AITER__, &STREAM_READER___ANEXT__, &STREAM_READER__BUFFER, &STREAM_READER__LIMIT, &STREAM_READER__EOF, &STREAM_READER__PAUSED, &STREAM_READER__LOOP, &STREAM_READER__WAITER, &STREAM_READER__TRANSPORT, &STREAM_READER___REPR__];
static STREAM_READER_TYPE: TypeDef = TypeDef {
    name: "StreamReader",
    module: "asyncio.streams",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "asyncio",
    number: 209,
    methods: "__new__= __init__ __setattr__ feed_data feed_eof at_eof exception set_exception set_transport read readline readuntil readexactly __aiter__ __anext__ _buffer. _limit. _eof. _paused. _loop. _waiter. _transport. __repr__",
};
/// The end of a stream that is read from.
pub fn stream_reader() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &STREAM_READER_TYPE)
}
pub static STREAM_WRITER___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "StreamWriter.__new__",
    module: "asyncio",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::stream_writer::__new__(a0, a1, a2) },
};
pub static STREAM_WRITER___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "StreamWriter.__init__",
    module: "asyncio",
    sig: Signature { names: &["self", "transport", "protocol", "reader", "loop"], posonly: 1, pos: 5, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::asyncio::stream_writer::__init__(a0, a1, a2, a3, a4) },
};
pub static STREAM_WRITER_WRITE: NativeDef = NativeDef {
    name: "write",
    qualname: "StreamWriter.write",
    module: "asyncio",
    sig: Signature { names: &["self", "data"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::stream_writer::write(a0, a1) },
};
pub static STREAM_WRITER_WRITELINES: NativeDef = NativeDef {
    name: "writelines",
    qualname: "StreamWriter.writelines",
    module: "asyncio",
    sig: Signature { names: &["self", "data"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::stream_writer::writelines(a0, a1) },
};
pub static STREAM_WRITER_WRITE_EOF: NativeDef = NativeDef {
    name: "write_eof",
    qualname: "StreamWriter.write_eof",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::stream_writer::write_eof(a0) },
};
pub static STREAM_WRITER_CAN_WRITE_EOF: NativeDef = NativeDef {
    name: "can_write_eof",
    qualname: "StreamWriter.can_write_eof",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::stream_writer::can_write_eof(a0) },
};
pub static STREAM_WRITER_CLOSE: NativeDef = NativeDef {
    name: "close",
    qualname: "StreamWriter.close",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::stream_writer::close(a0) },
};
pub static STREAM_WRITER_IS_CLOSING: NativeDef = NativeDef {
    name: "is_closing",
    qualname: "StreamWriter.is_closing",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::stream_writer::is_closing(a0) },
};
pub static STREAM_WRITER_WAIT_CLOSED: NativeDef = NativeDef {
    name: "wait_closed",
    qualname: "StreamWriter.wait_closed",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::stream_writer::wait_closed(a0) },
};
pub static STREAM_WRITER_GET_EXTRA_INFO: NativeDef = NativeDef {
    name: "get_extra_info",
    qualname: "StreamWriter.get_extra_info",
    module: "asyncio",
    sig: Signature { names: &["self", "name", "default"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::stream_writer::get_extra_info(a0, a1, a2) },
};
pub static STREAM_WRITER_DRAIN: NativeDef = NativeDef {
    name: "drain",
    qualname: "StreamWriter.drain",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::stream_writer::drain(a0) },
};
pub static STREAM_WRITER_START_TLS: NativeDef = NativeDef {
    name: "start_tls",
    qualname: "StreamWriter.start_tls",
    module: "asyncio",
    sig: Signature { names: &["self", "sslcontext", "server_hostname", "ssl_handshake_timeout"], posonly: 1, pos: 2, kwonly: 2, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::asyncio::stream_writer::start_tls(a0, a1, a2, a3) },
};
pub static STREAM_WRITER_TRANSPORT: NativeDef = NativeDef {
    name: "transport",
    qualname: "StreamWriter.transport",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::stream_writer::transport(a0) },
};
pub static STREAM_WRITER__TRANSPORT: NativeDef = NativeDef {
    name: "_transport",
    qualname: "StreamWriter._transport",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::stream_writer::_transport(a0) },
};
pub static STREAM_WRITER__PROTOCOL: NativeDef = NativeDef {
    name: "_protocol",
    qualname: "StreamWriter._protocol",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::stream_writer::_protocol(a0) },
};
pub static STREAM_WRITER__READER: NativeDef = NativeDef {
    name: "_reader",
    qualname: "StreamWriter._reader",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::stream_writer::_reader(a0) },
};
pub static STREAM_WRITER__LOOP: NativeDef = NativeDef {
    name: "_loop",
    qualname: "StreamWriter._loop",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::stream_writer::_loop(a0) },
};
pub static STREAM_WRITER___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "StreamWriter.__repr__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::stream_writer::__repr__(a0) },
};
pub static STREAM_WRITER_METHODS: &[&NativeDef] = &[&STREAM_WRITER___NEW__, &STREAM_WRITER___INIT__, &STREAM_WRITER_WRITE, &STREAM_WRITER_WRITELINES, &STREAM_WRITER_WRITE_EOF, &STREAM_WRITER_CAN_WRITE_EOF, &STREAM_WRITER_CLOSE, &STREAM_WRITER_IS_CLOSING, &STREAM_WRITER_WAIT_CLOSED, &STREAM_WRITER_GET_EXTRA_INFO, &STREAM_WRITER_DRAIN, &STREAM_WRITER_START_TLS, &STREAM_WRITER_TRANSPORT, &STREAM_WRITER__TRANSPORT, &STREAM_WRITER__PROTOCOL, &STREAM_WRITER__READER, &STREAM_WRITER__LOOP, &STREAM_WRITER___REPR__];
static STREAM_WRITER_TYPE: TypeDef = TypeDef {
    name: "StreamWriter",
    module: "asyncio.streams",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "asyncio",
    number: 210,
    methods: "__new__= __init__ write writelines write_eof can_write_eof close is_closing wait_closed get_extra_info drain start_tls transport. _transport. _protocol. _reader. _loop. __repr__",
};
/// The end of a stream that is written to.
pub fn stream_writer() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &STREAM_WRITER_TYPE)
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
    number: 211,
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
    number: 212,
    methods: "__new__= get_event_loop set_event_loop new_event_loop",
};
/// One loop for the main thread, made when it is asked for.
pub fn base_default_event_loop_policy() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BASE_DEFAULT_EVENT_LOOP_POLICY_TYPE)
}
pub static _UNIX_DEFAULT_EVENT_LOOP_POLICY___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "_UnixDefaultEventLoopPolicy.__new__",
    module: "asyncio",
    sig: Signature { names: &["cls"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_unix_default_event_loop_policy::__new__(a0) },
};
pub static _UNIX_DEFAULT_EVENT_LOOP_POLICY_SET_EVENT_LOOP: NativeDef = NativeDef {
    name: "set_event_loop",
    qualname: "_UnixDefaultEventLoopPolicy.set_event_loop",
    module: "asyncio",
    sig: Signature { names: &["self", "loop"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::_unix_default_event_loop_policy::set_event_loop(a0, a1) },
};
pub static _UNIX_DEFAULT_EVENT_LOOP_POLICY_GET_CHILD_WATCHER: NativeDef = NativeDef {
    name: "get_child_watcher",
    qualname: "_UnixDefaultEventLoopPolicy.get_child_watcher",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_unix_default_event_loop_policy::get_child_watcher(a0) },
};
pub static _UNIX_DEFAULT_EVENT_LOOP_POLICY_SET_CHILD_WATCHER: NativeDef = NativeDef {
    name: "set_child_watcher",
    qualname: "_UnixDefaultEventLoopPolicy.set_child_watcher",
    module: "asyncio",
    sig: Signature { names: &["self", "watcher"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::_unix_default_event_loop_policy::set_child_watcher(a0, a1) },
};
pub static _UNIX_DEFAULT_EVENT_LOOP_POLICY_METHODS: &[&NativeDef] = &[&_UNIX_DEFAULT_EVENT_LOOP_POLICY___NEW__, &_UNIX_DEFAULT_EVENT_LOOP_POLICY_SET_EVENT_LOOP, &_UNIX_DEFAULT_EVENT_LOOP_POLICY_GET_CHILD_WATCHER, &_UNIX_DEFAULT_EVENT_LOOP_POLICY_SET_CHILD_WATCHER];
static _UNIX_DEFAULT_EVENT_LOOP_POLICY_TYPE: TypeDef = TypeDef {
    name: "_UnixDefaultEventLoopPolicy",
    module: "asyncio.unix_events",
    bases: &[crate::generated::asyncio::base_default_event_loop_policy],
    layout: Layout::Native,
    home: "asyncio",
    number: 213,
    methods: "__new__= set_event_loop get_child_watcher set_child_watcher",
};
/// The policy where none is set.
pub fn _unix_default_event_loop_policy() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_UNIX_DEFAULT_EVENT_LOOP_POLICY_TYPE)
}
pub static _UNIX_SUBPROCESS_TRANSPORT_GET_EXTRA_INFO: NativeDef = NativeDef {
    name: "get_extra_info",
    qualname: "_UnixSubprocessTransport.get_extra_info",
    module: "asyncio",
    sig: Signature { names: &["self", "name", "default"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::_unix_subprocess_transport::get_extra_info(a0, a1, a2) },
};
pub static _UNIX_SUBPROCESS_TRANSPORT_IS_CLOSING: NativeDef = NativeDef {
    name: "is_closing",
    qualname: "_UnixSubprocessTransport.is_closing",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_unix_subprocess_transport::is_closing(a0) },
};
pub static _UNIX_SUBPROCESS_TRANSPORT_CLOSE: NativeDef = NativeDef {
    name: "close",
    qualname: "_UnixSubprocessTransport.close",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_unix_subprocess_transport::close(a0) },
};
pub static _UNIX_SUBPROCESS_TRANSPORT_SET_PROTOCOL: NativeDef = NativeDef {
    name: "set_protocol",
    qualname: "_UnixSubprocessTransport.set_protocol",
    module: "asyncio",
    sig: Signature { names: &["self", "protocol"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::_unix_subprocess_transport::set_protocol(a0, a1) },
};
pub static _UNIX_SUBPROCESS_TRANSPORT_GET_PROTOCOL: NativeDef = NativeDef {
    name: "get_protocol",
    qualname: "_UnixSubprocessTransport.get_protocol",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_unix_subprocess_transport::get_protocol(a0) },
};
pub static _UNIX_SUBPROCESS_TRANSPORT_GET_PID: NativeDef = NativeDef {
    name: "get_pid",
    qualname: "_UnixSubprocessTransport.get_pid",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_unix_subprocess_transport::get_pid(a0) },
};
pub static _UNIX_SUBPROCESS_TRANSPORT_GET_RETURNCODE: NativeDef = NativeDef {
    name: "get_returncode",
    qualname: "_UnixSubprocessTransport.get_returncode",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_unix_subprocess_transport::get_returncode(a0) },
};
pub static _UNIX_SUBPROCESS_TRANSPORT_GET_PIPE_TRANSPORT: NativeDef = NativeDef {
    name: "get_pipe_transport",
    qualname: "_UnixSubprocessTransport.get_pipe_transport",
    module: "asyncio",
    sig: Signature { names: &["self", "fd"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::_unix_subprocess_transport::get_pipe_transport(a0, a1) },
};
pub static _UNIX_SUBPROCESS_TRANSPORT_SEND_SIGNAL: NativeDef = NativeDef {
    name: "send_signal",
    qualname: "_UnixSubprocessTransport.send_signal",
    module: "asyncio",
    sig: Signature { names: &["self", "signal"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::_unix_subprocess_transport::send_signal(a0, a1) },
};
pub static _UNIX_SUBPROCESS_TRANSPORT_TERMINATE: NativeDef = NativeDef {
    name: "terminate",
    qualname: "_UnixSubprocessTransport.terminate",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_unix_subprocess_transport::terminate(a0) },
};
pub static _UNIX_SUBPROCESS_TRANSPORT_KILL: NativeDef = NativeDef {
    name: "kill",
    qualname: "_UnixSubprocessTransport.kill",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_unix_subprocess_transport::kill(a0) },
};
pub static _UNIX_SUBPROCESS_TRANSPORT__WAIT: NativeDef = NativeDef {
    name: "_wait",
    qualname: "_UnixSubprocessTransport._wait",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_unix_subprocess_transport::_wait(a0) },
};
pub static _UNIX_SUBPROCESS_TRANSPORT__PROCESS_EXITED: NativeDef = NativeDef {
    name: "_process_exited",
    qualname: "_UnixSubprocessTransport._process_exited",
    module: "asyncio",
    sig: Signature { names: &["self", "returncode"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::_unix_subprocess_transport::_process_exited(a0, a1) },
};
pub static _UNIX_SUBPROCESS_TRANSPORT___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "_UnixSubprocessTransport.__repr__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_unix_subprocess_transport::__repr__(a0) },
};
pub static _UNIX_SUBPROCESS_TRANSPORT_METHODS: &[&NativeDef] = &[&_UNIX_SUBPROCESS_TRANSPORT_GET_EXTRA_INFO, &_UNIX_SUBPROCESS_TRANSPORT_IS_CLOSING, &_UNIX_SUBPROCESS_TRANSPORT_CLOSE, &_UNIX_SUBPROCESS_TRANSPORT_SET_PROTOCOL, &_UNIX_SUBPROCESS_TRANSPORT_GET_PROTOCOL, &_UNIX_SUBPROCESS_TRANSPORT_GET_PID, &_UNIX_SUBPROCESS_TRANSPORT_GET_RETURNCODE, &_UNIX_SUBPROCESS_TRANSPORT_GET_PIPE_TRANSPORT, &_UNIX_SUBPROCESS_TRANSPORT_SEND_SIGNAL, &_UNIX_SUBPROCESS_TRANSPORT_TERMINATE, &_UNIX_SUBPROCESS_TRANSPORT_KILL, &_UNIX_SUBPROCESS_TRANSPORT__WAIT, &_UNIX_SUBPROCESS_TRANSPORT__PROCESS_EXITED, &_UNIX_SUBPROCESS_TRANSPORT___REPR__];
static _UNIX_SUBPROCESS_TRANSPORT_TYPE: TypeDef = TypeDef {
    name: "_UnixSubprocessTransport",
    module: "asyncio.unix_events",
    bases: &[crate::generated::asyncio::subprocess_transport],
    layout: Layout::Native,
    home: "asyncio",
    number: 214,
    methods: "get_extra_info is_closing close set_protocol get_protocol get_pid get_returncode get_pipe_transport send_signal terminate kill _wait _process_exited __repr__",
};
/// The transport of a child process.
pub fn _unix_subprocess_transport() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_UNIX_SUBPROCESS_TRANSPORT_TYPE)
}
pub static _UNIX_READ_PIPE_TRANSPORT_GET_EXTRA_INFO: NativeDef = NativeDef {
    name: "get_extra_info",
    qualname: "_UnixReadPipeTransport.get_extra_info",
    module: "asyncio",
    sig: Signature { names: &["self", "name", "default"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::_unix_read_pipe_transport::get_extra_info(a0, a1, a2) },
};
pub static _UNIX_READ_PIPE_TRANSPORT_IS_CLOSING: NativeDef = NativeDef {
    name: "is_closing",
    qualname: "_UnixReadPipeTransport.is_closing",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_unix_read_pipe_transport::is_closing(a0) },
};
pub static _UNIX_READ_PIPE_TRANSPORT_CLOSE: NativeDef = NativeDef {
    name: "close",
    qualname: "_UnixReadPipeTransport.close",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_unix_read_pipe_transport::close(a0) },
};
pub static _UNIX_READ_PIPE_TRANSPORT_SET_PROTOCOL: NativeDef = NativeDef {
    name: "set_protocol",
    qualname: "_UnixReadPipeTransport.set_protocol",
    module: "asyncio",
    sig: Signature { names: &["self", "protocol"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::_unix_read_pipe_transport::set_protocol(a0, a1) },
};
pub static _UNIX_READ_PIPE_TRANSPORT_GET_PROTOCOL: NativeDef = NativeDef {
    name: "get_protocol",
    qualname: "_UnixReadPipeTransport.get_protocol",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_unix_read_pipe_transport::get_protocol(a0) },
};
pub static _UNIX_READ_PIPE_TRANSPORT_IS_READING: NativeDef = NativeDef {
    name: "is_reading",
    qualname: "_UnixReadPipeTransport.is_reading",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_unix_read_pipe_transport::is_reading(a0) },
};
pub static _UNIX_READ_PIPE_TRANSPORT_PAUSE_READING: NativeDef = NativeDef {
    name: "pause_reading",
    qualname: "_UnixReadPipeTransport.pause_reading",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_unix_read_pipe_transport::pause_reading(a0) },
};
pub static _UNIX_READ_PIPE_TRANSPORT_RESUME_READING: NativeDef = NativeDef {
    name: "resume_reading",
    qualname: "_UnixReadPipeTransport.resume_reading",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_unix_read_pipe_transport::resume_reading(a0) },
};
pub static _UNIX_READ_PIPE_TRANSPORT___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "_UnixReadPipeTransport.__repr__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_unix_read_pipe_transport::__repr__(a0) },
};
pub static _UNIX_READ_PIPE_TRANSPORT_METHODS: &[&NativeDef] = &[&_UNIX_READ_PIPE_TRANSPORT_GET_EXTRA_INFO, &_UNIX_READ_PIPE_TRANSPORT_IS_CLOSING, &_UNIX_READ_PIPE_TRANSPORT_CLOSE, &_UNIX_READ_PIPE_TRANSPORT_SET_PROTOCOL, &_UNIX_READ_PIPE_TRANSPORT_GET_PROTOCOL, &_UNIX_READ_PIPE_TRANSPORT_IS_READING, &_UNIX_READ_PIPE_TRANSPORT_PAUSE_READING, &_UNIX_READ_PIPE_TRANSPORT_RESUME_READING, &_UNIX_READ_PIPE_TRANSPORT___REPR__];
static _UNIX_READ_PIPE_TRANSPORT_TYPE: TypeDef = TypeDef {
    name: "_UnixReadPipeTransport",
    module: "asyncio.unix_events",
    bases: &[crate::generated::asyncio::read_transport],
    layout: Layout::Native,
    home: "asyncio",
    number: 215,
    methods: "get_extra_info is_closing close set_protocol get_protocol is_reading pause_reading resume_reading __repr__",
};
/// A transport over a pipe that is read from.
pub fn _unix_read_pipe_transport() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_UNIX_READ_PIPE_TRANSPORT_TYPE)
}
pub static _UNIX_WRITE_PIPE_TRANSPORT_GET_EXTRA_INFO: NativeDef = NativeDef {
    name: "get_extra_info",
    qualname: "_UnixWritePipeTransport.get_extra_info",
    module: "asyncio",
    sig: Signature { names: &["self", "name", "default"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::_unix_write_pipe_transport::get_extra_info(a0, a1, a2) },
};
pub static _UNIX_WRITE_PIPE_TRANSPORT_IS_CLOSING: NativeDef = NativeDef {
    name: "is_closing",
    qualname: "_UnixWritePipeTransport.is_closing",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_unix_write_pipe_transport::is_closing(a0) },
};
pub static _UNIX_WRITE_PIPE_TRANSPORT_CLOSE: NativeDef = NativeDef {
    name: "close",
    qualname: "_UnixWritePipeTransport.close",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_unix_write_pipe_transport::close(a0) },
};
pub static _UNIX_WRITE_PIPE_TRANSPORT_ABORT: NativeDef = NativeDef {
    name: "abort",
    qualname: "_UnixWritePipeTransport.abort",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_unix_write_pipe_transport::abort(a0) },
};
pub static _UNIX_WRITE_PIPE_TRANSPORT_SET_PROTOCOL: NativeDef = NativeDef {
    name: "set_protocol",
    qualname: "_UnixWritePipeTransport.set_protocol",
    module: "asyncio",
    sig: Signature { names: &["self", "protocol"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::_unix_write_pipe_transport::set_protocol(a0, a1) },
};
pub static _UNIX_WRITE_PIPE_TRANSPORT_GET_PROTOCOL: NativeDef = NativeDef {
    name: "get_protocol",
    qualname: "_UnixWritePipeTransport.get_protocol",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_unix_write_pipe_transport::get_protocol(a0) },
};
pub static _UNIX_WRITE_PIPE_TRANSPORT_SET_WRITE_BUFFER_LIMITS: NativeDef = NativeDef {
    name: "set_write_buffer_limits",
    qualname: "_UnixWritePipeTransport.set_write_buffer_limits",
    module: "asyncio",
    sig: Signature { names: &["self", "high", "low"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::_unix_write_pipe_transport::set_write_buffer_limits(a0, a1, a2) },
};
pub static _UNIX_WRITE_PIPE_TRANSPORT_GET_WRITE_BUFFER_SIZE: NativeDef = NativeDef {
    name: "get_write_buffer_size",
    qualname: "_UnixWritePipeTransport.get_write_buffer_size",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_unix_write_pipe_transport::get_write_buffer_size(a0) },
};
pub static _UNIX_WRITE_PIPE_TRANSPORT_GET_WRITE_BUFFER_LIMITS: NativeDef = NativeDef {
    name: "get_write_buffer_limits",
    qualname: "_UnixWritePipeTransport.get_write_buffer_limits",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_unix_write_pipe_transport::get_write_buffer_limits(a0) },
};
pub static _UNIX_WRITE_PIPE_TRANSPORT_WRITE: NativeDef = NativeDef {
    name: "write",
    qualname: "_UnixWritePipeTransport.write",
    module: "asyncio",
    sig: Signature { names: &["self", "data"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::_unix_write_pipe_transport::write(a0, a1) },
};
pub static _UNIX_WRITE_PIPE_TRANSPORT_WRITELINES: NativeDef = NativeDef {
    name: "writelines",
    qualname: "_UnixWritePipeTransport.writelines",
    module: "asyncio",
    sig: Signature { names: &["self", "list_of_data"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::_unix_write_pipe_transport::writelines(a0, a1) },
};
pub static _UNIX_WRITE_PIPE_TRANSPORT_WRITE_EOF: NativeDef = NativeDef {
    name: "write_eof",
    qualname: "_UnixWritePipeTransport.write_eof",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_unix_write_pipe_transport::write_eof(a0) },
};
pub static _UNIX_WRITE_PIPE_TRANSPORT_CAN_WRITE_EOF: NativeDef = NativeDef {
    name: "can_write_eof",
    qualname: "_UnixWritePipeTransport.can_write_eof",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_unix_write_pipe_transport::can_write_eof(a0) },
};
pub static _UNIX_WRITE_PIPE_TRANSPORT___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "_UnixWritePipeTransport.__repr__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::_unix_write_pipe_transport::__repr__(a0) },
};
pub static _UNIX_WRITE_PIPE_TRANSPORT_METHODS: &[&NativeDef] = &[&_UNIX_WRITE_PIPE_TRANSPORT_GET_EXTRA_INFO, &_UNIX_WRITE_PIPE_TRANSPORT_IS_CLOSING, &_UNIX_WRITE_PIPE_TRANSPORT_CLOSE, &_UNIX_WRITE_PIPE_TRANSPORT_ABORT, &_UNIX_WRITE_PIPE_TRANSPORT_SET_PROTOCOL, &_UNIX_WRITE_PIPE_TRANSPORT_GET_PROTOCOL, &_UNIX_WRITE_PIPE_TRANSPORT_SET_WRITE_BUFFER_LIMITS, &_UNIX_WRITE_PIPE_TRANSPORT_GET_WRITE_BUFFER_SIZE, &_UNIX_WRITE_PIPE_TRANSPORT_GET_WRITE_BUFFER_LIMITS, &_UNIX_WRITE_PIPE_TRANSPORT_WRITE, &_UNIX_WRITE_PIPE_TRANSPORT_WRITELINES, &_UNIX_WRITE_PIPE_TRANSPORT_WRITE_EOF, &_UNIX_WRITE_PIPE_TRANSPORT_CAN_WRITE_EOF, &_UNIX_WRITE_PIPE_TRANSPORT___REPR__];
static _UNIX_WRITE_PIPE_TRANSPORT_TYPE: TypeDef = TypeDef {
    name: "_UnixWritePipeTransport",
    module: "asyncio.unix_events",
    bases: &[crate::generated::asyncio::write_transport],
    layout: Layout::Native,
    home: "asyncio",
    number: 216,
    methods: "get_extra_info is_closing close abort set_protocol get_protocol set_write_buffer_limits get_write_buffer_size get_write_buffer_limits write writelines write_eof can_write_eof __repr__",
};
/// A transport over a pipe that is written to.
pub fn _unix_write_pipe_transport() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_UNIX_WRITE_PIPE_TRANSPORT_TYPE)
}
pub static SUBPROCESS_STREAM_PROTOCOL_CONNECTION_MADE: NativeDef = NativeDef {
    name: "connection_made",
    qualname: "SubprocessStreamProtocol.connection_made",
    module: "asyncio",
    sig: Signature { names: &["self", "transport"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::subprocess_stream_protocol::connection_made(a0, a1) },
};
pub static SUBPROCESS_STREAM_PROTOCOL_PIPE_DATA_RECEIVED: NativeDef = NativeDef {
    name: "pipe_data_received",
    qualname: "SubprocessStreamProtocol.pipe_data_received",
    module: "asyncio",
    sig: Signature { names: &["self", "fd", "data"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::subprocess_stream_protocol::pipe_data_received(a0, a1, a2) },
};
pub static SUBPROCESS_STREAM_PROTOCOL_PIPE_CONNECTION_LOST: NativeDef = NativeDef {
    name: "pipe_connection_lost",
    qualname: "SubprocessStreamProtocol.pipe_connection_lost",
    module: "asyncio",
    sig: Signature { names: &["self", "fd", "exc"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::subprocess_stream_protocol::pipe_connection_lost(a0, a1, a2) },
};
pub static SUBPROCESS_STREAM_PROTOCOL_PROCESS_EXITED: NativeDef = NativeDef {
    name: "process_exited",
    qualname: "SubprocessStreamProtocol.process_exited",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::subprocess_stream_protocol::process_exited(a0) },
};
pub static SUBPROCESS_STREAM_PROTOCOL_CONNECTION_LOST: NativeDef = NativeDef {
    name: "connection_lost",
    qualname: "SubprocessStreamProtocol.connection_lost",
    module: "asyncio",
    sig: Signature { names: &["self", "exc"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::subprocess_stream_protocol::connection_lost(a0, a1) },
};
pub static SUBPROCESS_STREAM_PROTOCOL_PAUSE_WRITING: NativeDef = NativeDef {
    name: "pause_writing",
    qualname: "SubprocessStreamProtocol.pause_writing",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::subprocess_stream_protocol::pause_writing(a0) },
};
pub static SUBPROCESS_STREAM_PROTOCOL_RESUME_WRITING: NativeDef = NativeDef {
    name: "resume_writing",
    qualname: "SubprocessStreamProtocol.resume_writing",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::subprocess_stream_protocol::resume_writing(a0) },
};
pub static SUBPROCESS_STREAM_PROTOCOL__DRAIN_HELPER: NativeDef = NativeDef {
    name: "_drain_helper",
    qualname: "SubprocessStreamProtocol._drain_helper",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::subprocess_stream_protocol::_drain_helper(a0) },
};
pub static SUBPROCESS_STREAM_PROTOCOL__GET_CLOSE_WAITER: NativeDef = NativeDef {
    name: "_get_close_waiter",
    qualname: "SubprocessStreamProtocol._get_close_waiter",
    module: "asyncio",
    sig: Signature { names: &["self", "stream"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::subprocess_stream_protocol::_get_close_waiter(a0, a1) },
};
pub static SUBPROCESS_STREAM_PROTOCOL___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "SubprocessStreamProtocol.__repr__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::subprocess_stream_protocol::__repr__(a0) },
};
pub static SUBPROCESS_STREAM_PROTOCOL_METHODS: &[&NativeDef] = &[&SUBPROCESS_STREAM_PROTOCOL_CONNECTION_MADE, &SUBPROCESS_STREAM_PROTOCOL_PIPE_DATA_RECEIVED, &SUBPROCESS_STREAM_PROTOCOL_PIPE_CONNECTION_LOST, &SUBPROCESS_STREAM_PROTOCOL_PROCESS_EXITED, &SUBPROCESS_STREAM_PROTOCOL_CONNECTION_LOST, &SUBPROCESS_STREAM_PROTOCOL_PAUSE_WRITING, &SUBPROCESS_STREAM_PROTOCOL_RESUME_WRITING, &SUBPROCESS_STREAM_PROTOCOL__DRAIN_HELPER, &SUBPROCESS_STREAM_PROTOCOL__GET_CLOSE_WAITER, &SUBPROCESS_STREAM_PROTOCOL___REPR__];
static SUBPROCESS_STREAM_PROTOCOL_TYPE: TypeDef = TypeDef {
    name: "SubprocessStreamProtocol",
    module: "asyncio.subprocess",
    bases: &[crate::generated::asyncio::subprocess_protocol],
    layout: Layout::Native,
    home: "asyncio",
    number: 217,
    methods: "connection_made pipe_data_received pipe_connection_lost process_exited connection_lost pause_writing resume_writing _drain_helper _get_close_waiter __repr__",
};
/// The protocol between a child process and its streams.
pub fn subprocess_stream_protocol() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &SUBPROCESS_STREAM_PROTOCOL_TYPE)
}
pub static PROCESS_STDIN: NativeDef = NativeDef {
    name: "stdin",
    qualname: "Process.stdin",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::process::stdin(a0) },
};
pub static PROCESS_STDOUT: NativeDef = NativeDef {
    name: "stdout",
    qualname: "Process.stdout",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::process::stdout(a0) },
};
pub static PROCESS_STDERR: NativeDef = NativeDef {
    name: "stderr",
    qualname: "Process.stderr",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::process::stderr(a0) },
};
pub static PROCESS_PID: NativeDef = NativeDef {
    name: "pid",
    qualname: "Process.pid",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::process::pid(a0) },
};
pub static PROCESS_RETURNCODE: NativeDef = NativeDef {
    name: "returncode",
    qualname: "Process.returncode",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::process::returncode(a0) },
};
pub static PROCESS_WAIT: NativeDef = NativeDef {
    name: "wait",
    qualname: "Process.wait",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::process::wait(a0) },
};
pub static PROCESS_SEND_SIGNAL: NativeDef = NativeDef {
    name: "send_signal",
    qualname: "Process.send_signal",
    module: "asyncio",
    sig: Signature { names: &["self", "signal"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::process::send_signal(a0, a1) },
};
pub static PROCESS_TERMINATE: NativeDef = NativeDef {
    name: "terminate",
    qualname: "Process.terminate",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::process::terminate(a0) },
};
pub static PROCESS_KILL: NativeDef = NativeDef {
    name: "kill",
    qualname: "Process.kill",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::process::kill(a0) },
};
pub static PROCESS_COMMUNICATE: NativeDef = NativeDef {
    name: "communicate",
    qualname: "Process.communicate",
    module: "asyncio",
    sig: Signature { names: &["self", "input"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::asyncio::process::communicate(a0, a1) },
};
pub static PROCESS___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "Process.__repr__",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::process::__repr__(a0) },
};
pub static PROCESS_METHODS: &[&NativeDef] = &[&PROCESS_STDIN, &PROCESS_STDOUT, &PROCESS_STDERR, &PROCESS_PID, &PROCESS_RETURNCODE, &PROCESS_WAIT, &PROCESS_SEND_SIGNAL, &PROCESS_TERMINATE, &PROCESS_KILL, &PROCESS_COMMUNICATE, &PROCESS___REPR__];
static PROCESS_TYPE: TypeDef = TypeDef {
    name: "Process",
    module: "asyncio.subprocess",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "asyncio",
    number: 218,
    methods: "stdin. stdout. stderr. pid. returncode. wait send_signal terminate kill communicate __repr__",
};
/// A child process with streams.
pub fn process() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &PROCESS_TYPE)
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
    number: 219,
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
    number: 220,
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
    number: 221,
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
    number: 222,
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
    number: 223,
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
    number: 224,
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
pub static QUEUE__QUEUE: NativeDef = NativeDef {
    name: "_queue",
    qualname: "Queue._queue",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::queue::_queue(a0) },
};
pub static QUEUE__MAXSIZE: NativeDef = NativeDef {
    name: "_maxsize",
    qualname: "Queue._maxsize",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::queue::_maxsize(a0) },
};
pub static QUEUE__FINISHED: NativeDef = NativeDef {
    name: "_finished",
    qualname: "Queue._finished",
    module: "asyncio",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::asyncio::queue::_finished(a0) },
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
pub static QUEUE___SETATTR__: NativeDef = NativeDef {
    name: "__setattr__",
    qualname: "Queue.__setattr__",
    module: "asyncio",
    sig: Signature { names: &["self", "name", "value"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::asyncio::queue::__setattr__(a0, a1, a2) },
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
pub static QUEUE_METHODS: &[&NativeDef] = &[&QUEUE___NEW__, &QUEUE__GETTERS, &QUEUE__PUTTERS, &QUEUE__UNFINISHED_TASKS, &QUEUE__QUEUE, &QUEUE__MAXSIZE, &QUEUE__FINISHED, &QUEUE__LOOP, &QUEUE___DICT__, &QUEUE___INIT__, &QUEUE___SETATTR__, &QUEUE__FORMAT, &QUEUE__INIT, &QUEUE__PUT, &QUEUE__GET, &QUEUE_QSIZE, &QUEUE_MAXSIZE, &QUEUE_EMPTY, &QUEUE_FULL, &QUEUE_PUT, &QUEUE_PUT_NOWAIT, &QUEUE_GET, &QUEUE_GET_NOWAIT, &QUEUE_TASK_DONE, &QUEUE_JOIN, &QUEUE___CLASS_GETITEM__, &QUEUE___REPR__, &QUEUE___STR__];
static QUEUE_TYPE: TypeDef = TypeDef {
    name: "Queue",
    module: "asyncio.queues",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "asyncio",
    number: 225,
    methods: "__new__= _getters. _putters. _unfinished_tasks. _queue. _maxsize. _finished. _loop. __dict__. __init__ __setattr__ _format _init _put _get qsize maxsize. empty full put put_nowait get get_nowait task_done join __class_getitem__@ __repr__ __str__",
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
    number: 226,
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
    number: 227,
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
    functions: &[("run", &RUN), ("sleep", &SLEEP), ("create_task", &CREATE_TASK), ("ensure_future", &ENSURE_FUTURE), ("gather", &GATHER), ("shield", &SHIELD), ("wait_for", &WAIT_FOR), ("wait", &WAIT), ("as_completed", &AS_COMPLETED), ("timeout", &TIMEOUT), ("timeout_at", &TIMEOUT_AT), ("to_thread", &TO_THREAD), ("run_coroutine_threadsafe", &RUN_COROUTINE_THREADSAFE), ("wrap_future", &WRAP_FUTURE), ("current_task", &CURRENT_TASK), ("all_tasks", &ALL_TASKS), ("_register_task", &_REGISTER_TASK), ("_unregister_task", &_UNREGISTER_TASK), ("_enter_task", &_ENTER_TASK), ("_leave_task", &_LEAVE_TASK), ("get_running_loop", &GET_RUNNING_LOOP), ("_get_running_loop", &_GET_RUNNING_LOOP), ("_set_running_loop", &_SET_RUNNING_LOOP), ("get_event_loop", &GET_EVENT_LOOP), ("new_event_loop", &NEW_EVENT_LOOP), ("set_event_loop", &SET_EVENT_LOOP), ("iscoroutine", &ISCOROUTINE), ("iscoroutinefunction", &ISCOROUTINEFUNCTION), ("isfuture", &ISFUTURE), ("open_connection", &OPEN_CONNECTION), ("start_server", &START_SERVER), ("open_unix_connection", &OPEN_UNIX_CONNECTION), ("start_unix_server", &START_UNIX_SERVER), ("get_event_loop_policy", &GET_EVENT_LOOP_POLICY), ("set_event_loop_policy", &SET_EVENT_LOOP_POLICY), ("get_child_watcher", &GET_CHILD_WATCHER), ("set_child_watcher", &SET_CHILD_WATCHER), ("create_subprocess_exec", &CREATE_SUBPROCESS_EXEC), ("create_subprocess_shell", &CREATE_SUBPROCESS_SHELL)],
    types: &[("CancelledError", crate::generated::asyncio::cancelled_error), ("InvalidStateError", crate::generated::asyncio::invalid_state_error), ("BrokenBarrierError", crate::generated::asyncio::broken_barrier_error), ("SendfileNotAvailableError", crate::generated::asyncio::sendfile_not_available_error), ("IncompleteReadError", crate::generated::asyncio::incomplete_read_error), ("LimitOverrunError", crate::generated::asyncio::limit_overrun_error), ("QueueEmpty", crate::generated::asyncio::queue_empty), ("QueueFull", crate::generated::asyncio::queue_full), ("Future", crate::generated::asyncio::future), ("Task", crate::generated::asyncio::task), ("Timeout", crate::generated::asyncio::timeout), ("TaskGroup", crate::generated::asyncio::task_group), ("Runner", crate::generated::asyncio::runner), ("AbstractEventLoop", crate::generated::asyncio::abstract_event_loop), ("BaseEventLoop", crate::generated::asyncio::base_event_loop), ("Handle", crate::generated::asyncio::handle), ("TimerHandle", crate::generated::asyncio::timer_handle), ("BaseProtocol", crate::generated::asyncio::base_protocol), ("Protocol", crate::generated::asyncio::protocol), ("BufferedProtocol", crate::generated::asyncio::buffered_protocol), ("DatagramProtocol", crate::generated::asyncio::datagram_protocol), ("SubprocessProtocol", crate::generated::asyncio::subprocess_protocol), ("BaseTransport", crate::generated::asyncio::base_transport), ("ReadTransport", crate::generated::asyncio::read_transport), ("WriteTransport", crate::generated::asyncio::write_transport), ("Transport", crate::generated::asyncio::transport), ("DatagramTransport", crate::generated::asyncio::datagram_transport), ("SubprocessTransport", crate::generated::asyncio::subprocess_transport), ("AbstractServer", crate::generated::asyncio::abstract_server), ("Server", crate::generated::asyncio::server), ("StreamReaderProtocol", crate::generated::asyncio::stream_reader_protocol), ("StreamReader", crate::generated::asyncio::stream_reader), ("StreamWriter", crate::generated::asyncio::stream_writer), ("AbstractEventLoopPolicy", crate::generated::asyncio::abstract_event_loop_policy), ("Lock", crate::generated::asyncio::lock), ("Event", crate::generated::asyncio::event), ("Condition", crate::generated::asyncio::condition), ("Semaphore", crate::generated::asyncio::semaphore), ("BoundedSemaphore", crate::generated::asyncio::bounded_semaphore), ("Barrier", crate::generated::asyncio::barrier), ("Queue", crate::generated::asyncio::queue), ("PriorityQueue", crate::generated::asyncio::priority_queue), ("LifoQueue", crate::generated::asyncio::lifo_queue), ("TimeoutError", crate::generated::exceptions::timeout_error), ("SelectorEventLoop", crate::generated::asyncio::_unix_selector_event_loop), ("DefaultEventLoopPolicy", crate::generated::asyncio::_unix_default_event_loop_policy)],
    constants: &[("FIRST_COMPLETED", crate::stdlib::asyncio::first_completed), ("FIRST_EXCEPTION", crate::stdlib::asyncio::first_exception), ("ALL_COMPLETED", crate::stdlib::asyncio::all_completed), ("AbstractChildWatcher", crate::stdlib::asyncio::abstract_child_watcher), ("SafeChildWatcher", crate::stdlib::asyncio::safe_child_watcher), ("FastChildWatcher", crate::stdlib::asyncio::fast_child_watcher), ("PidfdChildWatcher", crate::stdlib::asyncio::pidfd_child_watcher), ("MultiLoopChildWatcher", crate::stdlib::asyncio::multi_loop_child_watcher), ("ThreadedChildWatcher", crate::stdlib::asyncio::threaded_child_watcher)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["run", "sleep", "create_task", "ensure_future", "gather", "shield", "wait_for", "wait", "as_completed", "timeout", "timeout_at", "to_thread", "run_coroutine_threadsafe", "wrap_future", "current_task", "all_tasks", "_register_task", "_unregister_task", "_enter_task", "_leave_task", "get_running_loop", "_get_running_loop", "_set_running_loop", "get_event_loop", "new_event_loop", "set_event_loop", "iscoroutine", "iscoroutinefunction", "isfuture", "open_connection", "start_server", "open_unix_connection", "start_unix_server", "get_event_loop_policy", "set_event_loop_policy", "get_child_watcher", "set_child_watcher", "create_subprocess_exec", "create_subprocess_shell", "CancelledError", "InvalidStateError", "BrokenBarrierError", "SendfileNotAvailableError", "IncompleteReadError", "LimitOverrunError", "QueueEmpty", "QueueFull", "Future", "Task", "Timeout", "TaskGroup", "Runner", "AbstractEventLoop", "BaseEventLoop", "Handle", "TimerHandle", "BaseProtocol", "Protocol", "BufferedProtocol", "DatagramProtocol", "SubprocessProtocol", "BaseTransport", "ReadTransport", "WriteTransport", "Transport", "DatagramTransport", "SubprocessTransport", "AbstractServer", "Server", "StreamReaderProtocol", "StreamReader", "StreamWriter", "AbstractEventLoopPolicy", "Lock", "Event", "Condition", "Semaphore", "BoundedSemaphore", "Barrier", "Queue", "PriorityQueue", "LifoQueue", "TimeoutError", "SelectorEventLoop", "DefaultEventLoopPolicy", "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED", "AbstractChildWatcher", "SafeChildWatcher", "FastChildWatcher", "PidfdChildWatcher", "MultiLoopChildWatcher", "ThreadedChildWatcher"];
