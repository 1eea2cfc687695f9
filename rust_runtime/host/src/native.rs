//! Operating systems: clocks by clock_gettime, unbuffered writes, threads.

use crate::Stream;
pub use crate::process::{args, env_vars, exit, getcwd, may_wait, shows_lines};
use rustix::time::{ClockId, Timespec, clock_gettime};
use std::io;
use std::os::fd::AsFd;

fn nanoseconds(t: Timespec) -> i64 {
    #[allow(
        clippy::unnecessary_cast,
        reason = "the field's width differs between systems"
    )]
    let fraction = t.tv_nsec as i64;
    (t.tv_sec * 1_000_000_000).saturating_add(fraction)
}

pub fn monotonic_ns() -> i64 {
    nanoseconds(clock_gettime(ClockId::Monotonic))
}

pub fn time_ns() -> i64 {
    nanoseconds(clock_gettime(ClockId::Realtime))
}

pub fn process_time_ns() -> i64 {
    nanoseconds(clock_gettime(ClockId::ProcessCPUTime))
}

#[path = "native_files.rs"]
mod files;
pub use files::{access, chmod, describe, mkdir, set_times, symlink};

#[path = "native_background.rs"]
pub mod background;

#[path = "native_memory.rs"]
mod memory;

#[path = "native_descriptors.rs"]
pub mod descriptors;

#[path = "signals.rs"]
pub mod signals;
pub use signals::{
    die_of_interrupt, ignore as ignore_signal, install as install_interrupts, interrupted,
    is_ignored as is_signal_ignored, read_stdin, send as send_signal, signals_pending, sleep,
    take_interrupt, take_signals,
};

/// One write to the stream's descriptor, repeated when a signal interrupts it.
pub fn write(stream: Stream, bytes: &[u8]) -> io::Result<usize> {
    loop {
        let written = match stream {
            Stream::Stdout => rustix::io::write(io::stdout().as_fd(), bytes),
            _ => rustix::io::write(io::stderr().as_fd(), bytes),
        };
        match written {
            Err(rustix::io::Errno::INTR) => {}
            other => return Ok(other?),
        }
    }
}

/// How many bytes the system likes to write to a standard stream at once (`st_blksize`).
pub fn block_size(stream: Stream) -> Option<usize> {
    let (stdin, stdout, stderr) = (io::stdin(), io::stdout(), io::stderr());
    let fd = match stream {
        Stream::Stdin => stdin.as_fd(),
        Stream::Stdout => stdout.as_fd(),
        Stream::Stderr => stderr.as_fd(),
    };
    let said = usize::try_from(rustix::fs::fstat(fd).ok()?.st_blksize).ok()?;
    (said > 1).then_some(said)
}

pub fn random_bytes(buffer: &mut [u8]) -> io::Result<()> {
    Ok(getrandom::fill(buffer)?)
}

pub fn run_on_stack<R: Send>(bytes: usize, f: impl FnOnce() -> R + Send) -> io::Result<R> {
    memory::keep_together();
    let mask = signals::leave_to_others();
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new()
            .name("main".into())
            .stack_size(bytes)
            .spawn_scoped(scope, move || {
                signals::take_over(mask);
                f()
            })?;
        thread
            .join()
            .map_or_else(|panic| std::panic::resume_unwind(panic), Ok)
    })
}

/// The error's number, which is already the system's own.
pub fn raw_errno(error: &io::Error) -> Option<i32> {
    error.raw_os_error()
}

pub fn set_interval_timer(which: i32, seconds: f64, interval: f64) -> io::Result<(f64, f64)> {
    signals::set_timer(which, Some((seconds, interval)))
}

pub fn interval_timer(which: i32) -> io::Result<(f64, f64)> {
    signals::set_timer(which, None)
}

pub fn alarm(seconds: u32) -> io::Result<u32> {
    Ok(signals::alarm(seconds))
}

pub fn watch_signal(signal: i32, watched: bool) -> io::Result<()> {
    if watched {
        signals::watch(signal)
    } else {
        signals::unwatch(signal)
    }
}
