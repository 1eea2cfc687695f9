//! The executor of Rust futures: tasks woken by standard wakers, each wake-up a callback of the event loop.

use crate::error::{AsyncError, AsyncResult};
use crate::event_loop::{
    Callback, Ended, EventLoop, Handle, Host, Injector, LoopClosed, SystemHost,
};
use crate::task::{Runnable, TaskHandle, start};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::future::Future;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::task::{Wake, Waker};
use std::thread::ThreadId;

/// Runs futures on the current thread. Futures and tasks need not be `Send`; tasks run in the order in which they are
/// woken, on every target.
#[derive(Clone, Copy, Debug)]
pub struct WasiRuntime;

impl WasiRuntime {
    /// Runs `future` and the tasks it spawns until `future` ends; tasks that are left then are dropped, oldest first.
    ///
    /// # Errors
    /// [`AsyncError::Panic`] when `future` panics; [`AsyncError::Runtime`] when a runtime runs on this thread already, or
    /// when nothing can wake any task again (native programs wait instead, because another thread might);
    /// [`AsyncError::Io`] when the system grants no reactor.
    pub fn run<F>(future: F) -> AsyncResult<F::Output>
    where
        F: Future + 'static,
    {
        let host = SystemHost::new()?;
        let injector = host.injector();
        run(Rc::new(host), Some(injector), future)
    }

    /// As [`WasiRuntime::run`], on another host: with a [`crate::event_loop::VirtualHost`] sleeping takes no time. Wakers
    /// that are used in other threads have no effect.
    ///
    /// # Errors
    /// As [`WasiRuntime::run`].
    pub fn run_on<F>(host: Rc<dyn Host<Job>>, future: F) -> AsyncResult<F::Output>
    where
        F: Future + 'static,
    {
        run(host, None, future)
    }
}

/// Starts a task on the runtime of this thread. It first runs in the loop's next pass. Without a runtime the handle is
/// finished and answers [`AsyncError::Spawn`].
pub fn spawn<F>(future: F) -> TaskHandle<F::Output>
where
    F: Future + 'static,
{
    match Core::current() {
        Some(core) => start(&core, future, false),
        None => TaskHandle::failed("no runtime runs on this thread"),
    }
}

/// A callback of the runtime's loop.
pub struct Job(Work);

enum Work {
    Step(u64),
    Wake(Waker),
}

/// A task that another thread woke.
pub(crate) struct Woken(u64);

impl From<Woken> for Job {
    fn from(Woken(task): Woken) -> Self {
        Job(Work::Step(task))
    }
}

impl Callback for Job {
    type Interrupt = Infallible;

    fn run(self) -> Result<(), Infallible> {
        match self.0 {
            Work::Wake(waker) => waker.wake(),
            Work::Step(id) => {
                if let Some(core) = Core::current() {
                    core.step(id);
                }
            }
        }
        Ok(())
    }
}

thread_local! {
    static CURRENT: RefCell<Option<Rc<Core>>> = const { RefCell::new(None) };
}

/// A runtime while it runs.
pub(crate) struct Core {
    event_loop: EventLoop<Job>,
    host: Rc<dyn Host<Job>>,
    /// Tells runtimes apart that run on this thread one after the other.
    id: u64,
    injector: Option<Injector<Woken>>,
    tasks: RefCell<BTreeMap<u64, Rc<dyn Runnable>>>,
    last_task: Cell<u64>,
}

impl Core {
    pub fn current() -> Option<Rc<Core>> {
        CURRENT
            .try_with(|current| current.borrow().clone())
            .ok()
            .flatten()
    }

    pub fn now(&self) -> f64 {
        self.host.now()
    }

    pub fn wake_at(&self, when: f64, waker: Waker) -> Result<Handle<Job>, LoopClosed> {
        self.event_loop.call_at(when, Job(Work::Wake(waker)))
    }

    pub fn cancel(&self, handle: &Handle<Job>) {
        self.event_loop.cancel(handle);
    }

    pub fn stop(&self) {
        self.event_loop.stop();
    }

    /// The waker of a new task.
    pub fn new_waker(&self) -> Arc<TaskWaker> {
        let task = self.last_task.get() + 1;
        self.last_task.set(task);
        Arc::new(TaskWaker {
            task,
            runtime: self.id,
            thread: std::thread::current().id(),
            injector: self.injector.clone(),
            queued: AtomicBool::new(false),
        })
    }

    /// Keeps a task until it ends and schedules its first step.
    pub fn add(&self, waker: &Arc<TaskWaker>, task: Rc<dyn Runnable>) -> Result<(), LoopClosed> {
        if self.event_loop.is_closed() {
            return Err(LoopClosed);
        }
        let old = self.tasks.borrow_mut().insert(waker.task, task);
        drop(old);
        waker.wake_by_ref();
        Ok(())
    }

    fn step(&self, id: u64) {
        let task = self.tasks.borrow().get(&id).cloned();
        if task.is_some_and(|task| task.step()) {
            let done = self.tasks.borrow_mut().remove(&id);
            drop(done);
        }
    }

    /// Refuses everything from now on and drops the tasks that are left, oldest first.
    fn close(&self) {
        self.event_loop.close();
        loop {
            let first = self.tasks.borrow_mut().pop_first();
            let Some((_, task)) = first else { break };
            task.cancel();
        }
    }
}

/// Wakes a task by queueing its step, once however often it is woken before that.
pub(crate) struct TaskWaker {
    task: u64,
    runtime: u64,
    thread: ThreadId,
    injector: Option<Injector<Woken>>,
    queued: AtomicBool,
}

impl TaskWaker {
    /// The step begins: what wakes the task from now on asks for another one.
    pub fn begin_step(&self) {
        self.queued.store(false, Ordering::Release);
    }
}

impl Wake for TaskWaker {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        if self.queued.swap(true, Ordering::AcqRel) {
            return;
        }
        if self.thread == std::thread::current().id()
            && let Some(core) = Core::current()
            && core.id == self.runtime
        {
            // A closed loop has no tasks left to wake.
            core.event_loop
                .push(Job(Work::Step(self.task)))
                .unwrap_or(());
        } else if let Some(injector) = &self.injector {
            injector.send(Woken(self.task)).unwrap_or(());
        }
    }
}

/// Leaves the runtime, however `run` ends.
struct Entered(Rc<Core>);

impl Entered {
    fn enter(core: &Rc<Core>) -> AsyncResult<Self> {
        CURRENT.with_borrow_mut(|current| match current {
            Some(_) => Err(AsyncError::Runtime(
                "a runtime runs on this thread already".into(),
            )),
            None => {
                *current = Some(Rc::clone(core));
                Ok(Entered(Rc::clone(core)))
            }
        })
    }
}

impl Drop for Entered {
    fn drop(&mut self) {
        self.0.close();
        drop(CURRENT.take());
    }
}

fn run<F>(
    host: Rc<dyn Host<Job>>,
    injector: Option<Injector<Woken>>,
    future: F,
) -> AsyncResult<F::Output>
where
    F: Future + 'static,
{
    static LAST_RUNTIME: AtomicU64 = AtomicU64::new(0);
    let core = Rc::new(Core {
        event_loop: EventLoop::new(),
        host,
        id: LAST_RUNTIME.fetch_add(1, Ordering::Relaxed),
        injector,
        tasks: RefCell::default(),
        last_task: Cell::new(0),
    });
    let entered = Entered::enter(&core)?;
    let main = start(&core, future, true);
    let Ok(ended) = core.event_loop.run_forever(&*core.host);
    let result = main.take_result();
    drop(entered);
    match (result, ended) {
        (Some(result), _) => result,
        (None, Ended::Deadlock) => Err(AsyncError::Runtime("all tasks wait for each other".into())),
        (None, Ended::Stopped) => Err(AsyncError::Cancelled),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::WasiAsync;
    use crate::event_loop::VirtualHost;
    use std::time::Duration;

    #[test]
    fn test_runtime_initialization() {
        for round in 0..3 {
            assert_eq!(WasiRuntime::run(async move { round }).unwrap(), round);
        }
        let nested = WasiRuntime::run(async { WasiRuntime::run(async { 1 }) }).unwrap();
        assert!(matches!(nested, Err(AsyncError::Runtime(_))));
    }

    #[test]
    fn test_runtime_run() {
        let text = Rc::new(String::from("not Send"));
        assert_eq!(*WasiRuntime::run(async { text }).unwrap(), "not Send");
        let result = WasiRuntime::run(async { panic!("at {}", 7) });
        assert_eq!(result.unwrap_err().to_string(), "Task panicked: at 7");
    }

    #[test]
    fn test_runtime_spawn() {
        let order = Rc::new(RefCell::new(Vec::new()));
        let log = order.clone();
        let seconds = WasiRuntime::run_on(Rc::new(VirtualHost::new()), async move {
            let handles: Vec<_> = [3, 1, 2]
                .map(|n| {
                    let log = log.clone();
                    spawn(async move {
                        WasiAsync::sleep(Duration::from_secs(n)).await;
                        log.borrow_mut().push(n);
                        n
                    })
                })
                .into();
            let mut sum = 0;
            for handle in handles {
                sum += handle.await.unwrap();
            }
            (sum, Core::current().unwrap().now())
        });
        assert_eq!(seconds.unwrap(), (6, 3.0));
        assert_eq!(order.take(), [1, 2, 3]);
    }

    #[test]
    fn a_task_that_nobody_can_wake_is_a_deadlock() {
        let host = Rc::new(VirtualHost::new());
        let result = WasiRuntime::run_on(host, std::future::pending::<()>());
        assert_eq!(
            result.unwrap_err().to_string(),
            "Runtime error: all tasks wait for each other"
        );
    }

    #[test]
    fn tasks_that_are_left_are_dropped_in_order_and_cannot_spawn() {
        struct Left(u32, Rc<RefCell<Vec<u32>>>);
        impl Drop for Left {
            fn drop(&mut self) {
                let refused = spawn(async {}).is_finished();
                self.1.borrow_mut().push(if refused { self.0 } else { 99 });
            }
        }
        let dropped = Rc::new(RefCell::new(Vec::new()));
        let log = dropped.clone();
        WasiRuntime::run_on(Rc::new(VirtualHost::new()), async move {
            for n in 0..3 {
                let left = Left(n, log.clone());
                spawn(async move {
                    let _left = left;
                    std::future::pending::<()>().await;
                });
            }
            WasiAsync::sleep(Duration::ZERO).await;
        })
        .unwrap();
        assert_eq!(dropped.take(), [0, 1, 2]);
    }

    #[test]
    #[allow(clippy::disallowed_methods, reason = "wakes from a second thread")]
    fn another_thread_wakes_a_task() {
        let (sender, mut receiver) = crate::AsyncMpscChannel::unbounded();
        let thread = std::thread::spawn(move || {
            host::sleep_blocking(0.005);
            sender.try_send(5).unwrap();
        });
        let received = WasiRuntime::run(async move { receiver.recv().await.unwrap() });
        assert_eq!(received.unwrap(), 5);
        thread.join().unwrap();
    }
}
