//! A deadline with the kernel's own resolution, in tokio's reactor.

use rustix::time::{
    Itimerspec, TimerfdClockId, TimerfdFlags, TimerfdTimerFlags, Timespec, timerfd_create,
    timerfd_settime,
};
use std::io;
use std::os::fd::OwnedFd;
use tokio::io::Interest;
use tokio::io::unix::AsyncFd;

pub struct TimerFd(AsyncFd<OwnedFd>);

impl TimerFd {
    pub fn new() -> io::Result<Self> {
        let flags = TimerfdFlags::NONBLOCK | TimerfdFlags::CLOEXEC;
        let fd = host::net::aside(timerfd_create(TimerfdClockId::Monotonic, flags)?);
        // SAFETY: an OwnedFd is open, and the same, for as long as it lives; the AsyncFd owns it until it is dropped, and
        // nobody closes or replaces it through `get_ref`.
        let fd = unsafe { AsyncFd::register_with_interest(fd, Interest::READABLE) };
        Ok(TimerFd(fd?))
    }

    /// Sets the timer, which also takes back an expiry that nobody has read, and waits for it.
    pub async fn sleep(&self, delay: f64) -> io::Result<()> {
        let delay = host::duration(delay);
        let zero = Timespec {
            tv_sec: 0,
            tv_nsec: 0,
        };
        let value = Timespec {
            tv_sec: i64::try_from(delay.as_secs()).unwrap_or(i64::MAX),
            tv_nsec: delay.subsec_nanos().max(1).into(), // zero would disarm it
        };
        let timer = Itimerspec {
            it_interval: zero,
            it_value: value,
        };
        timerfd_settime(self.0.get_ref(), TimerfdTimerFlags::empty(), &timer)?;
        loop {
            let mut guard = self.0.readable().await?;
            let mut count = [0u8; 8];
            match guard.try_io(|fd| Ok(rustix::io::read(fd.get_ref(), &mut count)?)) {
                Ok(result) => return result.map(|_| ()),
                Err(_would_block) => {} // readiness left over from an earlier deadline
            }
        }
    }
}
