//! `poll` and epoll by the numbers of descriptors and the bits of the system, for the module `select` and for green threads.
use super::{fd, timespec};
use rustix::event::{PollFd, PollFlags, poll};
use std::io;

/// What each descriptor is ready for, of what is asked and of what is always told (errors, hang-ups, numbers that are none),
/// after so many seconds at most.
///
/// # Errors
/// `Interrupted` when a signal came, and what the system reports.
pub fn poll_all(asked: &[(i32, u16)], seconds: Option<f64>) -> io::Result<Vec<u16>> {
    let time = seconds.map(|seconds| timespec(crate::duration(seconds)));
    let mut fds = Vec::with_capacity(asked.len());
    for (number, events) in asked {
        fds.push(PollFd::from_borrowed_fd(
            fd(*number)?,
            PollFlags::from_bits_retain(*events as _), // of the type that the system has
        ));
    }
    poll(&mut fds, time.as_ref())?;
    Ok(fds
        .iter()
        .map(|found| found.revents().bits() as _)
        .collect())
}

/// Which of these descriptors can be read (or written, where it says so), after so many seconds at most; sooner where one can, or a
/// signal comes. Numbers of no descriptor count as ready: the call that follows says what is wrong.
pub fn wait_any(asked: &[(i32, bool)], seconds: Option<f64>) -> Vec<bool> {
    let wanted = |writing| {
        if writing {
            PollFlags::OUT
        } else {
            PollFlags::IN
        }
    };
    let time = seconds.map(|seconds| timespec(crate::duration(seconds)));
    let mut fds = Vec::with_capacity(asked.len() + 1);
    for &(number, writing) in asked {
        let Ok(fd) = fd(number) else {
            return asked.iter().map(|(number, _)| *number < 0).collect();
        };
        fds.push(PollFd::from_borrowed_fd(fd, wanted(writing)));
    }
    let signal = crate::signals::wake_fd();
    fds.extend(signal.map(|fd| PollFd::from_borrowed_fd(fd, PollFlags::IN)));
    if poll(&mut fds, time.as_ref()).is_err() {
        return vec![false; asked.len()]; // a signal came
    }
    let mut ready: Vec<bool> = fds.iter().map(|fd| !fd.revents().is_empty()).collect();
    if signal.is_some()
        && ready.pop() == Some(true)
        && !crate::signals::interrupted()
        && !crate::signals::signals_pending()
    {
        crate::signals::take_stale();
    }
    ready
}

#[cfg(target_os = "linux")]
mod epoll {
    use super::{fd, io, timespec};
    use rustix::event::epoll::{self, CreateFlags, EventData, EventFlags};
    use std::os::fd::IntoRawFd;

    /// A new epoll descriptor, closed in child processes.
    ///
    /// # Errors
    /// What the system reports.
    pub fn epoll_create() -> io::Result<i32> {
        Ok(epoll::create(CreateFlags::CLOEXEC)?.into_raw_fd())
    }

    /// Adds a descriptor to the set, or changes what is asked of one that is in it; without events takes it out.
    ///
    /// # Errors
    /// What the system reports.
    pub fn epoll_set(set: i32, number: i32, new: bool, events: Option<u32>) -> io::Result<()> {
        let (set, member) = (fd(set)?, fd(number)?);
        let data = EventData::new_u64(u64::from(number.cast_unsigned()));
        match events.map(EventFlags::from_bits_retain) {
            Some(flags) if new => epoll::add(set, member, data, flags)?,
            Some(flags) => epoll::modify(set, member, data, flags)?,
            None => epoll::delete(set, member)?,
        }
        Ok(())
    }

    /// The members of the set that are ready, and for what; waits so many seconds.
    ///
    /// # Errors
    /// `Interrupted` when a signal came, and what the system reports.
    pub fn epoll_wait(set: i32, most: usize, seconds: Option<f64>) -> io::Result<Vec<(i32, u32)>> {
        let time = seconds.map(|seconds| timespec(crate::duration(seconds)));
        let mut events = Vec::with_capacity(most);
        epoll::wait(
            fd(set)?,
            rustix::buffer::spare_capacity(&mut events),
            time.as_ref(),
        )?;
        let found = events.iter().map(|event| {
            let number = u32::try_from(event.data.u64()).unwrap_or_default();
            let flags = event.flags;
            (number.cast_signed(), flags.bits())
        });
        Ok(found.collect())
    }
}

#[cfg(not(target_os = "linux"))]
mod epoll {
    use super::io;

    /// There is no epoll.
    ///
    /// # Errors
    /// Always.
    pub fn epoll_create() -> io::Result<i32> {
        Err(io::Error::from_raw_os_error(libc::ENOTSUP))
    }

    /// There is no epoll.
    ///
    /// # Errors
    /// Always.
    pub fn epoll_set(_: i32, _: i32, _: bool, _: Option<u32>) -> io::Result<()> {
        Err(io::Error::from_raw_os_error(libc::ENOTSUP))
    }

    /// There is no epoll.
    ///
    /// # Errors
    /// Always.
    pub fn epoll_wait(_: i32, _: usize, _: Option<f64>) -> io::Result<Vec<(i32, u32)>> {
        Err(io::Error::from_raw_os_error(libc::ENOTSUP))
    }
}

pub use epoll::{epoll_create, epoll_set, epoll_wait};
