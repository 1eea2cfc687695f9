//! Loops and threads: the other threads run while the main thread's loop waits, and each thread has its own running loop.
use super::base::{self, DoneCb, fut};
use super::callback::Cb;
use super::event_loop::{self, LoopData, check_run, close_loop, data, set_running};
use super::stop::StopWhenDone;
use super::{policy, runner, task};
use crate::error::{runtime_error, type_error, value_error};
use crate::green::{self, WaitList};
use crate::object::{Global, Inst, R, Ref, Value};
use std::rc::Rc;
use wasi_async::event_loop::{Host, Park};

/// A host below which the other threads run while the loop waits, where there are any.
pub struct WithThreads<'a, H>(pub &'a LoopData, pub &'a H);
impl<H: Host<Cb>> Host<Cb> for WithThreads<'_, H> {
    fn now(&self) -> f64 {
        self.0.now()
    }
    fn park(&self, park: Park) -> bool {
        let park = if self.0.arrived.borrow().is_empty() {
            park
        } else {
            Park::Now
        };
        let Some(threads) = crate::green::hooks::get() else {
            return self.1.park(park);
        };
        let epoch = self.0.epoch();
        let shifted = |park, by: f64| match park {
            Park::Until(when) => Park::Until(when + by),
            other => other,
        };
        let descriptors = self.0.io.descriptors();
        (threads.park)(shifted(park, epoch), &descriptors, &|park| {
            self.1.park(shifted(park, -epoch))
        })
    }
    fn deliver(&self, push: &mut dyn FnMut(Cb)) {
        self.1.deliver(push);
        for arrived in self.0.arrived.take() {
            push(arrived);
        }
    }
}

/// What the loops keep for a thread that does not run: the loop that runs in it, its policy's, and the task that runs.
#[derive(Default)]
pub struct ThreadLoops {
    running: Option<Ref<Inst>>,
    policy: policy::ThreadLoop,
    task: Option<Ref<Inst>>,
}
impl ThreadLoops {
    /// Exchanges it with that of the thread that runs.
    pub fn swap(&mut self) {
        std::mem::swap(event_loop::running_slot(), &mut self.running);
        self.policy.swap();
        std::mem::swap(task::current_slot(), &mut self.task);
    }
}

/// The loops that run in other threads than the main one, and where they wait.
static PARKED: Global<Vec<(Ref<Inst>, Rc<WaitList>)>> = Global::new(Vec::new());

/// Wakes a loop that runs in another thread than the main one; false where it is none of those.
pub fn wake(event_loop: &Ref<Inst>) -> bool {
    let parked = PARKED.get().iter().find(|(owner, _)| owner.is(event_loop));
    let list = parked.map(|(_, list)| list.clone());
    list.inspect(|list| list.wake_all()).is_some()
}

/// After so many passes in a row that do not wait the other threads have a turn.
const PASSES_PER_TURN: u32 = 16;

/// `loop.run_forever()` in green code.
///
/// # Errors
/// What interrupts the loop.
pub async fn forever(owner: Ref<Inst>) -> R<()> {
    let d = data(&owner)?;
    check_run(d)?;
    super::agen::install();
    *event_loop::running_slot() = Some(owner.clone());
    let list = Rc::new(WaitList::default());
    PARKED.get().push((owner.clone(), list.clone()));
    let ended = passes(d, &list).await;
    PARKED.get().retain(|(other, _)| !other.is(&owner));
    set_running(None);
    ended
}

async fn passes(d: &LoopData, list: &WaitList) -> R<()> {
    let _running = d.core.enter();
    let mut busy = 0;
    loop {
        let until = match d.core.prepare() {
            Park::Now => {
                busy += 1;
                if busy % PASSES_PER_TURN == 0 {
                    green::yield_now().await;
                }
                None
            }
            Park::Until(when) => {
                let left = (when - d.now()).max(0.0);
                Some(Some(green::scheduler::now() + left))
            }
            Park::Forever => Some(None),
        };
        if let Some(deadline) = until {
            list.wait_or_fds(&d.io.descriptors(), deadline).await;
        }
        // a loop that is closed meanwhile drops what comes
        d.io.look(&mut |callback| d.core.push(callback).unwrap_or(()));
        d.core.finish(|| d.now())?;
        if d.core.is_stopping() || d.core.is_closed() {
            return Ok(());
        }
    }
}

/// `loop.run_until_complete(future)` in green code.
///
/// # Errors
/// As `run_until_complete`.
pub async fn until_complete(owner: Ref<Inst>, v: Value) -> R {
    check_run(data(&owner)?).map_err(|e| e.holding(&v))?;
    let is_new = fut(&v).is_none();
    let made = super::ensure(&v, Some(&owner))?;
    let Some((future, f)) = fut(&made) else {
        return Err(type_error("a Future was expected"));
    };
    if is_new && let Some(part) = f.task() {
        part.log_destroy.set(false);
    }
    let stop: Rc<dyn base::Done> = Rc::new(StopWhenDone);
    base::add_callback(future, DoneCb::Native(stop.clone()))?;
    let ended = forever(owner.clone()).await;
    base::remove_native(future, &stop)?;
    if let Err(e) = ended {
        if is_new && f.done() && !f.cancelled() {
            base::error_of(f);
        }
        return Err(e);
    }
    if !f.done() {
        return Err(runtime_error("Event loop stopped before Future completed."));
    }
    base::result(f)
}

/// `asyncio.run(main, *, debug=None)` in green code.
///
/// # Errors
/// As `asyncio.run`.
pub async fn run(main: Value, debug: Value) -> R {
    if event_loop::running_opt().is_some() {
        let message = "asyncio.run() cannot be called from a running event loop";
        return Err(runtime_error(message).holding(&main));
    }
    if !task::is_coroutine(&main) {
        return Err(value_error(format!(
            "a coroutine was expected, got {}",
            super::repr_text(&main)
        )));
    }
    let owner = event_loop::new()?;
    let shown = Value::Inst(owner.clone());
    policy::set_event_loop(&shown)?;
    if !debug.is_none() {
        super::base_event_loop::set_debug(&shown, &debug)?;
    }
    let task = event_loop::create(&owner, main, Value::None, &Value::None)?;
    let result = until_complete(owner.clone(), task).await;
    let ended = shut_down(&owner).await;
    policy::set_event_loop(&Value::None)?;
    close_loop(&owner)?;
    ended.and(result)
}

/// As `runner::shut_down`.
async fn shut_down(owner: &Ref<Inst>) -> R<()> {
    let (left, outer) = runner::cancel_left(owner)?;
    if let Some(outer) = outer {
        until_complete(owner.clone(), outer).await?;
        runner::report_left(owner, &left)?;
    }
    let v = Value::Inst(owner.clone());
    for name in ["shutdown_asyncgens", "shutdown_default_executor"] {
        let made = super::method(&v, name, &mut [])?;
        until_complete(owner.clone(), made).await?;
    }
    Ok(())
}
