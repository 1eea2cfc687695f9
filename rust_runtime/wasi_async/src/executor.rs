//! The executor of Rust futures: tasks in numbered slots, stepped by the event loop in the order in which they were woken.

mod cell;
mod remote;
mod waker;

pub use cell::{Failed, Flat, Joined, Plain};
use cell::{Outcome, TaskCell};
pub use waker::TaskId;

use crate::error::{AsyncError, AsyncResult};
use crate::event_loop::{Callback, EventLoop, Handle, Host, LoopClosed, Park};
use crate::platform;
use crate::runtime::Shared;
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::convert::Infallible;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::rc::Rc;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

/// A callback of the runtime's loop.
pub struct Job(Work);

enum Work {
    Step(TaskId),
    Wake(Waker),
}

impl Callback for Job {
    type Interrupt = Infallible;

    #[inline]
    fn run(self) -> Result<(), Infallible> {
        match self.0 {
            Work::Step(id) => {
                Core::with(|core| core.step(id));
            }
            Work::Wake(waker) => waker.wake(),
        }
        Ok(())
    }
}

/// What the executor does with a task of any type.
pub trait Runnable {
    /// Polls once; true when the task is done.
    fn step(&self) -> bool;
    /// Drops the future; those who join get [`AsyncError::Cancelled`].
    fn cancel(&self);
}

struct Slot {
    task: Option<Rc<dyn Runnable>>,
    /// The task's own number: how many were started before it.
    number: u64,
    /// A step is in the ready queue.
    queued: Cell<bool>,
    next_free: u32,
}

const NO_SLOT: u32 = u32::MAX;

thread_local! {
    /// Borrowed for reading alone while tasks run, which may look but never enter or leave.
    static CURRENT: RefCell<Option<Rc<Core>>> = const { RefCell::new(None) };
}

/// A runtime while it runs.
pub struct Core {
    event_loop: EventLoop<Job>,
    host: Rc<dyn Host<Job>>,
    place: remote::Registered,
    shared: Arc<Shared>,
    slots: RefCell<Vec<Slot>>,
    free: Cell<u32>,
    last_task: Cell<u64>,
    main_woken: Cell<bool>,
    /// The thread waits in the host; wake-ups must end that.
    parked: Cell<bool>,
    turning: Cell<bool>,
}

impl Core {
    /// # Errors
    /// When too many runtimes run.
    pub fn new(
        host: Rc<dyn Host<Job>>,
        unpark: Box<dyn Fn() + Send + Sync>,
        shared: Arc<Shared>,
    ) -> AsyncResult<Rc<Self>> {
        let (place, first_task) = remote::register(unpark)?;
        Ok(Rc::new(Core {
            event_loop: EventLoop::new(),
            host,
            place,
            shared,
            slots: RefCell::default(),
            free: Cell::new(NO_SLOT),
            last_task: Cell::new(first_task - 1),
            main_woken: Cell::new(false),
            parked: Cell::new(false),
            turning: Cell::new(false),
        }))
    }

    /// Calls `f` with the runtime of this thread, if one runs.
    #[inline]
    pub fn with<R>(f: impl FnOnce(&Rc<Core>) -> R) -> Option<R> {
        CURRENT
            .try_with(|current| match &*current.borrow() {
                Some(core) => Ok(f(core)),
                None => Err(f),
            })
            .ok()?
            .or_else(|f| platform::ambient().map(|core| f(&core)).ok_or(()))
            .ok()
    }

    pub fn current() -> Option<Rc<Core>> {
        Self::with(Rc::clone)
    }

    /// Makes `core` the runtime of this thread for good; for platforms whose own loop drives it.
    #[allow(dead_code, reason = "called where the platform has such a loop")]
    pub fn install(core: &Rc<Core>) {
        let old = CURRENT.replace(Some(Rc::clone(core)));
        drop(old);
    }

    #[inline]
    pub fn number(&self) -> usize {
        self.place.number
    }

    pub fn shared(&self) -> &Arc<Shared> {
        &self.shared
    }

    pub fn now(&self) -> f64 {
        self.host.now()
    }

    pub fn wake_at(&self, when: f64, waker: Waker) -> Result<Handle<Job>, LoopClosed> {
        let handle = self.event_loop.call_at(when, Job(Work::Wake(waker)))?;
        if !self.turning.get() {
            self.place.remote.unpark(); // somebody else's task sleeps: the platform does not know the deadline yet
        }
        Ok(handle)
    }

    pub fn cancel(&self, handle: &Handle<Job>) {
        self.event_loop.cancel(handle);
    }

    /// Queues the step of one of this runtime's tasks, once however often it is woken before that.
    #[inline]
    pub fn wake(&self, id: TaskId) {
        if id.is_main() {
            self.main_woken.set(true);
        } else {
            let slots = self.slots.borrow();
            match slots.get(id.slot()) {
                Some(slot) if id.means(slot.number) && !slot.queued.replace(true) => {
                    // A closed loop has no tasks left to wake.
                    self.event_loop.push(Job(Work::Step(id))).unwrap_or(());
                }
                _ => return,
            }
        }
        if self.parked.get() || !self.turning.get() {
            self.place.remote.unpark();
        }
    }

    /// Starts a task and schedules its first step.
    #[inline]
    pub fn start<F, O>(&self, future: F) -> AsyncResult<Rc<dyn Joined<O::Value>>>
    where
        F: Future + 'static,
        O: Outcome<F::Output> + 'static,
    {
        if self.event_loop.is_closed() || self.shared.is_shut_down() {
            return Err(AsyncError::Spawn("the runtime is shut down".into()));
        }
        let number = self.last_task.get() + 1;
        let mut slots = self.slots.borrow_mut();
        let index = match self.free.get() {
            NO_SLOT => slots.len(),
            free => free as usize,
        };
        if index >= waker_limit() {
            return Err(AsyncError::Spawn("too many tasks wait".into()));
        }
        let id = TaskId::new(self.number(), index, number);
        let task = TaskCell::<F, O>::new(id, future);
        let slot = Slot {
            task: Some(Rc::clone(&task) as Rc<dyn Runnable>),
            number,
            queued: Cell::new(false),
            next_free: NO_SLOT,
        };
        if let Some(place) = slots.get_mut(index) {
            self.free.set(place.next_free);
            *place = slot; // what was there is an empty slot
        } else {
            slots.push(slot);
        }
        drop(slots);
        self.last_task.set(number);
        self.wake(id);
        Ok(task)
    }

    #[inline]
    fn step(&self, id: TaskId) {
        let task = match self.slots.borrow().get(id.slot()) {
            Some(slot) if id.means(slot.number) => {
                slot.queued.set(false);
                slot.task.clone()
            }
            _ => None,
        };
        if task.is_some_and(|task| task.step()) {
            drop(self.remove(id.slot()));
        }
    }

    /// Empties a slot; the task is dropped by the caller, when nothing is borrowed.
    fn remove(&self, index: usize) -> Option<Rc<dyn Runnable>> {
        let mut slots = self.slots.borrow_mut();
        let slot = slots.get_mut(index)?;
        let task = slot.task.take()?;
        slot.queued.set(true); // nobody wakes an empty slot
        slot.next_free = self.free.replace(index as u32);
        Some(task)
    }

    /// Runs `future` and the tasks until `future` ends; `dead_end` is the error when the host cannot wait any more.
    pub fn block_on<F: Future>(
        &self,
        future: F,
        dead_end: fn() -> AsyncError,
    ) -> AsyncResult<F::Output> {
        let mut future = pin!(future);
        let waker = TaskId::main(self.number()).waker();
        self.main_woken.set(true);
        loop {
            if self.main_woken.replace(false) {
                let poll = || future.as_mut().poll(&mut Context::from_waker(&waker));
                match catch_unwind(AssertUnwindSafe(poll)) {
                    Ok(Poll::Ready(value)) => return Ok(value),
                    Ok(Poll::Pending) => {}
                    Err(panic) => return Err(AsyncError::Panic(panic_message(&*panic))),
                }
            }
            let park = self.prepare();
            self.parked.set(park != Park::Now);
            let goes_on = self.host.park(park);
            self.parked.set(false);
            if !goes_on && !self.remote_woke() {
                return Err(dead_end());
            }
            self.finish();
        }
    }

    /// How long the platform may wait before [`Core::finish`].
    #[inline]
    pub fn prepare(&self) -> Park {
        let park = self.event_loop.prepare();
        if self.main_woken.get() || self.remote_woke() {
            return Park::Now;
        }
        park
    }

    /// Runs what is ready now.
    #[inline]
    pub fn finish(&self) {
        if self.remote_woke() {
            self.place
                .remote
                .take()
                .into_iter()
                .for_each(|id| self.wake(id));
        }
        let Ok(()) = self.event_loop.finish(|| self.host.now());
    }

    #[inline]
    fn remote_woke(&self) -> bool {
        self.place.remote.is_dirty()
    }

    /// Whether tasks run now, or could in the middle of their caller.
    pub fn is_turning(&self) -> bool {
        self.turning.get()
    }

    pub fn set_turning(&self, turning: bool) {
        self.turning.set(turning);
    }

    /// Refuses everything from now on and drops the tasks that are left, oldest first.
    fn close(&self) {
        self.event_loop.close();
        let mut left: Vec<(u64, usize)> = {
            let slots = self.slots.borrow();
            let filled = slots.iter().enumerate();
            filled
                .filter(|(_, slot)| slot.task.is_some())
                .map(|(index, slot)| (slot.number, index))
                .collect()
        };
        left.sort_unstable();
        for (_, index) in left {
            if let Some(task) = self.remove(index) {
                task.cancel();
            }
        }
        self.place.leave(self.last_task.get());
    }
}

fn waker_limit() -> usize {
    waker::MAX_TASKS
}

/// The runtime of this thread is `core` until this is dropped, which closes it.
pub struct Entered {
    core: Rc<Core>,
    outer: Option<Rc<Core>>,
}

impl Entered {
    /// # Errors
    /// When tasks of another runtime run on this thread now.
    pub fn enter(core: &Rc<Core>) -> AsyncResult<Self> {
        // Borrowed while a task is started or woken, whose destructors may come here.
        let outer = CURRENT.with(|current| {
            let mut current = current.try_borrow_mut().ok()?;
            let is_free = current.as_ref().is_none_or(|outer| !outer.is_turning());
            is_free.then(|| current.replace(Rc::clone(core)))
        });
        let Some(outer) = outer else {
            core.place.leave(core.last_task.get());
            return Err(AsyncError::Runtime(
                "a runtime runs on this thread already".into(),
            ));
        };
        core.set_turning(true);
        Ok(Entered {
            core: Rc::clone(core),
            outer,
        })
    }
}

impl Drop for Entered {
    fn drop(&mut self) {
        self.core.close();
        let core = CURRENT.replace(self.outer.take());
        drop(core);
    }
}

/// Nothing can wake any task again.
pub fn deadlock() -> AsyncError {
    AsyncError::Runtime("all tasks wait for each other".into())
}

/// The text of a panic.
pub fn panic_message(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    let text = text.or_else(|| panic.downcast_ref::<String>().cloned());
    text.unwrap_or_else(|| "a value that is no text".to_owned())
}
