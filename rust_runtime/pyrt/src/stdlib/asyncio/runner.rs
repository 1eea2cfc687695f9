//! `asyncio.run` and `asyncio.Runner` (`Lib/asyncio/runners.py`).
use super::base;
use super::callback::Cb;
use super::event_loop::{self, close_loop, data, until_complete};
use super::{base_event_loop, gather, policy, report, task};
use crate::error::{self, PyErr, runtime_error, value_error};
use crate::kinds::{self, Kind};
use crate::object::{Cell as Slot, Global, Head, Inst, NativeData, R, Ref, Value, native};
use crate::signals;
use crate::stdlib::contextvars;
use std::cell::Cell;
use std::ptr::NonNull;

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Created,
    Initialized,
    Closed,
}

/// The data of a `Runner`.
pub struct RunnerData {
    state: Cell<State>,
    debug: Slot,
    factory: Slot,
    owner: Slot,
    context: Slot,
    set_loop: Cell<bool>,
}
impl NativeData for RunnerData {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        for slot in [&self.factory, &self.owner, &self.context] {
            slot.get_ref(|v| v.traverse(visit));
        }
    }
}

fn of(v: &Value) -> R<&RunnerData> {
    native::<RunnerData>(v, "Runner")
}

fn new(debug: Value, factory: Value) -> RunnerData {
    RunnerData {
        state: Cell::new(State::Created),
        debug: Slot::field(debug),
        factory: Slot::field(factory),
        owner: Slot::field(Value::Unbound),
        context: Slot::field(Value::None),
        set_loop: Cell::new(false),
    }
}

/// `Runner(*, debug=None, loop_factory=None)`
pub fn __new__(class: &Value, debug: &Value, loop_factory: &Value) -> R {
    super::instance(class, new(debug.clone(), loop_factory.clone()))
}

impl RunnerData {
    fn init(&self) -> R<Ref<Inst>> {
        match self.state.get() {
            State::Closed => return Err(runtime_error("Runner is closed")),
            State::Initialized => return event_loop::expect(&self.owner.get()),
            State::Created => {}
        }
        let factory = self.factory.get();
        let owner = if factory.is_none() {
            let owner = policy::new_event_loop()?;
            if !self.set_loop.replace(true) {
                policy::set_event_loop(&owner)?;
            }
            event_loop::expect(&owner)?
        } else {
            event_loop::expect(&crate::call::call(&factory, &mut [])?)?
        };
        let debug = self.debug.get();
        if !debug.is_none() {
            super::method(&Value::Inst(owner.clone()), "set_debug", &mut [debug])?;
        }
        self.owner.set(Value::Inst(owner.clone()));
        self.context.set(contextvars::copy_context()?);
        self.state.set(State::Initialized);
        Ok(owner)
    }

    fn run(&self, coro: &Value, context: &Value) -> R {
        if !task::is_coroutine(coro) {
            return Err(value_error(format!(
                "a coroutine was expected, got {}",
                super::repr_text(coro)
            )));
        }
        if event_loop::running_opt().is_some() {
            let message = "Runner.run() cannot be called from a running event loop";
            return Err(runtime_error(message).holding(coro));
        }
        let owner = self.init()?;
        let context = if context.is_none() {
            self.context.get()
        } else {
            context.clone()
        };
        let main = event_loop::create(&owner, coro.clone(), Value::None, &context)?;
        let Some((task, _)) = base::fut(&main) else {
            return run_until(&owner, main);
        };
        if !signals::claim(on_interrupt) {
            return run_until(&owner, main);
        }
        *WATCHED.get() = Some((task.clone(), owner.clone(), 0));
        let result = run_until(&owner, main);
        signals::release();
        let watched = WATCHED.get().take();
        match (result, watched) {
            (Err(e), Some((task, _, 1..))) if base::is_cancelled(&e) => Err(interrupted(&task, e)?),
            (result, _) => result,
        }
    }

    fn close(&self) -> R<()> {
        if self.state.get() != State::Initialized {
            return Ok(());
        }
        let owner = event_loop::expect(&self.owner.get())?;
        let ended = shut_down(&owner);
        let unset = if self.set_loop.get() {
            policy::set_event_loop(&Value::None)
        } else {
            Ok(())
        };
        let closed = unset.and_then(|()| {
            event_loop::dispatch(&owner, "close", &mut [], || {
                close_loop(&owner)?;
                Ok(Value::None)
            })
        });
        self.owner.set(Value::Unbound);
        self.state.set(State::Closed);
        ended.and(closed).map(drop)
    }
}

/// The task that runs, its loop, and how often SIGINT came.
type Watched = (Ref<Inst>, Ref<Inst>, u32);
static WATCHED: Global<Option<Watched>> = Global::new(None);

/// `Runner._on_sigint`: the first SIGINT cancels the main task, the next ones raise KeyboardInterrupt.
fn on_interrupt() -> R<()> {
    if let Some((task, owner, count)) = WATCHED.get() {
        *count += 1;
        let (task, owner) = (task.clone(), owner.clone());
        if *count == 1 && !base::of(&task)?.done() {
            base::cancel(&task, &Value::None)?;
            return data(&owner)?.push(Cb::Nothing);
        }
    }
    Err(signals::interrupt())
}

/// What a main task that ended by cancellation after a SIGINT raises.
fn interrupted(task: &Ref<Inst>, cancelled: PyErr) -> R<PyErr> {
    let left = task::uncancel(&Value::Inst(task.clone()))?;
    if !matches!(left, Value::Int(0)) {
        return Ok(cancelled);
    }
    let saved = error::enter(&cancelled);
    let raised = signals::interrupt();
    error::leave(saved);
    Ok(raised)
}

/// `loop.run_until_complete(future)`
fn run_until(owner: &Ref<Inst>, future: Value) -> R {
    let own = || until_complete(owner, &future);
    event_loop::dispatch(owner, "run_until_complete", &mut [future.clone()], own)
}

/// Cancels what is left, closes async generators: each a run of the loop of its own.
fn shut_down(owner: &Ref<Inst>) -> R<()> {
    cancel_all(owner)?;
    let v = Value::Inst(owner.clone());
    let own = || base_event_loop::shutdown_asyncgens(&v);
    let made = event_loop::dispatch(owner, "shutdown_asyncgens", &mut [], own)?;
    run_until(owner, made)?;
    let own = || base_event_loop::shutdown_default_executor(&v);
    let made = event_loop::dispatch(owner, "shutdown_default_executor", &mut [], own)?;
    run_until(owner, made)?;
    Ok(())
}

fn cancel_all(owner: &Ref<Inst>) -> R<()> {
    let (left, outer) = cancel_left(owner)?;
    if let Some(outer) = outer {
        run_until(owner, outer)?;
        report_left(owner, &left)?;
    }
    Ok(())
}

/// Cancels the tasks that are left: they, and what waits for all of them.
pub(super) fn cancel_left(owner: &Ref<Inst>) -> R<(Vec<Ref<Inst>>, Option<Value>)> {
    let d = data(owner)?;
    if d.has_no_tasks() {
        return Ok((Vec::new(), None));
    }
    if cfg!(target_family = "wasm") {
        // Elsewhere a second SIGINT leaves the main task.
        kinds::require(Kind::Task);
    }
    let left = d.tasks();
    for t in &left {
        base::cancel(t, &Value::None)?;
    }
    let outer = gather::gather_values(left.iter().cloned().map(Value::Inst).collect(), true)?;
    Ok((left, Some(Value::Inst(outer))))
}

/// Reports what the cancelled tasks raised.
pub(super) fn report_left(owner: &Ref<Inst>, left: &[Ref<Inst>]) -> R<()> {
    for t in left {
        if let Some(e) = base::error_of(base::of(t)?) {
            let message = "unhandled exception during asyncio.run() shutdown";
            report::call_handler(
                owner,
                message,
                Some(&e),
                vec![("task", Value::Inst(t.clone()))],
            )?;
        }
    }
    Ok(())
}

/// `asyncio.run(main, *, debug=None)`
pub fn run_main(main: &Value, debug: &Value) -> R {
    if event_loop::running_opt().is_some() {
        let message = "asyncio.run() cannot be called from a running event loop";
        return Err(runtime_error(message).holding(main));
    }
    let runner = new(debug.clone(), Value::None);
    runner.init()?;
    let result = runner.run(main, &Value::None);
    let saved = result.as_ref().err().map(error::enter); // tasks that are left are cancelled while it is handled
    let closed = runner.close();
    if let Some(saved) = saved {
        error::leave(saved);
    }
    closed.and(result)
}

/// `runner.run(coro, *, context=None)`
pub fn run(v: &Value, coro: &Value, context: &Value) -> R {
    of(v)?.run(coro, context)
}

/// `runner.close()`
pub fn close(v: &Value) -> R {
    of(v)?.close()?;
    Ok(Value::None)
}

/// `runner.get_loop()`
pub fn get_loop(v: &Value) -> R {
    Ok(Value::Inst(of(v)?.init()?))
}

/// `runner.__enter__()`
pub fn __enter__(v: &Value) -> R {
    of(v)?.init()?;
    Ok(v.clone())
}

/// `runner.__exit__(…)`
pub fn __exit__(v: &Value, _class: &Value, _exc: &Value, _tb: &Value) -> R {
    close(v)
}
