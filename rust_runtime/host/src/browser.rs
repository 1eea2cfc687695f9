//! A browser page: everything the module can do outside itself is a [`Hooks`] that its loader installs.
//!
//! `wasm32-unknown-unknown` has no system. Until hooks are installed the clocks stand at zero, and output and random
//! bytes fail with `Unsupported`. There are no files, no arguments and no environment.

use crate::Stream;
use std::io;
use std::sync::OnceLock;

/// What the page offers to the module.
#[derive(Clone, Copy, Debug)]
pub struct Hooks {
    /// `performance.now()` in nanoseconds.
    pub monotonic_ns: fn() -> i64,
    /// `Date.now()` in nanoseconds.
    pub time_ns: fn() -> i64,
    /// Takes all bytes for standard output or standard error.
    pub write: fn(Stream, &[u8]),
    /// `crypto.getRandomValues`; says whether it succeeded.
    pub random_bytes: fn(&mut [u8]) -> bool,
}

static HOOKS: OnceLock<Hooks> = OnceLock::new();

/// Connects the module to its page. The first call counts; returns whether this was it.
pub fn install(hooks: Hooks) -> bool {
    HOOKS.set(hooks).is_ok()
}

pub(crate) fn monotonic_ns() -> i64 {
    HOOKS.get().map_or(0, |hooks| (hooks.monotonic_ns)())
}

pub(crate) fn time_ns() -> i64 {
    HOOKS.get().map_or(0, |hooks| (hooks.time_ns)())
}

pub(crate) fn process_time_ns() -> i64 {
    monotonic_ns()
}

pub(crate) fn sleep(_duration: std::time::Duration) -> bool {
    true
}

pub(crate) fn install_interrupts(_hook: fn()) {}

pub(crate) fn interrupted() -> bool {
    false
}

pub(crate) fn take_interrupt() -> bool {
    false
}

pub(crate) fn die_of_interrupt() {}

pub(crate) fn read_stdin(_buffer: &mut [u8]) -> io::Result<usize> {
    Ok(0)
}

pub(crate) fn write(stream: Stream, bytes: &[u8]) -> io::Result<usize> {
    let hooks = HOOKS.get().ok_or(io::ErrorKind::Unsupported)?;
    (hooks.write)(stream, bytes);
    Ok(bytes.len())
}

pub(crate) fn random_bytes(buffer: &mut [u8]) -> io::Result<()> {
    match HOOKS.get() {
        Some(hooks) if (hooks.random_bytes)(buffer) => Ok(()),
        _ => Err(io::ErrorKind::Unsupported.into()),
    }
}

#[allow(clippy::unnecessary_wraps, reason = "the interface of all platforms")]
pub(crate) fn run_on_stack<R: Send>(_bytes: usize, f: impl FnOnce() -> R + Send) -> io::Result<R> {
    Ok(f())
}

pub(crate) fn raw_errno(error: &io::Error) -> Option<i32> {
    error.raw_os_error()
}
