//! The workers of a thread pool (`Lib/concurrent/futures/thread.py: _worker`).
use super::future;
use crate::error::PyErr;
use crate::green::{self, WaitList, call};
use crate::object::{Global, R, Value};
use crate::stdlib::loggers;
use crate::stdlib::threading::{self, thread};
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::{Rc, Weak};

/// A call that a worker is to make.
pub struct Work {
    /// Its future.
    pub future: Value,
    /// The function.
    pub f: Value,
    /// Its arguments.
    pub args: Vec<Value>,
    /// Its keywords.
    pub kwargs: Vec<(Value, Value)>,
}

/// What a pool and its workers share.
pub struct Pool {
    /// The most threads that there may be.
    pub max_workers: usize,
    /// How the threads are named.
    pub prefix: String,
    /// What each thread calls first, or None.
    pub initializer: Value,
    /// Its arguments.
    pub initargs: Vec<Value>,
    work: RefCell<VecDeque<Option<Work>>>,
    waiters: WaitList,
    idle: Cell<usize>,
    /// `_threads`
    pub threads: RefCell<Vec<Value>>,
    /// `_shutdown`, or the executor is gone.
    pub shutdown: Cell<bool>,
    /// Why the pool cannot go on.
    pub broken: Cell<bool>,
}

static ALL: Global<Vec<Weak<Pool>>> = Global::new(Vec::new());
/// The interpreter shuts down: no pool takes work any more.
pub static ENDED: Global<bool> = Global::new(false);

impl Pool {
    /// A pool without threads.
    pub fn new(
        max_workers: usize,
        prefix: String,
        initializer: Value,
        initargs: Vec<Value>,
    ) -> Rc<Pool> {
        let made = Rc::new(Pool {
            max_workers,
            prefix,
            initializer,
            initargs,
            work: RefCell::default(),
            waiters: WaitList::default(),
            idle: Cell::new(0),
            threads: RefCell::default(),
            shutdown: Cell::new(false),
            broken: Cell::new(false),
        });
        ALL.get().retain(|pool| pool.strong_count() > 0);
        ALL.get().push(Rc::downgrade(&made));
        threading::at_end(end);
        made
    }
    /// Queues work, or with None the end.
    pub fn put(&self, work: Option<Work>) {
        self.work.borrow_mut().push_back(work);
        self.waiters.wake_one();
    }
    /// Takes all work that nobody has begun.
    pub fn drain(&self) -> Vec<Work> {
        self.work.take().into_iter().flatten().collect()
    }
    /// A thread more, unless one is idle or there are enough (`_adjust_thread_count`).
    pub async fn adjust(self: &Rc<Self>) -> R<()> {
        if self.idle.get() > 0 {
            self.idle.set(self.idle.get() - 1);
            return Ok(());
        }
        let count = self.threads.borrow().len();
        if count >= self.max_workers {
            return Ok(());
        }
        let name = format!("{}_{count}", self.prefix);
        let made = thread::make(name, false, Box::pin(work(self.clone())));
        self.threads.borrow_mut().push(made.clone());
        thread::until_started(&made).await
    }
    async fn next(&self) -> Option<Work> {
        loop {
            let next = self.work.borrow_mut().pop_front();
            match next {
                Some(work) => return work,
                None => drop(self.waiters.wait(None).await),
            }
        }
    }
}

/// A worker's body.
async fn work(pool: Rc<Pool>) -> R {
    thread::begin(&threading::object_of(&green::current()))?;
    if !pool.initializer.is_none() {
        let mut args = pool.initargs.clone();
        let done = call::call(&pool.initializer, &mut args).await;
        if let Err(e) = done {
            let place = loggers::Place {
                file: "concurrent/futures/thread.py",
                function: "_worker",
                line: 74,
            };
            loggers::log(
                &place,
                loggers::CRITICAL,
                "Exception in initializer:",
                Some(&e),
            );
            initializer_failed(&pool);
            return Ok(Value::None);
        }
    }
    loop {
        match pool.next().await {
            Some(work) => {
                run(work).await?;
                pool.idle.set(pool.idle.get() + 1);
            }
            None if pool.shutdown.get() || *ENDED.get() => {
                pool.put(None);
                return Ok(Value::None);
            }
            None => {}
        }
    }
}

/// `_WorkItem.run`
async fn run(work: Work) -> R<()> {
    let Work {
        future,
        f,
        mut args,
        mut kwargs,
    } = work;
    let goes = future::set_running_or_notify_cancel(&future)?;
    if !crate::ops::truth(&goes)? {
        return Ok(());
    }
    let done = call::call_kw(&f, &mut args, &mut kwargs).await;
    drop((f, args, kwargs));
    match done {
        Ok(v) => future::set_result(&future, &v)?,
        Err(e) => future::set_exception(&future, &e.value())?,
    };
    Ok(())
}

/// The error of a pool whose initializer failed.
pub fn broken_error() -> PyErr {
    PyErr::msg(
        crate::generated::concurrent_futures::broken_thread_pool(),
        "A thread initializer failed, the thread pool is not usable anymore",
    )
}

fn initializer_failed(pool: &Pool) {
    pool.broken.set(true);
    for work in pool.drain() {
        drop(future::set_exception(&work.future, &broken_error().value()));
    }
}

/// The program ends: all work that was given is done first (`_python_exit`).
fn end() {
    *ENDED.get() = true;
    let pools: Vec<Rc<Pool>> = ALL.get().iter().filter_map(Weak::upgrade).collect();
    for pool in &pools {
        pool.put(None);
    }
    for pool in pools {
        let threads = pool.threads.borrow().clone();
        for t in threads {
            if let Err(e) = green::block(thread::join(t.clone(), Value::None)) {
                crate::traceback::unraisable(&e, &t);
            }
        }
    }
}

/// Nobody has the executor any more.
pub fn abandon(pool: &Pool) {
    pool.shutdown.set(true);
    pool.put(None);
}
