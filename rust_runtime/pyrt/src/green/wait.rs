//! Waiting: the one leaf of green code, lists of those who wait, sleeping.
use super::scheduler::{self, Thread};
use crate::object::{R, Value};
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Waiting,
    Woken,
    Expired,
    /// Nobody waits any more.
    Gone,
}

/// A thread that waits for one thing.
pub struct Waiter {
    thread: Rc<Thread>,
    state: Cell<State>,
}

impl Waiter {
    fn new() -> Rc<Waiter> {
        Rc::new(Waiter {
            thread: scheduler::current(),
            state: Cell::new(State::Waiting),
        })
    }
    /// Whether it still waits.
    pub fn is_waiting(&self) -> bool {
        self.state.get() == State::Waiting
    }
    fn end(&self, state: State) -> bool {
        if !self.is_waiting() {
            return false;
        }
        self.state.set(state);
        scheduler::make_ready(&self.thread);
        true
    }
    /// It has what it waited for; false where it does not wait any more.
    pub fn wake(&self) -> bool {
        self.end(State::Woken)
    }
    /// Its time is over.
    pub fn expire(&self) {
        self.end(State::Expired);
    }
}

/// The leaf: pends until its waiter is woken (true) or its time is over (false).
pub struct Wait(Rc<Waiter>);

impl Future for Wait {
    type Output = bool;
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<bool> {
        match self.0.state.get() {
            State::Waiting => Poll::Pending,
            state => Poll::Ready(state == State::Woken),
        }
    }
}
impl Drop for Wait {
    fn drop(&mut self) {
        self.0.state.set(State::Gone);
    }
}

fn start(deadline: Option<f64>) -> (Rc<Waiter>, Wait) {
    let waiter = Waiter::new();
    if let Some(when) = deadline {
        scheduler::set_timer(when, waiter.clone());
    }
    (waiter.clone(), Wait(waiter))
}

/// Threads that wait for the same thing, in order.
#[derive(Default)]
pub struct WaitList(RefCell<VecDeque<Rc<Waiter>>>);

impl WaitList {
    /// Waits at the end of the list until woken; false where the time was over before.
    pub async fn wait(&self, deadline: Option<f64>) -> bool {
        let (waiter, wait) = start(deadline);
        self.0.borrow_mut().push_back(waiter);
        self.finish(wait).await
    }
    /// As `wait`, in front of all: for one that was woken in vain.
    pub async fn wait_again(&self, deadline: Option<f64>) -> bool {
        let (waiter, wait) = start(deadline);
        self.0.borrow_mut().push_front(waiter);
        self.finish(wait).await
    }
    /// As `wait`, or until one of these descriptors can be read (or written, where it says so).
    pub async fn wait_or_fds(&self, fds: &[(i32, bool)], deadline: Option<f64>) -> bool {
        let (waiter, wait) = start(deadline);
        for (fd, writing) in fds {
            scheduler::watch(*fd, *writing, waiter.clone());
        }
        self.0.borrow_mut().push_back(waiter);
        let woken = self.finish(wait).await;
        self.0.borrow_mut().retain(|w| w.is_waiting());
        woken
    }
    async fn finish(&self, wait: Wait) -> bool {
        let waiter = wait.0.clone();
        let woken = wait.await;
        if !woken {
            self.0.borrow_mut().retain(|w| !Rc::ptr_eq(w, &waiter));
        }
        woken
    }
    /// Wakes the first that waits; false where none does.
    pub fn wake_one(&self) -> bool {
        loop {
            let first = self.0.borrow_mut().pop_front();
            match first {
                Some(waiter) if waiter.wake() => return true,
                Some(_) => {}
                None => return false,
            }
        }
    }
    /// Wakes all.
    pub fn wake_all(&self) {
        for waiter in self.0.take() {
            waiter.wake();
        }
    }
    /// How many wait.
    pub fn len(&self) -> usize {
        self.0.borrow().iter().filter(|w| w.is_waiting()).count()
    }
    /// Whether nobody waits.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// Lets the threads that are ready have their turn.
pub async fn yield_now() {
    let (waiter, wait) = start(None);
    waiter.wake();
    YieldOnce(wait, false).await;
}

/// Pends once although it is woken already; not at all where the code cannot be put aside.
struct YieldOnce(Wait, bool);
impl Future for YieldOnce {
    type Output = ();
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        if !std::mem::replace(&mut self.1, true) && super::can_wait() {
            return Poll::Pending;
        }
        Pin::new(&mut self.0).poll(cx).map(drop)
    }
}

/// Waits for so many seconds, the others having at least one turn.
pub async fn pause_for(seconds: f64) {
    if seconds <= 0.0 {
        return yield_now().await;
    }
    let (_, wait) = start(Some(scheduler::now() + seconds));
    wait.await;
}

/// Waits until a descriptor can be read, or written; false where the time was over before.
pub async fn fd(fd: i32, writing: bool, deadline: Option<f64>) -> bool {
    if host::net::wait(fd, !writing, writing, Some(0.0)).unwrap_or(true) {
        return true;
    }
    let (waiter, wait) = start(deadline);
    scheduler::watch(fd, writing, waiter);
    wait.await
}

/// The same before a call of the system that cannot be put aside.
pub fn fd_main(number: i32, writing: bool, deadline: Option<f64>) -> R<()> {
    if scheduler::on_main() && scheduler::any() {
        super::block(async move {
            fd(number, writing, deadline).await;
            Ok(Value::None)
        })?;
    }
    Ok(())
}

/// `time.sleep(seconds)` in green code.
///
/// # Errors
/// As `time.sleep`.
pub async fn sleep(seconds: Value) -> R {
    let seconds = crate::stdlib::time::sleep_seconds(&seconds)?;
    pause_for(seconds).await;
    Ok(Value::None)
}

/// `time.sleep` of code that cannot be suspended.
pub fn sleep_main(seconds: f64) -> R<()> {
    if !scheduler::on_main() {
        scheduler::sleep_all(scheduler::now() + seconds);
        return Ok(());
    }
    super::block(async move {
        pause_for(seconds).await;
        Ok(Value::None)
    })?;
    Ok(())
}
