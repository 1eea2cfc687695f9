//! Descriptors of the runtime's own, kept out of the way of the program's: its files and sockets get the numbers that they get in CPython.

use rustix::io::fcntl_dupfd_cloexec;
use std::fs::File;
use std::os::fd::{AsRawFd, OwnedFd};

/// The first number that the runtime takes for itself.
const FIRST: i32 = 64;

/// The same descriptor at a high number; as it is where the system grants none.
#[must_use]
pub fn aside(own: OwnedFd) -> OwnedFd {
    fcntl_dupfd_cloexec(&own, FIRST).unwrap_or(own)
}

/// Descriptors that are open and nothing else, at the lowest numbers that are free.
#[derive(Debug, Default)]
pub struct Reserved(Vec<OwnedFd>);

impl Reserved {
    /// So many of them, or fewer where the system grants no more.
    #[must_use]
    pub fn of(count: usize) -> Reserved {
        let mut made = Reserved::default();
        made.extend(|all| all.len() < count);
        made
    }

    fn extend(&mut self, more: impl Fn(&[OwnedFd]) -> bool) {
        while more(&self.0) {
            let next = match self.0.first() {
                None => File::open("/dev/null").map(OwnedFd::from),
                Some(first) => fcntl_dupfd_cloexec(first, 0).map_err(Into::into),
            };
            match next {
                Ok(fd) => self.0.push(fd),
                Err(_) => return,
            }
        }
    }
}

/// Runs something that opens descriptors for the runtime, while the low numbers are taken.
pub fn above<T>(open: impl FnOnce() -> T) -> T {
    let mut low = Reserved::default();
    low.extend(|all| all.last().is_none_or(|fd| fd.as_raw_fd() < FIRST - 1));
    open()
}
