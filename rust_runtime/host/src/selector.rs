//! Readiness of many descriptors at once, level-triggered, in the order in which the system reports it (`selectors.py`).
//!
//! epoll where there is one, `poll` elsewhere; what both add is that SIGINT and a [`Waker`] end the wait.

use super::super::Ready;
use super::{aside, fd};
use crate::platform::signals;
#[cfg(any(test, not(target_os = "linux")))]
use rustix::event::{PollFd, PollFlags, poll};
use rustix::pipe::{PipeFlags, pipe_with};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::sync::Arc;

/// Ends a wait of its [`Selector`] from any thread.
#[derive(Clone, Debug)]
pub struct Waker(Arc<OwnedFd>);

impl Waker {
    /// Ends the wait, or the next one.
    pub fn wake(&self) {
        let _ = rustix::io::write(&*self.0, &[0]); // a full pipe wakes as well
    }
}

/// The descriptors that are watched.
#[derive(Debug)]
pub struct Selector {
    #[cfg(target_os = "linux")]
    epoll: OwnedFd,
    watched: RefCell<BTreeMap<i32, (bool, bool)>>,
    wake: OwnedFd,
    waker: Waker,
    /// The wake-up pipe was written to since it was last emptied; checked by reading only after a wait that reported nothing.
    woken: Cell<bool>,
}

impl Selector {
    /// A selector that watches nothing.
    ///
    /// # Errors
    /// When the system grants no descriptors.
    pub fn new() -> io::Result<Selector> {
        let (wake, end) = pipe_with(PipeFlags::NONBLOCK | PipeFlags::CLOEXEC)?;
        let (wake, end) = (aside(wake), aside(end));
        let made = Selector {
            #[cfg(target_os = "linux")]
            epoll: aside(epoll::create()?),
            watched: RefCell::default(),
            wake,
            waker: Waker(Arc::new(end)),
            woken: Cell::new(false),
        };
        #[cfg(target_os = "linux")]
        {
            epoll::watch(&made.epoll, made.wake.as_fd())?;
            if let Some(signal) = signals::wake_fd() {
                epoll::watch(&made.epoll, signal)?;
            }
        }
        Ok(made)
    }

    /// What ends a wait.
    pub fn waker(&self) -> Waker {
        self.waker.clone()
    }

    /// What a descriptor is watched for: reading, writing.
    pub fn interest(&self, number: i32) -> (bool, bool) {
        self.watched
            .borrow()
            .get(&number)
            .copied()
            .unwrap_or_default()
    }

    /// Whether nothing is watched.
    pub fn is_empty(&self) -> bool {
        self.watched.borrow().is_empty()
    }

    /// What has to be waited for, in place of [`Selector::wait`], until something is ready, with whether it is for writing.
    pub fn descriptors(&self) -> Vec<(i32, bool)> {
        #[cfg(target_os = "linux")]
        return vec![(std::os::fd::AsRawFd::as_raw_fd(&self.epoll), false)];
        #[cfg(not(target_os = "linux"))]
        {
            let each = |(&fd, &(read, write)): (&i32, &(bool, bool))| {
                [read.then_some((fd, false)), write.then_some((fd, true))]
            };
            self.watched
                .borrow()
                .iter()
                .flat_map(each)
                .flatten()
                .collect()
        }
    }

    /// Watches a descriptor from now on for these; for neither, no more.
    ///
    /// # Errors
    /// What the system reports: EPERM for a regular file.
    pub fn set(&self, number: i32, reading: bool, writing: bool) -> io::Result<()> {
        let before = self.watched.borrow().get(&number).copied();
        if before.unwrap_or_default() == (reading, writing) {
            return Ok(());
        }
        if !reading && !writing {
            self.watched.borrow_mut().remove(&number);
            #[cfg(target_os = "linux")]
            epoll::remove(&self.epoll, number);
            return Ok(());
        }
        #[cfg(target_os = "linux")]
        epoll::set(&self.epoll, number, before.is_none(), reading, writing)?;
        #[cfg(not(target_os = "linux"))]
        fd(number)?;
        self.watched.borrow_mut().insert(number, (reading, writing));
        Ok(())
    }

    /// Waits so many seconds at most, for ever without a number, until a descriptor is ready, a signal comes or a [`Waker`]
    /// is used; adds what is ready to `ready`.
    ///
    /// # Errors
    /// What the system reports. An interrupted wait is none.
    pub fn wait(&self, seconds: Option<f64>, ready: &mut Vec<Ready>) -> io::Result<()> {
        // CPython rounds up to milliseconds, so that a timer is due when the wait is over.
        let time = seconds.map(|s| super::timespec(crate::duration((s * 1e3).ceil() * 1e-3)));
        let found = self.poll(time.as_ref(), ready);
        if self.woken.replace(false) {
            while rustix::io::read(&self.wake, &mut [0u8; 64]).is_ok_and(|n| n > 0) {}
        }
        match found {
            Err(rustix::io::Errno::INTR) => Ok(()),
            other => Ok(other?),
        }
    }

    fn push(&self, number: i32, reading: bool, writing: bool, ready: &mut Vec<Ready>) {
        let (wants_read, wants_write) = self.interest(number);
        let (read, write) = (reading && wants_read, writing && wants_write);
        if read || write {
            ready.push(Ready {
                fd: number,
                read,
                write,
            });
        }
    }

    #[cfg(target_os = "linux")]
    fn poll(
        &self,
        time: Option<&rustix::event::Timespec>,
        ready: &mut Vec<Ready>,
    ) -> rustix::io::Result<()> {
        use std::os::fd::AsRawFd;
        let signal = signals::wake_fd().map_or(-1, |fd| fd.as_raw_fd());
        let mut buffer = Vec::with_capacity(self.watched.borrow().len() + 2);
        rustix::event::epoll::wait(
            &self.epoll,
            rustix::buffer::spare_capacity(&mut buffer),
            time,
        )?;
        for event in buffer {
            let number = event.data.u64() as i32;
            if number == self.wake.as_raw_fd() {
                self.woken.set(true);
            } else if number == signal {
                signals::take_stale();
            } else {
                let (reading, writing) = epoll::meaning(event.flags);
                self.push(number, reading, writing, ready);
            }
        }
        Ok(())
    }

    /// As `SelectSelector` and `PollSelector` do it, for systems without epoll.
    #[cfg(any(test, not(target_os = "linux")))]
    fn poll_each(
        &self,
        time: Option<&rustix::event::Timespec>,
        ready: &mut Vec<Ready>,
    ) -> rustix::io::Result<()> {
        let watched: Vec<(i32, (bool, bool))> = self
            .watched
            .borrow()
            .iter()
            .map(|(k, v)| (*k, *v))
            .collect();
        let mut fds = vec![PollFd::new(&self.wake, PollFlags::IN)];
        let mut numbers = vec![-1];
        if let Some(signal) = signals::wake_fd() {
            fds.push(PollFd::from_borrowed_fd(signal, PollFlags::IN));
            numbers.push(-1);
        }
        for (number, (reading, writing)) in watched {
            let mut flags = PollFlags::empty();
            flags.set(PollFlags::IN, reading);
            flags.set(PollFlags::OUT, writing);
            if let Ok(fd) = fd(number) {
                fds.push(PollFd::from_borrowed_fd(fd, flags));
                numbers.push(number);
            }
        }
        poll(&mut fds, time)?;
        self.woken.set(!fds[0].revents().is_empty());
        for (found, number) in fds.iter().zip(numbers).filter(|(_, number)| *number >= 0) {
            let flags = found.revents();
            let reading = !(flags - PollFlags::OUT).is_empty();
            let writing = !(flags - PollFlags::IN).is_empty();
            self.push(number, reading, writing, ready);
        }
        Ok(())
    }

    #[cfg(not(target_os = "linux"))]
    fn poll(
        &self,
        time: Option<&rustix::event::Timespec>,
        ready: &mut Vec<Ready>,
    ) -> rustix::io::Result<()> {
        self.poll_each(time, ready)
    }
}

#[cfg(target_os = "linux")]
mod epoll {
    use super::fd;
    use rustix::event::epoll::{self, CreateFlags, EventData, EventFlags};
    use std::io;
    use std::os::fd::{AsRawFd, BorrowedFd, OwnedFd};

    pub fn create() -> io::Result<OwnedFd> {
        Ok(epoll::create(CreateFlags::CLOEXEC)?)
    }

    fn data(number: i32) -> EventData {
        EventData::new_u64(number as u64)
    }

    pub fn watch(epoll: &OwnedFd, fd: BorrowedFd) -> io::Result<()> {
        Ok(epoll::add(epoll, fd, data(fd.as_raw_fd()), EventFlags::IN)?)
    }

    pub fn set(
        epoll: &OwnedFd,
        number: i32,
        new: bool,
        reading: bool,
        writing: bool,
    ) -> io::Result<()> {
        let mut flags = EventFlags::empty();
        flags.set(EventFlags::IN, reading);
        flags.set(EventFlags::OUT, writing);
        let fd = fd(number)?;
        let changed = if new {
            epoll::add(epoll, fd, data(number), flags)
        } else {
            epoll::modify(epoll, fd, data(number), flags)
        };
        match changed {
            // The number was closed while it was watched, and is another file's now.
            Err(rustix::io::Errno::NOENT) => epoll::add(epoll, fd, data(number), flags)?,
            Err(rustix::io::Errno::EXIST) => epoll::modify(epoll, fd, data(number), flags)?,
            other => other?,
        }
        Ok(())
    }

    pub fn remove(epoll: &OwnedFd, number: i32) {
        if let Ok(fd) = fd(number) {
            let _ = epoll::delete(epoll, fd); // a closed descriptor has left the set already
        }
    }

    /// As `EpollSelector.select` reads them: errors and hang-ups count for both.
    pub fn meaning(flags: EventFlags) -> (bool, bool) {
        let reading = !(flags - EventFlags::OUT).is_empty();
        let writing = !(flags - EventFlags::IN).is_empty();
        (reading, writing)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::net;

    fn waited(selector: &Selector, by_poll: bool) -> Vec<Ready> {
        let mut ready = Vec::new();
        if by_poll {
            let none = super::super::timespec(std::time::Duration::ZERO);
            selector.poll_each(Some(&none), &mut ready).unwrap();
        } else {
            selector.wait(Some(0.0), &mut ready).unwrap();
        }
        ready
    }

    #[test]
    fn both_ways_agree_on_what_is_ready() {
        let selector = Selector::new().unwrap();
        let (a, b) = net::pair(1, 1, 0).unwrap();
        selector.set(a, true, false).unwrap();
        selector.set(b, true, true).unwrap();
        let only_b = [Ready {
            fd: b,
            read: false,
            write: true,
        }];
        assert_eq!(waited(&selector, false), only_b);
        assert_eq!(waited(&selector, true), only_b);
        net::send(b, b"x", 0).unwrap();
        assert_eq!(waited(&selector, false).len(), 2);
        assert_eq!(waited(&selector, true).len(), 2);
        selector.set(b, false, false).unwrap();
        net::close(b).unwrap();
        let only_a = [Ready {
            fd: a,
            read: true,
            write: false,
        }];
        assert_eq!(waited(&selector, false), only_a);
        assert_eq!(waited(&selector, true), only_a);
        net::close(a).unwrap();
    }

    #[test]
    fn a_waker_ends_the_wait_once() {
        let selector = Selector::new().unwrap();
        selector.waker().wake();
        let start = crate::monotonic();
        selector.wait(Some(5.0), &mut Vec::new()).unwrap();
        assert!(crate::monotonic() - start < 4.0);
        let start = crate::monotonic();
        selector.wait(Some(0.02), &mut Vec::new()).unwrap();
        assert!(crate::monotonic() - start >= 0.02);
    }
}
