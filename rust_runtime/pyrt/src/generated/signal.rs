//! The tables of `signal`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static SIGNAL: NativeDef = NativeDef {
    name: "signal",
    qualname: "signal",
    module: "signal",
    sig: Signature { names: &["signalnum", "handler"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::signal::signal(a0, a1) },
};
pub static SIGINTERRUPT: NativeDef = NativeDef {
    name: "siginterrupt",
    qualname: "siginterrupt",
    module: "signal",
    sig: Signature { names: &["signalnum", "flag"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::signal::siginterrupt(a0, a1) },
};
pub static GETSIGNAL: NativeDef = NativeDef {
    name: "getsignal",
    qualname: "getsignal",
    module: "signal",
    sig: Signature { names: &["signalnum"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::signal::getsignal(a0) },
};
pub static RAISE_SIGNAL: NativeDef = NativeDef {
    name: "raise_signal",
    qualname: "raise_signal",
    module: "signal",
    sig: Signature { names: &["signalnum"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::signal::raise_signal(a0) },
};
pub static DEFAULT_INT_HANDLER: NativeDef = NativeDef {
    name: "default_int_handler",
    qualname: "default_int_handler",
    module: "signal",
    sig: Signature { names: &["signalnum", "frame"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::signal::default_int_handler(a0, a1) },
};
pub static STRSIGNAL: NativeDef = NativeDef {
    name: "strsignal",
    qualname: "strsignal",
    module: "signal",
    sig: Signature { names: &["signalnum"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::signal::strsignal(a0) },
};
pub static VALID_SIGNALS: NativeDef = NativeDef {
    name: "valid_signals",
    qualname: "valid_signals",
    module: "signal",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::signal::valid_signals(),
};
pub static SETITIMER: NativeDef = NativeDef {
    name: "setitimer",
    qualname: "setitimer",
    module: "signal",
    sig: Signature { names: &["which", "seconds", "interval"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Float(0.0)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::signal::setitimer(a0, a1, a2) },
};
pub static GETITIMER: NativeDef = NativeDef {
    name: "getitimer",
    qualname: "getitimer",
    module: "signal",
    sig: Signature { names: &["which"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::signal::getitimer(a0) },
};
pub static ALARM: NativeDef = NativeDef {
    name: "alarm",
    qualname: "alarm",
    module: "signal",
    sig: Signature { names: &["seconds"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::signal::alarm(a0) },
};
pub static PAUSE: NativeDef = NativeDef {
    name: "pause",
    qualname: "pause",
    module: "signal",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::signal::pause(),
};
static ITIMER_ERROR_TYPE: TypeDef = TypeDef {
    name: "itimer_error",
    module: "signal",
    bases: &[crate::generated::exceptions::os_error],
    layout: Layout::Exception,
    home: "signal",
    number: 406,
    methods: "",
};
/// An interval timer that there is not.
pub fn itimer_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ITIMER_ERROR_TYPE)
}
/// The module `signal`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "signal",
    functions: &[("signal", &SIGNAL), ("siginterrupt", &SIGINTERRUPT), ("getsignal", &GETSIGNAL), ("raise_signal", &RAISE_SIGNAL), ("default_int_handler", &DEFAULT_INT_HANDLER), ("strsignal", &STRSIGNAL), ("valid_signals", &VALID_SIGNALS), ("setitimer", &SETITIMER), ("getitimer", &GETITIMER), ("alarm", &ALARM), ("pause", &PAUSE)],
    types: &[("itimer_error", crate::generated::signal::itimer_error), ("ItimerError", crate::generated::signal::itimer_error)],
    constants: &[("Signals", crate::stdlib::signal::signals), ("Handlers", crate::stdlib::signal::handlers), ("SIG_DFL", crate::stdlib::signal::sig_dfl), ("SIG_IGN", crate::stdlib::signal::sig_ign), ("ITIMER_REAL", crate::stdlib::signal::itimer_real), ("ITIMER_VIRTUAL", crate::stdlib::signal::itimer_virtual), ("ITIMER_PROF", crate::stdlib::signal::itimer_prof), ("SIGHUP", crate::stdlib::signal::sighup), ("SIGINT", crate::stdlib::signal::sigint), ("SIGQUIT", crate::stdlib::signal::sigquit), ("SIGILL", crate::stdlib::signal::sigill), ("SIGTRAP", crate::stdlib::signal::sigtrap), ("SIGABRT", crate::stdlib::signal::sigabrt), ("SIGIOT", crate::stdlib::signal::sigiot), ("SIGBUS", crate::stdlib::signal::sigbus), ("SIGFPE", crate::stdlib::signal::sigfpe), ("SIGKILL", crate::stdlib::signal::sigkill), ("SIGUSR1", crate::stdlib::signal::sigusr1), ("SIGSEGV", crate::stdlib::signal::sigsegv), ("SIGUSR2", crate::stdlib::signal::sigusr2), ("SIGPIPE", crate::stdlib::signal::sigpipe), ("SIGALRM", crate::stdlib::signal::sigalrm), ("SIGTERM", crate::stdlib::signal::sigterm), ("SIGSTKFLT", crate::stdlib::signal::sigstkflt), ("SIGCHLD", crate::stdlib::signal::sigchld), ("SIGCLD", crate::stdlib::signal::sigcld), ("SIGCONT", crate::stdlib::signal::sigcont), ("SIGSTOP", crate::stdlib::signal::sigstop), ("SIGTSTP", crate::stdlib::signal::sigtstp), ("SIGTTIN", crate::stdlib::signal::sigttin), ("SIGTTOU", crate::stdlib::signal::sigttou), ("SIGURG", crate::stdlib::signal::sigurg), ("SIGXCPU", crate::stdlib::signal::sigxcpu), ("SIGXFSZ", crate::stdlib::signal::sigxfsz), ("SIGVTALRM", crate::stdlib::signal::sigvtalrm), ("SIGPROF", crate::stdlib::signal::sigprof), ("SIGWINCH", crate::stdlib::signal::sigwinch), ("SIGIO", crate::stdlib::signal::sigio), ("SIGPOLL", crate::stdlib::signal::sigpoll), ("SIGPWR", crate::stdlib::signal::sigpwr), ("SIGSYS", crate::stdlib::signal::sigsys), ("SIGRTMIN", crate::stdlib::signal::sigrtmin), ("SIGRTMAX", crate::stdlib::signal::sigrtmax)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["signal", "siginterrupt", "getsignal", "raise_signal", "default_int_handler", "strsignal", "valid_signals", "setitimer", "getitimer", "alarm", "pause", "itimer_error", "ItimerError", "Signals", "Handlers", "SIG_DFL", "SIG_IGN", "ITIMER_REAL", "ITIMER_VIRTUAL", "ITIMER_PROF", "SIGHUP", "SIGINT", "SIGQUIT", "SIGILL", "SIGTRAP", "SIGABRT", "SIGIOT", "SIGBUS", "SIGFPE", "SIGKILL", "SIGUSR1", "SIGSEGV", "SIGUSR2", "SIGPIPE", "SIGALRM", "SIGTERM", "SIGSTKFLT", "SIGCHLD", "SIGCLD", "SIGCONT", "SIGSTOP", "SIGTSTP", "SIGTTIN", "SIGTTOU", "SIGURG", "SIGXCPU", "SIGXFSZ", "SIGVTALRM", "SIGPROF", "SIGWINCH", "SIGIO", "SIGPOLL", "SIGPWR", "SIGSYS", "SIGRTMIN", "SIGRTMAX"];
