//! Clock, blocking sleep, stdio, arguments, environment, random bytes and files behind one interface.
//!
//! The functions of this crate exist on every target with the same signature; `native.rs`, `wasi.rs` and `browser.rs`
//! hold what differs. Knows no Python, but keeps CPython's rules where a program can see them: how standard output is
//! buffered, Linux's error numbers everywhere, seconds as a float that is `ns / 1e9`.
#![allow(
    clippy::disallowed_methods,
    reason = "this crate is where the platform is reached; clippy.toml bans these calls everywhere else"
)]
#![warn(missing_docs)]

#[cfg(all(target_family = "wasm", target_os = "unknown"))]
pub mod browser;
#[cfg(all(target_family = "wasm", target_os = "unknown"))]
use browser as platform;
#[cfg(not(target_family = "wasm"))]
#[path = "native.rs"]
mod platform;
#[cfg(all(target_family = "wasm", not(target_os = "unknown")))]
#[path = "wasi.rs"]
mod platform;

pub use by_number::ByNumber;
pub use platform::background;
#[cfg(not(target_family = "wasm"))]
pub use platform::signals;

#[cfg(any(test, all(target_family = "wasm", feature = "small")))]
mod blocks;
mod by_number;
pub mod child;
pub mod descriptors;
mod errno;
pub mod files;
pub mod net;
#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
mod process;
mod stdio;
pub mod tls;
pub mod x509;
pub mod zone;

#[cfg(all(target_family = "wasm", feature = "small"))]
#[global_allocator]
static MEMORY: blocks::Blocks = blocks::Blocks::new();

use std::ffi::OsString;
use std::io;
use std::path::PathBuf;

pub use errno::{errno, strerror, strerror_of_streams};
pub use stdio::{
    Stream, flush_stderr, flush_stdout, is_terminal, read_stdin_all, read_stdin_line, write_below,
    write_stderr, write_stdout,
};

/// The stack that [`run_on_big_stack`] should be given for a program's main: deep recursion ends in RecursionError
/// long before this is used up.
pub const MAIN_STACK_BYTES: usize = 64 << 20;

/// Seconds of a time in nanoseconds, rounded as CPython's `_PyTime_AsSecondsDouble` does.
#[must_use]
pub fn seconds(ns: i64) -> f64 {
    const BILLION: i64 = 1_000_000_000;
    #[allow(
        clippy::cast_precision_loss,
        reason = "the rounding to a double is the meaning of this function"
    )]
    if ns % BILLION == 0 {
        (ns / BILLION) as f64
    } else {
        ns as f64 / 1e9
    }
}

/// Seconds on a clock that never goes backwards; `time.monotonic`.
#[must_use]
pub fn monotonic() -> f64 {
    seconds(monotonic_ns())
}

/// Nanoseconds on the clock of [`monotonic`].
#[must_use]
pub fn monotonic_ns() -> i64 {
    platform::monotonic_ns()
}

/// Nanoseconds on the clock with the best resolution; on every target this is the clock of [`monotonic`], as it is for
/// CPython on Linux.
#[must_use]
pub fn perf_counter_ns() -> i64 {
    platform::monotonic_ns()
}

/// Seconds since the epoch; `time.time`.
#[must_use]
pub fn time() -> f64 {
    seconds(time_ns())
}

/// Nanoseconds since the epoch.
#[must_use]
pub fn time_ns() -> i64 {
    platform::time_ns()
}

/// Nanoseconds of CPU time that this process has used. A wasm module cannot ask for it; there it is the time since the
/// clock was first read.
#[must_use]
pub fn process_time_ns() -> i64 {
    platform::process_time_ns()
}

/// Blocks the calling thread for `seconds`, and says whether it did: false when SIGINT came first. Returns at once for
/// zero, negative numbers and NaN. In a browser the caller is suspended, and the page goes on.
pub fn sleep_blocking(seconds: f64) -> bool {
    if seconds > 0.0 {
        platform::sleep(duration(seconds))
    } else {
        true
    }
}

/// Whether the caller may wait. False in a browser while JavaScript waits for the answer of a call.
#[must_use]
pub fn may_wait() -> bool {
    platform::may_wait()
}

/// From now on SIGINT is only noted: [`interrupted`] says so, and what waits returns early. `hook` runs inside of the
/// signal handler and may only store to atomics. Does nothing where there are no signals, or where SIGINT is ignored.
pub fn install_interrupts(hook: fn()) {
    platform::install_interrupts(hook);
}

/// Whether SIGINT came and was not taken yet. Cheap: one load.
#[must_use]
pub fn interrupted() -> bool {
    platform::interrupted()
}

/// Whether a watched signal came that was not taken yet. Cheap: one load.
#[must_use]
pub fn signals_pending() -> bool {
    platform::signals_pending()
}

/// Takes the watched signals that came: bit n is signal n.
pub fn take_signals() -> u64 {
    platform::take_signals()
}

/// From now on the signal is noted for [`take_signals`], or does again what it does by default.
///
/// # Errors
/// EINVAL for a signal that cannot be caught; ENOTSUP where there are none.
pub fn watch_signal(signal: i32, watched: bool) -> io::Result<()> {
    platform::watch_signal(signal, watched)
}

/// Sets one of the system's interval timers, in seconds until the signal and between those that follow; gives what was set before.
///
/// # Errors
/// EINVAL for a timer that there is not or a time below zero; ENOTSUP where there are none.
pub fn set_interval_timer(which: i32, seconds: f64, interval: f64) -> io::Result<(f64, f64)> {
    platform::set_interval_timer(which, seconds, interval)
}

/// What is left of an interval timer, and its interval.
///
/// # Errors
/// As [`set_interval_timer`].
pub fn interval_timer(which: i32) -> io::Result<(f64, f64)> {
    platform::interval_timer(which)
}

/// Asks for SIGALRM in so many seconds, or for none; gives those that were left.
///
/// # Errors
/// ENOTSUP where there are no signals.
pub fn alarm(seconds: u32) -> io::Result<u32> {
    platform::alarm(seconds)
}

/// From now on the signal does nothing, or what it does by default.
///
/// # Errors
/// As [`watch_signal`].
pub fn ignore_signal(signal: i32, ignored: bool) -> io::Result<()> {
    platform::ignore_signal(signal, ignored)
}

/// Whether the signal is ignored.
#[must_use]
pub fn is_signal_ignored(signal: i32) -> bool {
    platform::is_signal_ignored(signal)
}

/// Sends a signal to a process; `os.kill`.
///
/// # Errors
/// ESRCH, EPERM, EINVAL; ENOTSUP where there are no processes.
pub fn send_signal(pid: i32, signal: i32) -> io::Result<()> {
    platform::send_signal(pid, signal)
}

/// Takes the signal: whether there was one.
pub fn take_interrupt() -> bool {
    platform::take_interrupt()
}

/// Ends the process as SIGINT does by default; returns where that cannot be done.
pub fn die_of_interrupt() {
    platform::die_of_interrupt();
}

/// `seconds` as a `Duration`: negative numbers and NaN are zero, what is too large is the largest.
#[must_use]
pub fn duration(seconds: f64) -> std::time::Duration {
    if seconds > 0.0 {
        std::time::Duration::try_from_secs_f64(seconds).unwrap_or(std::time::Duration::MAX)
    } else {
        std::time::Duration::ZERO
    }
}

/// The program's name and its arguments.
#[must_use]
pub fn args() -> Vec<OsString> {
    platform::args()
}

/// The environment, in the order the system keeps it.
#[must_use]
pub fn env_vars() -> Vec<(OsString, OsString)> {
    platform::env_vars()
}

/// The current directory.
///
/// # Errors
/// When the directory is gone or the target has none.
pub fn getcwd() -> io::Result<PathBuf> {
    platform::getcwd()
}

/// Fills `buffer` with random bytes fit for keys; `os.urandom`.
///
/// # Errors
/// When the target offers no source of randomness.
pub fn random_bytes(buffer: &mut [u8]) -> io::Result<()> {
    platform::random_bytes(buffer)
}

/// Ends the process with `code`. Flushes nothing: call [`flush_stdout`] and [`flush_stderr`] before, because CPython
/// turns a failure there into exit code 120.
pub fn exit(code: i32) -> ! {
    platform::exit(code)
}

/// Runs `f` on a stack of `bytes` and returns its result; a panic of `f` continues in the caller. In wasm the module's
/// own stack has its size from the linker, and `f` is called directly.
///
/// # Errors
/// When the system grants no thread; `f` has not run then.
pub fn run_on_big_stack<R: Send>(bytes: usize, f: impl FnOnce() -> R + Send) -> io::Result<R> {
    platform::run_on_stack(bytes, f)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks_advance_and_agree() {
        let (wall, start) = (time_ns(), monotonic_ns());
        sleep_blocking(0.002);
        assert!(monotonic_ns() - start >= 2_000_000);
        assert!(time_ns() > wall && wall > 1_600_000_000_000_000_000);
        assert!(perf_counter_ns() >= start);
        sleep_blocking(-1.0);
        sleep_blocking(f64::NAN);
    }

    #[test]
    fn process_time_counts_work_and_not_sleep() {
        let before = process_time_ns();
        let mut x = 1u64;
        while process_time_ns() - before < 1_000_000 {
            x = std::hint::black_box(x.wrapping_mul(3));
        }
        assert!(process_time_ns() > before);
    }

    #[test]
    fn seconds_round_like_cpython() {
        assert!((seconds(1_500_000_000) - 1.5).abs() < f64::EPSILON);
        assert!((seconds(-3_000_000_000) + 3.0).abs() < f64::EPSILON);
        assert_eq!(duration(f64::NAN), std::time::Duration::ZERO);
        assert_eq!(duration(1e300), std::time::Duration::MAX);
    }

    #[test]
    fn random_bytes_differ() {
        let (mut a, mut b) = ([0u8; 32], [0u8; 32]);
        random_bytes(&mut a).unwrap();
        random_bytes(&mut b).unwrap();
        assert_ne!(a, b);
    }

    #[test]
    fn big_stack_holds_a_deep_recursion() {
        fn deep(n: u32) -> u32 {
            let frame = std::hint::black_box([n; 256]);
            if n == 0 {
                0
            } else {
                deep(n - 1) + frame[3] - (n - 1)
            }
        }
        assert_eq!(
            run_on_big_stack(MAIN_STACK_BYTES, || deep(20_000)).unwrap(),
            20_000
        );
    }
}
