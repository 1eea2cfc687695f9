//! Executors and other threads: `run_in_executor`, `to_thread`, `wrap_future`, `run_coroutine_threadsafe`
//! (`Lib/asyncio/base_events.py`, `threads.py`, `futures.py: _chain_future`).
use super::base::{self, Done, DoneCb};
use super::callback::{self, Cb};
use super::event_loop::{self, data, expect};
use super::{TO_THREAD, await_, task};
use crate::call::call_kw;
use crate::error::{PyErr, runtime_error, type_error};
use crate::generated::{asyncio as types, concurrent_futures, functools};
use crate::green;
use crate::object::{BoxFut, Class, Inst, Method, R, Ref, Value, boolean, coro_new, intern, str};
use crate::ops;
use crate::stdlib::concurrent_futures::{executor, future};
use crate::stdlib::contextvars;
use crate::stdlib::support::{items, method, pairs};
use crate::stdlib::threading::thread;
use std::rc::Rc;

/// `loop.run_in_executor(executor, func, *args)`
pub fn run_in(event_loop: &Ref<Inst>, chosen: &Value, func: Value, args: &[Value]) -> R {
    let d = data(event_loop)?;
    if d.is_closed() {
        return Err(runtime_error("Event loop is closed"));
    }
    d.check_callback(&func, "run_in_executor")?;
    let mut pool = chosen.clone();
    if pool.is_none() {
        if d.executor_shut.get() {
            return Err(runtime_error("Executor shutdown has been called"));
        }
        pool = d.executor.get();
        if pool.is_none() {
            let class = Value::Class(concurrent_futures::thread_pool_executor());
            let mut kw = [(str("thread_name_prefix"), str("asyncio"))];
            pool = call_kw(&class, &mut [], &mut kw)?;
            d.executor.set(pool.clone());
        }
        *event_loop::SHUT_EXECUTOR.get() = Some(shut_down);
    }
    let source = executor::submit_to(&pool, func, args)?;
    wrap(&source, event_loop)
}

/// `loop.set_default_executor(executor)`
pub fn set_default(event_loop: &Ref<Inst>, chosen: &Value) -> R {
    let class = Value::Class(concurrent_futures::thread_pool_executor());
    if !crate::builtins::functions_object::is_instance(chosen, &class)? {
        return Err(type_error("executor must be ThreadPoolExecutor instance"));
    }
    data(event_loop)?.executor.set(chosen.clone());
    *event_loop::SHUT_EXECUTOR.get() = Some(shut_down);
    Ok(Value::None)
}

/// `asyncio.to_thread(func, /, *args, **kwargs)`
pub fn to_thread(func: &Value, args: &Value, kwargs: &Value) -> R {
    let (func, args, kwargs) = (func.clone(), items(args).to_vec(), pairs(kwargs));
    Ok(coro_new(&TO_THREAD, async move {
        let event_loop = event_loop::running()?;
        let run = Method::bind(
            ops::getattr_name(
                &Value::Class(crate::generated::contextvars::context()),
                &intern("run"),
            )?,
            contextvars::copy_context()?,
        );
        let mut all = vec![run, func];
        all.extend(args);
        let mut kwargs = kwargs;
        let call = call_kw(&Value::Class(functools::partial()), &mut all, &mut kwargs)?;
        let made = match event_loop::replaced(&event_loop, "run_in_executor")? {
            Some(own) => crate::call::call(&own, &mut [Value::None, call])?,
            None => run_in(&event_loop, &Value::None, call, &[])?,
        };
        await_::await_any(made).await
    }))
}

/// `asyncio.wrap_future(future, *, loop=None)`
pub fn wrap_future(source: &Value, event_loop: &Value) -> R {
    if base::fut(source).is_some() {
        return Ok(source.clone());
    }
    if future::of(source).is_err() {
        let shown = ops::repr(source)?;
        let text = format!("concurrent.futures.Future is expected, got {shown}");
        return Err(crate::error::assertion_error(text));
    }
    let owner = if event_loop.is_none() {
        event_loop::get()?
    } else {
        expect(event_loop)?
    };
    wrap(source, &owner)
}

/// A future of the loop that ends as the other does, and the other way round where it is cancelled.
fn wrap(source: &Value, event_loop: &Ref<Inst>) -> R {
    let made = base::new_future(event_loop);
    base::add_callback(&made, DoneCb::Native(Rc::new(CancelSource(source.clone()))))?;
    let (target, owner) = (made.clone(), event_loop.clone());
    future::add_callback(
        source,
        future::Callback::Own(Rc::new(move |source| {
            let cancelled = base::of(&target)?.cancelled();
            if cancelled && data(&owner)?.is_closed() {
                return Ok(());
            }
            let (source, target) = (source.clone(), target.clone());
            call_threadsafe(&owner, move || copy_state(&source, &target))
        })),
    )?;
    Ok(Value::Inst(made))
}

/// `loop.call_soon_threadsafe` of the runtime's own.
fn call_threadsafe(event_loop: &Ref<Inst>, f: impl FnOnce() -> R<()> + 'static) -> R<()> {
    data(event_loop)?.push(Cb::FromThread(Box::new(f), event_loop.clone()))?;
    wake(event_loop);
    Ok(())
}

/// The loop goes on if it waits.
pub fn wake(event_loop: &Ref<Inst>) {
    if let Some(threads) = green::hooks::get() {
        (threads.wake_loop)(event_loop);
    }
}

/// Cancels the other future with the loop's.
struct CancelSource(Value);
impl Done for CancelSource {
    fn call(&self, target: &Ref<Inst>) -> R<()> {
        if base::of(target)?.cancelled() {
            future::cancel(&self.0)?;
        }
        Ok(())
    }
    fn shown(&self) -> &'static str {
        "_chain_future.<locals>._call_check_cancel"
    }
}

/// `_copy_future_state`
fn copy_state(source: &Value, target: &Ref<Inst>) -> R<()> {
    let (from, to) = (future::of(source)?, base::of(target)?);
    if to.done() {
        return Ok(());
    }
    if from.is_cancelled() {
        base::cancel(target, &Value::None)?;
        return Ok(());
    }
    match from.failure() {
        Some(e) => base::set_error(target, &converted(&e)),
        None => base::set_result(target, from.outcome()?),
    }
}

/// `_convert_future_exc`: the exceptions of `concurrent.futures` as those of asyncio.
fn converted(e: &PyErr) -> PyErr {
    let to: fn() -> Ref<Class> = if e.0.class_ref().is(&concurrent_futures::cancelled_error()) {
        types::cancelled_error
    } else if e
        .0
        .class_ref()
        .is(&concurrent_futures::invalid_state_error())
    {
        types::invalid_state_error
    } else {
        return e.clone();
    };
    PyErr(crate::error::instance(to(), e.data().args()))
}

/// `asyncio.run_coroutine_threadsafe(coro, loop)`
pub fn run_coroutine_threadsafe(coro: &Value, event_loop: &Value) -> R {
    if !task::is_coroutine(coro) {
        return Err(type_error("A coroutine object is required"));
    }
    let owner = expect(event_loop)?;
    let made = future::make();
    let (coro, target, inner) = (coro.clone(), made.clone(), owner.clone());
    call_threadsafe(&owner, move || match start(&coro, &inner, &target) {
        Err(e) if !callback::is_interrupt(&e) => {
            if ops::truth(&future::set_running_or_notify_cancel(&target)?)? {
                future::set_exception(&target, &e.value())?;
            }
            Err(e)
        }
        other => other,
    })?;
    Ok(made)
}

/// The coroutine's task, whose end the other future gets.
fn start(coro: &Value, event_loop: &Ref<Inst>, target: &Value) -> R<()> {
    let source = super::ensure(coro, Some(event_loop))?;
    let Some((source, _)) = base::fut(&source) else {
        return Err(type_error("a Future was expected"));
    };
    base::add_callback(source, DoneCb::Native(Rc::new(SetTarget(target.clone()))))?;
    let (owner, source) = (event_loop.clone(), source.clone());
    future::add_callback(
        target,
        future::Callback::Own(Rc::new(move |target| {
            if future::of(target)?.is_cancelled() {
                let source = source.clone();
                call_threadsafe(&owner, move || {
                    base::cancel(&source, &Value::None).map(drop)
                })?;
            }
            Ok(())
        })),
    )
}

/// `_set_concurrent_future_state`
struct SetTarget(Value);
impl Done for SetTarget {
    fn call(&self, source: &Ref<Inst>) -> R<()> {
        let (target, f) = (&self.0, base::of(source)?);
        if future::of(target)?.is_cancelled() {
            return Ok(());
        }
        if f.cancelled() {
            future::cancel(target)?;
        }
        if !ops::truth(&future::set_running_or_notify_cancel(target)?)? {
            return Ok(());
        }
        match base::error_of(f) {
            Some(e) => future::set_exception(target, &e.value())?,
            None => future::set_result(target, &base::result(f)?)?,
        };
        Ok(())
    }
    fn shown(&self) -> &'static str {
        "_chain_future.<locals>._call_set_state"
    }
}

/// `loop.shutdown_default_executor()`, where there is one: a thread waits for the workers, and the loop for the thread.
fn shut_down(event_loop: Ref<Inst>, pool: Value) -> BoxFut {
    Box::pin(async move {
        let done = base::new_future(&event_loop);
        let (target, owner) = (done.clone(), event_loop.clone());
        let body = async move {
            thread::begin(&crate::stdlib::threading::object_of(&green::current()))?;
            let mut kw = [(str("wait"), boolean(true))];
            let ended =
                green::call::call_method_name(&intern("shutdown"), &mut [pool], &mut kw).await;
            if !data(&owner)?.is_closed() {
                call_threadsafe(&owner, move || match ended {
                    Ok(_) => base::set_result(&target, Value::None),
                    Err(e) => base::set_error(&target, &e),
                })?;
            }
            Ok(Value::None)
        };
        let name = thread::new_name() + " (_do_shutdown)";
        let waits = thread::make(name, false, Box::pin(body));
        let ended = await_::await_future(done).await;
        method(&waits, "join", &[])?;
        ended
    })
}
