//! `asyncio.Task`: the step (`Modules/_asynciomodule.c: task_step_impl`), waking, cancelling, and the methods of the type.
use super::await_;
use super::base::{self, DoneCb, Fut, Kind, State};
use super::callback::{Cb, is_interrupt};
use super::event_loop;
use super::report;
use crate::error::{self, PyErr, runtime_error, type_error};
use crate::generated::asyncio as types;
use crate::object::{
    self, Cell as Slot, Global, Head, Inst, Msg, R, Ref, Step, Value, boolean, str,
};
use crate::ops::repr_or;
use crate::stdlib::contextvars::{Ctx, leave};
use std::cell::Cell;
use std::ptr::NonNull;

/// What a task is besides a future.
pub struct TaskPart {
    /// The coroutine.
    pub coro: Slot,
    name: Slot,
    must_cancel: Cell<bool>,
    num_cancels: Cell<i64>,
    /// What it waits for: a future, or Unbound.
    pub waiter: Slot,
    ctx: Cell<Option<Ctx>>,
    /// Place in the loop's list of pending tasks.
    pub slot: Cell<usize>,
    /// `_log_destroy_pending`
    pub log_destroy: Cell<bool>,
}

/// The task that is being stepped.
static CURRENT: Global<Option<Ref<Inst>>> = Global::new(None);

/// Where the task that runs is kept.
pub fn current_slot() -> &'static mut Option<Ref<Inst>> {
    CURRENT.get()
}
static NAMES: Global<i64> = Global::new(0);

/// Puts another task in the place of the one that is being stepped.
pub fn set_current(task: Option<Ref<Inst>>) {
    let old = std::mem::replace(CURRENT.get(), task);
    drop(old);
}

/// The task that is being stepped, if any.
pub fn current() -> Option<Ref<Inst>> {
    CURRENT.get().clone()
}

impl TaskPart {
    fn empty() -> TaskPart {
        TaskPart {
            coro: Slot::field(Value::Unbound),
            name: Slot::field(Value::Unbound),
            must_cancel: Cell::new(false),
            num_cancels: Cell::new(0),
            waiter: Slot::field(Value::Unbound),
            ctx: Cell::new(None),
            slot: Cell::new(usize::MAX),
            log_destroy: Cell::new(true),
        }
    }
    /// Visits what it holds.
    pub fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        for slot in [&self.coro, &self.name, &self.waiter] {
            slot.get_ref(|v| v.traverse(visit));
        }
        let ctx = self.ctx.take();
        if let Some(ctx) = &ctx {
            ctx.traverse(visit);
        }
        self.ctx.set(ctx);
    }
    /// `Task.get_name()`
    pub fn name(&self) -> Value {
        match self.name.get() {
            Value::Int(n) => str(&format!("Task-{n}")),
            Value::Unbound => Value::None,
            v => v,
        }
    }
    /// `Task.cancelling()`
    pub fn cancelling(&self) -> i64 {
        self.num_cancels.get()
    }
    /// From now on the task waits for this future; a cancellation that came meanwhile goes on to it.
    ///
    /// # Errors
    /// What the future's `cancel` raises.
    pub fn wait_for(&self, waited: &Value, f: &Fut) -> R<()> {
        self.waiter.set(waited.clone());
        if let (true, Value::Inst(future)) = (self.must_cancel.get(), waited) {
            let message = f.cancel_message.get();
            if base::cancel(future, &message)? {
                self.must_cancel.set(false);
            }
        }
        Ok(())
    }
    /// `Task.uncancel()`
    pub fn uncancel(&self) -> i64 {
        let n = self.num_cancels.get();
        if n > 0 {
            self.num_cancels.set(n - 1);
        }
        self.num_cancels.get()
    }
}

/// Whether `asyncio.iscoroutine` says so.
pub fn is_coroutine(v: &Value) -> bool {
    match v {
        Value::Gen(g) => g.kind != object::Kind::AsyncGenerator,
        Value::Inst(i) if i.native::<super::agen::Closing>().is_some() => true,
        Value::Inst(_) => ["__await__", "send", "throw", "close"]
            .iter()
            .all(|name| crate::types::special(v, name).is_some()),
        _ => false,
    }
}

/// A new task of this loop, with its first step scheduled.
pub fn spawn(event_loop: &Ref<Inst>, coro: Value, name: &Value, context: &Value) -> R<Ref<Inst>> {
    let task = Inst::new(
        types::task(),
        Some(Box::new(Fut::new(
            Value::Inst(event_loop.clone()),
            Kind::Task(TaskPart::empty()),
        ))),
    );
    start(&task, event_loop, coro, name, context)?;
    Ok(task)
}

/// `Task.__init__` behind the check of its arguments.
fn start(
    task: &Ref<Inst>,
    event_loop: &Ref<Inst>,
    coro: Value,
    name: &Value,
    context: &Value,
) -> R<()> {
    let f = base::of(task)?;
    let part = part(f)?;
    if !is_coroutine(&coro) {
        part.log_destroy.set(false);
        return Err(type_error(format!(
            "a coroutine was expected, got {}",
            repr_or(&coro)
        )));
    }
    part.coro.set(coro);
    part.name.set(match name {
        Value::None | Value::Unbound => {
            let n = NAMES.get();
            *n += 1;
            Value::Int(*n)
        }
        v => super::text(v)?,
    });
    part.ctx.set(Some(Ctx::of(context)));
    let data = event_loop::data(event_loop)?;
    data.push(Cb::Step(task.clone()))?;
    data.register(task, part);
    Ok(())
}

fn part(f: &Fut) -> R<&TaskPart> {
    f.task().ok_or_else(|| type_error("a Task was expected"))
}

fn finish(f: &Fut, part: &TaskPart) -> R<()> {
    let event_loop = f.event_loop()?;
    drop(event_loop::data(&event_loop)?.unregister(part));
    Ok(())
}

/// The future is done that the task waited for: its exception is thrown into the task, else the task goes on.
pub fn wake_up(task: &Ref<Inst>, future: Ref<Inst>) -> R<()> {
    let Some(f) = future.native::<Fut>() else {
        return step(task, super::duck::outcome(&future));
    };
    let thrown = match f.state() {
        State::Finished => None,
        State::Failed => Some(base::failure(f)),
        _ => Some(error::raise(&base::make_cancelled(f).value())), // in the context of what is handled around the loop
    };
    drop(future);
    step(task, thrown)
}

/// One step of a task.
///
/// # Errors
/// KeyboardInterrupt and SystemExit, and what the loop raises when it is closed.
pub fn step(task: &Ref<Inst>, thrown: Option<PyErr>) -> R<()> {
    let f = base::of(task)?;
    let part = part(f)?;
    if f.done() {
        let shown = repr_or(&Value::Inst(task.clone()));
        let text = format!(
            "__step(): already done: {shown} {}",
            thrown.map_or("None".to_owned(), |e| repr_or(&e.value()))
        );
        return Err(PyErr::msg(types::invalid_state_error(), text));
    }
    let thrown = if part.must_cancel.replace(false) {
        Some(
            thrown
                .filter(base::is_cancelled)
                .unwrap_or_else(|| base::make_cancelled(f)),
        )
    } else {
        thrown
    };
    drop(part.waiter.replace(Value::Unbound));
    let coro = part.coro.get();
    let saved = part.ctx.take().unwrap_or_else(Ctx::copy).enter()?;
    let before = CURRENT.get().replace(task.clone());
    let outcome = await_::step(&coro, thrown.map_or(Msg::Send(Value::None), Msg::Throw));
    let result = match outcome {
        Ok(Step::Yield(v)) => wait_for(task, f, part, v),
        Ok(Step::Return(v)) => returned(task, f, part, v),
        Err(e) => raised(task, f, part, &e),
    };
    let ended = std::mem::replace(CURRENT.get(), before);
    part.ctx.set(Some(leave(saved)));
    drop(ended);
    drop(coro);
    result
}

fn returned(task: &Ref<Inst>, f: &Fut, part: &TaskPart, v: Value) -> R<()> {
    finish(f, part)?;
    if part.must_cancel.replace(false) {
        drop(v);
        let message = f.cancel_message.get();
        base::cancel_plain(task, f, &message)?;
        return Ok(());
    }
    base::set_result(task, v)
}

fn raised(task: &Ref<Inst>, f: &Fut, part: &TaskPart, e: &PyErr) -> R<()> {
    finish(f, part)?;
    if base::is_cancelled(e) {
        f.keep_cancelled(e);
        base::cancel_plain(task, f, &Value::None)?;
        return Ok(());
    }
    base::set_error(task, e)?;
    if is_interrupt(e) {
        Err(e.clone())
    } else {
        Ok(())
    }
}

/// The coroutine handed something out: what it waits for.
fn wait_for(task: &Ref<Inst>, f: &Fut, part: &TaskPart, v: Value) -> R<()> {
    let Some((future, waited)) = base::fut(&v) else {
        if v.is_none() {
            return f.push(Cb::Step(task.clone()));
        }
        if super::duck::wait_for(task, f, part, &v)? {
            return Ok(());
        }
        let (me, got) = (repr_or(&Value::Inst(task.clone())), repr_or(&v));
        return again(
            task,
            f,
            match &v {
                Value::Gen(g) if g.kind == object::Kind::Generator => {
                    format!(
                        "yield was used instead of yield from for generator in task {me} with {got}"
                    )
                }
                _ => format!("Task got bad yield: {got}"),
            },
        );
    };
    if future.is(task) {
        let me = repr_or(&v);
        return again(task, f, format!("Task cannot await on itself: {me}"));
    }
    if !f.same_loop(waited) {
        let (me, got) = (repr_or(&Value::Inst(task.clone())), repr_or(&v));
        return again(
            task,
            f,
            format!("Task {me} got Future {got} attached to a different loop"),
        );
    }
    if !waited.blocking.replace(false) {
        let (me, got) = (repr_or(&Value::Inst(task.clone())), repr_or(&v));
        return again(
            task,
            f,
            format!("yield was used instead of yield from in task {me} with {got}"),
        );
    }
    match event_loop::replaced(future, "add_done_callback")? {
        Some(own) => {
            let wake = super::timer::object(Cb::Wakeup(task.clone(), future.clone()));
            drop(crate::call::call(&own, &mut [wake])?);
        }
        None => base::add_callback(future, DoneCb::Wakeup(task.clone()))?,
    }
    part.wait_for(&v, f)
}

/// The next step throws a RuntimeError.
pub fn again(task: &Ref<Inst>, f: &Fut, text: String) -> R<()> {
    f.push(Cb::Throw(task.clone(), runtime_error(text)))
}

/// `Task.cancel`: asks what it waits for first, else marks the task.
pub fn cancel_task(f: &Fut, part: &TaskPart, message: &Value) -> R<bool> {
    f.log_traceback.set(false);
    if f.done() {
        return Ok(false);
    }
    part.num_cancels.set(part.num_cancels.get() + 1);
    if let Value::Inst(waiter) = part.waiter.get()
        && base::cancel(&waiter, message)?
    {
        return Ok(true);
    }
    part.must_cancel.set(true);
    f.cancel_message.set(message.clone());
    Ok(true)
}

fn this(v: &Value) -> R<(&Ref<Inst>, &Fut, &TaskPart)> {
    match base::fut(v) {
        Some((i, f)) => part(f).map(|p| (i, f, p)),
        None => Err(type_error("a Task was expected")),
    }
}

/// `Task.__new__`
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    let Value::Class(c) = class else {
        return Err(type_error("Task.__new__(X): X is not a type object"));
    };
    let data = Fut::new(Value::Unbound, Kind::Task(TaskPart::empty()));
    Ok(Inst::with(c, data))
}

/// `Task(coro, *, loop=None, name=None, context=None)`
pub fn __init__(v: &Value, coro: &Value, event_loop: &Value, name: &Value, context: &Value) -> R {
    let (task, f, _) = this(v)?;
    let owner = if event_loop.is_none() {
        event_loop::get()?
    } else {
        event_loop::expect(event_loop)?
    };
    f.set_loop(Value::Inst(owner.clone()));
    start(task, &owner, coro.clone(), name, context)?;
    Ok(Value::None)
}

/// `task.cancel(msg=None)`
pub fn cancel(v: &Value, msg: &Value) -> R {
    let (_, f, part) = this(v)?;
    let _depth = error::depth()?;
    Ok(boolean(cancel_task(f, part, msg)?))
}

/// `task.uncancel()`
pub fn uncancel(v: &Value) -> R {
    Ok(Value::Int(this(v)?.2.uncancel()))
}

/// `task.cancelling()`
pub fn cancelling(v: &Value) -> R {
    Ok(Value::Int(this(v)?.2.cancelling()))
}

/// `task.get_name()`
pub fn get_name(v: &Value) -> R {
    Ok(this(v)?.2.name())
}

/// `task.set_name(value)`
pub fn set_name(v: &Value, value: &Value) -> R {
    this(v)?.2.name.set(super::text(value)?);
    Ok(Value::None)
}

/// `task.get_coro()`
pub fn get_coro(v: &Value) -> R {
    Ok(this(v)?.2.coro.get())
}

/// `task.set_result`: tasks have none.
pub fn set_result(_v: &Value, _result: &Value) -> R {
    Err(runtime_error("Task does not support set_result operation"))
}

/// `task.set_exception`: tasks have none.
pub fn set_exception(_v: &Value, _exception: &Value) -> R {
    Err(runtime_error(
        "Task does not support set_exception operation",
    ))
}

/// `task._log_destroy_pending`
pub fn _log_destroy_pending(v: &Value) -> R {
    Ok(boolean(this(v)?.2.log_destroy.get()))
}

/// `task._fut_waiter`
pub fn _fut_waiter(v: &Value) -> R {
    Ok(this(v)?.2.waiter.get_ref(|w| {
        if w.is_unbound() {
            Value::None
        } else {
            w.clone()
        }
    }))
}

/// `repr(task)`
pub fn __repr__(v: &Value) -> R {
    let (task, f, part) = this(v)?;
    report::task_repr(task, f, part)
}

/// `task._must_cancel`
pub fn _must_cancel(v: &Value) -> R {
    Ok(boolean(this(v)?.2.must_cancel.get()))
}

/// `task._coro`
pub fn _coro(v: &Value) -> R {
    get_coro(v)
}

/// `task.get_stack(*, limit=None)`
pub fn get_stack(v: &Value, limit: &Value) -> R {
    let (_, f, part) = this(v)?;
    super::stack::get(f, part, limit)
}

/// `task.print_stack(*, limit=None, file=None)`
pub fn print_stack(v: &Value, limit: &Value, file: &Value) -> R {
    let (task, f, part) = this(v)?;
    super::stack::print_all(task, f, part, limit, file)
}
