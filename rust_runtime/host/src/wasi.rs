//! WASI preview 1, through std: clocks, `poll_oneoff` for sleeping, `random_get`.

use crate::Stream;
pub use crate::process::{args, env_vars, exit, getcwd, may_wait, shows_lines};
use std::io::{self, Read, Write};
use std::sync::OnceLock;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

#[path = "wasm_background.rs"]
pub mod background;

#[path = "wasm_files.rs"]
mod files;
pub use files::{access, chmod, describe, descriptors, mkdir, set_times, symlink};

/// WASI says nothing of how much a descriptor likes to be given.
pub fn block_size(_: Stream) -> Option<usize> {
    None
}

fn clamp(ns: u128) -> i64 {
    i64::try_from(ns).unwrap_or(i64::MAX)
}

/// Nanoseconds since the clock was first read: std hides the clock's own zero.
pub fn monotonic_ns() -> i64 {
    static START: OnceLock<Instant> = OnceLock::new();
    clamp(START.get_or_init(Instant::now).elapsed().as_nanos())
}

pub fn time_ns() -> i64 {
    match SystemTime::now().duration_since(UNIX_EPOCH) {
        Ok(after) => clamp(after.as_nanos()),
        Err(before) => -clamp(before.duration().as_nanos()),
    }
}

pub fn process_time_ns() -> i64 {
    monotonic_ns()
}

pub fn sleep(duration: std::time::Duration) -> bool {
    std::thread::sleep(duration);
    true
}

pub fn install_interrupts(_hook: fn()) {}

pub fn interrupted() -> bool {
    false
}

pub fn take_interrupt() -> bool {
    false
}

pub fn signals_pending() -> bool {
    false
}

pub fn take_signals() -> u64 {
    0
}

pub fn set_interval_timer(_which: i32, _seconds: f64, _interval: f64) -> io::Result<(f64, f64)> {
    Err(crate::errno::error(crate::errno::ENOTSUP))
}

pub fn interval_timer(_which: i32) -> io::Result<(f64, f64)> {
    Err(crate::errno::error(crate::errno::ENOTSUP))
}

pub fn alarm(_seconds: u32) -> io::Result<u32> {
    Err(crate::errno::error(crate::errno::ENOTSUP))
}

pub fn watch_signal(_signal: i32, _watched: bool) -> io::Result<()> {
    Err(crate::errno::error(crate::errno::ENOTSUP))
}

pub fn ignore_signal(_signal: i32, _ignored: bool) -> io::Result<()> {
    Err(crate::errno::error(crate::errno::ENOTSUP))
}

pub fn is_signal_ignored(_signal: i32) -> bool {
    false
}

pub fn send_signal(_pid: i32, _signal: i32) -> io::Result<()> {
    Err(crate::errno::error(crate::errno::ENOTSUP))
}

pub fn die_of_interrupt() {}

pub fn read_stdin(buffer: &mut [u8]) -> io::Result<usize> {
    io::stdin().lock().read(buffer)
}

/// Writes all of `bytes`: std keeps a line buffer of its own here, which is emptied at once.
pub fn write(stream: Stream, bytes: &[u8]) -> io::Result<usize> {
    if stream == Stream::Stdout {
        let mut out = io::stdout().lock();
        out.write_all(bytes)?;
        out.flush()?;
    } else {
        io::stderr().write_all(bytes)?;
    }
    Ok(bytes.len())
}

pub fn random_bytes(buffer: &mut [u8]) -> io::Result<()> {
    Ok(getrandom::fill(buffer)?)
}

#[allow(clippy::unnecessary_wraps, reason = "the interface of all platforms")]
pub fn run_on_stack<R: Send>(_bytes: usize, f: impl FnOnce() -> R + Send) -> io::Result<R> {
    // A module starts in `/`; PWD says where the one who runs it is. Elsewhere than under `portalis run` that folder may
    // not be there for the module, and then it stays in `/`.
    if let Some(folder) = std::env::var_os("PWD") {
        let _ = std::env::set_current_dir(folder);
    }
    Ok(f())
}

/// Linux's number of a WASI error. WASI numbers its errors by the alphabet; a path outside of every preopened folder has
/// no number at all and is ENOENT, as wasi-libc has it.
pub fn raw_errno(error: &io::Error) -> Option<i32> {
    /// Index: `__wasi_errno_t`; value: Linux's number of the same name (ENOTCAPABLE, the last, is EPERM).
    #[rustfmt::skip]
    const LINUX: [i32; 77] = [
        0, 7, 13, 98, 99, 97, 11, 114, 9, 74, 16, 125, 10, 103, 111, 104, 35, 89, 33, 122,
        17, 14, 27, 113, 43, 84, 115, 4, 22, 5, 106, 21, 40, 24, 31, 90, 72, 36, 100, 102,
        101, 23, 105, 19, 2, 8, 37, 67, 12, 42, 92, 28, 38, 107, 20, 39, 131, 88, 95, 25,
        6, 75, 130, 1, 32, 71, 93, 91, 34, 30, 29, 3, 116, 110, 26, 18, 1,
    ];
    match error.raw_os_error() {
        Some(code) => usize::try_from(code)
            .ok()
            .and_then(|i| LINUX.get(i).copied()),
        // std's own error, which says it in its text alone
        None => error
            .get_ref()
            .filter(|inner| inner.to_string().contains("pre-opened"))
            .map(|_| 2),
    }
}
