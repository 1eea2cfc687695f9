//! The scheduler: threads take turns in the order in which they became ready, the main thread among them; when none is ready, the
//! process sleeps until the next timeout.
use super::hooks::{self, Hooks};
use super::wait::Waiter;
use crate::error::{PyErr, swap_thread};
use crate::object::{BoxFut, Global, Inst, R, Ref, Value};
use crate::stdlib::contextvars;
use std::cell::{Cell, RefCell};
use std::cmp::Ordering;
use std::collections::{BinaryHeap, VecDeque};
use std::rc::Rc;
use std::task::{Context, Waker};
use wasi_async::event_loop::Park;

/// A thread, the main one included.
pub struct Thread {
    body: Cell<Option<BoxFut>>,
    /// What of the interpreter's state belongs to it; while it runs, that of the main thread.
    own: RefCell<Own>,
    /// Whether it lies on the stack, below or on top.
    pub(super) entered: Cell<bool>,
    /// Its `threading.Thread`; Unbound until somebody asks.
    pub object: RefCell<Value>,
    /// `ident`
    pub ident: i64,
    queued: Cell<bool>,
    /// Whether the program waits for it at its end.
    pub daemon: Cell<bool>,
    is_main: bool,
}

/// The parts of the interpreter's state that each thread has for itself.
#[derive(Default)]
struct Own {
    handled: Vec<Option<PyErr>>,
    depth: u32,
    context: contextvars::ThreadContext,
    /// What the event loops keep for each thread.
    asyncio: crate::stdlib::asyncio::threads::ThreadLoops,
}

impl Own {
    fn swap(&mut self) {
        swap_thread(&mut self.handled, &mut self.depth);
        self.context.swap();
        self.asyncio.swap();
    }
}

/// A waiter with a time at which it gives up.
struct Timer {
    when: f64,
    seq: u64,
    waiter: Rc<Waiter>,
}
impl PartialEq for Timer {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}
impl Eq for Timer {}
impl PartialOrd for Timer {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Timer {
    // the heap gives its greatest: the earliest must be that
    fn cmp(&self, other: &Self) -> Ordering {
        other
            .when
            .total_cmp(&self.when)
            .then(other.seq.cmp(&self.seq))
    }
}

struct Scheduler {
    main: Rc<Thread>,
    current: Rc<Thread>,
    ready: VecDeque<Rc<Thread>>,
    timers: BinaryHeap<Timer>,
    /// Descriptors that threads wait for, to read or to write.
    fds: Vec<(i32, bool, Rc<Waiter>)>,
    seq: u64,
    idents: i64,
    /// The threads that were started and are not done, oldest first.
    alive: Vec<Rc<Thread>>,
    /// The clock that jumps, where the environment asks for it.
    virtual_now: Option<f64>,
    /// Until when the main thread's event loop waits, while it does; before all times where it waits for descriptors.
    parked: Option<f64>,
}
static STATE: Global<Option<Scheduler>> = Global::new(None);

static HOOKS: Hooks = Hooks {
    sleep: super::wait::sleep_main,
    park,
    wake_loop,
    wait: super::wait_here,
    wait_fd: super::wait::fd_main,
    virtual_now: || state().virtual_now,
    thread_name: || crate::stdlib::threading::name_of(&current()),
    end: crate::stdlib::threading::end,
};

fn thread(body: Option<BoxFut>, ident: i64, is_main: bool) -> Rc<Thread> {
    Rc::new(Thread {
        body: Cell::new(body),
        own: RefCell::default(),
        entered: Cell::new(is_main),
        object: RefCell::new(Value::Unbound),
        ident,
        queued: Cell::new(false),
        daemon: Cell::new(false),
        is_main,
    })
}

fn state() -> &'static mut Scheduler {
    STATE.get().get_or_insert_with(|| {
        hooks::install(&HOOKS);
        let main = thread(None, FIRST_IDENT, true);
        let is_virtual = host::env_vars()
            .iter()
            .any(|(k, v)| k == "PORTALIS_CLOCK" && v == "virtual");
        Scheduler {
            current: main.clone(),
            main,
            ready: VecDeque::new(),
            timers: BinaryHeap::new(),
            fds: Vec::new(),
            seq: 0,
            idents: FIRST_IDENT,
            alive: Vec::new(),
            virtual_now: is_virtual.then_some(0.0),
            parked: None,
        }
    })
}

/// The main thread's `ident`; the others follow.
const FIRST_IDENT: i64 = 140_000_000_000_000;

/// The thread that runs.
pub fn current() -> Rc<Thread> {
    state().current.clone()
}

/// The main thread.
pub fn main() -> Rc<Thread> {
    state().main.clone()
}

/// Whether the main thread runs.
pub fn on_main() -> bool {
    state().current.is_main
}

/// The threads that were started and are not done, oldest first, without the main one.
pub fn alive() -> Vec<Rc<Thread>> {
    state().alive.clone()
}

/// Whether there is a thread besides the main one.
pub fn any() -> bool {
    !state().alive.is_empty()
}

/// Seconds on the clock of all timeouts.
pub fn now() -> f64 {
    state().virtual_now.unwrap_or_else(host::monotonic)
}

/// A new thread, behind all that are ready; it runs when its turn comes.
pub fn spawn(body: BoxFut, daemon: bool) -> Rc<Thread> {
    let s = state();
    s.idents += 1024;
    let made = thread(Some(body), s.idents, false);
    made.daemon.set(daemon);
    s.alive.push(made.clone());
    make_ready(&made);
    made
}

/// The thread is to run, behind all that are ready.
pub fn make_ready(thread: &Rc<Thread>) {
    if !thread.queued.replace(true) {
        state().ready.push_back(thread.clone());
    }
}

/// The waiter gives up at this time.
pub fn set_timer(when: f64, waiter: Rc<Waiter>) {
    let s = state();
    s.seq += 1;
    s.timers.push(Timer {
        when,
        seq: s.seq,
        waiter,
    });
    if s.timers.len() > 64 && s.timers.len().is_power_of_two() {
        s.timers.retain(|t| t.waiter.is_waiting());
    }
}

/// The waiter waits for a descriptor.
pub fn watch(fd: i32, writing: bool, waiter: Rc<Waiter>) {
    state().fds.push((fd, writing, waiter));
}

/// Wakes those whose descriptors are ready; whether anybody still waits for one.
pub(super) fn look_at_fds() -> bool {
    !state().fds.is_empty() && {
        wait_for_fds(&[], Some(0.0));
        !state().fds.is_empty()
    }
}

/// Waits so many seconds at most until a descriptor that a thread waits for is ready, or one of these of the event loop, or a signal
/// comes. Wakes those whose descriptors are ready; whether one of the loop's is.
fn wait_for_fds(of_loop: &[(i32, bool)], seconds: Option<f64>) -> bool {
    let mut fds = std::mem::take(&mut state().fds);
    fds.retain(|(_, _, waiter)| waiter.is_waiting());
    let mut asked: Vec<(i32, bool)> = fds.iter().map(|(fd, writing, _)| (*fd, *writing)).collect();
    asked.extend(of_loop);
    let ready = host::net::wait_any(&asked, seconds);
    let (of_threads, of_loop) = ready.split_at(fds.len());
    for ((fd, writing, waiter), ready) in fds.into_iter().zip(of_threads) {
        if *ready {
            waiter.wake();
        } else {
            state().fds.push((fd, writing, waiter));
        }
    }
    of_loop.contains(&true)
}

/// How long the scheduler waits for descriptors at most where the clock jumps.
const LOOK: f64 = 0.001;
/// How many threads may have a turn before somebody looks whether a descriptor is ready.
const TURNS_PER_LOOK: u32 = 4;
static TURNS: Global<u32> = Global::new(0);

/// The next time at which somebody gives up.
pub(super) fn next_timeout() -> Option<f64> {
    let timers = &mut state().timers;
    while let Some(first) = timers.peek() {
        if first.waiter.is_waiting() {
            return Some(first.when);
        }
        timers.pop();
    }
    None
}

/// Wakes those whose time has come.
fn fire_timers() {
    while let Some(when) = next_timeout() {
        if when > now() {
            return;
        }
        if let Some(timer) = state().timers.pop() {
            timer.waiter.expire();
        }
    }
}

/// The next thread whose turn it is.
pub(super) fn next_ready() -> Option<Rc<Thread>> {
    fire_timers();
    *TURNS.get() += 1;
    if *TURNS.get() >= TURNS_PER_LOOK {
        *TURNS.get() = 0;
        look_at_fds();
    }
    let next = state().ready.pop_front()?;
    next.queued.set(false);
    Some(next)
}

/// Runs a thread until it waits, its turn is over, or it is done.
pub(super) fn resume(thread: &Rc<Thread>) {
    let Some(mut body) = thread.body.take() else {
        return;
    };
    super::begin_slice();
    thread.own.borrow_mut().swap();
    let before = std::mem::replace(&mut state().current, thread.clone());
    hooks::set_in_thread(true);
    thread.entered.set(true);
    let fixed = super::set_fixed(false);
    let polled = body.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    let done = polled.is_ready();
    if done {
        drop(body);
        drop(polled);
    } else {
        thread.body.set(Some(body));
    }
    super::set_fixed(fixed);
    thread.entered.set(false);
    hooks::set_in_thread(!before.is_main);
    drop(std::mem::replace(&mut state().current, before));
    thread.own.borrow_mut().swap();
    if done {
        state().alive.retain(|t| !Rc::ptr_eq(t, thread));
    }
    super::begin_slice();
}

/// The main thread waits: the others run until it is its turn.
///
/// # Errors
/// KeyboardInterrupt.
pub fn run_others() -> R<()> {
    loop {
        match next_ready() {
            Some(next) if next.is_main => return crate::signals::check(),
            Some(next) => {
                resume(&next);
                crate::signals::check()?;
            }
            None if !state().fds.is_empty() => {
                let until = next_timeout();
                wait_for_fds(&[], left(until));
                crate::signals::check()?;
                if let (Some(when), Some(_), true) =
                    (until, state().virtual_now, state().ready.is_empty())
                {
                    idle(when)?;
                }
            }
            None => match next_timeout() {
                Some(when) => idle(when)?,
                None => deadlock(),
            },
        }
    }
}

/// How many seconds are left until this time; where the clock jumps, as many as one may wait before it does.
fn left(until: Option<f64>) -> Option<f64> {
    match until {
        Some(_) if state().virtual_now.is_some() => Some(LOOK),
        Some(f64::INFINITY) | None => None,
        Some(when) => Some((when - host::monotonic()).clamp(0.0, 86_400.0)),
    }
}

/// Nobody is ready until this time.
fn idle(when: f64) -> R<()> {
    if let Some(clock) = &mut state().virtual_now {
        *clock = clock.max(when);
        return Ok(());
    }
    let left = when - host::monotonic();
    if left > 0.0 {
        host::sleep_blocking(left.min(86_400.0));
    }
    crate::signals::check()
}

/// All sleep until this time.
pub(super) fn sleep_all(until: f64) {
    match &mut state().virtual_now {
        Some(clock) => *clock = clock.max(until),
        None => drop(host::sleep_blocking(
            (until - host::monotonic()).clamp(0.0, 86_400.0),
        )),
    }
}

/// Threads that were ready and could not go on have their turn before all others.
pub(super) fn put_back(threads: Vec<Rc<Thread>>) {
    for thread in threads.into_iter().rev() {
        if !thread.queued.replace(true) {
            state().ready.push_front(thread);
        }
    }
}

/// All threads wait and nothing can wake them. CPython waits for ever; the process ends with exit code 1.
fn deadlock() -> ! {
    let mut text = String::from("deadlock: every thread waits, and nothing can wake one\n");
    let s = state();
    for t in std::iter::once(&s.main).chain(&s.alive) {
        let name = crate::stdlib::threading::name_of(t);
        text.push_str(&format!("  {name}\n"));
    }
    drop(host::flush_stdout());
    drop(host::write_stderr(text.as_bytes()));
    drop(host::flush_stderr());
    host::exit(1)
}

/// Whether the main thread's event loop was called from another thread while it waited.
static LOOP_WOKEN: Global<bool> = Global::new(false);
/// How often the event loop has looked for I/O without waiting since the threads last had a turn.
static PASSES: Global<u32> = Global::new(0);
/// After so many passes in a row that do not wait the threads have a turn.
const PASSES_PER_TURN: u32 = 16;

fn wake_loop(event_loop: &Ref<Inst>) {
    if !crate::stdlib::asyncio::threads::wake(event_loop) {
        *LOOP_WOKEN.get() = true;
    }
}

/// The event loop of the main thread waits: the other threads run meanwhile. A loop that has work goes on, as CPython's takes the
/// interpreter back at once, but now and then the threads have a turn.
fn park(park: Park, watched: &[(i32, bool)], wait: &dyn Fn(Park) -> bool) -> bool {
    if !on_main() {
        // in code that cannot be put aside: nothing but time can wake it
        return park != Park::Forever && wait(park);
    }
    if !any() && state().virtual_now.is_none() {
        return wait(park);
    }
    *LOOP_WOKEN.get() = false;
    let until = match park {
        Park::Now => {
            *PASSES.get() += 1;
            if *PASSES.get() >= PASSES_PER_TURN {
                *PASSES.get() = 0;
                one_round();
            }
            return wait(Park::Now);
        }
        Park::Until(when) => when,
        Park::Forever => f64::INFINITY,
    };
    *PASSES.get() = 0;
    state().parked = Some(if watched.is_empty() {
        until
    } else {
        f64::NEG_INFINITY
    });
    let reached = parked(until, watched, wait);
    state().parked = None;
    reached
}

/// Whether, and until when, the main thread's event loop waits; it goes on before that if something came for it.
pub(super) fn loop_waits() -> Option<f64> {
    let until = state().parked?;
    Some(if *LOOP_WOKEN.get() {
        f64::NEG_INFINITY
    } else {
        until
    })
}

fn parked(until: f64, watched: &[(i32, bool)], wait: &dyn Fn(Park) -> bool) -> bool {
    let mut looked = false;
    loop {
        match next_ready() {
            Some(next) if next.is_main => {}
            Some(next) => {
                looked = false;
                resume(&next);
            }
            None if !state().fds.is_empty() && !looked => {
                let next = next_timeout().unwrap_or(f64::INFINITY).min(until);
                if wait_for_fds(watched, left(Some(next))) {
                    return wait(Park::Now);
                }
                // where the clock jumps, it does so next
                looked = state().virtual_now.is_some() && state().ready.is_empty();
            }
            None => {
                looked = false;
                let next = next_timeout().unwrap_or(f64::INFINITY).min(until);
                let reached = wait(if next == f64::INFINITY {
                    Park::Forever
                } else {
                    Park::Until(next)
                });
                if let Some(clock) = &mut state().virtual_now
                    && next < f64::INFINITY
                {
                    *clock = clock.max(next);
                }
                if !reached || next_timeout().is_none_or(|t| t > now()) {
                    return reached;
                }
            }
        }
        if *LOOP_WOKEN.get() || now() >= until || crate::signals::pending() {
            return wait(Park::Now);
        }
    }
}

/// Every thread that is ready has a turn.
fn one_round() {
    fire_timers();
    for _ in 0..state().ready.len() {
        match next_ready() {
            Some(next) if next.is_main => {}
            Some(next) => resume(&next),
            None => return,
        }
    }
}
