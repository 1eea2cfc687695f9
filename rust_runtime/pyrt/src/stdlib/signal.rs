//! `signal` (`Lib/signal.py`, `Modules/signalmodule.c`): handlers of the program, run where CPython runs them; Linux's numbers.
use crate::builtins::float::real_number;
use crate::builtins::os_errors::os_error;
use crate::error::{PyErr, classes, type_error, value_error};
use crate::object::{Global, R, Set, Value, float, list, str, tuple};
use crate::ops::{base_value, index_i64};
use crate::signals;
use crate::stdlib::support;
use host::ByNumber;
use std::rc::Rc;

/// What runs when a signal came.
#[derive(Clone)]
pub enum Handler {
    /// A function of the program, which gets the number and no frame.
    Call(Value),
    /// The runtime's own.
    Native(Rc<dyn Fn() -> R<()>>),
}

static HANDLERS: Global<ByNumber<Handler>> = Global::new(ByNumber::new());

/// Runs the handlers of the signals that came, the smallest number first.
fn run(came: u64) -> R<()> {
    for number in (1..64).filter(|n| came & (1 << n) != 0) {
        match HANDLERS.get().get(number).cloned() {
            Some(Handler::Call(f)) => {
                crate::call::call(&f, &mut [Value::Int(number.into()), Value::None])?;
            }
            Some(Handler::Native(f)) => f()?,
            None => {}
        }
    }
    Ok(())
}

const ENOTSUP: i32 = 95;

/// Watches a signal.
///
/// # Errors
/// OSError for one that cannot be caught; NotImplementedError where there are no signals, as loops without them raise it.
pub fn watch(number: i32, handler: Handler) -> R<()> {
    signals::on_watched(run);
    host::watch_signal(number, true).map_err(|e| match host::errno(&e) {
        ENOTSUP => PyErr::new(classes::not_implemented_error(), vec![]),
        _ => os_error(&e, None),
    })?;
    drop(HANDLERS.get().insert(number, handler));
    Ok(())
}

/// The signal does again what it does by default; SIGINT raises KeyboardInterrupt.
///
/// # Errors
/// OSError for one that cannot be caught.
pub fn unwatch(number: i32) -> R<()> {
    drop(HANDLERS.get().remove(number));
    host::watch_signal(number, false).map_err(|e| os_error(&e, None))
}

/// The number of a signal argument.
///
/// # Errors
/// TypeError, ValueError
pub fn number(v: &Value) -> R<i32> {
    match i32::try_from(index_i64(v)?) {
        Ok(n @ 1..=64) => Ok(n),
        _ => Err(value_error("signal number out of range")),
    }
}

macro_rules! constants {
    ($($name:ident $text:literal $number:literal;)*) => {
        const ALL: &[(&str, i64)] = &[$(($text, $number)),*];
        $(
            #[doc = concat!("`signal.", $text, "`")]
            pub fn $name() -> R {
                member($number)
            }
        )*
    };
}
constants! {
    sighup "SIGHUP" 1;
    sigint "SIGINT" 2;
    sigquit "SIGQUIT" 3;
    sigill "SIGILL" 4;
    sigtrap "SIGTRAP" 5;
    sigabrt "SIGABRT" 6;
    sigiot "SIGIOT" 6;
    sigbus "SIGBUS" 7;
    sigfpe "SIGFPE" 8;
    sigkill "SIGKILL" 9;
    sigusr1 "SIGUSR1" 10;
    sigsegv "SIGSEGV" 11;
    sigusr2 "SIGUSR2" 12;
    sigpipe "SIGPIPE" 13;
    sigalrm "SIGALRM" 14;
    sigterm "SIGTERM" 15;
    sigstkflt "SIGSTKFLT" 16;
    sigchld "SIGCHLD" 17;
    sigcld "SIGCLD" 17;
    sigcont "SIGCONT" 18;
    sigstop "SIGSTOP" 19;
    sigtstp "SIGTSTP" 20;
    sigttin "SIGTTIN" 21;
    sigttou "SIGTTOU" 22;
    sigurg "SIGURG" 23;
    sigxcpu "SIGXCPU" 24;
    sigxfsz "SIGXFSZ" 25;
    sigvtalrm "SIGVTALRM" 26;
    sigprof "SIGPROF" 27;
    sigwinch "SIGWINCH" 28;
    sigio "SIGIO" 29;
    sigpoll "SIGPOLL" 29;
    sigpwr "SIGPWR" 30;
    sigsys "SIGSYS" 31;
    sigrtmin "SIGRTMIN" 34;
    sigrtmax "SIGRTMAX" 64;
}

fn enumeration(slot: &'static Global<Value>, name: &str, members: &[(&str, i64)]) -> R {
    if slot.get().is_unbound() {
        let members = members
            .iter()
            .map(|(name, n)| tuple(vec![str(name), Value::Int(*n)]));
        let class = Value::Class(crate::generated::r#enum::int_enum());
        let mut args = [str(name), list(members.collect())];
        let mut kw = [(str("module"), str("signal"))];
        *slot.get() = crate::call::call_kw(&class, &mut args, &mut kw)?;
    }
    Ok(slot.get().clone())
}

/// `signal.Signals`
pub fn signals() -> R {
    static MADE: Global<Value> = Global::new(Value::Unbound);
    enumeration(&MADE, "Signals", ALL)
}

/// `signal.Handlers`
pub fn handlers() -> R {
    static MADE: Global<Value> = Global::new(Value::Unbound);
    enumeration(&MADE, "Handlers", &[("SIG_DFL", 0), ("SIG_IGN", 1)])
}

fn member(number: i32) -> R {
    crate::call::call(&signals()?, &mut [Value::Int(number.into())])
}

fn disposition(number: i64) -> R {
    crate::call::call(&handlers()?, &mut [Value::Int(number)])
}

/// `signal.SIG_DFL`
pub fn sig_dfl() -> R {
    disposition(0)
}

/// `signal.SIG_IGN`
pub fn sig_ign() -> R {
    disposition(1)
}

/// `signal.default_int_handler(signalnum, frame)`
pub fn default_int_handler(_signum: &Value, _frame: &Value) -> R {
    Err(signals::interrupt())
}

fn default_handler() -> Value {
    crate::types::native_value(&crate::generated::signal::DEFAULT_INT_HANDLER)
}

/// `signal.siginterrupt(signalnum, flag)`: programs see nothing of it, since calls that a signal ends are made again (PEP 475).
pub fn siginterrupt(signalnum: &Value, flag: &Value) -> R {
    number(signalnum)?;
    index_i64(flag)?;
    Ok(Value::None)
}

/// `signal.getsignal(signalnum)`
pub fn getsignal(signum: &Value) -> R {
    let number = number(signum)?;
    match HANDLERS.get().get(number) {
        Some(Handler::Call(f)) => Ok(f.clone()),
        Some(Handler::Native(_)) => Ok(Value::None),
        None if host::is_signal_ignored(number) => sig_ign(),
        None if number == 2 => Ok(default_handler()),
        None => sig_dfl(),
    }
}

/// `signal.signal(signalnum, handler)`
pub fn signal(signum: &Value, handler: &Value) -> R {
    let number = number(signum)?;
    let old = getsignal(signum)?;
    let is_default = handler.is(&default_handler());
    match base_value(handler) {
        Value::Int(0 | 1) => {
            let ignored = matches!(base_value(handler), Value::Int(1));
            drop(HANDLERS.get().remove(number));
            host::ignore_signal(number, ignored).map_err(|e| os_error(&e, None))?;
        }
        _ if is_default && number == 2 => unwatch(number)?,
        _ if support::is_callable(handler) => watch(number, Handler::Call(handler.clone()))?,
        _ => {
            return Err(type_error(
                "signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object",
            ));
        }
    }
    Ok(old)
}

/// `signal.raise_signal(signalnum)`
pub fn raise_signal(signum: &Value) -> R {
    let own = i32::try_from(std::process::id()).unwrap_or(0);
    send(own, number(signum)?)
}

/// `os.kill(pid, signal)`: a signal that the program sends to itself is handled at once.
///
/// # Errors
/// OSError, what the handler raises.
pub fn send(pid: i32, number: i32) -> R {
    host::send_signal(pid, number).map_err(|e| os_error(&e, None))?;
    signals::check()?;
    Ok(Value::None)
}

/// `signal.strsignal(signalnum)`
pub fn strsignal(signum: &Value) -> R {
    const TEXTS: &[&str] = &[
        "Hangup",
        "Interrupt",
        "Quit",
        "Illegal instruction",
        "Trace/breakpoint trap",
        "Aborted",
        "Bus error",
        "Floating point exception",
        "Killed",
        "User defined signal 1",
        "Segmentation fault",
        "User defined signal 2",
        "Broken pipe",
        "Alarm clock",
        "Terminated",
        "Stack fault",
        "Child exited",
        "Continued",
        "Stopped (signal)",
        "Stopped",
        "Stopped (tty input)",
        "Stopped (tty output)",
        "Urgent I/O condition",
        "CPU time limit exceeded",
        "File size limit exceeded",
        "Virtual timer expired",
        "Profiling timer expired",
        "Window changed",
        "I/O possible",
        "Power failure",
        "Bad system call",
    ];
    let n = crate::object::saturate(number(signum)?.into());
    Ok(TEXTS.get(n - 1).map_or(Value::None, |text| str(text)))
}

/// `signal.valid_signals()`
pub fn valid_signals() -> R {
    let known = (1..=64).filter(|n| !matches!(n, 32 | 33));
    let all: R<Vec<Value>> = known
        .map(|n| {
            if ALL.iter().any(|(_, known)| *known == i64::from(n)) {
                member(n)
            } else {
                Ok(Value::Int(n.into()))
            }
        })
        .collect();
    Ok(Value::Set(Set::from_items(all?, false)?))
}

macro_rules! timers {
    ($($name:ident $number:literal;)*) => {
        $(
            #[doc = concat!("`signal.", stringify!($name), "`")]
            pub fn $name() -> R {
                Ok(Value::Int($number))
            }
        )*
    };
}
timers! {
    itimer_real 0;
    itimer_virtual 1;
    itimer_prof 2;
}

fn itimer_error(e: &std::io::Error) -> PyErr {
    let number = host::errno(e);
    PyErr::new(
        crate::generated::signal::itimer_error(),
        vec![Value::Int(number.into()), str(&host::strerror(number))],
    )
}

fn timer_of(which: &Value) -> R<i32> {
    i32::try_from(index_i64(which)?)
        .map_err(|_| crate::error::overflow_error("signed integer is greater than maximum"))
}

fn times((left, interval): (f64, f64)) -> Value {
    tuple(vec![float(left), float(interval)])
}

/// `signal.setitimer(which, seconds, interval=0.0)`
pub fn setitimer(which: &Value, seconds: &Value, interval: &Value) -> R {
    let (seconds, interval) = (real_number(seconds)?, real_number(interval)?);
    host::set_interval_timer(timer_of(which)?, seconds, interval)
        .map(times)
        .map_err(|e| itimer_error(&e))
}

/// `signal.getitimer(which)`
pub fn getitimer(which: &Value) -> R {
    host::interval_timer(timer_of(which)?)
        .map(times)
        .map_err(|e| itimer_error(&e))
}

/// `signal.alarm(seconds)`
pub fn alarm(seconds: &Value) -> R {
    let seconds = timer_of(seconds)?;
    let left = host::alarm(seconds.cast_unsigned()).map_err(|e| os_error(&e, None))?;
    Ok(Value::Int(left.into()))
}

/// `signal.pause()`: returns once a handler has run.
pub fn pause() -> R {
    signals::check_may_wait()?;
    while !signals::pending() {
        host::sleep_blocking(3600.0);
    }
    signals::check()?;
    Ok(Value::None)
}
