//! The tables of `subprocess`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static RUN: NativeDef = NativeDef {
    name: "run",
    qualname: "run",
    module: "subprocess",
    sig: Signature { names: &["args", "input", "capture_output", "timeout", "check", "kwargs"], posonly: 0, pos: 1, kwonly: 4, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::None, Default::Bool(false), Default::None, Default::Bool(false)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4, a5] = crate::green::taken(a); crate::green::enter(&RUN, crate::stdlib::subprocess::run(a0, a1, a2, a3, a4, a5)) },
};
pub static CALL: NativeDef = NativeDef {
    name: "call",
    qualname: "call",
    module: "subprocess",
    sig: Signature { names: &["args", "timeout", "kwargs"], posonly: 0, pos: 1, kwonly: 1, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = crate::green::taken(a); crate::green::enter(&CALL, crate::stdlib::subprocess::call(a0, a1, a2)) },
};
pub static CHECK_CALL: NativeDef = NativeDef {
    name: "check_call",
    qualname: "check_call",
    module: "subprocess",
    sig: Signature { names: &["args", "timeout", "kwargs"], posonly: 0, pos: 1, kwonly: 1, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = crate::green::taken(a); crate::green::enter(&CHECK_CALL, crate::stdlib::subprocess::check_call(a0, a1, a2)) },
};
pub static CHECK_OUTPUT: NativeDef = NativeDef {
    name: "check_output",
    qualname: "check_output",
    module: "subprocess",
    sig: Signature { names: &["args", "timeout", "kwargs"], posonly: 0, pos: 1, kwonly: 1, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = crate::green::taken(a); crate::green::enter(&CHECK_OUTPUT, crate::stdlib::subprocess::check_output(a0, a1, a2)) },
};
pub static GETSTATUSOUTPUT: NativeDef = NativeDef {
    name: "getstatusoutput",
    qualname: "getstatusoutput",
    module: "subprocess",
    sig: Signature { names: &["cmd"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = crate::green::taken(a); crate::green::enter(&GETSTATUSOUTPUT, crate::stdlib::subprocess::getstatusoutput(a0)) },
};
pub static GETOUTPUT: NativeDef = NativeDef {
    name: "getoutput",
    qualname: "getoutput",
    module: "subprocess",
    sig: Signature { names: &["cmd"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = crate::green::taken(a); crate::green::enter(&GETOUTPUT, crate::stdlib::subprocess::getoutput(a0)) },
};
static SUBPROCESS_ERROR_TYPE: TypeDef = TypeDef {
    name: "SubprocessError",
    module: "subprocess",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    home: "subprocess",
    number: 416,
    methods: "",
};
/// What goes wrong with child processes.
pub fn subprocess_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &SUBPROCESS_ERROR_TYPE)
}
pub static CALLED_PROCESS_ERROR___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "CalledProcessError.__init__",
    module: "subprocess",
    sig: Signature { names: &["self", "returncode", "cmd", "output", "stderr"], posonly: 1, pos: 5, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::subprocess::called_process_error::__init__(a0, a1, a2, a3, a4) },
};
pub static CALLED_PROCESS_ERROR_STDOUT: NativeDef = NativeDef {
    name: "stdout",
    qualname: "CalledProcessError.stdout",
    module: "subprocess",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::subprocess::called_process_error::stdout(a0) },
};
pub static CALLED_PROCESS_ERROR___STR__: NativeDef = NativeDef {
    name: "__str__",
    qualname: "CalledProcessError.__str__",
    module: "subprocess",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::subprocess::called_process_error::__str__(a0) },
};
pub static CALLED_PROCESS_ERROR_METHODS: &[&NativeDef] = &[&CALLED_PROCESS_ERROR___INIT__, &CALLED_PROCESS_ERROR_STDOUT, &CALLED_PROCESS_ERROR___STR__];
static CALLED_PROCESS_ERROR_TYPE: TypeDef = TypeDef {
    name: "CalledProcessError",
    module: "subprocess",
    bases: &[crate::generated::subprocess::subprocess_error],
    layout: Layout::Exception,
    home: "subprocess",
    number: 417,
    methods: "__init__ stdout. __str__",
};
/// A program failed that had to succeed.
pub fn called_process_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &CALLED_PROCESS_ERROR_TYPE)
}
pub static TIMEOUT_EXPIRED___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "TimeoutExpired.__init__",
    module: "subprocess",
    sig: Signature { names: &["self", "cmd", "timeout", "output", "stderr"], posonly: 1, pos: 5, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::subprocess::timeout_expired::__init__(a0, a1, a2, a3, a4) },
};
pub static TIMEOUT_EXPIRED_STDOUT: NativeDef = NativeDef {
    name: "stdout",
    qualname: "TimeoutExpired.stdout",
    module: "subprocess",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::subprocess::timeout_expired::stdout(a0) },
};
pub static TIMEOUT_EXPIRED___STR__: NativeDef = NativeDef {
    name: "__str__",
    qualname: "TimeoutExpired.__str__",
    module: "subprocess",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::subprocess::timeout_expired::__str__(a0) },
};
pub static TIMEOUT_EXPIRED_METHODS: &[&NativeDef] = &[&TIMEOUT_EXPIRED___INIT__, &TIMEOUT_EXPIRED_STDOUT, &TIMEOUT_EXPIRED___STR__];
static TIMEOUT_EXPIRED_TYPE: TypeDef = TypeDef {
    name: "TimeoutExpired",
    module: "subprocess",
    bases: &[crate::generated::subprocess::subprocess_error],
    layout: Layout::Exception,
    home: "subprocess",
    number: 418,
    methods: "__init__ stdout. __str__",
};
/// A program took too long.
pub fn timeout_expired() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &TIMEOUT_EXPIRED_TYPE)
}
pub static COMPLETED_PROCESS___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "CompletedProcess.__init__",
    module: "subprocess",
    sig: Signature { names: &["self", "args", "returncode", "stdout", "stderr"], posonly: 1, pos: 5, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::subprocess::completed_process::__init__(a0, a1, a2, a3, a4) },
};
pub static COMPLETED_PROCESS___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "CompletedProcess.__dict__",
    module: "subprocess",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::subprocess::completed_process::__dict__(a0) },
};
pub static COMPLETED_PROCESS_CHECK_RETURNCODE: NativeDef = NativeDef {
    name: "check_returncode",
    qualname: "CompletedProcess.check_returncode",
    module: "subprocess",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::subprocess::completed_process::check_returncode(a0) },
};
pub static COMPLETED_PROCESS___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "CompletedProcess.__repr__",
    module: "subprocess",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::subprocess::completed_process::__repr__(a0) },
};
pub static COMPLETED_PROCESS_METHODS: &[&NativeDef] = &[&COMPLETED_PROCESS___INIT__, &COMPLETED_PROCESS___DICT__, &COMPLETED_PROCESS_CHECK_RETURNCODE, &COMPLETED_PROCESS___REPR__];
static COMPLETED_PROCESS_TYPE: TypeDef = TypeDef {
    name: "CompletedProcess",
    module: "subprocess",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Object,
    home: "subprocess",
    number: 419,
    methods: "__init__ __dict__. check_returncode __repr__",
};
/// How a program ended, and what it wrote.
pub fn completed_process() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &COMPLETED_PROCESS_TYPE)
}
pub static POPEN___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "Popen.__new__",
    module: "subprocess",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::subprocess::popen::__new__(a0, a1, a2) },
};
pub static POPEN___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "Popen.__init__",
    module: "subprocess",
    sig: Signature { names: &["self", "args", "kwargs"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::subprocess::popen::__init__(a0, a1, a2) },
};
pub static POPEN_ARGS: NativeDef = NativeDef {
    name: "args",
    qualname: "Popen.args",
    module: "subprocess",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::subprocess::popen::args(a0) },
};
pub static POPEN_PID: NativeDef = NativeDef {
    name: "pid",
    qualname: "Popen.pid",
    module: "subprocess",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::subprocess::popen::pid(a0) },
};
pub static POPEN_RETURNCODE: NativeDef = NativeDef {
    name: "returncode",
    qualname: "Popen.returncode",
    module: "subprocess",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::subprocess::popen::returncode(a0) },
};
pub static POPEN_STDIN: NativeDef = NativeDef {
    name: "stdin",
    qualname: "Popen.stdin",
    module: "subprocess",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::subprocess::popen::stdin(a0) },
};
pub static POPEN_STDOUT: NativeDef = NativeDef {
    name: "stdout",
    qualname: "Popen.stdout",
    module: "subprocess",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::subprocess::popen::stdout(a0) },
};
pub static POPEN_STDERR: NativeDef = NativeDef {
    name: "stderr",
    qualname: "Popen.stderr",
    module: "subprocess",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::subprocess::popen::stderr(a0) },
};
pub static POPEN_POLL: NativeDef = NativeDef {
    name: "poll",
    qualname: "Popen.poll",
    module: "subprocess",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::subprocess::popen::poll(a0) },
};
pub static POPEN_WAIT: NativeDef = NativeDef {
    name: "wait",
    qualname: "Popen.wait",
    module: "subprocess",
    sig: Signature { names: &["self", "timeout"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = crate::green::taken(a); crate::green::enter(&POPEN_WAIT, crate::stdlib::subprocess::popen::wait(a0, a1)) },
};
pub static POPEN_COMMUNICATE: NativeDef = NativeDef {
    name: "communicate",
    qualname: "Popen.communicate",
    module: "subprocess",
    sig: Signature { names: &["self", "input", "timeout"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = crate::green::taken(a); crate::green::enter(&POPEN_COMMUNICATE, crate::stdlib::subprocess::popen::communicate(a0, a1, a2)) },
};
pub static POPEN_SEND_SIGNAL: NativeDef = NativeDef {
    name: "send_signal",
    qualname: "Popen.send_signal",
    module: "subprocess",
    sig: Signature { names: &["self", "sig"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::subprocess::popen::send_signal(a0, a1) },
};
pub static POPEN_TERMINATE: NativeDef = NativeDef {
    name: "terminate",
    qualname: "Popen.terminate",
    module: "subprocess",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::subprocess::popen::terminate(a0) },
};
pub static POPEN_KILL: NativeDef = NativeDef {
    name: "kill",
    qualname: "Popen.kill",
    module: "subprocess",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::subprocess::popen::kill(a0) },
};
pub static POPEN___ENTER__: NativeDef = NativeDef {
    name: "__enter__",
    qualname: "Popen.__enter__",
    module: "subprocess",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::subprocess::popen::__enter__(a0) },
};
pub static POPEN___EXIT__: NativeDef = NativeDef {
    name: "__exit__",
    qualname: "Popen.__exit__",
    module: "subprocess",
    sig: Signature { names: &["self", "args"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = crate::green::taken(a); crate::green::enter(&POPEN___EXIT__, crate::stdlib::subprocess::popen::__exit__(a0, a1)) },
};
pub static POPEN___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "Popen.__repr__",
    module: "subprocess",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::subprocess::popen::__repr__(a0) },
};
pub static POPEN_METHODS: &[&NativeDef] = &[&POPEN___NEW__, &POPEN___INIT__, &POPEN_ARGS, &POPEN_PID, &POPEN_RETURNCODE, &POPEN_STDIN, &POPEN_STDOUT, &POPEN_STDERR, &POPEN_POLL, &POPEN_WAIT, &POPEN_COMMUNICATE, &POPEN_SEND_SIGNAL, &POPEN_TERMINATE, &POPEN_KILL, &POPEN___ENTER__, &POPEN___EXIT__, &POPEN___REPR__];
static POPEN_TYPE: TypeDef = TypeDef {
    name: "Popen",
    module: "subprocess",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "subprocess",
    number: 420,
    methods: "__new__= __init__ args. pid. returncode. stdin. stdout. stderr. poll wait communicate send_signal terminate kill __enter__ __exit__ __repr__",
};
/// A child process.
pub fn popen() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &POPEN_TYPE)
}
/// The module `subprocess`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "subprocess",
    functions: &[("run", &RUN), ("call", &CALL), ("check_call", &CHECK_CALL), ("check_output", &CHECK_OUTPUT), ("getstatusoutput", &GETSTATUSOUTPUT), ("getoutput", &GETOUTPUT)],
    types: &[("SubprocessError", crate::generated::subprocess::subprocess_error), ("CalledProcessError", crate::generated::subprocess::called_process_error), ("TimeoutExpired", crate::generated::subprocess::timeout_expired), ("CompletedProcess", crate::generated::subprocess::completed_process), ("Popen", crate::generated::subprocess::popen)],
    constants: &[("PIPE", crate::stdlib::subprocess::pipe), ("STDOUT", crate::stdlib::subprocess::stdout), ("DEVNULL", crate::stdlib::subprocess::devnull)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["run", "call", "check_call", "check_output", "getstatusoutput", "getoutput", "SubprocessError", "CalledProcessError", "TimeoutExpired", "CompletedProcess", "Popen", "PIPE", "STDOUT", "DEVNULL"];
