//! SIGINT on operating systems: a handler that notes the signal, and a pipe that wakes whoever waits.
#![allow(
    unsafe_code,
    reason = "the system's call for handlers takes a bare function; all of it is here"
)]

use crate::net::aside;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::pipe::{PipeFlags, pipe_with};
use std::io;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicI32, AtomicU64, Ordering};
use std::time::{Duration, Instant};

static PENDING: AtomicBool = AtomicBool::new(false);
/// The end of the pipe that the handler writes to; -1 before [`install`].
static WAKE: AtomicI32 = AtomicI32::new(-1);
static PIPE: OnceLock<(OwnedFd, OwnedFd)> = OnceLock::new();
static HOOK: OnceLock<fn()> = OnceLock::new();
/// Signals that the program watches and that came: bit n is signal n.
static CAME: AtomicU64 = AtomicU64::new(0);

/// Takes SIGINT over, unless whoever started the process has it ignored (`Python/pylifecycle.c: signal_install_handlers`).
/// `hook` runs inside of the handler: it may store to atomics and nothing else.
pub fn install(hook: fn()) {
    let Ok(ends) = pipe_with(PipeFlags::NONBLOCK | PipeFlags::CLOEXEC) else {
        return; // no descriptors left: the signal keeps its meaning
    };
    let (_, write) = PIPE.get_or_init(|| (aside(ends.0), aside(ends.1)));
    WAKE.store(write.as_raw_fd(), Ordering::Relaxed);
    HOOK.get_or_init(|| hook);
    if disposition(libc::SIGINT) != Some(libc::SIG_IGN) {
        let _ = set(
            libc::SIGINT,
            on_signal as extern "C" fn(libc::c_int) as *const () as usize,
            0,
        );
    }
}

/// What a signal does now: a handler's address, `SIG_DFL` or `SIG_IGN`.
fn disposition(signal: i32) -> Option<usize> {
    // SAFETY: zeroed is a valid `sigaction`, and the call gets a valid pointer to one.
    unsafe {
        let mut old: libc::sigaction = std::mem::zeroed();
        (libc::sigaction(signal, std::ptr::null(), &raw mut old) == 0).then_some(old.sa_sigaction)
    }
}

/// Says what a signal does from now on.
fn set(signal: i32, action: usize, flags: i32) -> io::Result<()> {
    // SAFETY: zeroed is a valid `sigaction`; the call gets a valid pointer, and the handlers do only what is allowed in one.
    let done = unsafe {
        let mut new: libc::sigaction = std::mem::zeroed();
        new.sa_sigaction = action;
        new.sa_flags = flags;
        libc::sigemptyset(&raw mut new.sa_mask);
        libc::sigaction(signal, &raw const new, std::ptr::null_mut())
    };
    if done == 0 {
        Ok(())
    } else {
        Err(io::Error::last_os_error())
    }
}

/// From now on the signal is only noted: [`take_signals`] gives it, and what waits returns early.
///
/// # Errors
/// EINVAL for a signal that cannot be caught.
pub fn watch(signal: i32) -> io::Result<()> {
    set(
        signal,
        on_watched as extern "C" fn(libc::c_int) as *const () as usize,
        0,
    )
}

/// From now on the signal does what it does by default; SIGINT is noted for [`interrupted`].
///
/// # Errors
/// EINVAL for a signal that cannot be caught.
pub fn unwatch(signal: i32) -> io::Result<()> {
    if signal == libc::SIGINT {
        return set(
            signal,
            on_signal as extern "C" fn(libc::c_int) as *const () as usize,
            0,
        );
    }
    set(signal, libc::SIG_DFL, 0)
}

/// From now on the signal does nothing, or what it does by default.
///
/// # Errors
/// EINVAL for a signal that cannot be caught.
pub fn ignore(signal: i32, ignored: bool) -> io::Result<()> {
    set(
        signal,
        if ignored {
            libc::SIG_IGN
        } else {
            libc::SIG_DFL
        },
        0,
    )
}

/// Whether the signal is ignored.
pub fn is_ignored(signal: i32) -> bool {
    disposition(signal) == Some(libc::SIG_IGN)
}

/// Sets an interval timer, where it is given how: what it was.
///
/// # Errors
/// EINVAL for a timer that there is not, or a time that is none.
pub fn set_timer(which: i32, to: Option<(f64, f64)>) -> io::Result<(f64, f64)> {
    // SAFETY: zeroed is a valid `itimerval`; the calls get valid pointers.
    let (done, old) = unsafe {
        let mut old: libc::itimerval = std::mem::zeroed();
        let done = match to {
            Some((seconds, interval)) => {
                let new = libc::itimerval {
                    it_value: time_value(seconds)?,
                    it_interval: time_value(interval)?,
                };
                libc::setitimer(which as _, &raw const new, &raw mut old)
            }
            None => libc::getitimer(which as _, &raw mut old),
        };
        (done, old)
    };
    if done != 0 {
        return Err(io::Error::last_os_error());
    }
    Ok((seconds_of(old.it_value), seconds_of(old.it_interval)))
}

/// A time rounded up to microseconds (`Modules/signalmodule.c: timeval_from_double`).
fn time_value(seconds: f64) -> io::Result<libc::timeval> {
    let duration = Duration::try_from_secs_f64(seconds)
        .map_err(|_| io::Error::from_raw_os_error(libc::EINVAL))?;
    let micros = duration.as_nanos().div_ceil(1000);
    let whole = libc::time_t::try_from(micros / 1_000_000);
    let part = libc::suseconds_t::try_from(micros % 1_000_000);
    match (whole, part) {
        (Ok(tv_sec), Ok(tv_usec)) => Ok(libc::timeval { tv_sec, tv_usec }),
        _ => Err(io::Error::from_raw_os_error(libc::EINVAL)),
    }
}

fn seconds_of(time: libc::timeval) -> f64 {
    time.tv_sec as f64 + time.tv_usec as f64 / 1e6
}

/// Asks for SIGALRM: the seconds that were left of the last request.
pub fn alarm(seconds: u32) -> u32 {
    // SAFETY: a plain call of the system.
    unsafe { libc::alarm(seconds) }
}

/// Sends a signal to a process.
///
/// # Errors
/// ESRCH, EPERM, EINVAL
pub fn send(pid: i32, signal: i32) -> io::Result<()> {
    // SAFETY: a plain call of the system.
    if unsafe { libc::kill(pid, signal) } == 0 {
        Ok(())
    } else {
        Err(io::Error::last_os_error())
    }
}

/// Whether a watched signal came that was not taken yet.
pub fn signals_pending() -> bool {
    CAME.load(Ordering::Relaxed) != 0
}

/// Takes the watched signals that came: bit n is signal n.
pub fn take_signals() -> u64 {
    let came = CAME.swap(0, Ordering::SeqCst);
    if came != 0 {
        empty_pipe();
    }
    came
}

fn empty_pipe() {
    let mut bytes = [0u8; 64];
    if let Some((read, _)) = PIPE.get() {
        while rustix::io::read(read, &mut bytes).is_ok_and(|n| n == bytes.len()) {}
    }
}

/// As `on_signal`, of a signal that the program watches.
extern "C" fn on_watched(signal: libc::c_int) {
    CAME.fetch_or(1 << (signal & 63), Ordering::SeqCst);
    note();
}

/// Atomics and `write` alone, with errno as it was: a handler may run between any two instructions.
extern "C" fn on_signal(_signal: libc::c_int) {
    PENDING.store(true, Ordering::SeqCst);
    note();
}

/// What handlers share: the hook, and the byte that wakes who waits.
fn note() {
    if let Some(hook) = HOOK.get() {
        hook();
    }
    // SAFETY: errno's place is valid in its thread; the descriptor is open as long as the process.
    unsafe {
        #[cfg(any(target_os = "linux", target_os = "emscripten"))]
        let errno = libc::__errno_location();
        #[cfg(not(any(target_os = "linux", target_os = "emscripten")))]
        let errno = libc::__error();
        let saved = *errno;
        libc::write(WAKE.load(Ordering::Relaxed), [0u8].as_ptr().cast(), 1);
        *errno = saved;
    }
}

/// Whether the signal came and was not taken.
pub fn interrupted() -> bool {
    PENDING.load(Ordering::Relaxed)
}

/// Takes the signal: whether there was one.
pub fn take_interrupt() -> bool {
    if !PENDING.swap(false, Ordering::SeqCst) {
        return false;
    }
    empty_pipe();
    true
}

/// Readable while a signal waits to be taken; for reactors.
pub fn wake_fd() -> Option<BorrowedFd<'static>> {
    PIPE.get().map(|(read, _)| read.as_fd())
}

/// Waits until `other` can be read, the time is over, or SIGINT has come: then false.
pub fn wait(other: Option<BorrowedFd>, time: Option<Duration>) -> bool {
    let end = time.and_then(|time| Instant::now().checked_add(time));
    let woken = wake_fd();
    loop {
        let left = end.map(|end| end.saturating_duration_since(Instant::now()));
        let left = left.map(|left| Timespec {
            tv_sec: i64::try_from(left.as_secs()).unwrap_or(i64::MAX),
            tv_nsec: left.subsec_nanos().into(),
        });
        let mut fds: Vec<PollFd> = woken.iter().map(|fd| readable(*fd)).collect();
        fds.extend(other.map(readable));
        match poll(&mut fds, left.as_ref()) {
            Ok(0) => return true,
            Ok(_) if interrupted() || signals_pending() => return false,
            Ok(_) if fds.len() > 1 && fds[1].revents().is_empty() => {
                take_stale();
            }
            Ok(_) => return true,
            Err(Errno::INTR) if interrupted() || signals_pending() => return false,
            Err(Errno::INTR) => {}
            Err(_) => return true, // what comes next reports it
        }
    }
}

fn readable(fd: BorrowedFd<'_>) -> PollFd<'_> {
    PollFd::from_borrowed_fd(fd, PollFlags::IN)
}

/// A byte of a signal that has been taken already.
pub fn take_stale() {
    if let Some(fd) = wake_fd() {
        let _ = rustix::io::read(fd, &mut [0u8; 64]);
    }
}

/// Blocks so long; false when SIGINT came first.
pub fn sleep(duration: Duration) -> bool {
    wait(None, Some(duration))
}

/// Waits for standard input; `Interrupted` when SIGINT came first.
pub fn read_stdin(buffer: &mut [u8]) -> io::Result<usize> {
    use std::io::Read;
    let mut stdin = io::stdin().lock();
    if wait(Some(io::stdin().as_fd()), None) {
        stdin.read(buffer)
    } else {
        Err(io::ErrorKind::Interrupted.into())
    }
}

/// Signals that an instruction of the thread itself causes: they come where that is.
const OWN: [libc::c_int; 6] = [
    libc::SIGSEGV,
    libc::SIGBUS,
    libc::SIGFPE,
    libc::SIGILL,
    libc::SIGTRAP,
    libc::SIGABRT,
];

/// The signals that a thread leaves to others.
#[derive(Clone, Copy)]
pub struct Mask(libc::sigset_t);

/// From now on this thread leaves all signals to others; gives those that it left to them before. A thread beside the program's own
/// does: else a signal could reach it while the program already does what comes behind the signal.
pub fn leave_to_others() -> Mask {
    // SAFETY: zeroed is a valid set, and all calls get valid pointers.
    unsafe {
        let mut set: libc::sigset_t = std::mem::zeroed();
        let mut before: libc::sigset_t = std::mem::zeroed();
        libc::sigfillset(&raw mut set);
        for signal in OWN {
            libc::sigdelset(&raw mut set, signal);
        }
        libc::pthread_sigmask(libc::SIG_BLOCK, &raw const set, &raw mut before);
        Mask(before)
    }
}

/// From now on this thread leaves these signals to others, but for SIGINT.
pub fn take_over(mut mask: Mask) {
    // SAFETY: the calls get valid pointers.
    unsafe {
        libc::sigdelset(&raw mut mask.0, libc::SIGINT);
        libc::pthread_sigmask(libc::SIG_SETMASK, &raw const mask.0, std::ptr::null_mut());
    }
}

/// Ends the process by SIGINT, so that whoever waits for it sees that (`Modules/main.c: exit_sigint`).
pub fn die_of_interrupt() {
    take_over(leave_to_others());
    // SAFETY: plain calls of the system.
    unsafe {
        libc::signal(libc::SIGINT, libc::SIG_DFL);
        libc::kill(libc::getpid(), libc::SIGINT);
    }
}
