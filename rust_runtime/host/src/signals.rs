//! SIGINT on operating systems: a handler that notes the signal, and a pipe that wakes whoever waits.
#![allow(
    unsafe_code,
    reason = "the system's call for handlers takes a bare function; all of it is here"
)]

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
    let (_, write) = PIPE.get_or_init(|| ends);
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

/// Whether this thread leaves SIGINT to others. The thread that only waits for the program's own does: else the signal could
/// reach it while the other one already reads what came behind the signal.
pub fn leave_to_others(leave: bool) {
    let how = if leave {
        libc::SIG_BLOCK
    } else {
        libc::SIG_UNBLOCK
    };
    // SAFETY: zeroed is a valid set, and both calls get a valid pointer to it.
    unsafe {
        let mut set: libc::sigset_t = std::mem::zeroed();
        libc::sigemptyset(&raw mut set);
        libc::sigaddset(&raw mut set, libc::SIGINT);
        libc::pthread_sigmask(how, &raw const set, std::ptr::null_mut());
    }
}

/// Ends the process by SIGINT, so that whoever waits for it sees that (`Modules/main.c: exit_sigint`).
pub fn die_of_interrupt() {
    leave_to_others(false);
    // SAFETY: plain calls of the system.
    unsafe {
        libc::signal(libc::SIGINT, libc::SIG_DFL);
        libc::kill(libc::getpid(), libc::SIGINT);
    }
}
