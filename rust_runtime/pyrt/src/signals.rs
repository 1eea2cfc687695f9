//! SIGINT: noted when it comes, handled where CPython looks for signals: at the ends of loops, in deep calls, in what blocks.
use crate::builtins::os_errors::os_error;
use crate::error::{LIMIT, PyErr, classes};
use crate::object::{Global, R};
use std::io;
use std::sync::atomic::Ordering;

/// What SIGINT does instead of raising KeyboardInterrupt, while `asyncio.Runner` runs a task.
static HANDLER: Global<Option<fn() -> R<()>>> = Global::new(None);
/// Whether the program ends by a KeyboardInterrupt that nobody caught.
static UNHANDLED: Global<bool> = Global::new(false);

/// What runs when a watched signal came; set by whoever lets programs watch signals, so that others do not link it.
static OTHERS: Global<Option<fn(u64) -> R<()>>> = Global::new(None);

/// Says what runs when watched signals came.
pub fn on_watched(run: fn(u64) -> R<()>) {
    *OTHERS.get() = Some(run);
}

/// Takes SIGINT over. A call beyond the recursion limit looks whether a signal came, so the limit is what the handler lowers:
/// recursion needs no check of its own.
pub fn install() {
    host::install_interrupts(|| LIMIT.checked.store(0, Ordering::Relaxed));
}

/// Whether a signal waits.
pub fn pending() -> bool {
    (host::interrupted() || host::signals_pending()) && !crate::green::hooks::in_thread()
}

/// Handles the signal that waits, if one does.
///
/// # Errors
/// KeyboardInterrupt, or what the handler raises.
#[cold]
#[inline(never)]
pub fn handle() -> R<()> {
    LIMIT.restore();
    if crate::green::hooks::in_thread() {
        return Ok(());
    }
    if let Some(run) = *OTHERS.get() {
        match host::take_signals() {
            0 => {}
            came => run(came)?,
        }
    }
    if !host::take_interrupt() {
        return Ok(());
    }
    match *HANDLER.get() {
        Some(handler) => handler(),
        None => Err(interrupt()),
    }
}

/// As [`handle`], for what is not hot.
pub fn check() -> R<()> {
    if pending() { handle() } else { Ok(()) }
}

/// A KeyboardInterrupt.
pub fn interrupt() -> PyErr {
    PyErr::new(classes::keyboard_interrupt(), vec![])
}

/// Replaces the handler if it is the one that raises KeyboardInterrupt: whether it was.
pub fn claim(handler: fn() -> R<()>) -> bool {
    let slot = HANDLER.get();
    let free = slot.is_none();
    if free {
        *slot = Some(handler);
    }
    free
}

/// Puts the handler back that raises KeyboardInterrupt.
pub fn release() {
    *HANDLER.get() = None;
}

/// A call of the host that SIGINT can interrupt: it goes on if the handler raises nothing (PEP 475).
///
/// # Errors
/// OSError, what a signal handler raises.
pub fn restarted<T>(mut call: impl FnMut() -> io::Result<T>) -> R<T> {
    loop {
        match call() {
            Err(e) if e.kind() == io::ErrorKind::Interrupted => check()?,
            other => return other.map_err(|e| os_error(&e, None)),
        }
    }
}

/// The next line of standard input; None at its end.
///
/// # Errors
/// OSError, KeyboardInterrupt.
pub fn stdin_line() -> R<Option<Vec<u8>>> {
    restarted(host::read_stdin_line)
}

/// All that is left of standard input.
///
/// # Errors
/// OSError, KeyboardInterrupt.
pub fn stdin_all() -> R<Vec<u8>> {
    restarted(host::read_stdin_all)
}

/// Refuses to wait where JavaScript waits for the caller.
///
/// # Errors
/// RuntimeError.
pub fn check_may_wait() -> R<()> {
    if host::may_wait() {
        return Ok(());
    }
    Err(crate::error::runtime_error(
        "cannot wait in a function that JavaScript has called; make it `async def`",
    ))
}

/// Blocks for so many seconds.
///
/// # Errors
/// KeyboardInterrupt.
pub fn sleep(seconds: f64) -> R<()> {
    check_may_wait()?;
    let end = host::monotonic() + seconds;
    let mut left = seconds;
    while !host::sleep_blocking(left) {
        check()?;
        left = end - host::monotonic();
    }
    check()
}

/// Notes that an exception ended the program which nobody caught: a KeyboardInterrupt makes the process die of the signal.
pub fn uncaught(e: &PyErr) {
    *UNHANDLED.get() = e.is(&classes::keyboard_interrupt());
}

/// Ends the process as the exception that ended the program asks for, if it does (`Modules/main.c: exit_sigint`).
pub fn end() {
    if *UNHANDLED.get() {
        host::die_of_interrupt();
    }
}
