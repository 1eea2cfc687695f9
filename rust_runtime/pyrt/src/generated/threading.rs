//! The tables of `threading`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static CURRENT_THREAD: NativeDef = NativeDef {
    name: "current_thread",
    qualname: "current_thread",
    module: "threading",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::threading::current_thread(),
};
pub static MAIN_THREAD: NativeDef = NativeDef {
    name: "main_thread",
    qualname: "main_thread",
    module: "threading",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::threading::main_thread(),
};
pub static ACTIVE_COUNT: NativeDef = NativeDef {
    name: "active_count",
    qualname: "active_count",
    module: "threading",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::threading::active_count(),
};
pub static ENUMERATE: NativeDef = NativeDef {
    name: "enumerate",
    qualname: "enumerate",
    module: "threading",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::threading::enumerate(),
};
pub static GET_IDENT: NativeDef = NativeDef {
    name: "get_ident",
    qualname: "get_ident",
    module: "threading",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::threading::get_ident(),
};
pub static GET_NATIVE_ID: NativeDef = NativeDef {
    name: "get_native_id",
    qualname: "get_native_id",
    module: "threading",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::threading::get_native_id(),
};
pub static STACK_SIZE: NativeDef = NativeDef {
    name: "stack_size",
    qualname: "stack_size",
    module: "threading",
    sig: Signature { names: &["size"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Int(0)],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::stack_size(a0) },
};
pub static CURRENTTHREAD: NativeDef = NativeDef {
    name: "currentThread",
    qualname: "currentThread",
    module: "threading",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::threading::current_thread_old(),
};
pub static ACTIVECOUNT: NativeDef = NativeDef {
    name: "activeCount",
    qualname: "activeCount",
    module: "threading",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::threading::active_count_old(),
};
pub static LOCK: NativeDef = NativeDef {
    name: "Lock",
    qualname: "Lock",
    module: "threading",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::threading::lock(),
};
pub static R_LOCK: NativeDef = NativeDef {
    name: "RLock",
    qualname: "RLock",
    module: "threading",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::threading::r_lock(),
};
static BROKEN_BARRIER_ERROR_TYPE: TypeDef = TypeDef {
    name: "BrokenBarrierError",
    module: "threading",
    bases: &[crate::generated::exceptions::runtime_error],
    layout: Layout::Exception,
    home: "threading",
    number: 428,
    methods: "",
};
/// The barrier is broken.
pub fn broken_barrier_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BROKEN_BARRIER_ERROR_TYPE)
}
pub static _EXCEPT_HOOK_ARGS___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "_ExceptHookArgs.__new__",
    module: "threading",
    sig: Signature { names: &["cls", "iterable"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::threading::_except_hook_args::__new__(a0, a1) },
};
pub static _EXCEPT_HOOK_ARGS___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "_ExceptHookArgs.__repr__",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::_except_hook_args::__repr__(a0) },
};
pub static _EXCEPT_HOOK_ARGS_EXC_TYPE: NativeDef = NativeDef {
    name: "exc_type",
    qualname: "_ExceptHookArgs.exc_type",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::_except_hook_args::exc_type(a0) },
};
pub static _EXCEPT_HOOK_ARGS_EXC_VALUE: NativeDef = NativeDef {
    name: "exc_value",
    qualname: "_ExceptHookArgs.exc_value",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::_except_hook_args::exc_value(a0) },
};
pub static _EXCEPT_HOOK_ARGS_EXC_TRACEBACK: NativeDef = NativeDef {
    name: "exc_traceback",
    qualname: "_ExceptHookArgs.exc_traceback",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::_except_hook_args::exc_traceback(a0) },
};
pub static _EXCEPT_HOOK_ARGS_THREAD: NativeDef = NativeDef {
    name: "thread",
    qualname: "_ExceptHookArgs.thread",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::_except_hook_args::thread(a0) },
};
pub static _EXCEPT_HOOK_ARGS_METHODS: &[&NativeDef] = &[&_EXCEPT_HOOK_ARGS___NEW__, &_EXCEPT_HOOK_ARGS___REPR__, &_EXCEPT_HOOK_ARGS_EXC_TYPE, &_EXCEPT_HOOK_ARGS_EXC_VALUE, &_EXCEPT_HOOK_ARGS_EXC_TRACEBACK, &_EXCEPT_HOOK_ARGS_THREAD];
static _EXCEPT_HOOK_ARGS_TYPE: TypeDef = TypeDef {
    name: "_ExceptHookArgs",
    module: "_thread",
    bases: &[crate::generated::builtins::tuple],
    layout: Layout::Builtin(Base::Tuple),
    home: "threading",
    number: 429,
    methods: "__new__= __repr__ exc_type. exc_value. exc_traceback. thread.",
};
/// What `excepthook` is given.
pub fn _except_hook_args() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_EXCEPT_HOOK_ARGS_TYPE)
}
pub static THREAD___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "Thread.__dict__",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::thread::__dict__(a0) },
};
pub static THREAD___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "Thread.__new__",
    module: "threading",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::threading::thread::__new__(a0, a1, a2) },
};
pub static THREAD___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "Thread.__init__",
    module: "threading",
    sig: Signature { names: &["self", "group", "target", "name", "args", "kwargs", "daemon"], posonly: 1, pos: 6, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::None, Default::None, Default::EmptyTuple, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4, a5, a6] = given(a); crate::stdlib::threading::thread::__init__(a0, a1, a2, a3, a4, a5, a6) },
};
pub static THREAD_START: NativeDef = NativeDef {
    name: "start",
    qualname: "Thread.start",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = crate::green::taken(a); crate::green::enter(&THREAD_START, crate::stdlib::threading::thread::start(a0)) },
};
pub static THREAD_RUN: NativeDef = NativeDef {
    name: "run",
    qualname: "Thread.run",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = crate::green::taken(a); crate::green::enter(&THREAD_RUN, crate::stdlib::threading::thread::run(a0)) },
};
pub static THREAD_JOIN: NativeDef = NativeDef {
    name: "join",
    qualname: "Thread.join",
    module: "threading",
    sig: Signature { names: &["self", "timeout"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = crate::green::taken(a); crate::green::enter(&THREAD_JOIN, crate::stdlib::threading::thread::join(a0, a1)) },
};
pub static THREAD_IS_ALIVE: NativeDef = NativeDef {
    name: "is_alive",
    qualname: "Thread.is_alive",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::thread::is_alive(a0) },
};
pub static THREAD_NAME: NativeDef = NativeDef {
    name: "name",
    qualname: "Thread.name",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::thread::name(a0) },
};
pub static THREAD_IDENT: NativeDef = NativeDef {
    name: "ident",
    qualname: "Thread.ident",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::thread::ident(a0) },
};
pub static THREAD_NATIVE_ID: NativeDef = NativeDef {
    name: "native_id",
    qualname: "Thread.native_id",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::thread::native_id(a0) },
};
pub static THREAD_DAEMON: NativeDef = NativeDef {
    name: "daemon",
    qualname: "Thread.daemon",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::thread::daemon(a0) },
};
pub static THREAD_ISDAEMON: NativeDef = NativeDef {
    name: "isDaemon",
    qualname: "Thread.isDaemon",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::thread::is_daemon(a0) },
};
pub static THREAD_SETDAEMON: NativeDef = NativeDef {
    name: "setDaemon",
    qualname: "Thread.setDaemon",
    module: "threading",
    sig: Signature { names: &["self", "daemonic"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::threading::thread::set_daemon(a0, a1) },
};
pub static THREAD_GETNAME: NativeDef = NativeDef {
    name: "getName",
    qualname: "Thread.getName",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::thread::get_name(a0) },
};
pub static THREAD_SETNAME: NativeDef = NativeDef {
    name: "setName",
    qualname: "Thread.setName",
    module: "threading",
    sig: Signature { names: &["self", "name"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::threading::thread::set_name(a0, a1) },
};
pub static THREAD___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "Thread.__repr__",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::thread::__repr__(a0) },
};
pub static THREAD_METHODS: &[&NativeDef] = &[&THREAD___DICT__, &THREAD___NEW__, &THREAD___INIT__, &THREAD_START, &THREAD_RUN, &THREAD_JOIN, &THREAD_IS_ALIVE, &THREAD_NAME, &THREAD_IDENT, &THREAD_NATIVE_ID, &THREAD_DAEMON, &THREAD_ISDAEMON, &THREAD_SETDAEMON, &THREAD_GETNAME, &THREAD_SETNAME, &THREAD___REPR__];
static THREAD_TYPE: TypeDef = TypeDef {
    name: "Thread",
    module: "threading",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "threading",
    number: 430,
    methods: "__dict__. __new__= __init__ start run join is_alive name. ident. native_id. daemon. isDaemon setDaemon getName setName __repr__",
};
/// A thread of control.
pub fn thread() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &THREAD_TYPE)
}
pub static TIMER___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "Timer.__init__",
    module: "threading",
    sig: Signature { names: &["self", "interval", "function", "args", "kwargs"], posonly: 1, pos: 5, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::threading::timer::__init__(a0, a1, a2, a3, a4) },
};
pub static TIMER_CANCEL: NativeDef = NativeDef {
    name: "cancel",
    qualname: "Timer.cancel",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::timer::cancel(a0) },
};
pub static TIMER_RUN: NativeDef = NativeDef {
    name: "run",
    qualname: "Timer.run",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = crate::green::taken(a); crate::green::enter(&TIMER_RUN, crate::stdlib::threading::timer::run(a0)) },
};
pub static TIMER_METHODS: &[&NativeDef] = &[&TIMER___INIT__, &TIMER_CANCEL, &TIMER_RUN];
static TIMER_TYPE: TypeDef = TypeDef {
    name: "Timer",
    module: "threading",
    bases: &[crate::generated::threading::thread],
    layout: Layout::Native,
    home: "threading",
    number: 431,
    methods: "__init__ cancel run",
};
/// Calls a function after a number of seconds.
pub fn timer() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &TIMER_TYPE)
}
static _MAIN_THREAD_TYPE: TypeDef = TypeDef {
    name: "_MainThread",
    module: "threading",
    bases: &[crate::generated::threading::thread],
    layout: Layout::Native,
    home: "threading",
    number: 432,
    methods: "",
};
/// The thread that the program starts in.
pub fn _main_thread() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_MAIN_THREAD_TYPE)
}
pub static LOCK_ACQUIRE: NativeDef = NativeDef {
    name: "acquire",
    qualname: "lock.acquire",
    module: "threading",
    sig: Signature { names: &["self", "blocking", "timeout"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Bool(true), Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = crate::green::taken(a); crate::green::enter(&LOCK_ACQUIRE, crate::stdlib::threading::lock::acquire(a0, a1, a2)) },
};
pub static LOCK_RELEASE: NativeDef = NativeDef {
    name: "release",
    qualname: "lock.release",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::lock::release(a0) },
};
pub static LOCK_LOCKED: NativeDef = NativeDef {
    name: "locked",
    qualname: "lock.locked",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::lock::locked(a0) },
};
pub static LOCK___ENTER__: NativeDef = NativeDef {
    name: "__enter__",
    qualname: "lock.__enter__",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = crate::green::taken(a); crate::green::enter(&LOCK___ENTER__, crate::stdlib::threading::lock::__enter__(a0)) },
};
pub static LOCK___EXIT__: NativeDef = NativeDef {
    name: "__exit__",
    qualname: "lock.__exit__",
    module: "threading",
    sig: Signature { names: &["self", "args"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::threading::lock::__exit__(a0, a1) },
};
pub static LOCK___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "lock.__repr__",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::lock::__repr__(a0) },
};
pub static LOCK_METHODS: &[&NativeDef] = &[&LOCK_ACQUIRE, &LOCK_RELEASE, &LOCK_LOCKED, &LOCK___ENTER__, &LOCK___EXIT__, &LOCK___REPR__];
static LOCK_TYPE: TypeDef = TypeDef {
    name: "lock",
    module: "_thread",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "threading",
    number: 433,
    methods: "acquire release locked __enter__ __exit__ __repr__",
};
/// A lock that any thread may release.
pub fn lock() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &LOCK_TYPE)
}
pub static R_LOCK_ACQUIRE: NativeDef = NativeDef {
    name: "acquire",
    qualname: "RLock.acquire",
    module: "threading",
    sig: Signature { names: &["self", "blocking", "timeout"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Bool(true), Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = crate::green::taken(a); crate::green::enter(&R_LOCK_ACQUIRE, crate::stdlib::threading::r_lock::acquire(a0, a1, a2)) },
};
pub static R_LOCK_RELEASE: NativeDef = NativeDef {
    name: "release",
    qualname: "RLock.release",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::r_lock::release(a0) },
};
pub static R_LOCK___ENTER__: NativeDef = NativeDef {
    name: "__enter__",
    qualname: "RLock.__enter__",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = crate::green::taken(a); crate::green::enter(&R_LOCK___ENTER__, crate::stdlib::threading::r_lock::__enter__(a0)) },
};
pub static R_LOCK___EXIT__: NativeDef = NativeDef {
    name: "__exit__",
    qualname: "RLock.__exit__",
    module: "threading",
    sig: Signature { names: &["self", "args"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::threading::r_lock::__exit__(a0, a1) },
};
pub static R_LOCK__IS_OWNED: NativeDef = NativeDef {
    name: "_is_owned",
    qualname: "RLock._is_owned",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::r_lock::_is_owned(a0) },
};
pub static R_LOCK___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "RLock.__repr__",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::r_lock::__repr__(a0) },
};
pub static R_LOCK_METHODS: &[&NativeDef] = &[&R_LOCK_ACQUIRE, &R_LOCK_RELEASE, &R_LOCK___ENTER__, &R_LOCK___EXIT__, &R_LOCK__IS_OWNED, &R_LOCK___REPR__];
static R_LOCK_TYPE: TypeDef = TypeDef {
    name: "RLock",
    module: "_thread",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "threading",
    number: 434,
    methods: "acquire release __enter__ __exit__ _is_owned __repr__",
};
/// A lock that its owner may acquire again.
pub fn r_lock() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &R_LOCK_TYPE)
}
pub static CONDITION___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "Condition.__dict__",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::condition::__dict__(a0) },
};
pub static CONDITION___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "Condition.__new__",
    module: "threading",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::threading::condition::__new__(a0, a1, a2) },
};
pub static CONDITION___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "Condition.__init__",
    module: "threading",
    sig: Signature { names: &["self", "lock"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::threading::condition::__init__(a0, a1) },
};
pub static CONDITION_ACQUIRE: NativeDef = NativeDef {
    name: "acquire",
    qualname: "Condition.acquire",
    module: "threading",
    sig: Signature { names: &["self", "args"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = crate::green::taken(a); crate::green::enter(&CONDITION_ACQUIRE, crate::stdlib::threading::condition::acquire(a0, a1)) },
};
pub static CONDITION_RELEASE: NativeDef = NativeDef {
    name: "release",
    qualname: "Condition.release",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::condition::release(a0) },
};
pub static CONDITION___ENTER__: NativeDef = NativeDef {
    name: "__enter__",
    qualname: "Condition.__enter__",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = crate::green::taken(a); crate::green::enter(&CONDITION___ENTER__, crate::stdlib::threading::condition::__enter__(a0)) },
};
pub static CONDITION___EXIT__: NativeDef = NativeDef {
    name: "__exit__",
    qualname: "Condition.__exit__",
    module: "threading",
    sig: Signature { names: &["self", "args"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::threading::condition::__exit__(a0, a1) },
};
pub static CONDITION_WAIT: NativeDef = NativeDef {
    name: "wait",
    qualname: "Condition.wait",
    module: "threading",
    sig: Signature { names: &["self", "timeout"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = crate::green::taken(a); crate::green::enter(&CONDITION_WAIT, crate::stdlib::threading::condition::wait(a0, a1)) },
};
pub static CONDITION_WAIT_FOR: NativeDef = NativeDef {
    name: "wait_for",
    qualname: "Condition.wait_for",
    module: "threading",
    sig: Signature { names: &["self", "predicate", "timeout"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = crate::green::taken(a); crate::green::enter(&CONDITION_WAIT_FOR, crate::stdlib::threading::condition::wait_for(a0, a1, a2)) },
};
pub static CONDITION_NOTIFY: NativeDef = NativeDef {
    name: "notify",
    qualname: "Condition.notify",
    module: "threading",
    sig: Signature { names: &["self", "n"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::threading::condition::notify(a0, a1) },
};
pub static CONDITION_NOTIFY_ALL: NativeDef = NativeDef {
    name: "notify_all",
    qualname: "Condition.notify_all",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::condition::notify_all(a0) },
};
pub static CONDITION_NOTIFYALL: NativeDef = NativeDef {
    name: "notifyAll",
    qualname: "Condition.notifyAll",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::condition::notify_all_old(a0) },
};
pub static CONDITION___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "Condition.__repr__",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::condition::__repr__(a0) },
};
pub static CONDITION_METHODS: &[&NativeDef] = &[&CONDITION___DICT__, &CONDITION___NEW__, &CONDITION___INIT__, &CONDITION_ACQUIRE, &CONDITION_RELEASE, &CONDITION___ENTER__, &CONDITION___EXIT__, &CONDITION_WAIT, &CONDITION_WAIT_FOR, &CONDITION_NOTIFY, &CONDITION_NOTIFY_ALL, &CONDITION_NOTIFYALL, &CONDITION___REPR__];
static CONDITION_TYPE: TypeDef = TypeDef {
    name: "Condition",
    module: "threading",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "threading",
    number: 435,
    methods: "__dict__. __new__= __init__ acquire release __enter__ __exit__ wait wait_for notify notify_all notifyAll __repr__",
};
/// Waits until another thread notifies.
pub fn condition() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &CONDITION_TYPE)
}
pub static EVENT___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "Event.__dict__",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::event::__dict__(a0) },
};
pub static EVENT___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "Event.__new__",
    module: "threading",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::threading::event::__new__(a0, a1, a2) },
};
pub static EVENT___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "Event.__init__",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::event::__init__(a0) },
};
pub static EVENT_IS_SET: NativeDef = NativeDef {
    name: "is_set",
    qualname: "Event.is_set",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::event::is_set(a0) },
};
pub static EVENT_ISSET: NativeDef = NativeDef {
    name: "isSet",
    qualname: "Event.isSet",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::event::is_set_old(a0) },
};
pub static EVENT_SET: NativeDef = NativeDef {
    name: "set",
    qualname: "Event.set",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::event::set(a0) },
};
pub static EVENT_CLEAR: NativeDef = NativeDef {
    name: "clear",
    qualname: "Event.clear",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::event::clear(a0) },
};
pub static EVENT_WAIT: NativeDef = NativeDef {
    name: "wait",
    qualname: "Event.wait",
    module: "threading",
    sig: Signature { names: &["self", "timeout"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = crate::green::taken(a); crate::green::enter(&EVENT_WAIT, crate::stdlib::threading::event::wait(a0, a1)) },
};
pub static EVENT___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "Event.__repr__",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::event::__repr__(a0) },
};
pub static EVENT_METHODS: &[&NativeDef] = &[&EVENT___DICT__, &EVENT___NEW__, &EVENT___INIT__, &EVENT_IS_SET, &EVENT_ISSET, &EVENT_SET, &EVENT_CLEAR, &EVENT_WAIT, &EVENT___REPR__];
static EVENT_TYPE: TypeDef = TypeDef {
    name: "Event",
    module: "threading",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "threading",
    number: 436,
    methods: "__dict__. __new__= __init__ is_set isSet set clear wait __repr__",
};
/// A flag that threads wait for.
pub fn event() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &EVENT_TYPE)
}
pub static SEMAPHORE___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "Semaphore.__dict__",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::semaphore::__dict__(a0) },
};
pub static SEMAPHORE___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "Semaphore.__new__",
    module: "threading",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::threading::semaphore::__new__(a0, a1, a2) },
};
pub static SEMAPHORE___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "Semaphore.__init__",
    module: "threading",
    sig: Signature { names: &["self", "value"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::threading::semaphore::__init__(a0, a1) },
};
pub static SEMAPHORE_ACQUIRE: NativeDef = NativeDef {
    name: "acquire",
    qualname: "Semaphore.acquire",
    module: "threading",
    sig: Signature { names: &["self", "blocking", "timeout"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Bool(true), Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = crate::green::taken(a); crate::green::enter(&SEMAPHORE_ACQUIRE, crate::stdlib::threading::semaphore::acquire(a0, a1, a2)) },
};
pub static SEMAPHORE_RELEASE: NativeDef = NativeDef {
    name: "release",
    qualname: "Semaphore.release",
    module: "threading",
    sig: Signature { names: &["self", "n"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::threading::semaphore::release(a0, a1) },
};
pub static SEMAPHORE___ENTER__: NativeDef = NativeDef {
    name: "__enter__",
    qualname: "Semaphore.__enter__",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = crate::green::taken(a); crate::green::enter(&SEMAPHORE___ENTER__, crate::stdlib::threading::semaphore::__enter__(a0)) },
};
pub static SEMAPHORE___EXIT__: NativeDef = NativeDef {
    name: "__exit__",
    qualname: "Semaphore.__exit__",
    module: "threading",
    sig: Signature { names: &["self", "args"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::threading::semaphore::__exit__(a0, a1) },
};
pub static SEMAPHORE__VALUE: NativeDef = NativeDef {
    name: "_value",
    qualname: "Semaphore._value",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::semaphore::_value(a0) },
};
pub static SEMAPHORE___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "Semaphore.__repr__",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::semaphore::__repr__(a0) },
};
pub static SEMAPHORE_METHODS: &[&NativeDef] = &[&SEMAPHORE___DICT__, &SEMAPHORE___NEW__, &SEMAPHORE___INIT__, &SEMAPHORE_ACQUIRE, &SEMAPHORE_RELEASE, &SEMAPHORE___ENTER__, &SEMAPHORE___EXIT__, &SEMAPHORE__VALUE, &SEMAPHORE___REPR__];
static SEMAPHORE_TYPE: TypeDef = TypeDef {
    name: "Semaphore",
    module: "threading",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "threading",
    number: 437,
    methods: "__dict__. __new__= __init__ acquire release __enter__ __exit__ _value. __repr__",
};
/// A counter that is acquired and released.
pub fn semaphore() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &SEMAPHORE_TYPE)
}
pub static BOUNDED_SEMAPHORE___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "BoundedSemaphore.__init__",
    module: "threading",
    sig: Signature { names: &["self", "value"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::threading::bounded_semaphore::__init__(a0, a1) },
};
pub static BOUNDED_SEMAPHORE_RELEASE: NativeDef = NativeDef {
    name: "release",
    qualname: "BoundedSemaphore.release",
    module: "threading",
    sig: Signature { names: &["self", "n"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::threading::bounded_semaphore::release(a0, a1) },
};
pub static BOUNDED_SEMAPHORE___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "BoundedSemaphore.__repr__",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::bounded_semaphore::__repr__(a0) },
};
pub static BOUNDED_SEMAPHORE_METHODS: &[&NativeDef] = &[&BOUNDED_SEMAPHORE___INIT__, &BOUNDED_SEMAPHORE_RELEASE, &BOUNDED_SEMAPHORE___REPR__];
static BOUNDED_SEMAPHORE_TYPE: TypeDef = TypeDef {
    name: "BoundedSemaphore",
    module: "threading",
    bases: &[crate::generated::threading::semaphore],
    layout: Layout::Native,
    home: "threading",
    number: 438,
    methods: "__init__ release __repr__",
};
/// A semaphore that is never released more often than acquired.
pub fn bounded_semaphore() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BOUNDED_SEMAPHORE_TYPE)
}
pub static BARRIER___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "Barrier.__dict__",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::barrier::__dict__(a0) },
};
pub static BARRIER___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "Barrier.__new__",
    module: "threading",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::threading::barrier::__new__(a0, a1, a2) },
};
pub static BARRIER___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "Barrier.__init__",
    module: "threading",
    sig: Signature { names: &["self", "parties", "action", "timeout"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::threading::barrier::__init__(a0, a1, a2, a3) },
};
pub static BARRIER_WAIT: NativeDef = NativeDef {
    name: "wait",
    qualname: "Barrier.wait",
    module: "threading",
    sig: Signature { names: &["self", "timeout"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = crate::green::taken(a); crate::green::enter(&BARRIER_WAIT, crate::stdlib::threading::barrier::wait(a0, a1)) },
};
pub static BARRIER_RESET: NativeDef = NativeDef {
    name: "reset",
    qualname: "Barrier.reset",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = crate::green::taken(a); crate::green::enter(&BARRIER_RESET, crate::stdlib::threading::barrier::reset(a0)) },
};
pub static BARRIER_ABORT: NativeDef = NativeDef {
    name: "abort",
    qualname: "Barrier.abort",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::barrier::abort(a0) },
};
pub static BARRIER_PARTIES: NativeDef = NativeDef {
    name: "parties",
    qualname: "Barrier.parties",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::barrier::parties(a0) },
};
pub static BARRIER_N_WAITING: NativeDef = NativeDef {
    name: "n_waiting",
    qualname: "Barrier.n_waiting",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::barrier::n_waiting(a0) },
};
pub static BARRIER_BROKEN: NativeDef = NativeDef {
    name: "broken",
    qualname: "Barrier.broken",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::barrier::broken(a0) },
};
pub static BARRIER___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "Barrier.__repr__",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::barrier::__repr__(a0) },
};
pub static BARRIER_METHODS: &[&NativeDef] = &[&BARRIER___DICT__, &BARRIER___NEW__, &BARRIER___INIT__, &BARRIER_WAIT, &BARRIER_RESET, &BARRIER_ABORT, &BARRIER_PARTIES, &BARRIER_N_WAITING, &BARRIER_BROKEN, &BARRIER___REPR__];
static BARRIER_TYPE: TypeDef = TypeDef {
    name: "Barrier",
    module: "threading",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "threading",
    number: 439,
    methods: "__dict__. __new__= __init__ wait reset abort parties. n_waiting. broken. __repr__",
};
/// A number of threads wait for each other.
pub fn barrier() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &BARRIER_TYPE)
}
pub static _LOCAL___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "_local.__dict__",
    module: "threading",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::threading::_local::__dict__(a0) },
};
pub static _LOCAL___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "_local.__new__",
    module: "threading",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::threading::_local::__new__(a0, a1, a2) },
};
pub static _LOCAL___GETATTRIBUTE__: NativeDef = NativeDef {
    name: "__getattribute__",
    qualname: "_local.__getattribute__",
    module: "threading",
    sig: Signature { names: &["self", "name"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::threading::_local::__getattribute__(a0, a1) },
};
pub static _LOCAL___SETATTR__: NativeDef = NativeDef {
    name: "__setattr__",
    qualname: "_local.__setattr__",
    module: "threading",
    sig: Signature { names: &["self", "name", "value"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::threading::_local::__setattr__(a0, a1, a2) },
};
pub static _LOCAL___DELATTR__: NativeDef = NativeDef {
    name: "__delattr__",
    qualname: "_local.__delattr__",
    module: "threading",
    sig: Signature { names: &["self", "name"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::threading::_local::__delattr__(a0, a1) },
};
pub static _LOCAL_METHODS: &[&NativeDef] = &[&_LOCAL___DICT__, &_LOCAL___NEW__, &_LOCAL___GETATTRIBUTE__, &_LOCAL___SETATTR__, &_LOCAL___DELATTR__];
static _LOCAL_TYPE: TypeDef = TypeDef {
    name: "_local",
    module: "_thread",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "threading",
    number: 440,
    methods: "__dict__. __new__= __getattribute__ __setattr__ __delattr__",
};
/// Attributes that each thread has for itself.
pub fn _local() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_LOCAL_TYPE)
}
/// The module `threading`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "threading",
    functions: &[("current_thread", &CURRENT_THREAD), ("main_thread", &MAIN_THREAD), ("active_count", &ACTIVE_COUNT), ("enumerate", &ENUMERATE), ("get_ident", &GET_IDENT), ("get_native_id", &GET_NATIVE_ID), ("stack_size", &STACK_SIZE), ("currentThread", &CURRENTTHREAD), ("activeCount", &ACTIVECOUNT), ("Lock", &LOCK), ("RLock", &R_LOCK)],
    types: &[("BrokenBarrierError", crate::generated::threading::broken_barrier_error), ("Thread", crate::generated::threading::thread), ("Timer", crate::generated::threading::timer), ("Condition", crate::generated::threading::condition), ("Event", crate::generated::threading::event), ("Semaphore", crate::generated::threading::semaphore), ("BoundedSemaphore", crate::generated::threading::bounded_semaphore), ("Barrier", crate::generated::threading::barrier), ("_local", crate::generated::threading::_local), ("local", crate::generated::threading::_local), ("ThreadError", crate::generated::exceptions::runtime_error), ("ExceptHookArgs", crate::generated::threading::_except_hook_args)],
    constants: &[("TIMEOUT_MAX", crate::stdlib::threading::timeout_max), ("excepthook", crate::stdlib::threading::excepthook), ("__excepthook__", crate::stdlib::threading::__excepthook__)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["current_thread", "main_thread", "active_count", "enumerate", "get_ident", "get_native_id", "stack_size", "currentThread", "activeCount", "Lock", "RLock", "BrokenBarrierError", "Thread", "Timer", "Condition", "Event", "Semaphore", "BoundedSemaphore", "Barrier", "_local", "local", "ThreadError", "ExceptHookArgs", "TIMEOUT_MAX", "excepthook", "__excepthook__"];
