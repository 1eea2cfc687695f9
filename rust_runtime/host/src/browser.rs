//! A browser: everything the module can do outside itself is a [`Hooks`] that is installed before its program runs.
//!
//! `wasm32-unknown-unknown` has no system. [`page`] is the table of the loader that Portalis puts beside a module;
//! others may install their own. Until one is installed the clocks stand at zero, nothing waits, output and random bytes
//! fail with `Unsupported`, and input, arguments and environment are empty. There are no files.

use crate::Stream;
use std::ffi::OsString;
use std::io;
use std::path::PathBuf;
use std::sync::OnceLock;

#[path = "wasm_background.rs"]
pub mod background;

#[path = "wasm_files.rs"]
mod files;
#[path = "page.rs"]
pub mod page;
pub(crate) use files::{access, chmod, describe, descriptors, mkdir, set_times, symlink};

/// What the page offers to the module.
#[derive(Clone, Copy, Debug)]
pub struct Hooks {
    /// `performance.now()` in nanoseconds.
    pub monotonic_ns: fn() -> i64,
    /// The time since the epoch in nanoseconds.
    pub time_ns: fn() -> i64,
    /// Takes all bytes for standard output or standard error.
    pub write: fn(Stream, &[u8]),
    /// Standard input: how many bytes it put into the buffer, none at the end. May wait.
    pub read: fn(&mut [u8]) -> usize,
    /// `crypto.getRandomValues`; says whether it succeeded.
    pub random_bytes: fn(&mut [u8]) -> bool,
    /// Whether the call that runs now may be suspended.
    pub may_wait: fn() -> bool,
    /// Suspends the caller and lets the page go on: for so many seconds, or until [`Hooks::wake`]. Says whether it could
    /// wait; false where nothing can end the wait, or where the caller may not be suspended.
    pub wait: fn(Option<f64>) -> bool,
    /// Ends the waiting of who waits.
    pub wake: fn(),
    /// The program's name and its arguments.
    pub args: fn() -> Vec<String>,
    /// The environment, names and values in turn.
    pub env: fn() -> Vec<String>,
    /// Ends the program with an exit code, and does not return.
    pub exit: fn(i32),
}

impl Hooks {
    /// A page that offers nothing: for tables that have only some of the functions.
    pub const NONE: Hooks = Hooks {
        monotonic_ns: || 0,
        time_ns: || 0,
        write: |_, _| {},
        read: |_| 0,
        random_bytes: |_| false,
        may_wait: || false,
        wait: |_| false,
        wake: || {},
        args: Vec::new,
        env: Vec::new,
        exit: |_| {},
    };
}

static HOOKS: OnceLock<Hooks> = OnceLock::new();

/// Connects the module to its page. The first call counts; returns whether this was it.
pub fn install(hooks: Hooks) -> bool {
    HOOKS.set(hooks).is_ok()
}

fn hooks() -> &'static Hooks {
    HOOKS.get().unwrap_or(&Hooks::NONE)
}

/// Suspends the caller for so many seconds or until [`wake`]; see [`Hooks::wait`].
#[must_use]
pub fn wait(seconds: Option<f64>) -> bool {
    let _ = crate::flush_stdout().and_then(|()| crate::flush_stderr()); // the page shows it meanwhile
    (hooks().wait)(seconds)
}

/// Ends the waiting of who waits.
pub fn wake() {
    (hooks().wake)();
}

pub(crate) fn monotonic_ns() -> i64 {
    (hooks().monotonic_ns)()
}

pub(crate) fn time_ns() -> i64 {
    (hooks().time_ns)()
}

pub(crate) fn process_time_ns() -> i64 {
    monotonic_ns()
}

pub(crate) fn may_wait() -> bool {
    (hooks().may_wait)()
}

pub(crate) fn sleep(duration: std::time::Duration) -> bool {
    let end = monotonic_ns().saturating_add(i64::try_from(duration.as_nanos()).unwrap_or(i64::MAX));
    loop {
        let left = crate::seconds(end.saturating_sub(monotonic_ns()));
        if left <= 0.0 || !wait(Some(left)) {
            return true;
        }
    }
}

pub(crate) fn install_interrupts(_hook: fn()) {}

pub(crate) fn interrupted() -> bool {
    false
}

pub(crate) fn take_interrupt() -> bool {
    false
}

pub(crate) fn signals_pending() -> bool {
    false
}

pub(crate) fn take_signals() -> u64 {
    0
}

pub(crate) fn set_interval_timer(
    _which: i32,
    _seconds: f64,
    _interval: f64,
) -> io::Result<(f64, f64)> {
    Err(crate::errno::error(crate::errno::ENOTSUP))
}

pub(crate) fn interval_timer(_which: i32) -> io::Result<(f64, f64)> {
    Err(crate::errno::error(crate::errno::ENOTSUP))
}

pub(crate) fn alarm(_seconds: u32) -> io::Result<u32> {
    Err(crate::errno::error(crate::errno::ENOTSUP))
}

pub(crate) fn watch_signal(_signal: i32, _watched: bool) -> io::Result<()> {
    Err(crate::errno::error(crate::errno::ENOTSUP))
}

pub(crate) fn ignore_signal(_signal: i32, _ignored: bool) -> io::Result<()> {
    Err(crate::errno::error(crate::errno::ENOTSUP))
}

pub(crate) fn is_signal_ignored(_signal: i32) -> bool {
    false
}

pub(crate) fn send_signal(_pid: i32, _signal: i32) -> io::Result<()> {
    Err(crate::errno::error(crate::errno::ENOTSUP))
}

pub(crate) fn die_of_interrupt() {}

#[allow(clippy::unnecessary_wraps, reason = "the interface of all platforms")]
pub(crate) fn read_stdin(buffer: &mut [u8]) -> io::Result<usize> {
    Ok((hooks().read)(buffer))
}

pub(crate) fn write(stream: Stream, bytes: &[u8]) -> io::Result<usize> {
    let hooks = HOOKS.get().ok_or(io::ErrorKind::Unsupported)?;
    (hooks.write)(stream, bytes);
    Ok(bytes.len())
}

/// A page shows what is printed as it is printed.
pub(crate) fn shows_lines(stream: Stream) -> bool {
    stream != Stream::Stdin
}

/// Nothing is said of how much a page likes to be given.
pub(crate) fn block_size(_: Stream) -> Option<usize> {
    None
}

pub(crate) fn args() -> Vec<OsString> {
    (hooks().args)().into_iter().map(OsString::from).collect()
}

pub(crate) fn env_vars() -> Vec<(OsString, OsString)> {
    let mut parts = (hooks().env)().into_iter().map(OsString::from);
    std::iter::from_fn(|| Some((parts.next()?, parts.next()?))).collect()
}

#[allow(clippy::unnecessary_wraps, reason = "the interface of all platforms")]
pub(crate) fn getcwd() -> io::Result<PathBuf> {
    Ok(PathBuf::from("/"))
}

pub(crate) fn exit(code: i32) -> ! {
    (hooks().exit)(code);
    std::process::abort()
}

pub(crate) fn random_bytes(buffer: &mut [u8]) -> io::Result<()> {
    if (hooks().random_bytes)(buffer) {
        Ok(())
    } else {
        Err(io::ErrorKind::Unsupported.into())
    }
}

#[allow(clippy::unnecessary_wraps, reason = "the interface of all platforms")]
pub(crate) fn run_on_stack<R: Send>(_bytes: usize, f: impl FnOnce() -> R + Send) -> io::Result<R> {
    Ok(f())
}

pub(crate) fn raw_errno(error: &io::Error) -> Option<i32> {
    error.raw_os_error()
}
