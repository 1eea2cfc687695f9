//! Readiness of descriptors below a loop: who waits for what, and the callbacks of what became ready (`selector_events.py`).

use super::host::{Host, Park};
use host::ByNumber;
use host::net::{Ready, Selector, Waker};
use std::cell::{OnceCell, RefCell};
use std::io;

/// One of the two things that a descriptor can be ready for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// `EVENT_READ`
    Read,
    /// `EVENT_WRITE`
    Write,
}

/// What waits for a descriptor; clones are the same.
pub trait Watcher<C>: Clone {
    /// The callback for the ready queue, each time the descriptor is ready.
    fn callback(&self) -> C;
}

struct Key<W> {
    read: Option<W>,
    write: Option<W>,
}

/// The descriptors that a loop watches. While there are any, each pass asks the system about them, as CPython's does, so
/// that what was written in one pass is seen in the next; a loop without I/O pays nothing.
pub struct Io<W> {
    selector: OnceCell<Selector>,
    keys: RefCell<ByNumber<Key<W>>>,
    ready: RefCell<Vec<Ready>>,
}

impl<W> Default for Io<W> {
    fn default() -> Self {
        Io {
            selector: OnceCell::new(),
            keys: RefCell::default(),
            ready: RefCell::default(),
        }
    }
}

impl<W: Clone> Io<W> {
    /// Whether nothing is watched.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.keys.borrow().is_empty()
    }

    /// Whether somebody waits for this.
    #[must_use]
    pub fn is_watched(&self, fd: i32, direction: Direction) -> bool {
        self.keys
            .borrow()
            .get(fd)
            .is_some_and(|key| match direction {
                Direction::Read => key.read.is_some(),
                Direction::Write => key.write.is_some(),
            })
    }

    fn selector(&self) -> io::Result<&Selector> {
        if let Some(made) = self.selector.get() {
            return Ok(made);
        }
        let made = Selector::new()?;
        Ok(self.selector.get_or_init(|| made))
    }

    /// What ends a wait of this loop from any thread.
    ///
    /// # Errors
    /// When the system grants no descriptors, or has none.
    pub fn waker(&self) -> io::Result<Waker> {
        Ok(self.selector()?.waker())
    }

    /// Waits for a descriptor from now on; gives back who did until now.
    ///
    /// # Errors
    /// What the system reports: EBADF, or EPERM for a regular file. Nothing has changed then.
    pub fn add(&self, fd: i32, direction: Direction, watcher: W) -> io::Result<Option<W>> {
        let selector = self.selector()?;
        let (read, write) = selector.interest(fd);
        match direction {
            Direction::Read => selector.set(fd, true, write)?,
            Direction::Write => selector.set(fd, read, true)?,
        }
        let mut keys = self.keys.borrow_mut();
        let key = keys.get_or_insert_with(fd, || Key {
            read: None,
            write: None,
        });
        Ok(match direction {
            Direction::Read => key.read.replace(watcher),
            Direction::Write => key.write.replace(watcher),
        })
    }

    /// Waits no more; gives back who did.
    pub fn remove(&self, fd: i32, direction: Direction) -> Option<W> {
        let mut keys = self.keys.borrow_mut();
        let key = keys.get_mut(fd)?;
        let old = match direction {
            Direction::Read => key.read.take(),
            Direction::Write => key.write.take(),
        };
        let left = (key.read.is_some(), key.write.is_some());
        if left == (false, false) {
            keys.remove(fd);
        }
        drop(keys);
        if let Some(selector) = self.selector.get() {
            // Watching less of an open descriptor does not fail, and a closed one is watched no more.
            let _ = selector.set(fd, left.0, left.1);
        }
        old
    }

    /// Takes everybody out, for a loop that is closed.
    pub fn clear(&self) -> Vec<W> {
        let keys = self.keys.take();
        if let Some(selector) = self.selector.get() {
            for (fd, _) in &keys {
                let _ = selector.set(*fd, false, false);
            }
        }
        self.ready.borrow_mut().clear();
        let mut left = Vec::new();
        for (_, key) in keys.into_rows() {
            left.extend(key.read);
            left.extend(key.write);
        }
        left
    }

    /// What has to be waited for until something watched is ready, with whether it is for writing: for who waits for more than this loop.
    #[must_use]
    pub fn descriptors(&self) -> Vec<(i32, bool)> {
        match self.selector.get() {
            Some(selector) if !self.is_empty() => selector.descriptors(),
            _ => Vec::new(),
        }
    }

    /// Looks without waiting, and hands over the callbacks of what is ready.
    pub fn look<C>(&self, push: &mut dyn FnMut(C))
    where
        W: Watcher<C>,
    {
        if !self.is_empty() {
            self.wait(Some(0.0));
            self.deliver(push);
        }
    }

    /// Waits so long at most, for ever without a number; what is ready is kept for [`Io::deliver`].
    fn wait(&self, seconds: Option<f64>) {
        if let Some(selector) = self.selector.get() {
            // A wait that fails reports nothing, and the next pass asks again.
            let _ = selector.wait(seconds, &mut self.ready.borrow_mut());
        }
    }

    /// `_process_events`: callbacks in the order in which the system reported, reading before writing.
    fn deliver<C>(&self, push: &mut dyn FnMut(C))
    where
        W: Watcher<C>,
    {
        if self.ready.borrow().is_empty() {
            return;
        }
        let mut ready = self.ready.take();
        for event in &ready {
            let (read, write) = match self.keys.borrow().get(event.fd) {
                Some(key) => (key.read.clone(), key.write.clone()),
                None => (None, None),
            };
            if let (true, Some(watcher)) = (event.read, read) {
                push(watcher.callback());
            }
            if let (true, Some(watcher)) = (event.write, write) {
                push(watcher.callback());
            }
        }
        ready.clear();
        self.ready.replace(ready);
    }
}

/// A host with descriptors: it waits in the selector while any is watched, and as before otherwise.
pub struct WithIo<'a, H, W> {
    /// The clock, and the parking place of a loop that watches nothing.
    pub host: &'a H,
    /// What is watched.
    pub io: &'a Io<W>,
}

impl<C, H: Host<C>, W: Watcher<C>> Host<C> for WithIo<'_, H, W> {
    fn now(&self) -> f64 {
        self.host.now()
    }

    fn park(&self, park: Park) -> bool {
        if self.io.is_empty() {
            return self.host.park(park);
        }
        match park {
            Park::Now => self.io.wait(Some(0.0)),
            Park::Forever => self.io.wait(None),
            Park::Until(when) if self.host.jumps() => {
                self.io.wait(Some(0.0));
                if self.io.ready.borrow().is_empty() {
                    return self.host.park(Park::Until(when));
                }
            }
            Park::Until(when) => {
                let delay = when - self.host.now();
                // CPython's MAXIMUM_SELECT_TIMEOUT; NaN waits that day, too.
                let delay = if delay.is_nan() {
                    86_400.0
                } else {
                    delay.clamp(0.0, 86_400.0)
                };
                self.io.wait(Some(delay));
            }
        }
        true
    }

    fn deliver(&self, push: &mut dyn FnMut(C)) {
        self.io.deliver(push);
        self.host.deliver(push);
    }
}
