//! The loop's own promises: closing, destructors that call the loop, interrupts, other threads, real time.
#![allow(
    clippy::disallowed_methods,
    reason = "the tests need a second thread to send from"
)]

use std::cell::{Cell, RefCell};
use std::convert::Infallible;
use std::rc::Rc;
use std::time::Duration;
use wasi_async::event_loop::{
    Callback, Ended, EventLoop, Handle, Host, LoopClosed, Never, SystemHost, VirtualHost,
};

type Loop = Rc<EventLoop<Job>>;

struct Job(Box<dyn FnOnce()>);

impl Callback for Job {
    type Interrupt = Infallible;

    fn run(self) -> Result<(), Infallible> {
        (self.0)();
        Ok(())
    }
}

impl From<Never> for Job {
    fn from(never: Never) -> Self {
        match never {}
    }
}

fn job(f: impl FnOnce() + 'static) -> Job {
    Job(Box::new(f))
}

/// Calls the loop when it is dropped, as a `__del__` may.
struct OnDrop(
    Loop,
    Rc<Cell<u32>>,
    Rc<RefCell<Vec<Result<(), LoopClosed>>>>,
);

impl Drop for OnDrop {
    fn drop(&mut self) {
        let ran = Rc::clone(&self.1);
        let pushed = self.0.push(job(move || ran.set(ran.get() + 1)));
        let timer = self.0.call_at(1.0, job(|| ()));
        timer.iter().for_each(|timer| self.0.cancel(timer));
        self.2.borrow_mut().push(pushed);
    }
}

#[test]
fn destructors_may_call_the_loop_wherever_callbacks_are_dropped() {
    let event_loop = Loop::default();
    let host = VirtualHost::new();
    let (ran, pushed) = (Rc::new(Cell::new(0)), Rc::new(RefCell::new(Vec::new())));
    let guard = || OnDrop(event_loop.clone(), ran.clone(), pushed.clone());
    let held = |guard: OnDrop| job(move || drop(guard));

    let soon = event_loop.call_soon(held(guard())).unwrap();
    event_loop.cancel(&soon);
    event_loop.cancel(&soon);
    assert!(soon.cancelled() && soon.when().is_none());
    let timers: Vec<Handle<Job>> = (0..200)
        .map(|i| event_loop.call_at(f64::from(i), held(guard())).unwrap())
        .collect();
    timers[..150]
        .iter()
        .for_each(|timer| event_loop.cancel(timer));
    assert_eq!(event_loop.run_forever(&host), Ok(Ended::Deadlock));
    assert_eq!(ran.get(), 201);

    event_loop.push(held(guard())).unwrap();
    event_loop.call_at(1e6, held(guard())).unwrap();
    event_loop.close();
    let pushed = pushed.borrow();
    assert_eq!(pushed.len(), 203);
    assert_eq!(pushed[201..], [Err(LoopClosed), Err(LoopClosed)]);
    assert_eq!((event_loop.ready_len(), event_loop.timer_len()), (0, 0));
    assert_eq!(Rc::strong_count(&event_loop), 1);
}

#[test]
fn closed_in_the_middle_of_a_pass_ends_it() {
    let event_loop = Loop::default();
    let ran = Rc::new(Cell::new(0));
    let (inner, count) = (event_loop.clone(), ran.clone());
    event_loop.push(job(move || inner.close())).unwrap();
    event_loop.push(job(move || count.set(1))).unwrap();
    assert_eq!(
        event_loop.run_forever(&VirtualHost::new()),
        Ok(Ended::Stopped)
    );
    assert_eq!(ran.get(), 0);
    assert!(
        event_loop.call_soon(job(|| ())).is_err() && event_loop.call_at(0.0, job(|| ())).is_err()
    );
}

#[test]
fn stop_before_the_start_runs_one_pass() {
    let event_loop = Loop::default();
    let inner = event_loop.clone();
    let ran = Rc::new(Cell::new(0));
    let count = ran.clone();
    let first = job(move || {
        assert!(inner.is_running());
        let next = count.clone();
        count.set(count.get() + 1);
        inner.push(job(move || next.set(next.get() + 10))).unwrap();
    });
    event_loop.push(first).unwrap();
    event_loop.stop();
    assert_eq!(
        event_loop.run_forever(&VirtualHost::new()),
        Ok(Ended::Stopped)
    );
    assert_eq!(ran.get(), 1);
    assert!(!event_loop.is_running() && !event_loop.is_stopping());
    assert_eq!(
        event_loop.run_forever(&VirtualHost::new()),
        Ok(Ended::Deadlock)
    );
    assert_eq!(ran.get(), 11);
}

#[test]
fn timers_that_are_never_due_do_not_spin() {
    let event_loop = Loop::default();
    event_loop.call_at(f64::NAN, job(|| panic!("due"))).unwrap();
    event_loop
        .call_at(f64::INFINITY, job(|| panic!("due")))
        .unwrap();
    let ran = Rc::new(Cell::new(false));
    let flag = ran.clone();
    event_loop
        .call_at(2.0, job(move || flag.set(true)))
        .unwrap();
    assert_eq!(
        event_loop.run_forever(&VirtualHost::new()),
        Ok(Ended::Deadlock)
    );
    assert!(ran.get());
}

#[test]
fn the_system_host_keeps_short_and_long_deadlines() {
    let host = SystemHost::<Never>::new().unwrap();
    for delay in [0.001, 0.06] {
        let event_loop = Loop::default();
        let inner = event_loop.clone();
        let start = Host::<Job>::now(&host);
        event_loop
            .call_at(start + delay, job(move || inner.stop()))
            .unwrap();
        assert_eq!(event_loop.run_forever(&host), Ok(Ended::Stopped));
        let late = Host::<Job>::now(&host) - start - delay;
        assert!((0.0..1.0).contains(&late), "{delay}: {late}");
    }
}

/// What another thread sends.
struct Message(u32);

thread_local! {
    static RECEIVED: RefCell<Vec<u32>> = const { RefCell::new(Vec::new()) };
    static CURRENT: RefCell<Option<Rc<EventLoop<Received>>>> = const { RefCell::new(None) };
}

struct Received(Message);

impl From<Message> for Received {
    fn from(message: Message) -> Self {
        Received(message)
    }
}

impl Callback for Received {
    type Interrupt = Infallible;

    fn run(self) -> Result<(), Infallible> {
        let Message(number) = self.0;
        RECEIVED.with_borrow_mut(|received| received.push(number));
        if number == 99 {
            CURRENT.with_borrow(|current| current.as_ref().unwrap().stop());
        }
        Ok(())
    }
}

#[test]
fn other_threads_wake_a_loop_that_waits_for_ever() {
    let host = SystemHost::<Message>::new().unwrap();
    let event_loop = Rc::new(EventLoop::<Received>::new());
    CURRENT.set(Some(event_loop.clone()));
    let injector = host.injector();
    let sender = std::thread::spawn(move || {
        for number in 0..100 {
            if number % 20 == 0 {
                std::thread::sleep(Duration::from_millis(2)); // lets the loop park in between
            }
            injector.send(Message(number)).unwrap();
        }
        injector
    });
    assert_eq!(event_loop.run_forever(&host), Ok(Ended::Stopped));
    assert_eq!(RECEIVED.take(), (0..100).collect::<Vec<_>>());
    drop(host);
    assert_eq!(sender.join().unwrap().send(Message(0)), Err(LoopClosed));
}
