//! What the loop runs: an enum, so that a hop of a task allocates nothing.
use super::base::{self, Done};
use super::event_loop;
use super::net::watch::{Later, Watch};
use super::{report, slow, task, timeout, wait};
use crate::call::call;
use crate::error::{PyErr, classes};
use crate::object::{Inst, R, Ref, Value};
use crate::stdlib::contextvars::{Ctx, leave};
use std::cell::Cell;
use std::rc::Rc;
use wasi_async::event_loop::{Callback, Never};

/// A call of the program: `call_soon(f, *args)`.
pub struct Call {
    /// The function.
    pub f: Value,
    /// Its arguments.
    pub args: Vec<Value>,
    /// The context in which it runs.
    pub ctx: Ctx,
    /// The loop, for its exception handler.
    pub event_loop: Ref<Inst>,
}

/// A callback in the loop.
pub enum Cb {
    /// A step of a task.
    Step(Ref<Inst>),
    /// A step of a task that throws into it.
    Throw(Ref<Inst>, PyErr),
    /// The future is done that the task waits for.
    Wakeup(Ref<Inst>, Ref<Inst>),
    /// A done callback of the runtime.
    Done(Rc<dyn Done>, Ref<Inst>),
    /// A done callback of the program.
    FutureCall(Rc<(Value, Cell<Option<Ctx>>)>, Ref<Inst>),
    /// `call_soon`, `call_later`, `call_at`.
    Call(Box<Call>),
    /// Sets a waiter's result unless it is done.
    Release(Ref<Inst>, Value),
    /// The deadline of `asyncio.timeout`.
    Timeout(Ref<Inst>),
    /// The deadline of `as_completed`.
    Expired(Rc<wait::Completed>),
    /// `loop.create_task(coroutine)`, for the loop's finaliser hook.
    Create(Ref<Inst>, Value),
    /// What another thread had called (`call_soon_threadsafe`), with the loop.
    FromThread(Box<dyn FnOnce() -> R<()>>, Ref<Inst>),
    /// A descriptor is ready.
    Ready(Watch),
    /// A call of the runtime's own.
    Later(Box<Later>),
    /// Makes the loop go on with its next pass.
    Nothing,
}

impl From<Never> for Cb {
    fn from(never: Never) -> Self {
        match never {}
    }
}

/// Whether an exception leaves the loop at once.
pub fn is_interrupt(e: &PyErr) -> bool {
    e.is(&classes::keyboard_interrupt()) || e.is(&classes::system_exit())
}

impl Callback for Cb {
    type Interrupt = PyErr;

    fn woken() -> Result<(), PyErr> {
        crate::signals::check()
    }

    fn run(self) -> Result<(), PyErr> {
        if slow::is_watching() {
            return slow::run(self);
        }
        self.call()
    }
}

impl Cb {
    /// `Handle._run`
    ///
    /// # Errors
    /// KeyboardInterrupt and SystemExit.
    pub(super) fn call(self) -> Result<(), PyErr> {
        match self {
            Cb::Step(task) => {
                let r = task::step(&task, None);
                guard(r, &task, "TaskStepMethWrapper")
            }
            Cb::Throw(task, e) => {
                let r = task::step(&task, Some(e));
                guard(r, &task, "TaskStepMethWrapper")
            }
            Cb::Wakeup(task, future) => {
                let r = task::wake_up(&task, future);
                guard(r, &task, "Task.task_wakeup")
            }
            Cb::Done(done, future) => {
                let r = done.call(&future);
                guard(r, &future, done.shown())
            }
            Cb::FutureCall(entry, future) => {
                report::require();
                let ctx = entry.1.take().unwrap_or_else(Ctx::copy);
                let owner = base::of(&future).and_then(base::Fut::event_loop);
                let mut args = vec![Value::Inst(future)];
                run_call(&entry.0, &mut args, ctx, owner)
            }
            Cb::Call(call) => {
                report::require();
                let Call {
                    f,
                    mut args,
                    ctx,
                    event_loop,
                } = *call;
                run_call(&f, &mut args, ctx, Ok(event_loop))
            }
            Cb::Release(waiter, v) => {
                let r = base::release(&waiter, v);
                guard(r, &waiter, "_set_result_unless_cancelled")
            }
            Cb::Timeout(object) => {
                report::require();
                timeout::expire(&object)
            }
            Cb::Expired(completed) => {
                report::require();
                completed.expire()
            }
            Cb::FromThread(f, event_loop) => {
                report::require();
                match f() {
                    Ok(()) => Ok(()),
                    Err(e) if is_interrupt(&e) => Err(e),
                    Err(e) => report::callback_failed(&event_loop, "_set_state()", &e, Value::None),
                }
            }
            Cb::Ready(watch) => {
                report::require();
                watch.run()
            }
            Cb::Later(later) => {
                report::require();
                later.run()
            }
            Cb::Nothing => Ok(()),
            Cb::Create(event_loop, coroutine) => {
                report::require();
                match event_loop::create(&event_loop, coroutine, Value::None, &Value::None) {
                    Ok(_) => Ok(()),
                    Err(e) if is_interrupt(&e) => Err(e),
                    Err(e) => report::callback_failed(
                        &event_loop,
                        "BaseEventLoop.create_task()",
                        &e,
                        Value::None,
                    ),
                }
            }
        }
    }
}

/// Reports what a callback of the runtime raised.
fn guard(r: R<()>, owner: &Ref<Inst>, shown: &str) -> Result<(), PyErr> {
    match r {
        Ok(()) => Ok(()),
        Err(e) if is_interrupt(&e) => Err(e),
        Err(e) => {
            let event_loop = base::of(owner).and_then(base::Fut::event_loop)?;
            report::callback_failed(&event_loop, &format!("{shown}()"), &e, Value::None)
        }
    }
}

/// `context.run(f, *args)`
pub fn run_in(f: &Value, args: &mut [Value], ctx: Ctx) -> R {
    let saved = ctx.enter()?;
    let r = call(f, args);
    drop(leave(saved));
    r
}

/// `Handle._run`
fn run_call(f: &Value, args: &mut [Value], ctx: Ctx, owner: R<Ref<Inst>>) -> Result<(), PyErr> {
    let shown: Vec<Value> = args.to_vec();
    let saved = match ctx.enter() {
        Ok(saved) => saved,
        Err(e) => {
            return report::callback_failed(
                &owner?,
                &report::format_callback(f, &shown),
                &e,
                Value::None,
            );
        }
    };
    let r = call(f, args);
    drop(leave(saved));
    match r {
        Ok(v) => {
            drop(v);
            Ok(())
        }
        Err(e) if is_interrupt(&e) => Err(e),
        Err(e) => {
            let event_loop = owner?;
            let handle = super::handle::shown_handle(f, &shown, &event_loop);
            report::callback_failed(&event_loop, &report::format_callback(f, &shown), &e, handle)
        }
    }
}
