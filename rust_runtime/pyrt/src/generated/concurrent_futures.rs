//! The tables of `concurrent.futures`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static WAIT: NativeDef = NativeDef {
    name: "wait",
    qualname: "wait",
    module: "concurrent.futures",
    sig: Signature { names: &["fs", "timeout", "return_when"], posonly: 0, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::Str("ALL_COMPLETED")],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = crate::green::taken(a); crate::green::enter(&WAIT, crate::stdlib::concurrent_futures::wait(a0, a1, a2)) },
};
pub static AS_COMPLETED: NativeDef = NativeDef {
    name: "as_completed",
    qualname: "as_completed",
    module: "concurrent.futures",
    sig: Signature { names: &["fs", "timeout"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::concurrent_futures::as_completed(a0, a1) },
};
static ERROR_TYPE: TypeDef = TypeDef {
    name: "Error",
    module: "concurrent.futures._base",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    home: "concurrent.futures",
    number: 275,
    methods: "",
};
/// The base of the exceptions here.
pub fn error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ERROR_TYPE)
}
static CANCELLED_ERROR_TYPE: TypeDef = TypeDef {
    name: "CancelledError",
    module: "concurrent.futures._base",
    bases: &[crate::generated::concurrent_futures::error],
    layout: Layout::Exception,
    home: "concurrent.futures",
    number: 276,
    methods: "",
};
/// The Future was cancelled.
pub fn cancelled_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &CANCELLED_ERROR_TYPE)
}
static INVALID_STATE_ERROR_TYPE: TypeDef = TypeDef {
    name: "InvalidStateError",
    module: "concurrent.futures._base",
    bases: &[crate::generated::concurrent_futures::error],
    layout: Layout::Exception,
    home: "concurrent.futures",
    number: 277,
    methods: "",
};
/// The operation is not allowed in this state.
pub fn invalid_state_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &INVALID_STATE_ERROR_TYPE)
}
static BROKEN_EXECUTOR_TYPE: TypeDef = TypeDef {
    name: "BrokenExecutor",
    module: "concurrent.futures._base",
    bases: &[crate::generated::exceptions::runtime_error],
    layout: Layout::Exception,
    home: "concurrent.futures",
    number: 278,
    methods: "",
};
/// An executor cannot go on.
pub fn broken_executor() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BROKEN_EXECUTOR_TYPE)
}
static BROKEN_THREAD_POOL_TYPE: TypeDef = TypeDef {
    name: "BrokenThreadPool",
    module: "concurrent.futures.thread",
    bases: &[crate::generated::concurrent_futures::broken_executor],
    layout: Layout::Exception,
    home: "concurrent.futures",
    number: 279,
    methods: "",
};
/// A worker thread's initializer failed.
pub fn broken_thread_pool() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BROKEN_THREAD_POOL_TYPE)
}
pub static DONE_AND_NOT_DONE_FUTURES___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "DoneAndNotDoneFutures.__repr__",
    module: "concurrent.futures",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::concurrent_futures::done_and_not_done_futures::__repr__(a0) },
};
pub static DONE_AND_NOT_DONE_FUTURES_DONE: NativeDef = NativeDef {
    name: "done",
    qualname: "DoneAndNotDoneFutures.done",
    module: "concurrent.futures",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::concurrent_futures::done_and_not_done_futures::done(a0) },
};
pub static DONE_AND_NOT_DONE_FUTURES_NOT_DONE: NativeDef = NativeDef {
    name: "not_done",
    qualname: "DoneAndNotDoneFutures.not_done",
    module: "concurrent.futures",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::concurrent_futures::done_and_not_done_futures::not_done(a0) },
};
pub static DONE_AND_NOT_DONE_FUTURES_METHODS: &[&NativeDef] = &[&DONE_AND_NOT_DONE_FUTURES___REPR__, &DONE_AND_NOT_DONE_FUTURES_DONE, &DONE_AND_NOT_DONE_FUTURES_NOT_DONE];
static DONE_AND_NOT_DONE_FUTURES_TYPE: TypeDef = TypeDef {
    name: "DoneAndNotDoneFutures",
    module: "concurrent.futures._base",
    bases: &[crate::generated::builtins::tuple],
    layout: Layout::Builtin(Base::Tuple),
    home: "concurrent.futures",
    number: 280,
    methods: "__repr__ done. not_done.",
};
/// What `wait` gives.
pub fn done_and_not_done_futures() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &DONE_AND_NOT_DONE_FUTURES_TYPE)
}
pub static FUTURE___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "Future.__new__",
    module: "concurrent.futures",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::concurrent_futures::future::__new__(a0, a1, a2) },
};
pub static FUTURE___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "Future.__init__",
    module: "concurrent.futures",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::concurrent_futures::future::__init__(a0) },
};
pub static FUTURE_CANCEL: NativeDef = NativeDef {
    name: "cancel",
    qualname: "Future.cancel",
    module: "concurrent.futures",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::concurrent_futures::future::cancel(a0) },
};
pub static FUTURE_CANCELLED: NativeDef = NativeDef {
    name: "cancelled",
    qualname: "Future.cancelled",
    module: "concurrent.futures",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::concurrent_futures::future::cancelled(a0) },
};
pub static FUTURE_RUNNING: NativeDef = NativeDef {
    name: "running",
    qualname: "Future.running",
    module: "concurrent.futures",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::concurrent_futures::future::running(a0) },
};
pub static FUTURE_DONE: NativeDef = NativeDef {
    name: "done",
    qualname: "Future.done",
    module: "concurrent.futures",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::concurrent_futures::future::done(a0) },
};
pub static FUTURE_ADD_DONE_CALLBACK: NativeDef = NativeDef {
    name: "add_done_callback",
    qualname: "Future.add_done_callback",
    module: "concurrent.futures",
    sig: Signature { names: &["self", "fn"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::concurrent_futures::future::add_done_callback(a0, a1) },
};
pub static FUTURE_RESULT: NativeDef = NativeDef {
    name: "result",
    qualname: "Future.result",
    module: "concurrent.futures",
    sig: Signature { names: &["self", "timeout"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = crate::green::taken(a); crate::green::enter(&FUTURE_RESULT, crate::stdlib::concurrent_futures::future::result(a0, a1)) },
};
pub static FUTURE_EXCEPTION: NativeDef = NativeDef {
    name: "exception",
    qualname: "Future.exception",
    module: "concurrent.futures",
    sig: Signature { names: &["self", "timeout"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = crate::green::taken(a); crate::green::enter(&FUTURE_EXCEPTION, crate::stdlib::concurrent_futures::future::exception(a0, a1)) },
};
pub static FUTURE_SET_RUNNING_OR_NOTIFY_CANCEL: NativeDef = NativeDef {
    name: "set_running_or_notify_cancel",
    qualname: "Future.set_running_or_notify_cancel",
    module: "concurrent.futures",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::concurrent_futures::future::set_running_or_notify_cancel(a0) },
};
pub static FUTURE_SET_RESULT: NativeDef = NativeDef {
    name: "set_result",
    qualname: "Future.set_result",
    module: "concurrent.futures",
    sig: Signature { names: &["self", "result"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::concurrent_futures::future::set_result(a0, a1) },
};
pub static FUTURE_SET_EXCEPTION: NativeDef = NativeDef {
    name: "set_exception",
    qualname: "Future.set_exception",
    module: "concurrent.futures",
    sig: Signature { names: &["self", "exception"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::concurrent_futures::future::set_exception(a0, a1) },
};
pub static FUTURE___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "Future.__repr__",
    module: "concurrent.futures",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::concurrent_futures::future::__repr__(a0) },
};
pub static FUTURE___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "Future.__dict__",
    module: "concurrent.futures",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::concurrent_futures::future::__dict__(a0) },
};
pub static FUTURE___CLASS_GETITEM__: NativeDef = NativeDef {
    name: "__class_getitem__",
    qualname: "Future.__class_getitem__",
    module: "concurrent.futures",
    sig: Signature { names: &["cls", "item"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::concurrent_futures::future::__class_getitem__(a0, a1) },
};
pub static FUTURE_METHODS: &[&NativeDef] = &[&FUTURE___NEW__, &FUTURE___INIT__, &FUTURE_CANCEL, &FUTURE_CANCELLED, &FUTURE_RUNNING, &FUTURE_DONE, &FUTURE_ADD_DONE_CALLBACK, &FUTURE_RESULT, &FUTURE_EXCEPTION, &FUTURE_SET_RUNNING_OR_NOTIFY_CANCEL, &FUTURE_SET_RESULT, &FUTURE_SET_EXCEPTION, &FUTURE___REPR__, &FUTURE___DICT__, &FUTURE___CLASS_GETITEM__];
static FUTURE_TYPE: TypeDef = TypeDef {
    name: "Future",
    module: "concurrent.futures._base",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "concurrent.futures",
    number: 281,
    methods: "__new__= __init__ cancel cancelled running done add_done_callback result exception set_running_or_notify_cancel set_result set_exception __repr__ __dict__. __class_getitem__@",
};
/// A result that another thread computes.
pub fn future() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &FUTURE_TYPE)
}
pub static EXECUTOR___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "Executor.__new__",
    module: "concurrent.futures",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::concurrent_futures::executor::__new__(a0, a1, a2) },
};
pub static EXECUTOR_SUBMIT: NativeDef = NativeDef {
    name: "submit",
    qualname: "Executor.submit",
    module: "concurrent.futures",
    sig: Signature { names: &["self", "fn", "args", "kwargs"], posonly: 2, pos: 2, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::concurrent_futures::executor::submit(a0, a1, a2, a3) },
};
pub static EXECUTOR_MAP: NativeDef = NativeDef {
    name: "map",
    qualname: "Executor.map",
    module: "concurrent.futures",
    sig: Signature { names: &["self", "fn", "timeout", "chunksize", "iterables"], posonly: 1, pos: 2, kwonly: 2, varargs: true, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::Int(1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4] = crate::green::taken(a); crate::green::enter(&EXECUTOR_MAP, crate::stdlib::concurrent_futures::executor::map(a0, a1, a2, a3, a4)) },
};
pub static EXECUTOR_SHUTDOWN: NativeDef = NativeDef {
    name: "shutdown",
    qualname: "Executor.shutdown",
    module: "concurrent.futures",
    sig: Signature { names: &["self", "wait", "cancel_futures"], posonly: 1, pos: 2, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Bool(true), Default::Bool(false)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::concurrent_futures::executor::shutdown(a0, a1, a2) },
};
pub static EXECUTOR___ENTER__: NativeDef = NativeDef {
    name: "__enter__",
    qualname: "Executor.__enter__",
    module: "concurrent.futures",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::concurrent_futures::executor::__enter__(a0) },
};
pub static EXECUTOR___EXIT__: NativeDef = NativeDef {
    name: "__exit__",
    qualname: "Executor.__exit__",
    module: "concurrent.futures",
    sig: Signature { names: &["self", "exc_type", "exc_val", "exc_tb"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = crate::green::taken(a); crate::green::enter(&EXECUTOR___EXIT__, crate::stdlib::concurrent_futures::executor::__exit__(a0, a1, a2, a3)) },
};
pub static EXECUTOR___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "Executor.__dict__",
    module: "concurrent.futures",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::concurrent_futures::executor::__dict__(a0) },
};
pub static EXECUTOR_METHODS: &[&NativeDef] = &[&EXECUTOR___NEW__, &EXECUTOR_SUBMIT, &EXECUTOR_MAP, &EXECUTOR_SHUTDOWN, &EXECUTOR___ENTER__, &EXECUTOR___EXIT__, &EXECUTOR___DICT__];
static EXECUTOR_TYPE: TypeDef = TypeDef {
    name: "Executor",
    module: "concurrent.futures._base",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "concurrent.futures",
    number: 282,
    methods: "__new__= submit map shutdown __enter__ __exit__ __dict__.",
};
/// What runs calls elsewhere.
pub fn executor() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &EXECUTOR_TYPE)
}
pub static THREAD_POOL_EXECUTOR___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "ThreadPoolExecutor.__init__",
    module: "concurrent.futures",
    sig: Signature { names: &["self", "max_workers", "thread_name_prefix", "initializer", "initargs"], posonly: 1, pos: 5, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::Str(""), Default::None, Default::EmptyTuple],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::concurrent_futures::thread_pool_executor::__init__(a0, a1, a2, a3, a4) },
};
pub static THREAD_POOL_EXECUTOR_SUBMIT: NativeDef = NativeDef {
    name: "submit",
    qualname: "ThreadPoolExecutor.submit",
    module: "concurrent.futures",
    sig: Signature { names: &["self", "fn", "args", "kwargs"], posonly: 2, pos: 2, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = crate::green::taken(a); crate::green::enter(&THREAD_POOL_EXECUTOR_SUBMIT, crate::stdlib::concurrent_futures::thread_pool_executor::submit(a0, a1, a2, a3)) },
};
pub static THREAD_POOL_EXECUTOR_SHUTDOWN: NativeDef = NativeDef {
    name: "shutdown",
    qualname: "ThreadPoolExecutor.shutdown",
    module: "concurrent.futures",
    sig: Signature { names: &["self", "wait", "cancel_futures"], posonly: 1, pos: 2, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Bool(true), Default::Bool(false)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = crate::green::taken(a); crate::green::enter(&THREAD_POOL_EXECUTOR_SHUTDOWN, crate::stdlib::concurrent_futures::thread_pool_executor::shutdown(a0, a1, a2)) },
};
pub static THREAD_POOL_EXECUTOR__MAX_WORKERS: NativeDef = NativeDef {
    name: "_max_workers",
    qualname: "ThreadPoolExecutor._max_workers",
    module: "concurrent.futures",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::concurrent_futures::thread_pool_executor::_max_workers(a0) },
};
pub static THREAD_POOL_EXECUTOR__THREADS: NativeDef = NativeDef {
    name: "_threads",
    qualname: "ThreadPoolExecutor._threads",
    module: "concurrent.futures",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::concurrent_futures::thread_pool_executor::_threads(a0) },
};
pub static THREAD_POOL_EXECUTOR_METHODS: &[&NativeDef] = &[&THREAD_POOL_EXECUTOR___INIT__, &THREAD_POOL_EXECUTOR_SUBMIT, &THREAD_POOL_EXECUTOR_SHUTDOWN, &THREAD_POOL_EXECUTOR__MAX_WORKERS, &THREAD_POOL_EXECUTOR__THREADS];
static THREAD_POOL_EXECUTOR_TYPE: TypeDef = TypeDef {
    name: "ThreadPoolExecutor",
    module: "concurrent.futures.thread",
    bases: &[crate::generated::concurrent_futures::executor],
    layout: Layout::Native,
    home: "concurrent.futures",
    number: 283,
    methods: "__init__ submit shutdown _max_workers. _threads.",
};
/// Runs calls in a pool of threads.
pub fn thread_pool_executor() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &THREAD_POOL_EXECUTOR_TYPE)
}
/// The module `concurrent.futures`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "concurrent.futures",
    functions: &[("wait", &WAIT), ("as_completed", &AS_COMPLETED)],
    types: &[("CancelledError", crate::generated::concurrent_futures::cancelled_error), ("InvalidStateError", crate::generated::concurrent_futures::invalid_state_error), ("BrokenExecutor", crate::generated::concurrent_futures::broken_executor), ("BrokenThreadPool", crate::generated::concurrent_futures::broken_thread_pool), ("Future", crate::generated::concurrent_futures::future), ("Executor", crate::generated::concurrent_futures::executor), ("ThreadPoolExecutor", crate::generated::concurrent_futures::thread_pool_executor), ("TimeoutError", crate::generated::exceptions::timeout_error)],
    constants: &[("FIRST_COMPLETED", crate::stdlib::concurrent_futures::first_completed), ("FIRST_EXCEPTION", crate::stdlib::concurrent_futures::first_exception), ("ALL_COMPLETED", crate::stdlib::concurrent_futures::all_completed)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["wait", "as_completed", "CancelledError", "InvalidStateError", "BrokenExecutor", "BrokenThreadPool", "Future", "Executor", "ThreadPoolExecutor", "TimeoutError", "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED"];
