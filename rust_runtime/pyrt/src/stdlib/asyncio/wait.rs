//! `sleep`, `wait`, `wait_for` (3.11: with a task) and `as_completed` (`Lib/asyncio/tasks.py`).
use super::await_::{await_any, await_future};
use super::base::{self, Done, DoneCb, fut, is_cancelled};
use super::callback::Cb;
use super::event_loop;
use super::queue;
use super::timer::{self, Cancelling};
use crate::error::{self, PyErr, classes, type_error, value_error};
use crate::object::{Inst, Leaf, R, Ref, Set, Value, coro_new, gen_new, tuple};
use crate::ops::{repr_or, type_name};
use std::cell::{Cell, RefCell};
use std::hash::BuildHasherDefault;
use std::rc::Rc;

fn release_later(
    event_loop: &Ref<Inst>,
    delay: &Value,
    waiter: &Ref<Inst>,
    v: Value,
) -> R<Cancelling> {
    timer::later(event_loop, delay, Cb::Release(waiter.clone(), v)).map(Cancelling)
}

/// `await asyncio.sleep(delay, result)`
///
/// # Errors
/// What is thrown into it.
pub async fn sleep_for(delay: Value, result: Value) -> R {
    if super::compared(&delay, "<=")? <= 0.0 {
        Leaf::yield_(Value::None).await?;
        return Ok(result);
    }
    let event_loop = event_loop::running()?;
    let waiter = base::new_future(&event_loop);
    let _timer = release_later(&event_loop, &delay, &waiter, result)?;
    await_future(waiter).await
}

/// `asyncio.sleep(delay, result=None)`
pub fn sleep(delay: &Value, result: &Value) -> R {
    Ok(coro_new(
        &super::SLEEP,
        sleep_for(delay.clone(), result.clone()),
    ))
}

struct Release(Ref<Inst>);
impl Done for Release {
    fn call(&self, _: &Ref<Inst>) -> R<()> {
        base::release(&self.0, Value::None)
    }
    fn shown(&self) -> &'static str {
        "_release_waiter"
    }
}

/// Cancels the future and waits until it is done.
async fn cancel_and_wait(future: &Ref<Inst>) -> R<()> {
    let waiter = base::running_future()?;
    let done: Rc<dyn Done> = Rc::new(Release(waiter.clone()));
    base::add_callback(future, DoneCb::Native(done.clone()))?;
    let r = match base::cancel(future, &Value::None) {
        Ok(_) => await_future(waiter).await,
        Err(e) => Err(e),
    };
    base::remove_native(future, &done)?;
    r.map(drop)
}

/// `raise TimeoutError() from exc` where the outcome is a CancelledError.
fn timed_out(outcome: R) -> R {
    outcome.map_err(|e| {
        if is_cancelled(&e) {
            timeout_from(&e)
        } else {
            e
        }
    })
}

/// A TimeoutError with a cause.
pub fn timeout_from(cause: &PyErr) -> PyErr {
    let e = PyErr::new(classes::timeout_error(), vec![]);
    e.data().cause.set(cause.value());
    e.data().context.set(cause.value());
    e.data().suppress.set(true);
    e
}

/// `await asyncio.wait_for(awaitable, timeout)`
///
/// # Errors
/// What the awaitable raises; TimeoutError; what is thrown into it.
pub async fn wait_for_(awaitable: Value, timeout: Value) -> R {
    let event_loop = event_loop::running()?;
    if timeout.is_none() {
        return await_any(awaitable).await;
    }
    if super::compared(&timeout, "<=")? <= 0.0 {
        let made = super::ensure(&awaitable, Some(&event_loop))?;
        let Some((future, f)) = fut(&made) else {
            return Err(type_error("a Future was expected"));
        };
        if f.done() {
            return base::result(f);
        }
        cancel_and_wait(future).await?;
        return timed_out(base::result(f));
    }
    let waiter = base::new_future(&event_loop);
    let _timer = release_later(&event_loop, &timeout, &waiter, Value::None)?;
    let done: Rc<dyn Done> = Rc::new(Release(waiter.clone()));
    let made = super::ensure(&awaitable, Some(&event_loop))?;
    drop(awaitable);
    let Some((future, f)) = fut(&made) else {
        return Err(type_error("a Future was expected"));
    };
    base::add_callback(future, DoneCb::Native(done.clone()))?;
    match await_future(waiter).await {
        Err(e) if is_cancelled(&e) => {
            let saved = error::enter(&e); // what is raised from here has it as its context
            let ended = if f.done() {
                base::result(f)
            } else {
                base::remove_native(future, &done)?;
                cancel_and_wait(future).await.and(Err(e))
            };
            error::leave(saved);
            ended
        }
        Err(e) => Err(e),
        Ok(_) if f.done() => base::result(f),
        Ok(_) => {
            base::remove_native(future, &done)?;
            cancel_and_wait(future).await?;
            timed_out(base::result(f))
        }
    }
}

/// `asyncio.wait_for(fut, timeout)`
pub fn wait_for(awaitable: &Value, timeout: &Value) -> R {
    Ok(coro_new(
        &super::WAIT_FOR,
        wait_for_(awaitable.clone(), timeout.clone()),
    ))
}

#[derive(Clone, Copy, PartialEq)]
enum When {
    FirstCompleted,
    FirstException,
    AllCompleted,
}

struct OneDone {
    waiter: Ref<Inst>,
    left: Cell<usize>,
    when: When,
    timer: RefCell<Option<Rc<Cancelling>>>,
}
impl Done for OneDone {
    fn call(&self, future: &Ref<Inst>) -> R<()> {
        self.left.set(self.left.get().saturating_sub(1));
        let enough = self.left.get() == 0
            || self.when == When::FirstCompleted
            || self.when == When::FirstException && base::error_of(base::of(future)?).is_some();
        if !enough {
            return Ok(());
        }
        let timer = self.timer.take();
        if let Some(timer) = &timer {
            timer.0.cancel()?;
        }
        base::release(&self.waiter, Value::None)
    }
    fn shown(&self) -> &'static str {
        "_wait.<locals>._on_completion"
    }
}

/// The distinct futures of an argument, in order of first appearance.
fn distinct(values: Vec<Value>) -> Vec<Value> {
    let mut seen =
        crate::quick::Set::with_capacity_and_hasher(values.len(), BuildHasherDefault::default());
    values
        .into_iter()
        .filter(|v| seen.insert(v.head().map_or(0, |h| h.as_ptr() as usize)))
        .collect()
}

/// `await asyncio.wait(fs, timeout=…, return_when=…)`: a tuple of two sets.
///
/// # Errors
/// TypeError and ValueError of the arguments; what is thrown into it.
pub async fn wait_(fs: Value, timeout: Value, return_when: Value) -> R {
    if fut(&fs).is_some() || super::task::is_coroutine(&fs) {
        let class = type_name(&fs);
        let class = class.rsplit('.').next().unwrap_or_default();
        return Err(type_error(format!("expect a list of futures, not {class}")).holding(&fs));
    }
    let values = super::collect(&fs)?;
    if values.is_empty() {
        return Err(value_error("Set of Tasks/Futures is empty."));
    }
    let when = match return_when.as_str() {
        Some("FIRST_COMPLETED") => When::FirstCompleted,
        Some("FIRST_EXCEPTION") => When::FirstException,
        Some("ALL_COMPLETED") => When::AllCompleted,
        _ => {
            let shown = super::text(&return_when)?;
            return Err(value_error(format!(
                "Invalid return_when value: {}",
                shown.as_str().unwrap_or_default()
            )));
        }
    };
    let values = distinct(values);
    if values.iter().any(super::task::is_coroutine) {
        let message = "Passing coroutines is forbidden, use tasks explicitly.";
        return Err(type_error(message).holding(&tuple(values)));
    }
    let event_loop = event_loop::running()?;
    let mut futures = Vec::with_capacity(values.len());
    for v in &values {
        let Some((future, _)) = fut(v) else {
            let text = format!(
                "'{}' object has no attribute 'add_done_callback'",
                type_name(v)
            );
            return Err(error::attribute_error(text));
        };
        futures.push(future.clone());
    }
    drop(values);
    wait_all(&event_loop, &futures, &timeout, when).await?;
    let (done, pending): (Vec<Ref<Inst>>, Vec<Ref<Inst>>) = futures
        .into_iter()
        .partition(|f| base::of(f).is_ok_and(base::Fut::done));
    let set = |items: Vec<Ref<Inst>>| {
        Set::from_items(items.into_iter().map(Value::Inst), false).map(Value::Set)
    };
    Ok(tuple(vec![set(done)?, set(pending)?]))
}

async fn wait_all(
    event_loop: &Ref<Inst>,
    futures: &[Ref<Inst>],
    timeout: &Value,
    when: When,
) -> R<()> {
    let waiter = base::new_future(event_loop);
    let timer = match timeout {
        Value::None => None,
        v => Some(Rc::new(release_later(event_loop, v, &waiter, Value::None)?)),
    };
    let one = OneDone {
        waiter: waiter.clone(),
        left: Cell::new(futures.len()),
        when,
        timer: RefCell::new(timer.clone()),
    };
    let one: Rc<dyn Done> = Rc::new(one);
    for f in futures {
        base::add_callback(f, DoneCb::Native(one.clone()))?;
    }
    let r = await_future(waiter).await;
    if let Some(timer) = &timer {
        timer.0.cancel()?;
    }
    for f in futures {
        base::remove_native(f, &one)?;
    }
    r.map(drop)
}

/// `asyncio.wait(fs, *, timeout=None, return_when=ALL_COMPLETED)`
pub fn wait(fs: &Value, timeout: &Value, return_when: &Value) -> R {
    Ok(coro_new(
        &super::WAIT,
        wait_(fs.clone(), timeout.clone(), return_when.clone()),
    ))
}

/// What `as_completed` and its callbacks share.
pub struct Completed {
    todo: RefCell<Vec<Ref<Inst>>>,
    done: Value,
    timer: RefCell<Option<Cancelling>>,
    entry: RefCell<Option<Rc<dyn Done>>>,
}
struct CompletedOne(Rc<Completed>);
impl Done for CompletedOne {
    fn call(&self, future: &Ref<Inst>) -> R<()> {
        let shared = &self.0;
        let found = shared.todo.borrow().iter().position(|f| f.is(future));
        let Some(at) = found else { return Ok(()) };
        let taken = shared.todo.borrow_mut().remove(at);
        queue::put_nowait(&shared.done, &Value::Inst(taken))?;
        if shared.todo.borrow().is_empty() {
            let timer = shared.timer.take();
            drop((timer, shared.entry.take()));
        }
        Ok(())
    }
    fn shown(&self) -> &'static str {
        "as_completed.<locals>._on_completion"
    }
}
impl Completed {
    /// The deadline: whoever waits gets a TimeoutError.
    pub fn expire(&self) -> R<()> {
        let todo = self.todo.take();
        let entry = self.entry.take();
        for f in &todo {
            if let Some(entry) = &entry {
                base::remove_native(f, entry)?;
            }
            queue::put_nowait(&self.done, &Value::None)?;
        }
        Ok(())
    }
}

async fn wait_for_one(shared: Rc<Completed>) -> R {
    let v = queue::get_(shared.done.clone()).await?;
    match fut(&v) {
        Some((_, f)) => base::result(f),
        None => Err(PyErr::new(classes::timeout_error(), vec![])),
    }
}

async fn as_completed_(fs: Value, timeout: Value) -> R {
    if fut(&fs).is_some()
        || super::task::is_coroutine(&fs)
            && !matches!(&fs, Value::Gen(g) if g.kind == crate::object::Kind::Generator)
    {
        let class = type_name(&fs);
        let class = class.rsplit('.').next().unwrap_or_default();
        return Err(type_error(format!(
            "expect an iterable of futures, not {class}"
        )));
    }
    let done = queue::make(0)?;
    let event_loop = event_loop::get()?;
    let mut todo = Vec::new();
    for v in distinct(super::collect(&fs)?) {
        match super::ensure(&v, Some(&event_loop))? {
            Value::Inst(i) => todo.push(i),
            other => {
                return Err(type_error(format!(
                    "a Future was expected, not {}",
                    repr_or(&other)
                )));
            }
        }
    }
    let n = todo.len();
    let shared = Rc::new(Completed {
        todo: RefCell::new(todo.clone()),
        done,
        timer: RefCell::default(),
        entry: RefCell::default(),
    });
    let entry: Rc<dyn Done> = Rc::new(CompletedOne(shared.clone()));
    *shared.entry.borrow_mut() = Some(entry.clone());
    for f in &todo {
        base::add_callback(f, DoneCb::Native(entry.clone()))?;
    }
    drop((todo, entry));
    if n > 0 && !timeout.is_none() {
        let timer = timer::later(&event_loop, &timeout, Cb::Expired(shared.clone()))?;
        *shared.timer.borrow_mut() = Some(Cancelling(timer));
    }
    for _ in 0..n {
        Leaf::yield_(coro_new(&super::WAIT_FOR_ONE, wait_for_one(shared.clone()))).await?;
    }
    Ok(Value::None)
}

/// `asyncio.as_completed(fs, *, timeout=None)`: a generator of coroutines.
pub fn as_completed(fs: &Value, timeout: &Value) -> R {
    Ok(gen_new(
        &super::AS_COMPLETED,
        as_completed_(fs.clone(), timeout.clone()),
    ))
}
